//! The compiled programs are what rustc prints, unedited: compiled again, they come out the same; and at other opt-levels they do the
//! same.
//!
//! The former can be seen only with the compiler that made them, because another one may print something else.

use crate::teaching_programs::{load, promise, texts};
use asmscope::model::run::{RunUntil, Stop};
use asmscope::session::programs;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What `rustc --version` says of the compiler that made the outputs.
const COMPILER: &str = "rustc 1.95.0 (59807616e 2026-04-14)";

#[test]
fn compiled_programs_are_what_rustc_prints() {
    let version = Command::new("rustc").arg("--version").output().expect("who runs the tests has rustc");
    if String::from_utf8_lossy(&version.stdout).trim() != COMPILER {
        return;
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = std::env::temp_dir().join(format!("asmscope-rows-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the outputs");
    let made = Command::new(project.join("scripts/compile-rows")).arg(&folder).status();
    assert!(made.expect("the script can be started").success());
    let mut n_same = 0;
    for entry in fs::read_dir(&folder).expect("the outputs are there") {
        let path = entry.expect("each can be looked at").path();
        let kept = project.join("programs/stack_vs_heap").join(path.file_name().expect("a file has a name"));
        let texts = [&path, &kept].map(|path| fs::read_to_string(path).unwrap_or_default());
        assert!(texts[0] == texts[1], "{}: scripts/compile-rows makes it again", kept.display());
        n_same += 1;
    }
    assert_eq!(n_same, programs::rows().count());
    fs::remove_dir_all(&folder).expect("the folder can go");
}

#[test]
fn other_opt_levels_come_to_the_same() {
    for (name, text) in texts("tests/inputs/rows") {
        let (row, _) = name.rsplit_once("_o").expect("a name ends in its opt-level");
        let by_hand = programs::BuiltIn::find(row).expect("a row has this program");
        let ends = promise(by_hand.text, "Ends").and_then(|ends| ends.strip_prefix("returns ")?.parse().ok());
        let mut machine = load(&name, &text);
        let stop = machine.run(&RunUntil { steps: Some(10_000), ..RunUntil::default() });
        assert_eq!(stop, Stop::Exited { code: ends.expect("it returns a number") }, "{name}");
        assert_eq!((machine.leak(), machine.warnings().count()), (None, 0), "{name}");
    }
}
