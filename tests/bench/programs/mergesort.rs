//! Merge sort over slices and vectors.
#![crate_type = "lib"]

fn sort(values: &mut [u32], spare: &mut [u32]) {
    let n = values.len();
    if n < 2 {
        return;
    }
    let (left, right) = values.split_at_mut(n / 2);
    sort(left, spare);
    sort(right, spare);
    let (mut i, mut j) = (0, 0);
    for slot in spare[..n].iter_mut() {
        if j == right.len() || (i < left.len() && left[i] <= right[j]) {
            *slot = left[i];
            i += 1;
        } else {
            *slot = right[j];
            j += 1;
        }
    }
    values.copy_from_slice(&spare[..n]);
}

static mut VALUES: [u32; 50_000] = [0; 50_000];
static mut SPARE: [u32; 50_000] = [0; 50_000];

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut x = 8_u32;
    let mut sum = 0_u32;
    let (values, spare) = unsafe { (&mut *(&raw mut VALUES), &mut *(&raw mut SPARE)) };
    for _ in 0..4 {
        for value in values.iter_mut() {
            x = x.wrapping_mul(1664525).wrapping_add(1013904223);
            *value = x >> 5;
        }
        sort(values, spare);
        sum += values.windows(2).filter(|pair| pair[0] <= pair[1]).count() as u32;
    }
    (sum % 251) as i32
}
