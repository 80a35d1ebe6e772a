//! `layout TYPE`, `whatis` for the types of a compiled program: those of variables, and those that its files declare.

use super::debuggee::Debuggee;
use super::error::LineError;
use super::reply::Reply;
use super::when::with_scope;
use crate::lens::variables::{ReadLimits, TypeShape, VariableContext};
use crate::model::debug::types::TypeId;

/// The shape of a type by its name, or of the type of an expression over variables.
pub(super) fn type_shape(debuggee: &Debuggee, text: &str) -> Option<TypeShape> {
    let debug = debuggee.debug.as_deref()?;
    let of_value = || debuggee.evaluate(text).and_then(Result::ok).map(|value| value.ty);
    let named = |text: &str| -> Option<TypeId> {
        let keywords = ["struct ", "enum ", "union "];
        let name = keywords.iter().find_map(|keyword| text.strip_prefix(keyword)).unwrap_or(text);
        debug.types_named(name).into_iter().next()
    };
    let target = debuggee.guest();
    let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
    of_value().or_else(|| named(text)).map(|ty| scene.shape(ty))
}

/// `whatis`.
pub(super) fn what_is(debuggee: &Debuggee, text: &str) -> Result<Reply, LineError> {
    debuggee.check_debug_info()?;
    if let Some(shape) = type_shape(debuggee, text) {
        return Ok(Reply::TypeName(Box::new(shape)));
    }
    let why = match debuggee.evaluate(text) {
        Some(Err(why)) => why,
        _ => format!("`{text}` is no variable and no type of the program"),
    };
    Err(with_scope(debuggee, LineError::new(why), text))
}
