use std::collections::HashMap;

struct Person {
    name: String,
    tags: Vec<String>,
}

fn pick(person: Person) -> String {
    person.name
}

fn main() {
    let mut list = vec![String::from("a"), String::from("b")];
    list.pop();
    list.clear();
    let p = Person { name: String::from("Ann"), tags: vec![String::from("x")] };
    let q = p;
    let n = q.tags.len();
    let name = pick(q);
    let mut map = HashMap::new();
    map.insert(1, name);
    let mut slot = Some(Box::new(1));
    let taken = slot.take();
    let opt: Option<String> = None;
    println!("{n} {} {taken:?} {opt:?} {}", map.len(), list.len());
}
