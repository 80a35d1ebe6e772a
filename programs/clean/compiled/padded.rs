//! Values with padding: copied, swapped, replaced, passed and returned through pointers, left partly uninitialised.
#![crate_type = "lib"]
use std::hint::black_box;
use std::mem::{self, MaybeUninit};

#[derive(Clone, Copy)]
#[repr(C)]
struct Padded {
    tag: u8,
    value: u64,
    half: u16,
}

#[derive(Clone, Copy)]
enum Mixed {
    Small(u8),
    Large(Padded),
    Pair(u32, u32),
}

#[inline(never)]
fn made(n: u64) -> Padded {
    Padded { tag: n as u8, value: n * 100, half: 7 }
}

#[inline(never)]
fn rotated(mut all: [Padded; 3]) -> [Padded; 3] {
    all.rotate_left(1);
    all
}

#[inline(never)]
fn weight(mixed: &Mixed) -> u64 {
    match *mixed {
        Mixed::Small(n) => n.into(),
        Mixed::Large(padded) => padded.value + u64::from(padded.half),
        Mixed::Pair(a, b) => u64::from(a) * u64::from(b),
    }
}

#[inline(never)]
fn first_squares(n: usize) -> u32 {
    let mut room = [const { MaybeUninit::<u32>::uninit() }; 32];
    for (i, place) in room.iter_mut().take(n).enumerate() {
        place.write((i * i) as u32);
    }
    // SAFETY: the first `n` were just written.
    room[..n].iter().map(|place| unsafe { place.assume_init_read() }).sum()
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut a = made(1);
    let mut b = made(2);
    mem::swap(&mut a, &mut b);
    let old = mem::replace(&mut a, made(3));
    let all = rotated(black_box([a, b, old]));
    let boxed = Box::new(Mixed::Large(all[0]));
    let copies = black_box([*boxed, Mixed::Small(5), Mixed::Pair(6, 7)]);
    let sum: u64 = copies.iter().map(weight).sum();
    (sum + u64::from(all[2].tag) * 10 + all[1].value / 100) as i32 - first_squares(5) as i32 + i32::from(all[1].half)
}
