//! Many steps summed up as one: what differs between before the first and after the last.
//!
//! A fact that came back to its old value is no difference and is left out.

use crate::model::addr::Address;
use crate::model::fault::{Fault, Warning};
use crate::model::register::Register;
use crate::model::step::{Executed, FrameEvent, HeapEvent, MemoryWrite, RegisterChange, Step};
use indexmap::IndexMap;
use std::collections::BTreeMap;

/// Gathers steps, first to last.
#[derive(Default)]
pub struct Net {
    first: Option<(crate::model::addr::StepIndex, Address, Executed)>,
    registers: IndexMap<Register, (u128, u128)>,
    bytes: BTreeMap<u64, (u8, u8)>,
    heap: Vec<HeapEvent>,
    frames: Vec<FrameEvent>,
    output: Vec<u8>,
    fault: Option<Fault>,
    warnings: Vec<Warning>,
}

impl Net {
    /// Adds the next step.
    pub fn add(&mut self, step: Step) {
        let Step { index, at, what, registers, reads: _, writes, heap, frames, output, fault, warnings } = step;
        self.first.get_or_insert((index, at, what));
        for RegisterChange { register, old, new } in registers {
            self.registers.entry(register).or_insert((old, new)).1 = new;
        }
        for write in writes {
            self.add_write(&write);
        }
        self.heap.extend(heap);
        for event in frames {
            self.add_frame(event);
        }
        self.output.extend(output);
        self.fault = fault.or(self.fault.take());
        self.warnings.extend(warnings);
    }

    /// The sum; `None` when nothing was added.
    #[must_use]
    pub fn step(self) -> Option<Step> {
        let (index, at, what) = self.first?;
        let changed = self.registers.into_iter().filter(|(_, (old, new))| old != new);
        let registers = changed.map(|(register, (old, new))| RegisterChange { register, old, new }).collect();
        let writes = runs(self.bytes);
        let (heap, frames, output, fault, warnings) = (self.heap, self.frames, self.output, self.fault, self.warnings);
        Some(Step { index, at, what, registers, reads: Vec::new(), writes, heap, frames, output, fault, warnings })
    }

    fn add_write(&mut self, write: &MemoryWrite) {
        for (idx, (old, new)) in write.old.iter().zip(&write.new).enumerate() {
            let address = write.address.plus(idx as u64).0;
            self.bytes.entry(address).or_insert((*old, *new)).1 = *new;
        }
    }

    /// A frame that came and went leaves no trace.
    fn add_frame(&mut self, event: FrameEvent) {
        if let FrameEvent::Pop(_) = event
            && let Some(idx) = self.frames.iter().rposition(|event| !matches!(event, FrameEvent::Save(_)))
            && matches!(self.frames[idx], FrameEvent::Push(_))
        {
            self.frames.truncate(idx);
            return;
        }
        self.frames.push(event);
    }
}

/// Changed bytes joined where they touch, in pieces of at most a word that lie in one aligned word.
fn runs(bytes: BTreeMap<u64, (u8, u8)>) -> Vec<MemoryWrite> {
    let mut writes: Vec<MemoryWrite> = Vec::new();
    let mut changed_words: BTreeMap<u64, Vec<(u64, u8, u8)>> = BTreeMap::new();
    for (address, (old, new)) in bytes {
        changed_words.entry(address & !7).or_default().push((address, old, new));
    }
    for word in changed_words.into_values().filter(|word| word.iter().any(|(_, old, new)| old != new)) {
        for (address, old, new) in word {
            match writes.last_mut() {
                Some(last) if last.address.plus(last.old.len() as u64).0 == address && address & 7 != 0 => {
                    last.old.push(old);
                    last.new.push(new);
                }
                _ => writes.push(MemoryWrite { address: Address(address), old: vec![old], new: vec![new] }),
            }
        }
    }
    writes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addr::StepIndex;

    fn step(index: u64, registers: Vec<RegisterChange>, writes: Vec<MemoryWrite>) -> Step {
        Step {
            index: StepIndex(index),
            at: Address(index),
            what: Executed::Edit,
            registers,
            reads: vec![],
            writes,
            heap: vec![],
            frames: vec![],
            output: vec![],
            fault: None,
            warnings: Vec::new(),
        }
    }

    fn rax(old: u128, new: u128) -> RegisterChange {
        RegisterChange { register: Register::RAX, old, new }
    }

    #[test]
    fn there_and_back_is_no_change() {
        let mut net = Net::default();
        let write = |old, new| MemoryWrite { address: Address(16), old: vec![old, 0], new: vec![new, 0] };
        net.add(step(3, vec![rax(1, 2)], vec![write(0, 9)]));
        net.add(step(4, vec![rax(2, 1)], vec![write(9, 0)]));
        let sum = net.step().unwrap();
        assert_eq!((sum.index, sum.registers.len(), sum.writes.len()), (StepIndex(3), 0, 0));
    }

    #[test]
    fn writes_join_within_a_word() {
        let mut net = Net::default();
        let write = |at, n| MemoryWrite { address: Address(at), old: vec![0; n], new: vec![1; n] };
        net.add(step(0, vec![rax(1, 2)], vec![write(16, 4)]));
        net.add(step(1, vec![rax(2, 7)], vec![write(20, 4), write(24, 2)]));
        let sum = net.step().unwrap();
        assert_eq!(sum.registers, [rax(1, 7)]);
        let places: Vec<_> = sum.writes.iter().map(|write| (write.address.0, write.new.len())).collect();
        assert_eq!(places, [(16, 8), (24, 2)]);
    }
}
