//! Tables: cells in columns that are as wide as their widest cell.
//!
//! Panels with columns of fixed widths lay out their lines themselves; this is for lists whose widths depend on what is in them.

use super::line::StyledLine;
use super::lines::StyledText;

/// One line a row, with `gap` blanks between two columns. The last column is as wide as it is.
#[must_use]
pub fn columns<const N: usize>(rows: Vec<[StyledLine; N]>, gap: usize) -> StyledText {
    let widths: [usize; N] =
        std::array::from_fn(|nth| rows.iter().map(|row| row[nth].width()).max().unwrap_or_default() + gap);
    let line = |row: [StyledLine; N]| {
        let cells = row.into_iter().zip(widths).enumerate();
        cells.fold(StyledLine::new(), |line, (nth, (cell, width))| {
            line.append(if nth + 1 < N { cell.pad(width) } else { cell })
        })
    };
    rows.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::{Style, plain};

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let cell = |text: &str| StyledLine::of(Style::Heap, text);
        let rows = vec![[cell("a"), cell("漢漢"), cell("x")], [cell("abc"), cell(""), cell("long one")]];
        assert_eq!(plain::text(&columns(rows, 2)), "a    漢漢  x\nabc        long one\n");
        assert!(columns::<2>(Vec::new(), 1).is_empty());
    }
}
