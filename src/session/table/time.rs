//! Commands that go back and forth in the record of a run, and those that ask it questions. Rows of the one table.
//!
//! Names, help and examples, and which parser reads the arguments; what the commands do is the session's.

use super::arguments;
use super::spec::{Group, Spec, Takes};
use crate::session::command::{Calls, Command};

/// They follow `back` in the help.
pub(super) static ROWS: &[Spec] = &[
    Spec {
        name: "goto",
        aliases: &["seek"],
        arguments: "STEP",
        takes: Takes::Position,
        group: Group::Time,
        summary: "to any step",
        details: "Goes to a step of the record: the state before it is taken. Nothing is executed.\n\
                  `start` and `end` are those of the record, `fault` the state before the instruction that faulted.\n\
                  A sign counts from here: `goto -100`. `goto branch 2` is `branch 2`.",
        examples: &[
            ("goto 120", "the state before step 120"),
            ("goto start", "where the record begins"),
            ("goto fault", "where it went wrong"),
        ],
        parse: arguments::destination,
    },
    Spec {
        name: "rc",
        aliases: &["reverse-continue"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "back to a stop",
        details: "Goes back to the nearest breakpoint, or before the nearest change of what is watched; else to the\n\
                  start of the record.",
        examples: &[("rc", "`c` in the other direction")],
        parse: |_| Ok(Command::ReverseContinue),
    },
    Spec {
        name: "rni",
        aliases: &["reverse-nexti"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Time,
        summary: "`ni` backwards",
        details: "Takes back one instruction, or N; a call that has returned is taken back whole.\n\
                  A breakpoint inside the call still stops.",
        examples: &[("rni", "take back `call f` as if it were one instruction")],
        parse: |words| words.count().map(Command::ReverseOver),
    },
    Spec {
        name: "reverse-step",
        aliases: &["rs"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Source,
        summary: "`step` backwards",
        details: "Goes back to where the line before began, or N lines, into functions of your own too.\n\
                  In a program without lines, such as assembly, it is `back`.",
        examples: &[("rs", "the line before")],
        parse: |words| words.count().map(|n| Command::StepLinesBack(n, Calls::Into)),
    },
    Spec {
        name: "reverse-next",
        aliases: &["rn"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Source,
        summary: "`next` backwards",
        details: "Goes back to where the line before in this function began, or N lines.\n\
                  In a program without lines, such as assembly, it is `rni`.",
        examples: &[("rn", "the line before, over what it called")],
        parse: |words| words.count().map(|n| Command::StepLinesBack(n, Calls::Over)),
    },
    Spec {
        name: "rfinish",
        aliases: &["rfin", "reverse-finish"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "back to the call",
        details: "Goes back to before the call of the function at hand.",
        examples: &[("rfinish", "stand at the `call` that led here")],
        parse: |_| Ok(Command::ReverseFinish),
    },
    Spec {
        name: "watch",
        aliases: &["wa"],
        arguments: "PLACE",
        takes: Takes::Expression,
        group: Group::Time,
        summary: "stop at changes",
        details: "Stops a run, forwards after the step that changes a register, memory or an expression's value, and\n\
                  backwards before it. A symbol means the variable there. The address of memory is fixed now.\n\
                  What lies in a stack frame is watched until the frame ends. `delete N` ends it sooner.",
        examples: &[
            ("watch counter", "stop when the variable changes"),
            ("watch dword [rsp+8]", "four bytes of the stack"),
            ("watch rax > 100", "stop when that becomes true or false"),
        ],
        parse: |words| words.expression().map(Command::Watch),
    },
    Spec {
        name: "who",
        aliases: &["last"],
        arguments: "[PLACE]",
        takes: Takes::Expression,
        group: Group::Time,
        summary: "who wrote this",
        details: "Tells the step that last wrote a register or memory, with its instruction and line.\n\
                  Enter, or `who` alone, goes further back. The machine stays where it is: `goto STEP` goes there.",
        examples: &[("who rax", "where rax was written last"), ("who [rsp+8]", "the same for eight bytes of memory")],
        parse: |words| words.optional_expression().map(Command::Who),
    },
    Spec {
        name: "origin",
        aliases: &["whence"],
        arguments: "PLACE",
        takes: Takes::Expression,
        group: Group::Time,
        summary: "where a value was made",
        details: "Follows a value back through moves between registers and memory to the step that made it: an\n\
                  instruction that computes or loads a constant, an allocation, input, or a change by hand.",
        examples: &[("origin rdi", "every hop of the value in rdi")],
        parse: |words| words.expression().map(Command::Origin),
    },
    Spec {
        name: "when",
        aliases: &[],
        arguments: "[EXPR]",
        takes: Takes::Expression,
        group: Group::Time,
        summary: "when it became true",
        details: "Tells the first step of the record before which an expression is true.\n\
                  Enter, or `when` alone, finds the next time that it becomes true. The machine stays where it is.",
        examples: &[("when rax == 5", "the first time"), ("when rcx > 3 && [counter] == 0", "both at once")],
        parse: |words| words.optional_expression().map(Command::When),
    },
    Spec {
        name: "timeline",
        aliases: &["tl"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "the run in one line",
        details: "Draws the whole record in one line: calls, allocations, frees, output, the fault, and where the\n\
                  machine stands; and lists them with their steps, shortly where there are many.\n\
                  Of a compiled Rust program also what became of owners: moves, new shares of an `Rc`, drops with what they\n\
                  freed.",
        examples: &[],
        parse: |_| Ok(Command::Timeline),
    },
    Spec {
        name: "branches",
        aliases: &[],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "futures that were kept",
        details: "An edit or an instruction typed in the past starts another future; the old one is kept as a branch.\n\
                  This lists them: where each parts from the present one, and how far it went.",
        examples: &[],
        parse: |_| Ok(Command::Branches),
    },
    Spec {
        name: "branch",
        aliases: &[],
        arguments: "N",
        takes: Takes::Count,
        group: Group::Time,
        summary: "return to one",
        details: "Returns to the end of a branch that was kept: what was typed there is typed again, and runs as it did.\n\
                  The present future is kept in its place.",
        examples: &[("branch 1", "the first future again")],
        parse: arguments::branch,
    },
];
