//! The course that is built in: the folders under `programs/exercises`, as text in the program itself.
//!
//! Adding an exercise is adding its folder and its line here; a test holds the two together.

use super::format;
use super::format::Texts;
use super::{Exercise, ExerciseLanguage};

/// One exercise's texts by its folder's name.
macro_rules! exercise {
    ($name:literal) => {
        exercise!($name, ExerciseLanguage::Assembly, ".s")
    };
    ($name:literal, rust) => {
        exercise!($name, ExerciseLanguage::Rust, ".rs")
    };
    ($name:literal, $language:expr, $extension:literal) => {
        Texts {
            name: $name,
            language: $language,
            toml: include_str!(concat!("../../../programs/exercises/", $name, "/exercise.toml")),
            text: include_str!(concat!("../../../programs/exercises/", $name, "/text.md")),
            start: include_str!(concat!("../../../programs/exercises/", $name, "/start", $extension)),
            solution: include_str!(concat!("../../../programs/exercises/", $name, "/solution", $extension)),
        }
    };
}

/// Every built-in exercise, in the order of the course.
pub const ALL: &[Texts<'static>] = &[
    exercise!("01_registers"),
    exercise!("02_push_pop"),
    exercise!("03_first_frame"),
    exercise!("04_call_ret"),
    exercise!("05_arguments"),
    exercise!("06_locals"),
    exercise!("07_alignment"),
    exercise!("08_red_zone"),
    exercise!("09_pointers"),
    exercise!("10_references"),
    exercise!("11_alloc"),
    exercise!("12_box"),
    exercise!("13_move"),
    exercise!("14_vec"),
    exercise!("15_grow"),
    exercise!("16_string"),
    exercise!("17_literals"),
    exercise!("18_rc"),
    exercise!("19_arc"),
    exercise!("20_raw"),
    exercise!("21_size_of"),
    exercise!("22_option"),
    exercise!("23_dyn"),
    exercise!("24_leak"),
    exercise!("25_use_after_free"),
    exercise!("26_double_free"),
    exercise!("27_recursion"),
    exercise!("28_overflow"),
    exercise!("29_moved", rust),
    exercise!("30_cloned", rust),
    exercise!("31_growing", rust),
    exercise!("32_shared", rust),
    exercise!("33_cycle", rust),
];

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
