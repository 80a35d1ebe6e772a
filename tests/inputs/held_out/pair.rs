//! A tuple of references, one to a local and one to a variable of the program, and the greater of two by reference.
#![crate_type = "lib"]

static LIMIT: u64 = 40;

#[unsafe(no_mangle)]
#[inline(never)]
pub fn greater<'a>(pair: &(&'a u64, &'a u64)) -> &'a u64 {
    if pair.0 > pair.1 { pair.0 } else { pair.1 }
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn add(left: &u64, right: &u64) -> u64 {
    left + right
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let local = std::hint::black_box(17u64);
    let pair = (&local, &LIMIT);
    let most = greater(&pair);
    add(most, &local) as i32
}
