//! The functions that the host serves to the guest.
//!
//! What they do is the engine's affair; here are their names and arguments. Where they are called says the program's
//! [`MemoryMap`](super::memory_map::MemoryMap).

/// A function served by the host, never by guest code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RuntimeFn {
    /// `main` returns here; ends the run with eax.
    MainReturned,
    RustAlloc,
    RustAllocZeroed,
    RustDealloc,
    RustRealloc,
    /// `__rust_no_alloc_shim_is_unstable`, `…_v2`: a marker that rustc calls before it allocates; returns at once.
    RustNoAllocShim,
    Malloc,
    Calloc,
    Realloc,
    Free,
    /// `memalign(align, size)`, and `aligned_alloc`, which takes the same.
    Memalign,
    AlignedAlloc,
    /// `posix_memalign(where to, align, size)`.
    PosixMemalign,
    MallocUsableSize,
    Memcpy,
    Memmove,
    Memset,
    Memcmp,
    Bcmp,
    Strlen,
    Puts,
    Putchar,
    Exit,
    Abort,
    /// `__stack_chk_fail`: gcc's stack protector found its canary overwritten.
    StackCheckFail,
}

impl RuntimeFn {
    /// Every function, in entry-point order.
    pub const ALL: [RuntimeFn; 25] = [
        RuntimeFn::MainReturned,
        RuntimeFn::RustAlloc,
        RuntimeFn::RustAllocZeroed,
        RuntimeFn::RustDealloc,
        RuntimeFn::RustRealloc,
        RuntimeFn::RustNoAllocShim,
        RuntimeFn::Malloc,
        RuntimeFn::Calloc,
        RuntimeFn::Realloc,
        RuntimeFn::Free,
        RuntimeFn::Memalign,
        RuntimeFn::AlignedAlloc,
        RuntimeFn::PosixMemalign,
        RuntimeFn::MallocUsableSize,
        RuntimeFn::Memcpy,
        RuntimeFn::Memmove,
        RuntimeFn::Memset,
        RuntimeFn::Memcmp,
        RuntimeFn::Bcmp,
        RuntimeFn::Strlen,
        RuntimeFn::Puts,
        RuntimeFn::Putchar,
        RuntimeFn::Exit,
        RuntimeFn::Abort,
        RuntimeFn::StackCheckFail,
    ];

    /// The plain name that a program writes after `call`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            RuntimeFn::MainReturned => "<main returned>",
            RuntimeFn::RustAlloc => "__rust_alloc",
            RuntimeFn::RustAllocZeroed => "__rust_alloc_zeroed",
            RuntimeFn::RustDealloc => "__rust_dealloc",
            RuntimeFn::RustRealloc => "__rust_realloc",
            RuntimeFn::RustNoAllocShim => "__rust_no_alloc_shim_is_unstable_v2",
            RuntimeFn::Malloc => "malloc",
            RuntimeFn::Calloc => "calloc",
            RuntimeFn::Realloc => "realloc",
            RuntimeFn::Free => "free",
            RuntimeFn::Memalign => "memalign",
            RuntimeFn::AlignedAlloc => "aligned_alloc",
            RuntimeFn::PosixMemalign => "posix_memalign",
            RuntimeFn::MallocUsableSize => "malloc_usable_size",
            RuntimeFn::Memcpy => "memcpy",
            RuntimeFn::Memmove => "memmove",
            RuntimeFn::Memset => "memset",
            RuntimeFn::Memcmp => "memcmp",
            RuntimeFn::Bcmp => "bcmp",
            RuntimeFn::Strlen => "strlen",
            RuntimeFn::Puts => "puts",
            RuntimeFn::Putchar => "putchar",
            RuntimeFn::Exit => "exit",
            RuntimeFn::Abort => "abort",
            RuntimeFn::StackCheckFail => "__stack_chk_fail",
        }
    }

    /// How many of rdi, rsi, rdx, rcx the function takes.
    #[must_use]
    pub fn n_arguments(self) -> usize {
        match self {
            RuntimeFn::RustRealloc => 4,
            RuntimeFn::RustDealloc
            | RuntimeFn::PosixMemalign
            | RuntimeFn::Memcpy
            | RuntimeFn::Memmove
            | RuntimeFn::Memset
            | RuntimeFn::Memcmp
            | RuntimeFn::Bcmp => 3,
            RuntimeFn::RustAlloc
            | RuntimeFn::RustAllocZeroed
            | RuntimeFn::Calloc
            | RuntimeFn::Realloc
            | RuntimeFn::Memalign
            | RuntimeFn::AlignedAlloc => 2,
            RuntimeFn::Malloc
            | RuntimeFn::Free
            | RuntimeFn::MallocUsableSize
            | RuntimeFn::Strlen
            | RuntimeFn::Puts
            | RuntimeFn::Putchar
            | RuntimeFn::Exit => 1,
            RuntimeFn::MainReturned | RuntimeFn::RustNoAllocShim | RuntimeFn::Abort | RuntimeFn::StackCheckFail => 0,
        }
    }

    /// Whether it writes to the program's output.
    #[must_use]
    pub fn prints(self) -> bool {
        matches!(self, RuntimeFn::Puts | RuntimeFn::Putchar)
    }
}
