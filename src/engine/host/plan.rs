//! What a call of the heap's functions, or of those that copy, fill, compare and measure memory, will do, or the fault that it is.
//!
//! Decided from the arguments before anything is changed, in plain values. How that is recorded is the business of whoever serves the
//! call.

use crate::engine::check::access::check_access;
use crate::engine::cpu::decode_cache::{DecodeCache, slot_of};
use crate::engine::heap::{Heap, Placement, Recycled, Request};
use crate::engine::state::State;
use crate::model::addr::Address;
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::{Access, AccessKind, Fault, UninitialisedUse, Warning};
use crate::model::memory_map::RegionKind;
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::step::HeapEvent;

/// What the C heap functions align to (`max_align_t` of the System V ABI).
pub const C_ALIGN: u64 = 16;

/// What such a call will do, in the order of these fields.
#[derive(Default)]
pub struct HostCallPlan {
    pub alloc: Option<(Request, Placement)>,
    pub resize: Option<Resize>,
    pub free: Option<BlockId>,
    /// Bytes of a block that nobody has written from now on, if somebody may have: address and length.
    pub fresh: Option<(u64, u64)>,
    pub write: Option<Write>,
    /// rax after the call, if it says anything.
    pub result: Option<u64>,
}

/// A change of size in place.
#[derive(Clone, Copy)]
pub struct Resize {
    pub id: BlockId,
    pub old_size: u64,
    pub new_size: u64,
}

/// Bytes that a call writes; not none.
#[derive(Clone, Copy)]
pub struct Write {
    pub to: u64,
    pub length: u64,
    pub what: Contents,
}

/// What they become. A copy takes along which bytes were ever written.
#[derive(Clone, Copy)]
pub enum Contents {
    Fill(u8),
    Copy {
        from: u64,
    },
    /// The eight bytes of a number.
    Number(u64),
}

impl HostCallPlan {
    /// UninitialisedUse what a call does with the arguments that the registers hold; nothing is changed yet. `None` for every other function.
    ///
    /// # Errors
    /// The fault of the call.
    pub fn plan(state: &mut State, function: RuntimeFn) -> Result<Option<HostCallPlan>, Fault> {
        let [a, b, c, d, ..] = Register::ARGUMENTS.map(|register| state.registers.gpr(register));
        let by_rust = |size, align| Request { size, align, by_c: false };
        let by_c = |size| Request { size, align: C_ALIGN, by_c: true };
        let aligned = |align: u64, size| Request { size, align: align.max(C_ALIGN), by_c: true };
        let heap = &mut state.heap;
        let plan = match function {
            RuntimeFn::RustNoAllocShim => HostCallPlan::default(),
            RuntimeFn::Malloc => HostCallPlan::alloc(heap, by_c(a))?,
            RuntimeFn::RustAlloc => HostCallPlan::alloc(heap, by_rust(a, b))?,
            RuntimeFn::Memalign | RuntimeFn::AlignedAlloc => HostCallPlan::alloc(heap, aligned(a, b))?,
            RuntimeFn::PosixMemalign => {
                check(state, a, 8, AccessKind::Write)?;
                let plan = HostCallPlan::alloc(&mut state.heap, aligned(b, c))?;
                let what = plan.result.map_or(Contents::Fill(0), Contents::Number);
                HostCallPlan { write: write(a, 8, what), result: Some(0), ..plan }
            }
            RuntimeFn::MallocUsableSize => {
                let block = heap.starting_at(a).and_then(|id| heap.block(id));
                HostCallPlan::returning(block.map_or(0, |block| block.size))
            }
            RuntimeFn::Calloc => HostCallPlan::alloc(heap, by_c(a.saturating_mul(b)))?.zeroed(),
            RuntimeFn::RustAllocZeroed => HostCallPlan::alloc(heap, by_rust(a, b))?.zeroed(),
            RuntimeFn::Free if a == 0 => HostCallPlan::default(),
            RuntimeFn::Free => HostCallPlan::free(heap, a, None)?,
            RuntimeFn::RustDealloc => HostCallPlan::free(heap, a, Some((b, c)))?,
            RuntimeFn::Realloc if a == 0 => HostCallPlan::alloc(heap, by_c(b))?,
            RuntimeFn::Realloc => HostCallPlan::realloc(heap, a, None, by_c(b))?,
            RuntimeFn::RustRealloc => HostCallPlan::realloc(heap, a, Some((b, c)), by_rust(d, c))?,
            RuntimeFn::Memcpy | RuntimeFn::Memmove => {
                check(state, b, c, AccessKind::Read)?;
                HostCallPlan::writing(state, a, c, Contents::Copy { from: b })?
            }
            RuntimeFn::Memset => HostCallPlan::writing(state, a, c, Contents::Fill(b as u8))?,
            RuntimeFn::Memcmp | RuntimeFn::Bcmp => HostCallPlan::returning(compare(state, a, b, c)?),
            RuntimeFn::Strlen => HostCallPlan::returning(c_string(state, a)?.len() as u64),
            _ => return Ok(None),
        };
        Ok(Some(plan))
    }

    fn returning(result: u64) -> HostCallPlan {
        HostCallPlan { result: Some(result), ..HostCallPlan::default() }
    }

    fn alloc(heap: &mut Heap, request: Request) -> Result<HostCallPlan, Fault> {
        Heap::check_request(request.size, request.align, request.by_c)?;
        let placement = heap.place(request.size, request.align)?;
        let start = placement.address.0;
        let fresh = (placement.recycled != Recycled::None).then_some((start, request.size));
        Ok(HostCallPlan { alloc: Some((request, placement)), fresh, ..HostCallPlan::returning(start) })
    }

    fn zeroed(self) -> HostCallPlan {
        let length = self.alloc.as_ref().map_or(0, |(request, _)| request.size);
        HostCallPlan { write: self.result.and_then(|to| write(to, length, Contents::Fill(0))), ..self }
    }

    fn free(heap: &Heap, pointer: u64, layout: Option<(u64, u64)>) -> Result<HostCallPlan, Fault> {
        let block = heap.check_free(Address(pointer), layout)?;
        Ok(HostCallPlan { free: Some(block.id), ..HostCallPlan::default() })
    }

    fn realloc(
        heap: &mut Heap,
        pointer: u64,
        layout: Option<(u64, u64)>,
        request: Request,
    ) -> Result<HostCallPlan, Fault> {
        let block = heap.check_free(Address(pointer), layout)?;
        let (id, old_size, new_size) = (block.id, block.size, request.size);
        Heap::check_request(new_size, request.align, request.by_c)?;
        if Heap::resizes_in_place(old_size, new_size) {
            let grown = new_size.saturating_sub(old_size);
            let fresh = (grown > 0).then_some((pointer + old_size, grown));
            let resize = Some(Resize { id, old_size, new_size });
            return Ok(HostCallPlan { resize, fresh, ..HostCallPlan::returning(pointer) });
        }
        let plan = HostCallPlan::alloc(heap, request)?;
        let copy = |to| write(to, old_size.min(new_size), Contents::Copy { from: pointer });
        Ok(HostCallPlan { free: Some(id), write: plan.result.and_then(copy), ..plan })
    }

    fn writing(state: &State, to: u64, length: u64, what: Contents) -> Result<HostCallPlan, Fault> {
        check(state, to, length, AccessKind::Write)?;
        Ok(HostCallPlan { write: write(to, length, what), ..HostCallPlan::returning(to) })
    }

    /// Freed blocks whose bytes it hands out again.
    #[must_use]
    pub fn recycled(&self) -> &[BlockId] {
        self.alloc.as_ref().map_or(&[], |(_, placement)| placement.recycled.ids())
    }

    /// What happens to the ledger, in order.
    pub fn each_event(&self, next: BlockId, site: HeapSite, mut happens: impl FnMut(HeapEvent)) {
        self.recycled().iter().for_each(|id| happens(HeapEvent::Recycle { id: *id }));
        if let Some((Request { size, align, by_c }, Placement { address, .. })) = &self.alloc {
            let (address, size, align, by_c) = (*address, *size, *align, *by_c);
            happens(HeapEvent::Alloc(Block { id: next, address, size, align, by_c, allocated: site, freed: None }));
        }
        if let Some(Resize { id, old_size, new_size }) = self.resize {
            happens(HeapEvent::Resize { id, old_size, new_size });
        }
        if let Some(id) = self.free {
            happens(HeapEvent::Free { id, site });
        }
    }

    /// Keeps the books.
    #[inline]
    pub fn keep(&self, state: &mut State, site: HeapSite) {
        self.each_event(state.heap.next_id(), site, |event| state.heap.apply_tracked(&event));
    }
}

fn write(to: u64, length: u64, what: Contents) -> Option<Write> {
    (length > 0).then_some(Write { to, length, what })
}

/// What a call reads, in order; its arguments are in the registers, and it was not carried out yet.
pub fn reads(state: &State, function: RuntimeFn) -> Vec<(u64, u64)> {
    let [a, b, c, d, ..] = Register::ARGUMENTS.map(|register| state.registers.gpr(register));
    let moved = |new_size: u64| {
        let block = state.heap.starting_at(a).and_then(|id| state.heap.block(id));
        let moves = block.filter(|block| !Heap::resizes_in_place(block.size, new_size));
        moves.map(|block| (a, block.size.min(new_size))).into_iter().collect()
    };
    match function {
        RuntimeFn::Realloc => moved(b),
        RuntimeFn::RustRealloc => moved(d),
        RuntimeFn::Memcpy | RuntimeFn::Memmove => vec![(b, c)],
        RuntimeFn::Memcmp | RuntimeFn::Bcmp => vec![(a, c), (b, c)],
        RuntimeFn::Strlen | RuntimeFn::Puts => {
            c_string(state, a).map_or_else(|_| Vec::new(), |text| vec![(a, text.len() as u64 + 1)])
        }
        _ => Vec::new(),
    }
}

/// Checks that a call may use so many bytes, of which there may be none.
///
/// # Errors
/// As those of [`check_access`].
pub fn check(state: &State, address: u64, size: u64, kind: AccessKind) -> Result<(), Fault> {
    if size == 0 { Ok(()) } else { check_access(Access { address: Address(address), size, kind }, state) }
}

/// What `memcmp` returns: an int in eax, and the upper half of rax is zero, as after any write to eax.
fn compare(state: &State, left: u64, right: u64, length: u64) -> Result<u64, Fault> {
    check(state, left, length, AccessKind::Read)?;
    check(state, right, length, AccessKind::Read)?;
    let read = |address| state.memory.read(address, length as usize).unwrap_or_default();
    let (a, b) = if length > 0 { (read(left), read(right)) } else { (Vec::new(), Vec::new()) };
    let differing = a.iter().zip(&b).find(|(a, b)| a != b);
    Ok(differing.map_or(0, |(a, b)| u64::from((i32::from(*a) - i32::from(*b)).cast_unsigned())))
}

/// The bytes up to the first zero byte.
///
/// # Errors
/// As those of [`check_access`].
pub fn c_string(state: &State, address: u64) -> Result<Vec<u8>, Fault> {
    let mut text = Vec::new();
    loop {
        let at = address.wrapping_add(text.len() as u64);
        check(state, at, 1, AccessKind::Read)?;
        match state.memory.read_number(at, 1).unwrap_or(0) {
            0 => return Ok(text),
            byte => text.push(byte as u8),
        }
    }
}

/// Where a call that returns here goes; `None` if it can go nowhere.
#[must_use]
pub fn return_address(state: &State, code: &DecodeCache) -> Option<u64> {
    let State { registers, memory, .. } = state;
    let rsp = registers.rsp();
    let on_stack = memory.region_at(rsp).is_some_and(|region| region.kind == RegionKind::Stack);
    memory.read_number(rsp, 8).filter(|target| on_stack && code.is_executable(*target))
}

/// An argument, or text or bytes looked at, that nobody ever wrote. Copying is no use of a value.
pub fn undefined_bytes(state: &State, function: RuntimeFn) -> Option<Warning> {
    let only_carried = |idx: usize| matches!((function, idx), (RuntimeFn::Memset, 1) | (RuntimeFn::Putchar, 0));
    let shadow = &state.register_definedness;
    let argument = Register::ARGUMENTS[..function.n_arguments()].iter().enumerate().find(|(idx, register)| {
        !only_carried(*idx) && slot_of(**register).is_some_and(|slot| shadow.undefined_bytes(slot) != 0)
    });
    if argument.is_some() {
        let here = Address(state.registers.rip);
        return Some(Warning::UninitialisedRead { address: here, size: 8, decides: UninitialisedUse::Argument });
    }
    if !looks(function) {
        return None;
    }
    reads(state, function).iter().find_map(|(address, length)| contents_unwritten(state, *address, *length))
}

/// Whether it uses the bytes that it reads, and not only carries them.
pub fn looks(function: RuntimeFn) -> bool {
    matches!(function, RuntimeFn::Memcmp | RuntimeFn::Bcmp | RuntimeFn::Strlen | RuntimeFn::Puts)
}

/// The warning about bytes that are looked at and that nobody wrote.
pub fn contents_unwritten(state: &State, address: u64, length: u64) -> Option<Warning> {
    let undefined_bytes =
        (0..length).step_by(16).any(|at| state.undefined_bytes(address + at, (length - at).min(16)) != 0);
    let address = Address(address);
    undefined_bytes.then_some(Warning::UninitialisedRead { address, size: length, decides: UninitialisedUse::Contents })
}
