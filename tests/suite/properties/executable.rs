//! For every file opened as an executable: it is laid out and can be asked for its functions, lines and variables, or refused in a line.

use asmscope::loader::dwarf::DebugInfo;
use asmscope::loader::elf;
use asmscope::model::addr::Address;

/// # Panics
/// When the property does not hold.
pub(super) fn check(bytes: &[u8]) {
    let _ = n_functions(bytes);
}

/// How many functions of the user's could be asked; `None` for a file that is refused.
///
/// # Panics
/// When the property does not hold.
pub(crate) fn n_functions(bytes: &[u8]) -> Option<usize> {
    let host = elf::Host { read_source: &mut |_| None, read_library: &|_| None };
    let options = elf::ImageOptions { arguments: vec![b"damaged".to_vec()], ..elf::ImageOptions::default() };
    match elf::load("damaged", bytes, &options, host) {
        Ok(image) => image.debug.as_ref().map(ask).or(Some(0)),
        Err(error) => {
            assert!(!error.to_string().contains('\n') && !error.to_string().is_empty());
            None
        }
    }
}

/// Asks everything of every function of the user; how many there are.
fn ask(debug: &DebugInfo) -> usize {
    let functions = debug.user_functions();
    for function in functions {
        for at in [function.entry, function.body, Address(function.entry.0.wrapping_add(9))] {
            let _ = (debug.location(at), debug.landing_pads(at), debug.user_line(at));
            let ended = debug.ended_variables_at(at);
            for variable in debug.variables_at(at).iter().chain(&ended).chain(&debug.statics()) {
                assert!(!debug.ty(variable.ty).name.contains('\n'));
            }
        }
    }
    let _ = debug.user_ranges();
    functions.len()
}
