//! The dynamic linker and the libraries that a program needs, read before it runs.
//!
//! They are looked for nearly as the dynamic linker does: in the folders that the file names (`DT_RUNPATH`, `DT_RPATH`, with `$ORIGIN`), then
//! in those of usual systems; `LD_LIBRARY_PATH` and the linker's cache are not asked. Each is laid out at a place of its own, so that the
//! dynamic linker finds in memory what it maps.

use super::error::ElfError;
use super::module::Module;
use super::place::{LIBRARIES, LIBRARY_SPACING};
use std::collections::HashSet;
use std::sync::Arc;

/// Folders of libraries on the usual systems.
const FOLDERS: [&str; 8] = [
    "/lib/x86_64-linux-gnu",
    "/usr/lib/x86_64-linux-gnu",
    "/lib64",
    "/usr/lib64",
    "/lib",
    "/usr/lib",
    "/usr/local/lib",
    "/usr/local/lib64",
];

/// What the C library loads while the program runs.
const UNWINDER: &str = "libgcc_s.so.1";

/// Libraries of a program, at most.
const MOST_LIBRARIES: usize = 64;

/// A library at its place.
pub(super) struct Library {
    pub path: String,
    pub bytes: Arc<[u8]>,
    pub module: Module,
}

/// The dynamic linker and all libraries that a program needs, that first; none for a program that needs no dynamic linker.
///
/// # Errors
/// When one is not there or damaged.
pub(super) fn needed(
    program: &str,
    module: &Module,
    read: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<Vec<Library>, ElfError> {
    let Some(interpreter) = &module.interpreter else { return Ok(Vec::new()) };
    let missing = |name: &str| ElfError::MissingLibrary { name: name.to_owned() };
    let bytes = read(interpreter).ok_or_else(|| missing(interpreter))?;
    let mut libraries = vec![placed(interpreter.clone(), bytes, 0)?];
    // It is there already.
    let mut known: HashSet<String> = interpreter.rsplit('/').next().map(str::to_owned).into_iter().collect();
    let origin = program.rsplit_once('/').map_or(".", |(folder, _)| folder);
    let mut waiting: Vec<(String, Vec<String>)> = wanted(module, origin);
    if unwinds_threads(module) {
        waiting.insert(0, (UNWINDER.to_owned(), Vec::new()));
    }
    while let Some((name, folders)) = waiting.pop() {
        if !known.insert(name.clone()) {
            continue;
        }
        if libraries.len() == MOST_LIBRARIES {
            return Err(ElfError::Damaged(format!("it needs more than {MOST_LIBRARIES} libraries")));
        }
        let paths = folders.iter().map(String::as_str).chain(FOLDERS).map(|folder| format!("{folder}/{name}"));
        let found = paths.into_iter().find_map(|path| Some((read(&path)?, path)));
        if found.is_none() && name == UNWINDER {
            continue;
        }
        let (bytes, path) = found.ok_or_else(|| missing(&name))?;
        let library = placed(path, bytes, libraries.len() as u64)?;
        waiting.extend(wanted(&library.module, origin));
        libraries.push(library);
    }
    Ok(libraries)
}

/// Whether a program calls what makes the C library load the unwinder while it runs: to end a thread is to unwind its stack.
fn unwinds_threads(module: &Module) -> bool {
    let is_one = |name: &str| ["pthread_exit@plt", "pthread_cancel@plt", "backtrace@plt"].contains(&name);
    module.symbols.iter().any(|symbol| is_one(&symbol.name))
}

fn placed(path: String, bytes: Vec<u8>, nth: u64) -> Result<Library, ElfError> {
    let base = LIBRARIES + nth * LIBRARY_SPACING;
    let module = Module::new(&bytes, base)?;
    let size = module.segments.last().map_or(0, |segment| segment.end().0 - base);
    if size > LIBRARY_SPACING {
        return Err(ElfError::TooLarge { size });
    }
    Ok(Library { path, bytes: Arc::from(bytes), module })
}

/// What a file needs, each with the folders that it names.
fn wanted(module: &Module, origin: &str) -> Vec<(String, Vec<String>)> {
    let folders: Vec<String> = module
        .search_path
        .iter()
        .map(|folder| folder.replace("$ORIGIN", origin).replace("${ORIGIN}", origin))
        .collect();
    module.needed.iter().rev().map(|name| (name.clone(), folders.clone())).collect()
}
