// Deref and DerefMut for a wrapper, deref coercion through several layers, AsRef, Borrow.
use std::ops::{Deref, DerefMut};

struct Counted<T> {
    value: T,
    n_changes: u32,
}

impl<T> Deref for Counted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Counted<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.n_changes += 1;
        &mut self.value
    }
}

fn initials(name: &str) -> String {
    name.split(' ').filter_map(|word| word.chars().next()).collect()
}

fn size(text: impl AsRef<[u8]>) -> usize {
    text.as_ref().len()
}

fn main() {
    let mut name = Counted { value: String::from("ada lovelace"), n_changes: 0 };
    println!("{}", initials(&name));
    name.push_str(" king");
    name.make_ascii_uppercase();
    println!("{} {} {}", *name, name.len(), name.n_changes);
    let boxed = Box::new(Counted { value: Box::new(name.value.clone()), n_changes: 0 });
    println!("{} {}", initials(&boxed), boxed.to_lowercase());
    println!("{} {} {}", size("four"), size(vec![1, 2]), size(&name.value));
}
