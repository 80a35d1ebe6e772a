//! Lengths of Collatz sequences, with a table of those known.
#![crate_type = "lib"]

static mut KNOWN: [u16; 300_000] = [0; 300_000];

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let known = unsafe { &mut *(&raw mut KNOWN) };
    let mut best = (0, 0);
    for _ in 0..4 {
        known.fill(0);
        for start in 1..known.len() {
            let (mut n, mut steps) = (start as u64, 0_u16);
            while n != 1 && (n >= start as u64) {
                n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
                steps += 1;
            }
            steps += known[n as usize];
            known[start] = steps;
            if steps > best.1 {
                best = (start, steps);
            }
        }
    }
    (best.0 % 251) as i32
}
