//! Keystone's door: the only file that names `keystone_engine`. One statement that we built → bytes.
//!
//! Keystone hangs on some text, crashes on some, reads files and accepts invalid operands, so it is handed nothing but
//! a mnemonic that exists with operands that we wrote out: every number as `0x…`, every size explicit, no symbol, no
//! separator. `option` is never called, because it makes every decimal number hexadecimal; so the syntax is the
//! default, Intel. Results are verified by the caller and cached by statement.

use keystone_engine::{Arch, Keystone, Mode};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Statements remembered before the memory is cleared; each is some 100 bytes.
const CACHE_SIZE: usize = 32 * 1024;

#[derive(Default)]
struct Assembler {
    /// Opened at the first statement; `None` also when it cannot be opened.
    engine: Option<Keystone>,
    known: HashMap<String, Option<Vec<u8>>>,
}

/// `ks_open` registers LLVM's targets in the first call without a lock, and a handle opened meanwhile refuses every branch.
static OPENING: Mutex<()> = Mutex::new(());

thread_local! {
    /// A handle is not `Send` and takes longer to open than to use.
    static ASSEMBLER: RefCell<Assembler> = RefCell::default();
}

/// The engine's version, as it says itself.
pub fn version() -> (u32, u32) {
    keystone_engine::version()
}

/// The bytes of one statement at address 0; `None` when Keystone rejects it.
pub(super) fn assemble(statement: &str) -> Option<Vec<u8>> {
    debug_assert!(statement.bytes().all(
        |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b' ' | b',' | b'[' | b']' | b'(' | b')' | b'+' | b'-' | b'*' | b':')
    ));
    ASSEMBLER.with_borrow_mut(|assembler| assembler.assemble(statement))
}

impl Assembler {
    fn assemble(&mut self, statement: &str) -> Option<Vec<u8>> {
        if let Some(bytes) = self.known.get(statement) {
            return bytes.clone();
        }
        if self.engine.is_none() {
            let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
            self.engine = Keystone::new(Arch::X86, Mode::MODE_64).ok();
        }
        let result = self.engine.as_ref()?.asm(statement.to_owned(), 0).ok();
        let bytes =
            result.filter(|result| result.stat_count == 1 && !result.bytes.is_empty()).map(|result| result.bytes);
        if self.known.len() >= CACHE_SIZE {
            self.known.clear();
        }
        self.known.insert(statement.to_owned(), bytes.clone());
        bytes
    }
}
