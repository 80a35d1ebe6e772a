// u128 and i128: products, division, powers, decimal output.
fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn power_modulo(mut base: u128, mut exponent: u128, modulus: u128) -> u128 {
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % modulus;
        }
        base = base * base % modulus;
        exponent >>= 1;
    }
    result
}

fn main() {
    let factorial: u128 = (1..=33).product();
    println!("{factorial} {}", u128::MAX);
    println!("{}", gcd(factorial, 2u128.pow(100) * 3u128.pow(5)));
    println!("{:x} {:?}", factorial >> 40, factorial.checked_mul(34 * 35));
    println!("{} {}", i128::MIN, -170141183460469231731687303715884105i128 / 1_000_000_007);
    println!("{}", power_modulo(3, (1 << 61) - 2, (1 << 61) - 1));
    println!("{} {}", u64::MAX as u128 * u64::MAX as u128, (factorial as f64) / 1e30);
}
