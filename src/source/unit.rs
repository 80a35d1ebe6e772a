//! [`TranslationUnit`]: the parser's state over a whole text: sections of items, the symbol table, diagnostics.
//!
//! Errors are recorded and parsing continues with the next statement, so that all errors of a text are reported
//! together. Nothing has an address yet.

use super::comment::{CommentStripper, Semicolon};
use super::diagnostics::Diagnostics;
use super::directive::Directive;
use super::error::SourceError;
use super::expr::SourceExpr;
use super::expr_parser::parse_expr;
use super::instruction::{BranchSize, parse_instruction};
use super::item::{InsnItem, Item, ItemBody, Section, Site};
use super::lexer::{Dialect, MAX_LINE};
use super::located_text::{LocatedText, unquoted};
use super::mnemonic;
use super::preprocess::{Line, LineOrigins, Preprocessor};
use super::section;
use super::statement::{SplitLine, Statement, statement};
use super::symbols::{Definition, DefinitionKind, Symbols};
use crate::model::memory_map::RegionKind;
use crate::model::register::RegisterView;
use std::collections::HashMap;

/// Most statements of one text: more than fit the code region.
const MAX_STATEMENTS: u32 = 2_000_000;
/// Longest line, in bytes: what fits the data regions, with every byte written as an octal escape.
const MAX_LINE_LENGTH: usize = 4 * 1024 * 1024;

/// The parsed part of a text.
pub struct TranslationUnit {
    pub dialect: Dialect,
    pub sections: Vec<Section>,
    sections_by_name: HashMap<String, usize>,
    /// The current section, the previous one, and the stack of `.pushsection`.
    pub current: usize,
    pub previous: usize,
    pub pushed: Vec<(usize, usize)>,
    pub symbols: Symbols,
    pub diagnostics: Diagnostics,
    pub notes: Vec<(u32, String)>,
    order: u32,
    scope: Option<u32>,
    /// Where the lines come from that macros made.
    pub origins: LineOrigins,
    /// Whether a directive chose a section.
    pub has_sections: bool,
}

impl TranslationUnit {
    #[must_use]
    pub fn new(dialect: Dialect) -> TranslationUnit {
        let mut unit = TranslationUnit {
            dialect,
            sections: Vec::new(),
            sections_by_name: HashMap::new(),
            current: 0,
            previous: 0,
            pushed: Vec::new(),
            symbols: Symbols::default(),
            diagnostics: Diagnostics::default(),
            notes: Vec::new(),
            order: 0,
            scope: None,
            origins: LineOrigins::default(),
            has_sections: false,
        };
        unit.section_named(".text", Some(RegionKind::Code));
        unit
    }

    /// Parses a whole text.
    pub fn read(&mut self, text: &str, semicolon: Semicolon) {
        let mut comments = CommentStripper::default();
        let mut preprocessor = Preprocessor::new(text, self.dialect, semicolon);
        while let Some(line) = self.next_line(&mut preprocessor, &comments) {
            let Line { number, text: line } = match line {
                Ok(line) => line,
                Err(error) => {
                    self.diagnostics.add(error);
                    continue;
                }
            };
            if line.len() > MAX_LINE_LENGTH || self.diagnostics.is_full() {
                self.report_overlong_line(number, line.len());
                break;
            }
            let line = SplitLine::split(number, &line, self.dialect, semicolon, &mut comments);
            for located in line.statements(number, self.dialect) {
                self.read_statements(LocatedText { dialect: self.dialect, ..located });
            }
            if self.order > MAX_STATEMENTS {
                let line_start = LocatedText { line: number, column: 1, text: "", dialect: self.dialect };
                self.diagnostics.add(line_start.error(format!("the text has more than {MAX_STATEMENTS} statements")));
                break;
            }
        }
        self.diagnostics.extend(comments.unclosed());
    }

    /// Parses a part of the support library, whose lines follow the `n_lines` of the text.
    pub(super) fn read_support(&mut self, text: &str, n_lines: usize) {
        self.dialect = Dialect::Gnu;
        self.scope = None;
        self.read(&("\n".repeat(n_lines) + text), Semicolon::Separator);
    }

    /// The next line, macros expanded. Conditions may use the constants that were defined up to here.
    fn next_line<'a>(
        &mut self,
        preprocessor: &mut Preprocessor<'a>,
        comments: &CommentStripper,
    ) -> Option<Result<Line<'a>, SourceError>> {
        let mut origins = std::mem::take(&mut self.origins);
        let line = preprocessor.next(comments.is_open(), &mut origins, &|text| self.constant(text));
        self.origins = origins;
        line
    }

    /// Reports a line that is too long to be read.
    fn report_overlong_line(&mut self, number: u32, length: usize) {
        if length > MAX_LINE_LENGTH {
            let line_start = LocatedText { line: number, column: 1, text: "", dialect: self.dialect };
            let message = format!("this line has {length} bytes; the sandbox reads at most {MAX_LINE_LENGTH}");
            self.diagnostics.add(line_start.error_with(message, "break it into several"));
        }
    }

    /// The section of that name, created if there is none.
    pub fn section_named(&mut self, name: &str, region: Option<RegionKind>) -> usize {
        if let Some(known) = self.sections_by_name.get(name) {
            return *known;
        }
        self.sections.push(Section::new(name, region));
        self.sections_by_name.insert(name.to_owned(), self.sections.len() - 1);
        self.sections.len() - 1
    }

    /// Switches to another section.
    pub fn switch(&mut self, section: usize) {
        self.previous = std::mem::replace(&mut self.current, section);
        self.has_sections = true;
    }

    fn read_statements(&mut self, located: LocatedText<'_>) {
        let mut rest = located;
        while !rest.is_empty() {
            self.order += 1;
            match statement(rest) {
                Ok((statement, after)) => {
                    let done = self.statement(statement);
                    self.diagnostics.extend(done.err());
                    rest = after;
                }
                Err(error) if self.is_loaded() => return self.diagnostics.add(error),
                Err(_) => return,
            }
        }
    }

    fn statement(&mut self, statement: Statement<'_>) -> Result<(), SourceError> {
        match statement {
            Statement::Label(name) => self.label(name),
            Statement::Assign { name, value, directive } => self.assign(name, value, directive),
            Statement::Directive { directive, name, arguments } => self.apply_directive(directive, name, arguments),
            Statement::Times { arguments } => self.times(arguments),
            // LLVM pads the code sequences of thread-local storage with prefixes on lines of their own, which change nothing.
            Statement::Instruction(located) if matches!(located.text, "data16" | "rex64") => Ok(()),
            Statement::Instruction(located) => {
                let body = instruction(located)?;
                self.push_instruction(located, body);
                Ok(())
            }
        }
    }

    /// Adds an instruction; `fstsw` and its relatives are two, of which the first waits for the coprocessor (Intel SDM vol. 2A, FSTSW).
    fn push_instruction(&mut self, located: LocatedText<'_>, body: ItemBody) {
        let ItemBody::Instruction(mut code) = body else { return self.push(located, body) };
        if let Some(second) = mnemonic::second_of_waiting(&code.instruction.mnemonic) {
            if let Ok(wait) = instruction(LocatedText { text: "fwait", ..located }) {
                self.push(located, wait);
            }
            code.instruction.mnemonic = second;
        }
        self.push(located, ItemBody::Instruction(code));
    }

    /// True when the current section is loaded into guest memory.
    #[must_use]
    pub fn is_loaded(&self) -> bool {
        self.sections[self.current].region.is_some()
    }

    /// The site of a statement.
    #[must_use]
    pub fn site(&self, located: LocatedText<'_>) -> Site {
        Site { span: located.span(), order: self.order, scope: self.scope, section: self.current }
    }

    /// Adds an item to the current section.
    pub fn push(&mut self, located: LocatedText<'_>, body: ItemBody) {
        let site = self.site(located);
        self.sections[self.current].items.push(Item::new(site, body));
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
            return self.define_label(name);
        };
        self.place_definition(idx);
        Ok(())
    }

    /// Defines a label at the current position.
    ///
    /// # Errors
    /// An invalid or duplicate name.
    pub fn define_label(&mut self, name: LocatedText<'_>) -> Result<(), SourceError> {
        let own = symbol_name(name)?;
        let full = self.symbols.full_name(&own, self.scope).into_owned();
        if self.dialect.is_nasm() && !own.starts_with('.') {
            self.scope = Some(self.symbols.scopes.len() as u32);
            self.symbols.scopes.push(own);
        }
        let definition = Definition { site: self.site(name), kind: DefinitionKind::Label };
        let idx = self.symbols.define(name, full, definition, &self.origins)?;
        self.place_definition(idx);
        Ok(())
    }

    /// Executes `name = value`. An invalid value still defines the name, so that its uses are not reported as well.
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
        let idx = self.symbols.define(name, full, Definition { site, kind }, &self.origins)?;
        self.place_definition(idx);
        Ok(())
    }

    /// Records that a definition stands at the current position.
    pub(super) fn place_definition(&mut self, definition: usize) {
        let section = &mut self.sections[self.current];
        section.definitions_at.push((section.items.len(), definition));
    }

    fn times(&mut self, arguments: LocatedText<'_>) -> Result<(), SourceError> {
        if arguments.text.len() > MAX_LINE {
            return Err(arguments.error("this line is too long"));
        }
        let (count, inner) = split_count(arguments);
        let count = expression(count)?;
        let (statement, _) = statement(inner)?;
        let body = match statement {
            Statement::Instruction(located) => instruction(located)?,
            Statement::Directive { directive, name, arguments } => match self.data(directive, name, arguments)? {
                Some(body) => body,
                None => return Err(name.error("`times` repeats an instruction or data")),
            },
            _ => return Err(inner.error("`times` repeats an instruction or data")),
        };
        self.push(inner, ItemBody::Repeat { count, body: Box::new(body), times: 0 });
        Ok(())
    }

    /// Executes `.text`, `.data`, `.bss`.
    pub fn named_section(&mut self, name: &str) {
        let region = section::classify_name(name).region_or(Some(RegionKind::Rodata));
        let section = self.section_named(name, region);
        self.switch(section);
    }
}

/// Parses an expression.
///
/// # Errors
/// The first syntax error.
pub(super) fn expression(located: LocatedText<'_>) -> Result<SourceExpr, SourceError> {
    parse_expr(located.line, located.text, located.column, located.dialect)
}

fn instruction(located: LocatedText<'_>) -> Result<ItemBody, SourceError> {
    let instruction = parse_instruction(located.line, located.text, located.column, located.dialect)?;
    let mentions_here =
        located.text.contains('$') || located.text.split(|c| !super::located_text::is_name_char(c)).any(|w| w == ".");
    let is_fixed = instruction.symbols().is_empty() && instruction.direct_branch_target().is_none() && !mentions_here;
    // Where a `short` branch does not reach, GNU as takes the near form and NASM reports an error.
    let stays_short = located.dialect.is_nasm() && asks_for_short(located.text);
    let code = InsnItem { instruction, branch: BranchSize::Short, stays_short, bytes: Vec::new(), length: 0, is_fixed };
    Ok(ItemBody::Instruction(Box::new(code)))
}

/// `jmp short target`; a target may be called `short`.
fn asks_for_short(text: &str) -> bool {
    let mut words = text.split_whitespace().skip(1).peekable();
    words.next().is_some_and(|word| word.eq_ignore_ascii_case("short")) && words.peek().is_some()
}

/// A valid name for a symbol.
///
/// # Errors
/// An invalid name, or a register's.
pub(super) fn symbol_name(name: LocatedText<'_>) -> Result<String, SourceError> {
    let own = unquoted(name.text);
    let begins_wrong = name.text.starts_with(|c: char| c.is_ascii_digit() || c == '@');
    if own.is_empty() || own == "$" || begins_wrong || super::located_text::name_end(name.text) != name.text.len() {
        return Err(name.error_with("expected a name", "a name begins with a letter, `_` or `.`"));
    }
    if RegisterView::parse(name.text).is_some() {
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
