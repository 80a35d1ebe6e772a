fn main() {
    let v: Vec<u16> = (0..5).collect();
    let v = v.into_boxed_slice();
    let mut t = 0u32;
    for i in 0..=v.len() {
        t += u32::from(unsafe { *v.as_ptr().add(i) }); //~ heap-out-of-bounds
    }
    println!("{t}");
}
