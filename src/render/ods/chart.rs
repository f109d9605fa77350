//! Charts: parts of a workbook → objects of a spreadsheet, over the same cells. In: the charts of a
//! sheet. Out: objects, and where they stand. It must not know what they show.

use super::{
    OdsError,
    book::{Book, attribute, below, child, elements, inner_text, range, relation, value_below},
    markup::{CellPlace, CellRange, DECLARATION, SPACES, escape},
    numbers::data_style,
    package::folder,
    part::{HEAD, Part},
};
use roxmltree::{Document, Node};
use std::fmt::Write;

/// A chart on a sheet.
pub struct Drawn {
    /// The number of its object.
    object: usize,
    name: String,
    about: String,
    from: Corner,
    to: Corner,
    pub content: String,
}

/// A corner: a cell, and how far into it, in points.
struct Corner {
    cell: CellPlace,
    right: f64,
    down: f64,
}

/// Units of a point in drawings.
const POINT: f64 = 12_700.0;

impl Corner {
    fn of(node: &Node) -> Result<Self, OdsError> {
        let number = |name: &str| -> Result<u32, OdsError> {
            let text = child(node, name).as_ref().map(inner_text);
            Ok(text.ok_or("a corner of no cell")?.parse()?)
        };
        Ok(Self {
            cell: CellPlace {
                row: number("row")?,
                column: number("col")?,
            },
            right: f64::from(number("colOff")?) / POINT,
            down: f64::from(number("rowOff")?) / POINT,
        })
    }

    /// In points from the corner of the sheet, and a little more: a page that ends there has none
    /// of it.
    fn place(&self, part: &Part) -> (f64, f64) {
        let (left, top) = (part.left(self.cell.column), part.top(self.cell.row));
        (left + self.right + 1.0, top + self.down)
    }
}

impl Drawn {
    /// The frame on the sheet.
    pub fn frame(&self, part: &Part) -> String {
        let ((left, top), (right, bottom)) = (self.from.place(part), self.to.place(part));
        format!(
            r#"<draw:frame draw:name="{}" svg:x="{left:.2}pt" svg:y="{top:.2}pt" svg:width="{:.2}pt" svg:height="{:.2}pt"><draw:object xlink:href="./{}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>{0}</svg:title><svg:desc>{}</svg:desc></draw:frame>"#,
            escape(&self.name),
            right - left,
            bottom - top,
            folder(self.object),
            escape(&self.about)
        )
    }
}

/// The charts of a sheet; their objects have the numbers from `first` on.
pub fn drawings(book: &mut Book, sheet: usize, first: usize) -> Result<Vec<Drawn>, OdsError> {
    let Some(path) = book.sheets[sheet].drawing.clone() else {
        return Ok(Vec::new());
    };
    let (text, relations) = (book.part(&path)?, book.relations(&path)?);
    let document = Document::parse(&text)?;
    let mut drawn = Vec::new();
    for anchor in elements(&document, "twoCellAnchor") {
        let corner =
            |name: &str| Corner::of(&child(&anchor, name).ok_or("a frame without a corner")?);
        let said = below(&anchor, "cNvPr").ok_or("a frame without a name")?;
        let chart = below(&anchor, "chart").ok_or("a frame without a chart")?;
        let part = book.part(&relation(&chart, "id", &relations)?)?;
        drawn.push(Drawn {
            object: first + drawn.len(),
            name: attribute(&said, "name")?.to_owned(),
            about: said.attribute("descr").unwrap_or_default().to_owned(),
            from: corner("from")?,
            to: corner("to")?,
            content: content(&Document::parse(&part)?)?,
        });
    }
    Ok(drawn)
}

/// The styles of a chart, as they grow.
#[derive(Default)]
struct ChartStyles {
    markup: String,
    count: usize,
}

impl ChartStyles {
    fn add(&mut self, data: &str, chart: &str, graphic: &str) -> String {
        let name = format!("ch{}", self.count);
        self.count += 1;
        let graphic = if graphic.is_empty() {
            String::new()
        } else {
            format!("<style:graphic-properties{graphic}/>")
        };
        let _ = write!(
            self.markup,
            r#"<style:style style:name="{name}" style:family="chart"{data}><style:chart-properties{chart}/>{graphic}</style:style>"#
        );
        name
    }
}

/// The content of an object.
fn content(document: &Document) -> Result<String, OdsError> {
    let mut styles = ChartStyles::default();
    let whole = elements(document, "chart").find(|node| child(node, "plotArea").is_some());
    let whole = whole.ok_or("a chart without an area")?;
    let area = child(&whole, "plotArea").ok_or("a chart without an area")?;
    let bars = child(&area, "barChart");
    let is_across = bars.is_some_and(|bars| value_below(&bars, "barDir") == Some("bar"));
    let is_stacked = bars.is_some_and(|bars| value_below(&bars, "overlap") == Some("100"));
    let title = title(&whole);
    // Programs fill and frame what says nothing.
    let plain = styles.add("", "", r#" draw:stroke="none" draw:fill="none""#);
    let legend = child(&whole, "legend").map_or_else(String::new, |_| {
        format!(r#"<chart:legend chart:legend-position="end" chart:style-name="{plain}"/>"#)
    });
    let class = if bars.is_some() {
        "chart:bar"
    } else {
        "chart:line"
    };
    let look = styles.add(
        "",
        &format!(r#" chart:vertical="{is_across}" chart:stacked="{is_stacked}" chart:include-hidden-cells="true" chart:treat-empty-cells="leave-gap""#),
        "",
    );
    let mut series = String::new();
    let mut names = None;
    for kind in area
        .children()
        .filter(|node| matches!(node.tag_name().name(), "barChart" | "lineChart"))
    {
        let class = if kind.tag_name().name() == "barChart" {
            "chart:bar"
        } else {
            "chart:line"
        };
        for one in kind
            .children()
            .filter(|node| node.tag_name().name() == "ser")
        {
            let (markup, of) = one_series(&one, class, &mut styles)?;
            series.push_str(&markup);
            names = names.or(of);
        }
    }
    let names = names.ok_or("a chart without names")?;
    let axis = |name: &str| child(&area, name).ok_or("a chart without an axis");
    let x = one_axis(&axis("catAx")?, "x", &names, &mut styles)?;
    let y = one_axis(&axis("valAx")?, "y", "", &mut styles)?;
    Ok(format!(
        r#"{DECLARATION}<office:document-content {SPACES}><office:automatic-styles>{}</office:automatic-styles><office:body><office:chart><chart:chart chart:class="{class}" chart:style-name="{plain}" svg:width="540pt" svg:height="270pt">{title}{legend}<chart:plot-area chart:style-name="{look}">{x}{y}{series}<chart:wall chart:style-name="{plain}"/></chart:plot-area></chart:chart></office:chart></office:body></office:document-content>"#,
        styles.markup
    ))
}

/// The title of a chart or of an axis.
fn title(node: &Node) -> String {
    let text = child(node, "title").as_ref().map(inner_text);
    text.map_or_else(String::new, |text| {
        format!(
            "<chart:title><text:p>{}</text:p></chart:title>",
            escape(&text)
        )
    })
}

/// Cells as a chart names them: `'Sheet'!$A$6:$A$9`.
fn cells(node: &Node) -> Result<(String, CellRange), OdsError> {
    let formula = below(node, "f").as_ref().map(inner_text);
    let formula = formula.ok_or("a chart without cells")?;
    let (sheet, cells) = formula.rsplit_once('!').ok_or("cells of no sheet")?;
    let sheet = sheet.trim_matches('\'').replace("''", "'");
    Ok((sheet, range(cells)?))
}

/// A series, and the cells with the names of its values.
fn one_series(
    node: &Node,
    class: &str,
    styles: &mut ChartStyles,
) -> Result<(String, Option<String>), OdsError> {
    let (sheet, values) = cells(&child(node, "val").ok_or("a series without values")?)?;
    let names = child(node, "cat").as_ref().map(cells).transpose()?;
    let names = names.map(|(sheet, names)| names.address(&sheet));
    // The head of the column is the name of the series.
    let head = CellPlace {
        row: HEAD,
        column: values.first.column,
    };
    let head = CellRange {
        first: head,
        last: head,
    };
    let ink = below(node, "solidFill").and_then(|fill| {
        let colour = below(&fill, "srgbClr")?;
        colour.attribute("val").map(str::to_lowercase)
    });
    let ink = ink.ok_or("a series without a colour")?;
    let graphic = if class == "chart:bar" {
        format!(r##" draw:stroke="none" draw:fill="solid" draw:fill-color="#{ink}""##)
    } else {
        format!(r##" draw:stroke="solid" svg:stroke-width="2pt" svg:stroke-color="#{ink}""##)
    };
    let marks = if class == "chart:line" {
        r#" chart:symbol-type="none""#
    } else {
        ""
    };
    let look = styles.add("", marks, &graphic);
    let count = values.last.row + 1 - values.first.row;
    let markup = format!(
        r#"<chart:series chart:style-name="{look}" chart:values-cell-range-address="{}" chart:label-cell-address="{}" chart:class="{class}"><chart:data-point chart:repeated="{count}"/></chart:series>"#,
        escape(&values.address(&sheet)),
        escape(&head.address(&sheet))
    );
    Ok((markup, names))
}

/// An axis; the one with the names of the values says in which cells they are.
fn one_axis(
    node: &Node,
    dimension: &str,
    names: &str,
    styles: &mut ChartStyles,
) -> Result<String, OdsError> {
    let mut look = r#" chart:display-label="true" chart:visible="true""#.to_owned();
    if value_below(node, "orientation") == Some("maxMin") {
        look += r#" chart:reverse-direction="true""#;
    }
    for (ours, theirs) in [("minimum", "min"), ("maximum", "max")] {
        if let Some(value) = value_below(node, theirs) {
            let _ = write!(look, r#" chart:{ours}="{value}""#);
        }
    }
    if value_below(node, "crosses") == Some("max") {
        look += r#" chart:axis-position="end""#;
    }
    let form = child(node, "numFmt").and_then(|form| form.attribute("formatCode"));
    let data = form.map_or(Ok(None), |code| data_style(code, "NA"))?;
    let data_name = data.map_or("", |(style, _)| {
        styles.markup.push_str(&style);
        r#" style:data-style-name="NA""#
    });
    if !data_name.is_empty() {
        look += r#" chart:link-data-style-to-source="false""#;
    }
    let look = styles.add(data_name, &look, "");
    let names = if names.is_empty() {
        r#"<chart:grid chart:class="major"/>"#.to_owned()
    } else {
        format!(
            r#"<chart:categories table:cell-range-address="{}"/>"#,
            escape(names)
        )
    };
    let title = title(node);
    Ok(format!(
        r#"<chart:axis chart:dimension="{dimension}" chart:name="primary-{dimension}" chart:style-name="{look}">{title}{names}</chart:axis>"#
    ))
}
