//! Sessions as files: `tests/transcripts/*.repl` hold lines typed (`> `) and everything that was printed after each.
//!
//! A first line `# program: PATH` names a program to load, relative to the project. Other comment lines before the first command
//! say what the session shows. `{dir}` in a command is an empty folder of the session's own. `BLESS=1` rewrites the files.

use asmscope::frontend::json::epilogue;
use asmscope::frontend::replies::{answer, refusal};
use asmscope::frontend::text::plain;
use asmscope::frontend::theme::Theme;
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE, PROCESS_HEAP_SIZE, PROCESS_STACK_SIZE};
use asmscope::model::program::Program;
use asmscope::model::run::Config;
use asmscope::session::input;
use asmscope::session::line_reader::LineReader;
use asmscope::session::load::{self, LoadOptions, Loaded};
use asmscope::session::session::{Session, TYPED_ROOM};
use asmscope::source::assemble;
use asmscope::toolchain::BuildOptions;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transcripts");

#[test]
fn every_session_prints_the_blessed_output() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for path in transcripts() {
        let written = fs::read_to_string(&path).expect("transcripts are UTF-8");
        let played = play(&written, &path);
        if played == written {
            continue;
        }
        if bless {
            fs::write(&path, played).expect("transcripts can be rewritten");
        } else {
            wrong.push(difference(&path, &written, &played));
        }
    }
    assert!(wrong.is_empty(), "{}\nBLESS=1 rewrites the transcripts", wrong.join("\n"));
}

#[test]
fn there_are_sessions_to_read() {
    assert!(transcripts().len() >= 12);
}

pub(crate) fn transcripts() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).expect("the folder of transcripts is there");
    let paths = entries.map(|entry| entry.expect("its entries can be read").path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|ext| ext == "repl")).collect();
    paths.sort();
    paths
}

fn play(text: &str, path: &Path) -> String {
    let mut session = session(text, DEFAULT_HEAP_SIZE);
    let mut reader = LineReader::default();
    let folder = Scratch::new(path);
    let theme = Theme::plain();
    let mut played = String::new();
    for header in text.lines().take_while(|line| !line.starts_with('>')) {
        played.push_str(header);
        played.push('\n');
    }
    for command in text.lines().filter(|line| line.starts_with('>')) {
        played.push_str(command);
        played.push('\n');
        let line = command[1..].strip_prefix(' ').unwrap_or_default().replace("{dir}", &folder.0);
        let mut said = String::new();
        let result = reader.line(&mut session, &line, &mut |session, reply| {
            said.push_str(&plain::text(&answer(session, &reply, &theme)));
        });
        if let Err(error) = result {
            said.push_str(&plain::text(&refusal(&line, &error, &theme)));
        }
        played.push_str(&said.replace(&folder.0, "{dir}"));
    }
    played
}

/// The session that a transcript begins with.
pub(crate) fn session(text: &str, heap_size: u64) -> Session {
    let name = text.lines().next().and_then(|line| line.strip_prefix("# program: "));
    if let Some(name) = name.filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "rs")) {
        return compiled(name);
    }
    let program = name.map_or_else(Program::default, |name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let source = fs::read_to_string(path).expect("the program of a transcript is there");
        assemble(name, &source).expect("the program of a transcript assembles")
    });
    let config = Config { stack_size: DEFAULT_STACK_SIZE, heap_size, input: Vec::new(), typed_capacity: TYPED_ROOM };
    Session::new(program, config).expect("a machine for the transcript").with_epilogue(epilogue)
}

/// A session with a program that rustc compiles.
pub(crate) fn compiled(name: &str) -> Session {
    opened(name, LoadOptions::default())
}

/// The same, with options.
pub(crate) fn opened(name: &str, options: LoadOptions) -> Session {
    let Loaded { program, debug, files, .. } = load_with(name, options);
    let config = Config {
        stack_size: PROCESS_STACK_SIZE,
        heap_size: PROCESS_HEAP_SIZE,
        input: Vec::new(),
        typed_capacity: TYPED_ROOM,
    };
    Session::new(program, config).expect("a machine for the program").with_debug_info(debug, files)
}

/// A program in the project's folder, compiled, or taken from this test's own cache.
pub(crate) fn load_compiled(name: &str) -> Loaded {
    load_with(name, LoadOptions::default())
}

/// The same, with options; the cache is this test's own all the same.
fn load_with(name: &str, options: LoadOptions) -> Loaded {
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache/asmscope/built");
    let build = BuildOptions { cache: Some(cache), ..options.build };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let input = input::open(&path.to_string_lossy()).expect("the program is there");
    load::program(input, &LoadOptions { build, ..options }).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A folder that is there while a transcript is played.
struct Scratch(String);

impl Scratch {
    fn new(transcript: &Path) -> Scratch {
        let name = transcript.file_stem().expect("transcripts have names").to_string_lossy();
        let path = std::env::temp_dir().join(format!("asmscope-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder for the transcript");
        Scratch(path.to_string_lossy().into_owned())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn difference(path: &Path, written: &str, played: &str) -> String {
    let pairs = written.lines().zip(played.lines());
    let same = pairs.take_while(|(written, played)| written == played).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(nothing)").to_owned();
    format!("{}:{}: expected `{}`, found `{}`", path.display(), same + 1, line(written), line(played))
}
