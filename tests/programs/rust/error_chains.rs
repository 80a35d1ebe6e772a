// args: 12 x7 -3 "two words"
// stdin: 5 5\n1 2 3\n
use std::error::Error;
use std::fmt;
use std::io::{self, BufRead, Cursor, ErrorKind, Read, Seek, SeekFrom, Write};
#[derive(Debug)]
enum AppError {
    Io(io::Error),
    Num {
        text: String,
        source: std::num::ParseIntError,
    },
    Custom(Box<dyn Error + Send + Sync>),
}
impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(e) => write!(f, "io: {e}"),
            Self::Num { text, .. } => write!(f, "not a number: {text}"),
            Self::Custom(e) => write!(f, "custom: {e}"),
        }
    }
}
impl Error for AppError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Io(e) => Some(e),
            Self::Num { source, .. } => Some(source),
            Self::Custom(e) => Some(&**e),
        }
    }
}
impl From<io::Error> for AppError {
    fn from(e: io::Error) -> Self {
        Self::Io(e)
    }
}
fn num(t: &str) -> Result<i64, AppError> {
    t.parse().map_err(|source| AppError::Num {
        text: t.to_owned(),
        source,
    })
}
fn chain(e: &dyn Error) -> String {
    let mut s = e.to_string();
    let mut at = e.source();
    while let Some(c) = at {
        s += &format!(" <- {c}");
        at = c.source();
    }
    s
}
fn sum_lines(r: impl BufRead) -> Result<Vec<i64>, AppError> {
    r.lines()
        .map(|l| {
            let l = l?;
            l.split_whitespace().map(num).sum::<Result<i64, _>>()
        })
        .collect()
}
fn checked(a: i32, b: i32) -> Result<i32, Box<dyn Error>> {
    let q = a.checked_div(b).ok_or("division")?;
    if q > 100 {
        Err(format!("too big: {q}"))?
    }
    u8::try_from(q)?;
    Ok(q)
}
fn opt(v: &[i32]) -> Option<i32> {
    let first = v.first()?;
    let last = v.last().filter(|l| **l > 0)?;
    first.checked_mul(*last).xor(None).or_else(|| Some(-1))
}
fn main() -> Result<(), AppError> {
    for a in std::env::args().skip(1) {
        match num(&a) {
            Ok(n) => println!("{n}"),
            Err(e) => println!("{}", chain(&e)),
        }
    }
    println!("{:?}", sum_lines(io::stdin().lock())?);
    println!("{:?}", sum_lines(&b"1 2\nq\n"[..]).map_err(|e| chain(&e)));
    for (a, b) in [(10, 2), (1, 0), (5000, 7), (-9, 2)] {
        match checked(a, b) {
            Ok(q) => println!("{q}"),
            Err(e) => println!("{e} ({})", e.downcast_ref::<std::num::TryFromIntError>().is_some()),
        }
    }
    println!(
        "{:?} {:?} {:?} {:?}",
        opt(&[]),
        opt(&[2, 3]),
        opt(&[1, -1]),
        opt(&[i32::MAX, 2])
    );
    let mut c = Cursor::new(Vec::new());
    write!(c, "hello {}", 42)?;
    c.seek(SeekFrom::Start(3))?;
    let mut b = [0; 4];
    c.read_exact(&mut b)?;
    println!(
        "{:?} {:?}",
        std::str::from_utf8(&b),
        c.read_exact(&mut [0; 9]).map_err(|e| e.kind())
    );
    let e = io::Error::new(ErrorKind::Other, AppError::Custom("inner".into()));
    println!("{e} {:?}", e.get_ref().map(|r| r.to_string()));
    println!(
        "{:?}",
        Some(3)
            .ok_or("none")
            .and_then(|x| if x > 2 { Err("big") } else { Ok(x) })
            .unwrap_or_else(|e| e.len() as i32)
    );
    println!(
        "{:?} {:?}",
        Ok::<Option<i32>, String>(Some(1)).transpose(),
        vec![Some(1), None].into_iter().collect::<Option<Vec<_>>>()
    );
    println!(
        "{:?}",
        std::fs::File::open("/no/such")
            .map(|_| ())
            .map_err(|e| (e.kind(), e.raw_os_error()))
    );
    Err(AppError::Custom(Box::from("last")))
}
