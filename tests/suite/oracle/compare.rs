//! One test case on both sides: what the engine left against what the CPU left.
//!
//! Registers, flags and memory must be equal, but for what the manuals leave [undefined](super::undefined); a CPU exception must be our
//! fault at the same instruction. What the sandbox refuses by a rule of its own (an instruction that it does not have, a `ret` that
//! takes something else than its call left) is told as such and not compared further.

use super::instances::Instance;
use super::known::{self, Case};
use super::memory::{CODE, MEMORY_SIZE, address_of, range_of};
use super::native::{Native, Outcome};
use super::subject::{Executed, Run, Subject, is_canonical, target_of};
use super::undefined::{Freedom, freedom, is_close};
use asmscope::model::fault::{Fault, FloatingPointUnit};
use asmscope::model::register::{Register, Registers};
use asmscope::model::run::Stop;
use asmscope::x86::facts::{facts, may_see_float_flags};
use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic};
use std::fmt::Write as _;

/// How a comparison without differences ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Verdict {
    /// Both sides did the same.
    Equal,
    /// The sandbox does not have an instruction.
    Unsupported,
    /// The sandbox stopped by a rule of its own.
    Refused,
    /// Something that the manuals leave undefined flowed on.
    Undefined,
    /// They differ, and why is known.
    Known(&'static str),
}

/// How a snippet ended, as far as both sides can tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    /// It was left, to where rip is.
    Left,
    /// The instruction at rip raised this.
    Exception(Exception),
    /// It goes on and on.
    Endless,
    /// It ended the process that it ran in.
    Lost,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Exception {
    Divide,
    Breakpoint,
    UndefinedInstruction,
    /// Of segments, pages or alignment: an access that may not be.
    Access,
    /// `#GP`, which is about an access or not.
    Protection,
    FloatingPoint,
    SimdFloatingPoint,
    /// The emulator does not execute what the engine let go.
    Unforeseen,
    Other(u64),
}

/// The two sides.
pub(super) struct Comparison {
    pub subject: Subject,
    pub native: Native,
}

impl Comparison {
    /// Compares one case.
    ///
    /// # Errors
    /// A text that tells the snippet, every difference, and the registers before.
    pub(super) fn compare(&mut self, instance: &Instance) -> Result<Verdict, String> {
        let code = instance.code();
        let run = self.subject.run(instance).map_err(|text| report(instance, &[Difference::Engine(text)]))?;
        let end = match end_of(&run) {
            Ok(end) => end,
            Err(verdict) => return Ok(verdict),
        };
        let cpu = self.native.run(&code, &instance.registers, &instance.memory);
        let mut sides = Sides { instance, cpu: &cpu, run: &run, end, freedom: Freedom::default() };
        if sides.differences().is_empty() {
            return Ok(Verdict::Equal);
        }
        let executed = self.subject.executed();
        sides.freedom = freedom(&executed, end == End::Left);
        if sides.freedom.flowed_on {
            return Ok(Verdict::Undefined);
        }
        let differences = sides.differences();
        if differences.is_empty() {
            return Ok(Verdict::Equal);
        }
        let instruction = |executed: &Executed| decode(&executed.bytes, executed.registers.rip);
        let is_access = matches!(native_end(&cpu), End::Exception(Exception::Access | Exception::Protection));
        let refused = executed.iter().find(|executed| is_access && executed.registers.rip == cpu.registers.rip);
        let case = Case {
            last: executed.last().map(instruction).unwrap_or_default(),
            stop: &run.stop,
            refused_by_cpu: refused.map(instruction).filter(|_| run.registers.rip != cpu.registers.rip),
            differences: &differences,
        };
        match known::reason(&case) {
            Some(reason) => Ok(Verdict::Known(reason)),
            None => Err(report(instance, &differences)),
        }
    }
}

fn decode(bytes: &[u8], ip: u64) -> Instruction {
    Decoder::with_ip(64, bytes, ip, DecoderOptions::NONE).decode()
}

/// How the engine ended, or why that cannot be compared.
fn end_of(run: &Run) -> Result<End, Verdict> {
    let fault = match &run.stop {
        Stop::Exited { .. } => return Ok(End::Left),
        Stop::Fault(fault) => fault,
        _ => return Ok(End::Endless),
    };
    let exception = match fault {
        Fault::NotExecutable { target, .. } if is_canonical(target.0) => return Ok(End::Left),
        Fault::NotExecutable { .. } => Exception::Protection,
        Fault::DivideError { .. } => Exception::Divide,
        Fault::BreakpointTrap => Exception::Breakpoint,
        Fault::UndefinedInstruction { .. } => Exception::UndefinedInstruction,
        Fault::UnsupportedInstruction { why, .. } if why.contains("not foresee") => Exception::Unforeseen,
        Fault::UnsupportedInstruction { .. } => return Err(Verdict::Unsupported),
        Fault::PrivilegedInstruction { .. } | Fault::GeneralProtection { .. } => Exception::Protection,
        Fault::FloatingPointException { unit: FloatingPointUnit::X87, .. } => Exception::FloatingPoint,
        Fault::FloatingPointException { unit: FloatingPointUnit::Sse, .. } => Exception::SimdFloatingPoint,
        Fault::StackOverflow { .. }
        | Fault::StackUnderflow { .. }
        | Fault::NullAccess { .. }
        | Fault::UnmappedAccess { .. }
        | Fault::ReadOnlyWrite { .. }
        | Fault::NonCanonical { .. }
        | Fault::MisalignedAccess { .. } => Exception::Access,
        _ => return Err(Verdict::Refused),
    };
    Ok(End::Exception(exception))
}

fn native_end(cpu: &Outcome) -> End {
    let Some(fault) = &cpu.fault else { return End::Left };
    match (fault.signal, fault.vector) {
        (libc::SIGKILL, _) => End::Lost,
        (libc::SIGVTALRM, _) => End::Endless,
        (_, vector) => End::Exception(match vector {
            0 => Exception::Divide,
            3 => Exception::Breakpoint,
            6 => Exception::UndefinedInstruction,
            12 | 14 | 17 => Exception::Access,
            13 => Exception::Protection,
            16 => Exception::FloatingPoint,
            19 => Exception::SimdFloatingPoint,
            other => Exception::Other(other),
        }),
    }
}

/// A place where the two sides differ.
#[derive(Clone, Debug)]
pub(super) enum Difference {
    End(String),
    Register {
        register: Register,
        before: u128,
        cpu: u128,
        own: u128,
    },
    Memory {
        address: u64,
        before: u64,
        cpu: u64,
        own: u64,
    },
    /// Between two ways in which the engine ran it.
    Engine(String),
}

struct Sides<'a> {
    instance: &'a Instance,
    cpu: &'a Outcome,
    run: &'a Run,
    end: End,
    freedom: Freedom,
}

impl Sides<'_> {
    fn differences(&self) -> Vec<Difference> {
        let mut differences = Vec::new();
        let native = native_end(self.cpu);
        let is_same = match (native, self.end) {
            (End::Exception(Exception::Protection), End::Exception(Exception::Access)) => true,
            (native, own) => native == own,
        };
        if !is_same {
            differences.push(Difference::End(format!("CPU {:?}, engine {:?}", native, self.run.stop)));
        }
        // A jump to nowhere has not happened yet when it is reported.
        let (own, skipped) = self.after_jump();
        let before = Registers { rip: CODE, ..self.instance.registers.clone() };
        for register in Register::all() {
            let mask = !self.ignored_bits(register);
            let (cpu, own) = (self.cpu.registers.get(register) & mask, own.get(register) & mask);
            if cpu != own && !self.is_close(register, cpu, own) && !skipped.contains(&register) {
                differences.push(Difference::Register { register, before: before.get(register), cpu, own });
            }
        }
        differences.extend(self.memory_differences(skipped.contains(&Register::RSP)));
        differences
    }

    /// The engine's registers as if the jump that cannot be had been taken, and those that it would have changed.
    fn after_jump(&self) -> (Registers, Vec<Register>) {
        let mut registers = self.run.registers.clone();
        let Some(target) = target_of(&self.run.stop) else { return (registers, Vec::new()) };
        let code = self.instance.code();
        let bytes = code.get((registers.rip - CODE) as usize..).unwrap_or_default();
        let writes = facts(bytes, registers.rip).writes;
        registers.rip = target;
        (registers, writes)
    }

    fn memory_differences(&self, has_pushed: bool) -> Vec<Difference> {
        let (cpu, own) = (&self.cpu.memory, &self.run.memory);
        if cpu == own {
            return Vec::new();
        }
        let pushed = if has_pushed { range_of(self.cpu.registers.rsp(), 8) } else { None };
        let is_skipped = |offset: usize| pushed.as_ref().is_some_and(|range| range.contains(&offset));
        let differs =
            |begin: &usize| (*begin..begin + 8).any(|offset| cpu[offset] != own[offset] && !is_skipped(offset));
        let quadword = |bytes: &[u8], begin: usize| {
            u64::from_le_bytes(bytes[begin..begin + 8].try_into().expect("eight bytes are a quadword"))
        };
        let difference = |begin: usize| Difference::Memory {
            address: address_of(begin),
            before: quadword(&self.instance.memory, begin),
            cpu: quadword(cpu, begin),
            own: quadword(own, begin),
        };
        (0..MEMORY_SIZE).step_by(8).filter(differs).map(difference).collect()
    }

    fn ignored_bits(&self, register: Register) -> u128 {
        const EXCEPTION_FLAGS: u128 = 0x3f;
        match register {
            Register::Rflags => self.freedom.rflags.into(),
            Register::FpuStatus => self.freedom.fpu_status.into(),
            // They are kept for programs that can look at them; an instruction that does not retire changes nothing here.
            Register::Mxcsr
                if !may_see_float_flags(&self.instance.code())
                    || self.end == End::Exception(Exception::SimdFloatingPoint) =>
            {
                EXCEPTION_FLAGS
            }
            _ => 0,
        }
    }

    fn is_close(&self, register: Register, cpu: u128, own: u128) -> bool {
        let number = match register {
            Register::Xmm(number) | Register::YmmHigh(number) => Some(usize::from(number)),
            _ => None,
        };
        number.is_some() && number == self.freedom.approximate && is_close(cpu, own)
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Difference::End(text) => write!(f, "end: {text}"),
            Difference::Engine(text) => write!(f, "engine: {text}"),
            Difference::Register { register, before, cpu, own } => {
                write!(f, "{register}: CPU {cpu:#x}, engine {own:#x}, before {before:#x}")
            }
            Difference::Memory { address, before, cpu, own } => {
                write!(f, "[{address:#x}]: CPU {cpu:#x}, engine {own:#x}, before {before:#x}")
            }
        }
    }
}

fn report(instance: &Instance, differences: &[Difference]) -> String {
    const MOST: usize = 8;
    let mut text = format!("{}\n", snippet_text(&instance.code()));
    for difference in differences.iter().take(MOST) {
        let _ = writeln!(text, "  {difference}");
    }
    let base = Registers::default();
    let changed = Register::all().filter(|register| instance.registers.get(*register) != base.get(*register));
    let values: Vec<String> =
        changed.map(|register| format!("{register}={:#x}", instance.registers.get(register))).collect();
    let _ = writeln!(text, "  before: {}", values.join(" "));
    text
}

/// The mnemonics of a snippet, with plus signs between them; `(bad)` for what is no instruction.
pub(super) fn mnemonics_of(code: &[u8]) -> String {
    let name = |instruction: Instruction| match instruction.mnemonic() {
        Mnemonic::INVALID => "(bad)".to_owned(),
        mnemonic => format!("{mnemonic:?}").to_lowercase(),
    };
    let decoder = Decoder::with_ip(64, code, CODE, DecoderOptions::NONE);
    decoder.into_iter().map(name).collect::<Vec<_>>().join(" + ")
}

/// The bytes and the text of every instruction.
pub(super) fn snippet_text(code: &[u8]) -> String {
    let bytes: Vec<String> = code.iter().map(|byte| format!("{byte:02x}")).collect();
    let decoder = Decoder::with_ip(64, code, CODE, DecoderOptions::NONE);
    let lines: Vec<String> = decoder.into_iter().map(|instruction| instruction.to_string()).collect();
    format!("{}: {}", bytes.join(" "), lines.join("; "))
}
