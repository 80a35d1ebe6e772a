//! The block executor against the recorder, from the inside: the same state wherever a run stops, and next to nothing in the log.

use crate::engine::sample::{Kept, SEGMENT, blocks, counts, ran};

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
    let [by_blocks, recorded] = [by_blocks, recorded].map(|machine| machine.exec.recording.history.log.to_vec().len());
    assert!(recorded as u64 > steps && by_blocks as u64 <= steps / 10, "{by_blocks} of {recorded} bytes");
}
