use std::alloc::{Layout, alloc, dealloc};
fn main() {
    unsafe {
        let p = alloc(Layout::from_size_align(24, 8).unwrap());
        p.write(1);
        dealloc(p, Layout::from_size_align(16, 8).unwrap()); //~ layout-mismatch
    }
}
