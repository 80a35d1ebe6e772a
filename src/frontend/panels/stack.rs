//! The stack panel: frames as boxes, innermost first, one word a row, lowest address first.
//!
//! The top of the screen is the top of the stack, where rsp points; addresses grow downwards on the screen as in a hex dump.

use super::frames::{is_of_library, low_end, number, size};
use super::marks::{Gutter, Highlight, gutter};
use crate::engine::frames::Frames;
use crate::frontend::text::{Style, StyledLine, StyledText, shorten, width};
use crate::frontend::theme::Scene;
use crate::frontend::{format, inference, stack_word};
use crate::lens::infer::{FirstWord, TypeGuess};
use crate::model::addr::Address;
use crate::model::register::Register;
use crate::model::step::Step;
use crate::session::command::Views;
use std::ops::Range;

/// Frames drawn in full from the innermost out; of the rest only the outermost is. Frames of libraries are not drawn.
const INNER_FRAMES: usize = 5;
/// Rows that a frame may take before its middle is folded.
const LONGEST_FRAME: usize = 20;
/// Rows kept at the ends of a folded frame.
const HEAD_ROWS: usize = 10;
const TAIL_ROWS: usize = 4;
/// Equal plain words in a row that are folded into one line.
const SHORTEST_RUN: usize = 4;

/// What is drawn besides the words themselves.
#[derive(Clone, Copy)]
struct Annotations<'a> {
    /// The step whose writes are marked.
    changed: Option<&'a Step>,
    /// What a report is about.
    highlight: Option<&'a Highlight>,
    /// What Rust would call the values.
    guesses: &'a [TypeGuess],
    views: Views,
}

/// The stack: frames as boxes, one word a row, innermost first.
#[must_use]
pub fn stack(scene: &Scene, changed: Option<&Step>) -> StyledText {
    with_guesses(scene, changed, &[], Views::Off)
}

/// The same, with what Rust would call the values beside them, and, with views on, what those come to.
#[must_use]
pub fn with_guesses(scene: &Scene, changed: Option<&Step>, guesses: &[TypeGuess], views: Views) -> StyledText {
    draw(scene, Annotations { changed, highlight: None, guesses, views })
}

/// The stack with the words marked that a report is about, also where they lie below rsp.
#[must_use]
pub fn highlighted(scene: &Scene, highlight: &Highlight) -> StyledText {
    draw(scene, Annotations { changed: None, highlight: Some(highlight), guesses: &[], views: Views::Off })
}

/// The box of the frame that is so many further out than the innermost.
#[must_use]
pub fn frame_words(scene: &Scene, level: usize) -> StyledText {
    let frames = scene.machine.frames();
    let annotations = Annotations { changed: None, highlight: None, guesses: &[], views: Views::Off };
    let idx = frames.len().checked_sub(level + 1);
    idx.map_or_else(StyledText::new, |idx| frame_box(scene, &frames, idx, annotations))
}

fn draw(scene: &Scene, annotations: Annotations) -> StyledText {
    let frames = scene.machine.frames();
    let rsp = scene.machine.registers().rsp();
    let region = scene.machine.stack_region();
    if !region.contains(Address(rsp)) && Address(rsp) != region.end() {
        let (start, end) = (region.start, region.end());
        return StyledText::from(format!(
            "rsp {} does not point into the stack, {start} to {end}",
            format::number(rsp)
        ));
    }
    let mut text = below(scene, &frames, annotations);
    if frames.is_empty() {
        return text + "no frames: nothing runs";
    }
    let is_drawn = |idx: &usize| !is_folded(scene, &frames, *idx) || is_highlighted(scene, &frames, *idx, annotations);
    let mut drawn: Vec<usize> = (0..frames.len()).rev().filter(is_drawn).take(INNER_FRAMES).collect();
    drawn.extend((0..drawn.last().copied().unwrap_or(0)).find(is_drawn));
    let mut above = frames.len();
    for idx in drawn {
        text += between(scene, &frames, idx + 1..above);
        text += frame_box(scene, &frames, idx, annotations);
        above = idx;
    }
    text += between(scene, &frames, 0..above);
    text += bottom(scene);
    if let Some(highlight) = annotations.highlight {
        let legend = StyledLine::from(" ").append(gutter(scene.theme, Gutter::Highlighted));
        text += legend.plain(highlight.label.clone()).fit(scene.theme);
    }
    text
}

/// Whether a frame is left out for being a library's; where it stands is always shown.
fn is_folded(scene: &Scene, frames: &Frames, idx: usize) -> bool {
    idx + 1 < frames.len() && is_of_library(scene, frames, idx, scene.machine.registers().rip)
}

fn is_highlighted(scene: &Scene, frames: &Frames, idx: usize, annotations: Annotations) -> bool {
    let rsp = scene.machine.registers().rsp();
    let (low, length) = (low_end(frames, idx, rsp), size(frames, idx, rsp));
    annotations.highlight.is_some_and(|highlight| highlight.overlaps(low, length))
}

/// The line that stands for frames which are not drawn.
fn between(scene: &Scene, frames: &Frames, folded: Range<usize>) -> StyledText {
    let n_folded = folded.len() as u64;
    if n_folded == 0 {
        return StyledText::new();
    }
    let rsp = scene.machine.registers().rsp();
    let what = if folded.clone().all(|idx| is_folded(scene, frames, idx)) {
        let lowest = low_end(frames, folded.end - 1, rsp);
        let n_bytes = u64::try_from(frames.at(folded.start).base.offset_from(lowest)).unwrap_or(0);
        format!("{} of libraries, {}", format::plural(n_folded, "frame"), format::bytes(n_bytes))
    } else {
        format::more(scene.theme, n_folded, "frame")
    };
    divider(scene, &what).into()
}

/// Eight bytes (fewer at a frame's misaligned end) and what they are.
struct Word {
    address: Address,
    value: u64,
    length: u64,
    style: Style,
    meaning: String,
    gutter: Gutter,
}

impl Word {
    fn read(scene: &Scene, frames: &Frames, address: Address, length: u64, annotations: Annotations) -> Option<Word> {
        let mut whole = [0; 8];
        let bytes = scene.machine.read(address, length as usize)?;
        whole[..bytes.len()].copy_from_slice(&bytes);
        let value = u64::from_le_bytes(whole);
        let (style, meaning) = stack_word::meaning(scene, frames, address, value);
        let guess = annotations.guesses.iter().find(|guess| guess.location == FirstWord::Word(address));
        let guess = guess.filter(|_| stack_word::known(scene, frames, address, value).is_none());
        let meaning = guess.map_or_else(
            || meaning.clone(),
            |guess| {
                let gap = if meaning.is_empty() { "" } else { "  " };
                let value = match annotations.views {
                    Views::On => inference::value(scene, guess),
                    Views::Off => None,
                };
                let value = value.map(|value| format!(" = {value}")).unwrap_or_default();
                format!("{meaning}{gap}{}{value}", inference::aside(guess))
            },
        );
        let is_highlighted = annotations.highlight.is_some_and(|highlight| highlight.overlaps(address, length));
        let is_changed = annotations.changed.is_some_and(|step| writes(step, address, length));
        let gutter = if is_highlighted { Gutter::Highlighted } else { Gutter::when(is_changed) };
        Some(Word { address, value, length, style, meaning, gutter })
    }

    /// True for a word that says nothing that its neighbour does not say.
    fn repeats(&self, other: &Word) -> bool {
        let is_plain = self.style == Style::Plain && other.style == Style::Plain;
        // A saved register that holds the same number is something else than a local.
        is_plain && self.value == other.value && self.meaning == other.meaning && self.gutter == other.gutter
    }
}

fn writes(step: &Step, address: Address, length: u64) -> bool {
    step.writes
        .iter()
        .any(|write| write.address < address.plus(length) && address < write.address.plus(write.new.len() as u64))
}

/// What this step wrote below rsp (the red zone, or what it popped), which belongs to no frame, and what the report is about there.
fn below(scene: &Scene, frames: &Frames, annotations: Annotations) -> StyledText {
    const RED_ZONE: u64 = 128;
    let rsp = Address(scene.machine.registers().rsp());
    let is_marked = |address: &Address| {
        annotations.highlight.is_some_and(|highlight| highlight.overlaps(*address, 8))
            || annotations.changed.is_some_and(|step| writes(step, *address, 8))
    };
    let mut places: Vec<Address> =
        (1..=RED_ZONE / 8).rev().map(|n| rsp.minus(8 * n)).filter(|address| is_marked(address)).collect();
    places.splice(0..0, far_below(rsp, RED_ZONE, annotations.highlight));
    let words: Vec<Word> =
        places.into_iter().filter_map(|address| Word::read(scene, frames, address, 8, annotations)).collect();
    let columns = Columns::of(rsp.0, &words);
    let row = |line: StyledLine| StyledLine::from(" ").append(line).fit(scene.theme);
    let drawn: StyledText = words.iter().flat_map(|word| columns.row(scene, word)).map(row).collect();
    if annotations.highlight.is_none() || words.is_empty() {
        return drawn;
    }
    let above = rsp.offset_from(words[words.len() - 1].address.plus(8)).unsigned_abs();
    let gap = format!("   {} {} up to rsp", scene.theme.dots(), format::bytes(above));
    let gap = (above > 0).then(|| StyledLine::of(Style::Dim, gap).fit(scene.theme));
    let heading = StyledLine::of(Style::Dim, "below rsp, in no frame").fit(scene.theme);
    StyledText::from(heading) + drawn + gap
}

/// The highlighted words that lie more than `near` bytes below rsp; no more than a few.
fn far_below(rsp: Address, near: u64, highlight: Option<&Highlight>) -> Vec<Address> {
    const MOST: u64 = 8;
    let Some(highlight) = highlight else { return Vec::new() };
    let below = u64::try_from(rsp.offset_from(highlight.address)).unwrap_or(0).div_ceil(8);
    let n_words = (highlight.size.div_ceil(8) + 1).min(MOST);
    let words = (0..n_words).filter_map(|n| below.checked_sub(n)).map(|n| rsp.minus(8 * n));
    words.filter(|address| *address < rsp.minus(near) && highlight.overlaps(*address, 8)).collect()
}

fn frame_box(scene: &Scene, frames: &Frames, idx: usize, annotations: Annotations) -> StyledText {
    let rsp = scene.machine.registers().rsp();
    let low = low_end(frames, idx, rsp);
    let n_bytes = size(frames, idx, rsp);
    let n_words = n_bytes.div_ceil(8);
    let word = |n: u64| Word::read(scene, frames, low.plus(8 * n), (n_bytes - 8 * n).min(8), annotations);
    let (head, folded, tail) = split(n_words);
    let head: Vec<Word> = (0..head).map_while(word).collect();
    let tail: Vec<Word> = (n_words - tail..n_words).map_while(word).collect();
    let columns = Columns::of(rsp, head.iter().chain(&tail));
    let mut text = StyledText::from(title(scene, frames, idx, n_bytes));
    text += rows(scene, &columns, &head);
    if folded > 0 {
        let what = format::more(scene.theme, folded, "word");
        text += inside(scene, StyledLine::from("  ").styled(Style::Dim, what));
    }
    text += rows(scene, &columns, &tail);
    if n_bytes == 0 {
        text += inside(scene, StyledLine::from("  ").styled(Style::Dim, "empty"));
    }
    text
}

/// How many words are shown at the low end of a frame, folded, and shown at its high end.
fn split(n_words: u64) -> (u64, u64, u64) {
    let (head, tail) = (HEAD_ROWS as u64, TAIL_ROWS as u64);
    if n_words <= LONGEST_FRAME as u64 { (n_words, 0, 0) } else { (head, n_words - head - tail, tail) }
}

fn rows(scene: &Scene, columns: &Columns, words: &[Word]) -> StyledText {
    let mut text = StyledText::new();
    let mut rest = words;
    while let Some(first) = rest.first() {
        let run = rest.iter().take_while(|word| word.repeats(first)).count();
        text += columns.row(scene, first).into_iter().map(|line| inside(scene, line)).collect::<StyledText>();
        let skipped = if run >= SHORTEST_RUN { run } else { 1 };
        if skipped > 1 {
            let what = format!("{} like this", format::more(scene.theme, run as u64 - 1, "word"));
            text += inside(scene, StyledLine::from("  ").styled(Style::Dim, what));
        }
        rest = &rest[skipped..];
    }
    text
}

/// How far what a word is stands in, where it has lines of its own.
const INDENT: usize = 9;

/// The width that the offset and value columns need.
struct Columns {
    offset: usize,
    value: usize,
}

impl Columns {
    fn of<'a>(rsp: u64, words: impl IntoIterator<Item = &'a Word>) -> Columns {
        words.into_iter().fold(Columns { offset: 9, value: 9 }, |columns, word| Columns {
            // A blank keeps a long offset apart from a wide value.
            offset: columns.offset.max(width(&offset(rsp, word.address)) + 1),
            value: columns.value.max(width(&format::number(word.value))),
        })
    }

    /// One line; in a narrow panel what a word is has lines of its own below, where it does not fit.
    fn row(&self, scene: &Scene, word: &Word) -> Vec<StyledLine> {
        let registers = scene.machine.registers();
        let mut row = gutter(scene.theme, word.gutter)
            .styled(Style::Dim, scene.theme.address(word.address))
            .plain("  ")
            .left(Style::Stack, offset(registers.rsp(), word.address), self.offset)
            .right(word.gutter.style(), format::number(word.value), self.value)
            .plain("  ");
        if word.length < 8 {
            row = row.styled(Style::Dim, format!("{} only  ", format::bytes(word.length)));
        }
        let room = scene.theme.width.saturating_sub(3 + row.width());
        let marker = marker(scene, word.address);
        // The offset column says `rsp` already, so its marker may give way to the meaning.
        let gives_way = marker.ends_with("rsp") && width(&word.meaning) + width(&marker) > room;
        let marker = if gives_way { String::new() } else { marker };
        let room = room.saturating_sub(width(&marker));
        if scene.theme.is_narrow() && width(&word.meaning) > room {
            let inner = scene.theme.width.saturating_sub(3 + INDENT);
            let below = StyledLine::of(word.style, word.meaning.as_str()).wrap(inner).indented(INDENT);
            let first = row.styled(Style::Stack, marker.trim_start());
            return std::iter::once(first).chain(below).collect();
        }
        vec![row.styled(word.style, shorten(&word.meaning, room, scene.theme.glyphs)).styled(Style::Stack, marker)]
    }
}

/// A place as a distance from rsp: `rsp+0x10`.
fn offset(rsp: u64, address: Address) -> String {
    format!("rsp{}", format::offset(address.offset_from(Address(rsp))))
}

/// Names the registers that point exactly here.
fn marker(scene: &Scene, address: Address) -> String {
    let registers = scene.machine.registers();
    let here = [Register::RSP, Register::RBP].into_iter().filter(|r| registers.gpr(*r) == address.0);
    let names: Vec<String> = here.map(|register| register.to_string()).collect();
    if names.is_empty() { String::new() } else { format!("  {} {}", scene.theme.pick("◂", "<"), names.join(" ")) }
}

fn title(scene: &Scene, frames: &Frames, idx: usize, n_bytes: u64) -> StyledLine {
    let name = format::frame_name(scene.program, &frames.at(idx));
    let is_first = idx + 1 == frames.len();
    let (corner, end) = if is_first { ("╭─ ", "╮") } else { ("├─ ", "┤") };
    let (corner, line, end) = (scene.theme.pick(corner, "+- "), scene.theme.pick("─", "-"), scene.theme.pick(end, "+"));
    let facts = format!(", frame {}, {} ", number(scene, frames, idx), format::bytes(n_bytes));
    let used = width(corner) + width(&name) + width(&facts) + 1;
    let rest = line.repeat(scene.theme.width.saturating_sub(used));
    StyledLine::of(Style::Dim, corner)
        .styled(Style::Heading, name)
        .plain(facts)
        .styled(Style::Dim, rest + end)
        .fit(scene.theme)
}

/// A line between two boxes.
fn divider(scene: &Scene, text: &str) -> StyledLine {
    let theme = scene.theme;
    let line = theme.pick("─", "-").repeat(theme.width.saturating_sub(width(text) + 5));
    let text = format!("{}{text} {line}{}", theme.pick("├─ ", "+- "), theme.pick("┤", "+"));
    StyledLine::of(Style::Dim, text).fit(theme)
}

fn inside(scene: &Scene, row: StyledLine) -> StyledLine {
    row.framed(scene.theme.pick("│", "|"), scene.theme)
}

fn bottom(scene: &Scene) -> StyledLine {
    let theme = scene.theme;
    let line = theme.pick("─", "-").repeat(theme.width.saturating_sub(2));
    let text = format!("{}{line}{}", theme.pick("╰", "+"), theme.pick("╯", "+"));
    StyledLine::of(Style::Dim, text).fit(theme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_frames_keep_both_ends() {
        assert_eq!(split(20), (20, 0, 0));
        assert_eq!(split(21), (10, 7, 4));
    }
}
