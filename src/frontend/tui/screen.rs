//! The full screen's state: a session, what is looked at, and what was answered. Keys and mouse in, another state out.
//!
//! Whatever moves the machine is a command of the one table, executed as a typed line is. What is shown of the machine is computed after it
//! has moved ([`Screen::refresh`]), once for any number of keys that were held down; painting only places it.

use super::answers::{Answers, ReadFrom};
use super::arrange::{Adjustment, Arrangement, Pane};
use super::keys::{self, Action, Scroll, Step, Stride};
use super::line_editor::LineEditor;
use super::look::Look;
use super::mouse::{self, Target};
use super::time_bar::TimeBar;
use super::trail::Trail;
use crate::frontend::complete::EditorContext;
use crate::frontend::repl::history::History;
use crate::frontend::replies::{answer, refusal};
use crate::frontend::terminal::{Button, Event, Key, Keyboard, Mouse, MouseAction};
use crate::frontend::text::StyledText;
use crate::frontend::theme::{Appearance, Theme};
use crate::lens::picture::{PictureMark, PictureRegion};
use crate::model::addr::StepIndex;
use crate::model::source_map::{FileId, SourceLine};
use crate::session::command::{Command, Destination};
use crate::session::line_reader::LineReader;
use crate::session::reply::{Notice, Reply, Timeline};
use crate::session::session::Session;

/// Steps that may be looked at anew after each key; of more it waits until no key is pressed.
const MOST_AT_ONCE: u64 = 20_000;
/// Parts of the record that Shift and an arrow key go by.
const PARTS: u64 = 40;

/// Where to go from the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// Away from it: to where it was opened.
    Leave,
    /// The session is over.
    Quit,
    /// To the plain prompt.
    Prompt,
}

/// What only the terminal can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Request {
    Suspend,
    Redraw,
    Mouse,
}

/// The state of the screen.
pub struct Screen<'a> {
    pub(super) session: &'a mut Session,
    pub(super) reader: &'a mut LineReader,
    pub(super) appearance: Appearance,
    /// `None` in tests.
    pub(super) keyboard: Option<Keyboard>,
    pub(super) editor: LineEditor,
    pub(super) history: History,
    known: Option<EditorContext>,
    pub(super) answers: Answers,
    /// Panes, the one that had the focus last first.
    recent: Vec<Pane>,
    pub(super) tops: [usize; Pane::ALL.len()],
    /// Panes that were scrolled by hand stay where they are.
    pub(super) is_scrolled: [bool; Pane::ALL.len()],
    pub(super) adjustment: Adjustment,
    pub(super) arrangement: Arrangement,
    pub(super) look: Look,
    pub(super) trail: Trail,
    pub(super) events: Option<Timeline>,
    /// The line of the source that keys act on, where it is not the one that comes next.
    pub(super) cursor: Option<SourceLine>,
    pub(super) is_typing: bool,
    pub(super) is_mouse_on: bool,
    is_after_prefix: bool,
    /// How far the page of help is scrolled, while it is open.
    pub(super) help: Option<usize>,
    /// Something to say until the next key.
    pub(super) message: String,
    pub(super) way: Option<Way>,
    pub(super) request: Option<Request>,
}

impl<'a> Screen<'a> {
    /// A screen on a session as it stands.
    pub fn new(session: &'a mut Session, reader: &'a mut LineReader, appearance: Appearance) -> Screen<'a> {
        session.observe();
        let look = Look::of(session, None);
        let is_typing = is_sandbox(session);
        let mut screen = Screen {
            session,
            reader,
            appearance,
            keyboard: None,
            editor: LineEditor::default(),
            history: History::empty(),
            known: None,
            answers: Answers::default(),
            recent: Pane::ALL.to_vec(),
            tops: [0; Pane::ALL.len()],
            is_scrolled: [false; Pane::ALL.len()],
            adjustment: Adjustment::default(),
            arrangement: Arrangement::default(),
            look,
            trail: Trail::default(),
            events: None,
            cursor: None,
            is_typing,
            is_mouse_on: true,
            is_after_prefix: false,
            help: None,
            message: String::new(),
            way: None,
            request: None,
        };
        if is_typing || screen.is_stack_bare() {
            screen.set_focus(Pane::Registers);
            screen.set_focus(Pane::Source);
        }
        screen.settle();
        screen
    }

    /// Whether there is nothing on the stack to look at, and will not soon be.
    fn is_stack_bare(&self) -> bool {
        let frames =
            || self.look.picture.in_region(PictureRegion::Stack).filter(|found| !found.marks.has(PictureMark::Dead));
        !self.session.has_source_lines() && frames().all(|found| found.rows.is_empty())
    }

    /// Does what a key asks for.
    pub fn press(&mut self, key: Key) {
        self.message.clear();
        let is_after_prefix = std::mem::take(&mut self.is_after_prefix);
        let is_typing = self.is_typing || !self.editor.is_empty() || self.reader.is_block_open();
        match keys::action(key, is_typing && self.help.is_none(), is_after_prefix) {
            Some(action @ (Action::Suspend | Action::Redraw)) => self.act(action, key),
            action if self.help.is_some() => self.press_on_help(action.as_ref()),
            Some(action) => self.act(action, key),
            None => {}
        }
    }

    /// Does what an event asks for.
    pub(super) fn event(&mut self, event: Event) {
        match event {
            Event::Key(key) => self.press(key),
            Event::Mouse(mouse) => self.click(mouse),
            Event::Paste(text) => self.paste(&text),
            Event::Resized => {}
        }
    }

    fn act(&mut self, action: Action, key: Key) {
        match action {
            Action::Run(command) => self.execute(command),
            Action::Enter => self.enter(),
            Action::Edit => self.edit(key),
            Action::Type(c) => {
                self.is_typing = true;
                self.editor.insert(c.encode_utf8(&mut [0; 4]));
            }
            Action::StartTyping => self.is_typing = true,
            Action::StartGoto => {
                self.is_typing = true;
                self.editor.set("goto ");
            }
            Action::StopTyping => self.stop_typing(),
            Action::Cancel => self.cancel(),
            Action::ToggleBreakpoint => self.toggle_breakpoint(),
            Action::Focus(step) => self.focus_next(step),
            Action::Scroll(scroll) => self.scroll(self.focus(), scroll),
            Action::Scrub(step, stride) => self.scrub(step, stride),
            Action::ResizeColumn(step) => self.resize_column(step),
            Action::ResizeRow(step) => {
                self.adjustment.rows[self.slot_head(self.focus()) as usize] +=
                    if step == Step::Forward { 1 } else { -1 };
            }
            Action::Zoom => self.adjustment.is_zoomed = !self.adjustment.is_zoomed,
            Action::Help => self.help = Some(0),
            Action::Mouse => self.request = Some(Request::Mouse),
            Action::Redraw => self.request = Some(Request::Redraw),
            Action::Suspend => self.request = Some(Request::Suspend),
            Action::Prefix => self.is_after_prefix = true,
            Action::Prompt => self.way = Some(Way::Prompt),
            Action::Quit => self.way = Some(Way::Leave),
        }
    }

    fn press_on_help(&mut self, action: Option<&Action>) {
        let top = self.help.unwrap_or(0);
        self.help = match action {
            Some(Action::Scroll(Scroll::Up | Scroll::PageUp)) => Some(top.saturating_sub(1)),
            Some(Action::Scroll(Scroll::Down | Scroll::PageDown)) => Some(top + 1),
            _ => None,
        };
    }

    // --- typing ---

    fn edit(&mut self, key: Key) {
        self.is_typing = true;
        let known = self.known.take().unwrap_or_else(|| EditorContext::of(self.session, self.reader));
        self.editor.press(key, &self.history, &known);
        self.known = Some(known);
    }

    /// What completion and hints know.
    pub(super) fn known(&mut self) -> &EditorContext {
        let (session, reader) = (&*self.session, &*self.reader);
        self.known.get_or_insert_with(|| EditorContext::of(session, reader))
    }

    fn enter(&mut self) {
        let line = self.editor.take();
        let is_nothing = line.trim().is_empty() && !self.reader.is_block_open();
        self.is_typing = is_sandbox(self.session);
        if is_nothing && self.is_typing {
            return;
        }
        self.history.add(&line);
        self.execute(&line);
    }

    fn paste(&mut self, text: &str) {
        self.is_typing = true;
        let mut lines = text.split(['\n', '\r']).filter(|line| !line.is_empty());
        self.editor.insert(lines.next().unwrap_or_default());
        // What is pasted with line ends in it is typed line by line; the last waits for Enter.
        for line in lines {
            self.enter();
            self.is_typing = true;
            self.editor.insert(line);
        }
    }

    fn stop_typing(&mut self) {
        self.editor.take();
        self.is_typing = false;
        self.cursor = None;
        self.is_scrolled = [false; Pane::ALL.len()];
    }

    fn cancel(&mut self) {
        if self.editor.is_empty() && !self.reader.is_block_open() && !self.is_typing {
            self.message = "nothing runs; q leaves".into();
        }
        self.reader.cancel_block();
        self.editor.take();
        self.is_typing = is_sandbox(self.session);
    }

    // --- commands ---

    /// Executes a line as if it was typed, with its answers.
    pub fn execute(&mut self, line: &str) {
        let theme = self.answer_theme();
        let prompt = crate::frontend::repl::prompt(self.session, self.reader);
        self.answers.echo(&prompt, line);
        let before = Look::key(self.session);
        self.is_scrolled[Pane::Answers as usize] = false;
        let mut text = StyledText::new();
        let (mut way, mut is_other_run) = (None, false);
        let (session, reader) = (&mut *self.session, &mut *self.reader);
        let (flag, reached) = (session.interrupt_flag(), session.machine().reached());
        let mut run = || {
            reader.line(session, line, &mut |session, reply| {
                match &reply {
                    Reply::Quit => way = Some(Way::Quit),
                    Reply::FullScreen => {
                        way = Some(Way::Prompt);
                        return;
                    }
                    Reply::Ready | Reply::TraceLoaded { .. } | Reply::BranchRestored { .. } => is_other_run = true,
                    Reply::Notice(Notice::BranchKept { .. } | Notice::BranchReplaced { .. }) => is_other_run = true,
                    _ => {}
                }
                text += answer(session, &reply, &theme);
            })
        };
        let result = match &self.keyboard {
            Some(keyboard) => keyboard.while_running(flag, reached, run),
            None => run(),
        };
        if let Err(error) = result {
            text += refusal(line, &error, &theme);
        }
        let has_moved = before != Look::key(self.session);
        if self.answers.add(text, if has_moved { ReadFrom::Conclusion } else { ReadFrom::Start }) {
            self.set_focus(Pane::Answers);
            self.message = "Down reads on; z gives it all of the window; S goes back".into();
        }
        self.way = way.or(self.way);
        self.known = None;
        if is_other_run {
            self.trail.reset();
            self.events = None;
        }
    }

    /// What was typed before the screen was there.
    pub(super) fn type_ahead(&mut self, line: &str) {
        self.editor.set(line);
    }

    /// Whether a line about progress was drawn over the screen since this was asked last.
    pub(super) fn take_was_progress_shown(&self) -> bool {
        self.keyboard.as_ref().is_some_and(Keyboard::take_was_progress_shown)
    }

    /// Something to read that nobody asked for.
    pub(super) fn say(&mut self, text: StyledText) {
        self.answers.add(text, ReadFrom::Start);
    }

    /// How answers are laid out: as wide as their pane.
    pub(super) fn answer_theme(&self) -> Theme {
        let slot = self.arrangement.slots.iter().find(|slot| slot.panes.contains(&Pane::Answers));
        let width = slot.map_or(self.appearance.theme.width, |slot| slot.body().width);
        Theme { width: width.max(30), ..self.appearance.theme }
    }

    fn toggle_breakpoint(&mut self) {
        let Some(line) = self.cursor.or(self.look.place.line) else {
            self.message = "no line of the source is in sight".into();
            return;
        };
        let program = self.session.program();
        let is_there = |number: &u32| {
            let stop = self.session.breakpoints().iter().find(|stop| stop.number == *number);
            stop.and_then(|stop| program.line_at(stop.address)).is_some_and(|entry| entry.line == line)
        };
        let numbers = self.session.breakpoints().iter().map(|stop| stop.number);
        let there: Vec<u32> = numbers.filter(is_there).collect();
        let path = &program.source.file(line.file).path;
        let place = if program.process.is_some() && !path.is_empty() {
            format!("{path}:{}", line.number)
        } else {
            line.number.to_string()
        };
        if there.is_empty() {
            return self.execute(&format!("b {place}"));
        }
        for number in there {
            self.execute(&format!("delete {number}"));
        }
    }

    /// Goes through time without a word.
    fn go_to(&mut self, position: StepIndex) {
        if position == self.session.machine().position() {
            return;
        }
        let session = &mut *self.session;
        let (flag, reached) = (session.interrupt_flag(), session.machine().reached());
        let mut go = || session.execute(Command::Goto(Destination::Step(position.0)));
        let went = match &self.keyboard {
            Some(keyboard) => keyboard.while_running(flag, reached, go),
            None => go(),
        };
        if let Err(error) = went {
            self.message = error.to_string();
        }
    }

    fn scrub(&mut self, step: Step, stride: Stride) {
        let machine = self.session.machine();
        let (start, end, position) = (machine.start().0, machine.end().0, machine.position().0);
        let by = match stride {
            Stride::One => 1,
            Stride::Part => ((end - start) / PARTS).max(1),
        };
        if step == Step::Forward && position == end {
            self.message = "the record ends here: s or c goes on".into();
            return;
        }
        let wanted = match step {
            Step::Forward => (position + by).min(end),
            Step::Back => position.saturating_sub(by).max(start),
        };
        self.go_to(StepIndex(wanted));
    }

    // --- panes ---

    /// The pane that keys are for.
    pub(super) fn focus(&self) -> Pane {
        self.recent[0]
    }

    /// Which of the panes of a slot is seen.
    pub(super) fn seen(&self, panes: &[Pane]) -> Pane {
        self.recent.iter().copied().find(|pane| panes.contains(pane)).unwrap_or(Pane::Source)
    }

    fn set_focus(&mut self, pane: Pane) {
        self.recent.retain(|other| *other != pane);
        self.recent.insert(0, pane);
    }

    fn focus_next(&mut self, step: Step) {
        let is_there = |pane: &Pane| {
            *pane == Pane::Timeline || self.arrangement.slots.iter().any(|slot| slot.panes.contains(pane))
        };
        let panes: Vec<Pane> = Pane::ALL.into_iter().filter(is_there).collect();
        let at = panes.iter().position(|pane| *pane == self.focus()).unwrap_or(0);
        let by = if step == Step::Forward { 1 } else { panes.len() - 1 };
        self.set_focus(panes[(at + by) % panes.len()]);
    }

    /// The pane whose slot's height is changed for a pane.
    fn slot_head(&self, pane: Pane) -> Pane {
        self.arrangement.slots.iter().find(|slot| slot.panes.contains(&pane)).map_or(pane, |slot| slot.panes[0])
    }

    fn resize_column(&mut self, step: Step) {
        let by = if step == Step::Forward { 2 } else { -2 };
        let slot = self.arrangement.slots.iter().find(|slot| slot.panes.contains(&self.focus()));
        let is_last = self.arrangement.arrows.is_some_and(|arrows| slot.is_some_and(|slot| slot.area.x >= arrows.x));
        self.adjustment.columns[usize::from(is_last)] += by;
    }

    fn rows_of(&self, pane: Pane) -> usize {
        let slot = self.arrangement.slots.iter().find(|slot| slot.panes.contains(&pane));
        slot.map_or(1, |slot| slot.body().height.max(1))
    }

    fn scroll(&mut self, pane: Pane, scroll: Scroll) {
        let page = self.rows_of(pane).saturating_sub(1).max(1);
        match (pane, scroll) {
            (Pane::Timeline, Scroll::Start) => return self.go_to(self.session.machine().start()),
            (Pane::Timeline, Scroll::End) => return self.go_to(self.session.machine().end()),
            (Pane::Timeline, _) => return,
            (Pane::Source, Scroll::Up) => return self.move_cursor(-1),
            (Pane::Source, Scroll::Down) => return self.move_cursor(1),
            (Pane::Source, Scroll::PageUp) => return self.move_cursor(-(page as i64)),
            (Pane::Source, Scroll::PageDown) => return self.move_cursor(page as i64),
            _ => {}
        }
        let top = self.tops[pane as usize];
        self.tops[pane as usize] = match scroll {
            Scroll::Up => top.saturating_sub(1),
            Scroll::Down => top + 1,
            Scroll::PageUp => top.saturating_sub(page),
            Scroll::PageDown => top + page,
            Scroll::Start => 0,
            // Painting goes no further than there are lines.
            Scroll::End => usize::MAX / 2,
        };
        self.is_scrolled[pane as usize] = true;
    }

    /// The file that the source pane shows.
    pub(super) fn file(&self) -> FileId {
        self.cursor.or(self.look.place.line).map(|line| line.file).unwrap_or_default()
    }

    fn move_cursor(&mut self, by: i64) {
        let file = self.file();
        let n_lines = self.session.program().source.lines(file).len() as i64;
        let from = self.cursor.or(self.look.place.line).map_or(1, |line| i64::from(line.number));
        let number = (from + by).clamp(1, n_lines.max(1)) as u32;
        self.cursor = Some(SourceLine { file, number });
        self.is_scrolled[Pane::Source as usize] = false;
    }

    // --- mouse ---

    /// Does what the mouse asks for.
    pub fn click(&mut self, mouse: Mouse) {
        if self.help.take().is_some() {
            return;
        }
        let Mouse { action, column, row, .. } = mouse;
        let target = mouse::target(&self.arrangement, |panes| self.seen(panes), column, row);
        match (action, target) {
            (MouseAction::ScrollUp | MouseAction::ScrollDown, Target::Timeline(_)) => {
                let step = if action == MouseAction::ScrollUp { Step::Back } else { Step::Forward };
                self.scrub(step, Stride::One);
            }
            (MouseAction::ScrollUp | MouseAction::ScrollDown, Target::Body { pane, .. } | Target::Tab(pane)) => {
                let top = self.tops[pane as usize];
                self.tops[pane as usize] =
                    if action == MouseAction::ScrollUp { top.saturating_sub(3) } else { top + 3 };
                self.is_scrolled[pane as usize] = true;
            }
            (MouseAction::Press(Button::Left) | MouseAction::Drag(Button::Left), Target::Timeline(column)) => {
                self.set_focus(Pane::Timeline);
                let bar = self.time_bar();
                let position = bar.position_at(bar.scale(self.arrangement.timeline.width), column);
                self.go_to(position);
            }
            (MouseAction::Press(_), Target::Tab(pane)) => self.set_focus(pane),
            (MouseAction::Press(_), Target::Body { pane, column, row }) => {
                self.set_focus(pane);
                if pane == Pane::Source {
                    self.click_source(column, row);
                }
            }
            (MouseAction::Press(_), Target::Prompt) => self.is_typing = true,
            _ => {}
        }
    }

    fn click_source(&mut self, column: usize, row: usize) {
        /// Columns of the margin, where breakpoints are.
        const MARGIN: usize = 5;
        let file = self.file();
        let number = self.tops[Pane::Source as usize] + row + 1;
        if number > self.session.program().source.lines(file).len() {
            return;
        }
        self.cursor = Some(SourceLine { file, number: number as u32 });
        if column < MARGIN {
            self.toggle_breakpoint();
        }
    }

    // --- what is shown ---

    pub(super) fn time_bar(&self) -> TimeBar<'_> {
        let machine = self.session.machine();
        TimeBar {
            start: machine.start(),
            end: machine.end(),
            position: machine.position(),
            events: self.events.as_ref().filter(|events| events.end == machine.end()),
            trail: &self.trail,
        }
    }

    /// Computes what is shown of the machine, if it moved.
    pub(super) fn refresh(&mut self) {
        let key = Look::key(self.session);
        if key != self.look.key {
            self.session.observe();
            self.look = Look::of(self.session, Some(&self.look));
            self.cursor = None;
            for pane in [Pane::Source, Pane::Stack, Pane::Heap, Pane::Output] {
                self.is_scrolled[pane as usize] = false;
            }
        }
        let machine = self.session.machine();
        if (machine.end().0 - machine.start().0) <= MOST_AT_ONCE && self.is_behind() {
            self.settle();
        }
    }

    /// Whether something is left to compute when there is time.
    pub(super) fn is_behind(&self) -> bool {
        let end = self.session.machine().end();
        self.trail.n_behind(self.session) > 0 || self.events.as_ref().is_none_or(|events| events.end != end)
    }

    /// Computes what takes time: the lines that were executed, and the events of the run.
    pub(super) fn settle(&mut self) {
        self.trail.catch_up(self.session);
        let end = self.session.machine().end();
        if self.events.as_ref().is_none_or(|events| events.end != end)
            && let Ok(Reply::Timeline(events)) = self.session.execute(Command::Timeline)
        {
            self.events = Some(*events);
        }
    }
}

/// Whether there is nothing to run but what is typed.
fn is_sandbox(session: &Session) -> bool {
    session.program().name.is_empty() && !session.machine().is_injected()
}
