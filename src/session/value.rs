//! What an expression is worth now: names looked up, memory read, C's operators on 64 bits.
//!
//! Looking never changes the machine: what cannot be read is an error with a place.

use super::error::{LineError, Span};
use super::expr::{Expr, MemoryExpr, Place, UnarySign};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::memory_map::PAGE;
use crate::model::program::Program;
use crate::model::register::{Register, RegisterView};
use crate::model::runtime::RuntimeFn;
use crate::model::source_map::{FileId, SourceLine};
use crate::model::symbol_table::{Resolved, Symbol};
use crate::source::nearest::nearest;

/// A value and how wide it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Value {
    /// Zero-extended.
    pub bits: u128,
    /// 1, 8, 16, 32, 64 or 128.
    pub width: u32,
}

/// Where names and memory are looked up.
#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    pub program: &'a Program,
    pub machine: &'a Machine,
}

impl Value {
    /// A 64-bit value.
    #[must_use]
    pub fn word(value: u64) -> Value {
        Value { bits: value.into(), width: 64 }
    }

    /// The low 64 bits.
    #[must_use]
    pub fn low(self) -> u64 {
        self.bits as u64
    }
}

impl Lookup<'_> {
    /// What `expr` is worth.
    ///
    /// # Errors
    /// For unknown names, unmapped memory, division by zero, and arithmetic on values wider than 64 bits.
    pub fn value(&self, expr: &Expr) -> Result<Value, LineError> {
        match expr {
            Expr::Number(value) => {
                Ok(Value { bits: *value, width: if *value > u128::from(u64::MAX) { 128 } else { 64 } })
            }
            Expr::Register(view) => Ok(self.register(*view)),
            Expr::Flag(flag) => {
                let rflags = self.machine.registers().rflags;
                Ok(Value { bits: flag.is_set(rflags).into(), width: 1 })
            }
            Expr::Symbol { name, span } => self.symbol(name, *span).map(Value::word),
            Expr::Memory(memory) => self.memory(memory),
            Expr::Unary { sign, operand } => self.unary(*sign, operand),
            Expr::Binary { sign: sign @ ("&&" | "||"), left, right, span } => {
                let left = self.word(left, *span)? != 0;
                let decided = left == (*sign == "||");
                Ok(Value::word(u64::from(if decided { left } else { self.word(right, *span)? != 0 })))
            }
            Expr::Binary { sign, left, right, span } => {
                let (left, right) = (self.word(left, *span)?, self.word(right, *span)?);
                binary(sign, left, right, *span).map(Value::word)
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
    pub fn address(&self, place: &Place) -> Result<Address, LineError> {
        match place {
            Place::Address { expr, span } => self.word(expr, *span).map(Address),
            Place::Line { file, number, span } => {
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
    fn file(&self, path: Option<&str>, span: Span) -> Result<FileId, LineError> {
        let source = &self.program.source;
        let Some(path) = path.filter(|_| source.has_several_files()) else {
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

    fn register(&self, view: RegisterView) -> Value {
        Value { bits: view.read(self.machine.registers().get(view.register)), width: view.bits }
    }

    fn symbol(&self, name: &str, span: Span) -> Result<u64, LineError> {
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
        let registers: Vec<String> = RegisterView::names().collect();
        let symbols = self.program.symbols.iter().map(|symbol| &*symbol.name);
        let error = LineError::at(span, format!("`{name}` is no register and no symbol"));
        Err(match nearest(name, symbols.chain(registers.iter().map(String::as_str))) {
            Some(near) => error.with_help(format!("did you mean `{near}`?")),
            None => error,
        })
    }

    fn memory(&self, memory: &MemoryExpr) -> Result<Value, LineError> {
        let (address, size) = self.location(memory)?;
        let Some(bytes) = self.machine.read(address, size as usize) else {
            return Err(LineError::at(memory.span, format!("nothing is mapped at {address}"))
                .with_help(unmapped_help(self.machine, address)));
        };
        let bits = bytes.iter().rev().fold(0, |bits, byte| bits << 8 | u128::from(*byte));
        Ok(Value { bits, width: 8 * size as u32 })
    }

    fn word(&self, expr: &Expr, span: Span) -> Result<u64, LineError> {
        let value = self.value(expr)?;
        if value.width > 64 {
            let message = format!("arithmetic here is on 64 bits; this value has {}", value.width);
            return Err(LineError::at(span, message));
        }
        Ok(value.low())
    }

    fn unary(&self, sign: UnarySign, operand: &Expr) -> Result<Value, LineError> {
        let value = self.word(operand, Span { start: 0, length: 1 })?;
        Ok(Value::word(sign.apply(value)))
    }
}

impl UnarySign {
    pub(super) fn apply(self, value: u64) -> u64 {
        match self {
            UnarySign::Minus => value.wrapping_neg(),
            UnarySign::Complement => !value,
            UnarySign::Not => u64::from(value == 0),
        }
    }
}

fn binary(sign: &str, left: u64, right: u64, span: Span) -> Result<u64, LineError> {
    let join = operator(sign).ok_or_else(|| LineError::at(span, format!("`{sign}` does not join two values")))?;
    join(left, right).ok_or_else(|| LineError::at(span, "division by zero"))
}

/// What a sign between two words does; `None` for what joins none. A function without a result has divided by zero.
pub(super) fn operator(sign: &str) -> Option<fn(u64, u64) -> Option<u64>> {
    Some(match sign {
        "+" => |left, right| Some(left.wrapping_add(right)),
        "-" => |left, right| Some(left.wrapping_sub(right)),
        "*" => |left, right| Some(left.wrapping_mul(right)),
        "/" => |left, right| (right != 0).then(|| left.cast_signed().wrapping_div(right.cast_signed()).cast_unsigned()),
        "%" => |left, right| (right != 0).then(|| left.cast_signed().wrapping_rem(right.cast_signed()).cast_unsigned()),
        "&" => |left, right| Some(left & right),
        "|" => |left, right| Some(left | right),
        "^" => |left, right| Some(left ^ right),
        "<<" => |left, right| Some(u32::try_from(right).ok().and_then(|n| left.checked_shl(n)).unwrap_or(0)),
        ">>" => |left, right| Some(u32::try_from(right).ok().and_then(|n| left.checked_shr(n)).unwrap_or(0)),
        "==" => |left, right| Some(u64::from(left == right)),
        "!=" => |left, right| Some(u64::from(left != right)),
        "<" => |left, right| Some(u64::from(left.cast_signed() < right.cast_signed())),
        "<=" => |left, right| Some(u64::from(left.cast_signed() <= right.cast_signed())),
        ">" => |left, right| Some(u64::from(left.cast_signed() > right.cast_signed())),
        ">=" => |left, right| Some(u64::from(left.cast_signed() >= right.cast_signed())),
        _ => return None,
    })
}

/// `value` cut to `bits` bits.
///
/// # Errors
/// When that loses something: it fits neither as an unsigned nor as a sign-extended number.
pub fn narrowed(value: Value, bits: u32) -> Result<u128, LineError> {
    if bits >= 128 {
        return Ok(value.bits);
    }
    let limit = 1_u128 << bits;
    if value.bits < limit {
        return Ok(value.bits);
    }
    let signed = value.low().cast_signed();
    let lowest = -(1_i128 << (bits - 1));
    if value.width <= 64 && signed < 0 && i128::from(signed) >= lowest {
        return Ok(value.bits & (limit - 1));
    }
    let ending = if bits == 1 { "" } else { "s" };
    Err(LineError::new(format!("{:#x} does not fit in {bits} bit{ending}", value.bits)))
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
pub fn unmapped_help(machine: &Machine, address: Address) -> &'static str {
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

#[cfg(test)]
mod tests {
    use super::*;

    const SPAN: Span = Span { start: 0, length: 1 };

    #[test]
    fn operators_work_like_cs_on_signed_words() {
        for (sign, left, right, result) in [
            ("+", u64::MAX, 2, 1),
            ("/", (-7_i64).cast_unsigned(), 2, (-3_i64).cast_unsigned()),
            ("%", (-7_i64).cast_unsigned(), 2, (-1_i64).cast_unsigned()),
            ("<", u64::MAX, 0, 1),
            ("<<", 1, 64, 0),
            (">>", u64::MAX, 63, 1),
            ("/", i64::MIN.cast_unsigned(), u64::MAX, i64::MIN.cast_unsigned()),
        ] {
            assert_eq!(binary(sign, left, right, SPAN), Ok(result), "{left} {sign} {right}");
        }
        assert!(binary("/", 1, 0, SPAN).is_err());
        assert!(binary("%", 1, 0, SPAN).is_err());
    }

    #[test]
    fn a_value_is_narrowed_only_when_nothing_is_lost() {
        assert_eq!(narrowed(Value::word(255), 8), Ok(255));
        assert_eq!(narrowed(Value::word((-128_i64).cast_unsigned()), 8), Ok(128));
        assert!(narrowed(Value::word(256), 8).is_err());
        assert!(narrowed(Value::word((-129_i64).cast_unsigned()), 8).is_err());
        assert_eq!(narrowed(Value { bits: 1 << 100, width: 128 }, 128), Ok(1 << 100));
        assert!(narrowed(Value { bits: 1 << 100, width: 128 }, 64).is_err());
    }
}
