struct Noisy(Box<u32>);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let v = vec![1, 2, 3];
    {
        let inner = Noisy(Box::new(7));
        let text = String::from("inner");
        println!("{} {}", inner.0, text);
    }
    let moved = v;
    let last = Box::new(moved.len());
    println!("{last}");
}
