//! The vocabulary of styles, and a piece of text that has one.
//!
//! Small and closed: a renderer maps every style, so that a new one does not compile before each renderer knows it.

/// What a piece of text is about. A renderer decides how that looks, and the text itself says it too: a style is never the only
/// sign of a fact.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Style {
    /// Everything else.
    Plain,
    /// Headings, and the name of what a line is about.
    Heading,
    /// What matters least: addresses beside values, frames of boxes, folded runs.
    Dim,
    /// What stands in front of the line that is typed.
    Prompt,
    /// Addresses in the stack, and what lies there.
    Stack,
    /// Addresses in the heap, and its blocks.
    Heap,
    /// Addresses of instructions.
    Code,
    /// Constants and variables.
    Data,
    /// What the step changed.
    Changed,
    /// A fault, a refusal, a failed check.
    Error,
    /// Title and marks of an error that is drawn with its source line.
    ErrorMark,
    /// A warning, drawn or in words.
    Warning,
    /// The word in front of a note about a drawn error or warning.
    Note,
    /// The word in front of a remedy.
    Help,
    /// Ended well, or passed.
    Success,
    /// Line numbers, frame and secondary marks of a drawn source line.
    Margin,
    /// A command, mnemonic or label in a line that is typed.
    Keyword,
    /// A register's name in a line that is typed.
    Register,
    /// A number in a line that is typed.
    Number,
}

impl Style {
    /// Every style, in the order of the declaration.
    pub const ALL: [Style; 19] = [
        Style::Plain,
        Style::Heading,
        Style::Dim,
        Style::Prompt,
        Style::Stack,
        Style::Heap,
        Style::Code,
        Style::Data,
        Style::Changed,
        Style::Error,
        Style::ErrorMark,
        Style::Warning,
        Style::Note,
        Style::Help,
        Style::Success,
        Style::Margin,
        Style::Keyword,
        Style::Register,
        Style::Number,
    ];

    /// `error-mark`: lower case, with dashes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Style::Plain => "plain",
            Style::Heading => "heading",
            Style::Dim => "dim",
            Style::Prompt => "prompt",
            Style::Stack => "stack",
            Style::Heap => "heap",
            Style::Code => "code",
            Style::Data => "data",
            Style::Changed => "changed",
            Style::Error => "error",
            Style::ErrorMark => "error-mark",
            Style::Warning => "warning",
            Style::Note => "note",
            Style::Help => "help",
            Style::Success => "success",
            Style::Margin => "margin",
            Style::Keyword => "keyword",
            Style::Register => "register",
            Style::Number => "number",
        }
    }
}

/// Text of one style, without a line end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StyledSpan {
    /// What it is about.
    pub style: Style,
    /// Without line ends and escape sequences.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_is_listed_with_a_name_of_its_own() {
        let mut names = Style::ALL.map(Style::name).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Style::ALL.len());
    }
}
