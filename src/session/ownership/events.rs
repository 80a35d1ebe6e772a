//! What became of owners in a part of the record: moves, drops, growth, new shares of counted blocks.
//!
//! `scan` finds where something may have happened. At the lines of the user's code beside these, and at calls of drop glue, the variables are
//! read as `owners` reads them, and compared: an owning pointer that was written to another variable since was moved there, and a value whose
//! drop glue is called is dropped. Of variables with one place the innermost call's, and of these the one declared last, has the value.
//!
//! The cost is that of reading the variables at each of these lines. Both the steps and the lines are bounded; how far it looked is said.

use super::super::debuggee::Debuggee;
use super::super::reply::{OwnerName, OwnershipChange, OwnershipEvent, OwnershipHistory};
use super::counted::KnownShare;
use super::found::{Found, found_pointers, is_in_one_place, is_in_progress};
use super::moves::{found_with_moves, was_cloned};
use super::scan::{Mark, Scan};
use crate::lens::variables::ValuePlace;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::debug::code::Language;
use crate::model::source_map::SourceLine;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// Steps that are looked at.
const MOST_STEPS: u64 = 300_000;
/// Lines at which variables are read.
const MOST_LINES: usize = 1_500;

/// Who owns a block, and where the owning pointer lies.
#[derive(Clone, Debug)]
pub(super) struct Holding {
    pub(super) name: OwnerName,
    pub(super) place: ValuePlace,
    /// The step that wrote it there; 0 where the record begins later.
    pub(super) since: StepIndex,
    /// No other variable leads there as well.
    pub(super) is_certain: bool,
}

impl Holding {
    /// The step that wrote it, if the record has it.
    pub(super) fn written(&self) -> Option<StepIndex> {
        Some(self.since).filter(|since| since.0 > 0)
    }
}

/// What is known where the replay stands.
pub(super) struct Replay<'s> {
    pub(super) debuggee: &'s mut Debuggee,
    /// Of blocks with one owner.
    pub(super) owners: HashMap<BlockId, Holding>,
    /// Of counted blocks.
    pub(super) shares: HashMap<BlockId, Vec<KnownShare>>,
    /// The last write of a block's address to each place.
    written: HashMap<BlockId, BTreeMap<Address, StepIndex>>,
    /// Clones of counted pointers of which no variable is known yet.
    pub(super) raised: HashMap<BlockId, Vec<StepIndex>>,
    /// Counted blocks of which there ever was a clone.
    pub(super) cloned: HashSet<BlockId>,
    /// Counted blocks without owners, and at which line they lost the last.
    pub(super) left: HashMap<BlockId, Option<SourceLine>>,
    /// Something happened since the last line that was looked at.
    pub(super) is_stale: bool,
    /// The call that the last line was in.
    call: Option<(usize, Option<Address>)>,
    /// Blocks whose freeing was told with a drop.
    pub(super) told: HashSet<BlockId>,
    pub(super) found: OwnershipHistory,
}

/// What became of owners between two positions, as far as these are not too far apart. The machine stands where it stood when done.
pub(in crate::session) fn ownership_history(debuggee: &mut Debuggee, steps: Range<StepIndex>) -> OwnershipHistory {
    let end = StepIndex(steps.end.0.min(steps.start.0.saturating_add(MOST_STEPS)));
    let stood = debuggee.machine.position();
    let marks = ownership_marks(debuggee, steps.start..end);
    let found = OwnershipHistory::empty(end);
    let mut replay = Replay {
        debuggee,
        owners: HashMap::new(),
        shares: HashMap::new(),
        written: HashMap::new(),
        raised: HashMap::new(),
        cloned: HashSet::new(),
        left: HashMap::new(),
        is_stale: false,
        call: None,
        told: HashSet::new(),
        found,
    };
    if marks.iter().any(|mark| !matches!(mark, Mark::Line(_))) {
        replay.begin(steps.start);
        replay.run(&marks, end);
    }
    let found = replay.found;
    debuggee.machine.seek(stood);
    found
}

/// What became of owners since the start of the record, as far as it was looked at.
#[derive(Default, Debug)]
pub(in crate::session) struct OwnershipMemo {
    /// The start, and what was found from there on.
    known: Option<(StepIndex, OwnershipHistory)>,
}

impl OwnershipMemo {
    /// What became of owners in the record up to a position, as far as it is looked at. What was found before is kept, and gone on from.
    pub(in crate::session) fn up_to(&mut self, debuggee: &mut Debuggee, to: StepIndex) -> OwnershipHistory {
        let start = debuggee.machine.start();
        let most = StepIndex(to.0.min(start.0.saturating_add(MOST_STEPS)));
        let known = self.known.take().filter(|(from, known)| *from == start && known.end > start);
        let mut history = known.map_or_else(|| OwnershipHistory::empty(start), |(_, known)| known);
        if history.end < most && !history.is_cut {
            history.reopen();
            let more = ownership_history(debuggee, history.end..most);
            history.events.extend(more.events);
            for (id, owner) in more.first_owners {
                history.first_owners.entry(id).or_insert(owner);
            }
            (history.end, history.is_cut) = (more.end, more.is_cut);
        }
        self.known = Some((start, history.clone()));
        history.events.retain(|event| event.step < to);
        history
    }

    /// The record ends here; what was found in another future says nothing of this one.
    pub(in crate::session) fn forget_after(&mut self, end: StepIndex) {
        self.known = self.known.take().filter(|(_, history)| history.end <= end);
    }
}

fn ownership_marks(debuggee: &mut Debuggee, steps: Range<StepIndex>) -> Vec<Mark> {
    let (Some(debug), Some(process)) = (debuggee.debug.as_deref(), debuggee.program.process.as_deref()) else {
        return Vec::new();
    };
    debuggee.machine.seek(steps.start);
    let live = debuggee.machine.live_blocks().filter(|block| process.is_users_block(block));
    let blocks = live.map(|block| (block.address.0, block.id)).collect();
    let thread = debuggee.machine.current_thread();
    let mut scan = Scan::new(&debuggee.program, process, debug, blocks, thread);
    debuggee.machine.walk(steps.start, steps.end, |step| scan.step(&step));
    scan.marks
}

impl Replay<'_> {
    /// Who owns what where it begins.
    fn begin(&mut self, at: StepIndex) {
        self.debuggee.machine.seek(at);
        let found = found_with_moves(self.debuggee);
        let held: Vec<&Found> = found.iter().filter(|one| is_owner(one) && one.moved.is_none()).collect();
        for one in &held {
            let Some(id) = self.block_of(one) else { continue };
            let is_other = |other: &&Found| {
                other.pointer.place == one.pointer.place
                    && other.pointer.points.address == one.pointer.points.address
                    && root(&other.pointer.path) != root(&one.pointer.path)
            };
            let is_certain = !held.iter().any(is_other);
            let holding = Holding { is_certain, ..holding(one, StepIndex(0)) };
            if one.pointer.strong.is_none() {
                self.owners.entry(id).or_insert(holding);
                continue;
            }
            let shares = self.shares.entry(id).or_default();
            if !shares.iter().any(|known| known.holding.place == holding.place) {
                let is_in_one_place = is_in_one_place(self.debuggee, one);
                if !is_in_one_place && was_cloned(self.debuggee, one) {
                    self.cloned.insert(id);
                }
                shares.push(KnownShare { holding, is_held: true, is_in_one_place });
            }
        }
    }

    fn run(&mut self, marks: &[Mark], end: StepIndex) {
        let mut n_lines = 0;
        for (idx, mark) in marks.iter().enumerate() {
            match *mark {
                Mark::Line(at) => {
                    if n_lines == MOST_LINES {
                        (self.found.end, self.found.is_cut) = (at, true);
                        break;
                    }
                    n_lines += usize::from(self.line(at));
                }
                Mark::Drop { call, end, glue } => self.dropped(call, end, glue, &marks[idx + 1..]),
                Mark::Allocated => self.is_stale = true,
                Mark::Freed { step, id } => self.freed(step, id),
                Mark::Grown { step, old, new } => self.grown(step, old, new),
                Mark::Written { step, place, id } => {
                    self.written.entry(id).or_default().insert(place, step);
                    self.is_stale = true;
                }
                Mark::Counted { step, id, is_raised, count } => {
                    let raised = self.raised.entry(id).or_default();
                    if is_raised {
                        raised.push(step);
                    } else {
                        raised.pop();
                    }
                    if is_raised || count > 0 {
                        self.cloned.insert(id);
                    }
                    if count == 0 {
                        let line = self.line_of(step);
                        self.left.insert(id, line);
                    }
                    self.is_stale = true;
                }
            }
        }
        if n_lines < MOST_LINES && self.debuggee.machine.position() < end {
            self.is_stale = true;
            self.line(end);
        }
        self.found.events.sort_by_key(|event| event.step);
    }

    /// A line of the user's code; whether anything was looked at.
    fn line(&mut self, at: StepIndex) -> bool {
        self.debuggee.machine.seek(at);
        let call = self.call_here();
        let is_same_call = self.call == Some(call);
        if !self.is_stale && is_same_call {
            return false;
        }
        self.call = Some(call);
        // Where a function begins its parameters may not lie in their places yet.
        self.is_stale = !is_same_call;
        self.look();
        true
    }

    fn call_here(&self) -> (usize, Option<Address>) {
        let machine = &self.debuggee.machine;
        (machine.current_thread(), machine.frames().last().map(|frame| frame.base))
    }

    pub(super) fn thread(&self) -> u32 {
        self.debuggee.machine.current_thread() as u32 + 1
    }

    fn block_of(&self, one: &Found) -> Option<BlockId> {
        let block = self.debuggee.machine.block_at(one.pointer.points.address)?;
        (block.address == one.pointer.points.address && block.is_live()).then_some(block.id)
    }

    /// Compares who holds the blocks with who held them.
    fn look(&mut self) {
        let found = found_pointers(self.debuggee);
        let deepest = found.iter().map(|one| one.pointer.depth).max().unwrap_or(0);
        let mut moved: Vec<OwnershipEvent> = Vec::new();
        for depth in 0..=deepest {
            let mut by_block: BTreeMap<BlockId, Vec<usize>> = BTreeMap::new();
            for (idx, one) in found.iter().enumerate().filter(|(_, one)| is_owner(one) && one.pointer.depth == depth) {
                if let Some(id) = self.block_of(one) {
                    by_block.entry(id).or_default().push(idx);
                }
            }
            for (id, holders) in by_block {
                if found[holders[0]].pointer.strong.is_some() {
                    self.look_at_shares(id, &holders, &found);
                } else {
                    moved.extend(self.look_at_owner(id, &holders, &found));
                }
            }
        }
        self.found.events.extend(merged(moved));
    }

    /// The last step that wrote a block's address to a part.
    pub(super) fn written_at(&self, one: &Found, id: BlockId) -> Option<StepIndex> {
        let ValuePlace::Memory(start) = one.pointer.place else { return None };
        let within = start..start.plus(one.pointer.size.max(1));
        self.written.get(&id)?.range(within).map(|(_, step)| *step).max()
    }

    fn look_at_owner(&mut self, id: BlockId, holders: &[usize], found: &[Found]) -> Option<OwnershipEvent> {
        let known = self.owners.get(&id).cloned();
        // What lies in a value that another has now is that one's.
        let is_of_owner = |idx: usize| {
            found[idx].parent.is_none_or(|parent| {
                let outer = self.block_of(&found[parent]).and_then(|id| self.owners.get(&id));
                let parent = &found[parent].pointer;
                outer.is_none_or(|outer| outer.place == parent.place && outer.name.path == parent.path)
            })
        };
        // A share that was given away leads to what the others own.
        let is_of_share = |idx: usize| {
            found[idx].parent.is_none_or(|parent| {
                let shares = self.block_of(&found[parent]).and_then(|id| self.shares.get(&id));
                let share = |known: &&KnownShare| known.holding.place == found[parent].pointer.place;
                shares.and_then(|shares| shares.iter().find(share)).is_none_or(|share| share.is_held)
            })
        };
        // What a closure captured lies in the value that is called, which still has it.
        let is_captured = |idx: usize| {
            let one = &found[idx];
            let is_outer = |other: &usize| {
                let other = &found[*other];
                other.thread == one.thread && other.level > one.level && other.pointer.place == one.pointer.place
            };
            !one.is_parameter && one.pointer.depth == 0 && holders.iter().any(is_outer)
        };
        let newest = holders.iter().copied().filter(|idx| !is_captured(*idx)).max_by_key(|idx| {
            let one = &found[*idx];
            let is_known = known.as_ref().is_some_and(|known| known.place == one.pointer.place);
            (self.written_at(one, id), is_known, is_of_owner(*idx), is_of_share(*idx), Reverse(one.level), *idx)
        })?;
        let one = &found[newest];
        let written = self.written_at(one, id);
        let is_other_path = |idx: &usize| {
            let other = &found[*idx];
            other.pointer.place == one.pointer.place && root(&other.pointer.path) != root(&one.pointer.path)
        };
        let is_certain = one.pointer.depth == 0 || !holders.iter().any(|idx| is_of_share(*idx) && is_other_path(idx));
        let now = holding(one, written.unwrap_or(self.debuggee.machine.position()));
        let now = Holding { is_certain, ..now };
        let is_in_memory = matches!(now.place, ValuePlace::Memory(_));
        let Some(before) = known else {
            // A variable that has not been written yet may lie where another one was.
            if written.is_none() && is_in_memory {
                return None;
            }
            self.owners.insert(id, now.clone());
            if is_certain {
                self.found.first_owners.insert(id, now.name.clone());
            }
            return self.move_from_namesake(id, holders, found, newest);
        };
        let is_newer = written.is_some_and(|step| step > before.since);
        if before.place != now.place && !is_newer {
            // The bytes of what was moved from are still there, and no sign of a move back.
            let is_known_held = || holders.iter().any(|idx| found[*idx].pointer.place == before.place);
            if is_in_memory || is_known_held() {
                return None;
            }
        }
        self.owners.insert(id, now.clone());
        // Where another call has a variable of this name in the same place, it was passed there, unless the call before has returned: then it
        // is what a closure or a future keeps.
        let is_kept = |before: &OwnerName| {
            before.is_namesake_of(&now.name) && !is_in_progress(self.debuggee, before.call, before.thread)
        };
        let is_same_place = before.place == now.place;
        if before.name == now.name || is_same_place && (one.pointer.depth > 0 || is_kept(&before.name)) {
            return None;
        }
        if !before.is_certain || !now.is_certain {
            return None;
        }
        // A parameter that lies where its argument does is moved by the call.
        let call = self.debuggee.machine.frames().last().map(|frame| frame.since).filter(|_| one.level == 0);
        let since = if is_newer { now.since } else { call.unwrap_or(now.since) };
        Some(self.moved(before.name, Holding { since, ..now }, id))
    }

    pub(super) fn moved(&mut self, from: OwnerName, to: Holding, id: BlockId) -> OwnershipEvent {
        let here = self.debuggee.user_view().line;
        // A library may have written it where no line of the user's leads to.
        let line = self.line_of(to.since).or(here);
        OwnershipEvent { step: to.since, line, what: OwnershipChange::Moved { from, to: to.name, blocks: vec![id] } }
    }

    /// A value that is seen first in two variables with one place: the one declared first had it.
    fn move_from_namesake(
        &mut self,
        id: BlockId,
        holders: &[usize],
        found: &[Found],
        newest: usize,
    ) -> Option<OwnershipEvent> {
        let one = &found[newest];
        let is_other = |idx: &&usize| {
            let other = &found[**idx];
            other.pointer.depth == 0 && other.level == one.level && other.pointer.place == one.pointer.place
        };
        let first = holders.iter().find(is_other).filter(|idx| **idx != newest && one.pointer.depth == 0)?;
        let from = holding(&found[*first], StepIndex(0)).name;
        self.found.first_owners.insert(id, from.clone());
        let step = self.written_at(one, id).unwrap_or_else(|| self.debuggee.machine.position());
        let to = holding(one, step).name;
        let what = OwnershipChange::Moved { from, to, blocks: vec![id] };
        Some(OwnershipEvent { step, line: one.declared, what })
    }

    pub(super) fn line_of(&mut self, step: StepIndex) -> Option<SourceLine> {
        self.debuggee.user_line_at(step)
    }
}

fn is_owner(one: &Found) -> bool {
    one.pointer.owns() && one.pointer.is_live && one.pointer.language == Language::Rust
}

pub(super) fn holding(one: &Found, since: StepIndex) -> Holding {
    Holding { name: one.name(), place: one.pointer.place.clone(), since, is_certain: true }
}

/// The variable that a path begins with.
pub(super) fn root(path: &str) -> &str {
    path.split(['.', '[']).next().unwrap_or_default()
}

/// What moved with one value, as one event: `p.name` to `q.name` and `p.tag` to `q.tag` are `p` to `q`.
pub(super) fn merged(events: Vec<OwnershipEvent>) -> Vec<OwnershipEvent> {
    let mut merged: Vec<OwnershipEvent> = Vec::new();
    for mut event in events {
        let OwnershipChange::Moved { from, to, blocks } = &mut event.what else { continue };
        let n_same = common_suffix(&from.path, &to.path);
        from.path.truncate(from.path.len() - n_same);
        to.path.truncate(to.path.len() - n_same);
        let known = merged.iter_mut().find_map(|known| match &mut known.what {
            OwnershipChange::Moved { from: f, to: t, blocks } if f == from && t == to => Some(blocks),
            _ => None,
        });
        match known {
            Some(known) => known.append(blocks),
            None => merged.push(event),
        }
    }
    merged
}

/// Bytes of the longest common end of two paths that begins with a field or an index, and is the whole of neither.
fn common_suffix(a: &str, b: &str) -> usize {
    let starts = a.char_indices().filter(|(at, c)| *at > 0 && matches!(c, '.' | '['));
    let common = starts.map(|(at, _)| &a[at..]).find(|rest| b.len() > rest.len() && b.ends_with(rest));
    common.map_or(0, str::len)
}
