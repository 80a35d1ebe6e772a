//! What the end of a run leaves to be said of owners and locks.
//!
//! A program that ends by `process::exit` drops nothing: what the calls in progress own is alive. Leaked blocks of counted pointers that own
//! each other are a cycle: the edges are the owning pointers in the variables' last values, as far as memory still has them, and a cycle is
//! found by depth-first search. In a deadlock each thread says whom it waits for.

use super::debuggee::Debuggee;
use super::ownership::present_owners;
use super::reply::{CycleLink, EndFacts, OwnerName};
use super::threads::thread_rows;
use super::variable_table::SeenVariable;
use super::variable_table::seen_variables;
use crate::lens::user_call;
use crate::lens::variables::{HeapPointer, ValuePlace};
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::debug::code::Language;
use crate::model::fault::Fault;
use crate::model::run::Stop;
use std::collections::{BTreeMap, HashSet};

/// Variables and cycles that are named.
const MOST_ALIVE: usize = 64;
const MOST_CYCLES: usize = 8;

/// An owning pointer in a heap block.
#[derive(Clone)]
struct Edge {
    to: BlockId,
    field: String,
}

/// What is to be said at the end of a run; nothing where it has not ended.
pub(super) fn end_facts(debuggee: &mut Debuggee) -> EndFacts {
    let mut facts = EndFacts::default();
    match debuggee.machine.ended().cloned() {
        Some(Stop::Exited { .. }) if debuggee.has_source_lines() => {
            facts.alive = alive(debuggee);
            facts.ended_by = ended_by(debuggee);
            let step = debuggee.machine.step_at(debuggee.machine.position());
            if let Some(Fault::Leak { blocks, .. }) = step.and_then(|step| step.fault) {
                facts.cycles = cycles(debuggee, &blocks);
            }
        }
        Some(Stop::Fault(Fault::Deadlock { .. })) => facts.waits = thread_rows(debuggee),
        _ => {}
    }
    facts
}

/// What the calls in progress own.
fn alive(debuggee: &mut Debuggee) -> Vec<(OwnerName, BlockId)> {
    let mut alive = present_owners(debuggee);
    alive.retain(|(_, id)| debuggee.machine.block(*id).is_some_and(|block| debuggee.program.is_users_block(&block)));
    alive.truncate(MOST_ALIVE);
    alive
}

/// The function by which the user's code left.
fn ended_by(debuggee: &Debuggee) -> Option<String> {
    let process = debuggee.program.process.as_deref()?;
    let (called, _) = user_call::innermost(&debuggee.machine, process)?;
    let (symbol, _) = debuggee.program.function_at(called.function)?;
    Some(symbol.readable().to_owned())
}

/// The leaked blocks that own each other in a circle.
fn cycles(debuggee: &mut Debuggee, leaked: &[BlockId]) -> Vec<Vec<CycleLink>> {
    let leaked: HashSet<BlockId> = leaked.iter().copied().collect();
    let seen = seen_variables(debuggee);
    let mut edges: BTreeMap<BlockId, Vec<Edge>> = BTreeMap::new();
    let mut names: BTreeMap<BlockId, String> = BTreeMap::new();
    for variable in &seen {
        add_edges(debuggee, variable, &leaked, &mut edges, &mut names);
    }
    let mut cycles: Vec<Vec<CycleLink>> = Vec::new();
    let mut done: HashSet<BlockId> = HashSet::new();
    for start in edges.keys() {
        if !done.contains(start)
            && cycles.len() < MOST_CYCLES
            && let Some(path) = cycle_from(*start, &edges)
        {
            done.extend(path.iter().map(|(id, _)| *id));
            let link =
                |(block, field): (BlockId, String)| CycleLink { block, variable: names.get(&block).cloned(), field };
            cycles.push(path.into_iter().map(link).collect());
        }
    }
    cycles
}

fn add_edges(
    debuggee: &Debuggee,
    variable: &SeenVariable,
    leaked: &HashSet<BlockId>,
    edges: &mut BTreeMap<BlockId, Vec<Edge>>,
    names: &mut BTreeMap<BlockId, String>,
) {
    let pointers = variable.value.value.pointers();
    let is_rust = |pointer: &&HeapPointer| pointer.owns() && pointer.language == Language::Rust;
    for pointer in pointers.iter().filter(is_rust) {
        let Some(to) = debuggee.machine.block_at(pointer.points.address).filter(|block| leaked.contains(&block.id))
        else {
            continue;
        };
        let Some(parent) = pointer.parent.map(|parent| &pointers[parent]) else {
            names.entry(to.id).or_insert_with(|| pointer.path.clone());
            continue;
        };
        let ValuePlace::Memory(place) = pointer.place else { continue };
        let holder = debuggee.machine.block_at(place).filter(|block| leaked.contains(&block.id));
        let Some(from) = holder.filter(|_| holds(debuggee, place, pointer.size, pointer.points.address)) else {
            continue;
        };
        let field = pointer.path.strip_prefix(&parent.path).unwrap_or(&pointer.path);
        let field = field.trim_start_matches('.').to_owned();
        let known = edges.entry(from.id).or_default();
        if known.iter().all(|edge| edge.to != to.id) {
            known.push(Edge { to: to.id, field });
        }
    }
}

/// Whether a word of a range is an address.
fn holds(debuggee: &Debuggee, from: Address, size: u64, address: Address) -> bool {
    (0..size / 8).any(|nth| debuggee.machine.read_u64(from.plus(8 * nth)) == Some(address.0))
}

/// A way from a block over owning pointers back to it: the blocks on it, each with the field that leads on.
fn cycle_from(start: BlockId, edges: &BTreeMap<BlockId, Vec<Edge>>) -> Option<Vec<(BlockId, String)>> {
    let mut path: Vec<(BlockId, usize)> = vec![(start, 0)];
    let mut visited: HashSet<BlockId> = HashSet::from([start]);
    while let Some((at, nth)) = path.last_mut() {
        let Some(edge) = edges.get(at).and_then(|edges| edges.get(*nth)) else {
            path.pop();
            continue;
        };
        *nth += 1;
        if edge.to == start {
            let field = |(id, nth): (BlockId, usize)| (id, edges[&id][nth - 1].field.clone());
            return Some(path.into_iter().map(field).collect());
        }
        if visited.insert(edge.to) {
            path.push((edge.to, 0));
        }
    }
    None
}
