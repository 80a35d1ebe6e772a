//! `view PLACE as TYPE` and `layout TYPE`: what they ask for, and where the bytes are.
//!
//! A register's name means what is in it, a pair such as `rdi:rsi` the values that Rust passes in two; brackets, symbols, blocks and
//! addresses mean memory. What the bytes are as a type is the lens's business.

use super::command::Command;
use super::error::{LineError, Span};
use super::expr::{Expr, MemoryExpr, parse_expr};
use super::reply::Reply;
use super::session::Session;
use super::token::Piece;
use crate::lens::types::{Type, TypeError};
use crate::lens::view::{ValueSource, read_value};
use crate::model::addr::Address;
use crate::model::block::BlockId;
use crate::model::register::{Register, RegisterView};

/// A type and the characters of the line that it stands in.
#[derive(Clone, PartialEq, Debug)]
pub struct Typed {
    ty: Type,
    span: Span,
}

/// What is looked at.
#[derive(Clone, PartialEq, Debug)]
pub struct Viewed {
    /// As typed.
    pub named: String,
    span: Span,
    what: What,
}

#[derive(Clone, PartialEq, Debug)]
enum What {
    Registers(Vec<RegisterView>),
    Block(BlockId),
    /// The memory that brackets name.
    Memory(MemoryExpr),
    /// The memory at an address.
    At(Expr),
}

/// gdb's arguments of `layout`, which shows panels there.
const PANELS_OF_GDB: [&str; 6] = ["asm", "src", "regs", "split", "next", "prev"];

/// Reads `TYPE`.
pub(super) fn layout(arguments: Piece<'_>) -> Result<Command, LineError> {
    if PANELS_OF_GDB.contains(&arguments.text) {
        return Err(LineError::at(arguments.span(), format!("there is no type `{}` here", arguments.text))
            .with_help("`show regs,stack,list` shows panels after each step"));
    }
    ty(arguments).map(|ty| Command::Layout(Box::new(ty)))
}

/// Reads `PLACE as TYPE`.
pub(super) fn view(arguments: Piece<'_>) -> Result<Command, LineError> {
    let found = arguments.text.find(" as ");
    let Some(at) = found else {
        let span = Span { start: arguments.end(), length: 1 };
        return Err(LineError::at(span, "expected `as` and a type after this")
            .with_help("for example `view [rsp+8] as Vec<u32>`, `view rdi:rsi as &str`"));
    };
    let place = Piece { text: &arguments.text[..at], ..arguments }.trim();
    let ty = ty(arguments.skip(at + " as ".len()).trim())?;
    Ok(Command::View(viewed(place)?, Box::new(ty)))
}

fn ty(piece: Piece<'_>) -> Result<Typed, LineError> {
    let span = piece.span();
    let ty = Type::parse(piece.text).map_err(|error| line_error(&error, span))?;
    Ok(Typed { ty, span })
}

/// The same mistake of a type that stands at `ty`; one without a place of its own concerns the whole type.
fn line_error(error: &TypeError, ty: Span) -> LineError {
    let inner = Span { start: ty.start + error.span.start, length: error.span.len() };
    let span = if error.span.is_empty() { ty } else { inner };
    let line_error = LineError::at(span, error.message.clone());
    match &error.help {
        Some(help) => line_error.with_help(help.clone()),
        None => line_error,
    }
}

fn viewed(piece: Piece<'_>) -> Result<Viewed, LineError> {
    let (named, span) = (piece.text.to_owned(), piece.span());
    let text = piece.text.strip_prefix("heap ").unwrap_or(piece.text).trim();
    if let Some(number) = text.strip_prefix('#') {
        let id = number.parse().map_err(|_| LineError::at(span, "a block is `#` and its number"))?;
        return Ok(Viewed { named, span, what: What::Block(BlockId(id)) });
    }
    let registers: Option<Vec<RegisterView>> =
        text.split(':').map(|name| RegisterView::parse(name.trim().trim_start_matches('$'))).collect();
    let what = match registers {
        Some(registers) => What::Registers(registers),
        None => match parse_expr(piece)? {
            Expr::Memory(memory) => What::Memory(*memory),
            Expr::Flag(_) => {
                return Err(LineError::at(span, "a flag is one bit, and no Rust value is")
                    .with_help("the flag's name alone shows it"));
            }
            expr => What::At(expr),
        },
    };
    Ok(Viewed { named, span, what })
}

impl Session {
    /// `layout TYPE`.
    pub(super) fn layout(typed: Typed) -> Result<Reply, LineError> {
        let layout = typed.ty.layout().map_err(|error| line_error(&error, typed.span))?;
        Ok(Reply::Layout { ty: typed.ty, layout })
    }

    /// `view PLACE as TYPE`.
    pub(super) fn view(&self, viewed: &Viewed, typed: &Typed) -> Result<Reply, LineError> {
        let mistake = |error: TypeError| line_error(&error, typed.span);
        let ty = &typed.ty;
        let size = ty.layout().map_err(mistake)?.size;
        let (named, origin) = match &viewed.what {
            What::Block(id) => (viewed.named.clone(), ValueSource::Memory(self.block_address(*id)?)),
            What::Memory(memory) => (viewed.named.clone(), ValueSource::Memory(self.lookup().location(memory)?.0)),
            What::At(expr) => (viewed.named.clone(), ValueSource::Memory(Address(self.lookup().value(expr)?.low()))),
            What::Registers(registers) => self.registers(viewed, registers, ty, size)?,
        };
        let seen = read_value(&self.program, &self.machine, ty, &origin).map_err(mistake)?;
        Ok(Reply::View { named, seen: Box::new(seen) })
    }

    fn block_address(&self, id: BlockId) -> Result<Address, LineError> {
        let block = self.machine.block(id);
        let missing = || LineError::new(format!("there is no block {id}")).with_help("`heap` lists them");
        block.map(|block| block.address).ok_or_else(missing)
    }

    /// The bytes of registers, with the second of a pair where one was named and the value takes two.
    fn registers(
        &self,
        viewed: &Viewed,
        registers: &[RegisterView],
        ty: &Type,
        size: u64,
    ) -> Result<(String, ValueSource), LineError> {
        let width = |registers: &[RegisterView]| registers.iter().map(|view| u64::from(view.bits / 8)).sum::<u64>();
        let mut registers = registers.to_vec();
        let mut named = viewed.named.clone();
        if let ([only], 9..=16) = (&registers[..], size)
            && only.bits == 64
            && let Some(second) = second_of(only.register)
        {
            named = format!("{}:{second}", only.register);
            registers.push(RegisterView { register: second, shift: 0, bits: 64 });
        }
        if width(&registers) < size {
            let message = format!("a `{ty}` takes {size} bytes, more than {} holds", viewed.named);
            return Err(LineError::at(viewed.span, message).with_help(match &registers[..] {
                [first, ..] => format!("what it points at is `view [{}] as {ty}`", first.register),
                [] => String::from("name a register"),
            }));
        }
        let values = registers.iter().flat_map(|view| {
            let value = view.read(self.machine.registers().get(view.register));
            value.to_le_bytes().into_iter().take(view.bits as usize / 8)
        });
        Ok((named, ValueSource::Registers(values.collect())))
    }
}

/// The register that holds the second half of what begins in this one: Rust passes pairs in neighbours.
fn second_of(first: Register) -> Option<Register> {
    if first == Register::RAX { Some(Register::RDX) } else { first.argument_after() }
}
