//! What an answer to a question means, whatever its spelling: a number, a set of things, or words.
//!
//! The one place where answers are normalised: the exercise's own and the learner's go the same way, so that two spellings of one
//! thing are the same and two things never are. A noun behind a number must be one that the question allows: `8 bits` is no number
//! of bytes.

use crate::session::token::{Piece, TokenKind, tokens};
use std::collections::BTreeSet;

/// Words that an answer may have or leave out.
const FILLERS: [&str; 10] = ["the", "a", "an", "it", "its", "is", "in", "at", "register", "only"];
/// Numbers in words, from 0.
const NUMBERS: [&str; 11] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/// Nouns of size: where a question asks for one of them, or for a number of other things, another one is another answer.
const UNITS: [&str; 3] = ["byte", "bit", "word"];
/// Words that make two answers of one.
const JOINTS: [&str; 6] = ["or", "and", "not", "nor", "to", "but"];
/// Bytes of a word, as the texts of the course use the term.
const WORD: i128 = 8;
/// Bytes of the longest answer that is more than a text.
const LONGEST: usize = 200;
/// What may stand around an answer.
const QUOTES: [char; 7] = ['`', '"', '\'', '“', '”', '‘', '’'];

/// What an answer says.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Meaning {
    Number(i128),
    /// Several things, in any order.
    Things(BTreeSet<String>),
    Words(String),
}

/// Whether two answers to a question say the same.
pub(super) fn is_same(question: &str, wanted: &str, given: &str) -> bool {
    meaning(question, wanted) == meaning(question, given)
}

/// What to say to who means the right number and writes another, or none.
pub(super) fn near_miss(question: &str, wanted: &str, given: &str) -> Option<String> {
    let Meaning::Number(wanted) = meaning(question, wanted) else { return None };
    let given = bare(given);
    if let Some(digits) = given.strip_suffix('h')
        && digits.parse() == Ok(wanted)
    {
        let other = number(&given)?;
        return Some(format!("an h at the end makes it a number in hexadecimal: {given} is {other} in decimal"));
    }
    let is_hexadecimal =
        given.contains(|c: char| c.is_ascii_alphabetic()) && i128::from_str_radix(&given, 16) == Ok(wanted);
    is_hexadecimal.then(|| format!("write 0x before it, so that it is a number in hexadecimal: 0x{given}"))
}

fn meaning(question: &str, text: &str) -> Meaning {
    let question = question.to_lowercase();
    let text = bare(text);
    if text.len() > LONGEST {
        return Meaning::Words(text);
    }
    if let Some(offset) = offset(&question, &text) {
        return Meaning::Number(offset);
    }
    let text = without_subject(&question, &text);
    let words: Vec<String> = words(text);
    if let Some(number) = counted(&question, &words) {
        return Meaning::Number(number);
    }
    let things = things(&words);
    if things.len() > 1 && !question.split(|c: char| !c.is_alphabetic()).any(|word| word == "order") {
        return Meaning::Things(things);
    }
    Meaning::Words(words.join(" "))
}

/// Without a remark behind it, quotation marks around it and a full stop; in lower case.
fn bare(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let text = ["#", "//", ";"].iter().fold(text.as_str(), |text, mark| match text.split_once(mark) {
        Some((answer, _)) if !answer.trim().is_empty() => answer.trim(),
        _ => text,
    });
    let text = text.trim_end_matches(['.', '!', ' ']);
    let text = match text.rsplit_once('(') {
        // `24 (3 * 8)`, but not `8 (or 16)`.
        Some((answer, remark)) if remark.ends_with(')') && !answer.trim().is_empty() => {
            if remark.split(|c: char| !c.is_alphabetic()).any(|word| word == "or") { text } else { answer.trim() }
        }
        Some(("", whole)) => whole.strip_suffix(')').unwrap_or(text),
        _ => text,
    };
    text.trim_matches(|c: char| QUOTES.contains(&c) || c == ' ').trim_end_matches('.').to_owned()
}

/// The number in `[rsp + 16]`, `rsp+16` or `+16`, where the question has `[rsp + ?]`.
fn offset(question: &str, text: &str) -> Option<i128> {
    let compact = |text: &str| text.replace(' ', "");
    let question = compact(question);
    let base = question[..question.find("+?]")?].rsplit('[').next()?.to_owned();
    let text = compact(text);
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(&text);
    let inner = inner.trim_start_matches('%');
    value(inner.strip_prefix(base.as_str()).filter(|rest| rest.starts_with('+')).unwrap_or(inner))
}

/// `rcx = 5` and `rcx is 5` say 5 where the question is about rcx.
fn without_subject<'a>(question: &str, text: &'a str) -> &'a str {
    let parts = text.split_once('=').or_else(|| text.split_once(" is "));
    let is_subject = |left: &str| {
        let left = left.trim().trim_matches(QUOTES);
        !left.is_empty() && question.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == left)
    };
    parts.filter(|(left, right)| is_subject(left) && !right.trim().is_empty()).map_or(text, |(_, right)| right.trim())
}

/// The words that matter, each without quotation marks, `%` and `'s`; numbers in digits. A comma and `and` are words of their own.
fn words(text: &str) -> Vec<String> {
    let is_grouped = grouped(text).is_some();
    let spaced = if is_grouped { text.replace(',', "") } else { text.replace([',', '&'], " and ") };
    let words = spaced.split_whitespace().map(|word| {
        let word = word.trim_matches(QUOTES).trim_start_matches('%');
        let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
        match word {
            "once" => "1".to_owned(),
            "twice" => "2".to_owned(),
            word => NUMBERS.iter().position(|name| *name == word).map_or_else(|| word.to_owned(), |n| n.to_string()),
        }
    });
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    let kept: Vec<String> = words.iter().filter(|word| !FILLERS.contains(&word.as_str())).cloned().collect();
    if kept.is_empty() { words } else { kept }
}

/// `4,096`: the same without its commas.
fn grouped(text: &str) -> Option<String> {
    let number = text.split_whitespace().next()?;
    let mut groups = number.split(',');
    let is_digits = |group: &str| !group.is_empty() && group.chars().all(|c| c.is_ascii_digit());
    let first = groups.next().filter(|group| is_digits(group) && group.len() <= 3)?;
    let rest: Vec<&str> = groups.collect();
    (!rest.is_empty() && rest.iter().all(|group| is_digits(group) && group.len() == 3))
        .then(|| first.to_owned() + &rest.concat())
}

/// A number with the noun that the question asks for, or another word of it.
fn counted(question: &str, words: &[String]) -> Option<i128> {
    let (n, number) = (1..=words.len()).rev().find_map(|n| Some((n, value(&words[..n].join(" "))?)))?;
    let mut factor = 1;
    for noun in &words[n..] {
        let noun = if noun == "b" { "byte" } else { singular(noun) };
        let asked = asked_for(question);
        let is_unit = UNITS.contains(&noun);
        let is_asked = if is_unit {
            asked.as_ref().map_or(noun == "byte", |asked| asked == noun)
        } else {
            mentions(question, noun)
        };
        match (is_asked, noun, asked.as_deref()) {
            (true, ..) => {}
            (false, "word", Some("byte")) => factor = WORD,
            (false, ..) => return None,
        }
    }
    number.checked_mul(factor)
}

/// What is to be counted: `bytes` in `How many bytes`; `None` where the question does not say it right there.
fn asked_for(question: &str) -> Option<String> {
    let rest = &question[question.find("how many ")? + "how many ".len()..];
    let noun = rest.split(|c: char| !c.is_alphanumeric()).next()?;
    (noun.ends_with('s') && noun != "is").then(|| singular(noun).to_owned())
}

fn mentions(question: &str, noun: &str) -> bool {
    let is_noun = noun.chars().all(char::is_alphabetic) && !JOINTS.contains(&noun);
    is_noun && question.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| singular(word) == noun)
}

fn singular(noun: &str) -> &str {
    noun.strip_suffix('s').filter(|stem| stem.len() > 1).unwrap_or(noun)
}

/// What stands between the words `and`.
fn things(words: &[String]) -> BTreeSet<String> {
    words.split(|word| word == "and").map(|thing| thing.join(" ")).filter(|thing| !thing.is_empty()).collect()
}

/// Sums, differences and products of plain numbers, worked out.
fn value(text: &str) -> Option<i128> {
    let text = text.trim().replace('×', "*");
    let signs: Vec<usize> = text.char_indices().filter(|(_, c)| matches!(c, '+' | '-')).map(|(at, _)| at).collect();
    // A sign at the beginning, and one behind another operator, belongs to its number.
    let is_operator = |at: &&usize| !matches!(text[..**at].trim_end().chars().last(), None | Some('+' | '-' | '*'));
    if let Some(at) = signs.iter().rev().find(is_operator) {
        let (left, right) = (value(&text[..*at])?, value(&text[at + 1..])?);
        return if text[*at..].starts_with('+') { left.checked_add(right) } else { left.checked_sub(right) };
    }
    if let Some((left, right)) = text.rsplit_once('*') {
        return value(left)?.checked_mul(value(right)?);
    }
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(&text)),
    };
    number(digits.trim()).map(|value| sign * value)
}

/// A number as the prompt reads it, or with an h behind its hexadecimal digits.
fn number(text: &str) -> Option<i128> {
    // `ah` is a register.
    if let Some(digits) = text.strip_suffix('h')
        && (digits.len() > 1 || digits.starts_with(|c: char| c.is_ascii_digit()))
        && digits.chars().all(|c| c.is_ascii_hexdigit())
    {
        return i128::from_str_radix(digits, 16).ok();
    }
    match tokens(Piece::whole(text)).ok()?.as_slice() {
        [token] => match token.kind {
            TokenKind::Number(value) => i128::try_from(value).ok(),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_in_every_spelling() {
        let bytes = "By how many bytes do two pushes lower rsp?";
        for given in [
            "16",
            "0x10",
            "10h",
            "0b10000",
            "16.",
            "16 bytes",
            "16 Bytes",
            "16 B",
            "`16`",
            "\"16\"",
            "16 (two words)",
            "16 # why",
            "2 * 8",
            "2 × 8",
            "0x20-16",
            "8 + 8",
            "two words",
            "(16)",
            "16 bytes.",
            "it is 16",
            "+16",
        ] {
            assert!(is_same(bytes, "16", given), "{given}");
        }
        let offset = "A variable is at [rsp + 8]. After one push, it is at [rsp + ?]";
        for given in ["[rsp + 16]", "rsp+0x10", "+16", "[rsp+10h]", "RSP + 16", "16 bytes", "[RSP + 8 + 8]"] {
            assert!(is_same(offset, "16", given), "{given}");
        }
        for (question, wanted, given) in [
            ("How many calls fit, at most?", "4096", "4,096"),
            ("How many calls fit, at most?", "4096", "4,096 calls"),
            ("What is rsp?", "0xfe0", "FE0h"),
            ("What is rsp?", "0xfe0", "0xFE0."),
            ("What is rsp?", "0xfe0", "4064."),
            ("What is rsp?", "0xfe0", "0x1000 - 32"),
            ("What is rsp?", "0xfe0", "rsp = 0xfe0"),
            ("What is rsp?", "-1", "-1"),
            ("How many times is the box freed?", "2", "2 times"),
            ("How many times is the box freed?", "2", "twice"),
            ("How many frames are there?", "5", "5 frames"),
            ("How many frames are there?", "1", "one frame"),
            ("5 elements are pushed. For how many is there room then?", "8", "8 elements"),
            ("How many heap blocks are never freed?", "3", "three heap blocks"),
            ("In which register?", "rcx", "%RCX"),
            ("In which register?", "rcx", "in `rcx`."),
            ("In which register?", "rcx", "the register rcx"),
            ("rax's or rbx's?", "rbx", "rbx's"),
            ("the text, or its address and length?", "address and length", "the length and its address"),
            ("the text, or its address and length?", "address and length", "Address, length"),
            ("Where?", "heap", " Heap. "),
        ] {
            assert!(is_same(question, wanted, given), "{given}");
        }
    }

    #[test]
    fn another_answer_stays_another() {
        for (question, wanted, given) in [
            ("By how many bytes?", "16", "16 bits"),
            ("By how many bytes?", "16", "16 words"),
            ("By how many bytes?", "16", "2 bytes"),
            ("By how many bytes?", "16", "16 or 8"),
            ("How many frames, or calls down to f(4)?", "5", "5 or frames"),
            ("How many frames, or calls down to f(4)?", "5", "5 to 4"),
            ("By how many bytes?", "8", "8 (or 16)"),
            ("By how many bytes?", "16", "-16"),
            ("By how many bytes?", "16", "[rsp + 16]"),
            ("How many calls fit?", "4096", "4096 bytes"),
            ("it is at [rsp + ?]", "16", "[rsp - 16]"),
            ("it is at [rsp + ?]", "16", "[rbp + 16]"),
            ("it is at [rsp + ?]", "16", "16h"),
            ("What is it?", "24", "25"),
            ("What is it?", "24", "2 4"),
            ("What is it?", "0xfe0", "fe0"),
            ("What is it?", "4096", "4,09"),
            ("dropped or leaked?", "dropped", "not dropped"),
            ("dropped or leaked?", "dropped", "dropped or leaked"),
            ("address and length?", "address and length", "address"),
            ("In which order?", "rax and rbx", "rbx and rax"),
            ("Which register?", "rcx", "ecx"),
        ] {
            assert!(!is_same(question, wanted, given), "{given}");
        }
    }

    #[test]
    fn a_near_miss_is_told() {
        let told = |wanted, given| near_miss("What is it?", wanted, given).unwrap_or_default();
        assert!(told("16", "16h").contains("16h is 22 in decimal"));
        assert!(told("0xfe0", "FE0").contains("write 0x before it"));
        assert!(told("0x100c", "100c").contains("0x100c"));
        assert_eq!(told("16", "10"), "");
        assert_eq!(told("0xfe0", "fe1"), "");
    }
}
