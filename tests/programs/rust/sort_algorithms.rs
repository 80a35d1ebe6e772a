//! Sorting algorithms over slices, generic and recursive, and a comparison of their results.
fn insertion<T: Ord + Copy>(items: &mut [T]) -> usize {
    let mut moves = 0;
    for end in 1..items.len() {
        let item = items[end];
        let mut at = end;
        while at > 0 && items[at - 1] > item {
            items[at] = items[at - 1];
            at -= 1;
            moves += 1;
        }
        items[at] = item;
    }
    moves
}

fn quick<T: PartialOrd>(items: &mut [T], depth: usize) -> usize {
    if items.len() <= 1 {
        return depth;
    }
    let pivot = items.len() - 1;
    let mut store = 0;
    for at in 0..pivot {
        if items[at] < items[pivot] {
            items.swap(at, store);
            store += 1;
        }
    }
    items.swap(store, pivot);
    let (left, right) = items.split_at_mut(store);
    quick(left, depth + 1).max(quick(&mut right[1..], depth + 1))
}

fn merge_sort(items: Vec<i64>) -> Vec<i64> {
    if items.len() < 2 {
        return items;
    }
    let middle = items.len() / 2;
    let right = merge_sort(items[middle..].to_vec());
    let left = merge_sort(items[..middle].to_vec());
    let mut merged = Vec::with_capacity(items.len());
    let (mut l, mut r) = (left.into_iter().peekable(), right.into_iter().peekable());
    loop {
        match (l.peek(), r.peek()) {
            (Some(a), Some(b)) if a <= b => merged.push(l.next().unwrap()),
            (_, Some(_)) => merged.push(r.next().unwrap()),
            (Some(_), None) => merged.extend(l.by_ref()),
            (None, None) => return merged,
        }
    }
}

fn sift_down(heap: &mut [u16], mut root: usize, end: usize) {
    loop {
        let mut child = 2 * root + 1;
        if child >= end {
            break;
        }
        if child + 1 < end && heap[child] < heap[child + 1] {
            child += 1;
        }
        if heap[root] >= heap[child] {
            break;
        }
        heap.swap(root, child);
        root = child;
    }
}

fn heap_sort(items: &mut [u16]) {
    for root in (0..items.len() / 2).rev() {
        sift_down(items, root, items.len());
    }
    for end in (1..items.len()).rev() {
        items.swap(0, end);
        sift_down(items, 0, end);
    }
}

fn counting(text: &str) -> String {
    let mut counts = [0usize; 26];
    for byte in text.bytes().filter(u8::is_ascii_lowercase) {
        counts[usize::from(byte - b'a')] += 1;
    }
    let mut sorted = String::new();
    for (n, count) in counts.iter().enumerate() {
        let letter = (b'a' + n as u8) as char;
        sorted.extend(std::iter::repeat_n(letter, *count));
    }
    sorted
}

fn main() {
    let mut small = [9, 3, 7, 1, 8];
    let moves = insertion(&mut small);
    println!("{small:?} {moves}");
    let mut words = vec!["pear", "fig", "apple", "date", "cherry"];
    let depth = quick(&mut words, 0);
    println!("{words:?} {depth}");
    let merged = merge_sort(vec![5, -2, 9, 0, 5, -7]);
    println!("{merged:?}");
    let mut heap: Vec<u16> = (0..10).map(|n| n * 919 % 101).collect();
    heap_sort(&mut heap);
    println!("{heap:?}");
    println!("{}", counting("the quick brown fox"));
    let position = heap.binary_search(&heap[6]);
    println!("{position:?} {}", merged.is_sorted());
}
