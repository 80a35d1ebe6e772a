//! Counts words, numbers and lines of a text and hashes them.
#![crate_type = "lib"]

static TEXT: &[u8] = b"fn main() { let answer = 42 + 17; println!(\"{answer} of {}\", 1234); }\n// the quick brown fox jumps over 13 lazy dogs\nwhile n != 1 { n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 }; }\n";

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Space,
    Word,
    Number,
    Sign,
}

fn kind(byte: u8) -> Kind {
    match byte {
        b' ' | b'\n' | b'\t' => Kind::Space,
        b'a'..=b'z' | b'A'..=b'Z' | b'_' => Kind::Word,
        b'0'..=b'9' => Kind::Number,
        _ => Kind::Sign,
    }
}

fn scan(text: &[u8], counts: &mut [u32; 64]) -> u32 {
    let mut hash = 0_u32;
    let mut before = Kind::Space;
    let mut number = 0_u32;
    for &byte in text {
        let now = kind(byte);
        if now == Kind::Number {
            number = number.wrapping_mul(10).wrapping_add((byte - b'0') as u32);
        } else if before == Kind::Number {
            counts[(number % 64) as usize] += 1;
            number = 0;
        }
        if now != before {
            hash = hash.rotate_left(5) ^ byte as u32;
        } else {
            hash = hash.wrapping_mul(31).wrapping_add(byte as u32);
        }
        before = now;
    }
    hash
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut counts = [0; 64];
    let mut sum = 0_u32;
    for round in 0..25_000 {
        sum = sum.wrapping_add(scan(&TEXT[round % 8..], &mut counts));
    }
    (counts.iter().fold(sum, |sum, count| sum.wrapping_add(*count)) % 251) as i32
}
