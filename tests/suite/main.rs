//! The integration tests, in one crate so that they link once. Each module says what it holds; unit tests live beside the code
//! they test.

mod encodings;
mod faults;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod oracle;
mod programs;
mod source;
mod tidy;
