//! The two paths of the recording executor against each other: what one records, the other would have recorded.

use crate::engine::cpu::decode_cache::slot_of;
use crate::engine::machine::Machine;
use crate::engine::sample::{blocks, counts, machine, program, run};
use crate::model::addr::StepIndex;
use crate::model::program::Program;
use crate::model::register::Register;
use crate::model::step::Step;

const STEPS: u64 = 3000;

/// Endless: 1: inc rbx; mov [rsp-16], rbx; movq xmm0, rbx; call f; jmp 1b; f: push rbx; pop rbx; ret
fn calls() -> Program {
    let mut bytes = vec![0x48, 0xff, 0xc3, 0x48, 0x89, 0x5c, 0x24, 0xf0, 0x66, 0x48, 0x0f, 0x6e, 0xc3];
    bytes.extend([0xe8, 2, 0, 0, 0, 0xeb, 0xec, 0x53, 0x5b, 0xc3]);
    program(bytes)
}

/// Runs with a register undefined that no program here names: then no instruction is ordinary.
fn by_general_path(program: &Program) -> Machine {
    let mut machine = machine(program);
    let unnamed = slot_of(Register::R15).expect("it has a slot");
    machine.replayer.recording_mut().state.register_definedness.toggle(unnamed, 0xff);
    run(&mut machine, STEPS);
    assert_eq!(machine.replayer.processor.exec.quiet_until, 0, "the fast path was taken");
    machine
}

fn by_fast_path(program: &Program) -> Machine {
    let mut machine = machine(program);
    run(&mut machine, STEPS);
    assert!(machine.replayer.processor.exec.quiet_until > 0, "the fast path was not taken");
    machine
}

fn steps(machine: &mut Machine) -> Vec<Step> {
    let mut steps = Vec::new();
    machine.walk(StepIndex(0), StepIndex(STEPS), |step| steps.push(step));
    steps
}

#[test]
fn both_paths_write_the_same_bytes() {
    for program in [counts(), calls()] {
        let (fast, general) = (by_fast_path(&program), by_general_path(&program));
        let [fast, general] = [fast, general].map(|machine| machine.replayer.recording().history.log.to_vec());
        assert!(fast.len() > STEPS as usize && fast == general);
    }
}

#[test]
fn both_paths_tell_the_same_steps_of_host_calls() {
    let (mut fast, mut general) = (by_fast_path(&blocks()), by_general_path(&blocks()));
    assert_eq!(steps(&mut fast), steps(&mut general));
}
