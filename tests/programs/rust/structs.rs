// Named fields, tuple structs, update syntax, nested values.
#[derive(Debug, Clone, PartialEq)]
struct Train {
    number: u16,
    to: String,
    cars: u8,
    is_late: bool,
}

#[derive(Debug)]
struct Colour(u8, u8, u8);

#[derive(Debug, Default)]
struct Unit;

fn main() {
    let first = Train { number: 812, to: "Graz".to_string(), cars: 7, is_late: false };
    let second = Train { number: 813, is_late: true, ..first.clone() };
    println!("{first:?}");
    println!("{second:#?}");
    println!("{} {}", first == second, first.cars + second.cars);
    let Colour(red, green, blue) = Colour(255, 128, 3);
    println!("{} {green} {:?} {:?}", red - blue, Colour(0, 0, 0), Unit);
    println!("{}", std::mem::size_of::<Train>());
    println!("{} {}", first.to, second.number);
}
