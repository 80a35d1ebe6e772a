use std::borrow::{Borrow, Cow};
use std::collections::HashMap;
use std::ffi::{CStr, CString, OsStr};
use std::fmt::{self, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
#[derive(Debug, PartialEq, Clone)]
enum Json {
    Null,
    Bool(bool),
    Num(f64),
    Str(String),
    Arr(Vec<Json>),
    Obj(Vec<(String, Json)>),
}
struct P<'a> {
    s: &'a [u8],
    i: usize,
}
impl<'a> P<'a> {
    fn ws(&mut self) {
        while self.s.get(self.i).is_some_and(u8::is_ascii_whitespace) {
            self.i += 1
        }
    }
    fn eat(&mut self, c: u8) -> Result<(), String> {
        self.ws();
        if self.s.get(self.i) == Some(&c) {
            self.i += 1;
            Ok(())
        } else {
            Err(format!("expected {:?} at {}", c as char, self.i))
        }
    }
    fn value(&mut self) -> Result<Json, String> {
        self.ws();
        match self.s.get(self.i).ok_or("unexpected end")? {
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'"' => Ok(Json::Str(self.string()?.into_owned())),
            b'[' => {
                self.i += 1;
                let mut v = vec![];
                loop {
                    self.ws();
                    if self.s.get(self.i) == Some(&b']') {
                        self.i += 1;
                        return Ok(Json::Arr(v));
                    }
                    if !v.is_empty() {
                        self.eat(b',')?;
                    }
                    v.push(self.value()?);
                }
            }
            b'{' => {
                self.i += 1;
                let mut v: Vec<(String, Json)> = vec![];
                loop {
                    self.ws();
                    if self.s.get(self.i) == Some(&b'}') {
                        self.i += 1;
                        return Ok(Json::Obj(v));
                    }
                    if !v.is_empty() {
                        self.eat(b',')?;
                        self.ws();
                    }
                    let k = self.string()?.into_owned();
                    self.eat(b':')?;
                    v.push((k, self.value()?));
                }
            }
            b'-' | b'0'..=b'9' => {
                let st = self.i;
                while self.s.get(self.i).is_some_and(|c| b"+-.eE0123456789".contains(c)) {
                    self.i += 1
                }
                let t = std::str::from_utf8(&self.s[st..self.i]).unwrap();
                f64::from_str(t).map(Json::Num).map_err(|e| format!("{t}: {e}"))
            }
            c => Err(format!("unexpected {:?}", *c as char)),
        }
    }
    fn word(&mut self, w: &str, j: Json) -> Result<Json, String> {
        if self.s[self.i..].starts_with(w.as_bytes()) {
            self.i += w.len();
            Ok(j)
        } else {
            Err(format!("bad word at {}", self.i))
        }
    }
    fn string(&mut self) -> Result<Cow<'a, str>, String> {
        if self.s.get(self.i) != Some(&b'"') {
            return Err(format!("no string at {}", self.i));
        }
        self.i += 1;
        let st = self.i;
        let mut own: Option<String> = None;
        loop {
            match self.s.get(self.i).ok_or("open string")? {
                b'"' => {
                    let piece = std::str::from_utf8(&self.s[st..self.i]).map_err(|e| e.to_string())?;
                    self.i += 1;
                    return Ok(own.map_or(Cow::Borrowed(piece), Cow::Owned));
                }
                b'\\' => {
                    let own = own.get_or_insert_with(|| String::from_utf8_lossy(&self.s[st..self.i]).into_owned());
                    self.i += 1;
                    match self.s.get(self.i) {
                        Some(b'n') => own.push('\n'),
                        Some(b'u') => {
                            let h = std::str::from_utf8(&self.s[self.i + 1..self.i + 5]).unwrap();
                            own.push(char::from_u32(u32::from_str_radix(h, 16).unwrap()).unwrap_or('\u{fffd}'));
                            self.i += 4
                        }
                        Some(c) => own.push(*c as char),
                        None => return Err("escape".into()),
                    }
                    self.i += 1
                }
                _ => {
                    if let Some(o) = &mut own {
                        let c = std::str::from_utf8(&self.s[self.i..]).unwrap().chars().next().unwrap();
                        o.push(c);
                        self.i += c.len_utf8()
                    } else {
                        self.i += 1
                    }
                }
            }
        }
    }
}
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Bool(b) => b.fmt(f),
            Json::Num(n) => n.fmt(f),
            Json::Str(s) => write!(f, "{s:?}"),
            Json::Arr(v) => {
                f.write_char('[')?;
                for (i, j) in v.iter().enumerate() {
                    if i > 0 {
                        f.write_char(',')?
                    }
                    j.fmt(f)?
                }
                f.write_char(']')
            }
            Json::Obj(v) => f
                .debug_map()
                .entries(v.iter().map(|(k, v)| (k, v.to_string())))
                .finish(),
        }
    }
}
fn shout<'a>(s: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
    let mut c = s.into();
    if c.chars().any(char::is_lowercase) {
        c.to_mut().make_ascii_uppercase()
    }
    c
}
fn main() {
    for t in [
        r#"{"a": [1, -2.5e3, null], "b\u00e9\n": {"x": true}}"#,
        "[1,2",
        "[tru]",
        "\"öß\\t\"",
        "{\"k\" 1}",
        "-",
        "[[],[{}]]",
        "",
    ] {
        match (P { s: t.as_bytes(), i: 0 }).value() {
            Ok(j) => println!("{j} {}", j == j.clone()),
            Err(e) => println!("error: {e}"),
        }
    }
    println!(
        "{} {} {}",
        shout("abc"),
        shout("ABC"),
        matches!(shout("X"), Cow::Borrowed(_))
    );
    let p = Path::new("/usr/lib/../file.tar.gz");
    println!(
        "{:?} {:?} {:?} {}",
        p.extension(),
        p.file_stem(),
        p.parent(),
        PathBuf::from("a").join("b").with_extension("rs").display()
    );
    let c = CString::new("c text").unwrap();
    println!(
        "{:?} {:?} {}",
        c,
        CString::new("a\0b").is_err(),
        unsafe { CStr::from_ptr(c.as_ptr()) }.to_str().unwrap().len()
    );
    let mut m: HashMap<Rc<str>, u32> = HashMap::new();
    m.insert("key".into(), 1);
    println!("{:?} {}", m.get("key"), Borrow::<str>::borrow(&Arc::<str>::from("q")));
    let s: String = "naïve café"
        .split(' ')
        .flat_map(|w| {
            w.char_indices()
                .filter(|(_, c)| !c.is_ascii())
                .map(|(i, c)| format!("{i}{c}"))
        })
        .collect();
    println!("{s} {:?}", OsStr::new("os"));
    let mut out = String::new();
    write!(
        out,
        "{:?} {:#?} {:5}|{:<5}|{:^5}|{:>5}",
        (1, "a"),
        Some([1]),
        'x',
        'y',
        true,
        () == ()
    )
    .unwrap();
    println!("{out}");
    println!(
        "{:?}",
        "a-b_c"
            .split(|c| c == '-' || c == '_')
            .rev()
            .collect::<Vec<_>>()
            .join("+")
    );
    println!(
        "{:?}",
        "tEST"
            .chars()
            .enumerate()
            .map(|(i, c)| if i == 0 {
                c.to_ascii_uppercase()
            } else {
                c.to_ascii_lowercase()
            })
            .collect::<String>()
    );
    println!(
        "{0:.1$} {0:>1$} {2:?}",
        3.14159,
        6,
        "x".repeat(3).as_bytes().escape_ascii().to_string()
    );
}
