// fn as a type: tables, constructors, methods, and a recursive reduction.
#[derive(Debug, Clone, Copy)]
struct Cents(i64);

fn double(n: i64) -> i64 {
    n * 2
}

fn square(n: i64) -> i64 {
    n * n
}

fn apply_all(functions: &[(&str, fn(i64) -> i64)], n: i64) -> Vec<String> {
    functions.iter().map(|(name, function)| format!("{name}={}", function(n))).collect()
}

fn power(function: fn(i64) -> i64, times: u32, n: i64) -> i64 {
    if times == 0 { n } else { power(function, times - 1, function(n)) }
}

fn main() {
    let table: [(&str, fn(i64) -> i64); 4] =
        [("double", double), ("square", square), ("abs", i64::abs), ("negate", |n| -n)];
    println!("{}", apply_all(&table, -7).join(" "));
    println!("{} {}", power(double, 10, 3), power(square, 3, 2));
    let prices: Vec<Cents> = [199, 5].into_iter().map(Cents).collect();
    println!("{prices:?} {:?}", prices.iter().map(|cents| cents.0).map(double).collect::<Vec<_>>());
    println!("{:?}", ["a", "b"].map(str::to_uppercase));
    let same: fn(i64) -> i64 = double;
    println!("{}", std::ptr::fn_addr_eq(same, table[0].1));
}
