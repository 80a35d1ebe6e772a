//! Changes by hand, files, help and the end of a session. Rows of the one table.
//!
//! Names, help and examples, and which parser reads the arguments; what the commands do is the session's.

use super::arguments;
use super::spec::{Group, Spec, Takes};
use crate::session::command::Command;

/// They follow those that look.
pub(super) static ROWS: &[Spec] = &[
    Spec {
        name: "set",
        aliases: &[],
        arguments: "NAME = EXPR",
        takes: Takes::Assignment,
        group: Group::Run,
        summary: "change state by hand",
        details: "Changes a register, a flag or memory.\n\
                  The word `set` may be left out: `rax = 5`, `[rsp+8] = 1`. It is a step of its own that `back` takes back.",
        examples: &[("rax = 5", "set a register"), ("zf = 1", "set a flag"), ("dword [rsp] = -1", "write four bytes")],
        parse: arguments::assignment,
    },
    Spec {
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
            ("load factorial", "load a program and stop at its entry"),
            ("load overflow", "one of the built-in programs"),
        ],
        parse: |words| words.file().map(Command::Load),
    },
    Spec {
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
        parse: arguments::save,
    },
    Spec {
        name: "reset",
        aliases: &["start", "starti"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Session,
        summary: "start over",
        details: "Starts the same program over.\n\
                  What was typed is forgotten; breakpoints stay.",
        examples: &[],
        parse: |_| Ok(Command::Reset),
    },
    Spec {
        name: "script",
        aliases: &["source"],
        arguments: "FILE",
        takes: Takes::File,
        group: Group::Session,
        summary: "run commands of a file",
        details: "Executes the lines of a file as if they were typed.\n\
                  Stops at the first line that fails and names it.",
        examples: &[("script setup.repl", "as if its lines were typed")],
        parse: |words| words.file().map(Command::Script),
    },
    Spec {
        name: "explain",
        aliases: &["why"],
        arguments: "[CODE]",
        takes: Takes::FaultCode,
        group: Group::Session,
        summary: "a fault, explained",
        details: "Explains the fault at hand; or shows the page of one, by its code.\n\
                  `mov?` explains an instruction.",
        examples: &[("explain", "why it stopped"), ("explain double-free", "what that fault is")],
        parse: arguments::explain,
    },
    Spec {
        name: "help",
        aliases: &["h", "?"],
        arguments: "[NAME]",
        takes: Takes::Command,
        group: Group::Session,
        summary: "this, or one command",
        details: "The name of a command, or of a page of the guide, which `help guide` lists.",
        examples: &[("help x", "formats and units of `x`"), ("help checks", "what is checked, a page of the guide")],
        parse: super::help,
    },
    Spec {
        name: "tui",
        aliases: &["screen"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Session,
        summary: "the full screen",
        details: "Source, stack, heap, registers, output and the run as a bar at once, on the same session; `tui` there comes back.\n\
                  Ctrl-X Ctrl-A does the same, also in the middle of a line. `?` on the screen lists its keys.",
        examples: &[("tui", "look at everything at once")],
        parse: |_| Ok(Command::FullScreen),
    },
    Spec {
        name: "quit",
        aliases: &["q", "exit"],
        arguments: "",
        takes: Takes::Nothing,
        group: Group::Session,
        summary: "leave",
        details: "Ctrl-D does the same.",
        examples: &[],
        parse: |_| Ok(Command::Quit),
    },
];
