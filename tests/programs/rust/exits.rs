// process::exit ends at once: nothing is dropped.
struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("never printed");
    }
}

fn main() {
    let _loud = Loud;
    let kept = vec![1u8, 2, 3];
    println!("leaving with {}", kept.len());
    std::process::exit(i32::from(kept[2]) + 40);
}
