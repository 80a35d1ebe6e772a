//! A learner's way through a course: the files being worked on, what is done, and which exercise is next.
//!
//! The start files are copied to the learner's folder once and never overwritten, except by a reset, which keeps what was there.

use super::error::ExerciseError;
use super::folder;
use super::progress::{LearnerProgress, Record, Store, untaken};
use super::verdict::Verdict;
use super::{Exercise, ExerciseLanguage, built_in, judge};
use crate::session::input;
use crate::source::nearest::nearest;
use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Where the learner's files go unless another folder is named; those of another course than the built-in one have a folder of their own in
/// it, since exercises of two courses may have one name.
#[must_use]
pub fn default_folder(course: Option<&Path>) -> PathBuf {
    let all = PathBuf::from("asmscope-exercises");
    let course = course.map(|path| path.canonicalize().unwrap_or_else(|_| path.to_owned()));
    match course.as_deref().and_then(Path::file_name) {
        Some(name) => all.join(name),
        None => all,
    }
}

/// A learner, a course, and what was done of it.
pub struct Learner {
    exercises: Vec<Exercise>,
    /// What the course is called in the record.
    course: String,
    folder: PathBuf,
    store: Store,
    progress: LearnerProgress,
    /// What should be said once: the record was damaged.
    pub remark: Option<String>,
}

/// A file that was judged.
pub struct Judged {
    /// Its path.
    pub path: PathBuf,
    /// What was in it.
    pub submission: String,
    /// What the judge found.
    pub verdict: Verdict,
}

impl Learner {
    /// Opens a course: the built-in one, or that in the folder `course`. The learner's files are in `folder`.
    ///
    /// # Errors
    /// When the course or the record cannot be read.
    pub fn open(course: Option<&Path>, folder: &Path, store: Store) -> Result<Learner, ExerciseError> {
        let (exercises, id) = match course {
            None => (built_in::course(), "built-in".to_owned()),
            Some(path) => {
                let exercises = folder::course(path)?;
                let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
                (exercises, path.to_string_lossy().replace(['\t', '\n'], " "))
            }
        };
        let (progress, remark) = store.read(&id);
        Ok(Learner { exercises, course: id, folder: folder.to_owned(), store, progress, remark })
    }

    /// The course, in order; never empty.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    #[must_use]
    /// Whether the file of this exercise passed when it was judged last.
    pub fn is_done(&self, idx: usize) -> bool {
        self.progress.exercises.get(&self.exercises[idx].name).is_some_and(|record| record.done)
    }

    #[must_use]
    /// How many exercises are done.
    pub fn n_done(&self) -> usize {
        (0..self.exercises.len()).filter(|idx| self.is_done(*idx)).count()
    }

    /// The exercise that was chosen, also when it is done; where none was, the first that is not done, and the last when all are.
    #[must_use]
    pub fn current(&self) -> usize {
        let named = |name: &String| self.exercises.iter().position(|exercise| exercise.name == *name);
        let chosen = self.progress.current.as_ref().and_then(named);
        chosen.or_else(|| self.next_after(0)).unwrap_or(self.exercises.len() - 1)
    }

    /// The first exercise from `idx` on that is not done, else the first of all.
    #[must_use]
    pub fn next_after(&self, idx: usize) -> Option<usize> {
        let is_open = |idx: &usize| !self.is_done(*idx);
        (idx..self.exercises.len()).find(is_open).or_else(|| (0..idx).find(is_open))
    }

    /// The exercise that a name means: `02_push_pop`, `push_pop`, `2`, or a file of it.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(&self, name: &str) -> Result<usize, ExerciseError> {
        let names: Vec<&str> = self.exercises.iter().map(|exercise| exercise.name.as_str()).collect();
        find(&names, name)
    }

    /// The learner's file for an exercise, whether or not it is there.
    #[must_use]
    pub fn file(&self, idx: usize) -> PathBuf {
        self.folder.join(self.exercises[idx].language.file(&self.exercises[idx].name))
    }

    /// The exercises that the learner has a file of, and one that is not as it was given out.
    #[must_use]
    pub fn begun(&self) -> Vec<usize> {
        let is_begun = |idx: &usize| {
            let text = input::text(&self.file(*idx).to_string_lossy());
            self.file(*idx).exists() && !text.is_ok_and(|text| judge::is_start(&self.exercises[*idx], &text))
        };
        (0..self.exercises.len()).filter(is_begun).collect()
    }

    /// Puts the start file into the learner's folder if there is no file yet.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn prepare(&self, idx: usize) -> Result<PathBuf, ExerciseError> {
        let path = self.file(idx);
        let wrong = |cause: io::Error| ExerciseError::Write { path: path.clone(), cause };
        fs::create_dir_all(&self.folder).map_err(wrong)?;
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => file.write_all(self.exercises[idx].start.as_bytes()).map_err(wrong)?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(wrong(error)),
        }
        Ok(path)
    }

    /// Starts a file over; what was there is kept beside it, and its new name returned.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn reset(&mut self, idx: usize) -> Result<Option<PathBuf>, ExerciseError> {
        let path = self.file(idx);
        let mut kept = None;
        if path.exists() {
            let aside =
                untaken(|n| path.with_extension(format!("{}.old{n}", self.exercises[idx].language.extension())));
            fs::rename(&path, &aside).map_err(|cause| ExerciseError::Rename { path: path.clone(), cause })?;
            kept = Some(aside);
        }
        self.prepare(idx)?;
        self.note(idx, |record| *record = Record::default());
        Ok(kept)
    }

    /// Judges the learner's file, and notes what came of it.
    ///
    /// # Errors
    /// When there is no file, or it or the record cannot be read or written.
    pub fn check(&mut self, idx: usize) -> Result<Judged, ExerciseError> {
        let path = self.file(idx);
        if !path.exists() {
            return Err(ExerciseError::NoFile { path, name: self.exercises[idx].name.clone() });
        }
        let judged = self.judge(idx, &path)?;
        let done = judged.verdict.passed();
        self.note(idx, |record| record.done = done);
        Ok(judged)
    }

    /// Judges another file; nothing is noted.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn judge(&self, idx: usize, path: &Path) -> Result<Judged, ExerciseError> {
        let name = path.to_string_lossy();
        let submission = input::text(&name).map_err(|error| ExerciseError::Unreadable(error.into()))?;
        let verdict = judge::judge(&self.exercises[idx], &name, &submission);
        Ok(Judged { path: path.to_owned(), submission, verdict })
    }

    /// How many hints were shown.
    #[must_use]
    pub fn n_hints(&self, idx: usize) -> usize {
        let exercise = &self.exercises[idx];
        self.progress.exercises.get(&exercise.name).map_or(0, |record| record.n_hints).min(exercise.hints.len())
    }

    /// Shows `n` hints more, as long as there are any.
    pub fn more_hints(&mut self, idx: usize, n: usize) {
        let n = (self.n_hints(idx) + n).min(self.exercises[idx].hints.len());
        self.note(idx, |record| record.n_hints = n);
    }

    /// Makes an exercise the current one.
    pub fn choose(&mut self, idx: usize) {
        let name = self.exercises[idx].name.clone();
        let (progress, _) = self.store.change(&self.course, |progress| progress.current = Some(name));
        self.progress = progress;
    }

    fn note(&mut self, idx: usize, change: impl FnOnce(&mut Record)) {
        let name = self.exercises[idx].name.clone();
        let record = |progress: &mut LearnerProgress| change(progress.exercises.entry(name).or_default());
        let (progress, remark) = self.store.change(&self.course, record);
        self.progress = progress;
        self.remark = remark.or(self.remark.take());
    }
}

/// Whether a name is that of an exercise's file.
fn has_extension(name: &str) -> bool {
    let extension = Path::new(name).extension();
    ExerciseLanguage::ALL.iter().any(|language| extension.is_some_and(|extension| extension == language.extension()))
}

/// The one of `names` that a name means: `02_push_pop`, `push_pop`, `2`, or a file of it.
///
/// # Errors
/// When there is none.
pub fn find(names: &[&str], name: &str) -> Result<usize, ExerciseError> {
    let stem = Path::new(name).file_name().map_or_else(|| name.to_owned(), |name| name.to_string_lossy().into_owned());
    let wanted = Path::new(&stem).file_stem().and_then(OsStr::to_str).filter(|_| has_extension(&stem)).unwrap_or(&stem);
    let number = |text: &str| text.split('_').next().and_then(|digits| digits.parse::<u32>().ok());
    let behind = |name: &'_ str| name.split_once('_').map_or_else(String::new, |(_, rest)| rest.to_owned());
    let by_name = names.iter().position(|known| *known == wanted);
    let by_rest = || names.iter().position(|known| behind(known) == wanted);
    let by_number = || {
        let wanted = wanted.parse::<u32>().ok()?;
        names.iter().position(|known| number(known) == Some(wanted))
    };
    by_name.or_else(by_rest).or_else(by_number).ok_or_else(|| {
        let rests: Vec<String> = names.iter().map(|name| behind(name)).collect();
        let near = nearest(wanted, names.iter().copied().chain(rests.iter().map(String::as_str)));
        ExerciseError::Unknown { name: name.to_owned(), nearest: near.map(str::to_owned) }
    })
}
