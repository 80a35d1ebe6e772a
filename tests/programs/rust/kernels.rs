#[inline(never)]
fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
#[inline(never)]
fn crc(data: &[u8]) -> u32 {
    let mut c = !0u32;
    for b in data {
        c ^= u32::from(*b);
        for _ in 0..8 {
            c = if c & 1 == 1 { c >> 1 ^ 0xedb8_8320 } else { c >> 1 };
        }
    }
    !c
}
#[inline(never)]
fn sha_like(m: &[u8]) -> [u32; 4] {
    let mut h = [0x6745_2301u32, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
    for (i, b) in m.iter().enumerate() {
        let k = i % 4;
        h[k] = h[k].rotate_left(5).wrapping_add(u32::from(*b)) ^ h[(k + 1) % 4];
    }
    h
}
#[inline(never)]
fn transpose(m: &[[i32; 4]; 4]) -> [[i32; 4]; 4] {
    let mut t = [[0; 4]; 4];
    for (i, r) in m.iter().enumerate() {
        for (j, x) in r.iter().enumerate() {
            t[j][i] = *x;
        }
    }
    t
}
#[inline(never)]
fn life(g: &mut Vec<Vec<bool>>) {
    let (h, w) = (g.len() as i32, g[0].len() as i32);
    let old = g.clone();
    for y in 0..h {
        for x in 0..w {
            let n = (-1..=1)
                .flat_map(|dy| (-1..=1).map(move |dx| (dy, dx)))
                .filter(|d| *d != (0, 0))
                .filter(|(dy, dx)| old[((y + dy + h) % h) as usize][((x + dx + w) % w) as usize])
                .count();
            g[y as usize][x as usize] = matches!((old[y as usize][x as usize], n), (true, 2) | (_, 3));
        }
    }
}
fn sieve(n: usize) -> usize {
    let mut s = vec![true; n + 1];
    s[0] = false;
    s[1] = false;
    let mut i = 2;
    while i * i <= n {
        if s[i] {
            for j in (i * i..=n).step_by(i) {
                s[j] = false
            }
        }
        i += 1
    }
    s.iter().filter(|x| **x).count()
}
fn mandel(w: usize, h: usize) -> String {
    let mut o = String::new();
    for y in 0..h {
        for x in 0..w {
            let (cr, ci) = (x as f64 / w as f64 * 3.0 - 2.0, y as f64 / h as f64 * 2.0 - 1.0);
            let (mut r, mut i, mut n) = (0.0f64, 0.0f64, 0);
            while r * r + i * i <= 4.0 && n < 40 {
                (r, i) = (r * r - i * i + cr, 2.0 * r * i + ci);
                n += 1;
            }
            o.push(b" .:-=+*#%@"[n / 4 % 10] as char);
        }
        o.push('\n');
    }
    o
}
fn lcs(a: &str, b: &str) -> String {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut t = vec![vec![0u16; b.len() + 1]; a.len() + 1];
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            t[i][j] = if a[i - 1] == b[j - 1] {
                t[i - 1][j - 1] + 1
            } else {
                t[i - 1][j].max(t[i][j - 1])
            }
        }
    }
    let (mut i, mut j, mut o) = (a.len(), b.len(), vec![]);
    while i > 0 && j > 0 {
        if a[i - 1] == b[j - 1] {
            o.push(a[i - 1]);
            i -= 1;
            j -= 1
        } else if t[i - 1][j] >= t[i][j - 1] {
            i -= 1
        } else {
            j -= 1
        }
    }
    o.iter().rev().collect()
}
fn queens(n: usize, row: usize, cols: u32, d1: u32, d2: u32) -> u32 {
    if row == n {
        return 1;
    }
    let mut free = !(cols | d1 | d2) & ((1 << n) - 1);
    let mut c = 0;
    while free != 0 {
        let b = free & free.wrapping_neg();
        free ^= b;
        c += queens(n, row + 1, cols | b, (d1 | b) << 1, (d2 | b) >> 1)
    }
    c
}
fn main() {
    let a: Vec<f32> = (0..67).map(|i| i as f32 * 0.5).collect();
    let b: Vec<f32> = a.iter().rev().copied().collect();
    println!(
        "{} {:08x} {:x?}",
        dot(&a, &b),
        crc(b"123456789"),
        sha_like(&(0..200u8).collect::<Vec<_>>())
    );
    let m = std::array::from_fn(|i| std::array::from_fn(|j| (i * 4 + j) as i32 - 7));
    println!("{:?}", transpose(&m));
    let mut g: Vec<Vec<bool>> = [".#...", "..#..", "###..", ".....", "....."]
        .iter()
        .map(|r| r.bytes().map(|b| b == b'#').collect())
        .collect();
    for _ in 0..4 {
        life(&mut g)
    }
    println!(
        "{:?}",
        g.iter()
            .map(|r| r.iter().map(|x| if *x { '#' } else { '.' }).collect::<String>())
            .collect::<Vec<_>>()
    );
    println!(
        "{} {} {}",
        sieve(3000),
        lcs("AGGTABQWERTY", "GXTXAYBWRTZ"),
        queens(6, 0, 0, 0, 0)
    );
    print!("{}", mandel(32, 8));
    let x = std::hint::black_box(0xdead_beef_cafe_f00du64);
    println!(
        "{} {} {} {:x} {:x}",
        x.count_ones(),
        x.leading_zeros(),
        x.trailing_zeros(),
        x.swap_bytes(),
        x.reverse_bits()
    );
    let v: Vec<i16> = (0..50).map(|i| (i * 7919 % 1000) as i16 - 500).collect();
    println!(
        "{:?} {:?} {} {}",
        v.iter().min(),
        v.iter().max(),
        v.iter().map(|x| i64::from(*x)).sum::<i64>(),
        v.iter().filter(|x| **x & 1 == 0).count()
    );
    let mut w = v.clone();
    w.sort_unstable();
    println!("{:?} {:?}", &w[..4], w.binary_search(&v[7]).is_ok());
    let s: Vec<u8> = w.iter().map(|x| (*x as u16 >> 3) as u8).collect();
    println!(
        "{}",
        s.iter()
            .fold(0u32, |h, b| h.wrapping_mul(31).wrapping_add(u32::from(*b)))
    );
    println!(
        "{:?}",
        [1.5f64, -2.25, 1e9].map(|f| (
            f.to_bits() >> 52,
            f as f32,
            f.sqrt().is_nan(),
            f.floor() as i64,
            f.mul_add(2.0, 1.0)
        ))
    );
}
