//! The guide: pages to read on one subject each, the same in the repository, at the prompt (`help PAGE`), at the shell (`asmscope
//! help PAGE`) and in this documentation.
//!
//! Only texts, in Markdown. What they quote of a run is compared with the run by a test. A page is a file here and one line of the list
//! below.

/// The name of the list of all pages.
pub const INDEX: &str = "guide";

/// A page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Page {
    /// What it is asked for by: one word that is no command of the prompt.
    pub name: &'static str,
    /// What it is about, in a few words.
    pub summary: &'static str,
    /// Its text, in Markdown; the first line is the title.
    pub text: &'static str,
}

macro_rules! pages {
    ($($name:ident: $summary:literal,)*) => {
        /// Every page, in the order in which one would read them.
        pub const PAGES: &[Page] = &[$(Page {
            name: stringify!($name),
            summary: $summary,
            text: include_str!(concat!(stringify!($name), ".md")),
        }),*];

        $(
            #[doc = include_str!(concat!(stringify!($name), ".md"))]
            pub mod $name {}
        )*
    };
}

pages! {
    install: "building, installing, testing",
    commands: "every command of the prompt",
    time: "going back, and asking the record",
    inputs: "Rust, C, executables and packages of your own",
    assembly: "the assembly that is read, and what it may call",
    fullscreen: "source, stack, heap and time at once",
    pictures: "pictures, pages and books",
    tables: "where each kind of Rust value lives",
    values: "pointers, owners, and what Rust calls a value",
    types: "bytes as a type; how a type is laid out",
    checks: "what is checked, and what is not",
    exercises: "the course, and courses of your own",
    grading: "many submissions at once",
    json: "the document of a run, and exit status",
    traces: "runs as files",
    speed: "how fast it is, and where it is slow",
    limits: "what it cannot do",
}

/// What can be asked for: the pages, and the list of them.
pub fn names() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|page| page.name).chain([INDEX])
}

/// The page of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_title_and_can_be_found() {
        for page in PAGES {
            assert!(page.text.starts_with("# "), "{}", page.name);
            assert_eq!(find(page.name), Some(page));
        }
        assert_eq!(find(INDEX), None);
    }
}
