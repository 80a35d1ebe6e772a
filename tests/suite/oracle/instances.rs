//! Generates test cases from the decoder's own tables: for every code that a 64-bit user program can run on this CPU, instructions in
//! all operand forms with a state to run them from.
//!
//! Deterministic: the same seed gives the same cases on the same kind of CPU. Left out is what cannot run natively without harm or
//! has no fixed result: privileged and system instructions, interrupts, far transfers, loads of segment registers, fs and gs bases,
//! XSAVE and its kind, counters and random numbers, 16-bit branches.

use super::encoding::{Family, build};
use super::features;
use super::memory::{CODE, MEMORY_SIZE, WINDOW_SIZE, WINDOWS, range_of};
use super::native::{Native, Outcome};
use super::state::{self, prepare};
use super::values::Random;
use asmscope::model::register::Registers;
use iced_x86::{Code, EncodingKind, FlowControl, Instruction, Mnemonic, OpCodeOperandKind};
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

/// The most instructions in a sequence.
pub(super) const SEQUENCE_LIMIT: usize = 6;
/// How often operands are chosen again when a choice has no encoding.
const ATTEMPTS: usize = 40;

/// A snippet and the state to run it from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Instance {
    /// The bytes of each instruction.
    pub instructions: Vec<Vec<u8>>,
    pub registers: Registers,
    /// What the windows hold.
    pub memory: Vec<u8>,
}

impl Instance {
    pub(super) fn code(&self) -> Vec<u8> {
        self.instructions.concat()
    }
}

/// Every code that is tested, by mnemonic.
pub(super) fn catalogue() -> &'static BTreeMap<Mnemonic, Vec<Code>> {
    static CATALOGUE: LazyLock<BTreeMap<Mnemonic, Vec<Code>>> = LazyLock::new(|| {
        let mut catalogue: BTreeMap<Mnemonic, Vec<Code>> = BTreeMap::new();
        for code in Code::values().filter(|code| is_runnable(*code)) {
            catalogue.entry(code.mnemonic()).or_default().push(code);
        }
        catalogue
    });
    &CATALOGUE
}

fn allowed_codes() -> &'static HashSet<Code> {
    static ALLOWED: LazyLock<HashSet<Code>> = LazyLock::new(|| catalogue().values().flatten().copied().collect());
    &ALLOWED
}

/// Whether a user program can run instructions of this code on this CPU, safely and with one result.
fn is_runnable(code: Code) -> bool {
    let op_code = code.op_code();
    let encoding = matches!(op_code.encoding(), EncodingKind::Legacy | EncodingKind::VEX);
    let flow = match code.flow_control() {
        FlowControl::Interrupt | FlowControl::XbeginXabortXend => false,
        FlowControl::Next => true,
        _ => {
            !op_code.op_kinds().contains(&OpCodeOperandKind::br16_1)
                && !op_code.op_kinds().contains(&OpCodeOperandKind::br16_2)
        }
    };
    let plain = op_code.is_instruction() && op_code.mode64() && op_code.cpl3() && !op_code.may_require_cpl0();
    // WAIT is an instruction of its own, and there are two forms of UD0.
    let alias = op_code.fwait() || code == Code::Ud0;
    let present = code.cpuid_features().iter().all(|feature| features::is_present(*feature));
    encoding && plain && !alias && flow && present && !is_excluded(code)
}

fn is_excluded(code: Code) -> bool {
    use Mnemonic as M;
    let system = matches!(
        code.mnemonic(),
        M::In
            | M::Insb
            | M::Insw
            | M::Insd
            | M::Out
            | M::Outsb
            | M::Outsw
            | M::Outsd
            | M::Cli
            | M::Sti
            | M::Hlt
            | M::Int1
            | M::Lar
            | M::Lsl
            | M::Verr
            | M::Verw
            | M::Lss
            | M::Lfs
            | M::Lgs
            | M::Retf
            | M::Iret
            | M::Iretd
            | M::Iretq
            | M::Swapgs
            | M::Endbr32
    );
    system || is_far_or_segment_load(code) || is_short_transfer(code)
}

fn is_far_or_segment_load(code: Code) -> bool {
    let loads = matches!(
        code,
        Code::Mov_Sreg_rm16
            | Code::Mov_Sreg_r32m16
            | Code::Mov_Sreg_r64m16
            | Code::Popw_FS
            | Code::Popd_FS
            | Code::Popq_FS
            | Code::Popw_GS
            | Code::Popd_GS
            | Code::Popq_GS
    );
    loads || code.is_jmp_far() || code.is_jmp_far_indirect() || code.is_call_far() || code.is_call_far_indirect()
}

/// Transfers that truncate rip, which the two makers of CPUs do differently.
fn is_short_transfer(code: Code) -> bool {
    matches!(
        code,
        Code::Jmp_rm16 | Code::Jmp_rm32 | Code::Call_rm16 | Code::Call_rm32 | Code::Retnw | Code::Retnw_imm16
    )
}

/// Codes that sequences are drawn from, by what they work on.
pub(super) struct Pool {
    codes: Vec<Code>,
    families: BTreeMap<Family, Vec<Code>>,
    /// Those of the integer family that read flags.
    flag_readers: Vec<Code>,
}

impl Pool {
    /// A pool of these codes, of which there is at least one.
    pub(super) fn new(codes: Vec<Code>) -> Pool {
        let mut families: BTreeMap<Family, Vec<Code>> = BTreeMap::new();
        for code in &codes {
            families.entry(Family::of(*code)).or_default().push(*code);
        }
        let reads_flags = |code: &&Code| {
            let mut instruction = Instruction::default();
            instruction.set_code(**code);
            instruction.rflags_read() != 0
        };
        let flag_readers = codes.iter().filter(reads_flags).copied().collect();
        Pool { codes, families, flag_readers }
    }

    fn pick(&self, random: &mut Random, family: Family) -> Code {
        if family == Family::Integer && !self.flag_readers.is_empty() && random.percent(35) {
            return random.pick(&self.flag_readers);
        }
        if random.percent(15) { random.pick(&self.codes) } else { random.pick(&self.families[&family]) }
    }
}

/// The source of test cases.
pub(super) struct Generator {
    random: Random,
    /// What the windows hold where no operand lies.
    background: Vec<u8>,
}

impl Generator {
    pub(super) fn new(seed: u64) -> Generator {
        let mut random = Random::new(seed);
        let background = (0..MEMORY_SIZE).map(|_| random.bits() as u8).collect();
        Generator { random, background }
    }

    /// What the windows mostly hold.
    pub(super) fn background(&self) -> &[u8] {
        &self.background
    }

    /// One instruction of this code, or one that a prefix makes of it; `None` if no operands can be encoded.
    pub(super) fn of_code(&mut self, code: Code) -> Option<Instance> {
        let (bytes, instruction) = (0..ATTEMPTS).find_map(|_| self.instruction(code, CODE))?;
        Some(self.with_state(vec![bytes], &[instruction]))
    }

    /// Two to [`SEQUENCE_LIMIT`] instructions, mostly of one family, whose registers and flags flow into each other.
    pub(super) fn sequence(&mut self, pool: &Pool) -> Instance {
        let length = 2 + self.random.below(SEQUENCE_LIMIT as u64 - 1) as usize;
        let first = self.random.pick(&pool.codes);
        let family = Family::of(first);
        let (mut bytes, mut instructions): (Vec<Vec<u8>>, Vec<Instruction>) = (Vec::new(), Vec::new());
        for _ in 0..ATTEMPTS {
            let ip = CODE + bytes.iter().map(|bytes| bytes.len() as u64).sum::<u64>();
            let code = if bytes.is_empty() { first } else { pool.pick(&mut self.random, family) };
            let Some((more, instruction)) = self.instruction(code, ip) else { continue };
            if !state::may_follow(&instructions, &instruction) {
                continue;
            }
            bytes.push(more);
            instructions.push(instruction);
            if bytes.len() == length || instruction.flow_control() != FlowControl::Next {
                break;
            }
        }
        self.with_state(bytes, &instructions)
    }

    /// Instructions, jumps in all directions and bytes that mean nothing, in any mixture; a state in which many registers point somewhere.
    pub(super) fn program(&mut self, pool: &Pool) -> Instance {
        const LARGEST: usize = 160;
        let (mut pieces, mut instructions): (Vec<Vec<u8>>, Vec<Instruction>) = (Vec::new(), Vec::new());
        let (n_pieces, is_noise) = (2 + self.random.below(18), self.random.percent(10));
        for _ in 0..n_pieces {
            let ip = CODE + pieces.iter().map(|piece| piece.len() as u64).sum::<u64>();
            let code = self.random.pick(&pool.codes);
            let piece = match self.random.below(100) {
                _ if is_noise => self.noise(8),
                0..=9 => self.noise(4),
                10..=29 => self.jump(),
                _ => match self.instruction(code, ip) {
                    Some((bytes, instruction)) => {
                        instructions.push(instruction);
                        bytes
                    }
                    None => continue,
                },
            };
            pieces.push(piece);
        }
        while pieces.concat().len() > LARGEST {
            pieces.pop();
        }
        instructions.truncate(1);
        let mut instance = self.with_state(pieces, &instructions);
        for value in &mut instance.registers.gpr {
            if self.random.percent(30) {
                *value = self.random.pick(&WINDOWS) + self.random.below(WINDOW_SIZE as u64 / 8) * 8;
            }
        }
        instance
    }

    fn noise(&mut self, most: u64) -> Vec<u8> {
        (0..=self.random.below(most)).map(|_| self.random.bits() as u8).collect()
    }

    /// A short jump of any kind, often backwards.
    fn jump(&mut self) -> Vec<u8> {
        let conditional = 0x70 + self.random.below(16) as u8;
        let opcode = self.random.pick(&[conditional, 0xeb, 0xe0, 0xe1, 0xe2, 0xe3]);
        vec![opcode, self.random.around_zero(40) as u8]
    }

    fn instruction(&mut self, code: Code, ip: u64) -> Option<(Vec<u8>, Instruction)> {
        let (bytes, instruction) = build(&mut self.random, code, ip)?;
        let allowed = instruction.is_invalid() || allowed_codes().contains(&instruction.code());
        // A prefix moves what rip points to.
        let is_placed = !instruction.is_ip_rel_memory_operand()
            || range_of(instruction.ip_rel_memory_address(), instruction.memory_size().size()).is_some();
        (allowed && is_placed).then_some((bytes, instruction))
    }

    fn with_state(&mut self, bytes: Vec<Vec<u8>>, instructions: &[Instruction]) -> Instance {
        let (registers, memory) = prepare(&mut self.random, instructions, &self.background);
        Instance { instructions: bytes, registers, memory }
    }
}

#[test]
fn every_code_can_be_built_and_runs_alike_twice() {
    let (mut native, mut generator) = (Native::start().expect("a child can be started"), Generator::new(3));
    let mut run = |instance: &Instance| native.run(&instance.code(), &instance.registers, &instance.memory);
    let mut complaints = Vec::new();
    for code in catalogue().values().flatten() {
        let instances: Vec<Instance> = (0..30).filter_map(|_| generator.of_code(*code)).collect();
        let outcomes: Vec<Outcome> = instances.iter().map(&mut run).collect();
        let again: Vec<Outcome> = instances.iter().map(&mut run).collect();
        let ends = outcomes.iter().filter(|outcome| outcome.fault.is_none()).count();
        let faults = matches!(code.mnemonic(), Mnemonic::Ud0 | Mnemonic::Ud1 | Mnemonic::Ud2);
        if outcomes != again || instances.len() < 30 || !faults && ends < 2 {
            complaints.push((code, instances.len(), ends, outcomes == again));
        }
    }
    assert!(complaints.is_empty(), "{complaints:?}");
}

#[test]
fn the_same_seed_gives_the_same_cases() {
    let pool = Pool::new(catalogue().values().flatten().copied().collect());
    let draw = |seed| {
        let mut generator = Generator::new(seed);
        (0..20).map(|_| generator.sequence(&pool)).collect::<Vec<_>>()
    };
    assert_eq!(draw(5), draw(5));
    assert_ne!(draw(5), draw(6));
}

#[test]
fn sequences_mostly_reach_their_end() {
    let pool = Pool::new(catalogue().values().flatten().copied().collect());
    let (mut native, mut generator) = (Native::start().expect("a child can be started"), Generator::new(9));
    let sequences: Vec<Instance> = (0..2000).map(|_| generator.sequence(&pool)).collect();
    let mut ends =
        |instance: &&Instance| native.run(&instance.code(), &instance.registers, &instance.memory).fault.is_none();
    let n = sequences.iter().filter(&mut ends).count();
    assert!(n > 1000, "{n}");
    assert!(sequences.iter().filter(|instance| instance.instructions.len() > 3).count() > 500);
}
