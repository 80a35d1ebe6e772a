//! Copying how the nodes of a loop end: jumps within it and out of it, indirect jumps, calls and returns.

use super::control_flow::{Insn, NodeEnd, Target};
use super::copyable::Check;
use super::emit::{Emitter, insn_point};
use super::{COUNTER_END, GATE, LeaveReason, TrapPoint};
use crate::model::register::Register;
use crate::x86::emitter::EmitOp;
use crate::x86::facts::IndirectTarget;

/// The most targets of an indirect jump that are compared before what they lead to, which is not far from the comparisons then.
const MAX_COMPARED: usize = 6;

/// A jump out of the loop.
pub(super) struct Exit {
    pub label: usize,
    pub to: u64,
    /// The node that it ends, or that called the procedure which returns by it, and that node's instructions, and one more then.
    pub node: (usize, usize),
    /// Through a gate, where that leads back to.
    pub back: Option<usize>,
    /// The jump before which the loop is left.
    pub before: Option<TrapPoint>,
}

impl Emitter<'_> {
    pub(super) fn label_of(&mut self, target: Target, (from, nth_round): (usize, u64), exits: &mut Vec<Exit>) -> usize {
        match target {
            Target::Node(node) if node > from => self.node_label(node, nth_round),
            Target::Node(node) => self.node_label(node, (nth_round + 1) % self.n_unrolled),
            Target::Before => {
                let node = &self.body.nodes[from];
                let nth = node.insns.len() - 1;
                let point =
                    TrapPoint { reason: LeaveReason::Target(node.insns[nth].at), ..insn_point(self.body, from, nth) };
                exits.push(Exit { label: self.n_labels, to: 0, node: (from, nth), back: None, before: Some(point) });
                self.n_labels += 1;
                self.n_labels - 1
            }
            Target::Exit(to) => {
                let n = self.body.nodes[from].insns.len();
                exits.push(Exit { label: self.n_labels, to, node: (from, n), back: None, before: None });
                self.n_labels += 1;
                self.n_labels - 1
            }
        }
    }

    /// The label of where a procedure returns to that a node calls.
    pub(super) fn back_label(&mut self, back: Target, from: usize, exits: &mut Vec<Exit>) -> usize {
        let label = match back {
            Target::Node(node) => self.node_label(node, 0),
            Target::Exit(_) | Target::Before => {
                let node = &self.body.nodes[from];
                exits.push(Exit {
                    label: self.n_labels,
                    to: node.next(),
                    node: (from, node.insns.len() + 1),
                    back: None,
                    before: None,
                });
                self.n_labels += 1;
                self.n_labels - 1
            }
        };
        // The place tells which node called.
        let is_shared = self.backs.iter().any(|(other, _)| *other == label);
        let own = if is_shared { self.n_labels } else { label };
        if is_shared {
            self.n_labels += 1;
            self.pads.extend([EmitOp::Label(own), EmitOp::Jump { to: label }]);
        }
        self.backs.push((own, from));
        own
    }

    /// A return from a procedure.
    pub(super) fn return_by_log(&self) -> [EmitOp; 3] {
        let (to, displacement) = (self.scratch, self.log.1);
        let load = EmitOp::LoadFromStack { to, displacement };
        let pop = EmitOp::Add { to: Register::RSP, displacement: 8 };
        [load, pop, EmitOp::JumpRegister { by: to }]
    }

    /// A jump through a gate, where the hook acts, back to what comes after that here.
    pub(super) fn emit_gate(
        &mut self,
        (idx, nth_round): (usize, u64),
        is_tail: bool,
        back: Option<Target>,
        exits: &mut Vec<Exit>,
    ) {
        let node = &self.body.nodes[idx];
        let (n, to) = (node.insns.len(), node.insns.last().map_or(0, |insn| insn.at));
        let after = back.map(|back| self.label_of(back, (idx, nth_round), exits));
        let label = match after {
            Some(after) if !is_tail => after,
            after => {
                let label = self.n_labels;
                self.n_labels += 1;
                let pop = EmitOp::Add { to: Register::RSP, displacement: 8 };
                let returned = after.map(|to| vec![pop, EmitOp::Jump { to }]);
                self.pads.push(EmitOp::Label(label));
                self.pads.extend(returned.unwrap_or_else(|| self.return_by_log().to_vec()));
                label
            }
        };
        let exit = Exit { label: self.n_labels, to, node: (idx, n - 1), back: Some(label), before: None };
        self.ops.push(EmitOp::Jump { to: exit.label });
        exits.push(exit);
        self.n_labels += 1;
    }

    /// The address of another gate.
    pub(super) fn add_gate(&mut self, back: usize) -> u64 {
        let gate = self.next_gate;
        self.gates.push((gate, back));
        self.next_gate += GATE;
        gate
    }

    /// Compares the address that an indirect jump or call leads to with those that are known, without changing a flag: the difference is in
    /// rcx, by which `jrcxz` jumps. If it is none of them the loop is left before it.
    pub(super) fn emit_switch(
        &mut self,
        insn: &Insn,
        point: TrapPoint,
        by: IndirectTarget,
        (targets, from, nth_round): (&[(u64, Target)], usize, u64),
        exits: &mut Vec<Exit>,
    ) -> Option<()> {
        let scratch = self.scratch;
        let of = match by {
            IndirectTarget::Register(register) => register,
            IndirectTarget::Memory => {
                let (at, bytes, is_guarded) =
                    (insn.at, insn.bytes.clone(), matches!(insn.access, Some((_, Check::Page))));
                let load = EmitOp::LoadBeside { to: scratch, at, bytes, displacement: 0, size: 8, is_guarded };
                self.trap_point(point, load);
                scratch
            }
        };
        let distance = |from: u64, to: u64| i32::try_from(from.wrapping_sub(to).cast_signed()).ok();
        let is_call = matches!(self.body.nodes[from].end, NodeEnd::SwitchCall { .. });
        let exchange = EmitOp::Exchange { one: Register::RCX, other: scratch };
        let mut last = 0;
        for (nth, group) in targets.chunks(MAX_COMPARED).enumerate() {
            let first_label = self.n_labels;
            self.n_labels += group.len() + 1;
            for (label, (to, _)) in (first_label..).zip(group) {
                let displacement = distance(last, *to)?;
                if nth == 0 && last == 0 {
                    self.ops.push(EmitOp::Sum { to: scratch, of, displacement });
                    self.ops.extend((scratch != Register::RCX).then(|| exchange.clone()));
                } else {
                    self.ops.push(EmitOp::Add { to: Register::RCX, displacement });
                }
                self.ops.push(EmitOp::BranchIfZero { to: label });
                last = *to;
            }
            let next_group = first_label + group.len();
            self.ops.push(EmitOp::Jump { to: next_group });
            for (label, (_, target)) in (first_label..).zip(group) {
                self.ops.push(EmitOp::Label(label));
                self.ops.extend((scratch != Register::RCX).then(|| exchange.clone()));
                if is_call && matches!(target, Target::Node(_)) {
                    self.emit_push_of_call(from)?;
                }
                let to = self.label_of(*target, (from, nth_round), exits);
                self.ops.push(EmitOp::Jump { to });
            }
            self.ops.push(EmitOp::Label(next_group));
        }
        self.ops.extend((scratch != Register::RCX && !targets.is_empty()).then(|| exchange.clone()));
        let miss = TrapPoint { reason: LeaveReason::Target(insn.at), ..point };
        self.trap_point(miss, EmitOp::LoadByte { to: scratch, at: COUNTER_END as u32 });
        Some(())
    }
}
