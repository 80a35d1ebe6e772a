//! Reading submissions: regular files of bounded size that are text, and the folders that they lie in.
//!
//! Never waits for a device or a pipe, follows no link, which may lead to somebody else's file, and looks no further into what it reads.
//! Text is UTF-8, UTF-16 with a byte order mark, as some editors save it, or else Windows-1252, in which any byte but five is a character.

use crate::session::exercise::judge::LONGEST_SUBMISSION;
use crate::session::input;
use crate::source::decode_text;
use crate::source::error::SourceError;
use std::fs;
use std::fs::{File, OpenOptions};
use std::io::Read as _;
use std::path::Path;

/// A submission that can be judged.
pub struct Submission {
    /// The file as it is, for its hash.
    pub bytes: Vec<u8>,
    /// The same decoded.
    pub text: String,
}

/// Why there is nothing to judge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// There is no such file, or it may not be read: a mistake of who grades.
    NoFile(String),
    /// The file is there, and no submission; with its bytes, if they were read.
    NoText(String, Option<Vec<u8>>),
}

/// Reads the file `path`.
///
/// # Errors
/// What is wrong with it, as a sentence.
pub fn read(path: &str) -> Result<Submission, Unreadable> {
    let no_file = |error: &std::io::Error| Unreadable::NoFile(input::reason(error));
    if fs::symlink_metadata(path).map_err(|error| no_file(&error))?.is_symlink() {
        return Err(Unreadable::NoText("it is a link, and links are not followed".to_owned(), None));
    }
    let file = open(path).map_err(|error| no_file(&error))?;
    let metadata = file.metadata().map_err(|error| no_file(&error))?;
    if metadata.is_dir() {
        return Err(Unreadable::NoText("it is a folder without a submission".to_owned(), None));
    }
    if !metadata.is_file() {
        return Err(Unreadable::NoText("it is no regular file".to_owned(), None));
    }
    let mut bytes = Vec::new();
    file.take(LONGEST_SUBMISSION as u64 + 1).read_to_end(&mut bytes).map_err(|error| no_file(&error))?;
    if bytes.len() > LONGEST_SUBMISSION {
        return Err(Unreadable::NoText(format!("it is larger than {} KiB", LONGEST_SUBMISSION >> 10), None));
    }
    match decode_text(&bytes).or_else(|error| decode_other(&bytes).ok_or(error)) {
        Ok(text) => Ok(Submission { bytes, text }),
        Err(SourceError { line, column, message, .. }) => {
            Err(Unreadable::NoText(format!("line {line}, column {column}: {message}"), Some(bytes)))
        }
    }
}

/// The text in the other encodings that submissions come in; `None` for what is no text in any.
fn decode_other(bytes: &[u8]) -> Option<String> {
    let units =
        |of: fn([u8; 2]) -> u16| bytes[2..].as_chunks::<2>().0.iter().map(|pair| of(*pair)).collect::<Vec<u16>>();
    match bytes {
        [0xff, 0xfe, ..] => String::from_utf16(&units(u16::from_le_bytes)).ok(),
        [0xfe, 0xff, ..] => String::from_utf16(&units(u16::from_be_bytes)).ok(),
        _ if bytes.contains(&0) => None,
        _ => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    }
    .filter(|text| !text.contains('\0'))
}

/// The character of a byte (Unicode's mapping table CP1252.TXT).
fn windows_1252(byte: u8) -> Option<char> {
    const FROM_0X80: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”',
        '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => Some(FROM_0X80[usize::from(byte - 0x80)]).filter(|character| *character != '\0'),
        _ => Some(char::from(byte)),
    }
}

/// Folders below a folder that are looked into.
const DEEPEST: usize = 8;

/// The submissions that a path means: itself, or those in a folder and its folders, by name. A link is handed out, so that it is refused by
/// its name; so is a folder without any.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_of(path: &str, extensions: &[&str]) -> Result<Vec<String>, std::io::Error> {
    if !fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir()) {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    collect(Path::new(path), extensions, DEEPEST, &mut found)?;
    Ok(if found.is_empty() { vec![path.to_owned()] } else { found })
}

fn collect(folder: &Path, extensions: &[&str], depth: usize, found: &mut Vec<String>) -> Result<(), std::io::Error> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<fs::DirEntry>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let is_wanted = path.extension().is_some_and(|found| extensions.iter().any(|extension| found == *extension));
        if entry.file_type()?.is_dir() {
            if depth > 0 {
                collect(&path, extensions, depth - 1, found)?;
            }
        } else if is_wanted {
            found.push(path.to_string_lossy().into_owned());
        }
    }
    Ok(())
}

/// Opens it without waiting for a writer.
#[cfg(target_os = "linux")]
fn open(path: &str) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    OpenOptions::new().read(true).custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY | libc::O_NOFOLLOW).open(path)
}

#[cfg(not(target_os = "linux"))]
fn open(path: &str) -> std::io::Result<File> {
    if std::fs::metadata(path)?.is_file() {
        return OpenOptions::new().read(true).open(path);
    }
    // Nothing to read from: what is no file is refused by its metadata.
    File::open(std::path::Path::new(path).parent().unwrap_or(std::path::Path::new("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_that_editors_save_in_are_read() {
        assert_eq!(decode_other(b"\xff\xfea\0\xe4\0").as_deref(), Some("aä"));
        assert_eq!(decode_other(b"\xfe\xff\0a\0\xe4").as_deref(), Some("aä"));
        assert_eq!(decode_other(b"# \x93caf\xe9\x94").as_deref(), Some("# “café”"));
        assert_eq!(decode_other(b"\x7fELF\0\xff"), None);
        assert_eq!(decode_other(b"\x81"), None);
        assert_eq!(decode_other(b"\xff\xfe\0\xd8"), None);
    }
}
