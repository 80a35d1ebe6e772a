// Functions, structs and enums over types; a constant as a parameter.
#[derive(Debug, Clone, PartialEq)]
struct Pair<A, B> {
    a: A,
    b: B,
}

impl<A, B> Pair<A, B> {
    fn swap(self) -> Pair<B, A> {
        Pair { a: self.b, b: self.a }
    }
}

impl Pair<i32, i32> {
    fn product(&self) -> i32 {
        self.a * self.b
    }
}

struct Ring<T, const N: usize> {
    slots: [Option<T>; N],
    next: usize,
}

impl<T: Copy, const N: usize> Ring<T, N> {
    fn new() -> Self {
        Ring { slots: [None; N], next: 0 }
    }

    fn push(&mut self, value: T) -> Option<T> {
        let old = self.slots[self.next].replace(value);
        self.next = (self.next + 1) % N;
        old
    }
}

fn largest<T: PartialOrd + Copy>(values: &[T]) -> Option<T> {
    let mut values = values.iter().copied();
    let first = values.next()?;
    Some(values.fold(first, |best, value| if value > best { value } else { best }))
}

fn main() {
    let pair = Pair { a: "left", b: 2.5 };
    println!("{:?} {:?}", pair.clone().swap(), pair);
    println!("{}", Pair { a: 6, b: 7 }.product());
    let mut ring: Ring<char, 3> = Ring::new();
    println!("{:?}", "hello".chars().map(|c| ring.push(c)).collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", largest(&[3, 9, 4]), largest(&['x', 'b']), largest::<f32>(&[]));
}
