//! A [`TranslationUnit`]: the text being assembled, read statement by statement into parts, items and symbols.
//!
//! Promises that a mistake is recorded and the reading goes on, so that all of a file's mistakes are found at once. Directives
//! are carried out in [`super::apply_directive`]; nothing has an address yet.

use super::comment::{CommentStripper, Semicolon};
use super::diagnostics::Diagnostics;
use super::directive::Directive;
use super::error::SourceError;
use super::expr::Expr;
use super::expr_parser::parse_expr;
use super::instruction::{BranchSize, parse_instruction};
use super::item::{InsnItem, Item, ItemBody, Section, Site};
use super::lexer::{Dialect, MAX_LINE};
use super::located_text::{LocatedText, unquoted};
use super::section;
use super::statement::{SplitLine, Statement, statement};
use super::symbols::{Definition, DefinitionKind, Symbols};
use super::text;
use crate::model::memory_map::RegionKind;
use crate::model::register::View;
use std::collections::HashMap;

/// Most statements of one text: more than fit the code region.
const MAX_STATEMENTS: u32 = 2_000_000;
/// Longest line, in bytes: what fits the data regions, with every byte written as an octal escape.
const MAX_LINE_LENGTH: usize = 4 * 1024 * 1024;

/// What has been read so far.
pub struct TranslationUnit {
    pub dialect: Dialect,
    pub parts: Vec<Section>,
    parts_by_name: HashMap<String, usize>,
    /// Where statements go, where they went before, and what was pushed.
    pub part: usize,
    pub previous: usize,
    pub pushed: Vec<(usize, usize)>,
    pub symbols: Symbols,
    pub mistakes: Diagnostics,
    pub notes: Vec<(u32, String)>,
    order: u32,
    scope: Option<u32>,
    /// The directive that ends what is being skipped.
    pub skipped_until: &'static str,
    /// Whether a directive chose a section.
    pub has_sections: bool,
}

impl TranslationUnit {
    #[must_use]
    pub fn new(dialect: Dialect) -> TranslationUnit {
        let mut unit = TranslationUnit {
            dialect,
            parts: Vec::new(),
            parts_by_name: HashMap::new(),
            part: 0,
            previous: 0,
            pushed: Vec::new(),
            symbols: Symbols::default(),
            mistakes: Diagnostics::default(),
            notes: Vec::new(),
            order: 0,
            scope: None,
            skipped_until: "",
            has_sections: false,
        };
        unit.part_named(".text", Some(RegionKind::Code));
        unit
    }

    /// Reads all of a text.
    pub fn read(&mut self, text: &str, semicolon: Semicolon) {
        let mut blanks = CommentStripper::default();
        for (idx, line) in text::lines(text).enumerate() {
            let number = idx as u32 + 1;
            if line.len() > MAX_LINE_LENGTH || self.mistakes.are_enough() {
                self.give_up(number, line.len());
                break;
            }
            let line = SplitLine::cut(number, line, self.dialect, semicolon, &mut blanks);
            for piece in line.pieces(number, self.dialect) {
                self.piece(LocatedText { dialect: self.dialect, ..piece });
            }
            if self.order > MAX_STATEMENTS {
                let place = LocatedText { line: number, column: 1, text: "", dialect: self.dialect };
                self.mistakes.add(place.error(format!("the text has more than {MAX_STATEMENTS} statements")));
                break;
            }
        }
        self.mistakes.extend(blanks.unclosed());
    }

    /// Says that the rest of the text is not read, unless that is plain from the mistakes.
    fn give_up(&mut self, number: u32, length: usize) {
        if length > MAX_LINE_LENGTH {
            let place = LocatedText { line: number, column: 1, text: "", dialect: self.dialect };
            let message = format!("this line has {length} bytes; the sandbox reads at most {MAX_LINE_LENGTH}");
            self.mistakes.add(place.error_with(message, "break it into several"));
        }
    }

    /// The part of that name, made if there is none.
    pub fn part_named(&mut self, name: &str, place: Option<RegionKind>) -> usize {
        if let Some(known) = self.parts_by_name.get(name) {
            return *known;
        }
        self.parts.push(Section::new(name, place));
        self.parts_by_name.insert(name.to_owned(), self.parts.len() - 1);
        self.parts.len() - 1
    }

    /// Goes on in another part.
    pub fn switch(&mut self, part: usize) {
        self.previous = std::mem::replace(&mut self.part, part);
        self.has_sections = true;
    }

    fn piece(&mut self, piece: LocatedText<'_>) {
        let mut rest = piece;
        while !rest.is_empty() {
            self.order += 1;
            match statement(rest) {
                Ok((statement, after)) => {
                    let done = self.statement(statement);
                    self.mistakes.extend(done.err());
                    rest = after;
                }
                Err(error) if self.skipped_until.is_empty() && self.is_loaded() => return self.mistakes.add(error),
                Err(_) => return,
            }
        }
    }

    fn statement(&mut self, statement: Statement<'_>) -> Result<(), SourceError> {
        if !self.skipped_until.is_empty() {
            if let Statement::Directive { name, .. } = statement
                && name.text.eq_ignore_ascii_case(self.skipped_until)
            {
                self.skipped_until = "";
            }
            return Ok(());
        }
        match statement {
            Statement::Label(name) => self.label(name),
            Statement::Assign { name, value, directive } => self.assign(name, value, directive),
            Statement::Directive { directive, name, arguments } => self.carry_out(directive, name, arguments),
            Statement::Times { arguments } => self.times(arguments),
            Statement::Instruction(piece) => {
                let body = instruction(piece)?;
                self.push(piece, body);
                Ok(())
            }
        }
    }

    /// Whether what is read now goes into the guest's memory.
    #[must_use]
    pub fn is_loaded(&self) -> bool {
        self.parts[self.part].place.is_some()
    }

    /// Where a statement stands.
    #[must_use]
    pub fn site(&self, piece: LocatedText<'_>) -> Site {
        Site { span: piece.span(), order: self.order, scope: self.scope, part: self.part }
    }

    /// Adds an item to the current part.
    pub fn push(&mut self, piece: LocatedText<'_>, body: ItemBody) {
        let site = self.site(piece);
        self.parts[self.part].items.push(Item::new(site, body));
    }

    fn label(&mut self, name: LocatedText<'_>) -> Result<(), SourceError> {
        let site = self.site(name);
        let idx = if name.text.starts_with(|c: char| c.is_ascii_digit()) {
            let number = name.text.parse().map_err(|_| {
                name.error_with(
                    format!("`{}` cannot be a label", name.text),
                    "a label begins with a letter, `_` or `.`",
                )
            })?;
            self.symbols.define_numeric(number, site)
        } else {
            return self.place_label(name);
        };
        self.mark(idx);
        Ok(())
    }

    /// Gives a name to the place that has been reached.
    ///
    /// # Errors
    /// What is no name, or one that is taken.
    pub fn place_label(&mut self, name: LocatedText<'_>) -> Result<(), SourceError> {
        let own = symbol_name(name)?;
        let full = self.symbols.full_name(&own, self.scope).into_owned();
        if self.dialect.is_nasm() && !own.starts_with('.') {
            self.scope = Some(self.symbols.scopes.len() as u32);
            self.symbols.scopes.push(own);
        }
        let definition = Definition { site: self.site(name), kind: DefinitionKind::Label };
        let idx = self.symbols.define(name, full, definition)?;
        self.mark(idx);
        Ok(())
    }

    /// Carries out `name = value`. A value that is a mistake leaves the name known, so that its uses are not mistakes too.
    pub fn assign(
        &mut self,
        name: LocatedText<'_>,
        value: LocatedText<'_>,
        directive: Directive,
    ) -> Result<(), SourceError> {
        if name.text == "." {
            let body = ItemBody::Org { to: expression(value)?, fill: 0 };
            self.push(name, body);
            return Ok(());
        }
        let own = symbol_name(name)?;
        let full = self.symbols.full_name(&own, self.scope).into_owned();
        let kind = match expression(value) {
            Ok(expr) if directive == Directive::Set => DefinitionKind::Variable(expr),
            Ok(expr) => DefinitionKind::Constant(expr),
            Err(error) => {
                self.symbols.poisoned.insert(full);
                return Err(error);
            }
        };
        let site = self.site(name);
        let idx = self.symbols.define(name, full, Definition { site, kind })?;
        self.mark(idx);
        Ok(())
    }

    /// Notes that a definition stands at the place that has been reached.
    pub(super) fn mark(&mut self, definition: usize) {
        let part = &mut self.parts[self.part];
        part.marks.push((part.items.len(), definition));
    }

    fn times(&mut self, arguments: LocatedText<'_>) -> Result<(), SourceError> {
        if arguments.text.len() > MAX_LINE {
            return Err(arguments.error("this line is too long"));
        }
        let (count, inner) = split_count(arguments);
        let count = expression(count)?;
        let (statement, _) = statement(inner)?;
        let body = match statement {
            Statement::Instruction(piece) => instruction(piece)?,
            Statement::Directive { directive, name, arguments } => match self.data(directive, name, arguments)? {
                Some(body) => body,
                None => return Err(name.error("`times` repeats an instruction or data")),
            },
            _ => return Err(inner.error("`times` repeats an instruction or data")),
        };
        self.push(inner, ItemBody::Repeat { count, body: Box::new(body), times: 0 });
        Ok(())
    }

    /// Carries out `.text`, `.data`, `.bss`.
    pub fn named_section(&mut self, name: &str) {
        let place = section::classify_name(name).place_or(Some(RegionKind::Rodata));
        let part = self.part_named(name, place);
        self.switch(part);
    }
}

/// Reads an expression.
///
/// # Errors
/// Where it is none.
pub fn expression(piece: LocatedText<'_>) -> Result<Expr, SourceError> {
    parse_expr(piece.line, piece.text, piece.column, piece.dialect)
}

fn instruction(piece: LocatedText<'_>) -> Result<ItemBody, SourceError> {
    let instruction = parse_instruction(piece.line, piece.text, piece.column, piece.dialect)?;
    let mentions_here =
        piece.text.contains('$') || piece.text.split(|c| !super::located_text::is_name_char(c)).any(|w| w == ".");
    let is_fixed = instruction.symbols().is_empty() && instruction.direct_branch_target().is_none() && !mentions_here;
    // GNU's assembler takes the near form all the same where the short one does not reach, and NASM refuses.
    let stays_short = piece.dialect.is_nasm() && asks_for_short(piece.text);
    let code = InsnItem { instruction, branch: BranchSize::Short, stays_short, bytes: Vec::new(), length: 0, is_fixed };
    Ok(ItemBody::Instruction(Box::new(code)))
}

/// `jmp short target`; a target may be called `short`.
fn asks_for_short(text: &str) -> bool {
    let mut words = text.split_whitespace().skip(1).peekable();
    words.next().is_some_and(|word| word.eq_ignore_ascii_case("short")) && words.peek().is_some()
}

/// A name that a program may give to something.
///
/// # Errors
/// What is no name, or a register's.
pub fn symbol_name(name: LocatedText<'_>) -> Result<String, SourceError> {
    let own = unquoted(name.text);
    let begins_wrong = name.text.starts_with(|c: char| c.is_ascii_digit() || c == '@');
    if own.is_empty() || own == "$" || begins_wrong || super::located_text::name_end(name.text) != name.text.len() {
        return Err(name.error_with("expected a name", "a name begins with a letter, `_` or `.`"));
    }
    if View::parse(name.text).is_some() {
        let message = format!("`{own}` is a register and cannot name anything else");
        return Err(name.error_with(message, format!("choose another name, such as `{own}_value`")));
    }
    Ok(own)
}

/// Where the count of `times` ends: before the first word that can begin what is repeated.
fn split_count(arguments: LocatedText<'_>) -> (LocatedText<'_>, LocatedText<'_>) {
    let begins = |at: usize, c: char| {
        c.is_alphabetic() && arguments.text[..at].ends_with(|c: char| c.is_whitespace() || c == ')')
    };
    let is_statement = |at: &usize| {
        let (word, _) = arguments.from(*at).split_name();
        super::directive::directive(word.text, arguments.dialect).is_some()
            || super::instruction::is_mnemonic(word.text)
    };
    let starts = arguments.text.char_indices().filter(|(at, c)| begins(*at, *c)).map(|(at, _)| at);
    let at = starts.clone().find(is_statement).unwrap_or(arguments.text.len());
    (arguments.until(at).trim(), arguments.from(at).trim())
}
