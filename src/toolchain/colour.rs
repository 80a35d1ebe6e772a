//! Takes the colours out of what a compiler printed. They are always asked for, so that one cached text serves terminals and files.

/// The text without SGR sequences (ECMA-48 8.3.117) and the others of its form.
pub(super) fn without(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, sequence)) = rest.split_once("\x1b[") {
        plain.push_str(before);
        // Parameters and intermediates, then one final character.
        let end = sequence.find(|c: char| ('@'..='~').contains(&c));
        rest = end.map_or("", |end| &sequence[end + 1..]);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_go_and_everything_else_stays() {
        assert_eq!(without("\x1b[1m\x1b[38;5;9merror\x1b[0m: [x]\n\x1b[K"), "error: [x]\n");
        assert_eq!(without("plain é"), "plain é");
        assert_eq!(without("cut \x1b[1"), "cut ");
    }
}
