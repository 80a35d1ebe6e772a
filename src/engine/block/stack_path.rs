//! The usual block: all that it uses lies near the stack pointer, in the stack, and it goes on, calls or returns.
//!
//! Most blocks of a function are like this, so they are checked and done by the shortest way. What this leaves out is in `enter`, which
//! comes to the same; a block that does not pass here is left to the recording.

use super::access_set::AccessSet;
use super::enter::{learn, leave};
use super::summary::{BlockSummary, End, Operation};
use super::symbolic::{EntryValues, RSP, SymbolicValue, ZERO};
use crate::engine::cpu::unicorn::Halted;
use crate::engine::state::State;
use crate::engine::state::frames::FrameRecord;
use crate::model::frame::Entered;
use crate::model::register::Register;
use crate::x86::transfer::Sign;

/// How a block is entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// There is nothing to check and nothing to do.
    Idle,
    /// There is nothing but what is near the stack pointer, and it goes on to another block of the same function.
    Next,
    /// The same, and it calls.
    Call,
    /// The same, and it returns.
    Return,
    /// Anything else.
    General,
    /// It begins a function, which may be sure; else it is entered by the other way.
    Function,
}

/// All that a block does near the stack pointer, as long as that points into the stack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StackPath {
    /// From the stack pointer to the lowest byte that is used or that it points to in between.
    from: u64,
    /// Bytes from there to the highest.
    size: u64,
    /// From the stack pointer to where the marks begin.
    marks: u64,
    /// What must have been written before the block, one bit a byte.
    reads: u64,
    /// What is written, one bit a byte.
    writes: u64,
    /// From the stack pointer to where it is when it is lowest.
    lowest: u64,
    /// Registers that it takes from the stack, and from where.
    given_back: Box<[(u8, u64)]>,
}

impl StackPath {
    /// What a block does near the stack pointer, which gets as low as `lowest`: taken out of all that it uses and all that it
    /// writes. `None` if it does nothing there, or too much.
    #[must_use]
    pub fn taken_from(
        uses: &mut Vec<AccessSet>,
        marks: &mut Vec<AccessSet>,
        lowest: &mut Vec<SymbolicValue>,
    ) -> Option<StackPath> {
        let by_rsp = |uses: &&AccessSet| uses.at.root == RSP;
        let used = *uses.iter().find(by_rsp)?;
        let written = marks.iter().find(by_rsp).copied();
        let is_one = uses.iter().filter(by_rsp).count() == 1 && marks.iter().filter(by_rsp).count() <= 1;
        let is_simple = used.above.is_none() && used.align == 1;
        if !is_one || !is_simple || lowest.len() > 1 || lowest.iter().any(|lowest| lowest.root != RSP) {
            return None;
        }
        // Where the stack pointer is lowest must be stack, too.
        let (low, lowest_at) = lowest.first().map_or((0, used.at.plus), |lowest| (lowest.plus, lowest.plus));
        let from = (used.at.plus as i64).min(lowest_at as i64);
        let to = (used.at.plus as i64 + i64::from(used.size)).max(lowest_at as i64 + 1);
        // Whatever is written is used, and so lies within.
        let writes = written.map_or(0, |written| written.used << written.at.plus.wrapping_sub(used.at.plus));
        uses.retain(|uses| uses.at.root != RSP);
        marks.retain(|uses| uses.at.root != RSP);
        lowest.clear();
        Some(StackPath {
            from: from as u64,
            size: (to - from) as u64,
            marks: used.at.plus,
            reads: used.reads,
            writes,
            lowest: low,
            given_back: Box::default(),
        })
    }

    /// Marks what is written and notes how low the stack pointer gets, if everything passes; else nothing is changed, though it may be
    /// announced.
    #[expect(clippy::inline_always, reason = "it is what most of the time goes to, and called in three places")]
    #[inline(always)]
    pub(crate) fn pass_and_mark(&self, rsp: u64, state: &mut State) -> Option<()> {
        let (from, marks) = (rsp.wrapping_add(self.from), rsp.wrapping_add(self.marks));
        state.stack.written.covers_all(from, self.size).then_some(())?;
        let all_written = if self.writes == 0 {
            self.reads & !state.stack.written.window(marks) == 0
        } else {
            state.note_dirty_stack(from, self.size);
            state.stack.add_if(marks, self.reads, self.writes)
        };
        all_written.then_some(())?;
        if self.lowest != 0 {
            let lowest = rsp.wrapping_add(self.lowest);
            state.stack.note_rsp(lowest);
            state.deepest = state.deepest.min(lowest);
        }
        Some(())
    }
}

impl BlockSummary {
    /// Finds out how it is to be entered, once everything else is known of it.
    pub fn choose_way(&mut self) {
        self.way = if self.is_idle() { Way::Idle } else { self.stack_path_of().unwrap_or(Way::General) };
    }

    /// Takes note that it begins a function.
    pub fn begin_function(&mut self) {
        self.way_inside = std::mem::replace(&mut self.way, Way::Function);
    }

    fn is_idle(&self) -> bool {
        let does_nothing =
            self.operations.is_empty() && self.uses.is_empty() && self.stack_path.is_none() && !self.acts;
        does_nothing && !self.repeats && self.end == End::Next
    }

    /// Set if there is nothing but what is near; then registers that a return gives back are no computed values any more.
    fn stack_path_of(&mut self) -> Option<Way> {
        let acts_elsewhere = !self.marks.is_empty() || !self.lowest.is_empty();
        if self.repeats || acts_elsewhere || !self.uses.is_empty() || self.exits.is_tangled {
            return None;
        }
        let stack_path = self.stack_path.as_mut()?;
        match self.end {
            End::Next => self.operations.is_empty().then_some(Way::Next),
            End::Call { slot, is_direct, .. } => {
                let is_injected = |register: &Register| {
                    let Register::Gpr(number) = *register else { return false };
                    let becomes = self.exits.is.iter().find(|(to, _)| *to == number);
                    self.exits.unknown & 1 << number == 0 && becomes.is_none_or(|(_, value)| value.root <= ZERO)
                };
                let all_told = Register::CALLEE_SAVED.iter().all(is_injected);
                (self.operations.is_empty() && slot.root == RSP && is_direct && all_told).then_some(Way::Call)
            }
            End::Return { slot, after: 0, ref kept, extra: _ } if slot.root == RSP => {
                let mut given_back = Vec::new();
                for operation in &self.operations {
                    let Operation::Load { to, at, size: 8, sign: Sign::Zero, after: 0 } = *operation else {
                        return None;
                    };
                    let is_given_back = |(register, value): &(Register, &SymbolicValue)| {
                        **value == SymbolicValue::register(to) && matches!(register, Register::Gpr(_))
                    };
                    let found = Register::CALLEE_SAVED.into_iter().zip(kept).find(is_given_back);
                    let Some((Register::Gpr(number), _)) = found.filter(|_| at.root == RSP) else { return None };
                    given_back.push((number, at.plus));
                }
                let becomes = |number: u8| given_back.iter().any(|(to, _)| *to == number);
                let all_kept = Register::CALLEE_SAVED.into_iter().zip(kept).all(|(register, value)| {
                    matches!(register, Register::Gpr(number) if becomes(number) || *value == SymbolicValue::register(number))
                });
                let none_else = self.exits.is.iter().all(|(to, value)| becomes(*to) || value.root <= ZERO);
                (all_kept && none_else).then_some(())?;
                self.exits.is.retain(|(to, _)| !becomes(*to));
                stack_path.given_back = given_back.into();
                Some(Way::Return)
            }
            _ => None,
        }
    }
}

/// Lets a block go that is entered by [`Way::Next`], if it passes.
#[inline(never)]
pub(crate) fn enter_next(block: &BlockSummary, known: &mut EntryValues, state: &mut State, cpu: Halted) -> Option<()> {
    let stack_path = block.stack_path.as_ref()?;
    learn(known, cpu, block.needs);
    stack_path.pass_and_mark(known.rsp(), state)?;
    save(block, known, state);
    leave(&block.exits, known);
    Some(())
}

/// The same for [`Way::Call`]; `step` is that of the call.
#[inline(never)]
pub(crate) fn enter_call(
    block: &BlockSummary,
    known: &mut EntryValues,
    state: &mut State,
    cpu: Halted,
    step: u64,
) -> Option<()> {
    let (Some(stack_path), End::Call { slot, next, target, to_private, is_direct: _ }) =
        (&block.stack_path, &block.end)
    else {
        return None;
    };
    learn(known, cpu, block.needs);
    let slot = known.rsp().wrapping_add(slot.plus);
    (*to_private || slot % 16 == 8).then_some(())?;
    stack_path.pass_and_mark(known.rsp(), state)?;
    save(block, known, state);
    leave(&block.exits, known);
    state.frames.push(FrameRecord {
        number: 0,
        entered: Entered::Call,
        n_saved: 0,
        function: target.plus,
        since: step,
        call_site: block.last,
        return_slot: slot,
        return_address: *next,
        base: slot.wrapping_add(8),
        saved: Default::default(),
        values_at_entry: known.callee_saved(),
    });
    Some(())
}

/// The same for [`Way::Return`].
#[inline(never)]
pub(crate) fn enter_return(
    block: &BlockSummary,
    known: &mut EntryValues,
    state: &mut State,
    cpu: Halted,
) -> Option<()> {
    let (Some(stack_path), End::Return { slot, extra, .. }) = (&block.stack_path, &block.end) else { return None };
    learn(known, cpu, block.needs);
    let rsp = known.rsp();
    let at = rsp.wrapping_add(slot.plus);
    check_return(stack_path, at, rsp, known, state)?;
    stack_path.pass_and_mark(rsp, state)?;
    leave(&block.exits, known);
    state.frames.end_innermost(at.wrapping_add(8));
    state.end_call_for_good(at.wrapping_add(8 + u64::from(*extra)));
    Some(())
}

#[inline]
fn save(block: &BlockSummary, known: &EntryValues, state: &mut State) {
    for (register, slot) in &block.saves {
        state.frames.note_dirty_innermost();
        state.frames.save(*register, known.get(*slot));
    }
}

/// A return that goes back to its call with everything given back; registers that are taken from the stack are then known.
#[inline]
fn check_return(stack_path: &StackPath, at: u64, rsp: u64, known: &mut EntryValues, state: &State) -> Option<()> {
    let frame = state.frames.innermost_at(at)?;
    (state.memory.stack_number(at)? == frame.return_address).then_some(())?;
    for (number, plus) in &stack_path.given_back {
        known.learn(*number, state.memory.stack_number(rsp.wrapping_add(*plus))?);
    }
    // All are looked at, which is faster than stopping at the first that differs.
    let pairs = known.callee_saved().into_iter().zip(&frame.values_at_entry);
    (pairs.fold(0, |differing, (is, was)| differing | (is ^ was)) == 0).then_some(())
}
