//! Reads a value of a type: scalars, structures, enums, arrays, pointers. The standard library's types go to `library` first.
//!
//! The reader keeps what bounds it: how deep it is, how many parts are left, and the pointees that it is inside of, so that a cycle ends.

use super::bytes::Source;
use super::scene::VariableContext;
use super::value::{FieldNotation, Ownership, PointsAt, ReadPointee, TypedValue, ValueKind, ValuePlace};
use super::{c_notation, names};
use crate::model::addr::Address;
use crate::model::debug::code::Language;
use crate::model::debug::target::HeapMemory;
use crate::model::debug::types::{DebugType, Field, TypeId, TypeKind, Variant, VariantPart};
use std::cell::Cell;
use std::sync::Arc;

/// Aliases followed to the type that they stand for.
const MAX_ALIASES: usize = 16;
/// Bytes that a thing may have without its pointer being taken for nonsense.
pub(super) const MAX_SIZE: u64 = 1 << 40;

pub(super) struct Reader<'a> {
    pub(super) scene: &'a VariableContext<'a>,
    /// Reads the standard library's types, or says that a type is none of those.
    library: Library,
    /// The standard library's types are read as their fields.
    pub(super) is_raw: bool,
    /// The first element of the outermost sequence that is read.
    pub(super) first: u64,
    /// The length of the outermost array, where its type does not say it.
    pub(super) length: Option<u64>,
    depth: usize,
    left: usize,
    /// Address and type of the pointees around.
    around: Vec<(u64, TypeId)>,
    /// The owning pointer that was last found to lead to a freed block.
    freed: Cell<Option<PointsAt>>,
}

/// Why a part is unknown: a clause.
pub(super) type Reason = String;

/// Reads a value if its type is one of the standard library's; false for others.
pub(super) type Library = fn(&mut Reader, &mut TypedValue, TypeId, &DebugType, &Source) -> Result<bool, Reason>;

impl<'a> Reader<'a> {
    pub(super) fn new(scene: &'a VariableContext<'a>, library: Library) -> Reader<'a> {
        Reader {
            scene,
            library,
            is_raw: false,
            first: 0,
            length: None,
            depth: 0,
            left: scene.limits.parts,
            around: Vec::new(),
            freed: Cell::new(None),
        }
    }

    pub(super) fn ty(&self, id: TypeId) -> Arc<DebugType> {
        self.scene.debug.ty(id)
    }

    /// The type that an alias stands for; `None` for `void`.
    pub(super) fn resolved(&self, id: TypeId) -> Option<(TypeId, Arc<DebugType>)> {
        let mut id = id;
        for _ in 0..MAX_ALIASES {
            let ty = self.ty(id);
            match ty.kind {
                TypeKind::Alias { of: Some(of) } => id = of,
                TypeKind::Alias { of: None } | TypeKind::Void => return None,
                _ => return Some((id, ty)),
            }
        }
        None
    }

    /// A value without contents.
    pub(super) fn blank(&self, label: impl Into<String>, id: TypeId, source: &Source) -> TypedValue {
        let ty = self.ty(id);
        TypedValue {
            label: label.into(),
            ty: id,
            type_name: Arc::from(names::short(&ty.name)),
            language: ty.language,
            place: source.place(),
            size: ty.size,
            kind: ValueKind::Unknown(String::from("it was not read")),
            facts: Vec::new(),
            points: None,
        }
    }

    /// Reads a value and its parts.
    pub(super) fn read(&mut self, label: impl Into<String>, id: TypeId, source: &Source) -> TypedValue {
        let mut value = self.blank(label, id, source);
        if self.left == 0 || self.depth >= self.scene.limits.depth {
            value.kind = ValueKind::Omitted;
            return value;
        }
        self.left -= 1;
        self.depth += 1;
        self.freed.set(None);
        if let Err(why) = self.fill(&mut value, id, source) {
            value.kind = ValueKind::Unknown(why);
            value.points = self.freed.take();
            value.facts.clear();
        }
        self.depth -= 1;
        value
    }

    /// Whether another part may be read.
    pub(super) fn has_room(&self) -> bool {
        self.left > 0
    }

    fn fill(&mut self, value: &mut TypedValue, id: TypeId, source: &Source) -> Result<(), Reason> {
        let (id, ty) = self.resolved(id).ok_or("it has no type")?;
        if value.size == 0 {
            value.size = ty.size;
        }
        if matches!(ty.language, Language::Rust | Language::Cpp)
            && !self.is_raw
            && (self.library)(self, value, id, &ty, source)?
        {
            return Ok(());
        }
        value.kind = match &ty.kind {
            TypeKind::Bool
            | TypeKind::Signed
            | TypeKind::Unsigned
            | TypeKind::Float
            | TypeKind::Char
            | TypeKind::CChar { .. }
            | TypeKind::Enumeration { .. } => ValueKind::Scalar(self.scalar(&ty, source)?),
            TypeKind::Structure { fields } => self.structure(&ty, fields, source),
            TypeKind::Union { fields } => self.union(&ty, fields, source),
            TypeKind::Enum(part) => self.variant(part, source)?,
            TypeKind::Array { element, length } => self.array(&ty, *element, *length, source)?,
            TypeKind::Pointer { to: Some(to) } if is_cpp_reference(&ty) => {
                return self.cpp_reference(value, *to, source.word(self.scene.target)?);
            }
            TypeKind::Pointer { to } => {
                let pointer = source.word(self.scene.target)?;
                return self.pointer(value, &ty, *to, pointer);
            }
            TypeKind::Function => return Err(String::from("code has no value")),
            TypeKind::Void | TypeKind::Alias { .. } | TypeKind::Opaque => {
                return Err(String::from("the debug information does not say what it is made of"));
            }
        };
        Ok(())
    }

    /// The text of a number, bool, char or named constant.
    fn scalar(&self, ty: &DebugType, source: &Source) -> Result<String, Reason> {
        // The rest of a `long double` of 16 bytes is padding.
        let size = if ty.kind == TypeKind::Float { ty.size.min(10) } else { ty.size };
        let number = source.number(size, self.scene.target)?;
        if ty.language == Language::Rust { rust_scalar(ty, number) } else { c_notation::scalar(ty, number) }
    }

    fn structure(&mut self, ty: &DebugType, fields: &[Field], source: &Source) -> ValueKind {
        let style = style_of(fields, ty.language);
        let fields = self.fields(fields, source);
        ValueKind::Structure { name: structure_name(ty), style, fields }
    }

    /// The fields of a structure, those of a tuple in the order of their numbers.
    pub(super) fn fields(&mut self, fields: &[Field], source: &Source) -> Vec<TypedValue> {
        let is_shown = |field: &&Field| !field.name.starts_with('<') || !self.is_empty(field.ty);
        let mut sorted: Vec<&Field> = fields.iter().filter(is_shown).collect();
        sorted.sort_by_key(|field| tuple_index(&field.name).unwrap_or(0));
        sorted.into_iter().map(|field| self.field(field, source)).collect()
    }

    /// Whether a structure has no fields, nor its base classes.
    fn is_empty(&self, id: TypeId) -> bool {
        self.resolved(id).is_some_and(|(_, ty)| match &ty.kind {
            TypeKind::Structure { fields } => {
                fields.iter().all(|field| field.name.starts_with('<') && self.is_empty(field.ty))
            }
            _ => false,
        })
    }

    pub(super) fn field(&mut self, field: &Field, source: &Source) -> TypedValue {
        let source = source.plus(field.offset);
        let label = match tuple_index(&field.name) {
            Some(idx) => idx.to_string(),
            // A closure's capture by reference.
            None => field.name.strip_prefix("_ref__").unwrap_or(&field.name).to_owned(),
        };
        match field.bits {
            Some((first, size)) => self.bit_field(label, field.ty, (first, size), &source),
            None => self.read(label, field.ty, &source),
        }
    }

    fn bit_field(&mut self, label: String, id: TypeId, (first, size): (u64, u64), source: &Source) -> TypedValue {
        let mut value = self.blank(label, id, source);
        // No address says where its bits begin.
        value.place = ValuePlace::Nowhere;
        let text = self.resolved(id).ok_or(String::from("it has no type")).and_then(|(_, ty)| {
            let n_bytes = (first + size).div_ceil(8);
            if size == 0 || n_bytes > 16 {
                return Err(String::from("it is no bit field"));
            }
            let number = source.number(n_bytes, self.scene.target)? >> first & (u128::MAX >> (128 - size.min(128)));
            let is_signed = matches!(ty.kind, TypeKind::Signed | TypeKind::CChar { is_signed: true });
            let unused = 128 - size.min(128) as u32;
            let extended = ((number << unused).cast_signed() >> unused).cast_unsigned();
            c_notation::scalar(&ty, if is_signed { extended } else { number })
        });
        value.kind = text.map_or_else(ValueKind::Unknown, ValueKind::Scalar);
        value
    }

    /// Which of the fields is meant is not known, so one that cannot be read is no error.
    fn union(&mut self, ty: &DebugType, fields: &[Field], source: &Source) -> ValueKind {
        let fields = fields.iter().map(|field| self.field(field, source)).collect();
        ValueKind::Structure { name: structure_name(ty), style: FieldNotation::Union, fields }
    }

    fn variant(&mut self, part: &VariantPart, source: &Source) -> Result<ValueKind, Reason> {
        let (variant, fields) = self.variant_of(part, source)?;
        let style = style_of(&fields, Language::Rust);
        let fields = self.fields(&fields, &source.plus(variant.offset));
        // The states of a future are numbered, and their types have names: `Unresumed`, `Suspend0`.
        let is_state = variant.name.starts_with(|c: char| c.is_ascii_digit());
        let name = if is_state { names::base(&self.ty(variant.ty).name).to_owned() } else { variant.name.to_string() };
        Ok(ValueKind::Structure { name, style, fields })
    }

    /// The variant that a value is, with its fields.
    pub(super) fn variant_of<'p>(
        &self,
        part: &'p VariantPart,
        source: &Source,
    ) -> Result<(&'p Variant, Vec<Field>), Reason> {
        let variant = match &part.discriminant {
            Some(discriminant) => {
                let size = self.ty(discriminant.ty).size;
                let number = source.plus(discriminant.offset).number(size, self.scene.target)?.cast_signed();
                let named = part.variants.iter().find(|variant| variant.number == Some(number));
                let other = || part.variants.iter().find(|variant| variant.number.is_none());
                named.or_else(other).ok_or_else(|| format!("no variant has the number {number}"))?
            }
            None => part.variants.first().ok_or("there is no value of this type")?,
        };
        let fields = match self.resolved(variant.ty).as_ref().map(|(_, ty)| &ty.kind) {
            Some(TypeKind::Structure { fields }) => fields.clone(),
            _ => Vec::new(),
        };
        Ok((variant, fields))
    }

    fn array(
        &mut self,
        ty: &DebugType,
        element: TypeId,
        length: Option<u64>,
        source: &Source,
    ) -> Result<ValueKind, Reason> {
        let length = length.or(self.length.take()).ok_or("its length is not known")?;
        if self.resolved(element).is_some_and(|(_, element)| matches!(element.kind, TypeKind::CChar { .. })) {
            return self.c_text(length, source);
        }
        if ty.size > MAX_SIZE {
            return Err(String::from("it is larger than memory"));
        }
        Ok(self.elements(element, length, source, false))
    }

    /// A C array of characters: the text before the first zero.
    fn c_text(&self, length: u64, source: &Source) -> Result<ValueKind, Reason> {
        let n_read = length.min(self.scene.limits.text);
        // What is behind the end of the text nobody need have written.
        let mut bytes = Vec::new();
        for nth in 0..n_read {
            let byte = source.plus(nth).read(1, self.scene.target)?[0];
            bytes.push(byte);
            if byte == 0 {
                break;
            }
        }
        let end = bytes.iter().position(|byte| *byte == 0);
        let text = c_notation::escaped(&bytes[..end.unwrap_or(bytes.len())]);
        Ok(ValueKind::Text { text, n_omitted: if end.is_some() { 0 } else { length - n_read } })
    }

    /// Elements that lie one behind another.
    pub(super) fn elements(&mut self, element: TypeId, length: u64, source: &Source, is_set: bool) -> ValueKind {
        let size = self.ty(element).size;
        let at = |nth: u64| source.plus(nth.saturating_mul(size));
        self.sequence(element, length, is_set, |nth| Some(at(nth)))
    }

    /// Elements at places that a function gives by their number.
    pub(super) fn sequence(
        &mut self,
        element: TypeId,
        length: u64,
        is_set: bool,
        at: impl Fn(u64) -> Option<Source>,
    ) -> ValueKind {
        let first = std::mem::take(&mut self.first);
        let shown = first..length.min(first.saturating_add(self.scene.limits.elements));
        let mut elements = Vec::new();
        for nth in shown {
            let Some(source) = at(nth).filter(|_| self.has_room()) else { break };
            elements.push(self.read(format!("[{nth}]"), element, &source));
        }
        let n_omitted = length.saturating_sub(first).saturating_sub(elements.len() as u64);
        ValueKind::Sequence { elements, n_omitted, is_set }
    }

    /// A pointer to a type, of which only the address is kept.
    fn pointer(
        &mut self,
        value: &mut TypedValue,
        ty: &DebugType,
        to: Option<TypeId>,
        pointer: u64,
    ) -> Result<(), Reason> {
        let target = to.and_then(|to| self.resolved(to));
        let is_code = target.as_ref().is_some_and(|(_, target)| matches!(target.kind, TypeKind::Function));
        if is_code || ty.name.starts_with("fn(") {
            return self.function_pointer(value, ty, pointer);
        }
        let ownership = ownership(ty);
        if ownership == Ownership::Raw {
            let size = target.as_ref().map(|(_, target)| target.size).filter(|size| *size > 0);
            let is_text = target.is_some_and(|(_, target)| matches!(target.kind, TypeKind::CChar { .. }));
            let pointee = if is_text { self.c_string(to, pointer) } else { ReadPointee::Raw };
            value.points = Some(PointsAt { address: Address(pointer), size, ownership });
            value.kind = ValueKind::Pointer { address: pointer, pointee };
            return Ok(());
        }
        let to = to.ok_or("it points at nothing that has a type")?;
        let size = target.map_or(0, |(_, target)| target.size);
        self.check_pointee(pointer, size, ownership)?;
        value.points = Some(PointsAt { address: Address(pointer), size: Some(size), ownership });
        value.kind = self.pointee(to, pointer);
        Ok(())
    }

    /// A reference of C++ is what it refers to, which somebody else owns.
    fn cpp_reference(&mut self, value: &mut TypedValue, to: TypeId, pointer: u64) -> Result<(), Reason> {
        let size = self.resolved(to).map_or(0, |(_, target)| target.size);
        let ownership = Ownership::Borrowed;
        self.check_pointee(pointer, size, ownership)?;
        match self.pointee(to, pointer) {
            ValueKind::Pointer { pointee: ReadPointee::Value(inner), .. } => {
                let TypedValue { ty, place, size, kind, facts, .. } = *inner;
                (value.ty, value.place, value.size, value.kind, value.facts) = (ty, place, size, kind, facts);
            }
            kind => value.kind = kind,
        }
        value.points = Some(PointsAt { address: Address(pointer), size: Some(size), ownership });
        Ok(())
    }

    /// What a reference or smart pointer points at, as the kind of the pointer's value.
    pub(super) fn pointee(&mut self, to: TypeId, pointer: u64) -> ValueKind {
        let key = (pointer, to);
        let pointee = if self.around.contains(&key) {
            ReadPointee::Cycle
        } else if !self.has_room() || self.depth >= self.scene.limits.depth {
            ReadPointee::Omitted
        } else {
            self.around.push(key);
            let value = self.read("*", to, &Source::Memory(Address(pointer)));
            self.around.pop();
            ReadPointee::Value(Box::new(value))
        };
        ValueKind::Pointer { address: pointer, pointee }
    }

    fn function_pointer(&self, value: &mut TypedValue, ty: &DebugType, pointer: u64) -> Result<(), Reason> {
        let function = self.scene.debug.function_at(Address(pointer)).filter(|function| function.entry.0 == pointer);
        if function.is_none()
            && ty.language == Language::Rust
            && self.scene.target.heap_at(Address(pointer)) != HeapMemory::Outside
        {
            return Err(format!("{} is no function", Address(pointer)));
        }
        let pointee = function.map_or(ReadPointee::Raw, |function| ReadPointee::Function(function.path.clone()));
        value.kind = ValueKind::Pointer { address: pointer, pointee };
        Ok(())
    }

    /// The string that a C pointer to characters points at.
    fn c_string(&self, to: Option<TypeId>, pointer: u64) -> ReadPointee {
        let Some(to) = to else { return ReadPointee::Raw };
        let text = self.scene.limits.text;
        let mut bytes = Vec::new();
        while (bytes.len() as u64) < text {
            let mut byte = [0];
            let address = Address(pointer).plus(bytes.len() as u64);
            let is_gone = match self.scene.target.heap_at(address) {
                HeapMemory::Block(block) => !block.is_live,
                HeapMemory::NoBlock => true,
                HeapMemory::Outside | HeapMemory::Unknown => false,
            };
            let target = self.scene.target;
            if is_gone || !target.read(address, &mut byte) || !target.is_defined(address, 1) {
                return ReadPointee::Raw;
            }
            if byte[0] == 0 {
                break;
            }
            bytes.push(byte[0]);
        }
        let n_omitted = u64::from(bytes.len() as u64 == text);
        let mut value = self.blank("*", to, &Source::Memory(Address(pointer)));
        value.kind = ValueKind::Text { text: c_notation::escaped(&bytes), n_omitted };
        ReadPointee::Value(Box::new(value))
    }

    /// Whether a reference or an owning pointer can be right.
    ///
    /// # Errors
    /// A clause that says why it cannot.
    pub(super) fn check_pointee(&self, pointer: u64, size: u64, ownership: Ownership) -> Result<(), Reason> {
        let address = Address(pointer);
        if pointer == 0 {
            return Err(String::from("it is null, which no reference is"));
        }
        if size == 0 {
            return Ok(());
        }
        let owns = matches!(ownership, Ownership::Owned | Ownership::Shared | Ownership::Weak);
        match self.scene.target.heap_at(address) {
            HeapMemory::Block(block) => {
                let offset = pointer.wrapping_sub(block.start.0);
                if !block.is_live {
                    if owns {
                        self.freed.set(Some(PointsAt { address, size: Some(size), ownership }));
                    }
                    return Err(format!("{address} lies in a heap block that has been freed"));
                }
                if owns && offset != 0 {
                    return Err(format!("{address} is no beginning of a heap block"));
                }
                if block.size.saturating_sub(offset) < size {
                    return Err(format!("the heap block at {} has no room for {size} bytes", block.start));
                }
            }
            HeapMemory::NoBlock => return Err(format!("{address} lies in the heap, but in no block")),
            HeapMemory::Outside if owns => return Err(format!("{address} lies outside of the heap")),
            HeapMemory::Outside | HeapMemory::Unknown => {}
        }
        let last = address.plus(size.min(MAX_SIZE) - 1);
        let mut byte = [0];
        if self.scene.target.read(address, &mut byte) && self.scene.target.read(last, &mut byte) {
            return Ok(());
        }
        Err(format!("nothing is mapped at {address}"))
    }
}

/// Who owns the pointee, by the name that rustc gives to a pointer type.
pub(super) fn ownership(ty: &DebugType) -> Ownership {
    let name = &*ty.name;
    if ty.language != Language::Rust {
        Ownership::Raw
    } else if name.starts_with("&mut ") {
        Ownership::BorrowedMut
    } else if name.starts_with('&') {
        Ownership::Borrowed
    } else if name.starts_with("alloc::boxed::Box<") {
        Ownership::Owned
    } else {
        Ownership::Raw
    }
}

/// The number of a tuple's field.
pub(super) fn tuple_index(name: &str) -> Option<u64> {
    name.strip_prefix("__")?.parse().ok()
}

pub(super) fn style_of(fields: &[Field], language: Language) -> FieldNotation {
    match fields {
        [] => FieldNotation::Unit,
        fields if language == Language::Rust && fields.iter().all(|field| tuple_index(&field.name).is_some()) => {
            FieldNotation::Tuple
        }
        _ => FieldNotation::Named,
    }
}

/// The name that stands before the fields: none for tuples and in C.
fn structure_name(ty: &DebugType) -> String {
    if ty.language != Language::Rust || ty.name.starts_with('(') {
        return String::new();
    }
    match names::base(&ty.name) {
        // A closure is known by what it captured.
        name if name.starts_with("{closure_env") => String::from("{closure}"),
        name => name.to_owned(),
    }
}

fn rust_scalar(ty: &DebugType, number: u128) -> Result<String, Reason> {
    let unused = 128 - 8 * ty.size.clamp(1, 16) as u32;
    Ok(match &ty.kind {
        TypeKind::Bool => match number {
            0 => String::from("false"),
            1 => String::from("true"),
            _ => return Err(format!("a bool is 0 or 1, not {number}")),
        },
        TypeKind::Signed => ((number << unused).cast_signed() >> unused).to_string(),
        TypeKind::Float if ty.size == 4 => format!("{:?}", f32::from_bits(number as u32)),
        TypeKind::Float if ty.size == 8 => format!("{:?}", f64::from_bits(number as u64)),
        TypeKind::Char => match char::from_u32(number as u32) {
            Some(c) => format!("{c:?}"),
            None => return Err(format!("{number:#x} is no char")),
        },
        TypeKind::Enumeration { is_signed, names } => {
            let signed = (number << unused).cast_signed() >> unused;
            let value = if *is_signed { signed } else { number.cast_signed() };
            let named = names.iter().find(|(_, named)| *named == value);
            named.map(|(name, _)| name.to_string()).ok_or_else(|| format!("no variant has the number {value}"))?
        }
        TypeKind::Unsigned => number.to_string(),
        _ => return Err(String::from("numbers of this width are not read")),
    })
}

fn is_cpp_reference(ty: &DebugType) -> bool {
    ty.language == Language::Cpp && ty.name.ends_with('&')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ty(kind: TypeKind, size: u64) -> DebugType {
        DebugType {
            name: Arc::from("t"),
            module: Arc::from(""),
            size,
            language: Language::Rust,
            kind,
            arguments: Vec::new(),
        }
    }

    #[test]
    fn scalars_are_written_as_rust_prints_them() {
        let text = |kind, size, number| rust_scalar(&ty(kind, size), number);
        assert_eq!(text(TypeKind::Signed, 1, 0xff).unwrap(), "-1");
        assert_eq!(text(TypeKind::Unsigned, 16, u128::MAX).unwrap(), u128::MAX.to_string());
        assert_eq!(text(TypeKind::Float, 8, u128::from(1.5_f64.to_bits())).unwrap(), "1.5");
        assert_eq!(text(TypeKind::Float, 4, u128::from(1e20_f32.to_bits())).unwrap(), "1e20");
        assert_eq!(text(TypeKind::Char, 4, 0xe4).unwrap(), "'ä'");
        assert_eq!(text(TypeKind::Bool, 1, 2).unwrap_err(), "a bool is 0 or 1, not 2");
        assert!(text(TypeKind::Char, 4, 0xd800).is_err());
        let names = vec![(Arc::from("Less"), -1), (Arc::from("Equal"), 0)];
        let ordering = |number| text(TypeKind::Enumeration { is_signed: true, names: names.clone() }, 1, number);
        assert_eq!((ordering(0xff).unwrap(), ordering(5).is_err()), (String::from("Less"), true));
    }
}
