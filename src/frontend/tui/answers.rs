//! The scrollback: what was typed and what it was answered, folded to the width of its pane, the oldest forgotten first.

use crate::frontend::text::{Style, StyledLine, StyledText};
use std::collections::VecDeque;

/// Lines that are kept.
const MOST_LINES: usize = 4000;

/// Where an answer that is longer than its pane is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ReadFrom {
    Start,
    /// At the mistake that it tells of, else at its end: what comes before is in the other panes.
    Conclusion,
}

/// Lines that were answered, as wide as they were made and as wide as they are shown.
#[derive(Default)]
pub(super) struct Answers {
    lines: VecDeque<StyledLine>,
    folded: VecDeque<StyledLine>,
    width: usize,
    /// Where the newest answer is read, in the folded lines.
    newest: usize,
}

impl Answers {
    /// A line that was typed, or that a key stands for.
    pub(super) fn echo(&mut self, prompt: &str, line: &str) {
        self.newest = self.folded.len();
        self.push(StyledLine::of(Style::Dim, format!("{prompt}{line}")));
    }

    /// What was answered; true where it is read at a mistake.
    pub(super) fn add(&mut self, text: StyledText, from: ReadFrom) -> bool {
        let mut mistake = None;
        for line in text {
            if is_mistake(&line) {
                mistake = mistake.or(Some(self.folded.len()));
            }
            self.push(line);
        }
        if from == ReadFrom::Conclusion {
            self.newest = mistake.unwrap_or(self.folded.len());
        }
        from == ReadFrom::Conclusion && mistake.is_some()
    }

    /// The lines that fit a width, oldest first; where the newest answer is read.
    pub(super) fn folded(&mut self, width: usize) -> (&VecDeque<StyledLine>, usize) {
        if self.width != width {
            self.width = width;
            self.folded = self.lines.iter().flat_map(|line| line.fold_words(width.max(1))).collect();
            self.newest = self.newest.min(self.folded.len());
        }
        (&self.folded, self.newest)
    }

    fn push(&mut self, line: StyledLine) {
        self.folded.extend(line.fold_words(self.width.max(1)));
        self.lines.push_back(line);
        if self.lines.len() > MOST_LINES
            && let Some(oldest) = self.lines.pop_front()
        {
            let n_gone = oldest.fold_words(self.width.max(1)).lines().len();
            self.folded.drain(..n_gone);
            self.newest = self.newest.saturating_sub(n_gone);
        }
    }
}

/// Whether a line is the first of a report on a mistake.
fn is_mistake(line: &StyledLine) -> bool {
    line.spans()
        .first()
        .is_some_and(|span| matches!(span.style, Style::Error | Style::ErrorMark) && span.text.starts_with("error"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn lines_are_folded_to_the_pane_and_the_oldest_go() {
        let mut answers = Answers::default();
        answers.folded(4);
        answers.echo("> ", "ab");
        answers.add(StyledText::from("abcdef"), ReadFrom::Start);
        let shown =
            |answers: &mut Answers, width| -> Vec<String> { answers.folded(width).0.iter().map(plain::line).collect() };
        assert_eq!(shown(&mut answers, 4), ["> ab", "abcd", "ef"]);
        assert_eq!(shown(&mut answers, 9), ["> ab", "abcdef"]);
        answers.add((0..MOST_LINES).map(|n| StyledLine::from(n.to_string())).collect(), ReadFrom::Start);
        assert_eq!(shown(&mut answers, 9).len(), MOST_LINES);
        assert_eq!(shown(&mut answers, 9)[0], "0");
    }

    #[test]
    fn a_long_answer_is_read_at_its_mistake_or_at_its_end() {
        let read = |text: StyledText, from| {
            let mut answers = Answers::default();
            answers.folded(20);
            answers.echo("> ", "c");
            answers.add(text, from);
            answers.folded(20).1
        };
        let mistake = || StyledText::from("a") + StyledLine::of(Style::ErrorMark, "error[leak]").plain(": it") + "b";
        assert_eq!(read(mistake(), ReadFrom::Conclusion), 2);
        assert_eq!(read(mistake(), ReadFrom::Start), 0);
        assert_eq!(read(StyledText::from("a\nb"), ReadFrom::Conclusion), 3);
    }
}
