//! Executes calls of host functions: Rust's allocator shims, the C heap on top of the same block table, and the few memory and output
//! functions that compilers call.
//!
//! Argument registers are those of the System V ABI: rdi, rsi, rdx, rcx; the result is in rax. Everything is decided and checked before the
//! first change ([`HostCallPlan`]), so a fault leaves everything as it was. A usual call gets a compact record, any other a wide one.

use super::host_step::HostStep;
use crate::engine::check::access::not_executable;
use crate::engine::host::plan::{Contents, HostCallPlan, Output, Write};
use crate::engine::host::ranges;
use crate::engine::record::host_call;
use crate::engine::record::recording::Recording;
use crate::engine::state::State;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::HeapSite;
use crate::model::fault::{AccessKind, Fault, Transfer};
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::runtime::RuntimeFn;
use crate::model::step::Executed;
use crate::model::warning::Warning;

/// Serves a call. `caller` is the instruction that went to the entry point.
///
/// # Errors
/// The end of the run, or the fault of the call.
pub(crate) fn serve(recording: &mut Recording, function: RuntimeFn, caller: u64) -> Result<(), Stop> {
    let site = HeapSite { step: StepIndex(recording.history.position()), caller: Address(caller) };
    if host_call::serve(recording, function, site) {
        return Ok(());
    }
    let plan = HostCallPlan::plan(&mut recording.state, function, site.step)?;
    check_return(recording)?;
    let warning = plan.failed.clone().or_else(|| ranges::find_warning(&recording.state, function));
    carry_out(recording, function, &plan, site, warning.map(|warning| (caller, warning)));
    Ok(())
}

/// Serves a call that writes no memory, where nothing is recorded; false, and nothing is changed, for any other and for one that is a
/// fault.
pub(crate) fn serve_unrecorded(recording: &mut Recording, function: RuntimeFn, site: HeapSite) -> bool {
    let undefined = recording.state.register_definedness.undefined_slots();
    debug_assert_eq!(undefined & 0xffff, 0, "an undefined argument is worth a warning");
    let Some(target) = ranges::return_address(&recording.state, &recording.code) else { return false };
    let plan = HostCallPlan::plan(&mut recording.state, function, site.step).ok();
    let is_silent = |plan: &HostCallPlan| plan.write.is_none() && plan.output.is_none() && plan.failed.is_none();
    let Some(plan) = plan.filter(is_silent) else { return false };
    if ranges::may_warn(function) && ranges::find_warning(&recording.state, function).is_some() {
        return false;
    }
    let state = &mut recording.state;
    plan.apply_to_heap(state, site);
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
    plan: &HostCallPlan,
    site: HeapSite,
    warning: Option<(u64, Warning)>,
) {
    let state = &recording.state;
    let arguments = Register::ARGUMENTS[..function.n_arguments()].iter().map(|r| state.registers.gpr(*r)).collect();
    let reads: Vec<_> = ranges::reads(state, function).collect();
    let printed = plan.output.map(|output| printed(output, state));
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
    if let Some(bytes) = printed {
        step.print(&bytes);
    }
    if let Some(result) = plan.result {
        step.set(Register::RAX, result.into());
    }
    step.return_to_caller();
    step.commit();
}

fn printed(output: Output, state: &State) -> Vec<u8> {
    match output {
        Output::Byte(byte) => vec![byte],
        Output::Line { at } => {
            let mut bytes = ranges::text(state, at).expect("the text was read when the call was planned");
            bytes.push(b'\n');
            bytes
        }
    }
}

fn check_return(recording: &Recording) -> Result<(), Fault> {
    let state = &recording.state;
    let rsp = state.registers.rsp();
    ranges::check(state, rsp, 8, AccessKind::Read)?;
    let target = state.memory.read_number(rsp, 8).unwrap_or(0);
    if recording.code.is_executable(target) {
        Ok(())
    } else {
        Err(not_executable(target, Transfer::Return, &state.memory))
    }
}
