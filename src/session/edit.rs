//! Changes by hand: `rax = 5`, `zf = 1`, `dword [rsp+8] = 1`. Each is a step of its own.
//!
//! Whatever may be wrong with one is found before anything changes, and the future that lies ahead is left only then.

use super::entry_log::{EntryKind, TypedEntry};
use super::error::LineError;
use super::expr::{Assignment, AssignmentTarget};
use super::lookup::unmapped_help;
use super::reply::{Halt, Reply};
use super::run_report::progress;
use super::typing::Typing;
use super::value::narrowed;
use crate::engine::error::MachineError;
use crate::model::addr::StepIndex;
use crate::model::register::{Flag, Register, RegisterView};
use crate::model::run::Stop;

impl Typing<'_> {
    /// An assignment.
    pub(super) fn assign(&mut self, assignment: &Assignment) -> Result<Reply, LineError> {
        let Assignment { text, target, value } = assignment;
        let value = self.debuggee.lookup().value(value)?;
        let first = match target {
            AssignmentTarget::Register(view) => {
                let value = narrowed(value, view.bits)?;
                self.begin_edit(text)?;
                self.set_view(*view, value)
            }
            AssignmentTarget::Flag(flag) => {
                let value = narrowed(value, 1)?;
                self.begin_edit(text)?;
                self.set_flag(*flag, value)
            }
            AssignmentTarget::Memory(memory) => {
                let (address, size) = self.debuggee.lookup().location(memory)?;
                let bytes = narrowed(value, 8 * size as u32)?.to_le_bytes();
                let help = unmapped_help(&self.debuggee.machine, address);
                let refused = |error: MachineError| LineError::at(memory.span, error.to_string()).with_help(help);
                self.debuggee.machine.can_write(address, size).map_err(refused)?;
                self.begin_edit(text)?;
                let first = self.debuggee.machine.position();
                self.debuggee.machine.write(address, &bytes[..size as usize]).map_err(refused)?;
                first
            }
        };
        Ok(Reply::Progress(progress(&mut self.debuggee.machine, first.0, Halt::Done, &Stop::Steps)))
    }

    /// What was taken back is gone once something is changed by hand.
    fn begin_edit(&mut self, text: &str) -> Result<(), LineError> {
        self.check_changeable()?;
        let after_end = self.debuggee.machine.ended().is_some();
        self.leave_future().map_err(|error| LineError::new(error.to_string()))?;
        let (at, code_at, data_at) = (
            self.debuggee.machine.position().0,
            self.debuggee.machine.typed_end(),
            self.debuggee.machine.typed_data_end(),
        );
        let text = text.to_owned();
        self.entries.push(TypedEntry { at, end: at + 1, kind: EntryKind::Edit, text, code_at, data_at, after_end });
        Ok(())
    }

    /// What was recorded cannot be changed.
    pub(super) fn check_changeable(&self) -> Result<(), LineError> {
        if !self.debuggee.machine.is_injected() {
            return Ok(());
        }
        let help = match self.debuggee.program.name.as_str() {
            "" if !self.entries.all().is_empty() => {
                String::from("`save typed.s` keeps what was typed, and where `load typed.s` has loaded that it can")
            }
            "" | "-" => String::from("`asmscope FILE` runs a program, and there it can"),
            name => format!("`load {name}` runs the program, and there it can"),
        };
        Err(LineError::new("this is a replay: nothing can be executed or changed in it").with_help(help))
    }

    fn set_view(&mut self, view: RegisterView, value: u128) -> StepIndex {
        let first = self.debuggee.machine.position();
        let whole = self.debuggee.machine.registers().get(view.register);
        self.debuggee.machine.set_register(view.register, view.write(whole, value));
        first
    }

    fn set_flag(&mut self, flag: Flag, value: u128) -> StepIndex {
        let view = RegisterView { register: Register::Rflags, shift: flag.bit(), bits: 1 };
        self.set_view(view, value)
    }
}
