//! The integration tests, in one crate so that they link once. Each module says what it tests; unit tests are beside
//! the code.

mod block_executor;
mod c_library;
mod cli;
mod command_lines;
mod common_programs;
mod compiled_functions;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod cpp_library;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod damaged_files;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod debug_information;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod debugger_agreement;
mod documentation;
mod documents;
mod encodings;
mod exercise_scores;
mod exercises;
mod fault_reports;
mod faults;
mod full_screen;
mod full_screen_terminal;
mod grading;
mod granted_loops;
mod hot_loops;
mod injected_steps;
mod learner_commands;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod line_steps;
mod list_walks;
mod machine_invariants;
mod no_false_reports;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod oracle;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod owners;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod pages;
mod panels;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod pictures;
mod pointer_naming;
mod properties;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod real_program_laws;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod real_programs;
mod record_queries;
mod recorded_programs;
mod robustness;
mod saved_sessions;
mod source;
mod stack_vs_heap;
mod teaching_programs;
mod terminal;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod threads;
mod tidy;
mod time_travel;
mod trace_searches;
mod traces;
mod transcripts;
mod type_inference;
mod type_layouts;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod wrong_programs;
