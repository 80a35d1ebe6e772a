//! What to type next after a fault: commands that the prompt has, with the block and the number of steps filled in.
//!
//! Everything between backquotes can be typed as it stands.

use crate::frontend::fault::related;
use crate::frontend::theme::Scene;
use crate::model::addr::StepIndex;
use crate::model::block::BlockId;
use crate::model::fault::{Canary, DivideProblem, Fault, FloatingPointUnit, Raised, Transfer};
use crate::model::memory_map::RegionKind;

/// What to type next, as one line.
#[must_use]
pub fn next(scene: &Scene, fault: &Fault) -> String {
    let mut commands = commands(scene, fault);
    let step_back = back(scene, scene.machine.position(), 1, "goes to the step before");
    if commands.len() < 2 && !commands.iter().any(|command| command.starts_with("`back")) {
        commands.extend(step_back);
    }
    commands.join(", ")
}

fn commands(scene: &Scene, fault: &Fault) -> Vec<String> {
    let say = |text: &str| vec![text.to_owned()];
    match fault {
        Fault::StackOverflow { .. } => say("`bt` lists the calls"),
        Fault::StackUnderflow { .. } => say("`stack` shows what is left"),
        Fault::BadReturnAddress { written: Some(writer), .. } => {
            let before = back(scene, writer.step, 0, "goes to just before it was overwritten");
            say("`stack` shows what lies there now").into_iter().chain(before).collect()
        }
        Fault::BadReturnAddress { .. } => say("`stack` shows what lies there now"),
        Fault::UnbalancedStack { slot: None, .. } => say("`stack` shows what is on the stack"),
        Fault::UnbalancedStack { left, .. } => {
            let newest = left.iter().map(|writer| writer.step).max();
            let before = newest.and_then(|step| back(scene, step, 0, "goes to where the last of it was pushed"));
            say("`stack` shows what is left over").into_iter().chain(before).collect()
        }
        Fault::DeadFrameAccess { written, .. } => {
            let before = written.and_then(|writer| back(scene, writer.step, 0, "goes to where the bytes were written"));
            say("`regs` shows the pointer").into_iter().chain(before).collect()
        }
        Fault::UseAfterFree { block, .. } | Fault::DoubleFree { block, .. } => {
            let freed = related::block(scene, *block).and_then(|block| block.freed);
            let before = freed.and_then(|site| back(scene, site.step, 1, "goes to where it was freed"));
            look_at(*block).into_iter().chain(before).collect()
        }
        Fault::HeapOutOfBounds { nearest: Some((block, _)), .. } => {
            look_at(*block).into_iter().chain(say("`regs` shows the address")).collect()
        }
        Fault::HeapOutOfBounds { nearest: None, .. } => say("`heap` lists the blocks, `regs` shows the address"),
        Fault::InvalidFree { near: Some(block), .. } => {
            look_at(*block).into_iter().chain(say("`p rdi` the pointer that was given")).collect()
        }
        Fault::InvalidFree { near: None, .. } => {
            say("`heap` lists the blocks that can be freed, `p rdi` shows the pointer")
        }
        Fault::LayoutMismatch { block, .. } => {
            let allocated = related::block(scene, *block).map(|block| block.allocated);
            let before = allocated.and_then(|site| back(scene, site.step, 1, "goes to where it was allocated"));
            look_at(*block).into_iter().chain(before).collect()
        }
        Fault::Leak { blocks, .. } => {
            let first = blocks.first().and_then(|id| related::block(scene, *id));
            let before = first.and_then(|block| {
                let what =
                    if blocks.len() == 1 { "goes to its allocation" } else { "goes to the first one's allocation" };
                back(scene, block.allocated.step, 1, what)
            });
            let look = match (blocks.as_slice(), first) {
                ([_], Some(block)) => look_at(block.id),
                _ => say("`heap` lists every block"),
            };
            look.into_iter().chain(before).collect()
        }
        Fault::BadAllocRequest { .. } => say("`regs` shows the arguments"),
        Fault::OutOfMemory { .. } | Fault::AllocError { .. } => say("`heap` shows who allocated what"),
        Fault::NullAccess { .. } | Fault::NonCanonical { .. } => say("`regs` shows the pointers"),
        Fault::UnmappedAccess { .. } => say("`regs` shows the pointers, `info regions` what is mapped"),
        Fault::ReadOnlyWrite { .. } => say("`info regions` shows what may be written"),
        Fault::NotExecutable { transfer: Transfer::Return, .. } => say("`stack` shows that word"),
        Fault::NotExecutable { transfer: Transfer::FallThrough, .. } => say("`list` shows the last lines"),
        Fault::NotExecutable { .. } => say("`regs` shows what was meant to be the target"),
        Fault::MisalignedAccess { access, .. } => {
            let region = scene.machine.region_at(access.address);
            if region.is_some_and(|region| region.kind == RegionKind::Stack) {
                say("`p rsp` shows the stack pointer, `stack` the frames")
            } else {
                say("`regs` shows the pointer")
            }
        }
        Fault::DivideError { problem: DivideProblem::ByZero, .. } => say("`regs` shows the operands"),
        Fault::DivideError { .. } => say("`regs` shows rdx and rax"),
        Fault::UndefinedInstruction { .. } => say("`bt` shows how it came here, `list` the lines around it"),
        Fault::BreakpointTrap => say("`list` shows the lines around it"),
        Fault::GeneralProtection { .. } => say("`explain general-protection` says which bits there are"),
        Fault::FloatingPointException { unit: FloatingPointUnit::X87, .. } => {
            say("`list` shows the x87 instructions before it")
        }
        Fault::FloatingPointException { .. } => say("`p mxcsr` shows the masks"),
        Fault::PrivilegedInstruction { .. } => say("`explain privileged-instruction` says more"),
        Fault::UnsupportedInstruction { .. } => say("`explain unsupported-instruction` lists what is left out"),
        Fault::UnsupportedSyscall { .. } => say("`regs` shows rax, the number, and the arguments"),
        Fault::UnsupportedSymbol { .. } => say("`info runtime` lists what is served, `bt` shows who called it"),
        Fault::AllocatorMismatch { block, .. } => look_at(*block),
        Fault::Abort { canary: Some(Canary { written: Some(writer), .. }), .. } => {
            let before = back(scene, writer.step, 0, "goes to just before it was overwritten");
            say("`bt` shows who called it").into_iter().chain(before).collect()
        }
        Fault::Abort { .. } => say("`bt` shows who called it"),
        Fault::Deadlock { .. } => say("`info threads` shows what each waits for"),
        Fault::Panic { raised: Some(Raised { step, .. }), .. } => {
            vec![format!("`goto {}` goes to the call that panics, `bt` and `locals` show how it came to that", step.0)]
        }
        Fault::Panic { .. } => say("`bt` shows who panicked"),
    }
}

fn look_at(block: BlockId) -> Vec<String> {
    vec![format!("`heap {}` shows the block", block.0)]
}

/// `` `back 12` goes to … ``: to `earlier` steps before `step` was taken. `None` where the record does not reach, and for
/// more than a step where lines are typed, because there one line is one step.
fn back(scene: &Scene, step: StepIndex, earlier: u64, what: &str) -> Option<String> {
    let target = step.0.checked_sub(earlier).filter(|target| *target >= scene.machine.start().0)?;
    let n_steps = scene.machine.position().0.checked_sub(target).filter(|n| *n > 0)?;
    let is_typed = scene.program.name.is_empty();
    match n_steps {
        1 => Some(format!("`back` {what}")),
        _ if is_typed => None,
        _ => Some(format!("`back {n_steps}` {what}")),
    }
}
