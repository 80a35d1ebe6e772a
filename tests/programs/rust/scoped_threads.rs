// Threads that borrow from the function that started them.
use std::thread;

fn parallel_max(values: &[i32]) -> Option<i32> {
    if values.len() < 4 {
        return values.iter().copied().max();
    }
    let (left, right) = values.split_at(values.len() / 2);
    thread::scope(|scope| {
        let left = scope.spawn(|| parallel_max(left));
        let right = parallel_max(right);
        left.join().unwrap().max(right)
    })
}

fn main() {
    println!("{:?}", parallel_max(&[4, -2, 17, 9, 11, 3, 16, 8]));
    let mut rows = vec![vec![1, 2, 3], vec![4, 5, 6], vec![7, 8, 9]];
    thread::scope(|scope| {
        for row in &mut rows {
            scope.spawn(move || row.iter_mut().for_each(|value| *value *= 10));
        }
    });
    println!("{rows:?}");
}
