//! A program that does not lie where the assembler would lay it: beyond 4 GiB, in many segments, with a memory map of its own.
//!
//! As an executable file may have it; its instructions are written as their bytes.

use super::{check_laws, config};
use crate::engine::machine::Machine;
use crate::model::addr::Address;
use crate::model::fault::Fault;
use crate::model::memory_map::{AddressRange, MemoryMap, Permissions, RegionKind, entry_points};
use crate::model::program::{Entry, Program, Segment};
use crate::model::run::{Config, RunUntil, Stop};
use crate::model::runtime::RuntimeFn;
use crate::model::symbol_table::{Symbol, SymbolKind};

const MAIN: u64 = 0x5555_5555_4010;
/// In a segment of its own that touches the first.
const RELEASE: u64 = 0x5555_5555_5000;
const CONSTANT: u64 = 0x5555_5555_7008;
/// Variables that may not be written any more.
const SEALED: u64 = 0x5555_5555_8000;
/// The first of several segments of variables, each three pages from the next.
const VARIABLES: u64 = 0x5555_5556_0000;
const N_VARIABLES: u64 = 7;

const MAP: MemoryMap = MemoryMap {
    typed_code: AddressRange { start: 0x5556_0000_0000, end: 0x5556_0001_0000 },
    typed_data: AddressRange { start: 0x5556_0002_0000, end: 0x5556_0003_0000 },
    arguments: 0x5556_0004_0000,
    host: AddressRange { start: 0x5557_0000_0000, end: 0x5557_0002_0000 },
    externals: 0x5557_0001_0000,
    startup: 0x5557_0010_0000,
    heap: 0x6000_0000_0000,
    stack_top: 0x7ffd_1234_5000,
    served: entry_points(0x5557_0000_0000),
};

/// `mov rax, address`, then `call rax` or `jmp rax`.
fn through_rax(address: Address, go: [u8; 2]) -> Vec<u8> {
    [&[0x48, 0xb8][..], &address.0.to_le_bytes(), &go].concat()
}

const CALL: [u8; 2] = [0xff, 0xd0];
const JUMP: [u8; 2] = [0xff, 0xe0];

fn program(main: Vec<u8>) -> Program {
    let release = through_rax(MAP.runtime_address(RuntimeFn::Free), JUMP);
    let constant = 0x1122_3344_5566_7788_u64.to_le_bytes().to_vec();
    let sealed = Segment::new(RegionKind::Data, Address(SEALED), vec![1; 8]);
    let variables = (0..N_VARIABLES).map(|n| Segment {
        size: 0x1000,
        ..Segment::new(RegionKind::Data, Address(VARIABLES + 0x3000 * n), vec![n as u8; 8])
    });
    let segments = [
        Segment::new(RegionKind::Code, Address(MAIN), main),
        Segment::new(RegionKind::Code, Address(RELEASE), release),
        Segment::new(RegionKind::Rodata, Address(CONSTANT), constant),
        Segment { permissions: Permissions::READ, ..sealed },
    ];
    let function = |name: &str, value| Symbol {
        name: name.into(),
        path: None,
        value,
        kind: SymbolKind::Function,
        size: None,
        line: None,
        is_global: true,
    };
    Program {
        segments: segments.into_iter().chain(variables).collect(),
        map: MAP,
        symbols: [function("main", MAIN), function("release", RELEASE)].into_iter().collect(),
        entry: Entry::Main(Address(MAIN)),
        ..Program::default()
    }
}

/// Allocates a block, copies a variable and a constant into it, and has `release` free it.
fn main() -> Vec<u8> {
    let last = VARIABLES + 0x3000 * (N_VARIABLES - 1);
    let copy = |from: u64, store: &[u8]| [&[0x48, 0xb9][..], &from.to_le_bytes(), &[0x48, 0x8b, 0x11], store].concat();
    [
        // push rbx; mov edi, 24
        vec![0x53, 0xbf, 24, 0, 0, 0],
        through_rax(MAP.runtime_address(RuntimeFn::Malloc), CALL),
        // mov rbx, rax; mov rdx, [last]; mov [rbx], rdx; mov rdx, [CONSTANT]; mov [rbx + 8], rdx
        vec![0x48, 0x89, 0xc3],
        copy(last, &[0x48, 0x89, 0x13]),
        copy(CONSTANT, &[0x48, 0x89, 0x53, 8]),
        // mov rdi, rbx
        vec![0x48, 0x89, 0xdf],
        through_rax(Address(RELEASE), CALL),
        // xor eax, eax; pop rbx; ret
        vec![0x31, 0xc0, 0x5b, 0xc3],
    ]
    .concat()
}

#[test]
fn it_runs_goes_back_and_knows_who_asked_for_memory() {
    let program = program(main());
    let mut machine = Machine::new(&program, &config()).expect("there is room");
    assert_eq!(check_laws(&mut machine, 100), Stop::Exited { code: 0 });
    let block = machine.blocks().next().expect("one was allocated");
    assert_eq!((block.address.0, block.allocated.caller.0), (MAP.heap + 16, MAIN + 16));
    assert_eq!(block.freed.map(|site| site.caller.0), Some(RELEASE + 10));
    let copied = [[6; 8], 0x1122_3344_5566_7788_u64.to_le_bytes()].concat();
    assert_eq!(machine.read(block.address, 16), Some(copied));
    assert!(machine.leak().is_none() && machine.warnings().next().is_none());

    let unrecorded = Machine::new(&program, &config()).and_then(Machine::without_history);
    let mut unrecorded = unrecorded.expect("there is room");
    assert_eq!(unrecorded.run(&RunUntil::default()), Stop::Exited { code: 0 });
    assert_eq!(unrecorded.digest(), machine.digest());
}

#[test]
fn what_may_be_done_with_memory_says_its_segment() {
    // mov rcx, SEALED; mov rdx, [rcx]; mov [rcx], rdx
    let main = [&[0x48, 0xb9][..], &SEALED.to_le_bytes(), &[0x48, 0x8b, 0x11, 0x48, 0x89, 0x11]].concat();
    let mut machine = Machine::new(&program(main), &config()).expect("there is room");
    let stop = machine.run(&RunUntil::default());
    let Stop::Fault(Fault::ReadOnlyWrite { access, region: RegionKind::Data }) = stop else { panic!("{stop:?}") };
    assert_eq!((access.address.0, machine.position().0), (SEALED, 2));
    assert!(machine.write(Address(VARIABLES), &[1]).is_ok());
}

#[test]
fn what_is_typed_goes_where_the_map_has_room() {
    let config = Config { typed_capacity: 0x1000, ..config() };
    let mut machine = Machine::new(&program(main()), &config).expect("there is room");
    assert_eq!(machine.append_typed(RegionKind::Code, &[0x90]).ok(), Some(Address(MAP.typed_code.start)));
    assert_eq!(machine.append_typed(RegionKind::Data, &[1, 2]).ok(), Some(Address(MAP.typed_data.start)));
    assert_eq!(machine.typed_data_end(), Address(MAP.typed_data.start + 2));
}

#[test]
fn a_map_without_room_is_refused() {
    let map = MemoryMap { heap: SEALED, ..MAP };
    let refused = Machine::new(&Program { map, ..program(main()) }, &config()).map(|_| ());
    let expected = "the program's memory cannot be laid out: the data at 0x5555_5555_8000 and the heap at 0x5555_5555_8000 overlap";
    assert_eq!(refused.map_err(|error| error.to_string()), Err(expected.to_owned()));
}
