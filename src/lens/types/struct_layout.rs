//! Fields put one after another: the order and the gaps of a struct, a tuple, or an enum's variant.
//!
//! Without `#[repr(C)]` rustc 1.95 sorts fields by alignment, so that little is wasted, and among equals by their niches, so that
//! enums around the struct find one near an edge. Nothing else is decided here.

use super::ast::Repr;
use super::error::TypeError;
use super::layout::Layout;
use super::niche::Niche;
use std::cmp::Reverse;
use std::sync::Arc;

/// No value is larger, in bytes.
pub(super) const LARGEST: u64 = (1 << 61) - 1;

/// What the fields are put into.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum StructKind {
    Sized,
    /// The last field may become one whose size only a running program knows, so it stays last.
    TailMayBeUnsized,
    /// Behind a tag of this size, with at least this alignment.
    Prefixed {
        size: u64,
        align: u64,
    },
}

/// Where fields lie.
#[derive(Clone, Debug)]
pub(super) struct StructLayout {
    /// In the order in which the fields are written.
    pub(super) offsets: Vec<u64>,
    /// Fields by increasing offset.
    pub(super) order: Vec<usize>,
    pub(super) size: u64,
    pub(super) align: u64,
    pub(super) niche: Option<Niche>,
    pub(super) uninhabited: bool,
}

/// Which edge the largest niche is put near.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum NicheBias {
    Start,
    End,
}

/// Lays fields out; of two ways with the niche near either edge, the one that leaves more room on one side of it.
///
/// # Errors
/// When the whole is too large.
pub(super) fn struct_layout(
    fields: &[Arc<Layout>],
    repr: &Repr,
    setting: StructKind,
) -> Result<StructLayout, TypeError> {
    let first = biased(fields, repr, setting, NicheBias::Start)?;
    let Some(niche) = first.niche.filter(|_| setting != StructKind::TailMayBeUnsized) else { return Ok(first) };
    let tail = first.size - niche.offset - niche.size;
    if fields.len() < 2 || niche.offset == 0 || tail == 0 {
        return Ok(first);
    }
    let second = biased(fields, repr, setting, NicheBias::End)?;
    let head = second.niche.map_or(0, |niche| niche.offset);
    Ok(if head > niche.offset && head > tail { second } else { first })
}

fn biased(
    fields: &[Arc<Layout>],
    repr: &Repr,
    setting: StructKind,
    bias: NicheBias,
) -> Result<StructLayout, TypeError> {
    let order = order(fields, repr, setting, bias);
    let keeps = |align: u64| repr.pack.map_or(align, |pack| align.min(pack));
    let (mut offset, mut align) = match setting {
        StructKind::Prefixed { size, align } => (size.next_multiple_of(keeps(align)), keeps(align)),
        StructKind::Sized | StructKind::TailMayBeUnsized => (0, 1),
    };
    let mut offsets = vec![0; fields.len()];
    let mut niche: Option<Niche> = None;
    for &idx in &order {
        let field = &fields[idx];
        offset = offset.next_multiple_of(keeps(field.align));
        align = align.max(keeps(field.align));
        offsets[idx] = offset;
        if let Some(new) = field.niche {
            let best = niche.map_or(0, |niche| niche.available());
            let better = match bias {
                NicheBias::Start => new.available() > best,
                NicheBias::End => new.available() >= best,
            };
            niche = if better { Some(new.moved(offset)) } else { niche };
        }
        offset += field.size;
        if offset > LARGEST {
            return Err(TypeError::too_large());
        }
    }
    let align = align.max(repr.align.unwrap_or(1));
    let size = offset.next_multiple_of(align);
    let uninhabited = fields.iter().any(|field| field.uninhabited);
    if size > LARGEST {
        Err(TypeError::too_large())
    } else {
        Ok(StructLayout { offsets, order, size, align, niche, uninhabited })
    }
}

/// The fields by increasing offset.
fn order(fields: &[Arc<Layout>], repr: &Repr, setting: StructKind, bias: NicheBias) -> Vec<usize> {
    let mut order: Vec<usize> = (0..fields.len()).collect();
    if repr.keeps_order() || fields.len() < 2 {
        return order;
    }
    let n_movable = fields.len() - usize::from(setting == StructKind::TailMayBeUnsized);
    let groups = AlignmentGroups::of(&fields[..n_movable], repr, bias);
    let movable = &mut order[..n_movable];
    if let StructKind::Prefixed { .. } = setting {
        // The smallest first, so that they fill the gap behind the tag; the largest niche of a group towards the end.
        movable.sort_by_key(|idx| (groups.key(&fields[*idx]), available(&fields[*idx])));
        return order;
    }
    movable.sort_by_key(|idx| {
        let field = &fields[*idx];
        let niche = field.niche;
        let (room, distance) = match bias {
            NicheBias::Start => (!available(field), niche.map_or(0, |niche| niche.offset)),
            NicheBias::End => (available(field), niche.map_or(0, |niche| !(field.size - niche.size - niche.offset))),
        };
        (Reverse(groups.key(field)), room, distance)
    });
    order
}

/// How fields are grouped before niches are looked at: by alignment, where large arrays count as aligned to their size.
struct AlignmentGroups {
    pack: Option<u64>,
    most_aligned: u64,
    most_available: u128,
    bias: NicheBias,
}

impl AlignmentGroups {
    fn of(fields: &[Arc<Layout>], repr: &Repr, bias: NicheBias) -> AlignmentGroups {
        AlignmentGroups {
            pack: repr.pack,
            most_aligned: fields.iter().map(|field| field.align).max().unwrap_or(1),
            most_available: fields.iter().map(|field| available(field)).max().unwrap_or(0),
            bias,
        }
    }

    fn key(&self, field: &Layout) -> u64 {
        if let Some(pack) = self.pack {
            return field.align.min(pack);
        }
        let by_size = field.align.max(field.size).trailing_zeros();
        let key = match self.bias {
            _ if self.most_available == 0 => by_size,
            NicheBias::Start => by_size.min(self.most_aligned.trailing_zeros()),
            NicheBias::End if available(field) == self.most_available => field.align.trailing_zeros(),
            NicheBias::End => by_size,
        };
        key.into()
    }
}

fn available(layout: &Layout) -> u128 {
    layout.niche.map_or(0, |niche| niche.available())
}
