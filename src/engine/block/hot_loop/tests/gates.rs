//! Loops in which the host acts, written by a seeded generator, against the recorder: host functions and repeated string instructions on
//! static data, heap blocks and the stack, in the loop's own frame and in one that it calls.

use super::{compare, driven};
use crate::engine::machine::Machine;
use crate::model::run::Stop;

/// How many gates the loops of a machine have.
fn n_gates(machine: &Machine) -> usize {
    let loops = &machine.replayer.fast.as_ref().expect("it has a second emulator").hot_loops.loops;
    loops.iter().flat_map(|hot_loop| &hot_loop.exits).filter(|exit| exit.gate_for.is_some()).count()
}

const BUFFERS: [&str; 4] = ["[rip + data]", "[r12 + 0]", "[r13 + 0]", "[rsp + 0]"];

struct Generator {
    random: u64,
}

impl Generator {
    fn below(&mut self, n: u64) -> u64 {
        self.random = self.random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (self.random >> 33) % n
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    /// A loop over operations on buffers of 256 bytes, all defined but a part of one block, with a text in the data.
    fn program(&mut self) -> String {
        let mut text = "
        main:   push rbx
                push r12
                push r13
                push r14
                sub rsp, 264
                mov edi, 256
                call malloc
                mov r12, rax
                mov edi, 256
                call malloc
                mov r13, rax
                mov r14d, 1
                mov rdi, r12
                mov esi, 7
                mov edx, 256
                call memset
                mov rdi, r13
                mov esi, 0x41
                mov edx, 240
                call memset
                mov rdi, rsp
                xor eax, eax
                mov ecx, 32
                rep stosq
                mov ebx, 600
        again:
        "
        .to_owned();
        for _ in 0..2 + self.below(4) {
            text += &self.operation(true);
        }
        text += "
                add r14, rax
                dec ebx
                jne again
                mov rax, r14
                add rsp, 264
                pop r14
                pop r13
                pop r12
                pop rbx
                ret
        inner:  sub rsp, 72
                mov qword ptr [rsp + 8], 1
        ";
        text += &self.operation(false);
        text += " add rsp, 72\n ret\n.data\ndata: .ascii \"a text of some length\"\n.zero 235\n";
        text
    }

    fn operation(&mut self, may_call: bool) -> String {
        let buffer = self.address("rdi");
        let source = self.address("rsi");
        let length = self.length();
        let size = self.one_of(&['b', 'w', 'd', 'q']);
        match self.below(12) {
            0 | 1 => format!("{buffer} mov esi, ebx\n{length} call memset\n"),
            2 | 3 => format!("{buffer}{source}{length} call memcpy\n"),
            4 => format!("{buffer}{source}{length} call memmove\n"),
            5 => format!("{buffer}{source}{length} call memcmp\n"),
            6 => format!("{buffer} call strlen\n"),
            7 | 8 => format!("{buffer} mov eax, ebx\n{length} mov ecx, edx\n shr ecx, 3\n rep stos{size}\n"),
            9 | 10 => format!("{buffer}{source}{length} mov ecx, edx\n shr ecx, 3\n rep movs{size}\n"),
            _ if may_call => " call inner\n".to_owned(),
            _ => " lea rdi, [rsp + 16]\n mov ecx, 5\n xor eax, eax\n rep stosq\n".to_owned(),
        }
    }

    /// Sets a register to somewhere in a buffer.
    fn address(&mut self, register: &str) -> String {
        let (buffer, offset) = (self.one_of(&BUFFERS), self.below(64));
        let moves = if self.below(2) == 0 {
            format!(" mov ecx, ebx\n and ecx, 15\n add {register}, rcx\n")
        } else {
            String::new()
        };
        format!(" lea {register}, {buffer}\n add {register}, {offset}\n{moves}")
    }

    /// Sets edx, seldom so that the end of a buffer is passed in some round.
    fn length(&mut self) -> String {
        match self.below(40) {
            0 => " mov edx, 300\n sub edx, ebx\n shr edx, 2\n add edx, 150\n".to_owned(),
            1 => " xor edx, edx\n".to_owned(),
            2 => " mov edx, ebx\n and edx, 127\n".to_owned(),
            _ => format!(" mov edx, {}\n", 1 + self.below(150)),
        }
    }
}

#[test]
fn generated_gates_give_the_same_states() {
    let (mut n_with_gates, mut n_ended) = (0, 0);
    for seed in 0..150 {
        let text = Generator { random: seed }.program();
        let (stop, machine) = compare(&text, &[700 + 17 * seed, 4_000, 3 * seed + 1], 15_000);
        n_with_gates += u32::from(n_gates(&machine) > 0);
        n_ended += u32::from(!matches!(stop, Stop::Exited { .. } | Stop::Steps));
    }
    assert!(n_with_gates > 100, "{n_with_gates} have gates");
    assert!((5..75).contains(&n_ended), "{n_ended} end with a fault");
}

#[test]
fn a_repeated_store_ends_where_a_run_ends() {
    let stores = "
        f:      lea rdi, [rip + words]
                mov ecx, 60
                mov eax, esi
                rep stosd
                lea rsi, [rip + words]
                lea rdi, [rip + words + 240]
                mov ecx, 30
                rep movsq
                ret
        .data
        words:  .zero 480
    ";
    for steps in [7, 61, 96, 100] {
        let (_, machine) = compare(&driven(1, stores), &[24_000, steps], 26_000);
        assert!(n_gates(&machine) > 0, "in runs of {steps} steps");
    }
}

#[test]
fn a_long_repeated_store_is_all_its_iterations() {
    let stores = "main: lea rdi, [rip + words]\n mov ecx, 40000\n mov eax, 5\n rep stosq\n mov eax, ecx\n ret\n.data\nwords: .zero 320000\n";
    let (stop, machine) = compare(stores, &[1_001], 50_000);
    assert_eq!((stop, machine.position().0), (Stop::Exited { code: 0 }, 40_005));
}
