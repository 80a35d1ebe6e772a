//! What led to a fault and where it stands in the source: who allocated the block and who freed it, who overwrote the return
//! address, who called.
//!
//! Facts of the fault, the block table and the frames; nothing is searched for here.

use crate::frontend::theme::Scene;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::{Block, BlockId, HeapSite};
use crate::model::fault::{Canary, Fault, LastPointer, Writer};
use crate::model::thread::ThreadState;

/// Leaked blocks whose allocations are pointed out.
const MOST_BLOCKS: usize = 3;

/// An instruction that had a part in a fault.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Related {
    /// What it did: `allocated`, `#2 allocated`, `freed`, `overwritten`, `called`, `pushed`, `written`.
    pub what: String,
    /// When.
    pub step: StepIndex,
    /// The instruction's address.
    pub at: Address,
}

/// The instructions that had a part in a fault, besides the faulting one, in the order in which they ran.
#[must_use]
pub fn related(scene: &Scene, fault: &Fault) -> Vec<Related> {
    let mut found = match fault {
        Fault::Leak { blocks, last_pointer, .. } => {
            let lost = match last_pointer {
                Some(LastPointer::Lost(writer)) => Some(by_writer("last pointer lost", *writer)),
                _ => None,
            };
            leaked(scene, blocks).into_iter().chain(lost).collect()
        }
        Fault::BadReturnAddress { written, .. } => {
            let by = written.map(|writer| by_writer("overwritten", writer));
            called(scene).into_iter().chain(by).collect()
        }
        Fault::UnbalancedStack { slot: Some(_), left, .. } => {
            let left = left.iter().map(|writer| by_writer(verb(scene, *writer), *writer));
            called(scene).into_iter().chain(left).collect()
        }
        Fault::DeadFrameAccess { written, .. } => written.iter().map(|writer| by_writer("written", *writer)).collect(),
        Fault::Abort { canary: Some(Canary { written: Some(writer), .. }), .. } => {
            vec![by_writer("overwritten", *writer)]
        }
        Fault::MisalignedAccess { .. } => called(scene).into_iter().collect(),
        Fault::Deadlock { .. } => waiting(scene),
        _ => fault.block().map_or_else(Vec::new, |id| of_block(scene, id)),
    };
    found.sort_by_key(|related| related.step);
    found
}

/// How many leaked blocks are not pointed out one by one.
#[must_use]
pub fn n_unmentioned(fault: &Fault) -> usize {
    if let Fault::Leak { blocks, .. } = fault { blocks.len().saturating_sub(MOST_BLOCKS) } else { 0 }
}

/// The block with this id.
#[must_use]
pub fn block(scene: &Scene, id: BlockId) -> Option<Block> {
    scene.machine.block(id)
}

fn leaked(scene: &Scene, blocks: &[BlockId]) -> Vec<Related> {
    // The first is what the report itself is about.
    let shown = blocks.iter().take(MOST_BLOCKS).skip(1).filter_map(|id| block(scene, *id));
    let what =
        |block: &Block| if blocks.len() == 1 { "allocated".to_owned() } else { format!("{} allocated", block.id) };
    shown.map(|block| by_host(what(&block), block.allocated)).collect()
}

fn of_block(scene: &Scene, id: BlockId) -> Vec<Related> {
    let Some(block) = block(scene, id) else { return Vec::new() };
    let allocated = by_host("allocated".to_owned(), block.allocated);
    let freed = block.freed.map(|site| by_host("freed".to_owned(), site));
    std::iter::once(allocated).chain(freed).collect()
}

fn by_host(what: String, site: HeapSite) -> Related {
    Related { what, step: site.step, at: site.caller }
}

fn by_writer(what: &str, writer: Writer) -> Related {
    Related { what: what.to_owned(), step: writer.step, at: writer.at }
}

/// A word on the stack was pushed or stored.
fn verb(scene: &Scene, writer: Writer) -> &'static str {
    let pushes = scene.machine.disassemble(writer.at).is_some_and(|code| code.intel.starts_with("push"));
    if pushes { "pushed" } else { "written" }
}

/// Where threads wait: for each the call by which the user's code came there.
fn waiting(scene: &Scene) -> Vec<Related> {
    let process = scene.program.process.as_deref();
    let is_users = |at: Address| process.is_none_or(|process| process.is_user(at));
    let mut found = Vec::new();
    for thread in scene.machine.threads() {
        let call = thread
            .frames
            .iter()
            .rev()
            .find_map(|frame| Some((frame.since, frame.call_site.filter(|at| is_users(*at))?)));
        if let (ThreadState::Waiting { .. }, Some((step, at))) = (thread.state, call) {
            found.push(Related { what: format!("thread {} waits", thread.number), step, at });
        }
    }
    found
}

/// The call that entered the innermost function.
fn called(scene: &Scene) -> Option<Related> {
    let frames = scene.machine.frames();
    let frame = frames.last()?;
    Some(Related { what: "called".to_owned(), step: frame.since, at: frame.call_site? })
}
