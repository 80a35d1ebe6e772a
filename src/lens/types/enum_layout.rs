//! Where an enum says which variant it is: in a tag of its own, in a niche of its largest variant, or nowhere, because there is
//! only one.
//!
//! The smaller of the first two wins, then the one that leaves more patterns for an enum around it, then the tag: as rustc 1.95.

use super::ast::{Repr, TypeDef};
use super::error::TypeError;
use super::layout::{Layout, VariantEncoding};
use super::niche::Niche;
use super::scalar::{ScalarKind, all_ones};
use super::struct_layout::{LARGEST, StructKind, StructLayout, struct_layout};
use std::sync::Arc;

/// An enum without its names: the records of its variants, whose offsets count from the enum's start, and the rest.
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
/// When the whole is too large.
pub(super) fn enum_layout(item: &TypeDef, variants: &[Fields]) -> Result<EnumLayout, TypeError> {
    let mut present = (0..variants.len()).filter(|idx| !is_absent(&variants[*idx]));
    let (first, second) = (present.next(), present.next());
    let plain = !item.repr.c && item.repr.int.is_none();
    match (first, second) {
        (None, _) => return never(variants),
        (Some(only), None) if plain => return single(only, variants, &item.repr),
        _ => {}
    }
    let tagged = tagged(item, variants)?;
    let explicit = item.variants.iter().any(|variant| variant.explicit);
    let hidden = if plain && !explicit { hidden(variants, &item.repr)? } else { None };
    let room = |enum_layout: &EnumLayout| enum_layout.niche.map_or(0, |niche| niche.available());
    Ok(match hidden {
        Some(hidden) if hidden.size < tagged.size => hidden,
        Some(hidden) if hidden.size == tagged.size && room(&hidden) > room(&tagged) => hidden,
        _ => tagged,
    })
}

/// True for a variant that no value can have and that takes no room.
fn is_absent(fields: &Fields) -> bool {
    fields.iter().any(|field| field.uninhabited) && fields.iter().all(|field| field.size == 0)
}

fn never(variants: &[Fields]) -> Result<EnumLayout, TypeError> {
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

/// The variants in one another's place, told apart by patterns that the largest one's values never have.
fn hidden(variants: &[Fields], repr: &Repr) -> Result<Option<EnumLayout>, TypeError> {
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
        let behind = (niche.offset + niche.size).next_multiple_of(struct_layout.align);
        if behind + struct_layout.size > size {
            return Ok(None);
        }
        struct_layout.offsets.iter_mut().for_each(|offset| *offset += behind);
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

/// The variants behind a tag.
fn tagged(item: &TypeDef, variants: &[Fields]) -> Result<EnumLayout, TypeError> {
    let lively = item.variants.iter().zip(variants).filter(|(_, fields)| !fields.iter().any(|field| field.uninhabited));
    let numbers: Vec<i128> = lively.map(|(variant, _)| variant.discriminant).collect();
    let (least, most) = (numbers.iter().min().copied().unwrap_or(0), numbers.iter().max().copied().unwrap_or(0));
    let (tag_size, signed) = tag(&item.repr, least, most);
    let mut prefix_align = tag_size;
    if item.repr.c {
        // A tag and a union behind each other, which is as aligned as its most aligned field.
        prefix_align = variants.iter().flatten().map(|field| field.align).fold(prefix_align, u64::max);
    }
    let setting = StructKind::Prefixed { size: tag_size, align: prefix_align };
    let records = variants.iter().map(|fields| struct_layout(fields, &item.repr, setting));
    let mut records = records.collect::<Result<Vec<StructLayout>, _>>()?;
    let align = records.iter().map(|struct_layout| struct_layout.align).max().unwrap_or(1);
    let size = records.iter().map(|struct_layout| struct_layout.size).max().unwrap_or(0).next_multiple_of(align);
    if size > LARGEST {
        return Err(TypeError::too_large());
    }
    let tag_size = if item.repr.keeps_order() { tag_size } else { widened(tag_size, &mut records, variants) };
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
fn tag(repr: &Repr, least: i128, most: i128) -> (u64, bool) {
    if let Some(int) = repr.int {
        return (int.size, int.reading == ScalarKind::Signed);
    }
    let signed = least < 0;
    let fits = |size: &u64| {
        let bits = 8 * *size as u32;
        if signed { least >= -(1 << (bits - 1)) && most < 1 << (bits - 1) } else { most < 1 << bits }
    };
    let smallest = if repr.c { 4 } else { 1 };
    ([1, 2, 4, 8].into_iter().find(|size| *size >= smallest && fits(size)).unwrap_or(16), signed)
}

/// The tag grows into the gap behind it, up to the first field: fewer padding bytes to copy around.
fn widened(tag_size: u64, records: &mut [StructLayout], variants: &[Fields]) -> u64 {
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
