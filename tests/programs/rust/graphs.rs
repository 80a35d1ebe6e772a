//! Shortest paths with a binary heap, and a topological order.
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, VecDeque};

struct Graph {
    edges: Vec<Vec<(usize, u32)>>,
}

impl Graph {
    fn with_nodes(n: usize) -> Self {
        Self { edges: vec![Vec::new(); n] }
    }

    fn connect(&mut self, from: usize, to: usize, cost: u32) -> &mut Self {
        self.edges[from].push((to, cost));
        self
    }

    fn distances(&self, start: usize) -> Vec<Option<u32>> {
        let mut best = vec![None; self.edges.len()];
        let mut queue = BinaryHeap::from([Reverse((0, start))]);
        while let Some(Reverse((cost, node))) = queue.pop() {
            if best[node].is_some_and(|known| known <= cost) {
                continue;
            }
            best[node] = Some(cost);
            for &(next, step) in &self.edges[node] {
                queue.push(Reverse((cost + step, next)));
            }
        }
        best
    }

    fn order(&self) -> Option<Vec<usize>> {
        let mut incoming = vec![0usize; self.edges.len()];
        for (to, _) in self.edges.iter().flatten() {
            incoming[*to] += 1;
        }
        let mut ready: VecDeque<usize> = (0..incoming.len()).filter(|node| incoming[*node] == 0).collect();
        let mut order = Vec::new();
        while let Some(node) = ready.pop_front() {
            order.push(node);
            for (to, _) in &self.edges[node] {
                incoming[*to] -= 1;
                if incoming[*to] == 0 {
                    ready.push_back(*to);
                }
            }
        }
        (order.len() == self.edges.len()).then_some(order)
    }
}

fn main() {
    let mut graph = Graph::with_nodes(7);
    graph.connect(0, 1, 4).connect(0, 2, 1).connect(2, 1, 2).connect(1, 3, 5).connect(2, 3, 8).connect(3, 4, 3);
    let distances = graph.distances(0);
    for (node, distance) in distances.iter().enumerate() {
        match distance {
            Some(cost) => println!("{node}: {cost}"),
            None => println!("{node}: unreachable"),
        }
    }
    println!("{:?}", graph.order());
    graph.connect(4, 0, 1);
    println!("{:?}", graph.order());
    let reachable: BTreeSet<usize> = distances.iter().enumerate().filter_map(|(n, d)| d.map(|_| n)).collect();
    println!("{reachable:?}");
}
