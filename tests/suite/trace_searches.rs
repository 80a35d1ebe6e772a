//! Time travel commands give the same answer on a live machine and on the trace of its run.
//!
//! The printed text is compared.

use crate::machine_invariants::SMALL;
use crate::teaching_programs::{assemble, texts};
use crate::traces::{replayed, traced};
use asmscope::frontend::replies::{answer, refusal};
use asmscope::frontend::text::plain;
use asmscope::frontend::theme::Theme;
use asmscope::model::addr::StepIndex;
use asmscope::model::run::RunUntil;
use asmscope::session::line_reader::LineReader;
use asmscope::session::session::Session;
use asmscope::session::trace::Form;

/// Steps of a run, at most; longer ones are left out, because they end otherwise than their traces do.
const LONGEST: u64 = 2000;

#[test]
fn commands_of_time_say_the_same_on_a_trace() {
    let mut n_compared = 0;
    for (name, text) in ["programs", "programs/faults"].into_iter().flat_map(texts) {
        let program = assemble(&name, &text);
        let (machine, trace) = traced(&program, LONGEST, Form::Lines);
        if machine.ended().is_none() {
            continue;
        }
        let (mut replay, _) = replayed(&trace, Form::Lines).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut live = Session::new(program, SMALL).expect("a machine");
        live.machine_mut().run(&RunUntil { steps: Some(LONGEST), ..RunUntil::default() });
        live.machine_mut().seek(StepIndex(0));
        for line in commands(machine.end().0, &mut live) {
            assert_eq!(said(&mut replay, &line), said(&mut live, &line), "{name}: `{line}`");
        }
        n_compared += 1;
    }
    assert!(n_compared > 20, "{n_compared}");
}

/// Commands of every kind, from the start of a run of so many steps; among the places is one that it passes.
fn commands(end: u64, session: &mut Session) -> Vec<String> {
    let middle = end / 2;
    let place = session.machine_mut().step_at(StepIndex(middle)).map_or(0, |step| step.at.0);
    let lines = format!(
        "goto end;who rax;who;origin rax;who [rsp];rni;rni 3;back 5;rfinish;rc;c;goto fault;timeline;when rsp == rbp;when;\
         when;when rax != 0 && zf;when [rsp] == rax;when;when qword [rsp+8] > 0;goto start;b *{place:#x} if rsp != 0;c;c;rc;\
         delete;b *{place:#x} if [rsp] == -1;c;rc;delete;tbreak *{place:#x} if rax == rax;c;info breakpoints;goto {middle};\
         ni;ni 2;finish;goto {middle};watch [rsp];c;c;rc;rc;delete;goto {middle};watch rax;c;rc;watch zf;rc;rc;delete;\
         goto start;until *{place:#x};x/4xg rsp;x/2xb {place:#x};who ecx;origin rdi;origin [rsp];goto {middle};si 3;back;\
         goto +1;goto -1;info history"
    );
    lines.split(';').map(|line| line.trim().to_owned()).collect()
}

fn said(session: &mut Session, line: &str) -> String {
    let theme = Theme::plain();
    let mut said = String::new();
    let result = LineReader::default()
        .line(session, line, &mut |session, reply| said.push_str(&plain::text(&answer(session, &reply, &theme))));
    if let Err(error) = result {
        said.push_str(&plain::text(&refusal(line, &error, &theme)));
    }
    said
}
