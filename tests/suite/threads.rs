//! Threads of compiled programs: what each does and waits for, looking at another one, and interleavings chosen by a seed, which are the same
//! for the same seed and are taken back like everything else.

use crate::transcripts::opened;
use asmscope::model::addr::StepIndex;
use asmscope::model::run::{RunUntil, Stop};
use asmscope::model::thread::ThreadState;
use asmscope::session::command::{Command, Topic};
use asmscope::session::line_reader::LineReader;
use asmscope::session::load::LoadOptions;
use asmscope::session::reply::{Awaited, Notice, Reply, ThreadRow};
use asmscope::session::session::Session;
use std::collections::BTreeSet;

fn session(name: &str, schedule_seed: u64) -> Session {
    let options = LoadOptions { schedule_seed, ..LoadOptions::default() };
    opened(&format!("tests/inputs/threads/{name}.rs"), options)
}

fn run(session: &mut Session) -> Stop {
    session.machine_mut().run(&RunUntil::default())
}

fn rows(session: &mut Session) -> Vec<ThreadRow> {
    match session.execute(Command::Info(Topic::Threads)) {
        Ok(Reply::Threads(rows)) => rows,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deadlock_says_who_waits_for_whom() {
    let mut session = session("deadlock", 0);
    assert!(matches!(run(&mut session), Stop::Fault(fault) if fault.code() == "deadlock"));
    let rows = rows(&mut session);
    assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 2]);
    for (row, (own_line, other, line)) in rows.iter().zip([(16, 2, 9), (11, 1, 14)]) {
        assert!(matches!(row.state, ThreadState::Waiting { has_timeout: false, .. }), "{row:?}");
        assert_eq!(row.place.as_ref().and_then(|place| place.line).map(|line| line.number), Some(own_line), "{row:?}");
        let Some(Awaited::Lock { holder, line: taken_at, .. }) = &row.awaits else { panic!("{row:?}") };
        assert_eq!((*holder, taken_at.map(|line| line.number)), (other, Some(line)));
    }
}

#[test]
fn another_threads_frames_and_variables_are_seen() {
    let mut session = session("deadlock", 0);
    run(&mut session);
    let names = |session: &Session| session.variable_names().into_iter().filter(|name| !name.contains('.')).collect();
    // Which of them met the end is for the scheduler to say.
    let is_main = session.machine().current_thread() == 0;
    let number = 2 - session.machine().current_thread() as u32;
    // `t` is a variable of `main` alone, and `second` is not there yet.
    let of_present: BTreeSet<String> = names(&session);
    assert!(of_present.contains("b2") && of_present.contains("t") == is_main, "{of_present:?}");
    assert!(matches!(session.execute(Command::Frames), Ok(Reply::Calls { thread: None, .. })));
    session.execute(Command::SelectThread(number)).expect("it waits");
    let of_other: BTreeSet<String> = names(&session);
    assert!(of_other.contains("b2") && of_other.contains("t") != is_main, "{of_other:?}");
    assert!(
        matches!(session.execute(Command::Frames), Ok(Reply::Calls { thread: Some(shown), .. }) if shown == number)
    );
    assert_eq!(rows(&mut session).iter().position(|row| row.is_selected), Some(number as usize - 1));
    assert!(session.execute(Command::SelectThread(3)).is_err());
    // Whoever moves looks at what goes on there.
    session.machine_mut().back(1);
    let again: BTreeSet<String> = names(&session);
    assert_eq!(again.contains("t"), session.machine().current_thread() == 0, "{again:?}");
}

#[test]
fn a_seed_chooses_an_interleaving_that_is_the_same_every_time() {
    let mut outputs = BTreeSet::new();
    for seed in 0..6 {
        let mut first = session("lost_updates", seed);
        assert_eq!(run(&mut first), Stop::Exited { code: 0 });
        let mut again = session("lost_updates", seed);
        run(&mut again);
        assert_eq!(first.machine().end(), again.machine().end());
        assert_eq!(first.machine().digest(), again.machine().digest());
        outputs.insert(first.machine().output().to_owned());
    }
    assert!(outputs.len() >= 4, "{outputs:?}");
}

/// Another future that ends at the same step is looked through, too.
#[test]
fn data_races_of_another_future_are_found() {
    let mut session = session("lost_updates", 0);
    let mut reader = LineReader::default();
    let mut found = Vec::new();
    for line in ["c", "goto 1", "r11 = 7", "c"] {
        let mut n_races = 0;
        let mut count =
            |_: &Session, reply: Reply| n_races += usize::from(matches!(reply, Reply::Notice(Notice::Race(_))));
        reader.line(&mut session, line, &mut count).unwrap_or_else(|error| panic!("{line}: {error}"));
        found.push(n_races);
    }
    assert!(found[0] > 0, "{found:?}");
    assert_eq!(found, [found[0], 0, 0, found[0]]);
}

#[test]
fn a_drawn_interleaving_is_taken_back_and_taken_again() {
    let mut session = session("lost_updates", 3);
    run(&mut session);
    let end = session.machine().end().0;
    let places = [0, end / 7, end / 3, end / 2, end - 1, end];
    let digests = |session: &mut Session, order: &mut dyn Iterator<Item = u64>| {
        let digest = |place: u64| {
            session.machine_mut().seek(StepIndex(place));
            (place, session.machine().current_thread(), session.machine().digest())
        };
        order.map(digest).collect::<Vec<_>>()
    };
    let mut back = digests(&mut session, &mut places.into_iter().rev());
    back.reverse();
    assert_eq!(back, digests(&mut session, &mut places.into_iter()));
    assert!(back.iter().map(|(_, thread, _)| thread).collect::<BTreeSet<_>>().len() > 1, "one thread alone");
}
