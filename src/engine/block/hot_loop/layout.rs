//! Block placement: in which order a loop's nodes are copied, so that most fall through to where they lead.
//!
//! A function's nodes stay in the order of their addresses, which its compiler chose, and what is called follows the call. Linear in the
//! nodes; any order would be right.

use super::graph::Graph;
use std::collections::{BTreeMap, BTreeSet};

/// The members in the order in which they are copied, so that most are followed by where they lead: those of a function by their addresses,
/// and those of one that is called after the call.
pub(super) fn layout(graph: &Graph<'_>, members: &BTreeSet<usize>) -> Vec<usize> {
    let mut by_context: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for idx in members {
        by_context.entry(graph.nodes[*idx].context).or_default().push(*idx);
    }
    by_context.values_mut().for_each(|nodes| nodes.sort_by_key(|idx| graph.nodes[*idx].start));
    let mut order = Vec::new();
    place(0, graph, &mut by_context, &mut order);
    order.extend(by_context.into_values().flatten());
    order
}

/// Places the nodes of a context, each call followed by the nodes of its own.
fn place(context: usize, graph: &Graph<'_>, by_context: &mut BTreeMap<usize, Vec<usize>>, order: &mut Vec<usize>) {
    for idx in by_context.remove(&context).into_iter().flatten() {
        order.push(idx);
        let node = &graph.nodes[idx];
        for entered in node.successors.iter().take(node.n_called()).flatten() {
            place(graph.nodes[*entered].context, graph, by_context, order);
        }
    }
}
