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
    // In a narrow panel the size, which follows from the rest, gives way.
    let (header, size) = if scene.theme.is_narrow() {
        ("from              to                may  what", 0)
    } else {
        ("from              to                         size  may  what", 13)
    };
    let mut text = StyledText::from(StyledLine::of(Style::Heading, header).fit(scene.theme));
    for region in scene.machine.regions() {
        let row = StyledLine::new().left(Style::Dim, region.start.to_string(), 18).left(
            Style::Dim,
            region.end().to_string(),
            18,
        );
        let row =
            if size > 0 { row.right(Style::Plain, format::thousands(region.size), size).plain("  ") } else { row };
        text += row
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
