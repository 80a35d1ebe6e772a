//! What writes pictures and pages, for sessions that save them.

use super::picture::svg;
use super::player;
use crate::session::session::Documents;

/// The writers of this front end.
pub const DOCUMENTS: Documents = Documents { svg: svg::document, page: player::page };
