//! What a learner gets back: a page of HTML and one of Markdown with each check, what was expected and seen, the picture of memory at
//! the step where that was, and the command that shows it.
//!
//! Made in the confined process, because it runs the submission again to draw it. Whatever a submission prints or names is escaped, and
//! the page has no script.

use super::wire::{Compiled, FeedbackPages, Judgement, Request, SubmissionStatus, Wanted};
use crate::frontend::diagnostic;
use crate::frontend::exercise::page;
use crate::frontend::format;
use crate::frontend::picture::layout::{Widths, place};
use crate::frontend::picture::{svg, terminal};
use crate::frontend::text::html::escape;
use crate::frontend::text::plain;
use crate::frontend::theme::Theme;
use crate::lens::picture::Picture;
use crate::model::run::RunUntil;
use crate::session::exercise::Exercise;
use crate::session::exercise::judge::session;
use crate::session::exercise::verdict::{Checked, Failure, Outcome, Reproduction, Verdict};
use crate::session::picture::PictureOptions;
use std::fmt::Write as _;

/// Steps to a picture; what lies further is not drawn.
const MOST_STEPS: u64 = 1_000_000;
/// Pictures of one page.
const MOST_PICTURES: usize = 4;
/// Columns of a picture on a page.
const PICTURE_COLUMNS: usize = 100;

/// Names of the pages of many submissions, without ending: the file's name, and its path where two share one.
#[must_use]
pub fn page_names(files: &[String]) -> Vec<String> {
    let stem = |file: &String| {
        let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
    };
    let whole = |file: &String| file.trim_start_matches(['.', '/']).replace(['/', '\\', ':'], "_");
    let stems: Vec<String> = files.iter().map(stem).collect();
    let is_shared =
        |name: &String| name.is_empty() || stems.iter().filter(|other| other.eq_ignore_ascii_case(name)).count() > 1;
    files.iter().zip(&stems).map(|(file, stem)| if is_shared(stem) { whole(file) } else { stem.clone() }).collect()
}

/// The pages of a submission that came to no verdict: why not.
#[must_use]
pub fn without_verdict(file: &str, judged: &Judgement) -> FeedbackPages {
    let why = judged.first_failure.clone().unwrap_or_default();
    let title = format!("{}: {} of {} points", file_name(file), judged.score, judged.points);
    let what = match judged.verdict {
        SubmissionStatus::Unreadable => "The file",
        _ => "The submission",
    };
    let body = format!("<h1>{}</h1>\n<p>{what}: {}</p>\n", escape(&title), escape(&format::clean(&why)));
    FeedbackPages {
        html: page::page(&title, &body),
        markdown: format!("# {title}\n\n{what}: {}\n", format::clean(&why)),
    }
}

/// The pages of a submission.
#[must_use]
pub fn pages(exercise: &Exercise, request: &Request, verdict: &Verdict) -> FeedbackPages {
    let executable = match &request.compiled {
        Some(Compiled::Executable(bytes)) => Some(&bytes[..]),
        Some(Compiled::Refused(_)) | None => None,
    };
    let feedback = Feedback { exercise, file: &request.file, submission: &request.submission, executable, verdict };
    let drawn = match request.wanted {
        Wanted::FeedbackInWords | Wanted::Judgement => verdict.checks.iter().map(|_| None).collect(),
        Wanted::Feedback => feedback.pictures(),
    };
    FeedbackPages { html: feedback.html(&drawn), markdown: feedback.markdown(&drawn) }
}

struct Feedback<'a> {
    exercise: &'a Exercise,
    file: &'a str,
    submission: &'a str,
    executable: Option<&'a [u8]>,
    verdict: &'a Verdict,
}

impl Feedback<'_> {
    /// One for each check, where there is something to be seen.
    fn pictures(&self) -> Vec<Option<Picture>> {
        let mut n_left = MOST_PICTURES;
        let draw = |checked: &Checked| {
            let Outcome::Failed(failure) = &checked.outcome else { return None };
            n_left = n_left.checked_sub(1)?;
            self.picture(failure.reproduction.as_ref()?, failure)
        };
        self.verdict.checks.iter().map(draw).collect()
    }

    fn picture(&self, look: &Reproduction, failure: &Failure) -> Option<Picture> {
        let mut session = session(self.exercise, (self.file, self.submission), self.executable, &look.run)?;
        let wanted = failure.step.map_or(look.step.0, |step| step.0);
        let steps = if wanted > 0 { wanted } else { self.exercise.limits.max_steps };
        if steps > MOST_STEPS && wanted > 0 {
            return None;
        }
        session.machine_mut().run(&RunUntil { steps: Some(steps.min(MOST_STEPS)), ..RunUntil::default() });
        let options = PictureOptions::default();
        // What a loop without an end changed last tells nothing, and the line before it may be all its rounds away.
        let is_endless = wanted >= self.exercise.limits.max_steps;
        let picture = if is_endless { session.picture(&options) } else { session.picture_with_changes(&options) };
        (!picture.boxes.is_empty()).then_some(picture)
    }

    fn title(&self) -> String {
        let (earned, points) = self.verdict.score();
        format!("{}: {earned} of {}", file_name(self.file), format::plural(u64::from(points), "point"))
    }

    fn html(&self, drawn: &[Option<Picture>]) -> String {
        let title = self.title();
        let about = format!("{} ({})", self.exercise.title, self.exercise.name);
        let mut body = format!("<h1>{}</h1>\n<p class=\"about\">{}</p>\n", escape(&title), escape(&about));
        if !self.verdict.errors.is_empty() {
            let _ = writeln!(
                body,
                "<p>It is no program yet, so nothing else was checked.</p>\n<pre>{}</pre>",
                escape(&self.errors())
            );
        }
        for (checked, picture) in self.verdict.checks.iter().zip(drawn) {
            body += &self.check_html(checked, picture.as_ref());
        }
        body += "<h2>Your file</h2>\n";
        body += &self.source_html();
        page::page(&title, &body)
    }

    fn check_html(&self, checked: &Checked, picture: Option<&Picture>) -> String {
        let (class, mark, said) = outcome(&checked.outcome);
        let mut html = format!(
            "<section class=\"check {class}\">\n<h3><span class=\"mark\" aria-label=\"{said}\">{mark}</span> <span>{}</span><span class=\"points\">{}</span></h3>\n",
            escape(&format::clean(&checked.name)),
            earned(checked)
        );
        if let Outcome::Failed(failure) = &checked.outcome {
            html += "<dl>";
            for (name, text) in facts(failure) {
                let _ = write!(html, "<dt>{name}</dt><dd>{}</dd>", with_code(&format::clean(&text)));
            }
            html += "</dl>\n";
            if let Some(picture) = picture {
                let placement = place(picture, &Widths::of(picture).within(PICTURE_COLUMNS));
                let caption = format!("Memory then: {}", crate::frontend::picture::caption(picture));
                let image = svg::inline(picture, &placement);
                let _ = writeln!(html, "<figure><figcaption>{}</figcaption>{image}</figure>", escape(&caption));
            }
            if let Some(command) = self.command(failure) {
                let _ = writeln!(html, "<p>To see it yourself: <code>{}</code></p>", escape(&command));
            }
        }
        html + "</section>\n"
    }

    /// The submission with numbers, the lines of failures marked.
    fn source_html(&self) -> String {
        let marked: Vec<u32> = self.verdict.checks.iter().filter_map(|checked| failure(checked)?.line).collect();
        let mut html = String::from("<pre class=\"source\">");
        for (number, text) in (1..).zip(self.submission.lines()) {
            let class = if marked.contains(&number) { "line at" } else { "line" };
            let _ = write!(html, "<span class=\"{class}\"><i>{number}</i>{}</span>", escape(&format::clean(text)));
        }
        html + "</pre>\n"
    }

    fn markdown(&self, drawn: &[Option<Picture>]) -> String {
        let mut text = format!("# {}\n\n{} ({})\n", self.title(), self.exercise.title, self.exercise.name);
        if !self.verdict.errors.is_empty() {
            let _ = write!(text, "\nIt is no program yet, so nothing else was checked.\n\n{}", fenced(&self.errors()));
        }
        for (checked, picture) in self.verdict.checks.iter().zip(drawn) {
            let (_, mark, said) = outcome(&checked.outcome);
            let points = Some(earned(checked)).filter(|points| !points.is_empty());
            let points = points.map(|points| format!(", {points}")).unwrap_or_default();
            let _ = writeln!(text, "\n## {mark} {} ({said}{points})", literal(&checked.name));
            let Outcome::Failed(failure) = &checked.outcome else { continue };
            text.push('\n');
            for (name, fact) in facts(failure) {
                let _ = writeln!(text, "- {name}: {}", literal(&fact));
            }
            if let Some(picture) = picture {
                let drawn = plain::text(&terminal::draw(picture, &Theme::plain()));
                let _ = write!(text, "\n{}", fenced(&drawn));
            }
            if let Some(command) = self.command(failure) {
                let _ = write!(text, "\nTo see it yourself:\n\n{}", fenced(&format!("{command}\n")));
            }
        }
        text
    }

    fn errors(&self) -> String {
        let name = file_name(self.file);
        plain::text(&diagnostic::source_errors(name, self.submission, &self.verdict.errors, &Theme::plain()))
    }

    fn command(&self, failure: &Failure) -> Option<String> {
        let look = failure.reproduction.as_ref()?;
        Some(format::clean(&look.command(&self.exercise.limits, file_name(self.file))))
    }
}

fn outcome(outcome: &Outcome) -> (&'static str, &'static str, &'static str) {
    match outcome {
        Outcome::Passed => ("passed", "✓", "passed"),
        Outcome::Failed(_) => ("failed", "✗", "failed"),
        Outcome::Skipped => ("skipped", "·", "not reached"),
    }
}

/// `1 of 2`; nothing where there are no points.
fn earned(checked: &Checked) -> String {
    let earned = if checked.outcome == Outcome::Passed { checked.points } else { 0 };
    if checked.points == 0 { String::new() } else { format!("{earned} of {}", checked.points) }
}

fn failure(checked: &Checked) -> Option<&Failure> {
    match &checked.outcome {
        Outcome::Failed(failure) => Some(failure),
        Outcome::Passed | Outcome::Skipped => None,
    }
}

fn facts(failure: &Failure) -> Vec<(&'static str, String)> {
    let place = Some(failure.place()).filter(|place| !place.is_empty());
    let known = [("expected", Some(failure.expected.clone())), ("seen", Some(failure.actual.clone()))];
    let rest = [("where", place), ("remark", failure.remark.clone()), ("more", failure.reading())];
    known.into_iter().chain(rest).filter_map(|(name, text)| Some((name, text?))).collect()
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// A text without meaning in Markdown, but for code between backquotes, in which nothing has any.
fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len());
    let text = format::clean(text);
    let is_paired = text.matches('`').count().is_multiple_of(2) && !text.contains("``");
    let mut is_code = false;
    for c in text.chars() {
        if c == '`' && is_paired {
            is_code = !is_code;
        } else if !is_code && matches!(c, '\\' | '`' | '*' | '_' | '<' | '>' | '[' | ']' | '#' | '|' | '&') {
            literal.push('\\');
        }
        literal.push(c);
    }
    literal
}

/// A code block that nothing in it can end.
fn fenced(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let end = if text.ends_with('\n') { "" } else { "\n" };
    format!("{fence}text\n{text}{end}{fence}\n")
}

/// Text with what stands between backquotes as code; one without a partner is a character like others.
fn with_code(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escape(text);
    }
    let part = |(nth, part): (usize, &&str)| {
        if nth.is_multiple_of(2) { escape(part) } else { format!("<code>{}</code>", escape(part)) }
    };
    parts.iter().enumerate().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::exercise::folder::OwnedTexts;
    use crate::session::exercise::judge::judge;
    use crate::session::exercise::{ExerciseLanguage, built_in};

    fn pages_of(exercise: &Exercise, file: &str, submission: &str) -> (Verdict, FeedbackPages) {
        let request = Request {
            wanted: Wanted::Feedback,
            exercise: OwnedTexts::of(built_in::ALL[0]),
            file: file.to_owned(),
            submission: submission.to_owned(),
            compiled: None,
            start_passes: None,
        };
        let verdict = judge(exercise, file, submission);
        let pages = pages(exercise, &request, &verdict);
        (verdict, pages)
    }

    #[test]
    fn pages_say_what_failed_and_where_and_draw_it() {
        for exercise in built_in::course().iter().filter(|exercise| exercise.language == ExerciseLanguage::Assembly) {
            let (verdict, pages) = pages_of(exercise, "ada/<b>.s", &exercise.start);
            let (_, failure) = verdict.first_failure().expect("the start file of an exercise fails");
            assert!(
                pages.html.contains(&with_code(&format::clean(&failure.actual))),
                "{}: {}",
                exercise.name,
                pages.html
            );
            assert!(pages.markdown.contains("✗"), "{}", exercise.name);
            assert!(!pages.html.contains("<b>") && pages.html.contains("&lt;b&gt;.s: "));
            let (_, solved) = pages_of(exercise, "ada.s", &exercise.solution);
            assert!(!solved.html.contains("check failed") && !solved.markdown.contains("✗"), "{}", exercise.name);
        }
    }

    #[test]
    fn pages_have_names_of_their_own() {
        let files = ["a/x.s", "b/y.s", "c/X.s", ".s"].map(str::to_owned);
        assert_eq!(page_names(&files), ["a_x.s", "y", "c_X.s", "s"]);
    }

    #[test]
    fn nothing_ends_a_code_block() {
        assert_eq!(fenced("a\n````\nb"), "`````text\na\n````\nb\n`````\n");
        assert_eq!(literal("a*b<c>"), "a\\*b\\<c\\>");
        assert_eq!(literal("`e_ax` is *5*"), "`e_ax` is \\*5\\*");
        assert_eq!(literal("a ` b_c"), "a \\` b\\_c");
        assert_eq!(literal("``<b>``"), "\\`\\`\\<b\\>\\`\\`");
    }
}
