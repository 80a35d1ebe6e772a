//! The prompt in a pseudo-terminal: Ctrl-C, Ctrl-D, completion, and history from one session to the next.
//!
//! Each waits for what must appear; none waits for time to pass.
#![cfg(unix)]

use rexpect::session::{PtySession, spawn_command};
use std::path::PathBuf;
use std::process::Command;

const PATIENCE_MS: u64 = 60_000;

/// A folder for the history that is gone afterwards.
struct State(PathBuf);

impl State {
    fn new(name: &str) -> State {
        let path = std::env::temp_dir().join(format!("asmscope-terminal-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder for the history");
        State(path)
    }

    fn start(&self) -> PtySession {
        let mut command = Command::new(env!("CARGO_BIN_EXE_asmscope"));
        command.env("XDG_STATE_HOME", &self.0).env("TERM", "xterm").env("NO_COLOR", "1");
        let mut session = spawn_command(command, Some(PATIENCE_MS)).expect("the prompt starts");
        session.exp_string("asm> ").expect("a prompt");
        session
    }
}

impl Drop for State {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn type_and_see(session: &mut PtySession, line: &str, expected: &str) {
    session.send_line(line).expect("the terminal takes a line");
    session.exp_string(expected).unwrap_or_else(|error| panic!("{line}: {error}"));
}

fn press(session: &mut PtySession, keys: &str) {
    session.send(keys).expect("the terminal takes keys");
    session.flush().expect("at once");
}

#[test]
fn ctrl_c_stops_an_endless_loop_and_keeps_the_session() {
    let state = State::new("interrupt");
    let mut session = state.start();
    type_and_see(&mut session, "again: jmp again", "...> ");
    type_and_see(&mut session, "", "call again");
    type_and_see(&mut session, "jmp again", "again> ");
    session.send_line("c").expect("the terminal takes a line");
    // The editor has given the terminal back: from here on Ctrl-C is a signal.
    session.exp_string("\x1b[?2004l").expect("the line is accepted");
    session.send_control('c').expect("the terminal takes Ctrl-C");
    session.exp_string("interrupted at again").expect("the guest stops");
    type_and_see(&mut session, "rax = 7", "0x7");
    session.send_control('d').expect("the terminal takes Ctrl-D");
    session.exp_eof().expect("Ctrl-D leaves");
}

#[test]
fn tab_completes_and_enter_repeats_a_step() {
    let state = State::new("complete");
    let mut session = state.start();
    press(&mut session, "finis\t");
    session.exp_string("finish").expect("the command is completed");
    type_and_see(&mut session, "", "outermost frame");
    type_and_see(&mut session, "mov rbx, 5", "rbx 0");
    type_and_see(&mut session, "inc rbx", "0x6");
    type_and_see(&mut session, "back", "rbx 0x6");
    type_and_see(&mut session, "", "rbx 0x5");
    session.send_control('d').expect("the terminal takes Ctrl-D");
    session.exp_eof().expect("Ctrl-D leaves");
}

#[test]
fn history_outlives_the_session_and_a_broken_one_is_no_obstacle() {
    let state = State::new("history");
    let mut session = state.start();
    type_and_see(&mut session, "mov r13, 0x77", "r13 0");
    type_and_see(&mut session, "quit", "");
    session.exp_eof().expect("quit leaves");
    let mut session = state.start();
    press(&mut session, "\x1b[A\x1b[A");
    session.exp_string("mov r13, 0x77").expect("the line typed before");
    type_and_see(&mut session, "", "r13 0");
    session.send_control('d').expect("the terminal takes Ctrl-D");
    session.exp_eof().expect("Ctrl-D leaves");

    std::fs::write(state.0.join("asmscope/history"), [0xff, 0xfe, 0, b'\n']).expect("the history can be broken");
    let mut session = state.start();
    type_and_see(&mut session, "mov r13, 1", "r13 0");
}
