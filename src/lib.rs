//! An x86-64 emulator that records what each instruction changed, and checks what it is about to do before it does it.
//!
//! It is made for looking at machine code: where data lives in registers, stack frames and heap blocks, step by step, in both directions.
//! A program that does something wrong (uses a freed block, overflows the stack, returns to the wrong place) stops *before* that
//! instruction, with the facts. Nothing of the host is reachable from a program, and the same program with the same input always takes the
//! same steps.
//!
//! # Three things are needed
//!
//! A [`Program`], which [`assemble()`] makes from text in GNU Intel or NASM syntax; a [`Machine`], which loads and runs it; and a [`Config`],
//! of which the default will do.
//!
//! ```
//! use asmscope::{Config, Machine, RunUntil, Stop, assemble};
//!
//! # fn main() -> Result<(), asmscope::Error> {
//! let program = assemble("answer.s", "main: mov eax, 42\n      ret\n")?;
//! let mut machine = Machine::new(&program, &Config::default())?;
//! assert_eq!(machine.run(&RunUntil::default()), Stop::Exited { code: 42 });
//! # Ok(())
//! # }
//! ```
//!
//! A run ends in a [`Stop`]. What a program does wrong is a [`Fault`] in one, never an [`Error`]: errors are the mistakes of whoever calls
//! this library.
//!
//! # Step and look
//!
//! A [`Session`] is a machine with breakpoints, watchpoints and what was typed. It takes a [`Command`] and gives a [`Reply`], both plain
//! data; a [`LineReader`] reads the same commands as lines of text. The machine is there to be looked at in between.
//!
//! ```
//! use asmscope::model::register::Register;
//! use asmscope::{Command, Config, Reply, Session, assemble};
//!
//! # fn main() -> Result<(), asmscope::Error> {
//! let program = assemble("block.s", "main: mov edi, 24\n      call malloc\n      mov qword ptr [rax], 7\n      ret\n")?;
//! let mut session = Session::new(program, Config::default())?;
//! session.execute(Command::StepOver(2))?;
//! let block = session.machine().blocks().next().expect("malloc has been called");
//! assert_eq!(block.size, 24);
//!
//! // What one step changed, old and new.
//! let Reply::Progress(progress) = session.execute(Command::StepInto(1))? else { panic!("it goes forward") };
//! let write = &progress.steps[0].writes[0];
//! assert_eq!((write.address, write.new[0]), (block.address, 7));
//! assert_eq!(session.machine().registers().gpr(Register::RAX), block.address.0);
//! # Ok(())
//! # }
//! ```
//!
//! # Go back and ask who wrote
//!
//! Every step can be undone, bit for bit, and the record of the run can be asked. Nothing is executed for that.
//!
//! ```
//! use asmscope::{Command, Config, Expression, Reply, Session, assemble};
//!
//! # fn main() -> Result<(), asmscope::Error> {
//! let program = assemble("who.s", "main: mov eax, 1\n      mov ecx, 2\n      add eax, ecx\n      nop\n      ret\n")?;
//! let mut session = Session::new(program, Config::default())?;
//! session.execute(Command::Continue)?;
//! session.execute(Command::Back(1))?;
//!
//! let Reply::Who(who) = session.execute(Command::Who(Some(Expression::parse("rax")?)))? else { panic!("add wrote it") };
//! let line = session.program().line_at(who.step.at).expect("it is an instruction of the source").line;
//! assert_eq!(session.program().source.text(line), Some("      add eax, ecx"));
//! # Ok(())
//! # }
//! ```
//!
//! # Layers
//!
//! Each may be used without those that follow; [`architecture`] is the map.
//!
//! - [`guide`]: texts about all of it, for readers.
//! - [`model`]: plain values, such as [`Program`], [`Step`](model::step::Step), [`Fault`], [`Address`].
//! - [`x86`]: what is known of instructions.
//! - [`source`]: the assembler.
//! - [`toolchain`]: executables by the compilers of this machine (feature `build`).
//! - [`loader`]: executables as programs, and the debug information of compiled ones.
//! - [`engine`]: the [`Machine`].
//! - [`lens`]: bytes as meaning, by Rust's types and layouts.
//! - [`session`]: commands and replies; exercises (feature `exercise`) and traces (feature `trace`).
//! - `frontend`: the same as text and JSON (feature `text`), the prompt and the command line (feature `cli`, the default).
//!
//! Without the default features nothing is needed but the engines: `asmscope = { version = "…", default-features = false }`.

pub mod engine;
mod error;
#[cfg(feature = "text")]
pub mod frontend;
pub mod guide;
pub mod lens;
pub mod loader;
pub mod model;
pub mod session;
pub mod source;
pub mod toolchain;
pub mod x86;

pub use engine::machine::Machine;
pub use error::{Error, ErrorKind};
pub use model::addr::{Address, StepIndex};
pub use model::fault::Fault;
pub use model::program::Program;
pub use model::run::{Config, RunUntil, Stop};
pub use session::command::Command;
pub use session::expr::Expression;
pub use session::line_reader::LineReader;
pub use session::reply::Reply;
pub use session::session::Session;
pub use source::assemble;

pub mod architecture {
    #![doc = include_str!("ARCHITECTURE.md")]

    #[cfg(feature = "text")]
    #[expect(unused_imports, reason = "the text links to it")]
    use crate::frontend;
    #[expect(unused_imports, reason = "the text links to them")]
    use crate::{engine, guide, lens, loader, model, session, source, toolchain, x86};
}
