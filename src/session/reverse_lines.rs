//! Stepping back by the lines of a compiled program, as a search over the record. Nothing is executed.

use super::command::Calls;
use super::debuggee::Debuggee;
use super::line_report::LinesBefore;
use super::line_stops::{LinePlace, LineStops, LineVisit};
use super::lookup::here;
use super::reply::Reply;
use super::source_steps::LineStepEnd;
use crate::model::addr::StepIndex;
use crate::model::run::{RunUntil, SearchResult, Stop};

/// `reverse-step`, `reverse-next`: back to where the line before began.
pub(super) fn step_lines_back(debuggee: &mut Debuggee, n: u64, calls: Calls) -> Reply {
    let before = LinesBefore::of(debuggee);
    let stops = LineStops::of(debuggee);
    let mut end = LineStepEnd::Arrived;
    for _ in 0..n {
        if debuggee.machine.position() == debuggee.machine.start() {
            break;
        }
        end = step_line_back(debuggee, calls, &stops);
        if !matches!(end, LineStepEnd::Arrived) {
            break;
        }
    }
    end.reply(&before, debuggee)
}

/// Goes back to where the line executed before began; to the start of the record where there is none.
pub(super) fn go_to_line_before(debuggee: &mut Debuggee) {
    let stops = LineStops::of(debuggee);
    let _ = step_line_back(debuggee, Calls::Into, &stops);
}

fn step_line_back(debuggee: &mut Debuggee, calls: Calls, stops: &LineStops) -> LineStepEnd {
    let stood = debuggee.machine.position();
    let start = LinePlace::of(debuggee);
    // From outside of the user's code any line of it is the line before.
    let calls = if start.line.is_none() { Calls::Into } else { calls };
    let until = RunUntil { addresses: stops.addresses.clone(), ..RunUntil::default() };
    // What is gone back over: the rest of the line that it stands in, then the line before, which began where its first statement was
    // executed.
    let mut visit = LineVisit::new(start, here(&debuggee.machine));
    let mut line_start: Option<StepIndex> = None;
    loop {
        let first = debuggee.machine.start();
        match debuggee.machine.find_stop_back(first, &until) {
            SearchResult::Found(step) => debuggee.machine.seek(step),
            SearchResult::Interrupted => {
                debuggee.machine.seek(stood);
                return LineStepEnd::Stopped(Stop::Interrupted);
            }
            SearchResult::Nothing => {
                debuggee.machine.seek(line_start.unwrap_or(first));
                return LineStepEnd::Arrived;
            }
        }
        let mut place = LinePlace::of(debuggee);
        if calls == Calls::Over && place.depth > start.depth {
            let frames = debuggee.machine.frames();
            debuggee.machine.seek(frames.at(start.depth).since.max(first));
            // The call may be where a statement begins.
            if !stops.holds(here(&debuggee.machine)) {
                continue;
            }
            place = LinePlace::of(debuggee);
        }
        let (position, at) = (debuggee.machine.position(), here(&debuggee.machine));
        let begins = visit.begins(place, at, stops.is_statement(at));
        if !stops.is_statement(at) {
            continue;
        }
        match line_start {
            Some(step) if begins => {
                debuggee.machine.seek(step);
                return LineStepEnd::Arrived;
            }
            // A machine that stands within a line goes back to where that began.
            None if !begins && is_at_statement(debuggee, stood, stops) => {}
            None => {
                visit = visit.before(place, at);
                line_start = Some(position);
            }
            Some(_) => line_start = Some(position),
        }
    }
}

/// Whether a statement begins at a position.
fn is_at_statement(debuggee: &mut Debuggee, position: StepIndex, stops: &LineStops) -> bool {
    debuggee.at(position, |debuggee| stops.is_statement(here(&debuggee.machine)))
}
