//! [`Session`]: a program, its machine, breakpoints, and what was typed; commands in, replies out.
//!
//! Command pattern: a [`Command`] is plain data, which [`Session::execute`] carries out (`dispatch` of this folder). A
//! front end needs no text to drive a session; those that read lines do so by a [`LineReader`](super::line_reader::LineReader). Here are the
//! parts of a session, how it is made, what a front end may ask of it, and the three types that lend some of the parts to whoever acts: what
//! goes forward gets a [`Runner`], what goes about in the record a [`Navigator`], and what is typed goes through [`Typing`]. Nothing is printed.

use super::branch_list::BranchList;
use super::breakpoint::code_address;
use super::breakpoint_list::BreakpointList;
use super::command::{Command, Printed, Shown, Views};
use super::debuggee::Debuggee;
use super::display_list::DisplayList;
use super::entry_log::{EntryLog, TypedEntry};
use super::entry_values::EntryRegisters;
use super::error::{LineError, SessionError};
use super::expr::{CodePlace, Expr};
use super::findings::Findings;
use super::inspect::ExamineCursor;
use super::listing::ListCursor;
use super::load::LinkedFiles;
use super::lookup::here;
use super::navigation::Navigator;
use super::ownership::ownership_history;
use super::parse::{Line, parse};
use super::picture::PictureOptions;
use super::queries::WhoQuery;
use super::reply::{Breakpoint, Display, EndFacts, Notice, OwnershipHistory, PointerHolder, Progress, VariableValue};
use super::running::Runner;
use super::typed_source::Prepared;
use super::typing::Typing;
use super::value::ExprValue;
use super::variable_expr::parse_about_variables;
use super::variable_table::SeenVariable;
use super::when::WhenQuery;
use super::{display, end_facts, ownership, panics, picture, threads, variable_table, variables};
use crate::engine::error::MachineError;
use crate::engine::machine::Machine;
use crate::lens::infer::Observations;
use crate::lens::picture::Picture;
use crate::lens::races::Race;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::StepIndex;
use crate::model::program::Program;
use crate::model::run::Config;
use std::collections::VecDeque;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A program, its machine, breakpoints, and what was typed.
pub struct Session {
    pub(super) debuggee: Debuggee,
    /// The program as loaded, without what was typed.
    pub(super) loaded: Program,
    /// What a compiled program was loaded from.
    pub(super) files: Option<Rc<LinkedFiles>>,
    pub(super) config: Config,
    pub(super) entries: EntryLog,
    pub(super) branches: BranchList,
    pub(super) breakpoints: BreakpointList,
    pub(super) displays: DisplayList,
    pub(super) shown: Vec<Shown>,
    pub(super) views: Views,
    pub(super) findings: Findings,
    /// What happened besides what was asked for, and is not handed out yet.
    pub(super) notices: Vec<Notice>,
    /// Where the machine stands since a fault was told.
    pub(super) told_fault: Option<StepIndex>,
    pub(super) who: WhoQuery,
    pub(super) when: WhenQuery,
    pub(super) listed: ListCursor,
    pub(super) examined: ExamineCursor,
    #[cfg(feature = "trace")]
    pub(super) epilogue: Option<Epilogue>,
    pub(super) documents: Option<Documents>,
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
            debuggee: Debuggee::new(program.clone(), machine),
            loaded: program,
            files: None,
            config,
            entries: EntryLog::default(),
            branches: BranchList::default(),
            breakpoints: BreakpointList::default(),
            displays: DisplayList::default(),
            shown: Vec::new(),
            views: Views::default(),
            findings: Findings::default(),
            notices: Vec::new(),
            told_fault: None,
            who: WhoQuery::default(),
            when: WhenQuery::default(),
            listed: ListCursor::default(),
            examined: ExamineCursor::default(),
            #[cfg(feature = "trace")]
            epilogue: None,
            documents: None,
        }
    }

    /// The same session, which knows the source of a compiled program, and what that was loaded from.
    #[must_use]
    pub fn with_debug_info(self, debug: Option<Rc<DebugInfo>>, files: Option<Rc<LinkedFiles>>) -> Session {
        Session { debuggee: Debuggee { debug, ..self.debuggee }, files, ..self }
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
        Session { debuggee: Debuggee { budget: Some(budget), ..self.debuggee }, ..self }
    }

    /// The same session, but its runs are not recorded, which makes them much faster; see [`Machine::without_history`].
    ///
    /// # Errors
    /// When another emulator cannot be opened.
    pub fn without_history(self) -> Result<Session, MachineError> {
        let machine = self.debuggee.machine.without_history()?;
        Ok(Session { debuggee: Debuggee { machine, ..self.debuggee }, ..self })
    }

    /// The same session, but the record of a run takes no more than so many bytes; see [`Machine::with_record_budget`].
    #[must_use]
    pub fn with_record_budget(self, bytes: usize) -> Session {
        let machine = self.debuggee.machine.with_record_budget(bytes);
        Session { debuggee: Debuggee { machine, ..self.debuggee }, ..self }
    }

    /// Parses a line of the prompt, outside a block; the name of a symbol alone asks for its address.
    ///
    /// # Errors
    /// When the line is a command, value or edit that is not well formed. Source is not looked into.
    pub fn parse(&self, line: &str) -> Result<Line, LineError> {
        if let Some(command) = parse_about_variables(&self.debuggee, line) {
            return Ok(Line::Command(command));
        }
        Ok(match parse(line)? {
            Line::Command(Command::Instructions(text)) => match self.debuggee.program.symbols.get(text.trim()) {
                // By its value: of several symbols of that name it is the first.
                Some(symbol) => Line::Command(Command::Print(None, Printed::of(Expr::Number(symbol.value.into())))),
                None => Line::Command(Command::Instructions(text)),
            },
            line => line,
        })
    }

    /// What goes forward.
    pub(super) fn runner(&mut self) -> Runner<'_> {
        Runner {
            debuggee: &mut self.debuggee,
            breakpoints: &mut self.breakpoints,
            entries: &mut self.entries,
            notices: &mut self.notices,
        }
    }

    /// What goes about in the record.
    pub(super) fn navigator(&mut self) -> Navigator<'_> {
        Navigator { debuggee: &mut self.debuggee, breakpoints: &mut self.breakpoints, entries: &self.entries }
    }

    /// What changes the program and its run from outside.
    pub(super) fn typing(&mut self) -> Typing<'_> {
        Typing {
            debuggee: &mut self.debuggee,
            loaded: &self.loaded,
            entries: &mut self.entries,
            branches: &mut self.branches,
            findings: &mut self.findings,
            notices: &mut self.notices,
        }
    }

    /// Places and executes one instruction of a line; see [`Typing::execute_prepared`].
    pub(super) fn execute_prepared(
        &mut self,
        next: Prepared,
        waiting: &mut VecDeque<Prepared>,
    ) -> Result<Progress, SessionError> {
        let progress = self.typing().execute_prepared(next, waiting)?;
        self.observe_for_stack();
        Ok(progress)
    }

    /// What happened since this was asked last besides what the replies say: futures that were left, watchpoints that ended.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// The budget, if it is used up.
    #[must_use]
    pub fn limit_reached(&self) -> Option<u64> {
        self.debuggee.limit_reached()
    }

    /// The program, with what was typed.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.debuggee.program
    }

    /// The machine, to be looked at.
    #[must_use]
    pub fn machine(&self) -> &Machine {
        &self.debuggee.machine
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
        &mut self.debuggee.machine
    }

    /// Raised from elsewhere (Ctrl-C), it stops the guest and keeps the session.
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        self.debuggee.machine.interrupt_flag()
    }

    /// What debug information says of the program.
    #[must_use]
    pub fn debug_info(&self) -> Option<&DebugInfo> {
        self.debuggee.debug_info()
    }

    /// Whether lines and variables of the program are known.
    #[must_use]
    pub fn has_source_lines(&self) -> bool {
        self.debuggee.has_source_lines()
    }

    /// All breakpoints, in order of making.
    #[must_use]
    pub fn breakpoints(&self) -> &[Breakpoint] {
        self.breakpoints.list()
    }

    /// Whether no step was taken yet and the program stands at a place: where it begins, it has arrived.
    #[must_use]
    pub fn begins_at(&self, place: &CodePlace) -> bool {
        let is_here = |address| address == here(&self.debuggee.machine);
        self.has_not_begun() && code_address(&self.debuggee, Some(place)).is_ok_and(is_here)
    }

    /// Whether no step was taken yet.
    #[must_use]
    pub fn has_not_begun(&self) -> bool {
        self.debuggee.machine.position() == self.debuggee.machine.start()
    }

    /// What the steps up to the last [`Session::observe`] showed; type inference rests on it.
    #[must_use]
    pub fn observations(&self) -> &Observations {
        &self.findings.observations
    }

    /// Observes the steps since the last time, as far as they are few.
    pub fn observe(&mut self) {
        self.findings.observations.catch_up(&mut self.debuggee.machine);
    }

    /// Observes every step up to here, however many.
    pub fn observe_all(&mut self) {
        self.findings.observations.observe_all(&mut self.debuggee.machine);
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

    /// What is shown after each step.
    #[must_use]
    pub fn displays(&self) -> &[Display] {
        self.displays.all()
    }

    /// What one of them is here, if it is a variable or a part of one; the error says why it is not.
    #[must_use]
    pub fn displayed_variable(&self, display: &Display) -> Option<Result<VariableValue, String>> {
        display::displayed_variable(&self.debuggee, display)
    }

    /// What one of them is worth here.
    ///
    /// # Errors
    /// When it cannot be read: where nothing is mapped, for instance.
    pub fn displayed_value(&self, display: &Display) -> Result<ExprValue, LineError> {
        self.debuggee.lookup().value(&display.expr)
    }

    /// Names of the variables in scope, and of their fields.
    #[must_use]
    pub fn variable_names(&self) -> Vec<String> {
        variables::variable_names(&self.debuggee)
    }

    /// The variables of the user's functions that ran, in the order of the source.
    pub fn seen_variables(&mut self) -> Vec<SeenVariable> {
        variable_table::seen_variables(&mut self.debuggee)
    }

    /// Every variable, and every part of one, that holds a pointer: owners first, then who borrows, then what was moved from.
    pub fn holders(&mut self) -> Vec<PointerHolder> {
        ownership::holders(&mut self.debuggee)
    }

    /// What became of owners between two positions, as far as these are not too far apart. The machine stands where it stood when done.
    pub fn ownership_history(&mut self, steps: Range<StepIndex>) -> OwnershipHistory {
        ownership_history(&mut self.debuggee, steps)
    }

    /// What is to be said at the end of a run; nothing where it has not ended.
    pub fn end_facts(&mut self) -> EndFacts {
        end_facts::end_facts(&mut self.debuggee)
    }

    /// Finds the panic that the program ended with, when it has come to its end that way; it is its fault from then on.
    pub fn find_panic(&mut self) {
        panics::find_panic(&mut self.debuggee);
    }

    /// Looks for data races when a run with several threads has come to its end; each is a warning from then on. None is found twice.
    pub fn find_races(&mut self) -> Vec<Race> {
        threads::find_races(&mut self.debuggee, &mut self.findings.raced)
    }

    /// What can be drawn of the program as it stands; nothing in it is marked as changed.
    #[must_use]
    pub fn picture(&mut self, options: &PictureOptions) -> Picture {
        picture::picture(&mut self.debuggee, &self.findings.observations, options)
    }

    /// The same with marks at what the last line of the source changed, or without lines the last step.
    pub fn picture_with_changes(&mut self, options: &PictureOptions) -> Picture {
        picture::picture_with_changes(&mut self.debuggee, &mut self.findings.observations, options)
    }

    /// Goes to the next position of the record that a player shows: the next line of the source, or without lines the next step. False at
    /// the end, where it stands then.
    pub fn next_picture(&mut self) -> bool {
        picture::next_picture(&mut self.debuggee)
    }

    /// Puts another program in place of this one, with nothing typed and no breakpoints.
    pub(super) fn replace(
        &mut self,
        program: Program,
        debug: Option<Rc<DebugInfo>>,
        files: Option<Rc<LinkedFiles>>,
    ) -> Result<(), LineError> {
        let old = &self.debuggee.machine;
        let machine = Machine::new(&program, &self.config)?.with_record_budget(old.recording_extent().budget);
        let machine = if old.has_history() { machine } else { machine.without_history()? };
        self.debuggee.machine = machine.sharing_interrupt_of(old);
        self.debuggee.program = program.clone();
        self.debuggee.debug = debug;
        self.debuggee.entry_registers = EntryRegisters::default();
        self.loaded = program;
        self.files = files;
        self.entries = EntryLog::default();
        self.branches = BranchList::default();
        self.breakpoints = BreakpointList::default();
        self.findings = Findings::default();
        (self.who, self.when) = (WhoQuery::default(), WhenQuery::default());
        self.examined = ExamineCursor::default();
        Ok(())
    }
}
