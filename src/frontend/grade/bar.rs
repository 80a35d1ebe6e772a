//! The progress bar of a grading, on a terminal only. The only file that names `indicatif`.
//!
//! It is drawn on standard error, so that lines on standard output can be piped.

use crate::frontend::theme::{Glyphs, Theme};
use indicatif::{ProgressBar, ProgressStyle};

/// A bar that counts submissions.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar for `n` submissions.
    #[must_use]
    pub fn new(n: usize, theme: &Theme) -> Bar {
        let bar = ProgressBar::new(n as u64);
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg} {eta} left");
        let glyphs = if theme.glyphs == Glyphs::Ascii { "#> " } else { "━╸ " };
        bar.set_style(style.expect("the template is well-formed").progress_chars(glyphs));
        Bar(bar)
    }

    /// One more is done.
    pub fn advance(&self, n_passed: usize) {
        self.0.set_message(format!("({n_passed} passed)"));
        self.0.inc(1);
    }

    /// Writes something while the bar is out of the way.
    pub fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.0.suspend(write)
    }

    /// Takes the bar off the terminal.
    pub fn clear(&self) {
        self.0.finish_and_clear();
    }
}
