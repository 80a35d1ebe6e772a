//! Commands that know Rust's types. Rows of the one table.
//!
//! Names, help and examples, and which parser reads the arguments; what the commands do is the session's.

use super::spec::{Group, Spec, Takes};
use super::type_arguments;

/// They follow `list` in the help.
pub(super) static ROWS: &[Spec] = &[
    Spec {
        name: "view",
        aliases: &[],
        arguments: "PLACE [as TYPE]",
        takes: Takes::Expression,
        group: Group::Look,
        summary: "bytes as a type",
        details: "Reads the bytes at a place as a Rust type, follows its pointers, and says where it is no such value.\n\
                  A place is a register (its value), a pair of them as Rust passes a `&str` (`rdi` alone takes the next\n\
                  one along), memory in brackets, a symbol, a block (`#1`) or an address. For the types see `help layout`.\n\
                  A variable of a compiled program has its type: `view v` shows the words that it is made of, and the padding.",
        examples: &[
            ("view [rsp+8] as Vec<u32>", "capacity, pointer, length and the elements"),
            ("view rdi:rsi as &str", "a text in two registers"),
            ("view rax as Rc<u64>", "with both counts"),
            ("view #1 as {a: u8, b: u32}", "a block as a struct"),
        ],
        parse: type_arguments::view,
    },
    Spec {
        name: "layout",
        aliases: &["sizeof", "ptype"],
        arguments: "TYPE",
        takes: Takes::Nothing,
        group: Group::Look,
        summary: "how a type is laid out",
        details: "Size, alignment, fields, padding and niches of a Rust type, as rustc 1.95 lays it out on x86-64.\n\
                  Types are Rust's own and the standard library's usual ones, and structs, enums and unions written in\n\
                  place or in front, with `#[repr(…)]`. The order of fields is promised under `#[repr(C)]` only.\n\
                  Those of a compiled program are known by name, and those of its variables by theirs: `ptype v`.",
        examples: &[
            ("layout u8", "`size_of::<u8>() == 1`"),
            ("layout Option<Box<u8>>", "`None` is the pointer 0"),
            ("layout {a: u8, b: u32, c: u8}", "which field lies where"),
            ("layout #[repr(C)] struct P { a: u8, b: u32 }", "in C's order"),
        ],
        parse: type_arguments::layout,
    },
    Spec {
        name: "whatis",
        aliases: &[],
        arguments: "EXPR",
        takes: Takes::Expression,
        group: Group::Source,
        summary: "the type of a variable",
        details: "The type of a variable or a part of one, with its size; `ptype` shows what it is made of.",
        examples: &[("whatis v", "the type of `v`"), ("whatis node.next", "of a part of it")],
        parse: type_arguments::what_is,
    },
];
