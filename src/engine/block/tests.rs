//! The block executor against the recorder, from the inside: the same state wherever a run stops, and next to nothing in the log.

use crate::engine::sample::{Kept, SEGMENT, blocks, counts, program, ran};
use crate::model::memory_map::MemoryMap;
use crate::model::register::Register;
use crate::model::run::{RunUntil, Stop};

#[test]
fn a_run_by_blocks_comes_by_the_recorders_states() {
    for program in [counts(), blocks()] {
        for steps in [1, 2, 3, 7, 8, 9, 100, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT + 5] {
            let [by_blocks, recorded] = [Kept::Reexecuted, Kept::Logged].map(|kept| ran(&program, steps, kept));
            assert_eq!(by_blocks.digest(), recorded.digest(), "after {steps} steps");
        }
    }
}

#[test]
fn blocks_leave_no_records() {
    let steps = 3 * SEGMENT;
    let [by_blocks, recorded] = [Kept::Reexecuted, Kept::Logged].map(|kept| ran(&counts(), steps, kept));
    let [by_blocks, recorded] =
        [by_blocks, recorded].map(|machine| machine.replayer.recording().history.log.to_vec().len());
    assert!(recorded as u64 > steps && by_blocks as u64 <= steps / 10, "{by_blocks} of {recorded} bytes");
}

/// A block that was summarised with one FS base is checked with the base that it is entered with.
#[test]
fn blocks_follow_the_fs_base() {
    // 1: mov rax, fs:[0x28]; inc rbx; jmp 1b
    let program = program(vec![0x64, 0x48, 0x8b, 0x04, 0x25, 0x28, 0, 0, 0, 0x48, 0xff, 0xc3, 0xeb, 0xf2]);
    for kept in [Kept::Logged, Kept::Reexecuted] {
        let mut machine = ran(&program, 1000, kept);
        // No block is there.
        let address = MemoryMap::SANDBOX.heap;
        machine.set_register(Register::FsBase, (address - 0x28).into());
        let until = RunUntil { steps: Some(1000), ..RunUntil::default() };
        let stop = machine.run(&until);
        let is_fault =
            matches!(&stop, Stop::Fault(fault) if fault.access().is_some_and(|access| access.address.0 == address));
        assert!(is_fault, "{kept:?}: {stop:?}");
        assert_eq!(machine.position().0, 1001 + 2, "{kept:?}");
    }
}
