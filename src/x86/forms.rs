//! Operand tables: for each mnemonic the instruction forms that exist in 64-bit mode, with what each operand may be.
//!
//! iced has no such table, but names each encoding after its operands (`Mov_rm64_imm32`, `Cvtsi2sd_xmm_rm64`). The
//! names are parsed, and a form is accepted only if an instruction built from it encodes and decodes to the same iced
//! code. Left out: masks and rounding (AVX-512), far pointers, direct branches. Computed per mnemonic on first use.

use super::encode::build_and_encode;
use super::operand::{Displacement, MemoryRef, ResolvedOperand};
use super::register_name::{RegisterClass, RegisterName};
use iced_x86::{Code, CpuidFeature, Decoder, DecoderOptions, EncodingKind, Mnemonic, OpKind};
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// What one operand of a form can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum OperandSlot {
    /// Any register of a class and width in bits; with memory instead when `or_memory`.
    Register { class: RegisterClass, bits: u32, or_memory: MemoryAlternative },
    /// One register only.
    Fixed(RegisterName),
    /// Memory.
    Memory,
    /// Memory in several places, one for each element of a vector register, which is the index (`vpgatherdd`).
    Indexed { bits: u32 },
    /// Memory at a 64-bit address, without registers (`movabs`).
    Offset,
    /// A number stored in `field` bits and extended with its sign to `width` bits.
    Immediate { field: u32, width: u32 },
    /// The number 1, which is not stored.
    One,
}

/// Whether a register operand may be memory instead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MemoryAlternative {
    RegisterOnly,
    OrMemory,
}

/// One form of a mnemonic.
#[derive(Clone, Debug)]
pub(crate) struct InsnForm {
    pub(crate) code: Code,
    pub slots: Vec<OperandSlot>,
    /// Bytes that a memory operand has; 0 where any size may be written (`lea`, `fxsave`).
    pub memory: u32,
}

struct MnemonicEntry {
    codes: Vec<Code>,
    forms: OnceLock<Vec<InsnForm>>,
}

static ENTRIES: LazyLock<HashMap<String, MnemonicEntry>> = LazyLock::new(|| {
    let mut by_mnemonic: HashMap<Mnemonic, Vec<Code>> = HashMap::new();
    for code in Code::values().filter(|code| !matches!(code.encoding(), EncodingKind::D3NOW | EncodingKind::MVEX)) {
        by_mnemonic.entry(code.mnemonic()).or_default().push(code);
    }
    let named = by_mnemonic.into_iter().map(|(mnemonic, codes)| (name_of(mnemonic), codes));
    let known = named.filter(|(name, _)| !NOT_MNEMONICS.contains(&name.as_str()) && !name.contains('_'));
    known.map(|(name, codes)| (name, MnemonicEntry { codes, forms: OnceLock::new() })).collect()
});

/// iced codes that are not instructions of this mode: data, padding, and undocumented codes of old processors.
const NOT_MNEMONICS: [&str; 12] =
    ["invalid", "db", "dw", "dd", "dq", "undoc", "loadall", "umov", "reservednop", "sal", "ibts", "xbts"];

/// iced's name of a mnemonic, lower case.
pub(crate) fn name_of(mnemonic: Mnemonic) -> String {
    format!("{mnemonic:?}").to_ascii_lowercase()
}

/// Every mnemonic.
pub(crate) fn mnemonic_names() -> Vec<String> {
    ENTRIES.keys().cloned().collect()
}

/// Whether a mnemonic is AVX or AVX-512, which the sandbox does not run.
pub(crate) fn is_avx(mnemonic: &str) -> bool {
    let all_new = |entry: &MnemonicEntry| entry.codes.iter().all(|code| code.encoding() != EncodingKind::Legacy);
    mnemonic.starts_with(['v', 'k']) && ENTRIES.get(mnemonic).is_some_and(all_new)
}

/// Whether a mnemonic is of XOP or FMA4, which only some processors of AMD had.
pub(crate) fn is_xop(mnemonic: &str) -> bool {
    let is_of_amd =
        |code: &Code| code.encoding() == EncodingKind::XOP || code.cpuid_features().contains(&CpuidFeature::FMA4);
    ENTRIES.get(mnemonic).is_some_and(|entry| entry.codes.iter().all(is_of_amd))
}

/// The encodings of a mnemonic that are neither AVX nor XOP.
pub(crate) fn legacy_codes(mnemonic: &str) -> impl Iterator<Item = Code> {
    let codes = ENTRIES.get(mnemonic).into_iter().flat_map(|entry| entry.codes.iter().copied());
    codes.filter(|code| code.encoding() == EncodingKind::Legacy)
}

/// The forms of a mnemonic, none for an unknown one.
pub(crate) fn forms(mnemonic: &str) -> &'static [InsnForm] {
    let Some(entry) = ENTRIES.get(mnemonic) else { return &[] };
    entry.forms.get_or_init(|| entry.codes.iter().filter_map(|code| form(*code)).collect())
}

fn form(code: Code) -> Option<InsnForm> {
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

fn slot(word: &str, width: u32) -> Option<OperandSlot> {
    let register = |class, bits| OperandSlot::Register { class, bits, or_memory: MemoryAlternative::RegisterOnly };
    let fixed = |name: &str| RegisterName::parse(name).map(OperandSlot::Fixed);
    Some(match word {
        "AL" | "CL" | "AX" | "DX" | "EAX" | "RAX" | "ES" | "CS" | "SS" | "DS" | "FS" | "GS" => fixed(word)?,
        "1" => OperandSlot::One,
        "st0" => OperandSlot::Fixed(RegisterName::ST0),
        "sti" => register(RegisterClass::X87, 80),
        "Sreg" => register(RegisterClass::Segment, 16),
        "cr" => register(RegisterClass::Control, 64),
        "dr" => register(RegisterClass::Debug, 64),
        "mm" => register(RegisterClass::Mmx, 64),
        "xmm" => register(RegisterClass::Vector, 128),
        "ymm" => register(RegisterClass::Vector, 256),
        "imm8" => OperandSlot::Immediate { field: 8, width },
        "imm16" => OperandSlot::Immediate { field: 16, width: 16 },
        "imm32" => OperandSlot::Immediate { field: 32, width: width.max(32) },
        "imm64" => OperandSlot::Immediate { field: 64, width: 64 },
        "vm32x" | "vm64x" => OperandSlot::Indexed { bits: 128 },
        "vm32y" | "vm64y" => OperandSlot::Indexed { bits: 256 },
        "moffs8" | "moffs16" | "moffs32" | "moffs64" => OperandSlot::Offset,
        "m1616" | "m1632" | "m1664" | "m14byte" | "m94byte" => return None,
        _ => return register_or_memory(word),
    })
}

/// `r32`, `rm32`, `r32m8`, `xmmm64`, `m64fp`.
fn register_or_memory(word: &str) -> Option<OperandSlot> {
    let or_memory = |class, bits| Some(OperandSlot::Register { class, bits, or_memory: MemoryAlternative::OrMemory });
    for (prefix, class, bits) in
        [("xmmm", RegisterClass::Vector, 128), ("ymmm", RegisterClass::Vector, 256), ("mmm", RegisterClass::Mmx, 64)]
    {
        if word.strip_prefix(prefix).is_some_and(|rest| rest.parse::<u32>().is_ok()) {
            return or_memory(class, bits);
        }
    }
    if let Some(bits) = word.strip_prefix("rm") {
        return or_memory(RegisterClass::Gpr, bits.parse().ok()?);
    }
    if let Some(rest) = word.strip_prefix('r') {
        return match rest.split_once('m') {
            Some((bits, _)) => or_memory(RegisterClass::Gpr, bits.parse().ok()?),
            None => Some(OperandSlot::Register {
                class: RegisterClass::Gpr,
                bits: rest.parse().ok()?,
                or_memory: MemoryAlternative::RegisterOnly,
            }),
        };
    }
    let rest = word.strip_prefix('m')?;
    let suffix = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(suffix, "" | "fp" | "int" | "bcd" | "byte" | "em").then_some(OperandSlot::Memory)
}

/// Encodes a specimen of the form and decodes it again.
fn verified(code: Code, slots: Vec<OperandSlot>) -> Option<InsnForm> {
    let mut form = InsnForm { code, slots, memory: 0 };
    for memory in [SPECIMEN_MEMORY, MemoryRef { base: None, ..SPECIMEN_MEMORY }] {
        let specimen = form.specimen(memory);
        let Some(bytes) = build_and_encode(&form, &specimen, 0) else { continue };
        let mut decoder = Decoder::with_ip(64, &bytes, 0, DecoderOptions::NONE);
        let instruction = decoder.decode();
        if instruction.code() != code || instruction.len() != bytes.len() {
            return None;
        }
        let has_memory = instruction.op_kinds().any(|kind| kind == OpKind::Memory);
        let register_only = form.slots.iter().all(|slot| !slot.takes_memory());
        let bytes = memory_bytes(code);
        // Compilers write the bytes of an element, or of them all.
        let is_indexed = form.slots.iter().any(|slot| matches!(slot, OperandSlot::Indexed { .. }));
        form.memory = if (has_memory || !register_only) && !is_indexed && bytes <= 64 { bytes } else { 0 };
        return Some(form);
    }
    None
}

fn memory_bytes(code: Code) -> u32 {
    let mut instruction = iced_x86::Instruction::new();
    instruction.set_code(code);
    instruction.memory_size().size() as u32
}

const SPECIMEN_MEMORY: MemoryRef = MemoryRef {
    size: None,
    segment: None,
    base: Some(RegisterName::gpr(0, 64)),
    index: None,
    scale: 1,
    displacement: Displacement::Constant(0),
};

impl OperandSlot {
    pub(crate) fn takes_memory(self) -> bool {
        matches!(
            self,
            OperandSlot::Memory
                | OperandSlot::Indexed { .. }
                | OperandSlot::Offset
                | OperandSlot::Register { or_memory: MemoryAlternative::OrMemory, .. }
        )
    }

    /// An operand that fits the slot, for the self-check of the table.
    pub(crate) fn specimen(self, memory: MemoryRef) -> ResolvedOperand {
        match self {
            // Number 3 differs from every fixed register, so that no shorter form is meant.
            OperandSlot::Register { class, bits, .. } => {
                ResolvedOperand::Register(RegisterName { class, number: 3, bits })
            }
            OperandSlot::Fixed(reg) => ResolvedOperand::Register(reg),
            OperandSlot::Memory | OperandSlot::Offset => ResolvedOperand::Memory(memory),
            OperandSlot::Indexed { bits } => {
                let index = RegisterName { class: RegisterClass::Vector, number: 4, bits };
                ResolvedOperand::Memory(MemoryRef { index: Some(index), ..memory })
            }
            OperandSlot::Immediate { .. } | OperandSlot::One => ResolvedOperand::Immediate(1),
        }
    }

    /// Whether an operand can stand here, its memory size aside.
    pub(crate) fn accepts(self, operand: &ResolvedOperand) -> bool {
        match (self, operand) {
            (OperandSlot::Register { class, bits, .. }, ResolvedOperand::Register(reg)) => {
                let high_byte = class == RegisterClass::Gpr && reg.class == RegisterClass::High;
                reg.bits == bits && (reg.class == class || high_byte)
            }
            (OperandSlot::Fixed(only), ResolvedOperand::Register(reg)) => only == *reg,
            (OperandSlot::Offset, ResolvedOperand::Memory(memory)) => {
                memory.base.is_none()
                    && memory.index.is_none()
                    && matches!(memory.displacement, Displacement::Constant(_))
            }
            (OperandSlot::Indexed { bits }, ResolvedOperand::Memory(memory)) => {
                memory.vector_index().is_some_and(|index| index.bits == bits)
            }
            (slot, ResolvedOperand::Memory(memory)) => slot.takes_memory() && memory.vector_index().is_none(),
            (OperandSlot::Immediate { field, width }, ResolvedOperand::Immediate(value)) => fits(*value, field, width),
            (OperandSlot::One, ResolvedOperand::Immediate(value)) => *value == 1,
            _ => false,
        }
    }

    /// The operand that the slot takes, as a phrase for messages.
    pub(crate) fn describe(self) -> String {
        match self {
            OperandSlot::Register { class, bits, or_memory } => {
                let register = RegisterName { class, number: 0, bits }.describe();
                if or_memory == MemoryAlternative::OrMemory { format!("{register} or memory") } else { register }
            }
            OperandSlot::Fixed(reg) => reg.to_string(),
            OperandSlot::Memory => "memory".to_owned(),
            OperandSlot::Indexed { bits } => {
                let index = RegisterName { class: RegisterClass::Vector, number: 0, bits }.describe();
                format!("memory with {index} as its index")
            }
            OperandSlot::Offset => "memory at a plain address".to_owned(),
            OperandSlot::Immediate { .. } => "a number".to_owned(),
            OperandSlot::One => "the number 1".to_owned(),
        }
    }
}

impl InsnForm {
    /// Operands that fit, for the self-check of the table. Those of a gather are three different registers.
    pub(crate) fn specimen(&self, memory: MemoryRef) -> Vec<ResolvedOperand> {
        let mut operands: Vec<ResolvedOperand> = self.slots.iter().map(|slot| slot.specimen(memory)).collect();
        if let [ResolvedOperand::Register(_), ResolvedOperand::Memory(place), ResolvedOperand::Register(mask)] =
            &mut operands[..]
            && place.vector_index().is_some()
        {
            mask.number = 5;
        }
        operands
    }

    /// Whether every operand can stand in its slot and memory has the right size, where one is written.
    pub(crate) fn accepts(&self, operands: &[ResolvedOperand]) -> bool {
        self.slots.len() == operands.len()
            && self.slots.iter().zip(operands).all(|(slot, operand)| slot.accepts(operand))
            && operands.iter().all(|operand| self.accepts_size(operand))
    }

    pub(crate) fn accepts_size(&self, operand: &ResolvedOperand) -> bool {
        match operand {
            ResolvedOperand::Memory(MemoryRef { size: Some(size), .. }) => self.memory == 0 || *size == self.memory,
            _ => true,
        }
    }

    /// `movabs` means these forms only.
    pub(crate) fn is_wide(&self) -> bool {
        self.slots.iter().any(|slot| matches!(slot, OperandSlot::Offset | OperandSlot::Immediate { field: 64, .. }))
    }
}

/// Whether a number means the same to a `width`-bit operand after going through `field` bits: it may be written signed or
/// unsigned, and its upper bits must be what extending the sign gives.
pub(crate) fn fits(value: i128, field: u32, width: u32) -> bool {
    if value < -(1 << (width - 1)) || value >= 1 << width {
        return false;
    }
    let signed = if value >= 1 << (width - 1) { value - (1 << width) } else { value };
    field >= width || (-(1 << (field - 1))..1 << (field - 1)).contains(&signed)
}
