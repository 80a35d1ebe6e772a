//! Step deltas: what steps changed, one line a fact: `rax 0x5 → 0x8`, `[rsp+8] 0 → 0x5555_0000_0010 (heap #1)`, `call fib: frame 3`.
//!
//! Replies to whatever moves the machine begin with a delta, forwards or backwards ([`Direction`]). Steps have old and new values, so the same
//! steps serve both ways, and the machine is read only to name places.
//!
//! - One step shows exactly its writes: what was served, registers, flags, memory, heap events, calls, output, in this order.
//! - Several show their net change (`net`): the first old and the last new value of each place. A value that came back to what it was is not
//!   shown.
//!
//! Every line fits the theme's width. Cost: linear in the steps that are handed in.

mod net;

use super::fault::messages;
use super::format;
use super::panels::lanes;
use super::stack_word;
use super::syscall_names;
use super::text::{Style, StyledLine, StyledText};
use super::theme::Scene;
use crate::lens::infer::{FirstWord, OwnershipMove, moves};
use crate::lens::pointer_target;
use crate::lens::pointer_target::PointerTarget;
use crate::model::addr::Address;
use crate::model::frame::{Entered, Frame};
use crate::model::register::{Flag, Register};
use crate::model::step::{Executed, FrameEvent, HeapEvent, RegisterChange, Step};
use crate::model::warning::Warning;
use net::{NetChange, Written};

/// Which way the machine went through the steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// The steps were taken.
    Forward,
    /// The steps were taken back: what they changed is shown the other way round.
    Back,
}

/// Memory lines shown before the rest is only counted.
const MOST_WRITES: usize = 12;

/// Where the stack stood after a step, which earlier steps cannot read off a machine that has gone on.
#[derive(Clone, Copy)]
struct StackState {
    rsp: u64,
    /// Calls in progress.
    depth: usize,
}

impl StackState {
    fn now(scene: &Scene) -> StackState {
        StackState { rsp: scene.machine.registers().rsp(), depth: scene.machine.depth() }
    }

    /// The state before `step`, given the one after it.
    fn before(self, step: &Step) -> StackState {
        let rsp = step.registers.iter().find(|change| change.register == Register::RSP);
        let depth = self.depth.saturating_add_signed(-net::depth_change(&step.frames));
        StackState { rsp: rsp.map_or(self.rsp, |change| change.old as u64), depth }
    }
}

/// The delta of `step`, which the scene's machine has just taken. Empty when nothing changed that is worth a line.
#[must_use]
pub fn step(scene: &Scene, step: &Step) -> StyledText {
    steps(scene, std::slice::from_ref(step), Direction::Forward)
}

/// The delta of each of some neighbouring steps, oldest first; the scene's machine has just taken the last of them.
#[must_use]
pub fn one_by_one(scene: &Scene, steps: &[Step]) -> Vec<StyledText> {
    let mut after = StackState::now(scene);
    let mut deltas = Vec::new();
    for step in steps.iter().rev() {
        deltas.push(at(scene, std::slice::from_ref(step), Direction::Forward, after));
        after = after.before(step);
    }
    deltas.reverse();
    deltas
}

/// What neighbouring steps, oldest first, changed together. The scene's machine stands where they led to.
#[must_use]
pub fn steps(scene: &Scene, steps: &[Step], direction: Direction) -> StyledText {
    at(scene, steps, direction, StackState::now(scene))
}

fn at(scene: &Scene, steps: &[Step], direction: Direction, after: StackState) -> StyledText {
    let net = NetChange::of(scene.machine, steps, direction);
    let mut lines = Vec::new();
    if let ([step], Direction::Forward) = (steps, direction) {
        lines.extend(served(scene, &step.what));
    }
    lines.extend(registers(scene, &net.registers));
    if let ([step], Direction::Forward) = (steps, direction) {
        lines.extend(transfer(scene, step));
    }
    lines.extend(flags(scene, &net.registers));
    lines.extend(vectors(scene, &net.registers));
    lines.extend(memory(scene, &net.writes, after));
    lines.extend(net.heap.iter().map(|event| heap(event, direction)));
    lines.extend(frames(scene, &net, direction, after));
    if let ([step], Direction::Forward) = (steps, direction) {
        lines.extend(moves(scene.program, scene.machine, step).iter().map(|found| moved(scene, found)));
    }
    lines.extend(output(&net.output, direction));
    let text: StyledText = lines.into_iter().map(|line| line.fit_lines(scene.theme)).collect();
    if direction == Direction::Back {
        return text;
    }
    // What a warning says stands at its end.
    net.warnings.iter().fold(text, |text, found| text + warning(scene, found).wrap(scene.theme.width))
}

/// A runtime or system call with its arguments.
fn served(scene: &Scene, what: &Executed) -> Option<StyledLine> {
    let text = match what {
        Executed::RuntimeCall { function, arguments, result: _ } => {
            let arguments: Vec<String> = arguments.iter().map(|value| argument(scene, *value)).collect();
            format!("{}({})", function.name(), arguments.join(", "))
        }
        Executed::Syscall { number, arguments, result: _ } => {
            let arguments: Vec<String> = arguments.iter().map(|value| argument(scene, *value)).collect();
            format!("syscall {}({})", syscall_names::name(*number).unwrap_or("unknown"), arguments.join(", "))
        }
        Executed::Switch { from, to } => format!("thread {from} {} thread {to}", scene.theme.arrow()),
        Executed::Instruction { .. } | Executed::Edit | Executed::Exit { .. } => return None,
    };
    Some(StyledLine::from(text))
}

/// An argument as people say it: a place, else the number.
fn argument(scene: &Scene, value: u64) -> String {
    let found = pointer_target::classify(scene.program, scene.machine, value);
    if found == PointerTarget::Number { format::count(value) } else { format::place(&found) }
}

fn registers(scene: &Scene, changes: &[RegisterChange]) -> Vec<StyledLine> {
    let general = changes.iter().filter(|change| matches!(change.register, Register::Gpr(_)));
    general.map(|change| register(scene, change)).collect()
}

fn register(scene: &Scene, change: &RegisterChange) -> StyledLine {
    let (old, new) = (change.old as u64, change.new as u64);
    let row = StyledLine::of(Style::Changed, change.register.to_string()).plain(format!(
        " {} {} ",
        format::number(old),
        scene.theme.arrow()
    ));
    let row = row.styled(Style::Changed, format::number(new));
    if change.register == Register::RSP {
        return row.plain(format!(" ({})", format::offset(new.wrapping_sub(old).cast_signed())));
    }
    let found = pointer_target::classify(scene.program, scene.machine, new);
    in_brackets(row, format::style(&found), &format::place(&found))
}

fn in_brackets(row: StyledLine, style: Style, text: &str) -> StyledLine {
    if text.is_empty() { row } else { row.plain(" (").styled(style, text).plain(")") }
}

/// rip, where control did not simply go on to the next instruction.
fn transfer(scene: &Scene, step: &Step) -> Option<StyledLine> {
    let change = step.registers.iter().find(|change| change.register == Register::Rip)?;
    let target = Address(change.new as u64);
    let falls_through = match step.what {
        Executed::Instruction { length } => target == step.at.plus(u64::from(length)),
        Executed::Syscall { .. } => target == step.at.plus(2),
        Executed::RuntimeCall { .. } | Executed::Switch { .. } | Executed::Edit | Executed::Exit { .. } => false,
    };
    let target_name = format::code(scene.program, target);
    (!falls_through).then(|| {
        StyledLine::of(Style::Changed, "rip")
            .plain(format!(" {} ", scene.theme.arrow()))
            .styled(Style::Code, target_name)
    })
}

/// All flags that changed, on one line.
fn flags(scene: &Scene, changes: &[RegisterChange]) -> Option<StyledLine> {
    let change = changes.iter().find(|change| change.register == Register::Rflags)?;
    let differs = (change.old ^ change.new) as u64;
    let mut row = StyledLine::new();
    for flag in Flag::ALL.into_iter().filter(|flag| flag.is_set(differs)) {
        let value = |rflags: u128| u8::from(flag.is_set(rflags as u64));
        let gap = if row.width() == 0 { "" } else { "  " };
        row = row.plain(gap).styled(Style::Changed, flag.name()).plain(format!(
            " {} {} {}",
            value(change.old),
            scene.theme.arrow(),
            value(change.new)
        ));
    }
    (row.width() > 0).then_some(row)
}

/// SSE and x87 registers; the new value only where both would not fit a line.
fn vectors(scene: &Scene, changes: &[RegisterChange]) -> Vec<StyledLine> {
    let shown = |change: &RegisterChange| {
        let text = match change.register {
            Register::Xmm(_) | Register::YmmHigh(_) => lanes(change.new),
            Register::Gpr(_) | Register::Rip | Register::Rflags => return None,
            Register::Mxcsr
            | Register::Fpr(_)
            | Register::FpuControl
            | Register::FpuStatus
            | Register::FpuTag
            | Register::FsBase => {
                format!("{:#x}", change.new)
            }
        };
        let name = change.register.to_string();
        Some(
            StyledLine::of(Style::Changed, name)
                .plain(format!(" {} ", scene.theme.arrow()))
                .styled(Style::Changed, text),
        )
    };
    changes.iter().filter_map(shown).collect()
}

fn memory(scene: &Scene, writes: &[Written], after: StackState) -> Vec<StyledLine> {
    let mut rows: Vec<StyledLine> = writes.iter().take(MOST_WRITES).map(|write| written(scene, write, after)).collect();
    if writes.len() > MOST_WRITES {
        let rest = format::more(scene.theme, (writes.len() - MOST_WRITES) as u64, "place");
        rows.push(StyledLine::of(Style::Dim, format!("{rest} written")));
    }
    rows
}

fn written(scene: &Scene, write: &Written, after: StackState) -> StyledLine {
    let (place, style) = format::operand(scene, write.address, after.rsp);
    let (Some(old), Some(new)) = (whole(&write.old), whole(&write.new)) else {
        let text = format!(" {} written: {}", format::bytes(write.new.len() as u64), hex(&write.new));
        return StyledLine::of(style, place).plain(text);
    };
    let row = StyledLine::from(format::width(write.new.len() as u64)).styled(style, place);
    let row = if write.old == write.new {
        row.plain(format!(" {}, as before", format::number(new)))
    } else {
        row.plain(format!(" {} {} ", format::number(old), scene.theme.arrow()))
            .styled(Style::Changed, format::number(new))
    };
    if write.new.len() < 8 {
        return row;
    }
    let (style, text) = stack_word::known(scene, &scene.machine.frames(), write.address, new).unwrap_or_else(|| {
        let found = pointer_target::classify(scene.program, scene.machine, new);
        (format::style(&found), format::place(&found))
    });
    in_brackets(row, style, &text)
}

/// Bytes as a little-endian number, if they are as many as an operand may have.
fn whole(bytes: &[u8]) -> Option<u64> {
    let mut whole = [0; 8];
    matches!(bytes.len(), 1 | 2 | 4 | 8).then(|| {
        whole[..bytes.len()].copy_from_slice(bytes);
        u64::from_le_bytes(whole)
    })
}

/// Up to 16 bytes in hexadecimal.
fn hex(bytes: &[u8]) -> String {
    let shown: Vec<String> = bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    shown.join(" ") + if bytes.len() > 16 { " ..." } else { "" }
}

/// What happened to a block, in one line: `#1 allocated 24 bytes`.
pub fn heap(event: &HeapEvent, direction: Direction) -> StyledLine {
    let forward = direction == Direction::Forward;
    let (id, what) = match event {
        HeapEvent::Alloc(block) if forward => (block.id, format!("allocated {}", format::bytes(block.size))),
        HeapEvent::Alloc(block) => (block.id, "not allocated yet".to_owned()),
        HeapEvent::Free { id, site: _ } => (*id, if forward { "freed" } else { "live again" }.to_owned()),
        HeapEvent::Resize { id, old_size, new_size } => {
            let (from, to) = if forward { (old_size, new_size) } else { (new_size, old_size) };
            (*id, format!("resized in place from {} to {}", format::bytes(*from), format::bytes(*to)))
        }
        HeapEvent::Recycle { id } if forward => (*id, "its address is used again".to_owned()),
        HeapEvent::Recycle { id } => (*id, "its address is not used again yet".to_owned()),
    };
    StyledLine::of(Style::Heap, format!("heap {id}")).plain(format!(": {what}"))
}

/// Calls and returns. Of many only the balance is shown: where control was and where it is.
fn frames(scene: &Scene, net: &NetChange, direction: Direction, after: StackState) -> Vec<StyledLine> {
    let depth = after.depth;
    let inner =
        scene.machine.frames().last().map_or_else(String::new, |frame| format::frame_name(scene.program, &frame));
    let calls_and_returns: Vec<&FrameEvent> =
        net.frames.iter().filter(|event| !matches!(event, FrameEvent::Save(_))).collect();
    let text = match (calls_and_returns.as_slice(), direction) {
        ([], _) => return Vec::new(),
        ([FrameEvent::Push(frame)], Direction::Forward) => pushed(scene, frame, depth),
        ([FrameEvent::Pop(frame)], Direction::Forward) if depth == 0 => {
            format!("return from {}", format::frame_name(scene.program, frame))
        }
        ([FrameEvent::Pop(frame)], Direction::Forward) => {
            let is_now = depth == scene.machine.depth();
            let site = frame.call_site.filter(|_| !is_now);
            let caller = site.map_or(inner, |site| format::function(scene.program, site));
            format!("return from {}: back in {caller}, frame {depth}", format::frame_name(scene.program, frame))
        }
        _ if depth == 0 => return Vec::new(),
        (_, Direction::Forward) if net.depth_change == 0 => return Vec::new(),
        (_, _) if depth == 0 => "every function has returned".to_owned(),
        (_, _) => format!("now in {inner}, frame {depth}"),
    };
    vec![StyledLine::of(Style::Stack, text)]
}

fn pushed(scene: &Scene, frame: &Frame, depth: usize) -> String {
    let name = format::frame_name(scene.program, frame);
    let verb = if frame.entered == Entered::TailCall { "jump to" } else { "call" };
    match frame.return_address {
        Some(address) => format!("{verb} {name}: frame {depth}, returns to {}", format::code(scene.program, address)),
        None => format!("{verb} {name}: frame {depth}"),
    }
}

/// `moved: [rsp+8] → rdi, heap #1 (guess)`, slots by their distance from the rsp of the function that they belong to.
fn moved(scene: &Scene, found: &OwnershipMove) -> StyledLine {
    let place = |location: FirstWord| match location {
        FirstWord::Register(register) => register.to_string(),
        FirstWord::Word(at) => format!("[rsp{}]", format::offset(at.offset_from(found.rsp))),
    };
    StyledLine::of(Style::Changed, "moved")
        .plain(format!(": {} {} {}, ", place(found.from), scene.theme.arrow(), place(found.to)))
        .styled(Style::Heap, format!("heap {}", found.block))
        .plain(" (guess)")
}

fn output(bytes: &[u8], direction: Direction) -> Option<StyledLine> {
    let what = match direction {
        Direction::Forward => "output",
        Direction::Back => "output taken back",
    };
    (!bytes.is_empty()).then(|| StyledLine::from(format!("{what} ")).styled(Style::Success, format::quoted(bytes)))
}

/// `warning[misaligned-call]: …`, as in reports.
#[must_use]
pub fn warning(scene: &Scene, found: &Warning) -> StyledLine {
    StyledLine::of(Style::Warning, format!("warning[{}]", found.code()))
        .plain(format!(": {}", messages::warning(scene, found)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;
    use crate::model::block::BlockId;

    fn check(row: &StyledLine, expect: &str) {
        assert_eq!(plain::line(row), expect);
    }

    #[test]
    fn heap_events_read_both_ways() {
        let resize = HeapEvent::Resize { id: BlockId(2), old_size: 4, new_size: 8 };
        check(&heap(&resize, Direction::Forward), "heap #2: resized in place from 4 bytes to 8 bytes");
        check(&heap(&resize, Direction::Back), "heap #2: resized in place from 8 bytes to 4 bytes");
    }

    #[test]
    fn output_is_quoted() {
        check(&output(b"hi\n", Direction::Forward).unwrap(), "output \"hi\\n\"");
        assert!(output(b"", Direction::Forward).is_none());
    }

    #[test]
    fn only_operand_sizes_are_numbers() {
        assert_eq!(whole(&[1, 2]), Some(0x201));
        assert_eq!(whole(&[1, 2, 3]), None);
    }
}
