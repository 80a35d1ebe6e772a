//! Pattern recognition in memory: pointers by address range, text, vtables, `Vec` headers. Patterns are necessary
//! conditions; the observations decide.

use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::Block;
use crate::model::memory_map::RegionKind;

/// Only this many bytes of a longer text are read.
const LONGEST_TEXT: u64 = 4096;

/// True when `length` bytes from `address` on are mapped and printable text.
pub(super) fn is_text(machine: &Machine, address: Address, length: u64) -> bool {
    let bytes = if length == 0 { None } else { machine.read(address, length.min(LONGEST_TEXT) as usize) };
    bytes.is_some_and(|bytes| {
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text,
            Err(error) if length > LONGEST_TEXT => {
                std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
            }
            Err(_) => return false,
        };
        !text.is_empty() && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'))
    })
}

/// Bytes of a vector: capacity, pointer and length.
const HEADER_SIZE: u64 = 24;

/// Size and alignment from a vtable's header.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Vtable {
    pub size: u64,
    pub align: u64,
}

/// The vtable at `address`, if the constants there have its pattern: a drop function or 0, a size that is a multiple of the
/// alignment, and a method.
pub(super) fn vtable(machine: &Machine, address: Address) -> Option<Vtable> {
    if !is_static(machine, address.0) || !address.0.is_multiple_of(8) {
        return None;
    }
    let word = |n: u64| machine.read_u64(address.plus(8 * n));
    let (drop, size, align, method) = (word(0)?, word(1)?, word(2)?, word(3)?);
    let plausible = (drop == 0 || is_code(machine, drop)) && is_code(machine, method);
    let sized = align.is_power_of_two() && align <= 4096 && size.is_multiple_of(align) && size < 1 << 32;
    (plausible && sized).then_some(Vtable { size, align })
}

/// A vector's capacity and length, if the three words at `at` are one over the whole of a live block.
pub(super) fn header(machine: &Machine, at: Address, block: &Block) -> Option<(u64, u64)> {
    if !may_hold_header(machine, at, block) {
        return None;
    }
    let cap = machine.read_u64(at)?;
    let len = machine.read_u64(at.plus(16))?;
    let whole = cap > 0 && block.size > 0 && block.size.is_multiple_of(cap);
    (whole && len <= cap && (block.size / cap).is_multiple_of(block.align) && block.is_live()).then_some((cap, len))
}

/// Whether three words at `at` can be a header: on the heap all of them lie in one block. That of a block which begins like one and
/// points at another of its own size is a node of a list: value, next, previous.
fn may_hold_header(machine: &Machine, at: Address, block: &Block) -> bool {
    if !is_in(machine, at.0, RegionKind::Heap) {
        return true;
    }
    let holder = machine.block_at(at).filter(|holder| at.plus(HEADER_SIZE) <= holder.end());
    holder.is_some_and(|holder| holder.address != at || holder.size != block.size)
}

/// True for addresses of constants and variables.
pub(super) fn is_static(machine: &Machine, value: u64) -> bool {
    machine.region_at(Address(value)).is_some_and(|region| region.kind.is_static())
}

/// True for addresses of constants.
pub(super) fn is_constant(machine: &Machine, value: u64) -> bool {
    is_in(machine, value, RegionKind::Rodata)
}

/// True for addresses of the program's instructions.
pub(super) fn is_code(machine: &Machine, value: u64) -> bool {
    is_in(machine, value, RegionKind::Code)
}

/// True for addresses of the stack.
pub(super) fn is_on_stack(machine: &Machine, value: u64) -> bool {
    is_in(machine, value, RegionKind::Stack)
}

/// True for what may point at constants, variables, the heap or the stack.
pub(super) fn is_pointer(machine: &Machine, value: u64) -> bool {
    machine
        .region_at(Address(value))
        .is_some_and(|region| region.kind.is_static() || matches!(region.kind, RegionKind::Heap | RegionKind::Stack))
}

fn is_in(machine: &Machine, value: u64, kind: RegionKind) -> bool {
    machine.region_at(Address(value)).is_some_and(|region| region.kind == kind)
}
