//! The marks as a table: CSV (RFC 4180), a row for each submission and a column for each check.
//!
//! Learners choose the names of their files and what their programs print, and a spreadsheet takes a field that begins with `=` for a
//! formula: such fields get an apostrophe in front.

use super::pool::Times;
use super::wire::{CheckStatus, ResultLine};

/// The columns of a table.
#[derive(Clone)]
pub struct Columns {
    /// Every check with what it weighs, in the order of a verdict; those that weigh nothing have no column.
    pub checks: Vec<(String, u32)>,
    /// Whether a column says how long judging took.
    pub times: Times,
}

impl Columns {
    /// The first line: the fixed columns, and each check by its name.
    #[must_use]
    pub fn header(&self) -> String {
        let fixed = ["file", "verdict", "score", "points"].map(str::to_owned);
        let checks = self.weighty().map(|(_, name)| name.to_owned());
        let times = (self.times == Times::Included).then(|| String::from("milliseconds"));
        row(fixed.into_iter().chain(checks).chain([String::from("first_failure")]).chain(times))
    }

    /// The line of a submission: of each check the points earned; nothing where it came to no verdict.
    #[must_use]
    pub fn line(&self, result: &ResultLine) -> String {
        let judged = &result.judged;
        let fixed = [
            result.file.clone(),
            judged.verdict.name().to_owned(),
            judged.score.to_string(),
            judged.points.to_string(),
        ];
        let earned = self.weighty().map(|(idx, _)| match judged.checks.get(idx) {
            Some(check) if check.outcome == CheckStatus::Passed => check.points.to_string(),
            Some(_) => String::from("0"),
            None => String::new(),
        });
        let failure = judged.first_failure.clone().unwrap_or_default();
        let times = (self.times == Times::Included)
            .then(|| result.milliseconds.map_or_else(String::new, |milliseconds| milliseconds.to_string()));
        row(fixed.into_iter().chain(earned).chain([failure]).chain(times))
    }

    /// The checks that have points, with their places in a verdict.
    fn weighty(&self) -> impl Iterator<Item = (usize, &str)> {
        let checks = self.checks.iter().enumerate().filter(|(_, (_, points))| *points > 0);
        checks.map(|(idx, (name, _))| (idx, name.as_str()))
    }
}

fn row(fields: impl Iterator<Item = String>) -> String {
    fields.map(|text| field(&text)).collect::<Vec<_>>().join(",") + "\r\n"
}

fn field(text: &str) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_no_formulas() {
        assert_eq!(field("a b"), "a b");
        assert_eq!(field("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(field("=HYPERLINK(1,2)"), "\"'=HYPERLINK(1,2)\"");
        let checks = vec![(String::from("it assembles"), 0), (String::from("rax, 42"), 2)];
        let columns = Columns { checks, times: Times::LeftOut };
        assert_eq!(columns.header(), "file,verdict,score,points,\"rax, 42\",first_failure\r\n");
        let columns = Columns { times: Times::Included, ..columns };
        assert_eq!(columns.header(), "file,verdict,score,points,\"rax, 42\",first_failure,milliseconds\r\n");
    }
}
