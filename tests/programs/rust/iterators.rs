// Adapters and consumers on ranges, vectors and texts.
fn main() {
    let harvest = [12, 7, 30, 0, 18, 7];
    println!("{} {:?} {:?}", harvest.iter().sum::<i32>(), harvest.iter().max(), harvest.iter().min());
    println!("{:?}", harvest.iter().position(|&n| n == 7).zip(harvest.iter().rposition(|&n| n == 7)));
    let tripled: Vec<i32> = harvest.iter().filter(|n| **n > 5).map(|n| n * 3).collect();
    println!("{tripled:?}");
    println!("{:?}", harvest.iter().scan(0, |total, n| { *total += n; Some(*total) }).collect::<Vec<_>>());
    let (small, large): (Vec<i32>, Vec<i32>) = harvest.iter().partition(|n| **n < 10);
    println!("{small:?} {large:?}");
    println!("{:?}", harvest.iter().skip_while(|n| **n != 30).take(2).chain(&[99]).collect::<Vec<_>>());
    println!("{:?}", (1..4).flat_map(|n| (0..n).map(move |m| n * 10 + m)).collect::<Vec<_>>());
    println!("{}", "abc".chars().zip(1..).map(|(c, n)| c.to_string().repeat(n)).collect::<Vec<_>>().join("-"));
    println!("{} {}", harvest.iter().any(|n| *n == 0), harvest.iter().all(|n| *n < 30));
    println!("{:?}", harvest.iter().copied().reduce(|a, b| a * 2 + b));
    let mut peekable = [1, 1, 2, 3, 3, 3].iter().peekable();
    while let Some(n) = peekable.next() {
        let mut run = 1;
        while peekable.next_if_eq(&n).is_some() {
            run += 1;
        }
        print!("{n}x{run} ");
    }
    println!();
}
