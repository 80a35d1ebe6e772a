//! The lines of a trace, `asmscope.trace/1`: the types here are the format and nothing else.
//!
//! The engine's steps are converted; no type of the model is written as it is. Keys keep the order of the fields, are added last
//! and never renamed; what is empty or does not apply is left out.

use super::number::{Bytes, Changes, Hex, Named};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The first line: what ran, complete enough to run it again.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct Header<'a> {
    #[serde(borrow)]
    pub schema: Cow<'a, str>,
    #[serde(borrow)]
    pub program: ProgramPart<'a>,
    pub config: ConfigPart,
}

/// The first line as far as it must be understood to refuse it.
#[derive(Deserialize)]
pub(super) struct AnyHeader<'a> {
    #[serde(borrow)]
    pub schema: Cow<'a, str>,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct ProgramPart<'a> {
    #[serde(borrow)]
    pub path: Cow<'a, str>,
    pub entry: Option<Hex>,
    /// The whole text, from which symbols and bytes follow.
    pub source: String,
    /// Where the run is the call of one function, which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<CallPart>,
}

/// A function called from outside.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct CallPart {
    /// Its labels.
    pub labels: Vec<String>,
    /// What rdi, rsi, rdx, rcx, r8 and r9 hold.
    pub arguments: [Hex; 6],
    /// What the low halves of xmm0 to xmm7 hold, as far as one is not 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub floats: Vec<Hex>,
    /// The arrays that they point to, and where these begin; zeros at the end are left out.
    pub at: Hex,
    pub memory: Bytes<'static>,
}

/// Sizes in bytes.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct ConfigPart {
    pub stack_size: u64,
    pub heap_size: u64,
    /// Room for what is typed at a prompt, which is mapped although nothing was typed.
    pub typed_capacity: u64,
    /// What the program could read as its standard input.
    pub input: Bytes<'static>,
}

/// A step, or the fault or exit that came in place of one.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct StepLine<'a> {
    pub step: u64,
    /// rip before it.
    pub at: Hex,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    pub what: What,
    /// Of an instruction.
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<Bytes<'a>>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    pub text: Option<Cow<'a, str>>,
    /// Of a runtime call.
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    pub function: Option<Cow<'a, str>>,
    /// Of a system call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Hex>,
    /// Of either.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<Hex>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Hex>,
    /// Of an exit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<i32>,
    #[serde(default, skip_serializing_if = "Changes::is_empty")]
    pub registers: Changes,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<ReadPart>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub writes: Vec<WritePart>,
    #[serde(default, borrow, skip_serializing_if = "Vec::is_empty")]
    pub heap: Vec<HeapPart<'a>>,
    #[serde(default, borrow, skip_serializing_if = "Vec::is_empty")]
    pub frames: Vec<FrameEventPart<'a>>,
    #[serde(default, borrow, skip_serializing_if = "Bytes::is_empty")]
    pub output: Bytes<'a>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    pub fault: Option<FaultPart<'a>>,
    #[serde(default, borrow, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<FaultPart<'a>>,
}

impl StepLine<'_> {
    /// The first key whose value is another one.
    pub(super) fn differs_from(&self, other: &StepLine<'_>) -> Option<&'static str> {
        let StepLine {
            step,
            at,
            line,
            what,
            bytes,
            text,
            function,
            number,
            arguments,
            result,
            code,
            registers,
            reads,
            writes,
            heap,
            frames,
            output,
            fault,
            warnings,
        } = self;
        let equal = [
            ("step", *step == other.step),
            ("at", *at == other.at),
            ("what", *what == other.what),
            ("line", *line == other.line),
            ("bytes", *bytes == other.bytes),
            ("text", *text == other.text),
            ("function", *function == other.function),
            ("number", *number == other.number),
            ("arguments", *arguments == other.arguments),
            ("result", *result == other.result),
            ("code", *code == other.code),
            ("registers", *registers == other.registers),
            ("reads", *reads == other.reads),
            ("writes", *writes == other.writes),
            ("heap", *heap == other.heap),
            ("frames", *frames == other.frames),
            ("output", *output == other.output),
            ("fault", *fault == other.fault),
            ("warnings", *warnings == other.warnings),
        ];
        equal.into_iter().find(|(_, equal)| !equal).map(|(key, _)| key)
    }
}

#[derive(Clone, Copy, Serialize, Deserialize, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub(super) enum What {
    Instruction,
    RuntimeCall,
    Syscall,
    Edit,
    Exit,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct ReadPart {
    pub address: Hex,
    pub bytes: Bytes<'static>,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct WritePart {
    pub address: Hex,
    pub old: Bytes<'static>,
    pub new: Bytes<'static>,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(rename_all = "kebab-case")]
pub(super) enum HeapPart<'a> {
    #[serde(borrow)]
    Alloc(AllocPart<'a>),
    Free {
        block: u32,
        caller: Hex,
    },
    Resize {
        block: u32,
        old_size: u64,
        new_size: u64,
    },
    /// The block's bytes were handed out again.
    Recycle {
        block: u32,
    },
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct AllocPart<'a> {
    pub block: u32,
    pub address: Hex,
    pub size: u64,
    pub align: u64,
    /// `rust` or `c`.
    #[serde(borrow)]
    pub by: Cow<'a, str>,
    pub caller: Hex,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FrameEventPart<'a> {
    #[serde(borrow)]
    Push(FramePart<'a>),
    #[serde(borrow)]
    Pop(FramePart<'a>),
    /// The innermost frame saved a register.
    Save(SavedPart),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct FramePart<'a> {
    #[serde(borrow)]
    pub name: Option<Cow<'a, str>>,
    pub function: Hex,
    /// `start`, `call` or `tail-call`.
    #[serde(borrow)]
    pub entered: Cow<'a, str>,
    pub since: u64,
    pub call_site: Option<Hex>,
    pub return_slot: Option<Hex>,
    pub return_address: Option<Hex>,
    pub base: Hex,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub saved: Vec<SavedPart>,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct SavedPart {
    pub register: Named,
    pub slot: Hex,
}

/// A fault or a warning: its code, and the use of memory and the block that it is about.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct FaultPart<'a> {
    #[serde(borrow)]
    pub code: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Hex>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    pub access: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Hex>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<u32>,
}

/// What was typed at a prompt before a step.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub(super) struct TypedLine<'a> {
    /// As it was typed.
    #[serde(borrow)]
    pub typed: Cow<'a, str>,
    pub kind: TypedKind,
    /// The step that comes next.
    pub before: u64,
    /// How many of the steps from there on it took to carry it out.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub took: u64,
    /// Of source, the line that its first line got.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<ReadPart>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ReadPart>,
}

#[derive(Clone, Copy, Serialize, Deserialize, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub(super) enum TypedKind {
    /// Placed and executed.
    Instruction,
    /// A block, placed only: of code, or of data.
    Code,
    Data,
    /// A change by hand, which is the next step.
    Edit,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// The last line as far as a replay needs it. Its faults are those of `run --json` and have their type there.
#[derive(Deserialize, PartialEq, Debug)]
pub(super) struct EndLine<'a> {
    #[serde(borrow)]
    pub stop: StopPart<'a>,
    pub steps: u64,
}

#[derive(Deserialize, PartialEq, Debug)]
pub(super) struct StopPart<'a> {
    #[serde(borrow)]
    pub why: Cow<'a, str>,
    #[serde(default)]
    pub code: Option<i32>,
}
