// stdin: 10\nadd 5\nmul 3\nneg\nshow\nbogus\nquit 7\nnever\n
use std::io::{BufRead, IsTerminal, Write, stdin, stdout};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};
#[derive(Debug, Clone, Copy)]
enum Cmd {
    Add(i64),
    Mul(i64),
    Neg,
    Show,
    Quit(u8),
}
impl std::str::FromStr for Cmd {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        let mut w = s.split_ascii_whitespace();
        let arg = |w: &mut std::str::SplitAsciiWhitespace| {
            w.next()
                .ok_or("missing argument".to_string())?
                .parse::<i64>()
                .map_err(|e| e.to_string())
        };
        Ok(match w.next() {
            Some("add") => Cmd::Add(arg(&mut w)?),
            Some("mul") => Cmd::Mul(arg(&mut w)?),
            Some("neg") => Cmd::Neg,
            Some("show") => Cmd::Show,
            Some("quit") => Cmd::Quit(arg(&mut w)?.try_into().map_err(|_| "range")?),
            other => return Err(format!("unknown {other:?}")),
        })
    }
}
fn main() -> ExitCode {
    let start = Instant::now();
    let mut line = String::new();
    let input = stdin();
    input.read_line(&mut line).unwrap();
    let mut acc: i64 = line.trim().parse().unwrap_or(0);
    let mut history = vec![];
    for line in input.lock().lines().map_while(Result::ok) {
        match line.parse::<Cmd>() {
            Ok(c) => {
                history.push(c);
                match c {
                    Cmd::Add(n) => acc += n,
                    Cmd::Mul(n) => acc *= n,
                    Cmd::Neg => acc = -acc,
                    Cmd::Show => {
                        print!("acc={acc} ");
                        stdout().flush().unwrap();
                    }
                    Cmd::Quit(code) => {
                        println!("{history:?}");
                        assert!(start.elapsed() < Duration::from_secs(60));
                        println!(
                            "{} {}",
                            SystemTime::now() > SystemTime::UNIX_EPOCH,
                            stdin().is_terminal()
                        );
                        return ExitCode::from(code);
                    }
                }
            }
            Err(e) => println!("? {e}"),
        }
    }
    ExitCode::FAILURE
}
