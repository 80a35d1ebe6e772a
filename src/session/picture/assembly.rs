//! Registers and frames of assembly: one row a word, with what the calls in progress and type inference say of it.
//!
//! Rows are named so that a `push` renames none: by distance from rbp in frames that keep it, else by the end of the address. A fixed number of
//! words below rsp is drawn too, so that what was popped can still be seen, and rsp's row keeps its place.

use super::blocks::{is_data, owner_of, text_row};
use super::draft::{Draft, Pointer, fold};
use super::{PictureOptions, words};
use crate::engine::frames::Frames;
use crate::lens::infer::Observations;
use crate::lens::infer::{Certainty, FirstWord, RustKind, TypeGuess, guesses_at};
use crate::lens::picture::{ArrowKind, Marks, PictureBox, PictureMark, PictureRegion, PictureRow};
use crate::lens::pointer_target::{self, PointerTarget};
use crate::lens::types::Type;
use crate::lens::view::{ValueSource, read_value};
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::frame::{Entered, Frame};
use crate::model::register::Register;
use crate::session::debuggee::Debuggee;

/// Words below rsp: always, and at most where a pointer leads to them.
const BELOW: u64 = 2;
const MOST_BELOW: u64 = 16;
/// Frames drawn: the innermost, and the outermost.
const MOST_FRAMES: usize = 6;
/// Rows of a frame, and of those at its end.
const MOST_ROWS: usize = 18;
const TAIL_ROWS: usize = 4;
/// Registers without a fixed row.
const MOST_REGISTERS: usize = 8;
/// The registers that may be drawn, in their order: what rsp points at is where the stack begins.
fn order() -> impl Iterator<Item = Register> {
    Register::READING_ORDER.into_iter().filter(|register| *register != Register::RSP)
}

/// The registers that hold something.
pub(super) fn registers(debuggee: &Debuggee, options: &PictureOptions, draft: &mut Draft) {
    let registers = debuggee.machine.registers();
    let frames = debuggee.machine.frames();
    let value = |register: &Register| registers.gpr(*register);
    let classify = |value: u64| pointer_target::classify(&debuggee.program, &debuggee.machine, value);
    let is_tag = |register: &Register| *register == Register::RBP && is_on_stack(debuggee, &frames, value(register));
    // What functions return is of interest even if it is 0.
    let is_shown = |register: &Register| *register == Register::RAX || value(register) != 0;
    let shown: Vec<Register> = if options.registers.is_empty() {
        let mut shown: Vec<Register> = order().filter(|register| is_shown(register) && !is_tag(register)).collect();
        // Those that point at something go last.
        while shown.len() > MOST_REGISTERS {
            let plain = shown.iter().rposition(|register| !is_data(&classify(value(register))));
            shown.remove(plain.unwrap_or(shown.len() - 1));
        }
        shown
    } else {
        order().filter(|register| options.registers.contains(register)).collect()
    };
    if shown.is_empty() {
        return;
    }
    let mut rows = Vec::new();
    for register in shown {
        let name = register.to_string();
        let target = classify(value(&register));
        let mut row = PictureRow::new(&*name, &*name, "");
        row.size = 8;
        row.value = words::place(&target).unwrap_or_else(|| words::number(value(&register)));
        if is_data(&target) && !is_tag(&register) {
            let (from, to) = ((String::from("registers"), name), Address(value(&register)));
            draft.pointers.push(Pointer { from, to, size: None, kind: ArrowKind::Points, is_gone: false, declared: 0 });
        }
        rows.push(row);
    }
    draft.boxes.push(PictureBox {
        key: String::from("registers"),
        region: PictureRegion::Registers,
        title: String::from("registers"),
        detail: String::new(),
        address: None,
        size: 0,
        marks: Marks::default(),
        rows,
    });
}

fn is_on_stack(debuggee: &Debuggee, frames: &Frames, value: u64) -> bool {
    let rsp = debuggee.machine.registers().rsp();
    frames.first().is_some_and(|outermost| value >= rsp && value < outermost.base.0)
}

/// The words below rsp, then the frames, innermost first.
pub(super) fn frames(debuggee: &Debuggee, observations: &Observations, draft: &mut Draft) {
    let frames = debuggee.machine.frames();
    let rsp = Address(debuggee.machine.registers().rsp());
    let region = debuggee.machine.stack_region();
    if !region.contains(rsp) && rsp != region.end() {
        draft.omitted.push(String::from("the stack: rsp does not point into it"));
        return;
    }
    let guesses = guesses_at(&debuggee.machine, observations);
    let stack = Stack { debuggee, frames: &frames, rsp, guesses: &guesses };
    draft.boxes.push(stack.below(draft));
    let n_folded = frames.len().saturating_sub(MOST_FRAMES);
    for idx in (0..frames.len()).rev() {
        // Those next to the outermost are one box.
        if (1..=n_folded).contains(&idx) {
            if idx == 1 {
                draft.boxes.push(stack.folded(idx, n_folded));
            }
            continue;
        }
        let found = stack.frame(draft, idx);
        draft.boxes.push(found);
    }
    draft.guesses = guesses;
}

struct Stack<'a> {
    debuggee: &'a Debuggee,
    frames: &'a Frames,
    rsp: Address,
    guesses: &'a [TypeGuess],
}

impl Stack<'_> {
    fn below(&self, draft: &Draft) -> PictureBox {
        let machine = &self.debuggee.machine;
        let n_words = self.words_below(draft);
        let start = self.rsp.minus(8 * n_words);
        let mut rows = Vec::new();
        for nth in 0..n_words {
            let at = start.plus(8 * nth);
            let mut row = PictureRow::new(self.key(at), tail(at), "");
            (row.address, row.size) = (Some(at), 8);
            row.marks = PictureMark::Dead.into();
            match machine.read_u64(at) {
                Some(value) => {
                    let target = pointer_target::classify(&self.debuggee.program, machine, value);
                    row.value = words::place(&target).unwrap_or_else(|| words::number(value));
                }
                None => row.note = String::from("not mapped"),
            }
            rows.push(row);
        }
        PictureBox {
            key: String::from("below"),
            region: PictureRegion::Stack,
            title: String::from("below rsp"),
            detail: String::from("in no frame"),
            address: Some(start),
            size: 8 * n_words,
            marks: PictureMark::Dead.into(),
            rows,
        }
    }

    /// As many as are drawn, so that what registers and the innermost frame leave dangling leads to a row.
    fn words_below(&self, draft: &Draft) -> u64 {
        let end = self.frames.last().map_or(self.rsp, |frame| frame.base);
        let n_own = u64::try_from(end.offset_from(self.rsp)).unwrap_or(0).div_ceil(8).min(MOST_ROWS as u64);
        let own = (0..n_own).filter_map(|nth| self.debuggee.machine.read_u64(self.rsp.plus(8 * nth)));
        let held = draft.pointers.iter().map(|pointer| pointer.to.0).chain(own);
        let below = held.map(|to| self.rsp.0.wrapping_sub(to).div_ceil(8)).filter(|words| *words <= MOST_BELOW);
        below.max().unwrap_or(0).max(BELOW)
    }

    /// Stable while the word is where it is.
    fn key(&self, at: Address) -> String {
        format!("{:x}", self.debuggee.machine.stack_region().end().0.wrapping_sub(at.0))
    }

    fn frame(&self, draft: &mut Draft, idx: usize) -> PictureBox {
        let frame = &self.frames.at(idx);
        let low = self.frames.get(idx + 1).map_or(self.rsp, |inner| inner.base);
        let size = u64::try_from(frame.base.offset_from(low)).unwrap_or(0);
        let key = format!("f{}.{}", idx, frame.since.0);
        let base = self.base_pointer(idx);
        let mut rows = Vec::new();
        let mut at = low;
        while at < frame.base {
            let n_bytes = u64::try_from(frame.base.offset_from(at)).unwrap_or(0).min(8);
            let guess = self.guesses.iter().find(|guess| guess.location == FirstWord::Word(at));
            let is_known = self.known(at).is_some();
            let label = |at: Address| base.map_or_else(|| tail(at), |base| from_base(at, base));
            at = match guess.filter(|_| !is_known && n_bytes == 8) {
                Some(guess) if guess.n_words > 1 => {
                    let n_words = u64::from(guess.n_words);
                    self.several(draft, &key, guess, at, &label(at), &mut rows);
                    at.plus(8 * n_words)
                }
                guess => {
                    let mut row = self.word(draft, &key, at, n_bytes, guess);
                    row.label = label(at);
                    rows.push(row);
                    at.plus(n_bytes)
                }
            };
        }
        let mut rows = fold(rows, MOST_ROWS, TAIL_ROWS, "words");
        self.tag(&mut rows);
        PictureBox {
            key,
            region: PictureRegion::Stack,
            title: self.name(frame),
            detail: words::bytes(size),
            address: Some(low),
            size,
            marks: Marks::default(),
            rows,
        }
    }

    /// The frames from one inwards, as one box.
    fn folded(&self, outermost: usize, n_frames: usize) -> PictureBox {
        let low = self.frames.get(outermost + n_frames).map_or(self.rsp, |inner| inner.base);
        let size = u64::try_from(self.frames.at(outermost).base.offset_from(low)).unwrap_or(0);
        super::draft::folded_frames(None, n_frames, Some(low), size)
    }

    fn name(&self, frame: &Frame) -> String {
        let program = &self.debuggee.program;
        let is_typed = program.name.is_empty() && frame.entered == Entered::Start;
        pointer_target::runtime_name(program, frame.function)
            .or_else(|| pointer_target::code(program, frame.function).map(|(name, _)| name))
            .filter(|_| !is_typed)
            .unwrap_or_else(|| match (program.name.is_empty(), frame.entered) {
                (true, _) => "typed code".to_owned(),
                (false, Entered::Start) => "entry".to_owned(),
                (false, _) => frame.function.to_string(),
            })
    }

    /// Where rbp points in a frame that keeps it: at the saved rbp of the caller.
    fn base_pointer(&self, idx: usize) -> Option<Address> {
        let slot = |frame: &Frame| frame.saved.iter().find(|saved| saved.register == Register::RBP).map(|s| s.slot);
        let own = slot(&self.frames.at(idx))?;
        let inner = (idx + 1..self.frames.len()).find_map(|idx| slot(&self.frames.at(idx)));
        let rbp = match inner {
            Some(slot) => self.debuggee.machine.read_u64(slot)?,
            None => self.debuggee.machine.registers().gpr(Register::RBP),
        };
        (rbp == own.0).then_some(own)
    }

    /// What a word is by the calls in progress: its note, and its value where that is no pointer to data.
    fn known(&self, at: Address) -> Option<(String, String)> {
        let program = &self.debuggee.program;
        let value = self.debuggee.machine.read_u64(at)?;
        let frame = self.frames.at(self.frames.around(at)?);
        if frame.return_slot == Some(at) {
            let meant = frame.return_address.map_or(value, |address| address.0);
            let place = |value: u64| {
                let target = pointer_target::classify(program, &self.debuggee.machine, value);
                match target {
                    PointerTarget::Runtime { .. } => String::from("ends the run"),
                    target => words::place(&target).unwrap_or_else(|| words::number(value)),
                }
            };
            let label = if meant == value {
                String::from("return address")
            } else {
                format!("overwritten; returned to {}", place(meant))
            };
            return Some((label, place(value)));
        }
        let saved = frame.saved.iter().find(|saved| saved.slot == at)?;
        Some((format!("saved {}", saved.register), String::new()))
    }

    fn word(&self, draft: &mut Draft, key: &str, at: Address, size: u64, guess: Option<&TypeGuess>) -> PictureRow {
        let machine = &self.debuggee.machine;
        let mut row = PictureRow::new(self.key(at), "", "");
        (row.address, row.size) = (Some(at), size);
        let mut bytes = [0; 8];
        if let Some(read) = machine.read(at, size as usize) {
            bytes[..read.len()].copy_from_slice(&read);
        }
        let value = u64::from_le_bytes(bytes);
        let target = pointer_target::classify(&self.debuggee.program, machine, value);
        let text = words::place(&target).unwrap_or_else(|| words::number(value));
        if let Some((note, known)) = self.known(at) {
            row.note = note;
            row.value = if known.is_empty() { text } else { known };
        } else if !machine.is_defined(at, size) {
            row.marks = PictureMark::Uninitialised.into();
            return row;
        } else {
            row.value = text;
        }
        if is_data(&target) && !row.note.starts_with("return") {
            let mut kind = ArrowKind::Points;
            if let Some(guess) = guess {
                row.type_name = guess.kind.rust();
                row.marks = row.marks.with(PictureMark::Guess);
                row.value = value_of(self.debuggee, guess).unwrap_or(row.value);
                kind = kind_of(guess);
            }
            let from = (key.to_owned(), row.key.clone());
            draft.pointers.push(Pointer { from, to: Address(value), size: None, kind, is_gone: false, declared: 0 });
        }
        row
    }

    /// A value of several words: a row for the whole, and below it each word by its name.
    fn several(
        &self,
        draft: &mut Draft,
        key: &str,
        guess: &TypeGuess,
        at: Address,
        label: &str,
        rows: &mut Vec<PictureRow>,
    ) {
        let mut whole = PictureRow::new(format!("{}v", self.key(at)), label, "");
        (whole.address, whole.size) = (Some(at), 8 * u64::from(guess.n_words));
        whole.type_name = guess.kind.rust();
        whole.marks = PictureMark::Guess.into();
        whole.value = value_of(self.debuggee, guess).unwrap_or_default();
        rows.push(whole);
        let names: &[&str] = match (guess.n_words, &guess.kind) {
            (3, _) => &["cap", "ptr", "len"],
            (_, RustKind::BoxDyn | RustKind::RefDyn(_)) => &["ptr", "vtable"],
            _ => &["ptr", "len"],
        };
        for (nth, name) in (0..).zip(names) {
            let at = at.plus(8 * nth);
            let value = self.debuggee.machine.read_u64(at).unwrap_or_default();
            let mut row = PictureRow::new(self.key(at), *name, "");
            (row.address, row.size, row.depth) = (Some(at), 8, 1);
            if *name == "ptr" {
                let from = (key.to_owned(), row.key.clone());
                let size = self.slice_size(guess, at);
                let kind = kind_of(guess);
                draft.pointers.push(Pointer { from, to: Address(value), size, kind, is_gone: false, declared: 0 });
            } else {
                let target = pointer_target::classify(&self.debuggee.program, &self.debuggee.machine, value);
                row.value = words::place(&target).unwrap_or_else(|| words::number(value));
            }
            rows.push(row);
        }
    }

    /// The bytes of a slice or text whose pointer lies at an address, with its length behind it.
    fn slice_size(&self, guess: &TypeGuess, pointer: Address) -> Option<u64> {
        let length = self.debuggee.machine.read_u64(pointer.plus(8))?;
        let element = match &guess.kind {
            RustKind::Slice(element, _) => size_of(&element.to_string())?,
            RustKind::Str(_) => 1,
            _ => return None,
        };
        length.checked_mul(element)
    }

    /// Names the registers that point at rows, where they have no row of their own.
    fn tag(&self, rows: &mut [PictureRow]) {
        let rbp = self.debuggee.machine.registers().gpr(Register::RBP);
        for (address, name) in [(self.rsp.0, "rsp"), (rbp, "rbp")] {
            // A heading and its first word have one address: the heading is meant.
            if let Some(row) = rows.iter_mut().find(|row| row.address == Some(Address(address))) {
                row.tags.push(name);
            }
        }
    }
}

/// The last digits of an address: enough to tell the words of a stack apart.
fn tail(at: Address) -> String {
    format!("{:04x}", at.0 & 0xffff)
}

fn from_base(at: Address, base: Address) -> String {
    match at.offset_from(base) {
        0 => String::from("rbp"),
        offset => format!("rbp{offset:+}"),
    }
}

fn kind_of(guess: &TypeGuess) -> ArrowKind {
    use crate::lens::infer::Mutability;
    match &guess.kind {
        RustKind::Box(_) | RustKind::BoxDyn | RustKind::Vec(_) | RustKind::String => ArrowKind::Owns,
        RustKind::Rc(_) | RustKind::Arc(_) => ArrowKind::Shares,
        RustKind::RcWeak(_) | RustKind::ArcWeak(_) => ArrowKind::Weak,
        RustKind::Slice(_, Mutability::Mutable)
        | RustKind::Ref(_, Mutability::Mutable)
        | RustKind::RefDyn(Mutability::Mutable) => ArrowKind::BorrowsMut,
        RustKind::Slice(..) | RustKind::Ref(..) | RustKind::RefDyn(_) | RustKind::Str(_) => ArrowKind::Borrows,
        RustKind::Static(_) | RustKind::Atomic(_) | RustKind::Raw => ArrowKind::Points,
    }
}

/// What a guess's value is, if the bytes are one.
fn value_of(debuggee: &Debuggee, guess: &TypeGuess) -> Option<String> {
    const LONGEST: usize = 44;
    let FirstWord::Word(at) = guess.location else { return None };
    if guess.certainty == Certainty::Weak {
        return None;
    }
    typed_text(debuggee, &guess.kind.rust(), at).filter(|text| text.chars().count() <= LONGEST)
}

fn typed_text(debuggee: &Debuggee, ty: &str, at: Address) -> Option<String> {
    let ty = Type::parse(ty).ok()?;
    let seen = read_value(&debuggee.program, &debuggee.machine, &ty, &ValueSource::Memory(at)).ok()?;
    seen.first_invalid().is_none().then_some(seen.text)
}

fn size_of(ty: &str) -> Option<u64> {
    Some(Type::parse(ty).ok()?.layout().ok()?.size)
}

/// The rows of a block by what is guessed of its owner; `None` when nothing is.
pub(super) fn guessed_rows(debuggee: &Debuggee, block: &Block, guesses: &[TypeGuess]) -> Option<Vec<PictureRow>> {
    let guess = owner_of(guesses, block.id)?;
    let first = |name: &str, offset: u64| {
        let at = block.address.plus(offset);
        let mut row = PictureRow::new(offset.to_string(), name, "");
        (row.address, row.size) = (Some(at), 8);
        row.value = debuggee.machine.read_u64(at).map(words::number).unwrap_or_default();
        row
    };
    match &guess.kind {
        RustKind::String => text_row(debuggee, block).map(|row| with_rest(debuggee, block, vec![row])),
        RustKind::Vec(element) => {
            let rows = elements(debuggee, block, 0, &element.to_string())?;
            Some(with_rest(debuggee, block, rows))
        }
        RustKind::Box(of) => {
            let mut rows = elements(debuggee, block, 0, &of.to_string())?;
            rows.truncate(1);
            rows.iter_mut().for_each(|row| row.label = String::new());
            Some(with_rest(debuggee, block, rows))
        }
        RustKind::Rc(of) | RustKind::Arc(of) | RustKind::RcWeak(of) | RustKind::ArcWeak(of) => {
            let mut rows = vec![first("strong", 0), first("weak", 8)];
            let mut value = elements(debuggee, block, 16, &of.to_string()).unwrap_or_default();
            value.truncate(1);
            value.iter_mut().for_each(|row| row.label = String::from("value"));
            rows.extend(value);
            Some(with_rest(debuggee, block, rows))
        }
        _ => None,
    }
}

/// The written elements of a block from an offset on.
fn elements(debuggee: &Debuggee, block: &Block, from: u64, ty: &str) -> Option<Vec<PictureRow>> {
    const MOST: u64 = 32;
    let size = size_of(ty).filter(|size| *size > 0)?;
    let mut rows = Vec::new();
    for nth in 0..((block.size - from.min(block.size)) / size).min(MOST) {
        let offset = from + nth * size;
        let at = block.address.plus(offset);
        if !debuggee.machine.defined_heap_bytes(at, size as usize).iter().all(|is_defined| *is_defined) {
            break;
        }
        let mut row = PictureRow::new(offset.to_string(), format!("[{nth}]"), typed_text(debuggee, ty, at)?);
        (row.address, row.size) = (Some(at), size);
        rows.push(row);
    }
    (!rows.is_empty()).then_some(rows)
}

/// The rows and one for the bytes behind them.
fn with_rest(debuggee: &Debuggee, block: &Block, mut rows: Vec<PictureRow>) -> Vec<PictureRow> {
    let end = rows.iter().filter_map(|row| Some(row.address?.0 + row.size)).max().unwrap_or(block.address.0);
    let rest = block.end().0.saturating_sub(end);
    if rest > 0 {
        let offset = end - block.address.0;
        let mut row = PictureRow::new(offset.to_string(), "", words::bytes(rest));
        (row.address, row.size) = (Some(Address(end)), rest);
        let written = debuggee.machine.defined_heap_bytes(Address(end), rest.min(4096) as usize);
        if !written.contains(&true) {
            row.marks = PictureMark::Uninitialised.into();
        }
        rows.push(row);
    }
    rows
}
