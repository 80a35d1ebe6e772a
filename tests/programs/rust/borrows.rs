// Shared references, one exclusive reference, reborrowing.
fn longest_run(text: &str) -> usize {
    let (mut best, mut run, mut last) = (0, 0, None);
    for c in text.chars() {
        run = if Some(c) == last { run + 1 } else { 1 };
        last = Some(c);
        best = best.max(run);
    }
    best
}

fn append(line: &mut String, word: &str) {
    if !line.is_empty() {
        line.push(' ');
    }
    line.push_str(word);
}

fn append_twice(line: &mut String, word: &str) {
    append(line, word);
    append(&mut *line, word);
}

fn main() {
    let mut line = String::new();
    append_twice(&mut line, "hoo");
    append(&mut line, "owl");
    let (a, b) = (&line, &line);
    println!("{a} {} {}", b.len(), longest_run(&line));
    let mut pair = (1, 2);
    let (left, right) = (&mut pair.0, &mut pair.1);
    std::mem::swap(left, right);
    *left += 10;
    println!("{pair:?}");
}
