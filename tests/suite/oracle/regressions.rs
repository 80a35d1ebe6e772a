//! Cases that differed once, each with its cause: the generator finds such things again, but not with every seed.

use super::compare::{Comparison, Verdict};
use super::instances::Instance;
use super::memory::{DATA, MEMORY_SIZE, STACK, WINDOW_SIZE};
use super::native::Native;
use super::subject::Subject;
use asmscope::model::register::{Register, Registers};

/// What it is about, the instructions, and registers to begin with.
type Case = (&'static str, &'static [&'static [u8]], &'static [(Register, u128)]);

const LAST_QUADWORD: u128 = (DATA + WINDOW_SIZE as u64 - 8) as u128;
const FLAGS: u128 = 0x202;

const CASES: [Case; 25] = [
    (
        "or; adox; cmovns: flags that the interpreter writes in the middle of a translated block",
        &[&[0x66, 0x83, 0xcd, 0x80], &[0xf3, 0x4c, 0x0f, 0x38, 0xf6, 0xe2], &[0x45, 0x0f, 0x49, 0xd0]],
        &[
            (Register::RDX, 0x100_0000_0000),
            (Register::R10, 0xffff_ffff_0000_8000),
            (Register::R12, 0xffff_ffff_0000_4000),
        ],
    ),
    (
        "cmp; loopne: the emulator leaves without its flags when the count is used up",
        &[&[0x66, 0x3d, 0, 0x80], &[0xe0, 0]],
        &[(Register::RCX, 1)],
    ),
    ("cmp; addr32 loope", &[&[0x66, 0x3d, 0, 0x80], &[0x67, 0xe1, 0]], &[(Register::RCX, 1)]),
    (
        "cmp; pushf on a page that was not touched",
        &[&[0x39, 0xc8], &[0x9c], &[0x0f, 0x92, 0xc2]],
        &[(Register::RCX, 1)],
    ),
    (
        "cmp; rep movsb on a page that was not touched",
        &[&[0x39, 0xd0], &[0xf3, 0xa4], &[0x0f, 0x92, 0xc2]],
        &[(Register::RCX, 2), (Register::RDX, 1), (Register::RSI, DATA as u128), (Register::RDI, STACK as u128)],
    ),
    (
        "mul; bt: undefined flags",
        &[&[0xf7, 0xe6], &[0x41, 0x0f, 0xba, 0xe7, 5]],
        &[(Register::R15, 0x5555_5555_5555_5555)],
    ),
    ("tzcnt; btc: undefined flags", &[&[0x66, 0xf3, 0x0f, 0xbc, 0xc1], &[0x49, 0x0f, 0xba, 0xf8, 9]], &[]),
    (
        "btr; shrd: an undefined flag that is then defined",
        &[&[0x45, 0x0f, 0xb3, 0xd0], &[0x4d, 0x0f, 0xad, 0xe7]],
        &[(Register::RCX, 4), (Register::R12, 0xf7b1_79d9_a0ea_588f)],
    ),
    (
        "btc; div: undefined flags that stay as they are",
        &[&[0x4d, 0x0f, 0xbb, 0xd2], &[0xf7, 0xf1]],
        &[(Register::RAX, 7), (Register::RCX, 2), (Register::Rflags, 0x206)],
    ),
    (
        "bt; setb; ret is not reached",
        &[&[0x0f, 0xa3, 0xc8], &[0x0f, 0x92, 0xc0]],
        &[(Register::RAX, 2), (Register::RCX, 1)],
    ),
    ("bsf of 0", &[&[0x0f, 0xbc, 0xc1]], &[(Register::RAX, 0xffff_ffff_ffff)]),
    ("bsr of 0", &[&[0x0f, 0xbd, 0xc1]], &[(Register::RAX, 0xffff_ffff_ffff)]),
    (
        "pcmpestrm with the least length, which is its own negative",
        &[&[0x66, 0x48, 0x0f, 0x3a, 0x60, 0xc1, 0]],
        &[(Register::RAX, 0x8000_0000), (Register::RDX, 0x8000_0000)],
    ),
    (
        "pcmpestri with lengths of 64 bits",
        &[&[0x66, 0x4c, 0x0f, 0x3a, 0x61, 0xf1, 0x7f]],
        &[(Register::RAX, 0xffff_ffff_ffff_fff9), (Register::RDX, 0xe)],
    ),
    ("rorx of an operand relative to rip", &[&[0xc4, 0xe3, 0xfb, 0xf0, 0x05, 0xf7, 0xff, 0x1f, 0, 5]], &[]),
    ("leave of 16 bits", &[&[0x66, 0xc9]], &[(Register::RBP, STACK as u128 + 0x1000)]),
    ("cmppd with a predicate that legacy SSE does not have", &[&[0x66, 0x0f, 0xc2, 0xc1, 0x1f]], &[]),
    ("test by the opcode that no assembler writes", &[&[0xf6, 0xc8, 1]], &[]),
    ("a reserved nop of registers", &[&[0x66, 0x45, 0x0f, 0x18, 0xc7]], &[]),
    ("cvtps2pd of the last bytes of a region", &[&[0x0f, 0x5a, 0x11]], &[(Register::RCX, LAST_QUADWORD)]),
    ("cvtdq2pd of the last bytes of a region", &[&[0xf3, 0x0f, 0xe6, 0x11]], &[(Register::RCX, LAST_QUADWORD)]),
    ("fwait with an exception pending", &[&[0x9b]], &[(Register::FpuControl, 0x475), (Register::FpuStatus, 0xb5a9)]),
    (
        "a pending x87 exception goes before an access that may not be",
        &[&[0x66, 0x0f, 0x2c, 0x11]],
        &[(Register::FpuControl, 0x475), (Register::FpuStatus, 0xb5a9), (Register::RCX, 0)],
    ),
    // It is 0x7fff_ffff_d4cd then, deeper in the stack.
    ("pop sp", &[&[0x66, 0x5c]], &[(Register::RSP, 0x7fff_ffff_dc8b)]),
    ("pop sp, as pop r/m16", &[&[0x66, 0x8f, 0xc4]], &[(Register::RSP, 0x7fff_ffff_dc8b)]),
];

#[test]
fn what_differed_once_is_equal() {
    let native = Native::start().expect("a child can be started");
    let memory: Vec<u8> = (0..MEMORY_SIZE).map(|offset| (offset * 7) as u8).collect();
    let mut comparison = Comparison { subject: Subject::new(&memory), native };
    let mut differing = Vec::new();
    for (what, code, changes) in CASES {
        let mut registers = Registers { rflags: FLAGS as u64, ..Registers::default() };
        registers.set(Register::RSP, STACK as u128 + 0x1800);
        changes.iter().for_each(|(register, value)| registers.set(*register, *value));
        let instructions = code.iter().map(|bytes| bytes.to_vec()).collect();
        let instance = Instance { instructions, registers, memory: memory.clone() };
        match comparison.compare(&instance) {
            Ok(Verdict::Equal) => {}
            Ok(verdict) => differing.push(format!("{what}: {verdict:?}")),
            Err(text) => differing.push(format!("{what}: {text}")),
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}
