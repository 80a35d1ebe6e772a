//! Questions that are answered in the file, by a comment: `# answer: 24`, or `# answer KEY: 24`.
//!
//! The last such comment counts. Numbers may be written in any way that the prompt reads; texts are compared without regard to
//! case and surrounding blanks.

use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{Language, Mistake, Predict};
use crate::session::token::{Piece, TokenKind, tokens};

pub(super) fn check(wanted: &Predict, mistakes: &[Mistake], submission: &str, language: Language) -> Option<Failure> {
    let mark = match language {
        Language::Assembly => "#",
        Language::Rust => "//",
    };
    let key = if wanted.key.is_empty() { String::new() } else { format!(" {}", wanted.key) };
    let comment = format!("{mark} answer{key}:");
    let answers =
        submission.lines().enumerate().filter_map(|(idx, line)| Some((idx as u32 + 1, answer(line, &wanted.key)?)));
    let Some((line, given)) = answers.last() else {
        let expected = format!("an answer to \"{}\" in a comment `{comment} ...`", wanted.question);
        return Some(Failure::new(expected, "none"));
    };
    if wanted.answers.iter().any(|wanted| is_same(wanted, given)) {
        return None;
    }
    let expected = format!("the right answer to \"{}\"", wanted.question);
    let is_open = given.is_empty() || given.chars().all(|c| matches!(c, '?' | '_' | '.'));
    let actual = if is_open { format!("`{comment}` not filled in") } else { given.to_owned() };
    let remark = mistakes.iter().find(|mistake| is_same(&mistake.text, given)).map(|mistake| mistake.say.clone());
    Some(Failure { line: Some(line), remark, ..Failure::new(expected, actual) })
}

/// What a line answers to the question of this key.
fn answer<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let at = line.find(['#', ';']).or_else(|| line.find("//"))?;
    let comment = line[at..].trim_start_matches(['#', ';', '/', ' ', '\t', '!']);
    let rest = strip_word(comment, "answer")?.trim_start();
    let rest = if key.is_empty() { rest } else { strip_word(rest, key)?.trim_start() };
    rest.strip_prefix(':').map(str::trim)
}

fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len())?;
    head.eq_ignore_ascii_case(word).then(|| &text[word.len()..])
}

fn is_same(wanted: &str, given: &str) -> bool {
    match (number(wanted), number(given)) {
        (Some(wanted), Some(given)) => wanted == given,
        _ => wanted.trim().to_lowercase() == given.trim().trim_end_matches('.').to_lowercase(),
    }
}

fn number(text: &str) -> Option<i128> {
    let text = text.trim().trim_matches('`');
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let digits = digits.strip_suffix("bytes").or_else(|| digits.strip_suffix("byte")).unwrap_or(digits).trim();
    match tokens(Piece::whole(digits)).ok()?.as_slice() {
        [token] => match token.kind {
            TokenKind::Number(value) => i128::try_from(value).ok().map(|value| sign * value),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_found_in_comments_of_every_kind() {
        for line in ["# answer: 24", "; Answer : 24", "  mov eax, 1  // answer:24", "## answer: 24"] {
            assert_eq!(answer(line, ""), Some("24"), "{line}");
        }
        assert_eq!(answer("# answer sum: 24", "sum"), Some("24"));
        assert_eq!(answer("# answer sum: 24", ""), None);
        assert_eq!(answer("# the answer: 24", ""), None);
        assert_eq!(answer("# ansü", ""), None);
    }

    #[test]
    fn numbers_are_the_same_in_every_spelling() {
        for given in ["24", "0x18", "0b11000", "24 bytes", "`24`"] {
            assert!(is_same("24", given), "{given}");
        }
        assert!(is_same("heap", " Heap. "));
        assert!(!is_same("24", "25"));
        assert!(is_same("-1", "-1"));
    }
}
