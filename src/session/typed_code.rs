//! What is typed as code and variables: assembled against the program as it is, and placed in the machine's typed areas.
//!
//! Typing, returning to a branch and reading a trace all come by their code here, so that the same text gives the same bytes.

use super::error::SessionError;
use crate::engine::error::MachineError;
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;
use crate::model::program::{Program, Segment};
use crate::model::symbol_table::SymbolKind;
use crate::source::{Fragment, assemble_fragment};

/// Assembles a block, or anything once more. Its labels reach to its end: what is typed later is not part of them.
pub(super) fn assembled(
    program: &Program,
    text: &str,
    code_at: Address,
    data_at: Address,
) -> Result<Fragment, SessionError> {
    let mut fragment = assemble_fragment(program, text, code_at, data_at)
        .map_err(|errors| SessionError::Source { text: text.to_owned(), errors })?;
    let end = code_at.plus(code_length(&fragment)).0;
    for symbol in fragment.program.symbols.edit().iter_mut().filter(|symbol| symbol.kind != SymbolKind::Constant) {
        if (code_at.0..end).contains(&symbol.value) {
            symbol.size.get_or_insert(end - symbol.value);
        }
    }
    Ok(fragment)
}

/// Bytes of code in a fragment.
pub(super) fn code_length(fragment: &Fragment) -> u64 {
    fragment.segments.iter().filter(|segment| segment.kind == RegionKind::Code).map(|segment| segment.size).sum()
}

/// Puts typed code or variables where the next of them go.
///
/// # Errors
/// When there is no more room.
pub(super) fn place(machine: &mut Machine, segment: &Segment) -> Result<Address, MachineError> {
    let kind = if segment.kind == RegionKind::Code { RegionKind::Code } else { RegionKind::Data };
    machine.append_typed(kind, &segment.all_bytes())
}
