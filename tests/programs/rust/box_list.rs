// A singly linked list of boxes: pushed, reversed in place, dropped without recursion.
struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

#[derive(Default)]
struct List {
    head: Option<Box<Node>>,
}

impl List {
    fn push(&mut self, value: i32) {
        let next = self.head.take();
        self.head = Some(Box::new(Node { value, next }));
    }

    fn pop(&mut self) -> Option<i32> {
        let node = self.head.take()?;
        self.head = node.next;
        Some(node.value)
    }

    fn reverse(&mut self) {
        let mut reversed = None;
        let mut rest = self.head.take();
        while let Some(mut node) = rest {
            rest = node.next.take();
            node.next = reversed;
            reversed = Some(node);
        }
        self.head = reversed;
    }

    fn values(&self) -> Vec<i32> {
        std::iter::successors(self.head.as_deref(), |node| node.next.as_deref()).map(|node| node.value).collect()
    }
}

impl Drop for List {
    fn drop(&mut self) {
        let mut n = 0;
        while self.pop().is_some() {
            n += 1;
        }
        println!("dropped {n}");
    }
}

fn main() {
    let mut list = List::default();
    (1..=5).for_each(|n| list.push(n * n));
    println!("{:?}", list.values());
    list.reverse();
    println!("{:?} {:?}", list.pop(), list.values());
}
