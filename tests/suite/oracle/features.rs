//! Which instruction set extensions this CPU has, by CPUID.

use iced_x86::CpuidFeature;
use std::arch::x86_64::{__cpuid, __cpuid_count};

/// Where CPUID tells a feature: leaf, register (eax to edx by number), bit.
type Place = (u32, usize, u32);

const EBX: usize = 1;
const ECX: usize = 2;
const EXTENDED: u32 = 0x8000_0001;

/// Whether the CPU has an extension that a program may use without the system's help and that is tested here. Those not listed
/// count as absent.
pub(super) fn is_present(feature: CpuidFeature) -> bool {
    use CpuidFeature as F;
    match feature {
        // Every x86-64 CPU has these; ENDBR is a hint that does nothing elsewhere.
        F::INTEL8086 | F::INTEL186 | F::INTEL286 | F::INTEL386 | F::INTEL486 | F::X64 => true,
        F::FPU | F::FPU287 | F::FPU387 | F::MMX | F::SSE | F::SSE2 | F::CMOV | F::CX8 | F::FXSR | F::CLFSH => true,
        F::MULTIBYTENOP | F::PAUSE | F::CET_IBT => true,
        other => place(other).is_some_and(is_set),
    }
}

fn place(feature: CpuidFeature) -> Option<Place> {
    use CpuidFeature as F;
    let place = match feature {
        F::SSE3 => (1, ECX, 0),
        F::PCLMULQDQ => (1, ECX, 1),
        F::SSSE3 => (1, ECX, 9),
        F::FMA => (1, ECX, 12),
        F::CMPXCHG16B => (1, ECX, 13),
        F::SSE4_1 => (1, ECX, 19),
        F::SSE4_2 => (1, ECX, 20),
        F::MOVBE => (1, ECX, 22),
        F::POPCNT => (1, ECX, 23),
        F::AES => (1, ECX, 25),
        F::AVX => (1, ECX, 28),
        F::F16C => (1, ECX, 29),
        F::BMI1 => (7, EBX, 3),
        F::AVX2 => (7, EBX, 5),
        F::BMI2 => (7, EBX, 8),
        F::ADX => (7, EBX, 19),
        F::CLFLUSHOPT => (7, EBX, 23),
        F::CLWB => (7, EBX, 24),
        F::SHA => (7, EBX, 29),
        F::GFNI => (7, ECX, 8),
        F::VAES => (7, ECX, 9),
        F::VPCLMULQDQ => (7, ECX, 10),
        F::LZCNT => (EXTENDED, ECX, 5),
        F::SSE4A => (EXTENDED, ECX, 6),
        F::PREFETCHW => (EXTENDED, ECX, 8),
        _ => return None,
    };
    Some(place)
}

fn is_set((leaf, register, bit): Place) -> bool {
    let highest = __cpuid(leaf & 0x8000_0000).eax;
    let answer = __cpuid_count(leaf, 0);
    let registers = [answer.eax, answer.ebx, answer.ecx, answer.edx];
    leaf <= highest && registers[register] >> bit & 1 == 1
}

#[test]
fn agrees_with_the_standard_library() {
    assert_eq!(is_present(CpuidFeature::AVX2), is_x86_feature_detected!("avx2"));
    assert_eq!(is_present(CpuidFeature::SHA), is_x86_feature_detected!("sha"));
    assert_eq!(is_present(CpuidFeature::LZCNT), is_x86_feature_detected!("lzcnt"));
    assert!(!is_present(CpuidFeature::RDRAND), "not deterministic");
}
