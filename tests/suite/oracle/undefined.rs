//! What the manuals leave undefined after some instructions: flags until another instruction defines them, and some results.
//!
//! Both sides are free there, so a comparison leaves it out. Where it flows on into something else (a flag that is read, an approximation
//! that is computed with), nothing can be compared.

use super::memory::CODE;
use super::subject::Executed;
use asmscope::model::register::Registers;
use iced_x86::{Code, Decoder, DecoderOptions, EncodingKind, Instruction, MemorySize, Mnemonic, OpKind, RflagsBits};

/// OF in rflags.
const OVERFLOW: u64 = 0x800;

/// What two right answers to the same instructions may differ in.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Freedom {
    pub rflags: u64,
    pub fpu_status: u16,
    /// The vector register that the last instruction wrote an approximation to.
    pub approximate: Option<usize>,
    /// Something undefined, or known to differ, was there when another instruction ran.
    pub flowed_on: bool,
}

/// What is free after instructions that ran one after the other; the last may not have retired.
pub(super) fn freedom(executed: &[Executed], last_retired: bool) -> Freedom {
    let mut freedom = Freedom::default();
    for (idx, Executed { bytes, registers }) in executed.iter().enumerate() {
        let instruction = Decoder::with_ip(64, bytes, registers.rip, DecoderOptions::NONE).decode();
        let read = status_bits(instruction.rflags_read());
        freedom.flowed_on |= read.0 & freedom.rflags != 0 || read.1 & freedom.fpu_status != 0;
        if idx + 1 == executed.len() && !last_retired {
            break;
        }
        freedom.flowed_on |= has_undefined_result(&instruction, registers) || freedom.approximate.is_some();
        if let Some(next) = executed.get(idx + 1) {
            freedom.flowed_on |= is_transcendental(instruction.mnemonic()) || left_nan(&instruction, &next.registers);
        }
        freedom = freedom.after(&instruction, registers);
    }
    freedom
}

/// rflags and x87 status bits for iced's set of flags.
fn status_bits(flags: u32) -> (u64, u16) {
    const RFLAGS: [(u32, u32); 7] = [
        (RflagsBits::CF, 0),
        (RflagsBits::PF, 2),
        (RflagsBits::AF, 4),
        (RflagsBits::ZF, 6),
        (RflagsBits::SF, 7),
        (RflagsBits::DF, 10),
        (RflagsBits::OF, 11),
    ];
    const STATUS: [(u32, u32); 4] =
        [(RflagsBits::C0, 8), (RflagsBits::C1, 9), (RflagsBits::C2, 10), (RflagsBits::C3, 14)];
    let collect = |table: &[(u32, u32)]| {
        table.iter().filter(|(bit, _)| flags & bit != 0).fold(0, |bits, (_, number)| bits | 1_u64 << number)
    };
    (collect(&RFLAGS), collect(&STATUS) as u16)
}

impl Freedom {
    /// What is free after an instruction that runs with these registers.
    fn after(self, instruction: &Instruction, registers: &Registers) -> Freedom {
        let modified = status_bits(instruction.rflags_modified());
        let undefined = status_bits(instruction.rflags_undefined());
        let approximate = is_approximation(instruction.mnemonic()).then(|| instruction.op0_register().number());
        let both = Freedom {
            rflags: self.rflags & !modified.0 | undefined.0,
            fpu_status: self.fpu_status & !modified.1 | undefined.1,
            approximate,
            ..self
        };
        match shift_count(instruction, registers) {
            _ if repeats_nothing(instruction, registers) => self,
            // A count of 0 changes no flag; a count of 1 defines OF, every other leaves it open.
            Some(0) => Freedom { approximate, ..self },
            Some(1) => Freedom { rflags: both.rflags & !OVERFLOW, ..both },
            Some(_) => Freedom { rflags: both.rflags | OVERFLOW, ..both },
            None => both,
        }
    }
}

/// A repeated string comparison with a count of 0, which leaves the flags alone.
fn repeats_nothing(instruction: &Instruction, registers: &Registers) -> bool {
    let repeats = instruction.has_repe_prefix() || instruction.has_repne_prefix();
    let is_narrow = instruction.op_kinds().any(|kind| kind == OpKind::MemoryESEDI);
    let count = if is_narrow { registers.gpr[1] & 0xffff_ffff } else { registers.gpr[1] };
    instruction.is_string_instruction() && repeats && count == 0
}

/// The masked count of a shift or rotate.
fn shift_count(instruction: &Instruction, registers: &Registers) -> Option<u64> {
    use Mnemonic as M;
    let last = match instruction.mnemonic() {
        M::Rol | M::Ror | M::Rcl | M::Rcr | M::Shl | M::Shr | M::Sar | M::Sal => 1,
        M::Shld | M::Shrd => 2,
        _ => return None,
    };
    let count = match instruction.op_kind(last) {
        OpKind::Register => registers.gpr[1],
        _ => instruction.immediate(last),
    };
    let size = match instruction.op0_kind() {
        OpKind::Register => instruction.op0_register().size(),
        _ => instruction.memory_size().size(),
    };
    Some(count & if size == 8 { 63 } else { 31 })
}

fn has_undefined_result(instruction: &Instruction, registers: &Registers) -> bool {
    use Code as C;
    let double = matches!(
        instruction.code(),
        C::Shld_rm16_r16_imm8 | C::Shrd_rm16_r16_imm8 | C::Shld_rm16_r16_CL | C::Shrd_rm16_r16_CL
    );
    double && shift_count(instruction, registers).is_some_and(|count| count > 16)
}

/// Reciprocals, of which the manual promises only the first bits.
fn is_approximation(mnemonic: Mnemonic) -> bool {
    use Mnemonic as M;
    let scalar = matches!(mnemonic, M::Rcpss | M::Rsqrtss | M::Vrcpss | M::Vrsqrtss);
    scalar || matches!(mnemonic, M::Rcpps | M::Rsqrtps | M::Vrcpps | M::Vrsqrtps)
}

/// x87 functions, of which the manual promises an error below one unit in the last place.
pub(super) fn is_transcendental(mnemonic: Mnemonic) -> bool {
    use Mnemonic as M;
    let circular = matches!(mnemonic, M::Fsin | M::Fcos | M::Fsincos | M::Fptan | M::Fpatan);
    circular || matches!(mnemonic, M::F2xm1 | M::Fyl2x | M::Fyl2xp1)
}

/// Whether an arithmetic instruction of legacy SSE left a NaN in its register.
fn left_nan(instruction: &Instruction, after: &Registers) -> bool {
    let is_legacy = instruction.encoding() == EncodingKind::Legacy;
    let register = instruction.op0_register();
    is_legacy && register.is_xmm() && nan_lanes(instruction, after.xmm[register.number()]) != 0
}

/// The bits of those elements of a result that are NaNs, by the type of the elements.
pub(super) fn nan_lanes(instruction: &Instruction, vector: u128) -> u128 {
    let element = instruction.code().op_code().memory_size().element_type();
    let (bits, is_nan): (u32, fn(u128) -> bool) = match element {
        MemorySize::Float32 => (32, |lane| f32::from_bits(lane as u32).is_nan()),
        MemorySize::Float64 => (64, |lane| f64::from_bits(lane as u64).is_nan()),
        _ => return 0,
    };
    let mask = (1_u128 << bits) - 1;
    let lanes = (0..128 / bits).filter(|lane| is_nan(vector >> (lane * bits) & mask));
    lanes.fold(0, |all, lane| all | mask << (lane * bits))
}

/// Whether all single-precision elements are equal or differ by no more than two approximations may.
pub(super) fn is_close(left: u128, right: u128) -> bool {
    // A relative error of 1.5 * 2^-12 on either side (Intel SDM vol. 2, RCPPS, RSQRTPS).
    const TOLERANCE: f32 = 3.0 / 4096.0;
    (0..4).all(|lane| {
        let [left, right] = [left, right].map(|vector| f32::from_bits((vector >> (32 * lane)) as u32));
        let near = left.is_normal() && right.is_normal() && (left - right).abs() <= left.abs() * TOLERANCE;
        left.to_bits() == right.to_bits() || near
    })
}

#[test]
fn undefined_flags_follow_counts_and_later_definitions() {
    let executed = |codes: &[&[u8]]| -> Vec<Executed> {
        let registers = Registers { rip: CODE, ..Registers::default() };
        codes.iter().map(|code| Executed { bytes: code.to_vec(), registers: registers.clone() }).collect()
    };
    let flags = |codes: &[&[u8]]| freedom(&executed(codes), true).rflags;
    assert_eq!(flags(&[&[0xd3, 0xe0]]), 0, "shl eax, cl with a count of 0");
    assert_eq!(flags(&[&[0xc1, 0xe0, 0x01]]) & 0x800, 0, "OF after shl eax, 1");
    assert_eq!(flags(&[&[0xc1, 0xe0, 0x02]]) & 0x800, 0x800, "OF after shl eax, 2");
    assert_eq!(flags(&[&[0xc1, 0xe0, 0x02], &[0x01, 0xc8]]), 0, "add defines all");
    assert_eq!(flags(&[&[0xc1, 0xe0, 0x02], &[0xf3, 0xaf]]) & 0x10, 0x10, "AF after repe scasd that compares nothing");
    assert!(!freedom(&executed(&[&[0xc1, 0xe0, 0x02]]), true).flowed_on);
    assert!(freedom(&executed(&[&[0xc1, 0xe0, 0x02], &[0x0f, 0x90, 0xc0]]), true).flowed_on, "seto al");
}

#[test]
fn approximations_may_differ_by_little() {
    let vector = |x: f32| u128::from(x.to_bits()) << 64 | u128::from(f32::NAN.to_bits());
    assert!(is_close(vector(1.0), vector(1.0007)));
    assert!(!is_close(vector(1.0), vector(1.0008)));
    assert!(!is_close(vector(0.0), vector(-0.0)));
}
