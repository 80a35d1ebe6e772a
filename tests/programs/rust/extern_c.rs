// Functions of the C library, and a function of ours that it calls.
use std::ffi::{CStr, CString, c_char, c_double, c_int, c_void};

unsafe extern "C" {
    fn strlen(text: *const c_char) -> usize;
    fn atoi(text: *const c_char) -> c_int;
    fn qsort(base: *mut c_void, n: usize, size: usize, compare: extern "C" fn(*const c_void, *const c_void) -> c_int);
    safe fn abs(n: c_int) -> c_int;
    fn strtod(text: *const c_char, end: *mut *mut c_char) -> c_double;
}

extern "C" fn by_absolute_value(a: *const c_void, b: *const c_void) -> c_int {
    let (a, b) = unsafe { (*a.cast::<c_int>(), *b.cast::<c_int>()) };
    abs(a).cmp(&abs(b)) as c_int
}

#[unsafe(no_mangle)]
pub extern "C" fn exported(n: c_int) -> c_int {
    n * 2
}

fn main() {
    let text = CString::new("1234 bottles").expect("it has no zero");
    let mut values: [c_int; 6] = [-9, 4, 1, -3, 8, -2];
    unsafe {
        println!("{} {}", strlen(text.as_ptr()), atoi(text.as_ptr()));
        qsort(values.as_mut_ptr().cast(), values.len(), size_of::<c_int>(), by_absolute_value);
        let mut end = std::ptr::null_mut();
        let number = strtod(c"2.75kg".as_ptr(), &mut end);
        println!("{number} {:?}", CStr::from_ptr(end));
    }
    println!("{values:?} {}", exported(21));
}
