// Widths, alignment, fill, sign, precision, named and positional arguments, Display with options, Debug by hand.
use std::fmt;

struct Angle(f64);

impl fmt::Display for Angle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match f.precision() {
            Some(precision) => format!("{:.precision$}°", self.0),
            None => format!("{}°", self.0),
        };
        f.pad_integral(true, "", &text)
    }
}

impl fmt::Debug for Angle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Angle").field("degrees", &self.0).field("turns", &(self.0 / 360.0)).finish()
    }
}

fn main() {
    println!("[{:5}] [{:<5}] [{:^5}] [{:>5}] [{:*^7}]", 42, 42, 42, "ab", "mid");
    println!("[{:05}] [{:+}] [{:#06x}] [{:#b}] [{:e}]", -42, 7, 255, 5, 1234.5);
    println!("[{:8.3}] [{:<8.1}] [{:+.0}] [{:.3}]", 3.14159, 2.25, 2.5, "truncate");
    let (width, precision, name) = (10, 2, "named");
    println!("[{:width$.precision$}] [{:>1$}] [{:.*}] [{name:-<8}]", 1.0 / 3.0, 6, 3, 0.123456);
    println!("{0} {1} {0} {last}", "first", "second", last = "third");
    println!("[{}] [{:8.1}] {:?}", Angle(12.5), Angle(45.0), Angle(90.0));
    println!("{:#?}", (Angle(180.0), vec!["x"]));
    println!("{:?} {:?} {{}}", "quote\"tab\tnul\0é", '\'');
    println!("{:02}:{:02}:{:06.3}", 7, 5, 9.25);
    println!("{:?} {:5}|{:<5}|", (), true, 'c');
}
