#[derive(Debug)]
struct Acc { total: u64, hits: u32 }
impl Acc {
    #[inline(always)]
    fn add(&mut self, n: u64) -> u64 {
        let twice = n * 2;
        self.total += twice;
        self.hits += 1;
        self.total
    }
}
#[inline(always)]
fn fill(acc: &mut Acc, items: &[u64]) -> u64 {
    let mut last = 0;
    for item in items {
        let bonus = *item + 1;
        last = acc.add(bonus);
        println!("{last} {bonus}");
    }
    last
}
fn main() {
    let items = vec![3, 5, 8];
    let mut acc = Acc { total: 100, hits: 0 };
    let end = fill(&mut acc, &items);
    println!("{end} {acc:?}");
}
