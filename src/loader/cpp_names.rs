//! Names of C++ functions: demangling by the Itanium ABI, the only file that names `cpp_demangle`.
//!
//! A function is named as in its source, without parameters and result: those of different overloads are the same. Of what is no name of
//! C++, or one that the library cannot read, nothing is said.

use cpp_demangle::{DemangleOptions, Symbol};

/// `Shape::area` of `_ZNK5Shape4areaEv`.
#[must_use]
pub(super) fn readable(name: &str) -> Option<String> {
    if !name.starts_with("_Z") {
        return None;
    }
    let options = DemangleOptions::new().no_params().no_return_type();
    Symbol::new(name).ok()?.demangle_with_options(&options).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_source() {
        for (mangled, expected) in [
            ("_ZNK5Shape4areaEv", Some("Shape::area")),
            ("_Z5twiceIdET_S0_", Some("twice<double>")),
            ("_ZN4RingIiLm3EE4pushERKi", Some("Ring<int, (unsigned long)3>::push")),
            ("_Znwm", Some("operator new")),
            ("_Zxyz", None),
            ("main", None),
        ] {
            assert_eq!(readable(mangled).as_deref(), expected, "{mangled}");
        }
    }
}
