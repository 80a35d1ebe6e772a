// Every width, and what happens at its ends.
fn main() {
    let (a, b, c, d): (u8, u16, u32, u64) = (u8::MAX, u16::MAX, u32::MAX, u64::MAX);
    println!("{a} {b} {c} {d}");
    println!("{} {}", a.wrapping_add(3), b.saturating_add(9));
    println!("{:?} {:?}", c.checked_add(1), d.overflowing_add(5));
    let (e, f): (i8, i16) = (i8::MIN, i16::MIN);
    println!("{e} {} {f} {}", e.wrapping_neg(), f.wrapping_abs());
    println!("{} {}", -17 / 5, -17 % 5);
    println!("{} {}", (-17i32).div_euclid(5), (-17i32).rem_euclid(5));
    println!("{:#x} {:#b} {:o}", 0xbeef_u16 ^ 0x1234, 0b1011_u8 << 2, 64);
    println!("{} {} {}", 300_i32 as u8, -1_i32 as u32, 3.99_f64 as i32);
    println!("{} {} {}", 40u32.leading_zeros(), 40u32.trailing_zeros(), 255u8.count_ones());
}
