//! A line → a [`Line`]: a command, or what only a reader of lines can act on. Checks form, never meaning.
//!
//! In order: a leading `.` before a command's name forces the command; `mov?` asks about an instruction; a label or directive
//! opens a block; `=` assigns; a register, bracket, number or size word starts an expression; a name from the table is a
//! command (except `bt` with operands); anything else is an instruction.

use super::command::{Command, Printed};
use super::error::LineError;
use super::expr::{Assignment, Expression, flag_named, parse_assignment, parse_expr, parse_expression, size_word};
use super::table;
use super::table::{Spec, Words};
use super::token::Piece;
use crate::model::block::BlockId;
use crate::model::register::RegisterView;
use crate::source::{is_directive, is_nasm_data};

/// Longer lines are refused; nobody types them.
pub const LONGEST_LINE: usize = 4096;

/// What a line of the prompt is, outside a block.
#[derive(Clone, PartialEq, Debug)]
pub enum Line {
    /// An empty line: the last step command once more.
    Repeat,
    /// A comment.
    Comment,
    /// A label or directive: source that is placed but not run, once an empty line closes it.
    BlockStart(String),
    /// Anything that a session can be asked by itself.
    Command(Command),
}

/// Parses one line, outside a block.
///
/// # Errors
/// When the line is a command, value or edit that is not well formed. Source is not looked into.
pub fn parse(line: &str) -> Result<Line, LineError> {
    if line.len() > LONGEST_LINE {
        return Err(LineError::new(format!("this line is longer than {LONGEST_LINE} bytes")));
    }
    let piece = Piece::whole(line).trim();
    if piece.text.is_empty() {
        return Ok(Line::Repeat);
    }
    if let Some(command) = block(piece) {
        return command.map(Line::Command);
    }
    if ["#", ";", "//"].iter().any(|mark| piece.text.starts_with(mark)) {
        return Ok(Line::Comment);
    }
    if let Some(command) = forced(piece) {
        return command.map(Line::Command);
    }
    if let Some(word) = question(piece.text) {
        return Ok(Line::Command(Command::Mnemonic(word)));
    }
    if let Some(place) = printed_place(piece) {
        return Ok(Line::Command(Command::Where(place)));
    }
    if opens_block(piece.text) {
        return Ok(Line::BlockStart(line.to_owned()));
    }
    let parsed = value_or_edit(piece).or_else(|| command(piece));
    parsed.unwrap_or_else(|| Ok(Command::Instructions(line.to_owned()))).map(Line::Command)
}

/// `#1`, a block as it is printed; `#1+8`, a place in one. With any other word behind it, it is a comment.
fn block(line: Piece<'_>) -> Option<Result<Command, LineError>> {
    let rest = line.text.strip_prefix('#')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        return None;
    }
    let behind = rest[digits..].trim_start();
    if behind.is_empty() {
        return rest[..digits].parse().ok().map(|id| Ok(Command::Heap(Some(BlockId(id)))));
    }
    behind.starts_with(['+', '-']).then(|| parse_expression(line).map(Command::Where))
}

/// `code f+4`, `data counter`, `freed heap #1`: a place as it is printed.
fn printed_place(line: Piece<'_>) -> Option<Expression> {
    let (region, rest) = line.split_first();
    let is_region = matches!(region.text, "code" | "rodata" | "data" | "bss" | "freed");
    let is_place = is_region && !rest.text.is_empty() && !rest.text.starts_with(':');
    if is_place { parse_expression(line).ok() } else { None }
}

/// `.si`: a dot before the name of a command. Directives that share a command's name are none of ours.
fn forced(line: Piece<'_>) -> Option<Result<Command, LineError>> {
    if !line.text.starts_with('.') {
        return None;
    }
    let (name, arguments) = split_name(line.skip(1));
    table::find(name.text).map(|spec| command_of(spec, line.text, name, arguments))
}

/// `mov?`: what it asks about.
fn question(text: &str) -> Option<String> {
    let word = text.strip_suffix('?')?.trim_end();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    (!word.is_empty() && word.chars().all(plain)).then(|| word.to_owned())
}

/// True for `name:` and for directives that there are; others are mistakes, reported at once.
fn opens_block(text: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@');
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let is_data = words.next().is_some_and(is_nasm_data);
    // `p dq` prints a variable of that name, `x/2xg dw + 8` the memory behind one, but `x dq 5` can only be data.
    let is_of_command = table::find(split_name(Piece::whole(first)).0.text).is_some()
        && !words
            .next()
            .is_some_and(|value| value.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '\'' | '"' | '?')));
    if is_directive(first) || (is_data && !is_of_command) {
        return true;
    }
    let head = text.split(':').next().unwrap_or_default();
    let name = head.trim_end();
    let is_segment = ["cs", "ds", "es", "fs", "gs", "ss"].contains(&name);
    // `b :12` names a line.
    let is_command = name.len() < head.len() && table::find(name).is_some();
    text.contains(':') && !name.is_empty() && name.chars().all(is_name) && !is_segment && !is_command
}

fn value_or_edit(line: Piece<'_>) -> Option<Result<Command, LineError>> {
    let (word, rest) = split_name(line);
    if starts_edit(line, word, rest)
        && let Some(assignment) = parse_assignment(line)
    {
        let text = line.text.to_owned();
        return Some(assignment.map(|(target, value)| Command::Assign(Assignment { text, target, value })));
    }
    let joined = rest.text.starts_with(|c: char| "+-*/%&|^<>!".contains(c));
    let named = RegisterView::parse(word.text).is_some() || flag_named(word.text).is_some();
    let is_command = table::find(word.text).is_some();
    let sign = line.text.starts_with(|c: char| c.is_ascii_digit() || "[($-~!'".contains(c));
    let sized = size_word(word.text).is_some();
    let is_value = sign || sized || (named && (joined || !is_command));
    is_value.then(|| {
        let printed = Printed { text: line.text.to_owned(), expr: Ok(parse_expr(line)?) };
        Ok(Command::Print(None, printed))
    })
}

/// An edit is `NAME =`, `[…] =` or `SIZE […] =`; an `=` further in belongs to something else.
fn starts_edit(line: Piece<'_>, word: Piece<'_>, rest: Piece<'_>) -> bool {
    let equals = rest.text.starts_with('=') && !rest.text.starts_with("==");
    let names = RegisterView::parse(word.text).is_some() || flag_named(word.text).is_some();
    equals || names || line.text.starts_with(['[', '*', '$']) || size_word(word.text).is_some()
}

fn command(line: Piece<'_>) -> Option<Result<Command, LineError>> {
    let (name, arguments) = split_name(line);
    let spec = table::find(name.text)?;
    let is_instruction = name.text == "bt" && !arguments.text.is_empty() && !is_frames(arguments.text);
    (!is_instruction).then(|| command_of(spec, line.text, name, arguments))
}

/// What follows `bt` where it is not the instruction.
fn is_frames(arguments: &str) -> bool {
    arguments == "full" || arguments.parse::<i64>().is_ok()
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

fn command_of(spec: &'static Spec, line: &str, name: Piece<'_>, arguments: Piece<'_>) -> Result<Command, LineError> {
    let arguments = without_comment(arguments);
    if spec.arguments.is_empty() && !arguments.text.is_empty() {
        return Err(LineError::at(arguments.span(), format!("`{}` takes no argument", spec.name)));
    }
    (spec.parse)(&Words { spec, line, name, arguments })
}

/// Cuts `# comment` off; `#1` is a heap block.
fn without_comment(piece: Piece<'_>) -> Piece<'_> {
    let text = if piece.text.starts_with("# ") { Some("") } else { piece.text.split(" # ").next() };
    Piece { text: text.unwrap_or_default().trim_end(), ..piece }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::command::{Existing, LibraryBlocks, Lifetime, Topic};
    use crate::session::error::Span;
    use crate::session::examine::{Examine, Format};
    use crate::session::expr::{AssignmentTarget, Expr};

    fn command(line: &str) -> Command {
        match parse(line) {
            Ok(Line::Command(command)) => command,
            other => panic!("`{line}` is no command: {other:?}"),
        }
    }

    #[test]
    fn a_picture_may_be_of_all_blocks_and_go_into_a_file() {
        let picture = |library_blocks, path: Option<&str>| Command::Picture {
            library_blocks,
            path: path.map(str::to_owned),
            existing: Existing::Keep,
        };
        for (line, expected) in [
            ("picture", picture(LibraryBlocks::Counted, None)),
            ("picture all", picture(LibraryBlocks::Drawn, None)),
            ("picture all move.svg", picture(LibraryBlocks::Drawn, Some("move.svg"))),
            ("picture all.svg", picture(LibraryBlocks::Counted, Some("all.svg"))),
        ] {
            assert_eq!(command(line), expected, "{line}");
        }
    }

    #[test]
    fn what_is_neither_command_nor_value_is_source() {
        for line in ["mov rax, 5", "bt rax, 3", "push rax", "nop", "mov rax, 1; inc rax", "xyzzy 5"] {
            assert_eq!(command(line), Command::Instructions(line.to_owned()), "{line}");
        }
    }

    #[test]
    fn labels_and_directives_open_a_block_unless_they_name_a_command() {
        for line in ["double:", "msg: .asciz \"hi\"", ".data", ".quad 5", "1:"] {
            assert_eq!(parse(line), Ok(Line::BlockStart(line.to_owned())), "{line}");
        }
        assert_eq!(command(".si 3"), Command::StepInto(3));
        assert!(matches!(parse("until :5"), Ok(Line::Command(Command::Until(_)))));
        assert_eq!(parse("until: ret"), Ok(Line::BlockStart("until: ret".to_owned())));
    }

    #[test]
    fn a_command_about_a_variable_that_is_called_like_a_directive_is_that_command() {
        for line in ["p dq", "print db + 1", "x/2xg dw", "who dd", "watch dq"] {
            assert!(!matches!(parse(line), Ok(Line::BlockStart(_))), "{line}");
        }
        for line in ["x dq 5", "msg db \"hi\"", "p db 'a'"] {
            assert_eq!(parse(line), Ok(Line::BlockStart(line.to_owned())), "{line}");
        }
    }

    #[test]
    fn places_are_typed_as_they_are_printed() {
        for line in ["code f+4", "data d", "freed heap #1", "stack [rsp-0x10]", "stack main[rsp+8]", "where #1+8"] {
            assert!(matches!(command(line), Command::Where(_)), "{line}");
        }
        assert_eq!(command("owners heap #1"), Command::Owners(Some(BlockId(1))));
        assert!(matches!(command("view #1+8 as u64"), Command::View(..)));
        assert!(matches!(command("view heap #1+8 as u64"), Command::View(..)));
        assert!(matches!(command("b sq(int)"), Command::Break { place: Some(_), condition: None, .. }));
    }

    #[test]
    fn clashes_are_settled_the_same_way_each_time() {
        assert_eq!(command("bt"), Command::Frames);
        assert_eq!(command("si"), Command::StepInto(1));
        assert!(matches!(command("rsi"), Command::Print(None, Printed { expr: Ok(Expr::Register(_)), .. })));
        assert!(matches!(command("si = 5"), Command::Assign(Assignment { target: AssignmentTarget::Register(_), .. })));
        assert!(matches!(command("rax+8"), Command::Print(None, Printed { expr: Ok(Expr::Binary { .. }), .. })));
        assert_eq!(parse(""), Ok(Line::Repeat));
        assert_eq!(parse("# si"), Ok(Line::Comment));
        assert_eq!(parse("#1 is a block"), Ok(Line::Comment));
        assert_eq!(command("#1"), Command::Heap(Some(BlockId(1))));
        assert!(matches!(command("#2+8"), Command::Where(_)));
        assert!(matches!(command("heap #2+8"), Command::Where(_)));
        assert_eq!(command("mov?"), Command::Mnemonic("mov".to_owned()));
    }

    #[test]
    fn arguments_are_read_with_gdbs_habits() {
        assert_eq!(command("heap #3"), Command::Heap(Some(BlockId(3))));
        assert_eq!(command("si 3 # three steps"), Command::StepInto(3));
        assert_eq!(command("info b"), Command::Info(Topic::Breakpoints));
        assert!(matches!(command("x/4xg rsp"), Command::Examine(Examine { count: 4, .. }, Some(_))));
        assert!(matches!(
            command("p/x $rax"),
            Command::Print(Some(Format::Hex), Printed { expr: Ok(Expr::Register(_)), .. })
        ));
        assert!(matches!(command(" set $rax = 5"), Command::Assign(Assignment { text, .. }) if text == "set $rax = 5"));
        let Command::Break { place: Some(_), condition: Some(condition), .. } = command("b fib if rdi == 1") else {
            panic!("a breakpoint with a condition");
        };
        assert_eq!(condition.text, "rdi == 1");
        assert!(matches!(
            command("tbreak if (zf)"),
            Command::Break { place: None, lifetime: Lifetime::OneStop, condition: Some(_) }
        ));
        assert!(matches!(command("b elif"), Command::Break { place: Some(_), condition: None, .. }));
        assert_eq!(command("save! a.s"), Command::Save { path: "a.s".to_owned(), existing: Existing::Replace });
    }

    #[test]
    fn errors_name_the_wrong_characters_and_a_remedy() {
        for (line, start, length) in [
            ("si x", 3, 1),
            ("goto", 4, 1),
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
