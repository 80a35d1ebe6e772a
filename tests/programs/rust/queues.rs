// VecDeque: both ends, rotation, a breadth-first search on a grid.
use std::collections::VecDeque;

const MAZE: [&str; 5] = ["S.#.....", ".##.###.", "....#...", ".##...#.", "...#..#E"];

fn shortest() -> Option<usize> {
    let cells: Vec<Vec<u8>> = MAZE.iter().map(|row| row.bytes().collect()).collect();
    let mut seen = vec![vec![false; cells[0].len()]; cells.len()];
    let mut queue = VecDeque::from([(0usize, 0usize, 0usize)]);
    seen[0][0] = true;
    while let Some((row, column, steps)) = queue.pop_front() {
        if cells[row][column] == b'E' {
            return Some(steps);
        }
        for (dr, dc) in [(0, 1), (1, 0), (0, usize::MAX), (usize::MAX, 0)] {
            let (r, c) = (row.wrapping_add(dr), column.wrapping_add(dc));
            if cells.get(r).and_then(|row| row.get(c)).is_some_and(|cell| *cell != b'#') && !seen[r][c] {
                seen[r][c] = true;
                queue.push_back((r, c, steps + 1));
            }
        }
    }
    None
}

fn main() {
    let mut queue: VecDeque<i32> = (1..=4).collect();
    queue.push_front(0);
    queue.rotate_left(2);
    println!("{queue:?} {:?} {:?}", queue.front(), queue.back());
    queue.extend([10, 11, 12, 13]);
    println!("{:?} {:?}", queue.pop_front(), queue.iter().rev().step_by(2).collect::<Vec<_>>());
    queue.make_contiguous().sort();
    println!("{queue:?} {}", queue[3]);
    println!("{:?}", shortest());
}
