// An index out of range where the optimiser merged the checks of several.
use std::collections::HashMap;
struct Db { rows: HashMap<u32, String>, order: Vec<u32> }
impl Db {
    fn pair(&self, a: u32, b: u32) -> (&str, &str) {
        let first = self.rows.get(&a).expect("a row");
        let second = self.rows.get(&b).expect("a row");
        (first, second)
    }
    fn swap(&mut self, i: usize, j: usize) {
        let t = self.order[i];
        self.order[i] = self.order[j]; //~ panic
        self.order[j] = t;
    }
}
fn main() {
    let mut db = Db { rows: HashMap::new(), order: vec![] };
    for (n, name) in ["x", "y", "z"].iter().enumerate() {
        db.rows.insert(n as u32, name.to_string());
        db.order.push(n as u32);
    }
    db.swap(0, 2);
    println!("{:?} {:?}", db.order, db.pair(0, 1));
    db.swap(1, 3);
    println!("{:?}", db.pair(1, 5));
}
