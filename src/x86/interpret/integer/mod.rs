//! The general-purpose instructions, with strings, AES, SHA and packed string comparisons: one table from mnemonics to
//! functions.
//!
//! Every form in 64-bit mode is there: all operand sizes, register and memory, with and without `lock`. Left out are
//! division, far transfers of control, segment, control and debug registers, input and output, and system calls.

mod aes;
mod arithmetic;
mod bits;
mod branch;
mod checksum;
mod exchange;
mod flags;
mod identity;
mod lanes;
#[cfg(test)]
mod machine;
mod multiply;
mod packed_string;
mod sha;
mod shift;
mod stack;
mod string;
mod system;
mod transfer;
mod width;

use super::{Exception, GuestMemory, GuestState};
use flags::{CARRY, DIRECTION};
use iced_x86::{Code, EncodingKind, Instruction, Mnemonic, OpKind, Register};

/// What carries an instruction out.
enum Operation<M> {
    /// Always succeeds.
    Total(fn(&Instruction, &mut GuestState<'_, M>)),
    /// May raise an exception.
    Partial(fn(&Instruction, &mut GuestState<'_, M>) -> Result<(), Exception>),
}

/// Executes an instruction of this part; `None` for others.
pub(super) fn interpret<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
) -> Option<Result<(), Exception>> {
    match operation(instruction)? {
        Operation::Total(execute) => {
            execute(instruction, guest);
            Some(Ok(()))
        }
        Operation::Partial(execute) => Some(execute(instruction, guest)),
    }
}

/// Whether [`interpret`] executes this instruction.
pub(super) fn interprets(instruction: &Instruction) -> bool {
    /// No instruction is executed, so no memory is needed.
    enum Nowhere {}

    impl GuestMemory for Nowhere {
        fn load(&mut self, _: u64, _: &mut [u8]) {
            match *self {}
        }

        fn store(&mut self, _: u64, _: &[u8]) {
            match *self {}
        }
    }

    operation::<Nowhere>(instruction).is_some()
}

/// Finds what carries an instruction out.
fn operation<M: GuestMemory>(instruction: &Instruction) -> Option<Operation<M>> {
    use Mnemonic as Mn;
    let execute: fn(&Instruction, &mut GuestState<'_, M>) = match instruction.mnemonic() {
        // Mnemonics that name other instructions as well.
        Mn::Mov | Mn::Push | Mn::Pop if !has_general_operands(instruction) => return None,
        Mn::Movsd | Mn::Cmpsd if !instruction.is_string_instruction() => return None,
        Mn::Jmp | Mn::Call | Mn::Ret if !is_near(instruction.code()) => return None,
        Mn::Bextr if instruction.encoding() != EncodingKind::VEX => return None,

        Mn::Add => arithmetic::add,
        Mn::Adc => arithmetic::adc,
        Mn::Sub => arithmetic::sub,
        Mn::Sbb => arithmetic::sbb,
        Mn::And => arithmetic::and,
        Mn::Or => arithmetic::or,
        Mn::Xor => arithmetic::xor,
        Mn::Cmp => arithmetic::cmp,
        Mn::Test => arithmetic::test,
        Mn::Inc => arithmetic::inc,
        Mn::Dec => arithmetic::dec,
        Mn::Neg => arithmetic::neg,
        Mn::Not => arithmetic::not,
        Mn::Adcx => arithmetic::adcx,
        Mn::Adox => arithmetic::adox,

        Mn::Mul => multiply::mul,
        Mn::Imul => multiply::imul,
        Mn::Mulx => multiply::mulx,

        Mn::Shl | Mn::Sal => shift::shl,
        Mn::Shr => shift::shr,
        Mn::Sar => shift::sar,
        Mn::Rol => shift::rol,
        Mn::Ror => shift::ror,
        Mn::Rcl => shift::rcl,
        Mn::Rcr => shift::rcr,
        Mn::Shld => shift::shld,
        Mn::Shrd => shift::shrd,
        Mn::Shlx => shift::shlx,
        Mn::Shrx => shift::shrx,
        Mn::Sarx => shift::sarx,
        Mn::Rorx => shift::rorx,

        Mn::Bt => bits::bt,
        Mn::Bts => bits::bts,
        Mn::Btr => bits::btr,
        Mn::Btc => bits::btc,
        Mn::Bsf => bits::bsf,
        Mn::Bsr => bits::bsr,
        Mn::Tzcnt => bits::tzcnt,
        Mn::Lzcnt => bits::lzcnt,
        Mn::Popcnt => bits::popcnt,
        Mn::Andn => bits::andn,
        Mn::Bextr => bits::bextr,
        Mn::Bzhi => bits::bzhi,
        Mn::Blsi => bits::blsi,
        Mn::Blsmsk => bits::blsmsk,
        Mn::Blsr => bits::blsr,
        Mn::Pdep => bits::pdep,
        Mn::Pext => bits::pext,
        Mn::Crc32 => checksum::crc32,

        Mn::Xchg => exchange::xchg,
        Mn::Xadd => exchange::xadd,
        Mn::Cmpxchg => exchange::cmpxchg,
        Mn::Cmpxchg8b => exchange::cmpxchg8b,
        Mn::Cmpxchg16b => exchange::cmpxchg16b,

        Mn::Mov | Mn::Movzx => transfer::mov,
        Mn::Movsx | Mn::Movsxd => transfer::movsx,
        Mn::Movbe => transfer::movbe,
        Mn::Bswap => transfer::bswap,
        Mn::Lea => transfer::lea,
        Mn::Xlatb => transfer::xlat,
        Mn::Cbw => |_, guest| transfer::extend(Register::AL, Register::AX, guest),
        Mn::Cwde => |_, guest| transfer::extend(Register::AX, Register::EAX, guest),
        Mn::Cdqe => |_, guest| transfer::extend(Register::EAX, Register::RAX, guest),
        Mn::Cwd => |_, guest| transfer::spread_sign(Register::AX, Register::DX, guest),
        Mn::Cdq => |_, guest| transfer::spread_sign(Register::EAX, Register::EDX, guest),
        Mn::Cqo => |_, guest| transfer::spread_sign(Register::RAX, Register::RDX, guest),
        // Without a shadow stack the register keeps what it holds.
        // One processor sees its own accesses in order, and there is no cache.
        Mn::Lfence | Mn::Mfence | Mn::Sfence | Mn::Clflush | Mn::Clflushopt | Mn::Clwb => |_, _| (),
        Mn::Prefetch | Mn::Prefetchw | Mn::Prefetchnta | Mn::Prefetcht0 | Mn::Prefetcht1 | Mn::Prefetcht2 => |_, _| (),
        Mn::Nop | Mn::Reservednop | Mn::Endbr64 | Mn::Rdsspd | Mn::Rdsspq => |_, _| (),

        Mn::Cmovo | Mn::Cmovno | Mn::Cmovb | Mn::Cmovae | Mn::Cmove | Mn::Cmovne | Mn::Cmovbe | Mn::Cmova => {
            transfer::cmov
        }
        Mn::Cmovs | Mn::Cmovns | Mn::Cmovp | Mn::Cmovnp | Mn::Cmovl | Mn::Cmovge | Mn::Cmovle | Mn::Cmovg => {
            transfer::cmov
        }
        Mn::Seto | Mn::Setno | Mn::Setb | Mn::Setae | Mn::Sete | Mn::Setne | Mn::Setbe | Mn::Seta => transfer::set,
        Mn::Sets | Mn::Setns | Mn::Setp | Mn::Setnp | Mn::Setl | Mn::Setge | Mn::Setle | Mn::Setg => transfer::set,
        Mn::Jo | Mn::Jno | Mn::Jb | Mn::Jae | Mn::Je | Mn::Jne | Mn::Jbe | Mn::Ja => branch::jump,
        Mn::Js | Mn::Jns | Mn::Jp | Mn::Jnp | Mn::Jl | Mn::Jge | Mn::Jle | Mn::Jg => branch::jump,
        Mn::Jmp => branch::jump,
        Mn::Call => branch::call,
        Mn::Ret => branch::ret,
        Mn::Loop | Mn::Loope | Mn::Loopne => branch::count_down,
        Mn::Jrcxz => branch::jrcxz,
        Mn::Jecxz => branch::jecxz,

        Mn::Push => stack::push,
        Mn::Pop => stack::pop,
        Mn::Enter => stack::enter,
        Mn::Leave => stack::leave,
        Mn::Pushf | Mn::Pushfq => stack::pushf,
        Mn::Popf | Mn::Popfq => stack::popf,
        Mn::Clc => |_, guest| guest.set_flags(CARRY, 0),
        Mn::Stc => |_, guest| guest.set_flags(CARRY, CARRY),
        Mn::Cmc => |_, guest| guest.set_flags(CARRY, !guest.registers.rflags),
        Mn::Cld => |_, guest| guest.set_flags(DIRECTION, 0),
        Mn::Std => |_, guest| guest.set_flags(DIRECTION, DIRECTION),
        Mn::Lahf => stack::lahf,
        Mn::Sahf => stack::sahf,

        Mn::Movsb | Mn::Movsw | Mn::Movsd | Mn::Movsq => string::movs,
        Mn::Stosb | Mn::Stosw | Mn::Stosd | Mn::Stosq => string::stos,
        Mn::Lodsb | Mn::Lodsw | Mn::Lodsd | Mn::Lodsq => string::lods,
        Mn::Scasb | Mn::Scasw | Mn::Scasd | Mn::Scasq => string::scas,
        Mn::Cmpsb | Mn::Cmpsw | Mn::Cmpsd | Mn::Cmpsq => string::cmps,

        Mn::Pcmpestri | Mn::Pcmpestri64 | Mn::Pcmpistri => packed_string::index,
        Mn::Vpcmpestri | Mn::Vpcmpestri64 | Mn::Vpcmpistri => packed_string::index,
        Mn::Pcmpestrm | Mn::Pcmpestrm64 | Mn::Pcmpistrm => packed_string::mask,
        Mn::Vpcmpestrm | Mn::Vpcmpestrm64 | Mn::Vpcmpistrm => packed_string::mask,

        Mn::Sha1rnds4 => sha::sha1rnds4,
        Mn::Sha1nexte => sha::sha1nexte,
        Mn::Sha1msg1 => sha::sha1msg1,
        Mn::Sha1msg2 => sha::sha1msg2,
        Mn::Sha256rnds2 => sha::sha256rnds2,
        Mn::Sha256msg1 => sha::sha256msg1,
        Mn::Sha256msg2 => sha::sha256msg2,

        _ if instruction.encoding() == EncodingKind::EVEX => return None,
        Mn::Aesenc | Mn::Vaesenc => aes::aesenc,
        Mn::Aesenclast | Mn::Vaesenclast => aes::aesenclast,
        Mn::Aesdec | Mn::Vaesdec => aes::aesdec,
        Mn::Aesdeclast | Mn::Vaesdeclast => aes::aesdeclast,
        Mn::Aesimc | Mn::Vaesimc => aes::aesimc,
        Mn::Aeskeygenassist | Mn::Vaeskeygenassist => aes::aeskeygenassist,
        Mn::Pclmulqdq | Mn::Vpclmulqdq => aes::pclmulqdq,

        Mn::Rdtsc => system::rdtsc,
        Mn::Rdtscp => system::rdtscp,
        Mn::Rdrand => system::rdrand,
        Mn::Rdseed => system::rdseed,
        Mn::Cpuid => system::cpuid,
        Mn::Xgetbv => return Some(Operation::Partial(system::xgetbv)),
        _ => return None,
    };
    Some(Operation::Total(execute))
}

/// Whether no operand is a segment, control or debug register.
fn has_general_operands(instruction: &Instruction) -> bool {
    let mut operands = 0..instruction.op_count();
    operands.all(|op| instruction.op_kind(op) != OpKind::Register || instruction.op_register(op).is_gpr())
}

/// Whether a jump, call or return stays in its segment and has 64-bit operands.
fn is_near(code: Code) -> bool {
    use Code::{Call_rel32_64, Call_rm64, Jmp_rel8_64, Jmp_rel32_64, Jmp_rm64, Retnq, Retnq_imm16};
    matches!(code, Call_rel32_64 | Call_rm64 | Jmp_rel8_64 | Jmp_rel32_64 | Jmp_rm64 | Retnq | Retnq_imm16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::{Decoder, DecoderOptions};

    fn interpreted(code: &[u8]) -> bool {
        interprets(&Decoder::new(64, code, DecoderOptions::NONE).decode())
    }

    #[test]
    fn mnemonics_with_two_meanings_are_told_apart() {
        // movsd m32, m32 and movsd xmm0, xmm1
        assert!(interpreted(&[0xa5]) && !interpreted(&[0xf2, 0x0f, 0x10, 0xc1]));
        // mov eax, ecx and mov eax, ds
        assert!(interpreted(&[0x89, 0xc8]) && !interpreted(&[0x8c, 0xd8]));
        // push rax and push fs
        assert!(interpreted(&[0x50]) && !interpreted(&[0x0f, 0xa0]));
        // ret and retf; jmp [rax] and jmp far [rax]
        assert!(interpreted(&[0xc3]) && !interpreted(&[0xcb]));
        assert!(interpreted(&[0xff, 0x20]) && !interpreted(&[0x48, 0xff, 0x28]));
    }

    #[test]
    fn encodings_that_the_sandbox_does_not_have_are_left_out() {
        // vaesenc ymm1, ymm2, ymm3 and vaesenc zmm1, zmm2, zmm3
        assert!(interpreted(&[0xc4, 0xe2, 0x6d, 0xdc, 0xcb]) && !interpreted(&[0x62, 0xf2, 0x6d, 0x48, 0xdc, 0xcb]));
        // bextr eax, ecx, edx and bextr eax, ecx, 1
        assert!(
            interpreted(&[0xc4, 0xe2, 0x68, 0xf7, 0xc1])
                && !interpreted(&[0x8f, 0xea, 0x78, 0x10, 0xc1, 0x01, 0x00, 0x00, 0x00])
        );
        // div ecx
        assert!(!interpreted(&[0xf7, 0xf1]));
    }
}
