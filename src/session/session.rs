//! [`Session`]: a program, its machine, breakpoints, and what was typed; commands in, replies out.
//!
//! Command pattern: a [`Command`] is plain data, [`Session::execute`] is one `match` over it, and each arm is a function of the module
//! that knows the subject. A front end needs no text to drive one; those that read lines do so by a
//! [`LineReader`](super::line_reader::LineReader). Nothing is printed.

use super::branch_list::BranchList;
use super::breakpoint_list::BreakpointList;
use super::command::{Command, Destination, Printed, Shown, Topic, VariableSet, Views};
use super::display_list::DisplayList;
use super::entry_log::{EntryLog, TypedEntry};
use super::entry_values::EntryRegisters;
use super::error::{LineError, SessionError, Span};
use super::examine::{Examine, Format};
use super::expr::{Expr, Expression};
use super::float::Floats;
use super::last_seen::LastSeenMemo;
use super::load::LinkedFiles;
use super::lookup::Lookup;
use super::parse::{Line, parse};
use super::reply::{Halt, Notice, OwnershipHistory, Panel, Reply};
use super::selected_frame::SelectedFrame;
use super::table;
use super::when::Scope;
use crate::engine::error::MachineError;
use crate::engine::machine::Machine;
use crate::lens::infer::Observations;
use crate::lens::picture::Picture;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::program::Program;
use crate::model::run::Config;
use crate::model::source_map::SourceLine;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A program, its machine, breakpoints, and what was typed.
pub struct Session {
    /// The program as loaded, without what was typed.
    pub(super) loaded: Program,
    /// The program with what was typed.
    pub(super) program: Program,
    pub(super) machine: Machine,
    /// What is known of the source that the program was compiled from.
    pub(super) debug: Option<Rc<DebugInfo>>,
    /// What a compiled program was loaded from.
    pub(super) files: Option<Rc<LinkedFiles>>,
    /// The frame that is looked at, if it is not the innermost.
    pub(super) selected: Option<SelectedFrame>,
    pub(super) config: Config,
    pub(super) breakpoints: BreakpointList,
    pub(super) entries: EntryLog,
    /// Of the run, as far as they were asked for.
    pub(super) observations: Observations,
    pub(super) shown: Vec<Shown>,
    pub(super) displays: DisplayList,
    /// The first line behind those that `list` showed last.
    pub(super) listed: Option<SourceLine>,
    pub(super) views: Views,
    pub(super) branches: BranchList,
    /// What happened besides what was asked for, and is not handed out yet.
    pub(super) notices: Vec<Notice>,
    /// The end up to which data races were looked for.
    pub(super) raced: Option<StepIndex>,
    /// What became of owners since this position, as far as it was looked at.
    pub(super) owners_so_far: Option<(StepIndex, OwnershipHistory)>,
    /// Where the machine stands since a fault was told.
    pub(super) told_fault: Option<StepIndex>,
    /// What `who` and `when` alone go on from.
    pub(super) last_who: Option<Query>,
    pub(super) last_when: Option<(Query, Option<Scope>)>,
    /// Values at the entries of frames in progress.
    pub(super) entry_registers: EntryRegisters,
    /// Where variables that are gone had their values.
    pub(super) last_seen: LastSeenMemo,
    /// Where the next `x` without an address goes on, and how.
    pub(super) examined: Option<(Address, Examine)>,
    /// Steps after which nothing goes forward any more; `None` where somebody can press Ctrl-C.
    pub(super) budget: Option<u64>,
    #[cfg(feature = "trace")]
    pub(super) epilogue: Option<Epilogue>,
    pub(super) documents: Option<Documents>,
}

/// A search of the record that can be asked again, about what was before or after.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Query {
    pub(super) about: Expression,
    /// Where the search goes on.
    pub(super) from: u64,
}

/// Says how a run ended, as the last line of its trace does; the machine stands there.
#[cfg(feature = "trace")]
pub type Epilogue = fn(&Program, &mut Machine) -> String;

/// What writes pictures and pages.
#[derive(Clone, Copy, Debug)]
pub struct Documents {
    /// A picture as SVG.
    pub svg: fn(&Picture) -> String,
    /// A page that plays the run up to where it has been; the machine stands where it stood.
    pub page: fn(&mut Session) -> String,
}

/// Bytes of room for code typed at a prompt, and as many for variables.
pub const TYPED_ROOM: u64 = 64 * 1024;

impl Session {
    /// Starts with `program` loaded and stopped at its entry; [`Program::default`] for an empty sandbox.
    ///
    /// # Errors
    /// When a size in `config` is out of range, or the machine cannot be made.
    pub fn new(program: Program, config: Config) -> Result<Session, MachineError> {
        let machine = Machine::new(&program, &config)?;
        Ok(Session::with_machine(program, config, machine))
    }

    pub(super) fn with_machine(program: Program, config: Config, machine: Machine) -> Session {
        Session {
            machine,
            debug: None,
            files: None,
            selected: None,
            loaded: program.clone(),
            program,
            config,
            breakpoints: BreakpointList::default(),
            entries: EntryLog::default(),
            observations: Observations::default(),
            shown: Vec::new(),
            displays: DisplayList::default(),
            listed: None,
            views: Views::default(),
            branches: BranchList::default(),
            notices: Vec::new(),
            told_fault: None,
            raced: None,
            owners_so_far: None,
            last_who: None,
            last_when: None,
            entry_registers: EntryRegisters::default(),
            last_seen: LastSeenMemo::default(),
            examined: None,
            budget: None,
            #[cfg(feature = "trace")]
            epilogue: None,
            documents: None,
        }
    }

    /// The same session, which knows the source of a compiled program, and what that was loaded from.
    #[must_use]
    pub fn with_debug_info(self, debug: Option<Rc<DebugInfo>>, files: Option<Rc<LinkedFiles>>) -> Session {
        Session { debug, files, ..self }
    }

    /// The same session, which can save its run as a trace that ends with the line that `epilogue` makes.
    #[cfg(feature = "trace")]
    #[must_use]
    pub fn with_epilogue(self, epilogue: Epilogue) -> Session {
        Session { epilogue: Some(epilogue), ..self }
    }

    /// The same session, which can write pictures and pages.
    #[must_use]
    pub fn with_documents(self, documents: Documents) -> Session {
        Session { documents: Some(documents), ..self }
    }

    /// The same session, but no run goes beyond `budget` steps from the start.
    #[must_use]
    pub fn with_step_limit(self, budget: u64) -> Session {
        Session { budget: Some(budget), ..self }
    }

    /// The same session, but its runs are not recorded, which makes them much faster; see [`Machine::without_history`].
    ///
    /// # Errors
    /// When another emulator cannot be opened.
    pub fn without_history(self) -> Result<Session, MachineError> {
        Ok(Session { machine: self.machine.without_history()?, ..self })
    }

    /// The same session, but the record of a run takes no more than so many bytes; see [`Machine::with_record_budget`].
    #[must_use]
    pub fn with_record_budget(self, bytes: usize) -> Session {
        Session { machine: self.machine.with_record_budget(bytes), ..self }
    }

    /// Parses a line of the prompt, outside a block; the name of a symbol alone asks for its address.
    ///
    /// # Errors
    /// When the line is a command, value or edit that is not well formed. Source is not looked into.
    pub fn parse(&self, line: &str) -> Result<Line, LineError> {
        if let Some(command) = self.parse_about_variables(line) {
            return Ok(Line::Command(command));
        }
        Ok(match parse(line)? {
            Line::Command(Command::Instructions(text)) => match self.program.symbols.get(text.trim()) {
                // By its value: of several symbols of that name it is the first.
                Some(symbol) => Line::Command(Command::Print(None, Printed::of(Expr::Number(symbol.value.into())))),
                None => Line::Command(Command::Instructions(text)),
            },
            line => line,
        })
    }

    /// Executes one command. What happened besides is handed out by [`Session::take_notices`].
    ///
    /// # Errors
    /// When the command cannot be meant or done. Nothing has changed then, except by the instructions before the failing one.
    pub fn execute(&mut self, command: Command) -> Result<Reply, SessionError> {
        let done = self.carry_out(command);
        self.forget_races_of_another_future();
        self.forget_owners_of_another_future();
        let end = self.machine.end();
        self.entry_registers.forget_after(end);
        self.last_seen.forget_after(end);
        self.find_panic();
        let races = self.find_races();
        self.notices.extend(races.into_iter().map(Notice::Race));
        match self.machine.take_divergence() {
            // Any answer is about another run then.
            Some(divergence) => Err(LineError::new(divergence.to_string()).into()),
            None => done.map(|reply| self.without_repetition(reply)),
        }
    }

    /// A fault is told in full once, and again only when the machine has been elsewhere.
    fn without_repetition(&mut self, mut reply: Reply) -> Reply {
        let position = self.machine.position();
        self.told_fault = self.told_fault.filter(|told| *told == position);
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
            Command::Instructions(text) => self.instructions(&text)?,
            Command::Block(text) => self.block(&text)?,
            Command::Assign(assignment) => self.assign(&assignment)?,
            Command::Print(format, printed) => self.print(format, printed)?,
            Command::Mnemonic(word) => Reply::Mnemonic(word),
            Command::StepInto(n) => self.step_into(n),
            Command::StepOver(n) => self.step_over(n),
            Command::StepLines(n, calls) => self.step_lines(n, calls),
            Command::StepLinesBack(n, calls) => self.step_lines_back(n, calls),
            Command::Finish => self.finish()?,
            Command::Continue => self.resume(),
            Command::ContinuePast(n) => self.resume_past(n),
            Command::Run => {
                self.start_over()?;
                self.run_from_start()
            }
            Command::UntilLaterLine => self.run_to_later_line(),
            Command::Until(place) => {
                let address = self.code_address(Some(&place))?;
                self.until(address)
            }
            Command::Break { place, lifetime, condition } => {
                self.set_breakpoint(place.as_ref(), lifetime, condition.as_ref())?
            }
            Command::Delete(number) => self.delete(number)?,
            Command::Switch(number, to) => self.switch(number, to)?,
            Command::Back(n) => self.back(n),
            Command::Goto(destination) => self.in_lines(|session| session.goto(destination))?,
            Command::ReverseContinue => self.in_lines(|session| Ok(session.reverse_continue()))?,
            Command::ReverseOver(n) => self.reverse_over(n),
            Command::ReverseFinish => self.in_lines(Session::reverse_finish)?,
            Command::Watch(expression) => Reply::WatchSet(self.watch(self.about_variables(expression)?)?),
            Command::Who(Some(expression)) => self.who(self.about_variables(expression)?)?,
            Command::Who(None) => self.who_before()?,
            Command::Origin(expression) => self.origin(&self.about_variables(expression)?)?,
            Command::When(Some(expression)) => self.when(&expression)?,
            Command::When(None) => self.when_next()?,
            Command::Timeline => self.timeline(),
            Command::Branches => self.list_branches(),
            Command::Branch(number) => self.branch(number)?,
            Command::Registers => Reply::Panel(Panel::Registers),
            Command::VectorRegisters => Reply::Panel(Panel::VectorRegisters),
            Command::Stack => {
                self.observe();
                Reply::Panel(Panel::Stack)
            }
            Command::Frames => self.calls(None),
            Command::SomeFrames(n) => self.calls(Some(n)),
            Command::FramesWithVariables => self.calls_with_variables()?,
            Command::Variables(set) => self.variables(set)?,
            Command::SelectFrame(choice) => self.select_frame(choice)?,
            Command::Where(expression) if matches!(self.evaluate(&expression.text), Some(Ok(_))) => {
                let nothing = Span { start: 0, length: 0 };
                self.view_variable(&expression.text, nothing)?
            }
            Command::Where(expression) => self.where_value(self.about_variables(expression)?)?,
            Command::WhereBlock(id) => self.where_block(id)?,
            Command::Owners(id) => self.owners(id)?,
            Command::Heap(id) => self.heap(id)?,
            Command::HeapAll => Reply::Panel(Panel::HeapAll),
            Command::Examine(examine, at) => self.examine(examine, at.as_ref())?,
            Command::List(place) => self.list(place.as_ref())?,
            Command::ListRange(first, last) => self.list_range(first, last)?,
            Command::ListMore => self.list_more()?,
            Command::Disassemble(place) => self.disassemble(place.as_ref())?,
            Command::Lesson => self.lesson()?,
            Command::Info(Topic::Locals) if self.debug.is_some() => self.variables(VariableSet::Locals)?,
            Command::SelectThread(number) => self.select_thread(number)?,
            Command::Info(Topic::Arguments) if self.debug.is_some() => self.variables(VariableSet::Arguments)?,
            Command::Symbols(text) => self.symbols(Some(&text)),
            Command::Info(topic) => self.info(topic),
            Command::Show(panels) => {
                self.shown = panels.unwrap_or_else(|| self.shown.clone());
                Reply::Shown(self.shown.clone())
            }
            Command::Display(format, expression) => self.display(format, self.about_variables(expression)?)?,
            Command::Undisplay(number) => self.undisplay(number)?,
            Command::ShowViews(views) => {
                self.views = views;
                Reply::Views(views)
            }
            Command::Picture { library_blocks, path, existing } => self.draw(library_blocks, path, existing)?,
            Command::ViewVariable(text, behind) => self.view_variable(&text, behind)?,
            Command::View(viewed, ty) => self.view(&viewed, &ty)?,
            Command::Layout(ty) => Session::layout(*ty)?,
            Command::TypeShape(text) => match self.type_shape(&text) {
                Some(shape) => Reply::TypeShape(Box::new(shape)),
                None => self.what_is(&text)?,
            },
            Command::WhatIs(text) => self.what_is(&text)?,
            Command::Load(path) => self.load(&path)?,
            Command::Save { path, existing } => self.save(&path, existing)?,
            Command::Reset if self.keeps_typed() => self.goto(Destination::Start)?,
            Command::Reset => {
                self.start_over()?;
                Reply::Ready
            }
            Command::Script(path) => Session::script(path)?,
            Command::Explain(code) => self.explain(code),
            Command::Guide(page) => Reply::Guide(page),
            Command::Help(name) => Reply::Help(name.and_then(table::find)),
            Command::FullScreen => Reply::FullScreen,
            Command::Quit => Reply::Quit,
        })
    }

    /// `p`: variables come first, also before registers of their name; `$rax` is the register.
    fn print(&mut self, format: Option<Format>, printed: Printed) -> Result<Reply, LineError> {
        let Printed { text, expr } = printed;
        let is_about_variables = self.debug.is_some() && !text.is_empty() && !text.contains('$');
        let is_number = matches!(expr, Ok(Expr::Number(_) | Expr::Float(_) | Expr::Flag(_)));
        let is_variable = is_about_variables && !is_number;
        let evaluated = if is_variable { self.with_entry_values(|session| session.evaluate(&text)) } else { None };
        if let (Some(Ok(value)), None) = (&evaluated, format) {
            let mut shown = Session::shown_value(value);
            shown.moved = self.moves_of(&text);
            self.note_last_seen(std::slice::from_mut(&mut shown));
            return Ok(Reply::Evaluated(Box::new(shown)));
        }
        let expr = match (expr, evaluated) {
            (Err(_), Some(Err(why))) => return Err(self.with_scope(LineError::new(why), &text)),
            (Err(error), _) => return Err(error),
            (Ok(expr), why) => {
                let expr = if is_about_variables { self.with_variables(&expr, Floats::AsTheyAre)? } else { expr };
                if let (Expr::Symbol { name, .. }, Some(Err(why))) = (&expr, why)
                    && (self.lookup().value(&expr).is_err() || self.is_variable_elsewhere(name))
                {
                    return Err(self.with_scope(LineError::new(why), &text));
                }
                expr
            }
        };
        Ok(Reply::Value { value: self.lookup().value(&expr)?, format })
    }

    /// What happened since this was asked last besides what the replies say: futures that were left, watchpoints that ended.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// The budget, if it is used up.
    #[must_use]
    pub fn limit_reached(&self) -> Option<u64> {
        self.budget.filter(|budget| self.machine.position().0 >= *budget && self.machine.ended().is_none())
    }

    /// The program, with what was typed.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The machine, to be looked at.
    #[must_use]
    pub fn machine(&self) -> &Machine {
        &self.machine
    }

    /// The machine's configuration.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// What was typed and is still in effect.
    #[must_use]
    pub fn typed(&self) -> &[TypedEntry] {
        self.entries.all()
    }

    /// The machine, for a run before anything is typed, and for searches of the record.
    pub fn machine_mut(&mut self) -> &mut Machine {
        &mut self.machine
    }

    /// Raised from elsewhere (Ctrl-C), it stops the guest and keeps the session.
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        self.machine.interrupt_flag()
    }

    /// What the steps up to the last [`Session::observe`] showed; type inference rests on it.
    #[must_use]
    pub fn observations(&self) -> &Observations {
        &self.observations
    }

    /// Observes the steps since the last time, as far as they are few.
    pub fn observe(&mut self) {
        self.observations.catch_up(&mut self.machine);
    }

    /// Observes every step up to here, however many.
    pub fn observe_all(&mut self) {
        self.observations.observe_all(&mut self.machine);
    }

    /// Panels to show after each step.
    #[must_use]
    pub fn shown(&self) -> &[Shown] {
        &self.shown
    }

    /// Whether the stack shows decoded values beside guesses.
    #[must_use]
    pub fn views(&self) -> Views {
        self.views
    }

    pub(super) fn lookup(&self) -> Lookup<'_> {
        Lookup { program: &self.program, machine: &self.machine }
    }

    /// Puts another program in place of this one, with nothing typed and no breakpoints.
    pub(super) fn replace(
        &mut self,
        program: Program,
        debug: Option<Rc<DebugInfo>>,
        files: Option<Rc<LinkedFiles>>,
    ) -> Result<(), LineError> {
        let budget = self.machine.recording_extent().budget;
        let machine = Machine::new(&program, &self.config)?.with_record_budget(budget);
        let recorded = self.machine.has_history();
        let machine = if recorded { machine } else { machine.without_history()? };
        self.machine = machine.sharing_interrupt_of(&self.machine);
        self.loaded = program.clone();
        self.program = program;
        self.debug = debug;
        self.files = files;
        self.entries = EntryLog::default();
        self.observations = Observations::default();
        self.breakpoints = BreakpointList::default();
        self.branches = BranchList::default();
        self.owners_so_far = None;
        self.entry_registers = EntryRegisters::default();
        self.last_seen = LastSeenMemo::default();
        (self.last_who, self.last_when) = (None, None);
        self.examined = None;
        Ok(())
    }

    /// What was typed is not forgotten by starting over: it lies ahead, and what is typed then leaves it as a branch.
    fn keeps_typed(&self) -> bool {
        !self.entries.all().is_empty() && self.machine.start() == StepIndex(0)
    }

    fn start_over(&mut self) -> Result<(), LineError> {
        if self.machine.is_injected() || self.keeps_typed() {
            self.machine.seek(self.machine.start());
            return Ok(());
        }
        let breakpoints = std::mem::take(&mut self.breakpoints);
        self.replace(self.loaded.clone(), self.debug.clone(), self.files.clone())?;
        self.breakpoints = breakpoints;
        Ok(())
    }
}
