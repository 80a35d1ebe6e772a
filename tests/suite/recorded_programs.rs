//! Recorded runs of compiled programs: what is opened again has the states of the run that was saved, without the compiler or the files, and
//! a damaged file is refused.

use crate::transcripts::session;
use asmscope::model::addr::StepIndex;
use asmscope::session::input;
use asmscope::session::line_reader::LineReader;
use asmscope::session::load::{self, LoadOptions, Loaded};
use asmscope::session::session::Session;
use std::fs;
use std::path::PathBuf;

const PROGRAM: &str = "# program: tests/programs/rust/moves.rs";

/// Steps, a value set by hand, typed instructions, a future that is left, and a run to the end.
const LINES: [&str; 9] = ["n", "n", "mov r10, 5", "r11 = 7", "back", "n", "push rax", "pop rax", "c"];

/// Where the states are compared, in parts of the whole.
const N_COMPARED: u64 = 40;

/// A session in which all lines were taken, and the file of its run.
fn saved(name: &str) -> (Session, PathBuf) {
    let mut live = session(PROGRAM, 0);
    let mut reader = LineReader::default();
    for line in LINES {
        let taken = reader.line(&mut live, line, &mut |_, _| ());
        assert!(taken.is_ok(), "{line}: {:?}", taken.err());
    }
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let file = fs::File::create(&path).expect("the test's folder can be written to");
    live.write_linked(Box::new(file)).expect("the file can be written");
    (live, path)
}

fn open(path: &std::path::Path) -> Result<Loaded, String> {
    let input = input::open(&path.to_string_lossy()).map_err(|error| error.to_string())?;
    load::program(input, &LoadOptions::default()).map_err(|error| error.to_string())
}

#[test]
fn a_recorded_run_has_the_states_of_the_run_that_was_saved() {
    let (mut live, path) = saved("moves.scope");
    let Loaded { program, debug, files, run, .. } = open(&path).expect("what was saved opens");
    let run = run.expect("it is a recorded run");
    let mut opened = Session::new(program, run.config.clone()).expect("a machine").with_debug_info(debug, files);
    opened.restore(&run).expect("the run is the one that was recorded");
    assert_eq!(opened.machine().end(), live.machine().end());
    assert!(!live.machine().output().is_empty());
    let (end, mut compared) = (live.machine().end().0, Vec::new());
    for nth in 0..=N_COMPARED {
        let position = StepIndex(end * nth / N_COMPARED);
        live.machine_mut().seek(position);
        opened.machine_mut().seek(position);
        assert_eq!(opened.machine().output(), live.machine().output());
        compared.push((live.machine().digest(), opened.machine().digest()));
    }
    assert!(compared.iter().all(|(live, opened)| live == opened), "{compared:x?}");
    let first = compared[0].0;
    assert!(
        compared.iter().filter(|(live, _)| *live != first).count() as u64 >= N_COMPARED / 2,
        "the states differ in time"
    );
}

#[test]
fn a_damaged_recorded_run_is_refused() {
    let (_, path) = saved("damaged.scope");
    let good = fs::read(&path).expect("the file is there");
    for nth in 0..64 {
        let at = 8 + nth * (good.len() - 9) / 63;
        let mut bad = good.clone();
        bad[at] ^= 0x5a;
        fs::write(&path, &bad).expect("the test's folder can be written to");
        assert!(open(&path).is_err(), "byte {at} of {}", good.len());
    }
    for nth in 0..32 {
        let length = 8 + nth * (good.len() - 9) / 31;
        fs::write(&path, &good[..length]).expect("the test's folder can be written to");
        assert!(open(&path).is_err(), "{length} of {} bytes", good.len());
    }
}
