//! What a run changed, why it stopped, where it stands now, and the panels that `show` keeps.
//!
//! Promises the same words for the same steps, wherever they were asked for; it moves nothing.

use super::where_it_stands;
use crate::frontend::delta;
use crate::frontend::delta::Direction;
use crate::frontend::diagnostic;
use crate::frontend::format;
use crate::frontend::panels;
use crate::frontend::row::Row;
use crate::frontend::theme::{Ink, Scene};
use crate::lens::infer::guesses_at;
use crate::model::register::Register;
use crate::model::run::{MOST_OUTPUT, Stop};
use crate::model::step::{Executed, Step};
use crate::session::command::Shown;
use crate::session::lookup::here;
use crate::session::reply::WatchHit;
use crate::session::reply::{Detail, Halt, Progress, Undone};
use crate::session::session::Session;
use crate::session::value::Value;

/// Up to this many steps are shown one by one.
const MOST_SHOWN: usize = 8;

/// The answer to whatever goes forward.
pub fn progress(session: &Session, scene: &Scene, progress: &Progress) -> String {
    let Progress { steps, n_steps, detail, halt } = progress;
    let mut text = changes(scene, steps, *detail, *n_steps);
    text.push_str(&why(session, scene, halt, *n_steps));
    if !matches!(halt, Halt::Fault | Halt::Exited { .. }) {
        text.push_str(&next(session, scene));
    }
    text.push_str(&panels(session, scene, steps.last()));
    if let (Halt::Fault | Halt::Exited { .. }, Some(step)) = (halt, steps.last().filter(|step| step.fault.is_some())) {
        text.push_str(&diagnostic::fault(scene, step));
    }
    text
}

/// The answer to `back`.
pub fn took_back(session: &Session, scene: &Scene, took: &Undone) -> String {
    let Undone { n_steps, n_asked, steps, unexecuted } = took;
    let mut text = delta::steps(scene, steps, Direction::Back);
    if let Some(line) = unexecuted {
        text.insert_str(0, &format!("forgot `{line}`, which was not executed\n"));
    }
    let reached = if n_steps < n_asked { "; this is where the record begins" } else { "" };
    if *n_steps != 1 || *n_asked != 1 {
        text = text + "took back " + &format::plural(*n_steps, "step") + reached + "\n";
    }
    text.push_str(&next(session, scene));
    text + &panels(session, scene, None)
}

/// What a trace that was just opened is.
pub fn replay(n_steps: u64) -> String {
    format!("a replay of {}: nothing is executed\n", format::plural(n_steps, "step"))
}

/// Where a program that was just loaded or started over stands.
pub fn standing(scene: &Scene) -> String {
    if scene.program.entry.address().is_none() {
        if scene.machine.is_injected() {
            return String::new();
        }
        return String::from("the program is empty: type an instruction\n");
    }
    let name = &scene.program.name;
    let title = if name.is_empty() { String::new() } else { format!("{name}: ") };
    format!("{title}{}\n{}\n", format::plural(n_instructions(scene), "instruction"), panels::next_instruction(scene))
}

fn n_instructions(scene: &Scene) -> u64 {
    scene.program.lines.iter().filter(|line| line.is_code).count() as u64
}

fn changes(scene: &Scene, steps: &[Step], detail: Detail, n_steps: u64) -> String {
    let mut taken: Vec<Step> = steps.iter().filter(|step| step.fault.is_none()).cloned().collect();
    if taken.len() > 1 {
        taken.retain(|step| !only_moves_rip(step));
    }
    if n_steps == 0 {
        return String::new();
    }
    let text = match taken.len() {
        0 => String::new(),
        1..=MOST_SHOWN if detail == Detail::EachStep => one_by_one(scene, &taken),
        _ => delta::steps(scene, &taken, Direction::Forward),
    };
    if detail == Detail::WithoutMemory {
        let remark = format!("what {} wrote to memory is not listed", format::plural(n_steps, "step"));
        return text + &scene.theme.paint(Ink::Dim, &remark) + "\n";
    }
    if text.is_empty() { scene.theme.paint(Ink::Dim, "nothing changed") + "\n" } else { text }
}

/// The machine being put somewhere by the session; among other steps nobody asked for it.
fn only_moves_rip(step: &Step) -> bool {
    let moves = step.registers.iter().all(|change| change.register == Register::Rip);
    step.what == Executed::Edit && step.writes.is_empty() && moves
}

fn one_by_one(scene: &Scene, steps: &[Step]) -> String {
    if let [step] = steps {
        return delta::step(scene, step);
    }
    let heading = |step: &Step| scene.theme.paint(Ink::Dim, panels::instruction(scene, step.at).trim_end()) + "\n";
    let deltas = delta::one_by_one(scene, steps);
    steps.iter().zip(deltas).map(|(step, delta)| heading(step) + &delta).collect()
}

fn why(session: &Session, scene: &Scene, halt: &Halt, n_steps: u64) -> String {
    let at = where_it_stands(session);
    match halt {
        Halt::Done | Halt::Fault => String::new(),
        Halt::EndOfTyped if n_steps == 0 => String::from("nothing is left to execute: type an instruction\n"),
        Halt::EndOfTyped => String::from("this is the end of what was typed\n"),
        Halt::EndOfTrace => format!("this is the end of the trace, at {at}: `back` goes back\n"),
        Halt::Breakpoints(numbers) => breakpoints_at(session, numbers),
        Halt::Watched(change, numbers) => {
            let by = format!("by step {}: {}", format::thousands(change.step.0), panels::instruction(scene, change.at));
            let also = if numbers.is_empty() { String::new() } else { breakpoints_at(session, numbers) };
            hits(scene, &change.hits, by.trim_end()) + &also
        }
        Halt::Returned(value) => format!("returned rax = {}\n", panels::value(scene, *value)),
        Halt::TypedLineThrough => String::from("the typed line is through\n"),
        Halt::TypedLineLeft { not_run } => left(&at, not_run),
        Halt::Exited { code } => {
            let steps = format::plural(session.machine().position().0, "step");
            let text = format!("the program ended with exit code {code} after {steps}");
            scene.theme.paint(if *code == 0 { Ink::Good } else { Ink::Warning }, &text) + "\n"
        }
        Halt::Limit { budget } => {
            format!(
                "stopped at {at}, at the limit of {}; `--max-steps N` sets another\n",
                format::plural(*budget, "step")
            )
        }
        Halt::OutputLimit => {
            format!("stopped at {at}, after printing {}; `c` goes on\n", format::bytes(MOST_OUTPUT as u64))
        }
        Halt::Interrupted => format!("interrupted at {at} after {}\n", format::plural(n_steps, "step")),
    }
}

/// `breakpoint 1 and 2 at main+4`.
pub(super) fn breakpoints_at(session: &Session, numbers: &[u32]) -> String {
    let names: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("breakpoint {} at {}\n", names.join(" and "), where_it_stands(session))
}

/// `watchpoint 2: counter 0 → 0x5, by step 12: mov [counter], rax`.
pub(super) fn hits(scene: &Scene, hits: &[WatchHit], by: &str) -> String {
    let value = |value: Option<Value>| {
        value.map_or_else(
            || "nothing mapped".to_owned(),
            |value| if value.width <= 64 { format::number(value.low()) } else { format!("{:#x}", value.bits) },
        )
    };
    let line = |hit: &WatchHit| {
        let WatchHit { number, text, old, new } = hit;
        let row =
            Row::new().ink(Ink::Title, format!("watchpoint {number}")).plain(format!(": {text} {} ", value(*old)));
        let row = row.plain(format!("{} ", scene.theme.arrow())).ink(Ink::Changed, value(*new));
        row.plain(format!(", {by}")).line(scene.theme)
    };
    hits.iter().map(line).collect()
}

fn left(at: &str, not_run: &[String]) -> String {
    let rest = if not_run.is_empty() { String::new() } else { format!("; not run: {}", not_run.join("; ")) };
    format!("now in {at}: `si` goes on, `finish` comes back{rest}\n")
}

/// The line with the next instruction; none at the end of what was typed.
pub(super) fn next(session: &Session, scene: &Scene) -> String {
    let at_end = here(session.machine()) == session.machine().typed_end();
    let ended = matches!(session.machine().ended(), Some(Stop::Exited { .. }));
    if at_end || ended { String::new() } else { panels::next_instruction(scene) + "\n" }
}

pub(super) fn panels(session: &Session, scene: &Scene, changed: Option<&Step>) -> String {
    let panel = |shown: &Shown| match shown {
        Shown::Registers => panels::registers(scene, changed),
        Shown::Stack => panels::stack_with_guesses(
            scene,
            changed,
            &guesses_at(scene.machine, session.observations()),
            session.views(),
        ),
        Shown::Heap => panels::heap(scene),
        Shown::List => panels::listing(scene, here(session.machine())),
    };
    session.shown().iter().map(panel).collect()
}
