//! How a program finds the machine: its memory map, registers and stack before the first instruction.
//!
//! `_start` gets the stack that the kernel leaves (System V ABI, AMD64 supplement, 3.4.1): argc, argv, a null, no environment,
//! no auxiliary vector. `main` gets argc, argv and envp in registers and a return address that ends the run, as does a function that is
//! called from outside, with its arguments. Anything else starts with an empty stack.

use super::cpu::decode_cache::DecodeCache;
use super::heap::Heap;
use super::record::recording::Recording;
use super::state::dirty_pages::DirtyPages;
use super::state::frames::{FrameRecord, Frames};
use super::state::memory::{Memory, whole_pages};
use super::state::shadow::{RegisterDefinedness, StackDefinedness};
use super::state::{Checks, State};
use crate::engine::error::MachineError;
use crate::model::addr::{Address, StepIndex};
use crate::model::frame::{Entered, Frame};
use crate::model::memory_map::{
    CODE_BASE, HEAP_BASE, PAGE, RUNTIME_BASE, Region, RegionKind, STACK_TOP, STARTUP_BASE, TYPED_CODE_BASE,
    TYPED_DATA_BASE,
};
use crate::model::program::{Entry, Program, Segment};
use crate::model::register::{Register, Registers};
use crate::model::run::Config;
use crate::model::runtime::RuntimeFn;

/// The most bytes that the stack or the heap may have.
pub const MAX_SIZE: u64 = 1 << 30;

const RUNTIME_SIZE: u64 = 0x2_0000;
/// What fills executable memory that holds no instruction: `int3`.
pub const FILLER: u8 = 0xcc;
/// What the emulator finds at the host's entry points once the host has acted: `ret`.
const RETURN: u8 = 0xc3;
/// Where `fs` points, inside the startup page; compilers read the stack protector's canary at `fs:0x28`.
const THREAD_BLOCK: u64 = STARTUP_BASE + 0x800;
/// Any value will do; real ones have a zero byte first, so that string functions stop at it.
const CANARY: u64 = 0x5ca1_ab1e_0ddb_a100;

/// Where the code of a session lies.
#[derive(Clone, Copy, Debug)]
pub struct CodeLayout {
    /// Where typed code starts; 0 when nothing can be typed.
    pub typed_start: u64,
    /// One past the program's own code, if running off it ends the run.
    pub code_end: Option<u64>,
}

/// Lays out memory, registers and the first frame.
///
/// # Errors
/// When a size is out of range, or the system has no room for it.
pub fn load(program: &Program, config: &Config) -> Result<(Recording, CodeLayout), MachineError> {
    let stack_size = checked_size("stack", config.stack_size)?;
    let heap_size = checked_size("heap", config.heap_size)?;
    let code = program.segments.iter().find(|segment| segment.kind == RegionKind::Code);
    let typed_start = match (config.typed_capacity, code) {
        (0, _) => 0,
        (_, None) => CODE_BASE,
        (_, Some(_)) => TYPED_CODE_BASE,
    };
    let mut memory = Memory::new(&regions(program, config, typed_start, stack_size, heap_size))?;
    fill(&mut memory, program);
    let stack_start = STACK_TOP - stack_size;
    debug_assert!(memory.region_at(stack_start).is_some());
    let heap = Heap::new(memory.region_of(RegionKind::Heap).expect("the heap was just mapped"));
    let (registers, frame) = first_moment(program, &mut memory);
    let mut frames = Frames::default();
    frames.push(FrameRecord::of(&frame, [0; 6]));
    let deepest = registers.rsp();
    let mut stack = StackDefinedness::new(memory.region_of(RegionKind::Stack).expect("the stack was just mapped"));
    stack.insert(deepest, STACK_TOP - deepest);
    stack.note_rsp(deepest);
    let state = State {
        registers,
        memory,
        heap,
        stack,
        register_definedness: RegisterDefinedness::default(),
        frames,
        printed: Vec::new(),
        n_printed: 0,
        input: config.input.clone(),
        n_read: 0,
        deepest,
        dirty: DirtyPages::default(),
        checks: Checks::All,
        return_as_jump: None,
        fs_base: THREAD_BLOCK,
    };
    let code_area = code.map(|segment| (segment.start.0, segment.start.0 + segment.size(), segment.size()));
    let typed_area = (typed_start != 0).then_some((typed_start, typed_start, config.typed_capacity));
    let areas: Vec<(u64, u64, u64)> = code_area.into_iter().chain(typed_area).collect();
    let code_end = match program.entry {
        Entry::First(_) => code_area.map(|(_, end, _)| end),
        Entry::Empty if typed_start == 0 => Some(CODE_BASE),
        _ => None,
    };
    Ok((Recording::new(state, DecodeCache::new(program, &areas)?), CodeLayout { typed_start, code_end }))
}

fn checked_size(what: &'static str, size: u64) -> Result<u64, MachineError> {
    if size == 0 || size > MAX_SIZE {
        return Err(MachineError::InvalidSize { what, size });
    }
    Ok(size.next_multiple_of(PAGE))
}

fn regions(program: &Program, config: &Config, typed_start: u64, stack_size: u64, heap_size: u64) -> Vec<Region> {
    // An int3 page follows the code, because the emulator reads ahead of what it executes.
    let region = |segment: &Segment| {
        let after = if segment.kind == RegionKind::Code { PAGE } else { 0 };
        whole_pages(segment.kind, segment.start, segment.size().next_multiple_of(PAGE) + after)
    };
    let mut regions: Vec<Region> = program.segments.iter().map(region).collect();
    if typed_start != 0 {
        regions.push(whole_pages(RegionKind::Code, Address(typed_start), config.typed_capacity + PAGE));
        regions.push(whole_pages(RegionKind::Data, Address(TYPED_DATA_BASE), config.typed_capacity));
    }
    regions.push(Region { kind: RegionKind::Runtime, start: Address(RUNTIME_BASE), size: RUNTIME_SIZE });
    regions.push(Region { kind: RegionKind::Startup, start: Address(STARTUP_BASE), size: PAGE });
    regions.push(Region { kind: RegionKind::Heap, start: Address(HEAP_BASE), size: heap_size });
    regions.push(Region { kind: RegionKind::Stack, start: Address(STACK_TOP - stack_size), size: stack_size });
    regions
}

fn fill(memory: &mut Memory, program: &Program) {
    for region in memory.regions() {
        if region.kind.is_executable() {
            let filler = if region.kind == RegionKind::Runtime { RETURN } else { FILLER };
            put(memory, region.start.0, &vec![filler; region.size as usize]);
        }
    }
    for segment in &program.segments {
        put(memory, segment.start.0, &segment.bytes);
    }
    let words = |words: &[u64]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    // argv: the name, then a null; envp: a null.
    put(memory, STARTUP_BASE, &words(&[STARTUP_BASE + 0x20, 0, 0]));
    put(memory, STARTUP_BASE + 0x20, b"program\0");
    put(memory, THREAD_BLOCK, &words(&[THREAD_BLOCK]));
    put(memory, THREAD_BLOCK + 0x28, &words(&[CANARY]));
}

fn put(memory: &mut Memory, address: u64, bytes: &[u8]) {
    let stored = bytes.is_empty() || memory.store(address, bytes);
    assert!(stored, "every segment got a region of its own");
}

/// Integer arguments in their registers.
pub fn put_arguments(registers: &mut Registers, arguments: [u64; 6]) {
    for (register, argument) in Register::ARGUMENTS.into_iter().zip(arguments) {
        registers.set(register, argument.into());
    }
}

fn first_moment(program: &Program, memory: &mut Memory) -> (Registers, Frame) {
    let mut registers =
        Registers { rip: program.entry.address().map_or(CODE_BASE, |entry| entry.0), ..Registers::default() };
    let mut frame = Frame {
        function: Address(registers.rip),
        entered: Entered::Start,
        since: StepIndex(0),
        call_site: None,
        return_slot: None,
        return_address: None,
        base: Address(STACK_TOP),
        saved: Vec::new(),
    };
    let mut push = |registers: &mut Registers, word: u64| {
        let rsp = registers.rsp() - 8;
        registers.set(Register::RSP, rsp.into());
        put(memory, rsp, &word.to_le_bytes());
    };
    registers.set(Register::RSP, STACK_TOP.into());
    match program.entry {
        Entry::Main(_) => {
            let returns_to = RuntimeFn::MainReturned.address();
            push(&mut registers, returns_to.0);
            frame.return_slot = Some(Address(registers.rsp()));
            frame.return_address = Some(returns_to);
            registers.set(Register::RDI, 1);
            registers.set(Register::RSI, STARTUP_BASE.into());
            registers.set(Register::RDX, u128::from(STARTUP_BASE + 16));
        }
        Entry::Call { arguments, .. } => {
            let returns_to = RuntimeFn::MainReturned.address();
            push(&mut registers, returns_to.0);
            frame.return_slot = Some(Address(registers.rsp()));
            frame.return_address = Some(returns_to);
            put_arguments(&mut registers, arguments);
        }
        Entry::Start(_) => {
            // From the top: the end of the auxiliary vector (two words), of the environment, of argv; argv[0]; argc.
            for word in [0, 0, 0, 0, STARTUP_BASE + 0x20, 1] {
                push(&mut registers, word);
            }
        }
        Entry::First(_) | Entry::Empty => {}
    }
    (registers, frame)
}
