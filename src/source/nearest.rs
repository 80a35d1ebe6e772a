//! Spelling suggestions by Damerau-Levenshtein distance: the only file that names `strsim`.
//!
//! Suggests nothing rather than something unlikely: one edit per three characters.

use std::cmp::Reverse;

/// Longest word worth comparing, in bytes: what is longer was not typed by hand.
const MAX_WORD: usize = 48;

/// The candidate with the smallest edit distance from `word`, if that is at most one edit per three characters (at least
/// one). Of equally near ones, the one with the longest common prefix: typing errors are rarer at the start.
///
/// A word of one or two letters is like another only if they begin with the same letter.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > MAX_WORD {
        return None;
    }
    let most = (word.chars().count() / 3).max(1);
    candidates
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= most)
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| (1..=most).contains(distance))
        .filter(|(_, candidate)| word.len() > 2 || common_start(word, candidate) > 0)
        .min_by_key(|(distance, candidate)| (*distance, Reverse(common_start(word, candidate))))
        .map(|(_, candidate)| candidate)
}

fn common_start(word: &str, candidate: &str) -> usize {
    word.bytes().zip(candidate.bytes()).take_while(|(left, right)| left == right).count()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn typing_errors_are_found_and_other_words_are_not() {
        let known = ["malloc", "calloc", "realloc", "puts"];
        assert_eq!(nearest("mallco", known.into_iter()), Some("malloc"));
        assert_eq!(nearest("putz", known.into_iter()), Some("puts"));
        assert_eq!(nearest("printf", known.into_iter()), None);
        assert_eq!(nearest("puts", known.into_iter()), None);
        assert_eq!(nearest("move", ["cmove", "mov"].into_iter()), Some("mov"));
        assert_eq!(nearest("up", ["jp"].into_iter()), None);
    }
}
