//! The numbers that the engine's speed and memory are balanced with, in one place.
//!
//! None of them changes what a program does; all but `exact_event_steps` change only how long things take and how much is kept. They
//! are fields and not constants, so that a test can give a machine segments so short that a small program fills many, while other
//! tests run with the values that are shipped.

/// How often a machine makes checkpoints, and from where on it pays to search instead of walking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tuning {
    /// Steps of a segment that is logged, at most. Half as many are walked, at most, to get to a position in it.
    pub logged_segment_steps: u64,
    /// Segments that fit into the budget of a record, at least: steps may be so large (a `memset` of the whole heap) that few of them
    /// fill it, and what is evicted is whole segments.
    pub segments_in_budget: usize,
    /// Bytes of log that are worth a segment of their own, however small the budget is.
    pub min_segment_bytes: usize,
    /// Steps of a segment that is not logged, if nothing else makes it longer. As many are executed again to get to a position in it.
    pub reexecuted_segment_steps: u64,
    /// Steps by which such a segment grows with each page that it changes, so that copying those costs little.
    pub steps_per_dirty_page: u64,
    /// Steps that it grows by for its pages, at most.
    pub max_dirty_page_steps: u64,
    /// As many recorded steps take as long as a call of the runtime that changes nothing but the heap's block table: a segment with
    /// calls is shorter.
    pub heap_call_steps: u64,
    /// The same for any other call.
    pub host_call_steps: u64,
    /// Steps of the log that are walked forwards before the next one at which a run stops is searched for: what happens often is
    /// found sooner so.
    pub walked_ahead: u64,
    /// The same backwards.
    pub walked_back: u64,
    /// Segments that are searched at a time for the step after which an expression holds.
    pub parallel_segments: usize,
    /// How many segments are worth another thread.
    pub min_parallel_segments: usize,
    /// Entries of a block after which it is looked at whether it is part of a loop that can run without hooks.
    pub hot_entries: u32,
    /// The fewest steps that such a loop must have left when it is entered.
    pub min_hot_steps: u64,
    /// Of a run of up to so many steps each call and each output is an event; of a longer one, how many there were in each segment.
    pub exact_event_steps: u64,
}

impl Default for Tuning {
    fn default() -> Tuning {
        Tuning {
            logged_segment_steps: 1 << 18,
            segments_in_budget: 16,
            min_segment_bytes: 1 << 12,
            reexecuted_segment_steps: 200_000,
            steps_per_dirty_page: 8_000,
            max_dirty_page_steps: 600_000,
            heap_call_steps: 8,
            host_call_steps: 60,
            walked_ahead: 256,
            walked_back: 64,
            parallel_segments: 16,
            min_parallel_segments: 4,
            hot_entries: 1000,
            min_hot_steps: 1024,
            exact_event_steps: 1 << 20,
        }
    }
}
