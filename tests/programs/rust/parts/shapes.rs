// A part of modules.rs.
pub const NAMES: [&str; 2] = ["square", "circle"];

pub trait Shape {
    fn area(&self) -> f64;
}

pub struct Square {
    side: u32,
}

impl Square {
    pub fn new(side: u32) -> Square {
        Square { side }
    }
}

impl Shape for Square {
    fn area(&self) -> f64 {
        f64::from(self.side * self.side)
    }
}

pub mod circle {
    use super::Shape;

    pub struct Circle {
        pub radius: f64,
    }

    impl Shape for Circle {
        fn area(&self) -> f64 {
            std::f64::consts::PI * self.radius * self.radius
        }
    }
}
