//! The `asmscope` program: the library's command line, and nothing else.
//!
//! Every decision is in the library, where it can be tested.

use std::process::ExitCode;

fn main() -> ExitCode {
    asmscope::frontend::cli::main(option_env!("ASMSCOPE_COMMIT"))
}
