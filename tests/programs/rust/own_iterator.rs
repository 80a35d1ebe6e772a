// Iterator for a type of our own, IntoIterator for a collection, both ends.
struct Digits {
    rest: u64,
}

impl Iterator for Digits {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if self.rest == 0 {
            return None;
        }
        let digit = (self.rest % 10) as u8;
        self.rest /= 10;
        Some(digit)
    }
}

struct Shelf {
    books: Vec<String>,
}

impl IntoIterator for Shelf {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.books.into_iter()
    }
}

impl<'a> IntoIterator for &'a Shelf {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.books.iter()
    }
}

fn main() {
    println!("{:?}", Digits { rest: 90_210 }.collect::<Vec<_>>());
    println!("{}", Digits { rest: 123_456_789 }.zip(Digits { rest: 987 }).map(|(a, b)| a as u32 * b as u32).sum::<u32>());
    let shelf = Shelf { books: vec!["Emma".into(), "Ulysses".into(), "Dune".into()] };
    for book in &shelf {
        print!("{} ", book.len());
    }
    let mut books = shelf.into_iter();
    println!("{:?} {:?} {}", books.next_back(), books.next(), books.len());
}
