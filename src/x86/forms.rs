//! The forms of every mnemonic: which operands it takes in 64-bit mode.
//!
//! iced names each form after its operands (`Mov_rm64_imm32`, `Cvtsi2sd_xmm_rm64`); a form counts only when an instruction
//! built from that name encodes, and decodes back as the same form. Forms for masks, rounding and vector addressing
//! (AVX-512, gathers), far pointers and direct branches are left out.

use super::encode::build_and_encode;
use super::operand::{Displacement, MemoryRef, Resolved};
use super::register_name::{Class, Reg};
use iced_x86::{Code, Decoder, DecoderOptions, EncodingKind, Mnemonic, OpKind};
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// What one operand of a form can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot {
    /// Any register of a class and width in bits; with memory instead when `or_memory`.
    Register { class: Class, bits: u32, or_memory: Alternative },
    /// One register only.
    Fixed(Reg),
    /// Memory.
    Memory,
    /// Memory at a 64-bit address, without registers (`movabs`).
    Offset,
    /// A number stored in `field` bits and extended with its sign to `width` bits.
    Immediate { field: u32, width: u32 },
    /// The number 1, which is not stored.
    One,
}

/// Whether a register operand may be memory instead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Alternative {
    RegisterOnly,
    OrMemory,
}

/// One form of a mnemonic.
#[derive(Clone, Debug)]
pub struct Form {
    pub(crate) code: Code,
    pub slots: Vec<Slot>,
    /// Bytes that a memory operand has; 0 where any size may be written (`lea`, `fxsave`).
    pub memory: u32,
}

struct Entry {
    codes: Vec<Code>,
    forms: OnceLock<Vec<Form>>,
}

static ENTRIES: LazyLock<HashMap<String, Entry>> = LazyLock::new(|| {
    let mut by_mnemonic: HashMap<Mnemonic, Vec<Code>> = HashMap::new();
    for code in Code::values().filter(|code| !matches!(code.encoding(), EncodingKind::D3NOW | EncodingKind::MVEX)) {
        by_mnemonic.entry(code.mnemonic()).or_default().push(code);
    }
    let named = by_mnemonic.into_iter().map(|(mnemonic, codes)| (name_of(mnemonic), codes));
    let known = named.filter(|(name, _)| !NOT_MNEMONICS.contains(&name.as_str()) && !name.contains('_'));
    known.map(|(name, codes)| (name, Entry { codes, forms: OnceLock::new() })).collect()
});

/// What iced has names for and no program contains: data, padding, and the undocumented codes of old processors.
const NOT_MNEMONICS: [&str; 12] =
    ["invalid", "db", "dw", "dd", "dq", "undoc", "loadall", "umov", "reservednop", "sal", "ibts", "xbts"];

/// iced's name of a mnemonic, lower case.
pub(crate) fn name_of(mnemonic: Mnemonic) -> String {
    format!("{mnemonic:?}").to_ascii_lowercase()
}

/// Every mnemonic.
pub fn mnemonic_names() -> Vec<String> {
    ENTRIES.keys().cloned().collect()
}

/// Whether a mnemonic is AVX or AVX-512, which the sandbox does not run.
pub fn is_avx(mnemonic: &str) -> bool {
    let all_new = |entry: &Entry| entry.codes.iter().all(|code| code.encoding() != EncodingKind::Legacy);
    mnemonic.starts_with(['v', 'k']) && ENTRIES.get(mnemonic).is_some_and(all_new)
}

/// The encodings of a mnemonic that are neither AVX nor XOP.
pub(crate) fn legacy_codes(mnemonic: &str) -> impl Iterator<Item = Code> {
    let codes = ENTRIES.get(mnemonic).into_iter().flat_map(|entry| entry.codes.iter().copied());
    codes.filter(|code| code.encoding() == EncodingKind::Legacy)
}

/// The forms of a mnemonic, none for an unknown one.
pub fn forms(mnemonic: &str) -> &'static [Form] {
    let Some(entry) = ENTRIES.get(mnemonic) else { return &[] };
    entry.forms.get_or_init(|| entry.codes.iter().filter_map(|code| form(*code)).collect())
}

fn form(code: Code) -> Option<Form> {
    let name = format!("{code:?}");
    let mut parts = name.split('_');
    let first = parts.next()?;
    let stem = match first {
        "VEX" => parts.next()?,
        "EVEX" | "XOP" | "MVEX" | "D3NOW" => return None,
        legacy => legacy,
    };
    if is_narrow_stack_form(stem, code.mnemonic()) {
        return None;
    }
    let words: Vec<&str> = parts.collect();
    // How an immediate is extended is not in the name: the encoder accepts only the right way.
    [64, 32, 16, 8].into_iter().find_map(|width| {
        let slots = words.iter().map(|word| slot(word, width)).collect::<Option<Vec<_>>>()?;
        verified(code, slots)
    })
}

/// `pushw`, `leavew` and the like: forms with another operand size that the plain mnemonic never means.
fn is_narrow_stack_form(stem: &str, mnemonic: Mnemonic) -> bool {
    let mnemonic = name_of(mnemonic);
    let is_stack = matches!(mnemonic.as_str(), "push" | "pop" | "leave" | "ret" | "enter");
    is_stack && matches!(stem.to_ascii_lowercase().strip_prefix(&mnemonic), Some("w" | "d" | "nw" | "nd"))
}

fn slot(word: &str, width: u32) -> Option<Slot> {
    let register = |class, bits| Slot::Register { class, bits, or_memory: Alternative::RegisterOnly };
    let fixed = |name: &str| Reg::parse(name).map(Slot::Fixed);
    Some(match word {
        "AL" | "CL" | "AX" | "DX" | "EAX" | "RAX" | "ES" | "CS" | "SS" | "DS" | "FS" | "GS" => fixed(word)?,
        "1" => Slot::One,
        "st0" => Slot::Fixed(Reg::ST0),
        "sti" => register(Class::X87, 80),
        "Sreg" => register(Class::Segment, 16),
        "cr" => register(Class::Control, 64),
        "dr" => register(Class::Debug, 64),
        "mm" => register(Class::Mmx, 64),
        "xmm" => register(Class::Vector, 128),
        "ymm" => register(Class::Vector, 256),
        "imm8" => Slot::Immediate { field: 8, width },
        "imm16" => Slot::Immediate { field: 16, width: 16 },
        "imm32" => Slot::Immediate { field: 32, width: width.max(32) },
        "imm64" => Slot::Immediate { field: 64, width: 64 },
        "moffs8" | "moffs16" | "moffs32" | "moffs64" => Slot::Offset,
        "m1616" | "m1632" | "m1664" | "m14byte" | "m94byte" => return None,
        _ => return register_or_memory(word),
    })
}

/// `r32`, `rm32`, `r32m8`, `xmmm64`, `m64fp`.
fn register_or_memory(word: &str) -> Option<Slot> {
    let or_memory = |class, bits| Some(Slot::Register { class, bits, or_memory: Alternative::OrMemory });
    for (prefix, class, bits) in [("xmmm", Class::Vector, 128), ("ymmm", Class::Vector, 256), ("mmm", Class::Mmx, 64)] {
        if word.strip_prefix(prefix).is_some_and(|rest| rest.parse::<u32>().is_ok()) {
            return or_memory(class, bits);
        }
    }
    if let Some(bits) = word.strip_prefix("rm") {
        return or_memory(Class::Gpr, bits.parse().ok()?);
    }
    if let Some(rest) = word.strip_prefix('r') {
        return match rest.split_once('m') {
            Some((bits, _)) => or_memory(Class::Gpr, bits.parse().ok()?),
            None => Some(Slot::Register {
                class: Class::Gpr,
                bits: rest.parse().ok()?,
                or_memory: Alternative::RegisterOnly,
            }),
        };
    }
    let rest = word.strip_prefix('m')?;
    let suffix = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(suffix, "" | "fp" | "int" | "bcd" | "byte" | "em").then_some(Slot::Memory)
}

/// Encodes a specimen of the form and decodes it again.
fn verified(code: Code, slots: Vec<Slot>) -> Option<Form> {
    let mut form = Form { code, slots, memory: 0 };
    for place in [SPECIMEN_PLACE, MemoryRef { base: None, ..SPECIMEN_PLACE }] {
        let specimen: Vec<Resolved> = form.slots.iter().map(|slot| slot.specimen(place)).collect();
        let Some(bytes) = build_and_encode(&form, &specimen, 0) else { continue };
        let mut decoder = Decoder::with_ip(64, &bytes, 0, DecoderOptions::NONE);
        let instruction = decoder.decode();
        if instruction.code() != code || instruction.len() != bytes.len() {
            return None;
        }
        let has_memory = instruction.op_kinds().any(|kind| kind == OpKind::Memory);
        let register_only = form.slots.iter().all(|slot| !slot.takes_memory());
        let bytes = memory_bytes(code);
        form.memory = if (has_memory || !register_only) && bytes <= 64 { bytes } else { 0 };
        return Some(form);
    }
    None
}

fn memory_bytes(code: Code) -> u32 {
    let mut instruction = iced_x86::Instruction::new();
    instruction.set_code(code);
    instruction.memory_size().size() as u32
}

const SPECIMEN_PLACE: MemoryRef = MemoryRef {
    size: None,
    segment: None,
    base: Some(Reg::gpr(0, 64)),
    index: None,
    scale: 1,
    displacement: Displacement::Constant(0),
};

impl Slot {
    pub fn takes_memory(self) -> bool {
        matches!(self, Slot::Memory | Slot::Offset | Slot::Register { or_memory: Alternative::OrMemory, .. })
    }

    /// Something that fits the slot.
    pub fn specimen(self, place: MemoryRef) -> Resolved {
        match self {
            // Number 3 differs from every fixed register, so that no shorter form is meant.
            Slot::Register { class, bits, .. } => Resolved::Register(Reg { class, number: 3, bits }),
            Slot::Fixed(reg) => Resolved::Register(reg),
            Slot::Memory | Slot::Offset => Resolved::Memory(place),
            Slot::Immediate { .. } | Slot::One => Resolved::Immediate(1),
        }
    }

    /// Whether an operand can stand here, its memory size aside.
    pub fn accepts(self, operand: &Resolved) -> bool {
        match (self, operand) {
            (Slot::Register { class, bits, .. }, Resolved::Register(reg)) => {
                let high_byte = class == Class::Gpr && reg.class == Class::High;
                reg.bits == bits && (reg.class == class || high_byte)
            }
            (Slot::Fixed(only), Resolved::Register(reg)) => only == *reg,
            (Slot::Offset, Resolved::Memory(place)) => {
                place.base.is_none() && place.index.is_none() && matches!(place.displacement, Displacement::Constant(_))
            }
            (slot, Resolved::Memory(_)) => slot.takes_memory(),
            (Slot::Immediate { field, width }, Resolved::Immediate(value)) => fits(*value, field, width),
            (Slot::One, Resolved::Immediate(value)) => *value == 1,
            _ => false,
        }
    }

    /// What the slot wants, in a sentence.
    pub fn describe(self) -> String {
        match self {
            Slot::Register { class, bits, or_memory } => {
                let register = Reg { class, number: 0, bits }.describe();
                if or_memory == Alternative::OrMemory { format!("{register} or memory") } else { register }
            }
            Slot::Fixed(reg) => reg.to_string(),
            Slot::Memory => "memory".to_owned(),
            Slot::Offset => "memory at a plain address".to_owned(),
            Slot::Immediate { .. } => "a number".to_owned(),
            Slot::One => "the number 1".to_owned(),
        }
    }
}

impl Form {
    /// Whether every operand can stand in its slot and memory has the right size, where one is written.
    pub fn accepts(&self, operands: &[Resolved]) -> bool {
        self.slots.len() == operands.len()
            && self.slots.iter().zip(operands).all(|(slot, operand)| slot.accepts(operand))
            && operands.iter().all(|operand| self.accepts_size(operand))
    }

    pub fn accepts_size(&self, operand: &Resolved) -> bool {
        match operand {
            Resolved::Memory(MemoryRef { size: Some(size), .. }) => self.memory == 0 || *size == self.memory,
            _ => true,
        }
    }

    /// `movabs` means these forms only.
    pub fn is_wide(&self) -> bool {
        self.slots.iter().any(|slot| matches!(slot, Slot::Offset | Slot::Immediate { field: 64, .. }))
    }
}

/// Whether a number means the same to a `width`-bit operand after going through `field` bits: it may be written signed or
/// unsigned, and its upper bits must be what extending the sign gives.
pub fn fits(value: i128, field: u32, width: u32) -> bool {
    if value < -(1 << (width - 1)) || value >= 1 << width {
        return false;
    }
    let signed = if value >= 1 << (width - 1) { value - (1 << width) } else { value };
    field >= width || (-(1 << (field - 1))..1 << (field - 1)).contains(&signed)
}
