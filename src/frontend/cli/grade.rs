//! `asmscope grade`: judges many submissions of an exercise, one JSON line each; and the hidden subcommand that its processes run.
//!
//! To standard output lines go in the order of the files as soon as they are due; to a file through a journal, so that what was
//! graded is there whatever happens next.

use crate::frontend::grade::bar::Bar;
use crate::frontend::grade::child;
use crate::frontend::grade::child::Confinement;
use crate::frontend::grade::csv::Columns;
use crate::frontend::grade::feedback::page_names;
use crate::frontend::grade::pool;
use crate::frontend::grade::pool::{Graded, Plan, ResultOrigin, Times};
use crate::frontend::grade::results_file::ResultsFile;
use crate::frontend::grade::resume::EarlierResults;
use crate::frontend::grade::submission;
use crate::frontend::grade::summary::Summary;
use crate::frontend::grade::wire;
use crate::frontend::grade::wire::FeedbackPages;
use crate::frontend::grade::wire::SubmissionStatus;
use crate::frontend::interrupt;
use crate::frontend::outcome::BAD_INPUT;
use crate::frontend::text::StyledText;
use crate::frontend::theme::Appearance;
use crate::session::exercise::built_in;
use crate::session::exercise::folder;
use crate::session::exercise::folder::OwnedTexts;
use crate::session::exercise::judge;
use crate::session::exercise::judge::checks_of;
use crate::session::exercise::{Exercise, ExerciseLanguage, format, learner};
use crate::session::input;
use crate::source::error::SourceError;
use crate::{Error, ErrorKind};
use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

pub(super) const EXAMPLES: &str = "\
Examples:
  asmscope grade 12_box submissions/*.s > marks.jsonl
  asmscope grade 12_box submissions > marks.jsonl               all of a folder
  asmscope grade 12_box submissions/*.s --output marks.jsonl    the same again goes on where it stopped
  asmscope grade --path my_course 3 submissions/*.s
  asmscope grade 12_box submissions/*.s --shard 2/4             the second quarter: put one after another, the four are the whole
  asmscope grade 12_box submissions/*.s --csv > marks.csv
  asmscope grade 12_box submissions/*.s --feedback back         a page for each learner, back/NAME.html and .md
  jq -r '[.file, .score, .points] | @tsv' marks.jsonl

Each submission is judged in a process of its own, without files, network or other processes, and within limits on time and
memory. The lines are the same, byte for byte, whatever --jobs is; the time is told with --times only, because it is not.

Exit status:
  0    every submission has its line, whatever the marks
  2    bad input or usage, or a file that is not there (it has a line, too); a message on standard error says what
  130  interrupted; what was graded is kept";

#[derive(clap::Args)]
pub(super) struct Options {
    /// The exercise: its name or number in the course, or the folder of one
    exercise: String,
    /// The submissions: files, or folders with all that are in them; links are refused
    #[arg(required = true)]
    files: Vec<String>,
    /// Write the lines to this file, and keep those that are there already
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Submissions judged at once [default: as many as there are processors]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Longest that judging one submission may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=3600))]
    time_limit: u32,
    /// Only the I-th of N parts of the files
    #[arg(long, value_name = "I/N", value_parser = shard)]
    shard: Option<(usize, usize)>,
    /// Tell in each line how many milliseconds judging took
    #[arg(long)]
    times: bool,
    /// Print a table (CSV) with a column for each check that has points, instead of JSON lines; those go to --output if it is given
    #[arg(long)]
    csv: bool,
    /// Write a page for each submission into this folder, as HTML and as Markdown: each check, what was expected and seen, memory at that
    /// step, and the command that shows it
    #[arg(long, value_name = "DIR")]
    feedback: Option<PathBuf>,
    /// A folder of exercises instead of the built-in course
    #[arg(long, value_name = "DIR")]
    path: Option<PathBuf>,
    /// Judge without confinement, where the system has none: for submissions that you trust
    #[arg(long)]
    no_sandbox: bool,
}

#[derive(clap::Args)]
pub(super) struct ChildOptions {
    #[arg(long)]
    seconds: u64,
    #[arg(long)]
    check: bool,
    #[arg(long)]
    no_sandbox: bool,
}

#[derive(clap::Args)]
pub(super) struct CompilerOptions {
    #[arg(long)]
    seconds: u64,
    #[arg(long)]
    no_sandbox: bool,
    #[arg(long)]
    scratch: PathBuf,
    #[arg(last = true)]
    words: Vec<OsString>,
}

/// 128 + SIGINT.
const INTERRUPTED: u8 = 130;

fn shard(text: &str) -> Result<(usize, usize), Error> {
    let parts = text.split_once('/').and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
    parts
        .filter(|(i, n)| (1..=*n).contains(i))
        .ok_or_else(|| Error::new(ErrorKind::Usage, "expected a part such as 2/4"))
}

/// Judges one submission, or checks whether that can be done confined, and returns what the process exits with.
pub(super) fn serve(options: &ChildOptions) -> u8 {
    let time_limit = Duration::from_secs(options.seconds);
    let confinement = if options.no_sandbox { Confinement::BoundsOnly } else { Confinement::Full };
    let done = if options.check {
        let finding = child::check_confinement(time_limit).map_or_else(|why| why.to_string(), str::to_owned);
        writeln!(io::stdout(), "{finding}").map_err(Error::from)
    } else {
        child::serve(confinement, time_limit)
    };
    match done {
        Ok(()) => 0,
        Err(why) => {
            // Whoever started this process sees its exit code.
            let _ = writeln!(io::stderr(), "error: {why}");
            BAD_INPUT
        }
    }
}

/// Becomes a compiler that is shut off; returns only when that fails.
pub(super) fn compile(options: &CompilerOptions) -> u8 {
    let time_limit = Duration::from_secs(options.seconds);
    let confinement = if options.no_sandbox { Confinement::BoundsOnly } else { Confinement::Full };
    if let Err(why) = child::become_compiler(confinement, time_limit, &options.scratch, &options.words) {
        // Whoever started this process reads it as a message of the compiler's.
        let _ = writeln!(io::stderr(), "error: {why}");
    }
    BAD_INPUT
}

/// Grades, and returns what the process exits with.
pub(super) fn start(options: &Options, appearance: &Appearance) -> u8 {
    match grade(options, appearance) {
        Ok(code) => code,
        Err(message) => {
            // Where standard error is gone too, nothing can be reported.
            let _ = writeln!(io::stderr(), "error: {message}");
            BAD_INPUT
        }
    }
}

fn grade(options: &Options, appearance: &Appearance) -> Result<u8, Error> {
    let texts = texts(options)?;
    let exercise = read(&texts)?;
    let grader = wire::grader(&texts);
    let confinement = if options.no_sandbox { Confinement::BoundsOnly } else { Confinement::Full };
    if confinement == Confinement::Full {
        pool::check_confinement().map_err(|why| {
            let remedy = "`--no-sandbox` judges those that you trust";
            Error::new(ErrorKind::Confinement, format!("submissions cannot be confined here: {why}; {remedy}"))
        })?;
    }
    if exercise.language == ExerciseLanguage::Rust {
        pool::check_compiler(confinement).map_err(|why| {
            Error::new(ErrorKind::Confinement, format!("submissions in Rust cannot be compiled here: {why}"))
        })?;
    }
    let all = submissions(&options.files, exercise.language)?;
    let files = part(&all, options.shard);
    let (mut output, earlier) = Output::open(options.output.as_deref())?;
    let feedback = options.feedback.as_deref().map(|folder| Feedback::open(folder, files)).transpose()?;
    let interrupted = Arc::new(AtomicBool::new(false));
    interrupt::raise(Arc::clone(&interrupted));
    let default_jobs = || std::thread::available_parallelism().map_or(1, usize::from);
    let mut plan = Plan {
        exercise: &texts,
        grader: &grader,
        points: 0,
        start_passes: None,
        confinement,
        time_limit: Duration::from_secs(u64::from(options.time_limit)),
        times: if options.times { Times::Included } else { Times::LeftOut },
        jobs: options.jobs.map_or_else(default_jobs, usize::from),
        earlier: &earlier,
        wants_feedback: feedback.is_some(),
        interrupted: &interrupted,
    };
    let start_passes = plan.judge_start();
    judge::weigh(&exercise, start_passes.clone());
    (plan.points, plan.start_passes) = (judge::points(&exercise), Some(start_passes));
    let table = options.csv.then(|| Columns { checks: checks_of(&exercise), times: plan.times });
    if let (Output::Standard, Some(columns)) = (&output, &table) {
        output = Output::Table(columns.clone());
    }
    let bar = Bar::new(files.len(), &appearance.theme);
    let mut report = Report::default();
    if let Some(columns) = &table {
        print(&columns.header())?;
    }
    let written = pool::grade(&plan, files, |graded| {
        report.add(&graded, &bar);
        if let (Some(feedback), Some(pages)) = (&feedback, &graded.feedback) {
            feedback.write(&graded.line.file, pages)?;
        }
        bar.aside(|| {
            if let (Output::File(_), Some(columns)) = (&output, &table) {
                print(&columns.line(&graded.line))?;
            }
            output.write(&graded)
        })
    });
    bar.clear();
    let code = if report.complaints.is_empty() { 0 } else { BAD_INPUT };
    let mut text = report.complaints + report.summary.text(texts.name(), &appearance.theme);
    if interrupted.load(Ordering::Relaxed) {
        text += format!("interrupted{}", output.unfinished());
        let _ = io::stderr().write_all(text.render(appearance.color).as_bytes());
        return Ok(INTERRUPTED);
    }
    let written = written.and_then(|()| output.finish());
    let _ = io::stderr().write_all(text.render(appearance.color).as_bytes());
    written?;
    Ok(code)
}

/// What is reported at the end.
#[derive(Default)]
struct Report {
    summary: Summary,
    complaints: StyledText,
    n_passed: usize,
}

impl Report {
    fn add(&mut self, graded: &Graded, bar: &Bar) {
        let Graded { line, origin, feedback: _ } = graded;
        match origin {
            ResultOrigin::Earlier => self.summary.add_kept(line),
            ResultOrigin::Judged => self.summary.add(line),
            ResultOrigin::NoFile(why) => {
                self.complaints += format!("error: cannot read `{}`: {why}", line.file);
                self.summary.add(line);
            }
        }
        self.n_passed += usize::from(line.judged.verdict == SubmissionStatus::Passed);
        bar.advance(self.n_passed);
    }
}

/// The exercise's texts.
fn texts(options: &Options) -> Result<OwnedTexts, Error> {
    let name = &options.exercise;
    if let Some(course) = &options.path {
        let folders = folder::folders(course)?;
        let names = folders.iter().map(|path| path.file_name().map_or("", |name| name.to_str().unwrap_or_default()));
        return Ok(OwnedTexts::read(&folders[learner::find(&names.collect::<Vec<_>>(), name)?])?);
    }
    if folder::is_exercise(Path::new(name)) {
        return Ok(OwnedTexts::read(Path::new(name))?);
    }
    let names: Vec<&str> = built_in::ALL.iter().map(|texts| texts.name).collect();
    Ok(OwnedTexts::of(built_in::ALL[learner::find(&names, name)?]))
}

fn read(texts: &OwnedTexts) -> Result<Exercise, Error> {
    format::read(texts.texts()).map_err(|SourceError { line, column, message, .. }| {
        let place = format!("{}:{line}:{column}", texts.path);
        Error::new(ErrorKind::Exercise, format!("{place}: {message}; `asmscope exercise lint` says more"))
    })
}

/// The files that were given, with those of folders in their place.
fn submissions(given: &[String], language: ExerciseLanguage) -> Result<Vec<String>, Error> {
    let extensions: &[&str] = match language {
        ExerciseLanguage::Assembly => &["s", "S", "asm"],
        ExerciseLanguage::Rust => &["rs"],
    };
    let files = given.iter().map(|path| submission::files_of(path, extensions));
    let files = files.collect::<Result<Vec<_>, _>>().map_err(|error| Error::new(ErrorKind::File, error.to_string()))?;
    Ok(files.concat())
}

/// The `i`-th of `n` parts; one after another, the parts are the whole.
fn part(files: &[String], shard: Option<(usize, usize)>) -> &[String] {
    let Some((i, n)) = shard else { return files };
    let cut = |i: usize| files.len() * i / n;
    &files[cut(i - 1)..cut(i)]
}

/// Prints lines as soon as they are due.
fn print(text: &str) -> Result<(), Error> {
    let mut output = io::stdout().lock();
    let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    written.map_err(|error| Error::new(ErrorKind::File, format!("the output cannot be written: {error}")))
}

/// The folder of pages.
struct Feedback {
    folder: PathBuf,
    /// The names of the pages, by file.
    names: HashMap<String, String>,
}

impl Feedback {
    fn open(folder: &Path, files: &[String]) -> Result<Feedback, Error> {
        fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
        let names = files.iter().cloned().zip(page_names(files)).collect();
        Ok(Feedback { folder: folder.to_owned(), names })
    }

    fn write(&self, file: &str, pages: &FeedbackPages) -> Result<(), Error> {
        let Some(name) = self.names.get(file) else { return Ok(()) };
        for (ending, text) in [("html", &pages.html), ("md", &pages.markdown)] {
            let path = self.folder.join(format!("{name}.{ending}"));
            fs::write(&path, text).map_err(|error| cannot_write(&path, &error))?;
        }
        Ok(())
    }
}

fn cannot_write(path: &Path, error: &io::Error) -> Error {
    Error::new(ErrorKind::File, format!("cannot write `{}`: {}", path.display(), input::reason(error)))
}

/// Where lines go.
enum Output {
    Standard,
    /// To standard output as a table.
    Table(Columns),
    File(Box<ResultsFile>),
}

impl Output {
    /// Opens it, and reads what is there from before.
    fn open(path: Option<&Path>) -> Result<(Output, EarlierResults), Error> {
        let Some(path) = path else { return Ok((Output::Standard, EarlierResults::default())) };
        let (file, earlier) = ResultsFile::open(path)?;
        Ok((Output::File(Box::new(file)), earlier))
    }

    fn write(&mut self, graded: &Graded) -> Result<(), Error> {
        match self {
            Output::Standard => print(&graded.line.text()),
            Output::Table(columns) => print(&columns.line(&graded.line)),
            Output::File(file) if graded.origin == ResultOrigin::Earlier => {
                file.add_earlier(&graded.line);
                Ok(())
            }
            Output::File(file) => file.add(&graded.line),
        }
    }

    /// Everything is graded.
    fn finish(self) -> Result<(), Error> {
        match self {
            Output::Standard | Output::Table(_) => Ok(()),
            Output::File(file) => file.finish(),
        }
    }

    /// What to say when it is not finished.
    fn unfinished(&self) -> String {
        match self {
            Output::Standard | Output::Table(_) => String::new(),
            Output::File(file) => file.unfinished(),
        }
    }
}
