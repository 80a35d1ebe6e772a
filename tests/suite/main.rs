//! The integration tests, in one crate so that they link once. Each module says what it holds; unit tests live beside the code
//! they test.

mod clean;
mod cli;
mod compiled;
mod encodings;
mod exercises;
mod fast;
mod faults;
mod grading;
mod guesses;
mod journeys;
mod laws;
mod layouts;
mod learning;
mod lines;
mod loops;
mod naming;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod oracle;
mod panels;
mod programs;
mod property;
mod readme;
mod reports;
mod saved;
mod searches;
mod source;
mod stack_vs_heap;
mod stress;
mod terminal;
mod tidy;
mod time;
mod told;
mod traces;
mod transcripts;
mod walks;
