//! The runtime functions that the host serves: Rust's allocator shims, the C heap on top of the same ledger, and the few
//! memory and output functions that compilers call.
//!
//! Argument registers are those of the System V ABI: rdi, rsi, rdx, rcx; the result is in rax. Arguments are checked first;
//! a fault leaves everything as it was.

use super::books::{self, Booking, C_ALIGN};
use super::check::{check_access, not_executable};
use super::code::slot_of;
use super::heap::{Heap, Recycled, Request};
use super::host_step::HostStep;
use super::machine::Stop;
use super::recorder::Recorder;
use super::served;
use super::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::{Access, AccessKind, Decides, Fault, Transfer, Warning};
use crate::model::register::Register;
use crate::model::runtime::RuntimeFn;
use crate::model::step::{Executed, HeapEvent};

/// Serves a call. `caller` is the instruction that went to the entry point.
///
/// # Errors
/// The end of the run, or the fault of the call.
pub fn serve(recorder: &mut Recorder, function: RuntimeFn, caller: u64) -> Result<(), Stop> {
    let registers = &recorder.state.registers;
    let all = Register::ARGUMENTS.map(|register| registers.gpr(register));
    match function {
        RuntimeFn::MainReturned => return Err(Stop::Exited { code: registers.gpr(Register::RAX) as i32 }),
        RuntimeFn::Exit => return Err(Stop::Exited { code: all[0] as i32 }),
        RuntimeFn::Abort => return Err(Stop::Fault(Fault::Abort { function: "abort" })),
        RuntimeFn::StackCheckFail => return Err(Stop::Fault(Fault::Abort { function: "__stack_chk_fail" })),
        _ => {}
    }
    let site = HeapSite { step: StepIndex(recorder.history.position()), caller: Address(caller) };
    if served::serve(recorder, function, site) {
        return Ok(());
    }
    let planned = plan(&mut recorder.state, function, all, site).and_then(|plan| check_return(recorder).map(|()| plan));
    planned.map_err(Stop::Fault).map(|plan| {
        let arguments = all[..function.n_arguments()].to_vec();
        let warning = unwritten(&recorder.state, function, &plan);
        plan.carry_out(recorder, function, arguments, warning.map(|warning| (caller, warning)));
    })
}

/// Serves a call that does nothing but keep the heap's books, where nothing is recorded; false, and nothing is changed, for any other
/// and for one that is a fault.
pub fn serve_unrecorded(recorder: &mut Recorder, function: RuntimeFn, site: HeapSite) -> bool {
    debug_assert!(recorder.state.register_shadow.is_clean(), "an argument that nobody wrote is worth a warning");
    let Some(target) = books::return_address(recorder) else { return false };
    let Some(booking) = Booking::plan(&mut recorder.state, function) else { return false };
    let state = &mut recorder.state;
    booking.carry_out(state, site, |_, _| {});
    let rsp = state.registers.rsp() + 8;
    state.frames.end_by_return(rsp);
    state.end_call_for_good(rsp);
    state.registers.set(Register::RSP, rsp.into());
    state.registers.rip = target;
    booking.result().into_iter().for_each(|result| state.registers.set(Register::RAX, result.into()));
    true
}

/// An argument, or text or bytes looked at, that nobody ever wrote. Copying is no use of a value.
fn unwritten(state: &State, function: RuntimeFn, plan: &Plan) -> Option<Warning> {
    let only_carried = |idx: usize| matches!((function, idx), (RuntimeFn::Memset, 1) | (RuntimeFn::Putchar, 0));
    let shadow = &state.register_shadow;
    let argument = Register::ARGUMENTS[..function.n_arguments()].iter().enumerate().find(|(idx, register)| {
        !only_carried(*idx) && slot_of(**register).is_some_and(|slot| shadow.unwritten(slot) != 0)
    });
    if argument.is_some() {
        let here = Address(state.registers.rip);
        return Some(Warning::UninitialisedRead { address: here, size: 8, decides: Decides::Argument });
    }
    let looks = matches!(function, RuntimeFn::Memcmp | RuntimeFn::Bcmp | RuntimeFn::Strlen | RuntimeFn::Puts);
    plan.reads.iter().filter(|_| looks).find_map(|(address, length)| contents_unwritten(state, *address, *length))
}

/// The warning about bytes that are looked at and that nobody wrote.
pub fn contents_unwritten(state: &State, address: u64, length: u64) -> Option<Warning> {
    let unwritten = (0..length).step_by(16).any(|at| state.unwritten(address + at, (length - at).min(16)) != 0);
    let address = Address(address);
    unwritten.then_some(Warning::UninitialisedRead { address, size: length, decides: Decides::Contents })
}

/// What a call will do, decided before anything is changed.
#[derive(Default)]
struct Plan {
    /// rax; `None` for functions that return nothing.
    result: Option<u64>,
    reads: Vec<(u64, u64)>,
    heap: Vec<HeapEvent>,
    /// A block's bytes, whose written-marks are cleared because they are handed out anew.
    fresh: Option<(u64, u64)>,
    writes: Vec<(u64, Vec<u8>)>,
    /// From, to, length.
    copy: Option<(u64, u64, u64)>,
    output: Vec<u8>,
}

impl Plan {
    fn returning(result: u64) -> Plan {
        Plan { result: Some(result), ..Plan::default() }
    }

    fn carry_out(
        self,
        recorder: &mut Recorder,
        function: RuntimeFn,
        arguments: Vec<u64>,
        warning: Option<(u64, Warning)>,
    ) {
        let what = Executed::RuntimeCall { function, arguments, result: self.result };
        let mut step = HostStep::begin(recorder, what);
        if let Some((place, warning)) = warning {
            step.warn(place, warning);
        }
        self.reads.iter().for_each(|(address, length)| step.read(*address, *length));
        self.heap.into_iter().for_each(|event| step.heap(event));
        if let Some((address, length)) = self.fresh {
            step.forget_written(address, length);
        }
        self.writes.iter().for_each(|(address, bytes)| step.write(*address, bytes));
        if let Some((from, to, length)) = self.copy {
            step.copy(from, to, length);
        }
        if !self.output.is_empty() {
            step.print(&self.output);
        }
        if let Some(result) = self.result {
            step.set(Register::RAX, result.into());
        }
        step.return_to_caller();
        step.commit();
    }
}

fn check_return(recorder: &Recorder) -> Result<(), Fault> {
    let state = &recorder.state;
    let rsp = state.registers.rsp();
    check(state, rsp, 8, AccessKind::Read)?;
    let target = state.memory.read_number(rsp, 8).unwrap_or(0);
    if recorder.code.is_executable(target) {
        Ok(())
    } else {
        Err(not_executable(target, Transfer::Return, &state.memory))
    }
}

fn check(state: &State, address: u64, size: u64, kind: AccessKind) -> Result<(), Fault> {
    if size == 0 { Ok(()) } else { check_access(Access { address: Address(address), size, kind }, state) }
}

fn plan(state: &mut State, function: RuntimeFn, arguments: [u64; 6], site: HeapSite) -> Result<Plan, Fault> {
    let [a, b, c, d, ..] = arguments;
    match function {
        RuntimeFn::RustNoAllocShim => Ok(Plan::default()),
        RuntimeFn::RustAlloc => allocate(state, Request { size: a, align: b, by_c: false }, site),
        RuntimeFn::RustAllocZeroed => zeroed(state, Request { size: a, align: b, by_c: false }, site),
        RuntimeFn::RustDealloc => free(state, a, Some((b, c)), site),
        RuntimeFn::RustRealloc => reallocate(state, a, Some((b, c)), Request { size: d, align: c, by_c: false }, site),
        RuntimeFn::Malloc => allocate(state, c_request(a), site),
        RuntimeFn::Calloc => zeroed(state, c_request(a.saturating_mul(b)), site),
        RuntimeFn::Free if a == 0 => Ok(Plan::default()),
        RuntimeFn::Free => free(state, a, None, site),
        RuntimeFn::Realloc if a == 0 => allocate(state, c_request(b), site),
        RuntimeFn::Realloc => reallocate(state, a, None, c_request(b), site),
        RuntimeFn::Memcpy | RuntimeFn::Memmove => copy(state, a, b, c),
        RuntimeFn::Memset => fill(state, a, b as u8, c),
        RuntimeFn::Memcmp | RuntimeFn::Bcmp => compare(state, a, b, c),
        RuntimeFn::Strlen => {
            let text = c_string(state, a)?;
            Ok(Plan { reads: vec![(a, text.len() as u64 + 1)], ..Plan::returning(text.len() as u64) })
        }
        RuntimeFn::Puts => {
            let mut output = c_string(state, a)?;
            let reads = vec![(a, output.len() as u64 + 1)];
            output.push(b'\n');
            // C promises no more than a non-negative number; glibc returns the number of bytes.
            Ok(Plan { reads, result: Some(output.len() as u64), output, ..Plan::default() })
        }
        RuntimeFn::Putchar => Ok(Plan { output: vec![a as u8], ..Plan::returning(a & 0xff) }),
        RuntimeFn::MainReturned | RuntimeFn::Exit | RuntimeFn::Abort | RuntimeFn::StackCheckFail => {
            unreachable!("functions that do not return are served before a plan is made")
        }
    }
}

fn c_request(size: u64) -> Request {
    Request { size, align: C_ALIGN, by_c: true }
}

fn allocate(state: &mut State, request: Request, site: HeapSite) -> Result<Plan, Fault> {
    let Request { size, align, by_c } = request;
    Heap::check_request(size, align, by_c)?;
    let placement = state.heap.place(size, align)?;
    let recycles = placement.recycled != Recycled::None;
    let mut heap: Vec<HeapEvent> = placement.recycled.ids().iter().map(|id| HeapEvent::Recycle { id: *id }).collect();
    let block =
        Block { id: state.heap.next_id(), address: placement.address, size, align, by_c, allocated: site, freed: None };
    heap.push(HeapEvent::Alloc(block));
    let fresh = recycles.then_some((placement.address.0, size));
    Ok(Plan { heap, fresh, ..Plan::returning(placement.address.0) })
}

fn zeroed(state: &mut State, request: Request, site: HeapSite) -> Result<Plan, Fault> {
    let mut plan = allocate(state, request, site)?;
    plan.writes = vec![(plan.result.unwrap_or(0), vec![0; request.size as usize])];
    Ok(plan)
}

fn free(state: &State, pointer: u64, layout: Option<(u64, u64)>, site: HeapSite) -> Result<Plan, Fault> {
    let id = state.heap.check_free(Address(pointer), layout)?.id;
    Ok(Plan { heap: vec![HeapEvent::Free { id, site }], ..Plan::default() })
}

fn reallocate(
    state: &mut State,
    pointer: u64,
    layout: Option<(u64, u64)>,
    request: Request,
    site: HeapSite,
) -> Result<Plan, Fault> {
    let block = state.heap.check_free(Address(pointer), layout)?;
    let (id, old_size) = (block.id, block.size);
    Heap::check_request(request.size, request.align, request.by_c)?;
    if Heap::resizes_in_place(old_size, request.size) {
        return Ok(resize_in_place(pointer, id, old_size, request.size));
    }
    let mut plan = allocate(state, request, site)?;
    let moved_to = plan.result.unwrap_or(0);
    plan.copy = Some((pointer, moved_to, old_size.min(request.size)));
    plan.reads = vec![(pointer, old_size.min(request.size))];
    plan.heap.push(HeapEvent::Free { id, site });
    Ok(plan)
}

fn resize_in_place(pointer: u64, id: BlockId, old_size: u64, new_size: u64) -> Plan {
    let grown = new_size.saturating_sub(old_size);
    let fresh = (grown > 0).then_some((pointer + old_size, grown));
    Plan { heap: vec![HeapEvent::Resize { id, old_size, new_size }], fresh, ..Plan::returning(pointer) }
}

fn copy(state: &State, to: u64, from: u64, length: u64) -> Result<Plan, Fault> {
    check(state, from, length, AccessKind::Read)?;
    check(state, to, length, AccessKind::Write)?;
    let copy = (length > 0).then_some((from, to, length));
    Ok(Plan { reads: vec![(from, length)], copy, ..Plan::returning(to) })
}

fn fill(state: &State, to: u64, byte: u8, length: u64) -> Result<Plan, Fault> {
    check(state, to, length, AccessKind::Write)?;
    let writes = if length > 0 { vec![(to, vec![byte; length as usize])] } else { Vec::new() };
    Ok(Plan { writes, ..Plan::returning(to) })
}

fn compare(state: &State, left: u64, right: u64, length: u64) -> Result<Plan, Fault> {
    check(state, left, length, AccessKind::Read)?;
    check(state, right, length, AccessKind::Read)?;
    let read = |address| state.memory.read(address, length as usize).unwrap_or_default();
    let (a, b) = if length > 0 { (read(left), read(right)) } else { (Vec::new(), Vec::new()) };
    let differing = a.iter().zip(&b).find(|(a, b)| a != b);
    // An int in eax: the upper half of rax is zero, as after any write to eax.
    let result = differing.map_or(0, |(a, b)| u64::from((i32::from(*a) - i32::from(*b)).cast_unsigned()));
    Ok(Plan { reads: vec![(left, length), (right, length)], ..Plan::returning(result) })
}

/// The bytes up to the first zero byte.
fn c_string(state: &State, address: u64) -> Result<Vec<u8>, Fault> {
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
