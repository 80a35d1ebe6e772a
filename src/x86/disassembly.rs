//! Disassembly in Intel and AT&T syntax (iced's formatters, with GNU's spelling).
//!
//! Invariant: our own parser reads the Intel text back as the same instruction (held by a round-trip test). A symbol's
//! name replaces a number only where the number is certainly an address: a direct branch target or a rip-relative
//! operand.

use super::forms::name_of;
use iced_x86::{
    Decoder, DecoderOptions, Formatter, GasFormatter, Instruction, IntelFormatter, SymbolResolver, SymbolResult,
};

/// One decoded instruction as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disassembly {
    /// In bytes.
    pub length: u8,
    /// Intel syntax in GNU spelling, lower case, addresses as `0x…`.
    pub intel: String,
    /// AT&T syntax.
    pub att: String,
    /// The address a direct jump, call or rip-relative operand refers to.
    pub refers_to: Option<u64>,
}

/// Decodes the first instruction of `bytes` at `address`; `name` gives what an address is called. `None` for bytes that are
/// no instruction.
pub fn disassemble(bytes: &[u8], address: u64, name: &dyn Fn(u64) -> Option<String>) -> Option<Disassembly> {
    let mut decoder = Decoder::with_ip(64, bytes, address, DecoderOptions::NONE);
    let instruction = decoder.decode();
    if instruction.is_invalid() {
        return None;
    }
    let refers_to = refers_to(&instruction);
    // Only what is certainly an address is named: a small number in an operand is no symbol.
    let symbol = refers_to.and_then(|target| Some((target, name(target)?)));
    let mut intel = IntelFormatter::with_options(symbol.clone().map(boxed), None);
    set_options(intel.options_mut());
    let mut att = GasFormatter::with_options(symbol.map(boxed), None);
    set_options(att.options_mut());
    Some(Disassembly {
        length: instruction.len() as u8,
        intel: without_implied_st(written(&mut intel, &instruction), &instruction),
        att: without_set_suffix(written(&mut att, &instruction), &instruction),
        refers_to,
    })
}

struct ResolvedSymbol {
    address: u64,
    name: String,
}

impl SymbolResolver for ResolvedSymbol {
    fn symbol(&mut self, _: &Instruction, _: u32, _: Option<u32>, address: u64, _: u32) -> Option<SymbolResult<'_>> {
        (address == self.address).then(|| SymbolResult::with_str(address, &self.name))
    }
}

fn boxed((address, name): (u64, String)) -> Box<dyn SymbolResolver> {
    Box::new(ResolvedSymbol { address, name })
}

fn set_options(options: &mut iced_x86::FormatterOptions) {
    options.set_hex_prefix("0x");
    options.set_hex_suffix("");
    options.set_uppercase_hex(false);
    options.set_small_hex_numbers_in_decimal(true);
    options.set_space_after_operand_separator(true);
    options.set_space_between_memory_add_operators(true);
    options.set_space_between_memory_mul_operators(false);
    options.set_memory_size_options(iced_x86::MemorySizeOptions::Always);
    options.set_rip_relative_addresses(true);
    options.set_branch_leading_zeros(false);
    options.set_displacement_leading_zeros(false);
    options.set_show_branch_size(false);
    options.set_signed_immediate_operands(true);
    options.set_gas_show_mnemonic_size_suffix(true);
}

fn written(formatter: &mut dyn Formatter, instruction: &Instruction) -> String {
    let mut text = String::new();
    formatter.format(instruction, &mut text);
    text
}

/// `fld qword ptr [rax]`, where iced writes the implied top of the x87 stack too.
fn without_implied_st(text: String, instruction: &Instruction) -> String {
    let implies_st = text.starts_with('f') && instruction.op_count() == 1;
    if !implies_st {
        return text;
    }
    text.strip_suffix(", st").unwrap_or(&text).replacen(" st, ", " ", 1)
}

/// `sete`, where iced writes `seteb`: the size is always a byte.
fn without_set_suffix(text: String, instruction: &Instruction) -> String {
    let name = name_of(instruction.mnemonic());
    match text.strip_prefix(&name).and_then(|rest| rest.strip_prefix('b')) {
        Some(rest) if name.starts_with("set") && rest.starts_with(' ') => format!("{name}{rest}"),
        _ => text,
    }
}

fn refers_to(instruction: &Instruction) -> Option<u64> {
    if instruction.is_ip_rel_memory_operand() {
        return Some(instruction.ip_rel_memory_address());
    }
    let target = instruction.near_branch_target();
    (target != 0).then_some(target)
}
