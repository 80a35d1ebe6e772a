// The optimiser makes one call of three panics.
#[inline(never)]
fn work(s: &str, i: usize, j: usize, k: usize) -> u32 {
    let p = &s[i..];
    let q = &s[j..]; //~ panic
    let r = &s[k..];
    (p.len() + q.len() * r.len()) as u32
}
fn main() {
    let n = std::env::args().count();
    let v: Vec<u32> = vec![4, 5, 6];
    let w = work("abcdef", n, n, n);
    println!("{w}");
    let z = work("abcdef", n, n + 9, n);
    println!("{z}");
}
