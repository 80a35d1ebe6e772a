//! Pointers of every kind, thin and fat: validity checks and pointees (reference counts before shared values, vtables,
//! lengths).
//!
//! References and owning pointers that Rust's rules forbid (null, dangling, misaligned) are invalid; raw pointers may
//! hold anything.

use super::{ByteSource, TypedValue, ValueReader, misaligned};
use crate::lens::pointer_target;
use crate::lens::types::ast::{PointerKind, Ty};
use crate::lens::types::layout::PointerMetadata;
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;

/// Words of a vtable before its methods: drop, size, align.
const BEFORE_METHODS: u64 = 3;
const MAX_METHODS: u64 = 8;

impl ValueReader<'_> {
    pub(super) fn function(&self, typed: &mut TypedValue, source: ByteSource) {
        typed.raw = self.bytes(source, 8).unwrap_or_default();
        match self.word(source) {
            Err(why) => typed.invalid = Some(why),
            Ok(0) => typed.invalid = Some(String::from("a function pointer is never null")),
            Ok(value) => {
                typed.points_at = Some(value);
                match self.code(value) {
                    Some(name) => typed.text = name,
                    None => typed.invalid = Some(format!("there is no code at {}", Address(value))),
                }
            }
        }
    }

    /// The name of the code at an address.
    fn code(&self, value: u64) -> Option<String> {
        let address = Address(value);
        let is_code = |kind| matches!(kind, RegionKind::Code | RegionKind::Runtime);
        let region = self.machine.region_at(address)?;
        let name = pointer_target::runtime_name(self.program, address)
            .or_else(|| {
                pointer_target::code(self.program, address).map(|(name, offset)| match offset {
                    0 => name,
                    _ => format!("{name}+{offset:#x}"),
                })
            })
            .unwrap_or_else(|| address.to_string());
        is_code(region.kind).then_some(name)
    }

    pub(super) fn pointer(
        &mut self,
        typed: &mut TypedValue,
        pointer: (PointerKind, &Ty, PointerMetadata),
        source: ByteSource,
    ) {
        let (kind, to, metadata) = pointer;
        let value = match self.word(source) {
            Ok(value) => value,
            Err(why) => {
                typed.raw = self.bytes(source, 8).unwrap_or_default();
                return typed.invalid = Some(why);
            }
        };
        typed.points_at = Some(value);
        if metadata == PointerMetadata::None {
            typed.raw = self.bytes(source, 8).unwrap_or_default();
        } else {
            let mut first = self.word_part("ptr", "pointer", source);
            first.points_at = Some(value);
            typed.parts.push(first);
        }
        if value == 0 {
            "null".clone_into(&mut typed.text);
            if !kind.may_be_null() {
                typed.invalid = Some(format!("a `{}` is never null", typed.ty));
            }
            return;
        }
        if kind == PointerKind::Weak && value == u64::MAX {
            "(Weak)".clone_into(&mut typed.text);
            return;
        }
        let target = PointerValue { kind, value: Address(value) };
        match (metadata, to) {
            (PointerMetadata::Length, Ty::Slice(element)) => self.slice(typed, target, element, source.plus(8)),
            (PointerMetadata::Length, Ty::Str) => self.str(typed, target, source.plus(8)),
            (PointerMetadata::Vtable, Ty::Dyn(_)) => self.dynamic(typed, target, source.plus(8)),
            (PointerMetadata::None, to) => self.thin(typed, target, to),
            _ => {
                let second = self.word_part("meta", "usize", source.plus(8));
                typed.parts.push(second);
            }
        }
        // Any value of a raw pointer is valid.
        if kind.may_be_null() || kind == PointerKind::NonNull {
            typed.invalid = None;
        }
    }

    /// Reads the reference counts of a shared value; returns the address of the value itself.
    fn value_address(&self, typed: &mut TypedValue, target: PointerValue, align: u64) -> Result<Address, String> {
        let PointerValue { kind, value } = target;
        if !matches!(kind, PointerKind::Rc | PointerKind::Arc | PointerKind::Weak) {
            return Ok(value);
        }
        for (nth, name) in ["strong", "weak"].into_iter().enumerate() {
            typed.parts.push(self.word_part(name, "usize", ByteSource::Memory(value.plus(8 * nth as u64))));
        }
        if let Some(why) = self.owned_block(value.0, 16) {
            return Err(why);
        }
        let strong = self.word(ByteSource::Memory(value))?;
        if strong == 0 && kind != PointerKind::Weak {
            return Err(String::from("the strong count is 0: the value has been dropped"));
        }
        Ok(value.plus(16_u64.next_multiple_of(align)))
    }

    /// Why a pointer of this kind is invalid for `size` bytes there.
    fn pointee_error(&self, target: PointerValue, at: Address, size: u64, align: u64) -> Option<String> {
        misaligned(at, align).or_else(|| {
            if size == 0 {
                return None;
            }
            let owns = target.kind == PointerKind::Box;
            let block = if owns { self.owned_block(at.0, size) } else { None };
            block.or_else(|| self.liveness_error(at, size))
        })
    }

    fn thin(&mut self, typed: &mut TypedValue, target: PointerValue, to: &Ty) {
        let layout = match self.ty.layout_of(to) {
            Ok(layout) => layout,
            Err(error) => return typed.invalid = Some(error.message),
        };
        let at = match self.value_address(typed, target, layout.align) {
            Ok(at) => at,
            Err(why) => return typed.invalid = Some(why),
        };
        let pointee_error = self.pointee_error(target, at, layout.size, layout.align);
        if target.kind == PointerKind::Weak && self.word(ByteSource::Memory(target.value)) == Ok(0) {
            "(Weak), the value is gone".clone_into(&mut typed.text);
            return;
        }
        if let Some(why) = pointee_error {
            return typed.invalid = Some(why);
        }
        let value = self.read(String::from("*"), &layout, ByteSource::Memory(at));
        typed.text.clone_from(&value.text);
        if target.kind == PointerKind::Weak {
            "(Weak)".clone_into(&mut typed.text);
        }
        typed.parts.push(value);
    }

    fn slice(&mut self, typed: &mut TypedValue, target: PointerValue, element: &Ty, second: ByteSource) {
        let layout = match self.ty.layout_of(element) {
            Ok(layout) => layout,
            Err(error) => return typed.invalid = Some(error.message),
        };
        let Some((at, length)) = self.elements_behind(typed, target, (layout.size, layout.align), second) else {
            return;
        };
        self.elements(typed, &layout, length, at.0);
    }

    fn str(&mut self, typed: &mut TypedValue, target: PointerValue, second: ByteSource) {
        if let Some((at, length)) = self.elements_behind(typed, target, (1, 1), second) {
            self.text(typed, at.0, length);
        }
    }

    /// Address and number of a slice's elements; `None` with the reason recorded if they are invalid.
    fn elements_behind(
        &self,
        typed: &mut TypedValue,
        target: PointerValue,
        of: (u64, u64),
        second: ByteSource,
    ) -> Option<(Address, u64)> {
        let (size, align) = of;
        typed.parts.push(self.word_part("len", "usize", second));
        let length = self.word(second).and_then(|length| {
            let bytes = length.checked_mul(size).filter(|bytes| i64::try_from(*bytes).is_ok());
            bytes.map(|_| length).ok_or_else(|| format!("the length {length:#x} is more than memory holds"))
        });
        let found = length.and_then(|length| {
            let at = self.value_address(typed, target, align)?;
            self.pointee_error(target, at, length * size, align).map_or(Ok((at, length)), Err)
        });
        match found {
            Ok(found) => Some(found),
            Err(why) => {
                typed.invalid = Some(why);
                None
            }
        }
    }

    fn dynamic(&mut self, typed: &mut TypedValue, target: PointerValue, second: ByteSource) {
        let mut part = self.word_part("vtable", "pointer", second);
        let vtable = match self.word(second) {
            Ok(vtable) => vtable,
            Err(why) => {
                typed.invalid = Some(why);
                return typed.parts.push(part);
            }
        };
        part.points_at = Some(vtable);
        let table = self.vtable(&mut part, Address(vtable));
        typed.parts.push(part);
        let (size, align) = match table {
            Ok(table) => table,
            Err(why) => return typed.invalid = Some(why),
        };
        typed.text = format!("dyn, {size} bytes");
        let at = self.value_address(typed, target, align);
        let pointee_error = at.clone().map_or_else(Some, |at| self.pointee_error(target, at, size, align));
        typed.invalid = pointee_error;
        if let (Ok(at), None) = (at, &typed.invalid) {
            let raw = self.bytes(ByteSource::Memory(at), size.min(16)).unwrap_or_default();
            let text = format!("{size} bytes of a type that only the vtable knows");
            let value = TypedValue::of(String::from("*"), String::from("unknown"), Some(at), size);
            typed.parts.push(TypedValue { raw, text, ..value });
        }
    }

    /// Reads a vtable {drop, size, align, methods}; returns size and alignment.
    fn vtable(&self, part: &mut TypedValue, at: Address) -> Result<(u64, u64), String> {
        let word = |nth: u64| self.word(ByteSource::Memory(at.plus(8 * nth)));
        if at.0 == 0 {
            return Err(String::from("the second word is null, so it is no vtable"));
        }
        let no_vtable = |why: String| format!("the second word leads to no vtable: {why}");
        for (nth, name) in ["drop", "size", "align"].into_iter().enumerate() {
            let source = ByteSource::Memory(at.plus(8 * nth as u64));
            let mut word_part = self.word_part(name, "usize", source);
            if name == "drop" {
                let value = self.word(source).map_err(no_vtable)?;
                word_part.points_at = Some(value);
                word_part.text = if value == 0 { String::from("nothing to drop") } else { String::new() };
                if let Some(name) = self.code(value) {
                    word_part.text = name;
                } else if value != 0 {
                    return Err(no_vtable(format!("it begins with {}, which is no code", Address(value))));
                }
            }
            part.parts.push(word_part);
        }
        let (size, align) = (word(1).map_err(no_vtable)?, word(2).map_err(no_vtable)?);
        if !align.is_power_of_two() || !size.is_multiple_of(align) {
            return Err(no_vtable(format!("size {size} and align {align} do not go together")));
        }
        for nth in BEFORE_METHODS..BEFORE_METHODS + MAX_METHODS {
            let method = word(nth).ok().and_then(|value| Some((value, self.code(value)?)));
            let Some((value, name)) = method else { break };
            let mut method = self.word_part("method", "fn", ByteSource::Memory(at.plus(8 * nth)));
            (method.text, method.points_at) = (name, Some(value));
            part.parts.push(method);
        }
        part.text = String::new();
        Ok((size, align))
    }
}

/// A pointer's kind and value.
#[derive(Clone, Copy)]
struct PointerValue {
    kind: PointerKind,
    value: Address,
}
