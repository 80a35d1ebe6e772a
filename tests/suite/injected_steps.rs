//! Injected execution: a machine without an emulator that is given the steps of another one reaches the same states,
//! for every program and every step. Impossible steps are rejected.

use crate::machine_invariants::{SMALL, machine};
use crate::teaching_programs::{assemble, texts};
use asmscope::engine::exec::injected::InjectedStep;
use asmscope::engine::machine::Machine;
use asmscope::model::addr::StepIndex;
use asmscope::model::run::{RunUntil, Stop};
use asmscope::model::step::{Executed, Step};

const FOLDERS: [&str; 4] = ["programs", "programs/faults", "programs/clean", "programs/clean/compiled"];

/// Steps of each program: all of them, for most.
const LONGEST: u64 = 3000;

#[test]
fn injected_steps_reach_the_executed_states() {
    for (name, text) in FOLDERS.into_iter().flat_map(texts) {
        let program = assemble(&name, &text);
        let mut executing = machine(&program);
        let stop = executing.run(&RunUntil { steps: Some(LONGEST), ..RunUntil::default() });
        let mut told = Machine::without_cpu(&program, &SMALL).expect("the sizes are in range");
        let (start, end) = (StepIndex(0), executing.position());
        executing.walk(start, end, |step| {
            let taken = told.injector().take(&telling(&step));
            assert_eq!(taken, Ok(()), "{name}: step {}", step.index);
            assert_eq!(told.step_at(step.index), Some(step), "{name}");
        });
        assert_eq!(told.digest(), executing.digest(), "{name}: at the end");
        if executing.ended().is_some() {
            assert_eq!(told.injector().end(), Ok(()), "{name}");
            assert_eq!(told.ended(), executing.ended(), "{name}");
            assert_eq!(told.run(&RunUntil::default()), stop, "{name}: it goes no further");
        } else {
            assert_eq!(told.run(&RunUntil::default()), Stop::EndOfInjected, "{name}: it goes no further");
        }
        assert_eq!(told.step_at(end), executing.step_at(end), "{name}: the end");
        told.back(u64::MAX);
        executing.back(u64::MAX);
        assert_eq!(told.digest(), executing.digest(), "{name}: back at the start");
    }
}

#[test]
fn impossible_steps_are_rejected() {
    let program = assemble("told", ".text\nmain:\nmov eax, 5\nmov [rsp-8], rax\nret\n");
    let mut executing = machine(&program);
    executing.run(&RunUntil { steps: Some(2), ..RunUntil::default() });
    let told = || Machine::without_cpu(&program, &SMALL).expect("the sizes are in range");
    let first = telling(&executing.step_at(StepIndex(0)).expect("it was taken"));
    let second = telling(&executing.step_at(StepIndex(1)).expect("it was taken"));
    let refusal = |machine: &mut Machine, telling: &InjectedStep| {
        machine.injector().take(telling).expect_err("it does not fit").0
    };
    assert_eq!(refusal(&mut told(), &second), "it writes elsewhere than its instruction does");
    let mut another = first.clone();
    another.registers.push((asmscope::model::register::Register::RBX, 1));
    assert_eq!(refusal(&mut told(), &another), "its instruction does not change rbx");
    let mut lost = told();
    lost.injector()
        .edit(&InjectedStep { registers: vec![(asmscope::model::register::Register::Rip, 3)], writes: Vec::new() })
        .expect("rip can be changed by hand");
    assert_eq!(refusal(&mut lost, &first), "the instruction at 0x3 faults here with not-executable");
    let mut free = told();
    free.injector().take(&first).expect("it fits");
    assert_eq!(free.injector().end(), Ok(()), "an instruction that the emulator refused is an end");
}

fn telling(step: &Step) -> InjectedStep {
    assert_ne!(step.what, Executed::Edit);
    InjectedStep {
        registers: step.registers.iter().map(|change| (change.register, change.new)).collect(),
        writes: step.writes.iter().map(|write| (write.address, write.new.clone())).collect(),
    }
}
