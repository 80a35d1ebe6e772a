//! The report of a stack overflow: how deep, which calls repeat, what each costs, how much stack there was.
//!
//! Everything is read from the frames as they stand at the fault; nothing is run again.

use crate::engine::frames::Frames;
use crate::frontend::format;
use crate::frontend::panels::frame_size;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::model::addr::Address;
use crate::model::fault::Fault;

/// Frames drawn at each end.
const ENDS: usize = 3;

/// The report of a stack overflow; empty for any other fault.
#[must_use]
pub fn stack_overflow(scene: &Scene, fault: &Fault) -> StyledText {
    let Fault::StackOverflow { access: _, depth, used, size } = fault else { return StyledText::new() };
    let frames = scene.machine.frames();
    let facts = |name: &str, text: String| {
        StyledLine::from("  ").left(Style::Dim, name, 17).styled(Style::Plain, text).fit(scene.theme)
    };
    let mut text = StyledText::from(StyledLine::of(Style::Stack, "the stack, full").fit(scene.theme));
    text += facts("size", format::bytes(*size));
    text += facts("in use", format::bytes(*used));
    text += facts("depth", format::plural(*depth, "call"));
    if let Some(cycle) = Cycle::find(&frames) {
        text += facts("repeating calls", cycle.in_words(scene));
        text += facts("bytes per round", format::bytes(cycle.bytes));
    }
    text + ends(scene, &frames)
}

/// The calls that repeat up to the end of the stack.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Cycle {
    /// First instruction of each function of a round, in calling order.
    functions: Vec<u64>,
    /// How many whole rounds are on the stack, without a gap up to the innermost.
    rounds: usize,
    /// Stack that one round takes, return addresses included.
    bytes: u64,
}

impl Cycle {
    /// The shortest sequence of functions that repeats at the innermost end at least twice.
    fn find(frames: &Frames) -> Option<Cycle> {
        const LONGEST: usize = 16;
        const LEAST_ROUNDS: usize = 3;
        let inward_out = || frames.iter().rev().map(|frame| frame.function.0);
        let near: Vec<u64> = inward_out().take(LEAST_ROUNDS * LONGEST).collect();
        let repeats =
            |length: usize| near.iter().zip(&near[length..]).take((LEAST_ROUNDS - 1) * length).all(|(a, b)| a == b);
        let length = (1..=LONGEST.min(near.len() / LEAST_ROUNDS)).find(|length| repeats(*length))?;
        let round_inward_out = near[..length].iter().cycle();
        let rounds = inward_out().zip(round_inward_out).take_while(|(one, other)| one == *other).count() / length;
        let (innermost, round_before) = (frames.at(frames.len() - 1), frames.at(frames.len() - 1 - length));
        let bytes = round_before.base.offset_from(innermost.base).unsigned_abs();

        let round = near[..length].iter().rev().copied().collect();
        Some(Cycle { functions: round, rounds, bytes })
    }

    /// `fib → fib, 4,000 rounds`.
    fn in_words(&self, scene: &Scene) -> String {
        let name = |function: &u64| format::code(scene.program, Address(*function));
        let mut names: Vec<String> = self.functions.iter().map(name).collect();
        names.push(names[0].clone());
        let arrow = format!(" {} ", scene.theme.arrow());
        format!("{}, {}", names.join(&arrow), format::plural(self.rounds as u64, "round"))
    }
}

/// `called at line 30`; the caller's name stands on the next line anyway.
fn called_at(scene: &Scene, site: Address) -> String {
    match scene.program.line_at(site) {
        Some(entry) => format!("called at {}", format::line(scene.program, entry.line)),
        None => format!("called at {site}"),
    }
}

/// The innermost and outermost frames, one line each.
fn ends(scene: &Scene, frames: &Frames) -> StyledText {
    let rsp = scene.machine.registers().rsp();
    let line = |idx: usize| {
        let frame = frames.at(idx);
        let from = frame.call_site.map_or_else(String::new, |site| called_at(scene, site));
        StyledLine::from("  ")
            .right(Style::Dim, format!("#{}", idx + 1), 6)
            .plain("  ")
            .left(Style::Code, format::frame_name(scene.program, &frame), 16)
            .plain("  ")
            .left(Style::Dim, frame.base.to_string(), 16)
            .right(Style::Plain, format::bytes(frame_size(frames, idx, rsp)), 14)
            .plain("  ")
            .styled(Style::Dim, from)
            .fit(scene.theme)
    };
    if frames.len() <= 2 * ENDS {
        return (0..frames.len()).rev().map(line).collect();
    }
    let inner: StyledText = (frames.len() - ENDS..frames.len()).rev().map(line).collect();
    let outer: StyledText = (0..ENDS).rev().map(line).collect();
    let folded = format::more(scene.theme, (frames.len() - 2 * ENDS) as u64, "frame");
    let fold = StyledLine::of(Style::Dim, format!("  {folded}")).fit(scene.theme);
    inner + fold + outer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::StepIndex;
    use crate::model::frame::{Entered, Frame};

    fn frames(functions: &[u64]) -> Frames {
        let frame = |(idx, function): (usize, &u64)| Frame {
            function: Address(*function),
            entered: Entered::Call,
            since: StepIndex(0),
            call_site: None,
            return_slot: None,
            return_address: None,
            base: Address(0x9000 - 16 * idx as u64),
            saved: Vec::new(),
        };
        Frames::of(&functions.iter().enumerate().map(frame).collect::<Vec<_>>())
    }

    #[test]
    fn the_shortest_repeating_cycle_is_found_in_calling_order() {
        let found = Cycle::find(&frames(&[1, 2, 3, 2, 3, 2, 3])).unwrap();
        assert_eq!(found, Cycle { functions: vec![2, 3], rounds: 3, bytes: 32 });
        let found = Cycle::find(&frames(&[1, 5, 5, 5, 5])).unwrap();
        assert_eq!(found, Cycle { functions: vec![5], rounds: 4, bytes: 16 });
    }

    #[test]
    fn calls_that_do_not_repeat_have_no_cycle() {
        assert_eq!(Cycle::find(&frames(&[1, 2, 3, 4, 5, 6, 7])), None);
        assert_eq!(Cycle::find(&frames(&[])), None);
    }
}
