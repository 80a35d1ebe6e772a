//! The functions of a compiled program by the names that people write: `main`, `Point::area`, `largest`, `<Circle as Shape>::area`.
//!
//! Type arguments are left out on both sides, so a generic function is all its instances. A method of a trait is found by its type, by the
//! trait, and by both. A name may begin anywhere in a path, at whole components.

use super::expr::{CodePlace, Expr};
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::Address;
use crate::model::debug::code::Function;
use std::sync::Arc;

/// The user's functions that a place names; none if it is no name, or that of no such function.
pub(super) fn functions_at(debug: &DebugInfo, place: &CodePlace) -> Vec<Arc<Function>> {
    let Some(name) = written_name(place) else { return Vec::new() };
    let functions = debug.user_functions().iter();
    functions.filter(|function| is_named(&function.path, name)).cloned().collect()
}

/// Where the bodies begin of the functions that a place names, those of copies that were inlined last.
pub(super) fn bodies_at(debug: &DebugInfo, place: &CodePlace) -> Vec<Address> {
    let Some(name) = written_name(place) else { return Vec::new() };
    let mut bodies: Vec<Address> = functions_at(debug, place).iter().map(|function| function.body).collect();
    let inlined = debug.inlined_functions();
    bodies.extend(inlined.iter().filter(|(path, _)| is_named(path, name)).map(|(_, start)| *start));
    bodies.dedup();
    bodies
}

fn written_name(place: &CodePlace) -> Option<&str> {
    match place {
        CodePlace::Function { path, .. } => Some(path),
        CodePlace::Address { expr: Expr::Symbol { name, .. }, .. } => Some(name),
        CodePlace::Address { .. } | CodePlace::Line { .. } => None,
    }
}

/// Whether a name that somebody wrote means the function of this path.
pub(super) fn is_named(path: &str, name: &str) -> bool {
    let meant = without_arguments(name);
    forms(path).iter().any(|form| {
        let before = form.strip_suffix(&*meant);
        before.is_some_and(|before| before.is_empty() || before.ends_with("::"))
    })
}

/// The ways to write a path: `<a::Circle as a::Shape>::area` is `a::Circle::area`, `a::Shape::area` and `<Circle as Shape>::area`.
fn forms(path: &str) -> Vec<String> {
    let Some((ty, rest)) = path.strip_prefix('<').and_then(qualified) else { return vec![without_arguments(path)] };
    let (ty, of) = ty.split_once(" as ").map_or((ty, None), |(ty, of)| (ty, Some(of)));
    let ty = without_arguments(ty);
    let mut forms = vec![format!("{ty}{}", without_arguments(rest))];
    if let Some(of) = of {
        let of = without_arguments(of);
        let last = |path: &str| path.rsplit("::").next().unwrap_or(path).to_owned();
        let rest = without_arguments(rest);
        forms.push(format!("{of}{rest}"));
        forms.push(format!("<{} as {}>{rest}", last(&ty), last(&of)));
        forms.push(format!("<{ty} as {of}>{rest}"));
    }
    forms
}

/// What stands between the angle brackets that `text` begins in, and what follows them.
fn qualified(text: &str) -> Option<(&str, &str)> {
    let mut depth = 1;
    for (at, c) in text.char_indices() {
        depth += match c {
            '<' => 1,
            // The arrow of a function's type closes nothing.
            '>' if !text[..at].ends_with('-') => -1,
            _ => 0,
        };
        if depth == 0 {
            return Some((&text[..at], &text[at + 1..]));
        }
    }
    None
}

/// A path without the arguments in angle brackets behind its components; those that it begins with stay.
fn without_arguments(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    if let Some((inner, behind)) = path.strip_prefix('<').and_then(qualified) {
        text = match inner.split_once(" as ") {
            Some((ty, of)) => format!("<{} as {}>", without_arguments(ty), without_arguments(of)),
            None => without_arguments(inner),
        };
        rest = behind;
    }
    while let Some(at) = rest.find('<') {
        text.push_str(rest[..at].trim_end_matches("::"));
        rest = qualified(&rest[at + 1..]).map_or("", |(_, behind)| behind);
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_whole_components_without_type_arguments() {
        let is = [
            ("demo::area", "area"),
            ("demo::area", "demo::area"),
            ("demo::largest<i32>", "largest"),
            ("demo::largest<i32>", "largest<char>"),
            ("demo::Stack<i32>::push", "Stack::push"),
            ("demo::Stack<i32>::push", "Stack<T>::push"),
            ("<demo::Circle as demo::Shape>::area", "Circle::area"),
            ("<demo::Circle as demo::Shape>::area", "Shape::area"),
            ("<demo::Circle as demo::Shape>::area", "area"),
            ("<demo::Circle as demo::Shape>::area", "<Circle as Shape>::area"),
            ("<alloc::vec::Vec<i32> as demo::Sum>::total", "Vec<i32>::total"),
            ("demo::main::{closure#0}", "{closure#0}"),
            ("demo::apply<fn(i32) -> i32>", "apply"),
        ];
        for (path, name) in is {
            assert!(is_named(path, name), "{path} is {name}");
        }
        let is_not = [
            ("demo::area", "rea"),
            ("demo::Circle::area", "Square::area"),
            ("<demo::Circle as demo::Shape>::area", "<Square as Shape>::area"),
        ];
        for (path, name) in is_not {
            assert!(!is_named(path, name), "{path} is not {name}");
        }
    }
}
