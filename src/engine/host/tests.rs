//! Plans of host calls on a state without an emulator: what they say, the faults that they find, and that planning changes nothing.

use super::plan::{Contents, HostCallPlan};
use super::ranges::{find_warning, reads};
use crate::engine::cpu::decode_cache::slot_of;
use crate::engine::machine::Machine;
use crate::engine::sample;
use crate::engine::sample::code;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::HeapSite;
use crate::model::fault::Fault;
use crate::model::register::Register;
use crate::model::run::Stop;
use crate::model::runtime::RuntimeFn;
use crate::model::warning::{UninitialisedUse, Warning};

/// A machine whose argument registers hold these, and whose code begins with a text of two bytes.
fn machine(arguments: &[u64]) -> Machine {
    let mut machine = sample::machine(&sample::program(b"hi\0\xcc".to_vec()));
    for (register, value) in Register::ARGUMENTS.iter().zip(arguments) {
        machine.replayer.recording_mut().state.registers.set(*register, (*value).into());
    }
    machine
}

fn planned(function: RuntimeFn, arguments: &[u64]) -> Result<HostCallPlan, Stop> {
    let mut machine = machine(arguments);
    let before = machine.digest();
    let plan = HostCallPlan::plan(&mut machine.replayer.recording_mut().state, function, StepIndex(0));
    assert_eq!(machine.digest(), before, "{}: planning changes nothing", function.name());
    plan
}

fn result(function: RuntimeFn, arguments: &[u64]) -> Option<u64> {
    planned(function, arguments).unwrap_or_else(|stop| panic!("{}: {stop:?}", function.name())).result
}

fn fault(function: RuntimeFn, arguments: &[u64]) -> &'static str {
    match planned(function, arguments) {
        Err(Stop::Fault(fault)) => fault.code(),
        Err(stop) => panic!("{}: {stop:?}", function.name()),
        Ok(_) => "none",
    }
}

/// Where the code begins, which holds the text.
fn text() -> u64 {
    code(0).0
}

/// Some bytes of the stack.
fn on_stack() -> u64 {
    machine(&[]).registers().rsp() - 64
}

#[test]
fn each_function_returns_what_its_row_says() {
    for function in RuntimeFn::ALL {
        let block = on_stack();
        // Arguments with which most of them succeed; those that free are asked about a block that is none.
        let arguments = match function {
            RuntimeFn::RustAlloc | RuntimeFn::RustAllocZeroed => [8, 8, 0, 0],
            RuntimeFn::PosixMemalign => [block, 16, 8, 0],
            RuntimeFn::Strlen | RuntimeFn::Puts => [text(), 0, 0, 0],
            RuntimeFn::Memcpy | RuntimeFn::Memmove | RuntimeFn::Memcmp | RuntimeFn::Bcmp => [block, text(), 2, 0],
            RuntimeFn::Memset => [block, 1, 2, 0],
            RuntimeFn::Free | RuntimeFn::Realloc => [0, 8, 0, 0],
            _ => [16, 8, 0, 0],
        };
        if let Ok(plan) = planned(function, &arguments) {
            let row = function.row();
            assert_eq!(plan.result.is_some(), row.returns.is_some(), "{}", row.name);
            assert_eq!(plan.output.is_some(), row.prints, "{}", row.name);
        }
    }
}

#[test]
fn ranges_are_checked_before_anything_is_planned() {
    let here = on_stack();
    assert_eq!(fault(RuntimeFn::Memcpy, &[here, text(), 2]), "none");
    assert_eq!(fault(RuntimeFn::Memcpy, &[text(), text(), 2]), "read-only-write");
    assert_eq!(fault(RuntimeFn::Memcpy, &[text(), 0x10_0000_0000, 2]), "unmapped-access", "reads come first");
    assert_eq!(fault(RuntimeFn::Memcpy, &[0, 0, 0]), "none", "no bytes, no access");
    assert_eq!(fault(RuntimeFn::Memset, &[0x30, 0, 1]), "null-access");
    assert_eq!(fault(RuntimeFn::PosixMemalign, &[text(), 16, 8]), "read-only-write");
    assert_eq!(fault(RuntimeFn::Puts, &[0x10_0000_0000]), "unmapped-access");
}

#[test]
fn results_are_those_of_c() {
    let here = on_stack();
    assert_eq!(result(RuntimeFn::Strlen, &[text()]), Some(2));
    assert_eq!(result(RuntimeFn::Puts, &[text()]), Some(3), "the line end counts");
    assert_eq!(result(RuntimeFn::Putchar, &[0x1_41]), Some(0x41));
    assert_eq!(result(RuntimeFn::Memcmp, &[text(), text() + 1, 1]), Some(u64::from(u32::MAX)), "h before i, in eax");
    assert_eq!(result(RuntimeFn::Bcmp, &[text(), text(), 4]), Some(0));
    assert_eq!(result(RuntimeFn::Memset, &[here, 7, 2]), Some(here));
    assert_eq!(result(RuntimeFn::Free, &[0]), None);
    assert_eq!(result(RuntimeFn::MallocUsableSize, &[here]), Some(0));
}

#[test]
fn ends_of_a_run_are_no_plans() {
    assert!(matches!(planned(RuntimeFn::Exit, &[7]), Err(Stop::Exited { code: 7 })));
    for function in [RuntimeFn::Abort, RuntimeFn::StackCheckFail] {
        let Err(Stop::Fault(Fault::Abort { function: name, .. })) = planned(function, &[]) else { panic!("it aborts") };
        assert_eq!(name, function.name());
    }
}

#[test]
fn a_block_that_grows_beyond_its_room_moves_with_its_bytes() {
    let mut machine = machine(&[24]);
    let site = HeapSite { step: StepIndex(machine.replayer.recording().history.position()), caller: Address(text()) };
    let state = &mut machine.replayer.recording_mut().state;
    let first = HostCallPlan::plan(state, RuntimeFn::Malloc, StepIndex(0)).expect("there is room");
    first.apply_to_heap(state, site);
    let block = first.result.expect("it returns the block");
    state.registers.set(Register::RDI, block.into());
    state.registers.set(Register::RSI, 1000);
    assert_eq!(reads(state, RuntimeFn::Realloc).collect::<Vec<_>>(), [(block, 24)]);
    let moved = HostCallPlan::plan(state, RuntimeFn::Realloc, StepIndex(0)).expect("there is room");
    let write = moved.write.expect("its bytes move");
    assert!(matches!(write.what, Contents::Copy { from } if from == block) && write.length == 24);
    assert!(moved.free.is_some() && moved.result != Some(block));
    state.registers.set(Register::RSI, 20);
    assert_eq!(reads(state, RuntimeFn::Realloc).next(), None, "it shrinks in place");
}

#[test]
fn bytes_that_are_only_carried_need_not_be_defined() {
    let warns = |function: RuntimeFn, undefined: Register| {
        let mut machine = machine(&[on_stack(), text(), 2]);
        let slot = slot_of(undefined).expect("it has a slot");
        machine.replayer.recording_mut().state.register_definedness.toggle(slot, 0xff);
        match find_warning(&machine.replayer.recording().state, function) {
            Some(Warning::UninitialisedRead { decides, .. }) => Some(decides),
            _ => None,
        }
    };
    assert_eq!(warns(RuntimeFn::Memset, Register::RSI), None, "the byte to fill with");
    assert_eq!(warns(RuntimeFn::Memset, Register::RDX), Some(UninitialisedUse::Argument));
    assert_eq!(warns(RuntimeFn::Memset, Register::RCX), None, "no argument");
    assert_eq!(warns(RuntimeFn::Memcmp, Register::R15), Some(UninitialisedUse::Contents), "the stack below rsp");
    assert_eq!(warns(RuntimeFn::Memcpy, Register::R15), None, "copied, not used");
}
