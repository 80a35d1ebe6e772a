//! Lifetimes: a parser that borrows its text, iterators of borrowed parts, splitting mutable slices.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Token<'a> {
    Word(&'a str),
    Number(i64),
    Symbol(char),
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str) -> Self {
        Lexer { text, at: 0 }
    }

    fn take_while(&mut self, is_part: impl Fn(char) -> bool) -> &'a str {
        let rest = &self.text[self.at..];
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;
    fn next(&mut self) -> Option<Token<'a>> {
        self.take_while(char::is_whitespace);
        let first = self.text[self.at..].chars().next()?;
        Some(match first {
            c if c.is_alphabetic() => Token::Word(self.take_while(char::is_alphanumeric)),
            c if c.is_ascii_digit() => Token::Number(self.take_while(|c| c.is_ascii_digit()).parse().ok()?),
            c => {
                self.at += c.len_utf8();
                Token::Symbol(c)
            }
        })
    }
}

struct Parser<'t, 'a> {
    tokens: &'t [Token<'a>],
    at: usize,
}

impl<'t, 'a> Parser<'t, 'a> {
    fn peek(&self) -> Option<&'t Token<'a>> {
        self.tokens.get(self.at)
    }

    fn sum(&mut self) -> i64 {
        let mut total = self.product();
        while let Some(Token::Symbol(sign @ ('+' | '-'))) = self.peek() {
            self.at += 1;
            let next = self.product();
            if *sign == '+' { total += next } else { total -= next }
        }
        total
    }

    fn product(&mut self) -> i64 {
        let mut total = self.atom();
        while let Some(Token::Symbol('*')) = self.peek() {
            self.at += 1;
            total *= self.atom();
        }
        total
    }

    fn atom(&mut self) -> i64 {
        let token = self.peek();
        self.at += 1;
        match token {
            Some(Token::Number(n)) => *n,
            Some(Token::Word(word)) => word.len() as i64,
            Some(Token::Symbol('(')) => {
                let value = self.sum();
                self.at += 1;
                value
            }
            Some(Token::Symbol('-')) => -self.atom(),
            other => panic!("unexpected {other:?}"),
        }
    }
}

fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if b.len() > a.len() { b } else { a }
}

fn interleave(values: &mut [i32]) -> (i32, i32) {
    let (left, right) = values.split_at_mut(values.len() / 2);
    for (l, r) in left.iter_mut().zip(right.iter_mut()) {
        std::mem::swap(l, r);
        *l += 1;
    }
    (left.iter().sum(), right.iter().sum())
}

fn rows<'a>(grid: &'a [Vec<char>], wanted: char) -> impl Iterator<Item = (usize, &'a [char])> + 'a {
    grid.iter().enumerate().filter(move |(_, row)| row.contains(&wanted)).map(|(n, row)| (n, &row[..2]))
}

fn main() {
    let text = String::from("len + 2*(30 - x9) - -4");
    let tokens: Vec<Token> = Lexer::new(&text).collect();
    println!("{tokens:?}");
    let mut parser = Parser { tokens: &tokens, at: 0 };
    let value = parser.sum();
    println!("{value} of {} tokens", parser.at);
    let result;
    {
        let short = "ab";
        result = longer(short, &text[0..3]);
    }
    println!("{result}");
    let mut values = [1, 2, 3, 4, 5, 6];
    let sums = interleave(&mut values);
    println!("{sums:?} {values:?}");
    let grid: Vec<Vec<char>> = ["abc", "xyz", "cab"].iter().map(|row| row.chars().collect()).collect();
    for (n, start) in rows(&grid, 'c') {
        println!("{n} {start:?}");
    }
    let chunks: Vec<&[i32]> = values.chunks(4).collect();
    let windows = values.windows(2).filter(|pair| pair[0] < pair[1]).count();
    println!("{chunks:?} {windows}");
}
