//! Enum layout: tagged, or niche-filled (the variant is encoded in invalid bit patterns of the largest variant), or
//! single-variant.
//!
//! Of tagged and niche-filled the smaller wins, then the one with more spare patterns for an enclosing enum, then
//! tagged: the rule of rustc 1.95.

use super::ast::{Repr, TypeDef};
use super::error::TypeError;
use super::layout::{Layout, VariantEncoding};
use super::niche::Niche;
use super::scalar::{ScalarKind, all_ones};
use super::struct_layout::{MAX_SIZE, StructKind, StructLayout, struct_layout};
use std::sync::Arc;

/// Layout of an enum: its variants' fields (offsets from the enum's start) and the variant encoding.
#[derive(Clone, Debug)]
pub(super) struct EnumLayout {
    pub(super) records: Vec<StructLayout>,
    pub(super) encoding: VariantEncoding,
    pub(super) size: u64,
    pub(super) align: u64,
    pub(super) niche: Option<Niche>,
    pub(super) uninhabited: bool,
}

type Fields = Vec<Arc<Layout>>;

/// Lays out `item`, an enum whose variants have fields with these layouts.
///
/// # Errors
/// When the enum is too large.
pub(super) fn enum_layout(item: &TypeDef, variants: &[Fields]) -> Result<EnumLayout, TypeError> {
    let mut present = (0..variants.len()).filter(|idx| !is_absent(&variants[*idx]));
    let (first, second) = (present.next(), present.next());
    let has_default_repr = !item.repr.c && item.repr.int.is_none();
    match (first, second) {
        (None, _) => return without_values(variants),
        (Some(only), None) if has_default_repr => return single(only, variants, &item.repr),
        _ => {}
    }
    let tagged = tagged(item, variants)?;
    let explicit = item.variants.iter().any(|variant| variant.explicit);
    let niche_filled = if has_default_repr && !explicit { niche_filled(variants, &item.repr)? } else { None };
    let spare = |enum_layout: &EnumLayout| enum_layout.niche.map_or(0, |niche| niche.available());
    Ok(match niche_filled {
        Some(niche_filled) if niche_filled.size < tagged.size => niche_filled,
        Some(niche_filled) if niche_filled.size == tagged.size && spare(&niche_filled) > spare(&tagged) => niche_filled,
        _ => tagged,
    })
}

/// True for an uninhabited variant of size 0, which rustc ignores.
fn is_absent(fields: &Fields) -> bool {
    fields.iter().any(|field| field.uninhabited) && fields.iter().all(|field| field.size == 0)
}

fn without_values(variants: &[Fields]) -> Result<EnumLayout, TypeError> {
    let records = variants.iter().map(|fields| struct_layout(fields, &Repr::default(), StructKind::Sized));
    Ok(EnumLayout {
        records: records.collect::<Result<_, _>>()?,
        encoding: VariantEncoding::Never,
        size: 0,
        align: 1,
        niche: None,
        uninhabited: true,
    })
}

fn single(only: usize, variants: &[Fields], repr: &Repr) -> Result<EnumLayout, TypeError> {
    let records =
        variants.iter().map(|fields| struct_layout(fields, repr, StructKind::Sized)).collect::<Result<Vec<_>, _>>()?;
    let StructLayout { size, align, niche, uninhabited, .. } = records[only];
    Ok(EnumLayout { records, encoding: VariantEncoding::Single { variant: only }, size, align, niche, uninhabited })
}

/// Niche filling: the variants overlap, and invalid patterns of the largest one encode the others.
fn niche_filled(variants: &[Fields], repr: &Repr) -> Result<Option<EnumLayout>, TypeError> {
    let records = variants.iter().map(|fields| struct_layout(fields, repr, StructKind::Sized));
    let mut records = records.collect::<Result<Vec<StructLayout>, _>>()?;
    let align = records.iter().map(|struct_layout| struct_layout.align).max().unwrap_or(1);
    let Some(largest) = (0..records.len()).max_by_key(|idx| records[*idx].size) else { return Ok(None) };
    let needs_pattern = |idx: &usize| *idx != largest && !is_absent(&variants[*idx]);
    let (first, last) = ((0..records.len()).find(needs_pattern), (0..records.len()).rfind(needs_pattern));
    let (Some(first), Some(last), Some(niche)) = (first, last, records[largest].niche) else { return Ok(None) };
    let Some((start, valid)) = niche.reserve((last - first + 1) as u128) else { return Ok(None) };
    let size = records[largest].size.next_multiple_of(align);
    for (_, struct_layout) in records.iter_mut().enumerate().filter(|(idx, _)| *idx != largest) {
        if struct_layout.size <= niche.offset {
            continue;
        }
        let after_niche = (niche.offset + niche.size).next_multiple_of(struct_layout.align);
        if after_niche + struct_layout.size > size {
            return Ok(None);
        }
        struct_layout.offsets.iter_mut().for_each(|offset| *offset += after_niche);
    }
    Ok(Some(EnumLayout {
        uninhabited: records.iter().all(|struct_layout| struct_layout.uninhabited),
        encoding: VariantEncoding::Niche {
            offset: niche.offset,
            size: niche.size,
            untagged: largest,
            variants: first..=last,
            start,
        },
        niche: Niche::new(niche.offset, niche.size, valid),
        records,
        size,
        align,
    }))
}

/// The tagged layout.
fn tagged(item: &TypeDef, variants: &[Fields]) -> Result<EnumLayout, TypeError> {
    let inhabited =
        item.variants.iter().zip(variants).filter(|(_, fields)| !fields.iter().any(|field| field.uninhabited));
    let discriminants: Vec<i128> = inhabited.map(|(variant, _)| variant.discriminant).collect();
    let (least, most) =
        (discriminants.iter().min().copied().unwrap_or(0), discriminants.iter().max().copied().unwrap_or(0));
    let (tag_size, signed) = smallest_tag(&item.repr, least, most);
    let mut prefix_align = tag_size;
    if item.repr.c {
        // `repr(C)`: a tag followed by a union, which has the alignment of its most aligned field.
        prefix_align = variants.iter().flatten().map(|field| field.align).fold(prefix_align, u64::max);
    }
    let kind = StructKind::Prefixed { size: tag_size, align: prefix_align };
    let records = variants.iter().map(|fields| struct_layout(fields, &item.repr, kind));
    let mut records = records.collect::<Result<Vec<StructLayout>, _>>()?;
    let align = records.iter().map(|struct_layout| struct_layout.align).max().unwrap_or(1);
    let size = records.iter().map(|struct_layout| struct_layout.size).max().unwrap_or(0).next_multiple_of(align);
    if size > MAX_SIZE {
        return Err(TypeError::too_large());
    }
    let tag_size = if item.repr.keeps_order() { tag_size } else { widen_tag(tag_size, &mut records, variants) };
    let mask = all_ones(tag_size);
    let valid = (least.cast_unsigned() & mask, most.cast_unsigned() & mask);
    Ok(EnumLayout {
        uninhabited: records.iter().all(|struct_layout| struct_layout.uninhabited),
        encoding: VariantEncoding::Tag { size: tag_size, signed },
        niche: Niche::new(0, tag_size, valid),
        records,
        size,
        align,
    })
}

/// Bytes of the smallest tag that holds these numbers, and whether it is signed.
fn smallest_tag(repr: &Repr, least: i128, most: i128) -> (u64, bool) {
    if let Some(int) = repr.int {
        return (int.size, int.kind == ScalarKind::Signed);
    }
    let signed = least < 0;
    let fits = |size: &u64| {
        let bits = 8 * *size as u32;
        if signed { least >= -(1 << (bits - 1)) && most < 1 << (bits - 1) } else { most < 1 << bits }
    };
    let smallest = if repr.c { 4 } else { 1 };
    ([1, 2, 4, 8].into_iter().find(|size| *size >= smallest && fits(size)).unwrap_or(16), signed)
}

/// Widens the tag into the padding before the first field, as rustc does to avoid partial copies.
fn widen_tag(tag_size: u64, records: &mut [StructLayout], variants: &[Fields]) -> u64 {
    let first_align = |(struct_layout, fields): (&StructLayout, &Fields)| {
        let moved = struct_layout.order.iter().map(|idx| &fields[*idx]).find(|field| field.size > 0 || field.align > 1);
        moved.map(|field| field.align)
    };
    let least = records.iter().zip(variants).filter_map(first_align).min();
    let Some(wide) = least.filter(|align| *align > tag_size && *align <= 16) else { return tag_size };
    for struct_layout in records {
        for offset in struct_layout.offsets.iter_mut().filter(|offset| **offset <= tag_size) {
            *offset = wide;
        }
    }
    wide
}
