//! From the bytes of an executable, and of the libraries that it needs, to a [`Program`].
//!
//! All that is read of the host is read here, through [`Host`]: libraries and source files. Afterwards the program is self-contained.

use super::error::ElfError;
use super::libraries::{self, Library};
use super::module::Module;
use super::place::{self, BASE};
use super::served::{allocates_for_itself, reads_to_the_end, served, served_at_stubs};
use crate::loader::dwarf::{DebugInfo, Section};
use crate::model::addr::Address;
use crate::model::memory_map::AddressRange;
use crate::model::process::{Process, VirtualFile};
use crate::model::program::{Entry, Program, Segment};
use crate::model::source_map::SourceMap;
use crate::model::symbol_table::{Symbol, SymbolKind, SymbolTable};
use crate::x86::facts::may_see_float_flags;
use object::{Object, ObjectSection};

/// What an executable is loaded with.
#[derive(Clone, Debug, Default)]
pub struct ImageOptions {
    /// `argv`: what the program finds as its name, then its arguments.
    pub arguments: Vec<Vec<u8>>,
    /// Step 0 is the first instruction, not the user's `main`.
    pub from_start: bool,
    /// Chooses an interleaving of threads; 0 is plain round robin.
    pub schedule_seed: u64,
}

/// A loaded executable.
pub struct Image {
    /// Segments, symbols, source map and what the process finds.
    pub program: Program,
    /// `None` without debug information.
    pub debug: Option<DebugInfo>,
    /// What the user should know about the file: it is stripped, it has no debug information.
    pub remarks: Vec<String>,
}

/// What is read of the host while a program is loaded; nothing is while it runs.
pub struct Host<'a> {
    /// The text of a source file.
    pub read_source: &'a mut dyn FnMut(&str) -> Option<String>,
    /// The bytes of a library by its path.
    pub read_library: &'a dyn Fn(&str) -> Option<Vec<u8>>,
}

/// Lays an executable out. `name` is what to call it.
///
/// # Errors
/// When it is damaged, for another machine, no executable, or needs a library that is not there.
pub fn load(name: &str, bytes: &[u8], options: &ImageOptions, host: Host<'_>) -> Result<Image, ElfError> {
    let module = Module::new(bytes, BASE)?;
    if !module.has_entry() {
        return Err(ElfError::Library);
    }
    let entry = module.entry;
    let is_code = |segment: &Segment| segment.permissions.execute && segment.contains(entry);
    if !module.segments.iter().any(is_code) {
        return Err(ElfError::Damaged(format!("its entry point {entry} is not code")));
    }
    let libraries = libraries::needed(name, &module, host.read_library)?;
    let debug = debug_info(bytes, module.bias);
    let remarks = remarks(&module, debug.as_ref());
    let source = debug.as_ref().map_or_else(SourceMap::default, |debug| debug.source_map(host.read_source));
    let end = module.segments.iter().map(|segment| segment.end().0).max().unwrap_or(BASE);
    let modules = || std::iter::once(&module).chain(libraries.iter().map(|library| &library.module));
    let symbols: Vec<Symbol> = modules().flat_map(|module| module.symbols.iter().cloned()).collect();
    let mut served = served(&symbols, |address| is_own(address, &module, debug.as_ref()));
    served.extend(served_at_stubs(&module.symbols));
    let (map, program_break, mappings) = place::map(end, &served);
    let to_the_end = symbols.iter().filter(|symbol| reads_to_the_end(&symbol.name)).map(|symbol| symbol.value);
    let mut text_functions: Vec<u64> = to_the_end.collect();
    text_functions.sort_unstable();
    let symbols: SymbolTable = symbols.into_iter().collect();
    let main = debug.as_ref().and_then(DebugInfo::main).map(|main| main.body).or_else(|| main_by_name(&symbols));
    let mut overreading: Vec<AddressRange> = modules().flat_map(|module| module.overreading.iter().copied()).collect();
    overreading.sort_by_key(|range| range.start);
    let interpreter = libraries.first();
    let process = Process {
        arguments: options.arguments.clone(),
        environment: environment(&libraries),
        program_headers: module.program_headers,
        n_program_headers: module.n_program_headers,
        program_entry: entry,
        interpreter: Address(interpreter.map_or(0, |library| library.module.bias)),
        program_break,
        mappings,
        user_code: user_code(debug.as_ref()),
        runtime_code: runtime_code(&symbols),
        begin: main.filter(|_| !options.from_start),
        overreading,
        looks_at_float_flags: looks_at_float_flags(&module, debug.as_ref()),
        text_functions,
        schedule_seed: options.schedule_seed,
        files: libraries.iter().map(file).collect(),
    };
    let begins_at = interpreter.map_or(entry, |library| library.module.entry);
    let program = Program {
        name: name.to_owned(),
        source,
        segments: modules().flat_map(|module| module.segments.iter().cloned()).collect(),
        map,
        symbols,
        externals: Vec::new(),
        entry: Entry::Process(begins_at),
        process: Some(Box::new(process)),
        notes: Vec::new(),
        dialect: None,
    };
    Ok(Image { program, debug, remarks })
}

/// The dynamic linker finds the libraries where they were found, and links all functions before the program begins.
fn environment(libraries: &[Library]) -> Vec<Vec<u8>> {
    if libraries.is_empty() {
        return Vec::new();
    }
    let mut folders: Vec<&str> =
        libraries.iter().filter_map(|library| library.path.rsplit_once('/')).map(|(folder, _)| folder).collect();
    folders.sort_unstable();
    folders.dedup();
    vec![b"LD_BIND_NOW=1".to_vec(), format!("LD_LIBRARY_PATH={}", folders.join(":")).into_bytes()]
}

fn file(library: &Library) -> VirtualFile {
    VirtualFile {
        path: library.path.clone(),
        bytes: library.bytes.clone(),
        loaded_at: Some(Address(library.module.bias)),
    }
}

fn remarks(module: &Module, debug: Option<&DebugInfo>) -> Vec<String> {
    let remark = if !module.is_full && debug.is_none() {
        "the file is stripped: its functions have no names"
    } else if debug.is_none() {
        "the file has no debug information: no source lines and variables; `-g` builds it with"
    } else {
        return Vec::new();
    };
    vec![remark.to_owned()]
}

/// Whether an address may be the program's own code: by debug information, and without it what is in the executable itself.
fn is_own(address: u64, module: &Module, debug: Option<&DebugInfo>) -> bool {
    match debug {
        Some(debug) => debug.user_ranges().iter().any(|range| range.contains(&address)),
        None => module.segments.iter().any(|segment| segment.contains(Address(address))),
    }
}

fn user_code(debug: Option<&DebugInfo>) -> Vec<AddressRange> {
    let ranges = debug.map_or(&[][..], DebugInfo::user_ranges).iter();
    ranges.map(|range| AddressRange { start: range.start, end: range.end }).collect()
}

/// Whether the program may look at the exception flags of MXCSR: the user's code, or all of the file's own where that is not known.
fn looks_at_float_flags(module: &Module, debug: Option<&DebugInfo>) -> bool {
    let user_code = user_code(debug);
    let code = || module.segments.iter().filter(|segment| segment.permissions.execute);
    let bytes_of = |range: &AddressRange| {
        code().find_map(|segment| {
            let from = usize::try_from(range.start.checked_sub(segment.start.0)?).ok()?;
            segment.bytes.get(from..from + (range.end - range.start) as usize)
        })
    };
    module.names_float_exceptions
        || user_code.iter().filter_map(bytes_of).any(may_see_float_flags)
        || user_code.is_empty() && code().any(|segment| may_see_float_flags(&segment.bytes))
}

fn runtime_code(symbols: &SymbolTable) -> Vec<AddressRange> {
    let is_one = |symbol: &&Symbol| symbol.kind == SymbolKind::Function && allocates_for_itself(symbol.readable());
    let range = |symbol: &Symbol| AddressRange { start: symbol.value, end: symbol.value + symbol.size.unwrap_or(1) };
    let mut ranges: Vec<AddressRange> = symbols.iter().filter(is_one).map(range).collect();
    ranges.sort_by_key(|range| range.start);
    ranges.dedup_by_key(|range| range.start);
    ranges
}

/// `main` where no debug information tells it: in a Rust program that of the crate, whose C function `main` starts the runtime.
fn main_by_name(symbols: &SymbolTable) -> Option<Address> {
    let is_rust_main = |symbol: &&Symbol| {
        let path = symbol.path.as_deref().and_then(|path| path.strip_suffix("::main"));
        symbol.kind == SymbolKind::Function && path.is_some_and(|crate_name| !crate_name.contains("::"))
    };
    let rust = symbols.iter().find(is_rust_main);
    let c = || symbols.get("main").filter(|symbol| symbol.kind == SymbolKind::Function);
    rust.or_else(c).map(|symbol| Address(symbol.value))
}

fn debug_info(bytes: &[u8], bias: u64) -> Option<DebugInfo> {
    let file = object::File::parse(bytes).ok()?;
    let section = |name: &str| {
        let section = file.section_by_name(name)?;
        Some(Section { address: section.address(), bytes: section.uncompressed_data().ok()?.into_owned().into() })
    };
    file.section_by_name(".debug_info")?;
    DebugInfo::new(section, bias).ok()
}
