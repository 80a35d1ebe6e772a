//! The doors of this folder: one function for each kind of thing that becomes an executable.

use super::cache;
use super::cargo;
use super::compile::Built;
use super::environment::Environment;
use super::error::BuildError;
use super::language::CompiledLanguage;
use super::native;
use super::options::{BuildOptions, PackageTarget};
use super::rust::{self, build_rust};
use std::path::{Path, PathBuf};

/// Compiles a file with everything that belongs to it (`mod`, `#include`).
///
/// # Errors
/// When there is no compiler, it refuses the file, or there is nowhere to put the executable.
pub fn build_file(path: &Path, language: CompiledLanguage, options: &BuildOptions) -> Result<Built, BuildError> {
    file(path, language, options, &Environment::current())
}

pub(super) fn file(
    path: &Path,
    language: CompiledLanguage,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<Built, BuildError> {
    match language {
        CompiledLanguage::Rust => build_rust(path, options, environment),
        CompiledLanguage::C | CompiledLanguage::Cpp => native::build_c(path, language, options, environment),
    }
}

/// The folder of a Rust toolchain: what `rustc --print sysroot` says, whose `bin/rustc` is the compiler itself. `None` when it cannot be asked.
#[must_use]
pub fn rust_sysroot(compiler: &Path) -> Option<PathBuf> {
    rust::sysroot(compiler)
}

/// Keeps a text that lies in no file, such as that of standard input, as one beside the executables, so that compilers can read it and
/// its lines can be shown. It is removed with what was not used for long.
///
/// # Errors
/// When there is nowhere to put it.
pub fn keep_text(text: &str, extension: &str, options: &BuildOptions) -> Result<PathBuf, BuildError> {
    cache::keep_text(text.as_bytes(), extension, options, &Environment::current())
}

/// Builds a program of the package in a folder, in the package's own target folder.
///
/// # Errors
/// When there is no Cargo, it refuses the package, or the package has no such program or several.
pub fn build_package(folder: &Path, target: &PackageTarget, options: &BuildOptions) -> Result<Built, BuildError> {
    cargo::build_package(folder, target, options, &Environment::current())
}

/// Assembles a file by the system's own tools and links it with the C library: GNU `as` in either syntax, or NASM for `.asm` and `.nasm`.
/// One that defines `_start` and no `main` has the start-up to itself.
///
/// # Errors
/// When there is no assembler or linker, or it refuses the file.
pub fn link_assembly(path: &Path, options: &BuildOptions) -> Result<Built, BuildError> {
    native::link_assembly(path, options, &Environment::current())
}

/// Links an object with the C library; without a C compiler by the linker that comes with Rust.
///
/// # Errors
/// When there is no linker, or it refuses the object.
pub fn link_object(path: &Path, options: &BuildOptions) -> Result<Built, BuildError> {
    native::link_object(path, options, &Environment::current())
}
