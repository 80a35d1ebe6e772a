//! A command whose steps cannot be reproduced: it is refused with the reason, and nothing else is answered.
//!
//! The change by hand that is kept to be made again is corrupted, so that the segment which it belongs to ends otherwise.

use super::error::SessionError;
use super::line_reader::LineReader;
use super::session::Session;
use crate::engine::sample::corrupt_edits;
use crate::model::run::Config;
use crate::source;

const ENDLESS: &str = "main: mov r14d, 3\nround: inc rax\n push rax\n pop rcx\n jmp round";

/// The replies of a line, and how it ended.
fn line(session: &mut Session, line: &str) -> (usize, Result<(), SessionError>) {
    let mut n_replies = 0;
    let ended = LineReader::default().line(session, line, &mut |_, _| n_replies += 1);
    (n_replies, ended)
}

#[test]
fn a_command_that_needs_what_cannot_be_reproduced_says_so() {
    for command in ["who r14", "goto 1000", "back 99001", "when r14 == 99", "timeline"] {
        let program = source::assemble("", ENDLESS).expect("it is well formed");
        let config = Config { stack_size: 4096, heap_size: 4096, input: Vec::new(), typed_capacity: 4096 };
        let session = Session::new(program, config).expect("the sizes are in range");
        let mut session = session.without_history().expect("a second emulator");
        for prepared in ["si 1000", "r14 = 7", "si 100000", "goto 500"] {
            assert_eq!(line(&mut session, prepared).1, Ok(()), "{prepared}");
        }
        if command != "when r14 == 99" {
            assert_eq!(line(&mut session, "goto 100001").1, Ok(()));
        }
        corrupt_edits(session.machine_mut());
        let (n_replies, ended) = line(&mut session, command);
        let Err(SessionError::Line(error)) = ended else { panic!("{command}: {n_replies} replies, {ended:?}") };
        assert_eq!(n_replies, 0, "{command}");
        assert_eq!(
            error.message,
            "the run could not be reproduced from step 1000: at step 1001 r14 is 0x5, and it was 0x7; this is a defect of asmscope, \
             and what came after step 1000 is forgotten"
        );
        assert_eq!(session.machine().end().0, 1000, "{command}");
        assert_eq!(line(&mut session, "goto end"), (1, Ok(())));
        assert_eq!(line(&mut session, "si 3"), (1, Ok(())), "it goes on from there");
        assert_eq!(session.machine().position().0, 1003);
    }
}
