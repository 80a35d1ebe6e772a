//! Damaged executables: cut, with flipped bits, with headers that lie, with debug information that refers to itself. Each is refused with an
//! error or is a program, of which everything can be asked; nothing panics, and nothing goes on for ever.

use crate::properties::executable::n_functions;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

const N_FILES: usize = 500;

/// xorshift64
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    /// A number that a header should not say.
    fn lie(&mut self) -> u64 {
        const LIES: [u64; 9] = [0, 1, u64::MAX, i64::MAX as u64, 1 << 63, 1 << 40, 1 << 32, 0x1000, 0xffff_ffff];
        match self.below(10) {
            9 => self.next(),
            idx => LIES[idx],
        }
    }
}

/// An executable with debug information, made by the C compiler that the build needs, too.
pub(crate) fn executable() -> Vec<u8> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs/bare.c");
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bare-{}", std::process::id()));
    let mut compiler = Command::new("cc");
    compiler.args(["-g", "-O1", "-nostdlib", "-static", "-o"]).arg(&built).arg(source);
    assert!(compiler.status().expect("a C compiler is there").success());
    let bytes = std::fs::read(&built).expect("it was just made");
    std::fs::remove_file(&built).expect("it was just made");
    bytes
}

fn word(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"))
}

fn half(bytes: &[u8], at: usize) -> usize {
    usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]))
}

/// Program headers, section headers, and the contents of sections by name, as ELF64 has them.
struct Layout {
    segments: Range<usize>,
    headers: Range<usize>,
    sections: Vec<(String, Range<usize>)>,
}

impl Layout {
    fn of(bytes: &[u8]) -> Layout {
        let (segments, headers) = (word(bytes, 0x20) as usize, word(bytes, 0x28) as usize);
        let (n_segments, n_headers, names) = (half(bytes, 0x38), half(bytes, 0x3c), half(bytes, 0x3e));
        let header = |idx: usize| headers + 64 * idx;
        let range = |idx: usize| {
            let start = word(bytes, header(idx) + 0x18) as usize;
            start..start + word(bytes, header(idx) + 0x20) as usize
        };
        let name = |idx: usize| {
            let at = header(idx);
            let offset = u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
            let text = &bytes[range(names).start + offset..];
            String::from_utf8_lossy(text.split(|byte| *byte == 0).next().unwrap_or_default()).into_owned()
        };
        Layout {
            segments: segments..segments + 56 * n_segments,
            headers: headers..headers + 64 * n_headers,
            sections: (1..n_headers).map(|idx| (name(idx), range(idx))).collect(),
        }
    }

    fn debug(&self, random: &mut Random) -> Range<usize> {
        let is_debug = |name: &str| name.starts_with(".debug") || matches!(name, ".eh_frame" | ".symtab" | ".strtab");
        let found: Vec<_> = self.sections.iter().filter(|(name, range)| is_debug(name) && !range.is_empty()).collect();
        found[random.below(found.len())].1.clone()
    }
}

/// The n-th damage.
fn damage(nth: usize, bytes: &[u8], layout: &Layout) -> Vec<u8> {
    let mut random = Random(0x9e37_79b9_7f4a_7c15 ^ (nth as u64 + 1));
    let mut damaged = bytes.to_vec();
    let lie = |damaged: &mut Vec<u8>, table: &Range<usize>, random: &mut Random| {
        for _ in 0..=random.below(3) {
            let at = table.start + 8 * random.below(table.len() / 8);
            damaged[at..at + 8].copy_from_slice(&random.lie().to_le_bytes());
        }
    };
    match nth % 6 {
        0 => damaged.truncate(random.below(bytes.len())),
        1 => {
            for _ in 0..=random.below(12) {
                let at = random.below(1024);
                damaged[at] ^= 1 << random.below(8);
            }
        }
        2 => lie(&mut damaged, &layout.segments, &mut random),
        3 => lie(&mut damaged, &layout.headers, &mut random),
        4 => {
            for _ in 0..=random.below(40) {
                let section = layout.debug(&mut random);
                damaged[section.start + random.below(section.len())] = random.next() as u8;
            }
        }
        _ => {
            // References, most of them to themselves or to what they lie in.
            let info = layout.sections.iter().find(|(name, _)| name == ".debug_info").expect("it was asked for");
            for _ in 0..10 + random.below(200) {
                let at = random.below(info.1.len() - 4);
                let to = [at, at.saturating_sub(1), at.saturating_sub(9), random.below(info.1.len())][random.below(4)];
                let place = info.1.start + at;
                damaged[place..place + 4].copy_from_slice(&(to as u32).to_le_bytes());
            }
        }
    }
    damaged
}

#[test]
fn everything_can_be_asked_of_a_damaged_file() {
    let bytes = executable();
    let layout = Layout::of(&bytes);
    let mut n_read = 0;
    for nth in 0..N_FILES {
        let damaged = damage(nth, &bytes, &layout);
        n_read += usize::from(n_functions(&damaged).is_some_and(|n| n > 0));
    }
    assert!(n_read > N_FILES / 5, "only {n_read} of them had functions to ask about");
}
