//! The wire format of `run --json`: the document `asmscope.run/1`.
//!
//! The types here are the format and nothing else; the engine's types are converted. Numbers that are addresses or register
//! values are strings `"0x…"`, because JSON readers lose integers above 2^53. Keys keep the order of the fields.

use super::fault::location;
use super::fault::messages;
use super::fault::related::{Related, related};
use super::outcome::RunOutcome;
use super::panels::frame_size;
use super::report::stack_use;
use super::text::{StyledText, plain};
use super::theme::{Scene, Theme};
use super::variables_table;
use super::{format, values_table};
use crate::engine::machine::Machine;
use crate::lens::infer::ObservedValue;
use crate::lens::pointer_target;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, HeapSite};
use crate::model::fault::Fault;
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::source_map::SourceLine;
use crate::model::step::Step;
use crate::model::warning::Warning;
use crate::session::variable_table::SeenVariable;
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use std::ops::Range;

/// Readers refuse a schema they do not know.
const SCHEMA: &str = "asmscope.run/1";

/// Every document that has a JSON Schema, by what its `schema` says.
pub const SCHEMAS: [(&str, &str); 4] = [
    (SCHEMA, include_str!("schemas/run.json")),
    ("asmscope.layout/1", include_str!("schemas/layout.json")),
    ("asmscope.trace/1", include_str!("schemas/trace.json")),
    ("asmscope.grade/1", include_str!("schemas/grade.json")),
];

/// A mistake in what was to be run.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Mistake {
    /// The file that it is in; `None` where it is in none.
    pub file: Option<String>,
    /// 1-based.
    pub line: Option<u32>,
    /// In characters, 1-based.
    pub column: Option<u32>,
    /// In characters.
    pub length: Option<u32>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The document of what was not run.
#[derive(Serialize)]
struct Refusal<'a> {
    schema: &'static str,
    program: ProgramPart,
    stop: StopPart,
    diagnostics: &'a [Mistake],
}

/// The document that says why there was no run, on one line.
#[must_use]
pub fn refusal(path: &str, mistakes: &[Mistake]) -> String {
    let document = Refusal {
        schema: SCHEMA,
        program: ProgramPart { path: path.to_owned(), entry: None },
        stop: StopPart { why: "refused", code: None },
        diagnostics: mistakes,
    };
    serde_json::to_string(&document).expect("every part is a string, a number or a list of them") + "\n"
}

#[derive(Serialize)]
struct Document {
    schema: &'static str,
    program: ProgramPart,
    stop: StopPart,
    steps: u64,
    registers: RegistersPart,
    /// Innermost first.
    frames: Vec<FramePart>,
    stack: StackPart,
    heap: HeapPart,
    faults: Vec<FaultPart>,
    /// Breaches of convention, each place once; the run went on.
    warnings: Vec<FaultPart>,
    /// What was said of the program before it ran, such as names that nobody defines; left out where there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    diagnostics: Vec<Mistake>,
    /// Bytes that are no UTF-8 appear as U+FFFD.
    output: String,
    /// What was seen in the run; every type is a guess.
    values: Vec<ValuePart>,
    /// What the registers point at, by name, as panels write it; those that hold plain numbers are left out.
    places: RegistersPart,
    /// The steps that `values` were seen in; `null` when none were looked at.
    values_from: Option<RangePart>,
    /// What the order of the threads was drawn by; left out where each goes in its turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<u64>,
    /// What the commands of -e and -x said, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<String>,
}

#[derive(Serialize)]
struct RangePart {
    first: u64,
    /// One past the last.
    end: u64,
}

#[derive(Serialize)]
struct ValuePart {
    #[serde(rename = "type")]
    rust: String,
    /// `weak guess`, `guess` or `strong guess`; `exact` for a variable of a compiled program.
    certainty: &'static str,
    function: String,
    /// The register, slot or variable that holds it.
    place: String,
    /// What it points into: `heap`, `stack`, `rodata`, `static`; for a variable, where it is.
    region: String,
    block: Option<u32>,
    step: u64,
    #[serde(flatten)]
    source: SourcePart,
    instruction: String,
    /// What it points at, as panels write it.
    target: String,
    /// Of a variable: what it was at the last line of its scope that was executed, as `{:?}` prints it.
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

/// The last line of a trace.
#[derive(Serialize)]
struct End {
    stop: StopPart,
    steps: u64,
    faults: Vec<FaultPart>,
}

#[derive(Serialize)]
struct ProgramPart {
    path: String,
    entry: Option<String>,
}

#[derive(Serialize)]
struct StopPart {
    why: &'static str,
    /// The exit code; `null` unless `why` is `exited`.
    code: Option<i32>,
}

/// By name, in the usual order.
struct RegistersPart(Vec<(String, String)>);

#[derive(Serialize)]
struct FramePart {
    function: String,
    base: String,
    size: u64,
    return_address: Option<String>,
    /// What that is, as panels write it.
    return_place: Option<String>,
}

#[derive(Serialize)]
struct StackPart {
    size: u64,
    deepest: u64,
}

#[derive(Serialize)]
struct HeapPart {
    allocations: u64,
    frees: u64,
    live_bytes: u64,
    peak_bytes: u64,
    blocks: Vec<BlockPart>,
}

#[derive(Serialize)]
struct BlockPart {
    id: u32,
    address: String,
    size: u64,
    align: u64,
    state: &'static str,
    /// Of a compiled program: its libraries made it for themselves.
    #[serde(skip_serializing_if = "is_false")]
    library: bool,
    allocated: SitePart,
    freed: Option<SitePart>,
}

#[derive(Serialize)]
struct SitePart {
    step: u64,
    #[serde(flatten)]
    source: SourcePart,
    function: Option<String>,
}

#[derive(Serialize)]
struct FaultPart {
    code: &'static str,
    step: u64,
    #[serde(flatten)]
    source: SourcePart,
    function: Option<String>,
    address: Option<String>,
    access: Option<&'static str>,
    size: Option<u64>,
    block: Option<u32>,
    message: String,
    /// What led to it, in the order in which it happened.
    related: Vec<RelatedPart>,
    /// What the address is, as panels write it; `null` where nothing is mapped.
    place: Option<String>,
}

#[derive(Serialize)]
struct RelatedPart {
    /// `allocated`, `freed`, `overwritten`, `called`, `pushed`, `written`; for one of several blocks, `#2 allocated`.
    what: String,
    step: u64,
    #[serde(flatten)]
    source: SourcePart,
    function: Option<String>,
}

/// Where in the source something is.
#[derive(Serialize)]
struct SourcePart {
    line: Option<u32>,
    /// Only where the program has several files.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

impl Serialize for RegistersPart {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// What was seen of values.
#[derive(Clone, Copy)]
pub enum Seen<'a> {
    /// By inference, in assembled programs.
    Values(&'a [ObservedValue]),
    /// By debug information.
    Variables(&'a [SeenVariable]),
}

/// The document of a run that ended as `outcome` says, on one line. `known` are the steps that values were looked for in, `answers` what
/// commands said on the way.
#[must_use]
pub fn run(
    scene: &Scene,
    outcome: &RunOutcome,
    seen: Seen,
    known: &Range<u64>,
    answers: Option<&StyledText>,
) -> String {
    let document = Document {
        schema: SCHEMA,
        program: ProgramPart {
            path: scene.program.name.clone(),
            entry: scene.program.entry.address().map(|address| format!("{address:#x}")),
        },
        stop: stop_part(outcome),
        steps: scene.machine.position().0,
        registers: registers(scene),
        frames: frames(scene),
        stack: stack(scene),
        heap: heap(scene),
        faults: outcome.fault().and_then(|step| fault(scene, step)).into_iter().collect(),
        warnings: scene.machine.warnings().map(|(step, place, what)| warning(scene, step, place, what)).collect(),
        diagnostics: scene.program.notes.iter().map(|(line, note)| remark(scene.program, *line, note)).collect(),
        output: String::from_utf8_lossy(scene.machine.output()).into_owned(),
        values: match seen {
            Seen::Values(values) => values.iter().map(|seen| value_part(scene, seen)).collect(),
            Seen::Variables(variables) => variables.iter().map(|seen| variable_part(scene, seen)).collect(),
        },
        places: places(scene),
        values_from: (!known.is_empty()).then_some(RangePart { first: known.start, end: known.end }),
        answers: answers.map(plain::text),
        seed: scene.program.process.as_deref().map(|process| process.schedule_seed).filter(|seed| *seed != 0),
    };
    serde_json::to_string(&document).expect("every part is a string, a number or a list of them") + "\n"
}

fn remark(program: &Program, line: SourceLine, note: &str) -> Mistake {
    let file = program.source.files().get(line.file.0 as usize).map(|file| file.path.clone());
    Mistake { file, line: Some(line.number), message: note.to_owned(), ..Mistake::default() }
}

/// The last line of a trace: how the run ended, as in the document, whatever the document looks like.
#[must_use]
pub fn end_of_trace(program: &Program, machine: &Machine, outcome: &RunOutcome) -> String {
    let scene = &Scene { program, machine, theme: &Theme::plain() };
    let end = End {
        stop: stop_part(outcome),
        steps: scene.machine.position().0,
        faults: outcome.fault().and_then(|step| fault(scene, step)).into_iter().collect(),
    };
    serde_json::to_string(&end).expect("every part is a string, a number or a list of them")
}

/// The same for a run that goes no further than the machine stands.
#[must_use]
pub fn epilogue(program: &Program, machine: &mut Machine) -> String {
    let outcome = RunOutcome::of_state(machine);
    end_of_trace(program, machine, &outcome)
}

fn stop_part(outcome: &RunOutcome) -> StopPart {
    StopPart {
        why: outcome.word(),
        code: if let RunOutcome::Exited { code, .. } = outcome { Some(*code) } else { None },
    }
}

fn value_part(scene: &Scene, seen: &ObservedValue) -> ValuePart {
    ValuePart {
        rust: seen.guess.kind.rust(),
        certainty: seen.guess.certainty.word(),
        function: seen.function.clone(),
        place: values_table::own_place(scene, seen),
        region: if seen.guess.block.is_some() { "heap".to_owned() } else { values_table::region(scene, &seen.guess) },
        block: seen.guess.block.map(|block| block.0),
        step: seen.step.0,
        source: source(scene, seen.at),
        instruction: values_table::pattern(scene, seen),
        target: place_of(scene, seen.guess.target.0).unwrap_or_default(),
        value: None,
    }
}

/// A variable of a compiled program: nothing of it is guessed.
fn variable_part(scene: &Scene, seen: &SeenVariable) -> ValuePart {
    let pointed = seen.blocks.first().map(|(id, _)| id.0);
    ValuePart {
        rust: seen.value.type_name.clone(),
        certainty: "exact",
        function: seen.function.to_string(),
        place: variables_table::name(seen),
        region: variables_table::own_region(scene, seen),
        block: pointed,
        step: seen.step.0,
        source: source_part(scene, seen.line),
        instruction: String::new(),
        target: pointed.map(|id| format!("heap #{id}")).unwrap_or_default(),
        value: Some(seen.value.text.clone()),
    }
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// What a value points at; `None` for a plain number.
fn place_of(scene: &Scene, value: u64) -> Option<String> {
    Some(format::place(&pointer_target::classify(scene.program, scene.machine, value)))
        .filter(|place| !place.is_empty())
}

fn places(scene: &Scene) -> RegistersPart {
    let registers = (0..16).map(Register::Gpr).chain([Register::Rip]);
    let values = scene.machine.registers();
    let place = |register: Register| {
        let place = place_of(scene, u64::try_from(values.get(register)).ok()?)?;
        Some((register.to_string(), place))
    };
    RegistersPart(registers.filter_map(place).collect())
}

fn registers(scene: &Scene) -> RegistersPart {
    let values = scene.machine.registers();
    let general = (0..16).map(Register::Gpr);
    let vector = (0..16).map(Register::Xmm).filter(|register| values.get(*register) != 0);
    let all = general.chain([Register::Rip, Register::Rflags]).chain(vector);
    RegistersPart(all.map(|register| (register.to_string(), format!("{:#x}", values.get(register)))).collect())
}

fn frames(scene: &Scene) -> Vec<FramePart> {
    let frames = scene.machine.frames();
    let rsp = scene.machine.registers().rsp();
    let part = |idx: usize| {
        let frame = frames.at(idx);
        FramePart {
            function: format::frame_name(scene.program, &frame),
            base: format!("{:#x}", frame.base),
            size: frame_size(&frames, idx, rsp),
            return_address: frame.return_address.map(|address| format!("{address:#x}")),
            return_place: frame.return_address.and_then(|address| place_of(scene, address.0)),
        }
    };
    (0..frames.len()).rev().map(part).collect()
}

fn stack(scene: &Scene) -> StackPart {
    let (size, deepest) = stack_use(scene);
    StackPart { size, deepest }
}

fn heap(scene: &Scene) -> HeapPart {
    let blocks = scene.machine.blocks();
    let n_live = scene.machine.live_blocks().count();
    HeapPart {
        allocations: blocks.len() as u64,
        frees: (blocks.len() - n_live) as u64,
        live_bytes: scene.machine.live_blocks().map(|block| block.size).sum(),
        peak_bytes: scene.machine.peak_heap_bytes(),
        blocks: blocks.map(|block| block_part(scene, &block)).collect(),
    }
}

fn block_part(scene: &Scene, block: &Block) -> BlockPart {
    BlockPart {
        id: block.id.0,
        address: format!("{:#x}", block.address),
        size: block.size,
        align: block.align,
        state: if block.is_live() { "live" } else { "freed" },
        library: !scene.program.is_users_block(block),
        allocated: site(scene, block.allocated),
        freed: block.freed.map(|freed| site(scene, freed)),
    }
}

fn site(scene: &Scene, site: HeapSite) -> SitePart {
    SitePart {
        step: site.step.0,
        source: source(scene, site.caller),
        function: pointer_target::code(scene.program, site.caller).map(|(name, _)| name),
    }
}

fn fault(scene: &Scene, step: &Step) -> Option<FaultPart> {
    let fault = step.fault.as_ref()?;
    let location = location::find(scene, step);
    let access = fault.access();
    Some(FaultPart {
        code: fault.code(),
        step: step.index.0,
        source: source_part(scene, location.line),
        function: location.function,
        address: address(fault).map(|address| format!("{address:#x}")),
        access: access.map(|access| access.kind.name()),
        size: access.map(|access| access.size),
        block: fault.block().map(|block| block.0),
        message: messages::title(scene, fault),
        related: related(scene, fault).into_iter().map(|related| related_part(scene, related)).collect(),
        place: address(fault).and_then(|address| place_of(scene, address.0)),
    })
}

fn warning(scene: &Scene, step: StepIndex, place: Address, warning: &Warning) -> FaultPart {
    let access = warning.access();
    FaultPart {
        code: warning.code(),
        step: step.0,
        source: source(scene, place),
        function: pointer_target::code(scene.program, place).map(|(name, _)| name),
        address: access.map(|access| format!("{:#x}", access.address)),
        access: access.map(|access| access.kind.name()),
        size: access.and_then(|access| access.size),
        block: None,
        message: messages::warning(scene, warning),
        related: Vec::new(),
        place: access.and_then(|access| place_of(scene, access.address.0)),
    }
}

fn related_part(scene: &Scene, related: Related) -> RelatedPart {
    let Related { what, step, at } = related;
    RelatedPart {
        what,
        step: step.0,
        source: source(scene, at),
        function: pointer_target::code(scene.program, at).map(|(name, _)| name),
    }
}

/// The source line of an instruction.
fn source(scene: &Scene, at: Address) -> SourcePart {
    source_part(scene, scene.program.line_at(at).map(|entry| entry.line))
}

fn source_part(scene: &Scene, line: Option<SourceLine>) -> SourcePart {
    let source = &scene.program.source;
    let file = line.filter(|_| source.has_several_files()).map(|line| source.file(line.file).path.clone());
    SourcePart { line: line.map(|line| line.number), file }
}

/// The address that the fault is about: of the access, or the pointer that was given back.
fn address(fault: &Fault) -> Option<Address> {
    match fault {
        Fault::DoubleFree { pointer, .. } | Fault::InvalidFree { pointer, .. } => Some(*pointer),
        _ => fault.access().map(|access| access.address),
    }
}
