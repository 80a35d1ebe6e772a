fn main() {
    let outer = String::from("outer");
    {
        let inner = String::from("inner");
        println!("{inner}");
    }
    for n in 0..6 {
        let text = format!("{n}");
        println!("{text}");
    }
    println!("{outer}");
}
