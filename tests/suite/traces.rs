//! Traces of every program are read back without an emulator, and the trace of a replay is the trace, byte for byte.
//!
//! What is wrong with a trace is an error that names its line.

use crate::laws::SMALL;
use crate::programs::{assemble, texts};
use asmscope::engine::machine::{Machine, Until};
use asmscope::faces::json::end_of_trace;
use asmscope::faces::outcome::Outcome;
use asmscope::faces::theme::{Scene, Theme};
use asmscope::model::program::Program;
use asmscope::session::trace::TraceError;
use asmscope::session::trace::read::Reader;
use asmscope::session::trace::write::Writer;
use std::io::Cursor;

const FOLDERS: [&str; 4] = ["programs", "programs/faults", "programs/clean", "programs/clean/compiled"];

/// Steps of each program: all of them, for most.
const LONGEST: u64 = 2000;

#[test]
fn the_trace_of_a_replay_is_the_trace() {
    for (name, text) in FOLDERS.into_iter().flat_map(texts) {
        let (machine, trace) = traced(&assemble(&name, &text), LONGEST);
        let (replay, again) = replayed(&trace).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(trace == again, "{name}: the trace of its replay is another one");
        assert_eq!(replay.digest(), machine.digest(), "{name}");
        assert!(replay.is_told());
    }
}

/// Runs a program and writes its trace.
fn traced(program: &Program, budget: u64) -> (Machine, Vec<u8>) {
    let mut machine = crate::laws::machine(program);
    let mut writer = Writer::new(Vec::new(), program, &SMALL).expect("memory can be written to");
    let stop = machine.run(&Until { steps: Some(budget / 2), ..Until::default() });
    writer.catch_up(&mut machine).expect("memory can be written to");
    let stop = if machine.ended().is_some() {
        stop
    } else {
        machine.run(&Until { steps: Some(budget - machine.position().0), ..Until::default() })
    };
    let outcome = Outcome::of_run(&mut machine, &stop, budget);
    let trace = ended(writer, program, &mut machine, &outcome);
    (machine, trace)
}

fn ended(writer: Writer<Vec<u8>>, program: &Program, machine: &mut Machine, outcome: &Outcome) -> Vec<u8> {
    let end = end_of_trace(&Scene { program, machine, theme: &Theme::plain() }, outcome);
    writer.end(machine, &end).expect("memory can be written to")
}

/// Goes through a trace and writes another.
fn replayed(trace: &[u8]) -> Result<(Machine, Vec<u8>), TraceError> {
    let mut reader = Reader::new(Box::new(Cursor::new(trace.to_vec())))?;
    let (program, config) = (reader.program().clone(), reader.config().clone());
    let mut machine = reader.machine()?;
    let mut writer = Writer::new(Vec::new(), &program, &config).expect("memory can be written to");
    let why = loop {
        let end = reader.follow(&mut machine, 100)?;
        writer.catch_up(&mut machine).expect("memory can be written to");
        if let Some(why) = end {
            break why;
        }
    };
    let outcome = Outcome::of_trace(&mut machine, why);
    let again = ended(writer, &program, &mut machine, &outcome);
    Ok((machine, again))
}
