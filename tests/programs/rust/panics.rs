// A panic of our own, below some values that are dropped while the stack unwinds; exit code 101.
struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("dropping {}", self.0);
    }
}

fn inner(depth: u32) -> u32 {
    let _guard = Guard("inner");
    let text = format!("depth {depth}");
    assert!(depth < 3, "too deep: {text}");
    depth + inner(depth + 1)
}

fn main() {
    let _outer = Guard("outer");
    println!("{}", inner(1));
}
