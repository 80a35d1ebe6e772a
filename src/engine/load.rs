//! Loader: memory map, initial registers and the first frame, from a program and a configuration.
//!
//! `_start` gets the stack that the kernel leaves (System V ABI, AMD64 supplement, 3.4.1): argc, argv, a null, no environment,
//! no auxiliary vector. `main` gets argc, argv and envp in registers and a return address that ends the run, as does a function that is
//! called from outside, with its arguments. Anything else starts with an empty stack. All addresses are fixed, so runs are deterministic.

use super::cpu::decode_cache::DecodeCache;
use super::heap::Heap;
use super::memory::guest::{Memory, whole_pages};
use super::process_stack::initial_stack;
use super::record::recording::Recording;
use super::state::definedness::{RegisterDefinedness, StackDefinedness};
use super::state::dirty_pages::DirtyPages;
use super::state::frames::{FrameRecord, ShadowStack};
use super::state::system::SystemState;
use super::state::threads::Threads;
use super::state::{Checks, State};
use crate::engine::error::MachineError;
use crate::model::addr::{Address, StepIndex};
use crate::model::frame::{Entered, Frame};
use crate::model::memory_map::{MemoryMap, PAGE, Region, RegionKind, THREAD_BLOCK};
use crate::model::program::{Entry, Program, Segment};
use crate::model::register::{Register, Registers};
use crate::model::run::Config;
use crate::model::runtime::RuntimeFn;
use std::sync::Arc;

/// The most bytes that the stack or the heap may have.
pub(super) const MAX_SIZE: u64 = 1 << 30;

/// What fills executable memory that holds no instruction: `int3`.
pub(super) const FILLER: u8 = 0xcc;
/// What the emulator finds at the host's entry points once the host has acted: `ret`.
const RETURN: u8 = 0xc3;
/// Offset in the startup page of the program's name.
const NAME: u64 = 0x20;
/// Any value will do; real ones have a zero byte first, so that string functions stop at it.
const CANARY: u64 = 0x5ca1_ab1e_0ddb_a100;

/// The addresses of program code and typed code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CodeLayout {
    /// The start of typed code; 0 if nothing can be typed.
    pub typed_start: u64,
    /// One past the program's own code, if running off it ends the run.
    pub code_end: Option<u64>,
}

/// Lays out memory, registers and the first frame.
///
/// # Errors
/// When a size is out of range, two regions overlap, or the system has no room for them.
pub(super) fn load(program: &Program, config: &Config) -> Result<(Recording, CodeLayout), MachineError> {
    let stack_size = checked_size("stack", config.stack_size)?;
    let heap_size = checked_size("heap", config.heap_size)?;
    let map = &program.map;
    let typed_start = if config.typed_capacity == 0 { 0 } else { map.typed_code.start };
    let mut memory = Memory::new(&regions(program, config, stack_size, heap_size))?;
    fill(&mut memory, program);
    let heap = Heap::new(memory.region_of(RegionKind::Heap).expect("the heap was just mapped"));
    let (registers, frame) = initial_registers(program, &mut memory);
    let mut frames = ShadowStack::default();
    frames.push(FrameRecord::from_frame(&frame, [0; 6]));
    let deepest = registers.rsp();
    let mut stack = StackDefinedness::new(memory.region_of(RegionKind::Stack).expect("the stack was just mapped"));
    stack.insert(deepest, map.stack_top - deepest);
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
        threads: Threads::default(),
        system: program.process.as_deref().map(SystemState::at_start).unwrap_or_default(),
        process: program.process.as_deref().cloned().map(Arc::new),
        checks: Checks::All,
        return_as_jump: None,
        map: *map,
    };
    let code = program.segments.iter().filter(|segment| segment.permissions.execute);
    let code = code.map(|segment| (segment.start.0, segment.end().0, segment.size));
    let typed = (typed_start != 0).then_some((typed_start, typed_start, config.typed_capacity));
    let areas: Vec<(u64, u64, u64)> = code.chain(typed).collect();
    let code_end = match program.entry {
        Entry::First(first) => program.segment_at(first).map(|segment| segment.end().0),
        Entry::Empty if typed_start == 0 => Some(map.typed_code.start),
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

fn regions(program: &Program, config: &Config, stack_size: u64, heap_size: u64) -> Vec<Region> {
    let MemoryMap { typed_code, typed_data, host, startup, heap, stack_top, .. } = program.map;
    let mut regions: Vec<Region> = program.segments.iter().map(|segment| pages_of(segment, program)).collect();
    if config.typed_capacity != 0 {
        regions.push(whole_pages(RegionKind::Code, Address(typed_code.start), config.typed_capacity + PAGE));
        regions.push(whole_pages(RegionKind::Data, Address(typed_data.start), config.typed_capacity));
    }
    regions.push(Region::new(RegionKind::Runtime, Address(host.start), host.end - host.start));
    regions.push(Region::new(RegionKind::Startup, Address(startup), PAGE));
    regions.push(Region::new(RegionKind::Heap, Address(heap), heap_size));
    regions.push(Region::new(RegionKind::Stack, Address(stack_top - stack_size), stack_size));
    for room in program.process.iter().flat_map(|process| [process.program_break, process.mappings]) {
        regions.push(Region::new(RegionKind::Mapped, Address(room.start), room.end - room.start));
    }
    regions
}

/// The whole pages of a segment. An int3 page follows code unless another segment does, because the emulator reads ahead of what it
/// executes.
fn pages_of(segment: &Segment, program: &Program) -> Region {
    let pages = whole_pages(segment.kind, segment.start, segment.size);
    let next = Region { start: pages.end(), size: PAGE, ..pages };
    let is_followed = program.segments.iter().any(|other| next.contains(other.start) || other.contains(next.start));
    let after = if segment.permissions.execute && !is_followed { PAGE } else { 0 };
    Region { size: pages.size + after, permissions: segment.permissions, ..pages }
}

fn fill(memory: &mut Memory, program: &Program) {
    for region in memory.regions() {
        if region.permissions.execute {
            let filler = if region.kind == RegionKind::Runtime { RETURN } else { FILLER };
            put(memory, region.start.0, &vec![filler; region.size as usize]);
        }
    }
    for segment in &program.segments {
        put(memory, segment.start.0, &segment.bytes);
    }
    let words = |words: &[u64]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    // argv: the name, then a null; envp: a null.
    let startup = program.map.startup;
    put(memory, startup, &words(&[startup + NAME, 0, 0]));
    put(memory, startup + NAME, b"program\0");
    put(memory, startup + THREAD_BLOCK, &words(&[startup + THREAD_BLOCK]));
    put(memory, startup + THREAD_BLOCK + 0x28, &words(&[CANARY]));
}

fn put(memory: &mut Memory, address: u64, bytes: &[u8]) {
    let stored = bytes.is_empty() || memory.store(address, bytes);
    assert!(stored, "every segment got a region of its own");
}

/// Puts integer arguments into their registers.
pub(super) fn put_arguments(registers: &mut Registers, arguments: [u64; 6]) {
    for (register, argument) in Register::ARGUMENTS.into_iter().zip(arguments) {
        registers.set(register, argument.into());
    }
}

fn initial_registers(program: &Program, memory: &mut Memory) -> (Registers, Frame) {
    let MemoryMap { typed_code, startup, stack_top, .. } = program.map;
    let rip = program.entry.address().map_or(typed_code.start, |entry| entry.0);
    let mut registers = Registers { rip, fs_base: startup + THREAD_BLOCK, ..Registers::default() };
    let mut frame = Frame {
        function: Address(registers.rip),
        entered: Entered::Start,
        since: StepIndex(0),
        call_site: None,
        return_slot: None,
        return_address: None,
        base: Address(stack_top),
        saved: Vec::new(),
    };
    let mut push = |registers: &mut Registers, word: u64| {
        let rsp = registers.rsp() - 8;
        registers.set(Register::RSP, rsp.into());
        put(memory, rsp, &word.to_le_bytes());
    };
    registers.set(Register::RSP, stack_top.into());
    match program.entry {
        Entry::Main(_) => {
            let returns_to = program.map.runtime_address(RuntimeFn::MainReturned);
            push(&mut registers, returns_to.0);
            frame.return_slot = Some(Address(registers.rsp()));
            frame.return_address = Some(returns_to);
            registers.set(Register::RDI, 1);
            registers.set(Register::RSI, startup.into());
            registers.set(Register::RDX, u128::from(startup + 16));
        }
        Entry::Call { arguments, .. } => {
            let returns_to = program.map.runtime_address(RuntimeFn::MainReturned);
            push(&mut registers, returns_to.0);
            frame.return_slot = Some(Address(registers.rsp()));
            frame.return_address = Some(returns_to);
            put_arguments(&mut registers, arguments);
        }
        Entry::Start(_) => {
            // From the top: the end of the auxiliary vector (two words), of the environment, of argv; argv[0]; argc.
            for word in [0, 0, 0, 0, startup + NAME, 1] {
                push(&mut registers, word);
            }
        }
        Entry::Process(_) => {
            if let Some(process) = &program.process {
                let (rsp, bytes) = initial_stack(process, stack_top);
                put(memory, rsp.0, &bytes);
                registers.set(Register::RSP, rsp.0.into());
            }
        }
        Entry::First(_) | Entry::Empty => {}
    }
    (registers, frame)
}
