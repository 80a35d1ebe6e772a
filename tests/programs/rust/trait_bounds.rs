// where clauses, impl Trait in both places, default type parameters, PhantomData.
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::marker::PhantomData;

struct Id<T> {
    number: u32,
    of: PhantomData<T>,
}

struct User;

fn group<K, V, F>(values: impl IntoIterator<Item = V>, key: F) -> BTreeMap<K, Vec<V>>
where
    K: Ord,
    F: Fn(&V) -> K,
{
    let mut groups = BTreeMap::new();
    for value in values {
        groups.entry(key(&value)).or_insert_with(Vec::new).push(value);
    }
    groups
}

fn evens(limit: u32) -> impl Iterator<Item = u32> + Clone {
    (0..limit).filter(|n| n % 2 == 0)
}

fn same_hash<T: Hash + ?Sized>(a: &T, b: &T) -> bool {
    let of = |value: &T| {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    };
    of(a) == of(b)
}

fn show(value: &(impl Debug + ?Sized)) {
    println!("{value:?}");
}

fn main() {
    show(&group(["fig", "pear", "kiwi", "plum", "yam"], |name| name.len()));
    let numbers = evens(9);
    show(&(numbers.clone().count(), numbers.max()));
    println!("{} {}", same_hash("ab", "ab"), same_hash(&[1, 2][..], &[2, 1][..]));
    let id: Id<User> = Id { number: 7, of: PhantomData };
    println!("{} {}", id.number, std::mem::size_of_val(&id));
    show("unsized");
}
