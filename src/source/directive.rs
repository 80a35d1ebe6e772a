//! The directive tables of both dialects: for recognition, for suggestions, and for dialect detection.
//!
//! Arguments are parsed where a directive is executed.

use super::lexer::Dialect;
use super::nearest::nearest;

/// What a directive does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Directive {
    /// Integers of this many bytes; strings too in NASM.
    Integers(u8),
    /// Floating-point numbers of this many bytes.
    Floats(u8),
    /// Strings as they are.
    Strings,
    /// Strings with a zero byte after each.
    TerminatedStrings,
    /// Variable-length numbers of debug information.
    Leb128,
    /// A number of bytes with a value (zero unless given).
    Skip,
    /// NASM's `resb`, `resw` …: uninitialised units of this size.
    Reserve(u8),
    /// A value of a size, repeated.
    Fill,
    /// Up to a multiple of the argument.
    AlignTo,
    /// Up to a multiple of 2 to the power of the argument.
    AlignToPower,
    /// Up to an offset in the section.
    Org,
    /// A symbol that may be given another value later.
    Set,
    /// A symbol that keeps its value.
    SetOnce,
    /// The section that the name says.
    NamedSection,
    /// The section that the arguments say.
    Section,
    PushSection,
    PopSection,
    PreviousSection,
    /// A zeroed variable: name, size, alignment.
    Common,
    Global,
    Weak,
    Extern,
    /// `.type name, @function`.
    Type,
    /// `.size name, bytes`.
    Size,
    /// NASM's `default rel`.
    Default,
    /// `.intel_syntax`: what this assembler reads anyway.
    IntelSyntax,
    AttSyntax,
    /// `bits 64`, `.code64`.
    Bits,
    /// No effect in a sandbox: debug information, unwinding, notes for the linker.
    Ignored,
    /// Chooses addresses for what is not linked.
    FlatBinary,
    /// Would read another file of the host.
    HostFile,
    /// Macros, repetition, conditions, structures: executed before statements are read.
    Preprocessor,
}

use Directive as D;

const GNU: &[(&str, Directive)] = &[
    (".byte", D::Integers(1)),
    (".2byte", D::Integers(2)),
    (".short", D::Integers(2)),
    (".word", D::Integers(2)),
    (".hword", D::Integers(2)),
    (".value", D::Integers(2)),
    (".long", D::Integers(4)),
    (".int", D::Integers(4)),
    (".4byte", D::Integers(4)),
    (".quad", D::Integers(8)),
    (".8byte", D::Integers(8)),
    (".octa", D::Integers(16)),
    (".float", D::Floats(4)),
    (".single", D::Floats(4)),
    (".double", D::Floats(8)),
    (".tfloat", D::Floats(10)),
    (".ascii", D::Strings),
    (".asciz", D::TerminatedStrings),
    (".string", D::TerminatedStrings),
    (".uleb128", D::Leb128),
    (".sleb128", D::Leb128),
    (".zero", D::Skip),
    (".skip", D::Skip),
    (".space", D::Skip),
    (".fill", D::Fill),
    (".align", D::AlignTo),
    (".balign", D::AlignTo),
    (".p2align", D::AlignToPower),
    (".org", D::Org),
    (".set", D::Set),
    (".equ", D::Set),
    (".equiv", D::SetOnce),
    (".text", D::NamedSection),
    (".data", D::NamedSection),
    (".bss", D::NamedSection),
    (".rodata", D::NamedSection),
    (".section", D::Section),
    (".pushsection", D::PushSection),
    (".popsection", D::PopSection),
    (".previous", D::PreviousSection),
    (".comm", D::Common),
    (".lcomm", D::Common),
    (".globl", D::Global),
    (".global", D::Global),
    (".weak", D::Weak),
    (".type", D::Type),
    (".size", D::Size),
    (".intel_syntax", D::IntelSyntax),
    (".att_syntax", D::AttSyntax),
    (".code64", D::Bits),
    (".code32", D::Bits),
    (".code16", D::Bits),
    (".local", D::Ignored),
    (".extern", D::Extern),
    (".hidden", D::Ignored),
    (".protected", D::Ignored),
    (".internal", D::Ignored),
    (".file", D::Ignored),
    (".ident", D::Ignored),
    (".version", D::Ignored),
    (".loc", D::Ignored),
    (".loc_mark_labels", D::Ignored),
    (".addrsig", D::Ignored),
    (".addrsig_sym", D::Ignored),
    (".arch", D::Ignored),
    (".symver", D::Ignored),
    (".gnu_attribute", D::Ignored),
    (".build_version", D::Ignored),
    (".subsections_via_symbols", D::Ignored),
    (".title", D::Ignored),
    (".list", D::Ignored),
    (".nolist", D::Ignored),
    (".end", D::Ignored),
    (".cv_file", D::Ignored),
    (".cv_loc", D::Ignored),
    (".include", D::HostFile),
    (".incbin", D::HostFile),
    (".macro", D::Preprocessor),
    (".rept", D::Preprocessor),
    (".irp", D::Preprocessor),
    (".irpc", D::Preprocessor),
    (".if", D::Preprocessor),
    (".ifdef", D::Preprocessor),
    (".ifndef", D::Preprocessor),
    (".else", D::Preprocessor),
    (".elseif", D::Preprocessor),
    (".endif", D::Preprocessor),
    (".endm", D::Preprocessor),
    (".endr", D::Preprocessor),
    (".altmacro", D::Preprocessor),
    (".purgem", D::Preprocessor),
    (".error", D::Preprocessor),
    (".err", D::Preprocessor),
    (".warning", D::Preprocessor),
    (".exitm", D::Preprocessor),
    (".ifc", D::Preprocessor),
    (".ifb", D::Preprocessor),
    (".ifnb", D::Preprocessor),
    (".ifeq", D::Preprocessor),
    (".ifne", D::Preprocessor),
];

const NASM: &[(&str, Directive)] = &[
    ("db", D::Integers(1)),
    ("dw", D::Integers(2)),
    ("dd", D::Integers(4)),
    ("dq", D::Integers(8)),
    ("ddq", D::Integers(16)),
    ("dt", D::Integers(10)),
    ("do", D::Integers(16)),
    ("resb", D::Reserve(1)),
    ("resw", D::Reserve(2)),
    ("resd", D::Reserve(4)),
    ("resq", D::Reserve(8)),
    ("rest", D::Reserve(10)),
    ("resdq", D::Reserve(16)),
    ("align", D::AlignTo),
    ("alignb", D::AlignTo),
    ("org", D::FlatBinary),
    ("absolute", D::FlatBinary),
    ("section", D::Section),
    ("segment", D::Section),
    ("common", D::Common),
    ("global", D::Global),
    ("extern", D::Extern),
    ("static", D::Ignored),
    ("required", D::Ignored),
    ("cpu", D::Ignored),
    ("default", D::Default),
    ("bits", D::Bits),
    ("use64", D::Bits),
    ("incbin", D::HostFile),
    ("%include", D::HostFile),
    ("%define", D::Preprocessor),
    ("%xdefine", D::Preprocessor),
    ("%assign", D::Preprocessor),
    ("%undef", D::Preprocessor),
    ("%macro", D::Preprocessor),
    ("%rep", D::Preprocessor),
    ("%if", D::Preprocessor),
    ("%ifdef", D::Preprocessor),
    ("%ifndef", D::Preprocessor),
    ("%else", D::Preprocessor),
    ("%endif", D::Preprocessor),
    ("%endrep", D::Preprocessor),
    ("%endmacro", D::Preprocessor),
    ("%endm", D::Preprocessor),
    ("%imacro", D::Preprocessor),
    ("%exitmacro", D::Preprocessor),
    ("%exitrep", D::Preprocessor),
    ("%rotate", D::Preprocessor),
    ("%idefine", D::Preprocessor),
    ("%iassign", D::Preprocessor),
    ("%elif", D::Preprocessor),
    ("%elifdef", D::Preprocessor),
    ("%elifidn", D::Preprocessor),
    ("%ifidn", D::Preprocessor),
    ("%ifidni", D::Preprocessor),
    ("%ifnidn", D::Preprocessor),
    ("%ifnum", D::Preprocessor),
    ("%ifmacro", D::Preprocessor),
    ("%error", D::Preprocessor),
    ("%warning", D::Preprocessor),
    ("%pragma", D::Preprocessor),
    ("%strlen", D::Preprocessor),
    ("%push", D::Preprocessor),
    ("%pop", D::Preprocessor),
    ("%comment", D::Preprocessor),
    ("%use", D::Preprocessor),
    ("struc", D::Preprocessor),
    ("endstruc", D::Preprocessor),
    ("istruc", D::Preprocessor),
];

/// The directive of that name, in any case, in the dialect.
#[must_use]
pub(super) fn directive(name: &str, dialect: Dialect) -> Option<Directive> {
    let find = |table: &[(&str, Directive)]| {
        table.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, directive)| *directive)
    };
    if dialect.is_nasm() {
        return find(NASM);
    }
    let ignored = name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case(".cfi_"));
    if ignored { Some(Directive::Ignored) } else { find(GNU) }
}

/// The directive of the dialect with the most similar spelling.
#[must_use]
pub(super) fn nearest_directive(name: &str, dialect: Dialect) -> Option<&'static str> {
    let table = if dialect.is_nasm() { NASM } else { GNU };
    nearest(&name.to_ascii_lowercase(), table.iter().map(|(known, _)| *known))
}

/// Whether a word begins a line that is no instruction, in either dialect.
#[must_use]
pub(crate) fn is_directive(word: &str) -> bool {
    [Dialect::Gnu, Dialect::Nasm].into_iter().any(|dialect| directive(word, dialect).is_some())
}

/// Whether a word can follow a label without a colon in NASM: it puts something in memory.
#[must_use]
pub(crate) fn is_nasm_data(word: &str) -> bool {
    matches!(directive(word, Dialect::Nasm), Some(D::Integers(_) | D::Reserve(_)))
        || ["equ", "times"].iter().any(|known| known.eq_ignore_ascii_case(word))
}
