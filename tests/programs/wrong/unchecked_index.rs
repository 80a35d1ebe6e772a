// Without optimisation the standard library checks what unsafe code promises.
fn pick(v: &[u32], at: usize) -> u32 {
    unsafe { *v.get_unchecked(at) } //~ panic
}
fn main() {
    let v = vec![1u32, 2, 3];
    let mut sum = 0;
    for at in 0..5 {
        let x = pick(&v, at);
        sum += x;
        println!("{at} {x} {sum}");
    }
}
