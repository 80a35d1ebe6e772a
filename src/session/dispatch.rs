//! Executes commands: one `match` over [`Command`], of which each arm calls a function of the module that knows the subject.
//!
//! An arm hands over the parts of the session that the function may touch: the debuggee to be looked at or moved, and beside it a list, a
//! cursor or a memo. So the type of an argument says what a command can change. What is left here needs several parts, or answers with a
//! panel that the front end fills.

use super::breakpoint::code_address;
use super::command::{Calls, Command, Destination, Printed, Shown, Topic, VariableSet};
use super::error::{LineError, SessionError, Span};
use super::examine::Format;
use super::expr::{Expr, Expression};
use super::float::Floats;
use super::line_report::LinesBefore;
use super::navigation::Began;
use super::ownership::moves_of;
use super::picture::PictureOptions;
use super::reply::{Halt, Notice, Panel, Reply, VariableValue};
use super::session::Session;
use super::variable_expr::{about_variables, is_variable_elsewhere, with_variables};
use super::when::with_scope;
use super::{
    documents, files, frames, inspect, limits, listing, origin, ownership, reverse_lines, table, threads, timeline,
    type_shape, typed_view, variables,
};
use crate::model::addr::StepIndex;
use crate::model::block::BlockId;

impl Session {
    /// Executes one command. What happened besides is handed out by [`Session::take_notices`].
    ///
    /// # Errors
    /// When the command cannot be meant or done. Nothing has changed then, except by the instructions before the failing one.
    pub fn execute(&mut self, command: Command) -> Result<Reply, SessionError> {
        let done = self.carry_out(command);
        let end = self.debuggee.machine.end();
        self.findings.forget_after(end);
        self.debuggee.entry_registers.forget_after(end);
        self.find_panic();
        let races = self.find_races();
        self.notices.extend(races.into_iter().map(Notice::Race));
        match self.debuggee.machine.take_divergence() {
            // Any answer is about another run then.
            Some(divergence) => Err(LineError::new(divergence.to_string()).into()),
            None => done.map(|reply| self.without_repetition(reply)),
        }
    }

    /// A fault is told in full once, and again only when the machine has been elsewhere.
    fn without_repetition(&mut self, mut reply: Reply) -> Reply {
        let position = self.debuggee.machine.position();
        self.told_fault = self.told_fault.filter(|told| *told == position);
        if matches!(reply, Reply::Progress(_)) {
            self.observe_for_stack();
        }
        let stop = match &mut reply {
            Reply::Progress(progress) => Some((&mut progress.halt, progress.n_steps)),
            Reply::Lines(progress) => Some((&mut progress.halt, progress.n_steps)),
            _ => None,
        };
        if let Some((halt, n_steps)) = stop
            && *halt == Halt::Fault
        {
            if n_steps == 0 && self.told_fault.is_some() {
                *halt = Halt::SameFault;
            }
            self.told_fault = Some(position);
        }
        reply
    }

    fn carry_out(&mut self, command: Command) -> Result<Reply, SessionError> {
        Ok(match command {
            Command::Instructions(text) => self.typing().instructions(&text)?,
            Command::Block(text) => self.typing().block(&text)?,
            Command::Assign(assignment) => self.typing().assign(&assignment)?,
            Command::Print(format, printed) => self.print(format, printed)?,
            Command::Mnemonic(word) => Reply::Mnemonic(word),
            Command::StepInto(n) => self.runner().step_into(n),
            Command::StepOver(n) => self.runner().step_over(n),
            Command::StepLines(n, calls) => self.runner().step_lines(n, calls),
            Command::StepLinesBack(n, calls) => self.step_lines_back(n, calls),
            Command::Finish => self.runner().finish()?,
            Command::Continue => self.runner().resume(),
            Command::ContinuePast(n) => self.runner().resume_past(n),
            Command::Run => {
                self.start_over()?;
                self.runner().run_from_start()
            }
            Command::UntilLaterLine => self.runner().run_to_later_line(),
            Command::Until(place) => {
                let address = code_address(&self.debuggee, Some(&place))?;
                self.runner().until(address)
            }
            Command::Break { place, lifetime, condition } => {
                self.breakpoints.set(&self.debuggee, place.as_ref(), lifetime, condition.as_ref())?
            }
            Command::Delete(number) => self.breakpoints.delete(number)?,
            Command::Switch(number, to) => self.breakpoints.switch(number, to)?,
            Command::Back(n) => self.back(n),
            Command::Goto(destination) => self.in_lines(|session| session.navigator().goto(destination))?,
            Command::ReverseContinue => self.in_lines(|session| Ok(session.reverse_continue()))?,
            Command::ReverseOver(n) => self.reverse_over(n),
            Command::ReverseFinish => self.in_lines(|session| session.navigator().reverse_finish())?,
            Command::Watch(expression) => {
                Reply::WatchSet(self.breakpoints.watch(&self.debuggee, self.about(expression)?)?)
            }
            Command::Who(Some(expression)) => {
                let expression = self.about(expression)?;
                self.who.first(&mut self.debuggee, expression)?
            }
            Command::Who(None) => self.who.again(&mut self.debuggee)?,
            Command::Origin(expression) => {
                let expression = self.about(expression)?;
                origin::origin(&mut self.debuggee, &expression)?
            }
            Command::When(Some(expression)) => self.when.first(&mut self.debuggee, &expression)?,
            Command::When(None) => self.when.next(&mut self.debuggee)?,
            Command::Timeline => timeline::timeline(&mut self.debuggee, &mut self.findings.owners),
            Command::Branches => self.typing().list_branches(),
            Command::Branch(number) => self.typing().branch(number)?,
            Command::Registers => Reply::Panel(Panel::Registers),
            Command::VectorRegisters => Reply::Panel(Panel::VectorRegisters),
            Command::Stack => {
                self.observe();
                Reply::Panel(Panel::Stack)
            }
            Command::Frames => threads::calls(&self.debuggee, None),
            Command::SomeFrames(n) => threads::calls(&self.debuggee, Some(n)),
            Command::FramesWithVariables => {
                frames::calls_with_variables(&mut self.debuggee, &mut self.findings.last_seen)?
            }
            Command::Variables(set) => self.variables(set)?,
            Command::SelectFrame(choice) => frames::select_frame(&mut self.debuggee, choice)?,
            Command::Where(expression) if matches!(self.debuggee.evaluate(&expression.text), Some(Ok(_))) => {
                let nothing = Span { start: 0, length: 0 };
                variables::view_variable(&self.debuggee, &expression.text, nothing)?
            }
            Command::Where(expression) => {
                let expression = self.about(expression)?;
                self.observe();
                inspect::where_value(&self.debuggee, expression)?
            }
            Command::WhereBlock(id) => inspect::where_block(&self.debuggee.machine, id)?,
            Command::Owners(id) => self.owners(id)?,
            Command::Heap(id) => inspect::heap(&self.debuggee.machine, id)?,
            Command::HeapAll => Reply::Panel(Panel::HeapAll),
            Command::Examine(examine, at) => self.examined.examine(&self.debuggee, examine, at.as_ref())?,
            Command::List(place) => self.listed.list(&mut self.debuggee, place.as_ref())?,
            Command::ListRange(first, last) => self.listed.list_range(&mut self.debuggee, first, last)?,
            Command::ListMore => self.listed.list_more(&mut self.debuggee)?,
            Command::Disassemble(place) => listing::disassemble(&self.debuggee, &mut self.examined, place.as_ref())?,
            Command::Lesson => listing::lesson(&self.debuggee.program)?,
            Command::Info(Topic::Locals) if self.debuggee.debug.is_some() => self.variables(VariableSet::Locals)?,
            Command::SelectThread(number) => threads::select_thread(&mut self.debuggee, number)?,
            Command::Info(Topic::Arguments) if self.debuggee.debug.is_some() => {
                self.variables(VariableSet::Arguments)?
            }
            Command::Symbols(text) => inspect::symbols(&self.debuggee, Some(&text)),
            Command::Info(topic) => self.info(topic),
            Command::Show(panels) => {
                self.shown = panels.unwrap_or_else(|| self.shown.clone());
                Reply::Shown(self.shown.clone())
            }
            Command::Display(format, expression) => {
                let expression = self.about(expression)?;
                self.displays.display(&self.debuggee, format, expression)?
            }
            Command::Undisplay(number) => self.undisplay(number)?,
            Command::ShowViews(views) => {
                self.views = views;
                Reply::Views(views)
            }
            Command::Picture { library_blocks, path, existing } => {
                let options = PictureOptions { library_blocks, ..PictureOptions::default() };
                documents::draw(self.picture_with_changes(&options), self.documents, path, existing)?
            }
            Command::ViewVariable(text, behind) => variables::view_variable(&self.debuggee, &text, behind)?,
            Command::View(viewed, ty) => typed_view::view(&self.debuggee, &viewed, &ty)?,
            Command::Layout(ty) => typed_view::layout(*ty)?,
            Command::TypeShape(text) => match type_shape::type_shape(&self.debuggee, &text) {
                Some(shape) => Reply::TypeShape(Box::new(shape)),
                None => type_shape::what_is(&self.debuggee, &text)?,
            },
            Command::WhatIs(text) => type_shape::what_is(&self.debuggee, &text)?,
            Command::Load(path) => self.load(&path)?,
            Command::Save { path, existing } => self.save(&path, existing)?,
            Command::Reset if self.keeps_typed() => self.navigator().goto(Destination::Start)?,
            Command::Reset => {
                self.start_over()?;
                Reply::Ready
            }
            Command::Script(path) => files::script(path)?,
            Command::Explain(code) => inspect::explain(&mut self.debuggee.machine, code),
            Command::Guide(page) => Reply::Guide(page),
            Command::Help(name) => Reply::Help(name.and_then(table::find)),
            Command::FullScreen => Reply::FullScreen,
            Command::Quit => Reply::Quit,
        })
    }

    /// `p`: variables come first, also before registers of their name; `$rax` is the register.
    fn print(&mut self, format: Option<Format>, printed: Printed) -> Result<Reply, LineError> {
        let Printed { text, expr } = printed;
        let is_about_variables = self.debuggee.debug.is_some() && !text.is_empty() && !text.contains('$');
        let is_number = matches!(expr, Ok(Expr::Number(_) | Expr::Float(_) | Expr::Flag(_)));
        let is_variable = is_about_variables && !is_number;
        let evaluated =
            if is_variable { self.debuggee.with_entry_values(|debuggee| debuggee.evaluate(&text)) } else { None };
        if let (Some(Ok(value)), None) = (&evaluated, format) {
            let mut shown = VariableValue::of(value);
            shown.moved = moves_of(&mut self.debuggee, &text);
            self.findings.last_seen.note(&mut self.debuggee, std::slice::from_mut(&mut shown));
            return Ok(Reply::Evaluated(Box::new(shown)));
        }
        let expr = match (expr, evaluated) {
            (Err(_), Some(Err(why))) => return Err(with_scope(&self.debuggee, LineError::new(why), &text)),
            (Err(error), _) => return Err(error),
            (Ok(expr), why) => {
                let expr =
                    if is_about_variables { with_variables(&self.debuggee, &expr, Floats::AsTheyAre)? } else { expr };
                if let (Expr::Symbol { name, .. }, Some(Err(why))) = (&expr, why)
                    && (self.debuggee.lookup().value(&expr).is_err() || is_variable_elsewhere(&self.debuggee, name))
                {
                    return Err(with_scope(&self.debuggee, LineError::new(why), &text));
                }
                expr
            }
        };
        Ok(Reply::Value { value: self.debuggee.lookup().value(&expr)?, format })
    }

    /// An expression with its variables as the places that they lie in.
    fn about(&self, expression: Expression) -> Result<Expression, LineError> {
        about_variables(&self.debuggee, expression)
    }

    /// `locals`, `args`.
    fn variables(&mut self, set: VariableSet) -> Result<Reply, LineError> {
        variables::variables(&mut self.debuggee, &mut self.findings.last_seen, set)
    }

    /// `owners` and `owners N`.
    fn owners(&mut self, id: Option<BlockId>) -> Result<Reply, LineError> {
        if self.has_source_lines() {
            return ownership::variable_owners(&mut self.debuggee, &mut self.findings.owners, id);
        }
        self.observe();
        if let Some(id) = id {
            inspect::address_of(&self.debuggee.machine, id)?;
        }
        Ok(Reply::Panel(Panel::Owners(id)))
    }

    /// `info TOPIC`.
    fn info(&mut self, topic: Topic) -> Reply {
        Reply::Panel(match topic {
            Topic::Breakpoints => {
                Panel::Breakpoints(self.breakpoints.list().to_vec(), self.breakpoints.watches().to_vec())
            }
            Topic::Frame | Topic::Locals => Panel::Frame,
            Topic::Arguments => Panel::Arguments,
            Topic::Line => Panel::Line,
            Topic::Signals => Panel::Signals,
            Topic::Displays => return Reply::Displays(self.displays().to_vec()),
            Topic::Registers => Panel::Registers,
            Topic::Regions => Panel::Regions,
            Topic::Runtime => Panel::Runtime,
            Topic::Limits => Panel::Limits(limits::limits(&self.debuggee, &self.entries, &self.branches)),
            Topic::Program => Panel::Program,
            Topic::Symbols => return inspect::symbols(&self.debuggee, None),
            Topic::Heap => Panel::Heap,
            Topic::History => Panel::History(inspect::newest_steps(&mut self.debuggee.machine)),
            Topic::Warnings => Panel::Warnings,
            Topic::Calls => return threads::calls(&self.debuggee, None),
            Topic::Threads => return Reply::Threads(threads::thread_rows(&mut self.debuggee)),
        })
    }

    /// `undisplay N`, or all, the panels of `show` among them.
    fn undisplay(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        let reply = self.displays.undisplay(number)?;
        if number.is_none() {
            self.shown.clear();
        }
        Ok(reply)
    }

    /// `back`.
    fn back(&mut self, n: u64) -> Reply {
        let unexecuted = self.typing().take_back_unexecuted();
        self.navigator().back(n, unexecuted)
    }

    /// `rc`.
    fn reverse_continue(&mut self) -> Reply {
        let began = self.begin();
        self.navigator().reverse_continue(began)
    }

    /// `rni`.
    fn reverse_over(&mut self, n: u64) -> Reply {
        let began = self.begin();
        self.navigator().reverse_over(n, began)
    }

    /// A movement backwards begins: a typed instruction that could not be executed is taken back first.
    fn begin(&mut self) -> Began {
        let position = self.debuggee.machine.position();
        Began { position, unexecuted: self.typing().take_back_unexecuted() }
    }

    /// `reverse-step`, `reverse-next`.
    fn step_lines_back(&mut self, n: u64, calls: Calls) -> Reply {
        match calls {
            calls if self.has_source_lines() => reverse_lines::step_lines_back(&mut self.debuggee, n, calls),
            Calls::Into | Calls::IntoLibraries => self.back(n),
            Calls::Over => self.reverse_over(n),
        }
    }

    /// Does something that moves the machine, and answers in terms of the source where that is known.
    fn in_lines(&mut self, act: impl FnOnce(&mut Session) -> Result<Reply, LineError>) -> Result<Reply, LineError> {
        if !self.has_source_lines() {
            return act(self);
        }
        let before = LinesBefore::of(&self.debuggee);
        let Reply::Navigation(navigation) = act(self)? else { return Ok(Reply::Nothing) };
        let halt = navigation.halt(self.debuggee.machine.ended());
        Ok(before.reply(&mut self.debuggee, halt))
    }

    /// What was typed is not forgotten by starting over: it lies ahead, and what is typed then leaves it as a branch.
    fn keeps_typed(&self) -> bool {
        !self.entries.all().is_empty() && self.debuggee.machine.start() == StepIndex(0)
    }

    fn start_over(&mut self) -> Result<(), LineError> {
        if self.debuggee.machine.is_injected() || self.keeps_typed() {
            self.debuggee.machine.seek(self.debuggee.machine.start());
            return Ok(());
        }
        let breakpoints = std::mem::take(&mut self.breakpoints);
        self.replace(self.loaded.clone(), self.debuggee.debug.clone(), self.files.clone())?;
        self.breakpoints = breakpoints;
        Ok(())
    }

    /// What the panel of the stack shows rests on the steps so far.
    pub(super) fn observe_for_stack(&mut self) {
        if self.shown.contains(&Shown::Stack) {
            self.observe();
        }
    }
}
