//! The one table of commands: names, arguments, help and examples. Parsing, `help`, completion, hints and the README read it.
//!
//! A command that is not in it does not exist.

mod time;
mod types;

/// A command as people know it.
#[derive(PartialEq, Debug)]
pub struct Spec {
    pub verb: Verb,
    pub name: &'static str,
    /// Other names; gdb's among them.
    pub aliases: &'static [&'static str],
    /// What follows the name, as shown in help.
    pub arguments: &'static str,
    pub takes: Takes,
    pub group: Group,
    /// A few words: two columns of them fit a terminal.
    pub summary: &'static str,
    /// What the page on the command says.
    pub details: &'static str,
    /// What to type, and what it does.
    pub examples: &'static [(&'static str, &'static str)],
}

/// Which command it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verb {
    StepInto,
    StepOver,
    Finish,
    Continue,
    Run,
    Until,
    Break,
    TemporaryBreak,
    Delete,
    Back,
    Goto,
    ReverseContinue,
    ReverseOver,
    ReverseFinish,
    Watch,
    Who,
    Origin,
    When,
    Timeline,
    Branches,
    Branch,
    Registers,
    Stack,
    Frames,
    Where,
    Owners,
    Heap,
    Examine,
    Print,
    List,
    Info,
    View,
    Layout,
    Show,
    Set,
    Load,
    Save,
    Reset,
    Script,
    Explain,
    Help,
    Quit,
}

/// What kind of argument comes next; for completion and hints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Takes {
    Nothing,
    Count,
    /// A step, or the name of a moment.
    Moment,
    Place,
    Expression,
    Assignment,
    Breakpoint,
    Block,
    File,
    Topic,
    Panels,
    FaultCode,
    Command,
}

/// The headings of `help`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    Run,
    Time,
    Look,
    Session,
}

impl Group {
    pub const ALL: [(Group, &'static str); 4] =
        [(Group::Run, "Run"), (Group::Time, "Time"), (Group::Look, "Look"), (Group::Session, "Session")];
}

/// What several pages say about places.
macro_rules! places {
    () => {
        "A place is a symbol, a symbol and an offset, a line number, or an address: `fib`, `fib+4`, `12`, `0x401010`."
    };
}

/// The commands but those of time.
static TABLE: [Spec; 29] = [
    Spec {
        verb: Verb::StepInto,
        name: "si",
        aliases: &["s", "step", "stepi"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Run,
        summary: "execute instructions",
        details: "Executes one instruction, or N.\n\
                  Enters calls. Enter on an empty line repeats it.",
        examples: &[("si", "execute the next instruction"), ("si 10", "execute ten and show what changed")],
    },
    Spec {
        verb: Verb::StepOver,
        name: "ni",
        aliases: &["n", "next", "nexti"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Run,
        summary: "the same, over calls",
        details: "Like `si`, but a call runs to its end.\n\
                  A breakpoint inside the call still stops.",
        examples: &[("ni", "execute `call f` as if it were one instruction")],
    },
    Spec {
        verb: Verb::Finish,
        name: "finish",
        aliases: &["fin"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Run,
        summary: "run to the return",
        details: "Runs until the function at hand returns.",
        examples: &[("finish", "leave the function and show what it returned in rax")],
    },
    Spec {
        verb: Verb::Continue,
        name: "c",
        aliases: &["continue", "cont"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Run,
        summary: "run to a stop",
        details: "Runs to a breakpoint, a fault or the end.\n\
                  There is no step limit here: Ctrl-C stops the guest and keeps the session.",
        examples: &[("c", "go on")],
    },
    Spec {
        verb: Verb::Until,
        name: "until",
        aliases: &["u", "advance"],
        arguments: "PLACE",
        takes: Takes::Place,
        group: Group::Run,
        summary: "run to a place",
        details: concat!("Runs until a place is reached.\n", places!()),
        examples: &[("until 12", "run to line 12"), ("until main+9", "run to 9 bytes after `main`")],
    },
    Spec {
        verb: Verb::Back,
        name: "back",
        aliases: &["bs", "undo", "reverse-step", "reverse-stepi"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Time,
        summary: "take back steps",
        details: "Takes back one step, or N.\n\
                  Registers, flags, memory, heap, frames and output become what they were. Going forward again replays.\n\
                  An instruction typed after `back` starts another future; `branches` lists those left.",
        examples: &[("back", "take back the last step"), ("back 100", "take back a hundred")],
    },
    Spec {
        verb: Verb::Run,
        name: "run",
        aliases: &["r"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Run,
        summary: "start over and run",
        details: "The same as `reset` and then `c`.",
        examples: &[("run", "run the whole program")],
    },
    Spec {
        verb: Verb::Break,
        name: "b",
        aliases: &["break", "br", "breakpoint"],
        arguments: "[PLACE] [if EXPR]",
        takes: Takes::Place,
        group: Group::Run,
        summary: "set a breakpoint",
        details: concat!(
            "Stops whenever a place is reached; without one, where the machine stands. With `if` it stops only when the \
             expression holds there, forwards and backwards.\n",
            places!()
        ),
        examples: &[
            ("b fib", "stop at each call of `fib`"),
            ("b 12", "stop at line 12"),
            ("b fib if rdi == 1", "stop at `fib` when it is called with 1"),
            ("b *0x401010", "at an address"),
        ],
    },
    Spec {
        verb: Verb::TemporaryBreak,
        name: "tbreak",
        aliases: &["tb"],
        arguments: "[PLACE] [if EXPR]",
        takes: Takes::Place,
        group: Group::Run,
        summary: "for one stop",
        details: concat!("A breakpoint that is gone once it is hit.\n", places!()),
        examples: &[("tbreak main", "stop at `main`, once")],
    },
    Spec {
        verb: Verb::Delete,
        name: "delete",
        aliases: &["del", "d"],
        arguments: "[N]",
        takes: Takes::Breakpoint,
        group: Group::Run,
        summary: "delete breakpoints",
        details: "Deletes breakpoint N, or all.\n\
                  `info breakpoints` lists them with their numbers.",
        examples: &[("delete 1", "delete the first breakpoint")],
    },
    Spec {
        verb: Verb::Registers,
        name: "regs",
        aliases: &["registers"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Look,
        summary: "the registers",
        details: "The registers and what they point at.\n\
                  One register is read by typing its name: `rax`, `al`, `xmm0`.",
        examples: &[],
    },
    Spec {
        verb: Verb::Stack,
        name: "stack",
        aliases: &[],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Look,
        summary: "frames, word by word",
        details: "The stack as boxes, one a frame, with what each word is.",
        examples: &[],
    },
    Spec {
        verb: Verb::Frames,
        name: "frames",
        aliases: &["bt", "backtrace"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Look,
        summary: "calls in progress",
        details: "The calls in progress, innermost first.\n\
                  `bt` with operands is the instruction.",
        examples: &[],
    },
    Spec {
        verb: Verb::Where,
        name: "where",
        aliases: &[],
        arguments: "[PLACE]",
        takes: Takes::Expression,
        group: Group::Look,
        summary: "what a value points at",
        details: "Says in a sentence where a value points: which frame and slot, which heap block,\n\
                  which text or symbol; for memory, also where that memory lies. Alone it is `frames`, as in gdb.",
        examples: &[
            ("where rax", "what a register points at"),
            ("where [rsp+8]", "a slot, and what it points at"),
            ("where #1", "a heap block"),
        ],
    },
    Spec {
        verb: Verb::Owners,
        name: "owners",
        aliases: &[],
        arguments: "[ID]",
        takes: Takes::Block,
        group: Group::Look,
        summary: "who points at a block",
        details: "Every live block with the registers, stack slots, variables and other blocks that point at it.\n\
                  That they point there is a fact; who owns and who borrows, and the Rust type, are guesses\n\
                  from what the program did so far.",
        examples: &[("owners", "all live blocks"), ("owners #1", "the first")],
    },
    Spec {
        verb: Verb::Heap,
        name: "heap",
        aliases: &[],
        arguments: "[ID]",
        takes: Takes::Block,
        group: Group::Look,
        summary: "blocks, or one's bytes",
        details: "The ledger of every allocation, live or freed; or the bytes of one block.",
        examples: &[("heap", "all blocks, live and freed"), ("heap #1", "the bytes of the first")],
    },
    Spec {
        verb: Verb::Examine,
        name: "x",
        aliases: &[],
        arguments: "[/NFU] [ADDR]",
        takes: Takes::Expression,
        group: Group::Look,
        summary: "memory at an address",
        details: "N units, format F, unit size U, as in gdb.\n\
                  Formats: x hex, d signed, u unsigned, o octal, t binary, c character,\n\
                  f floating point, s text, i instructions, a addresses.\n\
                  Units: b 1 byte, h 2, w 4, g 8. Without an address it goes on where the last `x` ended.",
        examples: &[
            ("x/4xg rsp", "four words of the stack"),
            ("x/s msg", "a text"),
            ("x/3i rip", "the next three instructions"),
        ],
    },
    Spec {
        verb: Verb::Print,
        name: "p",
        aliases: &["print", "inspect"],
        arguments: "[/F] EXPR",
        takes: Takes::Expression,
        group: Group::Look,
        summary: "value of an expression",
        details: "C's operators on 64 bits over registers, flags, symbols (their addresses), numbers and memory.\n\
                  `/ % < >` are signed, `>>` shifts in zeros. The name may be left out: `rax+8`.",
        examples: &[
            ("p rax*2 + 1", "in hexadecimal, decimal and where it points"),
            ("p dword [rsp+8]", "four bytes of memory"),
            ("p/t al", "in binary"),
            ("p/f xmm0", "its low half as a floating-point number"),
        ],
    },
    Spec {
        verb: Verb::List,
        name: "list",
        aliases: &["l"],
        arguments: "[PLACE]",
        takes: Takes::Place,
        group: Group::Look,
        summary: "source around a place",
        details: places!(),
        examples: &[("list", "around the next instruction"), ("list fib", "around `fib`")],
    },
    Spec {
        verb: Verb::Info,
        name: "info",
        aliases: &["i"],
        arguments: "TOPIC",
        takes: Takes::Topic,
        group: Group::Look,
        summary: "symbols, history …",
        details: "Topics: breakpoints, frame, history, program, regions, registers, symbols, warnings.\n\
                  gdb's names for them work too; a beginning is enough: `info b`.",
        examples: &[("info breakpoints", "where it will stop"), ("info symbols", "what is defined where")],
    },
    Spec {
        verb: Verb::Show,
        name: "show",
        aliases: &["display"],
        arguments: "PANELS|off",
        takes: Takes::Panels,
        group: Group::Look,
        summary: "panels after each step",
        details: "Shows panels after each step: regs, stack, heap, list.\n\
                  Names are separated by commas. `show noviews` leaves out what guessed values on the stack come to,\n\
                  `show views` brings them back.",
        examples: &[("show regs,stack", "two panels after each step"), ("show off", "only what changed")],
    },
    Spec {
        verb: Verb::Set,
        name: "set",
        aliases: &[],
        arguments: "NAME = EXPR",
        takes: Takes::Assignment,
        group: Group::Run,
        summary: "change state by hand",
        details: "Changes a register, a flag or memory.\n\
                  The word `set` may be left out: `rax = 5`, `[rsp+8] = 1`. It is a step of its own that `back` takes back.",
        examples: &[("rax = 5", "set a register"), ("zf = 1", "set a flag"), ("dword [rsp] = -1", "write four bytes")],
    },
    Spec {
        verb: Verb::Load,
        name: "load",
        aliases: &["file"],
        arguments: "FILE|NAME",
        takes: Takes::File,
        group: Group::Session,
        summary: "load a program",
        details: "Replaces the program by a file, or a built-in program, and stops at its entry;\n\
                  or by a trace, to be gone through again.\n\
                  When it has mistakes, the program stays what it is. `asmscope programs` lists what is built in.",
        examples: &[
            ("load fib.s", "load a program and stop at its entry"),
            ("load overflow", "one of the built-in programs"),
        ],
    },
    Spec {
        verb: Verb::Save,
        name: "save",
        aliases: &["save!"],
        arguments: "FILE",
        takes: Takes::File,
        group: Group::Session,
        summary: "keep what was typed",
        details: "Writes what was typed as a .s file that loads again. If the name ends in\n\
                  .scope or .jsonl, it writes the whole session: every step, to be gone\n\
                  through again both ways. Lines that were taken back are left out.\n\
                  `save! FILE` replaces a file that is there.",
        examples: &[
            ("save first.s", "keep what was typed; `load first.s` brings it back"),
            ("save lesson.scope", "keep every step; `asmscope lesson.scope` opens it"),
        ],
    },
    Spec {
        verb: Verb::Reset,
        name: "reset",
        aliases: &["start", "starti"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Session,
        summary: "start over",
        details: "Starts the same program over.\n\
                  What was typed is forgotten; breakpoints stay.",
        examples: &[],
    },
    Spec {
        verb: Verb::Script,
        name: "script",
        aliases: &["source"],
        arguments: "FILE",
        takes: Takes::File,
        group: Group::Session,
        summary: "run commands of a file",
        details: "Executes the lines of a file as if they were typed.\n\
                  Stops at the first line that fails and names it.",
        examples: &[("script setup.repl", "as if its lines were typed")],
    },
    Spec {
        verb: Verb::Explain,
        name: "explain",
        aliases: &["why"],
        arguments: "[CODE]",
        takes: Takes::FaultCode,
        group: Group::Session,
        summary: "a fault, explained",
        details: "Explains the fault at hand; or shows the page of one, by its code.\n\
                  `mov?` explains an instruction.",
        examples: &[("explain", "why it stopped"), ("explain double-free", "what that fault is")],
    },
    Spec {
        verb: Verb::Help,
        name: "help",
        aliases: &["h", "?"],
        arguments: "[COMMAND]",
        takes: Takes::Command,
        group: Group::Session,
        summary: "this, or one command",
        details: "",
        examples: &[("help x", "formats and units of `x`")],
    },
    Spec {
        verb: Verb::Quit,
        name: "quit",
        aliases: &["q", "exit"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Session,
        summary: "leave",
        details: "Ctrl-D does the same.",
        examples: &[],
    },
];

impl Spec {
    /// The command and its arguments, as help shows them.
    #[must_use]
    pub fn usage(&self) -> String {
        let glue = if self.arguments.is_empty() || self.arguments.starts_with("[/") { "" } else { " " };
        format!("{}{glue}{}", self.name, self.arguments)
    }
}

/// Every command, each group in the order of `help`.
pub fn all() -> impl Iterator<Item = &'static Spec> {
    TABLE.iter().chain(&time::COMMANDS).chain(&types::COMMANDS)
}

/// The command of this name or alias.
#[must_use]
pub fn find(name: &str) -> Option<&'static Spec> {
    all().find(|spec| spec.name == name || spec.aliases.contains(&name))
}

/// Every name and alias, names first.
pub fn names() -> impl Iterator<Item = &'static str> {
    let aliases = all().flat_map(|spec| spec.aliases.iter().copied());
    all().map(|spec| spec.name).chain(aliases)
}

/// What other debuggers call things, and what does it here.
const ELSEWHERE: [(&[&str], &str); 12] = [
    (
        &["disas", "disassemble"],
        "`list` shows instructions with their source, `x/10i rip` shows them as they are decoded",
    ),
    (&["rwatch", "awatch"], "`watch PLACE` stops at changes; `who PLACE` tells who wrote last"),
    (&["undisplay"], "`show list` shows the next instruction after each step; `show off` hides it"),
    (&["tui"], "`show regs,stack,list` shows panels after each step"),
    (&["up", "down", "frame", "select-frame"], "`frames` lists the calls, `stack` shows what lies in each"),
    (&["jump"], "`jmp PLACE` is executed at once; `rip = PLACE` goes there by hand"),
    (&["kill", "detach", "attach"], "`reset` starts over, `quit` leaves"),
    (&["clear", "cls"], "`delete` deletes breakpoints; Ctrl-L clears the screen"),
    (&["condition"], "`b PLACE if EXPR` sets a breakpoint that stops only when the expression holds"),
    (
        &["ignore", "commands", "disable", "enable"],
        "`b PLACE if EXPR` stops only when EXPR holds; `delete N` deletes one",
    ),
    (
        &["record", "replay", "trace"],
        "every run is recorded (`info history`); at the shell, `asmscope run FILE --trace PATH` writes one, `asmscope replay PATH` opens it",
    ),
    (&["memory", "mem", "dump", "hexdump"], "`x/8xg rsp` shows memory, `stack` and `heap` what is in it"),
];

/// What does here what a word from another debugger asks for.
#[must_use]
pub fn elsewhere(word: &str) -> Option<&'static str> {
    ELSEWHERE.iter().find(|(words, _)| words.contains(&word)).map(|(_, remedy)| *remedy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_name_means_one_command() {
        let mut seen = HashSet::new();
        for name in names() {
            assert!(seen.insert(name), "`{name}` is given twice");
        }
        for word in ELSEWHERE.iter().flat_map(|(words, _)| *words) {
            assert!(find(word).is_none(), "`{word}` is a command here too");
        }
    }

    #[test]
    fn every_example_begins_with_its_command_or_is_a_bare_form() {
        for spec in all() {
            for (line, _) in spec.examples {
                let starts = std::iter::once(spec.name).chain(spec.aliases.iter().copied());
                assert!(spec.verb == Verb::Set || starts.into_iter().any(|name| line.starts_with(name)), "{line}");
            }
        }
    }
}
