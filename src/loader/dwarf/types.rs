//! Entries of types as [`DebugType`]s.
//!
//! Only the type itself is read, not those that it names: a small program knows thousands, and they name each other in cycles. An array of
//! several dimensions is one entry, so its number says which dimension is meant.

use super::functions::module;
use super::sections::{AttributeValue, Entry, Reader};
use super::units::Units;
use crate::model::debug::code::Language;
use crate::model::debug::types::{DebugType, Field, TypeId, TypeKind, Variant, VariantPart};
use gimli::constants as c;
use std::sync::Arc;

/// Entries below a type that are looked at.
const MAX_CHILDREN: usize = 1 << 16;
/// Types that a name is put together from: `const char **`.
const MAX_NAMES: usize = 16;
/// The bits of a number that say which dimension of an array is meant.
const DIMENSION_SHIFT: u32 = 56;

/// The type of a number.
pub(super) fn read(units: &Units, id: TypeId) -> DebugType {
    let reader = TypeReader { units };
    reader.read(id).unwrap_or_else(|| DebugType {
        name: Arc::from("?"),
        module: Arc::from(""),
        size: 0,
        language: Language::Other,
        kind: TypeKind::Opaque,
        arguments: Vec::new(),
    })
}

struct TypeReader<'a> {
    units: &'a Units,
}

/// The entries below a type, as far as they matter.
#[derive(Default)]
struct Children {
    fields: Vec<Field>,
    variant_part: Option<VariantPart>,
    enumerators: Vec<(Arc<str>, AttributeValue)>,
    /// The lengths of an array's dimensions.
    dimensions: Vec<Option<u64>>,
    arguments: Vec<(Arc<str>, TypeId)>,
}

impl TypeReader<'_> {
    fn read(&self, id: TypeId) -> Option<DebugType> {
        let offset = id.0 & ((1 << DIMENSION_SHIFT) - 1);
        let (unit, entry) = self.units.entry(offset)?;
        let target = || self.units.list[unit].referred(&entry, c::DW_AT_type).map(TypeId);
        let language = self.units.list[unit].summary.language;
        let mut size = entry.attr_value(c::DW_AT_byte_size).and_then(|size| size.udata_value()).unwrap_or(0);
        let mut name = self.units.string(unit, &entry, c::DW_AT_name);
        let mut arguments = Vec::new();
        let kind = match entry.tag {
            c::DW_TAG_base_type if size == 0 && language == Language::Rust => {
                TypeKind::Structure { fields: Vec::new() }
            }
            c::DW_TAG_base_type => base_kind(&entry, language),
            c::DW_TAG_unspecified_type => TypeKind::Void,
            c::DW_TAG_pointer_type | c::DW_TAG_reference_type | c::DW_TAG_rvalue_reference_type => {
                size = if size == 0 { 8 } else { size };
                TypeKind::Pointer { to: target() }
            }
            c::DW_TAG_typedef
            | c::DW_TAG_const_type
            | c::DW_TAG_volatile_type
            | c::DW_TAG_restrict_type
            | c::DW_TAG_atomic_type => {
                size = target().map_or(0, |target| self.size(target));
                TypeKind::Alias { of: target() }
            }
            c::DW_TAG_subroutine_type => TypeKind::Function,
            c::DW_TAG_structure_type | c::DW_TAG_class_type | c::DW_TAG_union_type => {
                let children = self.children(unit, &entry);
                arguments = children.arguments;
                if entry.attr_value(c::DW_AT_declaration) == Some(AttributeValue::Flag(true)) {
                    TypeKind::Opaque
                } else if let Some(variant_part) = children.variant_part {
                    TypeKind::Enum(variant_part)
                } else if entry.tag == c::DW_TAG_union_type {
                    TypeKind::Union { fields: children.fields }
                } else {
                    TypeKind::Structure { fields: children.fields }
                }
            }
            c::DW_TAG_enumeration_type => {
                let is_signed = match target().map(|target| self.resolved_kind(target)) {
                    Some(kind) => matches!(kind, Some(TypeKind::Signed | TypeKind::CChar { is_signed: true })),
                    None => language != Language::Rust,
                };
                let enumerators = self.children(unit, &entry).enumerators.into_iter();
                let names = enumerators.filter_map(|(name, value)| Some((name, constant(&value, size, is_signed)?)));
                TypeKind::Enumeration { is_signed, names: names.collect() }
            }
            c::DW_TAG_array_type => {
                let dimensions = self.children(unit, &entry).dimensions;
                let nth = (id.0 >> DIMENSION_SHIFT) as usize;
                let is_last = nth + 1 >= dimensions.len();
                let innermost = target()?;
                let element = if is_last { innermost } else { TypeId(offset | (nth as u64 + 1) << DIMENSION_SHIFT) };
                let inner = dimensions.iter().skip(nth).map(|length| length.unwrap_or(0));
                size = inner.fold(self.size(innermost), u64::saturating_mul);
                if language == Language::Rust && name.is_none() {
                    let element = self.name(element, 0);
                    let length = dimensions.get(nth).copied().flatten().unwrap_or(0);
                    name = Some(Arc::from(format!("[{element}; {length}]")));
                }
                TypeKind::Array { element, length: dimensions.get(nth).copied().flatten() }
            }
            _ => TypeKind::Opaque,
        };
        // C names a structure by a keyword and its tag.
        if language == Language::C
            && matches!(
                kind,
                TypeKind::Structure { .. } | TypeKind::Union { .. } | TypeKind::Enumeration { .. } | TypeKind::Opaque
            )
        {
            name = None;
        }
        let name = name.unwrap_or_else(|| Arc::from(self.name(id, 0)));
        let module = module(self.units, offset);
        Some(DebugType { name, module, size, language, kind, arguments })
    }

    fn resolved_kind(&self, mut id: TypeId) -> Option<TypeKind> {
        for _ in 0..MAX_NAMES {
            match self.read_shallow(id)? {
                (TypeKind::Alias { of: Some(of) }, _) => id = of,
                (kind, _) => return Some(kind),
            }
        }
        None
    }

    /// A scalar's or alias's kind, and its size; other types are opaque.
    fn read_shallow(&self, id: TypeId) -> Option<(TypeKind, u64)> {
        let (unit, entry) = self.units.entry(id.0)?;
        let size = entry.attr_value(c::DW_AT_byte_size).and_then(|size| size.udata_value()).unwrap_or(0);
        let kind = match entry.tag {
            c::DW_TAG_base_type => base_kind(&entry, self.units.list[unit].summary.language),
            c::DW_TAG_typedef
            | c::DW_TAG_const_type
            | c::DW_TAG_volatile_type
            | c::DW_TAG_restrict_type
            | c::DW_TAG_atomic_type => {
                TypeKind::Alias { of: self.units.list[unit].referred(&entry, c::DW_AT_type).map(TypeId) }
            }
            _ => TypeKind::Opaque,
        };
        Some((kind, size))
    }

    /// A type's size, through its aliases and dimensions.
    fn size(&self, mut id: TypeId) -> u64 {
        let mut factor: u64 = 1;
        for _ in 0..MAX_NAMES {
            let Some((unit, entry)) = self.units.entry(id.0) else { return 0 };
            if let Some(size) = entry.attr_value(c::DW_AT_byte_size).and_then(|size| size.udata_value()) {
                return factor.saturating_mul(size);
            }
            match entry.tag {
                c::DW_TAG_pointer_type | c::DW_TAG_reference_type | c::DW_TAG_rvalue_reference_type => {
                    return factor.saturating_mul(8);
                }
                c::DW_TAG_array_type => {
                    let dimensions = self.children(unit, &entry).dimensions;
                    factor = dimensions.iter().map(|length| length.unwrap_or(0)).fold(factor, u64::saturating_mul);
                }
                _ => {}
            }
            match self.units.list[unit].referred(&entry, c::DW_AT_type) {
                Some(of) => id = TypeId(of),
                None => return 0,
            }
        }
        0
    }

    /// The name of a type as C writes it, where the entry has none.
    fn name(&self, id: TypeId, depth: usize) -> String {
        let offset = id.0 & ((1 << DIMENSION_SHIFT) - 1);
        let Some((unit, entry)) = self.units.entry(offset) else { return String::from("?") };
        if depth > MAX_NAMES {
            return String::from("...");
        }
        let own = self.units.string(unit, &entry, c::DW_AT_name);
        let target = self.units.list[unit].referred(&entry, c::DW_AT_type);
        let target_name = || target.map_or_else(|| String::from("void"), |target| self.name(TypeId(target), depth + 1));
        let is_c = matches!(self.units.list[unit].summary.language, Language::C);
        let tagged = |keyword: &str| match &own {
            Some(own) if is_c => format!("{keyword} {own}"),
            Some(own) => own.to_string(),
            None => format!("{keyword} {{...}}"),
        };
        match entry.tag {
            c::DW_TAG_structure_type | c::DW_TAG_class_type => tagged("struct"),
            c::DW_TAG_union_type => tagged("union"),
            c::DW_TAG_enumeration_type => tagged("enum"),
            _ if own.is_some() => own.map(|own| own.to_string()).unwrap_or_default(),
            c::DW_TAG_pointer_type => pointer_name(&target_name(), "*"),
            c::DW_TAG_reference_type => pointer_name(&target_name(), "&"),
            c::DW_TAG_rvalue_reference_type => pointer_name(&target_name(), "&&"),
            c::DW_TAG_const_type => qualified(&target_name(), "const"),
            c::DW_TAG_volatile_type => qualified(&target_name(), "volatile"),
            c::DW_TAG_restrict_type => format!("{} restrict", target_name()),
            c::DW_TAG_atomic_type => format!("_Atomic {}", target_name()),
            c::DW_TAG_subroutine_type => self.function_name(unit, &entry, &target_name(), depth),
            c::DW_TAG_array_type => {
                let nth = (id.0 >> DIMENSION_SHIFT) as usize;
                let lengths = self.children(unit, &entry).dimensions.into_iter().skip(nth);
                let lengths = lengths.map(|length| length.map_or_else(String::new, |length| length.to_string()));
                if self.units.list[unit].summary.language == Language::Rust {
                    let lengths: Vec<String> = lengths.collect();
                    return lengths.iter().rev().fold(target_name(), |name, length| format!("[{name}; {length}]"));
                }
                lengths.fold(target_name() + " ", |name, length| format!("{name}[{length}]"))
            }
            _ => String::from("?"),
        }
    }

    /// `int (*)(char, long)` without its `*`, which the pointer puts in.
    fn function_name(&self, unit: usize, entry: &Entry, result: &str, depth: usize) -> String {
        let mut parameters = Vec::new();
        self.each_child(unit, entry, |depth_below, child| {
            if depth_below == 1 && child.tag == c::DW_TAG_formal_parameter {
                let ty = self.units.list[unit].referred(child, c::DW_AT_type);
                parameters.push(ty.map_or_else(|| String::from("?"), |ty| self.name(TypeId(ty), depth + 1)));
            }
        });
        if self.units.list[unit].summary.language == Language::Rust {
            let result = if result == "void" { String::new() } else { format!(" -> {result}") };
            return format!("fn({}){result}", parameters.join(", "));
        }
        if parameters.is_empty() {
            parameters.push(String::from("void"));
        }
        format!("{result} ({})", parameters.join(", "))
    }

    /// Calls for each entry below a type, with its depth.
    fn each_child(&self, unit: usize, entry: &Entry, mut visit: impl FnMut(isize, &Entry)) {
        let Ok(mut entries) = self.units.list[unit].unit.entries_at_offset(entry.offset) else { return };
        if !entry.has_children {
            return;
        }
        for nth in 0..MAX_CHILDREN {
            let Ok(Some(child)) = entries.next_dfs() else { return };
            if nth > 0 {
                if child.depth <= 0 {
                    return;
                }
                visit(child.depth, child);
            }
        }
    }

    fn children(&self, unit: usize, entry: &Entry) -> Children {
        let mut children = Children::default();
        let loaded = &self.units.list[unit];
        let mut discriminant = None;
        // The innermost variant part or variant, with its depth: fields of types nested in the type are not its own.
        let mut part_depth = isize::MAX;
        let mut variant: Option<(isize, Option<AttributeValue>)> = None;
        let mut variants: Vec<(Option<AttributeValue>, Field)> = Vec::new();
        self.each_child(unit, entry, |depth, child| match child.tag {
            c::DW_TAG_variant_part if depth == 1 => {
                part_depth = depth;
                discriminant = loaded.referred(child, c::DW_AT_discr);
                children.variant_part = Some(VariantPart { discriminant: None, variants: Vec::new() });
            }
            c::DW_TAG_variant if depth == 2 && part_depth == 1 => {
                variant = Some((depth, child.attr_value(c::DW_AT_discr_value)));
            }
            c::DW_TAG_member => {
                let Some(field) = self.field(unit, child) else { return };
                match (&variant, &mut children.variant_part) {
                    (Some((_, number)), _) if depth == 3 => variants.push((number.clone(), field)),
                    (_, Some(part)) if depth == 2 && Some(loaded.global(child.offset)) == discriminant => {
                        part.discriminant = Some(field);
                    }
                    _ if depth == 1 && Some(loaded.global(child.offset)) == discriminant => {
                        if let Some(part) = &mut children.variant_part {
                            part.discriminant = Some(field);
                        }
                    }
                    _ if depth == 1 => children.fields.push(field),
                    _ => {}
                }
            }
            c::DW_TAG_inheritance if depth == 1 => children.fields.extend(self.base(unit, child)),
            c::DW_TAG_enumerator if depth == 1 => {
                let name = self.units.string(unit, child, c::DW_AT_name);
                children.enumerators.extend(name.zip(child.attr_value(c::DW_AT_const_value)));
            }
            c::DW_TAG_subrange_type if depth == 1 => {
                let number = |name| child.attr_value(name).and_then(|value| value.udata_value());
                let count = number(c::DW_AT_count);
                // -1 stands for an array of no elements in some compilers.
                let bound = number(c::DW_AT_upper_bound).map(|bound| bound.wrapping_add(1));
                children.dimensions.push(count.or(bound).filter(|length| *length < 1 << 48));
            }
            c::DW_TAG_template_type_parameter if depth == 1 => {
                let name = self.units.string(unit, child, c::DW_AT_name);
                let ty = loaded.referred(child, c::DW_AT_type).map(TypeId);
                children.arguments.extend(name.zip(ty));
            }
            _ => {}
        });
        if let Some(part) = &mut children.variant_part {
            let tag = part.discriminant.as_ref().map(|field| field.ty);
            let size = tag.map_or(0, |tag| self.size(tag));
            let is_signed = tag.is_some_and(|tag| matches!(self.resolved_kind(tag), Some(TypeKind::Signed)));
            part.variants = variants
                .into_iter()
                .map(|(number, field)| Variant {
                    name: field.name,
                    number: number.and_then(|number| Some(masked(constant(&number, size, is_signed)?, size))),
                    ty: field.ty,
                    offset: field.offset,
                })
                .collect();
        }
        children
    }

    /// A base class, named `<Base>`. Where a virtual one lies tells only the object.
    fn base(&self, unit: usize, entry: &Entry) -> Option<Field> {
        let location = entry.attr_value(c::DW_AT_data_member_location);
        location.is_none_or(|location| location.udata_value().is_some()).then_some(())?;
        let field = self.field(unit, entry)?;
        Some(Field { name: Arc::from(format!("<{}>", self.name(field.ty, 0))), ..field })
    }

    fn field(&self, unit: usize, entry: &Entry) -> Option<Field> {
        let ty = TypeId(self.units.list[unit].referred(entry, c::DW_AT_type)?);
        let name = self.units.string(unit, entry, c::DW_AT_name).unwrap_or_else(|| Arc::from(""));
        let number = |name| entry.attr_value(name).and_then(|value| value.udata_value());
        let offset = number(c::DW_AT_data_member_location).unwrap_or(0);
        let bits = number(c::DW_AT_bit_size);
        let (offset, bits) = match (bits, number(c::DW_AT_data_bit_offset), number(c::DW_AT_bit_offset)) {
            (Some(size), Some(first), _) => (first / 8, Some((first % 8, size))),
            // DWARF 2 counts from the highest bit of the storage unit.
            (Some(size), None, Some(from_high)) => {
                let storage = number(c::DW_AT_byte_size).unwrap_or_else(|| self.size(ty));
                let first = (storage.checked_mul(8)?).checked_sub(from_high.checked_add(size)?)?;
                (offset.checked_add(first / 8)?, Some((first % 8, size)))
            }
            (Some(size), None, None) => (offset, Some((0, size))),
            (None, ..) => (offset, None),
        };
        Some(Field { name, ty, offset, bits })
    }
}

fn base_kind(entry: &Entry, language: Language) -> TypeKind {
    let Some(AttributeValue::Encoding(encoding)) = entry.attr_value(c::DW_AT_encoding) else { return TypeKind::Opaque };
    match encoding {
        c::DW_ATE_boolean => TypeKind::Bool,
        c::DW_ATE_float => TypeKind::Float,
        c::DW_ATE_UTF => TypeKind::Char,
        c::DW_ATE_signed_char if language != Language::Rust => TypeKind::CChar { is_signed: true },
        c::DW_ATE_unsigned_char if language != Language::Rust => TypeKind::CChar { is_signed: false },
        c::DW_ATE_signed | c::DW_ATE_signed_char => TypeKind::Signed,
        c::DW_ATE_unsigned | c::DW_ATE_unsigned_char | c::DW_ATE_address => TypeKind::Unsigned,
        _ => TypeKind::Opaque,
    }
}

/// A constant of a type with this size in bytes. LLVM writes a number in as few bytes as its type allows, so one of a signed type is extended
/// by its sign.
fn constant(value: &AttributeValue, size: u64, is_signed: bool) -> Option<i128> {
    let raw = match value {
        AttributeValue::Data1(value) if is_signed => i128::from(value.cast_signed()),
        AttributeValue::Data2(value) if is_signed => i128::from(value.cast_signed()),
        AttributeValue::Data4(value) if is_signed => i128::from(value.cast_signed()),
        AttributeValue::Data8(value) if is_signed => i128::from(value.cast_signed()),
        AttributeValue::Data16(value) => value.cast_signed(),
        AttributeValue::Sdata(value) => i128::from(*value),
        AttributeValue::Udata(value) => i128::from(*value),
        AttributeValue::Block(bytes) => block_constant(bytes)?,
        value => i128::from(value.udata_value()?),
    };
    Some(if is_signed { extended(raw, size) } else { masked(raw, size) })
}

fn n_unused_bits(size: u64) -> u32 {
    128 - 8 * size.clamp(1, 16) as u32
}

fn extended(number: i128, size: u64) -> i128 {
    number << n_unused_bits(size) >> n_unused_bits(size)
}

/// The bits of a number in a type of this size, as an unsigned number.
fn masked(number: i128, size: u64) -> i128 {
    (number.cast_unsigned() << n_unused_bits(size) >> n_unused_bits(size)).cast_signed()
}

fn block_constant(bytes: &Reader) -> Option<i128> {
    let bytes = gimli::Reader::to_slice(bytes).ok()?;
    let mut whole = [0; 16];
    whole.get_mut(..bytes.len())?.copy_from_slice(&bytes);
    Some(i128::from_le_bytes(whole))
}

/// A pointer's name; the star of a pointer to a function stands before its parameters.
fn pointer_name(target: &str, star: &str) -> String {
    match target.split_once(" (") {
        Some((result, parameters)) if parameters.starts_with('*') => format!("{result} (*{parameters}"),
        Some((result, parameters)) => format!("{result} ({star})({parameters}"),
        None if target.ends_with(['*', '&']) => format!("{target}{star}"),
        None => format!("{target} {star}"),
    }
}

/// A qualified name; what qualifies a pointer stands behind it.
fn qualified(target: &str, qualifier: &str) -> String {
    if target.ends_with('*') { format!("{target} {qualifier}") } else { format!("{qualifier} {target}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_put_together_as_c_writes_them() {
        assert_eq!(pointer_name("char", "*"), "char *");
        assert_eq!(pointer_name("char *", "*"), "char **");
        assert_eq!(pointer_name("int (char, long)", "*"), "int (*)(char, long)");
        assert_eq!(pointer_name("int (*)(char)", "*"), "int (**)(char)");
        assert_eq!(
            (qualified("char", "const"), qualified("char *", "const")),
            ("const char".to_owned(), "char * const".to_owned())
        );
    }

    #[test]
    fn constants_have_the_width_of_their_type() {
        assert_eq!(constant(&AttributeValue::Data1(0xff), 1, true), Some(-1));
        assert_eq!(constant(&AttributeValue::Data1(0xff), 1, false), Some(255));
        assert_eq!(constant(&AttributeValue::Sdata(-1), 4, false), Some(0xffff_ffff));
        assert_eq!(constant(&AttributeValue::Data8(1 << 63), 8, false), Some(1 << 63));
        assert_eq!(constant(&AttributeValue::Data16(u128::MAX), 16, true), Some(-1));
    }
}
