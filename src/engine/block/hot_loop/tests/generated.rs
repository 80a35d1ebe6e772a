//! Recursive functions written by a seeded generator against the recorder.
//!
//! Runs stop at odd steps. Something that is for the recorder is inserted now and then.

use super::{compare, n_procedures};

struct Generator {
    random: u64,
    n_labels: u64,
}

/// What the generator may use in a function.
struct Scope {
    /// Registers that it may change.
    registers: Vec<&'static str>,
    /// 8-byte slots from the stack pointer up; the first holds the argument.
    n_slots: u64,
    /// Those of the others that were written.
    written: Vec<u64>,
}

const SAVED: [&str; 6] = ["rbx", "r12", "r13", "r14", "r15", "rbp"];
const FUNCTIONS: [&str; 3] = ["f", "g", "h"];

#[test]
fn generated_functions_give_the_same_states() {
    let mut n_recursive = 0;
    for seed in 0..100 {
        let text = Generator { random: seed, n_labels: 0 }.program();
        let (_, machine) = compare(&text, &[650 + 13 * seed, 1_500, 2 * seed + 1], 5_000);
        n_recursive += u32::from(n_procedures(&machine) > 0);
    }
    assert!(n_recursive > 30, "{n_recursive} were copied");
}

impl Generator {
    fn below(&mut self, n: u64) -> u64 {
        self.random = self.random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (self.random >> 33) % n
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    fn label(&mut self) -> String {
        self.n_labels += 1;
        format!("l{}", self.n_labels)
    }

    fn program(&mut self) -> String {
        let depth = 3 + self.below(6);
        let mut text = format!(
            "main: push rbx\n mov ebx, 4000\nagain: mov edi, {depth}\n mov esi, ebx\n mov eax, 1\n mov ecx, 2\n"
        );
        text += " mov edx, 3\n call f\n dec ebx\n jne again\n pop rbx\n ret\n";
        for name in FUNCTIONS {
            text += &self.function(name);
        }
        text
    }

    fn function(&mut self, name: &str) -> String {
        let base = self.label();
        let ends = format!(" test edi, edi\n jle {base}\n");
        let n_saved = self.below(4) as usize;
        let from = self.below(3) as usize;
        let saved = &SAVED[from..from + n_saved];
        let mut n_slots = 1 + self.below(5);
        // Now and then its calls are not aligned.
        if (n_slots + n_saved as u64).is_multiple_of(2) && self.below(25) != 0 {
            n_slots += 1;
        }
        let pushes: String = saved.iter().flat_map(|register| [" push ", register, "\n"]).collect();
        let pops: String = saved.iter().rev().flat_map(|register| [" pop ", register, "\n"]).collect();
        let mut registers = vec!["rax", "rcx", "rdx", "rsi"];
        registers.extend(saved);
        let mut leaf = Scope { registers: registers[..4].to_vec(), n_slots: 0, written: Vec::new() };
        let mut scope = Scope { registers, n_slots, written: Vec::new() };
        let saves_first = self.below(3) == 0;
        let [first, second] = if saves_first { [&pushes, &ends] } else { [&ends, &pushes] };
        let mut text = vec![format!("{name}:\n{first}{second}")];
        text.push(format!(" sub rsp, {}\n mov [rsp], rdi\n", 8 * n_slots));
        for _ in 0..=self.below(2) {
            text.push(self.lines(&mut scope));
            text.push(self.call());
            text.push(self.lines(&mut scope));
        }
        text.push(format!(" add rsp, {}\n{pops} ret\n", 8 * n_slots));
        text.push(format!("{base}:\n{}", self.lines(&mut leaf)));
        if saves_first {
            text.push(pops);
        }
        text.push(" ret\n".to_owned());
        text.concat()
    }

    fn call(&mut self) -> String {
        let (by, to) = (1 + self.below(2), self.one_of(&FUNCTIONS));
        format!(" mov rdi, [rsp]\n sub edi, {by}\n call {to}\n")
    }

    fn lines(&mut self, scope: &mut Scope) -> String {
        (0..self.below(5)).map(|_| self.line(scope)).collect()
    }

    fn line(&mut self, scope: &mut Scope) -> String {
        let (to, from) = (self.one_of(&scope.registers), self.one_of(&scope.registers));
        let small = self.below(60);
        match self.below(16) {
            0 | 1 if scope.n_slots > 1 => {
                let slot = 1 + self.below(scope.n_slots - 1);
                scope.written.push(slot);
                format!(" mov [rsp + {}], {from}\n", 8 * slot)
            }
            2 | 3 if !scope.written.is_empty() => {
                let slot = self.one_of(&scope.written);
                format!(" mov {to}, [rsp + {}]\n", 8 * slot)
            }
            4 => format!(" mov [rsp - {0}], {from}\n mov {to}, [rsp - {0}]\n", 8 + 4 * self.below(8)),
            5 => format!(" push {from}\n pop {to}\n"),
            6 => format!(" push {from}\n push {to}\n pop rax\n pop rcx\n"),
            7 => {
                let label = self.label();
                format!(" test {from}, 1\n je {label}\n lea {to}, [{to} + {small}]\n{label}:\n")
            }
            8 if scope.n_slots > 0 => {
                let label = self.label();
                format!(" test {from}, 3\n jne {label}\n{}{label}:\n", self.call())
            }
            9 => format!(" imul {to}, {from}, {small}\n"),
            10 => format!(" cmp {to}, {from}\n cmovb {to}, {from}\n"),
            11 => format!(" lea {to}, [rip + g]\n"),
            12 if self.below(12) == 0 => self.one_of(&FOR_THE_RECORDER).to_owned(),
            13 => format!(" movq xmm1, {from}\n movups [rsp - 40], xmm1\n movups xmm2, [rsp - 40]\n"),
            14 => format!(" sub {to}, {small}\n"),
            _ => format!(" add {to}, {from}\n"),
        }
    }
}

const FOR_THE_RECORDER: [&str; 6] = [
    " mov rax, [rsp - 120]\n",
    " mov rax, [rsp + 8]\n",
    " mov r15, 7\n",
    " mov [rsp - 136], rax\n",
    " mov rcx, rsp\n add rcx, rax\n sub rcx, rax\n mov rax, [rcx]\n",
    " test esi, 64\n je 1f\n mov [rsp - 16], rax\n1:\n",
];
