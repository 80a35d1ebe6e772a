//! Makes a failing test case small, so that it can be read: instructions, registers and memory that do not matter go.

use super::instances::Instance;
use super::memory::MEMORY_SIZE;
use asmscope::model::register::{Register, Registers};

/// How many bytes of memory are cleared at a time.
const CHUNK: usize = 64;

/// Drops instructions as long as the case still fails.
pub(super) fn reduce_instructions(instance: &Instance, fails: &mut impl FnMut(&Instance) -> bool) -> Instance {
    let mut best = instance.clone();
    let mut idx = 0;
    while idx < best.instructions.len() && best.instructions.len() > 1 {
        let mut smaller = best.clone();
        smaller.instructions.remove(idx);
        if fails(&smaller) { best = smaller } else { idx += 1 }
    }
    best
}

/// Sets registers to what a process starts with and memory to 0 as long as the case still fails.
pub(super) fn reduce_state(instance: &Instance, fails: &mut impl FnMut(&Instance) -> bool) -> Instance {
    let mut best = instance.clone();
    let mut attempt = |change: &dyn Fn(&mut Instance)| {
        let mut smaller = best.clone();
        change(&mut smaller);
        if smaller != best && fails(&smaller) {
            best = smaller;
        }
    };
    let plain = Registers::default();
    attempt(&|smaller| smaller.registers.xmm = plain.xmm);
    attempt(&|smaller| smaller.registers.ymm_high = plain.ymm_high);
    attempt(&|smaller| smaller.memory.fill(0));
    attempt(&|smaller| {
        smaller.registers.fpu_control = plain.fpu_control;
        smaller.registers.fpu_status = plain.fpu_status;
    });
    // The status word says whether something is pending that the control word does not mask.
    let agree = |register: &Register| matches!(register, Register::FpuControl | Register::FpuStatus);
    for register in Register::all().filter(|register| !agree(register)) {
        attempt(&|smaller| smaller.registers.set(register, plain.get(register)));
    }
    for begin in (0..MEMORY_SIZE).step_by(CHUNK) {
        attempt(&|smaller| smaller.memory[begin..begin + CHUNK].fill(0));
    }
    best
}

#[test]
fn only_what_makes_it_fail_stays() {
    let registers = Registers { gpr: [7; 16], xmm: [9; 16], ..Registers::default() };
    let instructions = vec![vec![0x90], vec![0xf8], vec![0xf9]];
    let instance = Instance { instructions, registers, memory: vec![1; MEMORY_SIZE] };
    let mut fails = |instance: &Instance| {
        instance.code().contains(&0xf8) && instance.registers.gpr[3] == 7 && instance.memory[100] == 1
    };
    let reduced = reduce_state(&reduce_instructions(&instance, &mut fails), &mut fails);
    assert_eq!(reduced.code(), [0xf8]);
    let mut registers = Registers::default();
    registers.gpr[3] = 7;
    assert_eq!(reduced.registers, registers);
    assert_eq!(reduced.memory.iter().filter(|byte| **byte != 0).count(), CHUNK);
}
