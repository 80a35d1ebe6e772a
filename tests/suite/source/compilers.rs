//! Unedited output of rustc and gcc assembles, and so does every program of this repository.
//!
//! Function sizes are compared with those that `as` computed, where `.size` states them.

use asmscope::model::program::{ExternalKind, Program};
use asmscope::model::symbol_table::SymbolKind;
use asmscope::source::{assemble, decode_text};
use std::fs;
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Every `.s` and `.asm` file of a folder, in order.
fn files(name: &str) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder(name)).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let is_source = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "s" || extension == "asm");
    let mut found: Vec<_> = entries.filter(is_source).collect();
    found.sort();
    found
}

fn load(path: &Path) -> Program {
    let text = decode_text(&fs::read(path).expect("it can be read")).expect("it is text");
    assemble(&path.to_string_lossy(), &text).unwrap_or_else(|errors| panic!("{}: {errors:#?}", path.display()))
}

#[test]
fn compilers_output_assembles_as_it_came() {
    let found = files("tests/inputs");
    assert_eq!(found.len(), 8);
    for path in found {
        let program = load(&path);
        let is_rust = path.to_string_lossy().contains("ownership");
        let function = if is_rust { "sum_vec" } else { "factorial" };
        assert_eq!(program.symbols[function].kind, SymbolKind::Function, "{}", path.display());
        assert!(program.symbols[function].size.is_some_and(|size| size > 10), "{}", path.display());
    }
}

#[test]
fn optimised_rust_needs_nothing_but_the_runtime_and_panics() {
    for name in ["ownership_o3.s", "ownership_o3_static.s"] {
        let program = load(&folder("tests/inputs").join(name));
        let missing: Vec<_> =
            program.externals.iter().filter(|external| external.kind == ExternalKind::Missing).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
        assert!(program.externals.iter().any(|external| external.kind == ExternalKind::AllocError), "{name}");
    }
}

#[test]
fn the_programs_assemble() {
    for path in files("programs").into_iter().chain(files("programs/faults")) {
        let program = load(&path);
        assert!(program.entry.address().is_some(), "{}", path.display());
    }
}
