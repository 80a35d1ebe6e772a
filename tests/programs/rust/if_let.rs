// if let, let else, while let, matches!, chains.
fn hour(text: &str) -> u8 {
    let Some((hour, _)) = text.split_once(':') else {
        return 0;
    };
    hour.parse().unwrap_or(99)
}

fn main() {
    println!("{} {} {}", hour("17:45"), hour("noon"), hour("x:1"));
    let mut stack = vec![1, 20, 300];
    while let Some(top) = stack.pop() {
        if let 10..=99 = top {
            println!("two digits: {top}");
        } else if let Some(below) = stack.last() {
            println!("{top} above {below}");
        } else {
            println!("{top} alone");
        }
    }
    let pair = (Some(3), "three");
    if let (Some(n), "three") = pair
        && n > 2
    {
        println!("{}", matches!(pair, (Some(1..=5), _)));
    }
}
