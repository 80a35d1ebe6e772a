//! The ledger of the heap at a moment: how many blocks, which sizes, what they hold, and the order in which they were freed.
//!
//! Whether accesses were right is the engine's affair: those are faults.

use super::runs::{Ran, Runs};
use super::shown;
use super::state::remark;
use crate::model::block::Block;
use crate::session::call::Array;
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{BlockWanted, Heap, Mistake, Moment};

pub fn check(wanted: &Heap, mistakes: &[Mistake], runs: &mut Runs) -> Option<Failure> {
    let ran = runs.ran(&wanted.run);
    if let Err(why) = ran.go_to(&wanted.moment) {
        let Moment::Label { name, .. } = &wanted.moment else { return None };
        return Some(Failure {
            look: ran.look(&wanted.run, &[]),
            ..Failure::new(format!("the run to come to `{name}`"), why)
        });
    }
    let difference = counts(wanted, ran)
        .or_else(|| wanted.blocks.iter().enumerate().find_map(|(idx, block)| block_differs(ran, idx, block)))
        .or_else(|| order(&wanted.freed_order, ran));
    let failure = difference.map(|(expected, seen, command)| Failure {
        remark: remark(ran, mistakes),
        ..ran.failure_here(&wanted.run, expected, seen, &[command.as_str()])
    });
    ran.go_to_end();
    failure
}

type Difference = (String, String, String);

fn counts(wanted: &Heap, ran: &Ran) -> Option<Difference> {
    let blocks = ran.machine.blocks();
    let n_live = blocks.iter().filter(|block| block.is_live()).count() as u64;
    let n = blocks.len() as u64;
    let heap = || "heap".to_owned();
    for (what, wanted, seen) in
        [("allocated", wanted.allocations, n), ("freed", wanted.frees, n - n_live), ("live", wanted.live, n_live)]
    {
        if let Some(wanted) = wanted.filter(|wanted| *wanted != seen) {
            let noun = if wanted == 1 { "block" } else { "blocks" };
            return Some((format!("{wanted} {noun} {what}"), seen.to_string(), heap()));
        }
    }
    let most = wanted.max_bytes?;
    let peak = ran.machine.peak_heap_bytes();
    (peak > most).then(|| (format!("at most {most} bytes live at once"), peak.to_string(), heap()))
}

fn block_differs(ran: &Ran, idx: usize, wanted: &BlockWanted) -> Option<Difference> {
    let id = idx + 1;
    let Some(block) = ran.machine.blocks().get(idx) else {
        let n = ran.machine.blocks().len();
        return Some((format!("a heap block #{id}"), format!("{n} in all"), "heap".to_owned()));
    };
    let command = || format!("heap #{id}");
    let BlockWanted { size, align, freed, holds } = wanted;
    if let Some(size) = size.filter(|size| *size != block.size) {
        return Some((format!("heap #{id} to have {size} bytes"), block.size.to_string(), "heap".to_owned()));
    }
    if let Some(align) = align.filter(|align| *align != block.align) {
        return Some((format!("heap #{id} to have align {align}"), block.align.to_string(), "heap".to_owned()));
    }
    if let Some(freed) = freed.filter(|freed| *freed == block.is_live()) {
        let state = |freed: bool| if freed { "freed" } else { "live" };
        return Some((format!("heap #{id} to be {}", state(freed)), state(!freed).to_owned(), "heap".to_owned()));
    }
    let holds = holds.as_ref()?;
    let bytes = holds.bytes();
    let expected = format!("heap #{id} to hold {}", shown::array(holds));
    match ran.machine.read(block.address, bytes.len()).filter(|_| bytes.len() as u64 <= block.size) {
        Some(seen) if seen == bytes => None,
        Some(seen) => Some((expected, shown::array(&Array::from_bytes(holds.element, &seen)), command())),
        None => Some((expected, format!("{} bytes only", block.size), command())),
    }
}

fn order(wanted: &[u32], ran: &Ran) -> Option<Difference> {
    let freed_at = |id: &u32| {
        let block: Option<&Block> = ran.machine.blocks().get(*id as usize - 1);
        block.and_then(|block| block.freed).map(|site| site.step)
    };
    let times: Vec<_> = wanted.iter().map(freed_at).collect();
    if times.iter().all(Option::is_some) && times.is_sorted() {
        return None;
    }
    let names = |ids: &[u32]| ids.iter().map(|id| format!("#{id}")).collect::<Vec<_>>().join(", then ");
    let mut freed: Vec<(u32, _)> = wanted.iter().copied().zip(times).filter(|(_, time)| time.is_some()).collect();
    freed.sort_by_key(|(_, time)| *time);
    let seen = names(&freed.into_iter().map(|(id, _)| id).collect::<Vec<u32>>());
    let seen = if seen.is_empty() { "none of them freed".to_owned() } else { seen };
    Some((format!("{} to be freed in this order", names(wanted)), seen, "heap".to_owned()))
}
