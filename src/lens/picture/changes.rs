//! What changed from one picture to another: rows and boxes that are there only in the later one, or say something else.

use super::{FOLDED_FRAMES, Picture, PictureBox, PictureMark, PictureRegion, PictureRow};
use std::collections::BTreeSet;

impl Picture {
    /// Marks what is not as it was in an earlier picture (or a later one, for who goes back), and nothing else.
    pub fn mark_changes(&mut self, before: &Picture) {
        // Of frames only those are new that none of the old ones is inside of; the others were not drawn before.
        let mut threads_with_old = BTreeSet::new();
        for found in &mut self.boxes {
            let was = before.find(&found.key);
            // What lies below the stack pointer is no frame.
            if found.region != PictureRegion::Stack || found.marks.has(PictureMark::Dead) {
                found.mark_changes(was);
                continue;
            }
            let thread = thread(found).to_owned();
            let is_uncovered = was.is_none() && threads_with_old.contains(&thread);
            if is_uncovered || found.key.starts_with(FOLDED_FRAMES) {
                let same = found.clone();
                found.mark_changes(Some(&same));
            } else {
                found.mark_changes(was);
            }
            if was.is_some() {
                threads_with_old.insert(thread);
            }
        }
    }
}

/// The thread that a frame's title names, if it names one.
fn thread(found: &PictureBox) -> &str {
    match found.title.split_once(": ") {
        Some((thread, _)) if thread.starts_with("thread ") => thread,
        _ => "",
    }
}

impl PictureBox {
    fn mark_changes(&mut self, before: Option<&PictureBox>) {
        let plain = |marks: super::Marks| marks.without(PictureMark::Changed);
        let is_same = before.is_some_and(|before| {
            plain(before.marks) == plain(self.marks) && before.size == self.size && before.title == self.title
        });
        self.marks = marked(self.marks, !is_same);
        for row in &mut self.rows {
            // Of a box that is new the title is marked, and that is enough.
            let is_changed =
                before.is_some_and(|before| before.row(&row.key).is_none_or(|was| !row.says_the_same(was)));
            row.marks = marked(row.marks, is_changed && !row.marks.has(PictureMark::Padding));
        }
    }
}

impl PictureRow {
    /// Whether two rows of one key say the same of the program: names, value and state, but not which registers point there.
    fn says_the_same(&self, other: &PictureRow) -> bool {
        let plain = |row: &PictureRow| row.marks.without(PictureMark::Changed).without(PictureMark::Guess);
        (&self.value, &self.note) == (&other.value, &other.note) && plain(self) == plain(other)
    }
}

fn marked(marks: super::Marks, is_changed: bool) -> super::Marks {
    if is_changed { marks.with(PictureMark::Changed) } else { marks.without(PictureMark::Changed) }
}

#[cfg(test)]
mod tests {
    use super::super::{Marks, PictureRegion};
    use super::*;
    use crate::model::addr::StepIndex;

    fn picture(rows: Vec<PictureRow>) -> Picture {
        let found = PictureBox {
            key: String::from("f0"),
            region: PictureRegion::Stack,
            title: String::from("main"),
            detail: String::new(),
            address: None,
            size: 16,
            marks: Marks::default(),
            rows,
        };
        Picture {
            position: StepIndex(0),
            function: String::new(),
            line: None,
            next: String::new(),
            boxes: vec![found],
            arrows: Vec::new(),
            omitted: Vec::new(),
        }
    }

    #[test]
    fn of_frames_only_the_inner_ones_are_new() {
        let frame = |key: &str| PictureBox { key: key.to_owned(), ..picture(Vec::new()).boxes.remove(0) };
        let frames =
            |keys: &[&str]| Picture { boxes: keys.iter().map(|key| frame(key)).collect(), ..picture(Vec::new()) };
        let folded = format!("{FOLDED_FRAMES}1");
        let deep = frames(&["f9", "f8", &folded, "f0"]);
        let changed = |mut now: Picture, before: &Picture| {
            now.mark_changes(before);
            now.boxes
                .into_iter()
                .filter(|found| found.marks.has(PictureMark::Changed))
                .map(|found| found.key)
                .collect::<Vec<_>>()
        };
        let below = PictureBox { marks: PictureMark::Dead.into(), ..frame("below") };
        let called = Picture { boxes: vec![below.clone(), frame("f1"), frame("f0")], ..picture(Vec::new()) };
        let caller = Picture { boxes: vec![below, frame("f0")], ..picture(Vec::new()) };
        assert_eq!(changed(called, &caller), ["f1"]);
        assert_eq!(changed(deep.clone(), &frames(&["f8", "f7", &folded, "f0"])), ["f9"]);
        assert_eq!(changed(frames(&["f8", "f7", &folded, "f0"]), &deep), Vec::<String>::new());
    }

    #[test]
    fn what_is_new_or_says_something_else_has_changed() {
        let before = picture(vec![PictureRow::new("x", "x", "1"), PictureRow::new("y", "y", "2")]);
        let mut now = picture(vec![
            PictureRow::new("x", "x", "5"),
            PictureRow::new("y", "y", "2"),
            PictureRow::new("z", "z", "3"),
        ]);
        now.mark_changes(&before);
        let changed: Vec<bool> = now.boxes[0].rows.iter().map(|row| row.marks.has(PictureMark::Changed)).collect();
        assert_eq!(changed, [true, false, true]);
        assert!(!now.boxes[0].marks.has(PictureMark::Changed));
        now.mark_changes(&now.clone());
        assert!(now.boxes[0].rows.iter().all(|row| !row.marks.has(PictureMark::Changed)));
    }
}
