//! `asmscope --version`: the version with what it was built of: the engines, the features, the commit.
//!
//! The commit comes from `main.rs` (`ASMSCOPE_COMMIT`, which `scripts/run` and `scripts/release` set), so that a commit alone compiles
//! nothing of the library again.

use crate::engine::engine_version;
use crate::source::assembler_version;
use std::sync::OnceLock;

/// Features that a build may have, and whether this one does.
const FEATURES: [(&str, bool); 8] = [
    ("build", cfg!(feature = "build")),
    ("cli", cfg!(feature = "cli")),
    ("exercise", cfg!(feature = "exercise")),
    ("exercise-screen", cfg!(feature = "exercise-screen")),
    ("grade", cfg!(feature = "grade")),
    ("repl", cfg!(feature = "repl")),
    ("text", cfg!(feature = "text")),
    ("trace", cfg!(feature = "trace")),
];

/// What `--version` prints behind the program's name; `-V` prints its first line.
pub(super) fn text(commit: Option<&str>) -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| long(commit))
}

fn long(commit: Option<&str>) -> String {
    let [unicorn_major, unicorn_minor, unicorn_patch, _] = engine_version();
    let (keystone_major, keystone_minor) = assembler_version();
    let features: Vec<&str> = FEATURES.iter().filter(|(_, is_on)| *is_on).map(|(name, _)| *name).collect();
    format!(
        "{}\ncommit    {}\nengines   Unicorn {unicorn_major}.{unicorn_minor}.{unicorn_patch}, Keystone {keystone_major}.{keystone_minor}\n\
         features  {}\nlicence   GPL-2.0-only",
        env!("CARGO_PKG_VERSION"),
        commit.unwrap_or("not recorded: built from a working copy"),
        features.join(", "),
    )
}
