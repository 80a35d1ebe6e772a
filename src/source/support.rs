//! The support library: what programs of one file call of the C library, of libgcc and of Rust's, as assembly that is linked in.
//!
//! A static library in the sense of `ar`: each member defines global names, and a program gets the members that define what it names and
//! does not define itself, with what those need. They are guest code, executed and checked like the program's own, so a string that does not
//! end is found in them too. Functions whose effect the machine must know (the allocator) are served by the host instead
//! ([`crate::model::runtime`]), and such names win; only a program that registers functions with `atexit` gets an `exit` that calls them. What
//! is mathematics is musl's. Members cost what assembling their lines costs, and only where they are used.

use super::demangle::demangle;
use super::expr::{Relocation, SymbolName, SymbolRef};
use super::item::Datum;
use super::item::ItemBody;
use super::unit::TranslationUnit;
use crate::model::runtime::RuntimeFn;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// What runs before `main` where the program has constructors.
pub(super) const START: &str = "__asmscope_start";

/// The function of every descriptor of a thread-local variable.
pub(super) const THREAD_DESCRIPTOR: &str = "__asmscope_tlsdesc";

const MARK: &str = "# member ";

static MEMBERS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| PARTS.iter().flat_map(|text| text.split(MARK).skip(1)).collect());

const PARTS: [&str; 2] = [include_str!("support/library.s"), include_str!("support/math.s")];

/// Calls what `atexit` registered; defined where that is.
const RUN_HANDLERS: &str = "__asmscope_run_handlers";

/// The member that defines a name.
static BY_NAME: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| {
    let globals = |(idx, text): (usize, &&'static str)| globals(text).map(move |name| (name, idx)).collect::<Vec<_>>();
    MEMBERS.iter().enumerate().flat_map(globals).collect()
});

/// Functions of Rust's libraries, by their paths and the member's name for them. Their parameters are those of rustc 1.95.
const RUST: [(&str, &str); 6] = [
    ("std::rt::lang_start_internal", "__asmscope_lang_start"),
    ("std::panicking::panic_count::GLOBAL_PANIC_COUNT", "__asmscope_panic_count"),
    ("std::panicking::panic_count::is_zero_slow_path", "__asmscope_is_zero"),
    ("<alloc::raw_vec::RawVecInner>::try_allocate_in", "__asmscope_try_allocate_in"),
    ("<alloc::raw_vec::RawVecInner>::grow_amortized", "__asmscope_grow_amortized"),
    ("<alloc::raw_vec::RawVecInner>::deallocate", "__asmscope_deallocate"),
];

/// The words of operands: mnemonics such as `div` and texts are names of nothing.
fn operand_words(text: &str) -> impl Iterator<Item = &str> {
    let operands = text.lines().filter(|line| !line.contains(".string") && !line.contains(".ascii"));
    let operands = operands.filter_map(|line| line.strip_prefix('\t')?.split_once('\t'));
    operands.flat_map(|(_, operands)| operands.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
}

fn globals(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter_map(|line| line.strip_prefix("\t.globl\t"))
}

/// The functions of the C library that it has, in alphabetical order.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    let names: BTreeSet<&str> = BY_NAME.keys().copied().filter(|name| !name.starts_with('_')).collect();
    names.into_iter()
}

/// Whether a name is that of a member.
pub(super) fn has(name: &str) -> bool {
    BY_NAME.contains_key(name)
}

/// GNU assembly that defines what the unit names, does not define, and the library has; with what runs constructors. Empty if nothing is
/// needed.
pub(super) fn needed(unit: &TranslationUnit) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut text = String::new();
    for symbol in undefined(unit) {
        if BY_NAME.contains_key(symbol.as_str()) {
            names.push(symbol);
        } else if let Some(plain) = rust_function(&symbol) {
            let _ = writeln!(text, "\t.set\t{symbol}, {plain}");
            names.push(plain.to_owned());
        }
    }
    let mut taken = BTreeSet::new();
    while let Some(name) = names.pop() {
        let Some(member) = BY_NAME.get(name.as_str()) else { continue };
        let is_defined = |name: &str| unit.symbols.names.contains_key(name);
        if is_defined(&name) || globals(MEMBERS[*member]).any(is_defined) || !taken.insert(*member) {
            continue;
        }
        names.extend(operand_words(MEMBERS[*member]).filter(|word| BY_NAME.contains_key(word)).map(str::to_owned));
    }
    let has_handlers = BY_NAME.get(RUN_HANDLERS).is_some_and(|member| taken.contains(member));
    for member in taken {
        text.extend(MEMBERS[member].lines().skip(1).flat_map(|line| [line, "\n"]));
    }
    text + &start(unit, has_handlers)
}

fn rust_function(symbol: &str) -> Option<&'static str> {
    let path = demangle(symbol)?;
    RUST.iter().find(|(known, _)| *known == path).map(|(_, plain)| *plain)
}

/// Names that are used, and neither defined nor served by the host.
fn undefined(unit: &TranslationUnit) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let loaded = unit.sections.iter().filter(|section| section.region.is_some());
    for item in loaded.flat_map(|section| &section.items) {
        let mut symbols: Vec<&SymbolRef> = item.body.code().map(|code| code.instruction.symbols()).unwrap_or_default();
        symbols.extend(item.body.expressions().iter().flat_map(|expr| expr.symbols()));
        for symbol in symbols {
            let SymbolName::Named(name) = &symbol.name else { continue };
            if symbol.relocation == Relocation::ThreadDescriptor {
                names.insert(THREAD_DESCRIPTOR.to_owned());
            }
            let is_known = |name: &String| {
                unit.symbols.names.contains_key(name)
                    || unit.symbols.weak.contains(name)
                    || unit.symbols.imported.contains_key(name)
            };
            if !is_known(name) && RuntimeFn::of_name(name).is_none() {
                names.insert(name.clone());
            }
        }
    }
    names
}

/// Calls the constructors and `main` as the C runtime does, then what `atexit` registered, and the destructors of `.fini_array` last to
/// first.
fn start(unit: &TranslationUnit, has_handlers: bool) -> String {
    let functions = |section: &str| -> Vec<&str> {
        let sections = unit.sections.iter();
        let named = sections.filter(|known| known.name == section || known.name.starts_with(&format!("{section}.")));
        let data = named.flat_map(|section| &section.items).filter_map(|item| match &item.body {
            ItemBody::Data { values, .. } => Some(values),
            _ => None,
        });
        let exprs = data.flatten().filter_map(|datum| if let Datum::Value(expr) = datum { Some(expr) } else { None });
        let names = exprs.flat_map(|expr| expr.symbols()).filter_map(|symbol| match &symbol.name {
            SymbolName::Named(name) => Some(name.as_str()),
            _ => None,
        });
        names.collect()
    };
    let (constructors, destructors) = (functions(".init_array"), functions(".fini_array"));
    if constructors.is_empty() && destructors.is_empty() && !has_handlers || !unit.symbols.names.contains_key("main") {
        return String::new();
    }
    let calls = |names: Vec<&str>| names.into_iter().flat_map(|name| ["\tcall\t", name, "\n"]).collect::<String>();
    let before = calls(constructors);
    let handlers = calls(if has_handlers { vec![RUN_HANDLERS] } else { Vec::new() });
    let after = handlers + &calls(destructors.into_iter().rev().collect());
    format!(
        "\t.section\t.text.support,\"ax\"\n\t.globl\t{START}\n{START}:\n\tpush\trdi\n\tpush\trsi\n\tpush\trdx\n{before}\tpop\trdx\n\tpop\trsi\n\
         \tpop\trdi\n\tsub\trsp, 8\n\tcall\tmain\n\tmov\tdword ptr [rsp], eax\n{after}\tmov\teax, dword ptr [rsp]\n\tadd\trsp, 8\n\tret\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::assemble;

    #[test]
    fn a_program_gets_the_members_that_it_names_and_what_those_need() {
        let program = assemble("a.s", "main: call atoi\n ret\n").expect("it is defined by the library");
        assert!(program.symbols.get("strtol").is_some() && program.symbols.get("printf").is_none());
        let own = assemble("a.s", "main: call atoi\n ret\natoi: ret\n").expect("its own comes first");
        assert!(own.symbols.get("strtol").is_none() && !own.source.has_several_files());
    }

    #[test]
    fn every_member_assembles_with_what_it_needs() {
        for name in BY_NAME.keys() {
            // The host serves the `exit` of a program without handlers.
            let with_handlers = if *name == "exit" { " call atexit\n" } else { "" };
            let text = format!("main: lea rax, [rip + {name}]\n{with_handlers} ret\n");
            let program = assemble("a.s", &text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
            assert!(program.symbols.get(name).is_some() && program.externals.is_empty(), "{name}");
        }
    }
}
