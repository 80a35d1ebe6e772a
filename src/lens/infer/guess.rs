//! HEADER

use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::register::Register;
use std::fmt;

/// Where the first word of a value is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum ValueLocation {
    Register(Register),
    /// Eight bytes of memory: a stack slot, a static, or a field of a block.
    Word(Address),
}

/// A Rust value, as far as can be told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeGuess {
    pub holder: ValueLocation,
    /// Words that the value takes from there on: 1, 2 for a pair, 3 for a vector. A pair in registers takes the next argument
    /// register, or rdx after rax.
    pub n_words: u8,
    /// What its pointer holds.
    pub target: Address,
    /// The block that it points into.
    pub block: Option<BlockId>,
    pub kind: RustKind,
    pub certainty: Certainty,
    /// What it rests on, oldest first.
    pub evidence: Vec<Evidence>,
}

/// How sure a guess is; it stays one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Certainty {
    /// Nothing speaks against it.
    Weak,
    /// Something that was seen speaks for it.
    Fair,
    /// What was seen would be odd for anything else.
    Strong,
}

impl Certainty {
    /// `weak guess`, `guess`, `strong guess`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Certainty::Weak => "weak guess",
            Certainty::Fair => "guess",
            Certainty::Strong => "strong guess",
        }
    }
}

/// The kind of a value, with what it points at where that shows in the width of accesses. A width does not tell signed from
/// unsigned: `u64` stands for any eight bytes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum RustKind {
    Box(Pointee),
    BoxDyn,
    Rc(Pointee),
    Arc(Pointee),
    RcWeak(Pointee),
    ArcWeak(Pointee),
    Vec(Pointee),
    String,
    Str(TextLocation),
    Slice(Pointee, Mutability),
    RefDyn(Mutability),
    Ref(Pointee, Mutability),
    /// A static variable, reached by its address in the code.
    Static(Pointee),
    /// An atomic static variable of that many bytes.
    Atomic(u64),
    /// From C's allocator, or without anything that tells more.
    Raw,
}

/// Where the text of a `&str` stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TextLocation {
    Literal,
    Heap,
    Elsewhere,
}

/// Whether anything was written through a reference.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mutability {
    Shared,
    Mutable,
}

/// What a pointer points at.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Pointee {
    /// As Rust writes it: `u64`, `(u64, u64)`.
    Named(String),
    /// So many bytes, of which nothing more is known.
    Bytes(u64),
    Unknown,
}

impl fmt::Display for Pointee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Pointee::Named(name) => f.write_str(name),
            Pointee::Bytes(size) => write!(f, "[u8; {size}]"),
            Pointee::Unknown => f.write_str("_"),
        }
    }
}

impl RustKind {
    /// The type as Rust writes it, `_` for what is not known: `Box<u64>`, `&mut _`.
    #[must_use]
    pub fn rust(&self) -> String {
        match self {
            RustKind::Box(inner) => format!("Box<{inner}>"),
            RustKind::BoxDyn => "Box<dyn _>".to_owned(),
            RustKind::Rc(inner) => format!("Rc<{inner}>"),
            RustKind::Arc(inner) => format!("Arc<{inner}>"),
            RustKind::RcWeak(inner) => format!("rc::Weak<{inner}>"),
            RustKind::ArcWeak(inner) => format!("sync::Weak<{inner}>"),
            RustKind::Vec(inner) => format!("Vec<{inner}>"),
            RustKind::String => "String".to_owned(),
            RustKind::Str(TextLocation::Literal) => "&'static str".to_owned(),
            RustKind::Str(_) => "&str".to_owned(),
            RustKind::Slice(inner, Mutability::Shared) => format!("&[{inner}]"),
            RustKind::Slice(inner, Mutability::Mutable) => format!("&mut [{inner}]"),
            RustKind::RefDyn(Mutability::Shared) => "&dyn _".to_owned(),
            RustKind::RefDyn(Mutability::Mutable) => "&mut dyn _".to_owned(),
            RustKind::Ref(inner, Mutability::Shared) => format!("&{inner}"),
            RustKind::Ref(inner, Mutability::Mutable) => format!("&mut {inner}"),
            RustKind::Static(inner) => format!("static {inner}"),
            RustKind::Atomic(size) => format!("AtomicU{}", size * 8),
            RustKind::Raw => "*mut _".to_owned(),
        }
    }

    /// True for what frees its block when it is dropped.
    #[must_use]
    pub fn owns(&self) -> bool {
        use RustKind as K;
        matches!(
            self,
            K::Box(_) | K::BoxDyn | K::Rc(_) | K::Arc(_) | K::RcWeak(_) | K::ArcWeak(_) | K::Vec(_) | K::String
        )
    }
}

/// Something that was seen, and when; what is true of memory alone has no step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Evidence {
    pub step: Option<StepIndex>,
    pub what: EvidenceKind,
}

/// What speaks for a guess.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum EvidenceKind {
    /// An allocator returned the block.
    Allocated,
    /// Its first two words were counts.
    Counts,
    /// A `lock` touched a count.
    LockedCount,
    /// A count was changed without `lock`.
    PlainCount,
    /// The weak count had just been raised.
    WeakRaised,
    /// Capacity, pointer and length stand together.
    Header,
    /// The block was grown by realloc.
    Grown,
    /// Pointer and length were passed together.
    PassedWithLength,
    /// The bytes in use are text.
    Text,
    /// The second word points at {drop, size, align, …}.
    Vtable,
    /// The pointer was stored or passed here.
    Stored,
    /// Memory was written through it.
    WrittenThrough,
    /// Memory was read through it.
    ReadThrough,
    /// Elements were picked by an index.
    Indexed,
    /// `lock` on a variable.
    LockedVariable,
}
