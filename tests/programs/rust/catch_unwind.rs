// Panics caught, with payloads of two types, and a hook that is silent.
use std::panic;

fn risky(n: i32) -> i32 {
    match n {
        0 => panic!("static"),
        1 => panic!("formatted {n}"),
        2 => panic::panic_any(vec![n, n]),
        n => 100 / (n - 3),
    }
}

fn main() {
    panic::set_hook(Box::new(|info| {
        println!("hook at line {}", info.location().map_or(0, |location| location.line()));
    }));
    for n in 0..5 {
        match panic::catch_unwind(|| risky(n)) {
            Ok(value) => println!("{n}: {value}"),
            Err(payload) => {
                if let Some(text) = payload.downcast_ref::<&str>() {
                    println!("{n}: str {text}");
                } else if let Some(text) = payload.downcast_ref::<String>() {
                    println!("{n}: String {text}");
                } else if let Some(numbers) = payload.downcast_ref::<Vec<i32>>() {
                    println!("{n}: {numbers:?}");
                }
            }
        }
    }
}
