//! Multi-line macros of both dialects: their parameters, what a call gives them, and their places in a line of the body.

use crate::source::lexer::Dialect;
use crate::source::located_text::{LocatedText, quoted_length};
use std::sync::Arc;

/// A macro.
#[derive(Clone, Debug)]
pub(super) struct Template {
    pub(super) name: Arc<str>,
    pub(super) parameters: Parameters,
    /// Lines as they were written, each with its number.
    pub(super) body: Arc<[(u32, String)]>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Parameters {
    /// NASM's `%macro name 1-3+ default`.
    Counted {
        least: usize,
        /// `None` for `*`.
        most: Option<usize>,
        /// `+`: the last takes the rest of the line.
        is_greedy: bool,
        defaults: Vec<String>,
    },
    /// GNU's `.macro name a, b=default, c:vararg`.
    Named(Vec<Parameter>),
}

/// A parameter of a macro in GNU's dialect.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Parameter {
    name: String,
    default: String,
    is_required: bool,
    takes_rest: bool,
}

/// By how many bytes arguments may make a line longer.
const LONGEST: usize = 16 * 1024;

/// What a call or a repetition puts in place.
#[derive(Clone, Debug)]
pub(super) enum Arguments {
    /// `%1`, `%2` …, turned by `%rotate`; `number` makes `%%label` a name of its own.
    Counted { values: Vec<String>, rotation: usize, number: u32 },
    /// `\name`; `number` is `\@`.
    Named { values: Vec<(String, String)>, number: u32 },
}

impl Parameters {
    /// Reads what follows the name of `%macro`: `2`, `1-3 default, default`, `1+`, `0-*`.
    pub(super) fn counted(text: &str) -> Option<Parameters> {
        let text = text.trim().trim_end_matches(".nolist").trim();
        let (count, defaults) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let is_greedy = count.ends_with('+');
        let count = count.trim_end_matches('+');
        let (least, most) = count.split_once('-').unwrap_or((count, count));
        let most = if most == "*" { None } else { Some(most.parse().ok()?) };
        let defaults = split(defaults, Dialect::Nasm);
        Some(Parameters::Counted { least: least.parse().ok()?, most, is_greedy, defaults })
    }

    /// Reads what follows the name of `.macro`.
    pub(super) fn named(text: &str) -> Parameters {
        let text = text.trim_start_matches(',');
        let words = if text.contains(',') {
            text.split(',').map(str::trim).collect::<Vec<_>>()
        } else {
            text.split_whitespace().collect()
        };
        let parameter = |word: &str| {
            let (name, default) = word.split_once('=').unwrap_or((word, ""));
            let (name, kind) = name.split_once(':').unwrap_or((name, ""));
            Parameter {
                name: name.trim().to_owned(),
                default: default.trim().to_owned(),
                is_required: kind.trim() == "req",
                takes_rest: kind.trim() == "vararg",
            }
        };
        Parameters::Named(words.into_iter().filter(|word| !word.is_empty()).map(parameter).collect())
    }

    /// Whether a call with `n` arguments means this macro; in NASM several may share a name.
    pub(super) fn accept(&self, n: usize) -> bool {
        match self {
            Parameters::Counted { least, most, is_greedy, .. } => {
                n >= *least && (*is_greedy || most.is_none_or(|most| n <= most))
            }
            Parameters::Named(_) => true,
        }
    }

    /// How many a call has to give, for a message.
    pub(super) fn describe(&self) -> String {
        match self {
            Parameters::Counted { least, most: Some(most), .. } if least == most => least.to_string(),
            Parameters::Counted { least, most: Some(most), .. } => format!("{least} to {most}"),
            Parameters::Counted { least, most: None, .. } => format!("{least} or more"),
            Parameters::Named(parameters) => format!("up to {}", parameters.len()),
        }
    }

    /// The arguments of a call; the error says what is wrong with them.
    pub(super) fn bind(&self, text: &str, number: u32) -> Result<Arguments, String> {
        match self {
            Parameters::Counted { least, most, is_greedy, defaults } => {
                let mut values = match most.filter(|_| *is_greedy) {
                    Some(most) if most > 0 => split_first(text, most),
                    _ => split(text, Dialect::Nasm),
                };
                let n_given = values.len();
                values.extend(defaults.iter().skip(n_given.saturating_sub(*least)).cloned());
                Ok(Arguments::Counted { values, rotation: 0, number })
            }
            Parameters::Named(parameters) => {
                named_values(parameters, text).map(|values| Arguments::Named { values, number })
            }
        }
    }
}

/// Arguments by position or as `name=value`, separated by commas or blanks.
fn named_values(parameters: &[Parameter], text: &str) -> Result<Vec<(String, String)>, String> {
    let mut values: Vec<Option<String>> = vec![None; parameters.len()];
    let mut given = split_gnu(text).into_iter();
    let mut next = 0;
    while let Some(argument) = given.next() {
        let named = argument.split_once('=').map(|(name, value)| (name.trim(), value));
        let named = named.and_then(|(name, value)| Some((parameters.iter().position(|p| p.name == name)?, value)));
        if let Some((idx, value)) = named {
            values[idx] = Some(value.trim().to_owned());
            continue;
        }
        let Some(parameter) = parameters.get(next) else {
            return Err(format!("there are more arguments than the {} that it takes", parameters.len()));
        };
        let value = if parameter.takes_rest {
            given.by_ref().fold(argument, |all, one| format!("{all}, {one}"))
        } else {
            argument
        };
        if !value.is_empty() {
            values[next] = Some(value);
        }
        next += 1;
    }
    let missing = parameters.iter().zip(&values).find(|(parameter, value)| parameter.is_required && value.is_none());
    if let Some((parameter, _)) = missing {
        return Err(format!("an argument for `{}` is missing", parameter.name));
    }
    let value = |(parameter, value): (&Parameter, Option<String>)| {
        (parameter.name.clone(), value.unwrap_or_else(|| parameter.default.clone()))
    };
    Ok(parameters.iter().zip(values).map(value).collect())
}

impl Arguments {
    /// A line of the body with the arguments in their places; `None` if that makes it longer than any line may be.
    pub(super) fn substitute(&self, line: &str) -> Option<String> {
        match self {
            Arguments::Counted { values, rotation, number } => counted(line, values, *rotation, *number),
            Arguments::Named { values, number } => named(line, values, *number),
        }
    }

    /// `%rotate n`.
    pub(super) fn rotate(&mut self, by: i128) {
        if let Arguments::Counted { values, rotation, .. } = self
            && !values.is_empty()
        {
            let n = values.len() as i128;
            *rotation = (*rotation as i128 + by).rem_euclid(n) as usize;
        }
    }
}

/// `+1` and `-1` behind a `%`: an argument that is the condition of a jump, and its opposite; with what follows.
fn condition<'a>(after: &'a str, values: &[String], rotation: usize) -> Option<(String, &'a str)> {
    let digits = after.strip_prefix(['+', '-'])?;
    let (number, behind) = digits.split_at(digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len()));
    let number = number.parse::<usize>().ok().filter(|number| (1..=values.len()).contains(number))?;
    let value = values[(number - 1 + rotation) % values.len()].trim();
    let opposite = || match value.to_ascii_lowercase().as_str() {
        "pe" => "po".to_owned(),
        "po" => "pe".to_owned(),
        plain => plain.strip_prefix('n').map_or_else(|| format!("n{plain}"), str::to_owned),
    };
    Some((if after.starts_with('-') { opposite() } else { value.to_owned() }, behind))
}

/// `%1`, `%{1}`, `%0`, `%%name`, and conditions of jumps.
fn counted(line: &str, values: &[String], rotation: usize, number: u32) -> Option<String> {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('%') {
        if text.len() > LONGEST + line.len() {
            return None;
        }
        text.push_str(before);
        if let Some((condition, behind)) = condition(after, values, rotation) {
            text.push_str(&condition);
            rest = behind;
            continue;
        }
        let (digits, behind) = match after.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
            Some((inner, behind)) => (inner, behind),
            None => after.split_at(after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len())),
        };
        rest = behind;
        match digits.parse::<usize>() {
            Ok(0) => text.push_str(&values.len().to_string()),
            Ok(n) if n <= values.len() => text.push_str(&values[(n - 1 + rotation) % values.len()]),
            Ok(_) => {}
            Err(_) if after.starts_with('%') => {
                text.push_str("..macro");
                text.push_str(&number.to_string());
                text.push('.');
                rest = &after[1..];
            }
            Err(_) => {
                text.push('%');
                rest = after;
            }
        }
    }
    Some(text + rest)
}

/// `\name`, `\@`, and `\()` which separates a name from what follows it.
fn named(line: &str, values: &[(String, String)], number: u32) -> Option<String> {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        if text.len() > LONGEST + line.len() {
            return None;
        }
        text.push_str(before);
        if let Some(behind) = after.strip_prefix('@') {
            text.push_str(&number.to_string());
            rest = behind;
            continue;
        }
        if let Some(behind) = after.strip_prefix("()") {
            rest = behind;
            continue;
        }
        let (name, behind) =
            after.split_at(after.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(after.len()));
        if let Some((_, value)) = values.iter().find(|(known, _)| known == name) {
            text.push_str(value);
            rest = behind;
        } else {
            text.push('\\');
            rest = after;
        }
    }
    Some(text + rest)
}

/// At commas outside of strings and brackets. In NASM `{a, b}` is one argument.
pub(super) fn split(text: &str, dialect: Dialect) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut rest = text.trim();
    if rest.is_empty() {
        return Vec::new();
    }
    let mut depth = 0;
    while let Some(c) = rest.chars().next() {
        let length = if matches!(c, '"' | '\'' | '`') { quoted_length(rest, dialect) } else { c.len_utf8() };
        depth += i32::from(matches!(c, '(' | '[' | '{')) - i32::from(matches!(c, ')' | ']' | '}'));
        if c == ',' && depth <= 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push_str(&rest[..length]);
        }
        rest = &rest[length..];
    }
    let bare = |part: &str| {
        let part = part.trim();
        part.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(part).to_owned()
    };
    parts.iter().map(|part| bare(part)).collect()
}

/// The same, the last taking the rest of the line.
fn split_first(text: &str, n: usize) -> Vec<String> {
    let mut parts = split(text, Dialect::Nasm);
    if parts.len() > n {
        let rest = parts.split_off(n - 1).join(", ");
        parts.push(rest);
    }
    parts
}

/// GNU's arguments: separated by commas, or by blanks where no operator stands.
pub(super) fn split_gnu(text: &str) -> Vec<String> {
    let mut arguments = Vec::new();
    for part in split(text, Dialect::Gnu) {
        let located = LocatedText { line: 1, column: 1, text: &part, dialect: Dialect::Gnu };
        let is_words =
            part.split_whitespace().all(|word| word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.')));
        if is_words && part.contains(char::is_whitespace) && !part.contains(" ptr ") {
            arguments.extend(located.text.split_whitespace().map(str::to_owned));
        } else {
            let unquoted = part.strip_prefix('"').and_then(|inner| inner.strip_suffix('"'));
            arguments.push(unquoted.unwrap_or(&part).to_owned());
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(parameters: &Parameters, text: &str, line: &str) -> String {
        parameters.bind(text, 7).expect("it fits").substitute(line).expect("it is short")
    }

    #[test]
    fn counted_parameters() {
        let two = Parameters::counted("2").expect("it is a number");
        assert!(two.accept(2) && !two.accept(1) && !two.accept(3));
        assert_eq!(call(&two, "a, {b, c}", "db %2, '%1' %% %0 %{1}x"), "db b, c, 'a' ..macro7. 2 ax");
        let some = Parameters::counted("1-3 5, 6").expect("it is a range");
        assert_eq!(call(&some, "x", "%1 %2 %3"), "x 5 6");
        assert_eq!(call(&some, "x, y", "%1 %2 %3"), "x y 6");
        let rest = Parameters::counted("1+").expect("it is a number");
        assert_eq!(call(&rest, "'a', 10, 0", "db %1"), "db 'a', 10, 0");
        assert!(Parameters::counted("0-*").expect("it is a range").accept(9));
        assert_eq!(call(&two, "z, .a", "j%+1 %2; set%-1 al"), "jz .a; setnz al");
        assert_eq!(call(&two, "nge, .a", "j%-1 %2"), "jge .a");
        let mut turned = two.bind("a, b", 1).expect("it fits");
        turned.rotate(-1);
        assert_eq!(turned.substitute("%1%2%%x").as_deref(), Some("ba..macro1.x"));
    }

    #[test]
    fn named_parameters() {
        let parameters = Parameters::named("reg, value=1, rest:vararg");
        assert_eq!(call(&parameters, "rax", r"mov \reg, \value \rest\@"), "mov rax, 1 7");
        assert_eq!(call(&parameters, "rax, 2, 3, 4", r"\reg\()x \value [\rest]"), "raxx 2 [3, 4]");
        assert_eq!(call(&parameters, "value=9, reg=rbx", r"\reg \value \other"), r"rbx 9 \other");
        assert!(Parameters::named("a:req").bind("", 1).is_err());
        assert!(Parameters::named("a").bind("1, 2", 1).is_err());
        assert_eq!(split_gnu("rax [rbx + 1], 5"), ["rax [rbx + 1]", "5"]);
    }
}
