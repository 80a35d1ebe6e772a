//! Repeated `stos` and `movs`, which fill and copy memory: told from other string instructions by an instruction's facts.
//!
//! With the direction flag clear all iterations together are one fill or copy of `rcx` elements (Intel SDM vol. 2, `REP`), if a copy does not
//! read what it wrote before; executors that keep no record do them so.

use super::facts::{InsnFacts, InsnKind, MemoryOperand, SegmentBase};
use crate::model::register::Register;

/// A repeated `stos` or `movs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RepeatedStore {
    /// Bytes of an element: 1, 2, 4 or 8.
    pub size: u8,
    /// It is `movs`, which copies from where rsi points; otherwise rax is stored.
    pub copies: bool,
}

impl RepeatedStore {
    /// Eight bytes of what `stos` stores.
    #[must_use]
    pub fn pattern(self, rax: u64) -> u64 {
        let bytes = rax.to_le_bytes();
        u64::from_le_bytes(std::array::from_fn(|idx| bytes[idx % usize::from(self.size)]))
    }
}

impl InsnFacts {
    /// Whether it is a repeated `stos` or `movs` with 64-bit addresses and without a segment.
    #[must_use]
    pub fn repeated_store(&self) -> Option<RepeatedStore> {
        let is_at = |operand: &MemoryOperand, number: u8| {
            let is_plain = !operand.is_32_bit && operand.segment == SegmentBase::Zero && operand.index.is_none();
            is_plain && operand.displacement == 0 && operand.base == Some(Register::Gpr(number))
        };
        let (rsi, rdi) = (6, 7);
        let stored = self.memory.iter().find(|operand| operand.writes)?;
        let is_plain = self.repeats && self.kind == InsnKind::KeepsFlags && is_at(stored, rdi) && !stored.reads;
        let loaded = self.memory.iter().find(|operand| !operand.writes);
        (is_plain && loaded.is_none_or(|operand| is_at(operand, rsi))).then_some(())?;
        Some(RepeatedStore { size: stored.size as u8, copies: loaded.is_some() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x86::facts::facts;

    fn of(bytes: &[u8]) -> InsnFacts {
        facts(bytes, 0x40_1000)
    }

    #[test]
    fn repeated_stores_are_told_from_other_string_instructions() {
        let stores = |bytes: &[u8]| of(bytes).repeated_store().map(|it| (it.size, it.copies));
        assert_eq!(stores(&[0xf3, 0xaa]), Some((1, false)), "rep stosb");
        assert_eq!(stores(&[0x66, 0xf3, 0xab]), Some((2, false)), "rep stosw");
        assert_eq!(stores(&[0xf3, 0x48, 0xab]), Some((8, false)), "rep stosq");
        assert_eq!(stores(&[0xf3, 0xa5]), Some((4, true)), "rep movsd");
        assert_eq!(stores(&[0x48, 0xab]), None, "stosq");
        assert_eq!(stores(&[0xf3, 0x64, 0xa4]), None, "rep movsb with fs");
        assert_eq!(stores(&[0xf3, 0x67, 0xaa]), None, "rep stosb with edi");
        assert_eq!(stores(&[0xf3, 0xac]), None, "rep lodsb");
        assert_eq!(stores(&[0xf3, 0xa6]), None, "repe cmpsb");
        assert_eq!(stores(&[0xf2, 0xae]), None, "repne scasb");
        let words = RepeatedStore { size: 2, copies: false };
        assert_eq!(words.pattern(0x1111_2222_3333_4455), 0x4455_4455_4455_4455);
    }
}
