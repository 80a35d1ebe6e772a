#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Money {
    cents: i64,
}
impl std::ops::AddAssign for Money {
    fn add_assign(&mut self, o: Money) {
        self.cents += o.cents
    }
}
#[derive(Debug)]
struct Account<'a> {
    owner: &'a str,
    balance: Money,
    history: Vec<Entry<'a>>,
}
#[derive(Debug)]
enum Entry<'a> {
    In(Money),
    Out { to: &'a str, amount: Money },
    Fee,
}
impl<'a> Account<'a> {
    fn apply(&mut self, entry: Entry<'a>) -> Result<Money, String> {
        let before = self.balance;
        let delta = match &entry {
            Entry::In(m) => m.cents,
            Entry::Out { amount, to } if *to != self.owner => -amount.cents,
            Entry::Out { .. } => return Err(format!("{} to itself", self.owner)),
            Entry::Fee => -1,
        };
        self.balance += Money { cents: delta };
        if self.balance < (Money { cents: 0 }) {
            let missing = -self.balance.cents;
            self.balance = before;
            return Err(format!("{missing} short"));
        }
        self.history.push(entry);
        Ok(self.balance)
    }
}
fn quick<T: PartialOrd + Copy>(v: &mut [T]) {
    if v.len() < 2 {
        return;
    }
    let pivot = v[v.len() / 2];
    let (mut i, mut j) = (0usize, v.len() - 1);
    loop {
        while v[i] < pivot {
            i += 1;
        }
        while pivot < v[j] {
            j -= 1;
        }
        if i >= j {
            break;
        }
        v.swap(i, j);
        i += 1;
        j -= 1;
    }
    let (left, right) = v.split_at_mut(i);
    quick(left);
    quick(right);
}
fn longest<'a>(words: &[&'a str]) -> Option<&'a str> {
    let mut best: Option<&str> = None;
    for word in words {
        match best {
            Some(b) if b.len() >= word.len() => {}
            _ => best = Some(word),
        }
    }
    best
}
fn parse(line: &str) -> Option<(i32, char, i32)> {
    let mut parts = line.split_whitespace();
    let a: i32 = parts.next()?.parse().ok()?;
    let op = parts.next()?.chars().next()?;
    let b = parts.next().and_then(|p| p.parse().ok()).unwrap_or_default();
    Some((a, op, b))
}
fn main() {
    let x = 5;
    let x = x as f64 * 1.5;
    let x = format!("{x:.1}");
    {
        let x = x.as_bytes();
        let y = x[0];
        println!("{y}");
    }
    let mut acc = Account {
        owner: "ann",
        balance: Money { cents: 500 },
        history: vec![],
    };
    let results: Vec<_> = [
        Entry::In(Money { cents: 50 }),
        Entry::Out {
            to: "bob",
            amount: Money { cents: 20 },
        },
        Entry::Fee,
        Entry::Out {
            to: "ann",
            amount: Money { cents: 1 },
        },
        Entry::Out {
            to: "eve",
            amount: Money { cents: 99999 },
        },
    ]
    .into_iter()
    .map(|e| acc.apply(e))
    .collect();
    let mut values = [3.5, -1.0, 9.25, 0.0, 3.5, 7.0];
    quick(&mut values);
    let mut letters: Vec<char> = "quicksort".chars().collect();
    quick(&mut letters);
    let word = longest(&["a", "bbb", "cc", "ddd"]);
    let parsed: Vec<Option<(i32, char, i32)>> = ["1 + 2", "x", "7 *", "3 / z"].map(parse).to_vec();
    let label = 'outer: loop {
        for i in 0.. {
            let sq = i * i;
            if sq > 50 {
                break 'outer sq;
            }
        }
    };
    let total = {
        let mut t = 0i8;
        while t < 100 {
            t = t.saturating_add(33);
        }
        t
    };
    let (mut a, mut b) = (1u64, 1u64);
    for _ in 0..10 {
        (a, b) = (b, a + b);
    }
    if let [first, .., last] = values
        && first < last
    {
        println!("{first} {last}");
    }
    let Some((n, op @ ('+' | '-'), m)) = parsed[0] else {
        panic!()
    };
    println!("{x} {acc:?} {results:?} {values:?} {letters:?} {word:?} {parsed:?} {label} {total} {a} {b} {n}{op}{m}");
}
