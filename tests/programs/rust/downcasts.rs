//! Trait objects, downcasts, supertraits, blanket implementations, generic dispatch, Any.
use std::any::Any;
use std::fmt::{self, Debug, Display};

trait Named {
    fn name(&self) -> String;
}

trait Animal: Named + Debug {
    fn legs(&self) -> u32 {
        4
    }
    fn speak(&mut self) -> String;
    fn as_any(&self) -> &dyn Any;
}

#[derive(Debug)]
struct Dog {
    barks: u32,
}

#[derive(Debug, Clone)]
struct Bird {
    song: Vec<&'static str>,
    next: usize,
}

impl Named for Dog {
    fn name(&self) -> String {
        String::from("dog")
    }
}

impl Named for Bird {
    fn name(&self) -> String {
        format!("bird of {} songs", self.song.len())
    }
}

impl Animal for Dog {
    fn speak(&mut self) -> String {
        self.barks += 1;
        "woof ".repeat(self.barks as usize).trim_end().to_string()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Animal for Bird {
    fn legs(&self) -> u32 {
        2
    }
    fn speak(&mut self) -> String {
        let song = self.song[self.next % self.song.len()];
        self.next += 1;
        song.to_owned()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Loud<T>(T);

impl<T: Display> Display for Loud<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "<{:^9}>", self.0.to_string().to_uppercase())
    }
}

trait Twice {
    fn twice(&self) -> (String, String);
}

impl<T: ToString + ?Sized> Twice for T {
    fn twice(&self) -> (String, String) {
        (self.to_string(), self.to_string())
    }
}

fn zoo() -> Vec<Box<dyn Animal>> {
    vec![Box::new(Dog { barks: 0 }), Box::new(Bird { song: vec!["tweet", "chirp"], next: 0 })]
}

fn count_legs(animals: &[Box<dyn Animal>]) -> u32 {
    animals.iter().map(|animal| animal.legs()).sum()
}

fn what(value: &dyn Any) -> String {
    if let Some(number) = value.downcast_ref::<i32>() {
        format!("the number {number}")
    } else if let Some(text) = value.downcast_ref::<&str>() {
        format!("the text {text:?}")
    } else {
        "something".to_string()
    }
}

fn main() {
    let mut animals = zoo();
    for round in 0..2 {
        for animal in animals.iter_mut() {
            let said = animal.speak();
            println!("{round} {}: {said}", animal.name());
        }
    }
    println!("{} legs", count_legs(&animals));
    let birds = animals.iter().filter(|animal| animal.as_any().is::<Bird>()).count();
    println!("{birds} birds, {:?}", animals[0]);
    let values: [&dyn Any; 3] = [&42i32, &"hello", &'c'];
    for value in values {
        println!("{}", what(value));
    }
    println!("{} {}", Loud("quiet"), Loud(3.5));
    let (a, b) = 7u8.twice();
    println!("{}", a + &b);
    let boxed: Box<dyn Fn(&str) -> usize> = Box::new(str::len);
    println!("{}", boxed("four"));
    let last = animals.pop().map(|animal| animal.name());
    println!("{last:?}");
}
