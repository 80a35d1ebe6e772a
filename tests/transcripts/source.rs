//! Variables that own, move and borrow.

#[derive(Debug, Clone)]
struct Point {
    x: i32,
    y: i32,
}

fn area(p: &Point, scale: i32) -> i32 {
    let product = p.x * p.y;
    product * scale
}

fn main() {
    let mut v = vec![1, 2, 3];
    v.push(4);
    let s = String::from("hello");
    let t = s;
    let corner = Box::new(Point { x: 3, y: 4 });
    let n = area(&corner, 2);
    println!("{t} {v:?} {n}");
}
