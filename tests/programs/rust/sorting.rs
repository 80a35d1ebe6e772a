// Orders: by key, by comparison, stable and unstable, our own Ord, a sort by hand, a heap.
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Version(Vec<u32>);

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.iter().cmp(&other.0)
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn quicksort<T: PartialOrd>(values: &mut [T]) {
    if values.len() < 2 {
        return;
    }
    let (last, mut store) = (values.len() - 1, 0);
    for idx in 0..last {
        if values[idx] < values[last] {
            values.swap(idx, store);
            store += 1;
        }
    }
    values.swap(store, last);
    let (left, right) = values.split_at_mut(store);
    quicksort(left);
    quicksort(&mut right[1..]);
}

fn main() {
    let mut numbers: Vec<u32> = (0..40).map(|n| n * 7919 % 101).collect();
    quicksort(&mut numbers);
    println!("{numbers:?}");
    numbers.sort_unstable_by(|a, b| (b % 10).cmp(&(a % 10)).then_with(|| a.cmp(b)));
    println!("{numbers:?}");
    let mut versions: Vec<Version> =
        ["1.10", "1.9.3", "1.9", "0.99"].iter().map(|text| Version(text.split('.').flat_map(str::parse).collect())).collect();
    versions.sort();
    println!("{versions:?} {:?}", versions.iter().max());
    let mut heap: BinaryHeap<Reverse<u32>> = [5, 1, 8, 3].map(Reverse).into();
    heap.push(Reverse(2));
    println!("{:?} {:?}", heap.pop(), heap.into_sorted_vec());
    let mut floats = [2.5, -1.0, 9.75];
    floats.sort_by(f64::total_cmp);
    println!("{floats:?}");
}
