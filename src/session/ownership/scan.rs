//! Pass over the record that notes what may concern owners: heap events, calls of drop glue, writes of a block's address, raises of counts.
//!
//! Drop glue is `core::ptr::drop_in_place`, which rustc calls with the value's address; `core::mem::drop` takes the value itself. Calls count
//! where the user's code makes them: what they drop in turn belongs to them. A thread has a depth of calls of its own. Nothing is inspected
//! here, so this is linear in the steps, with one look-up a write of eight bytes.

use super::drop_glue::Glue;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId};
use crate::model::frame::Frame;
use crate::model::process::Process;
use crate::model::program::Program;
use crate::model::step::{Executed, FrameEvent, HeapEvent, MemoryWrite, Step};
use std::collections::{HashMap, HashSet};

/// Something of the record, in the order of the steps.
#[derive(Clone, Debug)]
pub(super) enum Mark {
    /// The user's code stands at a line with this position.
    Line(StepIndex),
    /// A call of drop glue by the user's code: the step of the call, the position behind its return (if that is in the record).
    Drop { call: StepIndex, end: Option<StepIndex>, glue: Glue },
    /// A user's block came to be.
    Allocated,
    /// A user's block was freed.
    Freed { step: StepIndex, id: BlockId },
    /// A block was moved by `realloc`.
    Grown { step: StepIndex, old: BlockId, new: BlockId },
    /// The address of a user's block was written to memory.
    Written { step: StepIndex, place: Address, id: BlockId },
    /// The first word of a user's block, which is a count of owners in those that have one, grew by one, or became less by one: to what.
    Counted { step: StepIndex, id: BlockId, is_raised: bool, count: u64 },
}

/// What is looked at in the steps.
pub(super) struct Scan<'a> {
    program: &'a Program,
    process: &'a Process,
    statements: HashSet<Address>,
    /// Kinds of functions by their entries, as far as they were asked for.
    glue: HashMap<Address, Option<Glue>>,
    /// The user's live blocks by their first byte.
    blocks: HashMap<u64, BlockId>,
    starts: HashMap<BlockId, u64>,
    thread: usize,
    /// The depth of calls of each thread, and the calls of drop glue in progress: depth and index of the mark.
    threads: HashMap<usize, ThreadCalls>,
    pub(super) marks: Vec<Mark>,
}

#[derive(Default)]
struct ThreadCalls {
    depth: i64,
    open: Vec<(i64, usize)>,
}

impl<'a> Scan<'a> {
    /// `blocks` are the user's live blocks where the scan begins, in a thread counted from 0.
    pub(super) fn new(
        program: &'a Program,
        process: &'a Process,
        debug: &DebugInfo,
        blocks: HashMap<u64, BlockId>,
        thread: usize,
    ) -> Scan<'a> {
        let bodies = debug.user_functions().iter().map(|function| function.body);
        let code = program.source.entries().iter().filter(|entry| entry.is_code && entry.is_statement);
        let statements = code.map(|entry| entry.address).chain(bodies).collect();
        let starts = blocks.iter().map(|(start, id)| (*id, *start)).collect();
        let (glue, threads) = (HashMap::new(), HashMap::new());
        Scan { program, process, statements, glue, blocks, starts, thread, threads, marks: Vec::new() }
    }

    pub(super) fn step(&mut self, step: &Step) {
        if self.statements.contains(&step.at) {
            self.marks.push(Mark::Line(step.index));
        }
        if let Executed::Switch { to, .. } = step.what {
            self.thread = (to as usize).saturating_sub(1);
        }
        for event in &step.frames {
            self.frame_event(step.index, event);
        }
        self.heap_events(step);
        for write in step.writes.iter().filter(|write| write.new.len() >= 8) {
            self.write(step.index, write);
        }
    }

    fn frame_event(&mut self, step: StepIndex, event: &FrameEvent) {
        let glue = match event {
            FrameEvent::Push(frame) => self.users_glue(frame),
            FrameEvent::Pop(_) | FrameEvent::Save(_) => None,
        };
        let calls = self.threads.entry(self.thread).or_default();
        match event {
            FrameEvent::Push(_) => {
                calls.depth += 1;
                if let Some(glue) = glue {
                    calls.open.push((calls.depth, self.marks.len()));
                    self.marks.push(Mark::Drop { call: step, end: None, glue });
                }
            }
            FrameEvent::Pop(_) => {
                let ended = calls.open.pop_if(|(depth, _)| *depth == calls.depth);
                if let Some((_, idx)) = ended
                    && let Mark::Drop { end, .. } = &mut self.marks[idx]
                {
                    *end = Some(StepIndex(step.0 + 1));
                }
                calls.depth -= 1;
            }
            FrameEvent::Save(_) => {}
        }
    }

    /// What kind of drop glue a call by the user's code enters.
    fn users_glue(&mut self, frame: &Frame) -> Option<Glue> {
        frame.call_site.filter(|site| self.process.is_user(*site))?;
        let program = self.program;
        *self.glue.entry(frame.function).or_insert_with(|| {
            let (symbol, _) = program.function_at(frame.function)?;
            Glue::of(symbol.readable())
        })
    }

    fn heap_events(&mut self, step: &Step) {
        let moved = match step.heap[..] {
            [HeapEvent::Alloc(ref new), HeapEvent::Free { id: old, .. }] => Some((old, new)),
            _ => None,
        };
        if let Some((old, new)) = moved.filter(|(_, new)| self.program.is_users_block(new)) {
            self.marks.push(Mark::Grown { step: step.index, old, new: new.id });
            self.remove(old);
            self.insert(new);
            return;
        }
        for event in &step.heap {
            match event {
                HeapEvent::Alloc(block) if self.program.is_users_block(block) => {
                    self.insert(block);
                    self.marks.push(Mark::Allocated);
                }
                HeapEvent::Free { id, .. } if self.remove(*id) => {
                    self.marks.push(Mark::Freed { step: step.index, id: *id });
                }
                HeapEvent::Alloc(_) | HeapEvent::Free { .. } | HeapEvent::Resize { .. } | HeapEvent::Recycle { .. } => {
                }
            }
        }
    }

    fn insert(&mut self, block: &Block) {
        self.blocks.insert(block.address.0, block.id);
        self.starts.insert(block.id, block.address.0);
    }

    /// Whether it was one of the user's.
    fn remove(&mut self, id: BlockId) -> bool {
        let start = self.starts.remove(&id);
        start.is_some_and(|start| self.blocks.remove(&start).is_some())
    }

    fn write(&mut self, step: StepIndex, write: &MemoryWrite) {
        let first = write.address.0.next_multiple_of(8).wrapping_sub(write.address.0) as usize;
        let word = |bytes: &[u8]| u64::from_le_bytes(bytes.try_into().expect("chunks of eight bytes"));
        let words = write.new.get(first..).unwrap_or_default().chunks_exact(8).map(word);
        for (nth, value) in words.enumerate() {
            if let Some(id) = self.blocks.get(&value) {
                let place = write.address.plus((first + 8 * nth) as u64);
                self.marks.push(Mark::Written { step, place, id: *id });
            }
        }
        if let Some(id) = self.blocks.get(&write.address.0)
            && write.new.len() == 8
        {
            let (old, new, id) = (word(&write.old), word(&write.new), *id);
            // What makes the count is no clone.
            if old != 0 && (new == old.wrapping_add(1) || old == new.wrapping_add(1)) {
                self.marks.push(Mark::Counted { step, id, is_raised: new > old, count: new });
            }
        }
    }
}
