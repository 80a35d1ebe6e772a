//! Wrong programs in Rust, C and C++ are reported at the line that is to blame, which they mark (`//~ use-after-free`), and nothing else is
//! reported of them. Their sources are under `tests/programs/wrong`.
//!
//! Without optimisation and with the standard libraries linked into them; with `ASMSCOPE_ALL_LEVELS` set also with shared ones. Panics say
//! their place themselves, so they are told there however much is optimised, but for what only builds without optimisation check.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Programs that there are, at least.
const LEAST: usize = 60;
/// Programs that run at the same time.
const N_THREADS: usize = 2;

/// A code and a line.
type Reports = BTreeSet<(String, u64)>;

#[test]
fn wrong_programs_are_reported_at_their_marks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs/wrong");
    let entries = fs::read_dir(&folder).expect("it is part of the source");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    paths.sort();
    assert!(paths.len() >= LEAST, "{} programs", paths.len());
    let is_all = std::env::var_os("ASMSCOPE_ALL_LEVELS").is_some();
    let linkages: &[&str] = if is_all { &["--static", "--dynamic"] } else { &["--static"] };
    let mut cases = Vec::new();
    for path in &paths {
        for linkage in linkages {
            cases.extend(levels(path).iter().map(|level| (path, *linkage, *level)));
        }
    }
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some((path, linkage, level)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (marked, reported) = (marks(path), reports(path, linkage, level));
            if reported.as_ref() != Ok(&marked) {
                let failure =
                    format!("{} {linkage} -O{level}: marked {marked:?}, reported {reported:?}", path.display());
                failures.lock().expect("no check panics").push(failure);
            }
        }
    };
    thread::scope(|scope| (0..N_THREADS).for_each(|_| drop(scope.spawn(work))));
    let failures = failures.into_inner().expect("no check panics");
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// The levels of optimisation that a program is built with.
fn levels(path: &Path) -> &'static [&'static str] {
    let is_panic = marks(path).iter().all(|(code, _)| code == "panic");
    let is_checked = path.file_stem().is_some_and(|stem| !stem.to_string_lossy().starts_with("unchecked"));
    if is_panic && is_checked { &["0", "1", "3"] } else { &["0"] }
}

fn marks(path: &Path) -> Reports {
    let text = fs::read_to_string(path).expect("programs are text");
    let mark = |(idx, line): (usize, &str)| Some((line.split_once("//~ ")?.1.trim().to_owned(), idx as u64 + 1));
    let marks: Reports = text.lines().enumerate().filter_map(mark).collect();
    assert!(!marks.is_empty(), "{} marks no line", path.display());
    marks
}

fn reports(path: &Path, linkage: &str, level: &str) -> Result<Reports, String> {
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
    let output = Command::new(env!("CARGO_BIN_EXE_asmscope"))
        .arg("run")
        .arg(path)
        .args(["--json", "--values", "off", linkage, "--opt-level", level])
        .env("XDG_CACHE_HOME", cache)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    let complaint = || String::from_utf8_lossy(&output.stderr).into_owned();
    let document: Value = serde_json::from_slice(&output.stdout).map_err(|_| complaint())?;
    let all = ["faults", "warnings"].into_iter().filter_map(|list| document[list].as_array()).flatten();
    Ok(all
        .map(|report| (report["code"].as_str().unwrap_or("?").to_owned(), report["line"].as_u64().unwrap_or(0)))
        .collect())
}
