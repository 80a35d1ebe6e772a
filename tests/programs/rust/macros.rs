// Declarative macros: repetition, recursion, a small language.
macro_rules! map {
    ($($key:expr => $value:expr),* $(,)?) => {{
        let mut map = std::collections::BTreeMap::new();
        $(map.insert($key, $value);)*
        map
    }};
}

macro_rules! count {
    () => { 0usize };
    ($head:tt $($tail:tt)*) => { 1usize + count!($($tail)*) };
}

macro_rules! records {
    ($($name:ident { $($field:ident: $type:ty),* })*) => {
        $(
            #[derive(Debug, Default)]
            struct $name { $($field: $type),* }

            impl $name {
                const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];
            }
        )*
    };
}

records! {
    River { length: u32, name: String }
    Lake { depth: f32 }
}

macro_rules! least {
    ($only:expr) => { $only };
    ($first:expr, $($rest:expr),+) => {{
        let (a, b) = ($first, least!($($rest),+));
        if a < b { a } else { b }
    }};
}

fn main() {
    println!("{:?}", map! { "b" => 2, "a" => 1 + 4, });
    println!("{} {}", count!(x y (z w) 1), least!(7, 3 + 1, 9));
    let river = River { length: 9, name: "Ob".to_string() };
    println!("{:?} {:?} {} {}", River::default(), River::FIELDS, river.length, river.name);
    println!("{:?} {}", Lake { depth: 2.5 }.depth, Lake::FIELDS.len());
    println!("{}", concat!("line ", line!(), ", ", stringify!(a + b)));
}
