//! Permutations by Heap's algorithm, with a checksum of each.
#![crate_type = "lib"]

fn permute(values: &mut [u8], n: usize, sum: &mut u32) {
    if n <= 1 {
        *sum = values.iter().fold(*sum, |sum, value| sum.wrapping_mul(31) ^ u32::from(*value));
        return;
    }
    for i in 0..n {
        permute(values, n - 1, sum);
        let other = if n % 2 == 0 { i } else { 0 };
        values.swap(other, n - 1);
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    let mut sum = 0;
    permute(&mut values, 9, &mut sum);
    (sum % 251) as i32
}
