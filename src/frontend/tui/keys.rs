//! Which key asks for what: single letters while nothing is typed, a line editor's keys while something is.
//!
//! A function of the key and of whether a line is being typed; what is asked for is done elsewhere.

use crate::frontend::terminal::{Key, KeyCode};

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Action {
    /// To execute a command.
    Run(&'static str),
    /// To execute what was typed; nothing typed repeats a step.
    Enter,
    /// A key for the line editor.
    Edit,
    /// To begin a line with this character.
    Type(char),
    /// To type, whatever letter comes first.
    StartTyping,
    /// To type the number of a step.
    StartGoto,
    /// To leave off typing.
    StopTyping,
    ToggleBreakpoint,
    Focus(Step),
    Scroll(Scroll),
    /// Through time, by steps or by larger parts of the record.
    Scrub(Step, Stride),
    /// The width of the column, the height of the pane.
    ResizeColumn(Step),
    ResizeRow(Step),
    /// The pane alone, or all of them again.
    Zoom,
    Help,
    Mouse,
    Redraw,
    Suspend,
    /// Ctrl-C where nothing runs.
    Cancel,
    /// Ctrl-X, after which comes another key.
    Prefix,
    /// To the plain prompt.
    Prompt,
    Quit,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    Forward,
    Back,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stride {
    One,
    Part,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scroll {
    Up,
    Down,
    PageUp,
    PageDown,
    Start,
    End,
}

/// The keys as help lists them.
pub(super) const HELP: [(&str, &str); 21] = [
    ("s n f c", "step, next, finish, continue"),
    ("S N F C", "the same backwards"),
    ("Left Right", "one step back or forward; Shift: a part of the run"),
    ("g", "go to a step by its number"),
    ("b", "breakpoint at the line of the cursor, or none"),
    ("Enter", "the same once more"),
    ("", ""),
    (": or i", "type a command; any other letter begins one, too"),
    ("Tab", "complete; with nothing typed: the next pane"),
    ("Up Down", "history; with nothing typed: scroll, or move the cursor"),
    ("Esc Ctrl-C", "leave off typing; Ctrl-C stops a program that runs"),
    ("", ""),
    ("z", "this pane alone, or all of them again"),
    ("< >", "move the border between columns"),
    ("+ -", "make the pane higher or lower"),
    ("Mouse", "focus, scroll, set breakpoints, drag through time"),
    ("F2", "the mouse selects text in the terminal, or is ours again"),
    ("", ""),
    ("Ctrl-X Ctrl-A", "to the plain prompt and back, as `tui` does"),
    ("Ctrl-Z Ctrl-L", "suspend; draw everything anew"),
    ("q Ctrl-D", "leave"),
];

/// What a key asks for; `None` for one without a use.
pub(super) fn action(key: Key, is_typing: bool, is_after_prefix: bool) -> Option<Action> {
    if is_after_prefix {
        let is_prompt = matches!(key.code, KeyCode::Char('a')) && key.modifiers.control;
        return is_prompt.then_some(Action::Prompt);
    }
    if let Some(action) = anywhere(key) {
        return Some(action);
    }
    if is_typing { Some(while_typing(key)) } else { command(key) }
}

fn anywhere(key: Key) -> Option<Action> {
    Some(match (key.code, key.modifiers.control) {
        (KeyCode::Char('x'), true) => Action::Prefix,
        (KeyCode::Char('z'), true) => Action::Suspend,
        (KeyCode::Char('l'), true) => Action::Redraw,
        (KeyCode::Char('c'), true) => Action::Cancel,
        (KeyCode::Function(1), _) => Action::Help,
        (KeyCode::Function(2), _) => Action::Mouse,
        (KeyCode::PageUp, _) => Action::Scroll(Scroll::PageUp),
        (KeyCode::PageDown, _) => Action::Scroll(Scroll::PageDown),
        _ => return None,
    })
}

fn while_typing(key: Key) -> Action {
    match key.code {
        KeyCode::Enter => Action::Enter,
        KeyCode::Escape => Action::StopTyping,
        _ => Action::Edit,
    }
}

fn command(key: Key) -> Option<Action> {
    let stride = if key.modifiers.shift || key.modifiers.control { Stride::Part } else { Stride::One };
    Some(match key.code {
        KeyCode::Char('d') if key.modifiers.control => Action::Quit,
        KeyCode::Char('p' | 'n' | 'r') if key.modifiers.control => Action::Edit,
        KeyCode::Char(_) if key.modifiers.control || key.modifiers.alt => return None,
        KeyCode::Char('s') => Action::Run("step"),
        KeyCode::Char('n') => Action::Run("next"),
        KeyCode::Char('f') => Action::Run("finish"),
        KeyCode::Char('c') => Action::Run("c"),
        KeyCode::Char('S') => Action::Run("reverse-step"),
        KeyCode::Char('N') => Action::Run("reverse-next"),
        KeyCode::Char('F') => Action::Run("rfinish"),
        KeyCode::Char('C') => Action::Run("rc"),
        KeyCode::Char('b') => Action::ToggleBreakpoint,
        KeyCode::Char('g') => Action::StartGoto,
        KeyCode::Char('q') => Action::Quit,
        KeyCode::Char('z') => Action::Zoom,
        KeyCode::Char('?') => Action::Help,
        KeyCode::Char(':' | 'i') => Action::StartTyping,
        KeyCode::Char('<') => Action::ResizeColumn(Step::Back),
        KeyCode::Char('>') => Action::ResizeColumn(Step::Forward),
        KeyCode::Char('-') => Action::ResizeRow(Step::Back),
        KeyCode::Char('+' | '=') => Action::ResizeRow(Step::Forward),
        KeyCode::Char(' ') => Action::Run("step"),
        KeyCode::Char(c) => Action::Type(c),
        KeyCode::Tab => Action::Focus(Step::Forward),
        KeyCode::BackTab => Action::Focus(Step::Back),
        KeyCode::Left => Action::Scrub(Step::Back, stride),
        KeyCode::Right => Action::Scrub(Step::Forward, stride),
        KeyCode::Up => Action::Scroll(Scroll::Up),
        KeyCode::Down => Action::Scroll(Scroll::Down),
        KeyCode::Home => Action::Scroll(Scroll::Start),
        KeyCode::End => Action::Scroll(Scroll::End),
        KeyCode::Enter => Action::Enter,
        KeyCode::Escape => Action::StopTyping,
        KeyCode::Backspace | KeyCode::Delete | KeyCode::Insert => return None,
        KeyCode::Function(_) | KeyCode::PageUp | KeyCode::PageDown => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::terminal::Modifiers;

    fn key(code: KeyCode, control: bool) -> Key {
        Key { code, modifiers: Modifiers { control, ..Modifiers::default() } }
    }

    #[test]
    fn letters_are_commands_until_something_is_typed() {
        let s = key(KeyCode::Char('s'), false);
        assert_eq!(action(s, false, false), Some(Action::Run("step")));
        assert_eq!(action(s, true, false), Some(Action::Edit));
        assert_eq!(action(key(KeyCode::Char('m'), false), false, false), Some(Action::Type('m')));
        assert_eq!(action(key(KeyCode::Tab, false), true, false), Some(Action::Edit));
        assert_eq!(action(key(KeyCode::Tab, false), false, false), Some(Action::Focus(Step::Forward)));
    }

    #[test]
    fn the_way_to_the_prompt_takes_two_keys() {
        let a = key(KeyCode::Char('a'), true);
        assert_eq!(action(key(KeyCode::Char('x'), true), true, false), Some(Action::Prefix));
        assert_eq!(action(a, true, true), Some(Action::Prompt));
        assert_eq!(action(a, true, false), Some(Action::Edit));
    }
}
