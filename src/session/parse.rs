//! A line → a [`Command`]. Decides between commands, values, edits and source; checks form, never meaning.
//!
//! In order: a leading `.` before a command's name forces the command; `mov?` asks about an instruction; a label or directive
//! opens a block; `=` assigns; a register, bracket, number or size word starts an expression; a name from the table is a
//! command (except `bt` with operands); anything else is an instruction.

use super::command::{Command, Existing, Lifetime, Shown, Topic, Views};
use super::error::{LineError, Span};
use super::examine::{Examine, Format};
use super::expr::{Expr, Place, flag_named, parse_assignment, parse_expr, parse_place, size_word};
use super::navigation::Moment;
use super::table;
use super::table::{Spec, Verb};
use super::token::Piece;
use super::typed_view;
use crate::model::block::BlockId;
use crate::model::fault::{Fault, Warning};
use crate::model::register::RegisterView;
use crate::source::nearest::nearest;
use crate::source::{is_directive, is_nasm_data};

/// Longer lines are refused; nobody types them.
pub const LONGEST_LINE: usize = 4096;

/// Parses one line, outside a block.
///
/// # Errors
/// When the line is a command, value or edit that is not well formed. Source is not looked into.
pub fn parse(line: &str) -> Result<Command, LineError> {
    if line.len() > LONGEST_LINE {
        return Err(LineError::new(format!("this line is longer than {LONGEST_LINE} bytes")));
    }
    let piece = Piece::whole(line).trim();
    if piece.text.is_empty() {
        return Ok(Command::Again);
    }
    if ["#", ";", "//"].iter().any(|mark| piece.text.starts_with(mark)) {
        return Ok(Command::Nothing);
    }
    if let Some(command) = forced(piece) {
        return command;
    }
    if let Some(word) = question(piece.text) {
        return Ok(Command::Mnemonic(word));
    }
    if opens_block(piece.text) {
        return Ok(Command::OpenBlock(line.to_owned()));
    }
    if let Some(result) = value_or_edit(piece) {
        return result;
    }
    command(piece).unwrap_or_else(|| Ok(Command::Source(line.to_owned())))
}

/// `.si`: a dot before the name of a command. Directives that share a command's name are none of ours.
fn forced(piece: Piece<'_>) -> Option<Result<Command, LineError>> {
    if !piece.text.starts_with('.') {
        return None;
    }
    let piece = piece.skip(1);
    let (name, arguments) = split_name(piece);
    table::find(name.text).map(|spec| arguments_of(spec, name, arguments))
}

/// `mov?`: what it asks about.
fn question(text: &str) -> Option<String> {
    let word = text.strip_suffix('?')?.trim_end();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    (!word.is_empty() && word.chars().all(plain)).then(|| word.to_owned())
}

/// True for `name:` and for directives that there are; others are mistakes, and told at once.
fn opens_block(text: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@');
    let mut words = text.split_whitespace();
    if words.next().is_some_and(is_directive) || words.next().is_some_and(is_nasm_data) {
        return true;
    }
    let name = text.split(':').next().unwrap_or_default().trim_end();
    let is_segment = ["cs", "ds", "es", "fs", "gs", "ss"].contains(&name);
    text.contains(':') && !name.is_empty() && name.chars().all(is_name) && !is_segment
}

fn value_or_edit(piece: Piece<'_>) -> Option<Result<Command, LineError>> {
    let (word, rest) = split_name(piece);
    if starts_edit(piece, word, rest)
        && let Some(assignment) = parse_assignment(piece)
    {
        return Some(assignment.map(|(target, value)| Command::Assign(target, value)));
    }
    let joined = rest.text.starts_with(|c: char| "+-*/%&|^<>!".contains(c));
    let named = RegisterView::parse(word.text).is_some() || flag_named(word.text).is_some();
    let is_command = table::find(word.text).is_some();
    let sign = piece.text.starts_with(|c: char| c.is_ascii_digit() || "[($-~!'".contains(c));
    let sized = size_word(word.text).is_some();
    let is_value = sign || sized || (named && (joined || !is_command));
    is_value.then(|| parse_expr(piece).map(|expr| Command::Print(None, expr)))
}

/// An edit is `NAME =`, `[…] =` or `SIZE […] =`; an `=` further in belongs to something else.
fn starts_edit(piece: Piece<'_>, word: Piece<'_>, rest: Piece<'_>) -> bool {
    let equals = rest.text.starts_with('=') && !rest.text.starts_with("==");
    let names = RegisterView::parse(word.text).is_some() || flag_named(word.text).is_some();
    equals || names || piece.text.starts_with(['[', '*', '$']) || size_word(word.text).is_some()
}

fn command(piece: Piece<'_>) -> Option<Result<Command, LineError>> {
    let (name, arguments) = split_name(piece);
    let spec = table::find(name.text)?;
    let is_instruction = name.text == "bt" && !arguments.text.is_empty();
    (!is_instruction).then(|| arguments_of(spec, name, arguments))
}

/// The command's name, which `/` and `=` end too (`x/4xg`, `rax=5`), and the rest.
fn split_name(piece: Piece<'_>) -> (Piece<'_>, Piece<'_>) {
    let ends =
        |c: char| c.is_whitespace() || matches!(c, '/' | '=' | '+' | '-' | '*' | '[' | '<' | '>' | '&' | '|' | '^');
    let length = match piece.text.find(ends) {
        // `reverse-step` is one name.
        Some(_) if piece.text.starts_with("reverse-") => piece.text.find(char::is_whitespace),
        found => found,
    };
    let length = length.unwrap_or(piece.text.len());
    (Piece { text: &piece.text[..length], ..piece }, piece.skip(length).trim())
}

fn arguments_of(spec: &'static Spec, name: Piece<'_>, arguments: Piece<'_>) -> Result<Command, LineError> {
    let arguments = without_comment(arguments);
    if spec.arguments.is_empty() && !arguments.text.is_empty() {
        return Err(LineError::at(arguments.span(), format!("`{}` takes no argument", spec.name)));
    }
    match spec.verb {
        Verb::StepInto => count(arguments).map(Command::StepInto),
        Verb::StepOver => count(arguments).map(Command::StepOver),
        Verb::Finish => Ok(Command::Finish),
        Verb::Continue => Ok(Command::Continue),
        Verb::Run => Ok(Command::RunAgain),
        Verb::Until => required(arguments, spec, name).and_then(parse_place).map(Command::Until),
        Verb::Break => breakpoint(arguments, Lifetime::UntilDeleted),
        Verb::TemporaryBreak => breakpoint(arguments, Lifetime::OneStop),
        Verb::Delete => number(arguments).map(Command::Delete),
        Verb::Back => count(arguments).map(Command::Back),
        Verb::Goto => moment(required(arguments, spec, name)?),
        Verb::ReverseContinue => Ok(Command::ReverseContinue),
        Verb::ReverseOver => count(arguments).map(Command::ReverseOver),
        Verb::ReverseFinish => Ok(Command::ReverseFinish),
        Verb::Watch => asked(required(arguments, spec, name)?).map(|(expr, text)| Command::Watch(expr, text)),
        Verb::Who if arguments.text.is_empty() => Ok(Command::Who(None)),
        Verb::Who => asked(arguments).map(|asked| Command::Who(Some(asked))),
        Verb::Origin => asked(required(arguments, spec, name)?).map(|(expr, text)| Command::Origin(expr, text)),
        Verb::When if arguments.text.is_empty() => Ok(Command::When(None)),
        Verb::When => asked(arguments).map(|asked| Command::When(Some(asked))),
        Verb::Timeline => Ok(Command::Timeline),
        Verb::Branches => Ok(Command::Branches),
        Verb::Branch => branch(required(arguments, spec, name)?),
        Verb::Registers => Ok(Command::Registers),
        Verb::Stack => Ok(Command::Stack),
        Verb::Frames => Ok(Command::Frames),
        Verb::Where => whereabouts(arguments),
        Verb::Owners => Ok(Command::Owners(number(arguments)?.map(BlockId))),
        Verb::Heap => block(arguments),
        Verb::Examine => examine(arguments),
        Verb::Print => print(arguments, spec, name),
        Verb::List => place(arguments).map(Command::List),
        Verb::Info => topic(required(arguments, spec, name)?),
        Verb::View => typed_view::view(required(arguments, spec, name)?),
        Verb::Layout => typed_view::layout(required(arguments, spec, name)?),
        Verb::Show => shown(arguments),
        Verb::Set => assignment(required(arguments, spec, name)?),
        Verb::Load => file(arguments, spec, name).map(Command::Load),
        Verb::Save => Ok(save(name, file(arguments, spec, name)?)),
        Verb::Reset => Ok(Command::Reset),
        Verb::Script => file(arguments, spec, name).map(Command::Script),
        Verb::Explain => explain(arguments),
        Verb::Help => help(arguments),
        Verb::Quit => Ok(Command::Quit),
    }
}

/// Cuts `# comment` off; `#1` is a heap block.
fn without_comment(piece: Piece<'_>) -> Piece<'_> {
    let text = if piece.text.starts_with("# ") { Some("") } else { piece.text.split(" # ").next() };
    Piece { text: text.unwrap_or_default().trim_end(), ..piece }
}

fn required<'a>(arguments: Piece<'a>, spec: &Spec, name: Piece<'_>) -> Result<Piece<'a>, LineError> {
    if arguments.text.is_empty() {
        let span = Span { start: name.end(), length: 1 };
        let help = spec.examples.first().map(|(line, _)| format!("for example `{line}`")).unwrap_or_default();
        return Err(LineError::at(span, format!("`{}` needs {}", spec.name, spec.arguments)).with_help(help));
    }
    Ok(arguments)
}

fn count(arguments: Piece<'_>) -> Result<u64, LineError> {
    if arguments.text.is_empty() {
        return Ok(1);
    }
    match parse_expr(arguments) {
        Ok(Expr::Number(value)) if value > 0 && value <= u128::from(u64::MAX) => Ok(value as u64),
        _ => Err(LineError::at(arguments.span(), "a count is a number from 1")),
    }
}

/// An expression, and how it was typed.
fn asked(arguments: Piece<'_>) -> Result<(Expr, String), LineError> {
    parse_expr(arguments).map(|expr| (expr, arguments.text.to_owned()))
}

fn branch(arguments: Piece<'_>) -> Result<Command, LineError> {
    match number(arguments)? {
        Some(number) => Ok(Command::Branch(number)),
        None => {
            Err(LineError::at(arguments.span(), "a branch's number is wanted here").with_help("`branches` lists them"))
        }
    }
}

/// `120`, `1,200`, `+5`, `-5`, `start`, `end`, `fault`, `branch 2`.
fn moment(arguments: Piece<'_>) -> Result<Command, LineError> {
    let (word, rest) = arguments.split_first();
    let moment = match word.text {
        "branch" => return branch(rest),
        "start" if rest.text.is_empty() => Some(Moment::Start),
        "end" if rest.text.is_empty() => Some(Moment::End),
        "fault" if rest.text.is_empty() => Some(Moment::Fault),
        text => {
            let digits = text.replace(',', "");
            let is_offset = digits.starts_with(['+', '-']);
            let step = if is_offset { digits.parse().ok().map(Moment::Offset) } else { None };
            let number = || match parse_expr(Piece { text: &digits, ..word }) {
                Ok(Expr::Number(value)) => u64::try_from(value).ok().map(Moment::Step),
                _ => None,
            };
            step.or_else(number).filter(|_| rest.text.is_empty())
        }
    };
    moment.map(Command::Goto).ok_or_else(|| {
        LineError::at(arguments.span(), "a step is a number, or start, end or fault")
            .with_help("`goto 120`, `goto -5` (from here), `goto fault`; `timeline` shows what happened when")
    })
}

fn number(arguments: Piece<'_>) -> Result<Option<u32>, LineError> {
    let digits = arguments.text.trim_start_matches('#');
    if arguments.text.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some).map_err(|_| LineError::at(arguments.span(), "a number is wanted here, such as 1"))
}

fn block(arguments: Piece<'_>) -> Result<Command, LineError> {
    Ok(Command::Heap(number(arguments)?.map(BlockId)))
}

/// `where` alone is gdb's word for the calls in progress; `#1` is a block.
fn whereabouts(arguments: Piece<'_>) -> Result<Command, LineError> {
    if arguments.text.is_empty() {
        return Ok(Command::Frames);
    }
    let named = arguments.text.strip_prefix("heap ").map_or(arguments, |_| arguments.skip(5).trim());
    if named.text.starts_with('#') {
        let id = number(named)?.map(BlockId);
        return id.map(Command::WhereBlock).ok_or_else(|| LineError::at(named.span(), "a block is `#` and its number"));
    }
    parse_expr(arguments).map(Command::Where)
}

fn place(arguments: Piece<'_>) -> Result<Option<Place>, LineError> {
    if arguments.text.is_empty() { Ok(None) } else { parse_place(arguments).map(Some) }
}

/// `PLACE`, `PLACE if EXPR`, `if EXPR`, or nothing.
fn breakpoint(arguments: Piece<'_>, lifetime: Lifetime) -> Result<Command, LineError> {
    let is_word = |idx: &usize| {
        let (before, after) = (&arguments.text[..*idx], &arguments.text[idx + 2..]);
        !before.ends_with(|c: char| !c.is_whitespace()) && !after.starts_with(|c: char| !c.is_whitespace() && c != '(')
    };
    let Some(idx) = arguments.text.match_indices("if").map(|(idx, _)| idx).find(is_word) else {
        return Ok(Command::Break(place(arguments)?, lifetime, None));
    };
    let named = Piece { text: arguments.text[..idx].trim_end(), ..arguments };
    let condition = arguments.skip(idx + 2).trim();
    if condition.text.is_empty() {
        return Err(LineError::at(arguments.skip(idx).span(), "`if` needs an expression")
            .with_help("for example `b fib if rdi == 1`"));
    }
    Ok(Command::Break(place(named)?, lifetime, Some(asked(condition)?)))
}

/// Splits `/NFU` from what follows it.
fn slash(arguments: Piece<'_>) -> Option<(Piece<'_>, Piece<'_>)> {
    arguments.text.starts_with('/').then(|| arguments.skip(1).split_first())
}

fn examine(arguments: Piece<'_>) -> Result<Command, LineError> {
    let (how, rest) = match slash(arguments) {
        None => (Examine::default(), arguments),
        Some((letters, rest)) => (Examine::parse(letters.text).map_err(|error| error.shifted(letters.start))?, rest),
    };
    let address = if rest.text.is_empty() { None } else { Some(parse_expr(rest)?) };
    Ok(Command::Examine(how, address))
}

fn print(arguments: Piece<'_>, spec: &Spec, name: Piece<'_>) -> Result<Command, LineError> {
    let (format, rest) = match slash(arguments) {
        None => (None, arguments),
        Some((letter, rest)) => (Some(print_format(letter)?), rest),
    };
    let rest = required(rest, spec, name)?;
    if let Some(assignment) = parse_assignment(rest) {
        return assignment.map(|(target, value)| Command::Assign(target, value));
    }
    Ok(Command::Print(format, parse_expr(rest)?))
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

fn topic(arguments: Piece<'_>) -> Result<Command, LineError> {
    if let Some(topic) = Topic::find(arguments.text) {
        return Ok(Command::Inform(topic));
    }
    let (word, rest) = arguments.split_first();
    if Topic::find(word.text) == Some(Topic::Registers) {
        return parse_expr(rest).map(|expr| Command::Print(None, expr));
    }
    let names = Topic::ALL.map(|(name, _)| name);
    Err(LineError::at(arguments.span(), format!("`info` knows nothing about `{}`", arguments.text))
        .with_help(format!("topics are {}", names.join(", "))))
}

fn shown(arguments: Piece<'_>) -> Result<Command, LineError> {
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

fn assignment(arguments: Piece<'_>) -> Result<Command, LineError> {
    let rest = arguments.text.strip_prefix("var ").map_or(arguments, |_| arguments.skip(4).trim());
    match parse_assignment(rest) {
        Some(assignment) => assignment.map(|(target, value)| Command::Assign(target, value)),
        None => Err(LineError::at(arguments.span(), "`set` needs NAME = EXPR").with_help("for example `set rax = 5`")),
    }
}

fn file(arguments: Piece<'_>, spec: &Spec, name: Piece<'_>) -> Result<String, LineError> {
    let text = required(arguments, spec, name)?.text;
    let unquoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    Ok(unquoted.unwrap_or(text).to_owned())
}

fn save(name: Piece<'_>, path: String) -> Command {
    let existing = if name.text.ends_with('!') { Existing::Replace } else { Existing::Keep };
    Command::Save { path, existing }
}

/// The codes that have pages: faults, then warnings.
pub fn codes() -> impl Iterator<Item = &'static str> {
    Fault::CODES.into_iter().chain(Warning::CODES)
}

fn explain(arguments: Piece<'_>) -> Result<Command, LineError> {
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

fn help(arguments: Piece<'_>) -> Result<Command, LineError> {
    let word = arguments.text.trim_start_matches('.');
    if word.is_empty() {
        return Ok(Command::Help(None));
    }
    match table::find(word) {
        Some(spec) => Ok(Command::Help(Some(spec))),
        None if word.chars().all(|c| c.is_ascii_alphanumeric()) => Ok(Command::Mnemonic(word.to_owned())),
        None => Err(LineError::at(arguments.span(), format!("there is no command `{word}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::expr::Target;

    #[test]
    fn what_is_neither_command_nor_value_is_source() {
        for line in ["mov rax, 5", "bt rax, 3", "push rax", "nop", "mov rax, 1; inc rax", "xyzzy 5"] {
            assert_eq!(parse(line), Ok(Command::Source(line.to_owned())), "{line}");
        }
    }

    #[test]
    fn labels_and_directives_open_a_block_unless_they_name_a_command() {
        for line in ["double:", "msg: .asciz \"hi\"", ".data", ".quad 5", "1:"] {
            assert_eq!(parse(line), Ok(Command::OpenBlock(line.to_owned())), "{line}");
        }
        assert_eq!(parse(".si 3"), Ok(Command::StepInto(3)));
    }

    #[test]
    fn clashes_are_settled_the_same_way_each_time() {
        assert_eq!(parse("bt"), Ok(Command::Frames));
        assert_eq!(parse("si"), Ok(Command::StepInto(1)));
        assert!(matches!(parse("rsi"), Ok(Command::Print(None, Expr::Register(_)))));
        assert!(matches!(parse("si = 5"), Ok(Command::Assign(Target::Register(_), _))));
        assert!(matches!(parse("rax+8"), Ok(Command::Print(None, Expr::Binary { .. }))));
        assert_eq!(parse(""), Ok(Command::Again));
        assert_eq!(parse("# si"), Ok(Command::Nothing));
        assert_eq!(parse("mov?"), Ok(Command::Mnemonic("mov".to_owned())));
    }

    #[test]
    fn arguments_are_read_with_gdbs_habits() {
        assert_eq!(parse("heap #3"), Ok(Command::Heap(Some(BlockId(3)))));
        assert_eq!(parse("si 3 # three steps"), Ok(Command::StepInto(3)));
        assert_eq!(parse("info b"), Ok(Command::Inform(Topic::Breakpoints)));
        assert!(matches!(parse("x/4xg rsp"), Ok(Command::Examine(Examine { count: 4, .. }, Some(_)))));
        assert!(matches!(parse("p/x $rax"), Ok(Command::Print(Some(Format::Hex), Expr::Register(_)))));
        assert!(matches!(parse("set $rax = 5"), Ok(Command::Assign(..))));
        assert!(
            matches!(parse("b fib if rdi == 1"), Ok(Command::Break(Some(_), _, Some((_, text)))) if text == "rdi == 1")
        );
        assert!(matches!(parse("tbreak if (zf)"), Ok(Command::Break(None, Lifetime::OneStop, Some(_)))));
        assert!(matches!(parse("b elif"), Ok(Command::Break(Some(_), _, None))));
        assert_eq!(parse("save! a.s"), Ok(Command::Save { path: "a.s".to_owned(), existing: Existing::Replace }));
    }

    #[test]
    fn errors_name_the_wrong_characters_and_a_remedy() {
        for (line, start, length) in [
            ("si x", 3, 1),
            ("until", 5, 1),
            ("x/4q rsp", 3, 1),
            ("info nothing", 5, 7),
            ("  regs now", 7, 3),
            ("explain doublefree", 8, 10),
            ("[rsp + 8", 8, 1),
            ("show regs,sea", 5, 8),
            ("b fib if", 6, 2),
        ] {
            let error = parse(line).unwrap_err();
            assert_eq!(error.span, Some(Span { start, length }), "{line}: {}", error.message);
        }
        assert_eq!(
            parse("explain doublefree").unwrap_err().help.as_deref(),
            Some("did you mean `explain double-free`?")
        );
    }
}
