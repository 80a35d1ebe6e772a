//! A doubly linked list by raw pointers, with a cursor, `Drop`, `IntoIterator` and `FromIterator`.
use std::marker::PhantomData;
use std::ptr::{self, NonNull};

struct Node<T> {
    item: T,
    prev: Option<NonNull<Node<T>>>,
    next: Option<NonNull<Node<T>>>,
}

struct List<T> {
    head: Option<NonNull<Node<T>>>,
    tail: Option<NonNull<Node<T>>>,
    len: usize,
    owns: PhantomData<Box<Node<T>>>,
}

struct Iter<'a, T> {
    next: Option<NonNull<Node<T>>>,
    list: PhantomData<&'a T>,
}

impl<T> List<T> {
    fn new() -> Self {
        List { head: None, tail: None, len: 0, owns: PhantomData }
    }

    fn push_back(&mut self, item: T) {
        let node = Box::new(Node { item, prev: self.tail, next: None });
        let node = NonNull::from(Box::leak(node));
        match self.tail {
            Some(mut tail) => unsafe { tail.as_mut().next = Some(node) },
            None => self.head = Some(node),
        }
        self.tail = Some(node);
        self.len += 1;
    }

    fn pop_front(&mut self) -> Option<T> {
        let head = self.head?;
        let node = unsafe { Box::from_raw(head.as_ptr()) };
        self.head = node.next;
        match self.head {
            Some(mut next) => unsafe { next.as_mut().prev = None },
            None => self.tail = None,
        }
        self.len -= 1;
        Some(node.item)
    }

    fn iter(&self) -> Iter<'_, T> {
        Iter { next: self.head, list: PhantomData }
    }

    fn reverse(&mut self) {
        let mut current = self.head;
        while let Some(mut node) = current {
            let node = unsafe { node.as_mut() };
            current = node.next;
            std::mem::swap(&mut node.prev, &mut node.next);
        }
        std::mem::swap(&mut self.head, &mut self.tail);
    }
}

impl<T> Drop for List<T> {
    fn drop(&mut self) {
        while self.pop_front().is_some() {}
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        let node = unsafe { self.next?.as_ref() };
        self.next = node.next;
        Some(&node.item)
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = List::new();
        items.into_iter().for_each(|item| list.push_back(item));
        list
    }
}

fn raw_sum(values: &[i32]) -> i32 {
    let mut at = values.as_ptr();
    let end = unsafe { at.add(values.len()) };
    let mut sum = 0;
    while !ptr::eq(at, end) {
        unsafe {
            sum += *at;
            at = at.add(1);
        }
    }
    sum
}

fn main() {
    let mut list: List<String> = ["one", "two", "three"].into_iter().map(String::from).collect();
    list.push_back("four".to_string());
    let lengths: Vec<usize> = list.iter().map(String::len).collect();
    println!("{lengths:?} {}", list.len);
    list.reverse();
    let first = list.pop_front();
    println!("{first:?}");
    for item in list.iter() {
        print!("{item} ");
    }
    println!("({})", list.len);
    let numbers: List<Box<i32>> = (1..4).map(Box::new).collect();
    println!("{}", numbers.iter().map(|b| **b).sum::<i32>());
    println!("{}", raw_sum(&[5, -3, 40]));
}
