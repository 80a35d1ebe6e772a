//! What an executable was made from: the files that the compiler read, and the variables that the text asked for (`env!`).
//!
//! Compilers list them in the form of a makefile's rules (`rustc --emit=dep-info`, `cc -MD`).

use super::environment::Environment;
use super::hash::Hash;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

/// Files and variables, as the compiler names them.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Dependencies {
    /// Relative ones start at the folder in which the compiler ran.
    pub(super) files: Vec<PathBuf>,
    /// Names of variables, set or not.
    pub(super) variables: Vec<String>,
}

/// Below it lie the system's headers: many, and changed by installations only. For them size and time are enough.
const SYSTEM: &str = "/usr";
/// Of larger files size and time have to be enough, too.
const LARGEST_READ: u64 = 4 << 20;
/// File systems date a change by a clock that may lag this much.
const CLOCK_LAG: Duration = Duration::from_millis(10);

impl Dependencies {
    /// Reads the rules of a makefile; what stands left of the colons does not matter.
    pub(super) fn parse(text: &str) -> Dependencies {
        let mut files = Vec::new();
        let mut variables = Vec::new();
        for line in text.replace("\\\n", " ").lines() {
            if let Some(variable) = line.strip_prefix("# env-dep:") {
                variables.push(variable.split('=').next().unwrap_or(variable).to_owned());
            } else if !line.starts_with('#')
                && let Some((_, prerequisites)) = line.split_once(": ")
            {
                files.extend(words(prerequisites));
            }
        }
        let mut known = BTreeSet::new();
        files.retain(|file| known.insert(file.clone()));
        Dependencies { files, variables }
    }

    /// Everything as bytes, for a file of the cache; paths need not be UTF-8.
    pub(super) fn encode(&self) -> Vec<u8> {
        let files = self.files.iter().map(|file| (b'f', file.as_os_str().as_encoded_bytes()));
        let variables = self.variables.iter().map(|name| (b'v', name.as_bytes()));
        files.chain(variables).flat_map(|(kind, name)| [&[kind], name, &[0]].concat()).collect()
    }

    /// The inverse of [`Dependencies::encode`]; `None` for what is damaged.
    pub(super) fn decode(bytes: &[u8]) -> Option<Dependencies> {
        let mut dependencies = Dependencies::default();
        for record in bytes.split_inclusive(|byte| *byte == 0) {
            match record.strip_suffix(&[0])?.split_first()? {
                (b'f', path) => dependencies.files.push(path_of(path)?),
                (b'v', name) => dependencies.variables.push(String::from_utf8(name.to_vec()).ok()?),
                _ => return None,
            }
        }
        Some(dependencies)
    }

    /// Adds to a hash what they hold now; `None` when a file cannot be read.
    pub(super) fn identify(&self, environment: &Environment, hash: &mut Hash) -> Option<()> {
        for file in &self.files {
            let path = environment.absolute(file);
            let metadata = fs::metadata(&path).ok()?;
            hash.field(file.as_os_str().as_encoded_bytes());
            if path.starts_with(SYSTEM) || metadata.len() > LARGEST_READ {
                let time = metadata.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
                hash.number(metadata.len());
                hash.number(time.as_secs());
                hash.number(time.subsec_nanos().into());
            } else {
                hash.field(&fs::read(&path).ok()?);
            }
        }
        for name in &self.variables {
            hash.field(name.as_bytes());
            hash.optional(environment.variable(name).map(OsStr::as_encoded_bytes));
        }
        Some(())
    }

    /// False when one may have changed after the compiler was started: then nobody knows which text it has read.
    pub(super) fn are_older_than(&self, start: SystemTime, environment: &Environment) -> bool {
        let is_older = |file: &PathBuf| {
            let modified = fs::metadata(environment.absolute(file)).and_then(|metadata| metadata.modified());
            modified.is_ok_and(|time| time + CLOCK_LAG < start)
        };
        self.files.iter().all(is_older)
    }

    /// The files that somebody wrote for this program, by absolute path.
    pub(super) fn sources(&self, environment: &Environment) -> Vec<PathBuf> {
        let paths = self.files.iter().map(|file| environment.absolute(file));
        paths.filter(|path| !path.starts_with(SYSTEM)).collect()
    }
}

/// The path of [`Dependencies::encode`]d bytes.
#[cfg_attr(unix, expect(clippy::unnecessary_wraps, reason = "elsewhere not every text of bytes is a path"))]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    #[cfg(unix)]
    let name: &OsStr = std::os::unix::ffi::OsStrExt::from_bytes(bytes);
    #[cfg(not(unix))]
    let name = OsStr::new(std::str::from_utf8(bytes).ok()?);
    Some(PathBuf::from(name))
}

/// Splits at blanks, except at those behind a backslash.
fn words(text: &str) -> Vec<PathBuf> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match (c, characters.peek()) {
            ('\\', Some(' ' | '#')) | ('$', Some('$')) => word.extend(characters.next()),
            (' ' | '\t', _) => words.push(std::mem::take(&mut word)),
            _ => word.push(c),
        }
    }
    words.push(word);
    words.into_iter().filter(|word| !word.is_empty()).map(PathBuf::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_both_compilers_are_read() {
        let rustc = "deps: a\\ b.rs src/x.rs text.txt\n\nexe: a\\ b.rs src/x.rs\n\na\\ b.rs:\n\n# env-dep:HOME=/x\n# env-dep:NONE\n";
        let found = Dependencies::parse(rustc);
        assert_eq!(found.files, ["a b.rs", "src/x.rs", "text.txt"].map(PathBuf::from));
        assert_eq!(found.variables, ["HOME", "NONE"]);
        let cc = "x.o: x.c /usr/include/stdio.h \\\n odd\\#$$.h\n";
        assert_eq!(Dependencies::parse(cc).files, ["x.c", "/usr/include/stdio.h", "odd#$.h"].map(PathBuf::from));
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        let some = Dependencies { files: vec!["a b".into(), "c".into()], variables: vec!["X".into()] };
        assert_eq!(Dependencies::decode(&some.encode()), Some(some));
        assert_eq!(Dependencies::decode(b""), Some(Dependencies::default()));
        for damaged in [&b"fa"[..], b"\0", b"xa\0"] {
            assert_eq!(Dependencies::decode(damaged), None);
        }
    }
}
