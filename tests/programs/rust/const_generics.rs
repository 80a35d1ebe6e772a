use std::fmt::{self, Debug, Display};
use std::mem::MaybeUninit;
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Mul, Neg, RangeInclusive};

#[derive(Clone, Copy, PartialEq, Debug)]
struct Matrix<T, const R: usize, const C: usize>([[T; C]; R]);
impl<T: Copy + Default + Add<Output = T> + Mul<Output = T> + AddAssign, const R: usize, const K: usize, const C: usize>
    Mul<Matrix<T, K, C>> for Matrix<T, R, K>
{
    type Output = Matrix<T, R, C>;
    fn mul(self, o: Matrix<T, K, C>) -> Self::Output {
        let mut out = [[T::default(); C]; R];
        for r in 0..R {
            for c in 0..C {
                for k in 0..K {
                    out[r][c] += self.0[r][k] * o.0[k][c];
                }
            }
        }
        Matrix(out)
    }
}
impl<T, const R: usize, const C: usize> Index<(usize, usize)> for Matrix<T, R, C> {
    type Output = T;
    fn index(&self, (r, c): (usize, usize)) -> &T {
        &self.0[r][c]
    }
}
impl<T, const R: usize, const C: usize> IndexMut<(usize, usize)> for Matrix<T, R, C> {
    fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut T {
        &mut self.0[r][c]
    }
}
impl<T: Display, const R: usize, const C: usize> Display for Matrix<T, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for row in &self.0 {
            for (i, x) in row.iter().enumerate() {
                if i > 0 {
                    f.write_str(" ")?
                }
                if let Some(w) = f.width() {
                    write!(f, "{x:>w$}")?
                } else {
                    write!(f, "{x}")?
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

struct ArrayVec<T, const N: usize> {
    items: [MaybeUninit<T>; N],
    len: usize,
}
impl<T, const N: usize> ArrayVec<T, N> {
    const fn new() -> Self {
        ArrayVec {
            items: [const { MaybeUninit::uninit() }; N],
            len: 0,
        }
    }
    fn try_push(&mut self, t: T) -> Result<&mut T, T> {
        if self.len == N {
            return Err(t);
        }
        let slot = self.items[self.len].write(t);
        self.len += 1;
        Ok(slot)
    }
    fn pop(&mut self) -> Option<T> {
        self.len = self.len.checked_sub(1)?;
        Some(unsafe { self.items[self.len].assume_init_read() })
    }
}
impl<T, const N: usize> Deref for ArrayVec<T, N> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        unsafe { std::slice::from_raw_parts(self.items.as_ptr().cast(), self.len) }
    }
}
impl<T, const N: usize> DerefMut for ArrayVec<T, N> {
    fn deref_mut(&mut self) -> &mut [T] {
        unsafe { std::slice::from_raw_parts_mut(self.items.as_mut_ptr().cast(), self.len) }
    }
}
impl<T, const N: usize> Drop for ArrayVec<T, N> {
    fn drop(&mut self) {
        while self.pop().is_some() {}
    }
}

struct Loud(&'static str, u8);
impl Drop for Loud {
    fn drop(&mut self) {
        print!("~{}{} ", self.0, self.1);
    }
}
trait Shape {
    const SIDES: u32;
    fn name() -> String
    where
        Self: Sized,
    {
        format!("{}-gon", Self::SIDES)
    }
    fn area(&self) -> f64;
}
struct Sq(f64);
struct Tri(f64, f64);
impl Shape for Sq {
    const SIDES: u32 = 4;
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
impl Shape for Tri {
    const SIDES: u32 = 3;
    fn name() -> String {
        "triangle".into()
    }
    fn area(&self) -> f64 {
        self.0 * self.1 / 2.0
    }
}
fn describe<S: Shape>(s: S) -> impl Fn(f64) -> String {
    move |k| format!("{} of {:.2}", S::name(), s.area() * k)
}
fn clamp_all<I>(it: I, r: RangeInclusive<I::Item>) -> Vec<I::Item>
where
    I: IntoIterator,
    I::Item: Ord + Copy,
{
    it.into_iter().map(|x| x.clamp(*r.start(), *r.end())).collect()
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
struct Wrapping3(u8);
impl Neg for Wrapping3 {
    type Output = Self;
    fn neg(self) -> Self {
        Wrapping3((3 - self.0) % 3)
    }
}
fn show<T: Debug + ?Sized>(t: &T) -> String {
    format!("{t:?}")
}

fn main() {
    let a = Matrix([[1, 2, 3], [4, 5, 6]]);
    let mut b = Matrix([[1, 0], [0, 1], [1, 1]]);
    b[(2, 0)] = 10;
    print!("{:4}{}", a * b, (a * b)[(1, 1)]);
    println!();
    let mut v: ArrayVec<Loud, 3> = ArrayVec::new();
    for (i, n) in ["a", "b", "c", "d"].into_iter().enumerate() {
        match v.try_push(Loud(n, i as u8)) {
            Ok(l) => l.1 += 10,
            Err(l) => print!("full {} ", l.0),
        }
    }
    v.swap(0, 2);
    println!("{:?}", v.iter().map(|l| l.1).collect::<Vec<_>>());
    let last = v.pop();
    println!("popped {}", last.as_ref().map_or(0, |l| l.1));
    drop(v);
    println!();
    println!("{} / {}", describe(Sq(1.5))(2.0), describe(Tri(3.0, 4.0))(0.5));
    println!("{:?}", clamp_all([3, -7, 12, 9], 0..=9));
    println!("{:?} {}", -Wrapping3(1), show("text\n\"q\" \u{301}é\0"));
    println!("{}", show(&[Some(Wrapping3::default()), None]));
    println!(
        "{}",
        std::any::type_name::<ArrayVec<Option<&str>, 7>>()
            .rsplit("::")
            .next()
            .unwrap()
    );
}
