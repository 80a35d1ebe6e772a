// The optimiser makes one call of three panics, of three lines.
#[inline(always)]
fn work(f: fn(usize) -> Option<u32>, i: usize, j: usize, k: usize) -> u32 {
    let p = f(i).unwrap();
    let q = f(j).unwrap(); //~ panic
    let r = f(k).unwrap();
    p + q * r
}
fn main() {
    let n = std::env::args().count();
    let v: Vec<u32> = vec![4, 5, 6];
    let w = work(|x| if x > 5 { None } else { Some(x as u32) }, n, n, n);
    println!("{w}");
    let z = work(|x| if x > 5 { None } else { Some(x as u32) }, n, n + 9, n);
    println!("{z}");
}
