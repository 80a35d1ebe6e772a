//! The functions that the host serves: `info runtime`, read off their table.

use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::model::runtime::RuntimeFn;
use crate::source::support;

/// Columns that a signature takes, unless it is longer and has a line of its own.
const SIGNATURE: usize = 42;

/// Signature and meaning of each function that this program can call, in the order of the table. In a linked program those are the
/// allocator's.
#[must_use]
pub fn runtime(scene: &Scene) -> StyledText {
    let is_served =
        |function: &RuntimeFn| function.row().has_name() && scene.program.map.served[*function as usize] != 0;
    let mut text = StyledText::new();
    for row in RuntimeFn::ALL.into_iter().filter(is_served).map(RuntimeFn::row) {
        let signature = row.signature();
        let mut line = StyledLine::new();
        if signature.len() >= SIGNATURE {
            text += StyledLine::of(Style::Keyword, signature).fit(scene.theme);
            line = line.plain("  ");
        } else {
            line = line.left(Style::Keyword, signature, SIGNATURE);
        }
        text += line.plain(row.summary).fit(scene.theme);
    }
    if scene.program.process.is_none() {
        text += StyledLine::new();
        text += StyledText::from("of the support library, linked into files that call them:");
        let names: Vec<&str> = support::names().collect();
        text += StyledLine::from(names.join(" ")).wrap(scene.theme.width);
    }
    if text.is_empty() { StyledText::from("this program calls no function that the host serves") } else { text }
}
