//! Compiled programs in terms of their source: steps by lines, variables, frames.

use super::{end, ownership, progress};
use crate::frontend::delta::{Direction, heap};
use crate::frontend::diagnostic;
use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText, shorten, width as columns};
use crate::frontend::theme::Scene;
use crate::lens::variables::{ValueKind, ValueWord};
use crate::model::addr::Address;
use crate::model::source_map::SourceLine;
use crate::session::command::VariableSet;
use crate::session::reply::{FrameView, Halt, LastSeen, LineProgress, VariableChange, VariableValue, VariableWhere};
use crate::session::session::Session;

/// Names of general and SSE registers by their numbers in DWARF (psABI, figure 3.36).
const REGISTERS: [&str; 17] = [
    "rax", "rdx", "rcx", "rbx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "rip",
];

/// Columns that variables' names are aligned to, at most.
const WIDEST_NAME: usize = 16;
const WIDEST_TYPE: usize = 28;

/// The answer to a step by lines: what was printed, which variables changed, what became of the heap, and the line that comes next.
pub(super) fn lines(session: &Session, scene: &Scene, progress: &LineProgress) -> StyledText {
    let LineProgress {
        n_steps,
        is_backwards,
        halt,
        is_at_start,
        entered,
        line,
        variables,
        function,
        ownership: _,
        heap: events,
        unlisted,
        output,
        last,
        end: facts,
        returned,
    } = progress;
    let direction = if *is_backwards { Direction::Back } else { Direction::Forward };
    let mut text = StyledText::new();
    if !output.is_empty() {
        text += StyledLine::from("output ").styled(Style::Success, format::quoted(output)).fit(scene.theme);
    }
    if *is_at_start {
        text += StyledLine::of(Style::Dim, "this is where the record begins");
    }
    text += events.iter().map(|event| heap(event, direction).fit(scene.theme)).collect::<StyledText>();
    text += ownership::events(scene, progress, function.as_deref());
    text += progress::unlisted(scene, *unlisted);
    text += progress::why(session, scene, halt, *n_steps);
    let is_over = matches!(halt, Halt::Fault | Halt::SameFault | Halt::Exited { .. });
    if let Some(frame) = entered {
        text += frame_title(scene, frame);
    }
    if let Some(value) = returned {
        let row = StyledLine::from("  returned ").styled(Style::Dim, value.type_name.as_str()).plain(" = ");
        text += row.styled(Style::Changed, format::printable_line(&value.text)).fit_lines(scene.theme);
    }
    if !is_over {
        text += changes(scene, variables);
        text += match line {
            Some(line) => Some(source_line(scene, *line)),
            None => progress::next(session, scene),
        };
    }
    text += progress::panels(session, scene, None);
    if let Some(step) = last.as_deref().filter(|step| step.fault.is_some() && *halt != Halt::SameFault) {
        text += diagnostic::fault(scene, step);
    }
    text += facts.as_deref().map(|facts| end::facts(scene, facts)).unwrap_or_default();
    text
}

/// A line of the source with its number.
pub(super) fn source_line(scene: &Scene, line: SourceLine) -> StyledLine {
    let text = scene.program.source.text(line).unwrap_or_default();
    let text = format::printable_line(&text.replace('\t', "    "));
    let place = if scene.program.source.has_several_files() {
        format::line(scene.program, line)
    } else {
        line.number.to_string()
    };
    StyledLine::new().right(Style::Margin, place, 5).plain("  ").plain(text).fit(scene.theme)
}

fn changes(scene: &Scene, changes: &[VariableChange]) -> StyledText {
    let width = changes.iter().map(|change| change.name.chars().count()).max().unwrap_or(0).min(WIDEST_NAME);
    let row = |change: &VariableChange| {
        let VariableChange { name, type_name: _, old, new, moved } = change;
        let row = StyledLine::from("  ").left(Style::Heading, name.as_str(), width).plain("  ");
        let is_moved = moved.is_some();
        let new = moved.as_ref().map_or_else(|| new.clone(), ownership::moved);
        let Some(old) = old else {
            return row.styled(Style::Changed, format::printable_line(&new)).fit_lines(scene.theme);
        };
        let room = scene.theme.width.saturating_sub(width + 8);
        if is_moved {
            // Where a value went is the news; what it was, where there is room for it.
            let old = shorten(old, room.saturating_sub(columns(&new)).max(8), scene.theme.glyphs);
            let row = row.plain(format!("{old} {} ", scene.theme.arrow()));
            return row.styled(Style::Changed, format::printable_line(&new)).fit_lines(scene.theme);
        }
        let same = hidden_beginning(old, &new, room);
        let cut = if same > 0 { scene.theme.dots() } else { "" };
        row.plain(format!("{cut}{} {} {cut}", &old[same..], scene.theme.arrow()))
            .styled(Style::Changed, format::printable_line(&new[same..]))
            .fit_lines(scene.theme)
    };
    changes.iter().map(row).collect()
}

/// Bytes at the beginning of two values that are left out because what differs would not be seen in this many columns: as few as needed, at
/// most up to the part that differs.
fn hidden_beginning(old: &str, new: &str, room: usize) -> usize {
    let fits = |from: usize| old[from..].chars().count() + new[from..].chars().count() <= room;
    if fits(0) {
        return 0;
    }
    let n_same = old.bytes().zip(new.bytes()).take_while(|(old, new)| old == new).count();
    let same = old.get(..n_same).unwrap_or_default();
    let openings = [", ", "{ ", "(", "["];
    let mut parts: Vec<usize> =
        openings.iter().flat_map(|opening| same.match_indices(opening).map(|(at, _)| at + opening.len())).collect();
    parts.sort_unstable();
    parts.iter().copied().find(|part| fits(*part)).or(parts.last().copied()).unwrap_or(0)
}

/// `locals`, `args`.
pub(super) fn variables(scene: &Scene, set: VariableSet, values: &[VariableValue]) -> StyledText {
    if values.is_empty() {
        return StyledText::from(match set {
            VariableSet::Arguments => "no parameters here",
            VariableSet::Locals | VariableSet::All => "no variables are in scope here",
        });
    }
    let widest = |text: fn(&VariableValue) -> &str, most: usize| {
        values.iter().map(|value| text(value).chars().count()).max().unwrap_or(0).min(most)
    };
    let name_width = widest(|value| &value.name, WIDEST_NAME);
    let type_width = widest(|value| &value.type_name, WIDEST_TYPE);
    let row = |value: &VariableValue| {
        let row = StyledLine::from("  ")
            .left(Style::Heading, value.name.as_str(), name_width)
            .plain("  ")
            .left(Style::Dim, value.type_name.as_str(), type_width)
            .plain("  ");
        let row = match value.moved.first() {
            Some((path, to)) if *path == value.name => row.styled(Style::Dim, ownership::moved(to)),
            Some(_) => {
                let parts = value.moved.iter().map(|(path, to)| format!("{path} {}", ownership::moved(to)));
                row.plain(format::printable_line(&value.text))
                    .styled(Style::Dim, format!("  ({})", parts.collect::<Vec<_>>().join(", ")))
            }
            None => row.plain(format::printable_line(&value.text)).styled(
                Style::Dim,
                value.last_seen.as_ref().map(|seen| format!("  {}", last_seen(seen))).unwrap_or_default(),
            ),
        };
        let row = if value.is_ending { row.styled(Style::Dim, "  being dropped") } else { row };
        row.fit_lines(scene.theme)
    };
    values.iter().map(row).collect()
}

/// Where it was last, and how to get there.
fn last_seen(LastSeen { step, text }: &LastSeen) -> String {
    let shown = format::printable_line(text);
    format!("last seen at step {}: {shown}; `goto {}` goes there", format::thousands(step.0), step.0)
}

/// `p EXPR` over variables: type and value, then where the bytes are and what they are.
pub(super) fn evaluated(scene: &Scene, value: &VariableValue) -> StyledText {
    let first = StyledLine::of(Style::Dim, value.type_name.as_str())
        .plain(" = ")
        .plain(format::printable_line(&value.text))
        .wrap(scene.theme.width);
    let moves = value.moved.iter().map(|(path, to)| {
        let of = if *path == value.name { String::new() } else { format!("{path} ") };
        StyledLine::of(Style::Dim, format!("  {of}{}", ownership::moved(to))).fit_lines(scene.theme)
    });
    let unknown = match &value.value.kind {
        ValueKind::Unknown(why) => {
            Some(StyledLine::of(Style::Dim, format!("  not known: {why}")).wrap(scene.theme.width))
        }
        _ => None,
    };
    let seen = value.last_seen.as_ref();
    let seen = seen.map(|seen| StyledLine::of(Style::Dim, format!("  {}", last_seen(seen))).fit_lines(scene.theme));
    let first = first + unknown.unwrap_or_default() + moves.collect::<StyledText>() + seen.unwrap_or_default();
    let bytes = match value.place {
        VariableWhere::Memory(address) => {
            let place = crate::lens::pointer_target::classify(scene.program, scene.machine, address.0);
            let words = raw_words(scene, value);
            Some(format!("  {} at {address}, {}{words}", format::bytes(value.size), format::place(&place)))
        }
        VariableWhere::Register(number) => {
            let name = REGISTERS
                .get(usize::from(number))
                .map_or_else(|| format!("xmm{}", number.saturating_sub(17)), |name| (*name).to_owned());
            Some(format!("  {} in {name}", format::bytes(value.size)))
        }
        VariableWhere::Nowhere => None,
    };
    first + bytes.map(|text| StyledLine::of(Style::Dim, text).fit_lines(scene.theme)).unwrap_or_default()
}

/// `view VARIABLE`: the words that a variable is made of, with what pointers lead to.
pub(super) fn words(scene: &Scene, value: &VariableValue, words: &[ValueWord]) -> StyledText {
    let named = |word: &ValueWord| match word.path.as_deref() {
        None => "padding".to_owned(),
        Some("") => value.name.clone(),
        Some(path) => path.to_owned(),
    };
    let widest = |text: &dyn Fn(&ValueWord) -> usize, most| words.iter().map(text).max().unwrap_or(0).min(most);
    let name_width = widest(&|word| named(word).chars().count(), WIDEST_TYPE);
    let type_width = widest(&|word| word.type_name.chars().count(), WIDEST_TYPE);
    let mut text = StyledLine::of(Style::Dim, value.type_name.as_str())
        .plain(" = ")
        .plain(format::printable_line(&value.text))
        .fit_lines(scene.theme);
    if let VariableWhere::Memory(address) = value.place {
        let place = crate::lens::pointer_target::classify(scene.program, scene.machine, address.0);
        let place = format!("  {} at {address}, {}", format::bytes(value.size), format::place(&place));
        text += StyledLine::of(Style::Dim, place).fit_lines(scene.theme);
    }
    for word in words {
        let style = if word.path.is_none() { Style::Dim } else { Style::Heading };
        let row = StyledLine::from("  ")
            .right(Style::Dim, format!("+{}", format::number(word.offset)), 6)
            .plain("  ")
            .left(style, named(word), name_width)
            .plain("  ")
            .left(Style::Dim, &*word.type_name, type_width)
            .plain("  ");
        let row = match word.path {
            None => row.styled(Style::Dim, format::bytes(word.size)),
            Some(_) if word.is_pointer => pointer_word(scene, row, word.address),
            Some(_) => row.plain(format::printable_line(&word.text)),
        };
        text += row.fit_lines(scene.theme);
    }
    text
}

fn pointer_word(scene: &Scene, row: StyledLine, at: Address) -> StyledLine {
    let Some(value) = scene.machine.read_u64(at) else { return row };
    let place = crate::lens::pointer_target::classify(scene.program, scene.machine, value);
    let name = format::place(&place);
    let row = row.plain(Address(value).to_string());
    if name.is_empty() {
        row
    } else {
        row.plain(format!(" {} ", scene.theme.arrow())).styled(format::style(&place), name)
    }
}

/// The words that a value is made of, if they are few.
fn raw_words(scene: &Scene, value: &VariableValue) -> String {
    let VariableWhere::Memory(address) = value.place else { return String::new() };
    if value.size == 0 || value.size > 32 || !value.size.is_multiple_of(8) {
        return String::new();
    }
    let words = (0..value.size / 8).filter_map(|nth| scene.machine.read_u64(address.plus(8 * nth)));
    let words: Vec<String> = words.map(format::number).collect();
    format!(": {}", words.join(" "))
}

/// `up`, `down`, `frame`.
pub(super) fn frame(scene: &Scene, frame: &FrameView) -> StyledText {
    StyledText::from(frame_title(scene, frame)) + frame.line.map(|line| source_line(scene, line))
}

/// Frames, each with its variables.
pub(super) fn calls_with_variables(scene: &Scene, calls: &[(FrameView, Vec<VariableValue>)]) -> StyledText {
    if calls.is_empty() {
        return StyledText::from("no function of yours is in progress");
    }
    calls
        .iter()
        .flat_map(|(call, values)| frame(scene, call).into_iter().chain(variables(scene, VariableSet::All, values)))
        .collect()
}

fn frame_title(scene: &Scene, frame: &FrameView) -> StyledLine {
    let name = match &frame.function {
        Some(name) => name.to_string(),
        None => format::code(scene.program, frame.address),
    };
    let title = if frame.level == 0 { "in ".to_owned() } else { format!("frame {}: ", frame.level) };
    StyledLine::of(Style::Dim, title).styled(Style::Code, name).fit(scene.theme)
}

#[cfg(test)]
mod tests {
    use super::hidden_beginning;

    #[test]
    fn values_are_cut_in_front_of_what_differs() {
        let [old, new] = ["S { name: \"é\", hits: Cell { value: 0 } }", "S { name: \"é\", hits: Cell { value: 1 } }"];
        let shown = |room| &new[hidden_beginning(old, new, room)..];
        assert_eq!(shown(80), new);
        assert_eq!(shown(60), "hits: Cell { value: 1 } }");
        assert_eq!(shown(40), "value: 1 } }");
        assert_eq!(hidden_beginning("aé", "aè", 1), 0);
        assert_eq!(hidden_beginning("", "[1, 2]", 1), 0);
    }
}
