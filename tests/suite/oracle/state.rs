//! The state that a snippet starts from: interesting values in every register, and whatever the instructions need to do their work,
//! such as addresses in the windows, small counts, operands of divisions that fit.

use super::memory::{CODE, DATA, STACK, WINDOW_SIZE, range_of};
use super::native::full_tag;
use super::operand_values::fill_memory;
use super::values::{Lane, Random, extended, float, integer, ones, register};
use asmscope::model::register::Registers;
use iced_x86::{
    Code, FlowControl, Instruction, InstructionInfoFactory, MemorySize, Mnemonic, OpAccess, OpKind, Register,
};

const RAX: usize = 0;
const RCX: usize = 1;
const RDX: usize = 2;
const RSP: usize = 4;
const RBP: usize = 5;
const RSI: usize = 6;
const RDI: usize = 7;

/// What memory operands of unknown size are taken to span: the largest, FXSAVE's.
const UNKNOWN_SPAN: usize = 512;

/// A state for these instructions in a row, of which [`may_follow`] holds: registers, and the windows made from `background`.
pub(super) fn prepare(random: &mut Random, instructions: &[Instruction], background: &[u8]) -> (Registers, Vec<u8>) {
    let registers = Registers { gpr: general_registers(random), ..Registers::default() };
    let mut scene = Scene { random, registers, memory: background.to_vec() };
    scene.set_flags_and_controls();
    scene.set_vectors(instructions);
    scene.set_x87(instructions);
    // Backwards, because the last one's wishes are the weakest: a LOOP runs with every count.
    for instruction in instructions.iter().rev() {
        scene.set_counts(instruction);
        scene.set_implicit_pointers(instruction);
    }
    for instruction in instructions {
        scene.place_operands(instruction);
        scene.relate_operands(instruction);
    }
    (scene.registers, scene.memory)
}

/// Whether an instruction can run after others with its needs still met: none of them writes a register that its addresses or
/// counts depend on, or depends on one of the same with another value.
pub(super) fn may_follow(previous: &[Instruction], next: &Instruction) -> bool {
    if next.is_invalid() || previous.is_empty() {
        return !next.is_invalid();
    }
    let (needs, explicit) = (needs(next), explicit_address(next));
    !wants_first_place(next)
        && previous.iter().all(|earlier| {
            let apart = !explicit_address(earlier).iter().any(|register| needs.contains(register))
                && !self::needs(earlier).iter().any(|register| explicit.contains(register));
            let kept = !written(earlier).iter().any(|register| needs.contains(register));
            apart && kept && !stores_cpu_properties(earlier)
        })
}

/// The mask of MXCSR's bits, which another instruction could load again.
fn stores_cpu_properties(instruction: &Instruction) -> bool {
    matches!(instruction.mnemonic(), Mnemonic::Fxsave | Mnemonic::Fxsave64)
}

/// Stores of x87 pointers, which are not modelled, and loads of rip or rflags from a stack that nothing has written to.
fn wants_first_place(instruction: &Instruction) -> bool {
    use Mnemonic as M;
    let mnemonic = instruction.mnemonic();
    let pointers = matches!(mnemonic, M::Fnstenv | M::Fnsave | M::Fxsave | M::Fxsave64);
    pointers || matches!(mnemonic, M::Popf | M::Popfd | M::Popfq | M::Ret)
}

/// The registers of memory operands that the instruction names.
fn explicit_address(instruction: &Instruction) -> Vec<Register> {
    let mut registers = Vec::new();
    if instruction.op_kinds().any(|kind| kind == OpKind::Memory) {
        registers.extend([instruction.memory_base(), instruction.memory_index()].map(Register::full_register));
        registers.retain(|register| *register != Register::None);
        if is_bit_test(instruction) && instruction.op1_kind() == OpKind::Register {
            registers.push(instruction.op1_register().full_register());
        }
    }
    if is_indirect(instruction) && instruction.op0_kind() == OpKind::Register {
        registers.push(instruction.op0_register().full_register());
    }
    registers
}

/// All registers that have to hold certain values.
fn needs(instruction: &Instruction) -> Vec<Register> {
    let mut registers = explicit_address(instruction);
    for kind in instruction.op_kinds() {
        match kind {
            OpKind::MemorySegRSI | OpKind::MemorySegESI => registers.push(Register::RSI),
            OpKind::MemoryESRDI | OpKind::MemoryESEDI | OpKind::MemorySegRDI | OpKind::MemorySegEDI => {
                registers.push(Register::RDI);
            }
            _ => {}
        }
    }
    if is_repeated(instruction) {
        registers.push(Register::RCX);
    }
    if uses_stack(instruction) {
        registers.push(Register::RSP);
    }
    if matches!(instruction.mnemonic(), Mnemonic::Leave | Mnemonic::Enter) {
        registers.push(Register::RBP);
    }
    registers
}

/// The registers an instruction writes, without those it only moves along: pointers and counts of strings, rsp of a push or pop.
fn written(instruction: &Instruction) -> Vec<Register> {
    let moved = |register: Register| match register {
        Register::RSI | Register::RDI | Register::RCX => instruction.is_string_instruction(),
        Register::RSP => uses_stack(instruction) && instruction.op0_register().full_register() != Register::RSP,
        _ => false,
    };
    let mut factory = InstructionInfoFactory::new();
    let used = factory.info(instruction).used_registers().iter();
    let writes = used.filter(|used| !matches!(used.access(), OpAccess::Read | OpAccess::CondRead | OpAccess::None));
    writes.map(|used| used.register().full_register()).filter(|register| !moved(*register)).collect()
}

fn is_bit_test(instruction: &Instruction) -> bool {
    matches!(instruction.mnemonic(), Mnemonic::Bt | Mnemonic::Bts | Mnemonic::Btr | Mnemonic::Btc)
}

fn is_indirect(instruction: &Instruction) -> bool {
    matches!(instruction.flow_control(), FlowControl::IndirectBranch | FlowControl::IndirectCall)
}

fn is_repeated(instruction: &Instruction) -> bool {
    instruction.is_string_instruction() && (instruction.has_rep_prefix() || instruction.has_repne_prefix())
}

fn uses_stack(instruction: &Instruction) -> bool {
    instruction.is_stack_instruction() || matches!(instruction.mnemonic(), Mnemonic::Enter | Mnemonic::Leave)
}

fn general_registers(random: &mut Random) -> [u64; 16] {
    let pair = [register(random), register(random)];
    let few = random.percent(15);
    std::array::from_fn(|_| if few { random.pick(&pair) } else { register(random) })
}

/// Where rip may go in a test: a place in the code page, places that cannot be executed.
fn landing(random: &mut Random) -> u64 {
    let inside = CODE + 0x80 + random.below(0x800);
    random.pick(&[inside, inside, DATA + 8, 0x1234_5678, 0x1234_5678_9abc])
}

/// The kind of element an instruction computes with, by its form with a memory operand.
fn lane(instruction: &Instruction) -> Option<Lane> {
    let size = instruction.code().op_code().memory_size();
    match size.element_type() {
        MemorySize::Unknown => None,
        MemorySize::Float16 => Some(Lane::F16),
        MemorySize::Float32 => Some(Lane::F32),
        MemorySize::Float64 => Some(Lane::F64),
        _ => match size.element_size() {
            bytes @ (1 | 2 | 4 | 8) => Some(Lane::Integer(bytes as u32 * 8)),
            _ => None,
        },
    }
}

/// A state while it is made.
pub(super) struct Scene<'a> {
    pub random: &'a mut Random,
    pub registers: Registers,
    pub memory: Vec<u8>,
}

impl Scene<'_> {
    fn set_flags_and_controls(&mut self) {
        let random = &mut *self.random;
        self.registers.rflags = 0x202 | random.bits() & 0x8d5;
        if random.percent(25) {
            self.registers.rflags |= 0x400;
        }
        let masks = if random.percent(85) { 0x1f80 } else { random.bits() as u32 & 0x1f80 };
        let rounding = random.below(4) as u32;
        let flags = if random.percent(80) { 0 } else { random.bits() as u32 & 0x3f };
        let (flush, denormals) = (u32::from(random.percent(15)), u32::from(random.percent(15)));
        self.registers.mxcsr = masks | rounding << 13 | flags | flush << 15 | denormals << 6;
        if random.percent(80) {
            self.registers.gpr[RSP] = self.stack_pointer();
        }
    }

    /// Somewhere in the middle of the stack, seldom among the data, seldom misaligned.
    fn stack_pointer(&mut self) -> u64 {
        let window = if self.random.percent(85) { STACK } else { DATA };
        let middle = window + 0xc00 + self.random.below(0x80) * 8;
        if self.random.percent(90) { middle } else { middle + self.random.below(8) }
    }

    fn set_vectors(&mut self, instructions: &[Instruction]) {
        let random = &mut *self.random;
        let mut lanes: Vec<Lane> = instructions.iter().filter_map(lane).collect();
        if lanes.is_empty() || random.percent(10) {
            lanes.push(random.pick(&[8, 16, 32, 64].map(Lane::Integer)));
            lanes.push(random.pick(&[Lane::F32, Lane::F64]));
        }
        let few = random.percent(12).then(|| {
            let lane = random.pick(&lanes);
            [lane.vector(random), lane.vector(random), 0]
        });
        for number in 0..16 {
            let lane = random.pick(&lanes);
            let mut draw = || match &few {
                Some(few) => random.pick(few),
                None => lane.vector(random),
            };
            self.registers.xmm[number] = draw();
            self.registers.ymm_high[number] = draw();
        }
    }

    fn set_x87(&mut self, instructions: &[Instruction]) {
        let mmx_lane = instructions.iter().filter(|instruction| uses_mmx(instruction)).find_map(lane);
        let random = &mut *self.random;
        for value in &mut self.registers.fpr {
            *value = extended(random);
            if let Some(lane) = mmx_lane {
                *value = 0xffff << 64 | lane.vector(random) & u128::from(u64::MAX);
            }
        }
        let any = random.bits() as u8;
        let occupied = random.pick(&[0xff, 0xff, 0xff, any, 0]);
        let (control, status) = environment(random);
        self.registers.fpu_control = control;
        self.registers.fpu_status = status;
        self.registers.fpu_tag = full_tag(occupied, &self.registers.fpr);
    }

    fn set_counts(&mut self, instruction: &Instruction) {
        use Mnemonic as M;
        let any = self.random.bits();
        let junk = self.random.pick(&[0, any << 32]);
        if is_repeated(instruction) {
            let narrow = instruction
                .op_kinds()
                .any(|kind| matches!(kind, OpKind::MemorySegESI | OpKind::MemoryESEDI | OpKind::MemorySegEDI));
            self.registers.gpr[RCX] = self.random.below(7) | if narrow { junk } else { 0 };
        }
        match instruction.mnemonic() {
            M::Loop | M::Loope | M::Loopne | M::Jcxz | M::Jecxz | M::Jrcxz if self.random.percent(60) => {
                self.registers.gpr[RCX] = self.random.below(3) | junk;
            }
            M::Pcmpestri | M::Pcmpestrm | M::Pcmpestri64 | M::Pcmpestrm64 | M::Vpcmpestri | M::Vpcmpestrm => {
                for number in [RAX, RDX] {
                    self.registers.gpr[number] = self.random.around_zero(18) as u64;
                }
                self.set_text_vectors();
            }
            M::Pcmpistri | M::Pcmpistrm | M::Vpcmpistri | M::Vpcmpistrm => self.set_text_vectors(),
            _ => {}
        }
    }

    /// Vectors of few different bytes, so that strings match.
    fn set_text_vectors(&mut self) {
        let alphabet = [0x61, 0x62, 0x63, 0x7f, 0x80, 0xff, 0x01, 0];
        let letters = 2 + self.random.below(7) as usize;
        for vector in &mut self.registers.xmm {
            *vector = (0..16).fold(0, |vector, _| vector << 8 | self.random.pick(&alphabet[..letters]));
        }
    }

    fn set_implicit_pointers(&mut self, instruction: &Instruction) {
        for kind in instruction.op_kinds() {
            let narrow = matches!(kind, OpKind::MemorySegESI | OpKind::MemoryESEDI | OpKind::MemorySegEDI);
            match kind {
                OpKind::MemorySegRSI | OpKind::MemorySegESI => self.set_string_pointer(RSI, narrow),
                OpKind::MemoryESRDI | OpKind::MemoryESEDI | OpKind::MemorySegRDI | OpKind::MemorySegEDI => {
                    self.set_string_pointer(RDI, narrow);
                }
                _ => {}
            }
        }
        if uses_stack(instruction) || is_indirect(instruction) {
            self.registers.gpr[RSP] = self.stack_pointer();
        }
        if matches!(instruction.mnemonic(), Mnemonic::Enter | Mnemonic::Leave) {
            self.registers.gpr[RBP] = self.stack_pointer();
        }
    }

    /// Points rsi or rdi at few different bytes, often near the other one's.
    fn set_string_pointer(&mut self, number: usize, narrow: bool) {
        let random = &mut *self.random;
        let offset = 0x800 + if random.percent(50) { random.below(0x20) } else { random.below(0x100) * 8 };
        let letters = [self.registers.gpr[RAX] as u8, 0, random.bits() as u8];
        let window = if narrow { DATA } else { random.pick(&[DATA, DATA, STACK]) };
        let around = range_of(window + offset - 64, 128).expect("the offsets are those of a window's middle");
        for byte in &mut self.memory[around] {
            *byte = random.pick(&letters);
        }
        let junk = if narrow { random.bits() << 32 } else { 0 };
        self.registers.gpr[number] = (window + offset) | junk;
    }

    /// Lets every memory operand lie in a window, and puts a value of its type there.
    fn place_operands(&mut self, instruction: &Instruction) {
        if is_bit_test(instruction) && instruction.op0_kind() == OpKind::Memory {
            self.set_bit_offset(instruction);
        }
        let address_only = matches!(instruction.mnemonic(), Mnemonic::Lea | Mnemonic::Nop);
        for operand in 0..instruction.op_count() {
            if instruction.op_kind(operand) != OpKind::Memory || address_only && self.random.percent(80) {
                continue;
            }
            self.point_into_windows(instruction);
            if let Some(address) = address(instruction, operand, &self.registers) {
                fill_memory(self, instruction, address);
            }
        }
    }

    fn set_bit_offset(&mut self, instruction: &Instruction) {
        if instruction.op1_kind() == OpKind::Register {
            let register = instruction.op1_register();
            let offset = self.random.around_zero(0x2000) as u64;
            let whole = &mut self.registers.gpr[register.full_register().number()];
            let used = ones(register.size() as u32 * 8);
            *whole = *whole & !used | offset & used;
        }
    }

    /// Solves the address for a place in one of the windows.
    fn point_into_windows(&mut self, instruction: &Instruction) {
        let span = match instruction.memory_size().size() {
            0 => UNKNOWN_SPAN,
            // AMD's CPUs read 4 bytes, Intel's 2.
            _ if instruction.code() == Code::Movsxd_r16_rm16 => 4,
            size => size,
        };
        let (base, index) = (instruction.memory_base(), instruction.memory_index());
        let narrow = base.size() == 4 || index.size() == 4;
        let window = if narrow || self.random.percent(65) { DATA } else { STACK };
        let target = self.target(window, span as u64);
        let scale = u64::from(instruction.memory_index_scale());
        let rest = target.wrapping_sub(instruction.memory_displacement64());
        match (number(base), number(index)) {
            (None, None) => {}
            (Some(base), _) if instruction.is_vsib() => {
                self.set_vector_index(instruction);
                self.set_address(base, rest, narrow);
            }
            (Some(base), _) if index == Register::AL => {
                self.set_address(base, rest.wrapping_sub(self.registers.gpr[RAX] & 0xff), narrow);
            }
            (Some(base), None) => self.set_address(base, rest, narrow),
            (None, Some(index)) => self.set_address(index, divide(rest, scale, narrow), narrow),
            (Some(base), Some(index)) if base == index => {
                self.set_address(base, divide(rest, scale + 1, narrow), narrow);
            }
            (Some(base), Some(index)) => {
                let small = self.random.around_zero(0x40) as u64;
                let value = self.random.pick(&[small, small, self.registers.gpr[index]]);
                self.set_address(index, value, narrow);
                self.set_address(base, rest.wrapping_sub(value.wrapping_mul(scale)), narrow);
            }
        }
    }

    /// An address in a window with room for `span` bytes: mostly aligned, sometimes not, sometimes at the window's very end.
    fn target(&mut self, window: u64, span: u64) -> u64 {
        let random = &mut *self.random;
        let place = window + 0x800 + random.below(0x40) * 64;
        match random.below(20) {
            0 => window + WINDOW_SIZE as u64 - span,
            1..=3 => place + random.below(64),
            4 | 5 => place + 16 * random.below(4),
            6 => place + 64 - span.min(64) / 2,
            _ => place,
        }
    }

    fn set_address(&mut self, number: usize, value: u64, narrow: bool) {
        let junk = if narrow { self.random.bits() << 32 } else { 0 };
        self.registers.gpr[number] = if narrow { value & 0xffff_ffff | junk } else { value };
    }

    /// Small indices for a gather, and a mask of which every bit may differ.
    fn set_vector_index(&mut self, instruction: &Instruction) {
        let number = instruction.memory_index().number();
        let bits = if instruction.vsib() == Some(true) { 64 } else { 32 };
        let mut vector = || {
            (0..128 / bits).fold(0, |vector, _| {
                let index = self.random.around_zero(0x40) as u64 & ones(bits);
                vector << bits | u128::from(index)
            })
        };
        self.registers.xmm[number] = vector();
        self.registers.ymm_high[number] = vector();
    }

    /// Makes operands meet: dividends that fit, equal values to exchange, sums that cancel, flags and targets on the stack.
    fn relate_operands(&mut self, instruction: &Instruction) {
        use Mnemonic as M;
        match instruction.mnemonic() {
            M::Div | M::Idiv if self.random.percent(70) => self.set_dividend(instruction),
            M::Cmpxchg | M::Cmpxchg8b | M::Cmpxchg16b if self.random.percent(50) => self.set_comparand(instruction),
            M::Popf | M::Popfd | M::Popfq => {
                // Without TF and NT, which end at the next signal, and AC, with which the compiler's code would not do.
                let flags = self.random.bits() & !0x4_4100;
                self.write(self.registers.gpr[RSP], &flags.to_le_bytes());
            }
            M::Ret => {
                let target = landing(self.random);
                self.write(self.registers.gpr[RSP], &target.to_le_bytes());
            }
            _ if is_indirect(instruction) && instruction.op0_register() != Register::RSP => {
                let target = landing(self.random);
                self.write_operand(instruction, 0, &target.to_le_bytes());
            }
            _ if is_fused(instruction) && self.random.percent(40) => self.set_cancelling(instruction),
            _ => {}
        }
    }

    /// A dividend whose quotient is near a limit, or any that fits.
    fn set_dividend(&mut self, instruction: &Instruction) {
        let in_way = |register: &Register| matches!(register, Register::RAX | Register::RDX);
        if explicit_address(instruction).iter().any(in_way) {
            return;
        }
        let size = operand_size(instruction, 0);
        let bits = size as u32 * 8;
        let divisor = u128::from(self.read_operand(instruction, 0));
        let near = self.random.below(3);
        let quotient = match self.random.below(4) {
            0 => ones(bits) - near,
            1 => (1 << (bits - 1)) + near - 1,
            _ => integer(self.random, bits),
        };
        let remainder = u128::from(integer(self.random, bits)) % divisor.max(1);
        let mut dividend = u128::from(quotient).wrapping_mul(divisor).wrapping_add(remainder);
        if self.random.percent(30) {
            dividend = dividend.wrapping_neg();
        }
        let low = dividend as u64 & ones(bits);
        let high = (dividend >> bits) as u64 & ones(bits);
        if size == 1 {
            self.registers.gpr[RAX] = self.registers.gpr[RAX] & !0xffff | high << 8 | low;
        } else {
            for (number, value) in [(RAX, low), (RDX, high)] {
                let whole = &mut self.registers.gpr[number];
                *whole = *whole & !ones(bits) | value;
            }
        }
    }

    fn set_comparand(&mut self, instruction: &Instruction) {
        let [rax, rdx] = [self.registers.gpr[RAX], self.registers.gpr[RDX]].map(u64::to_le_bytes);
        let bytes = match instruction.code() {
            Code::Cmpxchg8b_m64 => [&rax[..4], &rdx[..4]].concat(),
            Code::Cmpxchg16b_m128 => [rax, rdx].concat(),
            _ => rax[..operand_size(instruction, 0)].to_vec(),
        };
        self.write_operand(instruction, 0, &bytes);
    }

    /// Puts x, y and about x times y, in any order, into the operands of a fused multiplication and addition.
    fn set_cancelling(&mut self, instruction: &Instruction) {
        let lane = lane(instruction);
        let random = &mut *self.random;
        let slip = random.around_zero(3);
        let negative = random.percent(70);
        let [x, y, product] = if lane == Some(Lane::F64) {
            let [x, y] = [float(random, 11, 52), float(random, 11, 52)];
            let product = (f64::from_bits(x) * f64::from_bits(y)).to_bits().wrapping_add_signed(slip);
            [x, y, product ^ u64::from(negative) << 63]
        } else {
            let [x, y] = [float(random, 8, 23) as u32, float(random, 8, 23) as u32];
            let product = (f32::from_bits(x) * f32::from_bits(y)).to_bits().wrapping_add_signed(slip as i32);
            [x, y, product ^ u32::from(negative) << 31].map(|bits| u64::from(bits) << 32 | u64::from(bits))
        };
        let order = random.pick(&[[x, y, product], [x, product, y], [product, x, y]]);
        for (operand, value) in order.iter().enumerate() {
            let vector = u128::from(*value) << 64 | u128::from(*value);
            if instruction.op_kind(operand as u32) == OpKind::Register {
                let number = instruction.op_register(operand as u32).number();
                self.registers.xmm[number] = vector;
            } else {
                let size = instruction.memory_size().size().min(16);
                self.write_operand(instruction, operand as u32, &vector.to_le_bytes()[..size]);
            }
        }
    }

    /// An operand of up to 8 bytes; 0 for memory outside the windows.
    fn read_operand(&self, instruction: &Instruction, operand: u32) -> u64 {
        let size = operand_size(instruction, operand);
        if instruction.op_kind(operand) == OpKind::Register {
            let register = instruction.op_register(operand);
            let high = matches!(register, Register::AH | Register::CH | Register::DH | Register::BH);
            let whole = self.registers.gpr[register.full_register().number()];
            return whole >> if high { 8 } else { 0 } & ones(size as u32 * 8);
        }
        let range = address(instruction, operand, &self.registers).and_then(|address| range_of(address, size));
        let bytes = range.map(|range| &self.memory[range]).unwrap_or_default();
        bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte))
    }

    /// Writes a whole general register or memory.
    fn write_operand(&mut self, instruction: &Instruction, operand: u32, bytes: &[u8]) {
        if instruction.op_kind(operand) == OpKind::Register {
            let mut value = [0; 8];
            value[..bytes.len()].copy_from_slice(bytes);
            let number = instruction.op_register(operand).full_register().number();
            self.registers.gpr[number] = u64::from_le_bytes(value);
        } else if let Some(address) = address(instruction, operand, &self.registers) {
            self.write(address, bytes);
        }
    }

    /// Writes bytes that lie in a window.
    pub(super) fn write(&mut self, address: u64, bytes: &[u8]) {
        if let Some(range) = range_of(address, bytes.len()) {
            self.memory[range].copy_from_slice(bytes);
        }
    }
}

/// The number of a general register that an address is made of.
fn number(register: Register) -> Option<usize> {
    register.is_gpr().then(|| register.full_register().number())
}

/// `value / divisor` without its remainder, signed, in addresses of 64 or 32 bits.
fn divide(value: u64, divisor: u64, narrow: bool) -> u64 {
    let value = if narrow { i64::from(value as i32) } else { value as i64 };
    value.div_euclid(divisor as i64) as u64
}

fn operand_size(instruction: &Instruction, operand: u32) -> usize {
    match instruction.op_kind(operand) {
        OpKind::Register => instruction.op_register(operand).size(),
        _ => instruction.memory_size().size().min(8),
    }
}

/// The address of a memory operand; fs and gs count from 0.
fn address(instruction: &Instruction, operand: u32, registers: &Registers) -> Option<u64> {
    instruction.virtual_address(operand, 0, |register, _, _| match register {
        Register::ES | Register::CS | Register::SS | Register::DS | Register::FS | Register::GS => Some(0),
        Register::AL => Some(registers.gpr[RAX] & 0xff),
        register if register.is_vector_register() => Some(registers.xmm[register.number()] as u64),
        register => Some(registers.gpr[register.full_register().number()] & ones(register.size() as u32 * 8)),
    })
}

fn uses_mmx(instruction: &Instruction) -> bool {
    (0..instruction.op_count()).any(|operand| instruction.op_register(operand).is_mm())
}

fn is_fused(instruction: &Instruction) -> bool {
    instruction.code().cpuid_features().contains(&iced_x86::CpuidFeature::FMA)
}

/// x87 control and status words that agree: the summary bits tell whether an unmasked exception is pending, which is seldom.
pub(super) fn environment(random: &mut Random) -> (u16, u16) {
    let masks = if random.percent(85) { 0x3f } else { random.bits() as u16 & 0x3f };
    let precision = random.pick(&[3, 3, 3, 2, 2, 0, 0, 1]);
    let rounding = random.below(4) as u16;
    let control = 0x40 | masks | precision << 8 | rounding << 10;
    let flags = if random.percent(70) { 0 } else { random.bits() as u16 & 0x7f };
    let flags = if random.percent(75) { flags & (masks | 0x40) } else { flags };
    let unmasked = 0x3f & !masks;
    let pending = if flags & unmasked == 0 { 0 } else { 0x8080 };
    (control, flags | pending | random.bits() as u16 & 0x7f00)
}
