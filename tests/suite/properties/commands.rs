//! For every sequence of lines at the prompt: each is answered or refused with a word, and afterwards every position of the record that is
//! visited has the state that it had the first time.
//!
//! Lines that would read or write files, or leave, are left out.

use asmscope::frontend::replies::{answer, refusal};
use asmscope::frontend::theme::{Color, Theme};
use asmscope::model::addr::StepIndex;
use asmscope::model::run::Config;
use asmscope::session::parse::Line;
use asmscope::{Command, LineReader, Session, assemble};
use std::collections::HashMap;

const PROGRAM: &str = "main: push rbx\nmov edi, 24\ncall malloc\nmov rbx, rax\nmov qword ptr [rbx], 7\nmov ecx, 5\n\
                       1: dec ecx\njnz 1b\ncall f\nmov rdi, rbx\ncall free\npop rbx\nret\n\
                       f: lea rax, [rip + x]\ninc qword ptr [rax]\nret\n.data\nx: .quad 1, 2\n";
const MOST_LINES: usize = 24;
/// Steps that a run may take; an endless loop is a line like any other.
const MOST_STEPS: u64 = 20_000;
/// Positions that are visited in the end, in an order that the bytes decide.
const N_VISITS: u64 = 8;

/// # Panics
/// When the property does not hold.
pub(super) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let config = Config { stack_size: 0x4000, heap_size: 0x10000, input: vec![b'i'; 9], typed_capacity: 0x4000 };
    let program = assemble("prompt.s", PROGRAM).expect("it has no mistakes");
    let mut session = Session::new(program, config).expect("the sizes are in range").with_step_limit(MOST_STEPS);
    let mut reader = LineReader::default();
    let theme = Theme::plain();
    for line in text.lines().take(MOST_LINES) {
        if leaves_or_touches_files(&session, line) {
            continue;
        }
        let answered = reader
            .line(&mut session, line, &mut |session, reply| drop(answer(session, &reply, &theme).render(Color::On)));
        if let Err(error) = answered {
            assert!(!refusal(line, &error, &theme).is_empty(), "{line:?} is refused without a word");
        }
    }
    reader.cancel_block();
    travel(&mut session, bytes);
}

fn leaves_or_touches_files(session: &Session, line: &str) -> bool {
    let Ok(Line::Command(command)) = session.parse(line) else { return false };
    matches!(
        command,
        Command::Picture { .. }
            | Command::Load(_)
            | Command::Save { .. }
            | Command::Script(_)
            | Command::FullScreen
            | Command::Quit
    )
}

/// Goes back and forth; a position that was visited twice had one state.
fn travel(session: &mut Session, bytes: &[u8]) {
    let machine = session.machine_mut();
    let (start, end) = (machine.start().0, machine.end().0);
    let mut seen = HashMap::new();
    let mut at = bytes.len() as u64;
    for visit in 0..2 * N_VISITS {
        let byte = bytes.get(visit as usize % bytes.len().max(1)).copied().unwrap_or(1);
        // The second half visits the places of the first half again.
        at = if visit == N_VISITS { bytes.len() as u64 } else { at };
        at = at.wrapping_mul(0x9e37_79b9).wrapping_add(if visit < N_VISITS { visit } else { visit - N_VISITS });
        let position = start + (at ^ u64::from(byte)) % (end - start + 1);
        machine.seek(StepIndex(position));
        assert_eq!(machine.position().0, position);
        let digest = machine.digest();
        assert_eq!(*seen.entry(position).or_insert(digest), digest, "step {position} of {start} to {end}");
    }
}
