//! Time travel: where a move in the record ended, who wrote a place, where a value was made, which branches there are.
//!
//! The session has found the facts; here they become lines.

use super::progress::{breakpoints_at, dropped_line, hits, next, panels};
use crate::frontend::delta;
use crate::frontend::delta::Direction;
use crate::frontend::diagnostic;
use crate::frontend::format;
use crate::frontend::panels;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::model::addr::{Address, StepIndex};
use crate::model::register::RegisterView;
use crate::model::run::Stop;
use crate::model::step::{Executed, Step};
use crate::session::reply::BranchInfo;
use crate::session::reply::ValueLocation;
use crate::session::reply::Watchpoint;
use crate::session::reply::{Arrival, Hop, Navigation, Notice, Origin, OriginKind, Who};
use crate::session::session::Session;

/// The answer to `goto`, `rc`, `rni` and `rfinish`.
pub(super) fn travelled(session: &Session, scene: &Scene, travelled: &Navigation) -> StyledText {
    let Navigation { from, to, steps, arrival, unexecuted, last } = travelled;
    let direction = if to < from { Direction::Back } else { Direction::Forward };
    let mut text = dropped_line(unexecuted.as_deref()) + delta::steps(scene, steps, direction);
    match arrival {
        Arrival::Asked => {}
        Arrival::Breakpoints(numbers) => text += breakpoints_at(session, numbers),
        Arrival::Watched(change) => text += hits(scene, &change.hits, "by the next step"),
        Arrival::Start => text += "this is where the record begins",
        Arrival::Call(function) => {
            text += format!("before the call of {}", format::code(scene.program, *function));
        }
        Arrival::Interrupted => text += "interrupted: nothing was found so far, and it stands where it stood",
    }
    text + standing(session, scene, last.as_deref())
}

/// Which step comes next, of how many; and the fault or the end that was met here.
fn standing(session: &Session, scene: &Scene, last: Option<&Step>) -> StyledText {
    let (position, end) = (session.machine().position().0, session.machine().end().0);
    let step = format::thousands(position);
    let text = match end {
        0 => String::from("no step was taken yet"),
        _ if position == end => format!("step {step}, the end of the record"),
        _ => format!("step {step} of {}", format::thousands(end)),
    };
    let mut text = StyledText::from(StyledLine::of(Style::Dim, text));
    match last {
        Some(Step { what: Executed::Exit { code }, .. }) => {
            text += format!("the program ended here with exit code {code}");
        }
        _ => text += next(session, scene),
    }
    text += panels(session, scene, None);
    text + last.filter(|step| step.fault.is_some()).map(|step| diagnostic::fault(scene, step)).unwrap_or_default()
}

/// The answer to `branch`.
pub(super) fn branched(
    session: &Session,
    scene: &Scene,
    number: u32,
    parting: StepIndex,
    last: Option<&Step>,
) -> StyledText {
    let text = format!("branch {number} again, from step {} on", format::thousands(parting.0));
    StyledText::from(text) + standing(session, scene, last)
}

/// What happened besides what was asked for.
pub(super) fn notice(scene: &Scene, notice: &Notice) -> StyledText {
    let (text, dropped) = match notice {
        Notice::Race(race) => return diagnostic::warning(scene, race.step, race.at, &race.warning),
        Notice::BranchKept { number, n_steps, dropped } => {
            let steps = format::plural(*n_steps, "step");
            (format!("the {steps} that lay ahead are kept as branch {number}: `branches`"), &dropped[..])
        }
        Notice::BranchReplaced { number, dropped } => {
            (format!("the future that was left is kept as branch {number}"), &dropped[..])
        }
        Notice::WatchEnded(watch) => {
            let frame = watch.frame.as_ref().map(|frame| format::frame_name(scene.program, frame)).unwrap_or_default();
            (
                format!(
                    "watchpoint {} is gone: the frame of {frame}, where `{}` lay, has ended",
                    watch.number, watch.text
                ),
                &[][..],
            )
        }
    };
    let text = text.replace("the 1 step that lay ahead are", "the step that lay ahead is");
    let mut lines = StyledLine::of(Style::Dim, text).wrap(scene.theme.width);
    for number in dropped {
        lines += format!("branch {number}, the oldest, had to go for it");
    }
    lines
}

/// The answer to `watch`.
pub(super) fn watch_set(scene: &Scene, watch: &Watchpoint) -> String {
    let Watchpoint { number, text, expr: _, ty: _, at, frame, switch: _, n_hits: _ } = watch;
    let place = at.map(|at| format!(" at {at}")).unwrap_or_default();
    let until = frame.as_ref().map(|frame| format!(", until {} returns", format::frame_name(scene.program, frame)));
    format!("watchpoint {number}: {text}{place}{}", until.unwrap_or_default())
}

/// The answer to `who`.
pub(super) fn who(scene: &Scene, who: &Who) -> StyledText {
    let Who { text: _, step, caller, user } = who;
    let user = user.as_ref().and_then(|frame| {
        let of = frame.function.as_deref().map(|function| format!(" of {}", format::clean(function)));
        let line =
            StyledLine::from(format!("for {}{}", format::line(scene.program, frame.line?), of.unwrap_or_default()));
        Some(line.fit_lines(scene.theme) + super::source::source_line(scene, frame.line?))
    });
    heading(scene, step, *caller).fit_lines(scene.theme) + user.unwrap_or_default() + delta::step(scene, step)
}

/// The answer to `who` when no step wrote there.
pub(super) fn no_writer(session: &Session, text: &str, before: StepIndex, is_repeated: bool) -> String {
    let start = session.machine().start().0;
    let since = if start == 0 { "the start".to_owned() } else { format!("step {start}, where the record begins") };
    if is_repeated {
        return format!("no step before {before} wrote {text}: that was the first since {since}");
    }
    format!("no step wrote {text} since {since}")
}

/// `step 12  main+4, line 7: mov rax, 5`.
fn heading(scene: &Scene, step: &Step, caller: Option<Address>) -> StyledLine {
    let row = StyledLine::of(Style::Heading, format!("step {}", format::thousands(step.index.0)));
    row.plain("  ").append(doer(scene, step, caller))
}

/// The instruction that a step executed, or that called the host for it, and its site.
fn doer(scene: &Scene, step: &Step, caller: Option<Address>) -> StyledLine {
    if step.what == Executed::Edit {
        return StyledLine::of(Style::Code, "a change by hand");
    }
    let at = caller.unwrap_or(step.at);
    let what = panels::instruction(scene, at).trim_end().to_owned();
    StyledLine::of(Style::Code, what).plain("  ").styled(Style::Dim, format::site(scene.program, at))
}

/// The answer to `origin`: every hop, newest first, and how the value came to be.
pub(super) fn origin(scene: &Scene, origin: &Origin) -> StyledText {
    let Origin { text, hops, kind, first } = origin;
    let mut lines = StyledText::new();
    let name_width = hops.iter().map(|hop| location(scene, hop.location).chars().count()).max().unwrap_or(0).min(28);
    let step_width = hops.first().map_or(1, |hop| format::thousands(hop.step.index.0).len());
    for Hop { location: at, step, caller } in hops {
        let row = StyledLine::of(Style::Dim, "step ")
            .right(Style::Dim, format::thousands(step.index.0), step_width)
            .plain("  ")
            .left(Style::Changed, location(scene, *at), name_width)
            .plain(format!(" {} ", scene.theme.pick("←", "<-")));
        lines += row.append(doer(scene, step, *caller)).fit_lines(scene.theme);
    }
    let end = match kind {
        OriginKind::Computed => "computed there".to_owned(),
        OriginKind::Constant => "a constant of the program".to_owned(),
        OriginKind::Sum(terms) => format!("computed there: {terms}"),
        OriginKind::Address => "an address, computed there".to_owned(),
        OriginKind::ReturnAddress => "the return address of that call".to_owned(),
        OriginKind::Allocated(id) => format!("the address of heap {id}, allocated there"),
        OriginKind::Input => "input that was read there".to_owned(),
        OriginKind::Edit => "set by hand".to_owned(),
        OriginKind::InPieces => "that step wrote only a part of it: it was made in pieces".to_owned(),
        OriginKind::BeforeRecord if hops.is_empty() => format!("no step of the record wrote {text}"),
        OriginKind::BeforeRecord => format!("{} held it since the record began", location(scene, *first)),
        OriginKind::TooManyHops => {
            format!("and further back; `goto` the last step and ask about {} there", location(scene, *first))
        }
    };
    lines + end
}

/// How a place that holds a value is called.
fn location(scene: &Scene, location: ValueLocation) -> String {
    match location {
        ValueLocation::Register(view) => {
            let named = RegisterView::names().find(|name| RegisterView::parse(name) == Some(view));
            named.unwrap_or_else(|| format!("{} bits {} to {}", view.register, view.shift, view.shift + view.bits - 1))
        }
        ValueLocation::Memory { address, size } => {
            let place = format::operand(scene, address, scene.machine.registers().rsp()).0;
            format!("{}{place}", format::width(size))
        }
    }
}

/// The answer to `when`.
pub(super) fn when(
    scene: &Scene,
    text: &str,
    index: StepIndex,
    at: Option<Address>,
    maker: Option<&Step>,
) -> StyledText {
    let end = if at.is_none() { ", the end of the record" } else { "" };
    let line = format!("{text} becomes true at step {}{end}", format::thousands(index.0));
    let maker = match maker {
        None => StyledLine::from("it is so from the start"),
        Some(maker) => StyledLine::from("by ").append(heading(scene, maker, None)),
    };
    StyledText::from(StyledLine::of(Style::Heading, line)) + maker.fit_lines(scene.theme)
}

/// The answer to `when` when it never does.
pub(super) fn never(text: &str, from: StepIndex, end: StepIndex) -> String {
    let (from, end) = (format::thousands(from.0), format::thousands(end.0));
    format!("{text} does not become true between step {from} and the end of the record, {end}")
}

/// The answer to `branches`.
pub(super) fn branches(scene: &Scene, branches: &[BranchInfo]) -> StyledText {
    if branches.is_empty() {
        return StyledText::from("there is only the present; something typed in the past starts another future");
    }
    let line = |branch: &BranchInfo| {
        let end = match &branch.stop {
            Some(Stop::Fault(fault)) => format!(", {}", fault.code()),
            Some(Stop::Exited { code }) => format!(", exit code {code}"),
            _ => String::new(),
        };
        let typed = branch
            .first_entry
            .as_ref()
            .map(|text| format!("  `{}`", format::clean(text.lines().next().unwrap_or_default())));
        StyledLine::of(Style::Heading, format!("branch {:<3}", branch.number))
            .plain(format!(" parts at step {}", format::thousands(branch.parting.0)))
            .plain(format!(", ends at step {}{end}", format::thousands(branch.end.0)))
            .styled(Style::Code, typed.unwrap_or_default())
            .fit_lines(scene.theme)
    };
    branches.iter().map(line).collect()
}
