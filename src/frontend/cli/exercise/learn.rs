//! For who solves exercises: `list`, `start`, `show`, `hint`, `check`, `next`, `open`, `solution`, `reset`, `path`, `watch`.
//!
//! Each does one thing; its exit code is 0, or 4 where a check failed.

use super::{CHECK_FAILED, refused};
use crate::frontend::cli::answer::Answer;
use crate::frontend::exercise::{list, open, page, screen, verdict};
use crate::frontend::interactive::Face;
use crate::frontend::repl;
use crate::frontend::text::markdown;
use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::{Appearance, Theme};
use crate::session::exercise::learner::{Judged, Learner, default_folder};
use crate::session::exercise::progress::Store;
use crate::session::exercise::verdict::with_file_name;
use crate::{Error, ErrorKind};
use std::path::PathBuf;

/// Which course, and where the learner's files are.
#[derive(clap::Args)]
pub(super) struct Place {
    /// The folder for your files [default: ./asmscope-exercises, or ./asmscope-exercises/COURSE]
    #[arg(long, global = true, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Another course than the built-in one: a folder of exercises
    #[arg(long, global = true, value_name = "DIR")]
    path: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(super) struct Named {
    /// The exercise: its name, its number, or your file [default: the current one]
    name: Option<String>,
}

#[derive(clap::Args)]
pub(super) struct Show {
    #[command(flatten)]
    named: Named,
    /// As a page to hand out, with what is checked and the file to start from
    #[arg(long)]
    html: bool,
}

#[derive(clap::Args)]
pub(super) struct Hint {
    #[command(flatten)]
    named: Named,
    /// All hints at once
    #[arg(long)]
    all: bool,
}

#[derive(clap::Args)]
pub(super) struct Check {
    #[command(flatten)]
    named: Named,
    /// Another file than yours; nothing is noted then
    file: Option<PathBuf>,
    /// Every exercise that you have begun
    #[arg(long, conflicts_with_all = ["name", "file"])]
    all: bool,
}

impl Place {
    fn folder(&self) -> PathBuf {
        self.dir.clone().unwrap_or_else(|| default_folder(self.path.as_deref()))
    }

    fn learner(&self, theme: &Theme) -> Result<Learner, Answer> {
        let store = Store::standard().map_err(|error| Answer::error(&error))?;
        Learner::open(self.path.as_deref(), &self.folder(), store).map_err(|error| refused(&error, theme))
    }

    /// Opens the course, does something, and says what was wrong with the record, if anything.
    pub(super) fn with(&self, theme: &Theme, act: impl FnOnce(&mut Learner) -> Result<Answer, Error>) -> Answer {
        let mut learner = match self.learner(theme) {
            Ok(learner) => learner,
            Err(answer) => return answer,
        };
        let mut answer = act(&mut learner).unwrap_or_else(|error| Answer::error(&error));
        if let Some(remark) = &learner.remark {
            answer.complaint += format!("note: {remark}");
        }
        answer
    }
}

impl Named {
    /// The exercise that is meant.
    fn find(&self, learner: &Learner) -> Result<usize, Error> {
        match &self.name {
            Some(name) => Ok(learner.find(name)?),
            None => Ok(learner.current()),
        }
    }
}

pub(super) fn list(learner: &mut Learner, theme: &Theme) -> Answer {
    Answer::new(list::list(learner, Some(learner.current()), theme) + list::progress(learner, theme), 0)
}

pub(super) fn start(named: &Named, learner: &mut Learner, theme: &Theme) -> Result<Answer, Error> {
    let idx = named.find(learner)?;
    begin(learner, idx, theme)
}

/// Goes on with an exercise: its file is put there.
fn begin(learner: &mut Learner, idx: usize, theme: &Theme) -> Result<Answer, Error> {
    learner.choose(idx);
    learner.prepare(idx)?;
    Ok(Answer::new(shown(learner, idx, theme), 0))
}

pub(super) fn show(options: &Show, learner: &mut Learner, theme: &Theme) -> Result<Answer, Error> {
    let idx = options.named.find(learner)?;
    if options.html {
        return Ok(Answer::verbatim(page::handout(&learner.exercises()[idx])));
    }
    Ok(Answer::new(shown(learner, idx, theme), 0))
}

/// The task, and where the file is, or would be: looking makes none.
fn shown(learner: &Learner, idx: usize, theme: &Theme) -> StyledText {
    let path = learner.file(idx);
    let exercise = &learner.exercises()[idx];
    let text = markdown::styled(&with_file_name(&exercise.text, &path.to_string_lossy()), theme);
    let mut file = StyledLine::from("your file: ").styled(Style::Heading, path.display().to_string());
    if !path.exists() {
        file = file.plain(format!("; `asmscope exercise start {}` puts it there", exercise.name));
    }
    text + StyledLine::new() + file
}

pub(super) fn path(named: &Named, learner: &mut Learner) -> Result<Answer, Error> {
    let idx = named.find(learner)?;
    Ok(Answer::new(learner.file(idx).display().to_string(), 0))
}

pub(super) fn hint(options: &Hint, learner: &mut Learner, theme: &Theme) -> Result<Answer, Error> {
    let idx = options.named.find(learner)?;
    let n_more = if options.all { learner.exercises()[idx].hints.len() } else { 1 };
    learner.more_hints(idx, n_more);
    let hints = screen::hints(&learner.exercises()[idx], learner.n_hints(idx), &learner.file(idx), theme);
    Ok(Answer::new(hints, 0))
}

pub(super) fn check(options: &Check, learner: &mut Learner, theme: &Theme) -> Result<Answer, Error> {
    if options.all {
        return check_all(learner, theme);
    }
    let idx = options.named.find(learner)?;
    if let Some(file) = &options.file {
        let judged = learner.judge(idx, file)?;
        return Ok(Answer::new(verdict(learner, idx, &judged, theme), code(&judged)));
    }
    let judged = learner.check(idx)?;
    let mut text = verdict(learner, idx, &judged, theme);
    if judged.verdict.passed() {
        text += after(learner, idx);
    }
    Ok(Answer::new(text, code(&judged)))
}

fn verdict(learner: &Learner, idx: usize, judged: &Judged, theme: &Theme) -> StyledText {
    let path = judged.path.to_string_lossy();
    let exercise = &learner.exercises()[idx];
    verdict::verdict(exercise, &judged.verdict, &path, &judged.submission, theme)
}

fn code(judged: &Judged) -> u8 {
    if judged.verdict.passed() { 0 } else { CHECK_FAILED }
}

/// What comes after an exercise that is done.
fn after(learner: &Learner, idx: usize) -> String {
    match learner.next_after(idx) {
        Some(next) => format!("next: {}; `asmscope exercise next` shows it", learner.exercises()[next].name),
        None => all_done(learner),
    }
}

fn all_done(learner: &Learner) -> String {
    format!("all {} exercises are done", learner.exercises().len())
}

fn check_all(learner: &mut Learner, theme: &Theme) -> Result<Answer, Error> {
    let mut code = 0;
    for idx in learner.begun() {
        if !learner.check(idx)?.verdict.passed() {
            code = CHECK_FAILED;
        }
    }
    Ok(Answer { code, ..list(learner, theme) })
}

pub(super) fn next(learner: &mut Learner, theme: &Theme) -> Result<Answer, Error> {
    let current = learner.current();
    if !learner.file(current).exists() {
        return if learner.is_done(current) { go_on(learner, current, theme) } else { begin(learner, current, theme) };
    }
    let judged = learner.check(current)?;
    if !judged.verdict.passed() {
        // One that was not begun is what comes next.
        if judged.verdict.is_not_begun {
            return begin(learner, current, theme);
        }
        return Ok(Answer::new(verdict(learner, current, &judged, theme), code(&judged)));
    }
    go_on(learner, current, theme)
}

/// To the exercise after one that is done.
fn go_on(learner: &mut Learner, current: usize, theme: &Theme) -> Result<Answer, Error> {
    match learner.next_after(current) {
        Some(next) => begin(learner, next, theme),
        None => Ok(Answer::new(all_done(learner), 0)),
    }
}

pub(super) fn solution(named: &Named, learner: &mut Learner) -> Result<Answer, Error> {
    let idx = named.find(learner)?;
    let exercise = &learner.exercises()[idx];
    if learner.is_done(idx) {
        return Ok(Answer::verbatim(exercise.solution.clone()));
    }
    let name = &exercise.name;
    let message = format!("{name} is not done yet: its solution is shown then; `asmscope exercise hint` helps");
    Err(Error::new(ErrorKind::Exercise, message))
}

pub(super) fn reset(named: &Named, learner: &mut Learner) -> Result<Answer, Error> {
    let Some(name) = &named.name else {
        return Err(Error::new(ErrorKind::Usage, "name the exercise to start over, such as `exercise reset 2`"));
    };
    let idx = learner.find(name)?;
    let kept = learner.reset(idx)?;
    let kept = kept.map_or_else(String::new, |path| format!("; what was there is kept as {}", path.display()));
    Ok(Answer::new(format!("{} is as at the start{kept}", learner.file(idx).display()), 0))
}

pub(super) fn open(named: &Named, learner: &mut Learner, appearance: &Appearance) -> Result<Answer, Error> {
    let idx = named.find(learner)?;
    let judged = learner.check(idx)?;
    open::open(&learner.exercises()[idx], &judged, Face::Prompt, appearance)
        .map(|code| Answer::new(StyledText::new(), code))
}

/// The screen; without a terminal the task and the verdict, as plain text.
pub(super) fn watch(learner: &mut Learner, appearance: &Appearance) -> Result<Answer, Error> {
    let theme = &appearance.theme;
    if repl::has_typist() {
        return screen::run(learner, appearance).map(|code| Answer::new(StyledText::new(), code));
    }
    let idx = learner.current();
    learner.prepare(idx)?;
    let task = shown(learner, idx, theme);
    let judged = learner.check(idx)?;
    Ok(Answer::new(StyledText::paragraphs([task, verdict(learner, idx, &judged, theme)]), code(&judged)))
}
