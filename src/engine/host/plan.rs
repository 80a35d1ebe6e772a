//! What a call of a host function will do, or the fault or end of the run that it is: one arm a function.
//!
//! Decided from the arguments before anything is changed, in plain values, so that a call that is a fault has changed nothing and that the
//! same plan can be recorded compactly, widely, or not at all. The ranges that the function's row names are checked first; what then goes
//! wrong is the heap's business (no such block, no room) or a text's (it runs into memory that may not be read).

use super::direct::{ByteRange, compare};
use super::ranges::{check_ranges, text_length};
use crate::engine::heap::{Heap, Placement, Recycled, Request, Return};
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::{BadRequest, Fault};
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::runtime::{Allocator, RuntimeFn};
use crate::model::step::HeapEvent;
use crate::model::warning::Warning;

/// What a call will do, in the order of these fields.
#[derive(Default)]
pub(crate) struct HostCallPlan {
    pub alloc: Option<(Request, Placement)>,
    pub resize: Option<Resize>,
    pub free: Option<BlockId>,
    /// Bytes of a block that become undefined, if they may hold defined values of an earlier use: address and length.
    pub fresh: Option<(u64, u64)>,
    pub write: Option<Write>,
    pub output: Option<Output>,
    /// rax after the call, if it says anything.
    pub result: Option<u64>,
    /// An allocation for which there is no room: it returns 0.
    pub failed: Option<Warning>,
}

/// A change of size in place.
#[derive(Clone, Copy)]
pub(crate) struct Resize {
    pub id: BlockId,
    pub old_size: u64,
    pub new_size: u64,
}

/// Bytes that a call writes; not none.
#[derive(Clone, Copy)]
pub(crate) struct Write {
    pub to: u64,
    pub length: u64,
    pub what: Contents,
}

/// What a call prints.
#[derive(Clone, Copy)]
pub(crate) enum Output {
    Byte(u8),
    /// The text at an address, and a line end.
    Line {
        at: u64,
    },
}

/// What they become. A copy takes their definedness along.
#[derive(Clone, Copy)]
pub(crate) enum Contents {
    Fill(u8),
    Copy {
        from: u64,
    },
    /// The eight bytes of a number.
    Number(u64),
}

/// A call that only allocates or only frees, of the functions that programs call most: executors that keep no record carry it out without a
/// plan where that is possible ([`Heap::allocate_simply`], [`Heap::free_if_valid`]).
pub(crate) enum HeapCall {
    Allocate(Request),
    Free { pointer: u64, given: Return },
}

impl HeapCall {
    /// The call of a function with these arguments; `None` for every other function.
    #[inline]
    pub(crate) fn of(function: RuntimeFn, mut argument: impl FnMut(usize) -> u64) -> Option<HeapCall> {
        Some(match function {
            RuntimeFn::Malloc => HeapCall::Allocate(Request::of_c(argument(0))),
            RuntimeFn::RustAlloc => HeapCall::Allocate(Request::of_rust(argument(0), argument(1))),
            RuntimeFn::Free => HeapCall::Free { pointer: argument(0), given: Return::TO_C },
            RuntimeFn::RustDealloc => {
                HeapCall::Free { pointer: argument(0), given: Return::to_rust(argument(1), argument(2)) }
            }
            _ => return None,
        })
    }
}

impl HostCallPlan {
    /// Decides what a call at a step does with the arguments that the registers hold; nothing is changed yet.
    ///
    /// # Errors
    /// The fault of the call, or the end of the run.
    pub(crate) fn plan(state: &mut State, function: RuntimeFn, step: StepIndex) -> Result<HostCallPlan, Stop> {
        check_ranges(state, function)?;
        let [a, b, c, d, ..] = Register::ARGUMENTS.map(|register| state.registers.gpr(register));
        // A linked program has its library's `handle_alloc_error`, and may have asked by `try_reserve`.
        let rust_may_fail = state.process.is_some();
        let heap = &mut state.heap;
        let allocation = |request, may_fail| Allocation { request, may_fail, step };
        let by_rust = |size, align| allocation(Request::of_rust(size, align), rust_may_fail);
        let by_c = |size| allocation(Request::of_c(size), true);
        let by_c_aligned = |align, size| allocation(Request::aligned(size, align, Allocator::C), true);
        let by_cpp = |allocator, size, align, may_fail| allocation(Request::aligned(size, align, allocator), may_fail);
        match function {
            RuntimeFn::MainReturned => Err(Stop::Exited { code: state.registers.gpr(Register::RAX) as i32 }),
            RuntimeFn::Exit => Err(Stop::Exited { code: a as i32 }),
            RuntimeFn::Abort | RuntimeFn::StackCheckFail => {
                Err(Fault::Abort { function: function.name(), canary: None }.into())
            }
            RuntimeFn::RustNoAllocShim => Ok(HostCallPlan::default()),
            RuntimeFn::Malloc => HostCallPlan::alloc(heap, by_c(a)),
            RuntimeFn::RustAlloc => HostCallPlan::alloc(heap, by_rust(a, b)),
            RuntimeFn::Memalign | RuntimeFn::AlignedAlloc => HostCallPlan::alloc(heap, by_c_aligned(a, b)),
            RuntimeFn::PosixMemalign => HostCallPlan::alloc(heap, by_c_aligned(b, c)).map(|plan| plan.stored_at(a)),
            RuntimeFn::MallocUsableSize => Ok(HostCallPlan::usable_size(heap, a)),
            RuntimeFn::Calloc => HostCallPlan::alloc(heap, by_c(a.saturating_mul(b))).map(HostCallPlan::zeroed),
            RuntimeFn::RustAllocZeroed => HostCallPlan::alloc(heap, by_rust(a, b)).map(HostCallPlan::zeroed),
            RuntimeFn::Free if a == 0 => Ok(HostCallPlan::default()),
            RuntimeFn::Free => HostCallPlan::free(heap, a, Return::TO_C),
            RuntimeFn::RustDealloc => HostCallPlan::free(heap, a, Return::to_rust(b, c)),
            RuntimeFn::Realloc if a == 0 => HostCallPlan::alloc(heap, by_c(b)),
            RuntimeFn::Realloc => HostCallPlan::realloc(heap, a, Return::TO_C, by_c(b)),
            RuntimeFn::RustRealloc => HostCallPlan::realloc(heap, a, Return::to_rust(b, c), by_rust(d, c)),
            RuntimeFn::New | RuntimeFn::NewNothrow => {
                HostCallPlan::alloc(heap, by_cpp(Allocator::New, a, 0, function == RuntimeFn::NewNothrow))
            }
            RuntimeFn::NewAligned => HostCallPlan::alloc(heap, by_cpp(Allocator::New, a, b, false)),
            RuntimeFn::NewArray | RuntimeFn::NewArrayNothrow => {
                HostCallPlan::alloc(heap, by_cpp(Allocator::NewArray, a, 0, function == RuntimeFn::NewArrayNothrow))
            }
            RuntimeFn::NewArrayAligned => HostCallPlan::alloc(heap, by_cpp(Allocator::NewArray, a, b, false)),
            RuntimeFn::Delete | RuntimeFn::DeleteAligned => HostCallPlan::delete(heap, a, Allocator::New, None),
            RuntimeFn::DeleteSized | RuntimeFn::DeleteSizedAligned => {
                HostCallPlan::delete(heap, a, Allocator::New, Some(b))
            }
            RuntimeFn::DeleteArray | RuntimeFn::DeleteArrayAligned => {
                HostCallPlan::delete(heap, a, Allocator::NewArray, None)
            }
            RuntimeFn::DeleteArraySized | RuntimeFn::DeleteArraySizedAligned => {
                HostCallPlan::delete(heap, a, Allocator::NewArray, Some(b))
            }
            RuntimeFn::Memcpy | RuntimeFn::Memmove => Ok(HostCallPlan::writing(a, c, Contents::Copy { from: b })),
            RuntimeFn::Memset => Ok(HostCallPlan::writing(a, c, Contents::Fill(b as u8))),
            RuntimeFn::Memcmp | RuntimeFn::Bcmp => {
                Ok(HostCallPlan::returning(compare(ByteRange { at: a, length: c }, b, state).unwrap_or(0)))
            }
            RuntimeFn::Strlen => Ok(HostCallPlan::returning(text_length(state, a)?)),
            RuntimeFn::Puts => Ok(HostCallPlan::printing_line(a, text_length(state, a)?)),
            RuntimeFn::Putchar => Ok(HostCallPlan::printing(Output::Byte(a as u8), a & 0xff)),
        }
    }

    fn returning(result: u64) -> HostCallPlan {
        HostCallPlan { result: Some(result), ..HostCallPlan::default() }
    }

    fn alloc(heap: &mut Heap, allocation: Allocation) -> Result<HostCallPlan, Stop> {
        let Allocation { request, may_fail, step } = allocation;
        let Request { size, align, .. } = request;
        let placed = request.check().and_then(|()| heap.place(size, align, step));
        let placement = match placed {
            Ok(placement) => placement,
            Err(Fault::OutOfMemory { .. } | Fault::BadAllocRequest { problem: BadRequest::TooLarge, .. })
                if may_fail =>
            {
                return Ok(HostCallPlan::failing(heap, size));
            }
            Err(fault) => return Err(fault.into()),
        };
        let start = placement.address.0;
        let fresh = (placement.recycled != Recycled::None).then_some((start, size));
        let alloc = Some((request, placement));
        Ok(HostCallPlan { alloc, fresh, ..HostCallPlan::returning(start) })
    }

    fn failing(heap: &Heap, size: u64) -> HostCallPlan {
        let (live_bytes, heap_size) = (heap.live_bytes(), heap.room());
        let failed = Some(Warning::AllocationFailed { size, live_bytes, heap_size });
        HostCallPlan { failed, ..HostCallPlan::returning(0) }
    }

    fn zeroed(self) -> HostCallPlan {
        let length = self.alloc.as_ref().map_or(0, |(request, _)| request.size);
        HostCallPlan { write: self.result.and_then(|to| write(to, length, Contents::Fill(0))), ..self }
    }

    fn free(heap: &Heap, pointer: u64, given: Return) -> Result<HostCallPlan, Stop> {
        let block = heap.check_free(Address(pointer), given)?;
        Ok(HostCallPlan { free: Some(block.id), ..HostCallPlan::default() })
    }

    /// C++'s `delete`, which does nothing for a null pointer.
    fn delete(heap: &Heap, pointer: u64, to: Allocator, size: Option<u64>) -> Result<HostCallPlan, Stop> {
        if pointer == 0 {
            return Ok(HostCallPlan::default());
        }
        HostCallPlan::free(heap, pointer, Return { to, size, align: None })
    }

    fn realloc(heap: &mut Heap, pointer: u64, given: Return, allocation: Allocation) -> Result<HostCallPlan, Stop> {
        let block = heap.check_free(Address(pointer), given)?;
        let (id, old_size, new_size) = (block.id, block.size, allocation.request.size);
        if Heap::resizes_in_place(old_size, new_size) {
            let grown = new_size.saturating_sub(old_size);
            let fresh = (grown > 0).then_some((pointer + old_size, grown));
            let resize = Some(Resize { id, old_size, new_size });
            return Ok(HostCallPlan { resize, fresh, ..HostCallPlan::returning(pointer) });
        }
        let plan = HostCallPlan::alloc(heap, allocation)?;
        if plan.failed.is_some() {
            // The old block stays as it is.
            return Ok(plan);
        }
        let copy = |to| write(to, old_size.min(new_size), Contents::Copy { from: pointer });
        Ok(HostCallPlan { free: Some(id), write: plan.result.and_then(copy), ..plan })
    }

    fn writing(to: u64, length: u64, what: Contents) -> HostCallPlan {
        HostCallPlan { write: write(to, length, what), ..HostCallPlan::returning(to) }
    }

    /// Stores the address of the new block, and returns 0; `ENOMEM` if there is none.
    fn stored_at(self, to: u64) -> HostCallPlan {
        const NO_MEMORY: u64 = 12;
        if self.failed.is_some() {
            return HostCallPlan { result: Some(NO_MEMORY), ..self };
        }
        let what = self.result.map_or(Contents::Fill(0), Contents::Number);
        HostCallPlan { write: write(to, 8, what), result: Some(0), ..self }
    }

    fn usable_size(heap: &Heap, pointer: u64) -> HostCallPlan {
        let block = heap.starting_at(pointer).and_then(|id| heap.block(id));
        HostCallPlan::returning(block.map_or(0, |block| block.size))
    }

    fn printing(output: Output, result: u64) -> HostCallPlan {
        HostCallPlan { output: Some(output), ..HostCallPlan::returning(result) }
    }

    /// C promises no more than a non-negative number; glibc returns the number of bytes.
    fn printing_line(at: u64, length: u64) -> HostCallPlan {
        HostCallPlan::printing(Output::Line { at }, length + 1)
    }

    /// Freed blocks whose bytes it hands out again.
    #[must_use]
    pub(crate) fn recycled(&self) -> &[BlockId] {
        self.alloc.as_ref().map_or(&[], |(_, placement)| placement.recycled.ids())
    }

    /// What happens to the block table, in order.
    pub(crate) fn each_event(&self, next: BlockId, site: HeapSite, mut happens: impl FnMut(HeapEvent)) {
        self.recycled().iter().for_each(|id| happens(HeapEvent::Recycle { id: *id }));
        if let Some((Request { size, align, allocator }, Placement { address, .. })) = &self.alloc {
            let (address, size, align, allocator) = (*address, *size, *align, *allocator);
            let block = Block { id: next, address, size, align, allocator, allocated: site, freed: None };
            happens(HeapEvent::Alloc(block));
        }
        if let Some(Resize { id, old_size, new_size }) = self.resize {
            happens(HeapEvent::Resize { id, old_size, new_size });
        }
        if let Some(id) = self.free {
            happens(HeapEvent::Free { id, site });
        }
    }

    /// Applies what the call does to the heap.
    #[inline]
    pub(crate) fn apply_to_heap(&self, state: &mut State, site: HeapSite) {
        self.each_event(state.heap.next_id(), site, |event| state.heap.apply_tracked(&event));
    }
}

/// A request for a block.
#[derive(Clone, Copy)]
struct Allocation {
    request: Request,
    /// Without room it returns 0, instead of being a fault.
    may_fail: bool,
    step: StepIndex,
}

fn write(to: u64, length: u64, what: Contents) -> Option<Write> {
    (length > 0).then_some(Write { to, length, what })
}
