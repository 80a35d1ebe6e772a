// loop with a value, labels, while, for over ranges.
fn main() {
    let mut n = 27u64;
    let mut peak = n;
    let steps = loop {
        let mut taken = 0;
        while n != 1 {
            n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
            peak = peak.max(n);
            taken += 1;
        }
        break taken;
    };
    println!("{steps} steps, peak {peak}");
    let found = 'rows: loop {
        for row in 1.. {
            for column in 1..row {
                if row * row + column * column == 25 * 25 {
                    break 'rows (column, row);
                }
            }
        }
    };
    println!("{found:?}");
    for countdown in (0..10).rev().step_by(3) {
        if countdown == 3 {
            continue;
        }
        print!("{countdown} ");
    }
    println!("lift");
}
