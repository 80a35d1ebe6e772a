//! The programs that are built in, so that the first look needs no file. Their text is that of the files under `programs/`.
//!
//! Each begins with a comment: its name and what it shows on the first line, then what to type.

/// A program that is always there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BuiltIn {
    pub name: &'static str,
    pub text: &'static str,
}

/// Every built-in program, in the order in which they are best read.
pub const ALL: [BuiltIn; 7] = [
    BuiltIn { name: "frames", text: include_str!("../../programs/frames.s") },
    BuiltIn { name: "box", text: include_str!("../../programs/box.s") },
    BuiltIn { name: "vec", text: include_str!("../../programs/vec.s") },
    BuiltIn { name: "factorial", text: include_str!("../../programs/factorial.s") },
    BuiltIn { name: "overflow", text: include_str!("../../programs/overflow.s") },
    BuiltIn { name: "rodata", text: include_str!("../../programs/rodata.s") },
    BuiltIn { name: "hello", text: include_str!("../../programs/hello.s") },
];

impl BuiltIn {
    /// The program of this name.
    #[must_use]
    pub fn find(name: &str) -> Option<BuiltIn> {
        ALL.into_iter().find(|program| program.name == name)
    }

    /// What it shows, from its first line.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        let first = self.text.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']);
        first.split_once(": ").map_or(first, |(_, summary)| summary)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_and_the_folder_agree() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/programs");
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .expect("the folder of programs is part of the source")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter_map(|name| name.strip_suffix(".s").map(str::to_owned))
            .collect();
        let table: BTreeSet<String> = ALL.iter().map(|program| program.name.to_owned()).collect();
        assert_eq!(files, table);
    }

    #[test]
    fn every_program_begins_with_its_name_and_what_it_shows() {
        for program in ALL {
            let first = program.text.lines().next().unwrap();
            assert!(first.starts_with(&format!("# {}: ", program.name)), "{first}");
            assert!(!program.summary().is_empty());
        }
    }
}
