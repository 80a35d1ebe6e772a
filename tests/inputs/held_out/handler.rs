//! Trait objects: one owned, called and dropped, and one lent from the stack.
#![crate_type = "lib"]

pub trait Handler {
    fn handle(&mut self, event: u64) -> u64;
}

pub struct Counter {
    seen: u64,
    last: u64,
}

pub struct Adder(u64);

impl Handler for Counter {
    #[inline(never)]
    fn handle(&mut self, event: u64) -> u64 {
        self.seen += 1;
        self.last = event;
        self.seen
    }
}

impl Handler for Adder {
    #[inline(never)]
    fn handle(&mut self, event: u64) -> u64 {
        self.0 += event;
        self.0
    }
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn send(handler: &mut dyn Handler, event: u64) -> u64 {
    handler.handle(event)
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn consume(mut handler: Box<dyn Handler>) -> u64 {
    handler.handle(1) + handler.handle(2)
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut adder = Adder(std::hint::black_box(5));
    let sum = send(&mut adder, 6);
    let counter: Box<dyn Handler> = Box::new(Counter { seen: std::hint::black_box(0), last: 0 });
    (sum + consume(counter)) as i32
}
