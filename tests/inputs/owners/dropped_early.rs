fn main() {
    let v: Vec<u64> = (1..6).collect();
    let total: u64 = v.iter().sum();
    let text = format!("{total}");
    println!("{text}");
    let n = text.len();
    println!("{n}");
    println!("end {total}");
}
