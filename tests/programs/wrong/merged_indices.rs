// The optimiser makes one call of three panics, in what is inlined into main.
#[inline(always)]
fn work(data: &[u32], i: usize, j: usize, k: usize) -> u32 {
    let p = data[i];
    let q = data[j];
    let r = data[k]; //~ panic
    p ^ q ^ r
}
fn main() {
    let n = std::env::args().count();
    let v: Vec<u32> = vec![4, 5, 6];
    let w = work(&v, n - 1, n - 1, n - 1);
    println!("{w}");
    let z = work(&v, n - 1, n - 1, n + 9);
    println!("{z}");
}
