//! Questions that are answered in the file, by a comment: `# answer: 24`, or `# answer KEY: 24`.
//!
//! The last such comment counts; what it means is [`super::answer`]'s affair.

use super::answer::{is_same, near_miss};
use crate::session::exercise::verdict::Failure;
use crate::session::exercise::{ExerciseLanguage, KnownMistake, PredictCheck};

pub(super) fn check(
    wanted: &PredictCheck,
    mistakes: &[KnownMistake],
    submission: &str,
    language: ExerciseLanguage,
) -> Option<Failure> {
    let mark = mark(language);
    let key = if wanted.key.is_empty() { String::new() } else { format!(" {}", wanted.key) };
    let comment = format!("{mark} answer{key}:");
    let answers =
        submission.lines().enumerate().filter_map(|(idx, line)| Some((idx as u32 + 1, answer(line, &wanted.key)?)));
    let Some((line, given)) = answers.last() else {
        let expected = format!("an answer to \"{}\" in a comment `{comment} ...`", wanted.question);
        return Some(Failure::new(expected, "none"));
    };
    if wanted.answers.iter().any(|answer| is_same(&wanted.question, answer, given)) {
        return None;
    }
    let expected = format!("the right answer to \"{}\"", wanted.question);
    let is_open = given.is_empty() || given.chars().all(|c| matches!(c, '?' | '_' | '.'));
    let actual = if is_open { format!("`{comment}` not filled in") } else { given.to_owned() };
    let known = mistakes.iter().find(|mistake| is_same(&wanted.question, &mistake.text, given));
    let near = || wanted.answers.iter().find_map(|answer| near_miss(&wanted.question, answer, given));
    let remark = known.map(|mistake| mistake.say.clone()).or_else(near);
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

/// What to say about a line that was meant as an answer and is no comment; `None` for every other line.
pub(super) fn forgotten_mark(line: &str, language: ExerciseLanguage) -> Option<String> {
    let (head, _) = line.split_once(':')?;
    let is_answer = head.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("answer"));
    let mark = mark(language);
    (is_answer && head.split_whitespace().count() <= 2)
        .then(|| format!("an answer stands in a comment: write `{mark}` before it, `{mark} {}`", line.trim()))
}

/// What begins a comment.
fn mark(language: ExerciseLanguage) -> &'static str {
    match language {
        ExerciseLanguage::Assembly => "#",
        ExerciseLanguage::Rust => "//",
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
    fn a_forgotten_mark_is_told() {
        let told = |line| forgotten_mark(line, ExerciseLanguage::Assembly).unwrap_or_default();
        assert!(told("answer: 24").ends_with("`# answer: 24`"));
        assert!(told("  Answer rsp: 16").ends_with("`# Answer rsp: 16`"));
        for line in ["# answer: 24", "answers: .quad 1", "the answer: 24", "mov rax, 1", "answer"] {
            assert_eq!(told(line), "", "{line}");
        }
    }
}
