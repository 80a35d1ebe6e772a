//! Classification of undefined names: a function that the host serves, one that ends the run (panic, allocation
//! failure), one of an absent library, or unknown.
//!
//! By name, because the program's libraries are not loaded: the C library's names and rustc 1.95's; mangled names are
//! matched by path, since their hashes change with each compiler.

use super::demangle::demangle;
use super::nearest::nearest;
use super::support;
use crate::model::program::{External, ExternalKind, Program};
use crate::model::runtime::{HostFunction, RuntimeFn};

/// What an undefined name refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NameResolution {
    Runtime(RuntimeFn),
    External(External),
    /// Nothing known: the name is an error.
    Unknown,
}

/// Classifies an undefined name.
#[must_use]
pub(super) fn resolve_undefined(symbol: &str) -> NameResolution {
    let path = demangle(symbol);
    let name = path.as_deref().unwrap_or(symbol);
    let last = name.rsplit("::").next().unwrap_or(name);
    let is_own_path = path.is_none() || name.starts_with("__rustc::") || !name.contains("::");
    if let Some(function) = RuntimeFn::of_name(last).filter(|_| is_own_path).or_else(|| served_path(name)) {
        return NameResolution::Runtime(function);
    }
    let kind = if last == "__rust_alloc_error_handler" || last == "handle_alloc_error" {
        ExternalKind::AllocError
    } else if is_panic(name) {
        ExternalKind::Panic
    } else if path.is_some() || symbol.starts_with("_Z") || is_of_language_runtime(symbol) {
        ExternalKind::Missing
    } else {
        return NameResolution::Unknown;
    };
    NameResolution::External(External { symbol: symbol.to_owned(), name: name.to_owned(), kind })
}

/// Names that a program calls and nobody is known to define: neither it, nor the host, nor Rust's libraries.
pub(crate) fn unknown(program: &Program) -> impl Iterator<Item = &str> {
    let missing = program.externals.iter().filter(|external| external.kind == ExternalKind::Missing);
    missing
        .map(|external| external.symbol.as_str())
        .filter(|symbol| resolve_undefined(symbol) == NameResolution::Unknown)
}

/// Functions of Rust's libraries that do what a served one does. Where everything is one unit of link-time optimisation, rustc calls the
/// default allocator (`__rdl_…`) itself.
fn served_path(path: &str) -> Option<RuntimeFn> {
    Some(match path {
        "std::process::exit" => RuntimeFn::Exit,
        "std::process::abort" => RuntimeFn::Abort,
        "__rustc::__rdl_alloc" => RuntimeFn::RustAlloc,
        "__rustc::__rdl_alloc_zeroed" => RuntimeFn::RustAllocZeroed,
        "__rustc::__rdl_dealloc" => RuntimeFn::RustDealloc,
        "__rustc::__rdl_realloc" => RuntimeFn::RustRealloc,
        _ => return None,
    })
}

/// The names that can be called without being defined, for suggestions.
pub(super) fn runtime_names() -> impl Iterator<Item = &'static str> {
    RuntimeFn::ALL.into_iter().map(RuntimeFn::row).filter(|row| row.has_name()).map(HostFunction::symbol)
}

/// The served or linked function that a name may have been meant for.
pub(crate) fn nearest_served(name: &str) -> Option<&'static str> {
    nearest(name, runtime_names().chain(support::names()))
}

/// A name that nobody defines, with what it may have been meant for.
pub(crate) fn with_nearest(name: &str) -> String {
    let near = nearest_served(name).map(|near| format!(" (did you mean `{near}`?)"));
    format!("`{name}`{}", near.unwrap_or_default())
}

/// Rust's panic entry points: functions of its own crates that exist to report a failure.
fn is_panic(name: &str) -> bool {
    if matches!(name, "rust_begin_unwind" | "rust_panic") {
        return true;
    }
    let path = name.trim_start_matches('<');
    let is_rusts_own = ["core::", "alloc::", "std::", "__rustc::"].iter().any(|start| path.starts_with(start));
    // Code that does not panic reads the count of panics in progress, such as `Mutex::lock`.
    is_rusts_own
        && !name.contains("::panic_count::")
        && name.split("::").any(|segment| {
            segment.starts_with("panic")
                || segment.starts_with("rust_begin_unwind")
                || ["_fail", "_failed", "_panic", "capacity_overflow"].iter().any(|end| segment.ends_with(end))
                || segment == "handle_error"
        })
}

/// Plain names that compilers refer to for unwinding and allocation, though a sandboxed program never gets there.
fn is_of_language_runtime(symbol: &str) -> bool {
    matches!(symbol, "rust_eh_personality" | "__gxx_personality_v0" | "__gcc_personality_v0" | "_Unwind_Resume")
        || symbol.starts_with("__rust_")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(symbol: &str) -> Option<ExternalKind> {
        match resolve_undefined(symbol) {
            NameResolution::External(external) => Some(external.kind),
            _ => None,
        }
    }

    #[test]
    fn allocator_symbols_resolve_plain_and_mangled() {
        assert_eq!(resolve_undefined("__rust_alloc"), NameResolution::Runtime(RuntimeFn::RustAlloc));
        let mangled = "_RNvCs5QKde7ScR4H_7___rustc35___rust_no_alloc_shim_is_unstable_v2";
        assert_eq!(resolve_undefined(mangled), NameResolution::Runtime(RuntimeFn::RustNoAllocShim));
        assert_eq!(resolve_undefined("memcpy"), NameResolution::Runtime(RuntimeFn::Memcpy));
        assert_eq!(resolve_undefined("putz"), NameResolution::Unknown);
        assert_eq!(resolve_undefined("<main returned>"), NameResolution::Unknown);
    }

    #[test]
    fn a_name_that_nobody_defines_comes_with_the_nearest_served_one() {
        assert_eq!(with_nearest("mallok"), "`mallok` (did you mean `malloc`?)");
        assert_eq!(with_nearest("putz"), "`putz` (did you mean `puts`?)");
        assert_eq!(with_nearest("frobnicate"), "`frobnicate`");
    }

    #[test]
    fn panics_are_distinguished_from_library_functions() {
        let hash = "17h0123456789abcdefE";
        for (symbol, expected) in [
            ("_ZN4core9panicking18panic_bounds_check", ExternalKind::Panic),
            ("_ZN4core6option13unwrap_failed", ExternalKind::Panic),
            ("_ZN4core5slice5index16slice_index_fail", ExternalKind::Panic),
            ("_ZN4core3str16slice_error_fail", ExternalKind::Panic),
            ("_ZN4core4cell22panic_already_borrowed", ExternalKind::Panic),
            ("_ZN5alloc7raw_vec12handle_error", ExternalKind::Panic),
            ("_ZN5alloc5alloc18handle_alloc_error", ExternalKind::AllocError),
            ("_ZN3std2io5stdio6_print", ExternalKind::Missing),
            ("_ZN3std9panicking11panic_count17is_zero_slow_path", ExternalKind::Missing),
            ("_ZN6parser8panicky5parse", ExternalKind::Missing),
        ] {
            assert_eq!(kind(&format!("{symbol}{hash}")), Some(expected), "{symbol}");
        }
        assert_eq!(kind("_ZNSt6vectorIiE9push_backEv"), Some(ExternalKind::Missing));
        assert_eq!(kind("__rust_alloc_error_handler"), Some(ExternalKind::AllocError));
    }
}
