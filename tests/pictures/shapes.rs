//! Structures and enums, nested.

#[derive(Debug)]
struct Point { x: f64, y: f64 }
#[derive(Debug)]
enum Shape {
    Circle { center: Point, radius: f64 },
    Named(String, Point),
    Empty,
}
struct Person { age: u8, name: String, home: Point, tags: Vec<String> }
fn main() {
    let a = Shape::Circle { center: Point { x: 1.0, y: 2.0 }, radius: 0.5 };
    let b = Shape::Named(String::from("spot"), Point { x: 3.0, y: 4.5 });
    let c = Shape::Empty;
    let p = Person { age: 42, name: "Ada".to_string(), home: Point { x: 0.0, y: -1.0 }, tags: vec!["math".into(), "code".into()] };
    let older = &p;
    println!("{:?} {:?} {:?} {} {} {} {}", a, b, c, p.age, p.name, p.home.x, older.tags.len()); // picture
}
