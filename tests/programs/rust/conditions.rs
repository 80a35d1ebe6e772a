// if as an expression, chains, short circuits.
fn loud(name: &str, value: bool) -> bool {
    print!("{name} ");
    value
}

fn leap(year: u32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn main() {
    println!("{}", loud("a", false) && loud("b", true));
    println!("{}", loud("c", true) || loud("d", true));
    println!("{}", loud("e", true) & loud("f", false));
    for year in [1900, 2000, 2023, 2024] {
        println!("{year} has {} days", if leap(year) { 366 } else { 365 });
    }
    let score = 71;
    let grade = if score > 90 {
        'A'
    } else if score > 70 {
        'B'
    } else {
        'C'
    };
    println!("{grade}");
}
