//! Types of a compiled program: size, fields with their offsets, padding, variants with what tells them apart.

use crate::frontend::format;
use crate::frontend::text::{Style, StyledLine, StyledText, width};
use crate::frontend::theme::Scene;
use crate::lens::variables::{ShapePart, TypeShape};

/// Columns that names are aligned to, at most.
const WIDEST_NAME: usize = 24;
/// Parts before the rest is only counted.
const MOST_PARTS: usize = 200;

/// `whatis`: the name and the size.
pub(super) fn name(shape: &TypeShape) -> StyledText {
    StyledLine::of(Style::Heading, format::printable_line(&shape.name))
        .plain(format!(", {}", format::bytes(shape.size)))
        .into()
}

/// `layout`: a line each part.
pub(super) fn shape(scene: &Scene, shape: &TypeShape) -> StyledText {
    let TypeShape { name, keyword, size, parts } = shape;
    let keyword = if keyword.is_empty() { String::new() } else { format!("{keyword} ") };
    let title = StyledLine::of(Style::Dim, keyword).styled(Style::Heading, format::printable_line(name));
    let mut text = StyledText::from(title.plain(format!(", {}", format::bytes(*size))).fit(scene.theme));
    let name_width = parts.iter().map(|part| width(label(part))).max().unwrap_or(0).min(WIDEST_NAME);
    let is_niche = parts.iter().any(|part| matches!(part, ShapePart::Tag { is_niche: true, .. }));
    for part in parts.iter().take(MOST_PARTS) {
        text += row(part, name_width, is_niche).fit(scene.theme);
    }
    if let Some(more) = parts.len().checked_sub(MOST_PARTS).filter(|more| *more > 0) {
        text += StyledLine::of(Style::Dim, format::more(scene.theme, more as u64, "part")).fit(scene.theme);
    }
    text
}

fn label(part: &ShapePart) -> &str {
    match part {
        ShapePart::Field { name, .. } => name,
        ShapePart::Padding { .. } => "padding",
        ShapePart::Tag { is_niche: true, .. } => "niche",
        ShapePart::Tag { .. } => "tag",
        ShapePart::Variant { .. } => "",
    }
}

fn row(part: &ShapePart, name_width: usize, is_niche: bool) -> StyledLine {
    let placed = |offset: u64, size: u64| {
        StyledLine::from("  ")
            .right(Style::Dim, format!("+{}", format::number(offset)), 6)
            .right(Style::Plain, format::thousands(size), 6)
            .plain("  ")
    };
    match part {
        ShapePart::Field { offset, size, name, type_name } => placed(*offset, *size)
            .left(Style::Heading, name.as_str(), name_width)
            .plain("  ")
            .plain(format::printable_line(type_name)),
        ShapePart::Padding { offset, size } => placed(*offset, *size).styled(Style::Dim, "padding"),
        ShapePart::Tag { offset, size, is_niche } => {
            let what = if *is_niche { "niche: values that the field there never has" } else { "tag" };
            placed(*offset, *size).styled(Style::Dim, what)
        }
        ShapePart::Variant { name, tag } => {
            let value = match tag {
                Some(tag) if is_niche => format!("{} there", format::number(*tag as u64)),
                Some(tag) => format!("tag {tag}"),
                None if is_niche => "any other value there".to_owned(),
                None => String::new(),
            };
            StyledLine::of(Style::Heading, name.as_str()).plain("  ").styled(Style::Dim, value)
        }
    }
}
