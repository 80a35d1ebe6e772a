// Building, searching, replacing, and the pieces of a String.
fn main() {
    let mut text = String::with_capacity(4);
    for word in ["a", "bee", "sees", "a", "sea"] {
        if !text.is_empty() {
            text += ", ";
        }
        text += word;
    }
    println!("{text} {}", text.len());
    println!("{}", text.replace("ee", "EE").replacen('a', "A", 2));
    text.truncate(9);
    text.insert(0, '<');
    text.push('>');
    println!("{text} {:?} {:?}", text.pop(), text.remove(1));
    let joined = ["x".repeat(3), format!("{}-{}", 1, 2), 'q'.to_string()].concat();
    println!("{joined} {}", joined.to_uppercase());
    println!("{:?}", "k=v;k2=v2".split(';').filter_map(|pair| pair.split_once('=')).collect::<Vec<_>>());
    println!("{:?}", "one\ttwo\r\nthree".lines().collect::<Vec<_>>());
    println!("{}", String::from_utf8(vec![82, 117, 115, 116]).unwrap());
    println!("{}", "ab".cmp("b") as i32);
}
