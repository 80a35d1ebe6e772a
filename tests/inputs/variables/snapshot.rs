// Included at the top of the programs here: what the tests need to read their variables without running them under a debugger.
//
// `show!(a, b)` prints each variable as its `Debug` does, then writes the registers and the writable memory at that very instruction to
// a file, and the live heap blocks to standard output.

use std::alloc::{GlobalAlloc, Layout, System};
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering as AtomicOrdering};

struct Recording;

const MOST: usize = 4096;
static STARTS: [AtomicUsize; MOST] = [const { AtomicUsize::new(0) }; MOST];
static SIZES: [AtomicUsize; MOST] = [const { AtomicUsize::new(0) }; MOST];

fn exchange(from: usize, to: usize, size: usize) {
    for nth in 0..MOST {
        if STARTS[nth].load(AtomicOrdering::Relaxed) == from {
            SIZES[nth].store(size, AtomicOrdering::Relaxed);
            STARTS[nth].store(to, AtomicOrdering::Relaxed);
            return;
        }
    }
}

unsafe impl GlobalAlloc for Recording {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let block = unsafe { System.alloc(layout) };
        exchange(0, block as usize, layout.size());
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        exchange(block as usize, 0, 0);
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Recording = Recording;

// rax, rdx, rcx, rbx, rsi, rdi, rbp, rsp, r8 to r15, rip: the order of DWARF's numbers.
#[unsafe(no_mangle)]
static mut SAVED_REGISTERS: [u64; 17] = [0; 17];

macro_rules! save_registers {
    () => {
        unsafe {
            std::arch::asm!(
                "mov [rip + {r}], rax", "mov [rip + {r} + 8], rdx", "mov [rip + {r} + 16], rcx", "mov [rip + {r} + 24], rbx",
                "mov [rip + {r} + 32], rsi", "mov [rip + {r} + 40], rdi", "mov [rip + {r} + 48], rbp", "mov [rip + {r} + 56], rsp",
                "mov [rip + {r} + 64], r8", "mov [rip + {r} + 72], r9", "mov [rip + {r} + 80], r10", "mov [rip + {r} + 88], r11",
                "mov [rip + {r} + 96], r12", "mov [rip + {r} + 104], r13", "mov [rip + {r} + 112], r14", "mov [rip + {r} + 120], r15",
                "lea {t}, [rip + 2f]", "mov [rip + {r} + 128], {t}", "2:",
                r = sym SAVED_REGISTERS, t = out(reg) _, options(nostack)
            )
        }
    };
}

// Numbers files.
static N_SNAPSHOTS: AtomicUsize = AtomicUsize::new(0);

#[inline(never)]
fn write_snapshot() {
    let nth = N_SNAPSHOTS.fetch_add(1, AtomicOrdering::Relaxed);
    let blocks: Vec<(usize, usize)> = (0..MOST)
        .map(|nth| (STARTS[nth].load(AtomicOrdering::Relaxed), SIZES[nth].load(AtomicOrdering::Relaxed)))
        .filter(|(start, _)| *start != 0)
        .collect();
    for (start, size) in blocks {
        println!("@block {start} {size}");
    }
    let path = format!("{}.{nth}", std::env::args().nth(1).unwrap());
    let mut file = std::fs::File::create(path).unwrap();
    let executable = std::env::current_exe().unwrap();
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = std::fs::File::open("/proc/self/mem").unwrap();
    let registers = unsafe { std::ptr::addr_of!(SAVED_REGISTERS).read() };
    let mut bytes: Vec<u8> = registers.iter().flat_map(|register| register.to_le_bytes()).collect();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        let name = words.nth(3).unwrap_or("");
        let (start, end) = range.split_once('-').unwrap();
        let (start, end) = (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        let is_ours = name == executable.to_str().unwrap();
        if !rights.starts_with('r') || !(is_ours || rights.starts_with("rw") && !name.contains(".so")) || end - start > 1 << 24 {
            continue;
        }
        if is_ours && bytes.len() == 17 * 8 {
            println!("@base {start}");
        }
        let mut contents = vec![0; (end - start) as usize];
        use std::io::{Read, Seek, SeekFrom};
        if memory.seek(SeekFrom::Start(start)).is_ok() && memory.read_exact(&mut contents).is_ok() {
            bytes.extend(start.to_le_bytes());
            bytes.extend((contents.len() as u64).to_le_bytes());
            bytes.append(&mut contents);
        }
    }
    file.write_all(&bytes).unwrap();
    println!("@end");
}

macro_rules! show {
    ($($v:ident),* $(,)?) => {
        $( println!("@value {} = {:?}", stringify!($v), $v); )*
        save_registers!();
        write_snapshot();
        std::hint::black_box(($(&$v),*));
    };
}
