//! The location of a fault: which instruction, which source line, which operand.
//!
//! A fault inside a function that the host serves is located at the instruction that called it.

use crate::frontend::format;
use crate::frontend::panels;
use crate::frontend::theme::Scene;
use crate::lens::{pointer_target, user_call};
use crate::model::addr::Address;
use crate::model::fault::{AccessKind, Fault, Transfer};
use crate::model::source_map::SourceLine;
use crate::model::step::Step;
use std::ops::Range;

/// The instruction that a fault or warning is about, in machine and source terms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FaultLocation {
    pub address: Address,
    /// As decoded, in Intel syntax.
    pub instruction: String,
    /// `None` where there is no source.
    pub line: Option<SourceLine>,
    pub function: Option<String>,
    /// The source line, or the decoded instruction where there is none.
    pub text: Option<String>,
    /// The characters of `text` to mark.
    pub span: Range<usize>,
}

/// What of an instruction is marked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Marked {
    Statement,
    /// The operand in brackets, if it has one.
    Memory,
}

/// Finds the instruction, the source line and the operand that the fault of `step` is about.
#[must_use]
pub(crate) fn find(scene: &Scene, step: &Step) -> FaultLocation {
    let is_about_memory = step.fault.as_ref().is_some_and(is_about_operand);
    let found = at(scene, address(scene, step), if is_about_memory { Marked::Memory } else { Marked::Statement });
    // A panic says its own place, also where the optimiser merged its call with others.
    let line = match &step.fault {
        Some(Fault::Panic { location: Some(place), .. }) => scene.program.source.line_named(place),
        _ => None,
    };
    let Some((line, text)) = line.and_then(|line| Some((line, scene.program.source.text(line)?))) else { return found };
    FaultLocation { line: Some(line), text: Some(format::printable_line(text)), span: whole_line(text), ..found }
}

/// An instruction and its source line.
#[must_use]
pub(crate) fn at(scene: &Scene, address: Address, marked: Marked) -> FaultLocation {
    let instruction = panels::instruction(scene, address);
    let entry = scene.program.line_at(address);
    let line = entry.map(|entry| entry.line);
    let source = line.and_then(|line| scene.program.source.text(line)).map(str::to_owned);
    let text = source.unwrap_or_else(|| instruction.clone());
    let span = if scene.program.process.is_some() && line.is_some() {
        whole_line(&text)
    } else {
        let operand = if marked == Marked::Memory { memory_operand(&text) } else { None };
        operand.unwrap_or_else(|| statement(&text, nth_on_line(scene, address)))
    };
    let function = pointer_target::code(scene.program, address).map(|(name, _)| name);
    FaultLocation { address, instruction, line, function, text: Some(format::printable_line(&text)), span }
}

/// The instruction that the fault is located at: the step's own, the caller of the runtime function that refused, or who allocated what leaked.
fn address(scene: &Scene, step: &Step) -> Address {
    if let Some(Fault::Leak { blocks, .. }) = &step.fault {
        let first = blocks.first().and_then(|id| scene.machine.block(*id));
        return first.map_or(step.at, |block| block.allocated.caller);
    }
    if let Some(Fault::Panic { raised: Some(raised), .. }) = &step.fault {
        return raised.at;
    }
    // Where nothing stands there is nothing to show: the last instruction that did.
    if let Some(Fault::NotExecutable { target, transfer: Transfer::FallThrough, .. }) = &step.fault
        && let Some(last) = scene.program.line_at(target.minus(1)).filter(|entry| entry.is_code)
    {
        return last.address;
    }
    if let Some(process) = scene.program.process.as_deref().filter(|process| !process.is_user(step.at)) {
        return user_call::innermost(scene.machine, process).map_or(step.at, |(_, site)| site);
    }
    if let Some(site) = caller_of_support(scene, step.at) {
        return site;
    }
    if pointer_target::runtime_name(scene.program, step.at).is_none() {
        return step.at;
    }
    let frames = scene.machine.frames();
    if let Some(site) = frames.last().filter(|frame| frame.function == step.at).and_then(|frame| frame.call_site) {
        return site;
    }
    let return_address = scene.machine.read_u64(Address(scene.machine.registers().rsp()));
    return_address
        .and_then(|address| scene.program.line_at(Address(address.wrapping_sub(1))))
        .map_or(step.at, |entry| entry.address)
}

/// The program's call by which execution came to where it stands, in the support library or in what that called.
fn caller_of_support(scene: &Scene, at: Address) -> Option<Address> {
    let frames = scene.machine.frames();
    let mut sites = frames.iter().rev().filter_map(|frame| frame.call_site);
    let is_host = pointer_target::runtime_name(scene.program, at).is_some();
    let within = if is_host { frames.last().and_then(|frame| frame.call_site)? } else { at };
    if !scene.program.is_support(within) {
        return None;
    }
    sites.find(|site| !scene.program.is_support(*site))
}

/// A line of a language with other rules than assembly's, without surrounding blanks, in characters.
fn whole_line(text: &str) -> Range<usize> {
    let lead = text.chars().take_while(|c| c.is_whitespace()).count();
    lead..lead + text.trim().chars().count()
}

/// Faults about memory that the instruction names in brackets; where it goes is not such memory.
fn is_about_operand(fault: &Fault) -> bool {
    fault.access().is_some_and(|access| access.kind != AccessKind::Execute)
}

/// How many statements of the same line stand before this one.
fn nth_on_line(scene: &Scene, address: Address) -> usize {
    let Some(line) = scene.program.line_at(address).map(|entry| entry.line) else { return 0 };
    scene.program.source.of_line(line).filter(|entry| entry.is_code && entry.address < address).count()
}

/// The first bracketed operand before any comment, in characters.
fn memory_operand(text: &str) -> Option<Range<usize>> {
    let code: Vec<char> = text.chars().take_while(|c| *c != '#').collect();
    let start = code.iter().position(|c| *c == '[')?;
    let length = code[start..].iter().position(|c| *c == ']')?;
    Some(start..start + length + 1)
}

/// The n-th statement of a line, without label, comment and surrounding blanks, in characters.
fn statement(text: &str, n: usize) -> Range<usize> {
    let code = text.split('#').next().unwrap_or_default();
    let start_byte: usize = code.split(';').take(n).map(|part| part.len() + 1).sum();
    let part = code.get(start_byte..).unwrap_or_default().split(';').next().unwrap_or_default();
    let part = if part.trim().is_empty() { code } else { part };
    let part_start = if part.len() == code.len() { 0 } else { start_byte };
    let after_label = part.rfind(": ").or_else(|| part.rfind(":\t")).map_or(0, |at| at + 1);
    let body = &part[after_label..];
    let lead = body.len() - body.trim_start().len();
    let chars = |bytes: usize| text[..bytes].chars().count();
    let start = part_start + after_label + lead;
    chars(start)..chars(start + body.trim().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(range: Range<usize>, text: &str, expect: &str) {
        let marked: String = text.chars().skip(range.start).take(range.len()).collect();
        assert_eq!(marked, expect, "{text}");
    }

    #[test]
    fn the_memory_operand_is_found_before_the_comment() {
        let text = "  mov rax, [rdi + 8]  # not [this]";
        check(memory_operand(text).unwrap(), text, "[rdi + 8]");
        assert_eq!(memory_operand("push rax # [x]"), None);
        assert_eq!(memory_operand("mov rax, [rdi"), None);
    }

    #[test]
    fn the_nth_statement_is_found() {
        for (n, text, expect) in [
            (0, "  push rax  # deeper", "push rax"),
            (1, "nop; ret", "ret"),
            (0, "f: call f", "call f"),
            (5, "nop", "nop"),
            (0, "", ""),
            (0, "漢: div rcx ; x", "div rcx"),
        ] {
            check(statement(text, n), text, expect);
        }
    }
}
