//! The marks as a table: CSV (RFC 4180), a row for each submission and a column for each check.
//!
//! Learners choose the names of their files and what their programs print, and a spreadsheet takes a field that begins with `=` for a
//! formula: such fields get an apostrophe in front.

use super::wire::{CheckStatus, ResultLine};

/// The first line: the fixed columns, and each check by its name.
#[must_use]
pub fn header(checks: &[(String, u32)]) -> String {
    let fixed = ["file", "verdict", "score", "points"].map(str::to_owned);
    row(fixed.into_iter().chain(checks.iter().map(|(name, _)| name.clone())).chain([String::from("first_failure")]))
}

/// The line of a submission: of each check the points earned; nothing where it came to no verdict.
#[must_use]
pub fn line(result: &ResultLine, checks: &[(String, u32)]) -> String {
    let judged = &result.judged;
    let fixed =
        [result.file.clone(), judged.verdict.name().to_owned(), judged.score.to_string(), judged.points.to_string()];
    let earned = (0..checks.len()).map(|idx| match judged.checks.get(idx) {
        Some(check) if check.outcome == CheckStatus::Passed => check.points.to_string(),
        Some(_) => String::from("0"),
        None => String::new(),
    });
    row(fixed.into_iter().chain(earned).chain([judged.first_failure.clone().unwrap_or_default()]))
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
        let checks = [(String::from("it assembles"), 0), (String::from("rax, 42"), 2)];
        assert_eq!(header(&checks), "file,verdict,score,points,it assembles,\"rax, 42\",first_failure\r\n");
    }
}
