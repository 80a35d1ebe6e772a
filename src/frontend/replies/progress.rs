//! What a run changed, why it stopped, where it stands now, and the panels that `show` keeps.
//!
//! The same steps are shown in the same words, wherever they were asked for. Nothing moves the machine.

use crate::frontend::delta;
use crate::frontend::delta::Direction;
use crate::frontend::diagnostic;
use crate::frontend::format;
use crate::frontend::panels;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::lens::infer::guesses_at;
use crate::model::register::Register;
use crate::model::run::{MOST_OUTPUT, Stop};
use crate::model::step::{Executed, Step};
use crate::session::command::Shown;
use crate::session::heap_change::HeapTally;
use crate::session::lookup::here;
use crate::session::programs::BuiltIn;
use crate::session::reply::WatchHit;
use crate::session::reply::{Detail, Halt, PanicFacts, Progress, Undone};
use crate::session::session::Session;
use crate::session::value::ExprValue;

/// Up to this many steps are shown one by one.
const MOST_SHOWN: usize = 8;

/// Where the machine stands in the program: `main+4`.
pub fn where_it_stands(session: &Session) -> String {
    format::code(session.program(), here(session.machine()))
}

/// The answer to whatever goes forward.
pub(super) fn progress(session: &Session, scene: &Scene, progress: &Progress) -> StyledText {
    let Progress { steps, n_steps, detail, unlisted: tally, halt } = progress;
    let mut text = changes(scene, steps, *detail, *n_steps);
    text += unlisted(scene, *tally);
    text += why(session, scene, halt, *n_steps);
    if !matches!(halt, Halt::Fault | Halt::SameFault | Halt::Exited { .. }) {
        text += next(session, scene);
    }
    text += panels(session, scene, steps.last());
    if let (Halt::Fault | Halt::Exited { .. }, Some(step)) = (halt, steps.last().filter(|step| step.fault.is_some())) {
        text += diagnostic::fault(scene, step);
    }
    text
}

/// The answer to `back`.
pub(super) fn took_back(session: &Session, scene: &Scene, took: &Undone) -> StyledText {
    let Undone { n_steps, n_asked, steps, unexecuted } = took;
    let mut text = dropped_line(unexecuted.as_deref()) + delta::steps(scene, steps, Direction::Back);
    let reached = if n_steps < n_asked { "; this is where the record begins" } else { "" };
    if *n_steps != 1 || *n_asked != 1 {
        text += format!("took back {}{reached}", format::plural(*n_steps, "step"));
    }
    text + next(session, scene) + panels(session, scene, None)
}

/// Says that a typed line which was not executed is gone.
pub(super) fn dropped_line(line: Option<&str>) -> StyledText {
    line.map(|line| StyledLine::from(format!("forgot `{line}`, which was not executed"))).into()
}

/// What a trace that was just opened is.
pub fn replay(n_steps: u64) -> String {
    format!("a replay of {}: nothing is executed", format::plural(n_steps, "step"))
}

/// Where a program that was just loaded or started over stands.
pub fn standing(scene: &Scene) -> StyledText {
    if scene.program.entry.address().is_none() {
        if scene.machine.is_injected() {
            return StyledText::new();
        }
        return StyledText::from("the program is empty: type an instruction");
    }
    if let Some(line) = scene.program.line_at(here(scene.machine)).filter(|_| scene.program.process.is_some()) {
        let title = StyledText::from(format!("{}: before the first line of `main`", scene.program.name));
        return title + super::source::source_line(scene, line.line);
    }
    let name = &scene.program.name;
    let title = if name.is_empty() { String::new() } else { format!("{name}: ") };
    StyledText::from(format!("{title}{}", format::plural(n_instructions(scene), "instruction")))
        + lesson(scene)
        + panels::next_instruction(scene)
}

/// What a built-in program shows, in up to three lines.
fn lesson(scene: &Scene) -> StyledText {
    const MOST_LINES: usize = 2;
    let lines = scene.program.lesson();
    if BuiltIn::find(&scene.program.name).is_none() || scene.machine.position().0 > 0 {
        return StyledText::new();
    }
    let Some((_, shows)) = lines.first().and_then(|line| line.split_once(": ")) else { return StyledText::new() };
    let shows = StyledLine::from(shows).wrap(scene.theme.width);
    let mut text: StyledText = shows.lines().iter().take(MOST_LINES).cloned().collect();
    text += StyledLine::of(Style::Dim, "`lesson` says what to type").fit(scene.theme);
    text
}

fn n_instructions(scene: &Scene) -> u64 {
    scene.program.source.n_instructions() as u64
}

fn changes(scene: &Scene, steps: &[Step], detail: Detail, n_steps: u64) -> StyledText {
    let mut taken: Vec<Step> = steps.iter().filter(|step| step.fault.is_none()).cloned().collect();
    if taken.len() > 1 {
        taken.retain(|step| !only_moves_rip(step));
    }
    if n_steps == 0 {
        return StyledText::new();
    }
    let text = match taken.len() {
        0 => StyledText::new(),
        1..=MOST_SHOWN if detail == Detail::EachStep => one_by_one(scene, &taken),
        _ => delta::steps(scene, &taken, Direction::Forward),
    };
    if detail == Detail::WithoutMemory {
        let remark = format!("what {} wrote to memory is not listed", format::plural(n_steps, "step"));
        return text + StyledLine::of(Style::Dim, remark);
    }
    if text.is_empty() { StyledLine::of(Style::Dim, "nothing changed").into() } else { text }
}

/// The blocks that are not told one by one.
pub(super) fn unlisted(scene: &Scene, tally: HeapTally) -> StyledText {
    let HeapTally { came_and_went, allocated, freed, resized } = tally;
    let parts = [
        (came_and_went, "came and went"),
        (allocated, "more allocated"),
        (freed, "more freed"),
        (resized, "more resized"),
    ];
    let parts = parts.into_iter().filter(|(n, _)| *n > 0);
    let parts: Vec<String> = parts.map(|(n, what)| format!("{} {what}", format::plural(n, "block"))).collect();
    if parts.is_empty() {
        return StyledText::new();
    }
    StyledLine::of(Style::Heap, "heap").plain(format!(": {}", parts.join(", "))).wrap(scene.theme.width)
}

/// The session putting the machine somewhere, which among other steps is not shown.
fn only_moves_rip(step: &Step) -> bool {
    let moves = step.registers.iter().all(|change| change.register == Register::Rip);
    step.what == Executed::Edit && step.writes.is_empty() && moves
}

fn one_by_one(scene: &Scene, steps: &[Step]) -> StyledText {
    if let [step] = steps {
        return delta::step(scene, step);
    }
    let heading = |step: &Step| StyledLine::of(Style::Dim, panels::instruction(scene, step.at).trim_end());
    let deltas = delta::one_by_one(scene, steps);
    steps.iter().zip(deltas).map(|(step, delta)| StyledText::from(heading(step)) + delta).collect()
}

pub(super) fn why(session: &Session, scene: &Scene, halt: &Halt, n_steps: u64) -> StyledText {
    let at = where_it_stands(session);
    match halt {
        Halt::Done | Halt::Fault => StyledText::new(),
        Halt::SameFault => match session.machine().ended() {
            Some(Stop::Fault(fault)) => StyledLine::of(Style::Error, format!("error[{}]", fault.code()))
                .plain(" still: `back` goes back, `explain` tells it again")
                .fit(scene.theme)
                .into(),
            _ => StyledText::new(),
        },
        Halt::EndOfTyped if n_steps == 0 => "nothing is left to execute: type an instruction".into(),
        Halt::EndOfTyped => "this is the end of what was typed".into(),
        Halt::EndOfTrace => format!("this is the end of the trace, at {at}: `back` goes back").into(),
        Halt::Breakpoints(numbers) => breakpoints_at(session, numbers).into(),
        Halt::Watched(change, numbers) => {
            let by = format!("by step {}: {}", format::thousands(change.step.0), panels::instruction(scene, change.at));
            let also = (!numbers.is_empty()).then(|| breakpoints_at(session, numbers));
            hits(scene, &change.hits, by.trim_end()) + also
        }
        Halt::Panic(PanicFacts { message, location, .. }) => {
            let message = message.as_ref().map(|message| format!(": {}", format::clean(message))).unwrap_or_default();
            let place = location.as_ref().map(|place| format!(", at {}", format::clean(place))).unwrap_or_default();
            StyledLine::of(Style::Error, "panic")
                .plain(format!("{message}{place}"))
                .styled(Style::Dim, " (about to be reported; `c` goes on, `rn` goes back)")
                .wrap(scene.theme.width)
        }
        Halt::Returned(value) => StyledLine::from("returned rax = ").append(panels::value(scene, *value)).into(),
        Halt::TypedLineThrough => "the typed line is through".into(),
        Halt::TypedLineLeft { not_run } => left(&at, not_run).into(),
        Halt::Exited { code } => {
            let steps = format::plural(session.machine().position().0, "step");
            let text = match session.machine().fatal_signal() {
                Some(_) => format!("the program {} after {steps}", format::ended(session.machine(), *code)),
                None => format!("the program ended with exit code {code} after {steps}"),
            };
            StyledLine::of(if *code == 0 { Style::Success } else { Style::Warning }, text).into()
        }
        Halt::Limit { budget } => {
            let budget = format::plural(*budget, "step");
            format!("stopped at {at}, at the limit of {budget}; `--max-steps N` sets another").into()
        }
        Halt::OutputLimit => {
            format!("stopped at {at}, after printing {}; `c` goes on", format::bytes(MOST_OUTPUT as u64)).into()
        }
        Halt::Interrupted => format!("interrupted at {at} after {}", format::plural(n_steps, "step")).into(),
    }
}

/// `breakpoint 1 and 2 at main+4`.
pub(super) fn breakpoints_at(session: &Session, numbers: &[u32]) -> StyledLine {
    let names: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    StyledLine::from(format!("breakpoint {} at {}", names.join(" and "), where_it_stands(session)))
}

/// `watchpoint 2: counter 0 → 0x5, by step 12: mov [counter], rax`.
pub(super) fn hits(scene: &Scene, hits: &[WatchHit], by: &str) -> StyledText {
    let value = |value: Option<ExprValue>| {
        value.map_or_else(
            || "nothing mapped".to_owned(),
            |value| if value.width <= 64 { format::number(value.low()) } else { format!("{:#x}", value.bits) },
        )
    };
    let line = |hit: &WatchHit| {
        let WatchHit { number, text, old, new, texts } = hit;
        let [old, new] = texts.clone().unwrap_or_else(|| [value(*old), value(*new)]);
        let row = StyledLine::of(Style::Heading, format!("watchpoint {number}")).plain(format!(": {text} {old} "));
        let row = row.plain(format!("{} ", scene.theme.arrow())).styled(Style::Changed, new);
        row.plain(format!(", {by}")).fit(scene.theme)
    };
    hits.iter().map(line).collect()
}

fn left(at: &str, not_run: &[String]) -> String {
    let rest = if not_run.is_empty() { String::new() } else { format!("; not run: {}", not_run.join("; ")) };
    format!("now in {at}: `si` goes on, `finish` comes back{rest}")
}

/// The line with the next instruction; none at the end of what was typed.
pub(super) fn next(session: &Session, scene: &Scene) -> Option<StyledLine> {
    let at_end = here(session.machine()) == session.machine().typed_end();
    let ended = matches!(session.machine().ended(), Some(Stop::Exited { .. }));
    (!at_end && !ended).then(|| panels::next_instruction(scene))
}

pub(super) fn panels(session: &Session, scene: &Scene, changed: Option<&Step>) -> StyledText {
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
    let panels: StyledText = session.shown().iter().map(panel).collect();
    let displays = session.displays().iter().map(|display| super::displayed(session, scene, display).fit(scene.theme));
    panels + displays.collect::<StyledText>()
}
