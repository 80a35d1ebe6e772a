//! Vocabulary of type inference: locations, inferred kinds, certainty and evidence, as plain values.
//!
//! A guess never stands without its certainty and the steps that speak for it, so that whoever shows it can say why.

use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::register::Register;
use std::fmt;

/// The location of a value's first word.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum FirstWord {
    /// A whole register.
    Register(Register),
    /// Eight bytes of memory: a stack slot, a static, or a field of a block.
    Word(Address),
}

/// A value with its inferred type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeGuess {
    /// Where its first word is.
    pub location: FirstWord,
    /// Size of the value in words: 1, 2 for a fat pointer, 3 for a vector. A pair in registers uses the next argument
    /// register, or rdx after rax.
    pub n_words: u8,
    /// The value of its pointer.
    pub target: Address,
    /// The heap block that it points into.
    pub block: Option<BlockId>,
    /// The type.
    pub kind: RustKind,
    /// How well it is supported.
    pub certainty: Certainty,
    /// The evidence, oldest first.
    pub evidence: Vec<Evidence>,
}

/// Certainty of a guess.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Certainty {
    /// Consistent with the observations.
    Weak,
    /// Supported by an observation.
    Fair,
    /// Supported by observations that are unlikely for any other type.
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

/// Inferred kind of a value, with its pointee as far as access widths show it. Widths do not distinguish signedness: `u64`
/// means any eight bytes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum RustKind {
    /// `Box<T>`: owns a block that was asked for by Rust's allocator.
    Box(GuessedPointee),
    /// `Box<dyn Trait>`: with a vtable as second word.
    BoxDyn,
    /// `Rc<T>`: two counts in front of the contents.
    Rc(GuessedPointee),
    /// `Arc<T>`: the same counts, changed by locked instructions.
    Arc(GuessedPointee),
    /// `rc::Weak<T>`: only its second count is changed.
    RcWeak(GuessedPointee),
    /// `sync::Weak<T>`.
    ArcWeak(GuessedPointee),
    /// `Vec<T>`: capacity, pointer and length.
    Vec(GuessedPointee),
    /// A `Vec` of text.
    String,
    /// `&str`: pointer and length.
    Str(TextLocation),
    /// `&[T]`: pointer and number of elements.
    Slice(GuessedPointee, Mutability),
    /// `&dyn Trait`: pointer and vtable.
    RefDyn(Mutability),
    /// `&T`.
    Ref(GuessedPointee, Mutability),
    /// A static variable, reached by its address in the code.
    Static(GuessedPointee),
    /// An atomic static variable of that many bytes.
    Atomic(u64),
    /// From C's allocator, or without further evidence.
    Raw,
}

/// Where the text of a `&str` lies.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TextLocation {
    /// Among the program's constants.
    Literal,
    /// In a heap block, such as a `String`'s.
    Heap,
    /// On the stack or in a variable.
    Elsewhere,
}

/// Mutability of a reference: mutable if it was written through.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mutability {
    /// `&`: only read through.
    Shared,
    /// `&mut`: written through.
    Mutable,
}

/// Inferred pointee of a pointer.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum GuessedPointee {
    /// As Rust writes it: `u64`, `(u64, u64)`.
    Named(String),
    /// Bytes of this number, of unknown type.
    Bytes(u64),
    /// Nothing was accessed through it.
    Unknown,
}

impl fmt::Display for GuessedPointee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GuessedPointee::Named(name) => f.write_str(name),
            GuessedPointee::Bytes(size) => write!(f, "[u8; {size}]"),
            GuessedPointee::Unknown => f.write_str("_"),
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

    /// True for types that free their block when dropped.
    #[must_use]
    pub fn owns(&self) -> bool {
        use RustKind as K;
        matches!(
            self,
            K::Box(_) | K::BoxDyn | K::Rc(_) | K::Arc(_) | K::RcWeak(_) | K::ArcWeak(_) | K::Vec(_) | K::String
        )
    }
}

/// One piece of evidence with its step; facts about memory have no step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Evidence {
    /// The step that showed it.
    pub step: Option<StepIndex>,
    /// What was seen.
    pub kind: EvidenceKind,
}

/// Kind of evidence for a guess.
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
    /// A header of capacity, pointer and length points at it.
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
