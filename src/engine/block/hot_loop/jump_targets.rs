//! Target profile of indirect jumps and calls (value profiling, as for an inline cache): where they have led while blocks ran with hooks.
//!
//! A loop with a `switch` jumps through a table, and one over objects calls through another; a copy of the loop needs to know to where:
//! the blocks that were taken are copied, the functions inlined, and what leads elsewhere leaves the copy. Starts of functions are left out
//! for jumps, because a jump to one may be a tail call, which changes the frames. A wrong or missing target costs speed and never
//! correctness. Bounded by a number of targets for each.

use crate::engine::cpu::decode_cache::DecodeCache;
use std::collections::HashMap;

/// The most targets of a jump that are kept.
const MAX_TARGETS: usize = 24;

/// The most functions of a call that are inlined.
pub(super) const MAX_CALLED: usize = 8;

/// By the address of the jump or call: where it led and how often.
#[derive(Default)]
pub(super) struct JumpTargets {
    by_site: HashMap<u64, Vec<(u64, u64)>>,
}

impl JumpTargets {
    /// Notes that a jump or call led somewhere.
    pub(super) fn note(&mut self, site: u64, to: u64) {
        let targets = self.by_site.entry(site).or_default();
        match targets.iter().position(|(known, _)| *known == to) {
            Some(idx) => targets[idx].1 += 1,
            None if targets.len() < MAX_TARGETS => targets.push((to, 1)),
            None => {}
        }
    }

    /// Where a jump has led, most often first.
    pub(super) fn led_to(&self, site: u64, code: &DecodeCache) -> Vec<u64> {
        let mut targets = self.by_frequency(site);
        targets.retain(|to| !code.is_function_start(*to));
        targets
    }

    /// The functions that a call has led to most often, so many that they can be inlined.
    pub(super) fn called(&self, site: u64) -> Vec<u64> {
        let mut targets = self.by_frequency(site);
        targets.truncate(MAX_CALLED);
        targets
    }

    fn by_frequency(&self, site: u64) -> Vec<u64> {
        let mut targets: Vec<(u64, u64)> = self.by_site.get(&site).into_iter().flatten().copied().collect();
        targets.sort_by_key(|(to, times)| (std::cmp::Reverse(*times), *to));
        targets.into_iter().map(|(to, _)| to).collect()
    }

    /// How many targets of a jump or call are known.
    pub(super) fn n_known(&self, site: u64) -> usize {
        self.by_site.get(&site).map_or(0, Vec::len)
    }

    pub(super) fn clear(&mut self) {
        self.by_site.clear();
    }
}
