//! The keys of the exercise screen: which key asks for what, whatever its page.
//!
//! Letters are the pages' own; they mean the same with and without Shift.

use crate::frontend::terminal::{Event, Key, KeyCode};

/// A key that the screen knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Input {
    Letter(char),
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    Enter,
    /// Ctrl-C, Ctrl-D, Escape.
    Leave,
    /// No key: the window has another size.
    Resized,
}

/// What an event asks for; `None` for keys without a use here.
pub(super) fn input(event: &Event) -> Option<Input> {
    let Key { code, modifiers } = match event {
        Event::Key(key) => *key,
        Event::Resized => return Some(Input::Resized),
        Event::Mouse(_) | Event::Paste(_) => return None,
    };
    Some(match code {
        KeyCode::Char('c' | 'd') if modifiers.control => Input::Leave,
        KeyCode::Escape => Input::Leave,
        KeyCode::Char(' ') | KeyCode::PageDown => Input::PageDown,
        KeyCode::Char(c) if !modifiers.control => Input::Letter(c.to_ascii_lowercase()),
        KeyCode::Up => Input::Up,
        KeyCode::Down => Input::Down,
        KeyCode::PageUp => Input::PageUp,
        KeyCode::Home => Input::Home,
        KeyCode::End => Input::End,
        KeyCode::Enter => Input::Enter,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::terminal::Modifiers;

    #[test]
    fn letters_mean_the_same_in_capitals_and_control_leaves() {
        let pressed =
            |code, control| input(&Event::Key(Key { code, modifiers: Modifiers { control, ..Modifiers::default() } }));
        assert_eq!(pressed(KeyCode::Char('N'), false), Some(Input::Letter('n')));
        assert_eq!(pressed(KeyCode::Char('c'), true), Some(Input::Leave));
        assert_eq!(pressed(KeyCode::Char('n'), true), None);
        assert_eq!(pressed(KeyCode::Char(' '), false), Some(Input::PageDown));
    }
}
