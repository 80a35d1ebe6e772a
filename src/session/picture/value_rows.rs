//! A value as rows: the variable with its text, below it the words of a vector or a wide pointer and the fields that hold pointers, with the
//! padding between them. Every pointer is noted, and what it leads to as the contents of a block.

use super::draft::{Content, Draft, Noted, Pointer, kind_of};
use super::words;
use crate::lens::picture::{ArrowKind, PictureMark, PictureRow};
use crate::lens::variables::{Ownership, PointsAt, ReadPointee, TypedValue, ValueKind, ValuePlace, VariableContext};
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::session::debuggee::Debuggee;

/// Characters of a value's text.
const LONGEST_TEXT: usize = 44;
/// Characters of the text of what an arrow leads to.
const POINTER_TEXT: usize = 20;
/// Fields inside of fields that get rows.
const MOST_DEPTH: u8 = 3;
/// The order of encodings in which DWARF numbers the general registers.
const REGISTERS: [&str; 16] =
    ["rax", "rdx", "rcx", "rbx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];

/// The rows of one box.
pub(super) struct Rows<'a, 'd> {
    debuggee: &'a Debuggee,
    scene: &'a VariableContext<'a>,
    box_key: &'a str,
    draft: &'d mut Draft,
    drawn: Vec<PictureRow>,
    declared: u32,
}

impl<'a, 'd> Rows<'a, 'd> {
    pub(super) fn new(
        debuggee: &'a Debuggee,
        scene: &'a VariableContext<'a>,
        box_key: &'a str,
        draft: &'d mut Draft,
    ) -> Rows<'a, 'd> {
        Rows { debuggee, scene, box_key, draft, drawn: Vec::new(), declared: 0 }
    }

    pub(super) fn into_rows(self) -> Vec<PictureRow> {
        self.drawn
    }

    /// A variable that is declared in a line.
    pub(super) fn variable(&mut self, value: &TypedValue, declared: u32) {
        self.named(value, &value.label, declared);
    }

    /// A variable whose scope has ended, and which is still to be dropped; one that is in scope may have its name.
    pub(super) fn ending_variable(&mut self, value: &TypedValue, declared: u32) {
        let is_taken = self.drawn.iter().any(|row| row.key == *value.label);
        let key = if is_taken { format!("{} ending", value.label) } else { value.label.clone() };
        self.named(value, &key, declared);
        if let Some(row) = self.drawn.iter_mut().find(|row| row.key == key) {
            row.note = joined(&row.note, "dropping");
        }
    }

    fn named(&mut self, value: &TypedValue, key: &str, declared: u32) {
        self.declared = declared;
        self.value(value, key, &value.label, 0);
    }

    /// A value with everything below it.
    pub(super) fn value(&mut self, value: &TypedValue, key: &str, label: &str, depth: u8) {
        let longest = if is_vector(value) || !has_pointer(value) { LONGEST_TEXT } else { POINTER_TEXT };
        let mut row = PictureRow::new(key, label, value.short_text(longest));
        row.type_name = value.type_name.to_string();
        row.depth = depth;
        row.size = value.size;
        row.note = facts(value);
        match value.place {
            ValuePlace::Memory(address) => row.address = Some(address),
            ValuePlace::Register(number) => {
                let name = REGISTERS.get(usize::from(number)).copied().unwrap_or("a register");
                row.note = joined(&row.note, &format!("in {name}"));
            }
            ValuePlace::Nowhere => {}
        }
        if let ValueKind::Unknown(why) = &value.kind {
            return self.unknown(value, row, why);
        }
        self.drawn.push(row);
        note_contents(self.debuggee, self.draft, value);
        let points = value.points;
        match &value.kind {
            _ if is_vector(value) => self.vector(value, key, depth + 1),
            _ if points.is_some() && value.size == 16 && is_pointer(value) => self.wide(value, key, depth + 1),
            ValueKind::Structure { fields, .. } if points.is_none() && depth < MOST_DEPTH => {
                self.fields(value, fields, key, depth + 1);
            }
            ValueKind::Sequence { elements, .. } if points.is_none() && depth < MOST_DEPTH => {
                let is_made_of_fields = |part: &TypedValue| matches!(part.kind, ValueKind::Structure { .. });
                if elements.iter().any(has_pointer) {
                    self.parts(elements, key, depth + 1);
                } else if elements.len() > 1 && elements.iter().any(is_made_of_fields) {
                    // Each its own row, so that variants stand below each other.
                    if let Some(whole) = self.drawn.last_mut() {
                        whole.value.clear();
                    }
                    self.parts(elements, key, depth + 1);
                }
            }
            _ => {
                if let Some(points) = points {
                    self.pointer(key, points);
                }
            }
        }
    }

    /// Nothing can be said of it but why. Bytes that nobody wrote are that; a pointer at a freed block tells that it was dropped or moved.
    fn unknown(&mut self, value: &TypedValue, mut row: PictureRow, why: &str) {
        row.value = String::new();
        let key = row.key.clone();
        let ValuePlace::Memory(address) = value.place else {
            why.clone_into(&mut row.note);
            row.marks = row.marks.with(PictureMark::Invalid);
            return self.drawn.push(row);
        };
        let is_defined = (0..value.size)
            .step_by(8)
            .any(|at| self.debuggee.machine.is_defined(address.plus(at), 8.min(value.size - at)));
        if !is_defined {
            row.marks = row.marks.with(PictureMark::Uninitialised);
            self.drawn.push(row);
            return;
        }
        let freed = (0..value.size / 8).filter_map(|nth| self.debuggee.machine.read_u64(address.plus(8 * nth)));
        let freed = freed.map(Address).find(|to| self.debuggee.machine.block_at(*to).is_some_and(|b| !b.is_live()));
        let is_reference = value.type_name.starts_with(['&', '*']);
        match freed {
            Some(to) if !is_reference => {
                row.marks = row.marks.with(PictureMark::Moved);
                row.note = String::from("moved or dropped");
                self.drawn.push(row);
                let kind = ArrowKind::Owns;
                self.note(&key, Pointer { from: Default::default(), to, size: None, kind, is_gone: true, declared: 0 });
            }
            Some(to) => {
                row.note = String::from("dangles");
                row.marks = row.marks.with(PictureMark::Invalid);
                self.drawn.push(row);
                let kind = ArrowKind::Borrows;
                self.note(&key, Pointer { from: Default::default(), to, size: None, kind, is_gone: true, declared: 0 });
            }
            None => {
                why.clone_into(&mut row.note);
                row.marks = row.marks.with(PictureMark::Invalid);
                self.drawn.push(row);
            }
        }
    }

    /// Capacity, pointer and length of a vector or a string, in the order in which they lie in memory.
    fn vector(&mut self, value: &TypedValue, key: &str, depth: u8) {
        let ValuePlace::Memory(address) = value.place else {
            return value.points.into_iter().for_each(|points| self.pointer(key, points));
        };
        let raw = self.scene.raw_value_at(value.ty, address);
        let mut parts = Vec::new();
        words_of(&raw, None, &mut parts);
        parts.sort_by_key(|(address, ..)| *address);
        for (address, name, text) in parts {
            let key = format!("{key}.{name}");
            let text = if name == "ptr" { String::new() } else { text };
            let mut row = PictureRow::new(&*key, name, text);
            (row.depth, row.address, row.size) = (depth, Some(address), 8);
            if name == "ptr" && value.points.is_none() {
                row.note = String::from("no block yet");
            }
            self.drawn.push(row);
            if let (true, Some(points)) = (name == "ptr", value.points) {
                self.pointer(&key, points);
            }
        }
    }

    /// A pointer of two words.
    fn wide(&mut self, value: &TypedValue, key: &str, depth: u8) {
        let Some(points) = value.points else { return };
        let (second, text) = match value.fact("len") {
            Some(length) => ("len", length.to_string()),
            None => ("vtable", String::from("its type's functions")),
        };
        let at = |offset: u64| match value.place {
            ValuePlace::Memory(address) => Some(address.plus(offset)),
            _ => None,
        };
        for (name, text, offset) in [("ptr", String::new(), 0), (second, text, 8)] {
            let mut row = PictureRow::new(format!("{key}.{name}"), name, text);
            (row.depth, row.address, row.size) = (depth, at(offset), 8);
            self.drawn.push(row);
        }
        self.pointer(&format!("{key}.ptr"), points);
    }

    /// The fields of a structure, if one of them has a pointer; a pointer in a structure of the same size is the structure's own.
    fn fields(&mut self, value: &TypedValue, fields: &[TypedValue], key: &str, depth: u8) {
        let is_long = value.text().chars().count() > LONGEST_TEXT;
        if !is_long && !fields.iter().any(has_pointer) {
            return;
        }
        if let [only] = fields
            && only.place == value.place
            && only.size == value.size
        {
            return match (is_vector(only), only.points) {
                (true, _) => self.vector(only, key, depth),
                (false, Some(points)) if only.size <= 8 => {
                    note_contents(self.debuggee, self.draft, only);
                    self.pointer(key, points);
                }
                _ => self.parts(fields, key, depth),
            };
        }
        // Its fields say what is in it.
        if let Some(whole) = self.drawn.last_mut() {
            whole.value = structure_name(value);
            // An element of a block has neither a name nor a type beside it.
            let is_bare = self.box_key.starts_with('h') && whole.label.starts_with('[');
            if whole.value == whole.type_name && !is_bare {
                whole.value.clear();
            }
        }
        self.parts(fields, key, depth);
        self.padding(value, fields, key, depth);
    }

    fn parts(&mut self, parts: &[TypedValue], key: &str, depth: u8) {
        for part in parts {
            self.value(part, &format!("{key}/{}", part.label), &part.label, depth);
        }
    }

    /// Gaps between the fields of a plain structure.
    fn padding(&mut self, value: &TypedValue, fields: &[TypedValue], key: &str, depth: u8) {
        let ValuePlace::Memory(start) = value.place else { return };
        let is_plain =
            matches!(value.kind, ValueKind::Structure { style: crate::lens::variables::FieldNotation::Named, .. });
        if !is_plain {
            return;
        }
        let mut spans: Vec<(u64, u64)> = Vec::new();
        for field in fields {
            let ValuePlace::Memory(address) = field.place else { return };
            spans.push((address.0.wrapping_sub(start.0), field.size));
        }
        spans.sort_unstable();
        let mut end = 0;
        for (offset, size) in spans.into_iter().chain([(value.size, 0)]) {
            if offset > end && offset - end < 8 {
                let mut row = PictureRow::new(format!("{key}/pad{end}"), "", words::bytes(offset - end));
                (row.depth, row.address, row.size) = (depth, Some(start.plus(end)), offset - end);
                row.marks = PictureMark::Padding.into();
                self.drawn.push(row);
            }
            end = end.max(offset + size);
        }
    }

    fn pointer(&mut self, key: &str, points: PointsAt) {
        let PointsAt { address, size, ownership } = points;
        let kind = kind_of(ownership);
        let declared = self.declared;
        self.note(key, Pointer { from: Default::default(), to: address, size, kind, is_gone: false, declared });
    }

    #[expect(clippy::needless_pass_by_value, reason = "its rest moves into the one that is noted")]
    fn note(&mut self, key: &str, pointer: Pointer) {
        let from = (self.box_key.to_owned(), key.to_owned());
        self.draft.pointers.push(Pointer { from, ..pointer });
    }

    /// What lies in a block: a structure is its fields, without a row for the whole.
    pub(super) fn contents(&mut self, value: &TypedValue, key: &str, label: &str) {
        let is_element = label.starts_with('[');
        match &value.kind {
            ValueKind::Structure { fields, .. } if !is_element && value.points.is_none() && fields.len() > 1 => {
                let first = self.drawn.len();
                let name = structure_name(value);
                let mut whole =
                    if label.is_empty() { PictureRow::new(key, name, "") } else { PictureRow::new(key, label, name) };
                (whole.address, whole.size) = (
                    match value.place {
                        ValuePlace::Memory(address) => Some(address),
                        _ => None,
                    },
                    value.size,
                );
                self.drawn.push(whole);
                self.parts(fields, key, 1);
                self.padding(value, fields, key, 1);
                if self.drawn.len() == first + 1 {
                    self.drawn.pop();
                }
            }
            _ => self.value(value, key, label, 0),
        }
    }
}

/// A vector or string, which is three words.
fn is_vector(value: &TypedValue) -> bool {
    let name = &*value.type_name;
    value.size == 24 && (name.starts_with("Vec<") || matches!(name, "String" | "OsString" | "PathBuf"))
}

fn is_pointer(value: &TypedValue) -> bool {
    let name = &*value.type_name;
    ["&", "*", "Box<", "Rc<", "Arc<", "Weak<"].iter().any(|start| name.starts_with(start))
}

/// Whether something in a value, and not behind a pointer in it, is a pointer.
fn has_pointer(value: &TypedValue) -> bool {
    if value.points.is_some() || is_vector(value) {
        return true;
    }
    match &value.kind {
        ValueKind::Structure { fields, .. } => fields.iter().any(has_pointer),
        ValueKind::Sequence { elements, .. } => elements.iter().any(has_pointer),
        _ => false,
    }
}

/// The type, and of an enum the variant.
fn structure_name(value: &TypedValue) -> String {
    let ValueKind::Structure { name, .. } = &value.kind else { return String::new() };
    let base = value.type_name.split('<').next().unwrap_or_default();
    if name.is_empty() || name == base { value.type_name.to_string() } else { format!("{base}::{name}") }
}

/// `borrow -1`; lengths and counts have rows of their own.
fn facts(value: &TypedValue) -> String {
    let shown = value.facts.iter().filter(|fact| matches!(fact.name, "borrow" | "locked"));
    shown.map(|fact| format!("{} {}", fact.name, fact.value)).collect::<Vec<_>>().join(", ")
}

fn joined(note: &str, more: &str) -> String {
    if note.is_empty() { more.to_owned() } else { format!("{note}, {more}") }
}

/// The words of a vector among the fields that it is made of.
fn words_of(value: &TypedValue, name: Option<&'static str>, found: &mut Vec<(Address, &'static str, String)>) {
    let name = match &*value.label {
        "cap" => Some("cap"),
        "len" => Some("len"),
        "ptr" | "pointer" => Some("ptr"),
        _ => name,
    };
    match (&value.kind, name, &value.place) {
        (ValueKind::Structure { fields, .. }, ..) => fields.iter().for_each(|field| words_of(field, name, found)),
        (
            ValueKind::Scalar(_) | ValueKind::Pointer { .. } | ValueKind::Unknown(_),
            Some(name),
            ValuePlace::Memory(address),
        ) if value.size == 8 && !found.iter().any(|(_, known, _)| *known == name) => {
            found.push((*address, name, value.text()));
        }
        _ => {}
    }
}

/// Notes what a value says of the bytes of blocks: elements, pointees, text, counts.
pub(super) fn note_contents(debuggee: &Debuggee, draft: &mut Draft, value: &TypedValue) {
    let by_owner = value.points.is_none_or(|points| matches!(points.ownership, Ownership::Owned | Ownership::Shared));
    let mut note = |address: Address, content: Content| note(debuggee, draft, address, Noted { content, by_owner });
    if let Some(points) = value.points {
        if let ValueKind::Text { text, n_omitted } = &value.kind {
            let size = value.fact("len").map_or(text.len() as u64 + n_omitted, |len| len as u64);
            let more = if *n_omitted > 0 { "..." } else { "" };
            let text = format!("\"{text}\"{more}");
            note(points.address, Content::Text { text, size });
        }
        // The words as they are in memory: all strong pointers together hold one weak count.
        let held = i128::from(value.fact("strong").is_some_and(|strong| strong > 0));
        for (nth, name, held) in [(0, "strong", 0), (1, "weak", held)] {
            if let Some(value) = value.fact(name) {
                let of_strong = if held > 0 { format!("{value} Weak, 1 for strong") } else { String::new() };
                let count = Content::Count { name, value: value + held, note: of_strong };
                note(points.address.plus(8 * nth), count);
            }
        }
    }
    match &value.kind {
        ValueKind::Pointer { pointee: ReadPointee::Value(pointee), .. } => note_value(pointee, &mut note),
        ValueKind::Sequence { elements, n_omitted, .. } => {
            elements.iter().for_each(|part| note_value(part, &mut note));
            if let Some((address, size)) = behind(elements, *n_omitted) {
                note(address, Content::Omitted { n_elements: *n_omitted, size });
            }
        }
        ValueKind::Map { entries, .. } => {
            for (key, contents) in entries {
                note_value(&TypedValue { label: "key".into(), ..key.clone() }, &mut note);
                note_value(contents, &mut note);
            }
        }
        _ => {}
    }
}

/// Where elements lie that were not read, behind those that were, if these lie one behind the other.
fn behind(elements: &[TypedValue], n_omitted: u64) -> Option<(Address, u64)> {
    let places = elements.iter().map(|element| match element.place {
        ValuePlace::Memory(address) => Some(address),
        ValuePlace::Register(_) | ValuePlace::Nowhere => None,
    });
    let places: Vec<Address> = places.collect::<Option<_>>()?;
    let (size, last) = (elements.first()?.size, *places.last()?);
    let is_row = places.windows(2).all(|pair| pair[0].plus(size) == pair[1]);
    (n_omitted > 0 && is_row).then(|| (last.plus(size), size.saturating_mul(n_omitted)))
}

fn note_value(value: &TypedValue, note: &mut dyn FnMut(Address, Content)) {
    match (&value.kind, &value.place) {
        // A slice or string behind a pointer lies where its parts do.
        (ValueKind::Sequence { elements, .. }, _) if value.points.is_none() && value.size == 0 => {
            elements.iter().for_each(|part| note_value(part, note));
        }
        (_, ValuePlace::Memory(address)) if value.size > 0 => {
            note(*address, Content::Value(value.clone()));
        }
        _ => {}
    }
}

fn note(debuggee: &Debuggee, draft: &mut Draft, address: Address, noted: Noted) {
    let Some(block) = debuggee.machine.block_at(address).filter(Block::is_live) else { return };
    let offset = address.0 - block.address.0;
    let known = draft.contents.entry(block.id).or_default().entry(offset).or_insert_with(|| noted.clone());
    if noted.by_owner && !known.by_owner {
        *known = noted;
    }
}
