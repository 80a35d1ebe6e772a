// The same name for values of different types, and in an inner block.
fn main() {
    let reading = " 17 ";
    let reading = reading.trim();
    let reading: i64 = reading.parse().expect("it is a number");
    {
        let reading = reading * reading;
        println!("inside: {reading}");
    }
    let reading = [reading, reading + 1];
    println!("outside: {reading:?}");
}
