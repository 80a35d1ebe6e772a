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
    text
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
            ("hello::main::{closure_env#0}", "{closure_env#0}"),
            ("fn(hello::P) -> core::result::Result<(), a::E>", "fn(P) -> Result<(), E>"),
        ] {
            assert_eq!(short(long), expected);
        }
        assert_eq!((base("a::B<c::D>"), base("Some<i32>"), base("P")), ("B", "Some", "P"));
    }
}
