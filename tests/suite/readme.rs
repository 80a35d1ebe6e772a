//! The README tells the truth: its sessions are copied from transcripts, its table of commands from the table of commands.
//!
//! `BLESS=1` rewrites the table. Sessions are copied by hand, because choosing the excerpt is the point of one.

use asmscope::faces::answer::readme_section;
use std::fs;
use std::path::{Path, PathBuf};

const COMMANDS: &str = "<!-- commands -->\n";
const END_OF_COMMANDS: &str = "<!-- end of commands -->";

#[test]
fn every_session_is_copied_from_a_transcript() {
    let readme = text("README.md");
    let mut n_sessions = 0;
    for quoted in readme.split("<!-- from ").skip(1) {
        let (path, rest) = quoted.split_once(" -->\n```text\n").expect("a session follows the name of its transcript");
        let (session, _) = rest.split_once("```").expect("a session ends");
        assert!(text(path).contains(session), "README.md: this is not in {path}:\n{session}");
        n_sessions += 1;
    }
    assert!(n_sessions > 0, "README.md starts with a real session");
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
