//! Generated command lines: the session answers or rejects each; it never panics and never hangs.
//!
//! The seed is fixed. `ASMSCOPE_LINES` sets how many lines are typed; 100,000 take a few minutes.

use asmscope::frontend::complete::{EditorContext, complete, hint};
use asmscope::frontend::highlight::highlight;
use asmscope::frontend::replies::{answer, refusal};
use asmscope::frontend::theme::{Color, Theme};
use asmscope::model::program::Program;
use asmscope::model::run::Config;
use asmscope::session::line_reader::LineReader;
use asmscope::session::session::Session;
use asmscope::session::table;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

const WORDS: &[&str] = &[
    "rax",
    "eax",
    "al",
    "ah",
    "rsp",
    "[rsp]",
    "[rsp+8]",
    "qword ptr [rsp - 8]",
    "dword",
    "xmm0",
    "zf",
    "5",
    "-1",
    "0x401000",
    "0x10",
    "300",
    "0xffffffffffffffff",
    "99999999999999999999999999999999999999999",
    "main",
    "f",
    "f+1",
    "*rsp",
    ":1",
    "1",
    "0",
    "=",
    "==",
    ",",
    ";",
    "#1",
    "# x",
    "\"a;b\"",
    "'a'",
    "'",
    "\"",
    "(",
    ")",
    "[",
    "]",
    "+",
    "-",
    "/4xg",
    "/s",
    "/3i",
    "/t",
    "off",
    "regs,stack",
    "breakpoints",
    "history",
    "symbols",
    "program",
    "frame",
    "double-free",
    "é",
    "\t",
    "rip",
    "$rax",
    "!",
    "?",
    "mov",
    "add",
    "push",
    "pop",
    "call",
    "ret",
    "jmp",
    "lea",
    "div",
    "nop",
    "hlt",
    "rep movsb",
    "rep stosb",
    "movaps",
    "syscall",
    "int3",
    "xor",
    "dec",
    "jnz",
    "f:",
    "g: .quad 5",
    ".data",
    ".text",
    ".zero 8",
    "f: ret",
    "malloc",
    "__rust_alloc",
    "free",
];

const LINES: &[&str] = &[
    "mov rax, 5",
    "push rax",
    "pop rbx",
    "call f",
    "f:",
    "ret",
    "",
    "si",
    "ni",
    "back",
    "back 3",
    "c",
    "finish",
    "mov rdi, 16",
    "call malloc",
    "mov rcx, [0]",
    "rax = 7",
    "[rsp-8] = 1",
    "regs",
    "stack",
    "heap",
    "bt",
    "reset",
    "jmp f",
    "mov rsi, 8",
    "mov rdi, rax; call free",
    "b f",
    "until f",
    "info history",
    "list",
    "hlt",
    "x/4xg rsp",
    "rip = 0x401000",
    "delete",
    "xor eax, eax; div eax",
    "rsp = 0",
    "mov ecx, 3",
    "rep stosb",
];

struct Generator(u64);

impl Generator {
    /// A number below `limit` (xorshift64*).
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    fn line(&mut self) -> String {
        let names: Vec<&str> = table::names()
            .filter(|name| !["load", "file", "save", "save!", "script", "source", "q", "quit"].contains(name))
            .collect();
        match self.below(8) {
            0..=2 => self.pick(LINES).to_owned(),
            3 => self.pick(&names).to_owned(),
            4 | 5 => {
                let name = self.pick(&names).to_owned();
                self.words(&name)
            }
            6 => self.words(""),
            _ => self.mutated(),
        }
    }

    fn words(&mut self, first: &str) -> String {
        let mut line = first.to_owned();
        for _ in 0..=self.below(5) {
            if self.below(6) > 0 {
                line.push(' ');
            }
            line.push_str(self.pick(WORDS));
        }
        line
    }

    fn mutated(&mut self) -> String {
        let mut chars: Vec<char> = self.pick(LINES).chars().collect();
        for _ in 0..=self.below(3) {
            let at = self.below(chars.len() + 1);
            match self.below(3) {
                0 if at < chars.len() => drop(chars.remove(at)),
                1 => chars.insert(at, char::from(32 + self.below(95) as u8)),
                _ => chars.insert(at, ['é', '\0', '\u{202e}', '日', ';', '"'][self.below(6)]),
            }
        }
        chars.into_iter().collect()
    }
}

#[test]
fn no_line_panics_or_hangs() {
    let n_lines = std::env::var("ASMSCOPE_LINES").ok().and_then(|n| n.parse().ok()).unwrap_or(4000);
    let mut generator = Generator(0x5eed_0001);
    let mut session = session();
    let mut reader = LineReader::default();
    let watch = Watch::start();
    let theme = Theme::plain();
    for idx in 0..n_lines {
        if idx % 200 == 0 {
            (session, reader) = (self::session(), LineReader::default());
        }
        let line = generator.line();
        let known = EditorContext { symbols: vec!["f".to_owned()], ..EditorContext::default() };
        drop((complete(&known, &line), hint(&known, &line), highlight(&line)));
        watch.line(&session);
        let result = reader
            .line(&mut session, &line, &mut |session, reply| drop(answer(session, &reply, &theme).render(Color::On)));
        if let Err(error) = result {
            assert!(!refusal(&line, &error, &theme).is_empty(), "{line:?} is refused without a word");
        }
    }
    watch.stop();
}

fn session() -> Session {
    let config = Config { stack_size: 0x4000, heap_size: 0x10000, input: vec![], typed_capacity: 0x4000 };
    Session::new(Program::default(), config).expect("a machine")
}

/// Stops guests that run for long: `c` has no step limit, and endless loops are lines like any other.
struct Watch {
    flag: Arc<std::sync::Mutex<Arc<AtomicBool>>>,
    n_lines: Arc<AtomicU64>,
    done: Arc<AtomicBool>,
}

impl Watch {
    fn start() -> Watch {
        let watch = Watch { flag: Arc::default(), n_lines: Arc::default(), done: Arc::default() };
        let (flag, n_lines, done) = (Arc::clone(&watch.flag), Arc::clone(&watch.n_lines), Arc::clone(&watch.done));
        std::thread::spawn(move || {
            let mut last = 0;
            while !done.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(20));
                let now = n_lines.load(Ordering::Relaxed);
                if now == last {
                    flag.lock().expect("nobody panics with it").store(true, Ordering::Relaxed);
                }
                last = now;
            }
        });
        watch
    }

    fn line(&self, session: &Session) {
        *self.flag.lock().expect("nobody panics with it") = session.interrupt_flag();
        self.n_lines.fetch_add(1, Ordering::Relaxed);
    }

    fn stop(&self) {
        self.done.store(true, Ordering::Relaxed);
    }
}
