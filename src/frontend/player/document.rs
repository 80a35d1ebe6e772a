//! The JSON of a page, schema `asmscope.player/1`. The only file that names serde for it.
//!
//! Short names and lists instead of objects, because there are thousands: a page is mostly this. Rows, orders, arrows and words come again and
//! again, so each stands once in a table (interning), and stops name its index there; index 0 is nothing.

use super::delta::{ArrowText, BoxDelta, Delta, RowDelta};
use super::film::{self, Film, FilmStop};
use crate::frontend::picture::layout::{ColumnWidths, Widths};
use crate::lens::picture::{ArrowKind, PictureMark, PictureRegion};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// The schema of the document.
pub const SCHEMA: &str = "asmscope.player/1";

/// The document of a film, with nothing in it that could end a script element.
#[must_use]
pub fn json(film: &Film) -> String {
    let files: Vec<Value> =
        film.files.iter().map(|file| json!({"path": file.path, "lines": file.lines, "hidden": file.hidden})).collect();
    let mut table = Table::default();
    let mut before = None;
    let mut stops = Vec::with_capacity(film.stops.len());
    for stop in &film.stops {
        stops.push(stop_json(&mut table, stop, before));
        before = Some(stop);
    }
    let whole = |(idx, whole): &(usize, Delta)| (idx.to_string(), delta_json(&mut table, whole));
    let keyframes: Map<String, Value> = film.keyframes.iter().map(whole).collect();
    let document = json!({
        "schema": SCHEMA,
        "title": film.title,
        "byLines": film.by_lines,
        "files": files,
        "widths": widths(&film.widths),
        "regions": PictureRegion::ALL.map(PictureRegion::name),
        "marks": PictureMark::ALL.map(PictureMark::name),
        "registers": film::registers().map(|register| register.to_string()),
        "kinds": ArrowKind::ALL.map(ArrowKind::verb),
        "output": film.output,
        "end": film.end,
        "leftOut": film.n_left_out,
        "table": table.values,
        "keyframes": keyframes,
        "stops": stops,
    });
    document.to_string().replace('<', "\\u003c")
}

/// Values that come again and again.
struct Table {
    values: Vec<Value>,
    known: HashMap<String, usize>,
}

impl Default for Table {
    fn default() -> Table {
        Table { values: vec![Value::Null], known: HashMap::new() }
    }
}

impl Table {
    /// The index of a value.
    fn add(&mut self, value: Value) -> usize {
        *self.known.entry(value.to_string()).or_insert_with(|| {
            self.values.push(value);
            self.values.len() - 1
        })
    }
}

/// Label, type, value and title of the boxes of each region; lanes of the three gutters.
fn widths(widths: &Widths) -> Value {
    let column =
        |ColumnWidths { label, type_name, value, title }: ColumnWidths| json!([label, type_name, value, title]);
    json!({"columns": widths.columns.map(column), "lanes": widths.lanes})
}

/// What is as at the stop before is left out.
fn stop_json(table: &mut Table, stop: &FilmStop, before: Option<&FilmStop>) -> Value {
    let mut fields = Map::new();
    fields.insert("n".into(), stop.step.into());
    let is_new = |same: &dyn Fn(&FilmStop) -> bool| !before.is_some_and(same);
    if is_new(&|before| before.line == stop.line) {
        fields.insert("l".into(), stop.line.map_or(Value::Null, |(file, line)| json!([file, line])));
    }
    if is_new(&|before| before.function == stop.function) {
        fields.insert("f".into(), stop.function.clone().into());
    }
    if is_new(&|before| before.next == stop.next) {
        fields.insert("x".into(), stop.next.clone().into());
    }
    if is_new(&|before| before.n_output == stop.n_output) {
        fields.insert("o".into(), stop.n_output.into());
    }
    if !stop.registers.is_empty() {
        let changed = stop.registers.iter().flat_map(|(idx, text)| [*idx, table.add(Value::from(&**text))]);
        fields.insert("r".into(), changed.collect());
    }
    let delta = delta_json(table, &stop.delta);
    if let Value::Object(delta) = delta {
        fields.extend(delta);
    }
    Value::Object(fields)
}

fn delta_json(table: &mut Table, delta: &Delta) -> Value {
    let mut fields = Map::new();
    if let Some(order) = &delta.order {
        fields.insert("q".into(), table.add(json!(order)).into());
    }
    if !delta.boxes.is_empty() {
        fields.insert("b".into(), delta.boxes.iter().map(|found| box_json(table, found)).collect());
    }
    if let Some(arrows) = &delta.arrows {
        let arrows = arrows.iter().map(|arrow| table.add(arrow_json(arrow))).collect::<Vec<_>>();
        fields.insert("a".into(), table.add(json!(arrows)).into());
    }
    if let Some(omitted) = &delta.omitted {
        fields.insert("w".into(), omitted.clone().into());
    }
    Value::Object(fields)
}

/// `[key, head, row keys, rows...]`; 0 for a head or keys that stay.
fn box_json(table: &mut Table, BoxDelta { key, head, order, rows }: &BoxDelta) -> Value {
    let head =
        head.as_ref().map_or(0, |(region, title, detail, marks)| table.add(json!([region, title, detail, marks])));
    let order = order.as_ref().map_or(0, |order| table.add(json!(order)));
    let rows = rows.iter().map(|row| json!(table.add(row_json(row))));
    [json!(key), json!(head), json!(order)].into_iter().chain(rows).collect()
}

/// `[key, label, type, value, note, tag, marks, depth]`, without what is empty at the end.
fn row_json(RowDelta { key, texts, marks, depth }: &RowDelta) -> Value {
    let mut fields = vec![json!(key)];
    fields.extend(texts.iter().map(|text| json!(text)));
    fields.extend([json!(marks), json!(depth)]);
    while fields.last().is_some_and(|last| *last == json!("") || *last == json!(0)) {
        fields.pop();
    }
    Value::Array(fields)
}

/// `[box, row, to box, first row, last row, kind, flags, gutter, lane]`; without gutter and lane it is said in words.
fn arrow_json(ArrowText { from, to, kind, flags, lane }: &ArrowText) -> Value {
    let mut fields =
        vec![json!(from.0), json!(from.1), json!(to.0), json!(to.1), json!(to.2), json!(kind), json!(flags)];
    if let Some((gutter, lane)) = lane {
        fields.extend([json!(gutter), json!(lane)]);
    }
    Value::Array(fields)
}
