//! The only folder that names `iced_x86`: what instructions mean and how they read.

pub mod facts;

/// One decoded instruction as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disassembly {
    pub length: u8,
    /// Intel syntax in GNU spelling, lower case, addresses as `0x…`.
    pub intel: String,
    /// AT&T syntax.
    pub att: String,
    /// The address a direct jump, call or rip-relative operand refers to.
    pub refers_to: Option<u64>,
}

pub fn disassemble(bytes: &[u8], address: u64, _symbolizer: &dyn Fn(u64) -> Option<String>) -> Option<Disassembly> {
    let _ = (bytes, address);
    None
}
