//! Searches, jumps and stops in the record, compared with a linear scan over all steps.
//!
//! Programs are generated from seeds.

use crate::machine_invariants::short_segments;
use asmscope::engine::machine::Machine;
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::expr::{CompiledExpr, Term};
use asmscope::model::location::Location;
use asmscope::model::run::{Config, RunUntil, SearchGoal, SearchResult, Stop};

use asmscope::model::register::{Register, RegisterView};
use asmscope::model::step::Step;
use asmscope::source::assemble;
use std::fmt::Write as _;

/// A number below `limit`, by Knuth's linear congruential generator (MMIX).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A program that ends: loops, calls, pushes, stores to the stack, to variables and to the heap.
pub(crate) fn generated(seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut text = String::from("main:\npush rbx\nsub rsp, 32\nmov edi, 24\ncall malloc\nmov rbx, rax\n");
    let n_rounds = 2 + dice.below(4);
    let _ = writeln!(text, "mov r12d, {n_rounds}\nround:");
    for idx in 0..4 + dice.below(10) {
        let slot = 8 * dice.below(3);
        let line = match dice.below(12) {
            0 => format!("mov [rsp+{slot}], r12"),
            1 => format!("add rcx, [rsp+{slot}]"),
            2 => format!("mov [rbx+{slot}], rcx"),
            3 => format!("mov rdx, [rbx+{slot}]"),
            4 => format!("mov [counter], rdx\ncmp rdx, {idx}\njne skip{idx}\ninc rcx\nskip{idx}:"),
            5 => "inc byte ptr [counter+1]".to_owned(),
            6 => "call helper".to_owned(),
            7 => "lea rdi, [rsp]\nmov rsi, rbx\nmov edx, 16\ncall memcpy".to_owned(),
            8 => "push rcx\npop rdx".to_owned(),
            9 => "lea rdi, [rsp]\nmov ecx, 3\nrep stosq".to_owned(),
            10 => "movq xmm0, rcx\nmovups [rsp], xmm0".to_owned(),
            _ => format!("xor ecx, {idx}"),
        };
        let _ = writeln!(text, "{line}");
    }
    text.push_str("dec r12\njnz round\nmov rdi, rbx\ncall free\nadd rsp, 32\npop rbx\nxor eax, eax\nret\n");
    text.push_str("helper:\npush rcx\ninc rcx\nmov [rsp], rcx\npop rdx\nret\n.data\ncounter: .quad 0, 0\n");
    text
}

fn machine(text: &str) -> Machine {
    let program = assemble("generated", text).unwrap_or_else(|errors| panic!("{errors:?}\n{text}"));
    let config = Config { stack_size: 1 << 13, heap_size: 1 << 14, input: Vec::new(), typed_capacity: 0 };
    Machine::new(&program, &config).expect("a machine")
}

fn does(step: &Step, sought: SearchGoal) -> bool {
    let overlaps = |at: u64, length: u64, address: u64, size: u64| at < address + size && address < at + length;
    match sought {
        SearchGoal::Executes(address) => step.at == address,
        SearchGoal::Writes(Location::Memory { address, size }) => {
            step.writes.iter().any(|write| overlaps(write.address.0, write.new.len() as u64, address.0, size))
        }
        SearchGoal::Changes(Location::Memory { address, size }) => step.writes.iter().any(|write| {
            (0..write.new.len()).any(|idx| {
                write.old[idx] != write.new[idx] && overlaps(write.address.0 + idx as u64, 1, address.0, size)
            })
        }),
        SearchGoal::Writes(Location::Register(register)) | SearchGoal::Changes(Location::Register(register)) => {
            step.registers.iter().any(|change| change.register == register)
        }
    }
}

#[test]
fn searches_find_what_a_scan_of_every_step_finds() {
    for seed in 0..60 {
        let mut machine = machine(&generated(seed));
        machine.run(&RunUntil::default());
        let (end, digest) = (machine.end(), machine.digest());
        let mut steps = Vec::new();
        machine.walk(StepIndex(0), end, |step| steps.push(step));
        let mut dice = Dice::new(seed + 1000);
        for _ in 0..40 {
            let step = &steps[dice.below(end.0) as usize];
            let memory = step.writes.first().map_or(Address(0x60_0000), |write| write.address);
            let memory = Location::Memory { address: memory.plus(dice.below(4)), size: 1 + dice.below(8) };
            let register = Location::Register(Register::Gpr(dice.below(16) as u8));
            let what: Vec<SearchGoal> = match dice.below(5) {
                0 => vec![SearchGoal::Executes(step.at)],
                1 => vec![SearchGoal::Writes(memory)],
                2 => vec![SearchGoal::Changes(memory)],
                3 => vec![SearchGoal::Changes(register)],
                _ => vec![SearchGoal::Changes(register), SearchGoal::Writes(memory), SearchGoal::Executes(step.at)],
            };
            let from = dice.below(end.0 + 1);
            let any = |step: &&Step| what.iter().any(|sought| does(step, *sought));
            let found =
                |step: Option<&Step>| step.map_or(SearchResult::Nothing, |step| SearchResult::Found(step.index));
            let before = steps[..from as usize].iter().rev().find(any);
            assert_eq!(machine.find_back(StepIndex(from), &what), found(before), "seed {seed}: {what:?} before {from}");
            let after = steps[from as usize..].iter().find(any);
            assert_eq!(machine.find_forward(StepIndex(from), &what), found(after), "seed {seed}: {what:?} from {from}");
        }
        assert_eq!((machine.position(), machine.digest()), (end, digest), "looking moved the machine");
    }
}

#[test]
fn a_write_that_changes_nothing_is_a_write_and_no_change() {
    let mut machine = machine("main:\nmov rax, 5\nmov [x], rax\nmov rax, 5\nmov [x], rax\nret\n.data\nx: .quad 0\n");
    machine.run(&RunUntil::default());
    let end = machine.end();
    let memory = Location::Memory { address: Address(0x60_0000), size: 8 };
    let rax = Location::Register(Register::RAX);
    for (sought, step) in [
        (SearchGoal::Writes(memory), 3),
        (SearchGoal::Changes(memory), 1),
        (SearchGoal::Writes(rax), 2),
        (SearchGoal::Changes(rax), 0),
    ] {
        assert_eq!(machine.find_back(end, &[sought]), SearchResult::Found(StepIndex(step)), "{sought:?}");
    }
}

#[test]
fn a_run_stops_after_the_step_that_changes_what_is_watched_forwards_and_in_the_record() {
    for seed in 0..20 {
        let mut machine = machine(&generated(seed));
        let watched = [Location::Memory { address: Address(0x60_0000), size: 8 }, Location::Register(Register::RDX)];
        let until = RunUntil { watched: vec![there(number(0x60_0000)), part(Register::RDX)], ..RunUntil::default() };
        let mut first = Vec::new();
        while machine.ended().is_none() {
            machine.run(&until);
            first.push(machine.position());
        }
        machine.seek(StepIndex(0));
        let mut again = Vec::new();
        while machine.position() < machine.end() {
            machine.run(&until);
            again.push(machine.position());
        }
        assert_eq!(first, again, "seed {seed}");
        let changes: Vec<SearchGoal> = watched.iter().map(|watched| SearchGoal::Changes(*watched)).collect();
        let mut back = Vec::new();
        while let SearchResult::Found(step) = machine.find_back(machine.position(), &changes) {
            machine.seek(step);
            back.push(StepIndex(step.0 + 1));
        }
        back.reverse();
        first.pop();
        assert!(first.starts_with(&back) && first.len() <= back.len() + 1, "seed {seed}: {first:?} {back:?}");
    }
}

/// Neighbours in one line of memory, of which some are written in each of many rounds, some in few of them, and one only at the
/// start; in `.data`, on the stack and on the heap. Several hundred thousand steps.
const NEIGHBOURS: &str = "
main:   push rbx
        sub rsp, 32
        mov edi, 64
        call malloc
        mov rbx, rax
        mov dword ptr [first], 1
        mov qword ptr [rsp + 8], 1
        mov qword ptr [rbx + 8], 1
        mov word ptr [rbx + 18], 1
        mov r12d, 30000
round:  inc dword ptr [busy]
        mov byte ptr [same], 7
        mov [rbx], r12
        mov [rsp], r12
        call helper
        test r12, 0xfff
        jne next
        inc word ptr [seldom]
        mov [rbx + 16], r12w
        movups [rsp + 16], xmm0
        paddq xmm0, [ones]
next:   dec r12
        jnz round
        add rsp, 32
        pop rbx
        ret
helper: push r12
        pop rax
        ret
        .data
        .balign 16
ones:   .quad 1, 1
first:  .long 0
busy:   .long 0
same:   .byte 0
        .byte 0
seldom: .word 0
";

#[test]
fn adjacent_bytes_are_distinguished() {
    let program = assemble("neighbours", NEIGHBOURS).unwrap_or_else(|errors| panic!("{errors:?}"));
    let symbol = |name: &str, size| Location::Memory { address: Address(program.symbols[name].value), size };
    let mut machine = machine(NEIGHBOURS);
    machine.run(&RunUntil { steps: Some(6), ..RunUntil::default() });
    let (rsp, rbx) = (machine.registers().rsp(), machine.registers().gpr(Register::RBX));
    let memory = |at: u64, size| Location::Memory { address: Address(at), size };
    let places = [
        symbol("first", 4),
        symbol("busy", 4),
        symbol("same", 1),
        symbol("seldom", 2),
        memory(rsp, 8),
        memory(rsp + 8, 8),
        memory(rsp + 20, 4),
        memory(rbx, 1),
        memory(rbx + 8, 8),
        memory(rbx + 15, 3),
        memory(rbx + 18, 2),
        Location::Register(Register::Xmm(0)),
        Location::Register(Register::R12),
        Location::Register(Register::R15),
    ];
    let what: Vec<SearchGoal> =
        places.iter().flat_map(|place| [SearchGoal::Writes(*place), SearchGoal::Changes(*place)]).collect();
    machine.run(&RunUntil::default());
    let end = machine.end();
    assert!(end.0 > 300_000, "{end}");
    let mut found: Vec<Vec<StepIndex>> = vec![Vec::new(); what.len()];
    machine.walk(StepIndex(0), end, |step| {
        for (sought, found) in what.iter().zip(&mut found) {
            if does(&step, *sought) {
                found.push(step.index);
            }
        }
    });
    let mut dice = Dice::new(3);
    for from in [0, end.0, end.0].into_iter().chain((0..8).map(|_| dice.below(end.0))).map(StepIndex) {
        for (sought, found) in what.iter().zip(&found) {
            // A step that a scan takes for no write may be one: writing a register what it holds.
            if matches!(sought, SearchGoal::Writes(Location::Register(_))) {
                continue;
            }
            let n_before = found.partition_point(|step| *step < from);
            let search =
                |step: Option<&StepIndex>| step.map_or(SearchResult::Nothing, |step| SearchResult::Found(*step));
            let (before, after) = (search(found[..n_before].last()), search(found.get(n_before)));
            assert_eq!(machine.find_back(from, &[*sought]), before, "{sought:?} before {from}");
            assert_eq!(machine.find_forward(from, &[*sought]), after, "{sought:?} from {from}");
        }
    }
}

#[test]
fn unrecorded_steps_are_searched_like_recorded_ones() {
    let mut recorded = machine(NEIGHBOURS);
    recorded.run(&RunUntil { steps: Some(60_000), ..RunUntil::default() });
    let mut unrecorded = machine(NEIGHBOURS).tuned(short_segments()).without_history().expect("another emulator");
    unrecorded.run(&RunUntil { steps: Some(60_000), ..RunUntil::default() });
    let end = recorded.end();
    let memory = |at: u64, size| Location::Memory { address: Address(at), size };
    let (busy, seldom) = (memory(0x60_0014, 4), memory(0x60_001a, 2));
    let r12 = Location::Register(Register::R12);
    for sought in
        [busy, seldom, r12].into_iter().flat_map(|watched| [SearchGoal::Writes(watched), SearchGoal::Changes(watched)])
    {
        for from in [0, 100, 31_000, end.0].map(StepIndex) {
            let found = (recorded.find_back(from, &[sought]), recorded.find_forward(from, &[sought]));
            let as_found = (unrecorded.find_back(from, &[sought]), unrecorded.find_forward(from, &[sought]));
            assert_eq!(as_found, found, "{sought:?} around {from}");
        }
    }
    let r12_is_odd = CompiledExpr::new(Term::Binary(|r12, one| Some(r12 & one), term(Register::R12), number(1)));
    let pushed_twice = Term::Binary(|one, other| Some((one == other).into()), term(Register::R12), top(Register::RSP));
    let pushed_twice = CompiledExpr::new(pushed_twice);
    for from in [0, 100, 31_000, 59_000].map(StepIndex) {
        let until = RunUntil { watched: vec![there(number(0x60_001a))], ..RunUntil::default() };
        let mut found = [&mut recorded, &mut unrecorded].map(|machine| {
            machine.seek(from);
            let holding = [&r12_is_odd, &pushed_twice].map(|expr| machine.find_predicate(expr));
            let back = machine.find_stop_back(StepIndex(0), &until);
            machine.seek(end);
            (holding, back)
        });
        assert_eq!(found[0], found[1], "from {from}");
        assert!(from.0 == 59_000 || found[0].0.iter_mut().all(|found| *found != SearchResult::Nothing));
    }
    assert_eq!((unrecorded.position(), unrecorded.digest()), (end, recorded.digest()));
}

fn part(register: Register) -> CompiledExpr {
    CompiledExpr::new(*term(register))
}

fn there(address: Box<Term>) -> CompiledExpr {
    CompiledExpr::new(Term::Memory { address, size: 8 })
}

#[expect(clippy::unnecessary_box_returns, reason = "terms are made of boxed ones")]
fn term(register: Register) -> Box<Term> {
    Box::new(Term::Register(RegisterView { register, shift: 0, bits: register.bits() }))
}

#[expect(clippy::unnecessary_box_returns, reason = "terms are made of boxed ones")]
fn number(value: u64) -> Box<Term> {
    Box::new(Term::Number(value))
}

/// The word that a register points at.
#[expect(clippy::unnecessary_box_returns, reason = "terms are made of boxed ones")]
fn top(register: Register) -> Box<Term> {
    Box::new(Term::Memory { address: term(register), size: 8 })
}

/// Formulas of all kinds that are worth something else at some step of a generated program.
fn formulas(dice: &mut Dice) -> Vec<CompiledExpr> {
    let low = |number: u64| move |term: Box<Term>| (term, Box::new(Term::Number(number)));
    let (rdx, three) = low(3)(term(Register::RDX));
    let parity = Term::Register(RegisterView { register: Register::Rflags, shift: 2, bits: 1 });
    let equals: fn(u64, u64) -> Option<u64> = |one, other| Some((one == other).into());
    let part_of: fn(u64, u64) -> Option<u64> = |one, other| Some(one & other);
    let table = Term::Binary(|at, n| Some(at + 8 * (n & 7)), number(0x60_0000), term(Register::RCX));
    vec![
        CompiledExpr::new(Term::Binary(part_of, rdx, three)),
        CompiledExpr::new(Term::And(Box::new(parity), term(Register::RSI))),
        CompiledExpr::new(Term::Binary(equals, top(Register::RSP), term(Register::RBX))),
        there(Box::new(table)),
        there(term(Register::Gpr(dice.below(16) as u8))),
        there(top(Register::RSP)),
        part(Register::Xmm(dice.below(4) as u8)),
        there(number(0x60_0000 + dice.below(32))),
        part(Register::Rip),
    ]
}

/// The positions of a run, and what formulas are worth at each.
fn worth(machine: &mut Machine, formulas: &[CompiledExpr]) -> Vec<Vec<Option<u128>>> {
    let values = |machine: &Machine| formulas.iter().map(|expr| machine.value_of(expr)).collect();
    machine.seek(StepIndex(0));
    let mut worth = vec![values(machine)];
    machine.walk_with(StepIndex(0), StepIndex(u64::MAX), |_, machine| worth.push(values(machine)));
    worth
}

#[test]
fn expressions_are_evaluated_in_every_state() {
    for seed in 0..30 {
        let mut machine = machine(&generated(seed));
        machine.run(&RunUntil::default());
        let end = machine.end().0;
        let mut dice = Dice::new(seed);
        let formulas = formulas(&mut dice);
        let worth = worth(&mut machine, &formulas);
        let ips: Vec<u64> = {
            let mut ips = vec![];
            machine.walk(StepIndex(0), StepIndex(end), |step| ips.push(step.at.0));
            ips
        };
        for (idx, expr) in formulas.iter().enumerate() {
            let from = dice.below(end);
            let holds = |position: u64| worth[position as usize][idx].is_some_and(|value| value != 0);
            let found =
                |step: Option<u64>| step.map_or(SearchResult::Nothing, |step| SearchResult::Found(StepIndex(step)));
            machine.seek(StepIndex(from));
            let holding = (from..end).find(|step| holds(step + 1) && !holds(*step));
            assert_eq!(machine.find_predicate(expr), found(holding), "seed {seed}: {expr:?} from {from}");

            let at = Address(ips[dice.below(end) as usize]);
            let conditions = vec![(at, expr.clone())];
            let watched = vec![expr.clone()];
            let acts = |step: &u64| ips[*step as usize] == at.0 && holds(*step);
            let changes = |step: &u64| worth[*step as usize][idx] != worth[*step as usize + 1][idx];
            let when = RunUntil { conditions, ..RunUntil::default() };
            let watch = RunUntil { watched, ..RunUntil::default() };
            let what = format!("seed {seed}: {expr:?} at {at} around {from}");
            assert_eq!(machine.find_stop_back(StepIndex(0), &when), found((0..from).rev().find(acts)), "{what}");
            assert_eq!(machine.find_stop_back(StepIndex(0), &watch), found((0..from).rev().find(changes)), "{what}");
            assert_eq!(machine.position().0, from);
            let stops = |until: &RunUntil, machine: &mut Machine| {
                machine.seek(StepIndex(from));
                let stop = machine.run(&RunUntil { steps: Some(end - from), ..until.clone() });
                (stop, machine.position().0)
            };
            let acted = (from + 1..end).find(acts).map_or((Stop::Steps, end), |step| (Stop::Address, step));
            assert_eq!(stops(&when, &mut machine), acted, "{what}");
            let changed = (from..end).find(changes).map_or((Stop::Steps, end), |step| (Stop::Watched, step + 1));
            assert_eq!(stops(&watch, &mut machine), changed, "{what}");
        }
    }
}
