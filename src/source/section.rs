//! Section names and flags → the region of guest memory, or not loaded (for linkers and debuggers only).

use super::error::SourceError;
use super::located_text::{LocatedText, unquoted};
use crate::model::memory_map::RegionKind;

/// The arguments of a section directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SectionSpec {
    pub name: String,
    /// `None`: not loaded.
    pub region: Option<RegionKind>,
    /// The directive says more than the name: flags, a type, attributes.
    pub is_explicit: bool,
}

/// Sections of that name (or beginning with it and a full stop) that a sandbox has no use for.
const NOT_LOADED: [&str; 12] = [
    ".note",
    ".comment",
    ".debug",
    ".eh_frame",
    ".eh_frame_hdr",
    ".gcc_except_table",
    ".stack_sizes",
    ".llvm_addrsig",
    ".deplibs",
    ".llvmbc",
    ".llvmcmd",
    ".linker-options",
];

/// Classification of a section by its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SectionClass {
    Region(RegionKind),
    /// For linkers and debuggers.
    NotLoaded,
    /// Not a conventional name.
    Unknown,
}

impl SectionClass {
    /// The region; `otherwise` for an unconventional name, `None` for what is not loaded.
    #[must_use]
    pub(super) fn region_or(self, otherwise: Option<RegionKind>) -> Option<RegionKind> {
        match self {
            SectionClass::Region(kind) => Some(kind),
            SectionClass::NotLoaded => None,
            SectionClass::Unknown => otherwise,
        }
    }
}

/// Classifies a section by its name alone.
#[must_use]
pub(super) fn classify_name(name: &str) -> SectionClass {
    let is = |base: &str| name == base || name.strip_prefix(base).is_some_and(|rest| rest.starts_with('.'));
    if NOT_LOADED.iter().any(|base| is(base)) || name.starts_with(".debug_") || name.starts_with(".zdebug_") {
        return SectionClass::NotLoaded;
    }
    let region = if is(".text") || is(".init") || is(".fini") || is(".code") {
        RegionKind::Code
    } else if is(".data.rel.ro") || is(".rodata") || is(".rdata") || is(".init_array") || is(".fini_array") {
        RegionKind::Rodata
    } else if is(".data") || is(".tdata") || is(".data1") {
        RegionKind::Data
    } else if is(".bss") || is(".tbss") || is(".lbss") {
        RegionKind::Bss
    } else {
        return SectionClass::Unknown;
    };
    SectionClass::Region(region)
}

/// Reads the arguments of `.section` and `.pushsection`: `name, "flags", @type, …`.
///
/// # Errors
/// A missing name, or flags that are no string.
pub(super) fn gnu_section(arguments: LocatedText<'_>) -> Result<SectionSpec, SourceError> {
    let parts = arguments.split_commas();
    let name = section_name(arguments, parts.first().copied())?;
    let is_nobits = parts.iter().skip(2).any(|part| matches!(part.text, "@nobits" | "%nobits"));
    let flags = match parts.get(1) {
        None => None,
        Some(flags) if flags.text.len() >= 2 && flags.text.starts_with('"') && flags.text.ends_with('"') => {
            Some(&flags.text[1..flags.text.len() - 1])
        }
        Some(subsection) if subsection.text.starts_with(|c: char| c.is_ascii_digit()) => None,
        Some(other) => return Err(other.error_with("expected the section's flags in quotes", "such as \"aw\"")),
    };
    let by_flags = match flags {
        Some("") => None,
        Some(flags) if flags.contains('x') => Some(RegionKind::Code),
        Some(flags) if flags.contains('w') && is_nobits => Some(RegionKind::Bss),
        Some(flags) if flags.contains('w') => Some(RegionKind::Data),
        _ => Some(RegionKind::Rodata),
    };
    // Flags decide about code: `.text` without them is code, but `.text.rodata` with "a" is not.
    let region = match classify_name(&name) {
        SectionClass::Region(RegionKind::Code) if flags.is_some() => by_flags,
        // rustc's `.debug_gdb_scripts` is one that the program reads.
        SectionClass::NotLoaded if name.starts_with(".debug_") && flags.is_some_and(|flags| flags.contains('a')) => {
            by_flags
        }
        named => named.region_or(by_flags),
    };
    Ok(SectionSpec { name, region, is_explicit: flags.is_some() })
}

/// Reads the arguments of NASM's `section`: `name attribute…`.
///
/// # Errors
/// A missing name or an attribute that NASM does not have for ELF (NASM manual, 8.9.2).
pub(super) fn nasm_section(arguments: LocatedText<'_>) -> Result<SectionSpec, SourceError> {
    let (name_piece, mut rest) = arguments.split_word();
    let name = section_name(arguments, (!name_piece.is_empty()).then_some(name_piece))?;
    let mut region = classify_name(&name).region_or(Some(RegionKind::Rodata));
    let is_explicit = !rest.is_empty();
    while !rest.is_empty() {
        let (attribute, after) = rest.split_word();
        match attribute.text.to_ascii_lowercase().as_str() {
            "exec" => region = Some(RegionKind::Code),
            "nobits" => region = Some(RegionKind::Bss),
            "write" if region != Some(RegionKind::Bss) => region = Some(RegionKind::Data),
            "write" | "noexec" | "nowrite" | "alloc" | "progbits" => {}
            "noalloc" => region = None,
            other if other.starts_with("align=") => {}
            other => {
                let message = format!("unknown section attribute `{other}`");
                return Err(attribute.error_with(message, "known are exec, write, nobits, progbits and align=N"));
            }
        }
        rest = after;
    }
    Ok(SectionSpec { name, region, is_explicit })
}

fn section_name(arguments: LocatedText<'_>, name: Option<LocatedText<'_>>) -> Result<String, SourceError> {
    match name.filter(|name| !name.is_empty()) {
        Some(name) => Ok(unquoted(name.text)),
        None => Err(arguments.error_with("a section needs a name", "such as `.rodata`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::lexer::Dialect;

    fn region_of(text: &str) -> Option<RegionKind> {
        gnu_section(LocatedText { line: 1, column: 1, text, dialect: Dialect::Gnu }).unwrap().region
    }

    #[test]
    fn sections_of_compilers_map_to_regions() {
        for (text, region) in [
            (r#".text._ZN3foo17h0E,"ax",@progbits"#, Some(RegionKind::Code)),
            (r#"".text.Vec<u8>","ax",@progbits"#, Some(RegionKind::Code)),
            (r#".rodata.str1.1,"aMS",@progbits,1"#, Some(RegionKind::Rodata)),
            (r#".data.rel.ro..Lanon.3,"aw",@progbits"#, Some(RegionKind::Rodata)),
            (r#".data.rel.ro.local,"aw""#, Some(RegionKind::Rodata)),
            (r#".bss.COUNT,"aw",@nobits"#, Some(RegionKind::Bss)),
            (r#"mine,"aw",@nobits"#, Some(RegionKind::Bss)),
            (r#"mine,"aw",@progbits"#, Some(RegionKind::Data)),
            ("mine", Some(RegionKind::Rodata)),
            (r#"".note.GNU-stack","",@progbits"#, None),
            (r#".debug_info,"",@progbits"#, None),
            (r#".debug_gdb_scripts,"aMS",@progbits,1"#, Some(RegionKind::Rodata)),
            (r#".eh_frame,"a",@progbits"#, None),
        ] {
            assert_eq!(region_of(text), region, "{text}");
        }
    }
}
