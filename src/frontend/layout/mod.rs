//! The layout of a Rust type: its size and alignment, a drawing of its bytes, and which of it Rust promises.
//!
//! `layout TYPE` at the prompt and `asmscope layout TYPE` on the command line call this; no program runs for it. The numbers come from
//! [`lens::types`](crate::lens::types), which lays types out as rustc does, or from the debug information of a compiled program; here they are
//! only written down.
//!
//! - `drawing` shows the bytes, eight a row, with padding and niches marked; it is cut after a few rows.
//! - The table below it lists every field and variant, and is never cut.
//! - `json` is the document of `layout --json`, with types and a schema of its own.

pub mod drawing;
pub mod json;

use super::format;
use super::text::{Style, StyledLine, StyledText, shorten};
use super::theme::Theme;
use crate::lens::types::layout::PointerMetadata;
use crate::lens::types::{
    BitPattern, FieldLayout, Layout, LayoutKind, Niche, PointerKind, Type, TypeError, VariantEncoding, VariantLayout,
};
use crate::session::error::LineError;
use crate::session::error::Span;

/// Everything that there is to say about a type's bytes.
#[must_use]
pub fn layout(ty: &Type, layout: &Layout, theme: &Theme) -> StyledText {
    let name = ty.to_string();
    let mut text = StyledText::from(StyledLine::of(Style::Heading, name.clone()).fit(theme));
    let size_of = if name.contains('{') || name.len() > 30 {
        String::new()
    } else {
        format!("size_of::<{name}>() == {}", layout.size)
    };
    text += fact("size", &format::bytes(layout.size), &size_of, theme);
    text += fact("align", &format::bytes(layout.align), "", theme);
    if let Some(niche) = layout.niche {
        text += fact("niche", &niche_text(&niche), "", theme);
    }
    if layout.uninhabited {
        text += fact("values", "none: nothing of this type can exist", "", theme);
    }
    text += body(ty, layout, theme);
    let remark = promise(ty, layout);
    if !remark.is_empty() {
        text += StyledLine::of(Style::Dim, remark).wrap(theme.width);
    }
    text
}

/// A text that is no type, with a caret under what is wrong.
#[must_use]
pub fn refusal(text: &str, error: &TypeError, theme: &Theme) -> StyledText {
    let whole = 0..text.chars().count();
    let span = if error.span.is_empty() { whole } else { error.span.clone() };
    let before: String = text.chars().take(span.start).collect();
    let nth = before.matches('\n').count();
    let start = before.rsplit('\n').next().map_or(0, |line| line.chars().count());
    let line = text.lines().nth(nth).unwrap_or_default();
    let length = span.len().min(line.chars().count().saturating_sub(start)).max(1);
    let line_error = LineError::at(Span { start, length }, error.message.clone());
    let line_error = LineError { help: error.help.clone(), ..line_error };
    super::diagnostic::line_error(line, &line_error, theme)
}

fn fact(name: &str, value: &str, remark: &str, theme: &Theme) -> StyledLine {
    let row = StyledLine::new().left(Style::Dim, format!("  {name}"), 11);
    let row = if remark.is_empty() { row.plain(value) } else { row.left(Style::Plain, value, 12).plain(remark) };
    row.fit(theme)
}

fn body(ty: &Type, layout: &Layout, theme: &Theme) -> StyledText {
    match &layout.shape {
        LayoutKind::Scalar(_) | LayoutKind::Function => StyledText::new(),
        LayoutKind::Pointer { .. } => drawing::draw(&drawing::parts(ty, layout), layout.size, theme),
        LayoutKind::Array { element, length } => {
            let what = format!("{} of {}", format::plural(*length, "element"), format::bytes(element.size));
            fact("elements", &what, "", theme).into()
        }
        LayoutKind::Struct { fields, .. } | LayoutKind::Union { fields } if fields.is_empty() => StyledText::new(),
        LayoutKind::Struct { .. } => {
            drawing::draw(&drawing::parts(ty, layout), layout.size, theme)
                + table(ty, layout.fields(), layout.size, theme)
        }
        LayoutKind::Union { fields } => table(ty, fields, layout.size, theme),
        LayoutKind::Enum { variants, encoding } => choice(ty, layout, variants, encoding, theme),
    }
}

/// Each field with its place, and the gaps.
fn table(ty: &Type, fields: &[FieldLayout], size: u64, theme: &Theme) -> StyledText {
    let heading = StyledLine::of(Style::Dim, "  offset  size  align  field");
    let mut text = StyledText::from(heading.fit(theme));
    for line in drawing::lines(ty, fields, size) {
        let style = if line.is_padding { Style::Dim } else { Style::Plain };
        let align = line.align.map_or_else(String::new, |align| align.to_string());
        let row = StyledLine::new()
            .right(Style::Plain, line.offset.to_string(), 8)
            .right(Style::Plain, line.size.to_string(), 6)
            .right(Style::Plain, align, 7)
            .plain("  ");
        let room = theme.width.saturating_sub(row.width());
        text += row.styled(style, shorten(&line.text, room, theme.glyphs)).fit(theme);
    }
    text
}

fn choice(
    ty: &Type,
    layout: &Layout,
    variants: &[VariantLayout],
    encoding: &VariantEncoding,
    theme: &Theme,
) -> StyledText {
    let mut text = StyledText::from(fact("variant", &encoding_text(variants, encoding), "", theme));
    let is_plain = variants.iter().all(|variant| variant.fields.is_empty());
    for (idx, variant) in variants.iter().enumerate() {
        let pattern = encoding.pattern(idx, variant.discriminant);
        let remark = match pattern {
            _ if variant.uninhabited => String::from("no value can be of it"),
            Some(BitPattern { offset, size, value }) => {
                format!("{} at {offset} {} {}", format::bytes(size), are(size), pattern_text(value))
            }
            None if matches!(encoding, VariantEncoding::Niche { .. }) => String::from("anything else there"),
            None => String::new(),
        };
        text +=
            StyledLine::from("  ").left(Style::Heading, variant.name.clone(), 12).plain("  ").plain(remark).fit(theme);
        if !is_plain && !variant.fields.is_empty() {
            text += drawing::draw(&drawing::variant_parts(ty, variant, pattern), layout.size, theme);
        }
    }
    text
}

fn are(n: u64) -> &'static str {
    if n == 1 { "is" } else { "are" }
}

fn pattern_text(value: u128) -> String {
    u64::try_from(value).map_or_else(|_| format!("{value:#x}"), format::number)
}

fn encoding_text(variants: &[VariantLayout], encoding: &VariantEncoding) -> String {
    match encoding {
        VariantEncoding::Never => String::from("none"),
        VariantEncoding::Single { variant } => {
            format!("always {}, so nothing is kept to tell", variants.get(*variant).map_or("one", |only| &only.name))
        }
        VariantEncoding::Tag { size, .. } => format!("told by a tag, {} at 0", format::bytes(*size)),
        VariantEncoding::Niche { offset, size, untagged, .. } => {
            let name = variants.get(*untagged).map_or("", |variant| variant.name.as_str());
            format!("told by a niche of {name}: {} at {offset} that {name} never has", format::bytes(*size))
        }
    }
}

/// `8 bytes at 0 are never 0`, `1 byte at 4 is at most 1: 254 values to spare`.
fn niche_text(niche: &Niche) -> String {
    let (first, last) = niche.valid;
    let place = format!("{} at {}", format::bytes(niche.size), niche.offset);
    let spare = niche.available();
    if spare == 1 && first == 1 {
        return format!("{place} {} never 0", are(niche.size));
    }
    let range = match first {
        0 => format!("at most {}", pattern_text(last)),
        _ => format!("{} to {}", pattern_text(first), pattern_text(last)),
    };
    // A larger number says no more than the range.
    let spare = u64::try_from(spare).ok().filter(|spare| *spare < 1 << 32);
    let spare = spare.map_or_else(String::new, |spare| format!(", {} to spare", format::thousands(spare)));
    format!("{place} {} {range}{spare}", are(niche.size))
}

/// `Option` of what is never null, for which its documentation promises that `None` is all zeros: `Box`, references, function
/// pointers, `NonNull` and `NonZero`.
fn is_null_pointer(ty: &Type, layout: &Layout) -> bool {
    let LayoutKind::Enum { variants, .. } = &layout.shape else { return false };
    let some = variants.last().and_then(|variant| variant.fields.first()).map(|field| &field.layout);
    let promised = |inner: &Layout| match &inner.shape {
        LayoutKind::Pointer { kind, metadata: PointerMetadata::None, .. } => {
            matches!(kind, PointerKind::Ref | PointerKind::RefMut | PointerKind::Box | PointerKind::NonNull)
        }
        LayoutKind::Function => true,
        LayoutKind::Scalar(scalar) => scalar.valid.0 == 1,
        _ => false,
    };
    ty.library_name(&layout.ty) == Some("Option") && some.is_some_and(|inner| promised(inner))
}

/// What the language says about it, and what was only measured.
fn promise(ty: &Type, layout: &Layout) -> String {
    let measured = "as rustc 1.95 does it on x86-64, which the language does not promise";
    match &layout.shape {
        LayoutKind::Scalar(_) | LayoutKind::Function | LayoutKind::Array { .. } | LayoutKind::Pointer { .. } => {
            String::new()
        }
        LayoutKind::Struct { fields, .. } if fields.len() < 2 => String::new(),
        LayoutKind::Enum { .. } if is_null_pointer(ty, layout) => {
            String::from("that `None` is the pattern 0 is promised for this type")
        }
        _ if ty.keeps_order(&layout.ty) => String::from("the order is promised by `#[repr]`"),
        LayoutKind::Struct { .. } => format!("the order of fields is {measured}"),
        LayoutKind::Union { .. } => String::from("all fields share the same bytes"),
        LayoutKind::Enum { variants, .. } if variants.iter().all(|variant| variant.fields.is_empty()) => String::new(),
        LayoutKind::Enum { .. } => format!("how variants are told apart is {measured}"),
    }
}
