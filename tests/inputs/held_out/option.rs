//! An Option<Box> that is there and one that is not, looked into by reference and taken out.
#![crate_type = "lib"]

#[unsafe(no_mangle)]
#[inline(never)]
pub fn peek(slot: &Option<Box<u32>>) -> u32 {
    match slot {
        Some(inner) => **inner,
        None => 0,
    }
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn take(slot: &mut Option<Box<u32>>) -> Option<Box<u32>> {
    slot.take()
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut slot = Some(Box::new(std::hint::black_box(5u32)));
    let mut sum = peek(&slot);
    if let Some(taken) = take(&mut slot) {
        sum += *taken;
    }
    (sum + peek(&slot)) as i32
}
