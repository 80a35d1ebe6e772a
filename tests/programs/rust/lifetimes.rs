// References in structs, results that borrow from one argument, 'static.
struct Parser<'text> {
    rest: &'text str,
}

impl<'text> Parser<'text> {
    fn token(&mut self) -> Option<&'text str> {
        let start = self.rest.trim_start();
        let end = start.find(|c: char| c.is_whitespace() || "+*()".contains(c));
        let end = match end {
            Some(0) => 1,
            Some(end) => end,
            None if start.is_empty() => return None,
            None => start.len(),
        };
        let (token, rest) = start.split_at(end);
        self.rest = rest;
        Some(token)
    }
}

fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if b.len() > a.len() { b } else { a }
}

fn pick<'a>(from: &'a [String], _other: &str) -> &'a str {
    &from[0]
}

fn main() {
    let text = String::from("(alpha + 12)* b");
    let mut parser = Parser { rest: &text };
    let mut longest = "";
    while let Some(token) = parser.token() {
        print!("[{token}]");
        longest = longer(longest, token);
    }
    println!(" {longest}");
    let names = vec!["first".to_string()];
    let picked = {
        let other = String::from("gone soon");
        pick(&names, &other)
    };
    let fixed: &'static str = "always";
    println!("{picked} {fixed}");
}
