//! `explain CODE`: what a fault or warning is, in general, with a program that triggers it. The fault at hand is explained by its
//! report; these pages need no machine.
//!
//! There is a page for every code.

use crate::frontend::text::{Style, StyledLine, StyledText};
use crate::frontend::theme::Theme;
use crate::model::fault::Fault;
use crate::model::warning::Warning;

/// What there is to say about one code.
struct FaultPage {
    code: &'static str,
    meaning: &'static str,
    /// What to look at or do.
    remedy: &'static str,
    /// A whole program; the tests run it.
    example: &'static str,
}

/// Stands before the code on the line of an example that has the fault: in assembly, and in Rust.
const MARKS: [&str; 2] = ["#~ ", "//~ "];

/// A page, with the program under `programs/faults/` that is called like it.
macro_rules! page {
    ($code:literal, $meaning:expr, $remedy:expr $(,)?) => {
        page!($code, ".s", $meaning, $remedy)
    };
    ($code:literal, $extension:literal, $meaning:expr, $remedy:expr $(,)?) => {
        FaultPage {
            code: $code,
            meaning: $meaning,
            remedy: $remedy,
            example: include_str!(concat!("../../../programs/faults/", $code, $extension)),
        }
    };
}

const PAGES: [FaultPage; Fault::CODES.len() + Warning::CODES.len()] = [
    page!(
        "stack-overflow",
        "A push, call or store went below the lowest address of the stack, into the guard where nothing is mapped. Most often a \
         function calls itself and never stops, or a local array is larger than the stack.",
        "`frames` shows the calls in progress; `back` steps away from it; --stack-size gives more room",
    ),
    page!(
        "stack-underflow",
        "A pop or ret read above the highest address of the stack: more was taken off than was ever put on.",
        "count pushes and pops, or look whether the first function returns although nobody called it",
    ),
    page!(
        "bad-return-address",
        "A ret was about to jump to another address than the call had pushed: the return address on the stack was overwritten, \
         mostly by a store past the end of a local array.",
        "the report names the step that wrote it; `stack` shows the slot",
    ),
    page!(
        "unbalanced-stack",
        "A ret with rsp somewhere else than on entry: a push without its pop, or a sub without its add. What ret takes for the \
         return address is something else.",
        "compare rsp at the function's first instruction with rsp here",
    ),
    page!(
        "dead-frame-access",
        "A read below the stack pointer, of bytes that a finished call left behind: a pointer to a local variable outlived its \
         function. In Rust the borrow checker refuses this.",
        "keep the value in the caller's frame, or on the heap",
    ),
    page!(
        "use-after-free",
        "A freed block was used. Its bytes may belong to somebody else by then.",
        "`heap` shows where it was freed; go `back` to see who still held the pointer",
    ),
    page!(
        "heap-out-of-bounds",
        "Memory between heap blocks was used: an index was too large, or a block smaller than thought.",
        "`heap #N` shows the nearest block with its size",
    ),
    page!(
        "double-free",
        "A block was given back to the allocator a second time. After the first time it is not yours: another owner may \
         have got the same bytes.",
        "`heap #N` shows where the block was allocated and freed",
    ),
    page!(
        "invalid-free",
        "The pointer given to the allocator is not the start of a live block: it points into a block, to the stack, or nowhere.",
        "`heap` lists the blocks; only their first addresses can be freed",
    ),
    page!(
        "layout-mismatch",
        "A block was freed or resized with another size or alignment than it was allocated with. Rust's allocator takes both as \
         arguments and trusts them.",
        "compare rsi and rdx with the block's size and alignment in `heap`",
    ),
    page!(
        "allocator-mismatch",
        "A block was given back to another allocator than the one that it is from: one of `malloc` to `__rust_dealloc`, one of \
         `new[]` to `delete`, one of `new` to `free`. It may work where both are the same underneath, and corrupts the heap where they are not.",
        "free a block on the side that allocated it: Rust has `CString::from_raw` and `Box::from_raw` for its own",
    ),
    page!(
        "bad-alloc-request",
        "The allocator was asked for 0 bytes, for an alignment that is no power of two, or for more than half the address space. \
         `__rust_alloc` takes the size in rdi and the alignment in rsi.",
        "look at `rdi` and `rsi` before the call",
    ),
    page!(
        "out-of-memory",
        "The sandbox's heap has no free stretch of that size.",
        "`heap` shows what is live; --heap-size gives more",
    ),
    page!(
        "leak",
        "The program ended while blocks were live that nothing static leads to: they were never freed.",
        "`heap` shows where each was allocated",
    ),
    page!(
        "null-access",
        "Memory was used at address 0 or just above it, where nothing is ever mapped. A pointer was null, perhaps with a field's \
         offset added.",
        "find which register was 0, and go `back` to where it became so",
    ),
    page!("unmapped-access", "Memory was used where there is none.", "`info regions` lists what is mapped"),
    page!(
        "read-only-write",
        "A store went to code or constants, which cannot be changed.",
        "variables belong into .data or .bss, or on the stack",
    ),
    page!(
        "not-executable",
        "A jump, call or return went to where no code can be. It is reported at that instruction, before it goes there. A return \
         often means that the return address on the stack was overwritten, or that rsp is not where it was on entry.",
        "`stack` shows what lies at rsp",
    ),
    page!(
        "non-canonical",
        "The address has bits 63 to 47 that are not all equal, which no x86-64 processor accepts. It is no pointer at all.",
        "look where the register got its value",
    ),
    page!(
        "misaligned-access",
        "An SSE instruction such as movaps demands an address that is a multiple of 16. In functions this mostly means that rsp \
         was not a multiple of 16 before a call.",
        "use movups, or keep rsp aligned",
    ),
    page!(
        "divide-error",
        "A division by zero, or a quotient too large for its register. `div` and `idiv` divide rdx:rax, so rdx must be prepared.",
        "`xor edx, edx` before div, `cqo` before idiv",
    ),
    page!(
        "undefined-instruction",
        "The bytes are no instruction, or one made to trap, such as ud2.",
        "`x/3i rip` shows the code",
    ),
    page!(
        "breakpoint-trap",
        "The program executed int3, an instruction made to stop in a debugger.",
        "`b PLACE` stops without it",
    ),
    page!(
        "general-protection",
        "An operand has bits set that the processor demands to be 0: in the word that ldmxcsr or fxrstor loads into MXCSR, all above \
         bit 15; for xgetbv, all of ecx.",
        "start from the value that stmxcsr stores, and change only what is meant",
    ),
    page!(
        "floating-point-exception",
        "A floating-point instruction had no plain result (a division by zero, an invalid operation, a result out of range or not exact), \
         and the program has unmasked that exception: with ldmxcsr for SSE, with fldcw for x87. Masked, as at the start, it would have \
         gone on with an infinity, a NaN or a rounded number. x87 reports at its next instruction.",
        "bits 7 to 12 of mxcsr and 0 to 5 of the x87 control word are the masks; set, they mask",
    ),
    page!(
        "privileged-instruction",
        "Only an operating system may execute this instruction; a program that does is killed.",
        "use a system call, or leave it out",
    ),
    page!(
        "unsupported-instruction",
        "The sandbox does not run this instruction, though a real processor may: AVX-512 and xsave are among them.",
        "compile for x86-64-v3 (AVX2) or less",
    ),
    page!(
        "unsupported-syscall",
        "A system call that would make another process, or a signal that is sent to another process or thread, or that stops the process; \
         and waiting for a signal or a timer. \
         The sandbox has one process; in assembly that was not linked it has no signals. Also `mprotect` and `munmap` of memory that did not \
         come from `mmap`: what they ask for would not happen.",
        "leave it out, or end the run by exit",
    ),
    page!(
        "unsupported-symbol",
        "The program called a function that lives in a library which is not here.",
        "define it in the program, or call one of those that `info runtime` lists",
    ),
    page!(
        "deadlock",
        "All threads wait, for a lock that another holds or for a message that nobody will send.",
        "take locks in the same order in every thread, and drop a sender when it is done"
    ),
    page!(
        "panic",
        "Rust code panicked: an index out of bounds, an unwrap of None, an overflow, an explicit panic!.",
        "`frames` shows where",
    ),
    page!(
        "alloc-error",
        "Rust's handler for failed allocations was called: the allocator had returned null.",
        "--heap-size gives more room",
    ),
    page!(
        "abort",
        "The program gave up by itself: abort, or a check that the compiler had built in.",
        "`frames` shows where",
    ),
    page!(
        "misaligned-call",
        "A call with rsp no multiple of 16, which the calling convention demands. The callee may use movaps on its locals. \
         Compilers leave the alignment out where they know that the function does not mind, so calls within what they wrote are not judged.",
        "a function that was just entered has rsp 8 off: sub rsp, 8 before it calls",
    ),
    page!(
        "clobbered-register",
        "A function returned with rbx, rbp or one of r12 to r15 changed. Its caller counts on them.",
        "push the register on entry and pop it before ret",
    ),
    page!(
        "red-zone-overrun",
        "A store more than 128 bytes below rsp. Only those 128 bytes, the red zone, are a leaf function's to use.",
        "sub rsp before using more",
    ),
    page!(
        "direction-flag",
        "A call or return with the direction flag set; the convention wants it clear.",
        "`cld` clears it",
    ),
    page!(
        "uninitialised-read",
        "Bytes that nobody has written decide something: a branch, an address, or what a served function does.",
        "`heap #N` shows such bytes as `__`",
    ),
    page!("return-as-jump", "A ret went to code by an address that no call had pushed.", "jmp says what is meant"),
    page!(
        "overlapping-copy",
        "`memcpy` was given ranges that overlap. It may copy in any order, so what arrives is up to the library and the processor.",
        "call memmove, which copies such ranges as if by way of a buffer",
    ),
    page!(
        "allocation-failed",
        "There is no room in the heap for what was asked for, and malloc (calloc, realloc, …) returned 0, as C's do. Nothing at that address \
         can be used.",
        "test what malloc returns; `--heap-size` gives the program a larger heap",
    ),
    page!(
        "unserved-syscall",
        "A system call that the sandbox does not have; it returns -38 (-ENOSYS) in rax. There are read, write, writev, close, lseek, brk, \
         mmap, munmap, exit, exit_group, futex, nanosleep, the clocks, getrandom and the like of getpid; open finds no file.",
        "leave it out, or use what is served",
    ),
    page!(
        "unchecked-syscall",
        "A system call failed, and the program goes on without a look at rax, where a number from -4095 to -1 says why.",
        "test rax after each system call: `test rax, rax` and `js` to where errors are handled",
    ),
    page!(
        "syscall-overwrites",
        "`syscall` leaves the return address in rcx and the flags in r11, and the program counts on what it had there before. A `loop` \
         around a system call never ends so.",
        "push the register before the call and pop it behind, or count in rbx or one of r12 to r15",
    ),
    page!(
        "data-race",
        ".rs",
        "Two threads accessed the same bytes, at least one of them wrote, and neither waited for the other: by no join, lock, channel or \
         atomic. Rust allows it in `unsafe` only. What is said is certain; races with an access inside of a library are not looked for, nor those \
         of a C program with atomics or assembly in it.",
        "use an atomic, a Mutex or a channel; `--seed N` shows what another order of the threads comes to",
    ),
];

/// The page of one fault or warning.
pub fn page(code: &str, theme: &Theme) -> StyledText {
    let Some(page) = PAGES.iter().find(|page| page.code == code) else {
        return format!("there is no page on `{code}`").into();
    };
    let text = StyledLine::from(page.meaning).wrap(theme.width);
    let next = StyledLine::from(format!("next: {}", page.remedy)).wrap(theme.width);
    let heading = StyledLine::of(Style::Heading, code);
    StyledText::paragraphs([StyledText::from(heading) + text + next, example(page.example)])
}

/// A program with the line marked that has the fault.
fn example(program: &str) -> StyledText {
    let marked =
        |line: &str| MARKS.iter().find_map(|mark| line.split_once(mark).map(|(code, _)| (code.to_owned(), *mark)));
    let line = |line: &str| match marked(line) {
        Some((code, mark)) => {
            let comment = mark.trim_end_matches("~ ");
            StyledLine::from("  ").styled(Style::Error, format!("{code}{comment} here"))
        }
        None => StyledLine::from("  ").plain(line),
    };
    program.lines().map(line).collect()
}

/// Columns of a code and what separates it from its meaning.
const CODE_WIDTH: usize = 26;

/// Every code that has a page, with the first sentence of what it means.
#[must_use]
pub fn overview(theme: &Theme) -> StyledText {
    let first =
        |text: &str| text.split_inclusive(". ").next().unwrap_or(text).trim_end().trim_end_matches('.').to_owned();
    let lines = |page: &FaultPage| -> StyledText {
        let meaning = StyledLine::from(first(page.meaning)).wrap(theme.width.saturating_sub(CODE_WIDTH));
        let mut code = Some(page.code);
        let lines = meaning.into_iter().map(|line| {
            StyledLine::new().left(Style::Heading, code.take().unwrap_or_default(), CODE_WIDTH).append(line)
        });
        lines.collect()
    };
    PAGES.iter().fold(StyledText::new(), |text, page| text + lines(page))
}

/// True when there is a page on `code`.
#[must_use]
pub fn has(code: &str) -> bool {
    PAGES.iter().any(|page| page.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::text::plain;

    #[test]
    fn every_fault_and_every_warning_has_a_page() {
        let pages: Vec<&str> = PAGES.iter().map(|page| page.code).collect();
        assert_eq!(pages, [&Fault::CODES[..], &Warning::CODES].concat());
    }

    #[test]
    fn every_example_marks_the_line_that_triggers_its_code() {
        for page in &PAGES {
            let is_marked = MARKS.iter().any(|mark| page.example.contains(&format!("{mark}{}", page.code)));
            assert!(is_marked, "{}", page.code);
            let shown = plain::text(&super::page(page.code, &Theme::plain()));
            assert!(shown.contains("# here\n") || shown.contains("// here\n"), "{}", page.code);
        }
    }
}
