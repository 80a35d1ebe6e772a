//! What a function returned, read from the registers behind its call, by the type that debug information has for it.

use super::debuggee::Debuggee;
use super::lookup::here;
use super::reply::VariableValue;
use crate::engine::machine::Machine;
use crate::lens::variables::{ReadLimits, ReturnRegisters, VariableContext};
use crate::model::addr::Address;
use crate::model::register::Register;
use crate::x86::dataflow::{RegisterUse, use_of};
use crate::x86::facts::{Conditional, Flow};

/// Instructions behind a call that are looked through for what it returned.
const MOST_LOOKED_AHEAD: usize = 64;

/// What the function at an address, which has just returned, returned.
pub(super) fn returned(debuggee: &Debuggee, function: Address) -> Option<Box<VariableValue>> {
    let debug = debuggee.debug.as_deref()?;
    let (ty, is_rust_abi) = debug.return_type_at(function)?;
    let target = debuggee.guest();
    let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
    let registers = debuggee.machine.registers();
    // What no caller uses, or is the same at each call, an optimiser leaves undefined.
    let may_lack = is_rust_abi && [function, here(&debuggee.machine)].iter().any(|at| debug.is_optimised(*at));
    let is_sure = |register: Register| !may_lack || is_read_next(&debuggee.machine, register);
    let general = |register: Register| is_sure(register).then(|| registers.gpr(register));
    let vector = |nth: u8| is_sure(Register::Xmm(nth)).then(|| registers.xmm[usize::from(nth)]);
    let returned = ReturnRegisters {
        address: registers.gpr(Register::RAX),
        rax: general(Register::RAX),
        rdx: general(Register::RDX),
        xmm0: vector(0),
        xmm1: vector(1),
    };
    let value = scene.returned(ty, is_rust_abi, &returned)?;
    Some(Box::new(VariableValue::of(&value)))
}

/// Whether the code from here on reads a register before it is written or lost in a call; `ret` passes it on.
fn is_read_next(machine: &Machine, register: Register) -> bool {
    let mut at = here(machine);
    for _ in 0..MOST_LOOKED_AHEAD {
        let Some(facts) = machine.facts_at(at) else { return false };
        let bytes = machine.instruction_bytes(at).unwrap_or_default();
        match (use_of(&bytes, at.0, register), facts.flow) {
            (RegisterUse::Read, _) | (RegisterUse::None, Flow::Return { .. }) => return true,
            (RegisterUse::Overwritten, _) => return false,
            (RegisterUse::None, Flow::Jump { target, conditional: Conditional::Always }) => at = Address(target),
            (RegisterUse::None, Flow::Next | Flow::Jump { .. }) => at = at.plus(facts.length.into()),
            (RegisterUse::None, _) => return false,
        }
    }
    false
}
