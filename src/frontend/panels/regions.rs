//! The map of guest memory: `info regions`.
//!
//! Symbols and blocks inside the regions have panels of their own.

use crate::frontend::format;
use crate::frontend::row::Row;
use crate::frontend::theme::{Ink, Scene};
use crate::lens::pointer_target::PointerTarget;
use crate::model::memory_map::RegionKind;

/// The mapped regions, lowest first.
#[must_use]
pub fn regions(scene: &Scene) -> String {
    let header = "from              to                         size  may  what";
    let mut text = Row::new().ink(Ink::Title, header).line(scene.theme);
    for region in scene.machine.regions() {
        text += &Row::new()
            .left(Ink::Dim, region.start.to_string(), 18)
            .left(Ink::Dim, region.end().to_string(), 18)
            .right(Ink::Plain, format::thousands(region.size), 13)
            .plain("  ")
            .left(Ink::Plain, permissions(region.kind), 5)
            .ink(format::ink(&PointerTarget::Region(region.kind)), region.kind.name())
            .line(scene.theme);
    }
    text
}

/// `r-x` and the like.
fn permissions(kind: RegionKind) -> String {
    let letter = |allowed: bool, letter: char| if allowed { letter } else { '-' };
    let readable = kind != RegionKind::Runtime;
    [letter(readable, 'r'), letter(kind.is_writable(), 'w'), letter(kind.is_executable(), 'x')].iter().collect()
}
