//! Commands that look at the state. Rows of the one table.
//!
//! Names, help and examples, and which parser reads the arguments; what the commands do is the session's.

use super::arguments;
use super::spec::{Group, Spec, Takes};
use crate::session::command::{Command, VariableSet};

/// They follow those that run.
pub(super) static ROWS: &[Spec] = &[
    Spec {
        name: "regs",
        aliases: &["registers"],
        arguments: "[xmm]",
        takes: Takes::Nothing,
        group: Group::Look,
        summary: "the registers",
        details: "The registers and what they point at; with `xmm` the vector registers, in hexadecimal and as floating-point numbers.\n\
                  One register is read by typing its name: `rax`, `al`, `xmm0`.",
        examples: &[("regs xmm", "the vector registers")],
        parse: arguments::registers,
    },
    Spec {
        name: "stack",
        aliases: &["telescope"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Look,
        summary: "frames, word by word",
        details: "The stack as boxes, one a frame, with what each word is; with a number, so many words from rsp on.",
        examples: &[("stack 8", "the eight words on top")],
        parse: arguments::stack,
    },
    Spec {
        name: "picture",
        aliases: &["pic", "draw", "picture!"],
        arguments: "[all] [FILE]",
        takes: Takes::File,
        group: Group::Look,
        summary: "stack and heap, drawn",
        details: "Draws frames and blocks as boxes, with an arrow for each pointer.\n\
                  The blocks of libraries are counted, and drawn with `all`.\n\
                  What the last line or step changed is marked. With a file whose name\n\
                  ends in .svg it draws for slides and pages; `picture! FILE` replaces one that is there.",
        examples: &[("picture", "in the terminal"), ("picture move.svg", "for a slide")],
        parse: arguments::picture,
    },
    Spec {
        name: "frames",
        aliases: &["bt", "backtrace"],
        arguments: "[N|full]",
        takes: Takes::Nothing,
        group: Group::Look,
        summary: "calls in progress",
        details: "The calls in progress, innermost first; with a number so many of them, with a negative one the outermost;\n\
                  `bt full` shows the variables of each. `bt` with operands is the instruction.",
        examples: &[("bt 2", "the innermost two"), ("bt full", "with their variables")],
        parse: arguments::frames,
    },
    Spec {
        name: "locals",
        aliases: &[],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Source,
        summary: "variables in scope",
        details: "The variables and parameters of the function at hand, with type and value; `info args` has the parameters alone.\n\
                  They are known of a program that was compiled with debug information.",
        examples: &[("locals", "all that is in scope")],
        parse: |_| Ok(Command::Variables(VariableSet::All)),
    },
    Spec {
        name: "args",
        aliases: &[],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Source,
        summary: "parameters of the function",
        details: "The parameters of the function at hand, with type and value, as `info args` shows them.",
        examples: &[("args", "what it was called with")],
        parse: |_| Ok(Command::Variables(VariableSet::Arguments)),
    },
    Spec {
        name: "frame",
        aliases: &["f", "up", "down"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Source,
        summary: "look at a frame",
        details: "Looks at frame N, counted from the innermost, which is 0: of assembly it shows the frame and its words, of a\n\
                  compiled program `locals` and `p` are about its variables then, until something runs. Functions that were inlined count as\n\
                  `bt` lists them. Alone it says which is looked at.\n\
                  `up` goes to the caller's frame, or N further out, `down` back inwards.",
        examples: &[("frame 1", "the caller's variables"), ("up", "one frame further out")],
        parse: arguments::frame,
    },
    Spec {
        name: "thread",
        aliases: &["threads"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Source,
        summary: "look at a thread",
        details: "Looks at thread N: `bt`, `locals`, `p`, `up` are about its frames then, until something runs.\n\
                  Alone it lists the threads, as `info threads` does: what each does, where it stands, and what it waits for.",
        examples: &[("thread", "what each thread does"), ("thread 2", "the second one's frames")],
        parse: arguments::thread,
    },
    Spec {
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
        parse: arguments::where_is,
    },
    Spec {
        name: "owners",
        aliases: &[],
        arguments: "[ID]",
        takes: Takes::Block,
        group: Group::Look,
        summary: "who points at a block",
        details: "Every live block with the registers, stack slots, variables and other blocks that point at it.\n\
                  That they point there is a fact; who owns and who borrows, and the Rust type, are guesses\n\
                  from what the program did so far.\n\
                  Of a compiled program it speaks of variables, of all threads, and nothing is guessed.",
        examples: &[("owners", "all live blocks"), ("owners #1", "the first")],
        parse: |words| words.block().map(Command::Owners),
    },
    Spec {
        name: "heap",
        aliases: &[],
        arguments: "[ID|all]",
        takes: Takes::Block,
        group: Group::Look,
        summary: "blocks, or one's bytes",
        details: "A table of every allocation, live or freed; or the bytes of one block.\n\
                  Of a compiled program the blocks that libraries made for themselves are only counted; `heap all` has them.",
        examples: &[("heap", "all blocks, live and freed"), ("heap #1", "the bytes of the first")],
        parse: arguments::heap,
    },
    Spec {
        name: "x",
        aliases: &["hexdump"],
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
        parse: arguments::examine,
    },
    Spec {
        name: "p",
        aliases: &["print", "inspect"],
        arguments: "[/F] EXPR",
        takes: Takes::Expression,
        group: Group::Look,
        summary: "value of an expression",
        details: "C's operators on 64 bits over registers, flags, symbols (their addresses), numbers and memory.\n\
                  `/ % < >` are signed, `>>` shifts in zeros. A floating-point number makes an operation one of such numbers: `xmm0*2.0` takes\n\
                  the low number of xmm0. The name may be left out: `rax+8`.",
        examples: &[
            ("p rax*2 + 1", "in hexadecimal, decimal and where it points"),
            ("p dword [rsp+8]", "four bytes of memory"),
            ("p/t al", "in binary"),
            ("p/f xmm0", "its low half as a floating-point number"),
        ],
        parse: arguments::print,
    },
    Spec {
        name: "list",
        aliases: &["l"],
        arguments: "[PLACE]",
        takes: Takes::Place,
        group: Group::Look,
        summary: "source around a place",
        details: concat!(
            "Two lines with a comma between them are those lines; Enter after it goes on with the lines that follow.\n",
            places!()
        ),
        examples: &[
            ("list", "around the next instruction"),
            ("list fib", "around `fib`"),
            ("list 1", "from the first line"),
            ("list 10,20", "these lines"),
        ],
        parse: arguments::list,
    },
    Spec {
        name: "disas",
        aliases: &["disassemble"],
        arguments: "[PLACE]",
        takes: Takes::Place,
        group: Group::Look,
        summary: "a function, decoded",
        details: concat!(
            "Every instruction of the function at hand, or of the one at a place, with its address.\n",
            places!()
        ),
        examples: &[("disas", "the function at hand"), ("disas fib", "all of `fib`")],
        parse: |words| words.optional_place().map(Command::Disassemble),
    },
    Spec {
        name: "lesson",
        aliases: &[],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Session,
        summary: "what a program shows",
        details: "The comment that the program begins with; that of a built-in program says what it shows and what to try.",
        examples: &[],
        parse: |_| Ok(Command::Lesson),
    },
    Spec {
        name: "info",
        aliases: &["i", "vmmap"],
        arguments: "TOPIC",
        takes: Takes::Topic,
        group: Group::Look,
        summary: "symbols, history …",
        details: "Topics: breakpoints, frame, history, program, regions, registers, runtime, symbols,\n\
                  threads, warnings. gdb's names for them work too; a beginning is enough: `info b`.\n\
                  `info symbols TEXT` lists the symbols with that in their name, `info symbols all` those of libraries too.",
        examples: &[("info breakpoints", "where it will stop"), ("info symbols", "what is defined where")],
        parse: arguments::topic,
    },
    Spec {
        name: "show",
        aliases: &["context"],
        arguments: "PANELS|off",
        takes: Takes::Panels,
        group: Group::Session,
        summary: "panels after each step",
        details: "Shows panels after each step: regs, stack, heap, list.\n\
                  Names are separated by commas. `show noviews` leaves out what guessed values on the stack come to,\n\
                  `show views` brings them back.",
        examples: &[("show regs,stack", "two panels after each step"), ("show off", "only what changed")],
        parse: arguments::shown,
    },
    Spec {
        name: "display",
        aliases: &[],
        arguments: "[/F] EXPR",
        takes: Takes::Expression,
        group: Group::Session,
        summary: "a value after each step",
        details: "Shows what an expression is worth after each step, in a format of `p` if one is given. Each has a number, by which\n\
                  `undisplay` ends it; alone it lists them. The name of a panel is one for `show`.",
        examples: &[("display rcx", "the counter of a loop"), ("display/d dword [rsp+4]", "a variable, in decimal")],
        parse: arguments::display,
    },
    Spec {
        name: "undisplay",
        aliases: &[],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Session,
        summary: "end one of them, or all",
        details: "Ends `display` number N; alone all of them, and the panels of `show`.",
        examples: &[("undisplay 1", "the first one")],
        parse: |words| words.number().map(Command::Undisplay),
    },
];
