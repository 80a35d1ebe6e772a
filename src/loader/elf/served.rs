//! Functions of a program that the host serves in their place: the allocator, because blocks are what people want to see, and the end of the
//! stack protector.
//!
//! They are served at the level of `malloc`, and where Rust's default allocator is in use also at that of `__rust_alloc`, which tells the
//! alignment and lets layouts be checked. C++'s `new` and `delete` are served, too, so that a block is known by what made it. With an
//! allocator of the program's own that one runs as it is. Found by name, as are the functions that allocate for a library itself and those
//! that read more than they were given.

use crate::model::runtime::{Allocator, RuntimeFn};
use crate::model::symbol_table::{Symbol, SymbolKind};

/// Where the program has functions that the host serves. `is_own` says which addresses may be the program's own code.
pub(super) fn served(symbols: &[Symbol], is_own: impl Fn(u64) -> bool) -> Vec<(RuntimeFn, u64)> {
    let mut names: Vec<&str> = RuntimeFn::ALL.into_iter().map(|function| function.row().symbol()).collect();
    names.sort_unstable();
    let functions = || symbols.iter().filter(|symbol| symbol.kind == SymbolKind::Function);
    // Of many symbols few may be meant: by their names, and by the last parts of paths, which stand in mangled names too.
    let named: Vec<&Symbol> = functions().filter(|symbol| names.binary_search(&&*symbol.name).is_ok()).collect();
    let may_be_rusts = |symbol: &&Symbol| symbol.name.contains("__rust_") || symbol.name.contains("__rdl_alloc");
    let rusts: Vec<&Symbol> = functions().filter(may_be_rusts).collect();
    let by_name = |function: RuntimeFn| {
        // A program linked by rustc has some of them as local symbols.
        let found = named.iter().filter(|symbol| &*symbol.name == function.row().symbol());
        Some((function, found.max_by_key(|symbol| symbol.is_global)?.value))
    };
    let ends_in = |symbol: &Symbol, name: &str| {
        let path = symbol.readable();
        path == name || path.strip_suffix(name).is_some_and(|before| before.ends_with("::"))
    };
    let is_default = rusts.iter().any(|symbol| ends_in(symbol, "__rdl_alloc"));
    let by_path =
        |function: RuntimeFn| Some((function, rusts.iter().find(|symbol| ends_in(symbol, function.name()))?.value));
    let is_operator = |symbol: &Symbol| {
        let is_named = |function: RuntimeFn| function.row().symbol() == &*symbol.name;
        RuntimeFn::ALL.into_iter().any(|function| is_cpp(function) && is_named(function))
    };
    let replaces_operators = named.iter().any(|symbol| is_own(symbol.value) && is_operator(symbol));
    let found = |function: RuntimeFn| match function.row().allocator {
        Some(Allocator::C) => by_name(function),
        // A program that defines one of them has the others call it.
        Some(Allocator::New | Allocator::NewArray) => Some(function).filter(|_| !replaces_operators).and_then(by_name),
        // By the last part of its path, which a compiler made.
        Some(Allocator::Rust) => Some(function).filter(|_| is_default).and_then(by_path),
        // Who overwrote the stack protector's word is found where that was noticed, not where the library gives up.
        None if function == RuntimeFn::StackCheckFail => by_name(function),
        None => None,
    };
    RuntimeFn::ALL.into_iter().filter_map(found).collect()
}

/// Functions of the C library that the program's own code calls by a stub and that are served there, because their contract is stricter than
/// what they do: `memcpy` copies ranges that overlap, and `strlen` reads on where a text has no end. Rust's own code keeps to it.
pub(super) fn served_at_stubs(symbols: &[Symbol]) -> Vec<(RuntimeFn, u64)> {
    if symbols.iter().any(|symbol| &*symbol.name == "rust_begin_unwind" || symbol.readable().starts_with("__rustc::")) {
        return Vec::new();
    }
    let stub = |function: RuntimeFn| {
        let is_it = |symbol: &&Symbol| symbol.name.strip_suffix("@plt") == Some(function.name());
        Some((function, symbols.iter().find(is_it)?.value))
    };
    [RuntimeFn::Memcpy, RuntimeFn::Strlen].into_iter().filter_map(stub).collect()
}

/// Whether a function is the C library's `strlen`, a stub for it, or one for a kind of processor. It stops at the end of a text and nowhere
/// else.
pub(super) fn reads_to_the_end(name: &str) -> bool {
    let name = name.strip_suffix("@plt").unwrap_or(name);
    name == "strlen" || name.strip_prefix("__strlen_").is_some_and(|processor| !processor.contains("chk"))
}

fn is_cpp(function: RuntimeFn) -> bool {
    function.row().allocator.is_some_and(Allocator::is_cpp)
}

/// Whether a function allocates for a library itself, whoever called it: buffers of the standard streams, threads, panics.
pub(super) fn allocates_for_itself(path: &str) -> bool {
    const RUST: [&str; 9] = [
        "std::sync::once",
        "std::sys::sync::once",
        "std::thread::",
        "std::panicking",
        "panic_unwind",
        "std::rt::",
        "std::sys::pal",
        "std::sys::thread_local",
        "std::sys::backtrace",
    ];
    const C: [&str; 8] =
        ["_dl_", "__pthread", "pthread_", "_IO_", "_Unwind", "search_object", "__register_frame", "__cxa_"];
    RUST.iter().any(|part| path.contains(part)) || C.iter().any(|start| path.starts_with(start))
}

/// Whether a function of the C library looks at more than it was given, 16 bytes at a time.
pub(super) fn overreads(name: &str) -> bool {
    let base = name.trim_start_matches('_');
    let is_about_memory = ["str", "stp", "mem", "wcs", "wmem", "rawmem"].iter().any(|start| base.starts_with(start));
    let is_vectorised = ["_sse2", "_sse42", "_ssse3", "_avx", "_evex", "_erms"].iter().any(|end| base.contains(end));
    is_about_memory && is_vectorised
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_read_to_the_end_of_a_text_are_known_by_all_of_their_names() {
        for (name, expected) in [
            ("strlen@plt", true),
            ("__strlen_sse2", true),
            ("__strlen_avx2", true),
            ("strnlen@plt", false),
            ("strchr", false),
            ("__memchr_sse2", false),
        ] {
            assert_eq!(reads_to_the_end(name), expected, "{name}");
        }
    }

    #[test]
    fn only_vectorised_string_functions_overread() {
        for (name, expected) in [
            ("__strlen_sse2", true),
            ("__memmove_sse2_unaligned_erms", true),
            ("__rawmemchr_sse2", true),
            ("strtol", false),
            ("strdup", false),
            ("main", false),
        ] {
            assert_eq!(overreads(name), expected, "{name}");
        }
    }
}
