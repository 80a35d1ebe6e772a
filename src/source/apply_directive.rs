//! Execution of directives on a [`TranslationUnit`]: section switches, symbol attributes, data items, alignment.
//!
//! Each directive is executed, ignored because a sandbox has no use for it, or an error; an unknown one is never
//! skipped silently. The arguments of data directives in sections that are not loaded (debug information) are not
//! parsed.

use super::directive::Directive;
use super::error::SourceError;
use super::expr::SourceExpr;
use super::item::{Datum, ItemBody};
use super::lexer::{Dialect, INTEL_HELP};
use super::literal;
use super::located_text::LocatedText;
use super::section;
use super::section::SectionSpec;
use super::unit::{TranslationUnit, expression, symbol_name};
use crate::model::memory_map::RegionKind;

impl TranslationUnit {
    /// Executes one directive.
    pub(super) fn apply_directive(
        &mut self,
        directive: Directive,
        name: LocatedText<'_>,
        arguments: LocatedText<'_>,
    ) -> Result<(), SourceError> {
        match directive {
            Directive::Ignored | Directive::IntelSyntax => check_ignored(directive, arguments)?,
            Directive::NamedSection => self.named_section(&name.text.to_ascii_lowercase()),
            Directive::Section => {
                let section = self.section(arguments)?;
                self.switch(section);
            }
            Directive::PushSection => {
                let section = self.section(arguments)?;
                self.pushed.push((self.current, self.previous));
                self.switch(section);
            }
            Directive::PopSection => {
                let pushed = self.pushed.pop();
                (self.current, self.previous) =
                    pushed.ok_or_else(|| name.error("no `.pushsection` stands before this `.popsection`"))?;
            }
            Directive::PreviousSection => self.switch(self.previous),
            Directive::Set | Directive::SetOnce => self.set(directive, name, arguments)?,
            Directive::Global | Directive::Weak | Directive::Extern => self.linkage(directive, arguments)?,
            Directive::Type => self.symbol_type(arguments),
            Directive::Size => self.symbol_size(arguments)?,
            Directive::Common => self.common(name, arguments)?,
            Directive::Default => self.default(arguments)?,
            Directive::Bits if name.text.ends_with("64") || arguments.text == "64" => {}
            Directive::Bits => {
                return Err(name.error_with("the sandbox runs 64-bit code only", "remove this line or write 64"));
            }
            Directive::AttSyntax => return Err(name.error_with("AT&T syntax is not read", INTEL_HELP)),
            Directive::HostFile => {
                let help = "put the text or the bytes into this file";
                return Err(name.error_with("the sandbox reads no other file of this machine", help));
            }
            Directive::FlatBinary => {
                let message =
                    format!("`{}` is for a file that is loaded as it is, at an address of your choice", name.text);
                return Err(name.error_with(
                    message,
                    "leave this line out: the sandbox places the sections itself, from 0x40_0000 on",
                ));
            }
            Directive::Preprocessor => {
                let message = format!("`{}` cannot stand here", name.text);
                return Err(name.error_with(message, "give it a line of its own"));
            }
            data => {
                if self.is_loaded()
                    && let Some(body) = self.data(data, name, arguments)?
                {
                    self.push(name, body);
                }
            }
        }
        Ok(())
    }

    /// The item that a data directive adds; `None` for other directives.
    ///
    /// # Errors
    /// Invalid arguments.
    pub(super) fn data(
        &mut self,
        directive: Directive,
        name: LocatedText<'_>,
        arguments: LocatedText<'_>,
    ) -> Result<Option<ItemBody>, SourceError> {
        let mut parts = arguments.split_commas();
        if self.dialect.is_nasm() && parts.len() > 1 {
            // NASM lets a list end in a comma.
            parts.pop_if(|part| part.is_empty());
        }
        let needs = |least: usize, most: usize| check_count(name, &parts, least, most);
        Ok(Some(match directive {
            Directive::Integers(width) => {
                needs(usize::from(self.dialect.is_nasm()), usize::MAX)?;
                if let (10, Some(part)) = (width, parts.iter().find(|part| !literal::is_nasm_float(part.text))) {
                    return Err(part.error_with(
                        "`dt` takes floating-point numbers",
                        "`5.0`; ten bytes of an integer: `dq 5` and `dw 0`",
                    ));
                }
                let mut values = Vec::new();
                for part in &parts {
                    self.data_of(*part, width, &mut values)?;
                }
                ItemBody::Data { width, values }
            }
            Directive::Floats(width) => {
                let values = parts.iter().map(|part| literal::float(*part, width).map(Datum::Bytes));
                ItemBody::Data { width, values: values.collect::<Result<_, _>>()? }
            }
            Directive::Strings | Directive::TerminatedStrings => {
                let ends = if directive == Directive::Strings { &b""[..] } else { b"\0" };
                let mut bytes = Vec::new();
                for part in &parts {
                    bytes.extend(literal::string(*part)?);
                    bytes.extend(ends);
                }
                ItemBody::Data { width: 1, values: vec![Datum::Bytes(bytes)] }
            }
            Directive::Leb128 => {
                let is_signed = name.text.eq_ignore_ascii_case(".sleb128");
                let bytes = parts.iter().map(|part| self.leb128(*part, is_signed)).collect::<Result<Vec<_>, _>>()?;
                ItemBody::Data { width: 1, values: bytes.into_iter().map(Datum::Bytes).collect() }
            }
            Directive::Skip => {
                needs(1, 2)?;
                let value = argument_or(&parts, 1, 0)?;
                ItemBody::Fill { count: expression(parts[0])?, width: 1, value }
            }
            Directive::Reserve(width) => {
                needs(1, 1)?;
                ItemBody::Fill { count: expression(parts[0])?, width, value: SourceExpr::number(0, name.span()) }
            }
            Directive::Fill => {
                needs(1, 3)?;
                let size = self.constant_or(&parts, 1, 1)?;
                // gas treats larger sizes as 8 (gas manual, 7.35); here they are an error.
                let width = u8::try_from(size).ok().filter(|width| *width <= 8);
                let width = width.ok_or_else(|| parts[1].error("the size of `.fill` is 0 to 8 bytes"))?;
                ItemBody::Fill { count: expression(parts[0])?, width, value: argument_or(&parts, 2, 0)? }
            }
            Directive::AlignTo | Directive::AlignToPower => self.align(directive, name, &parts)?,
            Directive::Org => {
                needs(1, 2)?;
                let fill = self.constant_or(&parts, 1, 0)? as u8;
                ItemBody::Org { to: expression(parts[0])?, fill }
            }
            _ => return Ok(None),
        }))
    }

    /// One element of a list of data: a value, or NASM's `count dup (values)`.
    fn data_of(&self, part: LocatedText<'_>, width: u8, values: &mut Vec<Datum>) -> Result<(), SourceError> {
        let Some((count, repeated)) = self.dialect.is_nasm().then(|| split_dup(part)).flatten() else {
            values.push(self.datum(part, width)?);
            return Ok(());
        };
        let number = self.constant(count)?;
        let mut once = Vec::new();
        for part in repeated.split_commas() {
            self.data_of(part, width, &mut once)?;
        }
        let number = usize::try_from(number).ok();
        let n_values = number.and_then(|number| number.checked_mul(once.len())).filter(|n| *n <= MOST_REPEATED);
        if n_values.is_none() {
            let message = format!("`dup` repeats up to {MOST_REPEATED} values");
            return Err(count.error_with(message, "`times` repeats a line any number of times"));
        }
        values.extend(std::iter::repeat_n(once, number.unwrap_or(0)).flatten());
        Ok(())
    }

    fn datum(&self, part: LocatedText<'_>, width: u8) -> Result<Datum, SourceError> {
        let is_nasm = self.dialect.is_nasm();
        let starts_string = part.text.starts_with('"') || (is_nasm && part.text.starts_with(['\'', '`']));
        let is_closed = super::located_text::quoted_length(part.text, part.dialect) == part.text.len();
        if starts_string && is_nasm && is_closed {
            let mut bytes = literal::string(part)?;
            let width = usize::from(width);
            bytes.resize(bytes.len().next_multiple_of(width), 0);
            return Ok(Datum::Bytes(bytes));
        }
        if is_nasm && matches!(width, 4 | 8 | 10) && literal::is_nasm_float(part.text) {
            return literal::float(part, width).map(Datum::Bytes);
        }
        if part.is_empty() {
            return Err(part.error_with("a value is missing here", "values are separated by single commas"));
        }
        expression(part).map(Datum::Value)
    }

    fn leb128(&self, part: LocatedText<'_>, is_signed: bool) -> Result<Vec<u8>, SourceError> {
        let mut value = self.constant(part)?;
        if !is_signed && value < 0 {
            return Err(part.error("`.uleb128` takes no negative number"));
        }
        let mut bytes = Vec::new();
        loop {
            let low = (value & 0x7f) as u8;
            value >>= 7;
            let is_last = if is_signed { value == i128::from(low >> 6).wrapping_neg() } else { value == 0 };
            if is_last {
                bytes.push(low);
                return Ok(bytes);
            }
            bytes.push(low | 0x80);
        }
    }

    fn align(
        &mut self,
        directive: Directive,
        name: LocatedText<'_>,
        parts: &[LocatedText<'_>],
    ) -> Result<ItemBody, SourceError> {
        check_count(name, parts, 1, 3)?;
        let value = self.constant(parts[0])?;
        let boundary = match directive {
            Directive::AlignToPower => {
                u32::try_from(value).ok().filter(|power| *power < 32).map(|power| 1_u64 << power)
            }
            _ => u64::try_from(value.max(1)).ok().filter(|value| value.is_power_of_two() && *value < 1 << 32),
        };
        let boundary = boundary.ok_or_else(|| {
            let help = "alignments are powers of two; `.p2align 4` and `.balign 16` mean the same";
            parts[0].error_with(format!("cannot align to {}", parts[0].text), help)
        })?;
        let fill = match parts.get(1).filter(|part| !part.is_empty() && !self.dialect.is_nasm()) {
            Some(part) => Some(self.constant(*part)? as u8),
            None => None,
        };
        let limit = match parts.get(2) {
            Some(part) => Some(u64::try_from(self.constant(*part)?).unwrap_or(0)),
            None => None,
        };
        Ok(ItemBody::Align { boundary, fill, limit })
    }

    fn section(&mut self, arguments: LocatedText<'_>) -> Result<usize, SourceError> {
        let read = if self.dialect.is_nasm() { section::nasm_section } else { section::gnu_section };
        let SectionSpec { name, region, is_explicit } = read(arguments)?;
        let section = self.section_named(&name, region);
        let known = self.sections[section].region;
        let is_new = self.sections[section].items.is_empty() && self.sections[section].definitions_at.is_empty();
        if is_new {
            self.sections[section].region = region;
        } else if is_explicit && known != region {
            let message = format!("section `{name}` had other flags before");
            return Err(arguments.error_with(message, "give them at its first mention only"));
        }
        Ok(section)
    }

    fn set(
        &mut self,
        directive: Directive,
        name: LocatedText<'_>,
        arguments: LocatedText<'_>,
    ) -> Result<(), SourceError> {
        let parts = arguments.split_commas();
        check_count(name, &parts, 2, 2)?;
        self.assign(parts[0], parts[1], directive)
    }

    fn linkage(&mut self, directive: Directive, arguments: LocatedText<'_>) -> Result<(), SourceError> {
        for part in arguments.split_commas() {
            let (name, _) = part.split_name();
            let own = symbol_name(name)?;
            let names = match directive {
                Directive::Weak => &mut self.symbols.weak,
                Directive::Extern => &mut self.symbols.declared,
                _ => &mut self.symbols.globals,
            };
            names.insert(own);
        }
        Ok(())
    }

    fn symbol_type(&mut self, arguments: LocatedText<'_>) {
        let parts = arguments.split_commas();
        if let [name, kind, ..] = parts[..]
            && matches!(kind.text, "@function" | "%function" | "STT_FUNC" | "\"function\"" | "@gnu_indirect_function")
        {
            self.symbols.functions.insert(super::located_text::unquoted(name.text));
        }
    }

    fn symbol_size(&mut self, arguments: LocatedText<'_>) -> Result<(), SourceError> {
        let parts = arguments.split_commas();
        if let [name, size] = parts[..]
            && self.is_loaded()
        {
            let (site, size) = (self.site(size), expression(size)?);
            let idx = self.symbols.add_unnamed(site, size);
            self.symbols.sizes.insert(super::located_text::unquoted(name.text), idx);
            self.place_definition(idx);
        }
        Ok(())
    }

    /// `.comm name, size, alignment`; NASM's `common name size`.
    fn common(&mut self, directive: LocatedText<'_>, arguments: LocatedText<'_>) -> Result<(), SourceError> {
        let parts = if self.dialect.is_nasm() {
            let (name, size) = arguments.split_word();
            vec![name, size]
        } else {
            arguments.split_commas()
        };
        check_count(directive, &parts, 2, 3)?;
        let size = expression(parts[1])?;
        let align = self.constant_or(&parts, 2, 1)?;
        let boundary = u64::try_from(align).ok().filter(|align| align.is_power_of_two() && *align < 1 << 32);
        let boundary = boundary.ok_or_else(|| parts[2].error("an alignment is a power of two"))?;
        let (before, bss) = (self.current, self.section_named(".bss", Some(RegionKind::Bss)));
        self.current = bss;
        self.push(parts[0], ItemBody::Align { boundary, fill: None, limit: None });
        let done = self.define_label(parts[0]);
        let value = SourceExpr::number(0, parts[1].span());
        self.push(parts[0], ItemBody::Fill { count: size, width: 1, value });
        self.current = before;
        done
    }

    fn default(&mut self, arguments: LocatedText<'_>) -> Result<(), SourceError> {
        self.dialect = match arguments.text.to_ascii_lowercase().as_str() {
            "rel" => Dialect::NasmRel,
            "abs" => Dialect::Nasm,
            other => return Err(arguments.error_with(format!("unknown default `{other}`"), "write `rel` or `abs`")),
        };
        Ok(())
    }

    fn constant_or(&self, parts: &[LocatedText<'_>], idx: usize, otherwise: i128) -> Result<i128, SourceError> {
        parts.get(idx).filter(|part| !part.is_empty()).map_or(Ok(otherwise), |part| self.constant(*part))
    }

    /// A number that is known during parsing; it may use constants defined above.
    pub(super) fn constant(&self, part: LocatedText<'_>) -> Result<i128, SourceError> {
        let (expr, site) = (expression(part)?, self.site(part));
        let is_absolute = expr.symbols().iter().all(|symbol| self.symbols.is_constant(symbol, &site, 0));
        let value = expr.eval(&mut |symbol| self.symbols.value(symbol, &site).filter(|_| is_absolute), 0);
        let known = value.ok().filter(|value| matches!(value, super::expr::ExprValue::Number(_)) && is_absolute);
        known.map(super::expr::ExprValue::number).ok_or_else(|| {
            part.error_with(
                "a number is needed here that is known already",
                "labels and later constants cannot be used",
            )
        })
    }
}

/// Values that `dup` makes of a list, each of them kept.
const MOST_REPEATED: usize = 1 << 20;

/// `8 dup (1, 2)`, `8 dup 0`: the count, and what is repeated.
fn split_dup(part: LocatedText<'_>) -> Option<(LocatedText<'_>, LocatedText<'_>)> {
    let is_word = |at: usize| {
        let ends = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | ')'));
        let word = part.text.get(at..at + 3).is_some_and(|word| word.eq_ignore_ascii_case("dup"));
        word && ends(part.text[..at].chars().next_back()) && ends(part.text[at + 3..].chars().next())
    };
    if part.text.starts_with(['"', '\'', '`', '(']) {
        return None;
    }
    let at = part.text.char_indices().map(|(at, _)| at).find(|at| is_word(*at)).filter(|at| *at > 0)?;
    let repeated = part.from(at + 3).trim();
    let inner = repeated.text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let repeated = inner.map_or(repeated, |inner| repeated.from(1).until(inner.len()));
    Some((part.until(at).trim(), repeated.trim()))
}

/// `.intel_syntax prefix` would change how registers are written; the rest says nothing that matters here.
fn check_ignored(directive: Directive, arguments: LocatedText<'_>) -> Result<(), SourceError> {
    if directive == Directive::IntelSyntax && arguments.text.eq_ignore_ascii_case("prefix") {
        let help = "write `.intel_syntax noprefix` and registers without `%`";
        return Err(arguments.error_with("registers with a `%` prefix are not read", help));
    }
    Ok(())
}

fn argument_or(parts: &[LocatedText<'_>], idx: usize, otherwise: i128) -> Result<SourceExpr, SourceError> {
    match parts.get(idx).filter(|part| !part.is_empty()) {
        Some(part) => expression(*part),
        None => Ok(SourceExpr::number(otherwise, parts[0].span())),
    }
}

fn check_count(name: LocatedText<'_>, parts: &[LocatedText<'_>], least: usize, most: usize) -> Result<(), SourceError> {
    if parts.len() < least || parts[..least].iter().any(|part| part.is_empty()) {
        let plural = if least == 1 { "argument" } else { "arguments" };
        return Err(name.error(format!("`{}` needs {least} {plural}", name.text)));
    }
    match parts.get(most) {
        Some(extra) => Err(extra.error_with("unexpected argument", format!("`{}` takes at most {most}", name.text))),
        None => Ok(()),
    }
}
