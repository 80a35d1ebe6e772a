//! The net change of several steps: first old value, last new value, and nothing that came back to where it was.
//!
//! Positions, reads and what was executed are left out: only values count here.

use super::Direction;
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::step::{FrameEvent, HeapEvent, RegisterChange, Step};
use crate::model::warning::Warning;
use std::collections::{BTreeMap, BTreeSet};

/// The sum of some steps, its old and new values already in the direction of travel.
#[derive(Default)]
pub(super) struct NetChange {
    pub registers: Vec<RegisterChange>,
    pub writes: Vec<Written>,
    pub heap: Vec<HeapEvent>,
    pub frames: Vec<FrameEvent>,
    pub output: Vec<u8>,
    pub warnings: Vec<Warning>,
    /// Calls less returns, in program order.
    pub depth_change: isize,
}

/// Bytes that were replaced by as many others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Written {
    pub address: Address,
    pub old: Vec<u8>,
    pub new: Vec<u8>,
}

impl NetChange {
    /// Adds up `steps`, oldest first; `machine` stands where they led to.
    pub(super) fn of(machine: &Machine, steps: &[Step], direction: Direction) -> NetChange {
        let mut net = NetChange::default();
        for step in steps {
            let Step {
                index: _,
                at: _,
                what: _,
                registers,
                reads: _,
                writes: _,
                heap,
                frames,
                output,
                fault: _,
                warnings,
            } = step;
            registers.iter().for_each(|change| net.add_register(*change));
            net.heap.extend(heap.iter().cloned());
            net.frames.extend(frames.iter().cloned());
            net.output.extend(output);
            net.warnings.extend(warnings.iter().cloned());
        }
        if direction == Direction::Back {
            net.forget_unborn_blocks();
        }
        net.depth_change = depth_change(&net.frames);
        net.registers.retain(|change| change.old != change.new);
        net.registers.sort_by_key(|change| change.register);
        net.writes = match steps {
            [step] => written_by(step),
            _ => words(machine, &changed_bytes(steps)),
        };
        if direction == Direction::Back {
            net.turn_round();
        }
        net
    }

    /// Of a block that is not there yet it says nothing that it was freed or had another size.
    fn forget_unborn_blocks(&mut self) {
        let born = |event: &HeapEvent| if let HeapEvent::Alloc(block) = event { Some(block.id) } else { None };
        let unborn: BTreeSet<BlockId> = self.heap.iter().filter_map(born).collect();
        self.heap.retain(|event| match event {
            HeapEvent::Free { id, .. } | HeapEvent::Resize { id, .. } => !unborn.contains(id),
            HeapEvent::Alloc(_) | HeapEvent::Recycle { .. } => true,
        });
    }

    fn add_register(&mut self, change: RegisterChange) {
        match self.registers.iter_mut().find(|known| known.register == change.register) {
            Some(known) => known.new = change.new,
            None => self.registers.push(change),
        }
    }

    fn turn_round(&mut self) {
        for change in &mut self.registers {
            std::mem::swap(&mut change.old, &mut change.new);
        }
        for write in &mut self.writes {
            std::mem::swap(&mut write.old, &mut write.new);
        }
        self.heap.reverse();
        self.frames.reverse();
    }
}

/// Calls less returns.
pub(super) fn depth_change(events: &[FrameEvent]) -> isize {
    let change = |event: &FrameEvent| match event {
        FrameEvent::Push(_) => 1,
        FrameEvent::Pop(_) => -1,
        FrameEvent::Save(_) => 0,
    };
    events.iter().map(change).sum()
}

fn written_by(step: &Step) -> Vec<Written> {
    let writes = step.writes.iter();
    writes.map(|write| Written { address: write.address, old: write.old.clone(), new: write.new.clone() }).collect()
}

/// First old and last new value of each byte whose value changed.
fn changed_bytes(steps: &[Step]) -> BTreeMap<u64, (u8, u8)> {
    let mut bytes: BTreeMap<u64, (u8, u8)> = BTreeMap::new();
    for write in steps.iter().flat_map(|step| &step.writes) {
        for (idx, (old, new)) in write.old.iter().zip(&write.new).enumerate() {
            bytes.entry(write.address.0 + idx as u64).and_modify(|byte| byte.1 = *new).or_insert((*old, *new));
        }
    }
    bytes.retain(|_, (old, new)| old != new);
    bytes
}

/// The changed bytes as whole aligned words, except those below rsp: popped bytes belong to no frame.
fn words(machine: &Machine, bytes: &BTreeMap<u64, (u8, u8)>) -> Vec<Written> {
    let mut starts: Vec<u64> = bytes.keys().map(|address| address & !7).collect();
    starts.dedup();
    let rsp = machine.registers().rsp();
    let stack = machine.stack_region();
    let is_popped = |address: u64| address < rsp && stack.contains(Address(address));
    let word = |start: u64| {
        let now = machine.read(Address(start), 8)?;
        let (mut old, mut new) = (now.clone(), now);
        for (address, (before, after)) in bytes.range(start..start + 8) {
            old[(address - start) as usize] = *before;
            new[(address - start) as usize] = *after;
        }
        Some(Written { address: Address(start), old, new })
    };
    starts.into_iter().filter(|start| !is_popped(*start)).filter_map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::StepIndex;
    use crate::model::register::Register;
    use crate::model::step::{Executed, MemoryWrite};

    fn step(old: u8, new: u8) -> Step {
        Step {
            index: StepIndex(0),
            at: Address(0),
            what: Executed::Instruction { length: 1 },
            registers: vec![RegisterChange { register: Register::RAX, old: old.into(), new: new.into() }],
            reads: Vec::new(),
            writes: vec![MemoryWrite { address: Address(0x100), old: vec![old, 7], new: vec![new, 7] }],
            heap: Vec::new(),
            frames: Vec::new(),
            output: Vec::new(),
            fault: None,
            warnings: Vec::new(),
        }
    }

    #[test]
    fn bytes_are_added_up_and_unchanged_ones_dropped() {
        assert_eq!(changed_bytes(&[step(1, 2), step(2, 3)]), BTreeMap::from([(0x100, (1, 3))]));
        assert!(changed_bytes(&[step(1, 2), step(2, 1)]).is_empty());
    }

    #[test]
    fn registers_keep_their_first_old_value() {
        let mut net = NetChange::default();
        for step in [step(1, 2), step(2, 3)] {
            net.add_register(step.registers[0]);
        }
        assert_eq!(net.registers, vec![RegisterChange { register: Register::RAX, old: 1, new: 3 }]);
    }
}
