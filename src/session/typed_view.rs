//! `view PLACE as TYPE` and `layout TYPE`: where the bytes are, and what the lens makes of them.
//!
//! Nothing changes by looking; a value that takes two registers is completed by the second that Rust passes it in.

use super::command::{SpannedType, Viewed, ViewedPlace};
use super::debuggee::Debuggee;
use super::error::LineError;
use super::inspect::address_of;
use super::reply::Reply;
use crate::lens::types::{Type, TypeError};
use crate::lens::view::{ValueSource, read_value};
use crate::model::addr::Address;
use crate::model::register::{Register, RegisterView};

/// `layout TYPE`.
pub(super) fn layout(typed: SpannedType) -> Result<Reply, LineError> {
    let layout = typed.ty.layout().map_err(|error| LineError::of_type(&error, typed.span))?;
    Ok(Reply::Layout { ty: typed.ty, layout })
}

/// `view PLACE as TYPE`.
pub(super) fn view(debuggee: &Debuggee, viewed: &Viewed, typed: &SpannedType) -> Result<Reply, LineError> {
    let mistake = |error: TypeError| LineError::of_type(&error, typed.span);
    let ty = &typed.ty;
    let size = ty.layout().map_err(mistake)?.size;
    let (named, origin) = match &viewed.place {
        ViewedPlace::Block(id) => (viewed.text.clone(), ValueSource::Memory(address_of(&debuggee.machine, *id)?)),
        ViewedPlace::Memory(memory) => {
            (viewed.text.clone(), ValueSource::Memory(debuggee.lookup().location(memory)?.0))
        }
        ViewedPlace::At(expr) => {
            (viewed.text.clone(), ValueSource::Memory(Address(debuggee.lookup().value(expr)?.low())))
        }
        ViewedPlace::Registers(registers) => bytes_of(debuggee, viewed, registers, ty, size)?,
    };
    let seen = read_value(&debuggee.program, &debuggee.machine, ty, &origin).map_err(mistake)?;
    Ok(Reply::View { text: named, seen: Box::new(seen) })
}

/// The bytes of registers, with the second of a pair where one was named and the value takes two.
fn bytes_of(
    debuggee: &Debuggee,
    viewed: &Viewed,
    registers: &[RegisterView],
    ty: &Type,
    size: u64,
) -> Result<(String, ValueSource), LineError> {
    let width = |registers: &[RegisterView]| registers.iter().map(|view| u64::from(view.bits / 8)).sum::<u64>();
    let mut registers = registers.to_vec();
    let mut named = viewed.text.clone();
    if let ([only], 9..=16) = (&registers[..], size)
        && only.bits == 64
        && let Some(second) = second_of(only.register)
    {
        named = format!("{}:{second}", only.register);
        registers.push(RegisterView { register: second, shift: 0, bits: 64 });
    }
    if width(&registers) < size {
        let message = format!("a `{ty}` takes {size} bytes, more than {} holds", viewed.text);
        return Err(LineError::at(viewed.span, message).with_help(match &registers[..] {
            [first, ..] => format!("what it points at is `view [{}] as {ty}`", first.register),
            [] => String::from("name a register"),
        }));
    }
    let values = registers.iter().flat_map(|view| {
        let value = view.read(debuggee.machine.registers().get(view.register));
        value.to_le_bytes().into_iter().take(view.bits as usize / 8)
    });
    Ok((named, ValueSource::Registers(values.collect())))
}

/// The register that holds the second half of what begins in this one: Rust passes pairs in neighbours.
fn second_of(first: Register) -> Option<Register> {
    if first == Register::RAX { Some(Register::RDX) } else { first.argument_after() }
}
