//! A re-execution that diverged: steps of a run that were executed again from a checkpoint and did not do what they did before.
//!
//! Runs are deterministic, so this is a defect of the engine and never the guest's or the user's doing. It is a value that stops the command
//! which asked for those steps, because any answer would be about another run.

use super::addr::{Address, StepIndex};
use super::register::Register;
use super::run::Stop;
use std::fmt;

/// Where the run could not be reproduced, and in what it differed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReexecutionDivergence {
    /// The checkpoint that was executed from, which the machine then stands at.
    pub checkpoint: StepIndex,
    /// Where the difference was found.
    pub position: StepIndex,
    /// What was not the same there.
    pub difference: Difference,
}

/// The first difference that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Difference {
    /// The run could not go on.
    Stopped(Stop),
    /// An instruction ran that did not run before.
    Executed {
        /// Of that instruction.
        address: Address,
    },
    /// A register holds something else.
    Register {
        /// Which one.
        register: Register,
        /// What it held in the first execution.
        expected: u128,
        /// What it holds after executing again.
        found: u128,
    },
    /// Other bytes of the registers are undefined.
    Definedness,
    /// There are more or fewer of something.
    Count {
        /// What was counted, in words.
        what: &'static str,
        /// How many there were in the first execution.
        expected: u64,
        /// How many there are after executing again.
        found: u64,
    },
    /// Something on a page of memory was changed otherwise.
    Memory {
        /// First byte of the page.
        page: Address,
    },
}

impl fmt::Display for ReexecutionDivergence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ReexecutionDivergence { checkpoint, position, difference } = self;
        write!(f, "the run could not be reproduced from step {checkpoint}: at step {position} {difference}; ")?;
        write!(f, "this is a defect of asmscope, and what came after step {checkpoint} is forgotten")
    }
}

impl std::error::Error for ReexecutionDivergence {}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Stopped(Stop::Exited { code }) => write!(f, "it exited with code {code}, and it had gone on"),
            Difference::Stopped(Stop::Fault(fault)) => {
                write!(f, "it met a fault ({}), and it had gone on", fault.code())
            }
            Difference::Stopped(_) => write!(f, "it stopped, and it had gone on"),
            Difference::Executed { address } => {
                write!(f, "the instruction at {address} had run, and it had not before")
            }
            Difference::Register { register, expected, found } => {
                write!(f, "{register} is {found:#x}, and it was {expected:#x}")
            }
            Difference::Definedness => write!(f, "other bytes of the registers are undefined"),
            Difference::Count { what, expected, found } => write!(f, "{what}: {found}, and it was {expected}"),
            Difference::Memory { page } => write!(f, "memory differs on the page at {page}"),
        }
    }
}
