// Modules in the file and beside it, visibility, re-exports.
#[path = "parts/shapes.rs"]
mod shapes;

mod shop {
    pub mod prices {
        pub fn of(item: &str) -> Option<u32> {
            super::secret::table().iter().find(|(name, _)| *name == item).map(|(_, price)| *price)
        }
    }

    mod secret {
        pub(super) fn table() -> [(&'static str, u32); 2] {
            [("rope", 12), ("lamp", 40)]
        }
    }

    pub use prices::of as price;
}

use shapes::{Shape as _, Square, circle};

fn main() {
    println!("{:?} {:?}", shop::price("lamp"), shop::prices::of("oil"));
    println!("{} {:.2}", Square::new(3).area(), circle::Circle { radius: 2.0 }.area());
    println!("{}", shapes::NAMES.join(", "));
}
