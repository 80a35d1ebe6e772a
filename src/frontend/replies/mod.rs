//! Replies: a [`Reply`] becomes the styled text that answers it, the same at the prompt, in a script and through a pipe.
//!
//! Nothing is changed and nothing is decided here: the session has already done what it was asked. One file a kind of reply; `help`,
//! `fault_pages` and `instruction_pages` hold the texts that need no machine.
//!
//! The kinds are those of `session/reply`: `list`, `progress`, `source`, `threads`, `time`, `timeline`, `ownership`, `pointer`, `type_shape`, `end`.
//! Called by every face that executes commands.

pub(crate) mod end;
mod fault_pages;
mod help;
mod instruction_pages;
mod list;
mod ownership;
mod pointer;
mod progress;
mod source;
mod threads;
mod time;
mod timeline;
mod type_shape;

pub use fault_pages::{has as has_fault_page, overview as fault_pages, page as fault_page};
pub use help::{command_page, commands_table, guide_page, overview};
pub use progress::{replay, standing, where_it_stands};
#[cfg(feature = "repl")]
pub(crate) use timeline::{letter as event_letter, style as event_style};

use super::diagnostic;
use super::panels;
use super::text::{Style, StyledLine, StyledSpan, StyledText, width};
use super::theme::{Scene, Theme};
use super::{format, layout, picture, typed_view};
use crate::lens::infer::{GuessedPointee, RustKind, guess_at, guesses_at, owners};
use crate::model::program::Program;
use crate::session::command::{Lifetime, Shown, Switch, Views};
use crate::session::error::{LineError, SessionError};
use crate::session::examine::Format;
use crate::session::reply::{Breakpoint, Deleted, Display, DocumentKind};
use crate::session::reply::{Panel, Placed, Reply};
use crate::session::session::Session;
use crate::session::value::ExprValue;

/// The text that answers `reply`; empty when there is nothing to say.
#[must_use]
pub fn answer(session: &Session, reply: &Reply, theme: &Theme) -> StyledText {
    let scene = Scene { program: session.program(), machine: session.machine(), theme };
    match reply {
        Reply::FullScreen => StyledText::from("the full screen needs a terminal; `asmscope tui FILE` opens it there"),
        Reply::Nothing | Reply::BlockOpen | Reply::Script { .. } | Reply::Quit => StyledText::new(),
        Reply::Progress(progress) => progress::progress(session, &scene, progress),
        Reply::Lines(progress) => source::lines(session, &scene, progress),
        Reply::Variables { set, values } => source::variables(&scene, *set, values),
        Reply::Owners { looked_at, blocks, borrows } => ownership::owners(&scene, *looked_at, blocks, borrows),
        Reply::Words { value, words } => source::words(&scene, value, words),
        Reply::Evaluated(value) => source::evaluated(&scene, value),
        Reply::CallsWithVariables(calls) => source::calls_with_variables(&scene, calls),
        Reply::FrameSelected(frame) => source::frame(&scene, frame),
        Reply::Threads(rows) => threads::list(&scene, rows),
        Reply::Undone(took) => progress::took_back(session, &scene, took),
        Reply::Navigation(travelled) => time::travelled(session, &scene, travelled),
        Reply::WatchSet(watch) => time::watch_set(&scene, watch).into(),
        Reply::Who(who) => time::who(&scene, who),
        Reply::NotWritten { text, before, is_repeated } => time::no_writer(session, text, *before, *is_repeated).into(),
        Reply::Origin(origin) => time::origin(&scene, origin),
        Reply::When { text, index, at, maker } => time::when(&scene, text, *index, *at, maker.as_deref()),
        Reply::NeverTrue { text, from, end } => time::never(text, *from, *end).into(),
        Reply::Timeline(overview) => timeline::timeline(&scene, overview),
        Reply::Branches(branches) => time::branches(&scene, branches),
        Reply::BranchRestored { number, parting, last } => {
            time::branched(session, &scene, *number, *parting, last.as_deref())
        }
        Reply::Notice(notice) => time::notice(&scene, notice),
        Reply::BranchInterrupted { number } => {
            format!("interrupted on the way to branch {number}; `branch {number}` goes on from here").into()
        }
        Reply::SearchInterrupted => StyledText::from("interrupted: nothing was found so far"),
        Reply::Placed(placed) => StyledLine::from(self::placed(placed)).wrap(theme.width),
        Reply::Panel(Panel::Owners(id)) => panels::owners(&scene, &owners(scene.machine, session.observations()), *id),
        Reply::Panel(Panel::Stack) => panels::stack_with_guesses(
            &scene,
            None,
            &guesses_at(scene.machine, session.observations()),
            session.views(),
        ),
        Reply::Panel(panel) => self::panel(&scene, panel),
        Reply::Value { value, format } => value_line(&scene, *value, *format).into(),
        Reply::Where { text, at, holder, value } => {
            let guess = holder.and_then(|holder| guess_at(scene.machine, session.observations(), holder));
            let guess = guess.filter(|guess| !matches!(guess.kind, RustKind::Ref(GuessedPointee::Unknown, _)));
            pointer::sentence(&scene, (text, *at, *value), guess.as_ref(), &session.observations().observed_steps())
        }
        Reply::BreakpointSet { breakpoint, others, asked } => {
            let text = set(session.program(), breakpoint, others.len(), *asked);
            StyledLine::from(text).wrap(theme.width)
        }
        Reply::View { text, seen } => typed_view::view(&scene, text, seen),
        Reply::Calls { thread, most, inlined } => panels::calls(&scene, *thread, *most, inlined),
        Reply::TypeShape(shape) => type_shape::shape(&scene, shape),
        Reply::TypeName(shape) => type_shape::name(shape),
        Reply::Layout { ty, layout } => layout::layout(ty, layout, theme),
        Reply::Views(views) => views_text(*views).into(),
        Reply::Deleted(numbers) => deleted(numbers),
        Reply::Switched { numbers, to } => switched(numbers, *to).into(),
        Reply::Displayed(display) => displayed(session, &scene, display).into(),
        Reply::Displays(displays) => self::displays(session, &scene, displays),
        Reply::Lesson(lines) => lines.iter().flat_map(|line| lesson_line(line, theme)).collect(),
        Reply::BlockHelp => StyledLine::from(BLOCK_HELP).wrap(theme.width),
        Reply::Shown(panels) => shown(panels),
        Reply::Ready => progress::standing(&scene),
        Reply::Saved { path, n_entries } => {
            let entries = if *n_entries == 1 { "entry" } else { "entries" };
            format!("saved {} typed {entries} to {path}", format::thousands(*n_entries as u64)).into()
        }
        Reply::Picture(picture) => picture::terminal::draw(picture, theme),
        Reply::DocumentSaved { path, kind, size } => document_saved(path, *kind, *size).into(),
        Reply::TraceSaved { path, n_steps } => {
            format!("saved {} to {path}; `asmscope {path}` opens it", format::plural(*n_steps, "step")).into()
        }
        Reply::TraceLoaded { n_steps, is_whole } => {
            let cut = (!is_whole).then(|| StyledLine::of(Style::Warning, "the file breaks off there: the run went on"));
            StyledText::from(progress::replay(*n_steps)) + cut + progress::standing(&scene)
        }
        Reply::FileInterrupted => StyledText::from("interrupted: no trace was saved or loaded"),
        Reply::Help(None) => overview(theme),
        Reply::Help(Some(spec)) => help::page(spec, theme),
        Reply::Guide(page) => guide_page(*page, theme),
        Reply::FaultPage(code) => fault_pages::page(code, theme),
        Reply::FaultHere(step) => diagnostic::fault(&scene, step),
        Reply::NoFault => StyledText::from("there is no fault here; `explain CODE` shows the page of one"),
        Reply::Mnemonic(word) => instruction_pages::page_of(word, theme),
    }
}

/// The text that refuses a line.
#[must_use]
pub fn refusal(line: &str, error: &SessionError, theme: &Theme) -> StyledText {
    match error {
        SessionError::Line(error) if error.span.is_none() => without_place(error, theme),
        SessionError::Line(error) => diagnostic::line_error(line, error, theme),
        SessionError::Source { text, errors } => diagnostic::source_errors("", text, errors, theme),
        SessionError::File { name, text, errors } => diagnostic::source_errors(name, text, errors, theme),
        SessionError::Script { path, line, text, error } => {
            let place = StyledLine::of(Style::Dim, format!("{path}:{line}: {text}"));
            StyledText::from(place) + refusal(text, error, theme)
        }
    }
}

fn without_place(error: &LineError, theme: &Theme) -> StyledText {
    let mut text = StyledText::of_spans([
        StyledSpan { style: Style::Error, text: "error".to_owned() },
        StyledSpan { style: Style::Plain, text: format!(": {}", error.message) },
    ]);
    if let Some(help) = &error.help {
        text += StyledLine::of(Style::Heading, "help").plain(format!(": {}", help.trim_end())).wrap(theme.width);
    }
    text
}

fn document_saved(path: &str, kind: DocumentKind, size: usize) -> String {
    let size = format::bytes(size as u64);
    match kind {
        DocumentKind::Picture => format!("drew {path}, {size}"),
        DocumentKind::Page => format!("saved {path}, {size}; a browser plays it"),
    }
}

fn panel(scene: &Scene, panel: &Panel) -> StyledText {
    match panel {
        Panel::Registers => panels::registers(scene, None),
        Panel::Stack => panels::stack(scene, None),
        Panel::Frame => list::frame(scene, 0),
        Panel::FrameAt(level) => list::frame(scene, *level) + panels::frame_words(scene, *level),
        Panel::Heap | Panel::Owners(_) => panels::heap(scene),
        Panel::HeapAll => panels::heap_with_libraries(scene),
        Panel::Block(id) => panels::block(scene, *id),
        Panel::Memory { at, examine } => panels::memory(scene, *at, examine),
        Panel::Listing(at) => panels::listing(scene, *at),
        Panel::Lines { first, n, executed } => panels::lines(scene, *first, *n, executed),
        Panel::CodeOfLine(line) => panels::code_of_line(scene, *line),
        Panel::Line => list::line(scene),
        Panel::Arguments => panels::arguments(scene),
        Panel::Signals => list::signals(scene),
        Panel::VectorRegisters => panels::vectors(scene),
        Panel::Regions => panels::regions(scene),
        Panel::Runtime => panels::runtime(scene),
        Panel::Symbols { shown, n_omitted } => list::symbols(scene, shown, *n_omitted),
        Panel::Limits(limits) => panels::limits(scene, limits),
        Panel::Program => list::program(scene),
        Panel::History(past) => list::history(scene, past),
        Panel::Breakpoints(breakpoints, watches) => list::breakpoints(scene.program, breakpoints, watches),
        Panel::Warnings => list::warnings(scene),
    }
}

fn placed(placed: &Placed) -> String {
    let Placed { labels, constants, n_instructions, n_data, callable } = placed;
    let labels = labels
        .iter()
        .filter(|(name, _)| !name.starts_with(".L"))
        .map(|(name, address)| format!("`{name}` at {address}"));
    let constants = constants.iter().map(|(name, value)| format!("`{name}` = {}", format::number(*value)));
    let names: Vec<String> = labels.chain(constants).collect();
    let mut parts = Vec::new();
    if *n_instructions > 0 {
        parts.push(format::plural(*n_instructions as u64, "instruction"));
    }
    if *n_data > 0 {
        parts.push(format::bytes(*n_data));
    }
    let size = if parts.is_empty() { String::from("nothing") } else { parts.join(" and ") };
    let remark = callable.as_ref().map(|name| format!("; `call {name}` runs it")).unwrap_or_default();
    if names.is_empty() {
        return format!("placed {size}");
    }
    format!("defined {}: {size}{remark}", names.join(", "))
}

fn set(program: &Program, breakpoint: &Breakpoint, n_others: usize, asked: Option<u32>) -> String {
    let kind = match breakpoint.lifetime {
        Lifetime::UntilDeleted => "breakpoint",
        Lifetime::OneStop => "breakpoint for one stop",
    };
    let place = format::code(program, breakpoint.address);
    let line = program.line_at(breakpoint.address).map(|entry| format!(", {}", format::line(program, entry.line)));
    let line = line.unwrap_or_default();
    let condition = list::condition(breakpoint);
    let more =
        if n_others > 0 { format!(" and {}", format::plural(n_others as u64, "other place")) } else { String::new() };
    let asked = asked.map(|asked| format!("; line {asked} has no code")).unwrap_or_default();
    format!("{kind} {} at {place} ({}{line}){more}{condition}{asked}", breakpoint.number, breakpoint.address)
}

fn views_text(views: Views) -> &'static str {
    match views {
        Views::On => "the stack shows what strong guesses come to",
        Views::Off => "the stack shows guesses without their values",
    }
}

fn deleted(Deleted { breakpoints, watchpoints }: &Deleted) -> StyledText {
    let line = |what: &str, numbers: &[u32]| {
        let names: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let plural = if numbers.len() == 1 { "" } else { "s" };
        (!numbers.is_empty()).then(|| StyledLine::from(format!("deleted {what}{plural} {}", names.join(", "))))
    };
    let text = StyledText::from(line("breakpoint", breakpoints)) + line("watchpoint", watchpoints);
    if text.is_empty() { StyledText::from("there are no breakpoints") } else { text }
}

/// Said in a block, where everything else is source.
const BLOCK_HELP: &str = "this is a block of source: labels, directives and instructions, which are placed and not run; an empty line ends it, \
                          Ctrl-C drops it, `quit` leaves; `call LABEL` runs it then";

fn switched(numbers: &[u32], to: Switch) -> String {
    let names: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    match (names.as_slice(), to) {
        ([], _) => "there are no breakpoints".to_owned(),
        (_, Switch::On) => format!("on again: {}", names.join(", ")),
        (_, Switch::Off) => format!("off until `enable`: {}", names.join(", ")),
    }
}

/// One line of what `display` shows: `1: rcx = 0x5`.
fn displayed(session: &Session, scene: &Scene, display: &Display) -> StyledLine {
    let name = StyledLine::of(Style::Dim, format!("{}: ", display.number)).plain(format!("{} = ", display.text));
    match session.displayed_variable(display) {
        Some(Ok(value)) => return name.plain(format::printable_line(&value.text)),
        Some(Err(why)) => return name.styled(Style::Dim, why),
        None => {}
    }
    match session.displayed_value(display) {
        Ok(value) => name.append(value_line(scene, value, display.format)),
        Err(error) => name.styled(Style::Dim, error.message),
    }
}

fn displays(session: &Session, scene: &Scene, displays: &[Display]) -> StyledText {
    if displays.is_empty() {
        return StyledText::from("after each step: only what changed");
    }
    displays.iter().map(|display| displayed(session, scene, display).fit(scene.theme)).collect()
}

/// A line of a program's own comment, which may be longer than the screen is wide.
fn lesson_line(line: &str, theme: &Theme) -> Vec<StyledLine> {
    if line.is_empty() {
        return vec![StyledLine::new()];
    }
    let line = format::clean(line);
    if width(&line) <= theme.width {
        return vec![StyledLine::from(line)];
    }
    // What goes on stands under what it goes on with.
    let lead = line.len() - line.trim_start().len();
    StyledLine::from(line.trim_start()).wrap(theme.width.saturating_sub(lead)).indented(lead).lines().to_vec()
}

fn shown(panels: &[Shown]) -> StyledText {
    let names: Vec<&str> = panels.iter().map(|panel| panel.name()).collect();
    if names.is_empty() {
        return StyledText::from("after each step: only what changed");
    }
    StyledText::from(format!("after each step: what changed, then {}", names.join(", ")))
}

/// A value as `p` shows it.
fn value_line(scene: &Scene, value: ExprValue, format: Option<Format>) -> StyledLine {
    match format {
        None | Some(Format::Float) if value.is_float => format::float(value.low(), value.width).into(),
        None | Some(Format::Address) if value.width == 64 => panels::value(scene, value.low()),
        format => value_text(value, format).into(),
    }
}

fn value_text(ExprValue { bits, width, .. }: ExprValue, format: Option<Format>) -> String {
    let signed = (bits << (128 - width)).cast_signed() >> (128 - width);
    match format {
        None if width == 1 => bits.to_string(),
        None if width == 128 => panels::lanes_and_numbers(bits),
        None => {
            let sign = if signed < 0 { format!(" or {signed}") } else { String::new() };
            let byte = u8::try_from(bits).ok().filter(|byte| width == 8 && byte.is_ascii_graphic());
            let letter = byte.map(|byte| format!(" '{}'", char::from(byte))).unwrap_or_default();
            format!("{bits:#x} = {bits}{sign}{letter}")
        }
        Some(Format::Float) => format::float(bits as u64, width),
        Some(Format::Signed) => signed.to_string(),
        Some(Format::Unsigned) => bits.to_string(),
        Some(Format::Octal) => format!("{bits:#o}"),
        Some(Format::Binary) => format!("{bits:#b}"),
        Some(Format::Character) => match char::from_u32(bits as u32).filter(|c| !c.is_control() && bits < 0x11_0000) {
            Some(c) => format!("{bits} '{c}'"),
            None => format!("{bits}"),
        },
        Some(Format::Hex | Format::Address | Format::Text | Format::Instruction) => format!("{bits:#x}"),
    }
}
