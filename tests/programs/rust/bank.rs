//! Errors of several kinds, converted by `?` and boxed.
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

#[derive(Debug)]
enum BankError {
    NoSuchAccount(String),
    TooLittle { wanted: u64, there: u64 },
    Number(ParseIntError),
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BankError::NoSuchAccount(name) => write!(f, "no account {name}"),
            BankError::TooLittle { wanted, there } => write!(f, "{wanted} wanted and {there} there"),
            BankError::Number(error) => write!(f, "not a number: {error}"),
        }
    }
}

impl Error for BankError {}

impl From<ParseIntError> for BankError {
    fn from(error: ParseIntError) -> Self {
        BankError::Number(error)
    }
}

#[derive(Default)]
struct Bank {
    accounts: BTreeMap<String, u64>,
    history: Vec<String>,
}

impl Bank {
    fn take(&mut self, name: &str, amount: u64) -> Result<u64, BankError> {
        let there = self.accounts.get_mut(name).ok_or_else(|| BankError::NoSuchAccount(name.to_owned()))?;
        if *there < amount {
            return Err(BankError::TooLittle { wanted: amount, there: *there });
        }
        *there -= amount;
        Ok(*there)
    }

    fn execute(&mut self, line: &str) -> Result<u64, BankError> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let left = match words[..] {
            ["open", name] => {
                self.accounts.insert(name.to_owned(), 0);
                0
            }
            ["give", name, amount] => {
                let amount: u64 = amount.parse()?;
                let there = self.accounts.entry(name.to_owned()).or_insert(0);
                *there += amount;
                *there
            }
            ["take", name, amount] => self.take(name, amount.parse()?)?,
            ["move", from, to, amount] => {
                let amount = amount.parse()?;
                let left = self.take(from, amount)?;
                *self.accounts.get_mut(to).ok_or_else(|| BankError::NoSuchAccount(to.to_owned()))? += amount;
                left
            }
            _ => return Err(BankError::NoSuchAccount(String::from("?"))),
        };
        self.history.push(line.to_owned());
        Ok(left)
    }
}

fn run(script: &str) -> Result<Bank, Box<dyn Error>> {
    let mut bank = Bank::default();
    for (number, line) in script.lines().enumerate() {
        match bank.execute(line) {
            Ok(left) => println!("{}: {line} leaves {left}", number + 1),
            Err(error @ BankError::TooLittle { .. }) => println!("{}: refused, {error}", number + 1),
            Err(error) => return Err(Box::new(error)),
        }
    }
    Ok(bank)
}

fn main() {
    let script = "open ann\ngive ann 50\nopen bob\nmove ann bob 20\ntake bob 30";
    match run(script) {
        Ok(bank) => println!("{:?} after {} commands", bank.accounts, bank.history.len()),
        Err(error) => println!("failed: {error}"),
    }
    for bad in ["give ann 5x", "take carl 1"] {
        let result = run(bad);
        if let Err(error) = result {
            println!("{bad}: {error}");
        }
    }
}
