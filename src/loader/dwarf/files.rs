//! Paths of source files, and whose they are.
//!
//! A heuristic on the path: a file is a library's if it lies where the standard library, its dependencies, packages of a registry, libc,
//! distributions' builds or the compiler have theirs, or nowhere (`<stdin>`). Every other file is the user's: what is in a workspace, and
//! its dependencies by path.

use std::sync::Arc;

/// A file that a unit's line table names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct File {
    /// Absolute unless the compiler recorded no directory.
    pub(super) path: Arc<str>,
    pub(super) is_user: bool,
}

impl File {
    pub(super) fn new(path: String) -> File {
        File { is_user: is_user_path(&path), path: Arc::from(path) }
    }
}

/// Where paths of the standard library, of glibc as distributions build it, and of system headers begin.
const LIBRARY_ROOTS: [&str; 12] = [
    "/rustc/",
    "/rust/deps/",
    "/cargo/registry/",
    "/checkout/",
    "/build/",
    "/builddir/",
    "/usr/include/",
    "/usr/lib/",
    "/usr/lib64/",
    "/usr/local/include/",
    "/usr/local/lib/",
    "/usr/src/",
];

/// Folders of the standard library's sources where they are installed, and of packages that Cargo fetched.
const LIBRARY_FOLDERS: [&str; 4] = ["/lib/rustlib/", "/registry/src/", "/.cargo/git/checkouts/", "/sysdeps/"];

/// Whether a path is the user's. One that stands nowhere (`<stdin>`, `<built-in>`) is not.
pub(super) fn is_user_path(path: &str) -> bool {
    !path.is_empty()
        && !path.rsplit('/').next().is_some_and(|name| name.starts_with('<'))
        && !LIBRARY_ROOTS.iter().any(|root| path.starts_with(root))
        && !LIBRARY_FOLDERS.iter().any(|folder| path.contains(folder))
        && !path.starts_with("../sysdeps/")
}

/// A path as seen from a directory, without `.` components and with `..` taken back.
pub(super) fn joined(directory: &str, path: &str) -> String {
    let whole = if path.starts_with('/') || directory.is_empty() {
        path.to_owned()
    } else {
        format!("{}/{path}", directory.trim_end_matches('/'))
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| !last.is_empty() && *last != "..") => {
                parts.pop();
            }
            // Several slashes count as one; the first stands for the root.
            "" if !parts.is_empty() => {}
            part => parts.push(part),
        }
    }
    match parts[..] {
        [""] => String::from("/"),
        _ => parts.join("/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_the_users_unless_it_lies_among_a_librarys() {
        let of_user = ["/users/a/hello.rs", "src/main.rs", "/tmp/rust/list.c", "/srv/build/x.c", "hello.c"];
        assert!(of_user.iter().all(|path| is_user_path(path)));
        let of_libraries = [
            "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs",
            "/rust/deps/hashbrown-0.16.1/src/raw/mod.rs",
            "/users/a/.rustup/toolchains/stable-x86_64-unknown-linux-gnu/lib/rustlib/src/rust/library/core/src/cmp.rs",
            "/users/a/.cargo/registry/src/index-1949cf8c6b5b557f/rand-0.9.0/src/lib.rs",
            "/usr/include/stdio.h",
            "../sysdeps/x86_64/start.S",
            "<stdin>",
            "/users/a/<built-in>",
            "",
        ];
        assert!(!of_libraries.iter().any(|path| is_user_path(path)));
    }

    #[test]
    fn paths_are_joined_and_made_plain() {
        assert_eq!(joined("/users/a", "src/./main.rs"), "/users/a/src/main.rs");
        assert_eq!(joined("/users/a/", "../b//c.rs"), "/users/b/c.rs");
        assert_eq!(joined("/users/a", "/etc/c.rs"), "/etc/c.rs");
        assert_eq!(joined("", "../c.rs"), "../c.rs");
        assert_eq!(joined("", "a/../../c.rs"), "../c.rs");
        assert_eq!((joined("/", "c.rs"), joined("/a", "..")), (String::from("/c.rs"), String::from("/")));
    }
}
