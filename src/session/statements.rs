//! Cuts a typed line into its statements, each with the column it starts at.
//!
//! It only cuts; what a statement means is decided by whoever gets it.

/// The statements of a line between its semicolons; semicolons in quotes separate nothing.
#[must_use]
pub fn statements(line: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let (mut start, mut quote) = (0, None);
    let chars: Vec<char> = line.chars().collect();
    for (idx, c) in chars.iter().enumerate() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(*c),
            (Some(open), _) if open == *c => quote = None,
            (None, ';') => {
                found.push((start, chars[start..idx].iter().collect()));
                start = idx + 1;
            }
            _ => {}
        }
    }
    found.push((start, chars[start..].iter().collect::<String>()));
    found.retain(|(_, text)| !text.trim().is_empty());
    found
}
