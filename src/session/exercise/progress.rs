//! What a learner has done, kept in a small text file: safe when two write at once, and when the file is damaged.
//!
//! Every change reads the file, changes it and puts a whole new one in its place, under a lock. A file that cannot be
//! understood is moved aside, never overwritten.

use super::error::ExerciseError;
use crate::session::input::reason;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The first line; a change that older versions cannot read changes its number.
const HEADER: &str = "asmscope.exercises/1";

/// Files of one name that are kept aside; the next one replaces the first.
const MOST_KEPT: u32 = 1000;

/// Where the record is kept.
pub struct Store {
    folder: PathBuf,
    /// What cannot be written, because the folder cannot.
    unkept: RefCell<Courses>,
}

/// What is known about the exercises of one course, by name.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct LearnerProgress {
    /// Those that something is known about, by name.
    pub exercises: BTreeMap<String, Record>,
    /// The exercise that was chosen last, if one was.
    pub current: Option<String>,
}

/// What is known about one exercise.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Record {
    /// Whether it passed when it was judged last.
    pub done: bool,
    /// Hints shown so far.
    pub n_hints: usize,
}

/// All courses, by their id.
type Courses = BTreeMap<String, LearnerProgress>;

impl Store {
    /// The record in `$XDG_STATE_HOME/asmscope`, by default below `~/.local/state` (XDG Base Directory Specification).
    ///
    /// # Errors
    /// When neither is set.
    pub fn standard() -> Result<Store, ExerciseError> {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let state = set("XDG_STATE_HOME").filter(|path| path.is_absolute());
        let state = state.or_else(|| Some(set("HOME")?.join(".local/state")));
        let state = state.ok_or(ExerciseError::NoStateFolder)?;
        Ok(Store::at(&state.join("asmscope")))
    }

    /// The record in this folder.
    #[must_use]
    pub fn at(folder: &Path) -> Store {
        Store { folder: folder.to_owned(), unkept: RefCell::default() }
    }

    fn path(&self) -> PathBuf {
        self.folder.join("exercises")
    }

    /// The progress in one course, and a remark if the record was damaged or cannot be kept.
    pub fn read(&self, course: &str) -> (LearnerProgress, Option<String>) {
        self.change(course, |_| {})
    }

    /// Changes the progress in one course; returns it, and a remark if the record was damaged, or if it cannot be kept: then it is known as
    /// long as this process runs.
    pub fn change(&self, course: &str, change: impl FnOnce(&mut LearnerProgress)) -> (LearnerProgress, Option<String>) {
        let is_late = !self.unkept.borrow().is_empty();
        let kept = self.lock().and_then(|lock| Ok((lock, self.load()?)));
        // The lock is held until the end of this function; other processes wait for it.
        let (_lock, (mut courses, remark)) = match kept {
            Ok((lock, (mut courses, remark))) => {
                // What an earlier change could not write is written with this one.
                for (course, unkept) in self.unkept.take() {
                    let kept = courses.entry(course).or_default();
                    kept.exercises.extend(unkept.exercises);
                    kept.current = unkept.current.or(kept.current.take());
                }
                (lock, (courses, remark))
            }
            Err(cause) => {
                let mut unkept = self.unkept.borrow_mut();
                let progress = unkept.entry(course.to_owned()).or_default();
                change(progress);
                return (progress.clone(), Some(self.remark(&cause)));
            }
        };
        let progress = courses.entry(course.to_owned()).or_default();
        let before = progress.clone();
        change(progress);
        let after = progress.clone();
        let stored = if after == before && !is_late { Ok(()) } else { self.store(&courses) };
        match stored {
            Ok(()) => (after, remark),
            Err(cause) => {
                *self.unkept.borrow_mut() = courses;
                (after, Some(self.remark(&cause)))
            }
        }
    }

    fn lock(&self) -> io::Result<File> {
        fs::create_dir_all(&self.folder)?;
        let lock = File::create(self.folder.join("exercises.lock"))?;
        lock.lock()?;
        Ok(lock)
    }

    fn remark(&self, cause: &io::Error) -> String {
        format!("your progress is not kept, `{}` cannot be written: {}", self.folder.display(), reason(cause))
    }

    fn load(&self) -> io::Result<(Courses, Option<String>)> {
        let bytes = match fs::read(self.path()) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Courses::new(), None)),
            Err(error) => return Err(error),
        };
        if let Some(courses) = std::str::from_utf8(&bytes).ok().and_then(parse) {
            return Ok((courses, None));
        }
        let aside = untaken(|n| self.folder.join(format!("exercises.damaged{n}")));
        fs::rename(self.path(), &aside)?;
        let remark = format!("the record of your progress was damaged; it is kept as `{}`", aside.display());
        Ok((Courses::new(), Some(remark)))
    }

    fn store(&self, courses: &Courses) -> io::Result<()> {
        let written = self.folder.join("exercises.new");
        let mut file = File::create(&written)?;
        file.write_all(text(courses).as_bytes())?;
        file.sync_all()?;
        fs::rename(written, self.path())
    }
}

/// A name for what is kept aside that is not taken yet. `name` makes one of what stands behind it: nothing, `2`, `3` …
pub(super) fn untaken(name: impl Fn(&str) -> PathBuf) -> PathBuf {
    let numbered = |n: u32| name(&if n == 1 { String::new() } else { n.to_string() });
    (1..=MOST_KEPT).map(numbered).find(|path| !path.exists()).unwrap_or_else(|| name(""))
}

/// One line a fact, its words separated by tabs.
fn text(courses: &Courses) -> String {
    let mut lines = vec![HEADER.to_owned()];
    for (course, progress) in courses {
        lines.extend(progress.current.iter().map(|name| format!("current\t{course}\t{name}")));
        for (name, record) in &progress.exercises {
            let done = record.done.then(|| format!("done\t{course}\t{name}"));
            let hints = (record.n_hints > 0).then(|| format!("hints\t{course}\t{name}\t{}", record.n_hints));
            lines.extend(done.into_iter().chain(hints));
        }
    }
    // What ends with this was written to its end.
    lines.push("end\n".to_owned());
    lines.join("\n")
}

/// `None` for what [`text`] does not write.
fn parse(text: &str) -> Option<Courses> {
    let mut courses = Courses::new();
    let lines = text.strip_prefix(HEADER)?.strip_prefix('\n')?.strip_suffix("end\n")?;
    for line in lines.lines() {
        let words: Vec<&str> = line.split('\t').collect();
        let (kind, course, name, rest) = match words.as_slice() {
            [kind, course, name, rest @ ..] => (*kind, *course, *name, rest),
            _ => return None,
        };
        let progress = courses.entry(course.to_owned()).or_default();
        let record = |progress: &mut LearnerProgress| *progress.exercises.entry(name.to_owned()).or_default();
        match (kind, rest) {
            ("current", []) => progress.current = Some(name.to_owned()),
            ("done", []) => {
                let known = record(progress);
                progress.exercises.insert(name.to_owned(), Record { done: true, ..known });
            }
            ("hints", [n]) => {
                let known = record(progress);
                progress.exercises.insert(name.to_owned(), Record { n_hints: n.parse().ok()?, ..known });
            }
            _ => return None,
        }
    }
    Some(courses)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("asmscope-progress-{}-{name}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        path
    }

    fn finish(progress: &mut LearnerProgress, name: &str) {
        progress.exercises.entry(name.to_owned()).or_default().done = true;
    }

    #[test]
    fn what_is_written_is_read_again() {
        let folder = folder("again");
        let store = Store::at(&folder);
        let (written, _) = store.change("built-in", |progress| {
            finish(progress, "01_a");
            progress.exercises.entry("02_b".to_owned()).or_default().n_hints = 2;
            progress.current = Some("02_b".to_owned());
        });
        assert_eq!(store.read("built-in"), (written, None));
        assert_eq!(store.read("another"), (LearnerProgress::default(), None));
        drop(fs::remove_dir_all(folder));
    }

    #[test]
    fn what_cannot_be_written_is_known_meanwhile_and_written_when_it_can_be() {
        let folder = folder("unkept");
        Store::at(&folder).change("c", |progress| finish(progress, "x"));
        let aside = folder.with_extension("aside");
        fs::rename(&folder, &aside).expect("it can be moved");
        fs::write(&folder, "a file where the folder should be").expect("a file");
        let store = Store::at(&folder);
        let (_, remark) = store.change("c", |progress| finish(progress, "y"));
        assert!(remark.is_some_and(|remark| remark.contains("is not kept")));
        assert!(store.read("c").0.exercises["y"].done);
        fs::remove_file(&folder).expect("it can be removed");
        fs::rename(&aside, &folder).expect("it can be moved back");
        assert_eq!(store.read("c").1, None);
        let (kept, _) = Store::at(&folder).read("c");
        assert!(kept.exercises["x"].done && kept.exercises["y"].done, "{kept:?}");
        drop(fs::remove_dir_all(folder));
    }

    #[test]
    fn a_damaged_record_is_kept_and_told() {
        let folder = folder("damaged");
        let store = Store::at(&folder);
        store.change("c", |progress| finish(progress, "x"));
        let whole = fs::read_to_string(store.path()).expect("a record");
        for damaged in [&whole.as_bytes()[..whole.len() - 3], b"\xff\xfe", b"", b"asmscope.exercises/2\nend\n"] {
            fs::write(store.path(), damaged).expect("a file");
            let (progress, remark) = store.read("c");
            assert_eq!(progress, LearnerProgress::default());
            let remark = remark.expect("it is told");
            let aside = remark.split('`').nth(1).expect("the file is named");
            assert_eq!(fs::read(aside).expect("it is kept"), damaged);
        }
        drop(fs::remove_dir_all(folder));
    }

    #[test]
    fn many_at_once_lose_nothing() {
        let folder = folder("at-once");
        std::thread::scope(|scope| {
            for n in 0..8 {
                let store = Store::at(&folder);
                scope.spawn(move || store.change("c", |progress| finish(progress, &format!("{n}"))));
            }
        });
        let (progress, _) = Store::at(&folder).read("c");
        assert_eq!(progress.exercises.len(), 8);
        drop(fs::remove_dir_all(folder));
    }
}
