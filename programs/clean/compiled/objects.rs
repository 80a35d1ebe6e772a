//! Trait objects and closures: tables of methods, boxed functions, callbacks that change what they captured.
#![crate_type = "lib"]

trait Shape {
    fn area(&self) -> f64;
    fn corners(&self) -> u32 {
        0
    }
}

struct Circle(f64);
struct Rectangle {
    round: bool,
    sides: (f64, f32),
}
struct Nothing;

impl Shape for Circle {
    fn area(&self) -> f64 {
        self.0 * self.0 * 3.0
    }
}

impl Shape for Rectangle {
    fn area(&self) -> f64 {
        self.sides.0 * f64::from(self.sides.1)
    }
    fn corners(&self) -> u32 {
        if self.round { 0 } else { 4 }
    }
}

impl Shape for Nothing {
    fn area(&self) -> f64 {
        0.5
    }
}

#[inline(never)]
fn total(shapes: &[Box<dyn Shape>]) -> f64 {
    shapes.iter().map(|shape| shape.area() + f64::from(shape.corners())).sum()
}

#[inline(never)]
fn adder(n: i32) -> Box<dyn Fn(i32) -> i32> {
    Box::new(move |x| x + n)
}

#[inline(never)]
fn each(values: &[i32], visit: &mut dyn FnMut(i32)) {
    for value in values {
        visit(*value);
    }
}

fn twice(x: i32) -> i32 {
    x * 2
}

#[inline(never)]
fn compose(functions: &[fn(i32) -> i32], x: i32) -> i32 {
    functions.iter().fold(x, |x, function| function(x))
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let shapes: [Box<dyn Shape>; 3] =
        [Box::new(Circle(2.0)), Box::new(Rectangle { round: false, sides: (3.0, 2.5) }), Box::new(Nothing)];
    let mut sum = 0;
    let mut last = None;
    each(&[5, 6, 7], &mut |value| {
        sum += value;
        last = Some(value);
    });
    let add = adder(sum);
    total(&shapes) as i32 + add(1) + last.unwrap_or(0) + compose(&[twice, |x| x + 1, twice], 3)
}
