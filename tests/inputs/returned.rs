//! Functions that return values of every class, each printed as it comes back.
#![allow(dead_code)]

#[derive(Debug)]
struct Reordered { small: u8, large: u64 }
#[derive(Debug)]
struct Three(u32, u32, u32);
#[derive(Debug)]
struct Floats(f32, f32, f32);
#[derive(Debug)]
struct Bytes(u8, u8, u8);
#[derive(Debug)]
struct Array([u64; 2]);
#[derive(Debug)]
enum Mixed { A(u32), B(f32), C }
#[derive(Debug)]
enum Wide { X(u64), Y(f64) }
#[derive(Debug)]
enum Small { X(u16), Y }
#[derive(Debug)]
enum Pair { X(u8, u8), Y(u16) }

#[inline(never)]
fn f0(n: u64) -> (u8, u64) {
    (n as u8 + 1, n * 1000)
}

#[inline(never)]
fn f1(n: u64) -> Reordered {
    Reordered { small: n as u8, large: n + 7 }
}

#[inline(never)]
fn f2(n: u64) -> Option<u32> {
    (n > 1).then_some(n as u32)
}

#[inline(never)]
fn f3(n: u64) -> Option<f64> {
    (n > 1).then_some(n as f64 / 2.0)
}

#[inline(never)]
fn f4(n: u64) -> Option<f32> {
    Some(n as f32)
}

#[inline(never)]
fn f5(n: u64) -> Result<u32, String> {
    if n > 1 { Ok(n as u32) } else { Err("few".to_string()) }
}

#[inline(never)]
fn f6(n: u64) -> Mixed {
    match n { 1 => Mixed::C, 2 => Mixed::B(0.5), _ => Mixed::A(n as u32) }
}

#[inline(never)]
fn f7(n: u64) -> Wide {
    if n > 1 { Wide::X(n) } else { Wide::Y(1.5) }
}

#[inline(never)]
fn f8(n: u64) -> Small {
    if n > 1 { Small::X(n as u16) } else { Small::Y }
}

#[inline(never)]
fn f9(n: u64) -> Pair {
    if n > 1 { Pair::X(n as u8, 7) } else { Pair::Y(4) }
}

#[inline(never)]
fn f10(n: u64) -> Option<bool> {
    (n > 1).then_some(n % 2 == 1)
}

#[inline(never)]
fn f11(n: u64) -> Option<char> {
    char::from_u32(n as u32 + 70)
}

#[inline(never)]
fn f12(n: u64) -> Option<&'static str> {
    "hello".get(n as usize..)
}

#[inline(never)]
fn f13(n: u64) -> Option<Box<u64>> {
    (n > 1).then(|| Box::new(n))
}

#[inline(never)]
fn f14(n: u64) -> f32 {
    n as f32 * 1.5
}

#[inline(never)]
fn f15(n: u64) -> (f32, f32) {
    (n as f32 * 1.5, 2.0)
}

#[inline(never)]
fn f16(n: u64) -> (f64, u8) {
    (n as f64, 9)
}

#[inline(never)]
fn f17(n: u64) -> [u16; 3] {
    [n as u16, 2, 3]
}

#[inline(never)]
fn f18(n: u64) -> [u64; 2] {
    [n, 2]
}

#[inline(never)]
fn f19(n: u64) -> [u8; 9] {
    [n as u8; 9]
}

#[inline(never)]
fn f20(n: u64) -> Option<[u8; 3]> {
    Some([n as u8; 3])
}

#[inline(never)]
fn f21(n: u64) -> Array {
    Array([n, 9])
}

#[inline(never)]
fn f22(n: u64) -> Three {
    Three(n as u32, 2, 3)
}

#[inline(never)]
fn f23(n: u64) -> Floats {
    Floats(n as f32, 2.0, 3.0)
}

#[inline(never)]
fn f24(n: u64) -> Bytes {
    Bytes(n as u8, 2, 3)
}

#[inline(never)]
fn f25(n: u64) -> std::cmp::Ordering {
    n.cmp(&2)
}

#[inline(never)]
fn f26(n: u64) -> Option<(u32, u32)> {
    (n > 1).then_some((n as u32, 5))
}

#[inline(never)]
fn f27(n: u64) -> Option<i8> {
    Some(-(n as i8))
}

#[inline(never)]
fn f28(n: u64) -> u128 {
    u128::from(n) << 70
}

#[inline(never)]
fn f29(n: u64) -> i128 {
    -i128::from(n)
}

fn main() {
    for n in [1u64, 3] {
        println!("{:?}", f0(n));
        println!("{:?}", f1(n));
        println!("{:?}", f2(n));
        println!("{:?}", f3(n));
        println!("{:?}", f4(n));
        println!("{:?}", f5(n));
        println!("{:?}", f6(n));
        println!("{:?}", f7(n));
        println!("{:?}", f8(n));
        println!("{:?}", f9(n));
        println!("{:?}", f10(n));
        println!("{:?}", f11(n));
        println!("{:?}", f12(n));
        println!("{:?}", f13(n));
        println!("{:?}", f14(n));
        println!("{:?}", f15(n));
        println!("{:?}", f16(n));
        println!("{:?}", f17(n));
        println!("{:?}", f18(n));
        println!("{:?}", f19(n));
        println!("{:?}", f20(n));
        println!("{:?}", f21(n));
        println!("{:?}", f22(n));
        println!("{:?}", f23(n));
        println!("{:?}", f24(n));
        println!("{:?}", f25(n));
        println!("{:?}", f26(n));
        println!("{:?}", f27(n));
        println!("{:?}", f28(n));
        println!("{:?}", f29(n));
    }
}
