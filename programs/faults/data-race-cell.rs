// A cell that claims to be safe to share and is not: one thread reads what the other is writing.
use std::cell::UnsafeCell;
use std::thread;

struct Shared(UnsafeCell<u64>);

unsafe impl Sync for Shared {}

static PRICE: Shared = Shared(UnsafeCell::new(5));

fn main() {
    let seller = thread::spawn(|| {
        for price in 0..2000 {
            unsafe { *PRICE.0.get() = price };
        }
    });
    let seen = (0..2000).map(|_| unsafe { *PRICE.0.get() }).max(); //~ data-race
    seller.join().unwrap();
    println!("{seen:?}");
}
