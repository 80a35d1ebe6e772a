//! The map of guest memory: `info regions`.
//!
//! Symbols and blocks inside the regions have panels of their own.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::lens::pointer_target::PointerTarget;
use crate::model::memory_map::Permissions;

/// The mapped regions, lowest first.
#[must_use]
pub fn regions(scene: &Scene) -> StyledText {
    let header = "from              to                         size  may  what";
    let mut text = StyledText::from(StyledLine::of(Style::Heading, header).fit(scene.theme));
    for region in scene.machine.regions() {
        text += StyledLine::new()
            .left(Style::Dim, region.start.to_string(), 18)
            .left(Style::Dim, region.end().to_string(), 18)
            .right(Style::Plain, format::thousands(region.size), 13)
            .plain("  ")
            .left(Style::Plain, permissions(region.permissions), 5)
            .styled(format::style(&PointerTarget::Region(region.kind)), region.kind.name())
            .fit(scene.theme);
    }
    text
}

/// `r-x` and the like.
fn permissions(Permissions { read, write, execute }: Permissions) -> String {
    let letter = |allowed: bool, letter: char| if allowed { letter } else { '-' };
    [letter(read, 'r'), letter(write, 'w'), letter(execute, 'x')].iter().collect()
}
