// Unsafe code: raw pointers, a slice from parts, a static that changes, a union, manual allocation.
use std::alloc::{Layout, alloc, dealloc, realloc};
use std::sync::atomic::{AtomicI32, Ordering};

union Bits {
    float: f32,
    word: u32,
}

static CALLS: AtomicI32 = AtomicI32::new(0);

fn split(values: &mut [i32], at: usize) -> (&mut [i32], &mut [i32]) {
    CALLS.fetch_add(1, Ordering::Relaxed);
    let (n, start) = (values.len(), values.as_mut_ptr());
    assert!(at <= n);
    unsafe { (std::slice::from_raw_parts_mut(start, at), std::slice::from_raw_parts_mut(start.add(at), n - at)) }
}

fn main() {
    let mut number = 10;
    let shared = &raw const number;
    let exclusive = &raw mut number;
    unsafe {
        *exclusive += 5;
        println!("{} {}", *shared, shared.is_null());
    }
    let mut values = [1, 2, 3, 4, 5];
    let (left, right) = split(&mut values, 2);
    std::mem::swap(&mut left[0], &mut right[2]);
    println!("{values:?} {}", CALLS.load(Ordering::Relaxed));
    let bits = Bits { float: 1.5 };
    println!("{:#010x}", unsafe { bits.word });
    unsafe {
        let layout = Layout::array::<u64>(2).expect("it is small");
        let block = alloc(layout).cast::<u64>();
        block.write(7);
        block.add(1).write(8);
        let block = realloc(block.cast(), layout, 32).cast::<u64>();
        block.add(3).write(block.read() * block.add(1).read());
        println!("{}", *block.add(3));
        dealloc(block.cast(), Layout::array::<u64>(4).expect("it is small"));
    }
    let boxed = Box::into_raw(Box::new(String::from("by hand")));
    println!("{}", unsafe { Box::from_raw(boxed) });
}
