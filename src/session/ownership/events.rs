//! What became of owners in a part of the record: moves, drops, growth, new shares of counted blocks.
//!
//! `scan` finds where something may have happened. At the lines of the user's code beside these, and at calls of drop glue, the variables are
//! read as `owners` reads them, and compared: an owning pointer that was written to another variable since was moved there, and a value whose
//! drop glue is called is dropped. Of variables with one place the innermost call's, and of these the one declared last, has the value.
//!
//! The cost is that of reading the variables at each of these lines. Both the steps and the lines are bounded; how far it looked is said.

use super::super::reply::{DropCause, FrameView, OwnerName, OwnershipChange, OwnershipEvent, OwnershipHistory};
use super::super::session::Session;
use super::Found;
use super::drop_glue::Glue;
use super::scan::{Mark, Scan};
use super::shares::Share;
use crate::lens::variables::{Limits, Place, Scene, Value};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::debug::code::Language;
use crate::model::register::Register;
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
struct Holding {
    name: OwnerName,
    place: Place,
    /// The step that wrote it there; 0 where the record begins later.
    since: StepIndex,
}

/// One of the owners of a counted block.
#[derive(Clone, Debug)]
struct KnownShare {
    holding: Holding,
    /// It was not moved or dropped since it was written.
    is_held: bool,
}

/// What is known where the replay stands.
struct Replay<'s> {
    session: &'s mut Session,
    /// Of blocks with one owner.
    owners: HashMap<BlockId, Holding>,
    /// Of counted blocks.
    shares: HashMap<BlockId, Vec<KnownShare>>,
    /// The last write of a block's address to each place.
    written: HashMap<BlockId, BTreeMap<Address, StepIndex>>,
    /// Clones of counted pointers of which no variable is known yet.
    raised: HashMap<BlockId, Vec<StepIndex>>,
    /// Something happened since the last line that was looked at.
    is_stale: bool,
    /// The call that the last line was in.
    call: Option<(usize, Option<Address>)>,
    /// Blocks whose freeing was told with a drop.
    told: HashSet<BlockId>,
    found: OwnershipHistory,
}

impl Session {
    /// What became of owners between two positions, as far as these are not too far apart. The machine stands where it stood when done.
    pub fn ownership_history(&mut self, steps: Range<StepIndex>) -> OwnershipHistory {
        let end = StepIndex(steps.end.0.min(steps.start.0.saturating_add(MOST_STEPS)));
        let stood = self.machine.position();
        let marks = self.ownership_marks(steps.start..end);
        let found = OwnershipHistory { events: Vec::new(), first_owners: BTreeMap::new(), end };
        let mut replay = Replay {
            session: self,
            owners: HashMap::new(),
            shares: HashMap::new(),
            written: HashMap::new(),
            raised: HashMap::new(),
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
        self.machine.seek(stood);
        found
    }

    fn ownership_marks(&mut self, steps: Range<StepIndex>) -> Vec<Mark> {
        let (Some(debug), Some(process)) = (self.debug.as_deref(), self.program.process.as_deref()) else {
            return Vec::new();
        };
        self.machine.seek(steps.start);
        let live = self.machine.live_blocks().filter(|block| process.is_users_block(block));
        let blocks = live.map(|block| (block.address.0, block.id)).collect();
        let thread = self.machine.current_thread();
        let mut scan = Scan::new(&self.program, process, debug, blocks, thread);
        self.machine.walk(steps.start, steps.end, |step| scan.step(&step));
        scan.marks
    }
}

impl Replay<'_> {
    /// Who owns what where it begins.
    fn begin(&mut self, at: StepIndex) {
        self.session.machine.seek(at);
        let found = self.session.found_with_moves();
        for one in found.iter().filter(|one| is_owner(one) && one.moved.is_none()) {
            let Some(id) = self.block_of(one) else { continue };
            let holding = holding(one, StepIndex(0));
            if one.pointer.strong.is_some() {
                self.shares.entry(id).or_default().push(KnownShare { holding, is_held: true });
            } else {
                self.owners.entry(id).or_insert(holding);
            }
        }
    }

    fn run(&mut self, marks: &[Mark], end: StepIndex) {
        let mut n_lines = 0;
        for (idx, mark) in marks.iter().enumerate() {
            match *mark {
                Mark::Line(at) => {
                    if n_lines == MOST_LINES {
                        self.found.end = at;
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
                Mark::Counted { step, id, is_raised } => {
                    let raised = self.raised.entry(id).or_default();
                    if is_raised {
                        raised.push(step);
                    } else {
                        raised.pop();
                    }
                    self.is_stale = true;
                }
            }
        }
        if n_lines < MOST_LINES && self.session.machine.position() < end {
            self.is_stale = true;
            self.line(end);
        }
        self.found.events.sort_by_key(|event| event.step);
    }

    /// A line of the user's code; whether anything was looked at.
    fn line(&mut self, at: StepIndex) -> bool {
        if !self.is_stale && self.call.is_some() {
            self.session.machine.seek(at);
            if self.call == Some(self.call_here()) {
                return false;
            }
        }
        self.session.machine.seek(at);
        self.call = Some(self.call_here());
        self.is_stale = false;
        self.look();
        true
    }

    fn call_here(&self) -> (usize, Option<Address>) {
        let machine = &self.session.machine;
        (machine.current_thread(), machine.frames().last().map(|frame| frame.base))
    }

    fn thread(&self) -> u32 {
        self.session.machine.current_thread() as u32 + 1
    }

    fn block_of(&self, one: &Found) -> Option<BlockId> {
        let block = self.session.machine.block_at(one.pointer.points.address)?;
        (block.address == one.pointer.points.address && block.is_live()).then_some(block.id)
    }

    /// Compares who holds the blocks with who held them.
    fn look(&mut self) {
        let found = self.session.found_pointers();
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
    fn written_at(&self, one: &Found, id: BlockId) -> Option<StepIndex> {
        let Place::Memory(start) = one.pointer.place else { return None };
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
        let newest = holders.iter().copied().max_by_key(|idx| {
            let one = &found[*idx];
            let is_known = known.as_ref().is_some_and(|known| known.place == one.pointer.place);
            (self.written_at(one, id), is_known, is_of_owner(*idx), Reverse(one.level), *idx)
        })?;
        let one = &found[newest];
        let written = self.written_at(one, id);
        let now = holding(one, written.unwrap_or(self.session.machine.position()));
        let is_in_memory = matches!(now.place, Place::Memory(_));
        let Some(before) = known else {
            // A variable that has not been written yet may lie where another one was.
            if written.is_none() && is_in_memory {
                return None;
            }
            self.owners.insert(id, now.clone());
            self.found.first_owners.insert(id, now.name.clone());
            return self.from_namesake(id, holders, found, newest);
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
        if before.name == now.name || (before.place == now.place && one.pointer.depth > 0) {
            return None;
        }
        Some(self.moved(before.name, now, id))
    }

    fn moved(&mut self, from: OwnerName, to: Holding, id: BlockId) -> OwnershipEvent {
        let line = self.line_of(to.since);
        OwnershipEvent { step: to.since, line, what: OwnershipChange::Moved { from, to: to.name, blocks: vec![id] } }
    }

    /// A value that is seen first in two variables with one place: the one declared first had it.
    fn from_namesake(
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
        let step = self.written_at(one, id).unwrap_or_else(|| self.session.machine.position());
        let to = holding(one, step).name;
        let what = OwnershipChange::Moved { from, to, blocks: vec![id] };
        Some(OwnershipEvent { step, line: one.declared, what })
    }

    fn look_at_shares(&mut self, id: BlockId, holders: &[usize], found: &[Found]) {
        let mut known = self.shares.remove(&id).unwrap_or_default();
        let is_first = known.is_empty();
        let mut new: Vec<(StepIndex, usize, usize)> = Vec::new();
        for (first, last) in by_place(holders, found) {
            let one = &found[last];
            let written = self.written_at(one, id);
            let same_place = known.iter_mut().find(|known| known.holding.place == one.pointer.place);
            match (same_place, written) {
                (Some(known), Some(step)) if step > known.holding.since => new.push((step, first, last)),
                (Some(known), _) => known.holding.name = holding(one, known.holding.since).name,
                // A variable that has not been written yet may lie where another one was.
                (None, None) if matches!(one.pointer.place, Place::Memory(_)) => {}
                (None, written) => new.push((written.unwrap_or(self.session.machine.position()), first, last)),
            }
        }
        new.sort();
        for (step, first, last) in new {
            let now = holding(&found[first], step);
            known.retain(|known| known.holding.place != now.place);
            let raised = self.raised.entry(id).or_default();
            let clone = raised.iter().rposition(|raised| *raised < step);
            if is_first && known.is_empty() {
                self.found.first_owners.insert(id, now.name.clone());
            } else if let Some(clone) = clone {
                raised.remove(clone);
                let line = self.line_of(step);
                let n_owners = found[last].pointer.strong.and_then(|strong| u64::try_from(strong).ok()).unwrap_or(0);
                let what = OwnershipChange::Shared { by: now.name.clone(), block: id, n_owners };
                self.found.events.push(OwnershipEvent { step, line, what });
            } else if let Some(from) = self.source_of_share(&now, step, &known) {
                known[from].is_held = false;
                let event = self.moved(known[from].holding.name.clone(), now.clone(), id);
                self.found.events.push(event);
            }
            let mut now = now;
            if first != last {
                let to = holding(&found[last], step).name;
                let from = std::mem::replace(&mut now.name, to.clone());
                let what = OwnershipChange::Moved { from, to, blocks: vec![id] };
                self.found.events.push(OwnershipEvent { step, line: found[last].declared, what });
            }
            known.push(KnownShare { holding: now, is_held: true });
        }
        self.shares.insert(id, known);
    }

    /// Which of the known places a share was carried from; what a closure captured has the name of its variable.
    fn source_of_share(&mut self, now: &Holding, step: StepIndex, known: &[KnownShare]) -> Option<usize> {
        let memory = |place: &Place| match place {
            Place::Memory(address) => Some(*address),
            Place::Register(_) | Place::Nowhere => None,
        };
        let is_other = |idx: &usize| known[*idx].is_held && known[*idx].holding.place != now.place;
        let indices: Vec<usize> = (0..known.len()).filter(is_other).collect();
        let share = |idx: &usize| Some(Share { place: memory(&known[*idx].holding.place)?, written: None });
        let shares: Vec<Share> = indices.iter().filter_map(share).collect();
        if shares.len() == indices.len()
            && let Some(place) = memory(&now.place)
            && let Some(nth) = self.session.share_carried_to(place, step, &shares)
        {
            return Some(indices[nth]);
        }
        // A value that stayed in a register since is that of the newest owner.
        let same_name = |idx: &&usize| known[**idx].holding.name.path == now.name.path;
        let newest = || indices.iter().max_by_key(|idx| known[**idx].holding.since);
        indices.iter().find(same_name).or_else(newest).copied()
    }

    fn line_of(&mut self, step: StepIndex) -> Option<SourceLine> {
        self.session.user_line_at(step)
    }

    /// A call of drop glue, and what was freed until it returned; `behind` are the marks after it.
    fn dropped(&mut self, call: StepIndex, end: Option<StepIndex>, glue: Glue, behind: &[Mark]) {
        let is_done = end.is_some();
        let end = end.unwrap_or(StepIndex(u64::MAX));
        let mut freed: Vec<BlockId> = Vec::new();
        let mut inner_until = StepIndex(0);
        for mark in behind {
            match mark {
                Mark::Freed { step, .. } if *step >= end => break,
                Mark::Line(step) if *step >= end => break,
                Mark::Drop { call, end, .. } if *call >= inner_until => inner_until = end.unwrap_or(*call),
                Mark::Freed { step, id } if *step >= inner_until => freed.push(*id),
                _ => {}
            }
        }
        self.session.machine.seek(StepIndex(call.0 + 1));
        let argument = self.session.machine.registers().gpr(Register::RDI);
        let view = self.session.frame_view(1);
        let thread = self.thread();
        let named = match glue {
            Glue::InPlace => self.session.variable_beginning_at(1, Address(argument)),
            Glue::MemDrop => None,
        };
        let counted = named.as_ref().and_then(|named| {
            let pointer = named.value.pointers().into_iter().find(|pointer| pointer.depth == 0)?;
            let strong = u64::try_from(pointer.strong?).ok()?.checked_sub(1)?;
            Some((self.session.machine.block_at(pointer.points.address)?.id, strong))
        });
        if let Some(named) = &named {
            self.moved_unseen(named, &view, call);
        }
        let mut owner = named.map(|named| OwnerName { path: named.path, function: view.function.clone(), thread });
        let mut left = counted.filter(|(id, strong)| *strong > 0 && !freed.contains(id));
        if glue == Glue::MemDrop {
            owner = self.owner_of_any(&freed);
            if owner.is_none() {
                (owner, left) = self.passed_to_drop(call, argument, &freed);
            }
        }
        let owner = owner.or_else(|| self.owner_of_any(&freed));
        if owner.is_none() && freed.is_empty() {
            return;
        }
        let cause = match glue {
            Glue::MemDrop => DropCause::MemDrop,
            Glue::InPlace => self.session.drop_cause(view.address),
        };
        self.forget(&freed, Address(argument));
        let freed = self.with_sizes(&freed);
        let what = OwnershipChange::Dropped { owner, cause, freed, left, is_done };
        self.found.events.push(OwnershipEvent { step: call, line: view.line, what });
    }

    /// A variable that is dropped before a line of its own was looked at got its value from the owner that is known.
    fn moved_unseen(&mut self, named: &NamedPart, view: &FrameView, call: StepIndex) {
        let thread = self.thread();
        for pointer in named.value.pointers().into_iter().filter(|pointer| pointer.depth == 0 && pointer.owns()) {
            let path = format!("{}{}", named.path, pointer.path.strip_prefix(&named.value.label).unwrap_or_default());
            let name = OwnerName { path, function: view.function.clone(), thread };
            let block = self.session.machine.block_at(pointer.points.address);
            let Some(block) = block.filter(|block| block.address == pointer.points.address) else { continue };
            let Some(before) = self.owners.get(&block.id).filter(|before| before.name != name) else { continue };
            let from = before.name.clone();
            let to = Holding { name, place: pointer.place, since: call };
            self.owners.insert(block.id, to.clone());
            let event = self.moved(from, to, block.id);
            self.found.events.extend(merged(vec![event]));
        }
    }

    /// The variable whose share of a counted block was passed to `drop`, which is known by the pointer.
    fn passed_to_drop(
        &mut self,
        call: StepIndex,
        argument: u64,
        freed: &[BlockId],
    ) -> (Option<OwnerName>, Option<(BlockId, u64)>) {
        let block = self.session.machine.block_at(Address(argument)).filter(|block| block.address.0 == argument);
        let Some(block) = block else { return (None, None) };
        let n_owners = self.session.machine.read_u64(block.address).unwrap_or(0);
        let known = self.shares.entry(block.id).or_default();
        let mut indices = Vec::new();
        let mut places = Vec::new();
        for (idx, share) in known.iter().enumerate().filter(|(_, share)| share.is_held) {
            if let Place::Memory(place) = share.holding.place {
                indices.push(idx);
                places.push(Share { place, written: None });
            }
        }
        let newest = || (0..indices.len()).max_by_key(|nth| known[indices[*nth]].holding.since);
        let found = self.session.share_passed(call, &places).or_else(newest);
        let share = found.and_then(|nth| known.get_mut(indices[nth]));
        let name = share.map(|share| {
            share.is_held = false;
            share.holding.name.clone()
        });
        let left = n_owners.checked_sub(1).filter(|left| *left > 0 && !freed.contains(&block.id));
        (name, left.map(|left| (block.id, left)))
    }

    /// The owner of freed blocks: of several the one furthest out, which has the shortest path.
    fn owner_of_any(&self, freed: &[BlockId]) -> Option<OwnerName> {
        let owner = |id: &BlockId| {
            let last_share = self.shares.get(id).and_then(|shares| shares.iter().find(|share| share.is_held));
            let last_share = last_share.map(|share| &share.holding);
            self.owners.get(id).or(last_share).map(|holding| holding.name.clone())
        };
        freed.iter().filter_map(owner).min_by_key(|name| name.path.len())
    }

    fn with_sizes(&self, freed: &[BlockId]) -> Vec<(BlockId, u64)> {
        freed.iter().filter_map(|id| Some((*id, self.session.machine.block(*id)?.size))).collect()
    }

    /// What was dropped holds nothing any more.
    fn forget(&mut self, freed: &[BlockId], place: Address) {
        for id in freed {
            self.owners.remove(id);
            self.shares.remove(id);
            self.told.insert(*id);
        }
        for share in self.shares.values_mut().flatten().filter(|share| share.holding.place == Place::Memory(place)) {
            share.is_held = false;
        }
    }

    /// A block that no call of drop glue by the user's code freed: a function of the library did, or the glue was inlined.
    fn freed(&mut self, step: StepIndex, id: BlockId) {
        if self.told.contains(&id) {
            return;
        }
        let Some(owner) = self.owner_of_any(&[id]) else { return };
        self.session.machine.seek(step);
        let view = self.session.frame_view(self.session.user_level());
        let cause = self.session.drop_cause(view.address);
        let block = self.with_sizes(&[id]);
        self.forget(&[id], Address(0));
        let root = |path: &str| path.split(['.', '[']).next().unwrap_or_default().to_owned();
        if let Some(OwnershipEvent { line, what: OwnershipChange::Dropped { owner: Some(last), freed, .. }, .. }) =
            self.found.events.last_mut()
            && *line == view.line
            && (last.function.clone(), root(&last.path)) == (owner.function.clone(), root(&owner.path))
        {
            if owner.path.len() < last.path.len() {
                *last = owner;
            }
            freed.extend(block);
            return;
        }
        let what = OwnershipChange::Dropped { owner: Some(owner), cause, freed: block, left: None, is_done: true };
        self.found.events.push(OwnershipEvent { step, line: view.line, what });
    }

    fn grown(&mut self, step: StepIndex, old: BlockId, new: BlockId) {
        self.session.machine.seek(StepIndex(step.0 + 1));
        let size = self.session.machine.block(new).map_or(0, |block| block.size);
        let line = self.session.frame_view(self.session.user_level()).line;
        let holding = self.owners.remove(&old);
        let owner = holding.as_ref().map(|holding| holding.name.clone());
        self.owners.extend(holding.map(|holding| (new, holding)));
        self.is_stale = true;
        let what = OwnershipChange::Grown { owner, old, new, size };
        self.found.events.push(OwnershipEvent { step, line, what });
    }
}

/// A variable, or a part of one, with its value.
pub(super) struct NamedPart {
    path: String,
    value: Value,
}

impl Session {
    /// The variable of a frame, or the field of one, that begins at an address; also one whose scope has ended.
    fn variable_beginning_at(&self, level: usize, address: Address) -> Option<NamedPart> {
        let frame = self.frame_state(level)?;
        let debug = self.debug.as_deref()?;
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        let in_scope = scene.visible_variables(&frame);
        let all = scene.ended_variables(&frame).into_iter().chain(in_scope);
        let variables: Vec<Value> = all.map(|variable| scene.variable(&variable, &frame)).collect();
        let starts = variables.iter().rev().find(|value| value.place == Place::Memory(address) && value.size > 0);
        let whole = starts.map(|value| NamedPart { path: value.label.clone(), value: value.clone() });
        whole.or_else(|| {
            variables.into_iter().rev().find_map(|value| {
                let Place::Memory(start) = value.place else { return None };
                let is_inside = address.0.wrapping_sub(start.0) < value.size;
                if is_inside { part_at(&value, value.label.clone(), address) } else { None }
            })
        })
    }

    /// Why drop glue is called at an address of the user's code.
    fn drop_cause(&self, address: Address) -> DropCause {
        if self.is_cleanup(address) {
            return DropCause::Unwinding;
        }
        if self.is_at_scope_end(address) { DropCause::ScopeEnd } else { DropCause::Other }
    }

    /// Whether the line table has a closing brace for an address.
    pub(in crate::session) fn is_at_scope_end(&self, address: Address) -> bool {
        let line = self.debug_info().and_then(|debug| debug.user_line(address));
        let Some(line) = line else { return false };
        let Some(text) = self.program.source.text(line.line) else { return false };
        match line.column {
            // Columns count bytes from 1.
            Some(column @ 1..) => text.as_bytes().get(column as usize - 1) == Some(&b'}'),
            _ => text.trim_start().starts_with('}'),
        }
    }
}

fn part_at(value: &Value, path: String, address: Address) -> Option<NamedPart> {
    if value.place == Place::Memory(address) && value.size > 0 {
        return Some(NamedPart { path, value: value.clone() });
    }
    value.parts().find_map(|part| {
        let Place::Memory(start) = part.place else { return None };
        let is_inside = address.0.wrapping_sub(start.0) < part.size;
        let label = if part.label.starts_with('[') { part.label.clone() } else { format!(".{}", part.label) };
        if is_inside { part_at(part, format!("{path}{label}"), address) } else { None }
    })
}

fn is_owner(one: &Found) -> bool {
    one.pointer.owns() && one.pointer.is_live && one.pointer.language == Language::Rust
}

/// Holders by their places, in the order of the list: of those in the innermost call that has the place the one declared first, and last.
fn by_place(holders: &[usize], found: &[Found]) -> Vec<(usize, usize)> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for idx in holders {
        let one = &found[*idx];
        let known = places.iter_mut().find(|(first, _)| found[*first].pointer.place == one.pointer.place);
        match known {
            Some((first, last)) if found[*first].level == one.level && found[*first].thread == one.thread => {
                // Paths through other pointers to one place are not variables with one place.
                if one.pointer.depth == 0 {
                    *last = *idx;
                }
            }
            Some(_) => {}
            None => places.push((*idx, *idx)),
        }
    }
    places
}

fn holding(one: &Found, since: StepIndex) -> Holding {
    let name = OwnerName { path: one.pointer.path.clone(), function: one.function.clone(), thread: one.thread };
    Holding { name, place: one.pointer.place.clone(), since }
}

/// What moved with one value, as one event: `p.name` to `q.name` and `p.tag` to `q.tag` are `p` to `q`.
fn merged(events: Vec<OwnershipEvent>) -> Vec<OwnershipEvent> {
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
