//! The README is checked: sessions are copied from transcripts, JSON from a run, and the table of commands from the
//! command table.
//!
//! `BLESS=1` rewrites the table. Excerpts of sessions are chosen and copied by hand; in JSON only the line breaks may
//! differ.

use asmscope::frontend::replies::readme_section;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const COMMANDS: &str = "<!-- commands -->\n";
const END_OF_COMMANDS: &str = "<!-- end of commands -->";

#[test]
fn every_session_is_copied_from_a_transcript() {
    let readme = text("README.md");
    let sessions: Vec<(&str, &str)> = quoted(&readme, "text").collect();
    for (path, session) in &sessions {
        assert!(text(path).contains(session), "README.md: this is not in {path}:\n{session}");
    }
    assert!(!sessions.is_empty(), "README.md starts with a real session");
}

#[test]
fn every_document_is_that_of_a_run() {
    let readme = text("README.md");
    let documents: Vec<(&str, &str)> = quoted(&readme, "json").collect();
    for (path, document) in &documents {
        let document: Value = serde_json::from_str(document).expect("what the README shows is JSON");
        let printed = text(path);
        let mut printed = printed.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        assert!(printed.any(|printed| printed == document), "README.md: this is not in {path}:\n{document}");
    }
    assert!(!documents.is_empty(), "README.md shows a document");
}

/// What the README quotes in a language, each with the file that it is from.
fn quoted<'a>(readme: &'a str, language: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    readme.split("<!-- from ").skip(1).filter_map(move |quoted| {
        let (path, rest) = quoted.split_once(" -->\n```").expect("a quotation follows the name of its file");
        let (text, _) = rest.split_once("```").expect("a quotation ends");
        Some((path, text.strip_prefix(language)?.strip_prefix('\n')?))
    })
}

#[test]
fn the_commands_are_those_of_the_table() {
    let readme = text("README.md");
    let (before, rest) = readme.split_once(COMMANDS).expect("the table has a place");
    let (table, after) = rest.split_once(END_OF_COMMANDS).expect("and an end");
    if table != readme_section() && std::env::var_os("BLESS").is_some() {
        let whole = format!("{before}{COMMANDS}{}{END_OF_COMMANDS}{after}", readme_section());
        fs::write(project().join("README.md"), whole).expect("the README can be written");
        return;
    }
    assert_eq!(table, readme_section(), "BLESS=1 rewrites the table");
}

/// Whoever opens the README sees how to start and how to test without scrolling.
#[test]
fn the_first_screen_says_how_to_start() {
    let readme = text("README.md");
    let screen: Vec<&str> = readme.lines().take(24).collect();
    for command in ["scripts/run", "scripts/test"] {
        assert!(screen.iter().any(|line| line.starts_with(command)), "{command} is not on the first screen");
        assert!(project().join(command).exists(), "{command} does not exist");
    }
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn text(path: &str) -> String {
    fs::read_to_string(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
