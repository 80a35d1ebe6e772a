// A variable in memory whose slot held something else before: with optimisation its scope begins at the instruction that stores it.
fn plus_one(x: Option<i32>) -> Option<i32> {
    x.map(|v| v + 1)
}

fn main() {
    for word in ["one", "three"] {
        let text = format!("{word}!");
        println!("{text}");
    }
    let six = plus_one(Some(5));
    if let Some(v) = six {
        println!("{v}");
    }
}
