//! Who owns, borrows and was moved, in terms of the variables of a compiled program.

use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::source_map::SourceLine;
use std::sync::Arc;

/// A heap block and the variables that hold a pointer into it.
#[derive(Clone, PartialEq, Debug)]
pub struct BlockHolders {
    /// The block.
    pub id: BlockId,
    /// Owners first.
    pub holders: Vec<PointerHolder>,
}

/// A variable, or a part of one, that holds a pointer.
#[derive(Clone, PartialEq, Debug)]
pub struct PointerHolder {
    /// The expression for it: `v`, `person.name`, `list[2]`.
    pub path: String,
    /// Its type as people write it.
    pub type_name: Arc<str>,
    /// The function that the variable belongs to.
    pub function: Option<Arc<str>>,
    /// Its frame, counted from the innermost, which is 0.
    pub level: usize,
    /// Where it lies; `None` for what is in registers.
    pub place: Option<Address>,
    /// The block that it points into, and how many bytes from its start.
    pub block: Option<(BlockId, u64)>,
    /// The variable, or the part of one, that a borrow leads to.
    pub target: Option<String>,
    /// What it is to the pointee.
    pub role: HolderRole,
    /// Where what was moved from was moved or freed.
    pub line: Option<SourceLine>,
}

/// What a holder of a pointer is to the pointee.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HolderRole {
    /// Frees it: `Box`, `Vec`, `String`.
    Owner,
    /// One of several owners: `Rc`, `Arc`.
    Shared,
    /// `Weak`.
    Weak,
    /// `&T`
    Borrow,
    /// `&mut T`
    BorrowMut,
    /// `*const T`, `*mut T`, pointers of C.
    Raw,
    /// It was the owner, and its bytes are still there.
    MovedFrom(MovedTo),
}

/// Where the value of a variable went.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MovedTo {
    /// Another variable or part of one.
    Place {
        /// The expression for it.
        path: String,
        /// The function whose variable it is, if it is another.
        function: Option<Arc<str>>,
        /// The step that wrote it there, where that was looked for.
        at: Option<StepIndex>,
    },
    /// Nowhere that is left: its share of a counted block was dropped at this step.
    Dropped(StepIndex),
    /// It was freed by whoever had it last.
    Freed(BlockId),
    /// It lies in a value that was moved.
    WithOuter,
}

impl HolderRole {
    /// The order in which holders are listed.
    #[must_use]
    pub fn rank(&self) -> u8 {
        match self {
            HolderRole::Owner => 0,
            HolderRole::Shared => 1,
            HolderRole::Weak => 2,
            HolderRole::BorrowMut => 3,
            HolderRole::Borrow => 4,
            HolderRole::Raw => 5,
            HolderRole::MovedFrom(_) => 6,
        }
    }
}
