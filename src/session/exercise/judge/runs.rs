//! The runs of a submission: looked at as often as there are checks, and made anew only when another call of the same function came
//! in between.
//!
//! One machine serves all the calls of a function, because opening one takes longer than most calls. Between two checks a machine
//! stands at the end of its run.

use super::MOST_OUTPUT;
use crate::engine::machine::Machine;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::block::Block;
use crate::model::fault::Fault;
use crate::model::program::Program;
use crate::model::run::{RunUntil, Stop};
use crate::model::source_map::{FileId, SourceLine};
use crate::session::error::LineError;
use crate::session::exercise::compile::Subject;
use crate::session::exercise::verdict::{Failure, Reproduction};
use crate::session::exercise::{Check, CheckKind, Exercise, KnownMistake, Moment, Run};
use crate::session::function_names::is_named;
use crate::session::lookup::{Lookup, here};
use crate::session::panics::fatal_panic;
use std::rc::Rc;

/// How a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum End {
    Exited {
        code: i32,
    },
    /// A leak is one, too.
    Fault(Fault),
    StepLimit,
    OutputLimit,
    /// It could not begin; why, in words.
    NotStarted(String),
}

impl End {
    /// The fault's code.
    pub(super) fn code(&self) -> Option<&'static str> {
        if let End::Fault(fault) = self { Some(fault.code()) } else { None }
    }

    /// The commands that show it: those that say where a run without an end is.
    pub(super) fn commands(&self) -> &'static [&'static str] {
        if *self == End::StepLimit { &["frames", "list"] } else { &[] }
    }

    /// What a function that was called did instead of coming back; `None` when it came back.
    pub(super) fn instead_of_returning(&self) -> Option<String> {
        match self {
            // What a function allocates may be its result.
            End::Exited { .. } | End::Fault(Fault::Leak { .. }) => None,
            End::Fault(fault) => Some(fault.code().to_owned()),
            End::StepLimit => Some("no end within the step limit".to_owned()),
            End::OutputLimit => Some("too much output".to_owned()),
            End::NotStarted(problem) => Some(problem.clone()),
        }
    }
}

/// A run that did not end as it should, as one of its checks takes it.
#[derive(Clone, Copy)]
pub(super) struct BadEnd {
    /// What the check looks at was there.
    pub is_looked_at: bool,
    /// It is this check that says how the run ended.
    pub is_reported: bool,
}

/// A run that has ended.
pub(super) struct FinishedRun {
    pub program: Program,
    /// `None` for assembly.
    pub debug: Option<Rc<DebugInfo>>,
    pub machine: Machine,
    pub end: End,
}

/// What a check found to be otherwise than it wants.
pub(super) struct Difference {
    /// What should be; a clause, lower case, no full stop.
    pub expected: String,
    /// What is.
    pub actual: String,
    /// The command of the prompt that shows it.
    pub command: String,
}

/// All runs of a submission.
pub(super) struct Runs<'a> {
    pub exercise: &'a Exercise,
    subject: Subject,
    /// The whole program, and the last call of each function.
    ran: Vec<(Run, FinishedRun)>,
    n_steps: u64,
}

impl<'a> Runs<'a> {
    pub(super) fn new(exercise: &'a Exercise, subject: Subject) -> Runs<'a> {
        Runs { exercise, subject, ran: Vec::new(), n_steps: 0 }
    }

    /// Steps taken in all.
    pub(super) fn steps(&self) -> u64 {
        self.n_steps
    }

    /// The run, made now if its machine has not just made it.
    pub(super) fn ran(&mut self, run: &Run) -> &mut FinishedRun {
        let idx = self.ran.iter().position(|(known, _)| known == run).unwrap_or_else(|| self.make(run));
        &mut self.ran[idx].1
    }

    fn make(&mut self, run: &Run) -> usize {
        let is_again = |(known, _): &(Run, FinishedRun)| known.function() == run.function();
        let before = self.ran.iter().position(is_again).map(|idx| self.ran.swap_remove(idx).1);
        let ran = before.and_then(|ran| ran.with_other_call(run));
        let mut ran = ran.unwrap_or_else(|| FinishedRun::new(self.exercise, &self.subject, run));
        if !matches!(ran.end, End::NotStarted(_)) {
            ran.end = run_to_end(&mut ran.machine, self.exercise.limits.max_steps);
            ran.note_panic();
        }
        self.n_steps += ran.machine.position().0;
        self.ran.push((run.clone(), ran));
        self.ran.len() - 1
    }

    /// The failure of a check that looks at a moment of a run, if the moment does not come or something differs there.
    pub(super) fn failure_at(
        &mut self,
        run: &Run,
        moment: &Moment,
        mistakes: &[KnownMistake],
        difference: impl FnOnce(&FinishedRun) -> Option<Difference>,
    ) -> Option<Failure> {
        let ran = self.ran(run);
        if let Some(missed) = ran.go_to(moment) {
            return Some(Failure { reproduction: ran.reproduction(run, &[]), ..missed });
        }
        let failure = difference(ran).map(|Difference { expected, actual, command }| Failure {
            remark: ran.remark(mistakes),
            ..ran.failure_here(run, expected, actual, &[command.as_str()])
        });
        ran.go_to_end();
        failure
    }

    /// How the run of a check ended if it did not end as it should.
    ///
    /// What was reached before is looked at all the same; a leak hides nothing, since the program ran to its end. One check reports
    /// the end: the first that looks at the end, of a leak the first that looks at the heap then, else the last of that run.
    pub(super) fn bad_end(&mut self, idx: usize) -> Option<BadEnd> {
        let checks = &self.exercise.checks;
        let run = checks[idx].kind.run()?;
        let is_wanted =
            checks.iter().any(|check| matches!(&check.kind, CheckKind::Fault(wanted) if wanted.run == *run));
        let is_call = matches!(run, Run::Call(_));
        let ran = self.ran(run);
        let is_leak = match &ran.end {
            End::Exited { .. } => return None,
            End::Fault(_) if is_wanted => return None,
            end if is_call && end.instead_of_returning().is_none() => return None,
            end => matches!(end, End::Fault(Fault::Leak { .. })),
        };
        let looks_at_end = |check: &Check| check.kind.moment() == &Moment::End;
        let of_run = || checks.iter().enumerate().filter(|(_, check)| check.kind.run() == Some(run));
        let first = |is_it: &dyn Fn(&Check) -> bool| of_run().find(|(_, check)| is_it(check)).map(|(idx, _)| idx);
        let of_heap = first(&|check| is_leak && matches!(check.kind, CheckKind::Heap(_)) && looks_at_end(check));
        let reporter = of_heap.or_else(|| first(&looks_at_end)).or_else(|| of_run().next_back().map(|(idx, _)| idx));
        let is_reported = reporter == Some(idx);
        let is_looked_at = match checks[idx].kind.moment() {
            Moment::End => is_leak && !is_reported,
            moment @ Moment::Label { .. } => {
                let ran = self.ran(run);
                let is_reached = ran.go_to(moment).is_none();
                ran.go_to_end();
                is_reached
            }
        };
        Some(BadEnd { is_looked_at, is_reported })
    }

    /// The failure that says how a run ended.
    pub(super) fn ending_failure(&mut self, run: &Run) -> Failure {
        let ran = self.ran(run);
        let (actual, code) = (ran.ending(&ran.end), ran.end.code());
        let commands = ran.end.commands();
        let failure = ran.failure_here(run, "a run to the end without a fault".to_owned(), actual, commands);
        Failure { code, ..failure }
    }
}

impl FinishedRun {
    /// A run that has not begun.
    fn new(exercise: &Exercise, subject: &Subject, run: &Run) -> FinishedRun {
        let entered = match run {
            Run::Program => Ok(subject.program.clone()),
            Run::Call(call) => call.enter(&subject.program).map_err(LineError::sentence),
        };
        let (program, problem) = match entered {
            Ok(program) if program.entry.address().is_some() => (program, None),
            Ok(program) => (program, Some("a file without an instruction".to_owned())),
            Err(problem) => (Program::default(), Some(problem)),
        };
        let machine = Machine::new(&program, &exercise.limits.config());
        let machine = machine.expect("the limits of an exercise were checked when it was read");
        let debug = subject.debug.clone();
        FinishedRun { program, debug, machine, end: problem.map_or(End::StepLimit, End::NotStarted) }
    }

    /// The same machine before another call of its function; `None` when that takes a machine of its own.
    fn with_other_call(mut self, run: &Run) -> Option<FinishedRun> {
        let Run::Call(call) = run else { return None };
        let placed = call.place(Address(self.program.map.arguments)).ok()?;
        self.machine.call_again(placed.arguments, &placed.memory).ok().map(|()| self)
    }

    /// A program in Rust that ended by a panic has exited, which is what the checks are told as a fault.
    fn note_panic(&mut self) {
        if fatal_panic(&self.program, &mut self.machine).is_some() {
            self.end =
                End::Fault(Fault::Panic { function: "main".to_owned(), message: None, location: None, raised: None });
        }
    }

    /// How it ended, as a clause.
    pub(super) fn ending(&self, end: &End) -> String {
        match end {
            End::Exited { code } => format!("a normal end, with exit code {code}"),
            End::Fault(fault) => {
                let place = self.function_here().filter(|_| !matches!(fault, Fault::Leak { .. }));
                format!("{}{}", fault.code(), place.map_or_else(String::new, |function| format!(" in {function}")))
            }
            End::StepLimit => format!("no end after {} steps", self.machine.position()),
            End::OutputLimit => format!("more than {MOST_OUTPUT} bytes of output"),
            End::NotStarted(problem) => problem.clone(),
        }
    }

    /// The blocks that are the program's own: all of them, but for those that libraries made for themselves.
    pub(super) fn blocks(&self) -> impl Iterator<Item = Block> {
        self.machine.blocks().filter(|block| self.program.is_users_block(block))
    }

    /// The function that the machine stands in.
    pub(super) fn function_here(&self) -> Option<String> {
        self.program.function_at(here(&self.machine)).map(|(symbol, _)| symbol.readable().to_owned())
    }

    /// The source line of an instruction.
    pub(super) fn line_of(&self, at: Address) -> Option<u32> {
        self.program.line_at(at).map(|entry| entry.line.number)
    }

    /// The line that the machine stands at; at the end of a run, where nothing stands any more, that of the last instruction.
    pub(super) fn line_here(&mut self) -> Option<u32> {
        let line = self.line_of(here(&self.machine));
        if line.is_some() || self.machine.back(1) == 0 {
            return line;
        }
        let line = self.line_of(here(&self.machine));
        let next = StepIndex(self.machine.position().0 + 1);
        self.machine.seek(next);
        line
    }

    /// How to come where the machine stands; `None` when it never ran.
    pub(super) fn reproduction(&self, run: &Run, commands: &[&str]) -> Option<Reproduction> {
        if matches!(self.end, End::NotStarted(_)) {
            return None;
        }
        let commands = commands.iter().map(|command| (*command).to_owned()).collect();
        Some(Reproduction { run: run.clone(), step: self.machine.position(), commands })
    }

    /// A failure of what is seen where the machine stands.
    pub(super) fn failure_here(&mut self, run: &Run, expected: String, actual: String, commands: &[&str]) -> Failure {
        let (line, reproduction) = (self.line_here(), self.reproduction(run, commands));
        let step = reproduction.as_ref().map(|reproduction| reproduction.step);
        Failure { line: line.filter(|_| step.is_some()), step, reproduction, ..Failure::new(expected, actual) }
    }

    /// Goes to a moment; the failure if it does not come.
    fn go_to(&mut self, moment: &Moment) -> Option<Failure> {
        let Moment::Label { name, time } = moment else { return None };
        let missed = |why: String| Some(Failure::new(format!("the run to come to `{name}`"), why));
        let addresses = match self.addresses(name) {
            Ok(addresses) => addresses,
            Err(why) => return missed(why),
        };
        let end = self.machine.end();
        self.machine.seek(self.machine.start());
        let mut n_met = u64::from(addresses.contains(&here(&self.machine)));
        while n_met < *time {
            let steps = Some(end.0 - self.machine.position().0).filter(|left| *left > 0);
            let until = RunUntil { steps, addresses: addresses.clone(), ..RunUntil::default() };
            let met = steps.is_some() && (self.machine.run(&until) == Stop::Address || self.is_at_end(&addresses));
            if !met {
                self.machine.seek(end);
                return missed(match n_met {
                    0 => format!("`{name}` never reached"),
                    n => format!("`{name}` reached {n} times only"),
                });
            }
            n_met += 1;
        }
        None
    }

    /// Whether the run came to its end right there.
    fn is_at_end(&self, addresses: &[Address]) -> bool {
        self.machine.position() == self.machine.end() && addresses.contains(&here(&self.machine))
    }

    /// Where a moment's name is: a label, in Rust the bodies of functions, or the line with a comment.
    fn addresses(&self, name: &str) -> Result<Vec<Address>, String> {
        let Some(debug) = self.debug.as_deref() else {
            let symbol = self.program.symbols.get(name).ok_or_else(|| format!("no label `{name}`"))?;
            return Ok(vec![Address(symbol.value)]);
        };
        if name.starts_with("//") {
            let source = &self.program.source;
            let found = source.lines(FileId::default()).iter().position(|line| line.contains(name));
            let number = found.ok_or_else(|| format!("no line with `{name}`"))? as u32 + 1;
            let entry = source.instruction_from(SourceLine { file: FileId::default(), number });
            return entry.map(|entry| vec![entry.address]).ok_or_else(|| format!("no code at `{name}`"));
        }
        let functions = debug.user_functions().iter().filter(|function| is_named(&function.path, name));
        let bodies: Vec<Address> = functions.map(|function| function.body).collect();
        if bodies.is_empty() { Err(format!("no function `{name}`")) } else { Ok(bodies) }
    }

    /// Goes back to the end of the run.
    pub(super) fn go_to_end(&mut self) {
        self.machine.seek(self.machine.end());
    }

    /// What the exercise's author says about what the machine looks like.
    pub(super) fn remark(&self, mistakes: &[KnownMistake]) -> Option<String> {
        let holds = |mistake: &&KnownMistake| {
            let value = mistake.condition.as_ref().map(|condition| self.lookup().value(condition));
            matches!(value, Some(Ok(value)) if value.bits != 0)
        };
        mistakes.iter().find(holds).map(|mistake| mistake.say.clone())
    }

    pub(super) fn lookup(&self) -> Lookup<'_> {
        Lookup { program: &self.program, machine: &self.machine }
    }
}

/// Runs to the end or a limit.
fn run_to_end(machine: &mut Machine, max_steps: u64) -> End {
    let left = max_steps.saturating_sub(machine.position().0);
    match machine.run(&RunUntil { steps: Some(left), output: Some(MOST_OUTPUT), ..RunUntil::default() }) {
        Stop::Exited { code } => machine.leak().map_or(End::Exited { code }, |leak| End::Fault(leak.clone())),
        Stop::Fault(fault) => End::Fault(fault),
        Stop::EndOfTyped | Stop::EndOfInjected => End::Exited { code: 0 },
        Stop::Output => End::OutputLimit,
        Stop::Steps | Stop::Address | Stop::Depth | Stop::Watched | Stop::Interrupted => End::StepLimit,
    }
}
