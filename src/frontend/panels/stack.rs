//! The stack panel: frames as boxes, innermost first, one word a row, lowest address first.
//!
//! The top of the screen is the top of the stack, where rsp points; addresses grow downwards on the screen as in a hex dump.

use super::frames::{low_end, size};
use super::{Mark, Spot, mark};
use crate::frontend::row;
use crate::frontend::row::Row;
use crate::frontend::theme::{Ink, Scene};
use crate::frontend::{format, inference, stack_word};
use crate::lens::infer::{TypeGuess, ValueLocation};
use crate::model::addr::Address;
use crate::model::frame::Frame;
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::step::Step;
use crate::session::command::Views;
use unicode_width::UnicodeWidthStr;

/// Frames drawn in full from the innermost out; of the rest only the outermost is.
const INNER_FRAMES: usize = 5;
/// Rows that a frame may take before its middle is folded.
const LONGEST_FRAME: usize = 20;
/// Rows kept at the ends of a folded frame.
const HEAD_ROWS: usize = 10;
const TAIL_ROWS: usize = 4;
/// Equal plain words in a row that are folded into one line.
const SHORTEST_RUN: usize = 4;

/// What is marked in the drawing.
#[derive(Clone, Copy)]
struct Marked<'a> {
    /// The step that is shown.
    changed: Option<&'a Step>,
    /// What a report is about.
    spot: Option<&'a Spot>,
    /// What Rust would call the values.
    guesses: &'a [TypeGuess],
    views: Views,
}

/// The stack: frames as boxes, one word a row, innermost first.
#[must_use]
pub fn stack(scene: &Scene, changed: Option<&Step>) -> String {
    with_guesses(scene, changed, &[], Views::Off)
}

/// The same, with what Rust would call the values beside them, and, with views on, what those come to.
#[must_use]
pub fn with_guesses(scene: &Scene, changed: Option<&Step>, guesses: &[TypeGuess], views: Views) -> String {
    draw(scene, Marked { changed, spot: None, guesses, views })
}

/// The stack with the words marked that a report is about, also where they lie below rsp.
#[must_use]
pub fn stack_with(scene: &Scene, spot: &Spot) -> String {
    draw(scene, Marked { changed: None, spot: Some(spot), guesses: &[], views: Views::Off })
}

fn draw(scene: &Scene, changed: Marked) -> String {
    let frames = scene.machine.frames();
    let rsp = scene.machine.registers().rsp();
    let Some(region) = scene.machine.regions().into_iter().find(|region| region.kind == RegionKind::Stack) else {
        return "there is no stack\n".to_owned();
    };
    if !region.contains(Address(rsp)) && Address(rsp) != region.end() {
        return format!(
            "rsp {} does not point into the stack, {} to {}\n",
            format::number(rsp),
            region.start,
            region.end()
        );
    }
    let mut text = below(scene, &frames, changed);
    if frames.is_empty() {
        return text + "no frames: nothing runs\n";
    }
    let n_inner = frames.len().min(INNER_FRAMES);
    for idx in (frames.len() - n_inner..frames.len()).rev() {
        text += &frame_box(scene, &frames, idx, changed);
    }
    match frames.len() - n_inner {
        0 => {}
        1 => text += &frame_box(scene, &frames, 0, changed),
        folded => {
            let what = format!("{} {}", scene.theme.dots(), format::plural(folded as u64 - 1, "more frame"));
            text += &divider(scene, &what);
            text += &frame_box(scene, &frames, 0, changed);
        }
    }
    text += &bottom(scene);
    match changed.spot {
        Some(spot) => {
            let legend = Row::new().plain(" ").ink(Ink::Fault, scene.theme.pick("▸ ", "> ")).plain(spot.label.clone());
            text + &legend.line(scene.theme)
        }
        None => text,
    }
}

/// Eight bytes (fewer at a frame's misaligned end) and what they are.
struct Word {
    address: Address,
    value: u64,
    length: u64,
    ink: Ink,
    meaning: String,
    changed: Mark,
}

impl Word {
    fn read(scene: &Scene, frames: &[Frame], address: Address, length: u64, changed: Marked) -> Option<Word> {
        let mut whole = [0; 8];
        let bytes = scene.machine.read(address, length as usize)?;
        whole[..bytes.len()].copy_from_slice(&bytes);
        let value = u64::from_le_bytes(whole);
        let (ink, meaning) = stack_word::meaning(scene, frames, address, value);
        let guess = changed.guesses.iter().find(|guess| guess.location == ValueLocation::Word(address));
        let guess = guess.filter(|_| stack_word::known(scene, frames, address, value).is_none());
        let meaning = guess.map_or_else(
            || meaning.clone(),
            |guess| {
                let gap = if meaning.is_empty() { "" } else { "  " };
                let value = match changed.views {
                    Views::On => inference::value(scene, guess),
                    Views::Off => None,
                };
                let value = value.map(|value| format!(" = {value}")).unwrap_or_default();
                format!("{meaning}{gap}{}{value}", inference::aside(guess))
            },
        );
        let is_spot = changed.spot.is_some_and(|spot| spot.overlaps(address, length));
        let is_changed = changed.changed.is_some_and(|step| writes(step, address, length));
        let changed = if is_spot { Mark::Spot } else { Mark::when(is_changed) };
        Some(Word { address, value, length, ink, meaning, changed })
    }

    /// True for a word that says nothing that its neighbour does not say.
    fn repeats(&self, other: &Word) -> bool {
        let is_plain = self.ink == Ink::Plain && other.ink == Ink::Plain;
        // A saved register that holds the same number is something else than a local.
        is_plain && self.value == other.value && self.meaning == other.meaning && self.changed == other.changed
    }
}

fn writes(step: &Step, address: Address, length: u64) -> bool {
    step.writes
        .iter()
        .any(|write| write.address < address.plus(length) && address < write.address.plus(write.new.len() as u64))
}

/// What this step wrote below rsp (the red zone, or what it popped), which belongs to no frame, and what the report is about there.
fn below(scene: &Scene, frames: &[Frame], changed: Marked) -> String {
    const RED_ZONE: u64 = 128;
    let rsp = Address(scene.machine.registers().rsp());
    let is_marked = |address: &Address| {
        changed.spot.is_some_and(|spot| spot.overlaps(*address, 8))
            || changed.changed.is_some_and(|step| writes(step, *address, 8))
    };
    let mut places: Vec<Address> =
        (1..=RED_ZONE / 8).rev().map(|n| rsp.minus(8 * n)).filter(|address| is_marked(address)).collect();
    places.splice(0..0, far_below(rsp, RED_ZONE, changed.spot));
    let words: Vec<Word> =
        places.into_iter().filter_map(|address| Word::read(scene, frames, address, 8, changed)).collect();
    let columns = Columns::of(rsp.0, &words);
    let row = |word: &Word| Row::new().plain(" ").append(columns.row(scene, word)).line(scene.theme);
    let drawn: String = words.iter().map(row).collect();
    if changed.spot.is_none() || words.is_empty() {
        return drawn;
    }
    let above = rsp.offset_from(words[words.len() - 1].address.plus(8)).unsigned_abs();
    let gap = format!("   {} {} up to rsp", scene.theme.dots(), format::bytes(above));
    let heading = Row::new().ink(Ink::Dim, "below rsp, in no frame").line(scene.theme);
    heading + &drawn + &if above > 0 { Row::new().ink(Ink::Dim, gap).line(scene.theme) } else { String::new() }
}

/// The words of the spot that lie more than `near` bytes below rsp; no more than a few.
fn far_below(rsp: Address, near: u64, spot: Option<&Spot>) -> Vec<Address> {
    const MOST: u64 = 8;
    let Some(spot) = spot else { return Vec::new() };
    let below = u64::try_from(rsp.offset_from(spot.address)).unwrap_or(0).div_ceil(8);
    let n_words = (spot.size.div_ceil(8) + 1).min(MOST);
    let words = (0..n_words).filter_map(|n| below.checked_sub(n)).map(|n| rsp.minus(8 * n));
    words.filter(|address| *address < rsp.minus(near) && spot.overlaps(*address, 8)).collect()
}

fn frame_box(scene: &Scene, frames: &[Frame], idx: usize, changed: Marked) -> String {
    let rsp = scene.machine.registers().rsp();
    let low = low_end(frames, idx, rsp);
    let n_bytes = size(frames, idx, rsp);
    let n_words = n_bytes.div_ceil(8);
    let word = |n: u64| Word::read(scene, frames, low.plus(8 * n), (n_bytes - 8 * n).min(8), changed);
    let (head, folded, tail) = split(n_words);
    let head: Vec<Word> = (0..head).map_while(word).collect();
    let tail: Vec<Word> = (n_words - tail..n_words).map_while(word).collect();
    let columns = Columns::of(rsp, head.iter().chain(&tail));
    let mut text = title(scene, frames, idx, n_bytes);
    text += &rows(scene, &columns, &head);
    if folded > 0 {
        let what = format!("{} {}", scene.theme.dots(), format::plural(folded, "more word"));
        text += &inside(scene, &Row::new().plain("  ").ink(Ink::Dim, what));
    }
    text += &rows(scene, &columns, &tail);
    if n_bytes == 0 {
        text += &inside(scene, &Row::new().plain("  ").ink(Ink::Dim, "empty"));
    }
    text
}

/// How many words are shown at the low end of a frame, folded, and shown at its high end.
fn split(n_words: u64) -> (u64, u64, u64) {
    let (head, tail) = (HEAD_ROWS as u64, TAIL_ROWS as u64);
    if n_words <= LONGEST_FRAME as u64 { (n_words, 0, 0) } else { (head, n_words - head - tail, tail) }
}

fn rows(scene: &Scene, columns: &Columns, words: &[Word]) -> String {
    let mut text = String::new();
    let mut rest = words;
    while let Some(first) = rest.first() {
        let run = rest.iter().take_while(|word| word.repeats(first)).count();
        text += &inside(scene, &columns.row(scene, first));
        let skipped = if run >= SHORTEST_RUN { run } else { 1 };
        if skipped > 1 {
            let what = format!("{} {} like this", scene.theme.dots(), format::plural(run as u64 - 1, "more word"));
            text += &inside(scene, &Row::new().plain("  ").ink(Ink::Dim, what));
        }
        rest = &rest[skipped..];
    }
    text
}

/// The width that the offset and value columns need.
struct Columns {
    offset: usize,
    value: usize,
}

impl Columns {
    fn of<'a>(rsp: u64, words: impl IntoIterator<Item = &'a Word>) -> Columns {
        words.into_iter().fold(Columns { offset: 9, value: 9 }, |columns, word| Columns {
            // A blank keeps a long offset apart from a wide value.
            offset: columns.offset.max(offset(rsp, word.address).width() + 1),
            value: columns.value.max(format::number(word.value).width()),
        })
    }

    fn row(&self, scene: &Scene, word: &Word) -> Row {
        let registers = scene.machine.registers();
        let mut row = mark(Row::new(), scene.theme, word.changed)
            .ink(Ink::Dim, word.address.to_string())
            .plain("  ")
            .left(Ink::Stack, offset(registers.rsp(), word.address), self.offset)
            .right(word.changed.ink(), format::number(word.value), self.value)
            .plain("  ");
        if word.length < 8 {
            row = row.ink(Ink::Dim, format!("{} only  ", format::bytes(word.length)));
        }
        let room = scene.theme.width.saturating_sub(3 + row.width());
        let marker = marker(scene, word.address);
        // The offset column says `rsp` already, so its marker may give way to the meaning.
        let gives_way = marker.ends_with("rsp") && word.meaning.width() + marker.width() > room;
        let marker = if gives_way { String::new() } else { marker };
        let room = room.saturating_sub(marker.width());
        row.ink(word.ink, row::fit(&word.meaning, room, scene.theme)).ink(Ink::Stack, marker)
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

fn title(scene: &Scene, frames: &[Frame], idx: usize, n_bytes: u64) -> String {
    let name = format::frame_name(scene.program, &frames[idx]);
    let is_first = idx + 1 == frames.len();
    let (corner, end) = if is_first { ("╭─ ", "╮") } else { ("├─ ", "┤") };
    let (corner, line, end) = (scene.theme.pick(corner, "+- "), scene.theme.pick("─", "-"), scene.theme.pick(end, "+"));
    let facts = format!(", frame {}, {} ", idx + 1, format::bytes(n_bytes));
    let used = corner.width() + name.width() + facts.width() + 1;
    let rest = line.repeat(scene.theme.width.saturating_sub(used));
    Row::new().ink(Ink::Dim, corner).ink(Ink::Title, name).plain(facts).ink(Ink::Dim, rest + end).line(scene.theme)
}

/// A line between two boxes.
fn divider(scene: &Scene, text: &str) -> String {
    let theme = scene.theme;
    let line = theme.pick("─", "-").repeat(theme.width.saturating_sub(text.width() + 5));
    let text = format!("{}{text} {line}{}", theme.pick("├─ ", "+- "), theme.pick("┤", "+"));
    Row::new().ink(Ink::Dim, text).line(theme)
}

fn inside(scene: &Scene, row: &Row) -> String {
    row.framed(scene.theme, scene.theme.pick("│", "|"), scene.theme.width)
}

fn bottom(scene: &Scene) -> String {
    let theme = scene.theme;
    let line = theme.pick("─", "-").repeat(theme.width.saturating_sub(2));
    let text = format!("{}{line}{}", theme.pick("╰", "+"), theme.pick("╯", "+"));
    Row::new().ink(Ink::Dim, text).line(theme)
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
