//! The stylesheet of a picture that stands alone: the colours of `picture.css` written out, because what pictures are placed into (slides,
//! text processors, image viewers) mostly knows no custom properties of CSS and would paint such boxes black.

use super::svg::STYLESHEET;
use crate::lens::picture::PictureRegion;
use std::fmt::Write as _;

/// Which of the two sets of colours in `picture.css`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Scheme {
    Light,
    Dark,
}

/// Colours for a light ground, and for a dark one where the viewer says that it has one.
#[must_use]
pub(super) fn stylesheet() -> String {
    let shapes = "\
text { white-space: pre; }
.name, .tag, .changed .value { font-weight: 600; }
.region { font-size: 11px; letter-spacing: 0.12em; }
.frame { stroke-width: 1.2; }
.rule { stroke-width: 1; stroke-opacity: 0.35; }
.gone .frame { stroke-dasharray: 4 3; }
.arrow path { fill: none; stroke-width: 1.6; }
.arrow circle { stroke: none; }
.dangling path, .moved path { stroke-dasharray: 5 4; }
.dangling .cross { stroke-dasharray: none; stroke-width: 2.2; }
.moved { opacity: 0.5; }
";
    format!("{shapes}{}@media (prefers-color-scheme: dark) {{\n{}}}\n", colors(Scheme::Light), colors(Scheme::Dark))
}

fn colors(scheme: Scheme) -> String {
    let color = |name: &str| color(scheme, name);
    let (ink, quiet, bad) = (color("ink"), color("quiet"), color("bad"));
    let mut css = format!(
        ".ground {{ fill: {}; }}\ntext {{ fill: {ink}; }}\n.mark {{ fill: {}; }}\n",
        color("ground"),
        color("mark")
    );
    for region in PictureRegion::ALL {
        let name = region.name();
        let (own, fill) = (color(name), color(&format!("{name}-fill")));
        let _ = writeln!(css, ".{name} .frame {{ fill: {fill}; stroke: {own}; }}");
        let _ = writeln!(css, ".{name} .rule {{ stroke: {own}; }}");
        let _ = writeln!(css, ".{name} .name, .{name} .tag, .{name} .label {{ fill: {own}; }}");
        let _ = writeln!(css, ".arrow.{name} path {{ stroke: {own}; }}");
        let _ = writeln!(css, ".arrow.{name} .head, .arrow.{name} circle {{ fill: {own}; stroke: none; }}");
    }
    let _ = writeln!(
        css,
        "text.quiet, text.region, text.sub, text.caption, .dim text.label, .dim text, .gone text.name, .gone text.label, .gone text.tag, .gone text {{ fill: {quiet}; }}"
    );
    let _ = writeln!(css, ".gone .frame {{ fill: none; stroke: {quiet}; }}\n.gone .rule {{ stroke: {quiet}; }}");
    let _ = writeln!(css, ".arrow.dangling path {{ stroke: {bad}; }}\n.arrow.dangling circle {{ fill: {bad}; }}");
    css
}

/// A colour of the stylesheet for pages.
fn color(scheme: Scheme, name: &str) -> String {
    let nth = if scheme == Scheme::Light { 1 } else { 2 };
    let rest = STYLESHEET.split(&format!("--{name}: ")).nth(nth).unwrap_or_default();
    rest.split(';').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_color_is_written_out() {
        let css = stylesheet();
        assert!(!css.contains("var("));
        for line in css.lines().filter(|line| line.contains("fill:") || line.contains("stroke:")) {
            let values = line.split(['{', ';']).filter_map(|part| part.trim().split_once(": "));
            for (property, value) in values.filter(|(property, _)| matches!(*property, "fill" | "stroke")) {
                assert!(
                    value == "none" || (value.len() == 7 && value.starts_with('#')),
                    "{property}: {value} in {line}"
                );
            }
        }
    }
}
