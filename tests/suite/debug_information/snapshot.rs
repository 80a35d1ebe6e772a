//! A program that was compiled and run once, and the snapshots that it took of itself: its registers, memory and heap blocks at some
//! instructions, with what it printed of its variables there.

use super::elf;
use asmscope::lens::variables::{ReadLimits, VariableContext};
use asmscope::loader::dwarf::DebugInfo;
use asmscope::model::addr::Address;
use asmscope::model::debug::target::{FrameState, HeapMemory, HeapRange, Target};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a program is compiled with beside debug information.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Optimised {
    No,
    Fully,
}

pub(super) struct Snapshot {
    registers: Vec<u64>,
    /// Address and contents.
    memory: Vec<(u64, Vec<u8>)>,
    blocks: Vec<(u64, u64)>,
    base: u64,
    /// Names and texts, in the order in which they were printed.
    pub(super) values: Vec<(String, String)>,
}

/// Compiles a Rust source in a folder of its own.
///
/// # Panics
/// When it cannot be compiled.
pub(super) fn compile(name: &str, text: &str, optimised: Optimised) -> (PathBuf, Vec<u8>) {
    let folder =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{optimised:?}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let (source, program) = (folder.join("program.rs"), folder.join("program"));
    std::fs::write(&source, text).expect("the target folder can be written");
    let level = if optimised == Optimised::No { "opt-level=0" } else { "opt-level=3" };
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let built = Command::new(rustc)
        .args(["--edition", "2024", "--cap-lints", "allow", "-g", "-C", level, "-o"])
        .args([&program, &source])
        .output()
        .expect("the compiler that built the tests is there");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let file = std::fs::read(&program).expect("it was just made");
    (folder, file)
}

/// Compiles a C source; the executable.
///
/// # Panics
/// When it cannot be compiled.
pub(super) fn compile_c(name: &str, text: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-c-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let (source, program) = (folder.join("program.c"), folder.join("program"));
    std::fs::write(&source, text).expect("the target folder can be written");
    let built = Command::new("gcc").args(["-g", "-no-pie", "-o"]).args([&program, &source]).output();
    let built = built.expect("gcc is there");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let file = std::fs::read(&program).expect("it was just made");
    let _ = std::fs::remove_dir_all(folder);
    file
}

/// The debug information of a file that is loaded at a distance from its own addresses.
pub(super) fn debug_info(file: &[u8], bias: u64) -> DebugInfo {
    DebugInfo::new(|name| elf::section(file, name), bias).expect("the compiler's debug information is good")
}

/// Runs what `compile` made and removes it.
///
/// # Panics
/// When it fails.
pub(super) fn run(folder: &Path) -> Vec<Snapshot> {
    let path = folder.join("snapshot");
    let run = Command::new(folder.join("program")).arg(&path).output().expect("what was built runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let output = String::from_utf8(run.stdout).expect("it prints UTF-8");
    let blocks = output.split("@end\n").filter(|text| !text.is_empty()).enumerate();
    let snapshots = blocks.map(|(nth, text)| {
        let bytes = std::fs::read(format!("{}.{nth}", path.display())).expect("the program wrote it");
        Snapshot::read(&bytes, text)
    });
    let snapshots = snapshots.collect();
    let _ = std::fs::remove_dir_all(folder);
    snapshots
}

impl Snapshot {
    fn read(bytes: &[u8], output: &str) -> Snapshot {
        let word = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"));
        let registers: Vec<u64> = (0..17).map(|nth| word(8 * nth)).collect();
        let mut memory = Vec::new();
        let mut at = 8 * registers.len();
        while at < bytes.len() {
            let length = word(at + 8) as usize;
            memory.push((word(at), bytes[at + 16..at + 16 + length].to_vec()));
            at += 16 + length;
        }
        let mut snapshot = Snapshot { registers, memory, blocks: Vec::new(), base: 0, values: Vec::new() };
        for line in output.split('@').filter(|line| !line.is_empty()) {
            let (kind, rest) = line.trim_end_matches('\n').split_once(' ').expect("a kind and the rest");
            let numbers = || rest.split(' ').map(|number| number.parse().expect("a number")).collect::<Vec<u64>>();
            match kind {
                "value" => {
                    let (name, text) = rest.split_once(" = ").expect("a name and a text");
                    snapshot.values.push((name.to_owned(), text.to_owned()));
                }
                "block" => snapshot.blocks.push((numbers()[0], numbers()[1])),
                "base" => snapshot.base = numbers()[0],
                _ => panic!("{line}"),
            }
        }
        snapshot
    }

    pub(super) fn base(&self) -> u64 {
        self.base
    }

    pub(super) fn frame(&self) -> FrameState {
        let mut general = [None; 17];
        for (to, from) in general.iter_mut().zip(&self.registers) {
            *to = Some(*from);
        }
        FrameState { pc: Address(self.registers[16]), general, xmm: [None; 16], is_call: false, inline_depth: None }
    }

    pub(super) fn scene<'a>(&'a self, debug: &'a DebugInfo) -> VariableContext<'a> {
        VariableContext {
            debug,
            target: self,
            limits: ReadLimits { elements: 200, text: 1000, parts: 3000, ..ReadLimits::default() },
        }
    }
}

impl Target for Snapshot {
    fn read(&self, address: Address, buffer: &mut [u8]) -> bool {
        self.memory.iter().any(|(start, contents)| {
            let offset = address.0.checked_sub(*start).and_then(|offset| usize::try_from(offset).ok());
            let found = offset.and_then(|offset| contents.get(offset..offset.checked_add(buffer.len())?));
            found.is_some_and(|found| {
                buffer.copy_from_slice(found);
                true
            })
        })
    }

    /// What the program's allocator handed out; whatever lies elsewhere is no heap.
    fn heap_at(&self, address: Address) -> HeapMemory {
        let found = self.blocks.iter().find(|(start, size)| (*start..start + size.max(&1)).contains(&address.0));
        found.map_or(HeapMemory::Outside, |(start, size)| {
            HeapMemory::Block(HeapRange { start: Address(*start), size: *size, is_live: true })
        })
    }
}
