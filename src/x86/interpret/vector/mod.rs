//! Vector instructions: SSE to SSE4.2, AVX, AVX2, FMA3, F16C, GFNI, AVX-VNNI and the MMX forms, without the packed string comparisons.
//!
//! An instruction is looked up in tables by its mnemonic, which give a function on lanes or on single numbers. Floating point is
//! computed in integers, exact to the bit and to the flag on every host. EVEX encodings are not interpreted.
//!
//! The tables are by topic (`moves`, `shuffle`, `insert`, `pack`, `horizontal`, `shift`, `integer`, `multiply`, `masked`, `mmx`, `gfni`, and for
//! floating point `arithmetic`, `fma`, `compare`, `flag_compare`, `convert`, `approximate`). They share operands (`operands`, `lanes`,
//! `operation`) and numbers (`float`, `format`, `exact`), and the control and flags of MXCSR (`environment`, `control`). Called by
//! `interpret` only.

mod approximate;
mod arithmetic;
mod compare;
mod control;
mod convert;
mod environment;
mod exact;
mod flag_compare;
mod float;
mod fma;
mod format;
mod gfni;
mod horizontal;
mod insert;
mod integer;
mod lanes;
mod masked;
mod mmx;
mod moves;
mod multiply;
mod operands;
mod operation;
mod pack;
mod shift;
mod shuffle;

use super::{Exception, GuestMemory, GuestState};
use float::FloatOperation;
use iced_x86::{EncodingKind, Instruction};
pub(super) use mmx::reports_pending;
use operation::{LaneOperation, Operation};

/// Executes a vector instruction; `None`, and nothing is changed, for others. rip is left to the caller.
pub(super) fn interpret<M: GuestMemory>(
    instruction: &Instruction,
    guest: &mut GuestState<'_, M>,
) -> Option<Result<(), Exception>> {
    let operation = operation(instruction)?;
    Some(mmx::enter(instruction, guest).and_then(|()| operation.execute(instruction, guest)))
}

/// Whether [`interpret`] executes an instruction.
pub(super) fn interprets(instruction: &Instruction) -> bool {
    operation(instruction).is_some()
}

fn operation(instruction: &Instruction) -> Option<Operation> {
    let encoding = instruction.code().encoding();
    // `movsd` and `cmpsd` are names of string instructions too.
    if !matches!(encoding, EncodingKind::Legacy | EncodingKind::VEX) || instruction.is_string_instruction() {
        return None;
    }
    let mnemonic = instruction.mnemonic();
    lane_operation(instruction)
        .map(Operation::Lanes)
        .or_else(|| float_operation(instruction).map(Operation::Float))
        .or_else(|| flag_compare::operation(mnemonic))
        .or_else(|| masked::operation(instruction).map(Operation::Masked))
        .or_else(|| control::operation(mnemonic).map(Operation::Control))
}

fn lane_operation(instruction: &Instruction) -> Option<LaneOperation> {
    let mnemonic = instruction.mnemonic();
    moves::operation(instruction)
        .or_else(|| integer::operation(mnemonic))
        .or_else(|| shuffle::operation(instruction))
        .or_else(|| pack::operation(mnemonic))
        .or_else(|| shift::operation(mnemonic))
        .or_else(|| multiply::operation(mnemonic))
        .or_else(|| insert::operation(mnemonic))
        .or_else(|| gfni::operation(mnemonic))
}

fn float_operation(instruction: &Instruction) -> Option<FloatOperation> {
    let mnemonic = instruction.mnemonic();
    arithmetic::operation(mnemonic)
        .or_else(|| compare::operation(mnemonic))
        .or_else(|| convert::operation(mnemonic))
        .or_else(|| fma::operation(mnemonic))
        .or_else(|| horizontal::operation(mnemonic))
        .or_else(|| approximate::operation(mnemonic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::register::Registers;
    use iced_x86::{Decoder, DecoderOptions};
    use std::collections::BTreeMap;

    /// Memory by bytes, which notes every byte that is touched: those loaded and those stored.
    #[derive(Default)]
    struct Bytes {
        loaded: Vec<u64>,
        stored: BTreeMap<u64, u8>,
    }

    impl GuestMemory for Bytes {
        /// Every byte holds the low byte of its address.
        fn load(&mut self, address: u64, bytes: &mut [u8]) {
            for (byte, address) in bytes.iter_mut().zip(address..) {
                *byte = address as u8;
                self.loaded.push(address);
            }
        }

        fn store(&mut self, address: u64, bytes: &[u8]) {
            self.stored.extend((address..).zip(bytes.iter().copied()));
        }
    }

    const IP: u64 = 0x1000;

    fn decode(code: &[u8]) -> Instruction {
        Decoder::with_ip(64, code, IP, DecoderOptions::NONE).decode()
    }

    fn execute(code: &[u8], registers: &mut Registers) -> (Result<(), Exception>, Bytes) {
        let mut memory = Bytes::default();
        let mut guest = GuestState {
            registers,
            memory: &mut memory,
            clock: 0,
            identity: crate::x86::interpret::Identity::default(),
        };
        let done = interpret(&decode(code), &mut guest).expect("the instruction is interpreted");
        (done, memory)
    }

    /// Register n holds the byte 0x11 * n sixteen times, and its upper half that byte's complement.
    fn registers() -> Registers {
        let bytes = |byte: usize| u128::from_le_bytes([byte as u8; 16]);
        Registers {
            xmm: std::array::from_fn(|number| bytes(0x11 * number)),
            ymm_high: std::array::from_fn(|number| !bytes(0x11 * number)),
            ..Registers::default()
        }
    }

    #[test]
    fn legacy_keeps_the_upper_half_and_vex_clears_it() {
        let (before, mut state) = (registers(), registers());
        // paddb xmm0, xmm1
        assert_eq!(execute(&[0x66, 0x0f, 0xfc, 0xc1], &mut state).0, Ok(()));
        assert_eq!((state.xmm[0], state.ymm_high[0]), (before.xmm[1], before.ymm_high[0]));
        // vpaddb xmm0, xmm1, xmm2
        assert_eq!(execute(&[0xc5, 0xf1, 0xfc, 0xc2], &mut state).0, Ok(()));
        assert_eq!((state.xmm[0], state.ymm_high[0]), (before.xmm[3], 0));
        // vpaddb ymm0, ymm1, ymm2
        assert_eq!(execute(&[0xc5, 0xf5, 0xfc, 0xc2], &mut state).0, Ok(()));
        assert_eq!((state.xmm[0], state.ymm_high[0]), (before.xmm[3], u128::from_le_bytes([0xcb; 16])));
    }

    #[test]
    fn scalars_keep_the_rest_of_the_first_source() {
        let (before, mut state) = (registers(), registers());
        // vmovss xmm0, xmm1, xmm2; movss xmm3, xmm4; movss xmm5, [rax]
        execute(&[0xc5, 0xf2, 0x10, 0xc2], &mut state).0.unwrap();
        execute(&[0xf3, 0x0f, 0x10, 0xdc], &mut state).0.unwrap();
        execute(&[0xf3, 0x0f, 0x10, 0x28], &mut state).0.unwrap();
        assert_eq!(state.xmm[0], before.xmm[1] >> 32 << 32 | 0x2222_2222);
        assert_eq!(state.xmm[3], before.xmm[3] >> 32 << 32 | 0x4444_4444);
        assert_eq!(state.xmm[5], 0x0302_0100);
    }

    #[test]
    fn the_legacy_blends_take_their_mask_from_xmm0() {
        let mut state = registers();
        state.xmm[0] = 0x80;
        // pblendvb xmm1, xmm2
        execute(&[0x66, 0x0f, 0x38, 0x10, 0xca], &mut state).0.unwrap();
        assert_eq!(state.xmm[1], registers().xmm[1] & !0xff | 0x22);
    }

    #[test]
    fn masked_moves_touch_what_is_chosen() {
        let mut state = registers();
        (state.gpr[0], state.gpr[7]) = (0x2000, 0x3000);
        state.xmm[1] = 1 << 63 | 1 << 31 << 96;
        // vmaskmovps xmm2, xmm1, [rax]
        let (_, memory) = execute(&[0xc4, 0xe2, 0x71, 0x2c, 0x10], &mut state);
        assert_eq!(memory.loaded, [0x2004, 0x2005, 0x2006, 0x2007, 0x200c, 0x200d, 0x200e, 0x200f]);
        assert_eq!((state.xmm[2], state.ymm_high[2]), (0x0f0e_0d0c_0000_0000_0706_0504_0000_0000, 0));
        // maskmovdqu xmm3, xmm1
        let (_, memory) = execute(&[0x66, 0x0f, 0xf7, 0xd9], &mut state);
        assert_eq!(memory.stored, BTreeMap::from([(0x3007, 0x33), (0x300f, 0x33)]));
    }

    #[test]
    fn gathers_clear_the_mask_and_keep_what_it_leaves_out() {
        let mut state = registers();
        state.gpr[0] = 0x2000;
        state.xmm[2] = u128::from((-8i32) as u32) << 32 | 0x40;
        state.xmm[1] = 1 << 63;
        // vpgatherdd xmm3, [rax + xmm2 * 2], xmm1
        let (_, memory) = execute(&[0xc4, 0xe2, 0x71, 0x90, 0x1c, 0x50], &mut state);
        assert_eq!(memory.loaded, [0x1ff0, 0x1ff1, 0x1ff2, 0x1ff3]);
        assert_eq!(state.xmm[3], registers().xmm[3] & !(0xffff_ffff << 32) | 0xf3f2_f1f0 << 32);
        assert_eq!([state.ymm_high[3], state.xmm[1], state.ymm_high[1]], [0; 3]);
    }

    #[test]
    fn an_unmasked_exception_leaves_the_destination_and_tells_in_mxcsr() {
        let mut state = Registers { mxcsr: 0x1d80, ..registers() };
        (state.xmm[0], state.xmm[1]) = (0x3f80_0000, 0);
        let before = state.clone();
        // divss xmm0, xmm1
        assert_eq!(execute(&[0xf3, 0x0f, 0x5e, 0xc1], &mut state).0, Err(Exception::SimdFloatingPoint));
        assert_eq!(state, Registers { mxcsr: 0x1d84, ..before });
    }

    #[test]
    fn mmx_results_empty_no_x87_register() {
        let mut state = Registers { fpu_status: 0x3800, ..registers() };
        // movdq2q mm1, xmm2
        execute(&[0xf2, 0x0f, 0xd6, 0xca], &mut state).0.unwrap();
        assert_eq!(state.fpr[1], 0xffff_2222_2222_2222_2222);
        assert_eq!((state.fpu_status, state.fpu_tag), (0, 0b01_01_01_01_01_01_10_01));
        state.fpu_status = 0x80;
        assert_eq!(execute(&[0xf2, 0x0f, 0xd6, 0xca], &mut state).0, Err(Exception::FloatingPoint));
    }

    #[test]
    fn mxcsr_has_reserved_bits() {
        let mut state = Registers { gpr: [0x2000; 16], ..registers() };
        // ldmxcsr [rax]: bytes 00 01 02 03
        assert_eq!(execute(&[0x0f, 0xae, 0x10], &mut state).0, Err(Exception::GeneralProtection));
        // stmxcsr [rax]
        let (_, memory) = execute(&[0x0f, 0xae, 0x18], &mut state);
        assert_eq!(memory.stored.into_values().collect::<Vec<_>>(), [0x80, 0x1f, 0, 0]);
    }

    #[test]
    fn operands_relative_to_rip_and_comparisons_that_set_flags() {
        let mut state = Registers { rflags: 0x8d7, ..registers() };
        // comiss xmm0, [rip + 0x39]; the memory holds 0x43424140, the register 0
        let (_, memory) = execute(&[0x0f, 0x2f, 0x05, 0x39, 0, 0, 0], &mut state);
        assert_eq!((memory.loaded[0], state.rflags), (0x1040, 0x003));
    }

    #[test]
    fn names_and_encodings_of_others_are_left_to_them() {
        // movsd, cmpsd (strings); vpaddb zmm0, zmm1, zmm2; pcmpistri xmm0, xmm1, 0; aesenc xmm0, xmm1
        let others: [&[u8]; 5] = [
            &[0xa5],
            &[0xa7],
            &[0x62, 0xf1, 0x75, 0x48, 0xfc, 0xc2],
            &[0x66, 0x0f, 0x3a, 0x63, 0xc1, 0],
            &[0x66, 0x0f, 0x38, 0xdc, 0xc1],
        ];
        assert!(others.iter().all(|code| !interprets(&decode(code))));
        // movsd xmm0, xmm1; cmpsd xmm0, xmm1, 0
        assert!(interprets(&decode(&[0xf2, 0x0f, 0x10, 0xc1])) && interprets(&decode(&[0xf2, 0x0f, 0xc2, 0xc1, 0])));
    }
}
