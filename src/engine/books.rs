//! The calls that do nothing but keep the heap's books (allocate, free), served without detours.
//!
//! Whatever is out of the ordinary, a fault above all, is left to the [runtime](super::runtime), untouched.

use super::heap::{Heap, Placement, Request};
use super::recorder::Recorder;
use super::state::State;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::step::HeapEvent;

/// What the C heap functions align to (`max_align_t` of the System V ABI).
pub const C_ALIGN: u64 = 16;

/// What such a call will do.
pub enum Booking {
    Nothing,
    Alloc(Request, Placement),
    Free(BlockId),
}

impl Booking {
    /// Decides what a call does with the arguments that the registers hold; nothing is changed yet. `None` for every other function and
    /// for one that is a fault.
    pub fn plan(state: &mut State, function: RuntimeFn) -> Option<Booking> {
        let [a, b, c] = [Register::RDI, Register::RSI, Register::RDX].map(|register| state.registers.gpr(register));
        match function {
            RuntimeFn::RustNoAllocShim => Some(Booking::Nothing),
            RuntimeFn::Free if a == 0 => Some(Booking::Nothing),
            RuntimeFn::Malloc => Booking::alloc(&mut state.heap, Request { size: a, align: C_ALIGN, by_c: true }),
            RuntimeFn::RustAlloc => Booking::alloc(&mut state.heap, Request { size: a, align: b, by_c: false }),
            RuntimeFn::Free => Booking::free(&state.heap, a, None),
            RuntimeFn::RustDealloc => Booking::free(&state.heap, a, Some((b, c))),
            _ => None,
        }
    }

    fn alloc(heap: &mut Heap, request: Request) -> Option<Booking> {
        Heap::check_request(request.size, request.align, request.by_c).ok()?;
        let placement = heap.place(request.size, request.align).ok()?;
        Some(Booking::Alloc(request, placement))
    }

    fn free(heap: &Heap, pointer: u64, layout: Option<(u64, u64)>) -> Option<Booking> {
        heap.check_free(Address(pointer), layout).ok().map(|block| Booking::Free(block.id))
    }

    /// rax after the call, if it says anything.
    #[must_use]
    pub fn result(&self) -> Option<u64> {
        match self {
            Booking::Alloc(_, placement) => Some(placement.address.0),
            Booking::Nothing | Booking::Free(_) => None,
        }
    }

    /// How many freed blocks it hands out again.
    #[must_use]
    pub fn n_recycled(&self) -> usize {
        match self {
            Booking::Alloc(_, placement) => placement.recycled.ids().len(),
            Booking::Nothing | Booking::Free(_) => 0,
        }
    }

    /// Does it. `unwrite` is told of the marks to flip because nobody has written the block's bytes: address and mask.
    #[inline]
    pub fn carry_out(&self, state: &mut State, site: HeapSite, mut unwrite: impl FnMut(u64, u16)) {
        match self {
            Booking::Nothing => {}
            Booking::Free(id) => state.heap.happen(&HeapEvent::Free { id: *id, site }),
            Booking::Alloc(Request { size, align, by_c }, Placement { address, recycled }) => {
                recycled.ids().iter().for_each(|id| state.heap.happen(&HeapEvent::Recycle { id: *id }));
                let (id, size) = (state.heap.next_id(), *size);
                let (address, align, by_c) = (*address, *align, *by_c);
                let block = Block { id, address, size, align, by_c, allocated: site, freed: None };
                state.heap.happen(&HeapEvent::Alloc(block));
                if !recycled.ids().is_empty() && size > 0 {
                    state.touch_marks(address.0, size);
                    state.heap.written.take_out(address.0, size, &mut unwrite);
                }
            }
        }
    }
}

/// Where a call that returns here goes; `None` if it can go nowhere.
#[must_use]
pub fn return_address(recorder: &Recorder) -> Option<u64> {
    let State { registers, memory, .. } = &recorder.state;
    let rsp = registers.rsp();
    let on_stack = memory.region_at(rsp).is_some_and(|region| region.kind == RegionKind::Stack);
    memory.read_number(rsp, 8).filter(|target| on_stack && recorder.code.is_executable(*target))
}
