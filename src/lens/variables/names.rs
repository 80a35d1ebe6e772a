//! Names of types as people write them.

/// A type's name without the paths of its parts and the arguments that nobody writes: `Vec<i32>` for
/// `alloc::vec::Vec<i32, alloc::alloc::Global>`.
pub(super) fn short(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    let mut word_start = 0;
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        if c == ':' && rest.peek() == Some(&':') {
            rest.next();
            // A path: what stands before is no part of the short name. `{closure_env#0}` belongs to its function.
            text.truncate(word_start);
            continue;
        }
        text.push(c);
        if !(c.is_alphanumeric() || matches!(c, '_' | '{' | '}' | '#')) {
            word_start = text.len();
        }
    }
    for silent in [", Global", ", RandomState"] {
        text = text.replace(silent, "");
    }
    if text.contains("allocator<") || text.contains("default_delete<") { without_defaults(&text) } else { text }
}

/// Templates that stand in arguments only because they are the default.
const DEFAULTS: [&str; 6] = ["allocator", "char_traits", "default_delete", "equal_to", "hash", "less"];

/// A name of C++ without the arguments that have a default, from the inside out.
fn without_defaults(name: &str) -> String {
    // What stands before each open bracket, and the arguments behind it.
    let mut open: Vec<(String, Vec<String>)> = Vec::new();
    let mut text = String::new();
    for c in name.chars() {
        match c {
            '<' => open.push((std::mem::take(&mut text), Vec::new())),
            ',' | '>' if !open.is_empty() => {
                let argument = std::mem::take(&mut text);
                let Some((_, arguments)) = open.last_mut() else { continue };
                arguments.push(argument.trim().to_owned());
                if c == '>'
                    && let Some((before, arguments)) = open.pop()
                {
                    text = closed(&before, arguments);
                }
            }
            c => text.push(c),
        }
    }
    open.into_iter().rev().fold(text, |text, (before, _)| before + "<" + &text)
}

/// A name with its arguments.
fn closed(before: &str, mut arguments: Vec<String>) -> String {
    let is_default = |argument: &String| DEFAULTS.iter().any(|name| argument.starts_with(&format!("{name}<")));
    if arguments.len() > 1 {
        arguments.retain(|argument| !is_default(argument));
    }
    match (before.trim_start(), &arguments[..]) {
        ("basic_string", [only]) if only == "char" => String::from("string"),
        (_, _) => format!("{before}<{}>", arguments.join(", ")),
    }
}

/// The name of a structure or variant without path and arguments.
pub(super) fn base(name: &str) -> &str {
    let end = name.find('<').unwrap_or(name.len());
    let path = &name[..end];
    path.rsplit("::").next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_silent_arguments_are_left_out() {
        for (long, expected) in [
            ("alloc::vec::Vec<alloc::string::String, alloc::alloc::Global>", "Vec<String>"),
            (
                "std::collections::hash::map::HashMap<&str, i32, std::hash::random::RandomState, alloc::alloc::Global>",
                "HashMap<&str, i32>",
            ),
            ("&mut hello::P", "&mut P"),
            ("(i32, &[core::option::Option<u8>])", "(i32, &[Option<u8>])"),
            ("alloc::boxed::Box<dyn hello::Speak, alloc::alloc::Global>", "Box<dyn Speak>"),
            ("*const [i32]", "*const [i32]"),
            ("struct node *", "struct node *"),
            ("vector<int, std::allocator<int> >", "vector<int>"),
            ("unique_ptr<Point, std::default_delete<Point> >", "unique_ptr<Point>"),
            (
                "map<int, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >, std::less<int>, \
                 std::allocator<std::pair<int const, std::__cxx11::basic_string<char, std::char_traits<char>, \
                 std::allocator<char> > > > >",
                "map<int, string>",
            ),
            ("hello::main::{closure_env#0}", "{closure_env#0}"),
            ("fn(hello::P) -> core::result::Result<(), a::E>", "fn(P) -> Result<(), E>"),
        ] {
            assert_eq!(short(long), expected);
        }
        assert_eq!((base("a::B<c::D>"), base("Some<i32>"), base("P")), ("B", "Some", "P"));
    }
}
