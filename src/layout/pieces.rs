//! Which blocks go together, and in which order they fill pages. In: the blocks of a document. Out:
//! content of the flow. It must not know how a block is drawn.

use super::{Flow, style};
use crate::report::Block;

/// Blocks that go together: a chart or table with the notes below it, the key figures with the main
/// points, or any other one.
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
            _ => 1,
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
            let second = pieces.get(1).filter(|second| second.is_unit());
            let is_pair = second.is_some_and(|second| self.pair([piece, *second]));
            if !is_pair {
                self.unit(piece);
            }
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
            [Block::List(items)] => self.list(items),
            [Block::KeyFigures(tiles)] => self.tiles(tiles),
            _ => {}
        }
        1
    }

    /// Where the first of some pieces does not fit on the page, a smaller one of its section comes
    /// first.
    pub(super) fn pull_forward(&mut self, pieces: &mut [Piece]) {
        /// So much of a page may stay blank.
        const BLANK: f32 = 0.15;
        /// A table of more rows goes on over pages.
        const ROWS: usize = 60;
        let is_whole = |piece: &Piece| match &piece.blocks[0] {
            Block::Table(table) => table.table.rows.len() < ROWS,
            _ => true,
        };
        let is_movable = |piece: &Piece| piece.is_unit() && is_whole(piece);
        let body = self.bottom() - style::TOP;
        let room = self.room() - self.waiting_height();
        if !pieces.first().is_some_and(is_movable) || room < body * BLANK || room > body * 0.6 {
            return;
        }
        let frame = self.frame;
        let fits = |flow: &mut Self, piece: Piece| flow.height_of(frame, piece) <= room;
        if fits(self, pieces[0]) {
            return;
        }
        let same_section = pieces.iter().take_while(|piece| piece.is_unit()).count();
        let later = (1..same_section).find(|i| is_movable(&pieces[*i]) && fits(self, pieces[*i]));
        if let Some(later) = later {
            pieces[..=later].rotate_right(1);
        }
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
