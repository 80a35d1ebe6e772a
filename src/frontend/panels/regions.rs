//! The map of guest memory: `info regions`.
//!
//! Symbols and blocks inside the regions have panels of their own.

use crate::frontend::format;
use crate::frontend::row::Row;
use crate::frontend::theme::{Ink, Scene};
use crate::lens::place::Place;
use crate::model::memory_map::Permissions;

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
            .left(Ink::Plain, permissions(region.permissions), 5)
            .ink(format::ink(&Place::Region(region.kind)), region.kind.name())
            .line(scene.theme);
    }
    text
}

/// `r-x` and the like.
fn permissions(Permissions { read, write, execute }: Permissions) -> String {
    let letter = |allowed: bool, letter: char| if allowed { letter } else { '-' };
    [letter(read, 'r'), letter(write, 'w'), letter(execute, 'x')].iter().collect()
}
