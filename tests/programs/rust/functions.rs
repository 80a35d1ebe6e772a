// Parameters, results, expressions as results, and a function within a function.
fn fahrenheit(celsius: i32) -> i32 {
    celsius * 9 / 5 + 32
}

fn classify(degrees: i32) -> &'static str {
    fn is_extreme(degrees: i32) -> bool {
        !(-10..=35).contains(&degrees)
    }
    if is_extreme(degrees) { "stay in" } else { "go out" }
}

fn nothing() {}

fn main() {
    for celsius in [-40, -5, 20, 41] {
        println!("{celsius} C = {} F: {}", fahrenheit(celsius), classify(celsius));
    }
    let area = {
        let side = 12;
        side * side
    };
    println!("{area} {:?}", nothing());
}
