//! The limits of the guest and of its record ([`Limit`]): how much a program may have of each thing, and how much it has at the position.

use crate::engine::exec::syscalls::MOST_THREADS;
use crate::engine::machine::Machine;
use crate::engine::state::system::MAX_FILES;
use crate::model::limit::Limit;
use crate::model::memory_map::{AddressRange, RegionKind};
use crate::model::run::MOST_OUTPUT;

/// What a program may have at most, and what the record of its run may take.
#[must_use]
pub fn limits(machine: &Machine) -> Vec<Limit> {
    let recording = machine.replayer.recording();
    let state = &recording.state;
    let stack = machine.stack_region();
    let rsp = state.registers.rsp().clamp(stack.start.0, stack.end().0);
    let heap = state.memory.region_of(RegionKind::Heap).map_or(0, |region| region.size);
    let length = |range: AddressRange| range.end - range.start;
    let system = |what, used, room, then| Limit::bytes(what, length(used), length(room), then);
    let (given, rooms) = (&state.system, &state.rooms);
    let mapped = [
        system("program break", given.program_break, rooms.program_break, "`brk` leaves it where it is"),
        system("mappings", given.mappings, rooms.mappings, "`mmap` returns ENOMEM"),
    ];
    let mut limits = vec![
        Limit::bytes(
            "record of the run",
            recording.size() as u64,
            recording.budget as u64,
            "its oldest part is forgotten",
        )
        .set_by("--history"),
        Limit::bytes("stack", stack.end().0 - rsp, stack.size, "the run stops with `stack-overflow`")
            .set_by("--stack-size"),
        Limit::bytes("heap", state.heap.live_bytes(), heap, "`malloc` returns 0; Rust's allocator stops the run")
            .set_by("--heap-size"),
        Limit::bytes("output", machine.output().len() as u64, MOST_OUTPUT as u64, "a run stops after so much more"),
        // A call pushes eight bytes.
        Limit::count(
            "calls in progress",
            state.frames.depth() as u64,
            stack.size / 8,
            "the run stops with `stack-overflow`",
        )
        .set_by("--stack-size"),
        Limit::count("threads", state.threads.all().len() as u64, MOST_THREADS as u64, "`clone` returns EAGAIN"),
        Limit::count(
            "open files",
            state.system.files.iter().flatten().count() as u64,
            MAX_FILES as u64,
            "`open` returns EMFILE",
        ),
    ];
    limits.extend(mapped.into_iter().filter(|limit| limit.most != Some(0)));
    if machine.typed.capacity > 0 {
        let used = machine.typed.end.saturating_sub(machine.typed.places.typed_start);
        limits.push(Limit::bytes("typed code", used, machine.typed.capacity, "no more can be typed"));
    }
    limits
}
