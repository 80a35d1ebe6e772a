//! Vectors and strings: growth by doubling, sorting, deduplication, slices, text pushed and searched.
#![crate_type = "lib"]

#[inline(never)]
fn primes(below: usize) -> Vec<usize> {
    let mut is_composite = vec![false; below];
    let mut found = Vec::new();
    for n in 2..below {
        if !is_composite[n] {
            found.push(n);
            (n * n..below).step_by(n).for_each(|multiple| is_composite[multiple] = true);
        }
    }
    found
}

#[inline(never)]
fn sentence(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
        text.push('é');
    }
    text
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Sample {
    kind: u8,
    value: f64,
}

#[inline(never)]
fn insertion_sort(samples: &mut [Sample]) {
    for i in 1..samples.len() {
        let mut j = i;
        while j > 0 && samples[j].value < samples[j - 1].value {
            samples.swap(j, j - 1);
            j -= 1;
        }
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let primes = primes(60);
    let text = sentence(&["one", "two", "three"]);
    let mut samples: Vec<Sample> = (0..9).map(|i| Sample { kind: i, value: f64::from(i * 7 % 10) }).collect();
    insertion_sort(&mut samples);
    let kinds = samples.iter().map(|sample| i32::from(sample.kind)).take(3).sum::<i32>();
    let n_chars = text.bytes().filter(|byte| *byte & 0xc0 != 0x80).count();
    let copy = samples.clone();
    let tail = &copy[copy.len() - 2..];
    primes.len() as i32 + *primes.last().expect("some") as i32 + text.len() as i32 + n_chars as i32 + kinds + tail[1].value as i32
}
