//! The directives of NASM's preprocessor.

use super::condition::{Evaluate, is_true};
use super::define::word_length;
use super::template::{Parameters, split};
use super::{FrameKind, LineOrigins, Outcome, Preprocessor, Recorded, count};
use crate::source::error::SourceError;
use crate::source::lexer::{Dialect, MAX_LINE};
use crate::source::literal;
use crate::source::located_text::LocatedText;

/// Functions that make a number of a floating-point one, and its bytes.
const FLOATS: [(&str, u8); 4] = [("__float32__", 4), ("__?float32?__", 4), ("__float64__", 8), ("__?float64?__", 8)];

/// Whether a line may be for the preprocessor although nothing was defined; `line` begins with no blank.
pub(super) fn is_for_us(line: &str) -> bool {
    let begins = |word: &str| line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    // A structure may stand behind the label of its place.
    line.starts_with('%')
        || begins("struc")
        || line.contains("istruc")
        || line.contains("ISTRUC")
        || line.contains("__")
}

impl Preprocessor<'_> {
    pub(super) fn nasm(
        &mut self,
        statement: LocatedText<'_>,
        text: &str,
        origins: &mut LineOrigins,
        evaluate: &Evaluate,
    ) -> Result<Outcome, SourceError> {
        if let Some(word) = directive_word(statement) {
            return self.nasm_directive(word, statement, origins, evaluate);
        }
        if !self.conditions.are_active() {
            return Ok(Outcome::Taken);
        }
        let too_long = |_| statement.error("this line grows without an end when its names are replaced");
        let in_context = self.contexts.replaced(text).map_err(|why| statement.error(why))?;
        let text = in_context.as_deref().unwrap_or(text);
        let expanded = self.defines.expand(text).map_err(too_long)?;
        let line = with_floats(expanded.as_deref().unwrap_or(text), statement)?.or(expanded).or(in_context);
        let statement = match &line {
            Some(line) => LocatedText { text: without_comment(line), column: 1, ..statement }.trim(),
            None => statement,
        };
        if self.structures.read(statement, &mut self.ready, origins, evaluate)? {
            return Ok(Outcome::Taken);
        }
        if !self.templates.is_empty() && self.nasm_call(statement, origins)? {
            return Ok(Outcome::Taken);
        }
        Ok(line.map_or(Outcome::Unchanged, Outcome::Changed))
    }

    /// A macro, perhaps behind a label.
    fn nasm_call(&mut self, statement: LocatedText<'_>, origins: &mut LineOrigins) -> Result<bool, SourceError> {
        let (name, rest) = statement.split_word();
        if let Some(label) = name.text.strip_suffix(':').filter(|label| !label.is_empty()) {
            if !self.templates.contains_key(rest.split_word().0.text) {
                return Ok(false);
            }
            let call = self.frames.last().map(|frame| frame.call.clone());
            self.ready.push_back((origins.add(statement.line, label, call), format!("{label}:")));
            return self.nasm_call(rest, origins);
        }
        let Some(all) = self.templates.get(name.text).or_else(|| self.templates.get(&any_case(name.text))) else {
            return Ok(false);
        };
        let n = split(rest.text, Dialect::Nasm).len();
        let Some(template) = all.iter().find(|template| template.parameters.accept(n)) else {
            let wanted: Vec<String> = all.iter().map(|template| template.parameters.describe()).collect();
            let message = format!("`{}` takes {} arguments, and here are {n}", name.text, wanted.join(" or "));
            return Err(statement.error(message));
        };
        let (template, line) = (template.clone(), origins.line(statement.line));
        self.call(&template, LocatedText { text: rest.text, ..rest }, line)?;
        Ok(true)
    }

    fn nasm_directive(
        &mut self,
        word: LocatedText<'_>,
        statement: LocatedText<'_>,
        origins: &LineOrigins,
        evaluate: &Evaluate,
    ) -> Result<Outcome, SourceError> {
        let rest = statement.from(word.text.len()).trim();
        let name = word.text.to_ascii_lowercase();
        if self.nasm_condition(&name, word, rest, evaluate)? {
            return Ok(Outcome::Taken);
        }
        if !self.conditions.are_active() {
            return Ok(Outcome::Taken);
        }
        let line = origins.line(word.line);
        match name.as_str() {
            "%define" | "%idefine" | "%xdefine" | "%ixdefine" => {
                let body = rest.from(head_length(rest.text));
                let is_evaluated = name.contains('x');
                let body = if is_evaluated { self.replaced(body)? } else { body.text.to_owned() };
                let text = format!("{}{body}", rest.until(head_length(rest.text)).text);
                let defined = self.defines.define(&text, name.contains('i') && name != "%define" && name != "%xdefine");
                defined.ok_or_else(|| word.error_with("a name is missing here", "`%define NAME value`"))?;
            }
            "%assign" | "%iassign" => {
                let (name, value) = rest.split_word();
                let replaced = self.replaced(value)?;
                let number = evaluate(LocatedText { text: &replaced, ..value })?;
                let defined = self.defines.define(&format!("{} {number}", name.text), false);
                defined.ok_or_else(|| word.error_with("a name is missing here", "`%assign NAME number`"))?;
            }
            "%strlen" => {
                let (name, value) = rest.split_word();
                let replaced = self.replaced(value)?;
                let text = LocatedText { text: replaced.trim(), ..value };
                let length = literal::string(text)?.len();
                let defined = self.defines.define(&format!("{} {length}", name.text), false);
                defined.ok_or_else(|| word.error_with("a name is missing here", "`%strlen NAME 'text'`"))?;
            }
            "%push" => self.contexts.push(rest.text),
            "%pop" => {
                self.contexts.pop().ok_or_else(|| word.error_with("no context is open here", "`%push` opens one"))?;
            }
            "%comment" => self.start_recording(Recorded::Comment, LocatedText { line, ..word }),
            "%undef" => self.defines.undefine(rest.text),
            "%macro" | "%imacro" => {
                let (own, parameters) = rest.split_word();
                let read = Parameters::counted(parameters.text);
                let parameters = read.ok_or_else(|| {
                    rest.error_with("how many arguments does it take?", "`%macro name 2`, or `1-3` for some or more")
                })?;
                let own = if name == "%imacro" { any_case(own.text) } else { own.text.to_owned() };
                self.start_recording(Recorded::Macro { name: own, parameters }, LocatedText { line, ..word });
            }
            "%rep" => {
                let replaced = self.replaced(rest)?;
                let n = count(LocatedText { text: without_option(&replaced), ..rest }, evaluate)?;
                self.start_recording(Recorded::Repeat(n), LocatedText { line, ..word });
            }
            "%exitrep" => {
                let left = self.leave(|kind| matches!(kind, FrameKind::Repeat(_)));
                left.ok_or_else(|| word.error("no `%rep` is open here"))?;
            }
            "%exitmacro" => {
                let left = self.leave(|kind| matches!(kind, FrameKind::Macro(_)));
                left.ok_or_else(|| word.error("this stands in no macro"))?;
            }
            "%rotate" => {
                let replaced = self.replaced(rest)?;
                let by = evaluate(LocatedText { text: &replaced, ..rest })?;
                let innermost = self.frames.iter_mut().rev().find_map(|frame| match &mut frame.kind {
                    FrameKind::Macro(arguments) => Some(arguments),
                    _ => None,
                });
                innermost.ok_or_else(|| word.error("this stands in no macro"))?.rotate(by);
            }
            "%endmacro" | "%endm" | "%endrep" | "%endcomment" => {
                return Err(word.error(format!("`{}` closes nothing", word.text)));
            }
            "%error" | "%fatal" => return Err(rest.error(format!("the text says: {}", rest.text))),
            // Said to whoever builds, not to whoever runs.
            "%warning" | "%note" | "%pragma" | "%line" | "%use" => {}
            "%include" => {
                let help = "put the text into this file";
                return Err(statement.error_with("the sandbox reads no other file of this machine", help));
            }
            _ => {
                let message = format!("`{}` is not supported", word.text);
                return Err(word.error_with(message, "give the output of `nasm -E`, which has none of it"));
            }
        }
        Ok(Outcome::Taken)
    }

    /// `%if` and its relatives; false for other directives.
    fn nasm_condition(
        &mut self,
        name: &str,
        word: LocatedText<'_>,
        rest: LocatedText<'_>,
        evaluate: &Evaluate,
    ) -> Result<bool, SourceError> {
        let unopened = || word.error(format!("`{}` belongs to no open `%if`", word.text));
        match name {
            "%else" => self.conditions.branch(true, true).ok_or_else(unopened)?,
            "%endif" => self.conditions.close().ok_or_else(unopened)?,
            _ if name.starts_with("%elif") => {
                // A part that is not read may ask for names that it would have defined.
                let is_undecided = self.conditions.is_undecided();
                let is_true = is_undecided && self.nasm_test(&name["%elif".len()..], word, rest, evaluate)?;
                self.conditions.branch(is_true, false).ok_or_else(unopened)?;
            }
            _ if name.starts_with("%if") => {
                let is_asked = self.conditions.are_active();
                let tested =
                    if is_asked { self.nasm_test(&name["%if".len()..], word, rest, evaluate) } else { Ok(false) };
                // One that cannot be read is open all the same.
                self.conditions.open(word.line, *tested.as_ref().unwrap_or(&false));
                tested?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn nasm_test(
        &self,
        kind: &str,
        word: LocatedText<'_>,
        rest: LocatedText<'_>,
        evaluate: &Evaluate,
    ) -> Result<bool, SourceError> {
        let (kind, is_wanted) = match kind.strip_prefix('n') {
            Some(kind) if kind != "um" => (kind, false),
            _ => (kind, true),
        };
        let replaced = self.replaced(rest)?;
        let text = replaced.trim();
        let is_any = |names: &str, is_it: &dyn Fn(&str) -> bool| names.split([',', ' ']).any(|name| is_it(name.trim()));
        let holds = match kind {
            "" => is_true(LocatedText { text, ..rest }, evaluate)?,
            "def" => is_any(rest.text, &|name| self.defines.is_defined(name)),
            "ctx" => is_any(rest.text, &|name| self.contexts.is_innermost(name)),
            "macro" => self.templates.contains_key(rest.split_word().0.text),
            "idn" | "idni" => {
                let [left, right] = &split(text, Dialect::Nasm)[..] else {
                    return Err(rest.error_with("two texts are compared here", format!("`{} a, b`", word.text)));
                };
                let same = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                if kind == "idn" { same(left) == same(right) } else { same(left).eq_ignore_ascii_case(&same(right)) }
            }
            "num" => text.starts_with(|c: char| c.is_ascii_digit()),
            "id" => text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '.' | '?')),
            "str" => text.starts_with(['"', '\'', '`']),
            "empty" => text.is_empty(),
            "token" => !text.is_empty() && !text.contains(char::is_whitespace),
            "env" => false,
            _ => return Err(word.error(format!("the condition `{}` is not supported", word.text))),
        };
        Ok(holds == is_wanted)
    }

    /// The text with its names replaced.
    fn replaced(&self, text: LocatedText<'_>) -> Result<String, SourceError> {
        let expanded = self.defines.expand(text.text);
        let expanded = expanded.map_err(|_| text.error("this grows without an end when its names are replaced"))?;
        Ok(expanded.unwrap_or_else(|| text.text.to_owned()))
    }
}

/// The directive that a statement begins with; `%1` and `%%name` are none.
fn directive_word(statement: LocatedText<'_>) -> Option<LocatedText<'_>> {
    let after = statement.text.strip_prefix('%')?;
    let length = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
    let is_word = after.starts_with(|c: char| c.is_ascii_alphabetic());
    is_word.then(|| statement.until(length + 1))
}

/// How a macro's name for any case is kept: no name that was written has blanks.
fn any_case(name: &str) -> String {
    format!("{} ", name.to_lowercase())
}

/// The name and the parameters of `%define`.
fn head_length(text: &str) -> usize {
    let end = word_length(text);
    match text[end..].strip_prefix('(').and_then(|list| list.find(')')) {
        Some(close) => end + close + 2,
        None => end,
    }
}

fn without_option(text: &str) -> &str {
    text.trim_end().trim_end_matches(".nolist").trim()
}

/// Up to the comment.
fn without_comment(text: &str) -> &str {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        at += match c {
            ';' | '#' => return &text[..at],
            '"' | '\'' | '`' => crate::source::located_text::quoted_length(&text[at..], Dialect::Nasm),
            c => c.len_utf8(),
        };
    }
    text
}

/// `__float32__(1.5)` as the number that has its bits; `None` where there is none.
fn with_floats(text: &str, statement: LocatedText<'_>) -> Result<Option<String>, SourceError> {
    let mut changed: Option<String> = None;
    if text.len() > MAX_LINE {
        return Ok(None);
    }
    for (name, width) in FLOATS {
        while let Some((before, rest)) = changed.as_deref().unwrap_or(text).split_once(name) {
            let Some((value, after)) = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')) else {
                return Err(statement.error(format!("`{name}` stands before a number in brackets")));
            };
            let bytes = literal::float(LocatedText { text: value.trim(), ..statement }, width)?;
            let bits = bytes.iter().rev().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            changed = Some(format!("{before}{bits:#x}{after}"));
        }
    }
    Ok(changed)
}
