//! Keeps the cache small: what was not used for the longest time goes first.

use super::cache::UNFINISHED;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Bytes of all entries together.
const MOST_BYTES: u64 = 2 << 30;
/// Entries; of the small files beside them there may be twice as many.
const MOST_ENTRIES: usize = 200;
/// Somebody may be reading what was used so recently.
const IN_USE: Duration = Duration::from_secs(60);
/// Nobody builds that long: its process has died.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

struct Item {
    path: PathBuf,
    used: SystemTime,
    n_bytes: u64,
    is_folder: bool,
}

/// Remembers that an entry was used, by the date of its folder.
pub(super) fn mark_used(entry: &Path) {
    // In a folder that cannot be written nothing is removed either.
    let _ = File::open(entry).and_then(|folder| folder.set_modified(SystemTime::now()));
}

/// Removes the oldest entries until there are few enough; never `newest`. What cannot be removed stays.
pub(super) fn evict(folder: &Path, newest: &Path) {
    let now = SystemTime::now();
    let age = |item: &Item| now.duration_since(item.used).unwrap_or_default();
    let (folders, files): (Vec<Item>, Vec<Item>) = items(folder).into_iter().partition(|item| item.is_folder);
    let is_unfinished =
        |item: &Item| item.path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(UNFINISHED));
    let (unfinished, mut entries): (Vec<Item>, Vec<Item>) = folders.into_iter().partition(is_unfinished);
    for item in unfinished.iter().filter(|item| age(item) > ABANDONED) {
        let _ = fs::remove_dir_all(&item.path);
    }
    entries.retain(|item| item.path != newest);
    let superfluous = oldest(entries, MOST_ENTRIES - 1, MOST_BYTES).into_iter().filter(|item| age(item) > IN_USE);
    for item in superfluous {
        let _ = fs::remove_dir_all(&item.path);
    }
    for item in oldest(files, 2 * MOST_ENTRIES, MOST_BYTES).into_iter().filter(|item| age(item) > IN_USE) {
        let _ = fs::remove_file(&item.path);
    }
}

/// What is beyond the first `n` and `n_bytes`, counted from what was used last.
fn oldest(mut items: Vec<Item>, n: usize, n_bytes: u64) -> Vec<Item> {
    items.sort_by_key(|item| std::cmp::Reverse(item.used));
    let mut total = 0;
    let mut is_kept = |idx: usize, item: &Item| {
        total += item.n_bytes;
        idx < n && total <= n_bytes
    };
    let n_kept = items.iter().enumerate().take_while(|(idx, item)| is_kept(*idx, item)).count();
    items.split_off(n_kept)
}

fn items(folder: &Path) -> Vec<Item> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let item = |entry: fs::DirEntry| {
        let metadata = entry.metadata().ok()?;
        let path = entry.path();
        let n_bytes = if metadata.is_dir() { size_of_folder(&path) } else { metadata.len() };
        Some(Item { used: metadata.modified().ok()?, n_bytes, is_folder: metadata.is_dir(), path })
    };
    entries.filter_map(item).collect()
}

fn size_of_folder(path: &Path) -> u64 {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.metadata().ok()).map(|metadata| metadata.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(seconds: u64, n_bytes: u64) -> Item {
        let used = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        Item { path: seconds.to_string().into(), used, n_bytes, is_folder: true }
    }

    fn removed(items: Vec<Item>, n: usize, n_bytes: u64) -> Vec<String> {
        oldest(items, n, n_bytes).into_iter().map(|item| item.path.display().to_string()).collect()
    }

    #[test]
    fn the_oldest_go_when_there_are_too_many_or_too_much() {
        let items = || vec![item(2, 10), item(4, 10), item(1, 10), item(3, 10)];
        assert_eq!(removed(items(), 4, 40), [""; 0]);
        assert_eq!(removed(items(), 3, 40), ["1"]);
        assert_eq!(removed(items(), 4, 25), ["2", "1"]);
    }

    #[test]
    fn a_folder_with_too_many_entries_is_left_with_enough() {
        let folder = std::env::temp_dir().join(format!("asmscope-evict-{}", std::process::id()));
        let long_ago = SystemTime::now() - Duration::from_secs(1000);
        for number in 0..MOST_ENTRIES + 5 {
            fs::create_dir_all(folder.join(number.to_string())).expect("the temporary folder can be written");
            let opened = File::open(folder.join(number.to_string())).expect("it was just made");
            opened.set_modified(long_ago + Duration::from_secs(number as u64)).expect("it is ours");
        }
        evict(&folder, &folder.join("0"));
        let left = |number: usize| folder.join(number.to_string()).exists();
        let outcome = (left(0), left(5), left(6), left(MOST_ENTRIES + 4));
        fs::remove_dir_all(&folder).expect("it is ours");
        assert_eq!(outcome, (true, false, true, true));
    }
}
