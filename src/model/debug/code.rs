//! Addresses in terms of the source: frames of an address's chain of inlined calls, user lines, functions.

use crate::model::addr::Address;
use crate::model::source_map::SourceLine;
use std::ops::Range;
use std::sync::Arc;

/// A place in a source file.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SourcePosition {
    /// Absolute, as the compiler recorded it (`/rustc/…/library/alloc/src/vec/mod.rs` for the standard library).
    pub path: Arc<str>,
    /// 1-based.
    pub line: u32,
    /// 1-based; `None` where it is not known.
    pub column: Option<u32>,
    /// The file is the user's: none of the standard library, of a package registry, of libc or of the compiler.
    pub is_user: bool,
}

/// One function of the chain that an address lies in: the function itself, or one that the compiler inlined into it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CodeFrame {
    /// The function's readable path: `alloc::vec::Vec<T,A>::push`, `main`.
    pub function: Option<Arc<str>>,
    /// For the innermost frame the line of the address, for the others that of the inlined call.
    pub position: Option<SourcePosition>,
    /// It stands in a file of the user, or for want of a line was declared in one.
    pub is_user: bool,
    /// Inlined into the next frame of the chain.
    pub is_inlined: bool,
}

/// The innermost line of the user in the chain of an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UserLine {
    /// Its file is numbered as in the source map of the same debug information.
    pub line: SourceLine,
    /// 1-based; `None` where it is not known.
    pub column: Option<u32>,
    /// How many inlined calls the frame of this line lies in: 0 for the function itself.
    pub inline_depth: u32,
    /// The address itself stands in the user's file; otherwise in a function of a library that was inlined there.
    pub is_innermost: bool,
    /// A statement begins at exactly this address: stepping by lines may stop here.
    pub is_statement: bool,
    /// The compiler gave the code no line: this is the one before it, near where it came from.
    pub is_inherited: bool,
}

/// A function with code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Function {
    /// The readable path: `hello::area`, `<hello::Shape as core::fmt::Debug>::fmt`, `main`.
    pub path: Arc<str>,
    /// The name alone, with type arguments: `area`, `fmt`, `push<i32, alloc::alloc::Global>`, `{closure#0}`.
    pub name: Arc<str>,
    /// As the linker knows it.
    pub linkage_name: Option<Arc<str>>,
    /// First address.
    pub entry: Address,
    /// Where stepping into it and a breakpoint on it stop: after the prologue, when parameters can be read.
    pub body: Address,
    /// In ascending order; usually one.
    pub ranges: Vec<Range<u64>>,
    /// Where its declaration stands (`DW_AT_decl_file`, `DW_AT_decl_line`).
    pub declared: Option<SourcePosition>,
    /// It is declared in a file of the user.
    pub is_user: bool,
    /// No call of it returns (`DW_AT_noreturn`): in Rust its type is `!`.
    pub never_returns: bool,
}

/// A compilation unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CompilationUnit {
    /// `src/main.rs/@/hello.1273d9ed416c1fbf-cgu.0`, `list.c`.
    pub name: String,
    /// The directory that it was compiled in, which relative paths start from (`DW_AT_comp_dir`).
    pub directory: String,
    /// What it was written in (`DW_AT_language`).
    pub language: Language,
    /// The compiler with its version (`DW_AT_producer`).
    pub producer: String,
    /// Not of the standard library, of a package registry, or of libc.
    pub is_user: bool,
}

/// The language that a unit was written in, as far as it matters for how names and values are written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Language {
    /// `&str`, `Vec<T>`, paths with `::`.
    Rust,
    /// `char *`, names without a path.
    C,
    /// C++, whose names are demangled to `ns::f`.
    Cpp,
    /// An assembler's text: no types, no variables.
    Assembly,
    /// Any other, or not stated.
    #[default]
    Other,
}
