use std::num::{IntErrorKind, NonZeroU8, NonZeroU32, Saturating, Wrapping};
fn bb<T>(t: T) -> T {
    std::hint::black_box(t)
}
fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
fn modpow(mut b: u64, mut e: u64, m: u64) -> u64 {
    let mut r = 1;
    b %= m;
    while e > 0 {
        if e & 1 == 1 {
            r = (r as u128 * b as u128 % m as u128) as u64
        }
        b = (b as u128 * b as u128 % m as u128) as u64;
        e >>= 1
    }
    r
}
fn is_prime(n: u64) -> bool {
    if n < 2 {
        return false;
    }
    for p in [2u64, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] {
        if n % p == 0 {
            return n == p;
        }
        let (mut d, mut s) = (n - 1, 0);
        while d % 2 == 0 {
            d /= 2;
            s += 1
        }
        let mut x = modpow(p, d, n);
        if x == 1 || x == n - 1 {
            continue;
        }
        let mut c = true;
        for _ in 1..s {
            x = (x as u128 * x as u128 % n as u128) as u64;
            if x == n - 1 {
                c = false;
                break;
            }
        }
        if c {
            return false;
        }
    }
    true
}
fn main() {
    let a: u128 = bb(0x1234_5678_9abc_def0_0fed_cba9_8765_4321);
    let b: i128 = bb(-170_141_183_460_469_231_731_687_303_715_884_105_728);
    println!("{a} {b} {:?} {:?}", b.checked_neg(), b.checked_add(1));
    println!("{:x} {:o} {:b}", a >> 3, a & 0xffff, a % 1000);
    println!(
        "{} {} {}",
        a / 0xffff_ffff_ffff,
        a % 0x1_0000_0000_0000_0001,
        gcd(a, a - 0x1000)
    );
    println!("{:?} {:?}", a.overflowing_mul(a), a.checked_pow(2));
    println!("{} {}", b as f64, (1e30f64) as u128);
    println!("{} {} {}", a.count_ones(), a.trailing_zeros(), a.leading_zeros());
    println!("{} {}", a.swap_bytes(), a.rotate_left(65));
    println!(
        "{:?}",
        [18446744073709551557u64, 1_000_000_007, 561, 3215031751].map(is_prime)
    );
    for x in [
        0.1f64,
        1e21,
        1e-7,
        f64::MIN_POSITIVE,
        5e-324,
        f64::MAX,
        -0.0,
        123456789.125,
        0.3 - 0.1,
        f64::EPSILON,
    ] {
        print!("{x} {x:?} {x:e} {x:.2} | ");
    }
    println!();
    for x in [0.1f32, 16777217.0, f32::MAX, 1.0 / 3.0, f32::NAN, f32::NEG_INFINITY] {
        print!("{x} {x:?} {:08.2} | ", bb(x));
    }
    println!();
    for s in [
        "1e400",
        "-inf",
        "nan",
        ".5",
        "5.",
        "1_0",
        "0x10",
        "179769313486231580793728971405301e277",
        "2.2250738585072011e-308",
        "9007199254740993",
        "",
    ] {
        print!("{:?} ", s.parse::<f64>());
    }
    println!();
    for s in ["256", "-1", "+7", "", "12a", "255"] {
        match s.parse::<u8>() {
            Ok(n) => print!("{n} "),
            Err(e) => print!(
                "{:?} ",
                match e.kind() {
                    IntErrorKind::PosOverflow => "over",
                    IntErrorKind::Empty => "empty",
                    IntErrorKind::InvalidDigit => "digit",
                    _ => "?",
                }
            ),
        }
    }
    println!();
    println!(
        "{:?} {:?} {:?}",
        200u8.checked_add(bb(100)),
        200u8.wrapping_mul(bb(3)),
        (-128i8).overflowing_neg()
    );
    println!(
        "{} {} {} {}",
        (-7i32).div_euclid(bb(2)),
        (-7i32).rem_euclid(2),
        -7 / bb(2),
        -7 % bb(2)
    );
    println!("{} {} {}", bb(300i32) as u8, bb(-1.9f32) as i32, bb(f64::NAN) as i64);
    println!(
        "{:?} {}",
        Wrapping(250u8) + Wrapping(10),
        Saturating(250u8) + Saturating(10)
    );
    println!(
        "{:?} {:?} {}",
        NonZeroU8::new(bb(0)),
        NonZeroU32::new(7),
        std::mem::size_of::<Option<NonZeroU32>>()
    );
    println!(
        "{} {} {}",
        bb(2.0f64).powi(-3),
        bb(10f64).log10(),
        bb(1.0f64).atan2(-1.0)
    );
    println!(
        "{:.10} {:.10} {:.10}",
        bb(1.0f64).sin_cos().0,
        bb(0.5f64).asin(),
        bb(3.0f64).cbrt()
    );
    println!(
        "{} {} {} {}",
        bb(2.5f64).round(),
        bb(-2.5f64).trunc(),
        bb(2.5f64).round_ties_even(),
        bb(-0.4f64).ceil()
    );
    println!(
        "{} {} {}",
        bb(7.5f64) % 2.0,
        bb(-7.5f64).rem_euclid(2.0),
        bb(3.0f64).hypot(4.0)
    );
    println!(
        "{:?} {:?}",
        bb(1.0f64).total_cmp(&f64::NAN),
        bb(1.0f64).partial_cmp(&f64::NAN)
    );
    println!(
        "{} {}",
        u64::from_str_radix("zz", 36).unwrap(),
        i32::from_str_radix("-7f", 16).unwrap()
    );
    println!(
        "{:+} {:+.1} {:#b} {:#o} {:#X} {:5}|{:<5}|{:^5}|{:>+5}|{:05}",
        3, 2.55, 5, 8, 255, 1, 2, 3, 4, -5
    );
    println!(
        "{0:1$} {0:.2$} {name:>w$.p$} {:?}",
        1.5,
        8,
        3,
        name = 2.71828,
        w = 9,
        p = 2
    );
    println!("{} {}", i64::MAX.abs_diff(i64::MIN), u32::MAX.isqrt());
    println!("{:?} {:?}", 10u32.ilog2(), 1000u32.checked_ilog10());
    println!("{:?}", (0..5u32).map(|i| 1u64.checked_shl(i * 20)).collect::<Vec<_>>());
    println!(
        "{:?} {:?}",
        f64::from_bits(0x7ff0_0000_0000_0001).is_nan(),
        1.0f64.to_be_bytes()
    );
    println!("{}", (1..=20u64).product::<u64>().wrapping_mul(bb(21)).reverse_bits());
}
