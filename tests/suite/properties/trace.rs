//! For every trace, of either form: it is replayed up to its end, or refused with the place where it is wrong.

use asmscope::session::trace::TraceError;
use asmscope::session::trace::read::TraceReader;
use asmscope::session::trace::scope;
use std::cell::RefCell;
use std::io::{self, BufWriter, Cursor, Write};
use std::rc::Rc;

/// # Panics
/// When the property does not hold.
pub(super) fn check(bytes: &[u8]) {
    for trace in [bytes.to_vec(), packed(bytes)] {
        if let Err(error) = replay(trace) {
            assert!(!error.to_string().is_empty(), "it is refused without a word");
        }
    }
}

fn replay(trace: Vec<u8>) -> Result<(), TraceError> {
    let mut reader = TraceReader::new(Box::new(Cursor::new(trace)))?;
    let mut machine = reader.machine()?;
    while reader.replay(&mut machine, 100)?.is_none() {}
    let end = machine.digest();
    let position = machine.position();
    machine.back(position.0);
    machine.seek(position);
    assert_eq!(machine.digest(), end, "back and forth");
    Ok(())
}

/// Lines in the packed form.
pub(crate) fn packed(lines: &[u8]) -> Vec<u8> {
    let file = SharedFile::default();
    let mut packing = scope::pack(BufWriter::new(Box::new(file.clone()))).expect("memory can be written to");
    packing.write_all(lines).expect("memory can be written to");
    scope::finish(packing).expect("memory can be written to");
    file.0.take()
}

/// A file in memory that is still there when its writer is gone.
#[derive(Clone, Default)]
struct SharedFile(Rc<RefCell<Vec<u8>>>);

impl Write for SharedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
