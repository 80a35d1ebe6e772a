// Closures as results: boxed, as impl Fn, composed, in a table.
fn adder(n: i32) -> impl Fn(i32) -> i32 {
    move |x| x + n
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn operation(name: &str) -> Option<Box<dyn Fn(f64, f64) -> f64>> {
    let exponent = 2;
    Some(match name {
        "hypot" => Box::new(move |a, b| (a.powi(exponent) + b.powi(exponent)).sqrt()),
        "mean" => Box::new(|a, b| (a + b) / 2.0),
        _ => return None,
    })
}

fn counter() -> impl FnMut() -> u32 {
    let mut n = 0;
    move || {
        n += 1;
        n
    }
}

fn main() {
    let both = compose(adder(5), |n| format!("<{n}>"));
    println!("{} {}", both(1), both(-5));
    for name in ["hypot", "mean", "none"] {
        println!("{name} {:?}", operation(name).map(|apply| apply(3.0, 4.0)));
    }
    let (mut a, mut b) = (counter(), counter());
    println!("{} {} {}", a() + a(), b(), a());
    let steps: Vec<Box<dyn FnOnce(String) -> String>> =
        vec![Box::new(|text| text + "1"), Box::new(|text| text.repeat(2)), Box::new(|text| text + "3")];
    println!("{}", steps.into_iter().fold(String::from("s"), |text, step| step(text)));
}
