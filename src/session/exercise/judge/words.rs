//! The rules on the text of a submission in Rust: which words and paths occur, outside of comments and literals.
//!
//! `Rc::clone` means this path, also with more before it; `clone` means the word wherever it stands.

use crate::session::exercise::Rules;
use crate::session::exercise::verdict::{Checked, Failure, Outcome};

/// The checks that the rules make.
pub(super) fn check(rules: &Rules, text: &str) -> Vec<Checked> {
    let words = words(text);
    let forbidden = find(&words, &rules.forbid).map(|(name, line)| Failure {
        line: Some(line),
        ..Failure::new(format!("no `{}`", rules.forbid.join("`, no `")), format!("`{name}`"))
    });
    let missing: Vec<&str> =
        rules.require.iter().filter(|name| occurs(&words, name).is_none()).map(String::as_str).collect();
    let failure = Failure::new(format!("`{}` to be used", missing.join("`, `")), "a file without it");
    let required = (!missing.is_empty()).then_some(failure);
    let outcome = |failure: Option<Failure>| failure.map_or(Outcome::Passed, |f| Outcome::Failed(Box::new(f)));
    let checked =
        |(name, failure): (Option<String>, _)| Some(Checked { name: name?, points: 1, outcome: outcome(failure) });
    titles(rules).into_iter().zip([forbidden, required]).filter_map(checked).collect()
}

/// What the checks of the rules are called, in order; only those that there are.
pub(super) fn names(rules: &Rules) -> impl Iterator<Item = String> {
    titles(rules).into_iter().flatten()
}

fn titles(rules: &Rules) -> [Option<String>; 2] {
    let forbidden = (!rules.forbid.is_empty()).then(|| format!("without {}", rules.forbid.join(", ")));
    let required = (!rules.require.is_empty()).then(|| format!("uses {}", rules.require.join(", ")));
    [forbidden, required]
}

/// The first of these names that occurs, with its line.
fn find<'a>(words: &[Word<'_>], names: &'a [String]) -> Option<(&'a str, u32)> {
    names.iter().find_map(|name| Some((name.as_str(), occurs(words, name)?)))
}

/// The line in which a word or path occurs first.
fn occurs(words: &[Word<'_>], name: &str) -> Option<u32> {
    let parts: Vec<&str> = name.split("::").collect();
    let is_here = |run: &&[Word<'_>]| {
        run.iter().zip(&parts).enumerate().all(|(idx, (word, part))| word.text == *part && (idx == 0 || word.is_joined))
    };
    words.windows(parts.len()).find(is_here).map(|run| run[0].line)
}

/// An identifier.
#[derive(PartialEq, Eq, Debug)]
struct Word<'a> {
    text: &'a str,
    /// 1-based.
    line: u32,
    /// Only `::` stands between it and the one before.
    is_joined: bool,
}

/// The identifiers of a text in Rust.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = text;
    let mut line = 1;
    let mut between = "";
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => string(rest),
            'r' | 'b' | 'c' if raw_string(rest).is_some() => raw_string(rest).unwrap_or(1),
            '\'' => character(rest),
            c if c.is_alphabetic() || c == '_' => {
                let is_part = |c: char| c.is_alphanumeric() || c == '_';
                let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
                words.push(Word { text: &rest[..length], line, is_joined: between.trim() == "::" });
                between = "";
                rest = &rest[length..];
                continue;
            }
            c => c.len_utf8(),
        };
        let passed = &rest[..length];
        line += passed.matches('\n').count() as u32;
        // What stands between two words is one slice of the text.
        let begin = rest.as_ptr() as usize - text.as_ptr() as usize;
        let from = if between.is_empty() { begin } else { between.as_ptr() as usize - text.as_ptr() as usize };
        between = &text[from..begin + length];
        rest = &rest[length..];
    }
    words
}

/// Comments nest.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

fn string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !is_escaped => return at + 1,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    text.len()
}

/// `r"…"`, `r#"…"#`, `br"…"`.
fn raw_string(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("br").or_else(|| text.strip_prefix("cr")).or_else(|| text.strip_prefix('r'))?;
    let n_hashes = rest.len() - rest.trim_start_matches('#').len();
    let inner = rest[n_hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(n_hashes));
    let begin = text.len() - inner.len();
    Some(inner.find(&end).map_or(text.len(), |at| begin + at + end.len()))
}

/// A character, or the tick of a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => {
            text[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map_or(text.len(), |(at, _)| at + 3)
        }
        Some((_, _)) if chars.next().is_some_and(|(_, c)| c == '\'') => {
            text.char_indices().nth(2).map_or(text.len(), |(at, c)| at + c.len_utf8())
        }
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, name: &str) -> Option<u32> {
        occurs(&words(text), name)
    }

    #[test]
    fn words_and_paths_are_found_outside_of_comments_and_literals() {
        let text = "// clone\n/* clone /* clone */ clone */ let a = \"clone \\\" clone\";\nlet b = r#\"clone \" clone\"#;\n\
                    let c = '\"'; let d = Rc :: clone(&a);\nfn f<'a>(clone_of: &'a str) {}\nb.clone();\n";
        assert_eq!(line(text, "clone"), Some(4));
        assert_eq!(line(text, "Rc::clone"), Some(4));
        assert_eq!(line(text, "Arc::clone"), None);
        assert_eq!(line("std::rc::Rc::clone(&a)", "Rc::clone"), Some(1));
        assert_eq!(line("let Rc = 1; clone", "Rc::clone"), None);
        assert_eq!(line("let x = '\\''; clone", "clone"), Some(1));
        assert_eq!(line("let x = 'é'; /* open", "x"), Some(1));
        assert_eq!(line("\"open clone", "clone"), None);
    }
}
