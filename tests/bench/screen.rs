//! How long the full screen takes from a key to a frame, with the panels of a compiled Rust program: the median and the longest of many
//! steps by lines, for a small and a large window.
//!
//! Frames are drawn on cells in memory, so no terminal's own speed is part of it.

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
use std::time::Instant;

const PROGRAMS: [&str; 3] =
    ["tests/programs/rust/vectors.rs", "tests/programs/rust/box_tree.rs", "tests/programs/rust/hash_maps.rs"];
/// Steps that are measured.
const N_STEPS: usize = 200;

fn main() {
    println!("from a key to a frame, in microseconds, over {N_STEPS} steps\n");
    println!("{:<32} {:>8} {:>10} {:>10} {:>10}", "program", "window", "step", "frame", "longest");
    for path in PROGRAMS {
        for (columns, rows) in [(80, 24), (200, 60)] {
            measure(path, columns, rows);
        }
    }
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
