// Ackermann, Hanoi, permutations, mutual recursion.
fn ackermann(m: u64, n: u64) -> u64 {
    match (m, n) {
        (0, n) => n + 1,
        (m, 0) => ackermann(m - 1, 1),
        (m, n) => ackermann(m - 1, ackermann(m, n - 1)),
    }
}

fn hanoi(n: u32, from: char, to: char, via: char, moves: &mut Vec<(char, char)>) {
    if n > 0 {
        hanoi(n - 1, from, via, to, moves);
        moves.push((from, to));
        hanoi(n - 1, via, to, from, moves);
    }
}

fn permutations(prefix: &mut String, rest: &[char], found: &mut Vec<String>) {
    if rest.is_empty() {
        found.push(prefix.clone());
    }
    for (idx, c) in rest.iter().enumerate() {
        prefix.push(*c);
        permutations(prefix, &[&rest[..idx], &rest[idx + 1..]].concat(), found);
        prefix.pop();
    }
}

fn is_even(n: u32) -> bool {
    n == 0 || is_odd(n - 1)
}

fn is_odd(n: u32) -> bool {
    n != 0 && is_even(n - 1)
}

fn main() {
    println!("{} {}", ackermann(2, 5), ackermann(3, 2));
    let mut moves = Vec::new();
    hanoi(4, 'a', 'c', 'b', &mut moves);
    println!("{} {:?}", moves.len(), &moves[..4]);
    let mut found = Vec::new();
    permutations(&mut String::new(), &['x', 'y', 'z'], &mut found);
    println!("{found:?}");
    println!("{} {}", is_even(30), is_odd(8));
}
