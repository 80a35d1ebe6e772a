use std::marker::PhantomData;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::num::Wrapping;
use std::pin::Pin;
use std::ptr::NonNull;
struct Arena<T> {
    chunks: Vec<Box<[MaybeUninit<T>; 4]>>,
    used: usize,
    _p: PhantomData<T>,
}
impl<T> Arena<T> {
    fn alloc(&mut self, t: T) -> NonNull<T> {
        if self.used % 4 == 0 {
            self.chunks.push(Box::new([const { MaybeUninit::uninit() }; 4]));
        }
        let slot = self.chunks.last_mut().unwrap()[self.used % 4].write(t);
        self.used += 1;
        NonNull::from(slot)
    }
}
#[derive(Debug, Clone, Copy)]
struct Pair<A, B> {
    a: A,
    b: B,
}
static GREETING: &str = "hello";
static mut HITS: [u16; 3] = [1, 2, 3];
const LIMITS: (i32, i32) = (-10, 10);
fn visit(p: Option<NonNull<Pair<u8, i64>>>, depth: usize) -> i64 {
    let Some(p) = p else { return 0 };
    let pair = unsafe { p.as_ref() };
    let here = pair.b * i64::from(pair.a);
    if depth > 2 {
        here
    } else {
        here + visit(Some(p), depth + 1)
    }
}
fn main() {
    let mut arena = Arena {
        chunks: vec![],
        used: 0,
        _p: PhantomData,
    };
    let nodes: Vec<NonNull<Pair<u8, i64>>> = (0..6)
        .map(|i| {
            arena.alloc(Pair {
                a: i,
                b: i64::from(i) * -3,
            })
        })
        .collect();
    let third = unsafe { *nodes[3].as_ptr() };
    let sum = visit(nodes.get(2).copied(), 0);
    let manual = ManuallyDrop::new(vec![1, 2, 3]);
    let copy: Vec<i32> = unsafe { std::ptr::read(&*manual) };
    let pinned: Pin<Box<u32>> = Box::pin(5);
    let wrapping = Wrapping(250u8) + Wrapping(10);
    let mut buf: [MaybeUninit<u16>; 3] = [MaybeUninit::uninit(); 3];
    buf[1].write(9);
    let one = unsafe { buf[1].assume_init() };
    let hits = unsafe {
        HITS[2] += 4;
        HITS
    };
    let words = [0x11223344u32, 0xaabbccdd];
    let bytes = unsafe { std::slice::from_raw_parts(words.as_ptr().cast::<u8>(), 8) };
    let mid: *const u8 = &bytes[3];
    let off = unsafe { mid.offset_from(bytes.as_ptr()) };
    let pair_of = Pair {
        a: Pair { a: "x", b: [1.0f32; 2] },
        b: Some(Pair { a: 'k', b: () }),
    };
    let end = arena.used + LIMITS.1 as usize;
    println!(
        "{third:?} {sum} {copy:?} {pinned} {wrapping} {one} {hits:?} {off} {pair_of:?} {end} {GREETING} {}",
        unsafe { *mid }
    );
}
