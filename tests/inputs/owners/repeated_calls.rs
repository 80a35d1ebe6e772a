fn same(v: Vec<u32>, depth: u32) -> usize {
    if depth == 0 {
        return v.len();
    }
    same(v, depth - 1)
}

fn pass(v: Vec<u32>) -> Vec<u32> {
    v
}

fn main() {
    let n = same(vec![10, 20], 2);
    let twice = pass(pass(vec![30]));
    println!("{n} {twice:?}");
}
