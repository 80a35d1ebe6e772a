//! Macros by example: repetition, recursion, generated types and implementations, hygiene.
macro_rules! hash {
    ($($key:expr => $value:expr),* $(,)?) => {{
        let mut map = std::collections::BTreeMap::new();
        $(map.insert($key, $value);)*
        map
    }};
}

macro_rules! largest {
    ($only:expr) => { $only };
    ($first:expr, $($rest:expr),+) => {{
        let (a, b) = ($first, largest!($($rest),+));
        if a > b { a } else { b }
    }};
}

macro_rules! shape {
    ($name:ident { $($field:ident : $ty:ty),* } area($this:ident) $body:block) => {
        #[derive(Debug)]
        struct $name { $($field: $ty),* }
        impl $name {
            fn area(&self) -> f64 { let $this = self; $body }
            fn fields() -> &'static [&'static str] { &[$(stringify!($field)),*] }
        }
    };
}

macro_rules! swap_names {
    ($a:ident, $b:ident) => {
        let temporary = $a;
        let $a = $b;
        let $b = temporary;
    };
}

shape!(Rectangle { width: f64, height: f64 } area(this) { this.width * this.height });
shape!(Disc { radius: f64 } area(this) { 3.0 * this.radius * this.radius });

macro_rules! checks {
    ($($name:ident: $value:expr, $expected:expr;)*) => {
        $(fn $name() -> bool { $value == $expected })*
        const CHECKS: &[(&str, fn() -> bool)] = &[$((stringify!($name), $name)),*];
    };
}

checks! {
    sums: 2 + 2, 4;
    texts: "a".repeat(3), "aaa";
    fails: 1, 2;
}

fn main() {
    let map = hash! { "one" => 1, "two" => 2, "three" => 1 + 2 };
    println!("{map:?}");
    let biggest = largest!(3, 9 * 2, 7);
    println!("{biggest}");
    let room = Rectangle { width: 2.5, height: 4.0 };
    let disc = Disc { radius: 2.0 };
    println!("{room:?} {} {:?}", room.area() + disc.area(), Rectangle::fields());
    let temporary = 1;
    let other = 2;
    swap_names!(temporary, other);
    println!("{temporary} {other}");
    for (name, check) in CHECKS {
        println!("{name}: {}", check());
    }
    assert!(matches!(map.get("two"), Some(2)), "two is {:?}", map.get("two"));
}
