//! The integration tests, in one crate so that they link once. Each module says what it holds; unit tests live beside the code
//! they test.

mod encodings;
mod source;
mod tidy;
