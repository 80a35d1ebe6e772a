//! Makes executables of what people write: files in Rust, C and C++, packages, assembly and objects.
//!
//! Compilers are other programs. What they make of a file is kept, so that opening it again starts none of them; packages are Cargo's to
//! keep. Nothing is built that was not asked for, and nothing that was built is executed here.
//!
//! Without the feature `build` only [`CompiledLanguage`] is here.
//!
//! `build` is the way in. One file is made by `compile`, with `rust` or `native` (and `lld` where there is no C compiler); a package by `cargo`, of
//! the programs that `packages` and `manifest` find. `cache`, by `hash` and `dependencies`, finds what was made before, and `eviction` keeps
//! it small. Other programs run by `process`, in an `environment`. Called by the command line and the session's `load`.

#[cfg(feature = "build")]
mod build;
#[cfg(feature = "build")]
mod cache;
#[cfg(feature = "build")]
mod cargo;
#[cfg(feature = "build")]
mod colour;
#[cfg(feature = "build")]
mod compile;
#[cfg(feature = "build")]
mod dependencies;
#[cfg(feature = "build")]
mod environment;
#[cfg(feature = "build")]
mod error;
#[cfg(feature = "build")]
mod eviction;
#[cfg(feature = "build")]
mod hash;
mod language;
#[cfg(feature = "build")]
mod lld;
#[cfg(feature = "build")]
mod manifest;
#[cfg(feature = "build")]
mod native;
#[cfg(feature = "build")]
mod options;
#[cfg(feature = "build")]
mod packages;
#[cfg(feature = "build")]
mod process;
#[cfg(feature = "build")]
mod rust;
#[cfg(all(test, feature = "build"))]
mod scratch;
#[cfg(all(test, feature = "build"))]
mod tests;

#[cfg(feature = "build")]
pub use self::build::{build_file, build_package, keep_text, link_assembly, link_object, rust_sysroot};
#[cfg(feature = "build")]
pub use compile::Built;
#[cfg(feature = "build")]
pub use error::{BuildError, Tool};
pub use language::CompiledLanguage;
#[cfg(feature = "build")]
pub use options::{BuildOptions, DEFAULT_EDITION, Linkage, OptLevel, PackageTarget};
