// Parts of arrays and vectors: split, windows, chunks, binary search.
fn largest_gap(sorted: &[i32]) -> Option<i32> {
    sorted.windows(2).map(|pair| pair[1] - pair[0]).max()
}

fn main() {
    let heights = vec![101, 104, 110, 111, 130, 131];
    println!("{:?} {:?}", largest_gap(&heights), largest_gap(&heights[..1]));
    let (low, high) = heights.split_at(3);
    println!("{low:?} {high:?}");
    for chunk in heights.chunks(4) {
        println!("{} {chunk:?}", chunk.iter().sum::<i32>());
    }
    println!("{:?} {:?}", heights.binary_search(&111), heights.binary_search(&112));
    let mut numbers = [5, 1, 4, 2, 3];
    numbers[1..4].sort();
    numbers[3..].reverse();
    println!("{numbers:?} {:?} {:?}", numbers.first(), numbers.get(9));
    if let [first, middle @ .., last] = &numbers[..] {
        println!("{first} {middle:?} {last}");
    }
}
