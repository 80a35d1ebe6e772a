// Two-dimensional data: Index, Mul and Add for a type of our own.
use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg};

#[derive(Clone, PartialEq, Debug)]
struct Matrix<const R: usize, const C: usize>([[i64; C]; R]);

impl<const R: usize, const C: usize> Index<(usize, usize)> for Matrix<R, C> {
    type Output = i64;

    fn index(&self, (row, column): (usize, usize)) -> &i64 {
        &self.0[row][column]
    }
}

impl<const R: usize, const C: usize> IndexMut<(usize, usize)> for Matrix<R, C> {
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut i64 {
        &mut self.0[row][column]
    }
}

impl<const R: usize, const N: usize, const C: usize> Mul<&Matrix<N, C>> for &Matrix<R, N> {
    type Output = Matrix<R, C>;

    fn mul(self, other: &Matrix<N, C>) -> Matrix<R, C> {
        let mut product = Matrix([[0; C]; R]);
        for row in 0..R {
            for column in 0..C {
                product[(row, column)] = (0..N).map(|n| self[(row, n)] * other[(n, column)]).sum();
            }
        }
        product
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Default)]
struct Vector {
    x: f32,
    y: f32,
}

impl Add for Vector {
    type Output = Vector;

    fn add(self, other: Vector) -> Vector {
        Vector { x: self.x + other.x, y: self.y + other.y }
    }
}

impl AddAssign for Vector {
    fn add_assign(&mut self, other: Vector) {
        *self = *self + other;
    }
}

impl Neg for Vector {
    type Output = Vector;

    fn neg(self) -> Vector {
        Vector { x: -self.x, y: -self.y }
    }
}

fn main() {
    let fibonacci = Matrix([[1, 1], [1, 0]]);
    let power = (0..30).fold(Matrix([[1, 0], [0, 1]]), |power, _| &power * &fibonacci);
    println!("{power:?}");
    println!("{:?}", &Matrix([[1, 2, 3]]) * &Matrix([[4], [5], [6]]));
    let mut sum = Vector::default();
    for n in 0..4 {
        sum += Vector { x: n as f32 / 2.0, y: 1.5 };
    }
    println!("{sum:?} {:?} {}", -sum, sum == Vector { x: 3.0, y: 6.0 });
}
