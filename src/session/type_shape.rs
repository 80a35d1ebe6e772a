//! `layout TYPE`, `whatis` for the types of a compiled program: those of variables, and those that its files declare.

use super::error::LineError;
use super::reply::Reply;
use super::session::Session;
use crate::lens::variables::{Limits, Scene, TypeShape};
use crate::model::debug::types::TypeId;

impl Session {
    /// The shape of a type by its name, or of the type of an expression over variables.
    pub(super) fn type_shape(&self, text: &str) -> Option<TypeShape> {
        let debug = self.debug.as_deref()?;
        let of_value = || self.evaluate(text).and_then(Result::ok).map(|value| value.ty);
        let named = |text: &str| -> Option<TypeId> {
            let keywords = ["struct ", "enum ", "union "];
            let name = keywords.iter().find_map(|keyword| text.strip_prefix(keyword)).unwrap_or(text);
            debug.types_named(name).into_iter().next()
        };
        let target = self.guest();
        let scene = Scene { debug, target: &target, limits: Limits::default() };
        of_value().or_else(|| named(text)).map(|ty| scene.shape(ty))
    }

    /// `whatis`.
    pub(super) fn what_is(&self, text: &str) -> Result<Reply, LineError> {
        self.check_debug_info()?;
        if let Some(shape) = self.type_shape(text) {
            return Ok(Reply::TypeName(Box::new(shape)));
        }
        let why = match self.evaluate(text) {
            Some(Err(why)) => why,
            _ => format!("`{text}` is no variable and no type of the program"),
        };
        Err(self.with_scope(LineError::new(why), text))
    }
}
