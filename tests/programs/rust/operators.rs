//! A generic stack with a const capacity, trait defaults, associated types and operators.
use std::fmt::{Debug, Display};
use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg};

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
struct Vec2<T> {
    x: T,
    y: T,
}

impl<T: Add<Output = T>> Add for Vec2<T> {
    type Output = Vec2<T>;
    fn add(self, other: Self) -> Self::Output {
        Vec2 { x: self.x + other.x, y: self.y + other.y }
    }
}

impl<T: Mul<Output = T> + Copy> Mul<T> for Vec2<T> {
    type Output = Vec2<T>;
    fn mul(self, factor: T) -> Vec2<T> {
        Vec2 { x: self.x * factor, y: self.y * factor }
    }
}

impl<T: Neg<Output = T>> Neg for Vec2<T> {
    type Output = Vec2<T>;
    fn neg(self) -> Self {
        Vec2 { x: -self.x, y: -self.y }
    }
}

impl<T: AddAssign> AddAssign for Vec2<T> {
    fn add_assign(&mut self, other: Self) {
        self.x += other.x;
        self.y += other.y;
    }
}

trait Container {
    type Item;
    fn put(&mut self, item: Self::Item) -> bool;
    fn take(&mut self) -> Option<Self::Item>;
    fn count(&self) -> usize;
    fn is_empty(&self) -> bool {
        self.count() == 0
    }
}

#[derive(Debug)]
struct Stack<T, const N: usize> {
    items: [Option<T>; N],
    count: usize,
}

impl<T: Copy, const N: usize> Stack<T, N> {
    const ROOM: usize = N;
    fn new() -> Self {
        Stack { items: [None; N], count: 0 }
    }
}

impl<T: Copy, const N: usize> Container for Stack<T, N> {
    type Item = T;
    fn put(&mut self, item: T) -> bool {
        if self.count == Self::ROOM {
            return false;
        }
        self.items[self.count] = Some(item);
        self.count += 1;
        true
    }
    fn take(&mut self) -> Option<T> {
        self.count = self.count.checked_sub(1)?;
        self.items[self.count].take()
    }
    fn count(&self) -> usize {
        self.count
    }
}

impl<T, const N: usize> Index<usize> for Stack<T, N> {
    type Output = Option<T>;
    fn index(&self, at: usize) -> &Option<T> {
        &self.items[N - 1 - at]
    }
}

impl<T, const N: usize> IndexMut<usize> for Stack<T, N> {
    fn index_mut(&mut self, at: usize) -> &mut Option<T> {
        &mut self.items[N - 1 - at]
    }
}

fn fill<C: Container<Item = T>, T: Clone + Debug>(container: &mut C, items: &[T]) -> usize {
    let mut stored = 0;
    for item in items {
        if container.put(item.clone()) {
            stored += 1;
        }
    }
    stored
}

fn largest<T>(items: &[T]) -> Option<&T>
where
    T: PartialOrd + Display,
{
    let mut best = items.first()?;
    for item in items {
        if item > best {
            best = item;
        }
    }
    Some(best)
}

fn main() {
    let mut position = Vec2 { x: 1.5_f32, y: -2.0 };
    position += Vec2 { x: 0.5, y: 0.25 };
    let doubled = position * 2.0 + -Vec2 { x: 1.0, y: 1.0 };
    println!("{doubled:?} {}", doubled > Vec2::default());
    let mut numbers: Stack<i16, 3> = Stack::new();
    let stored = fill(&mut numbers, &[7, -8, 9, 10]);
    println!("{stored} of 4, {numbers:?}");
    numbers[0] = Some(99);
    println!("{:?} {:?}", numbers.take(), numbers.take());
    println!("{} {:?}", numbers.is_empty(), numbers[2]);
    let mut points: Stack<Vec2<u8>, 2> = Stack::new();
    fill(&mut points, &[Vec2 { x: 1, y: 2 }]);
    println!("{:?}", points.take().map(|point| point * 3));
    println!("{:?} {:?}", largest(&['m', 'z', 'a']), largest::<f64>(&[]));
}
