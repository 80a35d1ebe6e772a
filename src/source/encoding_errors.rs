//! Error messages for instructions without an encoding: which operand is wrong, and what to write instead.
//!
//! Runs only after encoding has failed, and for prefixes, whose rules the operand tables do not contain. It looks for
//! the form that accepts the most leading operands and reports the first one that it rejects.

use super::encode::{FormSelection, candidates};
use super::error::SourceError;
use super::instruction::Instruction;
use super::lexer::SourceSpan;
use super::mnemonic;
use super::mnemonic::{Interpretation, StringOp};
use super::operand::{Operand, size_word};
use crate::x86;
use crate::x86::operand::ResolvedOperand;
use crate::x86::register_name::{RegisterClass, RegisterName};
use crate::x86::{InsnForm, MemoryAlternative, OperandSlot};

/// Instructions that can be locked (Intel SDM vol. 2, LOCK).
const LOCKABLE: [&str; 18] = [
    "adc",
    "add",
    "and",
    "btc",
    "btr",
    "bts",
    "cmpxchg",
    "cmpxchg16b",
    "cmpxchg8b",
    "dec",
    "inc",
    "neg",
    "not",
    "or",
    "sbb",
    "sub",
    "xadd",
    "xor",
];

/// Rejects prefixes that have no effect or another meaning before the mnemonic.
pub(super) fn check_prefixes(instruction: &Instruction) -> Result<(), SourceError> {
    let name = mnemonic::canonical(&instruction.mnemonic);
    let n_operands = instruction.operands.len();
    let is_string =
        mnemonic::STRING_OPS.iter().any(|op| op.name.starts_with(&name) && op.shape != "b") && name.len() >= 3;
    for (idx, prefix) in instruction.prefixes.iter().enumerate() {
        if instruction.prefixes[..idx]
            .iter()
            .any(|earlier| mnemonic::prefix(&earlier.word) == mnemonic::prefix(&prefix.word))
        {
            return Err(prefix.span.error("this prefix is given twice"));
        }
        let branch = matches!(name.as_str(), "jmp" | "call");
        let (fits, help) = match prefix.word.as_str() {
            "lock" => (
                LOCKABLE.contains(&name.as_str()) || name == "xchg",
                "`lock` goes with instructions that read, change and write memory: add, inc, xadd, cmpxchg …",
            ),
            "rep" | "repe" | "repz" => (
                is_string || name == "ret" || (name == "bsf" && n_operands == 2) || (name == "nop" && n_operands == 0),
                "`rep` goes with string instructions: movsb, stosq, cmpsb …",
            ),
            "repne" | "repnz" => (is_string, "`repne` goes with string instructions: scasb, cmpsb …"),
            "bnd" => (branch || name == "ret" || name.starts_with('j'), "`bnd` goes with branches"),
            "notrack" => (branch, "`notrack` goes with indirect `jmp` and `call`"),
            "xacquire" | "xrelease" => (
                LOCKABLE.contains(&name.as_str()) || name == "xchg" || name == "mov",
                "it goes with locked instructions",
            ),
            "rex64" | "data16" => {
                (name == "call" || name == "lea" || name == "nop", "it pads `call`, `lea` and `nop` only")
            }
            _ => (name == "nop", "it pads `nop` only"),
        };
        if !fits {
            let message = format!("`{}` does not go with `{}`", prefix.word, instruction.mnemonic);
            return Err(prefix.span.error_with(message, help));
        }
    }
    Ok(())
}

pub(super) fn wrong_prefix(instruction: &Instruction) -> SourceError {
    let span = instruction.prefixes.first().map_or(instruction.span, |prefix| prefix.span);
    span.error(format!("this prefix does not go with `{}`", instruction.mnemonic))
}

pub(super) fn string_operands(instruction: &Instruction, op: &StringOp) -> SourceError {
    let help = format!("write `{}` alone: its operands are always the same", op.name);
    operands_span(instruction).error_with(format!("`{}` does not work on these operands", instruction.mnemonic), help)
}

pub(super) fn ambiguous_size(instruction: &Instruction, sizes: &[u32]) -> SourceError {
    let span = memory_operand(instruction).map_or(instruction.span, |operand| operand.span);
    let words: Vec<_> = sizes.iter().filter_map(|size| size_word(*size)).map(|word| format!("`{word} ptr`")).collect();
    let message = "it is not clear how many bytes of memory are meant";
    span.error_with(message, format!("write {} before the bracket", join(&words, "or")))
}

pub(super) fn out_of_reach(instruction: &Instruction, span: SourceSpan, distance: i64, is_short: bool) -> SourceError {
    let has_near = !instruction.mnemonic.starts_with("loop") && !instruction.mnemonic.ends_with("cxz");
    let (range, help) = if is_short && has_near {
        ("-128 to 127 where it is `short`", "leave out `short`, and it gets the size that it needs")
    } else if is_short {
        ("-128 to 127", "jump around it: let the short branch go to a `jmp` nearby")
    } else {
        ("2 GiB", "put the address into a register: `mov rax, …` and `jmp rax`")
    };
    let message = format!("the target is {distance} bytes away, and `{}` reaches {range}", instruction.mnemonic);
    span.error_with(message, help)
}

/// Operands that a form accepts each, but not in combination.
pub(super) fn unencodable(
    instruction: &Instruction,
    operands: &[ResolvedOperand],
    selection: &FormSelection,
    address: u64,
) -> SourceError {
    let high = operands.iter().find_map(|operand| match operand {
        ResolvedOperand::Register(reg) if reg.class == RegisterClass::High => Some(*reg),
        _ => None,
    });
    if let Some(reg) = high {
        let message = format!("{reg} does not go with r8 to r15, spl, bpl, sil or dil in one instruction");
        return instruction.span.error_with(message, "those need a rex prefix, under which ah to dh cannot be named");
    }
    if !instruction.prefixes.is_empty() && selection.assemble(&[], address).is_some() {
        return match instruction.prefixes.iter().find(|prefix| prefix.word == "lock") {
            Some(lock) => lock.span.error_with(
                format!("`lock` needs memory that `{}` writes to", instruction.mnemonic),
                "make the left operand memory",
            ),
            None => wrong_prefix(instruction),
        };
    }
    if let Some(operand) = memory_operand(instruction) {
        return operand
            .span
            .error_with("this address cannot be encoded here", "it must be within 2 GiB, or in a register");
    }
    instruction.span.error("these operands do not go together")
}

/// No form accepts the operands: the likeliest reason.
pub(super) fn no_form(
    instruction: &Instruction,
    operands: &[ResolvedOperand],
    interpretation: &Interpretation,
) -> SourceError {
    let written = instruction.mnemonic.as_str();
    let forms: Vec<&InsnForm> = candidates(written, interpretation).collect();
    if forms.is_empty() {
        return no_forms_at_all(instruction);
    }
    let diagnosis = Diagnosis { instruction, operands, interpretation, forms };
    diagnosis
        .vector_index()
        .or_else(|| diagnosis.wrong_count())
        .or_else(|| diagnosis.two_memories())
        .or_else(|| diagnosis.number_as_destination())
        .or_else(|| diagnosis.too_wide())
        .or_else(|| diagnosis.sizes_differ())
        .unwrap_or_else(|| diagnosis.wrong_kind())
}

fn no_forms_at_all(instruction: &Instruction) -> SourceError {
    let name = &instruction.mnemonic;
    let span = instruction.mnemonic_span;
    if let Some(help) = mnemonic::waiting_help(name) {
        return span.error_with(format!("`{name}` stands for two instructions"), help);
    }
    if x86::is_xop(name) {
        return span.error_with(
            format!("`{name}` is of XOP or FMA4, which only AMD's processors of 2011 to 2017 have and the sandbox does not run"),
            "use instructions of AVX2",
        );
    }
    if x86::is_avx(name) {
        return span
            .error_with(format!("`{name}` is AVX-512, which the sandbox does not run"), "use the SSE instruction");
    }
    span.error(format!("`{name}` has no form in 64-bit code that the sandbox can assemble"))
}

struct Diagnosis<'a> {
    instruction: &'a Instruction,
    /// As written; the interpretation may have more.
    operands: &'a [ResolvedOperand],
    interpretation: &'a Interpretation,
    forms: Vec<&'a InsnForm>,
}

impl Diagnosis<'_> {
    /// A vector register in an address of what is no gather.
    fn vector_index(&self) -> Option<SourceError> {
        if self.forms.iter().any(|form| form.slots.iter().any(|slot| matches!(slot, x86::OperandSlot::Indexed { .. })))
        {
            return None;
        }
        let vector = |operand: &ResolvedOperand| match operand {
            ResolvedOperand::Memory(memory) => memory.vector_index(),
            _ => None,
        };
        let (place, index) = self.operands.iter().enumerate().find_map(|(at, operand)| Some((at, vector(operand)?)))?;
        let message = format!("{} cannot be part of an address: {index}", index.describe());
        Some(
            self.instruction.operands[place]
                .span
                .error_with(message, "an address is made of 64-bit registers: `[rax + rcx*8 + 16]`"),
        )
    }

    fn wrong_count(&self) -> Option<SourceError> {
        let mut counts: Vec<usize> = self.forms.iter().map(|form| form.slots.len()).collect();
        counts.sort_unstable();
        counts.dedup();
        if counts.contains(&self.interpretation.operands.len()) {
            return None;
        }
        let name = &self.instruction.mnemonic;
        let wanted: Vec<String> = counts.iter().map(ToString::to_string).collect();
        let plural = if counts == [1] { "operand" } else { "operands" };
        let message = match (wanted.as_slice(), self.operands.len()) {
            ([only], n) if only == "0" => format!("`{name}` takes no operands, but {n} {} given", is_or_are(n)),
            (_, n) => format!("`{name}` takes {} {plural}, but {n} {} given", join(&wanted, "or"), is_or_are(n)),
        };
        let mut error = operands_span(self.instruction).error(message);
        error.help = self.example();
        Some(error)
    }

    fn two_memories(&self) -> Option<SourceError> {
        let is_memory = |operand: &&ResolvedOperand| matches!(operand, ResolvedOperand::Memory(_));
        if self.operands.iter().filter(is_memory).count() < 2 {
            return None;
        }
        let message = format!("`{}` cannot have two memory operands", self.instruction.mnemonic);
        let mut help = "go through a register: `mov rax, …` first, then use rax".to_owned();
        if self.instruction.operands.iter().any(|operand| matches!(operand.kind, super::operand::OperandKind::Bare(_)))
        {
            help.push_str("; for a symbol's address write `offset` before it");
        }
        Some(operands_span(self.instruction).error_with(message, help))
    }

    fn number_as_destination(&self) -> Option<SourceError> {
        if !matches!(self.operands.first(), Some(ResolvedOperand::Immediate(_))) {
            return None;
        }
        if self.forms.iter().any(|form| matches!(form.slots.first(), Some(OperandSlot::Immediate { .. }))) {
            return None;
        }
        let span = self.instruction.operands.first()?.span;
        let message = format!("`{}` cannot write to a number", self.instruction.mnemonic);
        Some(span.error_with(message, "the left operand is where the result goes: a register or memory"))
    }

    /// An immediate that would be accepted if it were smaller.
    fn too_wide(&self) -> Option<SourceError> {
        let (idx, value) =
            self.interpretation.operands.iter().enumerate().find_map(|(idx, operand)| match operand {
                ResolvedOperand::Immediate(value) => Some((idx, *value)),
                _ => None,
            })?;
        let mut smaller = self.interpretation.operands.clone();
        smaller[idx] = ResolvedOperand::Immediate(1);
        let widest = self.forms.iter().filter(|form| form.accepts(&smaller)).filter_map(|form| match form.slots[idx] {
            OperandSlot::Immediate { field, width } => Some((field, width)),
            _ => None,
        });
        let (field, width) = widest.max()?;
        let span = self.span_of(idx);
        if width > field && x86::fits(value, width, width) {
            let message = format!("{} does not fit in {field} bits with its sign", show(value));
            let help = format!(
                "`{}` extends a {field}-bit number; put this one into a register with `mov` first",
                self.instruction.mnemonic
            );
            return Some(span.error_with(message, help));
        }
        let message = format!("{} does not fit in {} bits", show(value), width.min(64));
        let help = match self.sized_operand(idx) {
            Some(other) => format!("{other} holds {}", range(width)),
            None => format!("use {}", range(width)),
        };
        Some(span.error_with(message, help))
    }

    /// The register or memory operand before an immediate, which determines its width.
    fn sized_operand(&self, idx: usize) -> Option<String> {
        self.operands.iter().take(idx).find_map(|operand| match operand {
            ResolvedOperand::Register(reg) => Some(reg.to_string()),
            ResolvedOperand::Memory(memory) => memory.size.and_then(size_word).map(|word| format!("`{word} ptr`")),
            ResolvedOperand::Immediate(_) => None,
        })
    }

    /// Two operands that would be accepted if they had the same width.
    fn sizes_differ(&self) -> Option<SourceError> {
        let sized: Vec<(usize, u32, String)> =
            self.operands.iter().enumerate().filter_map(|(idx, operand)| sized(idx, operand)).collect();
        let [(_, first_bits, first), (idx, second_bits, second), ..] = sized.as_slice() else { return None };
        if first_bits == second_bits || self.operands.len() < 2 {
            return None;
        }
        let equal = self.forms.iter().any(|form| {
            form.slots.len() == self.interpretation.operands.len() && form.same_width() == Some(*first_bits)
        });
        if !equal {
            return None;
        }
        let message = format!("operand sizes differ: {first} is {first_bits} bits, {second} {second_bits}");
        let help = match self.operands.get(*idx) {
            Some(ResolvedOperand::Register(reg)) if reg.class == RegisterClass::Gpr => {
                format!("write {}", RegisterName { bits: *first_bits, ..*reg })
            }
            _ if first_bits > second_bits => "use `movzx` or `movsx` to widen a smaller value".to_owned(),
            _ => "make both equally wide".to_owned(),
        };
        Some(self.span_of(*idx).error_with(message, help))
    }

    /// The first operand that the best matching forms reject.
    fn wrong_kind(&self) -> SourceError {
        let operands = &self.interpretation.operands;
        let right_count: Vec<&&InsnForm> =
            self.forms.iter().filter(|form| form.slots.len() == operands.len()).collect();
        let reach = |form: &InsnForm| {
            form.slots
                .iter()
                .zip(operands)
                .take_while(|(slot, operand)| slot.accepts(operand) && form.accepts_size(operand))
                .count()
        };
        let furthest = right_count.iter().map(|form| reach(form)).max().unwrap_or(0);
        let stumbling = right_count.iter().filter(|form| reach(form) == furthest);
        let mut wanted: Vec<String> = Vec::new();
        for form in stumbling {
            let Some(slot) = form.slots.get(furthest) else { continue };
            for text in acceptable_operands(*slot, form) {
                if !wanted.contains(&text) {
                    wanted.push(text);
                }
            }
        }
        let span = self.span_of(furthest);
        let ordinal = ["first", "second", "third", "fourth"].get(furthest).unwrap_or(&"next");
        let name = &self.instruction.mnemonic;
        let Some(found) = operands.get(furthest) else {
            return span.error(format!("`{name}` does not take these operands"));
        };
        let message = format!("`{name}` cannot take {} as its {ordinal} operand here", describe(found));
        if wanted.is_empty() {
            span.error(message)
        } else {
            span.error_with(message, format!("it takes {}", join(&wanted, "or")))
        }
    }

    fn span_of(&self, idx: usize) -> SourceSpan {
        self.instruction
            .operands
            .get(idx)
            .or(self.instruction.operands.last())
            .map_or(self.instruction.span, |operand| operand.span)
    }

    /// One line that shows the operands of the mnemonic.
    fn example(&self) -> Option<String> {
        let agrees = |form: &&&InsnForm| {
            form.slots.iter().zip(&self.interpretation.operands).all(|(slot, operand)| slot.accepts(operand))
        };
        let likely = self.forms.iter().find(agrees).filter(|form| !form.slots.is_empty());
        let form = likely.or(self.forms.iter().find(|form| !form.slots.is_empty()))?;
        let slots: Vec<String> = form.slots.iter().map(|slot| slot.describe()).collect();
        Some(format!("for example `{}` with {}", self.instruction.mnemonic, slots.join(", then ")))
    }
}

impl InsnForm {
    /// The width that the first two operands share, if they do.
    fn same_width(&self) -> Option<u32> {
        let width = |slot: &OperandSlot| match slot {
            OperandSlot::Register { class: RegisterClass::Gpr, bits, .. } => Some(*bits),
            OperandSlot::Memory if self.memory > 0 => Some(self.memory * 8),
            _ => None,
        };
        let [first, second, ..] = self.slots.as_slice() else { return None };
        let (first, second) = (width(first)?, width(second)?);
        (first == second).then_some(first)
    }
}

fn sized(idx: usize, operand: &ResolvedOperand) -> Option<(usize, u32, String)> {
    match operand {
        ResolvedOperand::Register(reg) if matches!(reg.class, RegisterClass::Gpr | RegisterClass::High) => {
            Some((idx, reg.bits, reg.to_string()))
        }
        ResolvedOperand::Memory(memory) => memory.size.map(|bytes| (idx, bytes * 8, "the memory".to_owned())),
        _ => None,
    }
}

/// The operands that a slot accepts, one phrase each.
fn acceptable_operands(slot: OperandSlot, form: &InsnForm) -> Vec<String> {
    let memory = match size_word(form.memory) {
        Some(word) => format!("`{word} ptr` memory"),
        None => "memory".to_owned(),
    };
    match slot {
        OperandSlot::Register { class, bits, or_memory } => {
            let register = RegisterName { class, number: 0, bits }.describe();
            if or_memory == MemoryAlternative::OrMemory { vec![register, memory] } else { vec![register] }
        }
        OperandSlot::Memory => vec![memory],
        other => vec![other.describe()],
    }
}

fn describe(operand: &ResolvedOperand) -> String {
    match operand {
        ResolvedOperand::Register(reg) => reg.describe(),
        ResolvedOperand::Immediate(_) => "a number".to_owned(),
        ResolvedOperand::Memory(memory) => match memory.size.and_then(size_word) {
            Some(word) => format!("`{word} ptr` memory"),
            None => "memory".to_owned(),
        },
    }
}

fn operands_span(instruction: &Instruction) -> SourceSpan {
    match (instruction.operands.first(), instruction.operands.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => instruction.span,
    }
}

fn memory_operand(instruction: &Instruction) -> Option<&Operand> {
    use super::operand::OperandKind::{Bare, Memory};
    instruction.operands.iter().find(|operand| matches!(operand.kind, Memory(_) | Bare(_)))
}

/// Small numbers in decimal, large ones in hexadecimal.
fn show(value: i128) -> String {
    if value.unsigned_abs() < 0x1_0000 {
        return value.to_string();
    }
    format!("{}{:#x}", if value < 0 { "-" } else { "" }, value.unsigned_abs())
}

fn range(width: u32) -> String {
    format!("{} to {}", show(-(1 << (width - 1))), show((1 << width) - 1))
}

fn is_or_are(n: usize) -> &'static str {
    if n == 1 { "is" } else { "are" }
}

fn join(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [init @ .., end] => format!("{} {last} {end}", init.join(", ")),
    }
}
