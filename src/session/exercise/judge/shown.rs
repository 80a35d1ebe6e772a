//! Values and texts as they stand in the sentences of a verdict.
//!
//! Short: what is long is cut.

use crate::model::addr::grouped_hex;
use crate::session::call::{Array, Element, Elements};

/// Characters of a text or an array that are shown.
const LONGEST: usize = 60;

/// `7`, `42 (0x2a)`, `-1`, `0x5555_0000_0010`; of a value of `bits` bits.
pub(super) fn value(bits: u128, width: u32) -> String {
    let Ok(word) = u64::try_from(bits) else { return format!("{bits:#x}") };
    if width > 64 {
        return format!("{word:#x}");
    }
    let signed = (word << (64 - width)).cast_signed() >> (64 - width);
    match word {
        0..10 => word.to_string(),
        10..0x10_0000 => format!("{word} ({word:#x})"),
        _ if width > 1 && (-0x1_0000..0).contains(&signed) => format!("{signed} ({})", grouped_hex(word)),
        _ => grouped_hex(word),
    }
}

/// A text in quotation marks.
pub(super) fn text(text: &str) -> String {
    let elements = Elements::Given(text.bytes().map(i128::from).collect());
    array(&Array { element: Element::Text, elements })
}

/// An array as it would be written.
pub(super) fn array(array: &Array) -> String {
    let text = array.to_string();
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST).collect::<String>() + "..."
}
