//! NASM's `struc`: names with offsets and a size; and `istruc`: data at those offsets. Both become lines that the assembler reads anyway.

use super::condition::Evaluate;
use super::origin::LineOrigins;
use crate::source::directive::{Directive, directive};
use crate::source::error::SourceError;
use crate::source::located_text::LocatedText;
use std::collections::VecDeque;

/// The structure that is open.
#[derive(Default)]
pub(super) struct Structures {
    open: Option<Open>,
    n_instances: u32,
}

enum Open {
    Layout {
        name: String,
        offset: i128,
        line: u32,
    },
    /// Its data begin at a label of their own.
    Instance {
        name: String,
        start: String,
        line: u32,
    },
}

/// Largest structure, in bytes.
const LARGEST: i128 = 1 << 30;

impl Structures {
    pub(super) fn are_closed(&self) -> bool {
        self.open.is_none()
    }

    pub(super) fn open_line(&self) -> Option<u32> {
        self.open.as_ref().map(|open| match open {
            Open::Layout { line, .. } | Open::Instance { line, .. } => *line,
        })
    }

    /// Reads a statement, if it is about structures; what it becomes goes to `ready`.
    pub(super) fn read(
        &mut self,
        statement: LocatedText<'_>,
        ready: &mut VecDeque<(u32, String)>,
        origins: &mut LineOrigins,
        evaluate: &Evaluate,
    ) -> Result<bool, SourceError> {
        let (word, rest) = statement.split_word();
        let mut emit = |text: String| ready.push_back((origins.add(statement.line, statement.text, None), text));
        let name = word.text.to_ascii_lowercase();
        match &mut self.open {
            None if name == "struc" => {
                let parts = rest.split_commas();
                let offset = parts.get(1).map_or(Ok(0), |offset| evaluate(*offset))?;
                let Some(name) = parts.first().filter(|name| !name.is_empty()) else {
                    return Err(word.error_with("a structure has a name", "`struc point`"));
                };
                emit(format!("{} equ {offset}", name.text));
                self.open = Some(Open::Layout { name: name.text.to_owned(), offset, line: statement.line });
            }
            None if name == "istruc" => self.begin(rest, statement, &mut emit),
            None => {
                // `origin: istruc point`
                let (second, own) = rest.split_word();
                if !second.text.eq_ignore_ascii_case("istruc") {
                    return Ok(false);
                }
                emit(format!("{}:", word.text.trim_end_matches(':')));
                self.begin(own, statement, &mut emit);
            }
            Some(Open::Layout { name: own, offset, .. }) if name == "endstruc" => {
                emit(format!("{own}_size equ {offset}"));
                self.open = None;
            }
            Some(Open::Layout { name: own, offset, .. }) => {
                member(own, offset, statement, &mut emit, evaluate)?;
            }
            Some(Open::Instance { name: own, start, .. }) if name == "iend" => {
                emit(format!("times {own}_size - ($ - $$ - {start}) db 0"));
                self.open = None;
            }
            Some(Open::Instance { start, .. }) if name == "at" => {
                let parts = rest.split_commas();
                let [member, data, ..] = &parts[..] else {
                    return Err(rest.error_with("a member and its data are missing here", "`at point.x, dd 5`"));
                };
                emit(format!("times {} - ($ - $$ - {start}) db 0", member.text));
                emit(rest.from(rest.text.len() - from_here(rest, *data)).text.to_owned());
            }
            Some(Open::Instance { .. }) if statement.is_empty() => {}
            Some(Open::Instance { .. }) => return Ok(false),
        }
        Ok(true)
    }

    fn begin(&mut self, name: LocatedText<'_>, statement: LocatedText<'_>, emit: &mut impl FnMut(String)) {
        self.n_instances += 1;
        let start = format!("..istruc{}", self.n_instances);
        // A number, so that nothing is named after it.
        emit(format!("{start} equ $ - $$"));
        self.open = Some(Open::Instance { name: name.text.to_owned(), start, line: statement.line });
    }
}

/// How many bytes of `rest` there are from `part` on, which is a part of it.
fn from_here(rest: LocatedText<'_>, part: LocatedText<'_>) -> usize {
    let skipped =
        rest.text.char_indices().nth((part.column - rest.column) as usize).map_or(rest.text.len(), |(at, _)| at);
    rest.text.len() - skipped
}

/// `.x: resd 1`, `.x resd 1`, `resb 3`, `alignb 8`, `.end:`.
fn member(
    own: &str,
    offset: &mut i128,
    statement: LocatedText<'_>,
    emit: &mut impl FnMut(String),
    evaluate: &Evaluate,
) -> Result<(), SourceError> {
    let (mut word, mut rest) = statement.split_word();
    if word.is_empty() {
        return Ok(());
    }
    if directive(word.text, statement.dialect).is_none() {
        let (name, after) = statement.split_name();
        let local = name.text.starts_with('.');
        emit(format!("{}{} equ {offset}", if local { own } else { "" }, name.text));
        let after = if after.text.starts_with(':') { after.from(1).trim() } else { after };
        if after.is_empty() {
            return Ok(());
        }
        (word, rest) = after.split_word();
    }
    let end = match directive(word.text, statement.dialect) {
        Some(Directive::Reserve(width)) => {
            let n = evaluate(rest)?;
            n.checked_mul(width.into()).and_then(|size| offset.checked_add(size)).filter(|_| n >= 0)
        }
        Some(Directive::AlignTo) => {
            let boundary = evaluate(rest)?;
            (1..=LARGEST).contains(&boundary).then(|| (*offset + boundary - 1) / boundary * boundary)
        }
        _ => {
            let help = "a member is a name and its size: `.x: resd 1`";
            return Err(statement.error_with("this does not belong into a structure", help));
        }
    };
    *offset = end.filter(|end| *end <= LARGEST).ok_or_else(|| rest.error("a structure cannot be so large"))?;
    Ok(())
}
