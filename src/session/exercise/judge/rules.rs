//! The rules on the text of a submission: which instructions occur, and how many.
//!
//! They are read off the assembled bytes, so that no spelling hides an instruction.

use crate::model::program::Program;
use crate::session::exercise::Rules;
use crate::session::exercise::verdict::{Checked, Failure, Outcome};
use crate::source::mnemonic::{canonical, prefix};
use crate::x86::disassemble;

/// The checks that the rules make.
pub(super) fn check(rules: &Rules, program: &Program) -> Vec<Checked> {
    let found = instructions(program);
    let failures = [allowed(rules, &found), required(rules, &found), few(rules, &found)];
    let outcome = |failure: Option<Failure>| failure.map_or(Outcome::Passed, |f| Outcome::Failed(Box::new(f)));
    let checked =
        |(name, failure): (Option<String>, _)| Some(Checked { name: name?, points: 1, outcome: outcome(failure) });
    titles(rules).into_iter().zip(failures).filter_map(checked).collect()
}

/// What the checks of the rules are called, in order; only those that there are.
pub(super) fn names(rules: &Rules) -> impl Iterator<Item = String> {
    titles(rules).into_iter().flatten()
}

fn titles(rules: &Rules) -> [Option<String>; 3] {
    let has_allowed = !rules.allow.is_empty() || !rules.forbid.is_empty();
    let allowed = has_allowed.then(|| "only allowed instructions".to_owned());
    let required = (!rules.require.is_empty()).then(|| format!("uses {}", rules.require.join(", ")));
    let few = rules.max_instructions.map(|most| format!("at most {most} instructions"));
    [allowed, required, few]
}

/// One instruction of the file.
struct FoundInstruction {
    line: u32,
    /// Its mnemonic last, its prefixes before.
    words: Vec<String>,
}

impl FoundInstruction {
    fn mnemonic(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }
}

fn instructions(program: &Program) -> Vec<FoundInstruction> {
    let mut found = Vec::new();
    for entry in program.source.entries().iter().filter(|entry| entry.is_code) {
        let code = program.segment_at(entry.address).filter(|segment| segment.permissions.execute);
        let Some(mut bytes) = code.and_then(|code| code.bytes_from(entry.address).get(..entry.length as usize)) else {
            continue;
        };
        while let Some(instruction) = disassemble(bytes, entry.address.0, &|_| None).filter(|_| !bytes.is_empty()) {
            found.push(FoundInstruction { line: entry.line.number, words: words(&instruction.intel) });
            bytes = bytes.get(usize::from(instruction.length)..).unwrap_or_default();
        }
    }
    found
}

fn words(intel: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in intel.split_whitespace() {
        let is_prefix = prefix(word).is_some();
        words.push(if word == "movabs" { "mov".to_owned() } else { canonical(word) });
        if !is_prefix {
            break;
        }
    }
    words
}

fn allowed(rules: &Rules, found: &[FoundInstruction]) -> Option<Failure> {
    let is_refused = |found: &&FoundInstruction| {
        let is_missing = !rules.allow.is_empty() && !rules.allow.iter().any(|name| name == found.mnemonic());
        is_missing || found.words.iter().any(|word| rules.forbid.contains(word))
    };
    let expected = if rules.allow.is_empty() {
        format!("no {}", rules.forbid.join(", "))
    } else {
        format!("only {}", rules.allow.join(", "))
    };
    found.iter().find(is_refused).map(|found| Failure {
        line: Some(found.line),
        ..Failure::new(expected, format!("`{}`", found.words.join(" ")))
    })
}

fn required(rules: &Rules, found: &[FoundInstruction]) -> Option<Failure> {
    let is_missing = |name: &&String| !found.iter().any(|found| found.words.contains(name));
    let missing: Vec<&str> = rules.require.iter().filter(is_missing).map(String::as_str).collect();
    let failure = Failure::new(format!("`{}` to be used", missing.join("`, `")), "a file without it");
    (!missing.is_empty()).then_some(failure)
}

fn few(rules: &Rules, found: &[FoundInstruction]) -> Option<Failure> {
    let most = rules.max_instructions.filter(|most| found.len() as u64 > *most)?;
    let failure = Failure::new(format!("at most {most} instructions in the file"), found.len().to_string());
    Some(Failure { line: found.get(most as usize).map(|found| found.line), ..failure })
}
