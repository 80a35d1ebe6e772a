//! Code emission for a hot loop: its instructions are copied into the code cache, with step counting and checks inlined.
//!
//! Each node adds its instructions to the step counter. Where an iteration begins the counter is tested: a load indexed by its upper bits
//! hits an unmapped page once the budget is used up (as a safepoint poll does). An access whose address changes gets a segment prefix
//! (checked by page), or before it a load from a guard window, or two loads: of its shadow, and then of the trap page at that index, which
//! traps unless the shadow is 0. An instruction that names a borrowed register has it swapped in from memory around it. Indirect jumps
//! become comparisons with the known targets. Exits jump to the program's own code. Added instructions change no flags. A short loop is
//! unrolled, and only its first copy tests the counter.

use super::control_flow::{Insn, LoopBody, Node, NodeEnd, Target};
use super::copyable::{Check, registers_of};
use super::emit_transfers::Exit;
use super::guard_windows::GuardWindows;
use super::shadow::{TO_READ, TO_WRITE};
use super::{
    CODE_END, COUNTER_END, END, ExitPlace, HotLoop, HotLoops, LeaveReason, PACKED_STEPS, Profit, SLOTS_END, STEPS_FROM,
    TrapPoint, UNTESTED,
};
use crate::engine::block::access_set::AccessSet;
use crate::engine::block::operation::AccessCheck;
use crate::engine::block::symbolic::{RSP, SymbolicValue, number_of};
use crate::engine::cpu::unicorn::TRAP;
use crate::model::memory_map::PAGE;
use crate::model::register::Register;
use crate::x86::emitter::{EmitOp, EmittedCode, emit};
use crate::x86::facts::MemoryOperand;

impl HotLoops {
    /// Copies a loop; `None` if it needs what is not there.
    pub(super) fn copy(&mut self, body: LoopBody) -> Option<HotLoop> {
        let borrowed = body.borrowed()?;
        let [counter, scratch] = borrowed.map(|borrowed| borrowed.register);
        let pinned = pinned_accesses(&body);
        let log = self.log.as_ref();
        (log.is_some() || !body.has_log()).then_some(())?;
        let most = if body.has_procedures() { 1 } else { MAX_FACTOR };
        let n_unrolled = (MAX_UNROLLED / body.n()).clamp(1, most);
        let n_labels = body.nodes.len() * n_unrolled as usize;
        let slots_at = self.next_slots;
        let next_slots = slots_at + 8 * N_WORDS;
        (next_slots <= SLOTS_END).then_some(())?;
        let mut emitter = Emitter {
            log: log.map_or((0, 0), |log| (log.to_counter, log.to_target)),
            exits: Vec::new(),
            body: &body,
            windows: &self.windows,
            counter,
            scratch,
            spilled: borrowed.map(|borrowed| borrowed.is_spilled),
            slots_at,
            is_swapped: false,
            n_unrolled,
            ops: Vec::new(),
            n_labels,
            points: Vec::new(),
            checked: Vec::new(),
            checked_windows: Vec::new(),
            gates: Vec::new(),
            next_gate: self.next_gate,
            backs: Vec::new(),
            pads: Vec::new(),
        };
        emitter.emit_all()?;
        let Emitter { ops, points, exits, backs, gates, next_gate, .. } = emitter;
        (next_gate <= END).then_some(())?;
        let size = emit(&ops, self.next_free)?.code.len() as u64;
        let crosses = self.next_free % PAGE + size > PAGE;
        let start = if crosses { self.next_free.next_multiple_of(PAGE) } else { self.next_free };
        (start + size <= CODE_END).then_some(())?;
        let EmittedCode { code, labels } = emit(&ops, start)?;
        self.memory.store(start, &code).then_some(())?;
        for (gate, back) in gates {
            let jump = emit(&[EmitOp::JumpTo { address: labels[back] }], gate)?.code;
            self.memory.store(gate, &jump).then_some(())?;
        }
        self.next_gate = next_gate;
        self.next_free = (start + code.len() as u64).next_multiple_of(16);
        self.next_slots = next_slots;
        let roots = pinned.iter().map(|set| set.at.root).filter(|root| *root < 16);
        let needs = roots.fold(1 << RSP, |all, root| all | 1 << root);
        let points: Vec<TrapPoint> =
            points.into_iter().map(|(label, point)| TrapPoint { at: labels[label], ..point }).collect();

        debug_assert!(points.is_sorted_by_key(|point| point.at), "they are emitted in this order");
        let starts = labels[..body.nodes.len()].to_vec();
        let lasts = body.exits();
        let backs = backs.into_iter().map(|(label, node)| (labels[label], node)).collect();
        Some(HotLoop {
            body,
            starts,
            points,
            backs,
            exits,
            lasts,
            pinned,
            needs,
            borrowed,
            slots_at,
            n_unrolled,
            n_copies: 1,
            n_page_traps: 0,
            n_missed: 0,
            n_unpinned: 0,
            is_outdated: false,
            profit: Profit::default(),
        })
    }
}

/// What is checked when the loop is entered.
fn pinned_accesses(body: &LoopBody) -> Vec<AccessSet> {
    let accesses = || body.nodes.iter().flat_map(|node| &node.insns).filter_map(|insn| insn.access.as_ref());
    let checks = |writes: bool| {
        let pinned = accesses().filter(move |(operand, _)| operand.writes == writes);
        AccessSet::merge_all(pinned.filter_map(|(operand, check)| Some(AccessSet::of(pinned_access(operand, *check)?))))
    };
    checks(false).into_iter().chain(checks(true)).collect()
}

/// Whatever it does, its bytes must be defined, so that nothing changes by it but their values.
pub(super) fn pinned_access(operand: &MemoryOperand, check: Check) -> Option<AccessCheck> {
    let Check::Once { register, displacement } = check else { return None };
    let base = register.map_or(SymbolicValue::constant(0), SymbolicValue::register);
    Some(AccessCheck {
        at: base.plus(displacement),
        size: operand.size,
        align: operand.align,
        writes: operand.writes,
        reads: true,
        red_zone_of: operand.writes.then_some(SymbolicValue::register(RSP)),
    })
}

/// The words of a loop: its own values of the registers that are borrowed, in their order, the counter, and the number of the exit that it
/// takes.
const COUNTER_SLOT: usize = 0;
const SCRATCH_SLOT: usize = 1;
const COUNT_SLOT: usize = 2;
const EXIT_SLOT: usize = 3;
const N_WORDS: u64 = 4;

fn slot(slots_at: u64, nth: usize) -> u64 {
    slots_at + 8 * nth as u64
}

impl HotLoops {
    /// Keeps the program's values of the registers that a loop borrows.
    pub(super) fn lend(&mut self, idx: usize, values: [u128; 2]) {
        for (nth, value) in values.into_iter().enumerate() {
            let stored = self.memory.store(slot(self.loops[idx].slots_at, nth), &(value as u64).to_le_bytes());
            debug_assert!(stored, "the slots are mapped");
        }
    }

    /// The value of a register that a loop has borrowed, if the loop names it.
    pub(super) fn lent(&self, idx: usize, nth: usize) -> Option<u64> {
        let hot_loop = &self.loops[idx];
        let spilled = hot_loop.borrowed[nth].is_spilled.then(|| slot(hot_loop.slots_at, nth))?;
        self.memory.read_number(spilled, 8)
    }

    /// The exit that a loop took.
    pub(super) fn exit_taken(&self, idx: usize) -> Option<usize> {
        let number = self.memory.read_number(slot(self.loops[idx].slots_at, EXIT_SLOT), 4)?;
        Some(number as usize)
    }

    /// The counter, where the loop's own value is in its place.
    pub(super) fn swapped_counter(&self, idx: usize) -> Option<u64> {
        self.memory.read_number(slot(self.loops[idx].slots_at, COUNT_SLOT), 8)
    }
}

/// The most instructions of an unrolled loop, and the most rounds.
const MAX_UNROLLED: u64 = 224;
const MAX_FACTOR: u64 = 8;

/// What emits a copy.
pub(super) struct Emitter<'a> {
    pub body: &'a LoopBody,
    pub windows: &'a GuardWindows,
    /// The distances of the call log.
    pub log: (i32, i32),
    /// By the number that is noted.
    pub exits: Vec<ExitPlace>,
    /// Where the gates are, and the label to which they lead back.
    pub gates: Vec<(u64, usize)>,
    pub next_gate: u64,
    /// Where calls of procedures come back to, by label, and the node that calls.
    pub backs: Vec<(usize, usize)>,
    /// What follows the rounds: where some calls come back to.
    pub pads: Vec<EmitOp>,
    pub counter: Register,
    pub scratch: Register,
    /// Which of the two the loop names, and where the counter is while the loop's own value is in its place, and those values otherwise.
    pub spilled: [bool; 2],
    pub slots_at: u64,
    pub is_swapped: bool,
    pub n_unrolled: u64,
    pub ops: Vec<EmitOp>,
    pub n_labels: usize,
    /// Where the copy may trap, by label.
    pub points: Vec<(usize, TrapPoint)>,
    /// What was checked by its bytes in this node, at addresses that have not changed since.
    pub checked: Vec<MemoryOperand>,
    /// The same by a guard window: the last byte was, and the sizes may be larger.
    pub checked_windows: Vec<(usize, MemoryOperand)>,
}

impl Emitter<'_> {
    fn emit_all(&mut self) -> Option<()> {
        let mut exits: Vec<Exit> = Vec::new();
        for nth_round in 0..self.n_unrolled {
            self.emit_round(nth_round, &mut exits)?;
        }
        self.ops.append(&mut self.pads);
        for (number, Exit { label, to, node: (node, nth), back, before }) in (0..).zip(exits) {
            self.ops.push(EmitOp::Label(label));
            self.exits.push(ExitPlace { node, nth, gate_for: back.map(|_| to) });
            if let Some(point) = before {
                self.trap_point(point, EmitOp::LoadByte { to: self.scratch, at: COUNTER_END as u32 });
                continue;
            }
            if self.body.has_log() {
                let at = slot(self.slots_at, EXIT_SLOT) as u32;
                self.ops.push(EmitOp::StoreImmediate { at, value: number });
            }
            let address = match back {
                Some(back) => self.add_gate(back),
                None => to,
            };
            self.ops.push(EmitOp::JumpTo { address });
        }
        Some(())
    }

    fn emit_round(&mut self, nth_round: u64, exits: &mut Vec<Exit>) -> Option<()> {
        for (idx, node) in self.body.nodes.iter().enumerate() {
            self.begin_node(idx, node, nth_round)?;
            for (nth, insn) in node.insns.iter().enumerate() {
                let point = insn_point(self.body, idx, nth);
                let is_jump = nth + 1 == node.insns.len() && !matches!(node.end, NodeEnd::Next(_));
                if let Some((_, by)) = node.lowered_by.filter(|(by, _)| *by == nth) {
                    self.log_counter(point, by)?;
                }
                self.swap_in(insn);
                if let Some((operand, Check::Bytes)) = insn.access {
                    self.check_bytes(
                        insn,
                        point,
                        MemoryOperand { writes: is_written(&operand, &node.insns[nth..]), ..operand },
                    );
                }
                if let Some((operand, Check::Window(window))) = insn.access {
                    let most = self.windows.reach(window);
                    self.check_window(insn, point, window, reach(&operand, (window, most), &node.insns[nth..]))?;
                }
                if let NodeEnd::Switch { by, targets } | NodeEnd::SwitchCall { by, targets } = &node.end
                    && is_jump
                {
                    self.emit_switch(insn, point, *by, (targets, idx, nth_round), exits)?;
                    break;
                }
                self.copy_insn(insn, point, is_jump);
                self.swap_out(insn);
                self.checked.retain(|operand| registers_of(operand) & insn.written == 0);
                self.checked_windows.retain(|(_, operand)| registers_of(operand) & insn.written == 0);
            }
            let next = match node.end {
                NodeEnd::Switch { .. } | NodeEnd::SwitchCall { .. } => continue,
                NodeEnd::Call { to, back, .. } => {
                    self.emit_push_of_call(idx)?;
                    if let Some(back) = back {
                        let label = self.back_label(back, idx, exits);
                        let (to, displacement) = (self.scratch, self.log.1);
                        self.ops.extend([EmitOp::LoadLabel { to, label }, EmitOp::Store { from: to, displacement }]);
                    }
                    to
                }
                NodeEnd::TailCall { to, .. } => {
                    self.log_counter(insn_point(self.body, idx, node.insns.len() - 1), 0)?;
                    to
                }
                NodeEnd::ReturnByLog => {
                    self.ops.extend(self.return_by_log());
                    continue;
                }
                NodeEnd::HostCall { host_call, back } => {
                    self.emit_gate((idx, nth_round), host_call.is_tail, back, exits);
                    continue;
                }
                NodeEnd::Repeat { next, .. } => {
                    self.emit_gate((idx, nth_round), false, Some(next), exits);
                    continue;
                }
                NodeEnd::Return(next) => {
                    self.ops.push(EmitOp::Add { to: Register::RSP, displacement: 8 });
                    next
                }
                NodeEnd::Next(next) | NodeEnd::Jump(next) => next,
                NodeEnd::Branch { taken, next } => {
                    let Insn { at, bytes, .. } = node.insns.last()?;
                    let to = self.label_of(taken, (idx, nth_round), exits);
                    self.ops.push(EmitOp::Branch { at: *at, bytes: bytes.clone(), to });
                    next
                }
            };
            if next != Target::Node(idx + 1) {
                let to = self.label_of(next, (idx, nth_round), exits);
                self.ops.push(EmitOp::Jump { to });
            }
        }
        Some(())
    }

    /// The push of a call at a node's end, logged.
    pub(super) fn emit_push_of_call(&mut self, idx: usize) -> Option<()> {
        let node = &self.body.nodes[idx];
        self.log_counter(insn_point(self.body, idx, node.insns.len() - 1), -8)?;
        self.ops.push(EmitOp::Push { value: i32::try_from(node.next()).ok()? });
        Some(())
    }

    pub(super) fn node_label(&self, idx: usize, nth_round: u64) -> usize {
        nth_round as usize * self.body.nodes.len() + idx
    }

    fn begin_node(&mut self, idx: usize, node: &Node, nth_round: u64) -> Option<()> {
        self.checked.clear();
        self.checked_windows.clear();
        self.ops.push(EmitOp::Label(self.node_label(idx, nth_round)));
        if node.is_tested && nth_round == 0 {
            let point = TrapPoint {
                at: 0,
                original: node.start(),
                last: node.last,
                correction: 0,
                before: (idx, 0),
                reason: LeaveReason::Budget,
                is_swapped: false,
            };
            let (to, of) = (self.scratch, self.counter);
            if let Register::Gpr(_) = to {
                let (by, end) = if self.body.has_log() {
                    (UNTESTED + STEPS_FROM, PACKED_STEPS >> UNTESTED)
                } else {
                    (UNTESTED, COUNTER_END >> UNTESTED)
                };
                self.ops.extend([EmitOp::LoadImmediate { to, value: by }, EmitOp::ShiftRight { to, of, by: to }]);
                self.trap_point(point, EmitOp::LoadIndexed { to, displacement: (COUNTER_END - end) as i32 });
            } else {
                self.trap_point(point, EmitOp::Probe { to, at: of });
            }
        }
        let displacement = i32::try_from(counted(self.body, node, node.n() as i64)).ok()?;
        self.ops.push(EmitOp::Add { to: self.counter, displacement });
        Some(())
    }

    /// Logs the counter for where the stack pointer will be when it is lowered.
    fn log_counter(&mut self, point: TrapPoint, lowered_by: i64) -> Option<()> {
        let displacement = i32::try_from(lowered_by).ok()?.checked_add(self.log.0)?;
        self.trap_point(
            TrapPoint { reason: LeaveReason::Stack, ..point },
            EmitOp::Store { from: self.counter, displacement },
        );
        Some(())
    }

    /// Has the borrowed registers that an instruction names hold the loop's own values.
    fn swap_in(&mut self, insn: &Insn) {
        if self.is_spilled_in(COUNTER_SLOT, insn) {
            let (from, [own, counted]) = (self.counter, [COUNTER_SLOT, COUNT_SLOT].map(|nth| slot(self.slots_at, nth)));
            self.ops
                .extend([EmitOp::StoreAt { from, at: counted as u32 }, EmitOp::LoadAt { to: from, at: own as u32 }]);
            self.is_swapped = true;
        }
        self.load_spilled_scratch(insn);
    }

    fn load_spilled_scratch(&mut self, insn: &Insn) {
        if self.is_spilled_in(SCRATCH_SLOT, insn) {
            self.ops.push(EmitOp::LoadAt { to: self.scratch, at: slot(self.slots_at, SCRATCH_SLOT) as u32 });
        }
    }

    /// Keeps the loop's own values of the borrowed registers that an instruction names.
    fn swap_out(&mut self, insn: &Insn) {
        if self.is_spilled_in(SCRATCH_SLOT, insn) {
            self.ops.push(EmitOp::StoreAt { from: self.scratch, at: slot(self.slots_at, SCRATCH_SLOT) as u32 });
        }
        if self.is_spilled_in(COUNTER_SLOT, insn) {
            let (to, [own, counted]) = (self.counter, [COUNTER_SLOT, COUNT_SLOT].map(|nth| slot(self.slots_at, nth)));
            self.ops.extend([EmitOp::StoreAt { from: to, at: own as u32 }, EmitOp::LoadAt { to, at: counted as u32 }]);
            self.is_swapped = false;
        }
    }

    /// Whether a borrowed register is spilled, and named by an instruction.
    fn is_spilled_in(&self, nth: usize, insn: &Insn) -> bool {
        let number = number_of([self.counter, self.scratch][nth]);
        self.spilled[nth] && number.is_some_and(|number| insn.used & 1 << number != 0)
    }

    /// Copies an instruction with what checks its access; a jump at the end of a node follows later.
    fn copy_insn(&mut self, insn: &Insn, point: TrapPoint, is_jump: bool) {
        let (at, bytes) = (insn.at, insn.bytes.clone());
        match &insn.access {
            None | Some((_, Check::Fresh | Check::Once { .. })) if is_jump => {}
            None | Some((_, Check::Fresh | Check::Once { .. })) => {
                self.trap_point(point, EmitOp::Original { at, bytes });
            }
            Some((_, Check::Page)) => self.trap_point(point, EmitOp::Guarded { at, bytes }),
            Some((_, Check::Window(_) | Check::Bytes)) => {
                // The scratch register may have been used for the check.
                self.load_spilled_scratch(insn);
                self.trap_point(point, EmitOp::Original { at, bytes });
            }
        }
    }

    /// Looks at the shadow of what an instruction accesses, unless that was done before.
    fn check_bytes(&mut self, insn: &Insn, point: TrapPoint, operand: MemoryOperand) {
        let covers = |checked: &MemoryOperand| {
            is_same_address(checked, &operand) && checked.size >= operand.size && checked.writes >= operand.writes
        };
        if self.checked.iter().any(covers) {
            return;
        }
        let distance = if operand.writes { TO_WRITE } else { TO_READ };
        for part in (0..operand.size).step_by(8) {
            self.load_shadow(insn, point, distance + i32::from(part), (operand.size - part).min(8) as u8);
        }
        self.checked.push(operand);
    }

    /// Loads from a guard window before an instruction, unless that was done for what it accesses.
    fn check_window(&mut self, insn: &Insn, point: TrapPoint, window: usize, reach: Reach) -> Option<()> {
        let (operand, _) = insn.access?;
        let covers = |(of, checked): &(usize, MemoryOperand)| {
            let further = offset_between(&operand, checked);
            *of == window
                && further.is_some_and(|further| {
                    further < PAGE as i64 && further + i64::from(checked.size) >= operand.size.into()
                })
                && checked.writes >= operand.writes
        };
        if self.checked_windows.iter().any(covers) {
            return Some(());
        }
        let displacement = self.windows.displacement(window, reach.writes)?.checked_add(reach.end - 1)?;
        let (at, bytes, to) = (insn.at, insn.bytes.clone(), self.scratch);
        self.trap_point(point, EmitOp::LoadBeside { to, at, bytes, displacement, size: 1, is_guarded: true });
        let checked = MemoryOperand { size: reach.end as u16, writes: reach.writes, ..operand };
        self.checked_windows.push((window, checked));
        Some(())
    }

    fn load_shadow(&mut self, insn: &Insn, point: TrapPoint, displacement: i32, size: u8) {
        let (at, bytes, to) = (insn.at, insn.bytes.clone(), self.scratch);
        // Another part may have been looked at before.
        self.load_spilled_scratch(insn);
        self.trap_point(point, EmitOp::LoadBeside { to, at, bytes, displacement, size, is_guarded: false });
        self.trap_point(point, EmitOp::LoadIndexed { to, displacement: TRAP as i32 });
    }

    pub(super) fn trap_point(&mut self, point: TrapPoint, op: EmitOp) {
        self.points.push((self.n_labels, TrapPoint { is_swapped: self.is_swapped, ..point }));
        self.ops.extend([EmitOp::Label(self.n_labels), op]);
        self.n_labels += 1;
    }
}

/// Whether what an operand of the first instruction addresses is written by it or by one that follows in its node: then it is looked at
/// as for a store at once.
fn is_written(operand: &MemoryOperand, insns: &[Insn]) -> bool {
    for insn in insns {
        if insn
            .access
            .is_some_and(|(other, _)| other.writes && other.size <= operand.size && is_same_address(operand, &other))
        {
            return true;
        }
        if registers_of(operand) & insn.written != 0 {
            return false;
        }
    }
    false
}

/// What instructions access beside each other in a section.
#[derive(Clone, Copy)]
struct Reach {
    /// From the start of what the first accesses to the end of what any does.
    end: i32,
    writes: bool,
}

/// What the first instruction accesses in a section, and those that follow in its node at the same registers, not far beyond: all of it is
/// accessed if nothing else traps.
fn reach(operand: &MemoryOperand, (window, most): (usize, i64), insns: &[Insn]) -> Reach {
    let mut reach = Reach { end: operand.size.into(), writes: operand.writes };
    for insn in insns {
        if let Some((other, Check::Window(of))) = &insn.access
            && *of == window
            && let Some(further @ 0..) = offset_between(operand, other)
            && further <= most - i64::from(other.size)
        {
            reach.end = reach.end.max(further as i32 + i32::from(other.size));
            reach.writes |= other.writes;
        }
        if registers_of(operand) & insn.written != 0 {
            break;
        }
    }
    reach
}

/// How far beyond an operand another lies for certain.
fn offset_between(operand: &MemoryOperand, other: &MemoryOperand) -> Option<i64> {
    let registers = |operand: &MemoryOperand| (operand.base, operand.index, operand.scale);
    let further = other.displacement.wrapping_sub(operand.displacement).cast_signed();
    (registers(operand) == registers(other)).then_some(further)
}

fn is_same_address(one: &MemoryOperand, other: &MemoryOperand) -> bool {
    let address = |operand: &MemoryOperand| (operand.base, operand.index, operand.scale, operand.displacement);
    address(one) == address(other)
}

/// What a number of steps and the call that a node ends with, if any, are in the counter.
fn counted(body: &LoopBody, node: &Node, steps: i64) -> i64 {
    let n_calls = node.n_calls() as i64;
    if body.has_log() { (steps << STEPS_FROM) + n_calls } else { steps }
}

/// Where a loop may trap before an instruction of a node.
pub(super) fn insn_point(body: &LoopBody, idx: usize, nth: usize) -> TrapPoint {
    let node = &body.nodes[idx];
    let last = if nth == 0 { node.last } else { node.insns[nth - 1].at };
    let correction = -counted(body, node, node.n() as i64 - nth as i64);
    TrapPoint {
        at: 0,
        original: node.insns[nth].at,
        last,
        correction,
        before: (idx, nth),
        reason: LeaveReason::Access,
        is_swapped: false,
    }
}
