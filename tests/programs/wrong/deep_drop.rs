#[derive(Debug)]
enum L {
    Cons(u64, Box<L>),
    Nil,
}
fn main() {
    let mut l = L::Nil;
    for i in 0..400_000 {
        l = L::Cons(i, Box::new(l));
    }
    if let L::Cons(n, _) = &l {
        println!("{n}");
    }
} //~ stack-overflow
