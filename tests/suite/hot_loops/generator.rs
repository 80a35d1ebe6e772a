//! Loops written from a seed, for the comparison of hot loops with the recorder: nests over static data, heap and stack, walks through
//! small blocks, and functions that call each other. Some name every general register, so that those which are borrowed are spilled.

use super::walk;
use std::fmt::Write as _;

/// Writes loops from a seed.
pub(super) struct Generator(pub(super) u64);

impl Generator {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (self.0 >> 33) % n
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u64) as usize]
    }

    fn operand(&mut self) -> String {
        let base = self.pick(&[
            "numbers + 4*rcx",
            "numbers + 4*rbx",
            "r15 + 4*rcx",
            "rsp + 4*rcx",
            "rsp + 16",
            "r15 + 40",
            "small",
        ]);
        format!("dword ptr [{base}]")
    }

    fn line(&mut self, label: u64) -> String {
        let operand = self.operand();
        let register = self.pick(&["eax", "edx", "esi", "edi"]);
        let operation = self.pick(&["add", "sub", "xor", "and", "or", "mov", "cmp"]);
        match self.below(8) {
            0 | 1 => format!(" {operation} {register}, {operand}"),
            2 | 3 => format!(" {operation} {operand}, {register}"),
            4 => format!(" imul {register}, ecx\n lea eax, [rax + 2*rdx + 5]"),
            6 => {
                let (index, table) = (self.pick(&["ecx", "ebx", "eax"]), format!("t{label}"));
                format!(
                    " mov eax, {index}\n and eax, 3\n jmp qword ptr [{table} + 8*rax]\n.section .rodata\n{table}: .quad a{label}, b{label}, \
                     c{label}, a{label}\n.text\na{label}: add {operand}, 1\n jmp d{label}\nb{label}: {operation} {register}, 3\n \
                     jmp d{label}\nc{label}: xor edx, ebx\nd{label}:"
                )
            }
            5 => format!(" test {register}, 5\n je s{label}\n add {operand}, 1\ns{label}:"),
            _ => format!(" shr {register}, 3\n sbb eax, 0"),
        }
    }

    /// Lines after which every general register is named in a loop, some of them in addresses.
    fn crowd(&mut self) -> String {
        let operand = self.pick(&["r14 + 4*rcx", "numbers + 4*r13", "rsp + 8*r13 + 16", "r14 + 8", "small + r13"]);
        let (read, write) = (self.pick(&["add", "xor", "mov", "cmp"]), self.pick(&["add", "sub", "mov", "and"]));
        format!(
            " mov r14, r15\n mov r13d, ecx\n and r13d, 63\n {read} r11d, dword ptr [{operand}]\n {write} dword ptr [{operand}], r10d\n \
             lea r8, [r9 + rbp]\n xor rbp, rsi\n add r9, rdi\n add r10, r11\n sub rdi, r8\n lea rsi, [rsi + rdx]\n"
        )
    }

    pub(super) fn list_walks(&mut self) -> String {
        let mut lines = String::from(" mov r12d, 12\nr:");
        if self.below(3) == 0 {
            let freed = self.below(12);
            let _ = write!(lines, " cmp r12d, {freed}\n jne 1f\n mov rdi, r14\n call free\n1:\n");
        }
        let mut body = String::new();
        let bound = if self.below(2) == 0 { 3 } else { 5 };
        for label in 0..=self.below(6) {
            let offset = 4 * self.below(bound) + self.below(9) / 8;
            let register = self.pick(&["ecx", "esi", "edi", "bl", "cx", "rsi"]);
            let operation = self.pick(&["add", "xor", "mov", "cmp", "and"]);
            let base = self.pick(&["rax + 8", "rax + 8", "rax + rdx + 8", "rsp + rdx + 16", "rax"]);
            let operand = format!("[{base} + {offset}]");
            let line = match self.below(6) {
                0..=2 => format!(" {operation} {register}, {operand}\n"),
                3 => format!(" mov {operand}, edx\n").replace("[rax +", "[rax + 8 +"),
                4 => format!(" test ecx, 4\n je s{label}\n add ebx, {operand}\ns{label}:\n"),
                _ => format!(" cmp ecx, ebx\n mov {register}, {operand}\n adc esi, 1\n"),
            };
            body.push_str(&line);
        }
        if self.below(2) == 0 {
            body += " mov r8, rax\n add r9d, dword ptr [r8 + 8]\n mov r10, [r8]\n lea r11, [r14 + rbp]\n xor r13, r9\n add rdi, r15\n \
                     lea rbx, [rbx + rsi]\n";
        }
        let times = self.below(6) + 2;
        lines + &walk(times as u32, &body) + " dec r12d\n jne r"
    }

    /// One of `n` functions, which calls those with smaller numbers, and any as long as a number in memory is not used up.
    fn function(&mut self, number: u64, n: u64) -> String {
        let size = 16 * self.below(5) + 8;
        let (saves, uses_rbp) = (self.below(3), self.below(2) == 0);
        let mut text = format!("f{number}:\n");
        let mut pushed = 0;
        if uses_rbp {
            text += " push rbp\n mov rbp, rsp\n";
            pushed += 1;
        }
        for register in ["rbx", "r12"].iter().take(saves as usize) {
            let _ = writeln!(text, " push {register}");
            pushed += 1;
        }
        let size = size + 8 * (pushed % 2);
        let _ = writeln!(text, " sub rsp, {size}");
        for label in 0..=self.below(7) {
            let beyond = u64::from(self.below(24) == 0);
            let slot = 4 * self.below(size / 4 + beyond);
            let register = self.pick(&["eax", "ecx", "edi", "esi"]);
            let line = match self.below(12) {
                0..=2 => format!(" mov [rsp + {slot}], {register}"),
                3 => format!(" mov {register}, [rsp + {slot}]"),
                4 if number > 0 => format!(" call f{}", self.below(number)),
                5 if number > 0 => {
                    format!(" lea rdi, [rsp + {slot}]\n mov dword ptr [rdi], 7\n call f{}", self.below(number))
                }
                6 => format!(" test edi, 1\n je g{number}_{label}\n mov [rsp + {slot}], edi\ng{number}_{label}:"),
                7 => " mov eax, edi\n and eax, 1023\n add ecx, [r15 + 4*rax]".to_owned(),
                8 if self.below(6) == 0 => " mov [rdi], eax".to_owned(),
                9 => format!(" mov ecx, 3\nh{number}_{label}: add eax, ecx\n dec ecx\n jne h{number}_{label}"),
                10 => {
                    let (end, called) = (format!("r{number}_{label}"), self.below(n));
                    let call = format!(" dec dword ptr [small + 60]\n jle {end}\n call f{called}\n{end}:");
                    let rounds = self.below(2) + 2;
                    if saves > 0 { format!(" mov ebx, {rounds}\nk{end}:\n{call}\n dec ebx\n jne k{end}") } else { call }
                }
                _ => format!(" add {register}, 5"),
            };
            let _ = writeln!(text, "{line}");
        }
        if self.below(40) == 0 {
            text += " mov r13, rax\n";
        }
        let _ = writeln!(text, " add rsp, {size}");
        for register in ["rbx", "r12"][..saves as usize].iter().rev() {
            let _ = writeln!(text, " pop {register}");
        }
        if uses_rbp {
            text += " pop rbp\n";
        }
        if self.below(3) == 0 {
            let called = self.below(n);
            let _ = writeln!(text, " dec dword ptr [small + 60]\n jle u{number}\n jmp f{called}\nu{number}:");
        }
        text + " ret\n"
    }

    pub(super) fn calls(&mut self) -> String {
        let n = self.below(4) + 1;
        let functions: String = (0..n).map(|number| self.function(number, n)).collect();
        let rounds = self.below(400) + 60;
        let mut body = format!(" mov dword ptr [small + 60], {}\n", self.below(40));
        for _ in 0..=self.below(3) {
            let _ = writeln!(body, " mov edi, ebp\n call f{}", self.below(n));
        }
        if self.below(2) == 0 {
            body += " lea r8, [r9 + r10]\n xor r11, rbx\n lea r9, [rdx + r14]\n mov r10, r12\n add r11, r13\n add rsi, rcx\n";
        }
        format!(" mov ebp, {rounds}\nl:\n{body} dec ebp\n jne l\n jmp e\n{functions}e:")
    }

    pub(super) fn nest(&mut self) -> String {
        let (inner, outer) = (self.below(3400) + 20, self.below(9) + 2);
        let mut lines = format!("mov r12d, {outer}\n xor ebx, ebx\no: xor ecx, ecx\ni:\n");
        for label in 0..=self.below(9) {
            let _ = writeln!(lines, "{}", self.line(label));
        }
        if self.below(2) == 0 {
            lines += &self.crowd();
        }
        let end = if self.below(3) == 0 { "\n test eax, 0x700\n je e" } else { "" };
        let step = self.below(3) + 1;
        let tail =
            format!(" add ecx, {step}\n inc ebx\n and ebx, 1023{end}\n cmp ecx, {inner}\n jb i\ne: dec r12d\n jne o");
        lines + &tail
    }
}
