//! Variables of a compiled program in what is typed: `who total`, `watch v.len`, `when n == 3`, `set n = 5`, `x/8xb &v`.
//!
//! A variable is put into the expression as the memory or the register that it lies in at this moment, so that everything that works on
//! those works on variables: they are those of the frame that is looked at, now. A name that is both is the variable.

use super::command::Command;
use super::debuggee::Debuggee;
use super::error::{LineError, Span};
use super::expr::{Assignment, AssignmentTarget, Expr, Expression, MemoryExpr, parse_expr};
use super::float::{Float, Floats};
use super::lookup::NUMBER_SIZES;
use super::parse::parse;
use super::table;
use super::token::Piece;
use super::type_shape::type_shape;
use super::when::statements_in_scope;
use super::when::with_scope;
use crate::lens::variables::{TypedValue, ValueKind, ValuePlace};
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::Address;
use crate::model::debug::target::DWARF_OF_ENCODED;
use crate::model::debug::types::{TypeId, TypeKind};
use crate::model::register::{Register, RegisterView};
use crate::model::symbol_table::Resolved;

/// Names for names that are followed.
const MOST_ALIASES: usize = 16;
/// Bytes of a pointer that is nothing but an address.
const POINTER_SIZE: u64 = 8;

/// A line that means a variable where the prompt's own expressions have none: the command that it is.
pub(super) fn parse_about_variables(debuggee: &Debuggee, line: &str) -> Option<Command> {
    debuggee.debug.as_ref()?;
    if let Some(assignment) = parse_assignment_to_variable(debuggee, line) {
        return Some(Command::Assign(assignment));
    }
    let piece = Piece::whole(line).trim();
    let (word, rest) = piece.split_first();
    let (name, letters) = word.text.split_once('/').unwrap_or((word.text, ""));
    let spec = table::find(name)?;
    let text = rest.text.to_owned();
    if spec.name == "layout" && parse(line).is_err() && type_shape(debuggee, &text).is_some() {
        return Some(Command::TypeShape(text));
    }
    let value = debuggee.evaluate(&text)?.ok()?;
    let expr = place(&value)?;
    let about = Expression { text, expr };
    Some(match spec.name {
        "who" => Command::Who(Some(about)),
        "watch" => Command::Watch(about),
        "origin" => Command::Origin(about),
        "where" => Command::Where(about),
        "x" => {
            // What a pointer points at; of anything else its own bytes.
            let is_pointer = matches!(value.kind, ValueKind::Pointer { .. }) && value.size == POINTER_SIZE;
            let address = match about.expr {
                Expr::Memory(memory) if !is_pointer => memory.address,
                expr => expr,
            };
            Command::Examine(super::examine::Examine::parse(letters).ok()?, Some(address))
        }
        _ => return None,
    })
}

/// `set n = 5`, `set var n = 5`, `n = 5`, where `n` is a variable.
fn parse_assignment_to_variable(debuggee: &Debuggee, line: &str) -> Option<Assignment> {
    let text = line.trim();
    let body = text.strip_prefix("set ").unwrap_or(text);
    let body = body.strip_prefix("var ").or_else(|| body.strip_prefix("variable ")).unwrap_or(body);
    let (target, value) = body.split_once('=')?;
    if value.starts_with('=') || target.ends_with(['<', '>', '!']) {
        return None;
    }
    let target = match variable_place(debuggee, target.trim())? {
        Expr::Memory(memory) => AssignmentTarget::Memory(*memory),
        Expr::Register(view) => AssignmentTarget::Register(view),
        _ => return None,
    };
    let start = line.find('=')? + 1;
    let value = parse_expr(Piece::whole(line).skip(start).trim()).ok()?;
    Some(Assignment { text: text.to_owned(), target, value: with_numbers(debuggee, &value, Floats::Refused).ok()? })
}

/// An expression with the variables in it as what they lie in. A number that is part of a larger expression has its sign.
///
/// # Errors
/// For a floating-point variable in a larger expression, if that is refused.
pub(super) fn with_variables(debuggee: &Debuggee, expr: &Expr, floats: Floats) -> Result<Expr, LineError> {
    let name = match expr {
        Expr::Symbol { name, .. } => name.clone(),
        Expr::Register(view) => register_name(*view),
        _ => return with_numbers(debuggee, expr, floats),
    };
    Ok(variable_place(debuggee, &name).unwrap_or_else(|| expr.clone()))
}

fn with_numbers(debuggee: &Debuggee, expr: &Expr, floats: Floats) -> Result<Expr, LineError> {
    let boxed = |expr: &Expr| with_numbers(debuggee, expr, floats).map(Box::new);
    Ok(match expr {
        Expr::Symbol { name, span } => {
            number_of_variable(debuggee, name, *span, floats)?.unwrap_or_else(|| expr.clone())
        }
        Expr::Register(view) => {
            let span = Span { start: 0, length: 1 };
            number_of_variable(debuggee, &register_name(*view), span, floats)?.unwrap_or_else(|| expr.clone())
        }
        Expr::Memory(memory) => match pointee(debuggee, expr, floats)? {
            Some(pointee) => pointee,
            None => Expr::Memory(Box::new(MemoryExpr {
                address: with_numbers(debuggee, &memory.address, Floats::Refused)?,
                ..(**memory).clone()
            })),
        },
        Expr::Unary { sign, operand } => Expr::Unary { sign: *sign, operand: boxed(operand)? },
        Expr::Binary { sign, left, right, span } => {
            Expr::Binary { sign, left: boxed(left)?, right: boxed(right)?, span: *span }
        }
        Expr::Number(_) | Expr::Float(_) | Expr::Flag(_) => expr.clone(),
    })
}

/// What a variable points at, as a number of 64 bits: `*x` has the size of its type.
fn pointee(debuggee: &Debuggee, expr: &Expr, floats: Floats) -> Result<Option<Expr>, LineError> {
    let Some((path, span)) = deref_path(expr) else { return Ok(None) };
    number_of_variable(debuggee, &path, span, floats)
}

/// A variable as a number of 64 bits.
fn number_of_variable(debuggee: &Debuggee, name: &str, span: Span, floats: Floats) -> Result<Option<Expr>, LineError> {
    let Some(Ok(value)) = debuggee.evaluate(name) else { return Ok(None) };
    let Some(place) = place(&value) else { return Ok(None) };
    if !NUMBER_SIZES.contains(&value.size) {
        let message = format!("`{name}` is no number: it has {} bytes", value.size);
        return Err(LineError::at(span, message).with_help("a part of it may be one, as in `v.len` or `a[2]`"));
    }
    let kind = debuggee.debug.as_deref().map(|debug| scalar_kind(debug, value.ty));
    match kind {
        Some(TypeKind::Float) if floats == Floats::AsTheyAre && value.size <= 8 => {
            let bits = debuggee.lookup().value(&place)?.low();
            let number = if value.size == 4 { Float::Single(bits as u32) } else { Float::Double(bits) };
            Ok(Some(Expr::Float(number)))
        }
        Some(TypeKind::Float) => Err(LineError::at(span, format!("`{name}` is a floating-point number"))
            .with_help("such an expression is over whole numbers; `p` computes with it, as in `p 2 * x`")),
        Some(
            TypeKind::Signed | TypeKind::CChar { is_signed: true } | TypeKind::Enumeration { is_signed: true, .. },
        ) if value.size < 8 => {
            // (x ^ m) - m, where m is the sign bit.
            let sign = || Box::new(Expr::Number(1 << (value.size * 8 - 1)));
            let binary = |sign, left, right| Expr::Binary { sign, left: Box::new(left), right, span };
            Ok(Some(binary("-", binary("^", place, sign()), sign())))
        }
        _ => Ok(Some(place)),
    }
}

/// The same for what was typed.
///
/// # Errors
/// When a name is that of no variable here, and of nothing else either.
pub(super) fn about_variables(debuggee: &Debuggee, expression: Expression) -> Result<Expression, LineError> {
    if debuggee.debug.is_none() || expression.text.contains('$') {
        return Ok(expression);
    }
    let expr = with_variables(debuggee, &expression.expr, Floats::Refused)?;
    if let Expr::Symbol { name, span } = &expr
        && (debuggee.lookup().value(&expr).is_err() || is_variable_elsewhere(debuggee, name))
    {
        match debuggee.evaluate(name) {
            Some(Err(why)) => return Err(with_scope(debuggee, LineError::at(*span, why), name)),
            Some(Ok(TypedValue { kind: ValueKind::Unknown(why), .. })) => {
                return Err(LineError::at(*span, format!("`{name}` lies nowhere here: {why}")));
            }
            _ => {}
        }
    }
    Ok(Expression { expr, ..expression })
}

/// Whether a name means a variable of this function that is not in scope here, and else only the end of a library function's path.
pub(super) fn is_variable_elsewhere(debuggee: &Debuggee, name: &str) -> bool {
    let Some(process) = debuggee.program.process.as_deref() else { return false };
    match debuggee.program.symbols.resolve(name) {
        Resolved::One(symbol) if &*symbol.name != name && !process.is_user(Address(symbol.value)) => {
            !statements_in_scope(debuggee, &[name.to_owned()]).is_empty()
        }
        _ => false,
    }
}

/// Where a variable or a part of one lies; the address that a reference to one is.
fn variable_place(debuggee: &Debuggee, path: &str) -> Option<Expr> {
    place(&debuggee.evaluate(path)?.ok()?)
}

/// `*x`, `**x` as they are written, where nothing states a size.
fn deref_path(expr: &Expr) -> Option<(String, Span)> {
    match expr {
        Expr::Symbol { name, span } => Some((name.clone(), *span)),
        Expr::Memory(memory) if memory.size.is_none() => {
            deref_path(&memory.address).map(|(path, span)| (format!("*{path}"), span))
        }
        _ => None,
    }
}

/// What a register is called, which may be a variable's name.
fn register_name(view: RegisterView) -> String {
    let is_it = |name: &String| RegisterView::parse(name) == Some(view);
    RegisterView::names().find(is_it).unwrap_or_else(|| view.register.to_string())
}

/// What a type means behind its aliases.
fn scalar_kind(debug: &DebugInfo, ty: TypeId) -> TypeKind {
    let mut id = ty;
    for _ in 0..MOST_ALIASES {
        match &debug.ty(id).kind {
            TypeKind::Alias { of: Some(of) } => id = *of,
            kind => return kind.clone(),
        }
    }
    TypeKind::Opaque
}

fn place(value: &TypedValue) -> Option<Expr> {
    match (&value.place, &value.kind) {
        (ValuePlace::Memory(address), _) if value.size > 0 => {
            let (size, span) = (Some(value.size), Span { start: 0, length: 1 });
            Some(Expr::Memory(Box::new(MemoryExpr { size, address: Expr::Number(address.0.into()), span })))
        }
        (ValuePlace::Register(number), _) => {
            let bits = u32::try_from(value.size * 8).unwrap_or(64);
            let register = match number {
                0..=15 => {
                    let encoded = DWARF_OF_ENCODED.iter().position(|dwarf| dwarf == number)?;
                    Register::Gpr(encoded as u8)
                }
                17..=32 => Register::Xmm((number - 17) as u8),
                _ => return None,
            };
            Some(Expr::Register(RegisterView { register, shift: 0, bits: bits.min(register.bits()) }))
        }
        (ValuePlace::Nowhere, ValueKind::Pointer { address, .. }) => Some(Expr::Number((*address).into())),
        _ => None,
    }
}
