//! Blocks beside each other: two charts that together fill the measure, and the main points with the
//! key figures. In: blocks. Out: content of the flow. It must not know what a chart shows.

use super::{
    Flow, Frame, chart, columns,
    pages::{Element, Page, Role},
    pieces::Piece,
    rectangle, style,
    text::TextBlock,
};
use crate::{
    report::{Block, ChartBlock, KeyFigure, Span},
    settings::look::Tone,
    table::ChartKind,
};
use std::sync::Arc;

/// How many of the six columns a chart needs, where it may stand beside another.
fn columns_of(chart: &ChartBlock) -> u8 {
    const FULL: u8 = 6;
    match chart.chart.kind {
        ChartKind::Columns => match columns::count_slots(&chart.table, &chart.chart.label) {
            0..=8 => 2,
            9..=12 => 3,
            13..=16 => 4,
            _ => FULL,
        },
        ChartKind::Ranking | ChartKind::Tiles => 3,
        ChartKind::Line if chart.chart.values.len() == 1 && chart.table.rows.len() <= 16 => 3,
        _ => FULL,
    }
}

/// The columns of two charts beside each other: halves, or two thirds and a third.
fn columns_of_both(first: u8, second: u8) -> Option<(u8, u8)> {
    match (first, second) {
        (2 | 3, 2 | 3) => Some((3, 3)),
        (4, 2) => Some((4, 2)),
        (2, 4) => Some((2, 4)),
        _ => None,
    }
}

impl Flow<'_, '_> {
    /// Draws a chart or table with its notes.
    pub(super) fn unit(&mut self, piece: Piece) {
        let note = |block: &Block| match block {
            Block::Note(spans) => spans.clone(),
            _ => Vec::new(),
        };
        let notes: Vec<Vec<Span>> = piece.blocks[1..].iter().map(note).collect();
        let width = self.measure();
        let heights = notes.iter();
        let after: f32 = heights
            .map(|spans| self.type_.set(spans, style::NOTE, width).height + 3.0)
            .sum();
        match &piece.blocks[0] {
            Block::Chart(chart) => chart::chart(self, chart, after),
            Block::Table(table) => super::table::table(self, table),
            _ => {}
        }
        for spans in &notes {
            self.y += 3.0;
            self.paragraph(spans, style::NOTE, 0.0);
        }
    }

    /// Draws two charts beside each other, where their widths and heights fit. False where they do
    /// not.
    pub(super) fn pair(&mut self, pieces: [Piece; 2]) -> bool {
        let Some((frames, heights)) = self.frames_of_pair(pieces) else {
            return false;
        };
        let page = self.frame;
        let most = heights[0].max(heights[1]);
        self.need(most);
        let top = self.y;
        for (piece, frame) in pieces.into_iter().zip(frames) {
            (self.frame, self.y) = (frame, top);
            self.unit(piece);
        }
        (self.frame, self.y) = (page, top + most);
        true
    }

    /// The frames in which two charts stand beside each other, and how high they are there; none
    /// where they do not fit together.
    pub(super) fn frames_of_pair(&mut self, pieces: [Piece; 2]) -> Option<([Frame; 2], [f32; 2])> {
        let [Block::Chart(first), Block::Chart(second)] = pieces.map(|piece| &piece.blocks[0])
        else {
            return None;
        };
        let (left, right) = columns_of_both(columns_of(first), columns_of(second))?;
        let page = self.frame;
        let (left, right) = (style::columns(left), style::columns(right));
        let frames = [
            Frame {
                left: page.left,
                width: left,
            },
            Frame {
                left: page.left + left + style::GUTTER,
                width: right,
            },
        ];
        let heights = [0, 1].map(|i| self.height_of(frames[i], pieces[i]));
        let (least, most) = (heights[0].min(heights[1]), heights[0].max(heights[1]));
        // Blank space beside a block may be a third of it at the most.
        let fits = least * 3.0 >= most * 2.0 && most <= self.bottom() - style::TOP;
        fits.then_some((frames, heights))
    }

    /// How high a unit is in a frame: it is drawn on a page that nobody sees.
    pub(super) fn height_of(&mut self, frame: Frame, piece: Piece) -> f32 {
        const HIGHEST: f32 = 100_000.0;
        let (page, y, height) = (self.frame, self.y, self.height);
        let (tagged, sections) = (self.tagged, self.sections);
        let steps = std::mem::take(&mut self.steps);
        let waiting = std::mem::take(&mut self.waiting);
        let outline = self.outline.clone();
        self.pages.push(Page::default());
        (self.frame, self.y, self.height) = (frame, style::TOP, HIGHEST);
        self.unit(piece);
        let drawn = self.y - style::TOP;
        self.pages.pop();
        (self.frame, self.y, self.height) = (page, y, height);
        (self.tagged, self.sections) = (tagged, sections);
        (self.steps, self.waiting, self.outline) = (steps, waiting, outline);
        drawn
    }

    /// The main points in two thirds of the measure, with the key figures in the last one.
    pub fn brief(&mut self, tiles: &[KeyFigure], heading: &[Span], points: &[Vec<Span>]) {
        let page = self.frame;
        let main = Frame {
            left: page.left,
            width: style::columns(4),
        };
        let aside = Frame {
            left: page.left + main.width + style::GUTTER,
            width: style::columns(2),
        };
        let blocks = self.set_tiles(tiles, aside.width);
        let of_tiles: f32 = blocks.iter().map(|tile| tile_height(tile) + TILE_GAP).sum();
        let of_points: f32 = points
            .iter()
            .map(|point| self.type_.set(point, style::TEXT, main.width).height + style::PARAGRAPH)
            .sum();
        let heading_block = self.type_.set(heading, style::BRIEF, main.width);
        let of_points = of_points + heading_block.height + 9.0;
        self.need(of_points.max(of_tiles).min(self.bottom() - style::TOP));
        let top = self.y;
        self.frame = main;
        self.open_block();
        self.titled_section(heading, &heading_block);
        let mut list = Element::new(Role::L);
        for point in points {
            let mut body = Element::new(Role::LBody);
            self.lines(point, style::TEXT, main.left, main.width, &mut body);
            let mut entry = Element::new(Role::LI);
            entry.push(body);
            list.push(entry);
            self.y += style::PARAGRAPH;
        }
        self.add(list);
        let foot = self.y - style::PARAGRAPH;
        (self.frame, self.y) = (aside, top);
        for (i, tile) in blocks.iter().enumerate() {
            let tone = if i == 0 { Tone::Ink } else { Tone::Hairline };
            self.tile(tile, aside, tone, 4.0);
            self.y += tile_height(tile) + TILE_GAP;
        }
        (self.frame, self.y) = (page, self.y.max(foot) + style::BETWEEN);
    }

    /// A key figure below its line; `gap` is kept free between them.
    pub fn tile(&mut self, tile: &Tile, place: Frame, line: Tone, gap: f32) {
        let line = rectangle(place.left, self.y, place.width, style::RULE, line);
        self.artifact(vec![line]);
        let mut y = self.y + gap;
        let mut items = Vec::new();
        for block in tile {
            items.extend(block.items_at(place.left, y));
            y += block.height;
        }
        let element = self.leaf(Role::P, items);
        self.add(element);
    }

    /// The texts of key figures: the figure, what it is, against what.
    pub fn set_tiles(&mut self, tiles: &[KeyFigure], width: f32) -> Vec<Tile> {
        let set = |tile: &KeyFigure| {
            // A space at the end of a line has no ink; readers need it between the lines.
            let value = format!("{} ", tile.value);
            let what = format!("{} ", tile.what);
            [
                self.type_.plain(&value, style::TILE_VALUE, width),
                self.type_.plain(&what, style::TILE_WHAT, width),
                self.type_.plain(&tile.against, style::TILE_AGAINST, width),
            ]
        };
        tiles.iter().map(set).collect()
    }
}

/// The texts of a key figure, from the top.
pub type Tile = [Arc<TextBlock>; 3];

pub fn tile_height(tile: &Tile) -> f32 {
    tile.iter().map(|block| block.height).sum()
}

/// Above and below a key figure.
const TILE_GAP: f32 = 12.0;
