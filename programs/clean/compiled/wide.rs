//! Numbers: 128 bits, overflow that is checked, wraps or saturates, floating point, bits counted, a recursion.
#![crate_type = "lib"]
use std::hint::black_box;

#[inline(never)]
fn multiply(a: u128, b: u64) -> u128 {
    a.wrapping_mul(u128::from(b)) ^ (a >> 70)
}

#[inline(never)]
fn careful(a: i32, b: i32) -> Option<i32> {
    a.checked_mul(b)?.checked_add(1)
}

#[inline(never)]
fn fibonacci(n: u32) -> u64 {
    if n < 2 { u64::from(n) } else { fibonacci(n - 1) + fibonacci(n - 2) }
}

#[inline(never)]
fn hypotenuse(a: f64, b: f64) -> f32 {
    (a * a + b * b).sqrt() as f32
}

#[inline(never)]
fn digits(mut n: u32) -> [u8; 10] {
    let mut out = [b'0'; 10];
    for place in out.iter_mut().rev() {
        *place += (n % 10) as u8;
        n /= 10;
    }
    out
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let product = multiply(black_box(u128::MAX / 3), black_box(12));
    let bits = product.count_ones() as i32;
    let checked = careful(black_box(6), 7).unwrap_or(0) + careful(black_box(i32::MAX), 2).unwrap_or(1);
    let edges = i32::from(black_box(250_u8).saturating_add(10)) - i32::from(black_box(250_u8).wrapping_add(10));
    let turned = black_box(0x1234_5678_u32).rotate_left(8).swap_bytes() as i32 & 0xf;
    bits + checked + (edges & 0xf) + turned + fibonacci(9) as i32 + hypotenuse(3.0, 4.0) as i32 + i32::from(digits(40962)[9])
}
