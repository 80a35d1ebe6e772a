//! `asmscope grade`: judges many submissions of an exercise, one JSON line each; and the hidden subcommand that its processes run.
//!
//! To standard output lines go in the order of the files as soon as they are due; to a file through a journal, so that what was
//! graded is there whatever happens next.

use crate::frontend::grade::bar::Bar;
use crate::frontend::grade::child;
use crate::frontend::grade::child::Confinement;
use crate::frontend::grade::pool;
use crate::frontend::grade::pool::{Graded, Origin, Plan, Times};
use crate::frontend::grade::results_file::Book;
use crate::frontend::grade::resume::Kept;
use crate::frontend::grade::summary::Summary;
use crate::frontend::grade::wire;
use crate::frontend::grade::wire::Mark;
use crate::frontend::interrupt;
use crate::frontend::outcome::BAD_INPUT;
use crate::frontend::theme::Theme;
use crate::session::exercise::built_in;
use crate::session::exercise::folder;
use crate::session::exercise::folder::OwnedTexts;
use crate::session::exercise::{Exercise, format, learner};
use crate::source::error::SourceError;
use crate::{Error, ErrorKind};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

pub(super) const EXAMPLES: &str = "\
Examples:
  asmscope grade 12_box submissions/*.s > marks.jsonl
  asmscope grade 12_box submissions/*.s --output marks.jsonl    the same again goes on where it stopped
  asmscope grade --path my_course 3 submissions/*.s
  asmscope grade 12_box submissions/*.s --shard 2/4             the second quarter: put one after another, the four are the whole
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
    /// The submissions
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

/// 128 + SIGINT.
const INTERRUPTED: u8 = 130;

fn shard(text: &str) -> Result<(usize, usize), Error> {
    let parts = text.split_once('/').and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
    parts
        .filter(|(i, n)| (1..=*n).contains(i))
        .ok_or_else(|| Error::new(ErrorKind::Usage, "expected a part such as 2/4"))
}

/// Judges one submission, or tells whether that can be done confined, and returns what the process exits with.
pub(super) fn serve(options: &ChildOptions) -> u8 {
    let time_limit = Duration::from_secs(options.seconds);
    let confinement = if options.no_sandbox { Confinement::BoundsOnly } else { Confinement::Full };
    let done = if options.check {
        let said = child::check_confinement(time_limit).map_or_else(|why| why.to_string(), str::to_owned);
        writeln!(io::stdout(), "{said}").map_err(Error::from)
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

/// Grades, and returns what the process exits with.
pub(super) fn start(options: &Options, theme: &Theme) -> u8 {
    match grade(options, theme) {
        Ok(code) => code,
        Err(message) => {
            // Where standard error is gone, too, there is nobody left to tell.
            let _ = writeln!(io::stderr(), "error: {message}");
            BAD_INPUT
        }
    }
}

fn grade(options: &Options, theme: &Theme) -> Result<u8, Error> {
    let texts = texts(options)?;
    let exercise = read(&texts)?;
    let points = exercise.checks.iter().map(|check| check.points).sum();
    let grader = wire::grader(&texts);
    let confinement = if options.no_sandbox { Confinement::BoundsOnly } else { Confinement::Full };
    if confinement == Confinement::Full {
        pool::check_confinement().map_err(|why| {
            let remedy = "`--no-sandbox` judges those that you trust";
            Error::new(ErrorKind::Confinement, format!("submissions cannot be confined here: {why}; {remedy}"))
        })?;
    }
    let files = part(&options.files, options.shard);
    let (mut output, kept) = Output::open(options.output.as_deref())?;
    let interrupted = Arc::new(AtomicBool::new(false));
    interrupt::raise(Arc::clone(&interrupted));
    let default_jobs = || std::thread::available_parallelism().map_or(1, usize::from);
    let plan = Plan {
        exercise: &texts,
        grader: &grader,
        points,
        confinement,
        time_limit: Duration::from_secs(u64::from(options.time_limit)),
        times: if options.times { Times::Told } else { Times::LeftOut },
        jobs: options.jobs.map_or_else(default_jobs, usize::from),
        kept: &kept,
        interrupted: &interrupted,
    };
    let bar = Bar::new(files.len(), theme);
    let mut report = Report::default();
    let written = pool::grade(&plan, files, |graded| {
        report.add(&graded, &bar);
        bar.aside(|| output.write(&graded))
    });
    bar.clear();
    let told = format!("{}{}", report.complaints, report.summary.text(texts.name(), theme));
    if interrupted.load(Ordering::Relaxed) {
        let _ = writeln!(io::stderr(), "{told}interrupted{}", output.unfinished());
        return Ok(INTERRUPTED);
    }
    let written = written.and_then(|()| output.finish());
    let _ = write!(io::stderr(), "{told}");
    written?;
    Ok(if report.complaints.is_empty() { 0 } else { BAD_INPUT })
}

/// What is told at the end.
#[derive(Default)]
struct Report {
    summary: Summary,
    complaints: String,
    n_passed: usize,
}

impl Report {
    fn add(&mut self, graded: &Graded, bar: &Bar) {
        let Graded { line, origin } = graded;
        match origin {
            Origin::Kept => self.summary.add_kept(line),
            Origin::Judged => self.summary.add(line),
            Origin::NoFile(why) => {
                let complaint = writeln!(self.complaints, "error: cannot read `{}`: {why}", line.file);
                complaint.expect("writing to a String cannot fail");
                self.summary.add(line);
            }
        }
        self.n_passed += usize::from(line.judged.verdict == Mark::Passed);
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

/// The `i`-th of `n` parts; one after another, the parts are the whole.
fn part(files: &[String], shard: Option<(usize, usize)>) -> &[String] {
    let Some((i, n)) = shard else { return files };
    let cut = |i: usize| files.len() * i / n;
    &files[cut(i - 1)..cut(i)]
}

/// Where lines go.
enum Output {
    Standard,
    File(Box<Book>),
}

impl Output {
    /// Opens it, and reads what is there from before.
    fn open(path: Option<&Path>) -> Result<(Output, Kept), Error> {
        let Some(path) = path else { return Ok((Output::Standard, Kept::default())) };
        let (book, kept) = Book::open(path)?;
        Ok((Output::File(Box::new(book)), kept))
    }

    fn write(&mut self, graded: &Graded) -> Result<(), Error> {
        match self {
            Output::Standard => {
                let mut output = io::stdout().lock();
                let written = output.write_all(graded.line.text().as_bytes()).and_then(|()| output.flush());
                written.map_err(|error| Error::new(ErrorKind::File, format!("the output cannot be written: {error}")))
            }
            Output::File(book) => book.add(&graded.line, graded.origin == Origin::Kept),
        }
    }

    /// Everything is graded.
    fn finish(self) -> Result<(), Error> {
        match self {
            Output::Standard => Ok(()),
            Output::File(book) => book.finish(),
        }
    }

    /// What to say when it is not finished.
    fn unfinished(&self) -> String {
        match self {
            Output::Standard => String::new(),
            Output::File(book) => book.unfinished(),
        }
    }
}
