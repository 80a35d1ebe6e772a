// const fn, statics, associated constants, a table that is computed at compile time, Cow.
use std::borrow::Cow;

const fn is_prime(n: u32) -> bool {
    let mut divisor = 2;
    while divisor * divisor <= n {
        if n % divisor == 0 {
            return false;
        }
        divisor += 1;
    }
    n > 1
}

const SIEVE: [bool; 50] = {
    let mut table = [false; 50];
    let mut n = 0;
    while n < table.len() {
        table[n] = is_prime(n as u32);
        n += 1;
    }
    table
};

static GREETINGS: [&str; 3] = ["hej", "ciao", "ahoj"];
static TEXT: &[u8; 4] = b"\x01\x02AZ";

fn tidy(text: &str) -> Cow<'_, str> {
    if text.contains("  ") { Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ")) } else { Cow::Borrowed(text) }
}

fn main() {
    let primes: Vec<usize> = (0..SIEVE.len()).filter(|n| SIEVE[*n]).collect();
    println!("{primes:?}");
    println!("{} {:?}", GREETINGS.concat(), TEXT.iter().map(|byte| u32::from(*byte)).sum::<u32>());
    for text in ["one space", "two  or   more"] {
        let tidied = tidy(text);
        println!("{tidied} {}", matches!(tidied, Cow::Borrowed(_)));
    }
}
