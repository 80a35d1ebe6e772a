//! Pages about exercises: the shell that they share, and the task to be handed out.
//!
//! One file each, without a script and without anything from elsewhere, so that one can be sent, printed and opened from disk.

use crate::frontend::format::plural;
use crate::frontend::picture::svg;
use crate::frontend::text::html::escape;
use crate::frontend::text::markdown;
use crate::session::exercise::Exercise;
use crate::session::exercise::judge::{checks_of, points};
use crate::session::exercise::verdict::with_file_name;
use std::fmt::Write as _;

const STYLESHEET: &str = include_str!("page.css");

/// A page with pictures in it: `body` is markup, `title` is text.
#[must_use]
pub fn page(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
         <title>{}</title>\n<style>\n{STYLESHEET}{}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escape(title),
        svg::STYLESHEET
    )
}

/// The task as a page: the text, what is checked, and the file to start from.
#[must_use]
pub fn handout(exercise: &Exercise) -> String {
    let mut body = format!(
        "<h1>{}</h1>\n<p class=\"about\">{} ({}, difficulty {} of 5)</p>\n",
        escape(&exercise.title),
        markdown::inline(&exercise.teaches),
        escape(&exercise.name),
        exercise.difficulty
    );
    // The title stands above already.
    let text = exercise.text.trim_start();
    let heading = text.lines().next().unwrap_or_default();
    let is_title = heading.trim_start_matches('#').trim() == exercise.title && heading.starts_with('#');
    let task = if is_title { &text[heading.len()..] } else { text };
    body += &markdown::html(&with_file_name(task, &exercise.language.file(&exercise.name)));
    let _ = writeln!(body, "<h2>What is checked</h2>\n<ul>");
    // That it is a program at all goes without saying.
    for (name, points) in checks_of(exercise).iter().skip(1) {
        let points = if *points == 0 { "it is so already".to_owned() } else { plural(u64::from(*points), "point") };
        let _ = writeln!(body, "<li>{} ({points})</li>", escape(name));
    }
    let _ = writeln!(
        body,
        "</ul>\n<p>{} in all.</p>\n<h2>The file to start from</h2>",
        plural(u64::from(points(exercise)), "point")
    );
    let _ = writeln!(body, "<pre><code>{}</code></pre>", escape(exercise.start.trim_end()));
    page(&exercise.title, &body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::exercise::built_in;

    #[test]
    fn every_exercise_can_be_handed_out() {
        for exercise in built_in::course() {
            let page = handout(&exercise);
            assert!(page.contains(&format!("<h1>{}</h1>", escape(&exercise.title))));
            assert!(!page.contains(" FILE"), "{}: a command names no file", exercise.name);
            assert!(!page.contains("```"), "{}: a fence is left", exercise.name);
            assert!(!page.contains(escape(exercise.solution.trim()).as_str()), "{} tells its solution", exercise.name);
        }
    }
}
