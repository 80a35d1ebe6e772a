//! Pictures of memory: renderers of the drawing model ([`Picture`]).
//!
//! [`layout`] places a picture on a grid of character cells, with `lanes` for its arrows; [`terminal`] draws that with box characters, [`svg`]
//! as a vector image. The player of a page draws the same placement. Nothing here knows a session: what is drawn was decided before.
//!
//! `row_text` has the texts that all renderers share, and `plain_style` the stylesheet of an SVG that stands alone. Called by the prompt, the full
//! screen and the command line. Promises that all renderers show the same boxes, rows and arrows.

mod lanes;
pub mod layout;
mod plain_style;
pub(crate) mod row_text;
pub mod svg;
pub mod terminal;

use crate::lens::picture::Picture;

/// `step 12, main, line 4: let v = vec![1, 2, 3];`
#[must_use]
pub fn caption(picture: &Picture) -> String {
    let mut parts = vec![format!("step {}", picture.position)];
    if !picture.function.is_empty() {
        parts.push(picture.function.clone());
    }
    if let Some(line) = picture.line {
        parts.push(format!("line {}", line.number));
    }
    let next = if picture.next.is_empty() { String::new() } else { format!(": {}", picture.next) };
    parts.join(", ") + &next
}
