//! An instruction leaves the same whoever executes it: one that an assembler writes is the emulator's, and the same one with prefixes that do
//! nothing is the interpreter's.
//!
//! Not compared is what the manuals leave undefined. So the interpreter's form of everything that the emulator executes is tested as well.

use super::compare::snippet_text;
use super::instances::{Generator, Instance, catalogue};
use super::memory::CODE;
use super::subject::Subject;
use super::undefined::{freedom, nan_lanes};
use asmscope::model::register::Register;
use asmscope::model::run::Stop;
use asmscope::x86::facts::{InsnKind, facts};
use iced_x86::{Code, Decoder, DecoderOptions, EncodingKind, FlowControl, Instruction, Mnemonic};

const N_INSTANCES: usize = 15_000;
const EXCEPTION_FLAGS: u128 = 0x3f;
/// What is unsupported with such prefixes.
const EMULATOR_ONLY: [Mnemonic; 3] = [Mnemonic::Div, Mnemonic::Idiv, Mnemonic::Pause];
/// The segment register of code, which is that of data too, twice.
const PREFIXES: [u8; 2] = [0x2e, 0x2e];

#[test]
fn an_instruction_does_the_same_in_the_emulator_and_in_the_interpreter() {
    let codes = catalogue().values().flatten().filter(|code| code.op_code().encoding() == EncodingKind::Legacy);
    let codes: Vec<Code> = codes.filter(|code| code.flow_control() == FlowControl::Next).copied().collect();
    let mut generator = Generator::new(11);
    let mut subject = Subject::new(generator.background());
    let (mut n_compared, mut differing, mut alone) = (0, Vec::new(), Vec::new());
    for code in codes.iter().cycle().take(N_INSTANCES) {
        let Some(instance) = generator.of_code(*code) else { continue };
        let bytes = instance.code();
        let instruction = Decoder::with_ip(64, &bytes, CODE, DecoderOptions::NONE).decode();
        let odd = [&PREFIXES[..], &bytes].concat();
        if instruction.is_ip_rel_memory_operand() || odd.len() > 15 || !is_emulated(facts(&bytes, CODE).kind) {
            continue;
        }
        if facts(&odd, CODE).kind != InsnKind::Interpreted {
            alone.push(instruction.mnemonic());
            continue;
        }
        let odd = Instance { instructions: vec![odd], ..instance.clone() };
        match compare(&mut subject, &instruction, &instance, &odd) {
            Ok(()) => n_compared += 1,
            Err(text) => differing.push(format!("{}: {text}", snippet_text(&bytes))),
        }
    }
    alone.sort_unstable();
    alone.dedup();
    assert_eq!(alone, EMULATOR_ONLY, "what the interpreter does not have");
    let shown: Vec<&str> = differing.iter().map(String::as_str).take(40).collect();
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), shown.join("\n"));
    assert!(n_compared * 10 > N_INSTANCES * 3, "only {n_compared} were compared");
}

fn is_emulated(kind: InsnKind) -> bool {
    matches!(
        kind,
        InsnKind::Plain
            | InsnKind::Push(_)
            | InsnKind::Divide(_)
            | InsnKind::FloatingPoint
            | InsnKind::BitTest
            | InsnKind::KeepsFlags
    )
}

fn compare(
    subject: &mut Subject,
    instruction: &Instruction,
    instance: &Instance,
    odd: &Instance,
) -> Result<(), String> {
    let plain = subject.run(instance)?;
    let is_left = matches!(plain.stop, Stop::Exited { .. });
    let freedom = freedom(&subject.executed(), is_left);
    if freedom.flowed_on {
        return Ok(());
    }
    let odd = subject.run(odd)?;
    let mut differing = Vec::new();
    for register in Register::all().filter(|register| *register != Register::Rip) {
        let (emulated, interpreted) = (plain.registers.get(register), odd.registers.get(register));
        let free = match register {
            // Which of two NaNs is passed on is a known difference.
            Register::Xmm(_) => nan_lanes(instruction, emulated) & nan_lanes(instruction, interpreted),
            Register::Rflags => freedom.rflags.into(),
            // The emulator keeps none.
            Register::Mxcsr => EXCEPTION_FLAGS,
            _ => 0,
        };
        if (emulated ^ interpreted) & !free != 0 {
            differing.push(format!("{register} {emulated:#x} {interpreted:#x}"));
        }
    }
    if plain.memory != odd.memory {
        differing.push(String::from("memory"));
    }
    let code = |stop: &Stop| if let Stop::Fault(fault) = stop { fault.code() } else { "" };
    if code(&plain.stop) != code(&odd.stop) || plain.steps != odd.steps {
        differing.push(format!("{:?} {:?}", plain.stop, odd.stop));
    }
    if differing.is_empty() { Ok(()) } else { Err(differing.join(", ")) }
}
