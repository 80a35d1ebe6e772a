//! What the emulator's hooks are called for, and what their owner answers.
//!
//! Plain data between the emulator's door (`unicorn`) and the executors, apart from the door because nothing in it depends on the emulator.

/// Who decides what is mapped where nothing is by itself.
pub(crate) trait PageGuard {
    /// The page of the alias for an address, which is about to be accessed; `None` if it must not be.
    fn map(&mut self, address: u64, writes: bool) -> Option<AliasPage>;
    /// What is to be found on a page on which no memory lies.
    fn map_shadow(&mut self, page: u64) -> ShadowPage;
}

/// What a page of the alias is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct AliasPage {
    /// The memory that is there.
    pub at: u64,
    pub may_write: bool,
}

/// What a page without memory is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ShadowPage {
    /// Shadow memory, which lies there.
    At(u64),
    /// Nothing: the run ends before the instruction that would access it.
    Fenced,
    /// Nothing, and nobody expected that it would be accessed.
    Unmapped,
}

/// What the hook's owner wants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum HookVerdict {
    /// Execute this instruction or block.
    Go,
    /// Go on at this address instead. Slower than the others.
    GoTo(u64),
    /// Stop before it.
    Stop,
}

/// How a run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ended {
    /// The hook stopped it; the registers are those before the instruction the hook was called for.
    Stopped,
    /// The emulator could not execute the instruction that the hook let go. Its state is as before the run's first
    /// instruction and must be written anew.
    Failed { exception: Option<u32> },
    /// The instruction at `rip`, which has changed nothing, would touch what is fenced off; the registers are those before it.
    Fenced { rip: u64 },
}

/// Where the hook is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Granularity {
    /// Before each instruction.
    Instruction,
    /// Before each block that begins at `from` or above: what the emulator translated in one piece and runs from its first
    /// instruction to its last. The alias of memory lies this far from it (`address_space::alias_for`).
    Block { from: u64, alias: u64 },
    /// Before the instruction at this address, and nowhere else.
    At(u64),
}

/// What the hook is called for: an instruction or a block, where it begins and its bytes. Small enough for registers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct BlockRange {
    pub address: u64,
    pub size: u32,
}
