//! What an expression is worth in a machine's state: names are looked up, memory is read.
//!
//! Looking never changes the machine: what cannot be read is an error with a place.

use super::error::{LineError, Span};
use super::expr::{CodePlace, Expr, MemoryExpr, UnarySign, parse_expr};
use super::token::Piece;
use super::value::{ExprValue, binary, float_binary};
use crate::engine::machine::Machine;
use crate::lens::x87::x87_register;
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::location::Location;
use crate::model::memory_map::PAGE;
use crate::model::program::Program;
use crate::model::register::{Register, RegisterView};
use crate::model::runtime::RuntimeFn;
use crate::model::source_map::{FileId, SourceLine};
use crate::model::symbol_table::{Resolved, Symbol};
use crate::source::nearest::nearest;

/// Where names and memory are looked up.
#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    /// Where names are looked up.
    pub program: &'a Program,
    /// Where registers and memory are read.
    pub machine: &'a Machine,
}

/// Bytes that a number has.
pub(super) const NUMBER_SIZES: [u64; 5] = [1, 2, 4, 8, 16];

impl Lookup<'_> {
    /// What `expr` is worth.
    ///
    /// # Errors
    /// For unknown names, unmapped memory, division by zero, and arithmetic on values wider than 64 bits.
    pub fn value(&self, expr: &Expr) -> Result<ExprValue, LineError> {
        match expr {
            Expr::Number(value) => Ok(ExprValue::of_bits(*value, if *value > u128::from(u64::MAX) { 128 } else { 64 })),
            Expr::Float(value) => Ok(ExprValue::of_float(*value)),
            Expr::Register(view) => Ok(self.register(*view)),
            Expr::Flag(flag) => {
                let rflags = self.machine.registers().rflags;
                Ok(ExprValue::of_bits(flag.is_set(rflags).into(), 1))
            }
            Expr::Symbol { name, span } => match x87_number(name) {
                Some(number) if self.program.symbols.get(name).is_none() => self.x87(number, *span),
                _ => self.symbol(name, *span).map(ExprValue::word),
            },
            Expr::Memory(memory) => self.memory(memory),
            Expr::Unary { sign, operand } => self.unary(*sign, operand),
            Expr::Binary { sign: sign @ ("&&" | "||"), left, right, span } => {
                let left = self.word(left, *span)? != 0;
                let decided = left == (*sign == "||");
                Ok(ExprValue::word(u64::from(if decided { left } else { self.word(right, *span)? != 0 })))
            }
            Expr::Binary { sign, left, right, span } => {
                let values = (self.value(left)?, self.value(right)?);
                if values.0.is_float || values.1.is_float {
                    return float_binary(sign, values.0.as_double(), values.1.as_double(), *span);
                }
                let (left, right) = (word_of(values.0, *span)?, word_of(values.1, *span)?);
                binary(sign, left, right, *span).map(ExprValue::word)
            }
        }
    }

    /// The address that a memory expression names, and how many bytes it means.
    ///
    /// # Errors
    /// As for [`Lookup::value`].
    pub fn location(&self, memory: &MemoryExpr) -> Result<(Address, u64), LineError> {
        let address = self.word(&memory.address, memory.span)?;
        Ok((Address(address), memory.size.unwrap_or(8)))
    }

    /// The address that a place means. A line means its first instruction, or that of the next line that has one.
    ///
    /// # Errors
    /// As for [`Lookup::value`]; and when no code comes from that line or a later one.
    pub fn address(&self, place: &CodePlace) -> Result<Address, LineError> {
        match place {
            CodePlace::Address { expr, span } => self.word(expr, *span).map(Address),
            CodePlace::Function { path, span } => self.symbol(path, *span).map(Address),
            CodePlace::Line { file, number, span } => {
                let source = &self.program.source;
                let line = SourceLine { file: self.file(file.as_deref(), *span)?, number: *number };
                source.instruction_from(line).map(|entry| entry.address).ok_or_else(|| {
                    let what = if source.has_several_files() { "file" } else { "program" };
                    LineError::at(*span, format!("there is no code at or after line {number}")).with_help(format!(
                        "the {what} has {} lines; addresses are written 0x…",
                        source.lines(line.file).len()
                    ))
                })
            }
        }
    }

    /// The file that a path means: the one that the machine stands in if none is given. In a program of one file it is that one.
    pub(super) fn file(&self, path: Option<&str>, span: Span) -> Result<FileId, LineError> {
        let source = &self.program.source;
        let is_checked = source.has_several_files() || self.program.process.is_some();
        let Some(path) = path.filter(|_| is_checked) else {
            return Ok(source.at(here(self.machine)).map(|entry| entry.line.file).unwrap_or_default());
        };
        let named: Vec<FileId> = source.files_named(path).collect();
        match named[..] {
            [file] => Ok(file),
            [] => {
                let error = LineError::at(span, format!("no file of the program is called `{path}`"));
                let known = source.files().iter().map(|file| file.path.as_str());
                Err(match nearest(path, known) {
                    Some(near) => error.with_help(format!("did you mean `{near}`?")),
                    None => error,
                })
            }
            _ => {
                let paths: Vec<&str> = named.iter().map(|id| source.file(*id).path.as_str()).collect();
                let message = format!("`{path}` may be any of these: {}", paths.join(", "));
                Err(LineError::at(span, message).with_help("write more of its path"))
            }
        }
    }

    /// What a person means by a place: a symbol alone is the variable there, and an address is what it is now.
    ///
    /// # Errors
    /// When a name is unknown or nothing is mapped there.
    pub fn with_fixed_address(&self, expr: &Expr) -> Result<Expr, LineError> {
        let memory = match expr {
            Expr::Symbol { span, name } => {
                let size = self.program.symbols.get(name).and_then(|symbol| symbol.size);
                let size = size.filter(|size| NUMBER_SIZES.contains(size));
                MemoryExpr { size, address: expr.clone(), span: *span }
            }
            Expr::Memory(memory) => (**memory).clone(),
            Expr::Binary { span, .. } if is_address(expr) => {
                MemoryExpr { size: None, address: expr.clone(), span: *span }
            }
            _ => return self.value(expr).map(|_| expr.clone()),
        };
        let (address, size) = self.location(&memory)?;
        let fixed = MemoryExpr { size: Some(size), address: Expr::Number(address.0.into()), span: memory.span };
        self.bytes(&fixed).map(|_| Expr::Memory(Box::new(fixed)))
    }

    /// What is looked for when a place is asked about.
    pub(super) fn written_place(&self, expr: &Expr, text: &str) -> Result<Location, LineError> {
        match expr {
            Expr::Register(view) if view.register == Register::Rip => {
                Err(LineError::new("every step writes rip").with_help("`info history` lists the steps before this one"))
            }
            Expr::Register(view) => Ok(Location::Register(view.register)),
            Expr::Flag(_) => Ok(Location::Register(Register::Rflags)),
            Expr::Memory(memory) => {
                let (address, size) = self.location(memory)?;
                Ok(Location::Memory { address, size })
            }
            _ => Err(LineError::new(format!("`{text}` is no place that a step writes"))
                .with_help("name a register, a variable or memory: `rax`, `counter`, `[rsp+8]`")),
        }
    }

    /// Refuses names that mean nothing, wherever memory may be mapped at the time.
    pub(super) fn check_names(&self, expr: &Expr) -> Result<(), LineError> {
        match expr {
            Expr::Number(_) | Expr::Float(_) | Expr::Register(_) | Expr::Flag(_) => Ok(()),
            Expr::Symbol { .. } => self.value(expr).map(drop),
            Expr::Memory(memory) => self.check_names(&memory.address),
            Expr::Unary { operand, .. } => self.check_names(operand),
            Expr::Binary { left, right, .. } => self.check_names(left).and_then(|()| self.check_names(right)),
        }
    }

    fn register(&self, view: RegisterView) -> ExprValue {
        ExprValue::of_bits(view.read(self.machine.registers().get(view.register)), view.bits)
    }

    fn symbol(&self, name: &str, span: Span) -> Result<u64, LineError> {
        if let Some(number) = name.strip_prefix('#') {
            let block = number.parse().ok().and_then(|id| self.machine.block(BlockId(id)));
            let none = || LineError::at(span, format!("there is no heap block {name}")).with_help("`heap` lists them");
            return block.map(|block| block.address.0).ok_or_else(none);
        }
        match self.program.symbols.resolve(name) {
            Resolved::One(symbol) => return Ok(symbol.value),
            Resolved::Several(symbols) => return Err(ambiguous(name, &symbols, span)),
            Resolved::Nothing => {}
        }
        if let Some(function) = RuntimeFn::ALL.into_iter().find(|function| function.name() == name) {
            return Ok(self.program.map.runtime_address(function).0);
        }
        if let Some(idx) = self.program.externals.iter().position(|external| external.symbol == name) {
            return Ok(self.program.map.external_address(idx).0);
        }
        if let Some(address) = self.stack_place(name) {
            return Ok(address);
        }
        let registers: Vec<String> = RegisterView::names().collect();
        let symbols = self.program.symbols.iter().map(|symbol| &*symbol.name);
        let error = LineError::at(span, format!("`{name}` is no register and no symbol"));
        if let Some(number) =
            name.to_ascii_lowercase().strip_prefix("ymm").filter(|rest| rest.parse::<u8>().is_ok_and(|n| n < 16))
        {
            return Err(LineError::at(span, format!("`{name}` has 256 bits, and values here have 128 at most"))
                .with_help(format!("its halves are xmm{number} and ymm{number}h; `regs xmm` shows what is not 0")));
        }
        Err(match nearest(name, symbols.chain(registers.iter().map(String::as_str))) {
            Some(near) => error.with_help(format!("did you mean `{near}`?")),
            None => error,
        })
    }

    fn x87(&self, number: u8, span: Span) -> Result<ExprValue, LineError> {
        x87_register(self.machine.registers(), number).map(ExprValue::double).ok_or_else(|| {
            LineError::at(span, format!("st{number} is empty")).with_help("`regs xmm` shows what is not")
        })
    }

    /// `main[rsp+8]`, as a place on the stack is printed: counted from rsp, whoever's frame it is in.
    fn stack_place(&self, name: &str) -> Option<u64> {
        let (function, inside) = name.strip_suffix(']')?.split_once('[')?;
        let is_function =
            matches!(self.program.symbols.resolve(function), Resolved::One(symbol) if symbol.kind.is_code());
        let expr = parse_expr(Piece::whole(inside)).ok()?;
        let is_stack = inside.starts_with("rsp") && !matches!(expr, Expr::Memory(_));
        if is_function && is_stack { self.value(&expr).ok().map(ExprValue::low) } else { None }
    }

    fn memory(&self, memory: &MemoryExpr) -> Result<ExprValue, LineError> {
        let bytes = self.bytes(memory)?;
        let size = bytes.len() as u64;
        if !NUMBER_SIZES.contains(&size) {
            return Err(LineError::at(memory.span, format!("{size} bytes are no number"))
                .with_help("a part of a variable is one: `v.len`, `node.key`, `a[2]`"));
        }
        let bits = bytes.iter().rev().fold(0, |bits, byte| bits << 8 | u128::from(*byte));
        Ok(ExprValue::of_bits(bits, 8 * size as u32))
    }

    /// The bytes that a memory expression means.
    fn bytes(&self, memory: &MemoryExpr) -> Result<Vec<u8>, LineError> {
        let (address, size) = self.location(memory)?;
        self.machine.read(address, size as usize).ok_or_else(|| {
            LineError::at(memory.span, format!("nothing is mapped at {address}"))
                .with_help(unmapped_help(self.machine, address))
        })
    }

    fn word(&self, expr: &Expr, span: Span) -> Result<u64, LineError> {
        word_of(self.value(expr)?, span)
    }

    fn unary(&self, sign: UnarySign, operand: &Expr) -> Result<ExprValue, LineError> {
        let span = Span { start: 0, length: 1 };
        match (self.value(operand)?, sign) {
            (value, UnarySign::Minus) if value.is_float => Ok(ExprValue::double(-value.as_double())),
            (value, UnarySign::Not) if value.is_float => Ok(ExprValue::word(u64::from(value.as_double() == 0.0))),
            (value, UnarySign::Complement) if value.is_float => Err(LineError::at(span, "`~` is for whole numbers")),
            (value, _) => word_of(value, span).map(|value| ExprValue::word(sign.apply(value))),
        }
    }
}

/// The number of `st`, `st0` to `st7`.
pub(super) fn x87_number(name: &str) -> Option<u8> {
    match name.to_ascii_lowercase().strip_prefix("st")? {
        "" => Some(0),
        digit => digit.parse().ok().filter(|number| *number < 8 && digit.len() == 1),
    }
}

fn word_of(value: ExprValue, span: Span) -> Result<u64, LineError> {
    if value.width > 64 {
        let message = format!("arithmetic here is on 64 bits; this value has {}", value.width);
        return Err(LineError::at(span, message));
    }
    Ok(value.low())
}

/// Whether an expression is an address as places are printed, so that the memory there is meant: `#1+8`, `counter-4`.
fn is_address(expr: &Expr) -> bool {
    match expr {
        Expr::Symbol { .. } => true,
        Expr::Binary { sign: "+" | "-", left, right, .. } => is_address(left) && matches!(**right, Expr::Number(_)),
        _ => false,
    }
}

fn ambiguous(name: &str, symbols: &[&Symbol], span: Span) -> LineError {
    const MOST_NAMED: usize = 4;
    let mut named: Vec<String> =
        symbols.iter().take(MOST_NAMED).map(|symbol| format!("`{}`", symbol.readable())).collect();
    named.dedup();
    if let [one] = &named[..] {
        let places: Vec<String> = symbols.iter().map(|symbol| Address(symbol.value).to_string()).collect();
        return LineError::at(span, format!("there are {} of {one}", symbols.len()))
            .with_help(format!("take an address: {}", places.join(", ")));
    }
    let more = if symbols.len() > MOST_NAMED { ", …" } else { "" };
    LineError::at(span, format!("`{name}` may be any of {}{more}", named.join(", ")))
        .with_help("write more of its path")
}

/// What to look at when nothing is mapped at `address`.
#[must_use]
pub(crate) fn unmapped_help(machine: &Machine, address: Address) -> &'static str {
    let top = machine.stack_region().end();
    if (top..top.plus(PAGE)).contains(&address) {
        return "the stack ends below it, and grows downwards: after a `push`, rsp points at something";
    }
    "`info regions` lists what is"
}

/// The instruction pointer as an address.
#[must_use]
pub fn here(machine: &Machine) -> Address {
    Address(machine.registers().gpr(Register::Rip))
}
