//! Orthogonal edge routing in the margin between two panes: from the rows that hold pointers to what they point at.
//!
//! Each target has a lane of its own, in which all arrows to it run together, so that a crossing is never a meeting. An arrow that begins at the
//! height of another's target bends before that one's lane (a vertical constraint of channel routing). Cells collect the sides that
//! lines leave them by, and the character follows from those. Where there are more targets than lanes the lowest get none; their
//! labels say the same.

use super::area::Area;
use super::canvas::Canvas;
use crate::frontend::text::Style;
use crate::frontend::theme::Theme;
use std::collections::BTreeMap;

/// An arrow, by rows of the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Route {
    pub(super) from: usize,
    pub(super) to: usize,
    /// That of its target; where lines share a cell, what has changed is seen before the others, and what was moved from after them.
    pub(super) style: Style,
}

const UP: u8 = 1;
const DOWN: u8 = 2;
const LEFT: u8 = 4;
const RIGHT: u8 = 8;

/// Box characters by the sides that they have lines to.
const UNICODE: [char; 16] = [' ', '│', '│', '│', '─', '╯', '╮', '┤', '─', '╰', '╭', '├', '─', '┴', '┬', '┼'];
const ASCII: [char; 16] = [' ', '|', '|', '|', '-', '+', '+', '+', '-', '+', '+', '+', '-', '+', '+', '+'];

/// Draws the arrows from left to right.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Area, routes: &[Route], theme: &Theme) {
    let glyphs = theme.pick("u", "a") == "u";
    let head = theme.pick("▶", ">");
    for (place, sides, style) in cells(area, routes) {
        let character = if glyphs { UNICODE[usize::from(sides)] } else { ASCII[usize::from(sides)] };
        let text = if place.0 + 1 == area.right() { head.to_owned() } else { character.to_string() };
        canvas.text(place.0, place.1, &text, style);
    }
}

/// The sides that lines leave each cell by.
fn cells(area: Area, routes: &[Route]) -> Vec<((usize, usize), u8, Style)> {
    let n_lanes = area.width.saturating_sub(2);
    let mut sides: BTreeMap<(usize, usize), (u8, Style)> = BTreeMap::new();
    let targets = lane_order(routes);
    for (nth, target) in targets.iter().copied().take(n_lanes).enumerate() {
        // Where two arrows begin at each other's targets one has no way; its label says where it leads.
        let runs_into = |route: &&Route| targets[nth + 1..].contains(&route.from);
        let lane = area.right() - 2 - nth;
        for route in routes.iter().filter(|route| route.to == target).filter(|route| !runs_into(route)) {
            let mut add = |x: usize, y: usize, side: u8| {
                let cell = sides.entry((x, y)).or_insert((0, route.style));
                cell.0 |= side;
                if weight(route.style) > weight(cell.1) {
                    cell.1 = route.style;
                }
            };
            for x in area.x..lane {
                add(x, route.from, LEFT | RIGHT);
            }
            add(lane, route.from, LEFT);
            let (upper, lower) = (route.from.min(target), route.from.max(target));
            for y in upper..lower {
                add(lane, y, DOWN);
                add(lane, y + 1, UP);
            }
            add(lane, target, RIGHT);
            for x in lane + 1..area.right() {
                add(x, target, LEFT | RIGHT);
            }
        }
    }
    sides.into_iter().map(|(place, (sides, style))| (place, sides, style)).collect()
}

/// How much a line is to be seen.
const fn weight(style: Style) -> u8 {
    match style {
        Style::Dim => 0,
        Style::Changed => 2,
        _ => 1,
    }
}

/// The targets by their lanes, from the right: the upper ones first, so that lines to them pass in front of those to others, but each after
/// those at whose height an arrow to it begins.
fn lane_order(routes: &[Route]) -> Vec<usize> {
    let mut left: Vec<usize> = routes.iter().map(|route| route.to).collect();
    left.sort_unstable();
    left.dedup();
    let mut order = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let is_free = |target: usize| {
            let mut arrows = routes.iter().filter(|route| route.to == target && route.from != target);
            arrows.all(|route| !left.contains(&route.from))
        };
        let next = left.iter().position(|target| is_free(*target)).unwrap_or(0);
        order.push(left.remove(next));
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(routes: &[(usize, usize)], height: usize) -> Vec<String> {
        let area = Area { x: 0, y: 0, width: 5, height };
        let route = |(from, to): &(usize, usize)| Route { from: *from, to: *to, style: Style::Heap };
        let cells = cells(area, &routes.iter().map(route).collect::<Vec<_>>());
        let at = |x, y| cells.iter().find(|(place, ..)| *place == (x, y)).map_or(0, |(_, sides, _)| *sides);
        let line = |y| (0..area.width).map(|x| UNICODE[usize::from(at(x, y))]).collect::<String>();
        (0..height).map(line).collect()
    }

    #[test]
    fn lines_bend_once_and_join_in_front_of_their_target() {
        assert_eq!(drawn(&[(0, 0)], 1), ["─────"]);
        assert_eq!(drawn(&[(0, 2)], 3), ["───╮ ", "   │ ", "   ╰─"]);
        assert_eq!(drawn(&[(0, 1), (2, 1)], 3), ["───╮ ", "   ├─", "───╯ "]);
    }

    #[test]
    fn an_arrow_that_begins_at_the_height_of_a_target_does_not_run_into_it() {
        assert_eq!(drawn(&[(2, 0), (3, 2)], 4), ["  ╭──", "  │  ", "──╯╭─", "───╯ "]);
        // One of two that cannot both be drawn is left out.
        assert_eq!(drawn(&[(2, 0), (0, 2)], 3), ["──╮  ", "  │  ", "  ╰──"]);
    }

    #[test]
    fn lanes_keep_two_targets_apart() {
        assert_eq!(drawn(&[(0, 1), (1, 3)], 4), ["───╮ ", "──╮╰─", "  │  ", "  ╰──"]);
    }
}
