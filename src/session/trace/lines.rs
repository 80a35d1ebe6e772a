//! Encodes steps as lines of a trace, and lines as steps to be injected into a machine.
//!
//! What a line says beyond its step (the instruction's text, its source line, names) follows from the program alone.

use super::number::{Bytes, Changes, Hex, Named};
use super::wire::{
    AllocPart, FaultPart, FrameEventPart, FramePart, HeapPart, ReadPart, SavedPart, StepLine, What, WritePart,
};
use crate::engine::exec::injected::InjectedStep;
use crate::lens::pointer_target;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::fault::Fault;
use crate::model::frame::{Entered, Frame, SavedRegister};
use crate::model::program::Program;
use crate::model::step::{Executed, FrameEvent, HeapEvent, Step};
use crate::model::warning::Warning;
use crate::x86;
use crate::x86::facts::MAX_LENGTH;
use std::borrow::Cow;
use std::collections::HashMap;

/// What the program says about its addresses, looked up once each.
pub(super) struct LineEncoder {
    program: Program,
    instructions: HashMap<u64, Instruction>,
    names: HashMap<u64, Option<String>>,
}

#[derive(Default)]
struct Instruction {
    line: Option<u32>,
    bytes: Vec<u8>,
    text: Option<String>,
}

impl LineEncoder {
    pub(super) fn new(program: &Program) -> LineEncoder {
        LineEncoder { program: program.clone(), instructions: HashMap::new(), names: HashMap::new() }
    }

    /// The program that steps are encoded by.
    pub(super) fn program(&self) -> &Program {
        &self.program
    }

    /// Encodes what comes next by a program that has grown: an address may have got another name.
    pub(super) fn set_program(&mut self, program: Program) {
        *self = LineEncoder { program, instructions: HashMap::new(), names: HashMap::new() };
    }

    /// The line of a step.
    pub(super) fn line(&mut self, step: Step) -> StepLine<'_> {
        self.learn(&step);
        let Step { index, at, what, registers, reads, writes, heap, frames, output, fault, warnings } = step;
        let here = self.instructions.get(&at.0);
        let mut line = StepLine {
            step: index.0,
            at: at.0.into(),
            line: None,
            what: What::Edit,
            bytes: None,
            text: None,
            function: None,
            number: None,
            arguments: Vec::new(),
            result: None,
            code: None,
            registers: Changes(registers.iter().map(|c| (c.register, Hex(c.old), Hex(c.new))).collect()),
            reads: reads.into_iter().map(|r| ReadPart { address: r.address.0.into(), bytes: r.bytes.into() }).collect(),
            writes: writes
                .into_iter()
                .map(|w| WritePart { address: w.address.0.into(), old: w.old.into(), new: w.new.into() })
                .collect(),
            heap: heap.iter().map(heap_part).collect(),
            frames: frames.iter().map(|event| self.frame_event(event)).collect(),
            output: output.into(),
            fault: fault.as_ref().map(fault_part),
            warnings: warnings.iter().map(warning_part).collect(),
        };
        match what {
            Executed::Instruction { .. } => {
                line.what = What::Instruction;
                line.line = here.and_then(|here| here.line);
                line.bytes = here.filter(|here| !here.bytes.is_empty()).map(|here| Bytes(Cow::Borrowed(&here.bytes)));
                line.text = here.and_then(|here| here.text.as_deref()).map(Cow::Borrowed);
            }
            Executed::RuntimeCall { function, arguments, result } => {
                line.what = What::RuntimeCall;
                line.function = Some(Cow::Borrowed(function.name()));
                line.arguments = arguments.into_iter().map(Hex::from).collect();
                line.result = result.map(Hex::from);
            }
            Executed::Syscall { number, arguments, result } => {
                line.what = What::Syscall;
                line.line = here.and_then(|here| here.line);
                line.number = Some(number.into());
                line.arguments = arguments.into_iter().map(Hex::from).collect();
                line.result = Some(result.into());
            }
            // Runs with threads are not written.
            Executed::Switch { .. } | Executed::Edit => {}
            Executed::Exit { code } => {
                line.what = What::Exit;
                line.line = here.and_then(|here| here.line);
                line.code = Some(code);
            }
        }
        line
    }

    fn learn(&mut self, step: &Step) {
        let LineEncoder { program, instructions, names } = self;
        instructions.entry(step.at.0).or_insert_with(|| instruction(program, step.at));
        for event in &step.frames {
            if let FrameEvent::Push(frame) | FrameEvent::Pop(frame) = event {
                let name = || name_of(program, frame.function);
                names.entry(frame.function.0).or_insert_with(name);
            }
        }
    }

    fn frame_event(&self, event: &FrameEvent) -> FrameEventPart<'_> {
        match event {
            FrameEvent::Push(frame) => FrameEventPart::Push(self.frame(frame)),
            FrameEvent::Pop(frame) => FrameEventPart::Pop(self.frame(frame)),
            FrameEvent::Save(saved) => FrameEventPart::Save(saved_part(saved)),
        }
    }

    fn frame(&self, frame: &Frame) -> FramePart<'_> {
        let Frame { function, entered, since, call_site, return_slot, return_address, base, saved } = frame;
        let some = |address: &Option<Address>| address.map(|address| Hex::from(address.0));
        let entered = match entered {
            Entered::Start => "start",
            Entered::Call => "call",
            Entered::TailCall => "tail-call",
        };
        FramePart {
            name: self.names.get(&function.0).and_then(Option::as_deref).map(Cow::Borrowed),
            function: function.0.into(),
            entered: Cow::Borrowed(entered),
            since: since.0,
            call_site: some(call_site),
            return_slot: some(return_slot),
            return_address: some(return_address),
            base: base.0.into(),
            saved: saved.iter().map(saved_part).collect(),
        }
    }
}

/// Bytes and text of an instruction, from the program: code never changes.
fn instruction(program: &Program, at: Address) -> Instruction {
    let line = program.line_at(at).filter(|entry| entry.is_code).map(|entry| entry.line.number);
    let code = program.segment_at(at).filter(|segment| segment.permissions.execute);
    let rest = code.map_or(&[][..], |code| code.bytes_from(at));
    let rest = &rest[..rest.len().min(MAX_LENGTH)];
    let Some(found) = x86::disassemble(rest, at.0, &|to| name_of(program, Address(to))) else {
        return Instruction { line, ..Instruction::default() };
    };
    Instruction { line, bytes: rest[..usize::from(found.length)].to_vec(), text: Some(found.intel) }
}

/// What is called or jumped to at exactly this address.
fn name_of(program: &Program, address: Address) -> Option<String> {
    if program.map.host.contains(address) {
        return pointer_target::runtime_name(program, address);
    }
    pointer_target::code(program, address).filter(|(_, offset)| *offset == 0).map(|(name, _)| name)
}

fn saved_part(saved: &SavedRegister) -> SavedPart {
    SavedPart { register: Named(saved.register), slot: saved.slot.0.into() }
}

fn heap_part(event: &HeapEvent) -> HeapPart<'static> {
    match event {
        HeapEvent::Alloc(Block { id, address, size, align, allocator, allocated, freed: _ }) => {
            HeapPart::Alloc(AllocPart {
                block: id.0,
                address: address.0.into(),
                size: *size,
                align: *align,
                by: Cow::Borrowed(allocator.name()),
                caller: allocated.caller.0.into(),
            })
        }
        HeapEvent::Free { id, site } => HeapPart::Free { block: id.0, caller: site.caller.0.into() },
        HeapEvent::Resize { id, old_size, new_size } => {
            HeapPart::Resize { block: id.0, old_size: *old_size, new_size: *new_size }
        }
        HeapEvent::Recycle { id } => HeapPart::Recycle { block: id.0 },
    }
}

fn fault_part(fault: &Fault) -> FaultPart<'static> {
    let access = fault.access();
    FaultPart {
        code: Cow::Borrowed(fault.code()),
        address: access.map(|access| access.address.0.into()),
        access: access.map(|access| Cow::Borrowed(access.kind.name())),
        size: access.map(|access| access.size.into()),
        block: fault.block().map(|block| block.0),
    }
}

fn warning_part(warning: &Warning) -> FaultPart<'static> {
    let access = warning.access();
    FaultPart {
        code: Cow::Borrowed(warning.code()),
        address: access.map(|access| access.address.0.into()),
        access: access.map(|access| Cow::Borrowed(access.kind.name())),
        size: access.and_then(|access| access.size).map(Hex::from),
        block: None,
    }
}

/// What a line says that its step left behind.
pub(super) fn injected_step(line: &StepLine<'_>) -> Option<InjectedStep> {
    let write = |write: &WritePart| Some((Address(write.address.word()?), write.new.0.to_vec()));
    Some(InjectedStep {
        registers: line.registers.0.iter().map(|(register, _, new)| (*register, new.0)).collect(),
        writes: line.writes.iter().map(write).collect::<Option<_>>()?,
    })
}
