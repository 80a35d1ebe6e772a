//! Every built-in exercise, and the template for others, keeps what `exercise lint` asks for: its start fails, its solution passes,
//! each of its wrong answers gets the message that names its mistake, and no check is idle.

use asmscope::session::exercise::folder;
use asmscope::session::exercise::lint::lint;
use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What is wrong with the exercise in a folder.
fn findings(dir: &Path) -> Vec<String> {
    let exercise = folder::read(dir).unwrap_or_else(|error| panic!("{}: {error:?}", dir.display()));
    let wrong = folder::wrong_answers(dir).expect("wrong answers say what they expect");
    lint(&exercise, &wrong).into_iter().map(|f| format!("{}/{}: {}", exercise.name, f.file, f.message)).collect()
}

#[test]
fn every_exercise_works() {
    let course = project().join("programs/exercises");
    let exercises = folder::course(&course).unwrap_or_else(|error| panic!("{error:?}"));
    let found: Vec<String> = exercises.iter().flat_map(|exercise| findings(&course.join(&exercise.name))).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(exercises.len() >= 2, "the folder holds too few exercises to be the right one");
}

#[test]
fn the_template_works() {
    let found = findings(&project().join("src/session/exercise/template"));
    assert!(found.is_empty(), "{}", found.join("\n"));
}
