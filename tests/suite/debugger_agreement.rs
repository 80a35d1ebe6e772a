//! Variables of real programs have the values that gdb shows for them with rustc's printers: at the same instruction, the same time that it is
//! reached, on this machine's processor.
//!
//! gdb runs here and now, on the executables that asmscope builds, so that nothing depends on which compiler made them; both runs are
//! deterministic but for threads and hash keys, and programs whose course depends on those are not among these. Each program stops at
//! places spread over its user's statements, at each twice. gdb prints trees (`debugger_agreement/gdb_values.py`), which are
//! compared part by part (`debugger_agreement/compare.rs`).
//!
//! Without optimisation every variable has its value, unless its line has not been executed or its memory is freed. With optimisation no
//! value may be wrong, and those that are not available are counted and printed. With `ASMSCOPE_ALL_LEVELS` set all programs
//! are compared, not the 49 that are named here.

#[path = "debugger_agreement/compare.rs"]
mod compare;

use asmscope::model::addr::Address;
use asmscope::model::memory_map::{PROCESS_HEAP_SIZE, PROCESS_STACK_SIZE};
use asmscope::model::register::Register;
use asmscope::session::command::{Command as Typed, FrameChoice, VariableSet};
use asmscope::session::input;
use asmscope::session::load::{self, LoadOptions, Loaded};
use asmscope::session::reply::{Reply, VariableValue};
use asmscope::session::session::TYPED_ROOM;
use asmscope::toolchain::{BuildOptions, CompiledLanguage, OptLevel, build_file};
use asmscope::{Config, LineReader, Session};
use compare::{Verdict, compare, resolve_pointers};
use serde_json::Value as Tree;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Programs that are compared at the same time.
const N_THREADS: usize = 2;
/// Statements of a program that it stops at; some are never reached.
const MOST_PLACES: usize = 26;
/// Places that each program stops at without optimisation, at least.
const LEAST_PLACES: usize = 10;
/// How often it stops at each.
const N_HITS: usize = 2;

const RUST: [&str; 36] = [
    "arena",
    "borrows",
    "box_list",
    "box_tree",
    "btree_maps",
    "captures",
    "closures",
    "collections",
    "constants",
    "deref",
    "drops",
    "enums",
    "floats",
    "generics",
    "if_let",
    "iterators",
    "lifetimes",
    "loops",
    "matrices",
    "methods",
    "moves",
    "niches",
    "options",
    "own_iterator",
    "patterns",
    "queues",
    "raw_pointers",
    "ref_cells",
    "results",
    "scopes",
    "shared",
    "slices",
    "states",
    "trait_objects",
    "value_kinds",
    "vectors",
];
const C: [&str; 13] = [
    "algorithms",
    "function_pointers",
    "grids",
    "heap_blocks",
    "linked_list",
    "recursion",
    "sorting",
    "static_data",
    "structs",
    "unions_and_bits",
    "value_kinds",
    "value_shapes",
    "variable_arrays",
];

/// Their course depends on threads or on hash keys.
const NOT_DETERMINISTIC: [&str; 23] = [
    "accounts",
    "atomics",
    "borrowed_words",
    "bounded_buffer",
    "calculator",
    "channels",
    "composed_closures",
    "condition_variables",
    "error_chains",
    "hash_maps",
    "inventory",
    "iterator_chains",
    "json",
    "mutexes",
    "observers",
    "posix_threads",
    "scoped_threads",
    "stock",
    "text_tools",
    "thread_pool",
    "threads",
    "typestates",
    "virtual_machine",
];

/// Why a variable may have no value without optimisation: it has not been given one, or it is freed; an array of several variable lengths.
const REASONS_AT_O0: [&str; 7] = [
    "it has no value at this instruction",
    "nobody wrote these bytes",
    "nobody wrote the text that it points at",
    "lies in a heap block that has been freed",
    "its length is not known",
    "its strong count is 0",
    "nothing is mapped at",
];

/// What came of one level of optimisation.
#[derive(Default)]
struct Tally {
    n_stops: usize,
    /// Distinct places of each program.
    n_places: BTreeMap<String, usize>,
    n_variables: usize,
    n_equal: usize,
    /// Numbers, texts and names in those.
    n_parts: usize,
    /// asmscope has no value and gdb has one, right or not; by reason.
    not_here: BTreeMap<String, usize>,
    n_neither: usize,
    /// gdb has no value, or shows a pointer's address only; by reason.
    not_there: BTreeMap<String, usize>,
    differing: Vec<String>,
}

#[test]
fn variables_have_the_values_that_gdb_shows() {
    let programs = programs();
    let printers = printers();
    for level in [OptLevel::O0, OptLevel::O1, OptLevel::O3] {
        let tally = compared(&programs, level, &printers);
        println!("{}", tally.summary(level));
        assert!(
            tally.differing.is_empty(),
            "-O{level}: {} differ\n{}",
            tally.differing.len(),
            tally.differing.join("\n")
        );
        let n_least = if level == OptLevel::O0 { LEAST_PLACES } else { 1 };
        let few: Vec<_> = tally.n_places.iter().filter(|(_, n)| **n < n_least).collect();
        assert!(few.is_empty() || is_all(), "-O{level}: programs that stop at few places: {few:?}");
        assert!(tally.n_variables > 10 * programs.len(), "-O{level}: {} variables", tally.n_variables);
        assert!(tally.n_equal * 2 > tally.n_variables, "-O{level}: {} of {}", tally.n_equal, tally.n_variables);
        if level == OptLevel::O0 {
            let is_good = |why: &String| REASONS_AT_O0.iter().any(|reason| why.contains(reason));
            let odd: Vec<_> = tally.not_here.keys().filter(|why| !is_good(why)).collect();
            assert!(odd.is_empty(), "without optimisation these have values: {odd:?}");
        }
    }
}

fn compared(programs: &[PathBuf], level: OptLevel, printers: &Path) -> Tally {
    let tally = Mutex::new(Tally::default());
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(path) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
            check(path, level, printers, &tally);
        }
    };
    thread::scope(|scope| (0..N_THREADS).for_each(|_| drop(scope.spawn(work))));
    tally.into_inner().expect("no check panics")
}

fn is_all() -> bool {
    std::env::var_os("ASMSCOPE_ALL_LEVELS").is_some()
}

fn programs() -> Vec<PathBuf> {
    let folder = |name: &str| root().join("tests/programs").join(name);
    if !is_all() {
        let rust = RUST.iter().map(|name| folder("rust").join(format!("{name}.rs")));
        return rust.chain(C.iter().map(|name| folder("c").join(format!("{name}.c")))).collect();
    }
    let files = ["rust", "c"].map(|name| fs::read_dir(folder(name)).expect("it is part of the source"));
    let paths = files.into_iter().flatten().map(|entry| entry.expect("it can be read").path());
    let is_meant = |path: &PathBuf| {
        path.is_file() && !NOT_DETERMINISTIC.contains(&&*path.file_stem().unwrap_or_default().to_string_lossy())
    };
    let mut paths: Vec<PathBuf> = paths.filter(is_meant).collect();
    paths.sort();
    paths
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of rustc's printers for gdb.
fn printers() -> PathBuf {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "sysroot"]).output().expect("the compiler of the tests is there");
    Path::new(String::from_utf8_lossy(&output.stdout).trim()).join("lib/rustlib/etc")
}

/// Runs a program in gdb and in the sandbox, and compares what they show at each stop.
fn check(path: &Path, level: OptLevel, printers: &Path, tally: &Mutex<Tally>) {
    let name = format!("{} -O{level}", path.strip_prefix(root()).unwrap_or(path).display());
    let job = Job::new(path, level);
    let mut session = job.session();
    let main = session.program().symbols.get("main").expect("the C library starts there").value;
    let places = places(&session);
    let offsets: Vec<i64> = places.iter().map(|place| place.0.wrapping_sub(main).cast_signed()).collect();
    let theirs = job.in_gdb(&offsets, printers);
    let mut reader = LineReader::default();
    let mut line = |session: &mut Session, text: &str| {
        let done = reader.line(session, text, &mut |_, _| {});
        assert!(done.is_ok(), "{name}: {text}");
    };
    places.iter().for_each(|place| line(&mut session, &format!("b *{:#x}", place.0)));
    let mut hits: BTreeMap<Address, usize> = BTreeMap::new();
    for (nth, stop) in theirs.iter().enumerate() {
        let offset = stop["place"].as_i64().expect("it was written so");
        let wanted = Address(main.wrapping_add_signed(offset));
        if nth > 0 || rip(&session) != wanted {
            line(&mut session, "c");
            // A panic stops it too.
            if !places.contains(&rip(&session)) {
                line(&mut session, "c");
            }
        }
        if rip(&session) != wanted {
            let what = format!("{name}: stops at {} and not at {wanted}", rip(&session));
            return tally.lock().expect("no check panics").differing.push(what);
        }
        tally.lock().expect("no check panics").add(&mut session, stop, &name);
        let n_hits = hits.entry(wanted).or_default();
        *n_hits += 1;
        if *n_hits == N_HITS {
            let number = 1 + places.iter().position(|place| *place == wanted).expect("it is one of these");
            line(&mut session, &format!("delete {number}"));
        }
    }
    tally.lock().expect("no check panics").n_places.insert(name, hits.len());
}

fn rip(session: &Session) -> Address {
    Address(session.machine().registers().rip)
}

/// Statements of the user's functions behind their prologues, spread evenly.
fn places(session: &Session) -> Vec<Address> {
    let functions = session.debug_info().map(|debug| debug.user_functions().to_vec()).unwrap_or_default();
    let is_in_body = |address: Address| {
        functions.iter().any(|function| {
            function.ranges.iter().any(|range| range.contains(&address.0))
                && !(function.entry..function.body).contains(&address)
        })
    };
    let entries = session.program().source.entries().iter().filter(|entry| entry.is_code && entry.is_statement);
    let all: BTreeSet<Address> = entries.map(|entry| entry.address).filter(|address| is_in_body(*address)).collect();
    let all: Vec<Address> = all.into_iter().collect();
    let n_shown = all.len().min(MOST_PLACES);
    (0..n_shown).map(|nth| all[nth * all.len() / n_shown]).collect()
}

impl Tally {
    /// Compares the variables at one stop: those of the innermost frame of the user, and of the functions that it was inlined into.
    fn add(&mut self, session: &mut Session, stop: &Tree, name: &str) {
        let line = session.debug_info().and_then(|debug| debug.user_line(rip(session)));
        let depth = line.map_or(0, |line| line.inline_depth) as usize;
        let number = line.map_or(0, |line| line.line.number);
        let frames = stop["frames"].as_array().expect("it was written so");
        // At the first instruction of an inlined function gdb still stands in the caller.
        let Some(frame) = frames.len().checked_sub(1 + depth).map(|at| &frames[at]) else { return };
        self.n_stops += 1;
        self.add_frame(session, stop, frame, &format!("{name}:{number}"));
        let chain = session.debug_info().map(|debug| debug.location(rip(session))).unwrap_or_default();
        let outer = (0..depth).rev().filter(|outer| chain.iter().rev().nth(*outer).is_some_and(|frame| frame.is_user));
        for outer in outer.collect::<Vec<_>>() {
            let moved = session.execute(Typed::SelectFrame(FrameChoice::Relative(1)));
            assert!(matches!(moved, Ok(Reply::FrameSelected(_))), "{name}:{number}: {moved:?}");
            self.add_frame(session, stop, &frames[frames.len() - 1 - outer], &format!("{name}:{number} up to {outer}"));
        }
    }

    /// Compares those of the frame that is looked at.
    fn add_frame(&mut self, session: &mut Session, stop: &Tree, frame: &Tree, name: &str) {
        let Ok(Reply::Variables { values, .. }) = session.execute(Typed::Variables(VariableSet::All)) else {
            return self.differing.push(format!("{name}: no variables"));
        };
        let main = session.program().symbols.get("main").expect("the C library starts there").value;
        let mut theirs = frame["variables"].clone();
        let main_in_gdb = stop["main"].as_u64().expect("it was written so");
        resolve_pointers(&mut theirs, session.machine().registers().gpr(Register::RSP), main, main_in_gdb);
        self.add_missing(&values, &theirs, name);
        for shown in &values {
            let Some(tree) = theirs.get(&shown.name) else { continue };
            self.n_variables += 1;
            match compare(&shown.value, tree) {
                Verdict::Equal(n) => {
                    self.n_equal += 1;
                    self.n_parts += n;
                }
                Verdict::NotHere(_) if tree.get("x").is_some() => self.n_neither += 1,
                Verdict::NotHere(why) => *self.not_here.entry(without_numbers(&why)).or_default() += 1,
                Verdict::NotThere(why) => *self.not_there.entry(why).or_default() += 1,
                Verdict::Differs(what) => {
                    self.differing.push(format!("{name} time {} {}{what}", stop["hit"], shown.name));
                }
            }
        }
    }

    /// Variables of C that gdb has and asmscope does not; of Rust's some are the compiler's own.
    fn add_missing(&mut self, shown: &[VariableValue], theirs: &Tree, name: &str) {
        let all = theirs.as_object().expect("it was written so").iter();
        let missing = all.filter(|(name, _)| !shown.iter().any(|value| value.name == **name));
        for (variable, _) in missing.filter(|(_, tree)| tree.get("x").is_none() && name.contains(".c -O0")) {
            self.differing.push(format!("{name}: {variable} is not shown"));
        }
    }

    fn summary(&self, level: OptLevel) -> String {
        let n_places: usize = self.n_places.values().sum();
        let (n_not_here, n_not_there): (usize, usize) = (self.not_here.values().sum(), self.not_there.values().sum());
        let reasons: Vec<String> = self.not_here.iter().map(|(why, n)| format!("\n  {n:5} {why}")).collect();
        let reasons = reasons.concat();
        format!(
            "-O{level}: {} programs, {n_places} places, {} stops, {} variables: {} equal ({} numbers, texts and names), {} differ, \
             {} in neither, {n_not_there} pointers and others that gdb does not follow, {n_not_here} not available here:{reasons}",
            self.n_places.len(),
            self.n_stops,
            self.n_variables,
            self.n_equal,
            self.n_parts,
            self.differing.len(),
            self.n_neither,
        )
    }
}

/// A reason without its addresses.
fn without_numbers(why: &str) -> String {
    let is_number = |word: &&str| word.starts_with("0x");
    why.split(' ').filter(|word| !is_number(word)).collect::<Vec<_>>().join(" ")
}

/// A program, what it reads, and how it is built.
struct Job {
    path: PathBuf,
    build: BuildOptions,
    stdin: String,
    arguments: String,
    stem: String,
}

impl Job {
    fn new(path: &Path, level: OptLevel) -> Job {
        let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache/asmscope/built");
        let text = fs::read_to_string(path).expect("programs are text");
        let header = |key: &str| text.lines().find_map(|line| line.strip_prefix(&format!("// {key}: ")));
        let language = path.extension().unwrap_or_default().to_string_lossy();
        Job {
            path: path.to_owned(),
            build: BuildOptions { cache: Some(cache), opt_level: Some(level), ..BuildOptions::default() },
            stdin: header("stdin").unwrap_or_default().replace("\\n", "\n"),
            arguments: header("args").unwrap_or_default().to_owned(),
            stem: format!("{}-{language}-O{level}", path.file_stem().unwrap_or_default().to_string_lossy()),
        }
    }

    fn session(&self) -> Session {
        let input = input::open(&self.path.to_string_lossy()).expect("the program is there");
        let options =
            LoadOptions { build: self.build.clone(), arguments: words(&self.arguments), ..LoadOptions::default() };
        let Loaded { program, debug, files, .. } =
            load::program(input, &options).unwrap_or_else(|error| panic!("{}: {error}", self.stem));
        let config = Config {
            stack_size: PROCESS_STACK_SIZE,
            heap_size: PROCESS_HEAP_SIZE,
            input: self.stdin.clone().into_bytes(),
            typed_capacity: TYPED_ROOM,
        };
        Session::new(program, config).expect("a machine for the program").with_debug_info(debug, files)
    }

    /// What gdb shows at each stop; places are counted from `main`.
    fn in_gdb(&self, places: &[i64], printers: &Path) -> Vec<Tree> {
        let language = CompiledLanguage::of_name(&self.path).expect("it is Rust or C");
        let built = build_file(&self.path, language, &self.build).expect("it was built before");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gdb");
        fs::create_dir_all(&folder).expect("the target folder can be written");
        let file = |ending: &str| folder.join(format!("{}.{ending}", self.stem));
        let job = serde_json::json!({
            "program": built.executable, "printers": printers, "arguments": self.arguments, "places": places,
            "input": file("in"), "output": file("out"), "hits": N_HITS,
        });
        fs::write(file("in"), &self.stdin).expect("the target folder can be written");
        fs::write(file("job"), job.to_string()).expect("the target folder can be written");
        let output = Command::new("gdb")
            .args(["-nx", "-batch", "-x"])
            .arg(root().join("tests/suite/debugger_agreement/gdb_values.py"))
            .env("JOB", file("job"))
            .current_dir(&folder)
            .stdin(Stdio::null())
            .output()
            .expect("this test needs gdb with Python: `scripts/setup test` installs it");
        assert!(output.status.success(), "{}: {}", self.stem, String::from_utf8_lossy(&output.stderr));
        let text = fs::read_to_string(file("out")).expect("gdb wrote it");
        text.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect()
    }
}

/// Splits at blanks outside `"…"`.
fn words(line: &str) -> Vec<String> {
    let quoted = |(idx, part): (usize, &str)| match idx % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    };
    line.split('"').enumerate().flat_map(quoted).collect()
}
