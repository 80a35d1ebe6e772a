use std::collections::HashMap;
use std::fmt;
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Int(i64),
    Str(String),
    List(Vec<Value>),
    Func { arity: u8, at: usize },
    Nil,
}
#[derive(Clone, Debug)]
enum Op {
    Push(Value),
    Load(u16),
    Store(u16),
    Add,
    Mul,
    Lt,
    Jz(usize),
    Jmp(usize),
    Call(u8),
    Ret,
    Print,
    MakeList(u8),
    Index,
    Halt,
}
#[derive(Debug)]
enum VmError {
    Type(&'static str, Value),
    Underflow { pc: usize },
    Range(i64),
    Depth,
}
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Int(n) => f.pad(&n.to_string()),
            Value::Str(s) => f.pad(s),
            Value::List(v) => {
                f.write_str("[")?;
                for (i, x) in v.iter().enumerate() {
                    if i > 0 {
                        f.write_str(", ")?
                    }
                    x.fmt(f)?;
                }
                f.write_str("]")
            }
            Value::Func { arity, at } => write!(f, "fn/{arity}@{at:#x}"),
            Value::Nil => f.write_str("nil"),
        }
    }
}
struct Frame {
    ret: usize,
    base: usize,
}
struct Vm<'p> {
    code: &'p [Op],
    stack: Vec<Value>,
    frames: Vec<Frame>,
    pc: usize,
    out: String,
    steps: u64,
    hist: HashMap<std::mem::Discriminant<Op>, u32>,
}
impl<'p> Vm<'p> {
    fn new(code: &'p [Op]) -> Self {
        Vm {
            code,
            stack: vec![],
            frames: vec![Frame {
                ret: usize::MAX,
                base: 0,
            }],
            pc: 0,
            out: String::new(),
            steps: 0,
            hist: HashMap::new(),
        }
    }
    fn pop(&mut self) -> Result<Value, VmError> {
        self.stack.pop().ok_or(VmError::Underflow { pc: self.pc })
    }
    fn int(&mut self) -> Result<i64, VmError> {
        match self.pop()? {
            Value::Int(n) => Ok(n),
            other => Err(VmError::Type("int", other)),
        }
    }
    fn base(&self) -> usize {
        self.frames.last().map_or(0, |f| f.base)
    }
    fn run(&mut self) -> Result<u64, VmError> {
        loop {
            let op = &self.code[self.pc];
            self.pc += 1;
            self.steps += 1;
            *self.hist.entry(std::mem::discriminant(op)).or_default() += 1;
            match op {
                Op::Push(v) => self.stack.push(v.clone()),
                Op::Load(n) => {
                    let v = self.stack[self.base() + usize::from(*n)].clone();
                    self.stack.push(v)
                }
                Op::Store(n) => {
                    let at = self.base() + usize::from(*n);
                    let v = self.pop()?;
                    if at == self.stack.len() {
                        self.stack.push(v)
                    } else {
                        self.stack[at] = v
                    }
                }
                Op::Add => {
                    let b = self.pop()?;
                    let a = self.pop()?;
                    self.stack.push(match (a, b) {
                        (Value::Int(a), Value::Int(b)) => Value::Int(a.wrapping_add(b)),
                        (Value::Str(a), b) => Value::Str(format!("{a}{b}")),
                        (Value::List(mut a), Value::List(b)) => {
                            a.extend(b);
                            Value::List(a)
                        }
                        (a, _) => return Err(VmError::Type("addable", a)),
                    })
                }
                Op::Mul => {
                    let (b, a) = (self.int()?, self.int()?);
                    self.stack.push(Value::Int(a.checked_mul(b).ok_or(VmError::Range(a))?))
                }
                Op::Lt => {
                    let (b, a) = (self.int()?, self.int()?);
                    self.stack.push(Value::Int(i64::from(a < b)))
                }
                Op::Jz(to) => {
                    if self.int()? == 0 {
                        self.pc = *to
                    }
                }
                Op::Jmp(to) => self.pc = *to,
                Op::Call(n) => {
                    let at = self.stack.len() - usize::from(*n);
                    match self.stack.remove(at - 1) {
                        Value::Func { arity, at: to } if arity == *n => {
                            if self.frames.len() > 50 {
                                return Err(VmError::Depth);
                            }
                            self.frames.push(Frame {
                                ret: self.pc,
                                base: at - 1,
                            });
                            self.pc = to
                        }
                        v => return Err(VmError::Type("function", v)),
                    }
                }
                Op::Ret => {
                    let v = self.pop()?;
                    let f = self.frames.pop().unwrap();
                    self.stack.truncate(f.base);
                    self.stack.push(v);
                    if f.ret == usize::MAX {
                        return Ok(self.steps);
                    }
                    self.pc = f.ret
                }
                Op::Print => {
                    let v = self.pop()?;
                    self.out += &format!("{v:>5};");
                }
                Op::MakeList(n) => {
                    let at = self
                        .stack
                        .len()
                        .checked_sub(usize::from(*n))
                        .ok_or(VmError::Underflow { pc: self.pc })?;
                    let items = self.stack.split_off(at);
                    self.stack.push(Value::List(items))
                }
                Op::Index => {
                    let i = self.int()?;
                    match self.pop()? {
                        Value::List(v) => {
                            let x = usize::try_from(i)
                                .ok()
                                .and_then(|i| v.into_iter().nth(i))
                                .ok_or(VmError::Range(i))?;
                            self.stack.push(x)
                        }
                        v => return Err(VmError::Type("list", v)),
                    }
                }
                Op::Halt => return Ok(self.steps),
            }
        }
    }
}
fn main() {
    use Op::*;
    let fact = [
        Push(Value::Func { arity: 1, at: 5 }),
        Push(Value::Int(10)),
        Call(1),
        Print,
        Halt,
        Load(0),
        Push(Value::Int(2)),
        Lt,
        Jz(11),
        Push(Value::Int(1)),
        Ret,
        Load(0),
        Push(Value::Func { arity: 1, at: 5 }),
        Load(0),
        Push(Value::Int(-1)),
        Add,
        Call(1),
        Mul,
        Ret,
    ];
    let lists = [
        Push(Value::Int(1)),
        Push(Value::Str("two".into())),
        Push(Value::Nil),
        MakeList(3),
        Push(Value::Int(4)),
        MakeList(1),
        Add,
        Print,
        Push(Value::Str("n=".into())),
        Push(Value::Int(7)),
        Add,
        Print,
        Push(Value::Int(1)),
        MakeList(1),
        Push(Value::Int(3)),
        Index,
        Halt,
    ];
    let bad: [&[Op]; 4] = [
        &[Add],
        &[Push(Value::Int(i64::MAX)), Push(Value::Int(3)), Mul],
        &[Push(Value::Func { arity: 0, at: 0 }), Call(0)],
        &[Push(Value::Nil), Push(Value::Int(0)), Index],
    ];
    for code in [&fact[..], &lists[..]].into_iter().chain(bad) {
        let mut vm = Vm::new(code);
        let r = vm.run();
        let mut hist: Vec<u32> = vm.hist.values().copied().collect();
        hist.sort_unstable_by(|a, b| b.cmp(a));
        println!("{r:?} | {} | {} {} {hist:?}", vm.out, vm.stack.len(), vm.steps);
    }
    println!("{}", std::mem::size_of::<Value>());
}
