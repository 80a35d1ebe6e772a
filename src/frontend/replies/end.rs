//! The end of a run in words: what is still alive, what keeps itself alive, who waits for whom.

use super::ownership;
use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Scene;
use crate::session::reply::{Awaited, CycleLink, EndFacts, ThreadRow};

/// Variables that are named before the rest is counted.
const MOST_NAMED: usize = 8;

/// A few lines; none where there is nothing to say.
#[must_use]
pub(crate) fn facts(scene: &Scene, facts: &EndFacts) -> StyledText {
    let EndFacts { alive, ended_by, cycles, waits } = facts;
    let mut text = StyledText::new();
    if !alive.is_empty() {
        let named = alive
            .iter()
            .take(MOST_NAMED)
            .map(|(name, id)| format!("{} (heap {id})", ownership::owner(name, main(facts))));
        let mut named: Vec<String> = named.collect();
        if let Some(more) = alive.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
            named.push(format::more(scene.theme, more as u64, "variable"));
        }
        let why = match ended_by {
            Some(function) => format!("never dropped, because `{}` does not unwind", format::clean(function)),
            None => "never dropped, because the program ended before".to_owned(),
        };
        text += paragraph(scene, "still alive at exit", &format!("{}; {why}", named.join(", ")));
    }
    for cycle in cycles {
        text += paragraph(scene, "cycle", &circle(scene, cycle));
    }
    for row in waits {
        text += waiting(scene, row)
            .map(|wait| paragraph(scene, &format!("thread {}", row.number), &wait))
            .unwrap_or_default();
    }
    text
}

fn main(facts: &EndFacts) -> Option<&str> {
    let functions = facts.alive.iter().filter_map(|(name, _)| name.function.as_deref());
    functions.into_iter().find(|function| function.ends_with("::main"))
}

fn paragraph(scene: &Scene, title: &str, body: &str) -> StyledText {
    StyledLine::of(Style::Warning, title).plain(format!(": {body}")).wrap(scene.theme.width)
}

/// `heap #14 (a) owns heap #16 (b) by next, …`
fn circle(scene: &Scene, cycle: &[CycleLink]) -> String {
    let arrow = scene.theme.arrow();
    let link = |CycleLink { block, variable, field }: &CycleLink| {
        let name = variable.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        format!("heap {block}{name} .{} {arrow} ", shown_field(field))
    };
    let way: String = cycle.iter().map(link).collect();
    let first = cycle.first().map(|link| link.block.to_string()).unwrap_or_default();
    format!(
        "{way}heap {first}: each is owned by the one before it, so no count gets to 0; make one of these pointers a `Weak`"
    )
}

/// `next` of `next.value.0`: without the fields of the cell and the `Option` that it lies in.
fn shown_field(path: &str) -> &str {
    let mut path = path;
    while let Some((rest, last)) = path.rsplit_once('.') {
        if !matches!(last, "0" | "value" | "data") {
            break;
        }
        path = rest;
    }
    path
}

fn waiting(scene: &Scene, row: &ThreadRow) -> Option<String> {
    let here = row.place.as_ref().and_then(|place| place.line);
    let here = here.map(|line| format!(" at {}", format::line(scene.program, line))).unwrap_or_default();
    let of = |thread: u32| if thread == row.number { "itself".to_owned() } else { format!("thread {thread}") };
    match row.awaits.as_ref()? {
        Awaited::End(thread) => Some(format!("waits{here} for the end of thread {thread}")),
        Awaited::Lock { holder, line, name, .. } => {
            let taken = line
                .map_or_else(|| " holds".to_owned(), |line| format!(" took at {}", format::line(scene.program, line)));
            let name = name.as_ref().map(|name| format!(" in {name}")).unwrap_or_default();
            Some(format!("waits{here} for the lock{name} that {}{taken}", of(*holder)))
        }
    }
}
