//! The screen for learning: the task, hints and the verdict, checked again whenever the file is saved; one key does each thing.
//!
//! The loop is here; what it draws is put together by [`super::view`], and the terminal is [`crate::frontend::terminal`]'s.

use super::view::{View, fold};
use super::watch::Watch;
use super::{list, open, page, verdict};
use crate::Error;
use crate::frontend::format;
use crate::frontend::terminal::{Key, Terminal};
use crate::frontend::theme::{Ink, Theme};
use crate::session::exercise::Exercise;
use crate::session::exercise::learner::{Judged, Learner};
use crate::session::exercise::verdict::with_file_name;
use std::fmt::Write as _;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a key is waited for before it is looked whether the file was saved.
const PATIENCE: Duration = Duration::from_millis(100);

/// How long an editor is given to finish writing.
const SETTLE: Duration = Duration::from_millis(30);

/// So often the file is read even if the system tells of no change.
const READ_ANYWAY: Duration = Duration::from_secs(1);

/// The first `n` hints of an exercise, for the learner whose file is `path`.
#[must_use]
pub fn hints(exercise: &Exercise, n: usize, path: &Path, theme: &Theme) -> String {
    let all = exercise.hints.len();
    let mut text = String::new();
    for (idx, hint) in exercise.hints.iter().take(n).enumerate() {
        let title = theme.paint(Ink::Title, &format!("hint {} of {all}", idx + 1));
        writeln!(text, "{title}\n{}", format::wrap(&with_file_name(hint, &path.to_string_lossy()), theme.width))
            .expect("writing to a String cannot fail");
    }
    text
}

/// What is on the screen.
enum Page {
    Exercise,
    List {
        selected: usize,
    },
    /// The question whether to start over.
    Reset,
}

struct Screen<'a> {
    learner: &'a mut Learner,
    theme: &'a Theme,
    idx: usize,
    judged: Judged,
    page: Page,
    view: View,
    /// One line above the keys.
    message: String,
    /// Where the verdict begins in the body, and whether it should be scrolled to.
    result: usize,
    to_result: bool,
}

/// Runs the screen until it is left; returns what the process exits with.
///
/// # Errors
/// When the terminal or a file fails.
pub fn run(learner: &mut Learner, theme: &Theme) -> Result<u8, Error> {
    let idx = learner.current().unwrap_or(learner.exercises().len() - 1);
    let judged = learner.check(idx)?;
    let message = learner.remark.take().unwrap_or_default();
    let folder = learner.file(idx).parent().map(Path::to_owned).unwrap_or_default();
    let watch = Watch::folder(&folder);
    let page = Page::Exercise;
    let mut screen =
        Screen { learner, theme, idx, judged, page, view: View::default(), message, result: 0, to_result: false };
    let _terminal = Terminal::take()?;
    Ok(screen.watch(&watch)?)
}

/// What comes after a key.
#[derive(PartialEq, Eq)]
enum Next {
    Stay,
    Quit,
}

impl Screen<'_> {
    fn watch(&mut self, watch: &Watch) -> io::Result<u8> {
        let mut last_read = Instant::now();
        self.draw()?;
        loop {
            if let Some(key) = Terminal::key(PATIENCE)? {
                self.message.clear();
                if self.press(key)? == Next::Quit {
                    return Ok(0);
                }
                self.draw()?;
            }
            let told = watch.has_news();
            if told {
                std::thread::sleep(SETTLE);
            }
            if told || last_read.elapsed() > READ_ANYWAY {
                last_read = Instant::now();
                self.look_again()?;
            }
        }
    }

    /// Checks the file if it is another than the one that was judged.
    fn look_again(&mut self) -> io::Result<()> {
        let path = self.learner.file(self.idx);
        let text = crate::session::input::text(&path.to_string_lossy());
        if text.as_ref() == Ok(&self.judged.submission) || text.is_err() && !path.exists() {
            return Ok(());
        }
        self.message.clear();
        self.check();
        self.draw()
    }

    /// Judges the file, and shows the verdict.
    fn check(&mut self) {
        match self.learner.check(self.idx) {
            Ok(judged) => self.judged = judged,
            Err(error) => self.message = error.to_string(),
        }
        self.page = Page::Exercise;
        self.to_result = true;
    }

    fn press(&mut self, key: Key) -> io::Result<Next> {
        match (&self.page, key) {
            (_, Key::Resized) => {}
            (Page::Reset, Key::Letter('y')) => self.reset(),
            (Page::Reset, _) => self.page = Page::Exercise,
            (Page::List { .. }, Key::Leave | Key::Letter('q' | 'l')) => self.page = Page::Exercise,
            (_, Key::Leave | Key::Letter('q')) => return Ok(Next::Quit),
            (Page::List { selected }, key) => {
                let selected = *selected;
                self.choose(selected, key);
            }
            (Page::Exercise, key) => self.act(key)?,
        }
        Ok(Next::Stay)
    }

    fn act(&mut self, key: Key) -> io::Result<()> {
        let page = self.view.page();
        match key {
            Key::Letter('n') => self.next(),
            Key::Letter('r') => self.check(),
            Key::Letter('h') => self.hint(),
            Key::Letter('l') => self.page = Page::List { selected: self.idx },
            Key::Letter('c') => self.check_all(),
            Key::Letter('x') => self.page = Page::Reset,
            Key::Letter('o') => self.open()?,
            Key::Letter('t') | Key::Home => self.view.to(0),
            Key::End => self.view.down(usize::MAX / 2),
            Key::Up | Key::Letter('k') => self.view.up(1),
            Key::Down | Key::Letter('j') | Key::Enter => self.view.down(1),
            Key::PageUp => self.view.up(page),
            Key::PageDown => self.view.down(page),
            _ => {}
        }
        Ok(())
    }

    fn next(&mut self) {
        if !self.judged.verdict.passed() {
            self.message = String::from("not yet: a check fails; h gives a hint, l goes to another exercise");
            return;
        }
        match self.learner.next_after(self.idx) {
            Some(next) => self.go_to(next),
            None => self.message = String::from("all exercises are done"),
        }
    }

    fn go_to(&mut self, idx: usize) {
        let chosen = self.learner.choose(idx).and_then(|()| self.learner.check(idx));
        self.page = Page::Exercise;
        match chosen {
            Ok(judged) => {
                (self.idx, self.judged) = (idx, judged);
                self.view.to(0);
            }
            Err(error) => self.message = error.to_string(),
        }
    }

    fn hint(&mut self) {
        if let Err(error) = self.learner.another_hint(self.idx) {
            self.message = error.to_string();
        }
        // The last hint stands right above the verdict.
        let n = self.learner.n_hints(self.idx);
        let lines = |n| folded(&hints(&self.learner.exercises()[self.idx], n, &self.judged.path, self.theme)).len();
        let before = self.before_hints().len() + lines(n.saturating_sub(1));
        self.view.to(before);
    }

    fn check_all(&mut self) {
        let begun = self.learner.begun();
        let mut n_passed = 0;
        for idx in &begun {
            match self.learner.check(*idx) {
                Ok(judged) => n_passed += usize::from(judged.verdict.passed()),
                Err(error) => self.message = error.to_string(),
            }
        }
        self.page = Page::List { selected: self.idx };
        if self.message.is_empty() {
            self.message =
                format!("{n_passed} of {} that you began pass", format::plural(begun.len() as u64, "exercise"));
        }
    }

    fn reset(&mut self) {
        self.message = match self.learner.reset(self.idx) {
            Ok(Some(kept)) => format!("started over; what was there is kept as {}", kept.display()),
            Ok(None) => "started over".to_owned(),
            Err(error) => error.to_string(),
        };
        self.go_to(self.idx);
    }

    fn open(&mut self) -> io::Result<()> {
        let exercise = &self.learner.exercises()[self.idx];
        let opened = Terminal::lend(|| {
            println!("the prompt of {}; Ctrl-D or `quit` goes back to the exercise", exercise.name);
            open::open(exercise, &self.judged, self.theme)
        })?;
        if let Err(error) = opened {
            self.message = error.to_string();
        }
        Ok(())
    }

    fn choose(&mut self, selected: usize, key: Key) {
        let last = self.learner.exercises().len() - 1;
        let selected = match key {
            Key::Up | Key::Letter('k') => selected.saturating_sub(1),
            Key::Down | Key::Letter('j') => (selected + 1).min(last),
            Key::Home => 0,
            Key::End => last,
            Key::Enter | Key::Letter('c' | 'n') => return self.go_to(selected),
            _ => selected,
        };
        self.page = Page::List { selected };
    }

    fn draw(&mut self) -> io::Result<()> {
        let size = Terminal::size();
        let theme = Theme { width: size.0, ..*self.theme };
        let head = self.head(&theme);
        let (body, keys) = match self.page {
            Page::List { selected } => {
                self.view.to(selected.saturating_sub(size.1 / 2));
                let lines = list::list(self.learner, Some(selected), &theme);
                (folded(&lines.concat()), "up/down choose   Enter go there   q back")
            }
            Page::Exercise | Page::Reset => {
                let body = self.body();
                if std::mem::take(&mut self.to_result) {
                    self.view.to(self.result);
                }
                (body, "n next  r run  h hint  o prompt  t task  l list  c check all  x reset  q quit")
            }
        };
        let keys = if matches!(self.page, Page::Reset) {
            "start over? your file is kept beside it   y yes   any other key no"
        } else {
            keys
        };
        let message = Some(self.message.clone()).filter(|message| !message.is_empty());
        let foot: Vec<String> = message.into_iter().chain([theme.paint(Ink::Title, keys)]).collect();
        Terminal::draw(&self.view.draw(&head, &body, &foot, size, &theme))
    }

    fn head(&self, theme: &Theme) -> String {
        let exercise = &self.learner.exercises()[self.idx];
        let name = theme.paint(Ink::Title, &exercise.name);
        format!("{}  {name}  {}", list::progress(self.learner, theme), exercise.title)
    }

    /// Task, hints and verdict.
    fn body(&mut self) -> Vec<String> {
        let theme = self.fitted();
        let exercise = &self.learner.exercises()[self.idx];
        let mut body = self.before_hints();
        body.extend(folded(&hints(exercise, self.learner.n_hints(self.idx), &self.judged.path, &theme)));
        let path = self.judged.path.to_string_lossy();
        let result = verdict::verdict(exercise, &self.judged.verdict, &path, &self.judged.submission, &theme);
        let next = if self.judged.verdict.passed() { "\nn goes on to the next\n" } else { "" };
        let gap = if self.learner.n_hints(self.idx) > 0 { "\n" } else { "" };
        let result = folded(&format!("{gap}{result}{next}"));
        self.result = body.len();
        body.extend(result);
        body
    }

    fn before_hints(&self) -> Vec<String> {
        let theme = self.fitted();
        let exercise = &self.learner.exercises()[self.idx];
        let task = page::page(&with_file_name(&exercise.text, &self.judged.path.to_string_lossy()), &theme);
        let file = theme.paint(Ink::Title, &self.judged.path.display().to_string());
        folded(&format!("{task}\nedit {file} and save it\n\n"))
    }

    fn fitted(&self) -> Theme {
        Theme { width: Terminal::size().0, ..*self.theme }
    }
}

/// The lines of a text, none wider than the terminal.
fn folded(text: &str) -> Vec<String> {
    let (columns, _) = Terminal::size();
    text.lines().flat_map(|line| fold(line, columns)).collect()
}
