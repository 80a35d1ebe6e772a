//! Definedness: which bytes of stack and heap somebody has written, one bit a byte (as memcheck's V bits).
//!
//! What flips is returned, so that it can be recorded and undone.

use super::State;

/// Marks bytes as written; returns what flipped, to be recorded.
pub fn define(state: &mut State, address: u64, length: u64) -> Vec<(u64, u16)> {
    let mut flipped = Vec::new();
    for offset in (0..length).step_by(16) {
        let at = address + offset;
        let mask = state.undefined_bytes(at, (length - offset).min(16));
        if mask != 0 {
            state.toggle_definedness(at, mask);
            flipped.push((at, mask));
        }
    }
    flipped
}
