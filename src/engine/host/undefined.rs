//! Calls to named functions that the program does not define: Rust's panic entry points and allocation-failure handlers, whose
//! arguments say what went wrong, and everything else, which the sandbox cannot run.
//!
//! Promises a fault for each: the call has been made, and nothing of the function happens.

use crate::engine::memory::guest::Memory;
use crate::engine::state::State;
use crate::model::fault::Fault;
use crate::model::program::{External, ExternalKind};
use crate::model::register::Register;

/// The fault of calling it.
#[must_use]
pub(crate) fn fault(external: &External, state: &State) -> Fault {
    let argument = |register| state.registers.gpr(register);
    match external.kind {
        ExternalKind::Missing => Fault::UnsupportedSymbol { name: external.name.clone() },
        // `handle_alloc_error(layout: Layout)`: a Layout is passed as align, size (rustc 1.95).
        ExternalKind::AllocError => Fault::AllocError { size: argument(Register::RSI), align: argument(Register::RDI) },
        ExternalKind::Panic => Fault::Panic {
            function: external.name.clone(),
            message: message(&external.name, state),
            location: location(state),
            raised: None,
        },
    }
}

/// What a panic says of itself when the machine stands at the first instruction of one of its entry points: message, and `file:line:column`.
#[must_use]
pub(crate) fn panic_facts(function: &str, state: &State) -> (Option<String>, Option<String>) {
    (message(function, state), location(state))
}

/// What the panic would print, for the entry points whose arguments say it (`library/core/src/panicking.rs`, rustc 1.95).
fn message(function: &str, state: &State) -> Option<String> {
    let argument = |register| state.registers.gpr(register);
    let (first, second) = (argument(Register::RDI), argument(Register::RSI));
    let name = function.rsplit("::").next().unwrap_or(function);
    match name {
        "panic_bounds_check" => Some(format!("index out of bounds: the len is {second} but the index is {first}")),
        "panic" | "expect_failed" | "panic_str_literal" | "panic_nounwind" => text(&state.memory, first, second),
        // `fmt::Arguments` of a text alone: its address, and its length doubled with the lowest bit set.
        "panic_fmt" | "panic_nounwind_fmt" if second & 1 == 1 => text(&state.memory, first, second >> 1),
        "unwrap_failed" if function.contains("option") => {
            Some("called `Option::unwrap()` on a `None` value".to_owned())
        }
        "unwrap_failed" => text(&state.memory, first, second),
        "slice_start_index_len_fail" => {
            Some(format!("range start index {first} out of range for slice of length {second}"))
        }
        "slice_end_index_len_fail" => {
            Some(format!("range end index {first} out of range for slice of length {second}"))
        }
        "slice_index_order_fail" => Some(format!("slice index starts at {first} but ends at {second}")),
        "panic_const_add_overflow" => Some("attempt to add with overflow".to_owned()),
        "panic_const_sub_overflow" => Some("attempt to subtract with overflow".to_owned()),
        "panic_const_mul_overflow" => Some("attempt to multiply with overflow".to_owned()),
        "panic_const_div_overflow" => Some("attempt to divide with overflow".to_owned()),
        "panic_const_rem_overflow" => Some("attempt to calculate the remainder with overflow".to_owned()),
        "panic_const_neg_overflow" => Some("attempt to negate with overflow".to_owned()),
        "panic_const_shl_overflow" => Some("attempt to shift left with overflow".to_owned()),
        "panic_const_shr_overflow" => Some("attempt to shift right with overflow".to_owned()),
        "panic_const_div_by_zero" => Some("attempt to divide by zero".to_owned()),
        "panic_const_rem_by_zero" => Some("attempt to calculate the remainder with a divisor of zero".to_owned()),
        "capacity_overflow" => Some("capacity overflow".to_owned()),
        _ => None,
    }
}

/// The first argument that points to a `core::panic::Location`: text pointer, text length, line, column.
fn location(state: &State) -> Option<String> {
    Register::ARGUMENTS[..5].iter().find_map(|register| {
        let at = state.registers.gpr(*register);
        let word = |offset: u64, size| state.memory.read_number(at.wrapping_add(offset), size);
        let file = text(&state.memory, word(0, 8)?, word(8, 8)?)?;
        let (line, column) = (word(16, 4)?, word(20, 4)?);
        (line > 0 && column > 0 && line < 1 << 24 && file.contains('.')).then(|| format!("{file}:{line}:{column}"))
    })
}

/// Printable text of a plausible length.
fn text(memory: &Memory, address: u64, length: u64) -> Option<String> {
    if length == 0 || length > 1024 {
        return None;
    }
    let text = String::from_utf8(memory.read(address, length as usize)?).ok()?;
    text.chars().all(|c| !c.is_control() || c == '\n').then_some(text)
}
