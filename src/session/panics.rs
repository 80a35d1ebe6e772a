//! Panics of linked Rust programs: what is said of one while it is about to be handled, and the fault that a program ended with.
//!
//! A panic calls from the user's code through `core` into `rust_begin_unwind`, which prints and unwinds; nothing faults, and a program whose
//! `main` panics ends with exit code 101. One that may not unwind (a broken promise of unsafe code, a panic in a destructor while another
//! panic unwinds) aborts where it is. What it says is read where the entry points of `core::panicking` were called, whose arguments
//! are known, and from what was printed behind, if that is in the record. Cost: a few moves in the record, and for exit code 101 a search for
//! the last panic.

use super::debuggee::Debuggee;
use super::reply::PanicFacts;
use crate::engine::machine::Machine;
use crate::lens::{pointer_target, user_call};
use crate::model::addr::{Address, StepIndex};
use crate::model::fault::{Fault, Raised};
use crate::model::program::Program;
use crate::model::run::{SearchGoal, SearchResult, Stop};
use crate::model::symbol_table::Resolved;

/// What Rust's runtime ends a process with whose `main` panicked.
const PANICKED: i32 = 101;

/// Where Rust begins to handle a panic in a compiled program.
pub(super) fn panic_entry(program: &Program) -> Option<Address> {
    program.process.as_ref()?;
    let symbol = program.symbols.resolve("rust_begin_unwind");
    let Resolved::One(symbol) = symbol else { return None };
    Some(Address(symbol.value))
}

/// The step at which the panic began to be handled that a compiled program ended with, if the machine stands at such an end: that of `main`,
/// or one in progress that aborts.
pub(super) fn fatal_panic(program: &Program, machine: &mut Machine) -> Option<StepIndex> {
    if matches!(machine.ended(), Some(Stop::Fault(Fault::Abort { .. }))) {
        let entry = panic_entry(program)?;
        let handling = machine.frames().iter().rev().find(|frame| frame.function == entry)?;
        return Some(StepIndex(handling.since.0 + 1)).filter(|step| *step >= machine.start());
    }
    let entry = panic_entry(program).filter(|_| machine.ended() == Some(&Stop::Exited { code: PANICKED }))?;
    let end = machine.position();
    let SearchResult::Found(step) = machine.find_back(end, &[SearchGoal::Executes(entry)]) else { return None };
    machine.seek(step);
    let is_of_main = machine.current_thread() == 0;
    machine.seek(end);
    is_of_main.then_some(step)
}

/// What is known of the panic at whose handler the machine stands.
pub(super) fn panic_facts(debuggee: &mut Debuggee) -> PanicFacts {
    let Some(process) = debuggee.program.process.as_deref() else { return PanicFacts::default() };
    let position = debuggee.machine.position();
    let frames = debuggee.machine.frames();
    let raised = user_call::innermost(&debuggee.machine, process);
    let raised = raised.map(|(frame, at)| Raised { step: frame.since, at });
    let mut facts = PanicFacts { raised, ..PanicFacts::default() };
    for frame in frames.iter().rev().take_while(|frame| raised.is_none_or(|raised| frame.since >= raised.step)) {
        let Some((name, _)) = pointer_target::code(&debuggee.program, frame.function) else { continue };
        debuggee.machine.seek(StepIndex(frame.since.0 + 1));
        let (message, location) = debuggee.machine.panic_facts(&name);
        facts.message = facts.message.or(message);
        facts.location = facts.location.or(location);
    }
    debuggee.machine.seek(position);
    facts
}

/// Finds the panic that the program ended with, when it has come to its end that way; it is its fault from then on.
pub(super) fn find_panic(debuggee: &mut Debuggee) {
    if debuggee.machine.ended().is_none() || !debuggee.machine.may_have_panicked() {
        return;
    }
    let panic = fatal_panic(&debuggee.program, &mut debuggee.machine).map(|step| panic_at(debuggee, step));
    debuggee.machine.note_panic_at_end(panic);
}

/// The panic that begins to be handled at a step, as the fault that the program ended with where the machine stands.
fn panic_at(debuggee: &mut Debuggee, step: StepIndex) -> Fault {
    let end = debuggee.machine.position();
    debuggee.machine.seek(step);
    let facts = panic_facts(debuggee);
    let n_printed = debuggee.machine.output().len();
    debuggee.machine.seek(end);
    let printed = String::from_utf8_lossy(debuggee.machine.output().get(n_printed..).unwrap_or_default());
    let (location, message) = said(&printed).unzip();
    Fault::Panic {
        function: String::from("rust_begin_unwind"),
        message: message.or(facts.message).map(without_advice),
        location: location.or(facts.location),
        raised: facts.raised,
    }
}

/// Place and message in what the standard library's own hook prints: `thread 'main' (7) panicked at src/main.rs:4:5:`, the message, and
/// a note (`library/std/src/panicking.rs`, rustc 1.95).
fn said(printed: &str) -> Option<(String, String)> {
    let (_, rest) = printed.split_once(" panicked at ")?;
    let (place, rest) = rest.split_once(":\n")?;
    let end =
        ["\nnote: run with `RUST_BACKTRACE", "\nstack backtrace:"].iter().filter_map(|mark| rest.find(mark)).min();
    let message = end.map_or(rest, |end| &rest[..end]).trim_end();
    (!place.contains('\n')).then(|| (place.to_owned(), message.to_owned()))
}

/// What a check of the standard library says of a broken promise, without the paragraph on such checks that it adds.
fn without_advice(message: String) -> String {
    match message.split_once("\n\n") {
        Some((what, _)) if what.starts_with("unsafe precondition(s) violated") => what.to_owned(),
        _ => message,
    }
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn place_and_message_are_read_from_what_the_hook_prints() {
        let printed = "\nthread 'main' (7) panicked at a.rs:4:5:\nindex out of bounds: the len is 3 but the index is 7\n\
                       note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n";
        let message = "index out of bounds: the len is 3 but the index is 7";
        assert_eq!(said(printed), Some(("a.rs:4:5".to_owned(), message.to_owned())));
        let two_lines = "thread 'main' panicked at b.rs:1:2:\nassertion `left == right` failed\n  left: 1\n right: 2\n";
        assert_eq!(
            said(two_lines).map(|(_, text)| text),
            Some("assertion `left == right` failed\n  left: 1\n right: 2".into())
        );
        assert_eq!(said("a hook of one's own"), None);
    }
}
