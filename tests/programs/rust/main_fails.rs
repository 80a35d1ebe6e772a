// main returns an error: the exit code is 1, and the error is printed.
use std::fmt::{Debug, Formatter, Result as Outcome};

struct Broken(String);

impl Debug for Broken {
    fn fmt(&self, f: &mut Formatter<'_>) -> Outcome {
        write!(f, "the {} is broken", self.0)
    }
}

fn check(part: &str) -> Result<usize, Broken> {
    if part.contains('!') { Err(Broken(part.trim_matches('!').to_string())) } else { Ok(part.len()) }
}

fn main() -> Result<(), Broken> {
    let mut total = 0;
    for part in ["door", "key", "lock!", "hinge"] {
        total += check(part)?;
        println!("{total}");
    }
    Ok(())
}
