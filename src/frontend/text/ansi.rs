//! Styled text for a terminal, with SGR escape sequences (ECMA-48, 8.3.117). The only file that names `anstyle`, and the palette.
//!
//! The sixteen colours of the terminal's own scheme are used and no others, so that text is readable on a dark and on a light
//! ground. Every span ends what it begins: no style reaches into the next span or line.

use super::line::StyledLine;
use super::lines::StyledText;
use super::style::{Style, StyledSpan};
use anstyle::AnsiColor;

/// The lines, each with its line end.
#[must_use]
pub fn text(text: &StyledText) -> String {
    text.lines().iter().map(|styled| line(styled) + "\n").collect()
}

/// One line, without a line end.
#[must_use]
pub fn line(line: &StyledLine) -> String {
    line.spans().iter().map(span).collect()
}

fn span(StyledSpan { style, text }: &StyledSpan) -> String {
    let style = palette(*style);
    format!("{style}{text}{style:#}")
}

/// How a terminal shows a style.
#[must_use]
pub const fn palette(style: Style) -> anstyle::Style {
    match style {
        Style::Plain => anstyle::Style::new(),
        Style::Heading | Style::Prompt | Style::Changed | Style::Keyword => anstyle::Style::new().bold(),
        Style::Dim => anstyle::Style::new().dimmed(),
        Style::Stack => AnsiColor::Yellow.on_default(),
        // The plain blue of many terminals cannot be read on black.
        Style::Heap => AnsiColor::BrightBlue.on_default(),
        Style::Code => AnsiColor::Red.on_default(),
        Style::Data => AnsiColor::Magenta.on_default(),
        Style::Error => AnsiColor::Red.on_default().bold(),
        Style::ErrorMark => AnsiColor::BrightRed.on_default().bold(),
        Style::Warning => AnsiColor::Yellow.on_default().bold(),
        Style::Note => AnsiColor::BrightGreen.on_default().bold(),
        Style::Help => AnsiColor::BrightCyan.on_default().bold(),
        Style::Margin => AnsiColor::BrightBlue.on_default().bold(),
        Style::Success | Style::Number => AnsiColor::Green.on_default(),
        Style::Register => AnsiColor::Cyan.on_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_span_ends_what_it_begins() {
        let styled = StyledLine::of(Style::Error, "a").plain(" b ").styled(Style::Dim, "c");
        assert_eq!(line(&styled), "\u{1b}[1m\u{1b}[31ma\u{1b}[0m b \u{1b}[2mc\u{1b}[0m");
        assert_eq!(text(&StyledText::from(styled.clone())), line(&styled) + "\n");
    }
}
