//! Fast mode comes to the same end as the recorded mode, over every program: the same stop, the same state bit for bit, the same
//! warnings.
//!
//! Programs are also cut off at odd places, so that the state in the middle of things is compared too.

use crate::machine_invariants::{SMALL, eager_hot_loops, short_segments};
use crate::teaching_programs::{assemble, texts};
use asmscope::engine::machine::Machine;
use asmscope::engine::tuning::Tuning;
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::expr::{CompiledExpr, Term};
use asmscope::model::location::Location;
use asmscope::model::memory_map::MemoryMap;
use asmscope::model::program::Program;
use asmscope::model::register::{Register, RegisterView};
use asmscope::model::run::{RunUntil, SearchGoal, SearchResult, Stop};
use asmscope::model::runtime::RuntimeFn;
use std::collections::HashSet;

/// Where a run is cut off.
const LONGEST: u64 = 100_000;

#[test]
fn fast_mode_ends_like_the_recorded_mode() {
    for folder in ["programs", "programs/faults", "programs/clean", "programs/clean/compiled"] {
        for (name, text) in texts(folder) {
            let program = assemble(&name, &text);
            let end = compare(&name, machines(&program), &[LONGEST]);
            for pair in [machines, eager_machines] {
                compare(&name, pair(&program), &[end / 3, end / 3, LONGEST]);
                compare(&name, pair(&program), &[1, end / 2, end / 7 + 1]);
            }
        }
    }
}

/// Going back from the end of a run in fast mode, near and far, comes to the states and steps that the recorded mode has there.
#[test]
fn what_fast_mode_did_not_record_can_be_gone_back_to() {
    for folder in ["programs", "programs/faults", "programs/clean"] {
        for (name, text) in texts(folder) {
            let program = assemble(&name, &text);
            let (mut recorded, mut fast) = machines(&program);
            let until = RunUntil { steps: Some(LONGEST), ..RunUntil::default() };
            assert_eq!(recorded.run(&until), fast.run(&until), "{name}");
            let end = recorded.position().0;
            for position in [end.saturating_sub(1), end / 2, end / 2 + 1, end, end / 5, 0, end / 3, end * 2 / 3, end] {
                recorded.seek(StepIndex(position));
                fast.seek(StepIndex(position));
                assert_eq!(recorded.position(), fast.position(), "{name}");
                assert_eq!(recorded.digest(), fast.digest(), "{name}: at {position}");
                assert_eq!(recorded.step_at(StepIndex(position)), fast.step_at(StepIndex(position)), "{name}");
            }
            let [rsp, middle] = [recorded.registers().rsp(), recorded.end().0 / 2];
            let below = Location::Memory { address: Address(rsp).minus(8), size: 8 };
            let places = [Location::Register(Register::RBX), Location::Register(Register::RCX), below];
            for sought in places.iter().flat_map(|place| [SearchGoal::Writes(*place), SearchGoal::Changes(*place)]) {
                let [by_record, again] = [&mut recorded, &mut fast].map(|machine| {
                    let end = machine.end();
                    (machine.find_back(end, &[sought]), machine.find_forward(StepIndex(middle), &[sought]))
                });
                assert_eq!(by_record, again, "{name}: {sought:?}");
            }
            assert_eq!(recorded.run(&until), fast.run(&until), "{name}: once more");
            assert_eq!(recorded.digest(), fast.digest(), "{name}: once more");
        }
    }
}

/// Prints a line, allocates, saves a register where it is not expected and frees, over and over.
const TALKATIVE: &str = "
main:   push rbx
        mov r12d, 600
        cld
round:  lea rdi, [rip + line]
        call puts
        mov edi, 24
        mov esi, 8
        call __rust_alloc
        mov [rax], r12
        mov rdi, rax
        mov esi, 24
        mov edx, 8
        call __rust_dealloc
        mov ecx, 40
spin:   dec ecx
        jne spin
        cmp r12d, 300
        jne on
        sub rsp, 8
        call odd
        add rsp, 8
on:     dec r12d
        jne round
        pop rbx
        ret
odd:    mov rbx, 1
        ret
        .section .rodata
line:   .asciz \"round\"
";

/// What was printed, which lines allocated, what was warned of: all as it was, wherever one goes and wherever the run goes on from.
#[test]
fn the_middle_of_a_fast_run_is_the_middle_of_the_recorded_one() {
    let program = assemble("talkative", TALKATIVE);
    let (mut recorded, mut fast) = machines(&program);
    // Who called is not to be forgotten where the run goes on inside an allocation.
    let until =
        RunUntil { addresses: vec![MemoryMap::SANDBOX.runtime_address(RuntimeFn::RustAlloc)], ..RunUntil::default() };
    for machine in [&mut recorded, &mut fast] {
        machine.run(&steps(25_000));
        machine.seek(StepIndex(9_000));
        assert_eq!(machine.run(&until), Stop::Address);
        machine.seek(StepIndex(1_000_000));
        assert_eq!(machine.run(&until), Stop::Address);
        machine.seek(StepIndex(0));
        machine.seek(machine.end());
    }
    assert_eq!(recorded.run(&RunUntil::default()), fast.run(&RunUntil::default()));
    assert_eq!(recorded.digest(), fast.digest());
    let end = recorded.end().0;
    for position in [end / 2, end / 3, end, end / 2 + 7_000, 1, end - 1] {
        for machine in [&mut recorded, &mut fast] {
            machine.seek(StepIndex(position));
        }
        same(&recorded, &fast, position);
        assert_eq!((fast.start(), fast.end()), (StepIndex(0), StepIndex(end)));
    }
    let events = |machine: &mut Machine| {
        let mut all = Vec::new();
        assert!(machine.events(|at, within, what| all.push((at, within, what))));
        all
    };
    assert_eq!(events(&mut recorded), events(&mut fast));
    assert!(!recorded.warnings().collect::<Vec<_>>().is_empty(), "something is warned of");
    // Another way from the middle, before what was warned of.
    for machine in [&mut recorded, &mut fast] {
        machine.seek(StepIndex(end / 3));
        machine.set_register(Register::R12, 5);
        assert!(matches!(machine.run(&RunUntil::default()), Stop::Exited { .. }));
    }
    same(&recorded, &fast, fast.position().0);
    assert_eq!(recorded.end(), fast.end());
}

/// What was recorded is still reached, and what follows as well, over changes by hand.
#[test]
fn a_run_that_outgrows_its_record_goes_on_without_it() {
    let program = assemble("talkative", TALKATIVE);
    for edited in [None, Some(2_500)] {
        let [mut whole, mut small] = [1 << 30, 150_000].map(|budget| {
            let mut machine = machines(&program).0.with_record_budget(budget);
            if let Some(position) = edited {
                machine.run(&steps(position));
                machine.set_register(Register::R14, 7);
            }
            machine
        });
        assert_eq!(whole.run(&steps(40_000)), small.run(&steps(40_000)));
        let (recorded_to, first) =
            (small.recording_extent().recorded_to.expect("it had too little room"), small.start().0);
        assert!((1_000..30_000).contains(&recorded_to.0), "{recorded_to}");
        assert_eq!((whole.start().0, whole.recording_extent().recorded_to), (0, None));
        assert_eq!(first, 0, "whatever was changed by hand");
        assert!(small.recording_extent().size < 150_000, "{}", small.recording_extent().size);
        let end = whole.end().0;
        for position in [end, recorded_to.0 - 1, first, end / 2, recorded_to.0 + 1, end - 1, first + 100, 2_500, 2_501]
        {
            whole.seek(StepIndex(position));
            small.seek(StepIndex(position));
            same(&whole, &small, position);
            assert_eq!(whole.step_at(StepIndex(position)), small.step_at(StepIndex(position)));
        }
        // What fast mode does not look at is looked at all the same.
        let watch = RunUntil { watched: vec![value_of(Register::RBX)], ..RunUntil::default() };
        let leave = RunUntil { depth: Some(1), ..RunUntil::default() };
        for until in [&watch, &leave, &RunUntil::default()] {
            assert_eq!(whole.run(until), small.run(until));
            same(&whole, &small, small.position().0);
        }
    }
}

/// What is changed by hand in the past of a fast run, and at its end, can be gone back over like anything else.
#[test]
fn a_change_by_hand_is_part_of_the_past() {
    let program = assemble("talkative", TALKATIVE);
    let (mut recorded, mut fast) = machines(&program);
    let slot = Address(recorded.registers().rsp()).minus(64);
    for (position, value) in [(9_000, 1), (17_000, 2), (17_003, 3), (4_100, 4), (4_101, 5), (30_000, 6)] {
        for machine in [&mut recorded, &mut fast] {
            machine.run(&steps(20_000));
            machine.seek(StepIndex(position));
            machine.set_register(Register::R14, value);
            machine.write(slot, &[value as u8; 3]).expect("it is in the stack");
            machine.run(&steps(15_000));
        }
        let end = recorded.end();
        assert_eq!((end, fast.start()), (fast.end(), StepIndex(0)));
        for position in [position + 1, position, position + 2, 100, 3_000, 4_103, 16_999, end.0 / 2, 0, end.0] {
            recorded.seek(StepIndex(position));
            fast.seek(StepIndex(position));
            same(&recorded, &fast, position.min(end.0));
            assert_eq!(recorded.step_at(StepIndex(position)), fast.step_at(StepIndex(position)), "{value}: {position}");
        }
        let sought = [SearchGoal::Writes(Location::Register(Register::R14))];
        assert_eq!(recorded.find_back(end, &sought), fast.find_back(end, &sought));
        assert_eq!(recorded.find_back(end, &sought), SearchResult::Found(StepIndex(position)));
    }
}

/// Searches go through all that was run, in either direction.
#[test]
fn searches_in_a_fast_run_find_what_they_find_in_the_recorded_one() {
    let program = assemble("talkative", TALKATIVE);
    let (mut recorded, mut fast) = machines(&program);
    assert_eq!(recorded.run(&RunUntil::default()), fast.run(&RunUntil::default()));
    let end = recorded.end();
    let odd = SearchGoal::Executes(Address(program.symbols["odd"].value));
    let places =
        [Location::Register(Register::R12), Location::Register(Register::RBX), Location::Register(Register::R15)];
    let sought = places.iter().flat_map(|place| [SearchGoal::Writes(*place), SearchGoal::Changes(*place)]).chain([odd]);
    for sought in sought {
        for from in [StepIndex(0), StepIndex(end.0 / 3), StepIndex(end.0 / 3 * 2), end] {
            let both =
                [&mut recorded, &mut fast].map(|m| (m.find_back(from, &[sought]), m.find_forward(from, &[sought])));
            assert_eq!(both[0], both[1], "{sought:?} from {from}");
        }
    }
    for machine in [&mut recorded, &mut fast] {
        machine.seek(StepIndex(10));
        let mut found = Vec::new();
        while machine.run(&RunUntil { watched: vec![value_of(Register::RBX)], ..RunUntil::default() }) == Stop::Watched
        {
            found.push(machine.position());
        }
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(machine.position(), end);
    }
    same(&recorded, &fast, end.0);
}

fn value_of(register: Register) -> CompiledExpr {
    CompiledExpr::new(Term::Register(RegisterView { register, shift: 0, bits: register.bits() }))
}

fn same(recorded: &Machine, fast: &Machine, position: u64) {
    assert_eq!(recorded.position(), fast.position());
    assert_eq!(recorded.digest(), fast.digest(), "at {position}");
    let warnings =
        |machine: &Machine| machine.warnings().map(|(at, place, what)| (at, place, what.clone())).collect::<Vec<_>>();
    assert_eq!(warnings(recorded), warnings(fast), "at {position}");
}

fn steps(n: u64) -> RunUntil {
    RunUntil { steps: Some(n), ..RunUntil::default() }
}

/// Programs that a seeded generator wrote: loops, calls, stack, heap, and what goes wrong with them.
#[test]
fn fast_mode_agrees_on_generated_programs() {
    let mut stops = HashSet::new();
    for seed in 0..1000 {
        let text = generated(seed);
        let program = assemble(&format!("seed {seed}"), &text);
        let (mut recorded, mut fast) = if seed % 2 == 0 { machines(&program) } else { eager_machines(&program) };
        for steps in [50 + seed % 41, 2000] {
            let until = RunUntil { steps: Some(steps), ..RunUntil::default() };
            let stop = recorded.run(&until);
            assert_eq!(stop, fast.run(&until), "seed {seed}:\n{text}");
            assert_eq!(recorded.position(), fast.position(), "seed {seed}:\n{text}");
            assert_eq!(recorded.digest(), fast.digest(), "seed {seed}:\n{text}");
            assert_eq!(recorded.warnings().count(), fast.warnings().count(), "seed {seed}:\n{text}");
            stops.insert(if let Stop::Fault(fault) = stop { fault.code().to_owned() } else { format!("{stop:?}") });
        }
    }
    assert!(stops.len() > 8, "the programs are all alike: {stops:?}");
}

/// The text of a program: no two seeds have the same.
pub(crate) fn generated(seed: u64) -> String {
    Generator { random: seed }.program()
}

/// What the emulator cannot execute passes the checks of fast mode, because only trying tells. The block that it is in was let go, so the
/// stretch is gone over again under the recorder, which finds the instruction; nothing of the block may be left behind.
#[test]
fn an_interpreted_instruction_ends_a_block_in_both_modes() {
    let (before, after) =
        (" mov ecx, 300\nagain:\n push rcx\n call f\n pop rcx\n dec ecx\n jne again\n", " pop rcx\n ret\n");
    let function =
        "f:\n push rbx\n mov rbx, rcx\n mov qword ptr [rsp - 16], rbx\n cmp ecx, LAST\n jne done\n push rbx\n";
    let refused = " sha256msg1 xmm0, xmm1\n mov qword ptr [rsp - 32], rbx\n pop rbx\ndone:\n pop rbx\n ret\n";
    for last in [300, 7] {
        let text = ["main:\n push rbx\n", before, after, function, refused].concat().replace("LAST", &last.to_string());
        let program = assemble("refused", &text);
        let (mut recorded, mut fast) = machines(&program);
        let until = RunUntil { steps: Some(LONGEST), ..RunUntil::default() };
        let stop = recorded.run(&until);
        assert_eq!(stop, Stop::Exited { code: 0 });
        assert_eq!(stop, fast.run(&until));
        let end = compare("refused", machines(&program), &[LONGEST]);
        compare("refused", machines(&program), &[end - 5, 2, LONGEST]);
        compare("refused", machines(&program), &[end / 2, LONGEST]);
    }
}

struct Generator {
    random: u64,
}

impl Generator {
    fn below(&mut self, n: u64) -> u64 {
        self.random = self.random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (self.random >> 33) % n
    }

    /// rbx and r12 point to two blocks of 64 bytes, rbp to the frame.
    fn program(&mut self) -> String {
        let mut text = String::from("main:\n push rbp\n mov rbp, rsp\n push rbx\n push r12\n sub rsp, 64\n");
        text += " mov edi, 8\n mov esi, 8\n call calloc\n mov rbx, rax\n mov edi, 64\n call malloc\n mov r12, rax\n";
        for label in 0..3 {
            let times = 1 + self.below(30);
            let lines = self.lines(label);
            text += &[" mov r13d, ", &times.to_string(), "\n.l", &label.to_string(), ":\n", &lines].concat();
            text += &[" dec r13d\n jne .l", &label.to_string(), "\n"].concat();
        }
        text +=
            " mov rdi, rbx\n call free\n mov rdi, r12\n call free\n add rsp, 64\n pop r12\n pop rbx\n pop rbp\n ret\n";
        for function in ["f", "g"] {
            text += &[function, ":\n push rbx\n sub rsp, 32\n", &self.lines(7)].concat();
            text += " add rsp, 32\n pop rbx\n ret\n";
        }
        text
    }

    fn lines(&mut self, label: u64) -> String {
        let n = 1 + self.below(8);
        (0..n).flat_map(|_| [" ".to_owned(), self.line(label), "\n".to_owned()]).collect()
    }

    fn line(&mut self, label: u64) -> String {
        let names = ["rax", "rcx", "rdx", "rsi", "rdi", "r8", "r14", "rbx"];
        let narrow = ["eax", "ecx", "edx", "esi", "edi", "r8d", "r14d", "eax"];
        let (a, b) = (self.below(7) as usize, self.below(7) as usize);
        let (to, from, low) = (names[a], names[b], narrow[a]);
        let base = ["rbx", "r12", "rsp", "rbx + r13", "rbp - 80", "rsp + r13"][self.below(6) as usize];
        // Now and then outside the block or the frame.
        let reach = if self.below(20) == 0 { 160 } else { 34 };
        let offset = self.below(reach);
        let small = self.below(50);
        match self.below(27) {
            0 | 1 => format!("mov qword ptr [{base} + {offset}], {from}"),
            2 | 3 => format!("mov {to}, qword ptr [{base} + {offset}]"),
            4 => format!("movzx {low}, byte ptr [{base} + {offset}]"),
            5 => format!("mov dword ptr [{base} + {offset}], {low}"),
            6 => format!("add qword ptr [{base} + {offset}], {small}"),
            7 => format!("movups xmm1, xmmword ptr [{base} + {offset}]"),
            8 => format!("movups xmmword ptr [{base} + {offset}], xmm1"),
            9 => format!("lea {to}, [{base} + {offset}]"),
            10 => format!("push {from}\n pop {to}"),
            11 => format!("push {from}\n push {to}\n pop {from}\n pop {to}"),
            12 => format!("add {to}, {small}"),
            13 => format!("sub {to}, {from}"),
            14 => format!("and {to}, 7\n mov byte ptr [rbx + {to}*4 + {offset}], {small}"),
            15 => format!("xor {low}, {low}"),
            16 => format!("imul {to}, {from}, {small}"),
            17 => format!("shr {to}, {}", 1 + small % 40),
            18 => format!("mov {low}, {small}"),
            19 if label < 7 => "call f".to_owned(),
            20 if label < 7 => "lea rax, [rip + g]\n call rax".to_owned(),
            21 => format!("cmp {to}, {from}\n cmovb {to}, {from}"),
            22 => "lea rdi, [rsp + 8]\n xor eax, eax\n mov ecx, 3\n rep stosq".to_owned(),
            23 => format!("xor edx, edx\n mov eax, {small}\n mov ecx, {}\n div ecx", self.below(30)),
            24 if self.below(8) == 0 => "mov rdi, r12\n call free".to_owned(),
            25 => "mov rdi, rbx\n mov esi, 65\n mov edx, 9\n call memset".to_owned(),
            26 if self.below(20) == 0 => "ret".to_owned(),
            _ => format!("inc {to}"),
        }
    }
}

fn machines(program: &Program) -> (Machine, Machine) {
    tuned_machines(program, &short_segments())
}

fn eager_machines(program: &Program) -> (Machine, Machine) {
    tuned_machines(program, &eager_hot_loops())
}

pub(crate) fn tuned_machines(program: &Program, tuning: &Tuning) -> (Machine, Machine) {
    let machine = || Machine::new(program, &SMALL).expect("the sizes are in range").tuned(tuning.clone());
    (machine(), machine().without_history().expect("a second emulator"))
}

/// Blocks come and go, a function is called and a variable is written, without an end.
const ENDLESS: &str = "
main:   push rbx
        xor r12d, r12d
round:  inc r12
        mov edi, 40
        call malloc
        mov rbx, rax
        mov [rbx], r12
        mov rdi, r12
        call half
        mov [seen], rax
        mov rdi, rbx
        call free
        jmp round
half:   push rdi
        shr rdi, 1
        mov rax, rdi
        pop rdi
        ret
        .data
seen:   .quad 0
";

/// With the lengths of segments that are shipped.
#[test]
fn the_middle_of_a_long_fast_run_is_the_middle_of_the_recorded_one() {
    let program = assemble("endless", ENDLESS);
    let machines = || Machine::new(&program, &SMALL).expect("the sizes are in range");
    let (mut recorded, mut fast) = (machines(), machines().without_history().expect("a second emulator"));
    for position in [400_000, 600_000, 350_000] {
        for machine in [&mut recorded, &mut fast] {
            machine.seek(StepIndex(position));
            machine.write(Address(machine.registers().rsp()).minus(64), &[7]).expect("it is in the stack");
            assert_eq!(machine.run(&steps(300_000)), Stop::Steps);
        }
        let end = recorded.end().0;
        assert!((4..40).contains(&fast.recording_extent().n_checkpoints), "{:?}", fast.recording_extent());
        for position in [end, end / 2, end / 3 + 7, 1, end - 1, position, 0] {
            recorded.seek(StepIndex(position));
            fast.seek(StepIndex(position));
            same(&recorded, &fast, position);
        }
        let sought =
            [SearchGoal::Writes(Location::Memory { address: Address(fast.registers().rsp()).minus(64), size: 1 })];
        let end = StepIndex(end);
        assert_eq!(recorded.find_back(end, &sought), fast.find_back(end, &sought));
        assert_eq!(recorded.find_forward(StepIndex(0), &sought), fast.find_forward(StepIndex(0), &sought));
    }
    assert_eq!(fast.take_divergence(), None);
}

/// Runs both machines in stretches of so many steps each and compares them after each; returns where they ended.
pub(crate) fn compare(name: &str, (mut recorded, mut fast): (Machine, Machine), stretches: &[u64]) -> u64 {
    for (idx, steps) in stretches.iter().enumerate() {
        let until = RunUntil { steps: Some(*steps), ..RunUntil::default() };
        assert_eq!(recorded.run(&until), fast.run(&until), "{name}: stretch {idx}");
        assert_eq!(recorded.position(), fast.position(), "{name}: stretch {idx}");
        assert_eq!(recorded.registers(), fast.registers(), "{name}: stretch {idx}");
        assert_eq!(recorded.frames(), fast.frames(), "{name}: stretch {idx}");
        assert!(recorded.blocks().eq(fast.blocks()), "{name}: stretch {idx}");
        assert_eq!(recorded.digest(), fast.digest(), "{name}: stretch {idx}");
        let warnings = |machine: &Machine| {
            machine.warnings().map(|(at, place, what)| (at, place, what.clone())).collect::<Vec<_>>()
        };
        assert_eq!(warnings(&recorded), warnings(&fast), "{name}: stretch {idx}");
    }
    fast.position().0
}
