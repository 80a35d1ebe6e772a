//! Lanes for orthogonal arrows in a gutter: channel routing.
//!
//! An arrow is two heights and runs horizontally to its lane, along that, and horizontally on. Between two columns the order of arrows decides
//! how many lines cross: it starts with the order in which parallel arrows nest and is improved by swapping neighbours while that helps. Then
//! arrows that are nowhere beside each other share a lane (left-edge algorithm). The cost is O(n³) for n arrows of a gutter, of which there
//! are a dozen.

/// Where an arrow enters and leaves its gutter: heights at the left and at the right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Track {
    pub(super) left: usize,
    pub(super) right: usize,
}

impl Track {
    /// Whether two arrows are at one height somewhere.
    fn is_beside(self, other: Track) -> bool {
        let top = |track: Track| track.left.min(track.right);
        let bottom = |track: Track| track.left.max(track.right);
        top(self) <= bottom(other) && top(other) <= bottom(self)
    }
}

/// The lane of each arrow between two columns, counted from the left.
pub(super) fn between(tracks: &[Track]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..tracks.len()).collect();
    // Of arrows that go down the one that ends highest has the lane furthest right; of those that go up, furthest left.
    order.sort_by_key(|idx| {
        let Track { left, right } = tracks[*idx];
        if right >= left { (1, usize::MAX - right, usize::MAX - left) } else { (0, right, left) }
    });
    while improve(tracks, &mut order) {}
    packed(tracks, &order)
}

/// Swaps neighbours where that leaves fewer crossings; whether it did.
fn improve(tracks: &[Track], order: &mut [usize]) -> bool {
    let mut improved = false;
    for at in 1..order.len() {
        let (first, second) = (tracks[order[at - 1]], tracks[order[at]]);
        if crossings(second, first) < crossings(first, second) {
            order.swap(at - 1, at);
            improved = true;
        }
    }
    improved
}

/// Crossings that are as bad as two lines in one.
const ALONG: usize = 8;

/// How often two arrows cross when the first has the lane to the left; lines that run along each other, so that nobody can tell which is
/// which, count as many.
fn crossings(first: Track, second: Track) -> usize {
    let spans = |track: Track, at: usize| at > track.left.min(track.right) && at < track.left.max(track.right);
    // The second runs over the first's lane where it enters, the first over the second's where it leaves.
    let crossed = usize::from(spans(first, second.left)) + usize::from(spans(second, first.right));
    let is_along = second.left == first.right && first.right != second.right;
    crossed + if is_along { ALONG } else { 0 }
}

/// The lane of each arrow whose ends are both at the same side, counted from that side: short ones are nearest.
pub(super) fn beside(tracks: &[Track]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..tracks.len()).collect();
    order.sort_by_key(|idx| (tracks[*idx].left.abs_diff(tracks[*idx].right), tracks[*idx].left));
    packed(tracks, &order)
}

/// Each arrow's lane: the first beyond those of the arrows before it that it is somewhere beside.
fn packed(tracks: &[Track], order: &[usize]) -> Vec<usize> {
    let mut lanes = vec![0; order.len()];
    for (nth, idx) in order.iter().enumerate() {
        let beside = order[..nth].iter().filter(|other| tracks[**other].is_beside(tracks[*idx]));
        lanes[*idx] = beside.map(|other| lanes[*other] + 1).max().unwrap_or(0);
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(tracks: &[Track], lanes: &[usize]) -> usize {
        let pairs = (0..tracks.len()).flat_map(|one| (0..tracks.len()).map(move |other| (one, other)));
        let pairs = pairs.filter(|(one, other)| lanes[*one] < lanes[*other]);
        pairs.map(|(one, other)| crossings(tracks[one], tracks[other])).sum()
    }

    #[test]
    fn parallel_arrows_do_not_cross() {
        let down: Vec<Track> = (0..5).map(|n| Track { left: n, right: n + 3 }).collect();
        let up: Vec<Track> = (0..5).map(|n| Track { left: n + 4, right: n }).collect();
        for tracks in [&down, &up] {
            assert_eq!(total(tracks, &between(tracks)), 0);
        }
        let mixed: Vec<Track> = down.iter().chain(&up).copied().collect();
        let lanes = between(&mixed);
        for (one, other) in (0..10).flat_map(|one| (0..one).map(move |other| (one, other))) {
            assert!(lanes[one] != lanes[other] || !mixed[one].is_beside(mixed[other]));
        }
    }

    #[test]
    fn arrows_that_are_nowhere_beside_each_other_share_a_lane() {
        let tracks = [Track { left: 0, right: 2 }, Track { left: 5, right: 6 }, Track { left: 9, right: 4 }];
        assert_eq!(between(&tracks), [0, 1, 0]);
    }

    #[test]
    fn short_arrows_are_nearest() {
        let tracks = [Track { left: 0, right: 9 }, Track { left: 3, right: 4 }];
        assert_eq!(beside(&tracks), [1, 0]);
    }
}
