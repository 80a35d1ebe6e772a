//! Pictures of memory, compared with files under `tests/pictures`: assembly as it is drawn, compiled lessons as boxes, rows and arrows in
//! words, without the addresses and sizes that depend on the compiler. `BLESS=1` rewrites them; a missing file fails.
//!
//! A lesson is drawn before the line that ends in `// picture`.

use crate::transcripts::compiled;
use asmscope::frontend::picture::{svg, terminal};
use asmscope::frontend::text::plain;
use asmscope::frontend::theme::{Glyphs, Theme};
use asmscope::lens::picture::{ArrowEnd, Picture, PictureMark, PictureRegion, PictureRow};
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE};
use asmscope::model::run::{Config, RunUntil};
use asmscope::session::command::LibraryBlocks;
use asmscope::session::line_reader::LineReader;
use asmscope::session::picture::PictureOptions;
use asmscope::session::programs::BuiltIn;
use asmscope::session::session::Session;
use asmscope::source::assemble;
use std::fmt::Write as _;
use std::path::Path;

/// What `tests/pictures` holds.
const LESSONS: [&str; 10] =
    ["owners", "boxes", "grow", "strings", "cycle", "list", "recurse", "shapes", "moves", "given"];

fn check(name: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, drawn).expect("the folder of pictures can be written");
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name} is missing; BLESS=1 draws it"));
    assert!(expected == drawn, "{name} has changed; BLESS=1 accepts this:\n{drawn}");
}

/// A built-in program after some steps.
pub(crate) fn built_in(name: &str, n_steps: u64) -> Session {
    let program = assemble(name, BuiltIn::find(name).expect("it is built in").text).expect("it assembles");
    let config =
        Config { stack_size: DEFAULT_STACK_SIZE, heap_size: DEFAULT_HEAP_SIZE, input: Vec::new(), typed_capacity: 0 };
    let mut session = Session::new(program, config).expect("the default sizes fit");
    session.machine_mut().run(&RunUntil { steps: Some(n_steps), ..RunUntil::default() });
    session
}

/// A lesson before the line that it marks.
pub(crate) fn lesson(name: &str) -> Session {
    let path = format!("tests/pictures/{name}.rs");
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("the lesson is there");
    let line = 1 + text.lines().position(|line| line.ends_with("// picture")).expect("the lesson marks a line");
    let mut session = compiled(&path);
    for command in [format!("b :{line}"), String::from("c")] {
        LineReader::default().line(&mut session, &command, &mut |_, _| {}).expect("the line is reached");
    }
    session
}

#[test]
fn assembly_is_drawn_as_blessed() {
    for (name, n_steps) in [("box", 8), ("vec", 150), ("str", 30), ("frames", 6), ("rc", 30), ("rodata", 4)] {
        let mut session = built_in(name, n_steps);
        let picture = session.picture_with_changes(&PictureOptions::default());
        for (glyphs, suffix) in [(Glyphs::Unicode, ""), (Glyphs::Ascii, "-ascii")] {
            let theme = Theme { glyphs, ..Theme::plain() };
            let drawn = plain::text(&terminal::draw(&picture, &theme));
            assert!(drawn.lines().all(|line| line.chars().count() <= theme.width), "{name} is too wide:\n{drawn}");
            check(&format!("{name}{suffix}.txt"), &drawn);
        }
        if name == "box" {
            check("box.svg", &svg::document(&picture));
        }
    }
}

#[test]
fn lessons_are_drawn_as_blessed() {
    for name in LESSONS {
        let picture = lesson(name).picture_with_changes(&PictureOptions::default());
        check(&format!("{name}.txt"), &in_words(picture));
    }
}

/// What the README shows first; how many blocks and bytes the library takes depends on its version.
#[test]
fn the_readme_shows_a_picture_that_is_drawn_so() {
    let drawn = svg::document(&lesson("owners").picture_with_changes(&PictureOptions::default()));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide/owners.svg");
    let shown = std::fs::read_to_string(&path).unwrap_or_default();
    if texts(&shown) != texts(&drawn) && std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, drawn).expect("the guide's folder can be written");
        return;
    }
    assert_eq!(texts(&shown), texts(&drawn), "BLESS=1 draws it anew");
}

/// The texts of a drawing without sizes, positions and numbers of blocks.
fn texts(svg: &str) -> Vec<String> {
    let is_counted = |text: &str| ["bytes", "step", "#", "of libraries"].iter().any(|part| text.contains(part));
    let texts = svg.split('>').filter_map(|part| Some(part.split_once('<')?.0.trim())).filter(|text| !text.is_empty());
    let masked =
        |text: &str| if is_counted(text) { text.replace(|c: char| c.is_ascii_digit(), "") } else { text.to_owned() };
    texts.map(masked).collect()
}

/// Rows and arrows; blocks are numbered anew, because how many the library had before depends on its version.
fn in_words(mut picture: Picture) -> String {
    let mut nth = 0;
    for found in picture.boxes.iter_mut().filter(|found| found.region == PictureRegion::Heap) {
        nth += 1;
        found.title = format!("#{nth}");
    }
    let mut text = String::new();
    for found in &picture.boxes {
        let marks: Vec<&str> = found.marks.iter().map(PictureMark::name).collect();
        let _ = writeln!(text, "{}", words([found.region.name(), &found.title, &bracketed(&marks.join(", "))]));
        for row in &found.rows {
            let _ = writeln!(text, "{}", row_words(row));
        }
    }
    text += "arrows\n";
    for arrow in &picture.arrows {
        let _ = writeln!(text, "  {}", picture.sentence(arrow));
    }
    text
}

fn row_words(row: &PictureRow) -> String {
    let marks: Vec<&str> = row.marks.iter().map(PictureMark::name).collect();
    let indent = "  ".repeat(1 + usize::from(row.depth));
    indent + &words([&row.label, &row.type_name, &row.value, &row.note, &bracketed(&marks.join(", "))])
}

fn bracketed(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("[{text}]") }
}

fn words<const N: usize>(parts: [&str; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

/// Blocks of libraries are counted, and drawn for who asks for all.
#[test]
fn blocks_of_libraries_are_counted_or_drawn() {
    let mut session = lesson("owners");
    let counted = session.picture(&PictureOptions::default());
    let said = counted.omitted.iter().find(|text| text.ends_with(" of libraries")).expect("the library has blocks");
    let n_said: usize = said.split(' ').next().and_then(|n| n.parse().ok()).expect("a number comes first");
    let is_user_block = |block: &asmscope::model::block::Block| session.program().is_users_block(block);
    assert_eq!(n_said, session.machine().blocks().filter(|block| !is_user_block(block)).count());
    let options = PictureOptions { library_blocks: LibraryBlocks::Drawn, ..PictureOptions::default() };
    let all = session.picture(&options);
    assert!(all.omitted.iter().all(|text| !text.ends_with(" of libraries")), "{:?}", all.omitted);
    assert!(all.in_region(PictureRegion::Heap).count() > counted.in_region(PictureRegion::Heap).count());
}

/// Every arrow begins and ends at something that is drawn, at every position of a run.
#[test]
fn arrows_have_ends() {
    let sessions: [fn() -> Session; 4] =
        [|| lesson("list"), || lesson("moves"), || built_in("vec", 1_000), || built_in("str", 1_000)];
    for open in sessions {
        let mut session = open();
        let start = session.machine().start();
        session.machine_mut().seek(start);
        loop {
            let picture = session.picture(&PictureOptions::default());
            for arrow in &picture.arrows {
                let holder = picture.find(&arrow.from.0).and_then(|found| found.row(&arrow.from.1));
                assert!(holder.is_some(), "{arrow:?} begins nowhere");
                let is_there = |key: &str, rows: &[&String]| {
                    picture.find(key).is_some_and(|found| rows.iter().all(|row| found.row(row).is_some()))
                };
                assert!(
                    match &arrow.to {
                        ArrowEnd::Box(key) => is_there(key, &[]),
                        ArrowEnd::Row { in_box, row } => is_there(in_box, &[row]),
                        ArrowEnd::Range { in_box, first, last } => is_there(in_box, &[first, last]),
                        ArrowEnd::Nowhere(what) => !what.is_empty(),
                    },
                    "{arrow:?} ends nowhere"
                );
            }
            if !session.next_picture() {
                break;
            }
        }
    }
}
