//! Which blocks go together, and in which order they fill pages. In: the blocks of a document. Out:
//! content of the flow. It must not know how a block is drawn.

use super::{Flow, notes, style};
use crate::{
    report::{Block, Span},
    table::ChartKind,
};

/// Blocks that go together: a chart or table with the notes below it, the key figures with the main
/// points, paragraphs that stand in columns, or any other one.
#[derive(Clone, Copy)]
pub struct Piece<'b> {
    /// The number of its first block.
    pub first: usize,
    pub blocks: &'b [Block],
}

impl Piece<'_> {
    pub fn is_unit(&self) -> bool {
        matches!(self.blocks[0], Block::Chart(_) | Block::Table(_))
    }
}

/// So much of a page may stay blank.
const BLANK: f32 = 0.15;

/// Do some pieces begin with a chart?
fn is_chart(pieces: &&[Piece]) -> bool {
    let first = pieces.first().map(|piece| &piece.blocks[0]);
    matches!(first, Some(Block::Chart(_)))
}

pub fn pieces(blocks: &[Block]) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut first = 0;
    while first < blocks.len() {
        let length = match &blocks[first..] {
            [
                Block::KeyFigures(_),
                Block::Heading { level: 1, .. },
                Block::List(_),
                ..,
            ] => 3,
            [Block::Chart(_) | Block::Table(_), others @ ..] => {
                let notes = others.iter();
                1 + notes
                    .take_while(|block| matches!(block, Block::Note(_)))
                    .count()
            }
            others => notes::run_of_notes(others).max(1),
        };
        pieces.push(Piece {
            first,
            blocks: &blocks[first..first + length],
        });
        first += length;
    }
    pieces
}

impl Flow<'_, '_> {
    /// Sets the first of some pieces, with the one that stands beside it; how many they are.
    pub(super) fn next(&mut self, pieces: &[Piece]) -> usize {
        let piece = pieces[0];
        if piece.is_unit() {
            self.stretch = self.stretch(pieces);
            let second = pieces.get(1).filter(|second| second.is_unit());
            let is_pair = second.is_some_and(|second| self.pair([piece, *second]));
            if !is_pair {
                self.unit(piece);
            }
            self.stretch = 0.0;
            self.y += style::BETWEEN;
            return if is_pair { 2 } else { 1 };
        }
        match piece.blocks {
            [
                Block::KeyFigures(tiles),
                Block::Heading { text, .. },
                Block::List(points),
            ] => {
                self.brief(tiles, text, points);
            }
            [Block::Heading { level, text }] => self.waiting.push((*level, text.clone())),
            [Block::Paragraph(spans)] => self.paragraph(spans, style::TEXT, style::PARAGRAPH),
            [Block::Note(spans)] => self.paragraph(spans, style::NOTE, style::BETWEEN),
            [Block::List(items)] if notes::are_notes(items) => {
                let texts: Vec<&[Span]> = items.iter().map(Vec::as_slice).collect();
                self.notes(&texts, true);
            }
            [Block::List(items)] => self.list(items),
            [Block::Paragraph(_), ..] => {
                let texts = piece.blocks.iter().filter_map(|block| match block {
                    Block::Paragraph(spans) => Some(spans.as_slice()),
                    _ => None,
                });
                self.notes(&texts.collect::<Vec<&[Span]>>(), false);
            }
            [Block::KeyFigures(tiles)] => self.tiles(tiles),
            _ => {}
        }
        1
    }

    /// Where the first of some pieces does not fit on the page, a smaller one of its section comes
    /// first: the next that fills the page, else the next that fits.
    pub(super) fn pull_forward(&mut self, pieces: &mut [Piece]) {
        /// A table of more rows goes on over pages.
        const ROWS: usize = 60;
        let is_whole = |piece: &Piece| match &piece.blocks[0] {
            Block::Table(table) => table.table.rows.len() < ROWS,
            _ => true,
        };
        let is_movable = |piece: &Piece| piece.is_unit() && is_whole(piece);
        let body = self.bottom() - style::TOP;
        let room = self.room() - self.waiting_height();
        let is_filled = !self.is_much_left() || room > body * 0.6;
        if is_filled || !pieces.first().is_some_and(is_movable) {
            return;
        }
        let frame = self.frame;
        if self.height_of(frame, pieces[0]) <= room {
            return;
        }
        let same_section = pieces.iter().take_while(|piece| piece.is_unit()).count();
        let movable = (1..same_section).filter(|i| is_movable(&pieces[*i]));
        let fitting: Vec<(usize, f32)> = movable
            .map(|i| (i, self.height_of(frame, pieces[i])))
            .filter(|(_, height)| *height <= room)
            .collect();
        let fills = |(_, height): &&(usize, f32)| room - height <= body * BLANK;
        let later = fitting.iter().find(fills).or(fitting.first());
        if let Some((later, _)) = later.copied() {
            pieces[..=later].rotate_right(1);
        }
    }

    /// Goes to a new page where rows do not fit with what stands above and below them. Where that
    /// would leave much of this page blank, or no page holds them, the first few begin here.
    pub(super) fn need_rows(&mut self, above: f32, rows: &[f32], below: f32) {
        const FEW: usize = 3;
        let body = self.bottom() - style::TOP;
        let room = self.room() - self.waiting_height();
        let whole = above + rows.iter().sum::<f32>() + below;
        let is_long = rows.len() >= 2 * FEW;
        let is_torn = whole > body || is_long && whole > room && self.is_much_left();
        self.need(if is_torn {
            above + rows.iter().take(FEW).sum::<f32>()
        } else {
            whole
        });
    }

    /// Does a row go to the next page? Each part has what stands below rows, the last rows keep
    /// together with what follows them.
    pub(super) fn turns_before(&self, row: usize, rows: &[f32], below: f32, after: f32) -> bool {
        const LAST: usize = 3;
        let left = rows.len() - row;
        let needed = if left <= LAST {
            rows[row..].iter().sum::<f32>() + below + after
        } else {
            rows[row] + below
        };
        self.room() < needed
    }

    /// Would too much of the page be blank if nothing followed on it?
    fn is_much_left(&self) -> bool {
        let body = self.bottom() - style::TOP;
        self.room() + style::BETWEEN > body * BLANK
    }

    /// How much higher the first of some pieces is drawn, so that the page is not blank below it:
    /// the next charts do not fit on it.
    fn stretch(&mut self, pieces: &[Piece]) -> f32 {
        let most = match &pieces[0].blocks[0] {
            Block::Chart(chart) if chart.chart.kind == ChartKind::Columns => 80.0,
            Block::Chart(chart) if chart.chart.kind == ChartKind::Parts => 20.0,
            _ => return 0.0,
        };
        let body = self.bottom() - style::TOP;
        let room = self.room() - self.waiting_height();
        let (height, used) = self.height_of_next(pieces);
        let rest = room - height - style::BETWEEN;
        let Some(next) = pieces.get(used..).filter(|next| is_chart(next)) else {
            return 0.0;
        };
        if rest <= 0.0 || rest > body * 0.5 || self.height_of_next(next).0 <= rest {
            return 0.0;
        }
        rest.min(most)
    }

    /// How high the first of some pieces is, with the one that stands beside it, and how many they
    /// are.
    fn height_of_next(&mut self, pieces: &[Piece]) -> (f32, usize) {
        if let [first, second, ..] = pieces
            && let Some((_, heights)) = self.frames_of_pair([*first, *second])
        {
            return (heights[0].max(heights[1]), 2);
        }
        (self.height_of(self.frame, pieces[0]), 1)
    }

    /// How high the headings are that wait.
    fn waiting_height(&mut self) -> f32 {
        let waiting = self.waiting.clone();
        let heights = waiting.iter();
        heights
            .map(|(level, text)| self.heading_height(*level, text))
            .sum()
    }
}
