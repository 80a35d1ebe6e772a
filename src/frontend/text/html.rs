//! Styled text for a page: escaped, each span that means something in an element of its own, and the one stylesheet.
//!
//! What is escaped is enough for an element's content and for a quoted attribute, so nothing that a program names or prints can end
//! the element that it stands in. Classes are the names of the styles, below `.asmscope`. No line of a fragment is blank, because
//! a blank line would end a block of HTML inside Markdown. Colours follow the reader's scheme, with a contrast of at least 4.5 : 1
//! (WCAG 2.1, 1.4.3) on both grounds.

use super::line::StyledLine;
use super::lines::StyledText;
use super::style::{Style, StyledSpan};

/// Colours of every style, for a light and a dark ground.
pub const STYLESHEET: &str = "\
.asmscope { color-scheme: light dark; background: #ffffff; color: #1d1d1f; overflow-x: auto; }
.asmscope .heading, .asmscope .prompt, .asmscope .changed, .asmscope .keyword { font-weight: bold; }
.asmscope .dim { color: #666a70; }
.asmscope .stack { color: #855c00; }
.asmscope .heap { color: #0b57d0; }
.asmscope .code { color: #b3261e; }
.asmscope .data { color: #8e24aa; }
.asmscope .error, .asmscope .error-mark { color: #b3001b; font-weight: bold; }
.asmscope .warning { color: #855c00; font-weight: bold; }
.asmscope .note { color: #1a6b2d; font-weight: bold; }
.asmscope .help { color: #006876; font-weight: bold; }
.asmscope .margin { color: #0b57d0; font-weight: bold; }
.asmscope .success, .asmscope .number { color: #1a6b2d; }
.asmscope .register { color: #006876; }
@media (prefers-color-scheme: dark) {
.asmscope { background: #161618; color: #e6e6e8; }
.asmscope .dim { color: #9a9da3; }
.asmscope .stack { color: #e3b341; }
.asmscope .heap { color: #7fb2ff; }
.asmscope .code { color: #ff8a80; }
.asmscope .data { color: #dba2f0; }
.asmscope .error, .asmscope .error-mark { color: #ff7b72; }
.asmscope .warning { color: #e3b341; }
.asmscope .note { color: #7ee787; }
.asmscope .help { color: #76e3ea; }
.asmscope .margin { color: #7fb2ff; }
.asmscope .success, .asmscope .number { color: #7ee787; }
.asmscope .register { color: #76e3ea; }
}
";

/// The lines as an element that keeps their columns.
#[must_use]
pub fn block(text: &StyledText) -> String {
    let lines: Vec<String> = text.lines().iter().map(line).collect();
    format!("<pre class=\"asmscope\">{}</pre>\n", lines.join("\n"))
}

/// One line, without a line end.
#[must_use]
pub fn line(line: &StyledLine) -> String {
    if line.spans().iter().all(|span| span.text.trim().is_empty()) {
        let blanks: String = line.spans().iter().map(|span| span.text.as_str()).collect();
        return format!("<span>{blanks}</span>");
    }
    line.spans().iter().map(span).collect()
}

fn span(StyledSpan { style, text }: &StyledSpan) -> String {
    match style {
        Style::Plain => escape(text),
        style => format!("<span class=\"{}\">{}</span>", style.name(), escape(text)),
    }
}

/// `text` as the content of an element or of a quoted attribute.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_have_classes_and_text_is_escaped() {
        let styled = StyledLine::from("a < b & \"c\" ").styled(Style::ErrorMark, "</script>").plain("'");
        let expected = "a &lt; b &amp; &quot;c&quot; <span class=\"error-mark\">&lt;/script&gt;</span>&#39;";
        assert_eq!(line(&styled), expected);
    }

    #[test]
    fn no_line_of_a_fragment_is_blank() {
        let text = StyledText::from("a\n\n  \nb\n");
        assert_eq!(block(&text), "<pre class=\"asmscope\">a\n<span></span>\n<span>  </span>\nb</pre>\n");
    }

    #[test]
    fn every_style_has_a_rule() {
        for style in Style::ALL.into_iter().filter(|style| *style != Style::Plain) {
            let selector = format!(".asmscope .{}", style.name());
            assert!(STYLESHEET.contains(&format!("{selector} ")) || STYLESHEET.contains(&format!("{selector},")));
        }
    }

    #[test]
    fn every_colour_can_be_read_on_its_ground() {
        let (light, dark) = STYLESHEET.split_once("@media").expect("there are two schemes");
        for scheme in [light, dark] {
            let colours: Vec<f64> =
                scheme.match_indices('#').map(|(at, _)| luminance(&scheme[at + 1..at + 7])).collect();
            let (ground, inks) = colours.split_first().expect("the ground stands first");
            for ink in inks {
                let (bright, dim) = (ground.max(*ink), ground.min(*ink));
                assert!((bright + 0.05) / (dim + 0.05) >= 4.5, "{ground} and {ink} in {scheme}");
            }
        }
    }

    /// Relative luminance of `rrggbb` (WCAG 2.1).
    fn luminance(hex: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("colours are hexadecimal")) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }
}
