// Variants with data of different kinds, methods, sizes, discriminants.
#[derive(Debug)]
enum Order {
    Stop,
    Turn(i16),
    Go { metres: u32, backwards: bool },
    Say(String),
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Priority {
    Low = 10,
    High = 20,
}

impl Order {
    fn cost(&self) -> u32 {
        match self {
            Order::Stop => 0,
            Order::Turn(degrees) => degrees.unsigned_abs() as u32 / 10,
            Order::Go { metres, backwards: true } => metres * 2,
            Order::Go { metres, .. } => *metres,
            Order::Say(text) => text.len() as u32,
        }
    }
}

fn main() {
    let orders = [
        Order::Turn(-90),
        Order::Go { metres: 12, backwards: false },
        Order::Go { metres: 5, backwards: true },
        Order::Say("done".into()),
        Order::Stop,
    ];
    for order in &orders {
        println!("{order:?} costs {}", order.cost());
    }
    println!("{}", orders.iter().map(Order::cost).sum::<u32>());
    println!("{} {}", Priority::High as i32 - Priority::Low as i32, Priority::Low < Priority::High);
    println!("{}", std::mem::size_of::<Option<Box<i32>>>() == std::mem::size_of::<usize>());
}
