//! The arguments of `view` and `layout`: `PLACE as TYPE`, `TYPE`.
//!
//! A register's name means what is in it, a pair such as `rdi:rsi` the values that Rust passes in two; brackets, symbols, blocks and
//! addresses mean memory. Types are read, not laid out.

use super::spec::Words;
use crate::lens::types::Type;
use crate::model::block::BlockId;
use crate::model::register::RegisterView;
use crate::session::command::{Command, SpannedType, Viewed, ViewedPlace};
use crate::session::error::{LineError, Span};
use crate::session::expr::{Expr, parse_expr};
use crate::session::token::Piece;

/// gdb's arguments of `layout`, which shows panels there.
const PANELS_OF_GDB: [&str; 6] = ["asm", "src", "regs", "split", "next", "prev"];

/// Reads `TYPE`.
pub(super) fn layout(words: &Words<'_>) -> Result<Command, LineError> {
    let arguments = words.required()?;
    if PANELS_OF_GDB.contains(&arguments.text) {
        return Err(LineError::at(arguments.span(), format!("there is no type `{}` here", arguments.text))
            .with_help("`show regs,stack,list` shows panels after each step"));
    }
    ty(arguments).map(|ty| Command::Layout(Box::new(ty)))
}

/// Reads an expression over variables.
pub(super) fn what_is(words: &Words<'_>) -> Result<Command, LineError> {
    words.required().map(|arguments| Command::WhatIs(arguments.text.to_owned()))
}

/// Reads `PLACE as TYPE`.
pub(super) fn view(words: &Words<'_>) -> Result<Command, LineError> {
    let arguments = words.required()?;
    let found = arguments.text.find(" as ");
    let Some(at) = found else {
        let behind = Span { start: arguments.end(), length: 1 };
        return Ok(Command::ViewVariable(arguments.text.to_owned(), behind));
    };
    let place = Piece { text: &arguments.text[..at], ..arguments }.trim();
    let ty = ty(arguments.skip(at + " as ".len()).trim())?;
    Ok(Command::View(viewed(place)?, Box::new(ty)))
}

fn ty(piece: Piece<'_>) -> Result<SpannedType, LineError> {
    let span = piece.span();
    let ty = Type::parse(piece.text).map_err(|error| LineError::of_type(&error, span))?;
    Ok(SpannedType { ty, span })
}

fn viewed(piece: Piece<'_>) -> Result<Viewed, LineError> {
    let (named, span) = (piece.text.to_owned(), piece.span());
    let text = piece.text.strip_prefix("heap ").unwrap_or(piece.text).trim();
    let number = text.strip_prefix('#').filter(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
    if let Some(number) = number {
        let id = number.parse().map_err(|_| LineError::at(span, "a block is `#` and its number"))?;
        return Ok(Viewed { text: named, span, place: ViewedPlace::Block(BlockId(id)) });
    }
    let registers: Option<Vec<RegisterView>> =
        text.split(':').map(|name| RegisterView::parse(name.trim().trim_start_matches('$'))).collect();
    let place = match registers {
        Some(registers) => ViewedPlace::Registers(registers),
        None => match parse_expr(piece)? {
            Expr::Memory(memory) => ViewedPlace::Memory(*memory),
            Expr::Flag(_) => {
                return Err(LineError::at(span, "a flag is one bit, and no Rust value is")
                    .with_help("the flag's name alone shows it"));
            }
            expr => ViewedPlace::At(expr),
        },
    };
    Ok(Viewed { text: named, span, place })
}
