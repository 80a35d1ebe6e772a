//! Keys, mouse and window size as events: plain values, so that screens name no terminal library.
//!
//! Releases of keys, and what the library tells besides, are no events.

use crossterm::event as library;

/// Something that happened at the terminal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// A key.
    Key(Key),
    /// A button, a movement with one held down, or the wheel.
    Mouse(Mouse),
    /// Text that was pasted; it may have line ends in it.
    Paste(String),
    /// The window has another size.
    Resized,
}

/// A key that was pressed, or is held down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// What is held down with it.
    pub modifiers: Modifiers,
}

/// Keys held down with another one, or with the mouse.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Modifiers {
    /// Ctrl.
    pub control: bool,
    /// Alt.
    pub alt: bool,
    /// Shift; for a character it is in the character already.
    pub shift: bool,
}

/// Which key it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyCode {
    /// One that makes a character.
    Char(char),
    /// F1 is 1.
    Function(u8),
    /// Return.
    Enter,
    /// Esc.
    Escape,
    /// Tab.
    Tab,
    /// Shift-Tab.
    BackTab,
    /// Deletes to the left.
    Backspace,
    /// Deletes to the right.
    Delete,
    /// Ins.
    Insert,
    /// Arrow.
    Up,
    /// Arrow.
    Down,
    /// Arrow.
    Left,
    /// Arrow.
    Right,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
}

/// Something done with the mouse, at a cell counted from the top left, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mouse {
    /// What was done.
    pub action: MouseAction,
    /// From the left.
    pub column: usize,
    /// From the top.
    pub row: usize,
    /// Keys held down meanwhile.
    pub modifiers: Modifiers,
}

/// What was done with the mouse.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MouseAction {
    /// A button went down.
    Press(Button),
    /// The mouse moved with a button down.
    Drag(Button),
    /// A button went up.
    Release(Button),
    /// One notch of the wheel.
    ScrollUp,
    /// One notch of the wheel.
    ScrollDown,
}

/// A button of the mouse.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Button {
    /// The first.
    Left,
    /// The wheel.
    Middle,
    /// The second.
    Right,
}

/// The library's event as one of ours.
pub(super) fn event(event: &library::Event) -> Option<Event> {
    match event {
        library::Event::Resize(..) => Some(Event::Resized),
        library::Event::Paste(text) => Some(Event::Paste(text.clone())),
        library::Event::Key(key) if key.kind != library::KeyEventKind::Release => {
            Some(Event::Key(Key { code: code(key.code)?, modifiers: modifiers(key.modifiers) }))
        }
        library::Event::Mouse(mouse) => Some(Event::Mouse(Mouse {
            action: action(mouse.kind)?,
            column: usize::from(mouse.column),
            row: usize::from(mouse.row),
            modifiers: modifiers(mouse.modifiers),
        })),
        _ => None,
    }
}

fn modifiers(modifiers: library::KeyModifiers) -> Modifiers {
    Modifiers {
        control: modifiers.contains(library::KeyModifiers::CONTROL),
        alt: modifiers.contains(library::KeyModifiers::ALT),
        shift: modifiers.contains(library::KeyModifiers::SHIFT),
    }
}

fn code(code: library::KeyCode) -> Option<KeyCode> {
    Some(match code {
        library::KeyCode::Char(c) => KeyCode::Char(c),
        library::KeyCode::F(n) => KeyCode::Function(n),
        library::KeyCode::Enter => KeyCode::Enter,
        library::KeyCode::Esc => KeyCode::Escape,
        library::KeyCode::Tab => KeyCode::Tab,
        library::KeyCode::BackTab => KeyCode::BackTab,
        library::KeyCode::Backspace => KeyCode::Backspace,
        library::KeyCode::Delete => KeyCode::Delete,
        library::KeyCode::Insert => KeyCode::Insert,
        library::KeyCode::Up => KeyCode::Up,
        library::KeyCode::Down => KeyCode::Down,
        library::KeyCode::Left => KeyCode::Left,
        library::KeyCode::Right => KeyCode::Right,
        library::KeyCode::Home => KeyCode::Home,
        library::KeyCode::End => KeyCode::End,
        library::KeyCode::PageUp => KeyCode::PageUp,
        library::KeyCode::PageDown => KeyCode::PageDown,
        _ => return None,
    })
}

fn action(kind: library::MouseEventKind) -> Option<MouseAction> {
    Some(match kind {
        library::MouseEventKind::Down(pressed) => MouseAction::Press(button(pressed)),
        library::MouseEventKind::Drag(held) => MouseAction::Drag(button(held)),
        library::MouseEventKind::Up(released) => MouseAction::Release(button(released)),
        library::MouseEventKind::ScrollUp => MouseAction::ScrollUp,
        library::MouseEventKind::ScrollDown => MouseAction::ScrollDown,
        _ => return None,
    })
}

fn button(button: library::MouseButton) -> Button {
    match button {
        library::MouseButton::Left => Button::Left,
        library::MouseButton::Middle => Button::Middle,
        library::MouseButton::Right => Button::Right,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use library::{KeyEvent, KeyEventKind, KeyEventState, KeyModifiers, MouseEvent, MouseEventKind};

    #[test]
    fn keys_are_told_when_they_go_down_with_what_is_held() {
        let key = |kind| KeyEvent {
            code: library::KeyCode::Char('c'),
            modifiers: KeyModifiers::CONTROL,
            kind,
            state: KeyEventState::NONE,
        };
        let modifiers = Modifiers { control: true, ..Modifiers::default() };
        let pressed = Event::Key(Key { code: KeyCode::Char('c'), modifiers });
        assert_eq!(event(&library::Event::Key(key(KeyEventKind::Press))), Some(pressed));
        assert_eq!(event(&library::Event::Key(key(KeyEventKind::Release))), None);
    }

    #[test]
    fn the_mouse_is_told_with_its_cell() {
        let moved =
            |kind| library::Event::Mouse(MouseEvent { kind, column: 7, row: 3, modifiers: KeyModifiers::SHIFT });
        let modifiers = Modifiers { shift: true, ..Modifiers::default() };
        let scrolled = Mouse { action: MouseAction::ScrollDown, column: 7, row: 3, modifiers };
        assert_eq!(event(&moved(MouseEventKind::ScrollDown)), Some(Event::Mouse(scrolled)));
        assert_eq!(event(&moved(MouseEventKind::Moved)), None);
        assert_eq!(event(&library::Event::Resize(80, 24)), Some(Event::Resized));
    }
}
