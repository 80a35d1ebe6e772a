//! NASM's single-line macros: `%define NAME value`, `%define f(a, b) value`, `%assign`, and the names that are always defined.
//!
//! Names are replaced outside of strings and comments, also in what a replacement left, but never in what came of themselves.

use crate::source::lexer::Dialect;
use crate::source::located_text::{LocatedText, quoted_length};
use std::collections::HashMap;

/// By how many bytes replacing may make a line longer.
const LONGEST: usize = 16 * 1024;

/// Names that the assembler itself defines: the sandbox makes what `nasm -f elf64` makes.
const BUILT_IN: [(&str, &str); 8] = [
    ("__OUTPUT_FORMAT__", "elf64"),
    ("__?OUTPUT_FORMAT?__", "elf64"),
    ("__BITS__", "64"),
    ("__?BITS?__", "64"),
    ("__NASM_MAJOR__", "2"),
    ("__?NASM_MAJOR?__", "2"),
    ("__NASM_MINOR__", "16"),
    ("__?NASM_MINOR?__", "16"),
];

/// The defined names.
pub(super) struct Defines {
    exact: HashMap<String, Define>,
    /// Those of `%idefine`, by the name in lower case.
    any_case: HashMap<String, Define>,
}

#[derive(Clone)]
struct Define {
    /// `None` where it takes no list in brackets.
    parameters: Option<Vec<String>>,
    body: String,
}

/// A line grew beyond what any line may be.
pub(super) struct TooLong;

impl Defines {
    pub(super) fn new() -> Defines {
        let define = |body: &str| Define { parameters: None, body: body.to_owned() };
        let exact = BUILT_IN.iter().map(|(name, body)| ((*name).to_owned(), define(body))).collect();
        Defines { exact, any_case: HashMap::new() }
    }

    /// True when the text itself has defined nothing.
    pub(super) fn are_built_in(&self) -> bool {
        self.exact.len() == BUILT_IN.len() && self.any_case.is_empty()
    }

    pub(super) fn is_defined(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// `name`, or `name(a, b)`, and what it stands for.
    pub(super) fn define(&mut self, text: &str, is_any_case: bool) -> Option<()> {
        let end = word_length(text);
        let (name, rest) = text.split_at(end);
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let (parameters, body) = match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
            Some((list, body)) => (Some(list.split(',').map(|name| name.trim().to_owned()).collect()), body),
            None => (None, rest),
        };
        let define = Define { parameters, body: body.trim().to_owned() };
        if is_any_case {
            self.any_case.insert(name.to_lowercase(), define);
        } else {
            self.exact.insert(name.to_owned(), define);
        }
        Some(())
    }

    pub(super) fn undefine(&mut self, name: &str) {
        self.exact.remove(name);
        self.any_case.remove(&name.to_lowercase());
    }

    /// The text with every defined name replaced; `None` where there is none.
    pub(super) fn expand(&self, text: &str) -> Result<Option<String>, TooLong> {
        let expanded = self.expand_within(text, text.len() + LONGEST, &mut Vec::new())?;
        Ok((expanded != text).then(|| pasted(&expanded)))
    }

    fn get(&self, name: &str) -> Option<&Define> {
        self.exact.get(name).or_else(|| self.any_case.get(&name.to_lowercase()))
    }

    fn expand_within(&self, text: &str, most: usize, active: &mut Vec<String>) -> Result<String, TooLong> {
        let mut expanded = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if expanded.len() > most {
                return Err(TooLong);
            }
            let length = match c {
                ';' | '#' => rest.len(),
                '"' | '\'' | '`' => quoted_length(rest, Dialect::Nasm),
                _ => word_length(rest).max(c.len_utf8()),
            };
            let (word, after) = rest.split_at(length);
            rest = after;
            let define = self.get(word).filter(|_| !active.iter().any(|name| name == word));
            let Some(define) = define else {
                expanded.push_str(word);
                continue;
            };
            let body = match &define.parameters {
                None => define.body.clone(),
                Some(parameters) => {
                    let Some((arguments, after)) = arguments(rest) else {
                        expanded.push_str(word);
                        continue;
                    };
                    rest = after;
                    with_arguments(&define.body, parameters, &arguments)
                }
            };
            active.push(word.to_owned());
            let body = self.expand_within(&body, most, active);
            active.pop();
            expanded.push_str(&body?);
        }
        if expanded.len() > most { Err(TooLong) } else { Ok(expanded) }
    }
}

/// The length of the name or number at the start of a text; 0 where there is none.
pub(super) fn word_length(text: &str) -> usize {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '?' | '@' | '~');
    text.find(|c: char| !is_word(c)).unwrap_or(text.len())
}

/// The arguments in brackets at the start of a text, and what follows them.
fn arguments(text: &str) -> Option<(Vec<String>, &str)> {
    let trimmed = text.trim_start();
    let inner = trimmed.strip_prefix('(')?;
    let mut depth = 1;
    let end = inner.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth == 0
    });
    let (end, _) = end?;
    let list = LocatedText { line: 1, column: 1, text: &inner[..end], dialect: Dialect::Nasm };
    let arguments = list.split_commas().iter().map(|part| part.text.to_owned()).collect();
    Some((arguments, &inner[end + 1..]))
}

fn with_arguments(body: &str, parameters: &[String], arguments: &[String]) -> String {
    let mut text = String::new();
    let mut rest = body;
    while let Some(c) = rest.chars().next() {
        let length = if matches!(c, '"' | '\'' | '`') {
            quoted_length(rest, Dialect::Nasm)
        } else {
            word_length(rest).max(c.len_utf8())
        };
        let (word, after) = rest.split_at(length);
        rest = after;
        let idx = parameters.iter().position(|name| name == word);
        text.push_str(idx.map_or(word, |idx| arguments.get(idx).map_or("", String::as_str)));
    }
    text
}

/// Joins what stands around `%+`.
fn pasted(text: &str) -> String {
    let mut parts = text.split("%+");
    let mut pasted = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        pasted.truncate(pasted.trim_end().len());
        pasted.push_str(part.trim_start());
    }
    pasted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(defines: &[&str], text: &str) -> String {
        let mut all = Defines::new();
        defines.iter().for_each(|define| all.define(define, false).expect("it has a name"));
        all.expand(text).ok().expect("it is short").unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn names_are_replaced_where_they_stand_alone() {
        assert_eq!(expanded(&["N 5"], "mov eax, N ; N"), "mov eax, 5 ; N");
        assert_eq!(expanded(&["N 5"], "db 'N', NN, N.x, [N]"), "db 'N', NN, N.x, [5]");
        assert_eq!(expanded(&["A B+1", "B A"], "A"), "A+1");
        assert_eq!(expanded(&["sum(a, b) ((a)+(b))"], "dd sum(1, (2)), sum"), "dd ((1)+((2))), sum");
        assert_eq!(expanded(&["N 5"], "x %+ N:"), "x5:");
    }

    #[test]
    fn growth_is_bounded() {
        let defines: Vec<String> = (0..40).map(|n| format!("m{n} m{} m{}", n + 1, n + 1)).collect();
        let mut all = Defines::new();
        defines.iter().for_each(|define| all.define(define, false).expect("it has a name"));
        assert!(all.expand("m0").is_err());
    }
}
