//! Ownership in compiled programs: which variable owns each heap block, which borrow, and which ones were moved from.
//!
//! A move is a copy of bytes in machine code, and what was moved from keeps them. A value of a type that frees its block has one owner, so
//! of several places that hold the same owning pointer the one written last has it, and the others were moved from. The blocks of `Rc` and
//! `Arc` count their owners: where there are more places than that, the record tells which were moved or dropped (`shares`). An owning
//! pointer to a freed block was moved too, wherever to. A move of C++ leaves a value that owns nothing, so there nothing is moved from.
//!
//! The facts are the types of the debug information and the record. What no variable in a frame of the user's holds, on any thread, is not
//! seen. Cost: a search of the record for each place of those that hold the same pointer. What became of owners over time is in `events`.

mod counted;
mod drop_glue;
mod drops;
mod events;
mod scan;
mod shares;
mod within;

use super::error::LineError;
use super::reply::{BlockHolders, HolderRole, MovedTo, OwnerName, OwnershipChange, PointerHolder, Reply};
use super::session::Session;
use crate::engine::frames::Frames;
use crate::lens::variables::{HeapPointer, Limits, Ownership, Place, Scene, Value};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::debug::code::Language;
use crate::model::debug::target::{FrameState, RSP};
use crate::model::debug::variable::{Variable, VariableId, VariableKind};
use crate::model::location::Location;
use crate::model::run::{SearchGoal, SearchResult};
use crate::model::source_map::SourceLine;
use crate::model::thread::ThreadState;
use shares::{Share, ShareEnd};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Frames whose variables are looked at.
const MOST_FRAMES: usize = 64;
/// Parts of variables that hold pointers.
const MOST_HOLDERS: usize = 2_000;

/// A pointer in a variable, before it is known what became of it.
#[derive(Clone)]
struct Found {
    pointer: HeapPointer,
    /// Its owning pointer further out, by index in the list of all.
    parent: Option<usize>,
    level: usize,
    /// The function of the variable is not the innermost of the user's in that frame, but one that it was inlined into.
    is_outer: bool,
    function: Option<Arc<str>>,
    /// The thread, counted from 1.
    thread: u32,
    /// The step that began the call whose variable it is.
    call: Option<StepIndex>,
    variable: VariableId,
    /// Where the variable is declared.
    declared: Option<SourceLine>,
    is_parameter: bool,
    /// The scope of the variable has ended, and its value is still to be dropped.
    is_ending: bool,
    moved: Option<MovedTo>,
}

impl Found {
    /// Whose it is.
    fn name(&self) -> OwnerName {
        let Found { thread, call, .. } = *self;
        OwnerName { path: self.pointer.path.clone(), function: self.function.clone(), thread, call }
    }
}

/// A variable of a frame with its value.
struct FrameVariable {
    id: VariableId,
    value: Value,
    declared: Option<SourceLine>,
    is_parameter: bool,
    is_ending: bool,
}

impl Session {
    /// `owners` over the variables of a compiled program.
    pub(super) fn variable_owners(&mut self, only: Option<BlockId>) -> Result<Reply, LineError> {
        if let Some(id) = only {
            self.address_of(id)?;
        }
        let mut holders = self.holders();
        self.note_sources(&mut holders);
        let looked_at = self.thread_looked_at() as u32 + 1;
        let mut blocks: BTreeMap<BlockId, Vec<PointerHolder>> = BTreeMap::new();
        let mut borrows = Vec::new();
        for block in self.machine.live_blocks().filter(|block| self.program.is_users_block(block)) {
            blocks.insert(block.id, Vec::new());
        }
        for holder in holders {
            match holder.block {
                Some((id, _)) => blocks.entry(id).or_default().push(holder),
                None => borrows.push(holder),
            }
        }
        let listed = |(id, holders)| BlockHolders { id, holders, within: None };
        let mut blocks: Vec<BlockHolders> = blocks.into_iter().map(listed).collect();
        self.note_what_leads_there(&mut blocks);
        if let Some(id) = only {
            blocks.retain(|block| block.id == id);
            if blocks.is_empty() {
                blocks.push(listed((id, Vec::new())));
            }
            borrows.clear();
        }
        Ok(Reply::Owners { looked_at, blocks, borrows })
    }

    /// Notes from where owners got what they own, as the record tells.
    fn note_sources(&mut self, holders: &mut [PointerHolder]) {
        let history = self.ownership_so_far(self.machine.position());
        for holder in holders.iter_mut().filter(|holder| matches!(holder.role, HolderRole::Owner | HolderRole::Shared))
        {
            let Some((id, _)) = holder.block else { continue };
            let PointerHolder { thread, call, .. } = *holder;
            let name = OwnerName { path: holder.path.clone(), function: holder.function.clone(), thread, call };
            // What a resumed function keeps on the heap is its own in each of the calls.
            let is_it =
                |to: &OwnerName| *to == name || to.is_namesake_of(&name) && !self.is_in_progress(to.call, to.thread);
            let moved = history.events.iter().rev().find_map(|event| match &event.what {
                OwnershipChange::Moved { from, to, blocks } if blocks.contains(&id) && is_it(to) => {
                    Some((from.clone(), event.line))
                }
                _ => None,
            });
            holder.from = moved;
        }
    }

    /// Every variable, and every part of one, that holds a pointer: owners first, then who borrows, then what was moved from.
    pub fn holders(&mut self) -> Vec<PointerHolder> {
        let found = self.found_with_moves();
        let mut holders: Vec<PointerHolder> = Vec::new();
        for one in &found {
            let Some(holder) = self.holder(one, &found) else { continue };
            // Two owners of an `Rc` lead to what lies in it.
            let is_known = |known: &PointerHolder| holder.place.is_some() && known.place == holder.place;
            if !holders.iter().any(is_known) {
                holders.push(holder);
            }
        }
        holders.sort_by_key(|holder| (holder.role.rank(), holder.level));
        holders
    }

    /// The variables that own blocks themselves, of all calls in progress.
    pub(super) fn present_owners(&mut self) -> Vec<(OwnerName, BlockId)> {
        let found = self.found_with_moves();
        let owns =
            |one: &&Found| one.pointer.owns() && one.pointer.is_live && one.pointer.depth == 0 && one.moved.is_none();
        let owner = |one: &Found| {
            let block = self.machine.block_at(one.pointer.points.address)?;
            Some((one.name(), block.id))
        };
        found.iter().filter(owns).filter_map(owner).collect()
    }

    /// A variable of a thread whose block an address lies in, or whose own bytes.
    pub(super) fn owner_of_word(&self, word: Address, thread: u32) -> Option<String> {
        let block = self.machine.block_at(word);
        let found = self.found_pointers();
        let is_it = |one: &&Found| {
            let target = one.pointer.points.address;
            one.thread == thread && block.is_some_and(|block| block.contains(target))
        };
        found.iter().find(is_it).map(|one| one.pointer.path.clone())
    }

    /// What the variables of a frame were moved to: paths with where it went.
    pub(super) fn moved_in_frame(&mut self, level: usize) -> Vec<(String, MovedTo)> {
        let thread = self.thread_looked_at() as u32 + 1;
        let found = self.found_with_moves();
        let is_own =
            |one: &Found| one.level == level && !one.is_outer && one.thread == thread && one.pointer.depth == 0;
        let own = found.into_iter().filter(is_own);
        own.filter_map(|one| Some((one.pointer.path, one.moved?))).collect()
    }

    /// Where a variable of the frame that is looked at, or parts of it, were moved to.
    pub(super) fn moves_of(&mut self, variable: &str) -> Vec<(String, MovedTo)> {
        let mut moves = self.moves_looked_at();
        moves.retain(|(path, _)| {
            path.strip_prefix(variable).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
        moves
    }

    /// The pointers in the variables of all threads, with what was moved from marked; those of the thread that is looked at first.
    fn found_with_moves(&mut self) -> Vec<Found> {
        let mut found = self.found_pointers();
        self.find_moves(&mut found);
        found
    }

    fn found_pointers(&self) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let Some(debug) = self.debug.as_deref() else { return found };
        let Some(process) = self.program.process.as_deref() else { return found };
        let target = self.guest();
        for (thread, innermost) in self.threads_looked_at_first() {
            for (level, frame) in debug.frames(innermost, &target).take(MOST_FRAMES).enumerate() {
                if !process.is_user(frame.lookup_address()) {
                    continue;
                }
                let call = self.call_of(&frame, thread);
                for (nth, (function, frame)) in self.functions_in(&frame).into_iter().enumerate() {
                    for variable in self.variables_of(&frame) {
                        let first = found.len();
                        for pointer in variable.value.pointers() {
                            let parent = pointer.parent.map(|parent| first + parent);
                            let FrameVariable { id, declared, is_parameter, is_ending, .. } = variable;
                            let (is_outer, function) = (nth > 0, function.clone());
                            let one = Found {
                                pointer,
                                parent,
                                level,
                                is_outer,
                                function,
                                thread,
                                call,
                                variable: id,
                                declared,
                                is_parameter,
                                is_ending,
                                moved: None,
                            };
                            found.push(one);
                            if found.len() >= MOST_HOLDERS {
                                return found;
                            }
                        }
                    }
                }
            }
        }
        found
    }

    /// The step that began the call that a frame of the stack belongs to.
    fn call_of(&self, frame: &FrameState, thread: u32) -> Option<StepIndex> {
        let rsp = frame.register(RSP)?;
        self.calls_of(thread).iter().rev().find(|pushed| pushed.base.0 > rsp).map(|pushed| pushed.since)
    }

    /// Whether the call that a step began has not returned.
    fn is_in_progress(&self, call: Option<StepIndex>, thread: u32) -> bool {
        call.is_some_and(|call| self.calls_of(thread).iter().any(|pushed| pushed.since == call))
    }

    /// The calls in progress of a thread, counted from 1.
    fn calls_of(&self, thread: u32) -> Frames {
        if thread as usize == self.machine.current_thread() + 1 {
            return self.machine.frames();
        }
        let threads = self.machine.threads();
        let own = threads.into_iter().find(|other| other.number == thread);
        own.map_or_else(|| self.machine.frames(), |thread| thread.frames)
    }

    /// The user's functions at a frame of the stack, each with the frame that means it: the innermost, then those that it was inlined into.
    fn functions_in(&self, frame: &FrameState) -> Vec<(Option<Arc<str>>, FrameState)> {
        let address = frame.lookup_address();
        let mut functions = vec![(self.function_of_user_at(address), frame.clone())];
        let Some(debug) = self.debug.as_deref() else { return functions };
        let depth = self.inline_depth_at(address);
        if depth > 0 {
            let chain = debug.location(address);
            let outer =
                (0..).zip(chain.into_iter().rev()).filter(|(outer, function)| *outer < depth && function.is_user);
            let frames =
                outer.map(|(outer, one)| (one.function, FrameState { inline_depth: Some(outer), ..frame.clone() }));
            functions.extend(frames.collect::<Vec<_>>().into_iter().rev());
        }
        functions
    }

    /// The numbers and innermost frames of the threads that have not ended, the one that is looked at first.
    pub(super) fn threads_looked_at_first(&self) -> Vec<(u32, FrameState)> {
        let looked_at = self.thread_looked_at();
        let mut threads: Vec<(u32, FrameState)> =
            self.frame_state(0).map(|frame| (looked_at as u32 + 1, frame)).into_iter().collect();
        for (idx, thread) in self.machine.threads().into_iter().enumerate() {
            if idx != looked_at && thread.state != ThreadState::Ended {
                let registers = &thread.registers;
                let frame = FrameState::innermost(Address(registers.rip), &registers.gpr, &registers.xmm);
                threads.push((thread.number, frame));
            }
        }
        threads
    }

    /// The variables of a frame that are in scope; where a scope ends also those of it that are still to be dropped.
    fn variables_of(&self, frame: &FrameState) -> Vec<FrameVariable> {
        let Some(debug) = self.debug.as_deref() else { return Vec::new() };
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits { elements: 64, ..Limits::default() } };
        let shown = |variable: &Variable, is_ending: bool| {
            let declared = variable
                .declared
                .as_ref()
                .and_then(|position| Some(SourceLine { file: debug.file_id(&position.path)?, number: position.line }));
            let is_parameter = variable.kind == VariableKind::Parameter;
            let value = scene.variable(variable, frame);
            FrameVariable { id: variable.id, value, declared, is_parameter, is_ending }
        };
        let visible = scene.visible_variables(frame);
        let mut variables: Vec<FrameVariable> = visible.iter().map(|variable| shown(variable, false)).collect();
        // A function that others were inlined into stands at a call, whatever line these stand at.
        let innermost = self.inline_depth_at(frame.lookup_address());
        let is_innermost = frame.inline_depth.is_none_or(|depth| depth >= innermost);
        if is_innermost && self.is_at_scope_end(frame.lookup_address()) {
            let dropped = self.drops_ahead(frame);
            let ended = scene.ended_variables(frame);
            let ended = ended.iter().map(|variable| shown(variable, true));
            let is_ahead = |value: &Value| matches!(value.place, Place::Memory(at) if dropped.contains(&at));
            variables.extend(ended.filter(|variable| is_ahead(&variable.value) || owns_live(&variable.value)));
        }
        variables
    }

    /// The variables of a frame that are still to be dropped though their scopes have ended, with the lines where they are declared.
    pub(super) fn ending_in(&self, frame: &FrameState) -> Vec<(Value, Option<SourceLine>)> {
        let ending = self.variables_of(frame).into_iter().filter(|variable| variable.is_ending);
        ending.map(|variable| (variable.value, variable.declared)).collect()
    }

    /// Marks what was moved from, outermost pointers first: what lies in a moved value moved with it.
    fn find_moves(&mut self, found: &mut [Found]) {
        let deepest = found.iter().map(|one| one.pointer.depth).max().unwrap_or(0);
        for depth in 0..=deepest {
            let is_gone: Vec<bool> =
                found.iter().map(|one| one.parent.is_some_and(|parent| found[parent].moved.is_some())).collect();
            for (one, is_gone) in found.iter_mut().zip(is_gone) {
                // It is found in the value's place of today, if that is in a variable.
                if is_gone && one.pointer.depth == depth {
                    one.moved = Some(MovedTo::WithOuter);
                }
            }
            let mut n_holders: BTreeMap<Address, usize> = BTreeMap::new();
            for one in found.iter().filter(|one| one.pointer.depth == depth && one.pointer.owns()) {
                *n_holders.entry(one.pointer.points.address).or_default() += 1;
            }
            for one in found.iter_mut() {
                let pointer = &one.pointer;
                let is_movable = pointer.owns() && pointer.language == Language::Rust;
                if pointer.depth == depth && is_movable && !pointer.is_live && one.moved.is_none() {
                    let block = self.machine.block_at(pointer.points.address);
                    let freed = block.and_then(|block| Some((block.id, block.freed?.step)));
                    let is_only = n_holders.get(&pointer.points.address) == Some(&1);
                    one.moved = freed.map(|(id, step)| match pointer.place {
                        Place::Memory(place) if self.was_dropped_in_place(place, step) => MovedTo::DroppedInPlace(id),
                        _ if is_only && self.was_dropped_by_inlined_glue(step) => MovedTo::DroppedInPlace(id),
                        _ => MovedTo::Freed(id),
                    });
                }
            }
            let mut by_block: BTreeMap<Address, Vec<usize>> = BTreeMap::new();
            for (idx, one) in found.iter().enumerate() {
                let is_movable = one.pointer.owns() && one.pointer.language == Language::Rust;
                if one.pointer.depth <= depth && is_movable && one.pointer.is_live && one.moved.is_none() {
                    by_block.entry(one.pointer.points.address).or_default().push(idx);
                }
            }
            for (_, holders) in by_block {
                self.keep_newest(found, holders);
            }
        }
    }

    /// Of places that hold the same owning pointer keeps as many as the block has owners, the ones written last.
    fn keep_newest(&mut self, found: &mut [Found], holders: Vec<usize>) {
        let mut places: Vec<(Option<StepIndex>, usize)> = Vec::new();
        let n_owners = holders
            .iter()
            .filter_map(|idx| found[*idx].pointer.strong)
            .max()
            .map_or(1, |strong| usize::try_from(strong).unwrap_or(usize::MAX));
        // Clones of a counted pointer are the same number, so optimised code has them in one place, and none of them has moved.
        let is_counted = found[holders[0]].pointer.strong.is_some();
        let mut is_cloned: Option<bool> = (is_counted && n_owners > 1).then_some(true);
        let mut shared_places: Vec<Place> = Vec::new();
        let mut seen: Vec<usize> = Vec::new();
        for idx in holders {
            let one = &found[idx];
            // Different paths may lead to one place. Of variables that share one, that of the innermost function, and of these the one declared
            // last, has the value.
            let known = seen.iter().copied().find(|known| found[*known].pointer.place == one.pointer.place);
            let Some(known) = known else {
                seen.push(idx);
                places.push((None, idx));
                continue;
            };
            let is_of_frame = (found[known].level, found[known].thread) == (one.level, one.thread);
            if !is_of_frame || one.pointer.depth > 0 || found[known].pointer.depth > 0 {
                continue;
            }
            let is_optimised = !self.is_in_one_place(one) || !self.is_in_one_place(&found[known]);
            if is_counted && is_optimised && *is_cloned.get_or_insert_with(|| self.was_cloned(one)) {
                shared_places.push(one.pointer.place.clone());
                continue;
            }
            let (from, into) = if one.function == found[known].function { (known, idx) } else { (idx, known) };
            let function = function_elsewhere(&found[from], &found[into]);
            let path = found[into].pointer.path.clone();
            found[from].moved = Some(MovedTo::Place { path, function, at: None });
            if from == known {
                seen.retain(|other| *other != known);
                seen.push(idx);
                places.retain(|(_, other)| *other != known);
                places.push((None, idx));
            }
        }
        if places.len() <= n_owners {
            return;
        }
        for (step, idx) in &mut places {
            *step = self.written_at(&found[*idx].pointer);
        }
        if found[places[0].1].pointer.strong.is_some() {
            return self.note_share_ends(found, &places, &shared_places);
        }
        places.sort();
        let n_moved = places.len() - n_owners;
        let newest = places.last().map(|(step, idx)| (*step, *idx));
        let (Some((newest_step, newest)), true) = (newest, n_moved > 0) else { return };
        let into = found[newest].pointer.path.clone();
        for (step, idx) in &places[..n_moved] {
            // Where the record does not tell which is older, nothing is said.
            let at = newest_step.filter(|newest| step.is_none_or(|step| step < *newest));
            if at.is_none() {
                continue;
            }
            let function = function_elsewhere(&found[*idx], &found[newest]);
            found[*idx].moved = Some(MovedTo::Place { path: into.clone(), function, at });
        }
    }

    /// Whether the block that a counted pointer leads to ever had several owners, as far as the record and the search go.
    fn was_cloned(&mut self, one: &Found) -> bool {
        let count = self.machine.block_at(one.pointer.points.address).map(|block| block.address);
        count.is_none_or(|count| self.was_count_of_several(count))
    }

    /// Whether a pointer lies in one place for as long as its variable is in scope. Optimised code keeps one copy of a number for all that
    /// have it, so that nothing follows from where such a copy goes.
    fn is_in_one_place(&self, one: &Found) -> bool {
        let debug = self.debug.as_deref();
        one.pointer.depth > 0 || debug.is_some_and(|debug| debug.is_in_one_place(one.variable))
    }

    /// Notes what became of the shares of a counted block; of several variables in one place it cannot be told whose was given away.
    fn note_share_ends(&mut self, found: &mut [Found], places: &[(Option<StepIndex>, usize)], several: &[Place]) {
        let in_memory = |(written, idx): &(Option<StepIndex>, usize)| match found[*idx].pointer.place {
            Place::Memory(place) => Some((*idx, Share { place, written: *written })),
            Place::Register(_) | Place::Nowhere => None,
        };
        let (indices, shares): (Vec<usize>, Vec<Share>) = places.iter().filter_map(in_memory).unzip();
        let Some(count) = self.machine.block_at(found[places[0].1].pointer.points.address) else { return };
        for (idx, end) in indices.iter().zip(self.share_ends(&shares, count.address)) {
            if several.contains(&found[*idx].pointer.place) || !self.is_in_one_place(&found[*idx]) {
                continue;
            }
            found[*idx].moved = end.and_then(|end| match end {
                ShareEnd::Moved(into, at) => {
                    let into = &found[indices[into]];
                    let function = function_elsewhere(&found[*idx], into);
                    let is_certain = !several.contains(&into.pointer.place);
                    is_certain.then(|| MovedTo::Place { path: into.pointer.path.clone(), function, at: Some(at) })
                }
                ShareEnd::Dropped(at) => Some(MovedTo::Dropped(at)),
            });
        }
    }

    /// The step that last wrote any byte of the part that holds a pointer; `None` if the record has none.
    fn written_at(&mut self, pointer: &HeapPointer) -> Option<StepIndex> {
        let Place::Memory(address) = pointer.place else { return None };
        self.last_write(address, pointer.size.clamp(1, 64))
    }

    fn last_write(&mut self, address: Address, size: u64) -> Option<StepIndex> {
        let goal = SearchGoal::Writes(Location::Memory { address, size });
        match self.machine.find_back(self.machine.position(), &[goal]) {
            SearchResult::Found(step) => Some(step),
            SearchResult::Nothing | SearchResult::Interrupted => None,
        }
    }

    fn holder(&mut self, one: &Found, all: &[Found]) -> Option<PointerHolder> {
        let pointer = &one.pointer;
        let address = pointer.points.address;
        let block = self.machine.block_at(address).map(|block| (block.id, address.0.wrapping_sub(block.address.0)));
        let role = match (&one.moved, pointer.points.ownership) {
            (Some(MovedTo::WithOuter), _) => return None,
            (Some(to), _) => HolderRole::MovedFrom(to.clone()),
            (None, Ownership::Owned) => HolderRole::Owner,
            (None, Ownership::Shared) => HolderRole::Shared,
            (None, Ownership::Weak) => HolderRole::Weak,
            (None, Ownership::Borrowed) => HolderRole::Borrow,
            (None, Ownership::BorrowedMut) => HolderRole::BorrowMut,
            (None, Ownership::Raw) => HolderRole::Raw,
        };
        let is_borrow = matches!(role, HolderRole::Borrow | HolderRole::BorrowMut | HolderRole::Raw);
        let target = is_borrow.then(|| self.pointee_name(one, all)).flatten();
        // What neither the heap nor a variable has is a literal, a static or code.
        if block.is_none() && target.is_none() {
            return None;
        }
        let line = match &role {
            HolderRole::MovedFrom(MovedTo::Place { at: Some(at), .. } | MovedTo::Dropped(at)) => self.user_line_at(*at),
            HolderRole::MovedFrom(MovedTo::Freed(id) | MovedTo::DroppedInPlace(id)) => {
                let freed = self.machine.block(*id).and_then(|block| block.freed.map(|site| site.step));
                freed.and_then(|step| self.user_line_at(step))
            }
            _ => None,
        };
        Some(PointerHolder {
            path: pointer.path.clone(),
            type_name: Arc::clone(&pointer.type_name),
            function: one.function.clone(),
            level: one.level,
            thread: one.thread,
            call: one.call,
            is_ending: one.is_ending,
            place: match pointer.place {
                Place::Memory(address) => Some(address),
                Place::Register(_) | Place::Nowhere => None,
            },
            block,
            target,
            role,
            line,
            from: None,
        })
    }

    /// The variable, or the part of one, that a borrow leads to.
    fn pointee_name(&self, one: &Found, all: &[Found]) -> Option<String> {
        let address = one.pointer.points.address;
        let owner = all.iter().find(|other| {
            let range = other.pointer.points;
            let offset = address.0.wrapping_sub(range.address.0);
            other.pointer.owns() && other.moved.is_none() && offset < range.size.unwrap_or(1).max(1)
        });
        owner.map(|owner| owner.pointer.path.clone()).or_else(|| self.variable_at(address))
    }

    /// The variable of a user's frame whose bytes are there.
    fn variable_at(&self, address: Address) -> Option<String> {
        let debug = self.debug.as_deref()?;
        let process = self.program.process.as_deref()?;
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits { depth: 2, elements: 1, ..Limits::default() } };
        let users = |frame: &FrameState| process.is_user(frame.lookup_address());
        for frame in debug.frames(self.frame_state(0)?, &target).take(MOST_FRAMES).filter(users) {
            for variable in scene.visible_variables(&frame) {
                let value = scene.variable(&variable, &frame);
                let Place::Memory(start) = value.place else { continue };
                if address.0.wrapping_sub(start.0) < value.size {
                    return Some(value.label);
                }
            }
        }
        None
    }

    /// The line of the user that was being executed at a step.
    pub(super) fn user_line_at(&mut self, step: StepIndex) -> Option<SourceLine> {
        let stood = self.machine.position();
        self.machine.seek(step);
        let line = self.frame_view(self.user_level()).line;
        self.machine.seek(stood);
        line
    }
}

/// The function of an owner that is in another call, be it one that was inlined.
fn function_elsewhere(from: &Found, to: &Found) -> Option<Arc<str>> {
    let call = |one: &Found| (one.level, one.thread, one.function.clone());
    (call(from) != call(to)).then(|| to.function.clone()).flatten()
}

/// Whether a value itself owns a block that has not been freed.
fn owns_live(value: &Value) -> bool {
    let owns =
        |pointer: &HeapPointer| pointer.depth == 0 && pointer.owns() && pointer.is_live && pointer.strong != Some(0);
    value.pointers().iter().any(owns)
}
