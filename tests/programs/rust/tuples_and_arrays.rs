// Compound values: taken apart, indexed, compared.
fn halves(text: &str) -> (&str, &str) {
    text.split_at(text.len() / 2)
}

fn main() {
    let (left, right) = halves("teaspoon");
    println!("{right}{left}");
    let point = (3, (4.5, 'x'));
    println!("{} {} {}", point.0, point.1.0, point.1.1);
    let mut days = [0u16; 7];
    for (day, hours) in days.iter_mut().enumerate() {
        *hours = (day * day) as u16;
    }
    println!("{days:?} {}", days.len());
    let grid = [[1, 2, 3], [4, 5, 6]];
    println!("{} {:?}", grid[1][2], grid[0]);
    println!("{}", (1, "b", 2.0) < (1, "c", 1.0));
}
