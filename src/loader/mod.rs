//! Executables, and the libraries that they need, as programs.
//!
//! `elf` lays an executable out in the guest's memory and reads its symbols; `dwarf` reads debug information. Each is the only folder that
//! names its crate (`object`, `gimli`); names of C++ are read by `cpp_names`. Nothing is executed here, and after loading nothing of the host is needed. Object files are refused:
//! a linker makes executables of them (`toolchain`).

mod cpp_names;
pub mod dwarf;
pub mod elf;
mod name;
