//! Grading: many submissions of one exercise, each judged in a confined process of its own, one JSON line for each.
//!
//! `pool` runs the processes, `child` is what runs in one of them, confined by `sandbox`; `wire` has the formats, `feedback` makes a page
//! for each learner and `csv` a table for the teacher. `results_file` and `resume` keep what was graded when grading is interrupted; `summary` and `bar` are for who waits. `asmscope grade` calls `pool`.
//!
//! Submissions are hostile. Nothing of one is looked at outside of its process, and whatever becomes of that process, a hang, a
//! crash or a flood, is one line in the report. The same submissions give the same bytes whatever is done in parallel.

pub mod bar;
pub mod child;
pub mod csv;
pub mod feedback;
pub mod pool;
pub mod results_file;
pub mod resume;
pub mod sandbox;
pub mod submission;
pub mod summary;
pub mod wire;
