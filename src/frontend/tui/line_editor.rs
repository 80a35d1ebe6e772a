//! A line editor for the prompt of the full screen: text with a cursor, Emacs's keys, history, and completion by cycling.
//!
//! rustyline owns the terminal while it reads a line, so it cannot live inside a screen; what is completed, hinted and highlighted is the same
//! code for both. Positions are bytes and always between two characters. Nothing here draws.

use crate::frontend::complete::{Completions, EditorContext, complete, file_names};
use crate::frontend::repl::history::History;
use crate::frontend::terminal::{Key, KeyCode};

/// Text being typed.
#[derive(Default)]
pub(super) struct LineEditor {
    text: String,
    cursor: usize,
    /// Which line of the history is shown, and what was typed before.
    recalled: Option<(usize, String)>,
    /// What was cut last.
    cut: String,
    completion: Option<Completion>,
}

/// What the word at the cursor may become, and which of it stands there.
pub(super) struct Completion {
    start: usize,
    /// The word as it was typed.
    typed: String,
    pub(super) words: Vec<String>,
    pub(super) chosen: Option<usize>,
}

impl LineEditor {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// In bytes.
    pub(super) fn cursor(&self) -> usize {
        self.cursor
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The choices at hand, if Tab was pressed last.
    pub(super) fn completion(&self) -> Option<&Completion> {
        self.completion.as_ref()
    }

    /// Replaces everything, with the cursor at the end.
    pub(super) fn set(&mut self, text: impl Into<String>) {
        self.text = text.into();
        self.cursor = self.text.len();
        self.completion = None;
    }

    /// What was typed; nothing is left.
    pub(super) fn take(&mut self) -> String {
        self.recalled = None;
        self.completion = None;
        self.cursor = 0;
        std::mem::take(&mut self.text)
    }

    pub(super) fn insert(&mut self, text: &str) {
        self.completion = None;
        self.text.insert_str(self.cursor, text);
        self.cursor += text.len();
    }

    /// Does what a key asks for; false for a key without a use here.
    pub(super) fn press(&mut self, key: Key, history: &History, known: &EditorContext) -> bool {
        let is_completing = matches!(key.code, KeyCode::Tab | KeyCode::BackTab);
        if !is_completing {
            self.completion = None;
        }
        match (key.code, key.modifiers.control, key.modifiers.alt) {
            (KeyCode::Char(c), false, false) => self.insert(c.encode_utf8(&mut [0; 4])),
            (KeyCode::Left, true, _) | (KeyCode::Char('b'), _, true) => self.cursor = self.word_before(),
            (KeyCode::Right, true, _) | (KeyCode::Char('f'), _, true) => self.cursor = self.word_after(),
            (KeyCode::Left, ..) | (KeyCode::Char('b'), true, _) => self.cursor = self.before(),
            (KeyCode::Right, ..) | (KeyCode::Char('f'), true, _) => self.cursor = self.after(),
            (KeyCode::Home, ..) | (KeyCode::Char('a'), true, _) => self.cursor = 0,
            (KeyCode::End, ..) | (KeyCode::Char('e'), true, _) => self.cursor = self.text.len(),
            (KeyCode::Backspace, _, true) | (KeyCode::Char('w'), true, _) => self.cut_from(self.word_before()),
            (KeyCode::Backspace, ..) | (KeyCode::Char('h'), true, _) => self.remove(self.before(), self.cursor),
            (KeyCode::Delete, ..) | (KeyCode::Char('d'), true, _) => self.remove(self.cursor, self.after()),
            (KeyCode::Char('d'), _, true) => self.cut_to(self.word_after()),
            (KeyCode::Char('u'), true, _) => self.cut_from(0),
            (KeyCode::Char('k'), true, _) => self.cut_to(self.text.len()),
            (KeyCode::Char('y'), true, _) => self.insert(&self.cut.clone()),
            (KeyCode::Up, ..) | (KeyCode::Char('p'), true, _) => self.recall(history, -1),
            (KeyCode::Down, ..) | (KeyCode::Char('n'), true, _) => self.recall(history, 1),
            (KeyCode::Tab, ..) => self.complete(known, 1),
            (KeyCode::BackTab, ..) => self.complete(known, -1),
            _ => return false,
        }
        true
    }

    fn before(&self) -> usize {
        self.text[..self.cursor].char_indices().next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        self.text[self.cursor..].chars().next().map_or(self.cursor, |c| self.cursor + c.len_utf8())
    }

    fn word_before(&self) -> usize {
        let text = self.text[..self.cursor].trim_end_matches(|c: char| !c.is_alphanumeric());
        text.trim_end_matches(char::is_alphanumeric).len()
    }

    fn word_after(&self) -> usize {
        let rest = self.text[self.cursor..].trim_start_matches(|c: char| !c.is_alphanumeric());
        self.text.len() - rest.trim_start_matches(char::is_alphanumeric).len()
    }

    fn remove(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.cursor = from;
    }

    fn cut_from(&mut self, from: usize) {
        self.text[from..self.cursor].clone_into(&mut self.cut);
        self.remove(from, self.cursor);
    }

    fn cut_to(&mut self, to: usize) {
        self.text[self.cursor..to].clone_into(&mut self.cut);
        self.remove(self.cursor, to);
    }

    /// The line of the history before, or after, the one that is shown; beyond the newest stands what was typed.
    fn recall(&mut self, history: &History, by: isize) {
        let (at, typed) = self.recalled.take().unwrap_or_else(|| (history.len(), self.text.clone()));
        let wanted = at.saturating_add_signed(by).min(history.len());
        let line = history.line(wanted).map_or_else(|| typed.clone(), str::to_owned);
        self.set(line);
        self.recalled = Some((wanted, typed));
    }

    /// Completes as far as it is clear; pressed again, it goes through the choices.
    fn complete(&mut self, known: &EditorContext, by: isize) {
        if let Some(completion) = self.completion.take() {
            return self.choose(completion, by);
        }
        let before = &self.text[..self.cursor];
        let (start, words) = match complete(known, before) {
            Completions::Words(start, words) => (start, words),
            Completions::File => {
                let start = before.rfind(' ').map_or(0, |at| at + 1);
                (start, file_names(&before[start..]))
            }
        };
        let typed = before[start..].to_owned();
        let common = common_start(&words);
        if common.len() > typed.len() || words.len() == 1 {
            self.replace_word(start, &common);
        }
        if words.len() > 1 {
            let typed = self.text[start..self.cursor].to_owned();
            self.completion = Some(Completion { start, typed, words, chosen: None });
        }
    }

    fn choose(&mut self, completion: Completion, by: isize) {
        let n = completion.words.len() as isize;
        let chosen = match completion.chosen {
            // After the last comes what was typed again.
            Some(at) => Some(at as isize + by).filter(|at| (0..n).contains(at)),
            None if by > 0 => Some(0),
            None => Some(n - 1),
        };
        let chosen = chosen.map(|at| at as usize);
        let word = chosen.map_or(&completion.typed, |at| &completion.words[at]).clone();
        self.replace_word(completion.start, &word);
        self.completion = Some(Completion { chosen, ..completion });
    }

    fn replace_word(&mut self, start: usize, word: &str) {
        self.text.replace_range(start..self.cursor, word);
        self.cursor = start + word.len();
    }
}

/// What all of the words begin with.
fn common_start(words: &[String]) -> String {
    let Some(first) = words.first() else { return String::new() };
    let length = words.iter().fold(first.len(), |n, word| {
        let common = first[..n].char_indices().zip(word.chars()).take_while(|((_, a), b)| a == b);
        common.last().map_or(0, |((at, c), _)| at + c.len_utf8())
    });
    first[..length].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::terminal::Modifiers;

    fn type_in(editor: &mut LineEditor, history: &History, keys: &str) {
        for c in keys.chars() {
            let (code, control) = match c {
                '\t' => (KeyCode::Tab, false),
                '\u{8}' => (KeyCode::Backspace, false),
                '↑' => (KeyCode::Up, false),
                '↓' => (KeyCode::Down, false),
                '←' => (KeyCode::Left, false),
                c if c.is_control() => (KeyCode::Char(char::from(c as u8 + b'a' - 1)), true),
                c => (KeyCode::Char(c), false),
            };
            let key = Key { code, modifiers: Modifiers { control, ..Modifiers::default() } };
            assert!(editor.press(key, history, &EditorContext::default()), "{c:?}");
        }
    }

    fn typed(keys: &str) -> String {
        let mut history = History::empty();
        history.add("mov rax, 5");
        history.add("stack");
        let mut editor = LineEditor::default();
        type_in(&mut editor, &history, keys);
        let (before, after) = editor.text().split_at(editor.cursor());
        format!("{before}|{after}")
    }

    #[test]
    fn keys_edit_whole_characters_and_words() {
        assert_eq!(typed("aé漢\u{8}←x"), "ax|é");
        assert_eq!(typed("mov rax, rbx\u{17}\u{17}"), "mov |");
        assert_eq!(typed("abc\u{1}\u{b}def\u{19}"), "defabc|");
    }

    #[test]
    fn the_history_comes_back_and_so_does_what_was_typed() {
        assert_eq!(typed("x↑"), "stack|");
        assert_eq!(typed("x↑↑↑"), "mov rax, 5|");
        assert_eq!(typed("x↑↑↓↓↓"), "x|");
    }

    #[test]
    fn tab_completes_what_is_clear_and_then_cycles() {
        assert_eq!(typed("finis\t"), "finish|");
        assert_eq!(typed("revers\t"), "reverse-|");
        assert_eq!(typed("revers\t\t"), "reverse-continue|");
        assert_eq!(typed("info re\t\t\t\t"), "info regi|");
    }
}
