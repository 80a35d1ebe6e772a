//! The course that is built in: the folders under `programs/exercises`, as text in the program itself.
//!
//! Adding an exercise is adding its folder and its line here; a test holds the two together.

use super::Exercise;
use super::format::{self, Texts};

/// One exercise's texts by its folder's name.
macro_rules! exercise {
    ($name:literal) => {
        Texts {
            name: $name,
            toml: include_str!(concat!("../../../programs/exercises/", $name, "/exercise.toml")),
            text: include_str!(concat!("../../../programs/exercises/", $name, "/text.md")),
            start: include_str!(concat!("../../../programs/exercises/", $name, "/start.s")),
            solution: include_str!(concat!("../../../programs/exercises/", $name, "/solution.s")),
        }
    };
}

/// Every built-in exercise, in the order of the course.
pub const ALL: &[Texts<'static>] = &[exercise!("01_registers"), exercise!("02_push_pop")];

/// The course.
#[must_use]
pub fn course() -> Vec<Exercise> {
    ALL.iter().map(|texts| format::read(*texts).expect("a test reads every built-in exercise")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_and_the_folder_agree() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/programs/exercises");
        let mut folders: Vec<String> = std::fs::read_dir(folder)
            .expect("the folder of exercises is part of the source")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .collect();
        folders.sort();
        assert_eq!(folders, ALL.iter().map(|texts| texts.name).collect::<Vec<_>>());
    }

    #[test]
    fn every_built_in_exercise_is_read() {
        for texts in ALL {
            if let Err(error) = format::read(*texts) {
                panic!("{}/exercise.toml:{}:{}: {}", texts.name, error.line, error.column, error.message);
            }
        }
    }
}
