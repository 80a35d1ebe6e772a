//! Demangling of Rust's symbols: the only file that names `rustc_demangle`. Paths lose their hash.

/// The Rust path that a mangled name stands for, without its hash; `None` for a name that rustc did not mangle.
#[must_use]
pub(crate) fn demangle(name: &str) -> Option<String> {
    let demangled = rustc_demangle::try_demangle(name).ok()?;
    Some(format!("{demangled:#}"))
}

#[cfg(test)]
mod tests {
    use super::demangle;

    #[test]
    fn both_manglings_lose_their_hash() {
        let alloc = demangle("_RNvCs5QKde7ScR4H_7___rustc12___rust_alloc");
        assert_eq!(alloc.as_deref(), Some("__rustc::__rust_alloc"));
        let handler = demangle("_ZN5alloc5alloc18handle_alloc_error17h0123456789abcdefE");
        assert_eq!(handler.as_deref(), Some("alloc::alloc::handle_alloc_error"));
        assert_eq!(demangle("malloc"), None);
    }
}
