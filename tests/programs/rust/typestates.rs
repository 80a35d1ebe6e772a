//! A state machine by moving boxes, builder, newtypes, Default, From, PhantomData states, OnceCell and statics.
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock};

static CREATED: AtomicUsize = AtomicUsize::new(0);
static NAMES: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(vec!["first".to_string()]));
static LIMIT: OnceLock<u32> = OnceLock::new();
thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static LOG: RefCell<Vec<u32>> = RefCell::new(Vec::new());
}

trait State {
    fn next(self: Box<Self>, event: char) -> Box<dyn State>;
    fn name(&self) -> &'static str;
}

struct Draft {
    edits: u32,
}
struct Review {
    approvals: u32,
}
struct Published;

impl State for Draft {
    fn next(self: Box<Self>, event: char) -> Box<dyn State> {
        match event {
            'e' => Box::new(Draft { edits: self.edits + 1 }),
            's' if self.edits > 0 => Box::new(Review { approvals: 0 }),
            _ => self,
        }
    }
    fn name(&self) -> &'static str {
        "draft"
    }
}

impl State for Review {
    fn next(mut self: Box<Self>, event: char) -> Box<dyn State> {
        match event {
            'a' => {
                self.approvals += 1;
                if self.approvals >= *LIMIT.get_or_init(|| 2) { Box::new(Published) } else { self }
            }
            'r' => Box::new(Draft { edits: 0 }),
            _ => self,
        }
    }
    fn name(&self) -> &'static str {
        "review"
    }
}

impl State for Published {
    fn next(self: Box<Self>, _: char) -> Box<dyn State> {
        self
    }
    fn name(&self) -> &'static str {
        "published"
    }
}

struct Open;
struct Closed;

struct Door<S> {
    uses: u32,
    state: PhantomData<S>,
}

impl Door<Closed> {
    fn new() -> Self {
        CREATED.fetch_add(1, Ordering::Relaxed);
        Door { uses: 0, state: PhantomData }
    }
    fn open(self) -> Door<Open> {
        Door { uses: self.uses + 1, state: PhantomData }
    }
}

impl Door<Open> {
    fn close(self) -> Door<Closed> {
        Door { uses: self.uses, state: PhantomData }
    }
}

#[derive(Debug, Clone, Default)]
struct Request {
    method: String,
    headers: HashMap<&'static str, String>,
    body: Option<Vec<u8>>,
    retries: u8,
}

#[derive(Default)]
struct Builder {
    request: Request,
}

impl Builder {
    fn method(mut self, method: impl Into<String>) -> Self {
        self.request.method = method.into();
        self
    }
    fn body(mut self, body: &[u8]) -> Self {
        self.request.body = Some(body.to_vec());
        self
    }
    fn header(mut self, name: &'static str, value: &str) -> Self {
        self.request.headers.insert(name, value.to_owned());
        self
    }
    fn build(self) -> Request {
        Request { retries: 3, ..self.request }
    }
}

struct Lazy {
    source: Vec<u32>,
    total: OnceCell<u32>,
}

impl Lazy {
    fn total(&self) -> u32 {
        *self.total.get_or_init(|| {
            DEPTH.set(DEPTH.get() + 1);
            LOG.with_borrow_mut(|log| log.extend(&self.source));
            self.source.iter().sum()
        })
    }
}

fn main() {
    let mut post: Box<dyn State> = Box::new(Draft { edits: 0 });
    let mut path = vec![post.name()];
    for event in "seesaxa".chars() {
        post = post.next(event);
        path.push(post.name());
    }
    println!("{path:?}");
    let door = Door::new().open().close().open();
    println!("{} uses, {} made", door.uses, CREATED.load(Ordering::Relaxed));
    let request = Builder::default().method("PUT").header("host", "here").body(b"abc").build();
    println!("{request:?}");
    let lazy = Lazy { source: vec![4, 5, 6], total: OnceCell::new() };
    let twice = lazy.total() + lazy.total();
    println!("{twice} {} {:?}", DEPTH.get(), LOG.take());
    NAMES.lock().unwrap().push(format!("second {twice}"));
    let names = NAMES.lock().unwrap().clone();
    println!("{names:?}");
}
