//! Where Rust's owners live: Box, Rc, Arc, Vec, String, slices and a trait object, each used by a function that a test calls with
//! plain integers and whose result it knows.
//!
//! A library, so that there is no start-up code; README.md beside it says how it was compiled.
#![crate_type = "lib"]

use std::hint::black_box;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Returns x + 1 by way of the heap.
#[unsafe(no_mangle)]
pub fn boxed(x: u64) -> u64 {
    let mut place = black_box(Box::new(x));
    *place += 1;
    *place
}

/// Two clones, one dropped: strong count 2, weak count 1, so 10 * 2 + 1 = 21.
#[unsafe(no_mangle)]
pub fn rc_counts() -> u64 {
    let first = Rc::new(7u64);
    let second = black_box(Rc::clone(&first));
    let third = black_box(Rc::clone(&first));
    drop(third);
    let weak = black_box(Rc::downgrade(&second));
    let answer = Rc::strong_count(&first) as u64 * 10 + Rc::weak_count(&first) as u64;
    drop(weak);
    answer
}

/// One clone: strong count 2; the value comes back through it: 100 * 2 + x.
#[unsafe(no_mangle)]
pub fn arc_counts(x: u64) -> u64 {
    let first = Arc::new(x);
    let second = black_box(Arc::clone(&first));
    Arc::strong_count(&first) as u64 * 100 + *second
}

/// Pushes 0..n one by one and adds them up: n * (n - 1) / 2.
#[unsafe(no_mangle)]
pub fn sum_vec(n: u64) -> u64 {
    let mut values = Vec::new();
    for value in 0..n {
        values.push(black_box(value));
    }
    sum_slice(&values)
}

/// Adds up a slice.
#[inline(never)]
pub fn sum_slice(values: &[u64]) -> u64 {
    let mut total = 0u64;
    for value in values {
        total = total.wrapping_add(*value);
    }
    total
}

/// Builds "hello, world" and returns its length: 12.
#[unsafe(no_mangle)]
pub fn string_length() -> u64 {
    let mut text = String::from(black_box("hello"));
    text.push_str(black_box(", world"));
    text.len() as u64
}

/// Borrows the middle of an array and picks an element; panics when `at` is 4 or more.
#[unsafe(no_mangle)]
pub fn pick(at: usize) -> u64 {
    let numbers = black_box([10u64, 20, 30, 40, 50, 60]);
    let middle = &numbers[1..5];
    black_box(middle)[at]
}

pub trait Shape {
    fn area(&self) -> u64;
}

pub struct Square(pub u64);
pub struct Rectangle {
    pub width: u64,
    pub height: u64,
}

impl Shape for Square {
    fn area(&self) -> u64 {
        self.0 * self.0
    }
}

impl Shape for Rectangle {
    fn area(&self) -> u64 {
        self.width * self.height
    }
}

#[inline(never)]
fn choose(kind: u64) -> Box<dyn Shape> {
    if kind == 0 { Box::new(Square(6)) } else { Box::new(Rectangle { width: kind, height: 7 }) }
}

/// Calls through a vtable: 36 for kind 0, else 7 * kind.
#[unsafe(no_mangle)]
pub fn area_of(kind: u64) -> u64 {
    choose(kind).area()
}

/// A match that becomes a jump table.
#[unsafe(no_mangle)]
pub fn day_length(day: u64) -> u64 {
    match day {
        0 => helper(31),
        1 => 28 + day,
        2 => helper(day) * 3,
        3 => helper(30),
        4 => day ^ 0x55,
        5 => helper(day) - 2,
        6 => 77,
        _ => 0,
    }
}

#[inline(never)]
fn helper(value: u64) -> u64 {
    black_box(value) + 1
}

pub static GREETING: &str = "good morning";
pub static COUNTER: AtomicU64 = AtomicU64::new(40);

/// Adds 2 to a static; the first call returns 42.
#[unsafe(no_mangle)]
pub fn bump() -> u64 {
    COUNTER.fetch_add(2, Relaxed) + 2
}

/// The average of 0..n as a truncated integer, by floating point.
#[unsafe(no_mangle)]
pub fn average(n: u64) -> u64 {
    let mut total = 0.0f64;
    for value in 0..n {
        total += black_box(value as f64) * 1.5;
    }
    (total / n as f64) as u64
}
