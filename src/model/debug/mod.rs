//! What debug information says of a program, as plain values: its functions and lines, its variables and where they live, its types.
//!
//! `code` is about addresses, `variable` about what a name stands for, `types` about what bytes mean, and `target` about what is asked of a
//! running program. The loader fills these from DWARF; the lens reads values by them. Nothing here knows how DWARF is encoded, except that
//! registers have the numbers of the x86-64 psABI (table 3.36).

pub mod code;
pub mod target;
pub mod types;
pub mod variable;
