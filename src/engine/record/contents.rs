//! Parts of a host call's record about a range of bytes: run-length encoded definedness flips, and a masked XOR delta.
//!
//! Both serve undo and redo. A call may write megabytes, most of them unchanged (`memset` of zeros), so runs of equal words take a few
//! bytes. Knows neither calls nor the heap; the range itself is not stored.
//!
//! ```text
//! flips       runs of them, each as LEB128 of its distance from the run before + 1, then of its length; 0 ends them
//! difference  in words of eight bytes: LEB128 of the number of equal words, then a byte with the number of differing words, and for
//!             each of those an 8-bit mask and the bytes that it names; and so on to the end of the range
//! ```

use super::decode::RecordDecoder;
use super::encode::{RecordLog, compact_bytes, mask_of, write_unsigned};
use crate::engine::memory::guest::Memory;
use std::ops::Range;

/// Bytes compared at a time.
const CHUNK: usize = 64;

/// Writes definedness flips, given as offset and mask of 64 bytes each. False, and nothing is written, if nothing flips.
pub(crate) fn write_flips(log: &mut RecordLog, flips: impl Iterator<Item = (u64, u64)>) -> bool {
    let (mut run, mut end) = (0..0, 0);
    let mut write = |run: &Range<u64>| {
        if !run.is_empty() {
            write_unsigned(log, run.start - end + 1);
            write_unsigned(log, run.end - run.start);
            end = run.end;
        }
    };
    for (offset, flips) in flips {
        let mut rest = flips;
        while rest != 0 {
            let first = rest.trailing_zeros();
            let n = (rest >> first).trailing_ones();
            rest &= rest.checked_add(1 << first).unwrap_or(0);
            let start = offset + u64::from(first);
            if run.end != start {
                write(&run);
                run.start = start;
            }
            run.end = start + u64::from(n);
        }
    }
    write(&run);
    let any = !run.is_empty();
    if any {
        log.push(0);
    }
    any
}

/// Writes the XOR delta of a range; `differs` fills a buffer with the delta from an offset on.
pub(crate) fn write_difference(log: &mut RecordLog, length: u64, mut differs: impl FnMut(u64, &mut [u8])) {
    let mut n_same = 0;
    // The offset of the count of the current run of differing words.
    let mut count_at = None;
    for offset in (0..length).step_by(CHUNK) {
        let n = (length - offset).min(CHUNK as u64) as usize;
        let mut chunk = [0; CHUNK];
        differs(offset, &mut chunk[..n]);
        for word in chunk[..n.next_multiple_of(8)].chunks_exact(8) {
            let word = u64::from_le_bytes(word.try_into().expect("chunks of 8"));
            if word == 0 {
                n_same += 1;
                count_at = None;
                continue;
            }
            let at = count_at.take().unwrap_or_else(|| {
                write_unsigned(log, std::mem::take(&mut n_same));
                log.push(0);
                log.len() - 1
            });
            let count = log[at] + 1;
            log.set(at, count);
            count_at = (count < u8::MAX).then_some(at);
            write_masked(log, word);
        }
    }
    if n_same > 0 {
        write_unsigned(log, n_same);
    }
}

fn write_masked(log: &mut RecordLog, word: u64) {
    let mask = mask_of(word);
    log.push(mask);
    log.extend_from_slice(&compact_bytes(word).to_le_bytes()[..mask.count_ones() as usize]);
}

impl RecordDecoder<'_> {
    /// Visits the runs of definedness flips: offset and length.
    pub(crate) fn each_run(&mut self, mut visit: impl FnMut(u64, u64)) {
        let mut end = 0;
        loop {
            match self.unsigned() {
                0 => return,
                distance => {
                    let (start, length) = (end + distance - 1, self.unsigned());
                    visit(start, length);
                    end = start + length;
                }
            }
        }
    }

    /// Visits the differing words of a range: offset and XOR; bytes beyond the range are 0.
    pub(crate) fn each_difference(&mut self, length: u64, mut visit: impl FnMut(u64, u64)) {
        let (mut at, end) = (0, length.div_ceil(8));
        while at < end {
            at += self.unsigned();
            if at == end {
                return;
            }
            for _ in 0..self.byte() {
                visit(8 * at, self.masked_word());
                at += 1;
            }
        }
    }

    /// Skips the XOR delta of a range.
    pub(crate) fn skip_difference(&mut self, length: u64) {
        let (mut at, end) = (0, length.div_ceil(8));
        while at < end {
            at += self.unsigned();
            if at == end {
                return;
            }
            let n = self.byte();
            (0..n).for_each(|_| self.skip_masked_word());
            at += u64::from(n);
        }
    }
}

/// Applies or reverts the XOR delta of a range of guest memory.
pub(crate) fn toggle_difference(memory: &mut Memory, address: u64, length: u64, record: &mut RecordDecoder) {
    record.each_difference(length, |offset, word| {
        let rest = length - offset;
        if rest >= 8 {
            memory.xor_small(address + offset, 8, word.into());
        } else {
            memory.xor(address + offset, &word.to_le_bytes()[..rest as usize]);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definedness_flips_round_trip_as_runs() {
        let flips = [(0, 0b110), (64, 1 << 63), (128, u64::MAX), (192, 1), (640, 1 << 63)];
        let mut log = RecordLog::default();
        assert!(!write_flips(&mut log, [(0, 0)].into_iter()) && log.is_empty());
        assert!(write_flips(&mut log, flips.into_iter()));
        assert_eq!(log.len(), 2 + 2 + 3 + 1, "{:?}", &log[..]);
        let (mut runs, mut decoder) = (Vec::new(), RecordDecoder::within(&log, 0));
        decoder.each_run(|start, length| runs.push((start, length)));
        assert_eq!(runs, [(1, 2), (127, 66), (703, 1)]);
        assert_eq!(decoder.end(), log.len());
    }

    #[test]
    fn differences_of_every_length_round_trip() {
        for length in [1, 7, 8, 9, 63, 64, 65, 300, 4096] {
            for gap in [1, 2, 5, 40, 5000] {
                let of = |at: u64| if at.is_multiple_of(gap) { at as u8 | 1 } else { 0 };
                let mut log = RecordLog::default();
                write_difference(&mut log, length, |offset, chunk| {
                    chunk.iter_mut().zip(offset..).for_each(|(byte, at)| *byte = of(at));
                });
                let (mut bytes, mut decoder) = (vec![0; length as usize + 8], RecordDecoder::within(&log, 0));
                decoder.each_difference(length, |offset, word| {
                    bytes[offset as usize..][..8].copy_from_slice(&word.to_le_bytes());
                });
                let expected: Vec<u8> = (0..length).map(of).chain([0; 8]).collect();
                assert_eq!(bytes, expected, "{length} bytes, each {gap}th differs");
                assert_eq!(decoder.end(), log.len());
                let mut decoder = RecordDecoder::within(&log, 0);
                decoder.skip_difference(length);
                assert_eq!(decoder.end(), log.len());
            }
        }
    }
}
