//! How long the full screen takes from a key to a frame, with the panels of a compiled Rust program: the median and the longest of many
//! steps by lines, for a small and a large window.
//!
//! Frames are drawn on cells in memory, so no terminal's own speed is part of it. Then `s` is held down on a pseudo-terminal: ten seconds at the
//! rate at which keyboards repeat, and how long after a key the first bytes, and after the last one the last bytes came.

use asmscope::frontend::terminal::{Key, KeyCode, Modifiers};
use asmscope::frontend::theme::{Appearance, Color, Theme};
use asmscope::frontend::tui::picture;
use asmscope::frontend::tui::screen::Screen;
use asmscope::model::memory_map::{PROCESS_HEAP_SIZE, PROCESS_STACK_SIZE};
use asmscope::model::run::Config;
use asmscope::session::input;
use asmscope::session::line_reader::LineReader;
use asmscope::session::load::{self, LoadOptions};
use asmscope::session::session::{Session, TYPED_ROOM};
use nix::pty::{OpenptyResult, Winsize, openpty};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

const PROGRAMS: [&str; 3] =
    ["tests/programs/rust/vectors.rs", "tests/programs/rust/box_tree.rs", "tests/programs/rust/hash_maps.rs"];
/// Steps that are measured.
const N_STEPS: usize = 200;
/// Keys that are held down for ten seconds.
const N_HELD: u32 = 300;
/// The time between two of them.
const REPEAT: Duration = Duration::from_micros(33_333);
/// After so long without a byte everything is drawn.
const QUIET: Duration = Duration::from_millis(500);

fn main() {
    println!("from a key to a frame, in microseconds, over {N_STEPS} steps\n");
    println!("{:<32} {:>8} {:>10} {:>10} {:>10}", "program", "window", "step", "frame", "longest");
    for path in PROGRAMS {
        for (columns, rows) in [(80, 24), (200, 60)] {
            measure(path, columns, rows);
        }
    }
    println!("\n`s` held down for ten seconds, in microseconds\n");
    println!(
        "{:<32} {:>8} {:>10} {:>10} {:>10} {:>10}",
        "program", "window", "median", "longest", "behind", "bytes/key"
    );
    for path in PROGRAMS {
        for (columns, rows) in [(80, 24), (200, 60)] {
            hold(path, columns, rows);
        }
    }
}

/// Holds a key down on a terminal.
fn hold(path: &str, columns: u16, rows: u16) {
    let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    let OpenptyResult { master, slave } = openpty(Some(&size), None).expect("a pseudo-terminal can be opened");
    let end = || slave.try_clone().expect("it can be opened more than once");
    let mut command = Command::new(env!("CARGO_BIN_EXE_asmscope"));
    command.env("TERM", "xterm-256color").args(["tui", &format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))]);
    let mut child = command.stdin(end()).stdout(end()).stderr(end()).spawn().expect("it starts");
    let mut keys = File::from(master);
    let mut screen = keys.try_clone().expect("it can be opened more than once");
    let (sender, written) = mpsc::channel();
    thread::spawn(move || {
        let mut some = vec![0; 65536];
        while let Ok(n @ 1..) = screen.read(&mut some) {
            if sender.send((Instant::now(), n)).is_err() {
                return;
            }
        }
    });
    settle(&written);
    let (mut first_bytes, mut n_bytes, mut last_key) = (Vec::new(), 0, Instant::now());
    let begun = Instant::now();
    for nth in 0..N_HELD {
        last_key = Instant::now();
        keys.write_all(b"s").expect("the terminal takes keys");
        let due = REPEAT * (nth + 1);
        let mut is_first = true;
        while let Ok((at, n)) = written.recv_timeout(due.saturating_sub(begun.elapsed())) {
            n_bytes += n;
            if std::mem::take(&mut is_first) {
                first_bytes.push(at.duration_since(last_key).as_micros());
            }
        }
    }
    let last = settle(&written);
    let behind = last.map_or(0, |at| at.saturating_duration_since(last_key).as_micros());
    keys.write_all(b"q").expect("the terminal takes keys");
    child.wait().expect("it ends");
    first_bytes.sort_unstable();
    let (median, longest) = (first_bytes[first_bytes.len() / 2], first_bytes[first_bytes.len() - 1]);
    let window = format!("{columns}x{rows}");
    println!("{path:<32} {window:>8} {median:>10} {longest:>10} {behind:>10} {:>10}", n_bytes / N_HELD as usize);
}

/// Waits until nothing comes any more; when the last bytes came.
fn settle(written: &Receiver<(Instant, usize)>) -> Option<Instant> {
    let mut last = None;
    while let Ok((at, _)) = written.recv_timeout(if last.is_none() { 4 * QUIET } else { QUIET }) {
        last = Some(at);
    }
    last
}

fn measure(path: &str, columns: usize, rows: usize) {
    let path_here = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    let input = input::open(&path_here).expect("the program is there");
    let loaded = load::program(input, &LoadOptions::default()).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (stack_size, heap_size) = (PROCESS_STACK_SIZE, PROCESS_HEAP_SIZE);
    let config = Config { stack_size, heap_size, input: Vec::new(), typed_capacity: TYPED_ROOM };
    let mut session =
        Session::new(loaded.program, config).expect("a machine for it").with_debug_info(loaded.debug, loaded.files);
    let mut reader = LineReader::default();
    let appearance = Appearance { theme: Theme::plain(), color: Color::On };
    let mut screen = Screen::new(&mut session, &mut reader, appearance);
    let (mut steps, mut frames) = (Vec::new(), Vec::new());
    for _ in 0..N_STEPS {
        let begun = Instant::now();
        screen.press(Key { code: KeyCode::Char('s'), modifiers: Modifiers::default() });
        let stepped = Instant::now();
        picture(&mut screen, columns, rows);
        frames.push(stepped.elapsed().as_micros());
        steps.push(stepped.duration_since(begun).as_micros());
    }
    steps.sort_unstable();
    frames.sort_unstable();
    let (middle, last) = (N_STEPS / 2, N_STEPS - 1);
    let window = format!("{columns}x{rows}");
    println!("{path:<32} {window:>8} {:>10} {:>10} {:>10}", steps[middle], frames[middle], frames[last]);
}
