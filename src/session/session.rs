//! [`Session`]: a program, its machine, breakpoints, and what was typed; lines in, replies out.
//!
//! It prints nothing and knows no terminal.

use super::branches::Branches;
use super::breakpoint::Breakpoints;
use super::command::{Command, Shown, Topic, Views};
use super::entry_log::{Entry, Timeline};
use super::error::{LineError, SessionError};
use super::examine::{Examine, Format, Unit};
use super::expr::{Expr, Place};
use super::parse::parse;
use super::queries::Asked;
use super::reply::{Notice, Panel, Past, Reply, TookBack};
use super::trace::read::Reader;
use super::value::{Lookup, Value, here, unmapped_help};
use crate::engine::machine::Machine;
use crate::lens::infer::{Observations, ValueLocation};
use crate::model::addr::{Address, StepIndex};
use crate::model::block::BlockId;
use crate::model::program::Program;
use crate::model::run::{Config, Stop};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A program, its machine, breakpoints, and what was typed.
pub struct Session {
    /// The program as loaded, without what was typed.
    pub(super) loaded: Program,
    /// The program with what was typed.
    pub(super) program: Program,
    pub(super) machine: Machine,
    pub(super) config: Config,
    pub(super) breakpoints: Breakpoints,
    pub(super) timeline: Timeline,
    /// What was seen of the run, as far as somebody asked.
    pub(super) observations: Observations,
    pub(super) shown: Vec<Shown>,
    views: Views,
    /// The lines of a block that is still open.
    pub(super) block: Option<String>,
    pub(super) branches: Branches,
    /// What the answer to the line at hand must also tell.
    pub(super) notices: Vec<Notice>,
    /// What `who` and `when` alone go on from.
    pub(super) asked_who: Option<Asked>,
    pub(super) asked_when: Option<Asked>,
    /// What Enter repeats.
    repeated: Option<Command>,
    /// Where the next `x` without an address goes on, and how.
    examined: Option<(Address, Examine)>,
    /// Scripts being executed, one in another.
    pub(super) n_scripts: usize,
    /// Steps after which nothing goes forward any more; `None` where somebody can press Ctrl-C.
    pub(super) budget: Option<u64>,
    pub(super) epilogue: Option<Epilogue>,
}

/// Says how a run ended, as the last line of its trace does; the machine stands there.
pub type Epilogue = fn(&Program, &mut Machine) -> String;

/// Bytes of room for code typed at a prompt, and as many for variables.
pub const TYPED_ROOM: u64 = 64 * 1024;

/// Up to this many steps taken back are handed out.
pub(super) const MOST_UNDONE: u64 = 2000;

/// Receives each reply of a line while the session is in the state that the reply is about.
pub type Answer<'a> = &'a mut dyn FnMut(&Session, Reply);

impl Session {
    /// Starts with `program` loaded and stopped at its entry; [`Program::default`] for an empty sandbox.
    ///
    /// # Errors
    /// When the machine cannot be made, in words.
    pub fn new(program: Program, config: Config) -> Result<Session, String> {
        let machine = Machine::new(&program, &config)?;
        Ok(Session::with_machine(program, config, machine))
    }

    fn with_machine(program: Program, config: Config, machine: Machine) -> Session {
        Session {
            machine,
            loaded: program.clone(),
            program,
            config,
            breakpoints: Breakpoints::default(),
            timeline: Timeline::default(),
            observations: Observations::default(),
            shown: Vec::new(),
            views: Views::default(),
            block: None,
            branches: Branches::default(),
            notices: Vec::new(),
            asked_who: None,
            asked_when: None,
            repeated: None,
            examined: None,
            n_scripts: 0,
            budget: None,
            epilogue: None,
        }
    }

    /// Starts on a machine that has followed a trace to its end, at the first step. Nothing can be changed there.
    #[must_use]
    pub fn replaying(reader: &Reader, mut machine: Machine) -> Session {
        machine.seek(machine.start());
        let (program, timeline) = (reader.program().clone(), reader.timeline().clone());
        Session {
            program,
            timeline,
            ..Session::with_machine(reader.loaded().clone(), reader.config().clone(), machine)
        }
    }

    /// Goes over to what a trace tells, as [`Session::replaying`] begins; what was set about looks stays.
    pub(super) fn follow_up(&mut self, reader: &Reader, machine: Machine) {
        let replay = Session::replaying(reader, machine);
        *self = Session {
            shown: std::mem::take(&mut self.shown),
            views: self.views,
            n_scripts: self.n_scripts,
            epilogue: self.epilogue,
            ..replay
        };
    }

    /// The same session, which can save its run as a trace; the last line of that is for others to say.
    #[must_use]
    pub fn telling_ends(self, epilogue: Epilogue) -> Session {
        Session { epilogue: Some(epilogue), ..self }
    }

    /// The same session, but no run goes beyond `budget` steps from the start.
    #[must_use]
    pub fn limited_to(self, budget: u64) -> Session {
        Session { budget: Some(budget), ..self }
    }

    /// The same session, but its runs are not recorded, which makes them much faster; see [`Machine::without_history`].
    ///
    /// # Errors
    /// When another emulator cannot be opened.
    pub fn without_history(self) -> Result<Session, String> {
        Ok(Session { machine: self.machine.without_history()?, ..self })
    }

    /// The same session, but of each run no more is kept to go back to than this many bytes hold.
    #[must_use]
    pub fn remembering(self, bytes: usize) -> Session {
        Session { machine: self.machine.remembering(bytes), ..self }
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
    pub fn typed(&self) -> &[Entry] {
        self.timeline.entries()
    }

    /// For a run with a budget before anything is typed, and for what is looked up in the record.
    pub fn machine_mut(&mut self) -> &mut Machine {
        &mut self.machine
    }

    /// Raised from elsewhere (Ctrl-C), it stops the guest and keeps the session. Another program means another flag.
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        self.machine.interrupt_flag()
    }

    /// What was seen of the run up to where somebody last asked; guesses rest on it.
    #[must_use]
    pub fn observations(&self) -> &Observations {
        &self.observations
    }

    /// Looks at the steps that the story does not know yet.
    pub fn catch_up(&mut self) {
        self.observations.catch_up(&mut self.machine);
    }

    /// Looks at every step up to here, however many.
    pub fn look_at_all(&mut self) {
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

    /// True while a block is open: the next lines belong to it.
    #[must_use]
    pub fn is_block_open(&self) -> bool {
        self.block.is_some()
    }

    /// Drops the lines of an open block.
    pub fn cancel_block(&mut self) {
        self.block = None;
    }

    /// Executes one line and hands out its replies.
    ///
    /// # Errors
    /// When the line cannot be meant or done. Nothing has changed then, except by the lines of a script before the failing one.
    pub fn line(&mut self, line: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        let result = self.line_alone(line, answer);
        for notice in std::mem::take(&mut self.notices) {
            answer(self, Reply::Notice(notice));
        }
        result
    }

    fn line_alone(&mut self, line: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        if self.block.is_some() {
            return self.block_line(line, answer);
        }
        let command = match parse(line)? {
            Command::Again => self.repeated.clone().unwrap_or(Command::Nothing),
            command => command,
        };
        if let Some(repeated) = repeated(&command) {
            self.repeated = Some(repeated);
        }
        match command {
            Command::Source(text) => self.source_line(&text, answer),
            Command::Script(path) => self.script(&path, answer),
            Command::OpenBlock(text) => {
                self.check_changeable()?;
                self.block = Some(text);
                answer(self, Reply::BlockOpen);
                Ok(())
            }
            command => {
                let reply = self.execute(line, command);
                let reply = self.if_reproduced(reply)?;
                answer(self, reply);
                Ok(())
            }
        }
    }

    /// Ends the input: an open block is closed.
    ///
    /// # Errors
    /// When the block has mistakes.
    pub fn end_of_input(&mut self, answer: Answer<'_>) -> Result<(), SessionError> {
        if self.block.is_some() { self.block_line("", answer) } else { Ok(()) }
    }

    fn block_line(&mut self, line: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        let Some(block) = self.block.as_mut() else { return Ok(()) };
        if !line.trim().is_empty() {
            block.push('\n');
            block.push_str(line);
            return Ok(());
        }
        let text = self.block.take().unwrap_or_default();
        let reply = self.place_block(&text);
        let reply = self.if_reproduced(reply)?;
        answer(self, reply);
        Ok(())
    }

    fn source_line(&mut self, text: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        if let Some(value) = self.bare_symbol(text) {
            answer(self, Reply::Value { value, format: None });
            return Ok(());
        }
        let mut waiting = self.prepare(text)?;
        while let Some(next) = waiting.pop_front() {
            let reply = self.execute_typed(next, &mut waiting);
            let reply = self.if_reproduced(reply)?;
            answer(self, reply);
        }
        Ok(())
    }

    /// What a command did, unless the steps that it looked at could not be reproduced: any answer is about another run then.
    fn if_reproduced(&mut self, done: Result<Reply, SessionError>) -> Result<Reply, SessionError> {
        match self.machine.take_divergence() {
            Some(divergence) => Err(LineError::new(divergence.to_string()).into()),
            None => done,
        }
    }

    /// The address of a symbol that is the whole line.
    fn bare_symbol(&self, text: &str) -> Option<Value> {
        self.program.symbols.get(text.trim()).map(|symbol| Value::word(symbol.value))
    }

    fn execute(&mut self, line: &str, command: Command) -> Result<Reply, SessionError> {
        if matches!(command, Command::Stack | Command::Where(_) | Command::Owners(_)) {
            self.catch_up();
        }
        Ok(match command {
            Command::Assign(target, value) => self.assign(line, &target, &value)?,
            Command::Print(format, expr) => Reply::Value { value: self.lookup().value(&expr)?, format },
            Command::Mnemonic(word) => Reply::Mnemonic(word),
            Command::StepInto(n) => self.step_into(n),
            Command::StepOver(n) => self.step_over(n),
            Command::Finish => self.finish()?,
            Command::Continue => self.go_on(),
            Command::RunAgain => {
                self.start_over()?;
                self.go_on()
            }
            Command::Until(place) => {
                let address = self.lookup().address(&place)?;
                self.until(address)
            }
            Command::Break(place, lifetime, condition) => self.set_breakpoint(place, lifetime, condition)?,
            Command::Delete(number) => self.delete(number)?,
            Command::Back(n) => self.back(n),
            Command::Goto(moment) => self.goto(moment)?,
            Command::ReverseContinue => self.reverse_continue(),
            Command::ReverseOver(n) => self.reverse_over(n),
            Command::ReverseFinish => self.reverse_finish()?,
            Command::Watch(expr, text) => Reply::WatchSet(self.watch(&expr, text)?),
            Command::Who(Some((expr, text))) => self.who(&expr, text)?,
            Command::Who(None) => self.who_before()?,
            Command::Origin(expr, text) => self.origin(&expr, &text)?,
            Command::When(Some((expr, text))) => self.when(expr, text)?,
            Command::When(None) => self.when_again()?,
            Command::Timeline => self.overview(),
            Command::Branches => self.list_branches(),
            Command::Branch(number) => self.branch(number)?,
            Command::Registers => Reply::Panel(Panel::Registers),
            Command::Stack => Reply::Panel(Panel::Stack),
            Command::Frames => Reply::Panel(Panel::Frames),
            Command::Where(expr) => self.whereabouts(line, &expr)?,
            Command::View(viewed, ty) => self.view(&viewed, &ty)?,
            Command::Layout(ty) => Session::layout(*ty)?,
            Command::ShowViews(views) => {
                self.views = views;
                Reply::Views(views)
            }
            Command::Owners(id) => self.owners_panel(id)?,
            Command::WhereBlock(id) => self.where_block(id)?,
            Command::Heap(None) => Reply::Panel(Panel::Heap),
            Command::Heap(Some(id)) => self.block_panel(id)?,
            Command::Examine(examine, at) => self.examine(examine, at.as_ref())?,
            Command::List(place) => {
                let address = place.map_or(Ok(here(&self.machine)), |place| self.lookup().address(&place))?;
                Reply::Panel(Panel::Listing(address))
            }
            Command::Inform(topic) => Reply::Panel(self.inform(topic)),
            Command::Show(panels) => {
                self.shown = panels.unwrap_or_else(|| self.shown.clone());
                Reply::Shown(self.shown.clone())
            }
            Command::Load(path) => self.load(&path)?,
            Command::Save { path, existing } => self.save(&path, existing)?,
            Command::Reset => {
                self.start_over()?;
                Reply::Ready
            }
            Command::Explain(code) => self.explain(code),
            Command::Help(spec) => Reply::Help(spec),
            Command::Quit => Reply::Quit,
            Command::Nothing | Command::Again | Command::Source(_) | Command::OpenBlock(_) | Command::Script(_) => {
                Reply::Nothing
            }
        })
    }

    pub(super) fn lookup(&self) -> Lookup<'_> {
        Lookup { program: &self.program, machine: &self.machine }
    }

    /// Puts another program in place of this one, with nothing typed and no breakpoints.
    pub(super) fn replace(&mut self, program: Program) -> Result<(), LineError> {
        let budget = self.machine.record().budget;
        let machine = Machine::new(&program, &self.config).map_err(LineError::new)?.remembering(budget);
        let recorded = self.machine.has_history();
        self.machine = if recorded { machine } else { machine.without_history().map_err(LineError::new)? };
        self.loaded = program.clone();
        self.program = program;
        self.timeline = Timeline::default();
        self.observations = Observations::default();
        self.breakpoints = Breakpoints::default();
        self.branches = Branches::default();
        (self.asked_who, self.asked_when) = (None, None);
        self.examined = None;
        Ok(())
    }

    fn start_over(&mut self) -> Result<(), LineError> {
        if self.machine.is_injected() {
            self.machine.seek(self.machine.start());
            return Ok(());
        }
        let breakpoints = std::mem::take(&mut self.breakpoints);
        self.replace(self.loaded.clone())?;
        self.breakpoints = breakpoints;
        Ok(())
    }

    /// A place where an instruction is, for breakpoints.
    pub(super) fn code_place(&self, place: Option<Place>) -> Result<Address, LineError> {
        let Some(place) = place else { return Ok(here(&self.machine)) };
        let address = self.lookup().address(&place)?;
        let (Place::Line { span, .. } | Place::Address { span, .. }) = &place;
        if self.machine.disassemble(address).is_none() && address != self.machine.typed_end() {
            return Err(LineError::at(*span, format!("there is no instruction at {address}")));
        }
        Ok(address)
    }

    fn delete(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        let deleted = self.breakpoints.delete(number);
        match number.filter(|_| deleted.breakpoints.is_empty() && deleted.watchpoints.is_empty()) {
            Some(number) => Err(LineError::new(format!("there is no breakpoint or watchpoint {number}"))
                .with_help("`info breakpoints` lists them")),
            None => Ok(Reply::Deleted(deleted)),
        }
    }

    fn back(&mut self, n: u64) -> Reply {
        let unexecuted = self.take_back_unexecuted();
        let mut taken = u64::from(unexecuted.is_some());
        let stood = self.machine.position();
        while taken < n && self.machine.position().0 > 0 {
            let position = self.machine.position().0;
            let left = n - taken;
            let plain = self.timeline.is_plain(&(position.saturating_sub(left)..position));
            let (steps, units) = if plain { (left, left) } else { (self.timeline.steps_behind(position), 1) };
            let went = self.machine.back(steps);
            taken += if plain { went } else { units };
            if went == 0 {
                break;
            }
        }
        let position = self.machine.position();
        let mut steps = Vec::new();
        if stood.0 - position.0 <= MOST_UNDONE {
            self.machine.walk(position, stood, |step| steps.push(step));
        }
        Reply::TookBack(TookBack { n_steps: taken, asked: n, unexecuted, steps })
    }

    fn block_panel(&self, id: BlockId) -> Result<Reply, LineError> {
        if self.machine.block(id).is_some() {
            return Ok(Reply::Panel(Panel::Block(id)));
        }
        Err(no_block(id))
    }

    fn whereabouts(&self, line: &str, expr: &Expr) -> Result<Reply, LineError> {
        let value = self.lookup().value(expr)?.low();
        let at = match expr {
            Expr::Memory(memory) => Some(self.lookup().location(memory)?.0),
            _ => None,
        };
        let holder = match expr {
            Expr::Memory(_) => at.map(ValueLocation::Word),
            Expr::Register(view) => Some(ValueLocation::Register(view.register)),
            _ => None,
        };
        let named = line.trim().split_once(char::is_whitespace).map_or("", |(_, named)| named.trim());
        Ok(Reply::Where { named: named.to_owned(), at, holder, value })
    }

    fn owners_panel(&self, id: Option<BlockId>) -> Result<Reply, LineError> {
        match id {
            Some(id) if self.machine.block(id).is_none() => Err(no_block(id)),
            id => Ok(Reply::Panel(Panel::Owners(id))),
        }
    }

    fn where_block(&self, id: BlockId) -> Result<Reply, LineError> {
        let block = self.machine.block(id);
        let block = block.ok_or_else(|| no_block(id))?;
        Ok(Reply::Where { named: format!("heap {id}"), at: None, holder: None, value: block.address.0 })
    }

    fn examine(&mut self, examine: Examine, at: Option<&Expr>) -> Result<Reply, LineError> {
        let (at, examine) = match (at, self.examined) {
            (Some(expr), _) => (Address(self.lookup().value(expr)?.low()), examine),
            (None, Some((next, last))) if examine == Examine::default() => (next, last),
            (None, Some((next, _))) => (next, examine),
            (None, None) => {
                return Err(LineError::new("`x` needs an address").with_help("for example `x/4xg rsp`"));
            }
        };
        if self.machine.read(at, 1).is_none() {
            return Err(
                LineError::new(format!("nothing is mapped at {at}")).with_help(unmapped_help(&self.machine, at))
            );
        }
        self.examined = Some((at.plus(self.length_of(at, examine)), examine));
        Ok(Reply::Panel(Panel::Memory { at, examine }))
    }

    /// How many bytes of memory an `x` shows.
    fn length_of(&self, at: Address, examine: Examine) -> u64 {
        match examine.format {
            Format::Instruction => (0..examine.count).fold(0, |length, _| {
                length + self.machine.disassemble(at.plus(length)).map_or(1, |text| u64::from(text.length))
            }),
            Format::Text => (0..examine.count).fold(0, |length, _| {
                let start = at.plus(length);
                let byte_at = |idx| self.machine.read(start.plus(idx), 1).and_then(|bytes| bytes.first().copied());
                length + 1 + (0..4096).find(|idx| matches!(byte_at(*idx), None | Some(0))).unwrap_or(4096)
            }),
            _ => examine.count * Unit::bytes(examine.unit),
        }
    }

    fn inform(&mut self, topic: Topic) -> Panel {
        match topic {
            Topic::Breakpoints => {
                Panel::Breakpoints(self.breakpoints.list().to_vec(), self.breakpoints.watches().to_vec())
            }
            Topic::Frame => Panel::Frame,
            Topic::Registers => Panel::Registers,
            Topic::Regions => Panel::Regions,
            Topic::Program => Panel::Program,
            Topic::Symbols => Panel::Symbols,
            Topic::History => Panel::History(self.past(16)),
            Topic::Warnings => Panel::Warnings,
            Topic::Calls => Panel::Frames,
        }
    }

    fn past(&mut self, most: u64) -> Vec<Past> {
        let end = self.machine.position();
        let mut past = Vec::new();
        let from = StepIndex(end.0.saturating_sub(most));
        self.machine.walk(from, end, |step| past.push(Past { index: step.index, at: step.at, step }));
        past
    }

    fn explain(&mut self, code: Option<&'static str>) -> Reply {
        if let Some(code) = code {
            return Reply::FaultPage(code);
        }
        if !matches!(self.machine.ended(), Some(Stop::Fault(_) | Stop::Exited { .. })) {
            return Reply::NoFault;
        }
        let step = self.machine.step_at(self.machine.position()).filter(|step| step.fault.is_some());
        step.map_or(Reply::NoFault, |step| Reply::FaultHere(Box::new(step)))
    }
}

fn no_block(id: BlockId) -> LineError {
    LineError::new(format!("there is no block {id}")).with_help("`heap` lists them")
}

/// What Enter on an empty line does once more.
fn repeated(command: &Command) -> Option<Command> {
    match command {
        Command::StepInto(_)
        | Command::StepOver(_)
        | Command::Back(_)
        | Command::Finish
        | Command::Continue
        | Command::ReverseContinue
        | Command::ReverseOver(_)
        | Command::ReverseFinish => Some(command.clone()),
        Command::Who(_) => Some(Command::Who(None)),
        Command::When(_) => Some(Command::When(None)),
        _ => None,
    }
}
