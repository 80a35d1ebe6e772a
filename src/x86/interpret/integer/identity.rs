//! The CPU that `cpuid` describes: a fixed one, with the features that the sandbox executes.
//!
//! | Leaf | Content |
//! |---|---|
//! | 0 | highest standard leaf 13, vendor `AsmscopeCpu!` |
//! | 1 | one processor; SSE to SSE4.2, AVX, FMA, F16C, AES, PCLMULQDQ, MOVBE, POPCNT, RDRAND, OSXSAVE, and older ones |
//! | 7 | AVX2, BMI1, BMI2, ADX, SHA, RDSEED, VAES, VPCLMULQDQ |
//! | 13 | the layout of x87, SSE and AVX state |
//! | 0x8000_0000 | highest extended leaf 0x8000_0004 |
//! | 0x8000_0001 | 64-bit mode, LAHF, LZCNT, RDTSCP, SYSCALL, NX |
//! | 0x8000_0002 to 4 | the brand string |
//!
//! All other leaves are 0. There is no AVX-512. Of a [baseline](Identity::Baseline) CPU leaf 1 has no more than SSE3 and CMPXCHG16B in
//! ecx, leaves 7 and 13 are 0, the vendor is AMD, and leaves 0x8000_0005 and 6 tell caches.

use super::super::Identity;
use super::system::ENABLED_STATES;

const VENDOR: &[u8; 12] = b"AsmscopeCpu!";
/// Libraries ask a vendor whom they do not know for little; this one's features they know.
const BASELINE_VENDOR: &[u8; 12] = b"AuthenticAMD";
const BRAND: &[u8; 48] = b"asmscope virtual x86-64 CPU\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

const HIGHEST_STANDARD: u32 = 13;
const HIGHEST_EXTENDED: u32 = 0x8000_0004;

/// Family 6, model 0, stepping 0.
const SIGNATURE: u32 = 0x600;

/// Leaf 1, ecx.
const FEATURES_1_ECX: u32 = bits(&[
    0,  // SSE3
    1,  // PCLMULQDQ
    9,  // SSSE3
    12, // FMA
    13, // CMPXCHG16B
    19, // SSE4.1
    20, // SSE4.2
    22, // MOVBE
    23, // POPCNT
    25, // AES
    26, // XSAVE
    27, // OSXSAVE
    28, // AVX
    29, // F16C
    30, // RDRAND
]);

/// Leaf 1, ecx, of a baseline CPU.
const BASELINE_1_ECX: u32 = bits(&[
    0,  // SSE3
    13, // CMPXCHG16B
]);

/// Leaf 1, edx.
const FEATURES_1_EDX: u32 = bits(&[
    0,  // x87
    4,  // TSC
    8,  // CMPXCHG8B
    15, // CMOV
    23, // MMX
    24, // FXSR
    25, // SSE
    26, // SSE2
]);

/// Leaf 7, ebx.
const FEATURES_7_EBX: u32 = bits(&[
    3,  // BMI1
    5,  // AVX2
    8,  // BMI2
    18, // RDSEED
    19, // ADX
    29, // SHA
]);

/// Leaf 7, ecx.
const FEATURES_7_ECX: u32 = bits(&[
    9,  // VAES
    10, // VPCLMULQDQ
]);

/// Leaf 0x8000_0001, ecx.
const FEATURES_EXTENDED_ECX: u32 = bits(&[
    0, // LAHF and SAHF in 64-bit mode
    5, // LZCNT
]);

/// Leaf 0x8000_0001, edx.
const FEATURES_EXTENDED_EDX: u32 = bits(&[
    11, // SYSCALL
    20, // NX
    27, // RDTSCP
    29, // 64-bit mode
]);

/// Leaf 0x8000_0005, ecx and edx: 64 KiB, 2 ways, 1 line a tag, 64 bytes a line. Leaf 0x8000_0006, ecx: 512 KiB, 16 ways.
const L1_CACHE: u32 = 0x4002_0140;
const L2_CACHE: u32 = 0x0200_8140;

/// Where the upper halves of the ymm registers begin in the XSAVE area, and their size.
const AVX_OFFSET: u32 = 576;
const AVX_SIZE: u32 = 256;

const fn bits(numbers: &[u32]) -> u32 {
    let (mut bits, mut idx) = (0, 0);
    while idx < numbers.len() {
        bits |= 1 << numbers[idx];
        idx += 1;
    }
    bits
}

/// What `cpuid` returns in eax, ebx, ecx and edx.
pub(super) fn leaf(leaf: u32, subleaf: u32, identity: Identity) -> [u32; 4] {
    const AREA_SIZE: u32 = AVX_OFFSET + AVX_SIZE;
    match (leaf, subleaf) {
        // ebx: one logical processor.
        (0, _) if identity == Identity::Baseline => {
            [HIGHEST_STANDARD, word(BASELINE_VENDOR, 0), word(BASELINE_VENDOR, 8), word(BASELINE_VENDOR, 4)]
        }
        (0x8000_0005, _) if identity == Identity::Baseline => [0, 0, L1_CACHE, L1_CACHE],
        (0x8000_0006, _) if identity == Identity::Baseline => [0, 0, L2_CACHE, 0],
        (0x8000_0000, _) if identity == Identity::Baseline => [0x8000_0006, 0, 0, 0],
        (1, _) if identity == Identity::Baseline => [SIGNATURE, 1 << 16, BASELINE_1_ECX, FEATURES_1_EDX],
        (0, _) => [HIGHEST_STANDARD, word(VENDOR, 0), word(VENDOR, 8), word(VENDOR, 4)],
        (7 | 13, _) if identity == Identity::Baseline => [0; 4],
        (1, _) => [SIGNATURE, 1 << 16, FEATURES_1_ECX, FEATURES_1_EDX],
        (7, 0) => [0, FEATURES_7_EBX, FEATURES_7_ECX, 0],
        (13, 0) => [ENABLED_STATES, AREA_SIZE, AREA_SIZE, 0],
        (13, 2) => [AVX_SIZE, AVX_OFFSET, 0, 0],
        (0x8000_0000, _) => [HIGHEST_EXTENDED, 0, 0, 0],
        (0x8000_0001, _) => [0, 0, FEATURES_EXTENDED_ECX, FEATURES_EXTENDED_EDX],
        (0x8000_0002..=HIGHEST_EXTENDED, _) => {
            let start = (leaf - 0x8000_0002) as usize * 16;
            [0, 4, 8, 12].map(|offset| word(BRAND, start + offset))
        }
        _ => [0; 4],
    }
}

/// Four characters as a little-endian number.
fn word(text: &[u8], start: usize) -> u32 {
    u32::from_le_bytes([text[start], text[start + 1], text[start + 2], text[start + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vendor_is_spelled_in_ebx_edx_ecx() {
        let [_, ebx, ecx, edx] = leaf(0, 0, Identity::Complete);
        assert_eq!([ebx, edx, ecx].map(u32::to_le_bytes).concat(), VENDOR);
    }

    #[test]
    fn the_brand_string_fills_three_leaves() {
        let text: Vec<u8> =
            (2..=4).flat_map(|n| leaf(0x8000_0000 + n, 0, Identity::Complete)).flat_map(u32::to_le_bytes).collect();
        assert_eq!(text, BRAND);
        assert_eq!(leaf(0x8000_0005, 0, Identity::Complete), [0; 4]);
    }
}
