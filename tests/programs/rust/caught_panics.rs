use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, catch_unwind, resume_unwind};
struct Noisy(&'static str);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {} (panicking: {})", self.0, std::thread::panicking());
    }
}
fn black<T>(t: T) -> T {
    std::hint::black_box(t)
}
fn deep(n: u32) -> u32 {
    let _g = Noisy(if n % 2 == 0 { "even" } else { "odd" });
    if n == 0 {
        panic!("bottom at {n:>3}")
    }
    deep(n - 1) + 1
}
fn main() {
    panic::set_hook(Box::new(|info| {
        let text = info
            .payload()
            .downcast_ref::<&str>()
            .map(|s| s.to_string())
            .or_else(|| info.payload().downcast_ref::<String>().cloned());
        println!(
            "[{}:{}] {}",
            info.location().unwrap().line(),
            info.location().unwrap().column(),
            text.unwrap_or("?".into())
        );
    }));
    let cell = RefCell::new(vec![1]);
    let tries: Vec<(&str, Box<dyn Fn() -> i64>)> = vec![
        ("index", Box::new(|| [1i64, 2, 3][black(3)])),
        ("slice", Box::new(|| "héllo"[black(0)..black(2)].len() as i64)),
        ("div", Box::new(|| 10 / black(0i64))),
        ("rem", Box::new(|| i64::MIN % black(-1i64))),
        ("unwrap", Box::new(|| None::<i64>.unwrap())),
        ("expect", Box::new(|| "x".parse::<i64>().expect("a number"))),
        (
            "borrow",
            Box::new(|| {
                let _r = cell.borrow();
                cell.borrow_mut().push(2);
                0
            }),
        ),
        (
            "assert",
            Box::new(|| {
                assert_eq!(black(1) + 1, 3, "sums {}", "differ");
                0
            }),
        ),
        ("unreachable", Box::new(|| unreachable!("no {}", 1))),
        ("unimplemented", Box::new(|| unimplemented!("later"))),
        (
            "cap",
            Box::new(|| Vec::<u64>::with_capacity(black(usize::MAX)).len() as i64),
        ),
        ("any", Box::new(|| panic::panic_any(77u8))),
        (
            "char",
            Box::new(|| char::from_digit(black(5), black(40)).map_or(0, |c| c as i64)),
        ),
        (
            "range",
            Box::new(|| {
                let v = vec![1, 2];
                v[black(2)..black(1)].len() as i64
            }),
        ),
        (
            "dur",
            Box::new(|| {
                (std::time::Duration::from_secs(1) - std::time::Duration::from_secs(black(2))).as_secs() as i64
            }),
        ),
        ("ok", Box::new(|| 5)),
    ];
    for (name, f) in &tries {
        match catch_unwind(AssertUnwindSafe(f)) {
            Ok(v) => println!("{name}: {v}"),
            Err(e) => println!("{name}: panicked, u8 {:?}", e.downcast_ref::<u8>()),
        }
    }
    let r = catch_unwind(|| deep(3));
    println!("{}", r.is_err());
    let again = catch_unwind(AssertUnwindSafe(|| {
        let _n = Noisy("outer");
        if let Err(e) = catch_unwind(|| {
            let _i = Noisy("inner");
            panic!("first")
        }) {
            resume_unwind(e)
        }
    }));
    println!("{:?}", again.unwrap_err().downcast_ref::<&str>());
    drop(tries);
    println!("{:?}", cell.try_borrow_mut().map(|v| v.len()));
    let _ = panic::take_hook();
    let v: Result<u8, String> = Err("final".to_owned());
    let _last = Noisy("last");
    v.unwrap();
}
