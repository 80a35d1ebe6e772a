//! Who owns, borrows and was moved, in terms of the variables of a compiled program.

use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::source_map::SourceLine;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A heap block and the variables that hold a pointer into it.
#[derive(Clone, PartialEq, Debug)]
pub struct BlockHolders {
    /// The block.
    pub id: BlockId,
    /// Owners first.
    pub holders: Vec<PointerHolder>,
    /// What leads to a block that no variable holds a pointer to.
    pub within: Option<Within>,
}

/// A block that holds a pointer, directly or through others owned by a variable.
#[derive(Clone, PartialEq, Debug)]
pub struct Within {
    /// The block with the pointer.
    pub block: BlockId,
    /// The variable, or the part of one, that it belongs to.
    pub variable: String,
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
    /// The thread, counted from 1.
    pub thread: u32,
    /// The step that began the call whose variable it is.
    pub call: Option<StepIndex>,
    /// The scope of its variable has ended, and it is still to be dropped.
    pub is_ending: bool,
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
    /// From where an owner got it, and where in the source.
    pub from: Option<(OwnerName, Option<SourceLine>)>,
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
    /// Nowhere: it was dropped where it lies, and the block freed.
    DroppedInPlace(BlockId),
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

/// What became of the owners of heap blocks in a part of the record, oldest first.
#[derive(Clone, PartialEq, Debug)]
pub struct OwnershipHistory {
    /// What happened.
    pub events: Vec<OwnershipEvent>,
    /// Who owned each block that was allocated meanwhile first.
    pub first_owners: BTreeMap<BlockId, OwnerName>,
    /// Up to here it was looked at.
    pub end: StepIndex,
    /// More lines follow than are looked at.
    pub is_cut: bool,
}

impl OwnershipHistory {
    /// Nothing, up to a position.
    pub(in crate::session) fn empty(end: StepIndex) -> OwnershipHistory {
        OwnershipHistory { events: Vec::new(), first_owners: BTreeMap::new(), end, is_cut: false }
    }

    /// Goes back to before the first drop that was still in progress.
    pub(in crate::session) fn reopen(&mut self) {
        let is_open = |event: &&OwnershipEvent| matches!(event.what, OwnershipChange::Dropped { is_done: false, .. });
        if let Some(at) = self.events.iter().find(is_open).map(|event| event.step) {
            self.events.retain(|event| event.step < at);
            self.end = self.end.min(at);
        }
    }
}

/// A variable, or a part of one, of a call in progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnerName {
    /// The expression for it: `v`, `list[2]`.
    pub path: String,
    /// The function whose variable it is.
    pub function: Option<Arc<str>>,
    /// The thread, counted from 1.
    pub thread: u32,
    /// The step that began the call, which tells one call of a function from another.
    pub call: Option<StepIndex>,
}

impl OwnerName {
    /// Whether it has the name of another in the same function, of whichever call.
    #[must_use]
    pub fn is_namesake_of(&self, other: &OwnerName) -> bool {
        (&self.path, &self.function, self.thread) == (&other.path, &other.function, other.thread)
    }
}

/// Something that happened to an owner.
#[derive(Clone, PartialEq, Debug)]
pub struct OwnershipEvent {
    /// When.
    pub step: StepIndex,
    /// The user's line.
    pub line: Option<SourceLine>,
    /// What.
    pub what: OwnershipChange,
}

/// What happened to an owner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OwnershipChange {
    /// It was dropped.
    Dropped {
        /// `None` for a value that no variable had.
        owner: Option<OwnerName>,
        /// What called its drop glue.
        cause: DropCause,
        /// The blocks that went with it, with their sizes.
        freed: Vec<(BlockId, u64)>,
        /// A counted block that it gave its share of back, and how many owners are left.
        left: Option<(BlockId, u64)>,
        /// Its drop glue has returned.
        is_done: bool,
    },
    /// Its value went to another place.
    Moved {
        /// Whose it was.
        from: OwnerName,
        /// Whose it is.
        to: OwnerName,
        /// What it owns.
        blocks: Vec<BlockId>,
    },
    /// Another owner of a counted block (`Rc`, `Arc`).
    Shared {
        /// The new owner.
        by: OwnerName,
        /// The block.
        block: BlockId,
        /// Owners with it.
        n_owners: u64,
    },
    /// Its block was too small: what it held lies in another.
    Grown {
        /// Whose block it is, if that is known.
        owner: Option<OwnerName>,
        /// Freed.
        old: BlockId,
        /// In its place.
        new: BlockId,
        /// Bytes of the new one.
        size: u64,
    },
}

/// Why a value was dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DropCause {
    /// The scope of its variable ended.
    ScopeEnd,
    /// `drop(x)`
    MemDrop,
    /// A panic unwinds its frame.
    Unwinding,
    /// The end of a temporary, an assignment, or a function of the library (`clear`, `pop`).
    Other,
}
