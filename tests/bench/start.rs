//! An empty prompt on a pseudo-terminal: how soon it is there, and how much memory it holds before anything runs.
//!
//! It types nothing, and ends the process when it is dropped.

use nix::pty::{OpenptyResult, openpty};
use std::fs::File;
use std::io::Read as _;
use std::process::{Child, Command};

/// A session that waits for its first line.
pub(crate) struct Prompt {
    child: Child,
    /// Open for as long as the session lives, or its terminal would hang up.
    _terminal: File,
}

impl Prompt {
    /// Starts one, and waits until the prompt has been written.
    pub(crate) fn open() -> Prompt {
        let OpenptyResult { master, slave } = openpty(None, None).expect("a pseudo-terminal can be opened");
        let end = || slave.try_clone().expect("it can be opened more than once");
        let mut command = Command::new(env!("CARGO_BIN_EXE_asmscope"));
        command.env("TERM", "xterm").env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
        command.stdin(end()).stdout(end()).stderr(end());
        let child = command.spawn().expect("the program can be started");
        drop((command, slave));
        let mut terminal = File::from(master);
        let mut written = Vec::new();
        let mut some = [0; 4096];
        while !written.windows(5).any(|five| five == b"asm> ") {
            let n = terminal.read(&mut some).expect("the prompt comes before the end");
            written.extend_from_slice(&some[..n]);
        }
        Prompt { child, _terminal: terminal }
    }

    /// The most memory that it has held so far, in KiB; `None` where the system does not tell.
    fn peak_memory(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        line.trim().strip_suffix(" kB")?.parse().ok()
    }
}

impl Drop for Prompt {
    fn drop(&mut self) {
        self.child.kill().expect("it is still there");
        self.child.wait().expect("it has ended");
    }
}

pub(crate) fn print_memory() {
    if let Some(memory) = Prompt::open().peak_memory() {
        println!("memory of a prompt before anything runs: {memory} KiB");
    }
}
