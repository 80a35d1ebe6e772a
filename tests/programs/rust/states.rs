// States as boxed objects that consume themselves on the way to the next one.
struct Parcel {
    state: Option<Box<dyn State>>,
    log: Vec<&'static str>,
}

trait State {
    fn name(&self) -> &'static str;

    fn scan(self: Box<Self>) -> Box<dyn State>;

    fn lose(self: Box<Self>) -> Box<dyn State> {
        Box::new(Lost { days: 0 })
    }
}

struct Packed;
struct Travelling {
    hops: u32,
}
struct Delivered;
struct Lost {
    days: u32,
}

impl State for Packed {
    fn name(&self) -> &'static str {
        "packed"
    }

    fn scan(self: Box<Self>) -> Box<dyn State> {
        Box::new(Travelling { hops: 0 })
    }
}

impl State for Travelling {
    fn name(&self) -> &'static str {
        "travelling"
    }

    fn scan(self: Box<Self>) -> Box<dyn State> {
        if self.hops == 1 { Box::new(Delivered) } else { Box::new(Travelling { hops: self.hops + 1 }) }
    }
}

impl State for Delivered {
    fn name(&self) -> &'static str {
        "delivered"
    }

    fn scan(self: Box<Self>) -> Box<dyn State> {
        self
    }

    fn lose(self: Box<Self>) -> Box<dyn State> {
        self
    }
}

impl State for Lost {
    fn name(&self) -> &'static str {
        if self.days > 1 { "given up" } else { "lost" }
    }

    fn scan(self: Box<Self>) -> Box<dyn State> {
        Box::new(Lost { days: self.days + 1 })
    }
}

impl Parcel {
    fn change(&mut self, change: fn(Box<dyn State>) -> Box<dyn State>) {
        if let Some(state) = self.state.take() {
            let next = change(state);
            self.log.push(next.name());
            self.state = Some(next);
        }
    }
}

fn main() {
    for loses in [false, true] {
        let mut parcel = Parcel { state: Some(Box::new(Packed)), log: Vec::new() };
        parcel.change(|state| state.scan());
        if loses {
            parcel.change(|state| state.lose());
        }
        for _ in 0..3 {
            parcel.change(|state| state.scan());
        }
        println!("{}", parcel.log.join(" > "));
    }
}
