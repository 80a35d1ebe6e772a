//! [`Typing`]: what changes the program and its run from outside: typed instructions, blocks and edits, and the futures that they leave.
//!
//! Its functions are in modules by subject: `typed_source` assembles and places, `edit` changes registers and memory, `branches` keeps the
//! futures that were left and returns to them.

use super::branch_list::BranchList;
use super::debuggee::Debuggee;
use super::entry_log::EntryLog;
use super::findings::Findings;
use super::reply::Notice;
use crate::model::program::Program;

/// The one way to change the program and what it has executed. Whatever is typed in the past leaves the future that lies ahead, which is kept
/// as a branch with what was found out about it forgotten; so the log of entries and the record of steps always belong together.
pub(super) struct Typing<'a> {
    pub(super) debuggee: &'a mut Debuggee,
    /// The program without what was typed.
    pub(super) loaded: &'a Program,
    pub(super) entries: &'a mut EntryLog,
    pub(super) branches: &'a mut BranchList,
    pub(super) findings: &'a mut Findings,
    /// Futures that were left are told here.
    pub(super) notices: &'a mut Vec<Notice>,
}
