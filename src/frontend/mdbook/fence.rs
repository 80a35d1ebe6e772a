//! Fenced code blocks (CommonMark 0.31, 4.5) whose info string names asmscope, and their options.
//!
//! Words of an info string are separated by commas or blanks: `rust,asmscope,step=12,panes=code+picture,height=400,folded`.

use crate::frontend::player::page::{FragmentOptions, Pane};
use std::ops::Range;

/// What a block is written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Language {
    Assembly,
    Rust,
    C,
}

/// A block that is to be run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Block {
    pub(super) language: Language,
    pub(super) source: String,
    /// In the chapter, fences and line ends included.
    pub(super) range: Range<usize>,
    /// Where it begins, from 1.
    pub(super) line: usize,
    pub(super) options: FragmentOptions,
    /// The player is behind a line to be clicked on, with this text.
    pub(super) folded: Option<String>,
}

impl Block {
    /// The lines that readers are to see: of Rust those that rustdoc would show.
    pub(super) fn shown_source(&self) -> String {
        let is_shown = |line: &&str| self.language != Language::Rust || hidden_line(line).is_none();
        self.source.lines().filter(is_shown).fold(String::new(), |text, line| text + line + "\n")
    }
}

/// What is compiled of a line that rustdoc hides: `# let x = 1;`, `#` alone.
pub(super) fn hidden_line(line: &str) -> Option<&str> {
    let text = line.trim_start();
    if text == "#" { Some("") } else { text.strip_prefix("# ") }
}

/// A fence that is open.
struct Open {
    mark: char,
    length: usize,
    /// Its start, line and what it asks for, if it is ours.
    ours: Option<(usize, usize, String)>,
    source: String,
}

/// The blocks of a chapter that name asmscope.
///
/// # Errors
/// For an option that there is not.
pub(super) fn blocks(content: &str) -> Result<Vec<Block>, String> {
    let mut found = Vec::new();
    let mut open: Option<Open> = None;
    let mut start = 0;
    for (idx, line) in content.split_inclusive('\n').enumerate() {
        let end = start + line.len();
        let text = line.trim_end();
        match open.take() {
            None => open = opened(text, start, idx + 1),
            Some(fence) if closes(text, &fence) => {
                if let Some((from, number, info)) = fence.ours {
                    found.push(block(&info, fence.source, from..end, number)?);
                }
            }
            Some(mut fence) => {
                fence.source.push_str(text);
                fence.source.push('\n');
                open = Some(fence);
            }
        }
        start = end;
    }
    Ok(found)
}

fn opened(text: &str, start: usize, number: usize) -> Option<Open> {
    let inner = text.trim_start_matches(' ');
    let mark = inner.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = inner.chars().take_while(|c| *c == mark).count();
    let info = inner[length..].trim();
    if length < 3 || text.len() - inner.len() > 3 || (mark == '`' && info.contains('`')) {
        return None;
    }
    let is_ours = words(info).any(|word| word == "asmscope");
    Some(Open { mark, length, ours: is_ours.then(|| (start, number, info.to_owned())), source: String::new() })
}

fn closes(text: &str, fence: &Open) -> bool {
    let inner = text.trim_start_matches(' ');
    inner.len() >= fence.length && inner.chars().all(|c| c == fence.mark)
}

fn words(info: &str) -> impl Iterator<Item = &str> {
    info.split([',', ' ', '\t']).filter(|word| !word.is_empty())
}

fn block(info: &str, source: String, range: Range<usize>, line: usize) -> Result<Block, String> {
    let mut block =
        Block { language: Language::Assembly, source, range, line, options: FragmentOptions::default(), folded: None };
    for word in words(info) {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        let number = || value.parse::<u32>().map_err(|_| format!("line {line}: `{word}` needs a number"));
        match name {
            "asmscope" | "asm" | "editable" | "runnable" => {}
            "rust" => block.language = Language::Rust,
            "c" => block.language = Language::C,
            "step" => block.options.first_step = number()?.into(),
            "height" => block.options.height = Some(number()?),
            "panes" => block.options.panes = value.split('+').map(|name| pane(name, line)).collect::<Result<_, _>>()?,
            "folded" => block.folded = Some(String::from("Play this run")),
            _ => {
                let known = "step=N, height=N, panes=code+picture+output+registers, folded";
                return Err(format!("line {line}: `{word}` is no option; there are {known}"));
            }
        }
    }
    Ok(block)
}

fn pane(name: &str, line: usize) -> Result<Pane, String> {
    let found = Pane::ALL.into_iter().find(|pane| pane.name() == name);
    found.ok_or_else(|| format!("line {line}: there is no pane `{name}`; there are code, picture, output, registers"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_blocks_that_name_asmscope_are_found() {
        let text = "```rust\nfn a() {}\n```\n~~~~ rust,asmscope,step=12 panes=code+picture\nfn main() {}\n~~~\n# hidden\n~~~~\nend\n";
        let found = blocks(text).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].line, found[0].language), (4, Language::Rust));
        assert_eq!(found[0].source, "fn main() {}\n~~~\n# hidden\n");
        assert_eq!(found[0].shown_source(), "fn main() {}\n~~~\n");
        assert_eq!(found[0].options.first_step, 12);
        assert_eq!(found[0].options.panes, [Pane::Code, Pane::Picture]);
        assert_eq!(&text[found[0].range.end..], "end\n");
    }

    #[test]
    fn unknown_options_are_refused() {
        assert!(blocks("```asmscope,stp=1\nret\n```\n").unwrap_err().contains("`stp=1` is no option"));
        assert!(blocks("```asmscope,panes=heap\nret\n```\n").unwrap_err().contains("no pane `heap`"));
    }
}
