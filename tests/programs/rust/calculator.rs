use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
enum Tok {
    Num(f64),
    Id(String),
    Op(char),
    LParen,
    RParen,
    End,
}

struct Lexer<'a> {
    chars: std::iter::Peekable<std::str::Chars<'a>>,
}
impl<'a> Lexer<'a> {
    fn new(s: &'a str) -> Self {
        Lexer {
            chars: s.chars().peekable(),
        }
    }
    fn next(&mut self) -> Tok {
        while self.chars.next_if(|c| c.is_whitespace()).is_some() {}
        match self.chars.peek().copied() {
            None => Tok::End,
            Some(c @ '0'..='9') => {
                let mut s = String::from(c);
                self.chars.next();
                while let Some(&d) = self.chars.peek() {
                    if d.is_ascii_digit() || d == '.' {
                        s.push(d);
                        self.chars.next();
                    } else {
                        break;
                    }
                }
                Tok::Num(s.parse().unwrap())
            }
            Some(c) if c.is_alphabetic() => {
                let mut s = String::new();
                while let Some(d) = self.chars.next_if(|d| d.is_alphanumeric()) {
                    s.push(d);
                }
                Tok::Id(s)
            }
            Some('(') => {
                self.chars.next();
                Tok::LParen
            }
            Some(')') => {
                self.chars.next();
                Tok::RParen
            }
            Some(c) => {
                self.chars.next();
                Tok::Op(c)
            }
        }
    }
}

#[derive(Debug)]
enum Expr {
    Num(f64),
    Var(String),
    Bin(Box<Expr>, char, Box<Expr>),
    Neg(Box<Expr>),
    Let(String, Box<Expr>),
    Call(String, Vec<Expr>),
}

struct Parser {
    toks: Vec<Tok>,
    at: usize,
}
impl Parser {
    fn peek(&self) -> &Tok {
        &self.toks[self.at]
    }
    fn eat(&mut self) -> Tok {
        let t = self.toks[self.at].clone();
        self.at += 1;
        t
    }
    fn expr(&mut self, min: u8) -> Result<Expr, String> {
        let mut left = match self.eat() {
            Tok::Num(n) => Expr::Num(n),
            Tok::Id(name) => match self.peek() {
                Tok::Op('=') => {
                    self.eat();
                    return Ok(Expr::Let(name, Box::new(self.expr(0)?)));
                }
                Tok::LParen => {
                    self.eat();
                    let mut args = vec![];
                    while *self.peek() != Tok::RParen {
                        args.push(self.expr(0)?);
                        if *self.peek() == Tok::Op(',') {
                            self.eat();
                        }
                    }
                    self.eat();
                    Expr::Call(name, args)
                }
                _ => Expr::Var(name),
            },
            Tok::Op('-') => Expr::Neg(Box::new(self.expr(9)?)),
            Tok::LParen => {
                let e = self.expr(0)?;
                match self.eat() {
                    Tok::RParen => e,
                    t => return Err(format!("expected ), got {t:?}")),
                }
            }
            t => return Err(format!("unexpected {t:?}")),
        };
        loop {
            let (op, prec) = match self.peek() {
                Tok::Op(c @ ('+' | '-')) => (*c, 1),
                Tok::Op(c @ ('*' | '/')) => (*c, 3),
                Tok::Op('^') => ('^', 5),
                _ => break,
            };
            if prec < min {
                break;
            }
            self.eat();
            let right = self.expr(if op == '^' { prec } else { prec + 1 })?;
            left = Expr::Bin(Box::new(left), op, Box::new(right));
        }
        Ok(left)
    }
}

type Func = Rc<dyn Fn(&[f64]) -> Result<f64, String>>;
struct Env {
    vars: RefCell<HashMap<String, f64>>,
    funcs: HashMap<&'static str, Func>,
    calls: std::cell::Cell<u32>,
}
impl Env {
    fn eval(&self, e: &Expr) -> Result<f64, String> {
        Ok(match e {
            Expr::Num(n) => *n,
            Expr::Var(v) => *self.vars.borrow().get(v).ok_or(format!("unbound {v}"))?,
            Expr::Neg(e) => -self.eval(e)?,
            Expr::Let(n, e) => {
                let v = self.eval(e)?;
                self.vars.borrow_mut().insert(n.clone(), v);
                v
            }
            Expr::Bin(a, op, b) => {
                let (a, b) = (self.eval(a)?, self.eval(b)?);
                match op {
                    '+' => a + b,
                    '-' => a - b,
                    '*' => a * b,
                    '/' if b == 0.0 => return Err("division by zero".into()),
                    '/' => a / b,
                    '^' => a.powf(b),
                    _ => unreachable!(),
                }
            }
            Expr::Call(f, args) => {
                self.calls.set(self.calls.get() + 1);
                let args = args.iter().map(|a| self.eval(a)).collect::<Result<Vec<_>, _>>()?;
                (self.funcs.get(f.as_str()).ok_or_else(|| format!("no function {f}"))?)(&args)?
            }
        })
    }
}

fn main() {
    let mut funcs: HashMap<&'static str, Func> = HashMap::new();
    let count = Rc::new(RefCell::new(0));
    let seen = Rc::clone(&count);
    funcs.insert(
        "max",
        Rc::new(move |a| {
            *seen.borrow_mut() += a.len();
            a.iter().copied().reduce(f64::max).ok_or("empty".to_string())
        }),
    );
    funcs.insert(
        "sqrt",
        Rc::new(|a| match a {
            [x] if *x >= 0.0 => Ok(x.sqrt()),
            [_] => Err("negative".into()),
            _ => Err(format!("{} arguments", a.len())),
        }),
    );
    let env = Env {
        vars: RefCell::new(HashMap::new()),
        funcs,
        calls: Default::default(),
    };
    for line in [
        "x = 3 + 4 * 2",
        "-(x - 1) ^ 2",
        "2 ^ 3 ^ 2",
        "max(1, x, 7.5) / 4",
        "sqrt(max())",
        "sqrt(0-1)",
        "y + 1",
        "(1 + 2",
        "1 / (x - 11)",
        "sqrt(1,2)",
    ] {
        let mut lexer = Lexer::new(line);
        let mut toks = vec![];
        loop {
            let t = lexer.next();
            let end = t == Tok::End;
            toks.push(t);
            if end {
                break;
            }
        }
        let mut p = Parser { toks, at: 0 };
        match p.expr(0).and_then(|e| env.eval(&e)) {
            Ok(v) => println!("{line} => {v}"),
            Err(e) => println!("{line} => error: {e}"),
        }
    }
    println!("{} {} {}", count.borrow(), env.calls.get(), Rc::strong_count(&count));
}
