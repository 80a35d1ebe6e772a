//! The initial stack of a linked program, as the kernel leaves it (System V ABI, AMD64 supplement, 3.4.1).
//!
//! From the stack pointer upwards: argc, argv and a null, the environment and its null, the auxiliary vector; above it the strings and bytes
//! that these point to. All of it is the same in every run, the 16 random bytes (`AT_RANDOM`) too.

use crate::model::addr::Address;
use crate::model::memory_map::PAGE;
use crate::model::process::{EXECUTABLE_PATH, Process};

/// Types of the auxiliary vector's entries (`elf.h`).
mod auxiliary {
    pub(super) const NULL: u64 = 0;
    pub(super) const PHDR: u64 = 3;
    pub(super) const PHENT: u64 = 4;
    pub(super) const PHNUM: u64 = 5;
    pub(super) const PAGESZ: u64 = 6;
    pub(super) const BASE: u64 = 7;
    pub(super) const FLAGS: u64 = 8;
    pub(super) const ENTRY: u64 = 9;
    pub(super) const UID: u64 = 11;
    pub(super) const EUID: u64 = 12;
    pub(super) const GID: u64 = 13;
    pub(super) const EGID: u64 = 14;
    pub(super) const PLATFORM: u64 = 15;
    pub(super) const HWCAP: u64 = 16;
    pub(super) const CLKTCK: u64 = 17;
    pub(super) const SECURE: u64 = 23;
    pub(super) const RANDOM: u64 = 25;
    pub(super) const EXECFN: u64 = 31;
}

/// Bytes of an ELF64 program header.
const PROGRAM_HEADER: u64 = 56;

/// What glibc makes its stack protector's canary and its pointer guard of.
const RANDOM: [u8; 16] = *b"\xa1\x0d\xdb\xa1\x1e\xab\xca\x5c\x17\x2a\x91\x6e\x35\xd4\x0b\x68";

/// Where the stack pointer is, and what lies from there to the stack's top.
#[must_use]
pub(super) fn initial_stack(process: &Process, top: u64) -> (Address, Vec<u8>) {
    let mut strings = Vec::new();
    let mut add = |bytes: &[u8]| {
        strings.extend_from_slice(bytes);
        strings.len() - bytes.len()
    };
    let terminated = |text: &[u8]| [text, &[0]].concat();
    let arguments: Vec<usize> = process.arguments.iter().map(|argument| add(&terminated(argument))).collect();
    let environment: Vec<usize> = process.environment.iter().map(|variable| add(&terminated(variable))).collect();
    let path = add(&terminated(EXECUTABLE_PATH.as_bytes()));
    let platform = add(&terminated(b"x86_64"));
    let random = add(&RANDOM);
    // A null word ends the stack.
    let strings_at = (top - 8 - strings.len() as u64) & !15;
    let at = |offset: usize| strings_at + offset as u64;
    let mut words = vec![process.arguments.len() as u64];
    words.extend(arguments.into_iter().map(at));
    // The end of argv; the environment and its end.
    words.push(0);
    words.extend(environment.into_iter().map(at));
    words.push(0);
    for (kind, value) in [
        (auxiliary::PHDR, process.program_headers.0),
        (auxiliary::PHENT, PROGRAM_HEADER),
        (auxiliary::PHNUM, process.n_program_headers),
        (auxiliary::PAGESZ, PAGE),
        (auxiliary::BASE, process.interpreter.0),
        (auxiliary::FLAGS, 0),
        (auxiliary::ENTRY, process.program_entry.0),
        (auxiliary::UID, 1000),
        (auxiliary::EUID, 1000),
        (auxiliary::GID, 1000),
        (auxiliary::EGID, 1000),
        (auxiliary::PLATFORM, at(platform)),
        // What CPUID says in edx of a processor with SSE2.
        (auxiliary::HWCAP, 0x078b_fbff),
        (auxiliary::CLKTCK, 100),
        (auxiliary::SECURE, 0),
        (auxiliary::RANDOM, at(random)),
        (auxiliary::EXECFN, at(path)),
        (auxiliary::NULL, 0),
    ] {
        words.extend([kind, value]);
    }
    let start = (strings_at - 8 * words.len() as u64) & !15;
    let mut bytes: Vec<u8> = words.into_iter().flat_map(u64::to_le_bytes).collect();
    bytes.resize((strings_at - start) as usize, 0);
    bytes.extend(strings);
    bytes.resize((top - start) as usize, 0);
    (Address(start), bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::memory_map::AddressRange;

    #[test]
    fn argc_and_argv_lie_at_an_aligned_stack_pointer() {
        for n in 0..4 {
            let process = Process {
                arguments: vec![b"name".to_vec(); n],
                environment: Vec::new(),
                program_headers: Address(0x40_0040),
                n_program_headers: 3,
                program_entry: Address(0x40_1000),
                interpreter: Address(0),
                program_break: AddressRange::default(),
                mappings: AddressRange::default(),
                begin: None,
                user_code: Vec::new(),
                runtime_code: Vec::new(),
                overreading: Vec::new(),
                looks_at_float_flags: false,
                text_functions: Vec::new(),
                schedule_seed: 0,
                files: Vec::new(),
            };
            let top = 0x7fff_f000;
            let (rsp, bytes) = initial_stack(&process, top);
            assert_eq!((rsp.0 % 16, rsp.0 + bytes.len() as u64), (0, top));
            let word = |idx: usize| u64::from_le_bytes(bytes[8 * idx..8 * idx + 8].try_into().expect("eight bytes"));
            assert_eq!((word(0), word(n + 1), word(n + 2), word(n + 3)), (n as u64, 0, 0, auxiliary::PHDR));
            for nth in 0..n {
                let text = &bytes[(word(1 + nth) - rsp.0) as usize..];
                assert_eq!(&text[..5], b"name\0");
            }
        }
    }
}
