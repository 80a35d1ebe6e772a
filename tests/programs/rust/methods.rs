// self, &self, &mut self, associated functions, chained calls.
#[derive(Debug)]
struct Tank {
    litres: f64,
    capacity: f64,
}

impl Tank {
    const RESERVE: f64 = 5.0;

    fn new(capacity: f64) -> Self {
        Tank { litres: 0.0, capacity }
    }

    fn fill(&mut self, litres: f64) -> &mut Self {
        self.litres = (self.litres + litres).min(self.capacity);
        self
    }

    fn range(&self, per_hundred: f64) -> f64 {
        (self.litres - Self::RESERVE).max(0.0) / per_hundred * 100.0
    }

    fn scrap(self) -> String {
        format!("scrapped with {:.1} l", self.litres)
    }
}

fn main() {
    let mut tank = Tank::new(50.0);
    tank.fill(30.5).fill(12.25);
    println!("{tank:?} {:.2}", tank.range(6.5));
    tank.fill(1e6);
    println!("{:.0} km", Tank::range(&tank, 4.5));
    println!("{}", tank.scrap());
}
