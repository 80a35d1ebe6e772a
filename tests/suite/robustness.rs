//! Robustness: random bytes as code, and every kind of fault repeatedly in one session, cause neither panic nor hang,
//! and can be undone.

use crate::machine_invariants::machine;
use crate::teaching_programs::{assemble, faults};
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::memory_map::{CODE_BASE, DATA_BASE, HEAP_BASE, PAGE, RODATA_BASE, RegionKind, STACK_TOP};
use asmscope::model::program::{Entry, Program, Segment};
use asmscope::model::register::Register;
use asmscope::model::run::{MOST_OUTPUT, RunUntil, Stop};
use asmscope::model::step::Executed;

const N_PROGRAMS: u64 = 1000;
const N_STEPS: u64 = 300;

/// How often a program is started, each time somewhere else: most are at a fault soon.
const N_STARTS: u64 = 16;

/// The lowest byte of the stack that the machines here have (`laws::SMALL`).
const STACK_BOTTOM: u64 = STACK_TOP - 0x8000;

#[test]
fn random_code_ends_and_can_be_undone() {
    let (mut n_steps, mut n_faults) = (0, 0);
    for seed in 1..=N_PROGRAMS {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let program = random_program(&mut random);
        let length = program.segments[0].size;
        let mut machine = machine(&program);
        // The stack pointer of every other program is one too.
        for number in (0..16).filter(|number| *number != 4 || seed % 2 == 0) {
            machine.set_register(Register::Gpr(number), random.word().into());
        }
        machine.set_register(Register::Rflags, random.next().into());
        let position = machine.position();
        let before = machine.digest();
        for _ in 0..N_STARTS {
            let stop = machine.run(&steps(N_STEPS));
            n_faults += u64::from(matches!(stop, Stop::Fault(_)));
            assert!(stop == Stop::Steps || machine.run(&steps(N_STEPS)) == stop, "seed {seed}: {stop:?} again");
            machine.set_register(Register::Rip, u128::from(CODE_BASE + random.below(length)));
        }
        let (end, after) = (machine.position(), machine.digest());
        n_steps += end.0 - position.0 - N_STARTS;
        machine.seek(position);
        assert_eq!(machine.digest(), before, "seed {seed}: back at the start");
        machine.seek(end);
        assert_eq!(machine.digest(), after, "seed {seed}: forward to the end");
    }
    assert!(n_steps > 10 * N_PROGRAMS && n_faults > N_PROGRAMS, "{n_steps} steps and {n_faults} faults try nothing");
}

/// Each program's fault three times, with steps back between; the state shown is the one before the guilty instruction.
#[test]
fn every_fault_comes_three_times_and_leaves_the_state_before_it() {
    for (name, text) in faults() {
        let program = assemble(&name, &text);
        let mut faulting = machine(&program);
        let stop = faulting.run(&steps(1_000_000));
        let (position, digest) = (faulting.position(), faulting.digest());
        for round in 1_u64..=3 {
            assert_eq!(faulting.run(&RunUntil::default()), stop, "{name}: round {round}");
            assert_eq!((faulting.position(), faulting.digest()), (position, digest), "{name}: round {round}");
            let last = faulting.step_at(position).expect("the machine knows why it cannot go on");
            let Executed::Exit { .. } = last.what else {
                assert!(last.fault.is_some() && last.writes.is_empty() && last.registers.is_empty(), "{name}");
                faulting.back(round);
                assert!(faulting.ended().is_none() || round > position.0, "{name}: a step back leads away from it");
                continue;
            };
        }
        let mut stopped_before = machine(&program);
        stopped_before.run(&steps(position.0));
        assert_eq!(stopped_before.digest(), digest, "{name}: the state is the one before the guilty instruction");
    }
}

/// A session in which one fault follows the other: the emulator must not remember any of them.
#[test]
fn faults_of_every_kind_follow_each_other_in_one_session() {
    const KINDS: &str = "main: nop
        divide_error: xor ecx, ecx
        div ecx
        null_access: mov rax, qword ptr [8]
        undefined_instruction: ud2
        breakpoint_trap: int3
        privileged_instruction: cli
        unsupported_instruction: int 0x80
        not_executable: xor eax, eax
        jmp rax
        non_canonical: movabs rax, 0x8000000000000000
        mov al, byte ptr [rax]
        misaligned_access: movaps xmm0, xmmword ptr [rsp - 20]
        read_only_write: mov byte ptr [rip + main], 1
        unmapped_access: mov byte ptr [0x900000], 1
        heap_out_of_bounds: movabs rax, 0x555500000010
        mov byte ptr [rax], 1
        stack_overflow: push rax
        jmp stack_overflow
        stack_underflow: mov rax, qword ptr [rsp + 8]
        unsupported_syscall: mov eax, 62
        mov esi, 9
        syscall
        invalid_free: mov edi, 8
        call free
        ud2
        ";
    let program = assemble("kinds", KINDS);
    let mut machine = machine(&program);
    let starts: Vec<(String, u64)> = program
        .symbols
        .iter()
        .filter(|symbol| &*symbol.name != "main")
        .map(|symbol| (symbol.name.replace('_', "-"), symbol.value))
        .collect();
    for round in 0..3 {
        for (code, start) in &starts {
            let before = (machine.position(), machine.digest());
            machine.set_register(Register::Rip, u128::from(*start));
            let stop = machine.run(&steps(100_000));
            assert!(matches!(&stop, Stop::Fault(fault) if fault.code() == code), "round {round}, {code}: {stop:?}");
            machine.seek(StepIndex(before.0.0));
            assert_eq!((machine.position(), machine.digest()), before, "round {round}, {code}");
        }
    }
}

/// What is printed is kept, so a program that prints for ever must stop before that fills the memory; and it can go on.
#[test]
fn endless_output_stops_and_can_continue() {
    const PIECE: usize = 1 << 18;
    let puts = "lea rdi, [rip + text]\ncall puts";
    let write = "mov eax, 1\nmov edi, 1\nlea rsi, [rip + text]\nmov edx, 1 << 18\nsyscall";
    let limits = [Some(PIECE), Some(2 * PIECE), None];
    for (prints, limits) in [(puts, &limits[..2]), (write, &limits)] {
        let text =
            format!("main:\nsub rsp, 8\nagain:\n{prints}\njmp again\n.data\ntext: .fill {PIECE}, 1, 97\n.byte 0\n");
        let program = assemble("prints", &text);
        for mut machine in [machine(&program), machine(&program).without_history().expect("a second emulator")] {
            for output in limits {
                let most = output.unwrap_or(machine.output().len() + MOST_OUTPUT);
                let stop = machine.run(&RunUntil { output: *output, ..RunUntil::default() });
                assert_eq!(stop, Stop::Output, "{prints}");
                let too_many = machine.output().len() - most;
                assert!((1..=PIECE + 1).contains(&too_many), "{prints}: {too_many} bytes more");
            }
        }
    }
}

fn steps(n: u64) -> RunUntil {
    RunUntil { steps: Some(n), ..RunUntil::default() }
}

fn random_program(random: &mut Random) -> Program {
    let length = 4 + random.below(60) as usize;
    let mut bytes = Vec::new();
    while bytes.len() < length {
        match random.below(4) {
            0 | 1 => bytes.push(random.byte()),
            2 => random.rare(&mut bytes),
            // Half of them between registers.
            _ => bytes.extend([0x48, random.common_opcode(), random.byte() | [0, 0xc0][random.below(2) as usize]]),
        }
    }
    let segments = vec![
        Segment::new(RegionKind::Code, Address(CODE_BASE), bytes),
        Segment::new(RegionKind::Data, Address(DATA_BASE), vec![7; 256]),
    ];
    Program { segments, entry: Entry::Start(Address(CODE_BASE)), ..Program::default() }
}

/// A generator that is the same everywhere (Marsaglia's xorshift64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: u64) -> u64 {
        (self.next() >> 33) % end
    }

    /// An opcode that has registers and memory as operands: arithmetic, comparisons, moves, exchanges.
    fn common_opcode(&mut self) -> u8 {
        const COMMON: [u8; 18] = [
            0x01, 0x03, 0x09, 0x0b, 0x21, 0x23, 0x29, 0x2b, 0x31, 0x33, 0x39, 0x3b, 0x63, 0x85, 0x87, 0x89, 0x8b, 0x8d,
        ];
        COMMON[self.below(COMMON.len() as u64) as usize]
    }

    /// An instruction whose operands are not what its bytes say: implied, relative to a moving stack pointer, wide, repeated.
    fn rare(&mut self, bytes: &mut Vec<u8>) {
        const RARE: [&[u8]; 40] = [
            &[0x8f, 0x44, 0x24, 0x08], // pop [rsp+8]
            &[0x8f, 0x04, 0x24],       // pop [rsp]
            &[0x54],                   // push rsp
            &[0x5c],                   // pop rsp
            &[0xff, 0x34, 0x24],       // push [rsp]
            &[0x48, 0x87, 0x04, 0x24], // xchg [rsp], rax
            &[0x48, 0x87, 0x24, 0x24], // xchg [rsp], rsp
            &[0xff, 0x54, 0x24, 0x08], // call [rsp+8]
            &[0xff, 0xd4],             // call rsp
            &[0xc2, 0x08, 0x00],       // ret 8
            &[0xc2, 0xff, 0xff],       // ret 0xffff
            &[0xc9],                   // leave
            &[0x66, 0xc9],             // leave of 16 bits
            &[0xc8, 0x10, 0x00, 0x01], // enter
            &[0x9d],                   // popf
            &[0x66, 0x9d],             // popfw
            &[0x9c],                   // pushf
            &[0xd7],                   // xlat
            &[0x67, 0xd7],             // xlat with ebx
            &[0x48, 0x0f, 0xc7, 0x0f], // cmpxchg16b [rdi]
            &[0x0f, 0xc7, 0x0e],       // cmpxchg8b [rsi]: undefined there
            &[0x0f, 0xc7, 0x0f],       // cmpxchg8b [rdi]
            &[0xf3, 0x48, 0xa5],       // rep movsq
            &[0xf3, 0xa4],             // rep movsb
            &[0xf3, 0xa6],             // repe cmpsb
            &[0xf2, 0xae],             // repne scasb
            &[0xf3, 0x67, 0xa4],       // rep movsb with esi and edi
            &[0xf3, 0xac],             // rep lodsb
            &[0x0f, 0xae, 0x07],       // fxsave [rdi]
            &[0x0f, 0xae, 0x0e],       // fxrstor [rsi]
            &[0xdd, 0x37],             // fnsave [rdi]
            &[0xdd, 0x26],             // frstor [rsi]
            &[0x0f, 0xab, 0x07],       // bts [rdi], eax
            &[0x48, 0x0f, 0xbb, 0x07], // btc [rdi], rax
            &[0x66, 0x0f, 0xf7, 0xc1], // maskmovdqu
            &[0x48, 0xf7, 0x3f],       // idiv qword ptr [rdi]
            &[0x48, 0xf7, 0xf8],       // idiv rax
            &[0xf6, 0xfc],             // idiv ah
            &[0xfd],                   // std
            &[0x0f, 0x2a, 0x07],       // cvtpi2ps xmm0, [rdi]
        ];
        bytes.extend(RARE[self.below(RARE.len() as u64) as usize]);
    }

    /// Often a prefix or an opcode that does something, so that more than undefined instructions are met.
    fn byte(&mut self) -> u8 {
        const TELLING: [u8; 20] = [
            0x48, 0x66, 0xf3, 0xf0, 0x0f, 0x8b, 0x89, 0xff, 0xc3, 0xe8, 0xa5, 0xab, 0x50, 0x58, 0xf7, 0x01, 0xeb, 0xd9,
            0xae, 0x24,
        ];
        let at = self.below(3 * TELLING.len() as u64) as usize;
        TELLING.get(at).copied().unwrap_or((self.next() >> 40) as u8)
    }

    /// A small number, an address of one of the regions, or anything.
    fn word(&mut self) -> u64 {
        let near = self.below(64);
        let edges = [
            0,
            CODE_BASE,
            DATA_BASE,
            DATA_BASE + PAGE,
            HEAP_BASE,
            STACK_BOTTOM,
            STACK_TOP,
            1 << 31,
            1 << 32,
            1 << 47,
            1 << 63,
        ];
        match self.below(9) {
            0 => near,
            1 => STACK_TOP - 256 + 8 * near,
            2 => DATA_BASE + near,
            3 => HEAP_BASE + near,
            4 => RODATA_BASE + near,
            5 => CODE_BASE + near,
            // On both sides of an edge.
            6 | 7 => edges[self.below(edges.len() as u64) as usize].wrapping_add(near).wrapping_sub(32),
            _ => self.next(),
        }
    }
}
