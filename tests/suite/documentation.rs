//! The README and the guide are checked: sessions are copied from transcripts, JSON from a run, and the table of commands from the
//! command table; links lead somewhere, and the README fits the patience of a reader.
//!
//! `BLESS=1` rewrites the table. Excerpts of sessions are chosen and copied by hand; in JSON only the line breaks may
//! differ.

use asmscope::frontend::replies::commands_table;
use asmscope::guide;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const README: &str = "README.md";
const COMMANDS_PAGE: &str = "src/guide/commands.md";
const COMMANDS: &str = "<!-- commands -->\n";
const END_OF_COMMANDS: &str = "<!-- end of commands -->";

#[test]
fn every_session_is_copied_from_a_transcript() {
    for page in pages() {
        let content = text(&page);
        for (path, session) in quoted(&content, "text") {
            assert!(text(path).contains(session), "{page}: this is not in {path}:\n{session}");
        }
    }
    assert!(quoted(&text(README), "text").count() > 1, "README.md shows real sessions");
}

#[test]
fn every_document_is_that_of_a_run() {
    let mut n_documents = 0;
    for page in pages() {
        let content = text(&page);
        for (path, document) in quoted(&content, "json") {
            let document: Value = serde_json::from_str(document).expect("what the guide shows is JSON");
            let printed = text(path);
            let mut printed = printed.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
            assert!(printed.any(|printed| printed == document), "{page}: this is not in {path}:\n{document}");
            n_documents += 1;
        }
    }
    assert!(n_documents > 1, "the guide shows documents");
}

/// What is quoted in a language, each with the file that it is from.
fn quoted<'a>(page: &'a str, language: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    page.split("<!-- from ").skip(1).filter_map(move |quoted| {
        let (path, rest) = quoted.split_once(" -->\n```").expect("a quotation follows the name of its file");
        let (text, _) = rest.split_once("```").expect("a quotation ends");
        Some((path, text.strip_prefix(language)?.strip_prefix('\n')?))
    })
}

#[test]
fn the_commands_are_those_of_the_table() {
    let page = text(COMMANDS_PAGE);
    let (before, rest) = page.split_once(COMMANDS).expect("the table has a place");
    let (table, after) = rest.split_once(END_OF_COMMANDS).expect("and an end");
    if table != commands_table() && std::env::var_os("BLESS").is_some() {
        let whole = format!("{before}{COMMANDS}{}{END_OF_COMMANDS}{after}", commands_table());
        fs::write(project().join(COMMANDS_PAGE), whole).expect("the page can be written");
        return;
    }
    assert_eq!(table, commands_table(), "BLESS=1 rewrites the table");
}

/// Whoever opens the README sees how to start and how to test without scrolling, and reaches its end.
#[test]
fn the_readme_is_short_and_says_first_how_to_start() {
    let readme = text(README);
    assert!(readme.lines().count() <= 200, "README.md has {} lines", readme.lines().count());
    let screen: Vec<&str> = readme.lines().take(24).collect();
    for command in ["scripts/run", "scripts/test"] {
        assert!(screen.iter().any(|line| line.starts_with(command)), "{command} is not on the first screen");
        assert!(project().join(command).exists(), "{command} does not exist");
    }
}

#[test]
fn every_page_is_linked_from_the_readme_and_every_link_leads_somewhere() {
    let readme = text(README);
    for page in guide::PAGES {
        let link = format!("(src/guide/{}.md)", page.name);
        assert!(readme.contains(&link), "README.md does not link to {link}");
    }
    for page in pages() {
        let content = text(&page);
        let folder = project().join(&page).parent().expect("a page is in a folder").to_owned();
        for target in content.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0)) {
            if !target.contains("://") {
                assert!(folder.join(target).exists(), "{page}: {target} does not exist");
            }
        }
    }
}

/// The README and the pages of the guide, as paths from the root of the project.
fn pages() -> Vec<String> {
    let guide = guide::PAGES.iter().map(|page| format!("src/guide/{}.md", page.name));
    guide.chain([README.to_owned()]).collect()
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn text(path: &str) -> String {
    fs::read_to_string(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
