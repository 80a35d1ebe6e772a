//! Hit testing: what lies under the mouse.
//!
//! A function of where things were placed.

use super::arrange::{Arrangement, Pane};

/// What a cell belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Target {
    /// The name of a pane.
    Tab(Pane),
    /// A cell of a pane, counted from its top left corner.
    Body {
        pane: Pane,
        column: usize,
        row: usize,
    },
    /// A column of the bar.
    Timeline(usize),
    Prompt,
    Nothing,
}

/// What lies at a cell; `seen` says which pane of a slot is drawn.
pub(super) fn target(arrangement: &Arrangement, seen: impl Fn(&[Pane]) -> Pane, column: usize, row: usize) -> Target {
    if arrangement.timeline.contains(column, row) {
        return Target::Timeline(column);
    }
    if arrangement.prompt.contains(column, row) {
        return Target::Prompt;
    }
    let Some(slot) = arrangement.slots.iter().find(|slot| slot.area.contains(column, row)) else {
        return Target::Nothing;
    };
    let body = slot.body();
    if body.contains(column, row) {
        return Target::Body { pane: seen(&slot.panes), column: column - body.x, row: row - body.y };
    }
    let tab = slot.tabs().into_iter().find(|(_, from, to)| (*from..*to).contains(&column));
    Target::Tab(tab.map_or_else(|| seen(&slot.panes), |(pane, ..)| pane))
}

#[cfg(test)]
mod tests {
    use super::super::arrange::{Adjustment, Contents, arrange};
    use super::*;

    #[test]
    fn names_panes_and_the_bar_are_found() {
        let found = arrange(80, 24, Contents { is_compiled: false }, &Adjustment::default());
        let at = |column, row| target(&found, |panes| panes[0], column, row);
        let slot = &found.slots[1];
        let (_, from, _) = slot.tabs()[1];
        assert_eq!(at(from + 1, slot.area.y), Target::Tab(Pane::Heap));
        assert_eq!(at(slot.area.x + 3, slot.area.y + 2), Target::Body { pane: Pane::Stack, column: 3, row: 1 });
        assert_eq!(at(5, found.timeline.y), Target::Timeline(5));
        assert_eq!(at(5, found.prompt.y), Target::Prompt);
        assert_eq!(at(5, 23), Target::Nothing);
    }
}
