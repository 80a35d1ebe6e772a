//! Completions and hints for a line that is typed, from the command table, the symbols and the registers.
//!
//! A function of the text before the cursor, whatever the line editor; names of files are left to it.

use crate::guide;
use crate::model::register::{RegisterView, Registers};
use crate::model::runtime::RuntimeFn;
use crate::session::command::{Shown, Topic};
use crate::session::line_reader::LineReader;
use crate::session::session::Session;
use crate::session::table;
use crate::session::table::Takes;
use crate::session::table::codes;
use crate::source::instruction::mnemonics;

/// What is known about the session while a line is typed.
#[derive(Clone, Debug, Default)]
pub struct EditorContext {
    /// Names of the program, which complete operands and expressions.
    pub symbols: Vec<String>,
    /// Values at the position, shown beside a register's name.
    pub registers: Registers,
    /// A block is open: only source is meant.
    pub in_block: bool,
    /// Variables in scope, and the fields of those that have any: `person`, `person.name`.
    pub variables: Vec<String>,
}

impl EditorContext {
    /// What is known where the session stands. Of a compiled program only the user's functions are offered: its libraries have thousands.
    #[must_use]
    pub fn of(session: &Session, reader: &LineReader) -> EditorContext {
        let symbols = match session.debug_info().filter(|_| session.has_source_lines()) {
            Some(debug) => debug.user_functions().iter().map(|function| function.path.to_string()).collect(),
            None => session.program().symbols.iter().map(|symbol| symbol.name.to_string()).collect(),
        };
        EditorContext {
            symbols,
            registers: session.machine().registers().clone(),
            in_block: reader.is_block_open(),
            variables: session.variable_names(),
        }
    }
}

/// The completions of the word that ends at the cursor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Completions {
    /// Where the word starts, in bytes, and what it may become, in order.
    Words(usize, Vec<String>),
    /// A file's name is wanted.
    File,
}

const SIZES: [&str; 10] = [
    "byte ptr [",
    "word ptr [",
    "dword ptr [",
    "qword ptr [",
    "xmmword ptr [",
    "byte [",
    "word [",
    "dword [",
    "qword [",
    "offset ",
];

/// What the word before the cursor may become; `line` ends at the cursor.
#[must_use]
pub fn complete(known: &EditorContext, line: &str) -> Completions {
    let start =
        line.rfind(|c: char| !is_word(c)).map_or(0, |at| at + line[at..].chars().next().map_or(1, char::len_utf8));
    let prefix = &line[start..];
    let before = line[..start].trim();
    if before.is_empty() || before.ends_with(';') || before.ends_with(':') {
        if prefix.is_empty() && before.is_empty() && !known.in_block {
            return matching(start, prefix, table::all().map(|spec| spec.name.to_owned()));
        }
        let commands = (!known.in_block && before.is_empty()).then(table::names).into_iter().flatten();
        let words = commands.filter(|name| name.len() > 1).chain(mnemonics()).map(str::to_owned);
        let registers = if prefix.is_empty() { Vec::new() } else { RegisterView::names().collect() };
        return matching(start, prefix, words.chain(registers));
    }
    let first = before.split([' ', '/']).next().unwrap_or_default();
    match table::find(first.trim_start_matches('.')).filter(|_| !known.in_block).map(|spec| spec.takes) {
        Some(Takes::File) => Completions::File,
        Some(takes) => arguments(known, takes, word_start(line, start), &line[word_start(line, start)..]),
        None if first.eq_ignore_ascii_case("call") => matching(start, prefix, functions(known)),
        None => matching(start, prefix, operands(known)),
    }
}

/// Where a path of a function begins, whose colons end words elsewhere.
fn word_start(line: &str, start: usize) -> usize {
    line.rfind(|c: char| !is_word(c) && c != ':')
        .map_or(0, |at| at + line[at..].chars().next().map_or(1, char::len_utf8))
        .min(start)
}

fn arguments(known: &EditorContext, takes: Takes, start: usize, prefix: &str) -> Completions {
    let words: Vec<String> = match takes {
        Takes::Nothing | Takes::Count | Takes::Breakpoint | Takes::Block | Takes::File => Vec::new(),
        Takes::Position => ["start", "end", "fault", "branch"].map(str::to_owned).to_vec(),
        Takes::Place => known.symbols.clone(),
        Takes::Expression | Takes::Assignment => operands(known).collect(),
        Takes::Topic => Topic::ALL.iter().map(|(name, _)| (*name).to_owned()).collect(),
        Takes::Panels => Shown::ALL.iter().map(|(name, _)| (*name).to_owned()).chain([String::from("off")]).collect(),
        Takes::FaultCode => codes().map(str::to_owned).collect(),
        Takes::Command => table::names().chain(guide::names()).map(str::to_owned).collect(),
    };
    // Codes have dashes, which end words elsewhere.
    matching(start, prefix, words.into_iter())
}

fn operands(known: &EditorContext) -> impl Iterator<Item = String> + '_ {
    let sizes = SIZES.iter().map(|size| (*size).to_owned());
    let names = known.variables.iter().chain(&known.symbols).cloned();
    RegisterView::names().chain(names).chain(sizes)
}

fn functions(known: &EditorContext) -> impl Iterator<Item = String> + '_ {
    let served =
        RuntimeFn::ALL.iter().map(|function| function.row().symbol().to_owned()).filter(|name| !name.starts_with('<'));
    known.symbols.iter().cloned().chain(served).chain(RegisterView::names().take(16))
}

fn matching(start: usize, prefix: &str, words: impl Iterator<Item = String>) -> Completions {
    let lower = prefix.to_lowercase();
    let mut found: Vec<String> = words.filter(|word| word.to_lowercase().starts_with(&lower)).collect();
    found.sort();
    found.dedup();
    Completions::Words(start, found)
}

/// The files and folders whose path begins as typed, folders with a slash.
#[must_use]
pub fn file_names(typed: &str) -> Vec<String> {
    let (folder, prefix) =
        typed.rsplit_once('/').map_or(("", typed), |(folder, prefix)| (&typed[..=folder.len()], prefix));
    let listed = std::fs::read_dir(if folder.is_empty() { "." } else { folder });
    let entries = listed.into_iter().flatten().flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok().filter(|name| name.starts_with(prefix))?;
        let is_shown = !name.starts_with('.') || prefix.starts_with('.');
        let slash = if entry.path().is_dir() { "/" } else { "" };
        is_shown.then(|| format!("{folder}{name}{slash}"))
    });
    let mut names: Vec<String> = entries.collect();
    names.sort();
    names
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@' | '!')
}

/// What is worth knowing about a line that is being typed, shown behind the cursor: a command's arguments, a register's value.
#[must_use]
pub fn hint(known: &EditorContext, line: &str) -> Option<String> {
    if known.in_block || line.is_empty() {
        return None;
    }
    if let Some(spec) = table::find(line.trim_start_matches('.')) {
        let arguments = spec.usage()[spec.name.len()..].to_owned();
        return Some(format!("{arguments}  ({})", spec.summary));
    }
    let view = RegisterView::parse(line)?;
    Some(format!(" = {:#x}", view.read(known.registers.get(view.register))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> EditorContext {
        EditorContext { symbols: vec!["double".to_owned(), "msg".to_owned()], ..EditorContext::default() }
    }

    fn check(line: &str, expected: &[&str]) {
        let Completions::Words(_, found) = complete(&known(), line) else { panic!("{line}: words") };
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn what_is_offered_depends_on_what_stands_before() {
        check("finis", &["finish"]);
        check("call dou", &["double"]);
        check("call mall", &["malloc", "malloc_usable_size"]);
        check(
            "mov rax, r1",
            &[
                "r10", "r10b", "r10d", "r10w", "r11", "r11b", "r11d", "r11w", "r12", "r12b", "r12d", "r12w", "r13",
                "r13b", "r13d", "r13w", "r14", "r14b", "r14d", "r14w", "r15", "r15b", "r15d", "r15w",
            ],
        );
        check("b ms", &["msg"]);
        check("info br", &["breakpoints"]);
        check("si ", &[]);
        assert_eq!(complete(&known(), "load  a/b"), Completions::File);
    }

    #[test]
    fn hints_say_what_follows_and_what_a_register_holds() {
        assert_eq!(hint(&known(), "until").as_deref(), Some(" [PLACE]  (run to a place)"));
        assert_eq!(hint(&known(), "rax").as_deref(), Some(" = 0x0"));
        assert_eq!(hint(&known(), "mov"), None);
    }
}
