//! A struct too large for registers, returned through a pointer that the caller passes, and one boxed.
#![crate_type = "lib"]

pub struct Matrix {
    cells: [u64; 4],
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn scaled(by: u64) -> Matrix {
    Matrix { cells: [by, 0, 0, by] }
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn trace(matrix: &Matrix) -> u64 {
    matrix.cells[0] + matrix.cells[3]
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn boxed(by: u64) -> Box<Matrix> {
    Box::new(Matrix { cells: [by, 1, 2, by] })
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let matrix = scaled(std::hint::black_box(3));
    let on_the_heap = boxed(std::hint::black_box(4));
    (trace(&matrix) + trace(&on_the_heap)) as i32
}
