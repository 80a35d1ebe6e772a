//! Unsafe code that is right: MaybeUninit, unions, manual layouts, transmutes, alloc by hand, extern functions.
use std::alloc::{Layout, alloc, dealloc, realloc};
use std::mem::{self, ManuallyDrop, MaybeUninit};
use std::slice;

#[repr(C)]
union Bits {
    float: f32,
    word: u32,
    bytes: [u8; 4],
}

#[repr(C, packed)]
struct Packed {
    tag: u8,
    value: u32,
    tail: u16,
}

struct Buffer {
    at: *mut u64,
    capacity: usize,
    len: usize,
}

impl Buffer {
    fn new() -> Buffer {
        let layout = Layout::array::<u64>(2).unwrap();
        Buffer { at: unsafe { alloc(layout) }.cast(), capacity: 2, len: 0 }
    }

    fn push(&mut self, value: u64) {
        if self.len == self.capacity {
            let old = Layout::array::<u64>(self.capacity).unwrap();
            self.capacity *= 2;
            self.at = unsafe { realloc(self.at.cast(), old, self.capacity * 8) }.cast();
        }
        unsafe { self.at.add(self.len).write(value) };
        self.len += 1;
    }

    fn as_slice(&self) -> &[u64] {
        unsafe { slice::from_raw_parts(self.at, self.len) }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        unsafe { dealloc(self.at.cast(), Layout::array::<u64>(self.capacity).unwrap()) };
        println!("buffer of {} freed", self.capacity);
    }
}

unsafe extern "C" {
    fn strlen(text: *const std::ffi::c_char) -> usize;
    fn abs(value: i32) -> i32;
    fn qsort(base: *mut i32, n: usize, size: usize, compare: extern "C" fn(*const i32, *const i32) -> i32);
}

extern "C" fn descending(a: *const i32, b: *const i32) -> i32 {
    let (a, b) = unsafe { (*a, *b) };
    b.cmp(&a) as i32
}

fn squares<const N: usize>() -> [u32; N] {
    let mut array: [MaybeUninit<u32>; N] = [const { MaybeUninit::uninit() }; N];
    for (n, slot) in array.iter_mut().enumerate() {
        slot.write((n * n) as u32);
    }
    array.map(|slot| unsafe { slot.assume_init() })
}

static mut COUNTER: u32 = 0;

fn bump() -> u32 {
    unsafe {
        COUNTER += 1;
        COUNTER
    }
}

fn main() {
    let bits = Bits { float: -1.5 };
    let (word, bytes) = unsafe { (bits.word, bits.bytes) };
    println!("{word:#x} {bytes:?}");
    let packed = Packed { tag: 7, value: 0x0102_0304, tail: 9 };
    let value = packed.value;
    println!("{} {value:#x} {} {}", packed.tag, { packed.tail }, mem::size_of::<Packed>());
    let mut buffer = Buffer::new();
    for n in 1..=5 {
        buffer.push(n * 11);
    }
    println!("{:?} {}", buffer.as_slice(), buffer.capacity);
    println!("{:?}", squares::<5>());
    let text = c"counted by C";
    let mut numbers = [3, -1, 20, 8];
    unsafe {
        println!("{} {}", strlen(text.as_ptr()), abs(-9));
        qsort(numbers.as_mut_ptr(), numbers.len(), 4, descending);
    }
    println!("{numbers:?}");
    let kept = ManuallyDrop::new(String::from("not dropped by itself"));
    let taken = ManuallyDrop::into_inner(kept);
    println!("{} {}", taken.len(), bump() + bump());
    let mut pair = (String::from("left"), String::from("right"));
    let (left, right) = (&raw mut pair.0, &raw mut pair.1);
    unsafe { std::ptr::swap(left, right) };
    println!("{pair:?}");
    let function: fn(i32) -> i32 = |x| x + 1;
    let address = function as *const () as usize;
    let back: fn(i32) -> i32 = unsafe { mem::transmute(address) };
    println!("{}", back(41));
}
