//! A preprocessor for mdBook: fenced blocks of programs become players (pages that play a run).
//!
//! mdBook runs `asmscope mdbook`, hands over `[context, book]` as JSON and takes the book back. The book is an ordinary JSON value here, because
//! its chapters stood under `sections` and stand under `items`; only the texts of chapters are changed. `fence` finds the blocks and reads their
//! options, `example` runs what is in them in the sandbox and takes the film.
//!
//! Promises: a text is compiled once however often it stands in the book, and a block that cannot be run fails the build with the name of its
//! chapter. In a book that is no HTML a block keeps its source and gets the picture as text.

mod example;
mod fence;

use crate::frontend::player::page;
use crate::frontend::text::html::escape;
use example::Example;
use fence::{Block, Language, blocks};
use serde_json::Value;
use std::fmt::Write as _;

/// What a book is made into.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Target {
    Html,
    Other,
}

/// Whether books of this renderer can have players or pictures: all can.
#[must_use]
pub fn supports(renderer: &str) -> bool {
    renderer != "not-supported"
}

/// The book with its blocks replaced, as JSON.
///
/// # Errors
/// A message when the input is no book, or names the chapter whose block cannot be run.
pub fn preprocess(input: &str) -> Result<String, String> {
    let read: Value = serde_json::from_str(input).map_err(|error| format!("the input is no JSON: {error}"))?;
    let Value::Array(mut parts) = read else { return Err(String::from("the input is no `[context, book]`")) };
    let (Some(mut book), Some(context), true) = (parts.pop(), parts.pop(), parts.is_empty()) else {
        return Err(String::from("the input is no `[context, book]`"));
    };
    let target = if context["renderer"] == "html" { Target::Html } else { Target::Other };
    let named = ["items", "sections"].into_iter().find(|name| book[*name].is_array());
    let Some(Value::Array(items)) = named.map(|name| &mut book[name]) else {
        return Err(String::from("the book has neither `items` nor `sections`"));
    };
    for item in items {
        chapter(item, target)?;
    }
    Ok(book.to_string())
}

fn chapter(item: &mut Value, target: Target) -> Result<(), String> {
    let Some(chapter) = item.get_mut("Chapter") else { return Ok(()) };
    let name = chapter["name"].as_str().unwrap_or_default().to_owned();
    if let Some(Value::String(content)) = chapter.get_mut("content") {
        *content = replaced(content, target).map_err(|why| format!("chapter `{name}`: {why}"))?;
    }
    if let Some(Value::Array(inner)) = chapter.get_mut("sub_items") {
        for item in inner {
            self::chapter(item, target)?;
        }
    }
    Ok(())
}

/// A chapter's text with its blocks replaced.
fn replaced(content: &str, target: Target) -> Result<String, String> {
    let found = blocks(content)?;
    let mut text = String::with_capacity(content.len());
    let mut end = 0;
    let mut has_support = false;
    for block in found {
        text.push_str(&content[end..block.range.start]);
        end = block.range.end;
        let example = Example::run(&block).map_err(|why| format!("line {}: {why}", block.line))?;
        match target {
            Target::Html => {
                // Once a chapter: every chapter is a page.
                if !has_support {
                    text.push_str(&page::fragment_support());
                    has_support = true;
                }
                text.push_str(&player(&block, &example));
            }
            Target::Other => text.push_str(&plain(&block, &example)),
        }
    }
    text.push_str(&content[end..]);
    Ok(text)
}

fn player(block: &Block, example: &Example) -> String {
    let player = page::fragment(&example.film, &block.options);
    match &block.folded {
        Some(title) => format!("<details><summary>{}</summary>\n{player}</details>\n\n", escape(title)),
        None => player + "\n",
    }
}

/// The source as it was, and below it the picture.
fn plain(block: &Block, example: &Example) -> String {
    let language = match block.language {
        Language::Assembly => "asm",
        Language::Rust => "rust",
        Language::C => "c",
    };
    let mut text = format!("```{language}\n{}```\n\n", block.shown_source());
    let _ = write!(text, "```text\n{}```\n", example.picture);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const PROGRAM: &str = "Text.\n\n```asmscope\nmain: mov eax, 42\n\n      ret\n```\n\nMore.\n";

    fn book(chapters: &str, content: &str) -> String {
        let part = json!({"PartTitle": "One"});
        let inner = json!({"Chapter": {"name": "Inner", "content": content, "sub_items": []}});
        let outer = json!({"Chapter": {"name": "Outer", "content": "Nothing.\n", "sub_items": [inner]}});
        json!([{"renderer": "html"}, {chapters: [part, "Separator", outer]}]).to_string()
    }

    #[test]
    fn blocks_become_players_in_both_shapes_of_a_book() {
        for chapters in ["sections", "items"] {
            let out: Value = serde_json::from_str(&preprocess(&book(chapters, PROGRAM)).unwrap()).unwrap();
            assert_eq!(out[chapters][2]["Chapter"]["content"], "Nothing.\n");
            let content = out[chapters][2]["Chapter"]["sub_items"][0]["Chapter"]["content"].as_str().unwrap();
            assert!(
                content.starts_with("Text.\n\n<style>") && content.ends_with("</section>\n\n\nMore.\n"),
                "{content}"
            );
            let html = &content["Text.\n\n".len()..content.find("</section>").unwrap()];
            assert!(html.lines().all(|line| !line.trim().is_empty()), "a blank line ends a block of HTML");
            assert!(html.contains("asmscope.player/1"));
        }
    }

    #[test]
    fn other_renderers_get_the_source_and_a_picture() {
        let input = book("items", PROGRAM).replace("\"renderer\":\"html\"", "\"renderer\":\"epub\"");
        let out = preprocess(&input).unwrap();
        assert!(out.contains("```asm\\nmain: mov eax, 42") && out.contains("```text\\nstep 2"), "{out}");
    }

    #[test]
    fn what_cannot_be_run_is_named_with_its_chapter() {
        let error = preprocess(&book("items", "```asmscope\nmain: mvo eax, 1\n```\n")).unwrap_err();
        assert!(error.starts_with("chapter `Inner`: line 1: "), "{error}");
        assert!(preprocess("{}").is_err());
    }
}
