// Required and provided methods, associated types and constants, supertraits, blanket implementations.
use std::fmt::{self, Display};

trait Instrument {
    const STRINGS: u32;
    type Tuning: Display;

    fn tuning(&self) -> Self::Tuning;

    fn describe(&self) -> String {
        format!("{} strings, {}", Self::STRINGS, self.tuning())
    }
}

struct Violin;
struct Guitar(u8);

impl Instrument for Violin {
    const STRINGS: u32 = 4;
    type Tuning = &'static str;

    fn tuning(&self) -> &'static str {
        "fifths"
    }
}

impl Instrument for Guitar {
    const STRINGS: u32 = 6;
    type Tuning = String;

    fn tuning(&self) -> String {
        format!("capo {}", self.0)
    }

    fn describe(&self) -> String {
        "guitar: ".to_string() + &self.tuning()
    }
}

trait Shout: Display {
    fn shout(&self) -> String {
        self.to_string().to_uppercase() + "!"
    }
}

impl<T: Display> Shout for T {}

struct Metres(f32);

impl fmt::Display for Metres {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:.1} m", self.0)
    }
}

fn main() {
    println!("{}\n{}", Violin.describe(), Guitar(2).describe());
    println!("{} {} {}", "hey".shout(), 42.shout(), Metres(1.26).shout());
    println!("{}", Violin::STRINGS + <Guitar as Instrument>::STRINGS);
}
