use std::sync::Arc;
fn main() {
    let a = Arc::new(7u32);
    let p = Arc::into_raw(a.clone());
    unsafe {
        Arc::decrement_strong_count(p);
        Arc::decrement_strong_count(p);
    }
    println!("{a}"); //~ use-after-free
}
