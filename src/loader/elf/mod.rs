//! Executables in the format ELF (System V ABI, chapters 4 and 5, and its AMD64 supplement) as
//! [programs](crate::model::program::Program); the only folder that names `object`.
//!
//! Segments are laid out as the kernel does; relocating is left to the guest's own start-up code. Position-independent programs get
//! addresses short enough to read, from 0x400000 on. Symbols are sorted into functions, labels and variables, and functions that the host
//! serves are found by name. Damaged files give an error: sizes are checked before anything is allocated.
//!
//! `image` makes the program, of a `module` for each file at its `place`: `libraries` finds those that it needs, `symbols` and `plt` name
//! addresses, `served` finds the functions of the host. `error` says why a file is refused.

mod error;
mod image;
mod libraries;
mod module;
mod place;
mod plt;
mod served;
mod symbols;

pub use error::ElfError;
pub use image::{Host, Image, ImageOptions, load};
