//! The table of variables at the end of the run of a compiled program: name, type, where the value is and what it owns, and the value at the
//! last line of its scope.
//!
//! Types are those of the debug information: nothing is guessed.

use super::format;
use super::text::{Style, StyledLine, StyledText, shorten, width};
use super::theme::Scene;
use crate::lens::pointer_target::{self, PointerTarget};
use crate::lens::variables::Ownership;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::session::reply::VariableWhere;
use crate::session::variable_table::SeenVariable;

/// Rows before the rest is only counted.
const MOST_ROWS: usize = 32;

/// The table with its heading; empty when no variable was seen.
#[must_use]
pub fn table(scene: &Scene, seen: &[SeenVariable]) -> StyledText {
    if seen.is_empty() {
        return StyledText::new();
    }
    let shown = || seen.iter().take(MOST_ROWS);
    let widest = |text: &dyn Fn(&SeenVariable) -> String, most: usize| {
        shown().map(|variable| width(&text(variable))).max().unwrap_or(0).clamp(4, most)
    };
    let type_name = |variable: &SeenVariable| variable.value.type_name.clone();
    let place = |variable: &SeenVariable| place(scene, variable);
    let name_width = widest(&name, 18);
    let type_width = widest(&type_name, 22);
    let place_width = widest(&place, 30);
    let heading = StyledLine::of(Style::Heading, "variables").styled(Style::Dim, "  (at the last line of their scope)");
    let mut text = StyledText::from(heading.fit(scene.theme));
    let glyphs = scene.theme.glyphs;
    for variable in shown() {
        let line = variable.line.map(|line| format::line(scene.program, line)).unwrap_or_default();
        text += StyledLine::new()
            .left(Style::Heading, shorten(&name(variable), name_width, glyphs), name_width)
            .plain("  ")
            .left(Style::Plain, shorten(&type_name(variable), type_width, glyphs), type_width)
            .plain("  ")
            .left(place_style(scene, variable), shorten(&place(variable), place_width, glyphs), place_width)
            .plain("  ")
            .plain(format::printable_line(&variable.value.text))
            .styled(Style::Dim, if variable.is_gone { format!("  {line}, gone later") } else { format!("  {line}") })
            .fit(scene.theme);
    }
    if let Some(more) = seen.len().checked_sub(MOST_ROWS).filter(|more| *more > 0) {
        text += StyledLine::of(Style::Dim, format::more(scene.theme, more as u64, "variable")).fit(scene.theme);
    }
    text + StyledLine::new()
}

/// `main.v`: the function's own name is enough.
pub(super) fn name(variable: &SeenVariable) -> String {
    let function = variable.function.rsplit("::").next().unwrap_or(&variable.function);
    format!("{function}.{}", variable.value.name)
}

/// `stack, owns heap #3`.
fn place(scene: &Scene, variable: &SeenVariable) -> String {
    let own = own_region(scene, variable);
    let verb = |ownership: Ownership| match ownership {
        Ownership::Owned => "owns",
        Ownership::Shared => "shares",
        Ownership::Weak => "weakly",
        Ownership::Borrowed => "borrows",
        Ownership::BorrowedMut => "borrows mut",
        Ownership::Raw => "points at",
    };
    match variable.blocks.first() {
        None => own,
        Some((id, ownership)) => {
            let more = if variable.blocks.len() > 1 { scene.theme.dots() } else { "" };
            format!("{own}, {} heap {id}{more}", verb(*ownership))
        }
    }
}

/// Where its bytes are: `stack`, `heap #3`, `register`.
pub(super) fn own_region(scene: &Scene, variable: &SeenVariable) -> String {
    match variable.value.place {
        VariableWhere::Memory(address) => region(scene, address, variable.thread),
        VariableWhere::Register(_) => "register".to_owned(),
        VariableWhere::Nowhere => "nowhere".to_owned(),
    }
}

fn region(scene: &Scene, address: Address, thread: u32) -> String {
    match pointer_target::classify(scene.program, scene.machine, address.0) {
        PointerTarget::Heap { block, .. } => format!("heap {block}"),
        _ => match scene.machine.region_at(address).map(|region| region.kind) {
            // The stacks of all threads but the first are mapped.
            Some(RegionKind::Mapped) if thread > 1 => format!("stack of thread {thread}"),
            kind => kind.map_or("nowhere", RegionKind::name).to_owned(),
        },
    }
}

fn place_style(scene: &Scene, variable: &SeenVariable) -> Style {
    match variable.value.place {
        VariableWhere::Memory(address) => {
            format::style(&pointer_target::classify(scene.program, scene.machine, address.0))
        }
        _ => Style::Register,
    }
}
