//! The full screen on a pseudo-terminal: it steps, goes back and leaves, a running guest is interrupted, and whatever ends it the terminal is
//! left as it was found.
//!
//! Each waits for what must appear; none waits for time to pass.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use asmscope::frontend::terminal::{MouseMode, Terminal};
use asmscope::frontend::theme::Color;
use nix::pty::{OpenptyResult, Winsize, openpty};
use nix::sys::signal::{Signal, kill};
use nix::sys::termios::{Termios, tcgetattr};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

/// What shows the screen, and what gives the terminal back.
const ENTERED: &str = "\u{1b}[?1049h";
const LEFT: &str = "\u{1b}[?1049l";

/// A program that never ends.
const ENDLESS: &str = "main: jmp main\n";

/// How long something is waited for that does not come.
const LONGEST: Duration = Duration::from_secs(120);

/// A program on a terminal of its own.
struct OnTerminal {
    child: Child,
    keys: File,
    /// What it writes.
    writes: Receiver<Vec<u8>>,
    /// How the terminal was before it started.
    before: Termios,
    slave: OwnedFd,
    /// What it wrote that was not yet waited for.
    written: Vec<u8>,
    state: PathBuf,
}

impl OnTerminal {
    fn start(name: &str, arguments: &[&str]) -> OnTerminal {
        OnTerminal::start_program(Path::new(env!("CARGO_BIN_EXE_asmscope")), name, arguments, "xterm-256color")
    }

    fn start_program(program: &Path, name: &str, arguments: &[&str], terminal: &str) -> OnTerminal {
        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        let OpenptyResult { master, slave } = openpty(Some(&size), None).expect("a pseudo-terminal can be opened");
        let before = tcgetattr(&slave).expect("it is a terminal");
        let end = || slave.try_clone().expect("it can be opened more than once");
        let state = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("screen-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&state).expect("the target folder can be written");
        let mut command = Command::new(program);
        command.env("TERM", terminal).env("XDG_STATE_HOME", &state).env(NAME, name).args(arguments);
        command.stdin(end()).stdout(end()).stderr(end());
        let child = command.spawn().expect("the program can be started");
        let keys = File::from(master);
        let writes = reader(keys.try_clone().expect("it can be opened more than once"));
        OnTerminal { child, keys, writes, before, slave, written: Vec::new(), state }
    }

    /// Reads until something is written that was not yet waited for.
    fn wait_for(&mut self, expected: &str) {
        loop {
            let found = self.written.windows(expected.len()).position(|some| some == expected.as_bytes());
            if let Some(at) = found {
                self.written.drain(..at + expected.len());
                return;
            }
            match self.writes.recv_timeout(LONGEST) {
                Ok(some) => self.written.extend(some),
                Err(error) => {
                    panic!("`{expected}` does not come ({error}): {}", String::from_utf8_lossy(&self.written))
                }
            }
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the terminal takes keys");
    }

    fn process(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id()).expect("process numbers are small"))
    }

    fn signal(&self, signal: Signal) {
        kill(self.process(), signal).expect("it runs");
    }

    fn check_modes(&self) {
        let now = tcgetattr(&self.slave).expect("it is a terminal");
        assert_eq!(now.local_flags, self.before.local_flags);
        assert_eq!((now.input_flags, now.output_flags), (self.before.input_flags, self.before.output_flags));
    }

    /// Waits until it ends, and checks that the terminal is as it was.
    fn ends(mut self) -> ExitStatus {
        self.wait_for(LEFT);
        let status = self.child.wait().expect("it ends");
        self.check_modes();
        status
    }
}

/// Hands over what is written, until the terminal is closed.
fn reader(mut terminal: File) -> Receiver<Vec<u8>> {
    let (sender, writes) = mpsc::channel();
    thread::spawn(move || {
        let mut some = [0; 4096];
        while let Ok(n @ 1..) = terminal.read(&mut some) {
            if sender.send(some[..n].to_vec()).is_err() {
                return;
            }
        }
    });
    writes
}

impl Drop for OnTerminal {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
        drop(std::fs::remove_dir_all(&self.state));
    }
}

#[test]
fn it_steps_goes_back_and_leaves_the_terminal_as_it_was() {
    let mut screen = OnTerminal::start("steps", &["tui", "frames"]);
    screen.wait_for("new here?");
    screen.press("s");
    screen.wait_for("step");
    screen.press("S");
    screen.wait_for("reverse-step");
    screen.press("q");
    assert!(screen.ends().success());
}

#[test]
fn the_prompt_and_the_screen_lead_to_each_other_with_the_line_that_was_typed() {
    let mut session = OnTerminal::start("switch", &["frames"]);
    session.wait_for("main> ");
    session.press("mov r15, 0x77\r");
    session.wait_for("0x77");
    session.press("p r1\u{18}\u{1}");
    session.wait_for(ENTERED);
    session.wait_for("p");
    session.press("5\r");
    session.wait_for("119");
    session.press(":tui\r");
    session.wait_for(LEFT);
    session.press("tui\r");
    session.wait_for(ENTERED);
    session.press("q");
    session.wait_for(LEFT);
    session.wait_for("main> ");
    session.press("tui\r");
    session.wait_for(ENTERED);
    session.press(":quit\r");
    assert!(session.ends().success());
}

#[test]
fn ctrl_c_interrupts_a_running_guest_and_keeps_the_screen() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("endless-{}.s", std::process::id()));
    std::fs::write(&path, ENDLESS).expect("the target folder can be written");
    let mut screen = OnTerminal::start("interrupt", &["tui", &path.to_string_lossy()]);
    screen.wait_for("new here?");
    screen.press("c");
    screen.wait_for("running, at step");
    screen.press("\u{3}");
    screen.wait_for("interrupted");
    screen.press("q");
    assert!(screen.ends().success());
    std::fs::remove_file(path).expect("it was just written");
}

#[test]
fn a_kill_gives_the_terminal_back() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP] {
        let mut screen = OnTerminal::start(&format!("{signal}"), &["tui", "hello"]);
        screen.wait_for("new here?");
        screen.signal(signal);
        assert_eq!(screen.ends().code(), Some(130));
    }
}

#[test]
fn it_stops_as_a_job_and_goes_on() {
    let mut screen = OnTerminal::start("job", &["tui", "frames"]);
    screen.wait_for("new here?");
    screen.press("\u{1a}");
    screen.wait_for(LEFT);
    let stopped = waitpid(screen.process(), Some(WaitPidFlag::WUNTRACED)).expect("it is a child");
    assert!(matches!(stopped, WaitStatus::Stopped(..)), "{stopped:?}");
    screen.check_modes();
    screen.signal(Signal::SIGCONT);
    screen.wait_for(ENTERED);
    // Everything is drawn anew.
    screen.wait_for("new here?");
    screen.press("q");
    assert!(screen.ends().success());
}

#[test]
fn a_window_that_gets_another_size_is_drawn_anew() {
    let mut screen = OnTerminal::start("size", &["tui", "frames"]);
    screen.wait_for("quit");
    let slave = screen.slave.try_clone().expect("it can be opened more than once");
    let resized = Command::new("stty").args(["cols", "130", "rows", "40"]).stdin(slave).status();
    assert!(resized.expect("stty is part of every system").success());
    screen.signal(Signal::SIGWINCH);
    // The foot of a small window has no room for this key.
    screen.wait_for("zoom");
    screen.press("q");
    assert!(screen.ends().success());
}

/// Where the name of the terminal is in the environment of what runs on it.
const NAME: &str = "ASMSCOPE_TEST_TERMINAL";

/// Runs itself on a terminal, and panics there.
#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    if std::env::var_os(NAME).is_some_and(|name| name == "panic") {
        let _taken = Terminal::take(MouseMode::Reported, Color::On).expect("it runs on a terminal");
        panic!("on purpose");
    }
    let this = std::env::current_exe().expect("it runs");
    let name = "full_screen_terminal::a_panic_gives_the_terminal_back_before_it_is_told";
    let arguments = ["--exact", name, "--nocapture"];
    let mut screen = OnTerminal::start_program(&this, "panic", &arguments, "xterm-256color");
    screen.wait_for(ENTERED);
    screen.wait_for(LEFT);
    screen.wait_for("on purpose");
    assert!(!screen.child.wait().expect("it ends").success());
    screen.check_modes();
}

#[test]
fn a_terminal_that_cannot_be_drawn_on_has_the_prompt() {
    let program = Path::new(env!("CARGO_BIN_EXE_asmscope"));
    let mut screen = OnTerminal::start_program(program, "dumb", &["tui", "frames"], "dumb");
    screen.wait_for("TERM says `dumb`");
    assert_eq!(screen.child.wait().expect("it ends").code(), Some(2));
    screen.check_modes();
    let mut prompt = OnTerminal::start_program(program, "dumb-prompt", &["frames"], "dumb");
    prompt.wait_for("main> ");
    prompt.press("tui\r");
    prompt.wait_for("TERM says `dumb`");
    prompt.wait_for("main> ");
    prompt.press("quit\r");
    assert!(prompt.child.wait().expect("it ends").success());
}

#[test]
fn without_a_terminal_it_says_so() {
    let output = Command::new(env!("CARGO_BIN_EXE_asmscope")).args(["tui", "frames"]).output().expect("it starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("the full screen needs a terminal"));
}
