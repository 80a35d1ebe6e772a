//! The plain lists that `info` shows: breakpoints, symbols, the program, the record, one frame.
//!
//! Facts in columns; panels, which draw, are elsewhere.

use crate::frontend::diagnostic;
use crate::frontend::format;
use crate::frontend::panels;
use crate::frontend::text::{Style, StyledLine, StyledText, wrap};
use crate::frontend::theme::Scene;
use crate::model::addr::{Address, StepIndex};
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::run::RecordingExtent;
use crate::model::step::{Executed, Step};
use crate::model::symbol_table::{Symbol, SymbolKind};
use crate::session::command::{Lifetime, Switch};
use crate::session::reply::{Breakpoint, Watchpoint};

/// `info breakpoints`.
pub(super) fn breakpoints(program: &Program, breakpoints: &[Breakpoint], watches: &[Watchpoint]) -> StyledText {
    if breakpoints.is_empty() && watches.is_empty() {
        return StyledText::from("there are no breakpoints; `b PLACE` sets one, `watch PLACE` a watchpoint");
    }
    let line = |breakpoint: &Breakpoint| {
        let Breakpoint { number, address, lifetime, switch, condition: _, n_hits } = breakpoint;
        let kind = if *lifetime == Lifetime::OneStop { ", for one stop" } else { "" };
        let place = format::code(program, *address);
        let off = off(*switch);
        StyledLine::from(format!(
            "{number:>3}  {address}  {place}{}{kind}{off}{}",
            condition(breakpoint),
            hits(*n_hits)
        ))
    };
    let watch = |watch: &Watchpoint| {
        let Watchpoint { number, text, expr: _, ty: _, at, frame, switch, n_hits } = watch;
        let off = off(*switch);
        let place = at.map(|at| format!(" at {at}")).unwrap_or_default();
        let frame = frame.as_ref().map(|frame| format!(", until {} returns", format::frame_name(program, frame)));
        let frame = frame.unwrap_or_default();
        StyledLine::from(format!("{number:>3}  watch {text}{place}{frame}{off}{}", hits(*n_hits)))
    };
    breakpoints.iter().map(line).chain(watches.iter().map(watch)).collect()
}

/// ` if rdi == 1`, for a breakpoint that counts only then.
pub(super) fn condition(breakpoint: &Breakpoint) -> String {
    breakpoint.condition.as_ref().map(|condition| format!(" if {}", condition.text)).unwrap_or_default()
}

fn off(switch: Switch) -> &'static str {
    if switch == Switch::Off { ", off" } else { "" }
}

fn hits(n: u64) -> String {
    if n == 0 { String::new() } else { format!(", hit {n} times").replace(" 1 times", " once") }
}

/// `info warnings`.
pub(super) fn warnings(scene: &Scene) -> StyledText {
    let text = diagnostic::warnings(scene);
    if text.is_empty() { StyledText::from("there are no warnings so far") } else { text }
}

/// `info symbols`.
pub(super) fn symbols(scene: &Scene, symbols: &[Symbol], n_omitted: usize) -> StyledText {
    let omitted = || {
        let n = format::plural(n_omitted as u64, "symbol");
        format!(
            "{n} of libraries not listed; `info symbols all` has them, `info symbols TEXT` those with a text in their name"
        )
    };
    if symbols.is_empty() {
        return StyledText::from(match (scene.program.symbols.is_empty(), n_omitted) {
            (true, _) => "there are no symbols yet; a label defines one".to_owned(),
            (false, 0) => "no symbol has that in its name".to_owned(),
            (false, _) => omitted(),
        });
    }
    let width = symbols.iter().map(|symbol| symbol.readable().chars().count()).max().unwrap_or(0).min(32);
    let line = |symbol: &Symbol| {
        let name = format::clean(symbol.readable());
        let kind = match symbol.kind {
            SymbolKind::Function => "function",
            SymbolKind::CodeLabel => "label",
            SymbolKind::Object => "variable",
            SymbolKind::Constant => "constant",
        };
        let value = format::number(symbol.value);
        let size = symbol.size.map(|size| format!(", {}", format::bytes(size))).unwrap_or_default();
        let line = symbol.line.map(|line| format!(", {}", format::line(scene.program, line))).unwrap_or_default();
        StyledLine::from(format!("{name:width$}  {value:<14}  {kind}{line}{size}"))
    };
    let lines = symbols.iter().map(line);
    lines.chain((n_omitted > 0).then(|| StyledLine::from(omitted()))).collect()
}

/// `info program`.
pub(super) fn program(scene: &Scene) -> StyledText {
    let Program { name, source, segments, map: _, symbols, entry, notes, externals, dialect: _, process: _ } =
        scene.program;
    let title = if name.is_empty() { "typed at the prompt" } else { name };
    let n_lines: usize = source.files().iter().map(|file| file.lines.len()).sum();
    let mut text = StyledText::from(format!(
        "{title}: {}, {}, {}",
        format::plural(n_lines as u64, "line"),
        format::plural(source.n_instructions() as u64, "instruction"),
        format::plural(symbols.len() as u64, "symbol")
    ));
    if let Some(entry) = entry.address() {
        let name = scene.program.symbol_at(entry).map_or("", |(symbol, _)| &symbol.name);
        text += format!("entry   {entry} {name}").trim_end();
    }
    for segment in segments {
        text += format!("{:7} {} {}", segment.kind.name(), segment.start, format::bytes(segment.size));
    }
    if !externals.is_empty() {
        text += format!("{} defined nowhere", format::plural(externals.len() as u64, "function"));
    }
    for (line, note) in notes {
        text += format!("{}: {note}", format::line(scene.program, *line));
    }
    let position = format::plural(scene.machine.position().0, "step");
    text + format!("stands at {} after {position}", format::code(scene.program, here(scene)))
}

/// `info history`.
pub(super) fn history(scene: &Scene, steps: &[Step]) -> StyledText {
    if scene.machine.end() == StepIndex(0) {
        return StyledText::from("no step was taken yet");
    }
    let width = steps.last().map_or(1, |last| last.index.0.to_string().len());
    let line = |step: &Step| {
        let what = match &step.what {
            Executed::Instruction { .. } => panels::instruction(scene, step.at),
            Executed::RuntimeCall { function, .. } => format!("{} {}", step.at, function.name()),
            Executed::Syscall { number, .. } => format!("{} syscall {number}", step.at),
            Executed::Switch { from, to } => format!("thread {from} {} {to}", scene.theme.arrow()),
            Executed::Edit => edit(step),
            Executed::Exit { code } => format!("exit {code}"),
        };
        let index = format!("{:>width$}", step.index.0);
        StyledLine::of(Style::Dim, index).plain(format!("  {}", what.trim_end()))
    };
    extent(scene) + steps.iter().map(line).collect::<StyledText>()
}

/// How far back one can go, and what that takes.
fn extent(scene: &Scene) -> StyledText {
    let RecordingExtent { start, end, size, budget, recorded_to, n_checkpoints } = scene.machine.recording_extent();
    let mebibytes = |bytes: usize| format::thousands(bytes.div_ceil(1 << 20) as u64);
    let (used, allowed) = (mebibytes(size), mebibytes(budget));
    let checkpoints = format::plural(n_checkpoints as u64, "checkpoint");
    let (first, last) = (format::thousands(start.0), format::thousands(end.0));
    let steps = format!("steps {first} to {last} in {used} of {allowed} MiB, {checkpoints}");
    let room = "(--history chooses how much there is)";
    let executed = "between two of them the steps are executed again";
    let kept = match recorded_to {
        Some(to) => {
            let to = format::thousands(to.0);
            format!(
                "recorded to step {to}, where there was no more room {room}; kept to go back to: {steps}; {executed}"
            )
        }
        None if scene.machine.has_history() => format!("recorded: {steps}"),
        None => format!("not recorded, but kept to go back to: {steps}; {executed}"),
    };
    let forgotten = format!("steps before {first} are forgotten: they had no room {room}\n");
    let text = if start.0 == 0 || recorded_to.is_some() { kept } else { forgotten + &kept };
    StyledText::from(wrap(&text, scene.theme.width))
}

fn edit(step: &Step) -> String {
    let registers = step.registers.iter().map(|change| change.register.to_string());
    let places = step.writes.iter().map(|write| format!("[{}]", write.address));
    format!("set {}", registers.chain(places).collect::<Vec<_>>().join(", "))
}

/// `info line`: where the machine stands in the source.
pub(super) fn line(scene: &Scene) -> StyledText {
    let here = here(scene);
    let place = format::code(scene.program, here);
    let Some(entry) = scene.program.line_at(here) else {
        return StyledText::from(format!("{here} {place} is no line of the source"));
    };
    let text = scene.program.source.text(entry.line).unwrap_or_default().trim();
    let line = format::line(scene.program, entry.line);
    let said = format!("{line} begins at {} and stands at {here} {place}", entry.address);
    StyledLine::from(said).wrap(scene.theme.width) + StyledLine::from(format::clean(text)).fit(scene.theme)
}

/// `info signals`.
pub(super) fn signals(scene: &Scene) -> StyledText {
    let text = "no signal reaches the program: what would be SIGSEGV, SIGFPE or SIGILL on Linux is a fault here, which stops the run before \
                the instruction; `explain` lists the faults, and Ctrl-C stops the run and keeps the session";
    StyledLine::from(text).wrap(scene.theme.width)
}

/// `info frame`: the one that is so many further out than the innermost.
pub(super) fn frame(scene: &Scene, level: usize) -> StyledText {
    let frames = scene.machine.frames();
    let Some(idx) = frames.len().checked_sub(level + 1) else { return StyledText::from("there is no frame") };
    let frame = frames.at(idx);
    let name = format::frame_name(scene.program, &frame);
    let mut text = StyledText::from(format!("frame {} of {}: {name}", idx + 1, frames.len()));
    let mut row = |name: &str, value: String| text += format!("{name:16} {value}");
    row("base", frame.base.to_string());
    if let (Some(slot), Some(address)) = (frame.return_slot, frame.return_address) {
        row("return address", format!("{} at {slot}", format::code(scene.program, address)));
    }
    if let Some(site) = frame.call_site {
        row("called from", format::code(scene.program, site));
    }
    for saved in &frame.saved {
        let is_chain = saved.register == Register::RBP && saved.slot.0 == scene.machine.registers().gpr(Register::RBP);
        let framed = if is_chain { ", where rbp points: it frames this call" } else { "" };
        row(&format!("saved {}", saved.register), format!("at {}{framed}", saved.slot));
    }
    row("since step", frame.since.to_string());
    text
}

fn here(scene: &Scene) -> Address {
    Address(scene.machine.registers().rip)
}
