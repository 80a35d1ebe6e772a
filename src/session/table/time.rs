//! The commands that go back and forth in the record of a run, and those that ask it questions. Part of the one table.
//!
//! Promises nothing but their names, help and examples; carrying them out is the session's work.

use super::{Group, Spec, Takes, Verb};

/// They follow `back` in the help.
pub static COMMANDS: [Spec; 11] = [
    Spec {
        verb: Verb::Goto,
        name: "goto",
        aliases: &["seek"],
        arguments: "STEP",
        takes: Takes::Moment,
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
    },
    Spec {
        verb: Verb::ReverseContinue,
        name: "rc",
        aliases: &["reverse-continue"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "back to a stop",
        details: "Goes back to the nearest breakpoint, or before the nearest change of what is watched; else to the\n\
                  start of the record.",
        examples: &[("rc", "`c` in the other direction")],
    },
    Spec {
        verb: Verb::ReverseOver,
        name: "rni",
        aliases: &["rn", "reverse-next", "reverse-nexti"],
        arguments: "[N]",
        takes: Takes::Count,
        group: Group::Time,
        summary: "`ni` backwards",
        details: "Takes back one instruction, or N; a call that has returned is taken back whole.\n\
                  A breakpoint inside the call still stops.",
        examples: &[("rni", "take back `call f` as if it were one instruction")],
    },
    Spec {
        verb: Verb::ReverseFinish,
        name: "rfinish",
        aliases: &["rfin", "reverse-finish"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "back to the call",
        details: "Goes back to before the call of the function at hand.",
        examples: &[("rfinish", "stand at the `call` that led here")],
    },
    Spec {
        verb: Verb::Watch,
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
    },
    Spec {
        verb: Verb::Who,
        name: "who",
        aliases: &["last"],
        arguments: "[PLACE]",
        takes: Takes::Expression,
        group: Group::Time,
        summary: "who wrote this",
        details: "Tells the step that last wrote a register or memory, with its instruction and line.\n\
                  Enter, or `who` alone, goes further back. The machine stays where it is: `goto STEP` goes there.",
        examples: &[("who rax", "where rax was written last"), ("who [rsp+8]", "the same for eight bytes of memory")],
    },
    Spec {
        verb: Verb::Origin,
        name: "origin",
        aliases: &["whence"],
        arguments: "PLACE",
        takes: Takes::Expression,
        group: Group::Time,
        summary: "where a value was made",
        details: "Follows a value back through moves between registers and memory to the step that made it: an\n\
                  instruction that computes or loads a constant, an allocation, input, or a change by hand.",
        examples: &[("origin rdi", "every hop of the value in rdi")],
    },
    Spec {
        verb: Verb::When,
        name: "when",
        aliases: &[],
        arguments: "[EXPR]",
        takes: Takes::Expression,
        group: Group::Time,
        summary: "when it became true",
        details: "Tells the first step of the record before which an expression is true.\n\
                  Enter, or `when` alone, finds the next time that it becomes true. The machine stays where it is.",
        examples: &[("when rax == 5", "the first time"), ("when rcx > 3 && [counter] == 0", "both at once")],
    },
    Spec {
        verb: Verb::Timeline,
        name: "timeline",
        aliases: &["tl"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "the run in one line",
        details: "Draws the whole record in one line: calls, allocations, frees, output, the fault, and where the\n\
                  machine stands; and lists them with their steps, shortly where there are many.",
        examples: &[],
    },
    Spec {
        verb: Verb::Branches,
        name: "branches",
        aliases: &[],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Time,
        summary: "futures that were kept",
        details: "An edit or an instruction typed in the past starts another future; the old one is kept as a branch.\n\
                  This lists them: where each parts from the present one, and how far it went.",
        examples: &[],
    },
    Spec {
        verb: Verb::Branch,
        name: "branch",
        aliases: &[],
        arguments: "N",
        takes: Takes::Count,
        group: Group::Time,
        summary: "return to one",
        details: "Returns to the end of a branch that was kept: what was typed there is typed again, and runs as it did.\n\
                  The present future is kept in its place.",
        examples: &[("branch 1", "the first future again")],
    },
];
