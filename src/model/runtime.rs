//! The table of functions that the host serves to the guest: a row each, with name, parameters, and what a call does to memory.
//!
//! Everything that can be said of a function without a machine is in its row, and is read from there: by the assembler and the loader, which
//! bind names; by the engine, which checks the ranges that a call reads and writes, decides what it warns about, and records it; by `info
//! runtime`. What a call does besides is its plan (`engine/host/plan.rs`). So a new function is a row here and an arm there.
//! Where they are called says the program's [`MemoryMap`](super::memory_map::MemoryMap).

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct HostFunction {
    /// The plain name that a program writes after `call`; in angle brackets for what it cannot call by name.
    pub name: &'static str,
    /// Another name for the same.
    pub alias: Option<&'static str>,
    /// Names of the parameters, in the order of the System V ABI's argument registers: rdi, rsi, rdx, rcx.
    pub parameters: &'static [&'static str],
    /// What it does, in a sentence.
    pub summary: &'static str,
    /// What it reads, in order.
    pub reads: &'static [ArgumentRange],
    /// Whether what it does depends on the bytes that it reads: then they should have been written. Copying is no use of a value.
    pub looks: bool,
    /// What it writes.
    pub writes: &'static [ArgumentRange],
    /// What it leaves in rax, in a word; `None` where rax stays as it is.
    pub returns: Option<&'static str>,
    /// Whether it writes to the program's output.
    pub prints: bool,
    /// Whether what it reads and what it writes must not overlap.
    pub disjoint: bool,
    /// Number of the argument that is a byte to be stored or printed: whether that is defined does not matter.
    pub carried: Option<usize>,
    /// The allocator that it belongs to. Allocators are served to linked programs too, whose other functions run as they are.
    pub allocator: Option<Allocator>,
}

/// Whose heap interface a function belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Allocator {
    /// C's: a block is freed by its address alone.
    C,
    /// Rust's `GlobalAlloc`: a block is freed with the size and align that it was allocated with.
    Rust,
    /// C++'s `new` and `delete` of one object.
    New,
    /// C++'s `new[]` and `delete[]`.
    NewArray,
}

impl Allocator {
    /// All of them.
    pub const ALL: [Allocator; 4] = [Allocator::C, Allocator::Rust, Allocator::New, Allocator::NewArray];

    /// Its name in traces.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Allocator::C => "c",
            Allocator::Rust => "rust",
            Allocator::New => "new",
            Allocator::NewArray => "new[]",
        }
    }

    /// Whether it is C++'s.
    #[must_use]
    pub fn is_cpp(self) -> bool {
        matches!(self, Allocator::New | Allocator::NewArray)
    }
}

/// A range of memory as a call's arguments state it, by their numbers from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ArgumentRange {
    /// So many bytes.
    Bytes {
        /// The argument that is their address.
        at: usize,
        /// The argument that is their number.
        length: usize,
    },
    /// Eight bytes.
    Word {
        /// The argument that is their address.
        at: usize,
    },
    /// Bytes up to the first that is 0, and that.
    Text {
        /// The argument that is their address.
        at: usize,
    },
    /// What argument 0's block has and keeps when its size becomes another, if it does so elsewhere.
    MovedBlock {
        /// The argument that is the other size.
        size: usize,
    },
}

use ArgumentRange::{Bytes, MovedBlock, Text, Word};

/// A row with nothing but a name and parameters, to which the others add.
const fn function(name: &'static str, parameters: &'static [&'static str]) -> HostFunction {
    HostFunction {
        name,
        alias: None,
        parameters,
        summary: "",
        reads: &[],
        looks: false,
        writes: &[],
        returns: None,
        prints: false,
        disjoint: false,
        carried: None,
        allocator: None,
    }
}

const fn c_heap(name: &'static str, parameters: &'static [&'static str]) -> HostFunction {
    HostFunction { allocator: Some(Allocator::C), ..function(name, parameters) }
}

/// An operator of C++ by the name that its source has, and the one that it has in symbol tables.
const fn cpp_heap(
    allocator: Allocator,
    name: &'static str,
    symbol: &'static str,
    parameters: &'static [&'static str],
) -> HostFunction {
    HostFunction { allocator: Some(allocator), ..function(name, parameters) }.alias(symbol)
}

const fn rust_heap(name: &'static str, parameters: &'static [&'static str]) -> HostFunction {
    HostFunction { allocator: Some(Allocator::Rust), ..function(name, parameters) }
}

impl HostFunction {
    const fn alias(self, name: &'static str) -> HostFunction {
        HostFunction { alias: Some(name), ..self }
    }

    /// It reads these ranges and decides by what is there.
    const fn looks_at(self, reads: &'static [ArgumentRange]) -> HostFunction {
        HostFunction { reads, looks: true, ..self }
    }

    /// It reads these ranges and only carries what is there.
    const fn copies(self, reads: &'static [ArgumentRange]) -> HostFunction {
        HostFunction { reads, looks: false, ..self }
    }

    const fn writes(self, writes: &'static [ArgumentRange]) -> HostFunction {
        HostFunction { writes, ..self }
    }

    const fn returns(self, what: &'static str) -> HostFunction {
        HostFunction { returns: Some(what), ..self }
    }

    const fn prints(self) -> HostFunction {
        HostFunction { prints: true, ..self }
    }

    const fn disjoint(self) -> HostFunction {
        HostFunction { disjoint: true, ..self }
    }

    const fn carries(self, argument: usize) -> HostFunction {
        HostFunction { carried: Some(argument), ..self }
    }

    /// Whether a program can call it by its name.
    #[must_use]
    pub fn has_name(&self) -> bool {
        !self.name.starts_with('<')
    }

    /// What it is called in code and in symbol tables: C++ has other names there than in its source.
    #[must_use]
    pub fn symbol(&self) -> &'static str {
        self.alias.filter(|_| self.allocator.is_some_and(Allocator::is_cpp)).unwrap_or(self.name)
    }

    /// As a prototype: `memcpy(to, from, n) -> to`.
    #[must_use]
    pub fn signature(&self) -> String {
        let returns = self.returns.map_or_else(String::new, |what| format!(" -> {what}"));
        format!("{}({}){returns}", self.name, self.parameters.join(", "))
    }
}

/// Makes an enum of the rows' names and the table, in the same order.
macro_rules! host_functions {
    ($($function:ident: $summary:literal, $row:expr;)*) => {
        /// A function served by the host, never by guest code: a row of the table.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum RuntimeFn {
            $(#[doc = $summary] $function,)*
        }

        impl RuntimeFn {
            /// Every function, in the order of the entry points.
            pub const ALL: [RuntimeFn; [$($summary),*].len()] = [$(RuntimeFn::$function),*];
        }

        static TABLE: [HostFunction; RuntimeFn::ALL.len()] = [$(HostFunction { summary: $summary, ..$row }),*];
    };
}

host_functions! {
    MainReturned: "Ends the run with eax: `main` returns here.", function("<main returned>", &[]);

    RustAlloc: "Allocates `size` bytes.", rust_heap("__rust_alloc", &["size", "align"]).returns("block");
    RustAllocZeroed: "Allocates `size` zero bytes.", rust_heap("__rust_alloc_zeroed", &["size", "align"]).returns("block");
    RustDealloc: "Frees a block.", rust_heap("__rust_dealloc", &["block", "size", "align"]);
    RustRealloc: "Resizes a block, which may move.",
        rust_heap("__rust_realloc", &["block", "size", "align", "new_size"])
            .copies(&[MovedBlock { size: 3 }])
            .returns("block");
    RustNoAllocShim: "Does nothing: rustc calls it.",
        function("__rust_no_alloc_shim_is_unstable_v2", &[]).alias("__rust_no_alloc_shim_is_unstable");

    Malloc: "Allocates `size` bytes.", c_heap("malloc", &["size"]).returns("block");
    Calloc: "Allocates `n` times `size` zero bytes.", c_heap("calloc", &["n", "size"]).returns("block");
    Realloc: "Resizes a block; allocates for 0.",
        c_heap("realloc", &["block", "new_size"]).copies(&[MovedBlock { size: 1 }]).returns("block");
    Free: "Frees a block; does nothing for 0.", c_heap("free", &["block"]);
    Memalign: "Allocates at a multiple of `align`.", c_heap("memalign", &["align", "size"]).returns("block");
    AlignedAlloc: "Allocates at a multiple of `align`.",
        c_heap("aligned_alloc", &["align", "size"]).returns("block");
    PosixMemalign: "Allocates aligned, stores the address.",
        c_heap("posix_memalign", &["to", "align", "size"]).writes(&[Word { at: 0 }]).returns("0");
    MallocUsableSize: "The size of a block, 0 for none.", c_heap("malloc_usable_size", &["block"]).returns("size");

    Memcpy: "Copies `n` bytes.",
        function("memcpy", &["to", "from", "n"])
            .copies(&[Bytes { at: 1, length: 2 }])
            .writes(&[Bytes { at: 0, length: 2 }])
            .disjoint()
            .returns("to");
    Memmove: "Copies `n` bytes; ranges may overlap.",
        function("memmove", &["to", "from", "n"])
            .copies(&[Bytes { at: 1, length: 2 }])
            .writes(&[Bytes { at: 0, length: 2 }])
            .returns("to");
    Memset: "Fills `n` bytes.",
        function("memset", &["to", "byte", "n"]).writes(&[Bytes { at: 0, length: 2 }]).returns("to").carries(1);
    Memcmp: "Compares bytes: below 0, 0, above 0.",
        function("memcmp", &["left", "right", "n"])
            .looks_at(&[Bytes { at: 0, length: 2 }, Bytes { at: 1, length: 2 }])
            .returns("order");
    Bcmp: "Compares bytes: 0 if equal.",
        function("bcmp", &["left", "right", "n"])
            .looks_at(&[Bytes { at: 0, length: 2 }, Bytes { at: 1, length: 2 }])
            .returns("order");
    Strlen: "Counts bytes before the first zero.", function("strlen", &["text"]).looks_at(&[Text { at: 0 }]).returns("n");

    Puts: "Prints a text and a line end.",
        function("puts", &["text"]).looks_at(&[Text { at: 0 }]).returns("n").prints();
    Putchar: "Prints a byte.", function("putchar", &["byte"]).returns("byte").prints().carries(0);

    Exit: "Ends the run.", function("exit", &["code"]);
    Abort: "Ends the run with a fault.", function("abort", &[]);
    StackCheckFail: "A fault: the stack canary changed.",
        function("__stack_chk_fail", &[]);

    New: "Allocates an object.", cpp_heap(Allocator::New, "operator new", "_Znwm", &["size"]).returns("block");
    NewNothrow: "Allocates an object.",
        cpp_heap(Allocator::New, "operator new (nothrow)", "_ZnwmRKSt9nothrow_t", &["size", "tag"]).returns("block");
    NewAligned: "Allocates an object at a multiple of `align`.",
        cpp_heap(Allocator::New, "operator new (aligned)", "_ZnwmSt11align_val_t", &["size", "align"]).returns("block");
    NewArray: "Allocates an array.",
        cpp_heap(Allocator::NewArray, "operator new[]", "_Znam", &["size"]).returns("block");
    NewArrayNothrow: "Allocates an array.",
        cpp_heap(Allocator::NewArray, "operator new[] (nothrow)", "_ZnamRKSt9nothrow_t", &["size", "tag"]).returns("block");
    NewArrayAligned: "Allocates an array at a multiple of `align`.",
        cpp_heap(Allocator::NewArray, "operator new[] (aligned)", "_ZnamSt11align_val_t", &["size", "align"])
            .returns("block");
    Delete: "Frees an object; does nothing for 0.",
        cpp_heap(Allocator::New, "operator delete", "_ZdlPv", &["block"]);
    DeleteSized: "Frees an object of this size.",
        cpp_heap(Allocator::New, "operator delete (sized)", "_ZdlPvm", &["block", "size"]);
    DeleteAligned: "Frees an object.",
        cpp_heap(Allocator::New, "operator delete (aligned)", "_ZdlPvSt11align_val_t", &["block", "align"]);
    DeleteSizedAligned: "Frees an object of this size.",
        cpp_heap(Allocator::New, "operator delete (sized, aligned)", "_ZdlPvmSt11align_val_t", &["block", "size", "align"]);
    DeleteArray: "Frees an array; does nothing for 0.",
        cpp_heap(Allocator::NewArray, "operator delete[]", "_ZdaPv", &["block"]);
    DeleteArraySized: "Frees an array of this size.",
        cpp_heap(Allocator::NewArray, "operator delete[] (sized)", "_ZdaPvm", &["block", "size"]);
    DeleteArrayAligned: "Frees an array.",
        cpp_heap(Allocator::NewArray, "operator delete[] (aligned)", "_ZdaPvSt11align_val_t", &["block", "align"]);
    DeleteArraySizedAligned: "Frees an array of this size.",
        cpp_heap(Allocator::NewArray, "operator delete[] (sized, aligned)", "_ZdaPvmSt11align_val_t", &["block", "size", "align"]);
}

impl RuntimeFn {
    /// Its row of the table.
    #[must_use]
    #[inline]
    pub fn row(self) -> &'static HostFunction {
        &TABLE[self as usize]
    }

    /// The plain name that a program writes after `call`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// How many of rdi, rsi, rdx, rcx the function takes.
    #[must_use]
    pub fn n_arguments(self) -> usize {
        self.row().parameters.len()
    }

    /// Whether it writes to the program's output.
    #[must_use]
    pub fn prints(self) -> bool {
        self.row().prints
    }

    /// The function that a program calls by this name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<RuntimeFn> {
        let is_called = |row: &HostFunction| row.has_name() && (row.name == name || row.alias == Some(name));
        RuntimeFn::ALL.into_iter().find(|function| is_called(function.row()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_means_one_function_and_each_range_names_parameters_that_there_are() {
        for function in RuntimeFn::ALL {
            let row = function.row();
            assert_eq!(RuntimeFn::of_name(row.name), row.has_name().then_some(function), "{}", row.name);
            assert!(row.parameters.len() <= 4 && row.summary.ends_with('.'), "{}", row.name);
            let named = row.reads.iter().chain(row.writes).flat_map(|range| match *range {
                Bytes { at, length } => vec![at, length],
                Word { at } | Text { at } => vec![at],
                MovedBlock { size } => vec![0, size],
            });
            assert!(named.chain(row.carried).all(|idx| idx < row.parameters.len()), "{}", row.name);
        }
    }

    #[test]
    fn a_signature_reads_as_a_prototype() {
        assert_eq!(RuntimeFn::Memcpy.row().signature(), "memcpy(to, from, n) -> to");
        assert_eq!(RuntimeFn::Free.row().signature(), "free(block)");
    }
}
