//! Architecture tests: layers, doors, import cycles, headers, file size, and what the top level may hold.
//!
//! They read the source as text, imports by `imports`; a rule that needs types is left to the compiler's lints. A line
//! that mentions a forbidden name in a comment counts as naming it.

mod imports;

use imports::{ImportGraph, Module, strongly_connected};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Lowest first; a layer may import itself and the layers before it.
const LAYERS: [&str; 10] =
    ["guide", "model", "x86", "source", "toolchain", "loader", "engine", "lens", "session", "frontend"];

/// Files that may import each other in a circle.
const MAX_CYCLE: usize = 5;

/// Third-party crates, by the name they have in code, and the one place that may name each; serde has one for each wire format.
const DOORS: [(&str, &str); 45] = [
    ("unicorn_engine", "src/engine/cpu/unicorn.rs"),
    ("memmap2", "src/engine/memory"),
    ("keystone_engine", "src/source/keystone.rs"),
    ("iced_x86", "src/x86"),
    ("gimli", "src/loader/dwarf"),
    ("object", "src/loader/elf"),
    ("rustc_demangle", "src/source/demangle.rs"),
    ("cpp_demangle", "src/loader/cpp_names.rs"),
    ("rustyline", "src/frontend/repl"),
    ("clap", "src/frontend/cli"),
    ("clap_complete", "src/frontend/cli/completions.rs"),
    ("clap_mangen", "src/frontend/cli/man.rs"),
    ("terminal_size", "src/frontend/terminal/width.rs"),
    ("annotate_snippets", "src/frontend/snippet.rs"),
    ("serde", "src/frontend/json.rs"),
    ("serde", "src/frontend/layout/json.rs"),
    ("serde_json", "src/frontend/layout/json.rs"),
    ("serde", "src/session/exercise"),
    ("serde_json", "src/frontend/json.rs"),
    ("serde", "src/session/trace"),
    ("serde_json", "src/session/trace"),
    ("toml", "src/session/exercise"),
    ("anstyle", "src/frontend/text/ansi.rs"),
    ("unicode_width", "src/frontend/text"),
    ("pulldown_cmark", "src/frontend/text/markdown.rs"),
    ("crossterm", "src/frontend/terminal"),
    ("ratatui", "src/frontend/tui/canvas.rs"),
    ("signal_hook", "src/frontend/terminal"),
    ("notify", "src/frontend/exercise/watch.rs"),
    ("lz4_flex", "src/session/trace/scope.rs"),
    ("serde", "src/frontend/grade/wire.rs"),
    ("serde_json", "src/frontend/grade/wire.rs"),
    ("sha2", "src/frontend/grade/wire.rs"),
    ("indicatif", "src/frontend/grade/bar.rs"),
    ("landlock", "src/frontend/grade/sandbox.rs"),
    ("seccompiler", "src/frontend/grade/sandbox.rs"),
    ("rlimit", "src/frontend/grade/sandbox.rs"),
    ("ctrlc", "src/frontend/interrupt.rs"),
    ("serde_json", "src/frontend/player/document.rs"),
    ("serde_json", "src/frontend/mdbook/mod.rs"),
    ("strsim", "src/source/nearest.rs"),
    ("serde_json", "src/toolchain/cargo.rs"),
    ("serde_json", "src/toolchain/packages.rs"),
    ("sha2", "src/toolchain/hash.rs"),
    ("toml", "src/toolchain/manifest.rs"),
];

/// Files that may hold unsafe code.
const UNSAFE: [&str; 7] = [
    "src/engine/cpu/unicorn.rs",
    "src/engine/memory/growing.rs",
    "src/engine/memory/guest.rs",
    "src/source/keystone.rs",
    "tests/suite/oracle/native.rs",
    "tests/suite/oracle/tracee.rs",
    "tests/suite/type_layouts/probe.rs",
];

const MAX_LINES: usize = 600;

const TOP_LEVEL: [&str; 9] =
    ["Cargo.toml", "Cargo.lock", "LICENSE", "README.md", "programs", "scripts", "src", "target", "tests"];

#[test]
fn a_layer_imports_itself_and_lower_ones_only() {
    let mut broken = Vec::new();
    for file in sources("src") {
        let Some(rank) = LAYERS.iter().position(|layer| file.path.starts_with(&format!("src/{layer}/"))) else {
            continue;
        };
        for higher in &LAYERS[rank + 1..] {
            broken.extend(file.lines_naming(&format!("crate::{higher}")));
        }
    }
    assert_none(&broken, "names a higher layer (see src/ARCHITECTURE.md)");
}

#[test]
fn each_third_party_crate_has_one_door() {
    let mut broken = Vec::new();
    for file in sources("src") {
        for (name, _) in DOORS {
            let mut doors = DOORS.iter().filter(|(other, _)| *other == name).map(|(_, door)| door);
            if !doors.any(|door| file.path.starts_with(door)) {
                let names_it =
                    |line: &String| line.contains(&format!("{name}::")) || line.contains(&format!("use {name}"));
                let named = file.lines_naming(name).into_iter().filter(|line| !is_comment(line));
                // A word like `object` means many things.
                broken.extend(named.filter(names_it));
            }
        }
    }
    assert_none(&broken, "names a crate outside its door");
}

/// Every program carries its map, and its machine knows the regions: only the assembler lays programs out by the sandbox's constants.
#[test]
fn addresses_are_not_compared_with_constants() {
    let bases = ["CODE", "RODATA", "DATA", "LARGE_BSS", "TYPED_CODE", "TYPED_DATA", "ARGUMENT", "RUNTIME"];
    let bases = bases.into_iter().chain(["EXTERNAL", "STARTUP", "HEAP"]).map(|name| format!("{name}_BASE"));
    let names: Vec<String> = bases.chain(["STACK_TOP".to_owned()]).collect();
    let allowed = ["src/model/memory_map.rs", "src/source/layout.rs", "src/engine/tests.rs", "src/engine/sample.rs"];
    let allowed = [&allowed[..], &["src/loader/elf/place.rs", "src/engine/heap/tests.rs"]].concat();
    let mut broken = Vec::new();
    for file in sources("src").into_iter().filter(|file| !allowed.contains(&file.path.as_str())) {
        let code = Source { text: file.text.lines().take(file.n_lines()).collect::<Vec<_>>().join("\n"), ..file };
        names.iter().for_each(|name| broken.extend(code.lines_naming(name)));
    }
    assert_none(&broken, "names an address that only some programs have (see src/model/memory_map.rs)");
}

#[test]
fn every_file_has_a_header() {
    let has_header = |file: &Source| file.text.lines().next().is_some_and(|line| line.starts_with("//! "));
    let broken: Vec<String> = sources("src")
        .into_iter()
        .chain(sources("tests"))
        .filter(|file| file.path != "src/lib.rs" && !has_header(file))
        .map(|file| file.path)
        .collect();
    assert_none(&broken, "needs a header `//! …` that names the technique and why it is needed here");
}

#[test]
fn no_import_cycle_is_larger_than_five_files() {
    let graph = import_graph();
    let cycles = strongly_connected(&graph.imports);
    let broken: Vec<String> = cycles
        .iter()
        .filter(|cycle| cycle.len() > MAX_CYCLE)
        .map(|cycle| format!("{} files\n{}", cycle.len(), edges(cycle, &graph.imports)))
        .collect();
    assert_none(&broken, "import each other: move shared types to a file of their own");
}

#[test]
fn no_folder_imports_a_sibling_that_imports_it() {
    let graph = import_graph();
    let parents: BTreeSet<&[String]> =
        graph.imports.keys().filter_map(|module| module.split_last()).map(|(_, parent)| parent).collect();
    let mut broken = Vec::new();
    for parent in parents {
        let folders = graph.between_folders(parent);
        broken.extend(strongly_connected(&folders).iter().map(|cycle| edges(cycle, &folders)));
    }
    assert_none(&broken, "folders import each other");
}

#[test]
fn files_have_at_most_600_lines() {
    let broken: Vec<String> = sources("src")
        .into_iter()
        .chain(sources("tests"))
        .map(|file| (file.n_lines(), file.path))
        .filter(|(n_lines, _)| *n_lines > MAX_LINES)
        .map(|(n_lines, path)| format!("{path}: {n_lines} lines"))
        .collect();
    assert_none(&broken, "is too long; split it by concept");
}

#[test]
fn no_file_is_called_util() {
    let is_util = |path: &String| path.split(['/', '.']).any(|part| matches!(part, "util" | "utils"));
    let broken: Vec<String> = files("src").into_iter().chain(files("tests")).filter(is_util).collect();
    assert_none(&broken, "has a name that says nothing");
}

#[test]
fn nothing_prints_below_the_front_ends() {
    let mut broken = Vec::new();
    for file in sources("src") {
        if file.path.starts_with("src/frontend/") || file.path == "src/main.rs" {
            continue;
        }
        for printing in ["println", "print", "eprintln", "eprint", "dbg"] {
            broken.extend(file.lines_containing(&format!(" {printing}!(")));
        }
    }
    assert_none(&broken, "prints");
}

#[test]
fn unsafe_code_is_in_doors_and_justified() {
    // Put together here, so that this file does not look unsafe itself.
    let unsafe_block = ["unsafe", " {"].concat();
    let mut broken = Vec::new();
    for file in sources("src").into_iter().chain(sources("tests")) {
        let allowed = UNSAFE.contains(&file.path.as_str());
        let lines: Vec<&str> = file.text.lines().collect();
        for (idx, line) in lines.iter().enumerate() {
            let line = line.trim();
            if line.starts_with("//") || !line.contains(&unsafe_block) {
                continue;
            }
            let justified = lines[..idx].iter().rev().take(8).any(|above| above.contains("SAFETY:"));
            if !allowed || !justified {
                broken.push(format!("{}:{}: {line}", file.path, idx + 1));
            }
        }
    }
    assert_none(&broken, "is unsafe outside a door, or without a SAFETY comment");
}

/// No paths or hosts of the machine it was written on, and no placeholders.
#[test]
fn no_host_paths_and_no_unfinished_code() {
    // Put together here, so that this file does not hold what it forbids.
    let everywhere = [
        ["/wo", "rk/"],
        ["/ro", "ot/"],
        ["/ho", "me/"],
        ["crates", ".io"],
        ["pypi", ".org"],
        ["deb.debian", ".org"],
        ["DESIGN", ".md"],
        ["RISKS", ".md"],
        ["FACTS", ".md"],
        ["STYLE", ".md"],
    ];
    let in_code = [["TO", "DO"], ["FIX", "ME"], ["#[ig", "nore"], ["unimple", "mented!"], ["to", "do!("]];
    let mut broken = Vec::new();
    for path in files("") {
        if path.ends_with("Cargo.lock") || path.starts_with("target/") || path.starts_with(".git/") || path == ".git" {
            continue;
        }
        let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
        let file = Source { path, text };
        for word in everywhere {
            broken.extend(file.lines_containing(&word.concat()));
        }
        if is_rust(&file.path) || file.path.starts_with("scripts/") {
            for word in in_code {
                broken.extend(file.lines_containing(&word.concat()));
            }
        }
    }
    assert_none(&broken, "names a machine, a registry or a paper outside this repository, or is unfinished");
}

#[test]
fn the_top_level_holds_known_entries_only() {
    let broken: Vec<String> = fs::read_dir(root())
        .expect("the project's folder can be read")
        .map(|entry| entry.expect("its entries too").file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !TOP_LEVEL.contains(&name.as_str()))
        .collect();
    assert_none(&broken, "does not belong at the top level");
}

fn import_graph() -> ImportGraph {
    let below_src = |file: Source| Some((file.path.strip_prefix("src/")?.to_owned(), file.text));
    ImportGraph::new(&sources("src").into_iter().filter_map(below_src).collect::<Vec<_>>())
}

/// The edges of a graph within a cycle, a line for each node.
fn edges(cycle: &[Module], graph: &BTreeMap<Module, BTreeSet<Module>>) -> String {
    let line = |from: &Module| {
        let within: Vec<String> = graph[from].iter().filter(|to| cycle.contains(to)).map(|to| to.join("::")).collect();
        format!("    {} -> {}", from.join("::"), within.join(" "))
    };
    cycle.iter().map(line).collect::<Vec<_>>().join("\n")
}

struct Source {
    /// Relative to the project, with `/`.
    path: String,
    text: String,
}

impl Source {
    /// `path:line: text` of every line that has `text` in it.
    fn lines_containing(&self, text: &str) -> Vec<String> {
        self.lines_where(|line| line.contains(text))
    }

    /// The same for a name that stands alone: `serde` but not `serde_json`, and no file's extension.
    fn lines_naming(&self, name: &str) -> Vec<String> {
        self.lines_where(|line| {
            line.match_indices(name).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                let after = line[at + name.len()..].chars().next();
                !before.is_some_and(|before| is_word(before) || before == '.') && !after.is_some_and(is_word)
            })
        })
    }

    /// Without the tests that stand at a file's end.
    fn n_lines(&self) -> usize {
        self.text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count()
    }

    fn lines_where(&self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let matching = self.text.lines().enumerate().filter(|(_, line)| wanted(line));
        matching.map(|(idx, line)| format!("{}:{}: {}", self.path, idx + 1, line.trim())).collect()
    }
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn is_comment(found: &str) -> bool {
    found.splitn(3, ": ").last().is_some_and(|line| line.starts_with("//"))
        || found.split_once(": ").is_some_and(|(_, line)| line.starts_with("//"))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &str) -> Vec<Source> {
    // What lies there is material for the assembler and for compilers.
    let is_material = |path: &String| {
        ["src/session/exercise/template/", "tests/bench/programs/", "tests/inputs/", "tests/programs/"]
            .iter()
            .any(|folder| path.starts_with(folder))
    };
    let rust = files(folder).into_iter().filter(|path| is_rust(path) && !is_material(path));
    rust.map(|path| Source { text: fs::read_to_string(root().join(&path)).expect("source files are UTF-8"), path })
        .collect()
}

/// Every file below a folder of the project, relative to the project, in order.
fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    let mut names: Vec<String> = found
        .iter()
        .map(|path| {
            path.strip_prefix(root()).expect("files below it start with it").to_string_lossy().replace('\\', "/")
        })
        .collect();
    names.sort();
    names
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let entry = entry.expect("folder entries can be read");
        let path = entry.path();
        let name = entry.file_name();
        if name == "target" || name == ".git" {
            continue;
        }
        if entry.file_type().expect("entries have a type").is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn assert_none(broken: &[String], fault: &str) {
    assert!(broken.is_empty(), "{} {fault}:\n{}", broken.len(), broken.join("\n"));
}
