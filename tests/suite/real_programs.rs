//! Real programs in Rust, C, C++ and assembly do in the sandbox what they do on this machine's processor: the same output, the same exit code, and
//! no fault or warning. Their sources are under `tests/programs`; a header line may give standard input (`stdin: …`, with `\n`), arguments
//! (`args: …`), or say that blocks are left behind on purpose (`leaks: yes`).
//!
//! Executables are kept under the target folder. With `ASMSCOPE_ALL_LEVELS` set each is built with and without optimisation, and
//! with and without shared libraries.

use asmscope::toolchain::{BuildOptions, Built, CompiledLanguage, Linkage, OptLevel, build_file, link_assembly};
use serde_json::Value;
use std::ffi::OsStr;
use std::fs;
use std::fs::File;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Folders of sources, and how many of them there are at least.
const FOLDERS: [(&str, usize); 4] = [("rust", 110), ("c", 43), ("cpp", 4), ("asm", 8)];
/// Programs that run at the same time.
const N_THREADS: usize = 2;

/// A program, and how it is built.
struct Case {
    /// From the project's folder.
    path: String,
    level: OptLevel,
    linkage: Linkage,
    header: Header,
}

/// What a program's first lines say.
#[derive(Clone, Default)]
struct Header {
    input: String,
    arguments: Vec<String>,
    leaks: bool,
}

/// How a program ended.
#[derive(PartialEq, Eq, Debug)]
struct End {
    code: i64,
    output: String,
    /// Codes of faults and warnings.
    reports: Vec<String>,
}

#[test]
fn real_programs_do_what_they_do_on_the_processor() {
    let cases = cases();
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(failure) = check(case) {
                let how = format!("{} -O{} {:?}", case.path, case.level, case.linkage);
                failures.lock().expect("no check panics").push(format!("{how}: {failure}"));
            }
        }
    };
    thread::scope(|scope| (0..N_THREADS).for_each(|_| drop(scope.spawn(work))));
    let failures = failures.into_inner().expect("no check panics");
    assert!(failures.is_empty(), "{} of {} programs:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// What values look like is guessed from what ran, also of blocks that shrank since a pointer into them was seen.
#[test]
fn values_are_guessed_after_real_programs() {
    for name in ["rust/inventory.rs", "rust/lexer.rs", "c/words.c"] {
        let output = Command::new(env!("CARGO_BIN_EXE_asmscope"))
            .args(["run", &format!("tests/programs/{name}"), "--values", "all"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("XDG_CACHE_HOME", cache())
            .stdin(Stdio::null())
            .output()
            .expect("it was built");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complaint.is_empty(), "{name}: {:?}\n{complaint}", output.status);
    }
}

/// Builds it, runs it on the processor and in the sandbox, and compares.
fn check(case: &Case) -> Result<(), String> {
    let built = build(case).map_err(|error| format!("{error}\n{}", error.output().unwrap_or_default()))?;
    let native = natively(case, &built.executable);
    let emulated = in_sandbox(case)?;
    if native == emulated { Ok(()) } else { Err(format!("on the processor\n{native:?}\nin the sandbox\n{emulated:?}")) }
}

fn build(case: &Case) -> Result<Built, asmscope::toolchain::BuildError> {
    let options = BuildOptions {
        opt_level: Some(case.level),
        linkage: case.linkage,
        cache: Some(cache().join("asmscope/built")),
        ..BuildOptions::default()
    };
    let path = Path::new(&case.path);
    match CompiledLanguage::of_name(path) {
        Some(language) => build_file(path, language, &options),
        None => link_assembly(path, &options),
    }
}

/// The cache folder of this test's user.
fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

fn natively(case: &Case, executable: &Path) -> End {
    let scratch = Scratch::new();
    fs::write(scratch.path("input"), &case.header.input).expect("the target folder can be written");
    // Both streams end up in one file, in the order in which they were written to.
    let output = File::create(scratch.path("output")).expect("the target folder can be written");
    let status = Command::new(executable)
        .args(&case.header.arguments)
        .env_clear()
        .stdin(File::open(scratch.path("input")).expect("it was just written"))
        .stdout(output.try_clone().expect("it is open"))
        .stderr(output)
        .status()
        .expect("it was just built");
    let output = fs::read(scratch.path("output")).expect("it was just written");
    let output = without_thread_numbers(&String::from_utf8_lossy(&output));
    // A Rust program whose main thread panics exits so; that is reported.
    let has_panicked = status.code() == Some(101) && output.contains(" panicked at ");
    let reports = [("panic", has_panicked), ("leak", case.header.leaks)];
    let expected = reports.into_iter().filter(|(_, is_expected)| *is_expected).map(|(code, _)| code.to_owned());
    // As a shell has it of a process that a signal ended.
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal)).map_or(-1, i64::from);
    End { code, output, reports: expected.collect() }
}

fn in_sandbox(case: &Case) -> Result<End, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asmscope"));
    command.args(["run", &case.path, "--json", "--values", "off", "--opt-level", case.level.as_str()]);
    command.args(["--input-text", &case.header.input]);
    if case.linkage == Linkage::Dynamic {
        command.arg("--dynamic");
    }
    if is_assembly(Path::new(&case.path)) {
        command.arg("--link");
    }
    command.arg("--").args(&case.header.arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("XDG_CACHE_HOME", cache()).stdin(Stdio::null());
    let output = command.output().map_err(|error| error.to_string())?;
    let complaint = || String::from_utf8_lossy(&output.stderr).into_owned();
    let document: Value = serde_json::from_slice(&output.stdout).map_err(|_| complaint())?;
    let codes = |list: &Value| {
        let codes =
            list.as_array().into_iter().flatten().map(|report| report["code"].as_str().unwrap_or("?").to_owned());
        codes.collect::<Vec<_>>()
    };
    let stop = &document["stop"];
    let why = stop["why"].as_str().filter(|why| *why != "exited").map(str::to_owned);
    Ok(End {
        code: stop["code"].as_i64().unwrap_or(-1),
        output: without_thread_numbers(document["output"].as_str().unwrap_or_default()),
        reports: [codes(&document["faults"]), codes(&document["warnings"]), why.into_iter().collect()].concat(),
    })
}

/// `thread 'main' (4711) panicked`: the system's number differs from run to run.
fn without_thread_numbers(output: &str) -> String {
    let line = |line: &str| match line.split_once("' (") {
        Some((thread, rest)) if thread.starts_with("thread '") => {
            let (_, rest) = rest.split_once(')').unwrap_or(("", rest));
            format!("{thread}'{rest}")
        }
        _ => line.to_owned(),
    };
    output.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn cases() -> Vec<Case> {
    let (levels, linkages): (&[OptLevel], &[Linkage]) = match std::env::var_os("ASMSCOPE_ALL_LEVELS") {
        None => (&[OptLevel::O0], &[Linkage::Static]),
        Some(_) => (&[OptLevel::O0, OptLevel::O1, OptLevel::O3], &[Linkage::Static, Linkage::Dynamic]),
    };
    let mut cases = Vec::new();
    for (path, header) in FOLDERS.into_iter().flat_map(|(folder, n)| programs(folder, n)) {
        let has_levels = !is_assembly(Path::new(&path));
        for linkage in linkages {
            for level in levels.iter().filter(|level| has_levels || **level == OptLevel::O0) {
                cases.push(Case { path: path.clone(), level: *level, linkage: *linkage, header: header.clone() });
            }
        }
    }
    cases
}

/// The programs of a folder, in order.
fn programs(folder: &str, n_at_least: usize) -> Vec<(String, Header)> {
    let folder = format!("tests/programs/{folder}");
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder)).expect("it is part of the source");
    let files = entries.map(|entry| entry.expect("it can be read")).filter(|entry| entry.path().is_file());
    let mut paths: Vec<String> = files.map(|file| format!("{folder}/{}", file.file_name().to_string_lossy())).collect();
    paths.sort();
    assert!(paths.len() >= n_at_least, "{folder} holds {} programs", paths.len());
    let with_header = |path: String| {
        let header = Header::read(&path);
        (path, header)
    };
    paths.into_iter().map(with_header).collect()
}

fn is_assembly(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("s"))
}

impl Header {
    fn read(path: &str) -> Header {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("programs are text");
        let comments = text.lines().map_while(|line| line.strip_prefix("// ").or_else(|| line.strip_prefix("# ")));
        let mut header = Header::default();
        for comment in comments {
            match comment.split_once(": ") {
                Some(("stdin", input)) => header.input = input.replace("\\n", "\n"),
                Some(("args", arguments)) => header.arguments = words(arguments),
                Some(("leaks", "yes")) => header.leaks = true,
                _ => {}
            }
        }
        header
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

/// A folder of its own for one run.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Scratch {
        static N_MADE: AtomicUsize = AtomicUsize::new(0);
        let name = format!("real-{}-{}", std::process::id(), N_MADE.fetch_add(1, Ordering::Relaxed));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).expect("the target folder can be written");
        Scratch(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
