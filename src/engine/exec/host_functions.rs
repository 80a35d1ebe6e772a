//! The runtime functions that the host serves: Rust's allocator shims, the C heap on top of the same ledger, and the few
//! memory and output functions that compilers call.
//!
//! Argument registers are those of the System V ABI: rdi, rsi, rdx, rcx; the result is in rax. Arguments are checked first;
//! a fault leaves everything as it was.

use crate::engine::host::plan;

use super::host_step::HostStep;
use crate::engine::check::access::not_executable;
use crate::engine::host::plan::{Contents, HostCallPlan, Write};
use crate::engine::record::host_call;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::HeapSite;
use crate::model::fault::{AccessKind, Fault, Transfer, Warning};
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::runtime::RuntimeFn;
use crate::model::step::Executed;

/// Serves a call. `caller` is the instruction that went to the entry point.
///
/// # Errors
/// The end of the run, or the fault of the call.
pub fn serve(recording: &mut Recording, function: RuntimeFn, caller: u64) -> Result<(), Stop> {
    let registers = &recording.state.registers;
    match function {
        RuntimeFn::MainReturned => return Err(Stop::Exited { code: registers.gpr(Register::RAX) as i32 }),
        RuntimeFn::Exit => return Err(Stop::Exited { code: registers.gpr(Register::RDI) as i32 }),
        RuntimeFn::Abort => return Err(Stop::Fault(Fault::Abort { function: "abort" })),
        RuntimeFn::StackCheckFail => return Err(Stop::Fault(Fault::Abort { function: "__stack_chk_fail" })),
        _ => {}
    }
    let site = HeapSite { step: StepIndex(recording.history.position()), caller: Address(caller) };
    if host_call::serve(recording, function, site) {
        return Ok(());
    }
    let planned = plan(&mut recording.state, function).and_then(|plan| check_return(recording).map(|()| plan));
    planned.map_err(Stop::Fault).map(|plan| {
        let warning = plan::undefined_bytes(&recording.state, function);
        carry_out(recording, function, plan, site, warning.map(|warning| (caller, warning)));
    })
}

/// Serves a call that writes no memory, where nothing is recorded; false, and nothing is changed, for any other and for one that is a
/// fault.
pub fn serve_unrecorded(recording: &mut Recording, function: RuntimeFn, site: HeapSite) -> bool {
    debug_assert!(recording.state.register_definedness.is_clean(), "an argument that nobody wrote is worth a warning");
    let Some(target) = plan::return_address(&recording.state, &recording.code) else { return false };
    let plan = HostCallPlan::plan(&mut recording.state, function).ok().flatten();
    let Some(plan) = plan.filter(|plan| plan.write.is_none()) else { return false };
    if plan::looks(function) && plan::undefined_bytes(&recording.state, function).is_some() {
        return false;
    }
    let state = &mut recording.state;
    plan.keep(state, site);
    if let Some((address, length)) = plan.fresh.filter(|(_, length)| *length > 0) {
        state.note_dirty_definedness(address, length);
        state.heap.defined.remove(address, length);
    }
    let rsp = state.registers.rsp() + 8;
    state.frames.end_by_return(rsp);
    state.end_call_unrecorded(rsp);
    state.registers.set(Register::RSP, rsp.into());
    state.registers.rip = target;
    plan.result.into_iter().for_each(|result| state.registers.set(Register::RAX, result.into()));
    true
}

/// Records the call and does what was decided.
fn carry_out(
    recording: &mut Recording,
    function: RuntimeFn,
    plan: Service,
    site: HeapSite,
    warning: Option<(u64, Warning)>,
) {
    let state = &recording.state;
    let Service { plan, output } = plan;
    let arguments = Register::ARGUMENTS[..function.n_arguments()].iter().map(|r| state.registers.gpr(*r)).collect();
    let reads = plan::reads(state, function);
    let next_id = state.heap.next_id();
    let mut step = HostStep::begin(recording, Executed::RuntimeCall { function, arguments, result: plan.result });
    if let Some((place, warning)) = warning {
        step.warn(place, warning);
    }
    reads.iter().for_each(|(address, length)| step.read(*address, *length));
    plan.each_event(next_id, site, |event| step.heap(event));
    if let Some((address, length)) = plan.fresh {
        step.undefine(address, length);
    }
    match plan.write {
        Some(Write { to, length, what: Contents::Fill(byte) }) => step.write(to, &vec![byte; length as usize]),
        Some(Write { to, length, what: Contents::Copy { from } }) => step.copy(from, to, length),
        Some(Write { to, length: _, what: Contents::Number(number) }) => step.write(to, &number.to_le_bytes()),
        None => {}
    }
    if !output.is_empty() {
        step.print(&output);
    }
    if let Some(result) = plan.result {
        step.set(Register::RAX, result.into());
    }
    step.return_to_caller();
    step.commit();
}

fn check_return(recording: &Recording) -> Result<(), Fault> {
    let state = &recording.state;
    let rsp = state.registers.rsp();
    plan::check(state, rsp, 8, AccessKind::Read)?;
    let target = state.memory.read_number(rsp, 8).unwrap_or(0);
    if recording.code.is_executable(target) {
        Ok(())
    } else {
        Err(not_executable(target, Transfer::Return, &state.memory))
    }
}

/// What a call will do, and what it prints.
struct Service {
    plan: HostCallPlan,
    output: Vec<u8>,
}

fn plan(state: &mut State, function: RuntimeFn) -> Result<Service, Fault> {
    if let Some(plan) = HostCallPlan::plan(state, function)? {
        return Ok(Service { plan, output: Vec::new() });
    }
    let argument = state.registers.gpr(Register::RDI);
    let printing = |output: Vec<u8>, result| Service {
        plan: HostCallPlan { result: Some(result), ..HostCallPlan::default() },
        output,
    };
    match function {
        RuntimeFn::Puts => {
            let mut output = plan::c_string(state, argument)?;
            output.push(b'\n');
            // C promises no more than a non-negative number; glibc returns the number of bytes.
            let n = output.len() as u64;
            Ok(printing(output, n))
        }
        RuntimeFn::Putchar => Ok(printing(vec![argument as u8], argument & 0xff)),
        _ => unreachable!("functions that do not return are served before a plan is made"),
    }
}
