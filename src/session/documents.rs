//! Pictures and pages as files: `picture FILE` and `save FILE.html`.
//!
//! How they look is decided by whoever shows the session, so a front end hands in the functions that write them, as plain pointers.

use super::command::Existing;
use super::error::LineError;
use super::files::{cannot_write, create, has_extension};
use super::reply::{DocumentKind, Reply};
use super::session::{Documents, Session};
use crate::lens::picture::Picture;
use std::io::Write as _;

/// `picture`, `picture FILE`, `picture all`.
pub(super) fn draw(
    picture: Picture,
    documents: Option<Documents>,
    path: Option<String>,
    existing: Existing,
) -> Result<Reply, LineError> {
    let Some(path) = path else { return Ok(Reply::Picture(Box::new(picture))) };
    if !has_extension(&path, "svg") {
        return Err(LineError::new(format!("`{path}` is no name of a picture"))
            .with_help("a name that ends in .svg; `save run.html` writes a page that plays the run"));
    }
    let text = (known(documents)?.svg)(&picture);
    write(&path, existing, &text, DocumentKind::Picture, "picture!")
}

/// `save FILE.html`.
pub(super) fn save_page(session: &mut Session, path: &str, existing: Existing) -> Result<Reply, LineError> {
    let page = known(session.documents)?.page;
    let text = page(session);
    write(path, existing, &text, DocumentKind::Page, "save!")
}

fn known(documents: Option<Documents>) -> Result<Documents, LineError> {
    documents.ok_or_else(|| LineError::new("nothing here writes pictures"))
}

fn write(path: &str, existing: Existing, text: &str, kind: DocumentKind, replaces: &str) -> Result<Reply, LineError> {
    let written = create(path, existing)
        .and_then(|mut file| file.write_all(text.as_bytes()).map_err(|error| cannot_write(path, &error)));
    match written {
        Ok(()) => Ok(Reply::DocumentSaved { path: path.to_owned(), kind, size: text.len() }),
        // The remedy names the command that was typed.
        Err(error) if error.help.is_some() => Err(error.with_help(format!("`{replaces} {path}` replaces it"))),
        Err(error) => Err(error),
    }
}
