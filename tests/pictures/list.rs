//! A list of boxes, walked by a recursion.

struct Node {
    value: i32,
    next: Option<Box<Node>>,
}
fn push(head: Option<Box<Node>>, value: i32) -> Option<Box<Node>> {
    Some(Box::new(Node { value, next: head }))
}
fn sum(list: &Option<Box<Node>>) -> i32 {
    match list {
        None => 0, // picture
        Some(node) => node.value + sum(&node.next),
    }
}
fn main() {
    let mut head = None;
    for i in 1..=3 {
        head = push(head, i);
    }
    let total = sum(&head);
    println!("{total}");
}
