fn fail(v: Vec<i32>) {
    let b = Box::new(v.len());
    if *b == 3 {
        panic!("three");
    }
}

fn main() {
    let kept = String::from("kept");
    let result = std::panic::catch_unwind(|| fail(vec![1, 2, 3]));
    println!("{} {kept}", result.is_err());
    let mut s = String::from("old");
    s = String::from("new");
    println!("{s}");
    println!("{}", collect("a b").is_err());
}

fn collect(text: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    for word in text.split(' ') {
        let own = word.to_string();
        words.push(own.clone());
    }
    if words.len() < 3 { Err(text.to_string()) } else { Ok(words) }
}
