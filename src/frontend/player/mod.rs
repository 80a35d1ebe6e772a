//! A page that plays a run: code, picture, output and a slider over time, in one file that needs no network.
//!
//! [`film`] takes the pictures of a run one after another, [`document`] writes them as JSON (schema `asmscope.player/1`): differences, with the
//! whole each few hundred pictures. [`page`](mod@page) puts that into a page with a script that draws the same placement as
//! [`picture::svg`](super::picture::svg); without the script the first picture is there as an image. What the guest names or prints cannot end
//! the element that it stands in, because every `<` is written `\u003c`.

mod delta;
pub mod document;
pub mod film;
pub mod page;

use crate::session::session::Session;

/// Pictures of one page.
pub const MOST_PICTURES: usize = 20_000;

/// A page that plays the record of a session; the machine stands where it stood.
#[must_use]
pub fn page(session: &mut Session) -> String {
    page::standalone(&film::take(session, MOST_PICTURES))
}
