//! Variables that rustc made for its own use.
//!
//! Some are marked as artificial. rustc does not mark those of its macros and loops: `args` of `println!`, `iter` of a `for`, `left_val` of
//! `assert_eq!`. They have names that people use too, so one is taken for the compiler's if its line does not declare it.

use crate::model::debug::code::SourcePosition;
use std::collections::HashMap;
use std::sync::Arc;

/// The names that macros and loops of the standard library give to variables.
const NAMES: [&str; 11] =
    ["args", "iter", "next", "val", "kind", "left_val", "right_val", "residual", "result", "__next", "__awaitee"];

/// The lines of the user's files, by path.
pub(super) type Texts = HashMap<Arc<str>, Vec<Arc<str>>>;

/// Whether the compiler made a variable, as far as its name, its type and the text of its line tell.
pub(super) fn is_hidden(name: &str, type_name: &str, declared: Option<&SourcePosition>, texts: &Texts) -> bool {
    if !NAMES.contains(&name) {
        return false;
    }
    let line = declared.and_then(|declared| texts.get(&declared.path)?.get((declared.line as usize).checked_sub(1)?));
    let is_formatting =
        name == "args" && (type_name.starts_with("(&") || type_name.contains("core::fmt::rt::Argument"));
    is_formatting || line.is_some_and(|line| !declares(line, name))
}

/// Whether a line may declare a variable: the name is in it, as a word, and is neither called nor the end of an expression.
fn declares(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let (before, after) = (line[..at].trim_end(), line[at + name.len()..].trim_start());
        let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let is_word = !is_part(line[..at].chars().next_back()) && !is_part(line[at + name.len()..].chars().next());
        let is_pattern = before.is_empty()
            || before.ends_with(['(', ',', '|', '&', '{', '[', ':', '@'])
            || ["let", "mut", "ref"].iter().any(|keyword| before.ends_with(keyword));
        is_word && is_pattern && !after.starts_with(['(', '.', '!'])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_its_line_does_not_declare_is_the_compilers() {
        let lines =
            ["for x in list.iter() {", "let iter = 3;", "println!(\"{x}\");", "for x in iter {", "fn f(mut iter: I) {"];
        let lines = lines.map(Arc::from).to_vec();
        let texts = Texts::from([(Arc::from("/a.rs"), lines)]);
        let at = |line| SourcePosition { path: Arc::from("/a.rs"), line, column: None, is_user: true };
        let hidden = |name, line| is_hidden(name, "T", Some(&at(line)), &texts);
        assert!(hidden("iter", 1) && hidden("args", 3) && hidden("iter", 4));
        assert!(!hidden("iter", 2) && !hidden("iter", 5) && !hidden("x", 3) && !hidden("iter", 9));
        assert!(is_hidden("args", "(&i32, &u8)", None, &texts) && !is_hidden("args", "Vec<i32>", None, &texts));
    }
}
