//! The blocks of the heap at a position: how many blocks, which sizes, what they hold, and the order in which they were freed.
//!
//! Whether accesses were right is the engine's affair: those are faults.

use super::runs::{Difference, FinishedRun, Runs};
use super::shown;
use crate::model::block::Block;
use crate::session::call::Array;
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{BlockWanted, HeapCheck, KnownMistake};

pub(super) fn check(wanted: &HeapCheck, mistakes: &[KnownMistake], runs: &mut Runs) -> Option<Failure> {
    runs.failure_at(&wanted.run, &wanted.moment, mistakes, |ran| {
        counts(wanted, ran)
            .or_else(|| wanted.blocks.iter().enumerate().find_map(|(idx, block)| block_differs(ran, idx, block)))
            .or_else(|| order(&wanted.freed_order, ran))
    })
}

/// A difference that the list of the blocks shows.
fn listed(expected: String, actual: String) -> Difference {
    Difference { expected, actual, command: "heap".to_owned() }
}

fn counts(wanted: &HeapCheck, ran: &FinishedRun) -> Option<Difference> {
    let n = ran.blocks().count() as u64;
    let n_live = ran.blocks().filter(Block::is_live).count() as u64;
    for (what, wanted, actual) in
        [("allocated", wanted.allocations, n), ("freed", wanted.frees, n - n_live), ("live", wanted.live, n_live)]
    {
        if let Some(wanted) = wanted.filter(|wanted| *wanted != actual) {
            let noun = if wanted == 1 { "block" } else { "blocks" };
            return Some(listed(format!("{wanted} {noun} {what}"), actual.to_string()));
        }
    }
    let most = wanted.max_bytes?;
    let peak = ran.machine.peak_heap_bytes();
    (peak > most).then(|| listed(format!("at most {most} bytes live at once"), peak.to_string()))
}

fn block_differs(ran: &FinishedRun, idx: usize, wanted: &BlockWanted) -> Option<Difference> {
    let Some(block) = ran.blocks().nth(idx) else {
        let n = ran.blocks().count();
        return Some(listed(format!("a heap block #{}", idx + 1), format!("{n} in all")));
    };
    let id = block.id.0;
    let BlockWanted { size, align, freed, holds } = wanted;
    if let Some(size) = size.filter(|size| *size != block.size) {
        return Some(listed(format!("heap #{id} to have {size} bytes"), block.size.to_string()));
    }
    if let Some(align) = align.filter(|align| *align != block.align) {
        return Some(listed(format!("heap #{id} to have align {align}"), block.align.to_string()));
    }
    if let Some(freed) = freed.filter(|freed| *freed == block.is_live()) {
        let state = |freed: bool| if freed { "freed" } else { "live" };
        return Some(listed(format!("heap #{id} to be {}", state(freed)), state(!freed).to_owned()));
    }
    let holds = holds.as_ref()?;
    let bytes = holds.bytes();
    let expected = format!("heap #{id} to hold {}", shown::array(holds));
    let actual = match ran.machine.read(block.address, bytes.len()).filter(|_| bytes.len() as u64 <= block.size) {
        Some(actual) if actual == bytes => return None,
        Some(actual) => shown::array(&Array::from_bytes(holds.element, &actual)),
        None => format!("{} bytes only", block.size),
    };
    Some(Difference { expected, actual, command: format!("heap #{id}") })
}

fn order(wanted: &[u32], ran: &FinishedRun) -> Option<Difference> {
    let nth = |id: &u32| ran.blocks().nth(id.saturating_sub(1) as usize);
    let freed_at = |id: &u32| nth(id).and_then(|block| block.freed).map(|site| site.step);
    let times: Vec<_> = wanted.iter().map(freed_at).collect();
    if times.iter().all(Option::is_some) && times.is_sorted() {
        return None;
    }
    let names = |ids: &[u32]| ids.iter().map(|id| format!("#{id}")).collect::<Vec<_>>().join(", then ");
    let mut freed: Vec<(u32, _)> = wanted.iter().copied().zip(times).filter(|(_, time)| time.is_some()).collect();
    freed.sort_by_key(|(_, time)| *time);
    let actual = names(&freed.into_iter().map(|(id, _)| id).collect::<Vec<u32>>());
    let actual = if actual.is_empty() { "none of them freed".to_owned() } else { actual };
    Some(listed(format!("{} to be freed in this order", names(wanted)), actual))
}
