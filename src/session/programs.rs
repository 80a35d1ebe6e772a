//! The programs that are built in, so that the first look needs no file. Their text is that of the files under `programs/`.
//!
//! Each written by hand begins with a comment: its name and what it shows on the first line, then what to type. Most of them show a row
//! of the tables of where Rust's data lives, and have beside them the same in Rust and what rustc makes of that, as it came.

/// A program that is always there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BuiltIn {
    /// What `run` and `load` know it by.
    pub name: &'static str,
    /// Its source.
    pub text: &'static str,
}

/// A table of where Rust's data lives.
pub struct LayoutTable {
    /// What its columns say, the command not among them.
    pub columns: &'static [&'static str],
    /// Its rows, in order.
    pub rows: &'static [LayoutRow],
}

/// A row of a table, and the programs that show it.
pub struct LayoutRow {
    /// What stands in its columns.
    pub cells: &'static [&'static str],
    /// The pattern in the plain shape of the table.
    pub by_hand: BuiltIn,
    /// The same in Rust; its name ends in `.rs`.
    pub rust: BuiltIn,
    /// The Rust, compiled.
    pub compiled: BuiltIn,
}

/// The text of a file that shows a row.
macro_rules! text {
    ($name:literal, $end:literal) => {
        include_str!(concat!("../../programs/stack_vs_heap/", $name, $end))
    };
}

/// The row that a program's three files show.
macro_rules! row {
    ($name:literal, $($cell:literal),+) => {
        LayoutRow {
            cells: &[$($cell),+],
            by_hand: BuiltIn { name: $name, text: text!($name, ".s") },
            rust: BuiltIn { name: concat!($name, ".rs"), text: text!($name, ".rs") },
            compiled: BuiltIn { name: concat!($name, "_rustc"), text: text!($name, "_rustc.s") },
        }
    };
}

/// The tables, in the order in which they are best read.
pub const TABLES: [LayoutTable; 3] = [
    LayoutTable {
        columns: &["feature", "in the machine code"],
        rows: &[
            row!("stack_access", "stack access", "[rsp + 8]; in a leaf [rsp - 8]"),
            row!("stack_alloc", "stack allocation", "sub rsp, X; 8 bytes: push rax"),
            row!("stack_free", "stack deallocation", "add rsp, X; nothing is erased"),
            row!("heap_access", "heap access", "mov rax, [slot]; mov rax, [rax]"),
            row!("heap_alloc", "heap allocation", "call __rust_alloc"),
            row!("heap_free", "heap deallocation", "call or jmp __rust_dealloc"),
            row!("speed", "speed", "one sub, or two calls"),
            row!("lifetime", "lifetime", "the frame's, or the owner's"),
            row!("ownership", "ownership", "a move copies the pointer"),
        ],
    },
    LayoutTable {
        columns: &["type", "points to", "in the machine code"],
        rows: &[
            row!("ref", "&T", "anywhere", "lea rdi, [rsp + 8] if local"),
            row!("ref_mut", "&mut T", "anywhere", "the same; inc [rdi]"),
            row!("box", "Box<T>", "heap", "mov [rax], 7; mov [rsp], rax"),
            row!("rc", "Rc<T>", "heap", "1, 1, value; inc [rax]"),
            row!("arc", "Arc<T>", "heap", "1, 1, value; lock inc [rax]"),
            row!("vec", "Vec<T>", "heap", "cap, ptr, len; realloc"),
            row!("string", "String", "heap", "cap, ptr, len; align 1"),
            row!("rodata", "&str literal", ".rodata", "lea rdi, [rip + .L]; length"),
            row!("str", "&str of String", "heap", "ptr into its block; length"),
            row!("raw", "*const, *mut", "anywhere", "as & and &mut; may be 0"),
        ],
    },
    LayoutTable {
        columns: &["lesson", "in the machine code"],
        rows: &[
            row!("frames", "stack frames", "call pushes, ret pops; or a jmp"),
            row!("size_of", "size_of", "mov eax, 1: a constant"),
            row!("overflow", "stack overflow", "the guard below the stack"),
        ],
    },
];

/// Those that show no row of a table, in the order in which they are best read.
pub const OTHERS: [BuiltIn; 2] = [
    BuiltIn { name: "factorial", text: include_str!("../../programs/factorial.s") },
    BuiltIn { name: "hello", text: include_str!("../../programs/hello.s") },
];

impl LayoutRow {
    /// The row whose Rust has this name.
    #[must_use]
    pub fn of_rust(name: &str) -> Option<&'static LayoutRow> {
        rows().find(|row| row.rust.name == name)
    }
}

impl BuiltIn {
    /// The program of this name.
    #[must_use]
    pub fn find(name: &str) -> Option<BuiltIn> {
        all().find(|program| program.name == name)
    }

    /// What it shows, from its first line.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        let first = self.text.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']);
        first.split_once(": ").map_or(first, |(_, summary)| summary)
    }
}

/// Every program that can be run.
pub fn all() -> impl Iterator<Item = BuiltIn> {
    rows().map(|row| row.by_hand).chain(OTHERS).chain(rows().map(|row| row.compiled))
}

/// Every row of the tables, in order.
pub fn rows() -> impl Iterator<Item = &'static LayoutRow> {
    TABLES.iter().flat_map(|table| table.rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_tables_and_the_folders_agree() {
        let mut files = names("programs");
        files.extend(names("programs/stack_vs_heap"));
        assert_eq!(files, all().map(|program| program.name.to_owned()).collect());
    }

    fn names(folder: &str) -> BTreeSet<String> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        std::fs::read_dir(folder)
            .expect("the folders of programs are part of the source")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter_map(|name| name.strip_suffix(".s").map(str::to_owned))
            .collect()
    }

    #[test]
    fn every_program_begins_with_its_name_and_what_it_shows() {
        for program in rows().map(|row| row.by_hand).chain(OTHERS) {
            let first = program.text.lines().next().unwrap();
            assert!(first.starts_with(&format!("# {}: ", program.name)), "{first}");
            assert!(!program.summary().is_empty());
        }
    }

    #[test]
    fn every_table_is_rectangular() {
        for table in &TABLES {
            assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
        }
    }
}
