//! Pointer classification: [`classify`] decides what a 64-bit value points at, for every panel, delta and report.
//!
//! Based on the memory map, heap blocks, frames and symbols. One heuristic: any number that lies in mapped memory is
//! taken for a pointer. Guest addresses are sparse enough that this is rarely wrong.

use super::text;
use crate::engine::frames::Frames;
use crate::engine::machine::Machine;
use crate::engine::thread_view::ThreadView;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::memory_map::RegionKind;
use crate::model::program::Program;

/// What a value points at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PointerTarget {
    /// Inside a heap block.
    Heap {
        /// The block.
        block: BlockId,
        /// Bytes from its start.
        offset: u64,
        /// Not freed.
        live: bool,
    },
    /// In the heap, but in no block.
    HeapGap,
    /// On the stack. `function` and `frame` (numbered from the outermost, 0) own these bytes; both are `None`
    /// above the first frame and below rsp. `from_rsp` is negative for popped bytes.
    Stack {
        /// Number of the frame.
        frame: Option<usize>,
        /// The frame's function.
        function: Option<String>,
        /// Bytes from the stack pointer.
        from_rsp: i64,
    },
    /// In the calls in progress of a thread that is not the one in progress, by its number.
    ThreadStack {
        /// The thread.
        thread: u32,
    },
    /// In the program's instructions.
    Code {
        /// The label before it.
        symbol: String,
        /// Bytes from that label.
        offset: u64,
    },
    /// In its constants, with the text there if it is text.
    Rodata {
        /// The label before it, and the bytes from that.
        symbol: Option<(String, u64)>,
        /// The text that begins there.
        text: Option<String>,
    },
    /// In its variables, with the text there if it is text.
    Data {
        /// The label before it, and the bytes from that.
        symbol: Option<(String, u64)>,
        /// The text that begins there.
        text: Option<String>,
    },
    /// The entry point of a function that the host serves, or of an external one.
    Runtime {
        /// As it is called.
        name: String,
    },
    /// In mapped memory without a symbol: `argv`, the thread block, code before any label.
    Region(RegionKind),
    /// Not in mapped memory: a plain number.
    Number,
}

/// Decides what `value` points at.
#[must_use]
pub fn classify(program: &Program, machine: &Machine, value: u64) -> PointerTarget {
    let address = Address(value);
    let Some(region) = machine.region_at(address) else {
        return runtime(program, address).unwrap_or(PointerTarget::Number);
    };
    match region.kind {
        RegionKind::Heap => machine.block_at(address).map_or(PointerTarget::HeapGap, |block| PointerTarget::Heap {
            block: block.id,
            offset: address.0 - block.address.0,
            live: block.is_live(),
        }),
        RegionKind::Stack => stack(program, &machine.frames(), machine.registers().rsp(), address),
        RegionKind::Code => code(program, address)
            .map_or(PointerTarget::Region(RegionKind::Code), |(symbol, offset)| PointerTarget::Code { symbol, offset }),
        RegionKind::Rodata => {
            PointerTarget::Rodata { symbol: symbol(program, address), text: text::at(program, machine, address) }
        }
        RegionKind::Data | RegionKind::Bss => {
            PointerTarget::Data { symbol: symbol(program, address), text: text::at(program, machine, address) }
        }
        RegionKind::Runtime => runtime(program, address).unwrap_or(PointerTarget::Region(RegionKind::Runtime)),
        // Stacks of threads but for the first are mapped.
        RegionKind::Mapped => thread_stack(program, machine, address).unwrap_or(PointerTarget::Region(region.kind)),
        RegionKind::Startup => PointerTarget::Region(RegionKind::Startup),
    }
}

/// What lies in a frame of a thread.
fn thread_stack(program: &Program, machine: &Machine, address: Address) -> Option<PointerTarget> {
    of_present_thread(program, machine, address).or_else(|| {
        let covers = |thread: &ThreadView| {
            let rsp = thread.registers.rsp();
            address.0 >= rsp && thread.frames.iter().any(|frame| address < frame.base && rsp < frame.base.0)
        };
        let thread = machine.threads().into_iter().skip(1).find(covers)?;
        Some(PointerTarget::ThreadStack { thread: thread.number })
    })
}

fn of_present_thread(program: &Program, machine: &Machine, address: Address) -> Option<PointerTarget> {
    if machine.current_thread() == 0 {
        return None;
    }
    let (frames, rsp) = (machine.frames(), machine.registers().rsp());
    let is_inside = address.0 >= rsp && frames.first().is_some_and(|outermost| address < outermost.base);
    is_inside.then(|| stack(program, &frames, rsp, address))
}

/// The function (else the label) that a code address lies in, with the distance from it in bytes.
#[must_use]
pub fn code(program: &Program, address: Address) -> Option<(String, u64)> {
    let found = program.function_at(address).or_else(|| program.symbol_at(address));
    found.map(|(symbol, offset)| (symbol.readable().to_owned(), offset))
}

/// The name of a function that the host serves or that the program names without defining it.
#[must_use]
pub fn runtime_name(program: &Program, address: Address) -> Option<String> {
    if let Some(function) = program.map.runtime_at(address) {
        return Some(function.name().to_owned());
    }
    let external = program.externals.get(program.map.external_at(address)?)?;
    Some(external.name.clone())
}

fn runtime(program: &Program, address: Address) -> Option<PointerTarget> {
    runtime_name(program, address).map(|name| PointerTarget::Runtime { name })
}

fn symbol(program: &Program, address: Address) -> Option<(String, u64)> {
    program.symbol_at(address).map(|(symbol, offset)| (symbol.readable().to_owned(), offset))
}

fn stack(program: &Program, frames: &Frames, rsp: u64, address: Address) -> PointerTarget {
    let from_rsp = address.offset_from(Address(rsp));
    let frame = if from_rsp < 0 { None } else { frames.around(address) };
    let function = frame.and_then(|idx| code(program, frames.at(idx).function)).map(|(name, _)| name);
    PointerTarget::Stack { frame, function, from_rsp }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::StepIndex;
    use crate::model::frame::{Entered, Frame};
    use crate::model::runtime::RuntimeFn;

    #[test]
    fn popped_bytes_belong_to_no_frame() {
        let frame = Frame {
            function: Address(0x40_1000),
            entered: Entered::Start,
            since: StepIndex(0),
            call_site: None,
            return_slot: None,
            return_address: None,
            base: Address(0x9000),
            saved: Vec::new(),
        };
        let place = stack(&Program::default(), &Frames::of(&[frame]), 0x8f00, Address(0x8ef8));
        assert_eq!(place, PointerTarget::Stack { frame: None, function: None, from_rsp: -8 });
    }

    #[test]
    fn runtime_entry_points_and_externals_have_names() {
        let program = Program::default();
        assert_eq!(runtime_name(&program, program.map.runtime_address(RuntimeFn::Puts)).as_deref(), Some("puts"));
        assert_eq!(runtime_name(&program, program.map.external_address(0)), None);
    }
}
