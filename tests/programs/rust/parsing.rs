// Numbers from text, in several bases, and the errors.
fn sum(expression: &str) -> Result<i64, std::num::ParseIntError> {
    expression.split('+').map(|term| term.trim().parse::<i64>()).sum()
}

fn main() {
    for text in ["42", "-7", "+3", "", "12a", "300", " 1"] {
        match text.parse::<u8>() {
            Ok(n) => println!("{text:?} {n}"),
            Err(error) => println!("{text:?} {error}"),
        }
    }
    println!("{:?} {:?} {:?}", i64::from_str_radix("-ff", 16), u32::from_str_radix("1012", 2).is_err(), u8::from_str_radix("z", 36));
    println!("{:?} {:?} {:?}", "1e3".parse::<f64>(), "inf".parse::<f32>(), ".".parse::<f64>().is_err());
    println!("{:?} {:?}", "true".parse::<bool>(), "ab".parse::<char>().is_err());
    println!("{:?} {:?}", sum("1 + 20 + 300"), sum("1 + x").map_err(|error| error.to_string()));
    println!("{:?}", '7'.to_digit(10).and_then(|digit| char::from_digit(digit + 5, 16)));
}
