//! Boxes: a list of `Option<Box<_>>` reversed in place, a tree with recursion, a value moved out of its box.
#![crate_type = "lib"]

struct Node {
    tag: u8,
    value: u64,
    next: Option<Box<Node>>,
}

#[derive(Default)]
struct Tree {
    key: i32,
    children: [Option<Box<Tree>>; 2],
}

impl Tree {
    fn insert(&mut self, key: i32) {
        match &mut self.children[usize::from(key > self.key)] {
            Some(child) => child.insert(key),
            place => *place = Some(Box::new(Tree { key, ..Tree::default() })),
        }
    }

    fn sum(&self) -> i32 {
        self.key + self.children.iter().flatten().map(|child| child.sum()).sum::<i32>()
    }

    fn depth(&self) -> i32 {
        1 + self.children.iter().flatten().map(|child| child.depth()).max().unwrap_or(0)
    }
}

fn reverse(mut head: Option<Box<Node>>) -> Option<Box<Node>> {
    let mut done = None;
    while let Some(mut node) = head {
        head = node.next.take();
        node.next = done;
        done = Some(node);
    }
    done
}

#[inline(never)]
fn unboxed(node: Box<Node>) -> Node {
    *node
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut head = None;
    for value in 1..=5 {
        head = Some(Box::new(Node { tag: value as u8 + 96, value: value * 3, next: head }));
    }
    let first = unboxed(reverse(head).expect("five nodes"));
    let rest: u64 = std::iter::successors(first.next.as_deref(), |node| node.next.as_deref()).map(|n| n.value).sum();
    let mut tree = Tree { key: 8, ..Tree::default() };
    for key in [3, 10, 1, 6, 14, 4, 7] {
        tree.insert(key);
    }
    i32::from(first.tag) - 96 + rest as i32 + tree.sum() + tree.depth()
}
