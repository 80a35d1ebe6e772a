//! [`LineReader`]: lines in, replies out; blocks of several lines, `;`, Enter and scripts.
//!
//! What only lines have is kept here, so that a session has no state of a line half read: a block that is open until an empty line, the
//! command that an empty line repeats, the scripts that execute scripts. Everything else is parse and execute.

use super::command::Command;
use super::error::{LineError, SessionError};
use super::parse::Line;
use super::reply::Reply;
use super::session::Session;

/// Scripts that call scripts deeper than this call themselves.
const MOST_SCRIPTS: usize = 16;

/// Reads lines for a session, one after the other.
#[derive(Clone, Default, Debug)]
pub struct LineReader {
    /// The lines of a block that is still open.
    block: Option<String>,
    /// What Enter repeats.
    repeated: Option<Command>,
    /// Scripts being executed, one in another.
    n_scripts: usize,
}

/// Receives each reply of a line while the session is in the state that the reply is about.
pub type Answer<'a> = &'a mut dyn FnMut(&Session, Reply);

impl LineReader {
    /// Executes one line and hands out its replies.
    ///
    /// # Errors
    /// When the line cannot be meant or done. Nothing has changed then, except by the lines of a script before the failing one.
    pub fn line(&mut self, session: &mut Session, line: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        let result = self.line_alone(session, line, answer);
        for notice in session.take_notices() {
            answer(session, Reply::Notice(notice));
        }
        result
    }

    /// Ends the input: an open block is closed.
    ///
    /// # Errors
    /// When the block has mistakes.
    pub fn end_of_input(&mut self, session: &mut Session, answer: Answer<'_>) -> Result<(), SessionError> {
        if self.is_block_open() { self.block_line(session, "", answer) } else { Ok(()) }
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

    fn line_alone(&mut self, session: &mut Session, line: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        if self.is_block_open() {
            return self.block_line(session, line, answer);
        }
        let command = match session.parse(line)? {
            Line::Command(command) => Some(command),
            Line::Repeat => self.repeated.clone(),
            Line::Comment => None,
            Line::BlockStart(text) => {
                session.typing().check_changeable()?;
                self.block = Some(text);
                answer(session, Reply::BlockOpen);
                return Ok(());
            }
        };
        let Some(command) = command else {
            answer(session, Reply::Nothing);
            return Ok(());
        };
        if let Some(repeated) = repeated(&command) {
            self.repeated = Some(repeated);
        }
        if let Command::Instructions(text) = command {
            return instructions(session, &text, answer);
        }
        match session.execute(command)? {
            Reply::Script { path, text } => self.script(session, &path, &text, answer),
            reply => {
                answer(session, reply);
                Ok(())
            }
        }
    }

    fn block_line(&mut self, session: &mut Session, line: &str, answer: Answer<'_>) -> Result<(), SessionError> {
        let Some(block) = self.block.as_mut() else { return Ok(()) };
        match line.trim() {
            "" => {}
            "help" | "?" => {
                answer(session, Reply::BlockHelp);
                return Ok(());
            }
            "quit" => {
                self.block = None;
                answer(session, Reply::Quit);
                return Ok(());
            }
            _ => {}
        }
        if !line.trim().is_empty() {
            block.push('\n');
            block.push_str(line);
            return Ok(());
        }
        let text = self.block.take().unwrap_or_default();
        let reply = session.execute(Command::Block(text))?;
        answer(session, reply);
        Ok(())
    }

    /// Lines of a file, as if typed; but an empty one repeats nothing.
    fn script(
        &mut self,
        session: &mut Session,
        path: &str,
        text: &str,
        answer: Answer<'_>,
    ) -> Result<(), SessionError> {
        if self.n_scripts == MOST_SCRIPTS {
            return Err(LineError::new(format!("`{path}` is executed by a script that it executes itself")).into());
        }
        self.n_scripts += 1;
        let result = self.script_lines(session, path, text, answer);
        self.n_scripts -= 1;
        result
    }

    fn script_lines(
        &mut self,
        session: &mut Session,
        path: &str,
        text: &str,
        answer: Answer<'_>,
    ) -> Result<(), SessionError> {
        for (idx, line) in text.lines().enumerate() {
            if line.trim().is_empty() && !self.is_block_open() {
                continue;
            }
            let mut quits = false;
            self.line(session, line, &mut |session, reply| {
                quits = matches!(reply, Reply::Quit);
                answer(session, reply);
            })
            .map_err(|error| error.in_script(path, idx + 1, line))?;
            if quits {
                return Ok(());
            }
        }
        self.end_of_input(session, answer).map_err(|error| error.in_script(path, text.lines().count(), ""))
    }
}

/// Executes the instructions of a line; each is answered before the next is executed.
fn instructions(session: &mut Session, text: &str, answer: Answer<'_>) -> Result<(), SessionError> {
    let mut waiting = session.typing().prepare(text)?;
    while let Some(next) = waiting.pop_front() {
        let progress = session.execute_prepared(next, &mut waiting)?;
        answer(session, Reply::Progress(progress));
    }
    Ok(())
}

/// What Enter on an empty line does once more.
fn repeated(command: &Command) -> Option<Command> {
    match command {
        Command::StepInto(_)
        | Command::StepOver(_)
        | Command::StepLines(..)
        | Command::StepLinesBack(..)
        | Command::Back(_)
        | Command::Finish
        | Command::Continue
        | Command::ContinuePast(_)
        | Command::ReverseContinue
        | Command::ReverseOver(_)
        | Command::ReverseFinish => Some(command.clone()),
        Command::List(_) | Command::ListRange(..) => Some(Command::ListMore),
        Command::Who(_) => Some(Command::Who(None)),
        Command::When(_) => Some(Command::When(None)),
        _ => None,
    }
}
