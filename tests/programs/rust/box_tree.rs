// A binary search tree of boxes.
#[derive(Debug)]
enum Tree {
    Leaf,
    Node(Box<Tree>, u32, Box<Tree>),
}

use Tree::{Leaf, Node};

impl Tree {
    fn insert(self, value: u32) -> Tree {
        match self {
            Leaf => Node(Box::new(Leaf), value, Box::new(Leaf)),
            Node(left, own, right) if value < own => Node(Box::new(left.insert(value)), own, right),
            Node(left, own, right) => Node(left, own, Box::new(right.insert(value))),
        }
    }

    fn depth(&self) -> usize {
        match self {
            Leaf => 0,
            Node(left, _, right) => 1 + left.depth().max(right.depth()),
        }
    }

    fn in_order(&self, visit: &mut dyn FnMut(u32)) {
        if let Node(left, value, right) = self {
            left.in_order(visit);
            visit(*value);
            right.in_order(visit);
        }
    }
}

fn main() {
    let tree = [50, 30, 70, 20, 40, 60, 80, 10].into_iter().fold(Leaf, Tree::insert);
    let mut values = Vec::new();
    tree.in_order(&mut |value| values.push(value));
    println!("{values:?} depth {}", tree.depth());
    println!("{:?}", Leaf.insert(2).insert(1));
}
