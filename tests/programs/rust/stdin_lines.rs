// stdin: 3 apples\n4 pears\nnonsense\n\n5 plums
// Lines of standard input, until it ends.
use std::io::{self, BufRead as _, Read as _};

fn main() -> io::Result<()> {
    let mut first = String::new();
    println!("{}", io::stdin().read_line(&mut first)?);
    let (mut total, mut refused) = (0, Vec::new());
    for line in std::iter::once(Ok(first)).chain(io::stdin().lock().lines()) {
        let line = line?;
        match line.split_once(' ').and_then(|(n, what)| Some((n.parse::<u32>().ok()?, what.trim()))) {
            Some((n, what)) => {
                println!("{n} of {what}");
                total += n;
            }
            None => refused.push(line),
        }
    }
    println!("{total} {refused:?}");
    let mut rest = String::new();
    println!("{} {rest:?}", io::stdin().read_to_string(&mut rest)?);
    Ok(())
}
