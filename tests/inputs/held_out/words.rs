//! A literal cut in two without copying, and its parts measured and searched.
#![crate_type = "lib"]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn rest<'a>(text: &'a str) -> &'a str {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b' ' {
            return unsafe { std::str::from_utf8_unchecked(std::slice::from_raw_parts(bytes.as_ptr().add(at + 1), bytes.len() - at - 1)) };
        }
        at += 1;
    }
    text
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn count(text: &str, wanted: u8) -> u32 {
    let bytes = text.as_bytes();
    let mut found = 0;
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == wanted {
            found += 1;
        }
        at += 1;
    }
    found
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let text = std::hint::black_box("hello wide world");
    let tail = rest(text);
    (count(tail, b'w') + tail.len() as u32) as i32
}
