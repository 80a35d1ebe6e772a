//! Tiling: which pane stands where in a window of some size.
//!
//! Columns of slots. A slot holds one pane, or several as tabs where there is no room for all; of those the one that had the focus last
//! is seen. Small windows have two columns of tabs, large ones three with a pane each. A function of the size and of how far borders were
//! moved, so that a resized window is only drawn anew.

use super::area::Area;

/// What can be looked at.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(super) enum Pane {
    Source,
    Assembly,
    Stack,
    Heap,
    Registers,
    Answers,
    Output,
    Timeline,
}

impl Pane {
    /// In the order of the Tab key.
    pub(super) const ALL: [Pane; 8] = [
        Pane::Source,
        Pane::Assembly,
        Pane::Stack,
        Pane::Heap,
        Pane::Registers,
        Pane::Answers,
        Pane::Output,
        Pane::Timeline,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Pane::Source => "source",
            Pane::Assembly => "assembly",
            Pane::Stack => "stack",
            Pane::Heap => "heap",
            Pane::Registers => "registers",
            Pane::Answers => "answers",
            Pane::Output => "output",
            Pane::Timeline => "time",
        }
    }
}

/// A place for a pane: a line with the names, and below it what is in the one that is seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Slot {
    /// All of it; its first line is the title's.
    pub(super) area: Area,
    /// At least one.
    pub(super) panes: Vec<Pane>,
}

impl Slot {
    /// Where the pane itself is drawn.
    pub(super) fn body(&self) -> Area {
        self.area.split_rows(1).1
    }

    /// Where the names stand in the title: the first column of each, and the one behind it.
    pub(super) fn tabs(&self) -> Vec<(Pane, usize, usize)> {
        let mut at = self.area.x + 1;
        let tab = |pane: &Pane| {
            let from = at;
            at += pane.name().len() + 2;
            (*pane, from, at)
        };
        self.panes.iter().map(tab).collect()
    }
}

/// Where everything stands.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Arrangement {
    pub(super) title: Area,
    pub(super) slots: Vec<Slot>,
    /// Columns between two neighbours that arrows are drawn in: between the stack's slot and the heap's, where they stand side by side.
    pub(super) arrows: Option<Area>,
    pub(super) timeline: Area,
    pub(super) prompt: Area,
    pub(super) legend: Area,
}

/// How far the user moved borders, in cells.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Adjustment {
    /// To the right: the first column's border, and the second's.
    pub(super) columns: [i32; 2],
    /// Rows that each pane has more, at the cost of its neighbour.
    pub(super) rows: [i32; Pane::ALL.len()],
    /// One slot has all of the room, and all panes.
    pub(super) is_zoomed: bool,
}

/// What is known of the program that decides which panes there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Contents {
    /// Its source is not its assembly.
    pub(super) is_compiled: bool,
}

/// The least columns and rows of a slot.
const NARROWEST: usize = 20;
const LOWEST: usize = 3;
/// Columns for arrows.
const ARROWS: usize = 6;

/// Tiles a window.
pub(super) fn arrange(columns: usize, rows: usize, contents: Contents, adjustment: &Adjustment) -> Arrangement {
    let window = Area { x: 0, y: 0, width: columns, height: rows };
    let (title, rest) = window.split_rows(1);
    let n_bar = if rows >= 30 { 2 } else { 1 };
    let (body, foot) = rest.split_rows(rest.height.saturating_sub(n_bar + 2));
    let (timeline, foot) = foot.split_rows(n_bar);
    let (prompt, legend) = foot.split_rows(1);
    let mut arrangement = Arrangement { title, timeline, prompt, legend, ..Arrangement::default() };
    let tiler = Tiler { adjustment, slots: &mut arrangement.slots };
    arrangement.arrows = tiler.tile(body, contents);
    arrangement
}

struct Tiler<'a> {
    adjustment: &'a Adjustment,
    slots: &'a mut Vec<Slot>,
}

impl Tiler<'_> {
    /// Fills the slots; returns where arrows go.
    fn tile(mut self, body: Area, contents: Contents) -> Option<Area> {
        let code: &[Pane] = if contents.is_compiled { &[Pane::Source, Pane::Assembly] } else { &[Pane::Source] };
        match (body.width, body.height) {
            _ if self.adjustment.is_zoomed => self.one_slot(body, code),
            (..64, _) => self.one_column(body, code),
            (170.., 30..) => return Some(self.three_columns(body, code)),
            (110.., 26..) => self.two_columns(body, code),
            _ => self.two_columns_of_tabs(body, code),
        }
        None
    }

    fn one_slot(&mut self, body: Area, code: &[Pane]) {
        let others = [Pane::Stack, Pane::Heap, Pane::Registers, Pane::Answers, Pane::Output];
        self.slot(body, &[code, &others].concat());
    }

    fn one_column(&mut self, body: Area, code: &[Pane]) {
        let memory = [code, &[Pane::Stack, Pane::Heap, Pane::Registers]].concat();
        let answers = (body.height / 3).max(LOWEST);
        self.stack_up(
            body,
            &[(&memory, body.height.saturating_sub(answers)), (&[Pane::Answers, Pane::Output], answers)],
        );
    }

    fn two_columns_of_tabs(&mut self, body: Area, code: &[Pane]) {
        let answers = (body.height * 3 / 10).max(LOWEST + 1);
        let answers = self.rows(answers, Pane::Answers, body.height);
        let (upper, lower) = body.split_rows(body.height.saturating_sub(answers));
        let (left, right) = upper.split_columns(self.columns(0, upper.width * 47 / 100, upper.width));
        self.slot(left, code);
        self.slot(indented(right), &[Pane::Stack, Pane::Heap, Pane::Registers]);
        self.slot(lower, &[Pane::Answers, Pane::Output]);
    }

    fn two_columns(&mut self, body: Area, code: &[Pane]) {
        let (left, right) = body.split_columns(self.columns(0, body.width * 48 / 100, body.width));
        let answers = (body.height * 3 / 10).max(LOWEST);
        self.stack_up(left, &[(code, left.height - answers), (&[Pane::Answers, Pane::Output], answers)]);
        let third = body.height / 3;
        self.stack_up(
            indented(right),
            &[
                (&[Pane::Stack], body.height - 2 * third + 2),
                (&[Pane::Heap], third - 1),
                (&[Pane::Registers], third - 1),
            ],
        );
    }

    fn three_columns(&mut self, body: Area, code: &[Pane]) -> Area {
        let left_width = self.columns(0, body.width * 36 / 100, body.width);
        let (left, rest) = body.split_columns(left_width);
        let rest = indented(rest);
        let middle_width = self.columns(1, rest.width * 50 / 100, rest.width);
        let (middle, right) = rest.split_columns(middle_width);
        let (arrows, right) = right.split_columns(ARROWS);
        let quarter = body.height / 4;
        match code {
            [source, assembly] => self.stack_up(
                left,
                &[(&[*source], body.height - 2 * quarter), (&[*assembly], quarter), (&[Pane::Answers], quarter)],
            ),
            _ => self.stack_up(left, &[(code, body.height - 2 * quarter + 4), (&[Pane::Answers], 2 * quarter - 4)]),
        }
        let registers = (body.height * 2 / 5).min(24);
        self.stack_up(middle, &[(&[Pane::Stack], body.height - registers), (&[Pane::Registers], registers)]);
        self.stack_up(right, &[(&[Pane::Heap], body.height - quarter), (&[Pane::Output], quarter)]);
        arrows
    }

    /// Slots from top to bottom with these heights, which add up to the area's.
    fn stack_up(&mut self, area: Area, slots: &[(&[Pane], usize)]) {
        let mut rest = area;
        for (idx, (panes, height)) in slots.iter().enumerate() {
            let below = (slots.len() - idx - 1) * LOWEST;
            let height = if idx + 1 == slots.len() {
                rest.height
            } else {
                // A pane below that was made higher takes its rows from here.
                let lent: i32 = slots[idx + 1..].iter().map(|(panes, _)| self.adjustment.rows[panes[0] as usize]).sum();
                let height = self.rows(*height, panes[0], rest.height.saturating_sub(below));
                height
                    .saturating_add_signed(-lent as isize)
                    .clamp(LOWEST, rest.height.saturating_sub(below).max(LOWEST))
            };
            let (slot, left) = rest.split_rows(height);
            self.slot(slot, panes);
            rest = left;
        }
    }

    fn slot(&mut self, area: Area, panes: &[Pane]) {
        self.slots.push(Slot { area, panes: panes.to_vec() });
    }

    fn columns(&self, border: usize, width: usize, of: usize) -> usize {
        let most = of.saturating_sub(NARROWEST).max(NARROWEST);
        width.saturating_add_signed(self.adjustment.columns[border] as isize).clamp(NARROWEST, most)
    }

    fn rows(&self, height: usize, pane: Pane, of: usize) -> usize {
        let most = of.saturating_sub(LOWEST).max(LOWEST);
        height.saturating_add_signed(self.adjustment.rows[pane as usize] as isize).clamp(LOWEST, most)
    }
}

/// Without its first column, which the line between two columns takes.
fn indented(area: Area) -> Area {
    area.split_columns(1).1
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPILED: Contents = Contents { is_compiled: true };

    /// Every cell of the window belongs to one part at most, and every pane is in one slot or is the timeline.
    fn check(columns: usize, rows: usize, contents: Contents, adjustment: &Adjustment) {
        let found = arrange(columns, rows, contents, adjustment);
        let whole = [found.title, found.timeline, found.prompt, found.legend];
        let parts: Vec<Area> = found.slots.iter().map(|slot| slot.area).chain(whole).chain(found.arrows).collect();
        for row in 0..rows {
            for column in 0..columns {
                let n = parts.iter().filter(|part| part.contains(column, row)).count();
                assert!(n <= 1, "{columns}x{rows}: {n} parts at {column}, {row}: {found:?}");
            }
        }
        assert!(parts.iter().all(|part| part.right() <= columns && part.bottom() <= rows), "{columns}x{rows}");
        let mut panes: Vec<Pane> = found.slots.iter().flat_map(|slot| slot.panes.clone()).collect();
        panes.sort_unstable();
        let n_expected = if contents.is_compiled { 7 } else { 6 };
        assert_eq!(panes.len(), n_expected, "{columns}x{rows}: {panes:?}");
        panes.dedup();
        assert_eq!(panes.len(), n_expected, "{columns}x{rows}: {panes:?}");
    }

    #[test]
    fn parts_never_overlap_whatever_the_size() {
        for columns in [1, 10, 40, 63, 64, 80, 109, 110, 132, 169, 170, 200, 300] {
            for rows in [1, 3, 5, 10, 24, 30, 31, 40, 60, 100] {
                for contents in [COMPILED, Contents { is_compiled: false }] {
                    check(columns, rows, contents, &Adjustment::default());
                    check(columns, rows, contents, &Adjustment { is_zoomed: true, ..Adjustment::default() });
                    check(
                        columns,
                        rows,
                        contents,
                        &Adjustment { columns: [900, -900], rows: [70; 8], is_zoomed: false },
                    );
                    check(
                        columns,
                        rows,
                        contents,
                        &Adjustment { columns: [-900, 900], rows: [-70; 8], is_zoomed: false },
                    );
                }
            }
        }
    }

    #[test]
    fn a_usual_window_shows_source_and_stack_side_by_side() {
        let found = arrange(80, 24, COMPILED, &Adjustment::default());
        assert_eq!(found.slots[0].panes[0], Pane::Source);
        assert_eq!(found.slots[1].panes[0], Pane::Stack);
        assert!(found.slots.iter().all(|slot| slot.body().height >= 4 && slot.area.width >= 37), "{found:?}");
        assert!(arrange(200, 60, COMPILED, &Adjustment::default()).slots.iter().all(|slot| slot.panes.len() == 1));
    }
}
