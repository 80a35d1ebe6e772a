// Formatting, rounding, and the values that are no numbers.
fn main() {
    let values = [0.1 + 0.2, 1.0 / 3.0, 2.5e-7, 1e21, -0.0, 6.02214076e23];
    for value in values {
        println!("{value} {value:.3} {value:e} {value:?}");
    }
    let nan = f64::NAN;
    println!("{} {} {}", nan == nan, f64::INFINITY - f64::INFINITY, -1.0 / 0.0_f64);
    println!("{} {} {}", 2.5f64.round(), (-2.5f64).floor(), 7.9f64.trunc());
    println!("{:.6} {:.6}", 2f64.sqrt(), 0.5f64.powi(5));
    let single: f32 = 16_777_217.0;
    println!("{single} {} {}", single as f64, f32::EPSILON);
    println!("{:?}", [3.5, -1.0, 2.25].iter().copied().fold(f64::MIN, f64::max));
}
