//! Mutable slices of an array, halves of it, and an element through a reference.
#![crate_type = "lib"]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn fill(numbers: &mut [u32], start: u32) {
    let mut next = start;
    for number in numbers {
        *number = next;
        next += 3;
    }
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn total(numbers: &[u32]) -> u32 {
    let mut sum = 0;
    let mut at = 0;
    while at < numbers.len() {
        sum += numbers[at];
        at += 1;
    }
    sum
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn swap(left: &mut u32, right: &mut u32) {
    let kept = *left;
    *left = *right;
    *right = kept;
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut numbers = [0u32; 6];
    fill(&mut numbers, 1);
    let (mut one, mut two) = (std::hint::black_box(10), std::hint::black_box(20));
    swap(&mut one, &mut two);
    (total(&numbers) + one) as i32
}
