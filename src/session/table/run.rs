//! Commands that go forward, undo, and say where a run stops. Rows of the one table.
//!
//! Names, help and examples, and which parser reads the arguments; what the commands do is the session's.

use super::arguments;
use super::spec::{Group, Spec, Takes};
use crate::session::command::{Calls, Command, Lifetime, Switch};

/// They stand first in the help.
pub(super) static ROWS: &[Spec] = &[
    Spec {
        name: "si",
        aliases: &["stepi"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Run,
        summary: "execute instructions",
        details: "Executes one instruction, or N.\n\
                  Enters calls. Enter on an empty line repeats it.",
        examples: &[("si", "execute the next instruction"), ("si 10", "execute ten and show what changed")],
        parse: |words| words.count().map(Command::StepInto),
    },
    Spec {
        name: "ni",
        aliases: &["nexti"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Run,
        summary: "the same, over calls",
        details: "Like `si`, but a call runs to its end.\n\
                  A breakpoint inside the call still stops.",
        examples: &[("ni", "execute `call f` as if it were one instruction")],
        parse: |words| words.count().map(Command::StepOver),
    },
    Spec {
        name: "step",
        aliases: &["s"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Source,
        summary: "to the next line",
        details: "Runs to the next line of the source, or N lines on, and shows which variables changed.\n\
                  Enters functions of your own; what a library does is part of the line that calls it.\n\
                  `step --into` enters the next call of a library's function, too.\n\
                  In a program without lines, such as assembly, it is `si`.",
        examples: &[("step", "the next line, in a function that is called too"), ("s 3", "three lines")],
        parse: arguments::step,
    },
    Spec {
        name: "next",
        aliases: &["n"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Source,
        summary: "the same, over calls",
        details: "Like `step`, but a function that is called runs to its end.\n\
                  A breakpoint in it still stops. In a program without lines, such as assembly, it is `ni`.",
        examples: &[("next", "the next line of this function")],
        parse: |words| words.count().map(|n| Command::StepLines(n, Calls::Over)),
    },
    Spec {
        name: "finish",
        aliases: &["fin"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Run,
        summary: "run to the return",
        details: "Runs until the function at hand returns, or the one that `up` or `frame N` looks at; one that was inlined is left where\n\
                  its code ends.",
        examples: &[("finish", "leave the function and show what it returned in rax")],
        parse: |_| Ok(Command::Finish),
    },
    Spec {
        name: "c",
        aliases: &["continue", "cont"],
        arguments: "[N]",
        takes: Takes::Nothing,
        group: Group::Run,
        summary: "run to a stop",
        details: "Runs to a breakpoint, a fault or the end; with a number to the N-th breakpoint that is hit.\n\
                  There is no step limit here: Ctrl-C stops the guest and keeps the session.",
        examples: &[("c", "go on"), ("c 3", "past two breakpoints")],
        parse: |words| match words.count()? {
            1 => Ok(Command::Continue),
            n => Ok(Command::ContinuePast(n - 1)),
        },
    },
    Spec {
        name: "until",
        aliases: &["u", "advance"],
        arguments: "[PLACE]",
        takes: Takes::Place,
        group: Group::Run,
        summary: "run to a place",
        details: concat!(
            "Runs until a place is reached; alone to a later line of the function, so that a loop runs to its end.\n",
            places!()
        ),
        examples: &[("until 12", "run to line 12"), ("until", "out of the loop, at its last line")],
        parse: |words| Ok(words.optional_place()?.map_or(Command::UntilLaterLine, Command::Until)),
    },
    Spec {
        name: "back",
        aliases: &["bs", "undo", "reverse-stepi"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Time,
        summary: "take back steps",
        details: "Takes back one step, or N.\n\
                  Registers, flags, memory, heap, frames and output become what they were. Going forward again replays.\n\
                  An instruction typed after `back` starts another future; `branches` lists those left.",
        examples: &[("back", "take back the last step"), ("back 100", "take back a hundred")],
        parse: |words| words.count().map(Command::Back),
    },
    Spec {
        name: "run",
        aliases: &["r"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Run,
        summary: "start over and run",
        details: "The same as `reset` and then `c`.",
        examples: &[("run", "run the whole program")],
        parse: |_| Ok(Command::Run),
    },
    Spec {
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
        parse: |words| arguments::breakpoint(words, Lifetime::UntilDeleted),
    },
    Spec {
        name: "tbreak",
        aliases: &["tb"],
        arguments: "[PLACE] [if EXPR]",
        takes: Takes::Place,
        group: Group::Run,
        summary: "for one stop",
        details: concat!("A breakpoint that is gone once it is hit.\n", places!()),
        examples: &[("tbreak main", "stop at `main`, once")],
        parse: |words| arguments::breakpoint(words, Lifetime::OneStop),
    },
    Spec {
        name: "delete",
        aliases: &["del", "d"],
        arguments: "[N]",
        takes: Takes::Breakpoint,
        group: Group::Run,
        summary: "delete breakpoints",
        details: "Deletes breakpoint N, or all.\n\
                  `info breakpoints` lists them with their numbers.",
        examples: &[("delete 1", "delete the first breakpoint")],
        parse: |words| words.number().map(Command::Delete),
    },
    Spec {
        name: "disable",
        aliases: &["dis"],
        arguments: "[N]",
        takes: Takes::Breakpoint,
        group: Group::Session,
        summary: "keep it, without effect",
        details: "Switches breakpoint or watchpoint N off, or all of them, until `enable`.",
        examples: &[("disable 1", "the first one")],
        parse: |words| words.number().map(|number| Command::Switch(number, Switch::Off)),
    },
    Spec {
        name: "enable",
        aliases: &["en"],
        arguments: "[N]",
        takes: Takes::Breakpoint,
        group: Group::Session,
        summary: "switch it on again",
        details: "Switches breakpoint or watchpoint N on again, or all of them.",
        examples: &[("enable 1", "the first one")],
        parse: |words| words.number().map(|number| Command::Switch(number, Switch::On)),
    },
];
