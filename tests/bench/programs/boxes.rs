//! A binary search tree of boxes.
#![crate_type = "lib"]
extern crate std;

struct Node {
    key: u32,
    count: u32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

fn insert(mut at: &mut Option<Box<Node>>, key: u32) {
    while let Some(node) = at {
        if key == node.key {
            node.count += 1;
            return;
        }
        at = if key < node.key { &mut node.left } else { &mut node.right };
    }
    *at = Some(Box::new(Node { key, count: 1, left: None, right: None }));
}

fn sum(at: &Option<Box<Node>>) -> u32 {
    match at {
        None => 0,
        Some(node) => sum(&node.left).wrapping_mul(3) ^ node.key.wrapping_add(node.count) ^ sum(&node.right),
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut x = 1_u32;
    let mut total = 0_u32;
    for _ in 0..6 {
        let mut root = None;
        for _ in 0..40_000 {
            x = x.wrapping_mul(1664525).wrapping_add(1013904223);
            insert(&mut root, x >> 18);
        }
        total = total.wrapping_add(sum(&root));
    }
    (total % 251) as i32
}
