//! The calls of a run: how many at once, how large their frames, and whether the stack ends where it began.
//!
//! A frame's size is what lies between the stack pointer before the call and its lowest value in the function itself.

use super::runs::{End, FinishedRun, Runs};
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::Fault;
use crate::model::frame::Frame;
use crate::model::program::Entry;
use crate::model::register::Register;
use crate::model::step::{FrameEvent, Step};
use crate::session::exercise::FramesCheck;
use crate::session::exercise::verdict::Failure;

pub(super) fn check(wanted: &FramesCheck, runs: &mut Runs) -> Option<Failure> {
    let ran = runs.ran(&wanted.run);
    let function = match &wanted.function {
        None => None,
        Some(name) => match ran.program.symbols.get(name) {
            Some(symbol) => Some(Address(symbol.value)),
            None => return Some(Failure::new(format!("a function `{name}`"), format!("no label `{name}`"))),
        },
    };
    let census = Census::take(ran, function);
    let name = wanted.function.as_deref().unwrap_or("calls");
    let (expected, actual, step) =
        depth(wanted, &census, name).or_else(|| sizes(wanted, &census, name)).or_else(|| {
            let at_end = ran.machine.registers().rsp();
            let unbalanced = wanted.balanced && at_end != start(ran);
            let difference = at_end.wrapping_sub(start(ran)).cast_signed();
            unbalanced.then(|| {
                let actual = format!(
                    "it {} bytes {}",
                    difference.unsigned_abs(),
                    if difference < 0 { "lower" } else { "higher" }
                );
                ("the stack pointer to end where it began".to_owned(), actual, ran.machine.position())
            })
        })?;
    ran.machine.seek(step);
    let failure = ran.failure_here(&wanted.run, expected, actual, &["frames", "stack"]);
    ran.go_to_end();
    Some(failure)
}

/// Where the stack pointer is when everything that was pushed is popped.
fn start(ran: &FinishedRun) -> u64 {
    let top = ran.program.map.stack_top;
    match ran.program.entry {
        Entry::Start(_) => top - 6 * 8,
        _ if matches!(ran.end, End::Exited { .. } | End::Fault(Fault::Leak { .. })) => top,
        _ => ran.machine.registers().rsp(),
    }
}

fn depth(wanted: &FramesCheck, census: &Census, name: &str) -> Option<(String, String, StepIndex)> {
    let actual = census.deepest;
    let expected = match (wanted.depth, wanted.min_depth, wanted.max_depth) {
        (Some(depth), ..) if actual != depth => format!("{depth} {name} in progress at once"),
        (_, Some(least), _) if actual < least => format!("at least {least} {name} in progress at once"),
        (_, _, Some(most)) if actual > most => format!("at most {most} {name} in progress at once"),
        _ => return None,
    };
    Some((expected, format!("{actual}"), census.deepest_at))
}

fn sizes(wanted: &FramesCheck, census: &Census, name: &str) -> Option<(String, String, StepIndex)> {
    let of = if wanted.function.is_some() { format!("frames of {name}") } else { "frames".to_owned() };
    let bytes = |n: u64| format!("{n} bytes");
    let odd = |is_odd: &dyn Fn(u64) -> bool| census.sizes.iter().find(|(size, _)| is_odd(*size)).copied();
    if let Some(size) = wanted.size
        && let Some((actual, step)) = odd(&|found| found != size)
    {
        return Some((format!("{of} of {}", bytes(size)), bytes(actual), step));
    }
    if let Some(most) = wanted.max_size
        && let Some((actual, step)) = odd(&|found| found > most)
    {
        return Some((format!("{of} of at most {}", bytes(most)), bytes(actual), step));
    }
    let (first, _) = *census.sizes.first()?;
    let (actual, step) = odd(&|found| wanted.same_size && found != first)?;
    Some((format!("all {of} of the same size"), format!("{} and {}", bytes(first), bytes(actual)), step))
}

/// What the frames of a run were like.
struct Census {
    deepest: u64,
    deepest_at: StepIndex,
    /// Bytes of each frame that ended or called something, with the step at which it was seen.
    sizes: Vec<(u64, StepIndex)>,
}

/// A call in progress.
struct Open {
    frame: Frame,
    lowest: u64,
}

impl Census {
    /// Goes through the whole run; `function` is whose frames count.
    fn take(ran: &mut FinishedRun, function: Option<Address>) -> Census {
        let counts = |frame: &Frame| function.is_none_or(|function| frame.function == function);
        let end = ran.machine.end();
        ran.machine.seek(StepIndex(0));
        let rsp = ran.machine.registers().rsp();
        let mut open: Vec<Open> = ran.machine.frames().iter().map(|frame| Open { frame, lowest: rsp }).collect();
        let n_open = |open: &[Open]| open.iter().filter(|open| counts(&open.frame)).count() as u64;
        let mut census = Census { deepest: n_open(&open), deepest_at: StepIndex(0), sizes: Vec::new() };
        let mut n = census.deepest;
        ran.machine.walk(StepIndex(0), end, |step| {
            let after = StepIndex(step.index.0 + 1);
            for event in &step.frames {
                match event {
                    FrameEvent::Push(frame) => {
                        // Whoever calls shows what it has taken.
                        n += u64::from(counts(frame));
                        open.push(Open { frame: frame.clone(), lowest: frame.base.0.wrapping_sub(8) });
                    }
                    FrameEvent::Pop(frame) => {
                        let is_it =
                            |open: &Open| open.frame.base == frame.base && open.frame.function == frame.function;
                        let Some(idx) = open.iter().rposition(is_it) else { continue };
                        let ended = open.remove(idx);
                        n -= u64::from(counts(&ended.frame));
                        if counts(&ended.frame) {
                            census.sizes.push((ended.size(), step.index));
                        }
                    }
                    FrameEvent::Save(_) => {}
                }
            }
            if n > census.deepest {
                (census.deepest, census.deepest_at) = (n, after);
            }
            if let (Some(rsp), Some(open)) = (new_rsp(&step), open.last_mut()) {
                open.lowest = open.lowest.min(rsp);
            }
        });
        ran.machine.seek(end);
        // The innermost had not got to where its size shows.
        open.pop();
        let unfinished = open.iter().filter(|open| counts(&open.frame)).map(|open| (open.size(), end));
        census.sizes.extend(unfinished);
        census
    }
}

impl Open {
    fn size(&self) -> u64 {
        self.frame.base.0.saturating_sub(self.lowest)
    }
}

fn new_rsp(step: &Step) -> Option<u64> {
    let change = step.registers.iter().find(|change| change.register == Register::RSP)?;
    Some(change.new as u64)
}
