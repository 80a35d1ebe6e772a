//! Pointers of every kind, thin and fat, and what they point at: counts before a shared value, a length or a vtable behind.
//!
//! A pointer that Rust could not have is shown with the reason; raw pointers may be anything.

use super::{Reader, Seen, Spot, misaligned};
use crate::lens::place;
use crate::lens::types::layout::Extra;
use crate::lens::types::tree::{Pointer, Ty};
use crate::model::addr::Address;
use crate::model::memory_map::RegionKind;

/// Words of a vtable before its methods: drop, size, align.
const BEFORE_METHODS: u64 = 3;
const MOST_METHODS: u64 = 8;

impl Reader<'_> {
    pub(super) fn function(&self, seen: &mut Seen, spot: Spot) {
        seen.raw = self.bytes(spot, 8).unwrap_or_default();
        match self.word(spot) {
            Err(why) => seen.wrong = Some(why),
            Ok(0) => seen.wrong = Some(String::from("a function pointer is never null")),
            Ok(value) => {
                seen.points_at = Some(value);
                match self.code(value) {
                    Some(name) => seen.text = name,
                    None => seen.wrong = Some(format!("there is no code at {}", Address(value))),
                }
            }
        }
    }

    /// The name of the code at an address.
    fn code(&self, value: u64) -> Option<String> {
        let address = Address(value);
        let is_code = |kind| matches!(kind, RegionKind::Code | RegionKind::Runtime);
        let region = self.machine.region_at(address)?;
        let name = place::runtime_name(self.program, address)
            .or_else(|| {
                place::code(self.program, address).map(|(name, offset)| match offset {
                    0 => name,
                    _ => format!("{name}+{offset:#x}"),
                })
            })
            .unwrap_or_else(|| address.to_string());
        is_code(region.kind).then_some(name)
    }

    pub(super) fn pointer(&mut self, seen: &mut Seen, pointer: (Pointer, &Ty, Extra), spot: Spot) {
        let (kind, to, extra) = pointer;
        let value = match self.word(spot) {
            Ok(value) => value,
            Err(why) => {
                seen.raw = self.bytes(spot, 8).unwrap_or_default();
                return seen.wrong = Some(why);
            }
        };
        seen.points_at = Some(value);
        if extra == Extra::None {
            seen.raw = self.bytes(spot, 8).unwrap_or_default();
        } else {
            let mut first = self.word_part("ptr", "pointer", spot);
            first.points_at = Some(value);
            seen.parts.push(first);
        }
        if value == 0 {
            "null".clone_into(&mut seen.text);
            if !kind.may_be_null() {
                seen.wrong = Some(format!("a `{}` is never null", seen.ty));
            }
            return;
        }
        if kind == Pointer::Weak && value == u64::MAX {
            "(Weak)".clone_into(&mut seen.text);
            return;
        }
        let target = Target { kind, value: Address(value) };
        match (extra, to) {
            (Extra::Length, Ty::Slice(element)) => self.slice(seen, target, element, spot.plus(8)),
            (Extra::Length, Ty::Str) => self.str(seen, target, spot.plus(8)),
            (Extra::Vtable, Ty::Dyn(_)) => self.dynamic(seen, target, spot.plus(8)),
            (Extra::None, to) => self.thin(seen, target, to),
            _ => {
                let second = self.word_part("meta", "usize", spot.plus(8));
                seen.parts.push(second);
            }
        }
        // A raw pointer promises nothing.
        if kind.may_be_null() || kind == Pointer::NonNull {
            seen.wrong = None;
        }
    }

    /// Reads the counts of a shared value; returns where the value itself starts.
    fn inside(&self, seen: &mut Seen, target: Target, align: u64) -> Result<Address, String> {
        let Target { kind, value } = target;
        if !matches!(kind, Pointer::Rc | Pointer::Arc | Pointer::Weak) {
            return Ok(value);
        }
        for (nth, name) in ["strong", "weak"].into_iter().enumerate() {
            seen.parts.push(self.word_part(name, "usize", Spot::Memory(value.plus(8 * nth as u64))));
        }
        if let Some(why) = self.owned_block(value.0, 16) {
            return Err(why);
        }
        let strong = self.word(Spot::Memory(value))?;
        if strong == 0 && kind != Pointer::Weak {
            return Err(String::from("the strong count is 0: the value has been dropped"));
        }
        Ok(value.plus(16_u64.next_multiple_of(align)))
    }

    /// Why a pointer of this kind cannot point at `size` bytes there.
    fn broken(&self, target: Target, at: Address, size: u64, align: u64) -> Option<String> {
        misaligned(at, align).or_else(|| {
            if size == 0 {
                return None;
            }
            let owns = target.kind == Pointer::Box;
            let block = if owns { self.owned_block(at.0, size) } else { None };
            block.or_else(|| self.dead(at, size))
        })
    }

    fn thin(&mut self, seen: &mut Seen, target: Target, to: &Ty) {
        let layout = match self.ty.layout_of(to) {
            Ok(layout) => layout,
            Err(error) => return seen.wrong = Some(error.message),
        };
        let at = match self.inside(seen, target, layout.align) {
            Ok(at) => at,
            Err(why) => return seen.wrong = Some(why),
        };
        let broken = self.broken(target, at, layout.size, layout.align);
        if target.kind == Pointer::Weak && self.word(Spot::Memory(target.value)) == Ok(0) {
            "(Weak), the value is gone".clone_into(&mut seen.text);
            return;
        }
        if let Some(why) = broken {
            return seen.wrong = Some(why);
        }
        let value = self.see(String::from("*"), &layout, Spot::Memory(at));
        seen.text.clone_from(&value.text);
        if target.kind == Pointer::Weak {
            "(Weak)".clone_into(&mut seen.text);
        }
        seen.parts.push(value);
    }

    fn slice(&mut self, seen: &mut Seen, target: Target, element: &Ty, second: Spot) {
        let layout = match self.ty.layout_of(element) {
            Ok(layout) => layout,
            Err(error) => return seen.wrong = Some(error.message),
        };
        let Some((at, length)) = self.many(seen, target, (layout.size, layout.align), second) else { return };
        self.elements(seen, &layout, length, at.0);
    }

    fn str(&mut self, seen: &mut Seen, target: Target, second: Spot) {
        if let Some((at, length)) = self.many(seen, target, (1, 1), second) {
            self.text(seen, at.0, length);
        }
    }

    /// Where elements of this size and alignment start, and how many there are; `None` when they cannot be there.
    fn many(&self, seen: &mut Seen, target: Target, of: (u64, u64), second: Spot) -> Option<(Address, u64)> {
        let (size, align) = of;
        seen.parts.push(self.word_part("len", "usize", second));
        let length = self.word(second).and_then(|length| {
            let bytes = length.checked_mul(size).filter(|bytes| i64::try_from(*bytes).is_ok());
            bytes.map(|_| length).ok_or_else(|| format!("the length {length:#x} is more than memory holds"))
        });
        let found = length.and_then(|length| {
            let at = self.inside(seen, target, align)?;
            self.broken(target, at, length * size, align).map_or(Ok((at, length)), Err)
        });
        match found {
            Ok(found) => Some(found),
            Err(why) => {
                seen.wrong = Some(why);
                None
            }
        }
    }

    fn dynamic(&mut self, seen: &mut Seen, target: Target, second: Spot) {
        let mut part = self.word_part("vtable", "pointer", second);
        let vtable = match self.word(second) {
            Ok(vtable) => vtable,
            Err(why) => {
                seen.wrong = Some(why);
                return seen.parts.push(part);
            }
        };
        part.points_at = Some(vtable);
        let table = self.vtable(&mut part, Address(vtable));
        seen.parts.push(part);
        let (size, align) = match table {
            Ok(table) => table,
            Err(why) => return seen.wrong = Some(why),
        };
        seen.text = format!("dyn, {size} bytes");
        let at = self.inside(seen, target, align);
        let broken = at.clone().map_or_else(Some, |at| self.broken(target, at, size, align));
        seen.wrong = broken;
        if let (Ok(at), None) = (at, &seen.wrong) {
            let raw = self.bytes(Spot::Memory(at), size.min(16)).unwrap_or_default();
            let text = format!("{size} bytes of a type that only the vtable knows");
            let value = Seen::of(String::from("*"), String::from("unknown"), Some(at), size);
            seen.parts.push(Seen { raw, text, ..value });
        }
    }

    /// Reads {drop, size, align, methods}; returns size and alignment.
    fn vtable(&self, part: &mut Seen, at: Address) -> Result<(u64, u64), String> {
        let word = |nth: u64| self.word(Spot::Memory(at.plus(8 * nth)));
        if at.0 == 0 {
            return Err(String::from("the second word is null, so it is no vtable"));
        }
        let no_vtable = |why: String| format!("the second word leads to no vtable: {why}");
        for (nth, name) in ["drop", "size", "align"].into_iter().enumerate() {
            let spot = Spot::Memory(at.plus(8 * nth as u64));
            let mut word_part = self.word_part(name, "usize", spot);
            if name == "drop" {
                let value = self.word(spot).map_err(no_vtable)?;
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
        for nth in BEFORE_METHODS..BEFORE_METHODS + MOST_METHODS {
            let method = word(nth).ok().and_then(|value| Some((value, self.code(value)?)));
            let Some((value, name)) = method else { break };
            let mut method = self.word_part("method", "fn", Spot::Memory(at.plus(8 * nth)));
            (method.text, method.points_at) = (name, Some(value));
            part.parts.push(method);
        }
        part.text = String::new();
        Ok((size, align))
    }
}

/// A pointer's kind and value.
#[derive(Clone, Copy)]
struct Target {
    kind: Pointer,
    value: Address,
}
