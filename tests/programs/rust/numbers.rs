//! Numbers of every width: matrices of f64, i128, bits, saturating and checked arithmetic.
type Matrix<const R: usize, const C: usize> = [[f64; C]; R];

fn multiply<const A: usize, const B: usize, const C: usize>(a: &Matrix<A, B>, b: &Matrix<B, C>) -> Matrix<A, C> {
    let mut product = [[0.0; C]; A];
    for (i, row) in product.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell = (0..B).map(|k| a[i][k] * b[k][j]).sum();
        }
    }
    product
}

fn power(base: u64, exponent: u32) -> u128 {
    let mut result: u128 = 1;
    let mut square = u128::from(base);
    let mut left = exponent;
    while left > 0 {
        if left & 1 == 1 {
            result = result.wrapping_mul(square);
        }
        square = square.wrapping_mul(square);
        left >>= 1;
    }
    result
}

fn newton(value: f32) -> (f32, usize) {
    let mut guess = value / 2.0;
    let mut turns = 0;
    while (guess * guess - value).abs() > 1e-5 && turns < 30 {
        guess = (guess + value / guess) / 2.0;
        turns += 1;
    }
    (guess, turns)
}

#[derive(Debug, Clone, Copy)]
#[repr(u8)]
enum Level {
    Low = 3,
    High = 250,
}

fn main() {
    let turn: Matrix<2, 2> = [[0.0, -1.0], [1.0, 0.0]];
    let points: Matrix<2, 3> = [[1.0, 2.0, -0.5], [4.0, 0.25, 8.0]];
    let turned = multiply(&turn, &points);
    println!("{turned:?}");
    let big = power(7, 40);
    println!("{big} {:#x}", big >> 64);
    let negative: i128 = -(big as i128);
    println!("{negative} {}", negative.count_ones());
    let (root, turns) = newton(2.0);
    println!("{root:.4} in {turns}");
    let bytes = [Level::Low, Level::High].map(|level| level as u8);
    println!("{:?} {:?} {}", bytes[1].checked_add(bytes[0] * 2), bytes[1].overflowing_add(9), bytes[1].saturating_add(9));
    let mixed = (i8::MIN, u16::MAX, -1i32 as u32, 3.99f64 as i32, f32::NAN.max(1.0), 'ß' as u8);
    println!("{mixed:?}");
    let bits = 0b1011_0010u8;
    println!("{} {} {} {:08b}", bits.leading_zeros(), bits.trailing_zeros(), bits.rotate_left(3), bits.reverse_bits());
    let float = 0.1f64 + 0.2;
    println!("{float} {:?} {}", float.to_bits().to_be_bytes(), f64::EPSILON > (float - 0.3).abs());
    println!("{:?}", (-7i32).div_euclid(2).pow(3).rem_euclid(5));
}
