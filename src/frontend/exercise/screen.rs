//! The screen for learning: the task, hints and the verdict, checked again whenever the file is saved; one key does each thing.
//!
//! The loop is here. [`super::keys`] says what a key asks for, [`super::scroll`] which lines are seen, and
//! [`crate::frontend::terminal`] draws those that changed.

use super::keys::{Input, input};
use super::scroll::Scroll;
use super::watch::Watch;
use super::{list, open, verdict};
use crate::Error;
use crate::frontend::format;
use crate::frontend::interactive::Face;
use crate::frontend::terminal::{MouseMode, Terminal};
use crate::frontend::text::markdown;
use crate::frontend::text::{Style, StyledLine, StyledText, wrap};
use crate::frontend::theme::{Appearance, Theme};
use crate::session::exercise::Exercise;
use crate::session::exercise::learner::{Judged, Learner};
use crate::session::exercise::verdict::with_file_name;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a key is waited for before it is looked whether the file was saved.
const PATIENCE: Duration = Duration::from_millis(100);

/// How long an editor is given to finish writing.
const SETTLE: Duration = Duration::from_millis(30);

/// So often the file is read even if the system reports no change.
const READ_ANYWAY: Duration = Duration::from_secs(1);

/// The first `n` hints of an exercise, for the learner whose file is `path`.
#[must_use]
pub fn hints(exercise: &Exercise, n: usize, path: &Path, theme: &Theme) -> StyledText {
    let all = exercise.hints.len();
    let mut text = StyledText::new();
    for (idx, hint) in exercise.hints.iter().take(n).enumerate() {
        text += StyledLine::of(Style::Heading, format!("hint {} of {all}", idx + 1));
        text += wrap(&with_file_name(hint, &path.to_string_lossy()), theme.width) + "\n";
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
    appearance: &'a Appearance,
    terminal: Terminal,
    idx: usize,
    judged: Judged,
    page: Page,
    scroll: Scroll,
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
pub fn run(learner: &mut Learner, appearance: &Appearance) -> Result<u8, Error> {
    let idx = learner.current();
    learner.prepare(idx)?;
    let judged = learner.check(idx)?;
    let message = learner.remark.take().unwrap_or_default();
    let folder = learner.file(idx).parent().map(Path::to_owned).unwrap_or_default();
    let watch = Watch::folder(&folder);
    let terminal = Terminal::take(MouseMode::Ignored, appearance.color)?;
    let mut screen = Screen {
        learner,
        appearance,
        terminal,
        idx,
        judged,
        page: Page::Exercise,
        scroll: Scroll::default(),
        message,
        result: 0,
        to_result: false,
    };
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
            if let Some(key) = Terminal::event(PATIENCE)?.as_ref().and_then(input) {
                self.message.clear();
                if self.press(key)? == Next::Quit {
                    return Ok(0);
                }
                self.draw()?;
            }
            let is_saved = watch.has_news();
            if is_saved {
                std::thread::sleep(SETTLE);
            }
            if is_saved || last_read.elapsed() > READ_ANYWAY {
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

    fn press(&mut self, key: Input) -> io::Result<Next> {
        match (&self.page, key) {
            (_, Input::Resized) => {}
            (Page::Reset, Input::Letter('y')) => self.reset(),
            (Page::Reset, _) => self.page = Page::Exercise,
            (Page::List { .. }, Input::Leave | Input::Letter('q' | 'l')) => self.page = Page::Exercise,
            (_, Input::Leave | Input::Letter('q')) => return Ok(Next::Quit),
            (Page::List { selected }, key) => {
                let selected = *selected;
                self.choose(selected, key);
            }
            (Page::Exercise, key) => self.act(key)?,
        }
        Ok(Next::Stay)
    }

    fn act(&mut self, key: Input) -> io::Result<()> {
        let page = self.scroll.page();
        match key {
            Input::Letter('n') => self.next(),
            Input::Letter('r') => self.check(),
            Input::Letter('h') => self.hint(),
            Input::Letter('l') => self.page = Page::List { selected: self.idx },
            Input::Letter('c') => self.check_all(),
            Input::Letter('x') => self.page = Page::Reset,
            Input::Letter('o') => self.open(Face::Screen)?,
            Input::Letter('p') => self.open(Face::Prompt)?,
            Input::Letter('t') | Input::Home => self.scroll.to(0),
            Input::End => self.scroll.down(usize::MAX / 2),
            Input::Up | Input::Letter('k') => self.scroll.up(1),
            Input::Down | Input::Letter('j') | Input::Enter => self.scroll.down(1),
            Input::PageUp => self.scroll.up(page),
            Input::PageDown => self.scroll.down(page),
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
        self.learner.choose(idx);
        let chosen = self.learner.prepare(idx).and_then(|_| self.learner.check(idx));
        self.page = Page::Exercise;
        match chosen {
            Ok(judged) => {
                (self.idx, self.judged) = (idx, judged);
                self.scroll.to(0);
            }
            Err(error) => self.message = error.to_string(),
        }
    }

    fn hint(&mut self) {
        self.learner.more_hints(self.idx, 1);
        // The last hint stands right above the verdict.
        let n = self.learner.n_hints(self.idx);
        let lines =
            |n| folded(hints(&self.learner.exercises()[self.idx], n, &self.judged.path, &self.appearance.theme)).len();
        let before = self.before_hints().len() + lines(n.saturating_sub(1));
        self.scroll.to(before);
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
            let verb = if begun.len() == 1 { "passes" } else { "pass" };
            self.message =
                format!("{n_passed} of {} that you began {verb}", format::plural(begun.len() as u64, "exercise"));
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

    fn open(&mut self, face: Face) -> io::Result<()> {
        let exercise = &self.learner.exercises()[self.idx];
        let opened = self.terminal.lend(|| {
            if face == Face::Prompt {
                println!("the prompt of {}; Ctrl-D or `quit` goes back to the exercise", exercise.name);
            }
            open::open(exercise, &self.judged, face, self.appearance)
        })?;
        if let Err(error) = opened {
            self.message = error.to_string();
        }
        Ok(())
    }

    fn choose(&mut self, selected: usize, key: Input) {
        let last = self.learner.exercises().len() - 1;
        let selected = match key {
            Input::Up | Input::Letter('k') => selected.saturating_sub(1),
            Input::Down | Input::Letter('j') => (selected + 1).min(last),
            Input::Home => 0,
            Input::End => last,
            Input::Enter | Input::Letter('c' | 'n') => return self.go_to(selected),
            _ => selected,
        };
        self.page = Page::List { selected };
    }

    fn draw(&mut self) -> io::Result<()> {
        let size = Terminal::size();
        let theme = self.fitted();
        let head = self.head(&theme);
        let (body, keys) = match self.page {
            Page::List { selected } => {
                self.scroll.to(selected.saturating_sub(size.rows / 2));
                let lines = list::list(self.learner, Some(selected), &theme);
                (folded(lines), "up/down choose   Enter go there   q back")
            }
            Page::Exercise | Page::Reset => {
                let body = self.body();
                if std::mem::take(&mut self.to_result) {
                    self.scroll.to(self.result);
                }
                (body, "n next  r run  h hint  o open  p prompt  t task  l list  c all  x reset  q quit")
            }
        };
        let keys = if matches!(self.page, Page::Reset) {
            "start over? your file is kept beside it   y yes   any other key no"
        } else {
            keys
        };
        let mut foot = StyledText::from(self.message.as_str());
        foot += StyledLine::of(Style::Heading, keys);
        let lines = self.scroll.draw(&head, &body, foot.lines(), size, &theme);
        self.terminal.draw(&lines)
    }

    fn head(&self, theme: &Theme) -> StyledLine {
        let exercise = &self.learner.exercises()[self.idx];
        let line = list::progress(self.learner, theme).plain("  ").styled(Style::Heading, exercise.name.as_str());
        line.plain("  ").plain(exercise.title.as_str())
    }

    /// Task, hints and verdict.
    fn body(&mut self) -> Vec<StyledLine> {
        let theme = self.fitted();
        let exercise = &self.learner.exercises()[self.idx];
        let mut body = self.before_hints();
        body.extend(folded(hints(exercise, self.learner.n_hints(self.idx), &self.judged.path, &theme)));
        let path = self.judged.path.to_string_lossy();
        let result = verdict::verdict(exercise, &self.judged.verdict, &path, &self.judged.submission, &theme);
        self.result = body.len();
        if self.learner.n_hints(self.idx) > 0 {
            body.push(StyledLine::new());
        }
        body.extend(folded(result));
        if self.judged.verdict.passed() {
            body.extend(folded("\nn goes on to the next".into()));
        }
        body
    }

    fn before_hints(&self) -> Vec<StyledLine> {
        let theme = self.fitted();
        let exercise = &self.learner.exercises()[self.idx];
        let task = markdown::styled(&with_file_name(&exercise.text, &self.judged.path.to_string_lossy()), &theme);
        let file = self.judged.path.display().to_string();
        let edit = StyledLine::from("edit ").styled(Style::Heading, file).plain(" and save it");
        folded(task + StyledLine::new() + edit + StyledLine::new())
    }

    fn fitted(&self) -> Theme {
        Theme { width: Terminal::size().columns, ..self.appearance.theme }
    }
}

/// The lines of a text, none wider than the terminal.
fn folded(text: StyledText) -> Vec<StyledLine> {
    let columns = Terminal::size().columns;
    text.into_iter().flat_map(|line| line.fold(columns)).collect()
}
