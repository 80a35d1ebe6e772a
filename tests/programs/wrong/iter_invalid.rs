fn main() {
    let mut v = vec![String::from("a"), String::from("b")];
    let first: *const String = &v[0];
    v.push(String::from("c"));
    let text = unsafe { &*first };
    println!("{}", text.len()); //~ use-after-free
}
