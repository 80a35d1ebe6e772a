//! `Vec`, `String` and `&str`: header words checked for plausibility, then the elements or the text.
//!
//! The header words are found by field name in the layout, since rustc may order them freely.

use super::{ByteSource, MAX_TEXT, TypedValue, ValueReader};
use crate::lens::types::ast::Ty;
use crate::lens::types::layout::Layout;
use crate::lens::types::{LayoutKind, PointerKind};
use crate::model::addr::Address;
use std::sync::Arc;

/// The header words of a `Vec`.
struct VecHeader {
    capacity: u64,
    pointer: u64,
    length: u64,
}

impl ValueReader<'_> {
    pub(super) fn vec(&mut self, typed: &mut TypedValue, layout: &Layout, source: ByteSource) {
        let Some(element) = element(layout).and_then(|ty| self.ty.layout_of(ty).ok()) else { return };
        let header = self.header(typed, layout, source);
        let elements = header.and_then(|header| self.contents(&header, element.size, element.align).map(|()| header));
        match elements {
            Ok(header) => self.elements(typed, &element, header.length, header.pointer),
            Err(why) => typed.invalid = typed.invalid.take().or(Some(why)),
        }
    }

    pub(super) fn string(&mut self, typed: &mut TypedValue, layout: &Layout, source: ByteSource) {
        let inner = layout.fields().first().map(|field| Arc::clone(&field.layout));
        let layout = match &inner {
            // A `PathBuf` wraps a `String`.
            Some(inner) if layout.fields().len() == 1 => inner,
            _ => layout,
        };
        let header = self.header(typed, layout, source);
        match header.and_then(|header| self.contents(&header, 1, 1).map(|()| header)) {
            Ok(header) => self.text(typed, header.pointer, header.length),
            Err(why) => typed.invalid = typed.invalid.take().or(Some(why)),
        }
    }

    fn header(&self, typed: &mut TypedValue, layout: &Layout, source: ByteSource) -> Result<VecHeader, String> {
        let mut words = [0; 3];
        for (word, name) in words.iter_mut().zip(["cap", "ptr", "len"]) {
            let field = layout.fields().iter().find(|field| field.name == name);
            let source = source.plus(field.map_or(0, |field| field.offset));
            let mut part = self.word_part(name, if name == "ptr" { "pointer" } else { "usize" }, source);
            let value = self.word(source);
            if name == "ptr" {
                part.points_at = value.as_ref().ok().copied();
            }
            typed.parts.push(part);
            *word = value?;
        }
        let [capacity, pointer, length] = words;
        typed.points_at = Some(pointer);
        Ok(VecHeader { capacity, pointer, length })
    }

    /// Checks the header against the heap.
    fn contents(&self, header: &VecHeader, size: u64, align: u64) -> Result<(), String> {
        let VecHeader { capacity, pointer, length } = *header;
        if capacity > i64::MAX as u64 {
            return Err(format!(
                "the capacity {capacity:#x} is more than any; in an `Option` such a number means `None`"
            ));
        }
        if length > capacity && size > 0 {
            return Err(format!("the length {length} exceeds the capacity {capacity}"));
        }
        if pointer == 0 {
            return Err(String::from("the pointer is null, which it never is, even when empty"));
        }
        if !pointer.is_multiple_of(align) {
            return Err(format!("the pointer is misaligned: no multiple of {align}"));
        }
        if capacity == 0 || size == 0 {
            return Ok(());
        }
        let bytes = capacity.checked_mul(size).ok_or("the capacity is more than memory holds")?;
        self.owned_block(pointer, bytes).map_or(Ok(()), Err)
    }

    /// Why a pointer does not own a block of this size.
    pub(super) fn owned_block(&self, pointer: u64, bytes: u64) -> Option<String> {
        let Some(block) = self.machine.block_at(Address(pointer)) else {
            return Some(format!("{} is in no heap block, and this owns one", Address(pointer)));
        };
        if !block.is_live() {
            return Some(format!("heap {} is freed", block.id));
        }
        if block.address.0 != pointer {
            return Some(format!("{} is not where heap {} begins", Address(pointer), block.id));
        }
        (block.size < bytes).then(|| format!("heap {} has {} bytes, not {bytes}", block.id, block.size))
    }

    pub(super) fn elements(&mut self, typed: &mut TypedValue, element: &Arc<Layout>, length: u64, pointer: u64) {
        let parts = std::mem::take(&mut typed.parts);
        self.array(typed, element, length, ByteSource::Memory(Address(pointer)));
        typed.parts.splice(0..0, parts);
    }

    /// Text of `length` bytes, which must be UTF-8.
    pub(super) fn text(&self, typed: &mut TypedValue, pointer: u64, length: u64) {
        if length == 0 {
            "\"\"".clone_into(&mut typed.text);
            return;
        }
        let bytes = match self.bytes(ByteSource::Memory(Address(pointer)), length.min(MAX_TEXT)) {
            Ok(bytes) => bytes,
            Err(why) => return typed.invalid = Some(why),
        };
        let Some(mut written) = bytes.into_iter().collect::<Option<Vec<u8>>>() else {
            return typed.invalid = Some(String::from("nobody wrote all of its bytes"));
        };
        let is_cut = length > MAX_TEXT;
        match std::str::from_utf8(&written) {
            Ok(_) => {}
            // The last character may be cut in two.
            Err(error) if is_cut && error.error_len().is_none() => written.truncate(error.valid_up_to()),
            Err(error) => typed.invalid = Some(format!("not UTF-8: byte {} fits no character", error.valid_up_to())),
        }
        let text = String::from_utf8_lossy(&written);
        let shown: String = text.chars().take(40).collect();
        let rest = if is_cut || text.chars().nth(40).is_some() { "..." } else { "" };
        typed.text = format!("{shown:?}{rest}");
    }
}

/// The element type of a `Vec`: the pointee of its pointer.
fn element(layout: &Layout) -> Option<&Ty> {
    layout.fields().iter().find_map(|field| match &field.layout.shape {
        LayoutKind::Pointer { kind: PointerKind::NonNull, to, .. } => Some(to),
        _ => None,
    })
}
