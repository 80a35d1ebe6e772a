//! Variables of a compiled program at a moment: the value of each expression, as Rust's `{:?}` prints it.

use super::runs::{Difference, FinishedRun, Runs};
use crate::lens::variables::{ReadLimits, VariableContext};
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::Address;
use crate::model::debug::target::FrameState;
use crate::session::debuggee::Guest;
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{Run, VariablesCheck};
use crate::session::function_names::is_named;

/// Frames, from the innermost, among which the function's is looked for.
const MOST_FRAMES: usize = 256;
/// Elements of a collection that are compared.
const MOST_ELEMENTS: u64 = 64;

pub(super) fn check(wanted: &VariablesCheck, runs: &mut Runs) -> Option<Failure> {
    runs.failure_at(&Run::Program, &wanted.moment, &[], |ran| {
        wanted.expect.iter().find_map(|(expression, value)| {
            let expected = format!("`{expression}` to be {value}");
            // Those of a function that has called on are seen after going there.
            let command = if wanted.function.is_some() { "bt".to_owned() } else { format!("p {expression}") };
            match text(ran, wanted.function.as_deref(), expression) {
                Ok(actual) if actual == *value => None,
                Ok(actual) | Err(actual) => Some(Difference { expected, actual, command }),
            }
        })
    })
}

/// The value of an expression.
fn text(ran: &FinishedRun, function: Option<&str>, expression: &str) -> Result<String, String> {
    let debug = ran.debug.as_deref().ok_or("a program without variables")?;
    let frame = frame(ran, debug, function)?;
    let target = Guest::new(&ran.machine);
    let limits = ReadLimits { elements: MOST_ELEMENTS, ..ReadLimits::default() };
    let value = VariableContext { debug, target: &target, limits }.evaluate(expression, &frame)?;
    // A question mark alone would say nothing of why.
    let why = value.first_unknown().map(|why| format!("{} ({why})", value.text()));
    why.map_or_else(|| Ok(value.text()), Err)
}

/// The innermost frame of a function, or of the program's own code.
fn frame(ran: &FinishedRun, debug: &DebugInfo, function: Option<&str>) -> Result<FrameState, String> {
    let registers = ran.machine.registers();
    let innermost = FrameState::innermost(Address(registers.rip), &registers.gpr, &registers.xmm);
    let is_it = |frame: &FrameState| {
        let at = frame.lookup_address();
        match function {
            Some(name) => debug.function_at(at).is_some_and(|found| is_named(&found.path, name)),
            None => ran.program.process.as_deref().is_some_and(|process| process.is_user(at)),
        }
    };
    let found = debug.frames(innermost, &Guest::new(&ran.machine)).take(MOST_FRAMES).find(is_it);
    found.ok_or_else(|| match function {
        Some(name) => format!("no call of `{name}` in progress"),
        None => "a place outside of the program".to_owned(),
    })
}
