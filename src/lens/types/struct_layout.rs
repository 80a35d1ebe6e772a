//! Field placement in a struct, tuple or enum variant (rustc's `univariant`).
//!
//! Without `#[repr(C)]` rustc 1.95 sorts fields by alignment to reduce padding, and among equal alignments by niche, so
//! that the largest niche is near the start or the end; of these two orders the better one for enclosing enums is
//! taken.

use super::ast::Repr;
use super::error::TypeError;
use super::layout::Layout;
use super::niche::Niche;
use std::cmp::Reverse;
use std::sync::Arc;

/// Largest size of a type, in bytes.
pub(super) const MAX_SIZE: u64 = (1 << 61) - 1;

/// What the fields are laid out in (rustc's `StructKind`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum StructKind {
    Sized,
    /// The last field may be unsized in some instantiation, so it stays last.
    TailMayBeUnsized,
    /// After a tag of this size, with at least this alignment.
    Prefixed {
        size: u64,
        align: u64,
    },
}

/// Field offsets, size and alignment.
#[derive(Clone, Debug)]
pub(super) struct StructLayout {
    /// In declaration order.
    pub(super) offsets: Vec<u64>,
    /// Fields by increasing offset.
    pub(super) order: Vec<usize>,
    pub(super) size: u64,
    pub(super) align: u64,
    pub(super) niche: Option<Niche>,
    pub(super) uninhabited: bool,
}

/// The edge near which the largest niche is placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum NicheBias {
    Start,
    End,
}

/// Lays fields out with the niche near either edge, and takes the order with more space on one side of it.
///
/// # Errors
/// When the struct is too large.
pub(super) fn struct_layout(fields: &[Arc<Layout>], repr: &Repr, kind: StructKind) -> Result<StructLayout, TypeError> {
    let first = layout_with_bias(fields, repr, kind, NicheBias::Start)?;
    let Some(niche) = first.niche.filter(|_| kind != StructKind::TailMayBeUnsized) else { return Ok(first) };
    let tail = first.size - niche.offset - niche.size;
    if fields.len() < 2 || niche.offset == 0 || tail == 0 {
        return Ok(first);
    }
    let second = layout_with_bias(fields, repr, kind, NicheBias::End)?;
    let head = second.niche.map_or(0, |niche| niche.offset);
    Ok(if head > niche.offset && head > tail { second } else { first })
}

fn layout_with_bias(
    fields: &[Arc<Layout>],
    repr: &Repr,
    kind: StructKind,
    bias: NicheBias,
) -> Result<StructLayout, TypeError> {
    let order = order(fields, repr, kind, bias);
    let effective_align = |align: u64| repr.pack.map_or(align, |pack| align.min(pack));
    let (mut offset, mut align) = match kind {
        StructKind::Prefixed { size, align } => (size.next_multiple_of(effective_align(align)), effective_align(align)),
        StructKind::Sized | StructKind::TailMayBeUnsized => (0, 1),
    };
    let mut offsets = vec![0; fields.len()];
    let mut niche: Option<Niche> = None;
    for &idx in &order {
        let field = &fields[idx];
        offset = offset.next_multiple_of(effective_align(field.align));
        align = align.max(effective_align(field.align));
        offsets[idx] = offset;
        if let Some(new) = field.niche {
            let best = niche.map_or(0, |niche| niche.available());
            let better = match bias {
                NicheBias::Start => new.available() > best,
                NicheBias::End => new.available() >= best,
            };
            niche = if better { Some(new.at_offset(offset)) } else { niche };
        }
        offset += field.size;
        if offset > MAX_SIZE {
            return Err(TypeError::too_large());
        }
    }
    let align = align.max(repr.align.unwrap_or(1));
    let size = offset.next_multiple_of(align);
    let uninhabited = fields.iter().any(|field| field.uninhabited);
    if size > MAX_SIZE {
        Err(TypeError::too_large())
    } else {
        Ok(StructLayout { offsets, order, size, align, niche, uninhabited })
    }
}

/// The fields by increasing offset.
fn order(fields: &[Arc<Layout>], repr: &Repr, kind: StructKind, bias: NicheBias) -> Vec<usize> {
    let mut order: Vec<usize> = (0..fields.len()).collect();
    if repr.keeps_order() || fields.len() < 2 {
        return order;
    }
    let n_movable = fields.len() - usize::from(kind == StructKind::TailMayBeUnsized);
    let groups = AlignmentGroups::of(&fields[..n_movable], repr, bias);
    let movable = &mut order[..n_movable];
    if let StructKind::Prefixed { .. } = kind {
        // Ascending alignment fills the padding after the tag; within a group the largest niche goes to the end.
        movable.sort_by_key(|idx| (groups.key(&fields[*idx]), available(&fields[*idx])));
        return order;
    }
    movable.sort_by_key(|idx| {
        let field = &fields[*idx];
        let niche = field.niche;
        let (spare, distance) = match bias {
            NicheBias::Start => (!available(field), niche.map_or(0, |niche| niche.offset)),
            NicheBias::End => (available(field), niche.map_or(0, |niche| !(field.size - niche.size - niche.offset))),
        };
        (Reverse(groups.key(field)), spare, distance)
    });
    order
}

/// Groups fields by alignment before niches are compared; large arrays count as aligned to their size.
struct AlignmentGroups {
    pack: Option<u64>,
    max_align: u64,
    max_available: u128,
    bias: NicheBias,
}

impl AlignmentGroups {
    fn of(fields: &[Arc<Layout>], repr: &Repr, bias: NicheBias) -> AlignmentGroups {
        AlignmentGroups {
            pack: repr.pack,
            max_align: fields.iter().map(|field| field.align).max().unwrap_or(1),
            max_available: fields.iter().map(|field| available(field)).max().unwrap_or(0),
            bias,
        }
    }

    fn key(&self, field: &Layout) -> u64 {
        if let Some(pack) = self.pack {
            return field.align.min(pack);
        }
        let by_size = field.align.max(field.size).trailing_zeros();
        let key = match self.bias {
            _ if self.max_available == 0 => by_size,
            NicheBias::Start => by_size.min(self.max_align.trailing_zeros()),
            NicheBias::End if available(field) == self.max_available => field.align.trailing_zeros(),
            NicheBias::End => by_size,
        };
        key.into()
    }
}

fn available(layout: &Layout) -> u128 {
    layout.niche.map_or(0, |niche| niche.available())
}
