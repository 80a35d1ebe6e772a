//! The arguments of commands: words → values, with a place and a remedy for each mistake. Checks form, never meaning.
//!
//! One function a kind of argument; the rows of the table name them.

use super::spec::Words;
use crate::model::block::BlockId;
use crate::model::fault::Fault;
use crate::model::warning::Warning;
use crate::session::command::{
    Calls, Command, Destination, Existing, FrameChoice, LibraryBlocks, Lifetime, Printed, Shown, Topic, Views,
};
use crate::session::error::{LineError, Span};
use crate::session::examine::{Examine, Format, Unit};
use crate::session::expr::{
    Assignment, CodePlace, Expr, Expression, parse_assignment, parse_expr, parse_expression, parse_place,
};
use crate::session::token::Piece;
use crate::source::nearest::nearest;

impl<'a> Words<'a> {
    /// What must follow the name.
    pub(super) fn required(&self) -> Result<Piece<'a>, LineError> {
        self.require(self.arguments)
    }

    fn require(&self, arguments: Piece<'a>) -> Result<Piece<'a>, LineError> {
        let Words { spec, name, .. } = self;
        if arguments.text.is_empty() {
            let span = Span { start: name.end(), length: 1 };
            let help = spec.examples.first().map(|(line, _)| format!("for example `{line}`")).unwrap_or_default();
            return Err(LineError::at(span, format!("`{}` needs {}", spec.name, spec.arguments)).with_help(help));
        }
        Ok(arguments)
    }

    /// A number from 1, which is 1 when none is typed.
    pub(super) fn count(&self) -> Result<u64, LineError> {
        if self.arguments.text.is_empty() {
            return Ok(1);
        }
        match parse_expr(self.arguments) {
            Ok(Expr::Number(value)) if value > 0 && value <= u128::from(u64::MAX) => Ok(value as u64),
            _ => Err(LineError::at(self.arguments.span(), "a count is a number from 1")),
        }
    }

    /// The number of something, if one is typed; `#` may stand before it.
    pub(super) fn number(&self) -> Result<Option<u32>, LineError> {
        number(self.arguments)
    }

    /// The number of a block, if one is typed.
    pub(super) fn block(&self) -> Result<Option<BlockId>, LineError> {
        Ok(self.number()?.map(BlockId))
    }

    /// A place, if one is named.
    pub(super) fn optional_place(&self) -> Result<Option<CodePlace>, LineError> {
        optional_place(self.arguments)
    }

    /// An expression that must be there.
    pub(super) fn expression(&self) -> Result<Expression, LineError> {
        self.required().and_then(parse_expression)
    }

    /// An expression, if there is one.
    pub(super) fn optional_expression(&self) -> Result<Option<Expression>, LineError> {
        if self.arguments.text.is_empty() { Ok(None) } else { parse_expression(self.arguments).map(Some) }
    }

    /// The path of a file; quotation marks around it are dropped.
    pub(super) fn file(&self) -> Result<String, LineError> {
        let text = self.required()?.text;
        let unquoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        Ok(unquoted.unwrap_or(text).to_owned())
    }

    /// The change that `arguments` ask for, if they have a `=` that assigns.
    fn assignment(&self, arguments: Piece<'_>) -> Option<Result<Command, LineError>> {
        let parsed = parse_assignment(arguments)?;
        let text = self.line.to_owned();
        Some(parsed.map(|(target, value)| Command::Assign(Assignment { text, target, value })))
    }
}

fn number(piece: Piece<'_>) -> Result<Option<u32>, LineError> {
    if piece.text.is_empty() {
        return Ok(None);
    }
    // `freed heap #1`, as a block is printed.
    let named = piece.text.strip_prefix("freed ").unwrap_or(piece.text);
    let named = named.strip_prefix("heap ").filter(|name| name.starts_with('#')).unwrap_or(named);
    let digits = named.trim_start_matches('#');
    digits.parse().map(Some).map_err(|_| LineError::at(piece.span(), "a number is wanted here, such as 1"))
}

fn optional_place(piece: Piece<'_>) -> Result<Option<CodePlace>, LineError> {
    if piece.text.is_empty() { Ok(None) } else { parse_place(piece).map(Some) }
}

/// Splits `/NFU` from what follows it.
fn slash(arguments: Piece<'_>) -> Option<(Piece<'_>, Piece<'_>)> {
    arguments.text.starts_with('/').then(|| arguments.skip(1).split_first())
}

/// `branch N`.
pub(super) fn branch(words: &Words<'_>) -> Result<Command, LineError> {
    branch_of(words.required()?)
}

fn branch_of(piece: Piece<'_>) -> Result<Command, LineError> {
    match number(piece)? {
        Some(number) => Ok(Command::Branch(number)),
        None => Err(LineError::at(piece.span(), "a branch's number is wanted here").with_help("`branches` lists them")),
    }
}

/// `120`, `1,200`, `+5`, `-5`, `start`, `end`, `fault`, `branch 2`.
pub(super) fn destination(words: &Words<'_>) -> Result<Command, LineError> {
    let arguments = words.required()?;
    let (word, rest) = arguments.split_first();
    let destination = match word.text {
        "branch" => return branch_of(rest),
        "start" if rest.text.is_empty() => Some(Destination::Start),
        "end" if rest.text.is_empty() => Some(Destination::End),
        "fault" if rest.text.is_empty() => Some(Destination::Fault),
        text => {
            let digits = text.replace(',', "");
            let is_offset = digits.starts_with(['+', '-']);
            let step = if is_offset { digits.parse().ok().map(Destination::Offset) } else { None };
            let number = || match parse_expr(Piece { text: &digits, ..word }) {
                Ok(Expr::Number(value)) => u64::try_from(value).ok().map(Destination::Step),
                _ => None,
            };
            step.or_else(number).filter(|_| rest.text.is_empty())
        }
    };
    destination.map(Command::Goto).ok_or_else(|| {
        LineError::at(arguments.span(), "a step is a number, or start, end or fault")
            .with_help("`goto 120`, `goto -5` (from here), `goto fault`; `timeline` shows what happened when")
    })
}

/// `where` alone is gdb's word for the calls in progress; `#1` is a block.
pub(super) fn where_is(words: &Words<'_>) -> Result<Command, LineError> {
    let arguments = words.arguments;
    if arguments.text.is_empty() {
        return Ok(Command::Frames);
    }
    let named = arguments.text.strip_prefix("heap ").map_or(arguments, |_| arguments.skip(5).trim());
    if named.text.strip_prefix('#').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit())) {
        let id = number(named)?.map(BlockId);
        return id.map(Command::WhereBlock).ok_or_else(|| LineError::at(named.span(), "a block is `#` and its number"));
    }
    parse_expression(arguments).map(Command::Where)
}

/// `bt`, `bt 2`, `bt -2`, `bt full`.
pub(super) fn frames(words: &Words<'_>) -> Result<Command, LineError> {
    let text = words.arguments.text;
    if text.is_empty() {
        return Ok(Command::Frames);
    }
    if text == "full" {
        return Ok(Command::FramesWithVariables);
    }
    let number = text.parse().ok().filter(|number| *number != 0);
    number.map(Command::SomeFrames).ok_or_else(|| LineError::at(words.arguments.span(), "a count is a number"))
}

/// `PLACE`, `PLACE if EXPR`, `if EXPR`, or nothing.
pub(super) fn breakpoint(words: &Words<'_>, lifetime: Lifetime) -> Result<Command, LineError> {
    let arguments = words.arguments;
    let is_word = |idx: usize, length: usize| {
        let (before, after) = (&arguments.text[..idx], &arguments.text[idx + length..]);
        !before.ends_with(|c: char| !c.is_whitespace()) && !after.starts_with(|c: char| !c.is_whitespace() && c != '(')
    };
    // `when` is the word of the command that looks for the same in the record.
    let starts = |word: &'static str| arguments.text.match_indices(word).map(|(idx, word)| (idx, word.len()));
    let is_word = |(idx, length): &(usize, usize)| is_word(*idx, *length);
    let found = starts("if").find(is_word).or_else(|| starts("when").find(is_word));
    let Some((idx, length)) = found else {
        return Ok(Command::Break { place: optional_place(arguments)?, lifetime, condition: None });
    };
    let named = Piece { text: arguments.text[..idx].trim_end(), ..arguments };
    let condition = arguments.skip(idx + length).trim();
    if condition.text.is_empty() {
        return Err(LineError::at(
            arguments.skip(idx).span(),
            format!("`{}` needs an expression", &arguments.text[idx..idx + length]),
        )
        .with_help("for example `b fib if rdi == 1`"));
    }
    let place = optional_place(named)?;
    Ok(Command::Break { place, lifetime, condition: Some(parse_expression(condition)?) })
}

/// `regs`, `regs xmm`.
pub(super) fn registers(words: &Words<'_>) -> Result<Command, LineError> {
    match words.arguments.text {
        "" => Ok(Command::Registers),
        "xmm" | "vector" | "sse" | "float" => Ok(Command::VectorRegisters),
        _ => Err(LineError::at(words.arguments.span(), "`regs` takes `xmm` or nothing")
            .with_help("one register is read by typing its name: `rax`")),
    }
}

/// `step`, `step N`, `step --into`.
pub(super) fn step(words: &Words<'_>) -> Result<Command, LineError> {
    match words.arguments.text.strip_prefix("--into").map(str::trim) {
        None => words.count().map(|n| Command::StepLines(n, Calls::Into)),
        Some("") => Ok(Command::StepLines(1, Calls::IntoLibraries)),
        Some(_) => Err(LineError::at(words.arguments.span(), "`step --into` takes no count: it enters one call")),
    }
}

/// `display`, `display/F EXPR`; names of panels are for `show`, as in other debuggers.
pub(super) fn display(words: &Words<'_>) -> Result<Command, LineError> {
    if words.arguments.text.is_empty() {
        return Ok(Command::Info(Topic::Displays));
    }
    let names = || words.arguments.text.split([',', ' ']).filter(|word| !word.is_empty());
    if names().all(|word| Shown::ALL.iter().any(|(name, _)| *name == word)) {
        return shown(words);
    }
    let (format, rest) = match slash(words.arguments) {
        None => (None, words.arguments),
        Some((letter, rest)) => (Some(print_format(letter)?), rest),
    };
    Ok(Command::Display(format, parse_expression(words.require(rest)?)?))
}

/// `stack`, or so many of its words as addresses.
pub(super) fn stack(words: &Words<'_>) -> Result<Command, LineError> {
    if words.arguments.text.is_empty() {
        return Ok(Command::Stack);
    }
    // `stack [rsp-0x10]`, `stack main[rsp+8]`, as a place on the stack is printed.
    if words.arguments.text.contains('[') {
        let start = words.name.start;
        let place = Piece { text: words.line.trim().trim_start_matches('.'), start };
        return parse_expression(place).map(Command::Where);
    }
    let how = Examine { count: words.count()?, format: Format::Address, unit: Unit::Giant };
    Ok(Command::Examine(how, Some(parse_expr(Piece::whole("rsp"))?)))
}

/// `[/NFU] [EXPR]`; `hexdump EXPR` is 64 bytes.
pub(super) fn examine(words: &Words<'_>) -> Result<Command, LineError> {
    let (how, rest) = match slash(words.arguments) {
        None if words.name.text == "hexdump" => {
            (Examine { count: 64, format: Format::Hex, unit: Unit::Byte }, words.arguments)
        }
        None => (Examine::default(), words.arguments),
        Some((letters, rest)) => (Examine::parse(letters.text).map_err(|error| error.shifted(letters.start))?, rest),
    };
    let address = if rest.text.is_empty() { None } else { Some(parse_expr(rest)?) };
    Ok(Command::Examine(how, address))
}

/// `[/F] EXPR`, or an assignment.
pub(super) fn print(words: &Words<'_>) -> Result<Command, LineError> {
    let (format, rest) = match slash(words.arguments) {
        None => (None, words.arguments),
        Some((letter, rest)) => (Some(print_format(letter)?), rest),
    };
    let rest = words.require(rest)?;
    words.assignment(rest).unwrap_or_else(|| {
        // Of a compiled program it may be an expression over its variables.
        Ok(Command::Print(format, Printed { text: rest.text.to_owned(), expr: parse_expr(rest) }))
    })
}

/// `list`, `list PLACE`, `list 10,20`.
pub(super) fn list(words: &Words<'_>) -> Result<Command, LineError> {
    let range = words.arguments.text.split_once(',');
    let range = range.and_then(|(first, last)| Some((first.trim().parse().ok()?, last.trim().parse().ok()?)));
    match range {
        Some((first, last)) => Ok(Command::ListRange(first, last)),
        None => words.optional_place().map(Command::List),
    }
}

/// `heap`, `heap ID`, `heap all`.
pub(super) fn heap(words: &Words<'_>) -> Result<Command, LineError> {
    if matches!(words.arguments.text, "all" | "--all") {
        return Ok(Command::HeapAll);
    }
    let behind = words.arguments.text.trim_start_matches(|c: char| c == '#' || c.is_ascii_digit()).trim_start();
    if words.arguments.text.starts_with('#') && behind.starts_with(['+', '-']) {
        return parse_expression(words.arguments).map(Command::Where);
    }
    words.block().map(Command::Heap)
}

/// `frame [N]`, `up [N]`, `down [N]`.
pub(super) fn frame(words: &Words<'_>) -> Result<Command, LineError> {
    if let "up" | "down" = words.name.text {
        let by = i64::try_from(words.count()?).unwrap_or(i64::MAX);
        let by = if words.name.text == "up" { by } else { -by };
        return Ok(Command::SelectFrame(FrameChoice::Relative(by)));
    }
    if words.arguments.text.is_empty() {
        return Ok(Command::SelectFrame(FrameChoice::Present));
    }
    let level = words.arguments.text.parse().map_err(|_| {
        LineError::at(words.arguments.span(), "a frame is meant by its number")
            .with_help("frames are counted from the innermost, which is 0; `bt` lists them")
    })?;
    Ok(Command::SelectFrame(FrameChoice::Level(level)))
}

/// `thread [N]`.
pub(super) fn thread(words: &Words<'_>) -> Result<Command, LineError> {
    if words.arguments.text.is_empty() {
        return Ok(Command::Info(Topic::Threads));
    }
    let number = words.arguments.text.parse().map_err(|_| {
        LineError::at(words.arguments.span(), "a thread is meant by its number").with_help("`info threads` lists them")
    })?;
    Ok(Command::SelectThread(number))
}

fn print_format(letter: Piece<'_>) -> Result<Format, LineError> {
    let mut letters = letter.text.chars();
    match (letters.next().and_then(Format::from_letter), letters.next()) {
        (Some(format), None) if !matches!(format, Format::Text | Format::Instruction) => Ok(format),
        _ => {
            Err(LineError::at(letter.span(), "`p` takes one format: x d u o t c f a")
                .with_help("for example `p/x rax`"))
        }
    }
}

/// What `info` is asked about; `info registers rax` reads one. `vmmap` is what other tools call the regions.
pub(super) fn topic(words: &Words<'_>) -> Result<Command, LineError> {
    if words.name.text == "vmmap" {
        return Ok(Command::Info(Topic::Regions));
    }
    let arguments = words.required()?;
    if let Some(topic) = Topic::find(arguments.text) {
        return Ok(Command::Info(topic));
    }
    let (word, rest) = arguments.split_first();
    if Topic::find(word.text) == Some(Topic::Registers) {
        return parse_expr(rest).map(|expr| Command::Print(None, Printed::of(expr)));
    }
    if Topic::find(word.text) == Some(Topic::Symbols) {
        return Ok(Command::Symbols(rest.text.to_owned()));
    }
    // gdb's `info line 14`, `info line main`.
    if word.text == "line" {
        return parse_place(rest).map(|place| Command::List(Some(place)));
    }
    let names = Topic::ALL.map(|(name, _)| name);
    Err(LineError::at(arguments.span(), format!("`info` knows nothing about `{}`", arguments.text))
        .with_help(format!("topics are {}", names.join(", "))))
}

/// Panels, separated by commas or spaces; `off`; `views`, `noviews`.
pub(super) fn shown(words: &Words<'_>) -> Result<Command, LineError> {
    let arguments = words.arguments;
    if (words.name.text, arguments.text) == ("context", "") {
        return Ok(Command::Show(Some(vec![Shown::Registers, Shown::List, Shown::Stack])));
    }
    match arguments.text {
        "" => return Ok(Command::Show(None)),
        "off" => return Ok(Command::Show(Some(Vec::new()))),
        "views" => return Ok(Command::ShowViews(Views::On)),
        "noviews" => return Ok(Command::ShowViews(Views::Off)),
        _ => {}
    }
    let words = arguments.text.split([',', ' ']).filter(|word| !word.is_empty());
    let panels: Result<Vec<Shown>, LineError> = words
        .map(|word| {
            let found = Shown::ALL.into_iter().find(|(name, _)| *name == word);
            found.map(|(_, shown)| shown).ok_or_else(|| {
                LineError::at(arguments.span(), format!("there is no panel `{word}`"))
                    .with_help("panels are regs, stack, heap and list: `show regs,stack`; `show off` hides them")
            })
        })
        .collect();
    Ok(Command::Show(Some(panels?)))
}

/// `NAME = EXPR`; gdb's `var` may stand before it.
pub(super) fn assignment(words: &Words<'_>) -> Result<Command, LineError> {
    let arguments = words.required()?;
    let rest = arguments.text.strip_prefix("var ").map_or(arguments, |_| arguments.skip(4).trim());
    words.assignment(rest).unwrap_or_else(|| {
        Err(LineError::at(arguments.span(), "`set` needs NAME = EXPR").with_help("for example `set rax = 5`"))
    })
}

/// `FILE`; the name `save!` replaces one that is there.
pub(super) fn save(words: &Words<'_>) -> Result<Command, LineError> {
    let existing = if words.name.text.ends_with('!') { Existing::Replace } else { Existing::Keep };
    Ok(Command::Save { path: words.file()?, existing })
}

/// `[all] [FILE]`.
pub(super) fn picture(words: &Words<'_>) -> Result<Command, LineError> {
    let existing = if words.name.text.ends_with('!') { Existing::Replace } else { Existing::Keep };
    let text = words.arguments.text;
    let (library_blocks, arguments) = match text.strip_prefix("all") {
        Some(rest) if rest.is_empty() || rest.starts_with(' ') => {
            (LibraryBlocks::Drawn, words.arguments.skip(3).trim())
        }
        _ => (LibraryBlocks::Counted, words.arguments),
    };
    let path = if arguments.text.is_empty() { None } else { Some(Words { arguments, ..*words }.file()?) };
    Ok(Command::Picture { library_blocks, path, existing })
}

/// The codes that have pages: faults, then warnings.
pub fn codes() -> impl Iterator<Item = &'static str> {
    Fault::CODES.into_iter().chain(Warning::CODES)
}

/// `CODE`, or nothing for the fault at hand.
pub(super) fn explain(words: &Words<'_>) -> Result<Command, LineError> {
    let arguments = words.arguments;
    if arguments.text.is_empty() {
        return Ok(Command::Explain(None));
    }
    if let Some(code) = codes().find(|code| *code == arguments.text) {
        return Ok(Command::Explain(Some(code)));
    }
    let error = LineError::at(arguments.span(), format!("there is no fault `{}`", arguments.text));
    let begins = codes().find(|code| code.starts_with(arguments.text));
    Err(match begins.or_else(|| nearest(arguments.text, codes())) {
        Some(code) => error.with_help(format!("did you mean `explain {code}`?")),
        None => error.with_help("`explain` alone explains the fault at hand; `mov?` explains an instruction"),
    })
}
