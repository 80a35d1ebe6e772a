// Errors of our own, ?, From, and a chain of causes.
use std::fmt;
use std::num::ParseIntError;

#[derive(Debug)]
enum ClockError {
    NoColon(String),
    Number(ParseIntError),
    Range { hour: u32, minute: u32 },
}

impl fmt::Display for ClockError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            ClockError::NoColon(text) => write!(f, "no colon in {text:?}"),
            ClockError::Number(error) => write!(f, "bad number: {error}"),
            ClockError::Range { hour, minute } => write!(f, "there is no {hour}:{minute:02}"),
        }
    }
}

impl std::error::Error for ClockError {}

impl From<ParseIntError> for ClockError {
    fn from(error: ParseIntError) -> Self {
        ClockError::Number(error)
    }
}

fn minutes(text: &str) -> Result<u32, ClockError> {
    let (hour, minute) = text.split_once(':').ok_or_else(|| ClockError::NoColon(text.to_string()))?;
    let (hour, minute) = (hour.parse()?, minute.parse()?);
    if hour > 23 || minute > 59 {
        return Err(ClockError::Range { hour, minute });
    }
    Ok(hour * 60 + minute)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for text in ["7:30", "730", "7:3x", "25:01", ":"] {
        match minutes(text) {
            Ok(minutes) => println!("{text} is {minutes}"),
            Err(error) => println!("{error}"),
        }
    }
    let all: Result<Vec<u32>, _> = ["0:10", "1:00"].into_iter().map(minutes).collect();
    println!("{:?}", all?);
    Ok(())
}
