//! Enumerations: payloads of different sizes, niches, nested patterns, slices matched, errors passed up with `?`.
#![crate_type = "lib"]

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    Number(u64),
    Plus,
    Star,
    Open,
    Close,
    Letter(char),
}

enum Problem {
    Unexpected(Token),
    End,
}

#[inline(never)]
fn token(byte: u8) -> Option<Token> {
    Some(match byte {
        b'0'..=b'9' => Token::Number(u64::from(byte - b'0')),
        b'+' => Token::Plus,
        b'*' => Token::Star,
        b'(' => Token::Open,
        b')' => Token::Close,
        b'a'..=b'z' => Token::Letter(byte as char),
        _ => return None,
    })
}

struct Parser<'a> {
    text: &'a [u8],
}

impl Parser<'_> {
    fn peek(&mut self) -> Option<Token> {
        while let [b' ', rest @ ..] = self.text {
            self.text = rest;
        }
        self.text.first().and_then(|byte| token(*byte))
    }

    fn take(&mut self) -> Result<Token, Problem> {
        let token = self.peek().ok_or(Problem::End)?;
        self.text = &self.text[1..];
        Ok(token)
    }

    fn factor(&mut self) -> Result<u64, Problem> {
        match self.take()? {
            Token::Number(n) => Ok(n),
            Token::Letter(c @ 'a'..='f') => Ok(u64::from(c as u32 - 'a' as u32 + 10)),
            Token::Open => {
                let inner = self.sum()?;
                match self.take()? {
                    Token::Close => Ok(inner),
                    other => Err(Problem::Unexpected(other)),
                }
            }
            other => Err(Problem::Unexpected(other)),
        }
    }

    fn product(&mut self) -> Result<u64, Problem> {
        let mut left = self.factor()?;
        while self.peek() == Some(Token::Star) {
            self.take()?;
            left *= self.factor()?;
        }
        Ok(left)
    }

    fn sum(&mut self) -> Result<u64, Problem> {
        let mut left = self.product()?;
        while self.peek() == Some(Token::Plus) {
            self.take()?;
            left += self.product()?;
        }
        Ok(left)
    }
}

fn evaluate(text: &str) -> i32 {
    match (Parser { text: text.as_bytes() }).sum() {
        Ok(value) => value as i32,
        Err(Problem::Unexpected(Token::Letter(c))) => c as i32,
        Err(Problem::Unexpected(_)) => 2,
        Err(Problem::End) => 1,
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    evaluate("2 * (3 + 4) * 2 + a") + evaluate("3 +") + evaluate("(2 * 3 +") + evaluate("1 + *") + evaluate("z")
}
