//! The limits of the sandbox: `info limits`.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText, columns};
use crate::frontend::theme::Scene;
use crate::model::limit::{Limit, LimitUnit};

/// Each limit with what there is and what happens when there would be more.
#[must_use]
pub fn limits(scene: &Scene, limits: &[Limit]) -> StyledText {
    let heading = |text: &str| StyledLine::of(Style::Heading, text);
    let mut rows = vec![[heading("what"), heading("now"), heading("at most"), heading("then")]];
    for limit in limits {
        let then = StyledLine::from(limit.then);
        let option = limit.option.map(|option| format!(" ({option})"));
        rows.push([
            StyledLine::from(limit.what),
            StyledLine::from(limit.used.map_or_else(String::new, |used| amount(used, limit.unit))),
            StyledLine::from(limit.most.map_or_else(|| "no limit".to_owned(), |most| amount(most, limit.unit))),
            then.styled(Style::Dim, option.unwrap_or_default()),
        ]);
    }
    columns(rows, 2).into_iter().map(|line| line.fit_lines(scene.theme)).collect()
}

/// `1,000`, `64 KiB`: bytes in the largest unit that is exact enough.
fn amount(n: u64, unit: LimitUnit) -> String {
    match unit {
        LimitUnit::Count => format::thousands(n),
        LimitUnit::Bytes => match n {
            0..1024 => format::bytes(n),
            1024..0x10_0000 => format!("{} KiB", format::thousands(n.div_ceil(1 << 10))),
            _ => format!("{} MiB", format::thousands(n.div_ceil(1 << 20))),
        },
    }
}
