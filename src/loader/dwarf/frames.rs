//! Unwinding: the registers of a frame's caller, from `.eh_frame` and `.debug_frame` (DWARF 5, section 6.4).
//!
//! Where a frame's description lies is found by an index of both sections, made when it is first needed: the index that linkers make may be
//! missing or wrong.

use super::evaluate::Evaluation;
use super::landing_pads::landing_pads;
use super::sections::{Reader, Section, shared};
use crate::model::addr::Address;
use crate::model::debug::target::{FrameState, RSP, Target};
use gimli::{
    BaseAddresses, CfaRule, CieOrFde, DebugFrame, EhFrame, FrameDescriptionEntry, Pointer, Register, RegisterRule,
    UnwindContext, UnwindSection, UnwindTableRow,
};
use std::ops::Range;
use std::sync::OnceLock;

/// Descriptions read of one section.
const MAX_DESCRIPTIONS: usize = 1 << 22;
/// Rows read of one table.
const MAX_ROWS: usize = 1 << 16;
/// DWARF numbers of the registers that a function gives back unchanged: rbx, rbp, r12 to r15 (psABI, figure 3.4).
const CALLEE_SAVED: [u16; 6] = [3, 6, 12, 13, 14, 15];
/// The DWARF number of the return address.
const RETURN_ADDRESS: u16 = 16;

pub(super) struct UnwindTables {
    eh_frame: EhFrame<Reader>,
    debug_frame: DebugFrame<Reader>,
    bases: BaseAddresses,
    index: OnceLock<Vec<Description>>,
    exceptions: Option<Section>,
}

/// Where the description of some code lies.
struct Description {
    range: Range<u64>,
    offset: usize,
    is_eh_frame: bool,
}

/// The registers of a caller.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallerFrame {
    /// The callee's canonical frame address: what rsp will be after its `ret`.
    pub cfa: Address,
    /// Its registers, as far as they are preserved.
    pub state: FrameState,
}

impl UnwindTables {
    pub(super) fn new(section: &mut dyn FnMut(&str) -> Option<Section>) -> UnwindTables {
        let mut bases = BaseAddresses::default();
        let eh_frame = section(".eh_frame");
        if let Some(eh_frame) = &eh_frame {
            bases = bases.set_eh_frame(eh_frame.address);
        }
        let mut address = |name| section(name).map(|section| section.address);
        if let Some(text) = address(".text") {
            bases = bases.set_text(text);
        }
        if let Some(got) = address(".got") {
            bases = bases.set_got(got);
        }
        let mut debug_frame = DebugFrame::from(shared(section(".debug_frame")));
        debug_frame.set_address_size(8);
        let mut eh_frame = EhFrame::from(shared(eh_frame));
        eh_frame.set_address_size(8);
        let exceptions = section(".gcc_except_table");
        UnwindTables { eh_frame, debug_frame, bases, index: OnceLock::new(), exceptions }
    }

    fn index(&self) -> &[Description] {
        self.index.get_or_init(|| {
            let mut found = Vec::new();
            add_section(&self.eh_frame, &self.bases, true, &mut found);
            add_section(&self.debug_frame, &self.bases, false, &mut found);
            // Of two for the same code the first is taken: both sections say the same.
            found.sort_by_key(|description| description.range.start);
            found
        })
    }

    fn description(&self, address: u64) -> Option<&Description> {
        let index = self.index();
        let idx = index.partition_point(|description| description.range.start <= address).checked_sub(1)?;
        Some(&index[idx]).filter(|description| description.range.contains(&address))
    }

    /// The row for an address of the file, given to a function with what it needs to evaluate expressions.
    fn with_row<T>(&self, address: u64, read: impl FnOnce(&Row<'_>) -> Option<T>) -> Option<T> {
        let description = self.description(address)?;
        let mut context = UnwindContext::new();
        if description.is_eh_frame {
            let (section, bases) = (&self.eh_frame, &self.bases);
            let fde = section.fde_from_offset(bases, description.offset.into(), EhFrame::cie_from_offset).ok()?;
            let row = fde.unwind_info_for_address(section, bases, &mut context, address).ok()?;
            let expression = |expression: &gimli::UnwindExpression<usize>| expression.get(section).ok();
            read(&Row::new(row, &fde, &expression))
        } else {
            let (section, bases) = (&self.debug_frame, &self.bases);
            let fde = section.fde_from_offset(bases, description.offset.into(), DebugFrame::cie_from_offset).ok()?;
            let row = fde.unwind_info_for_address(section, bases, &mut context, address).ok()?;
            let expression = |expression: &gimli::UnwindExpression<usize>| expression.get(section).ok();
            read(&Row::new(row, &fde, &expression))
        }
    }

    /// What rsp was before the call of a frame's function, less the return address.
    pub(super) fn cfa(&self, frame: &FrameState, target: &dyn Target, bias: u64) -> Option<u64> {
        let address = frame.lookup_address().0.wrapping_sub(bias);
        self.with_row(address, |row| row.cfa(frame, target, bias))
    }

    /// How far the CFA lies above rsp in the body of the function at an address of the file: the most that any row of its table says, because
    /// the prologue may lie anywhere (a loop before it needs no frame) and the epilogues undo it. `None` if no row counts from rsp.
    pub(super) fn cfa_above_rsp(&self, address: u64) -> Option<i64> {
        let description = self.description(address)?;
        let (bases, offset) = (&self.bases, description.offset);
        if description.is_eh_frame {
            let fde = self.eh_frame.fde_from_offset(bases, offset.into(), EhFrame::cie_from_offset).ok()?;
            largest_above_rsp(&self.eh_frame, bases, &fde)
        } else {
            let fde = self.debug_frame.fde_from_offset(bases, offset.into(), DebugFrame::cie_from_offset).ok()?;
            largest_above_rsp(&self.debug_frame, bases, &fde)
        }
    }

    /// The landing pads of the function at an address of the file.
    pub(super) fn landing_pads(&self, address: u64) -> Vec<u64> {
        let table = self.description(address).filter(|description| description.is_eh_frame).and_then(|description| {
            let offset = description.offset.into();
            let fde = self.eh_frame.fde_from_offset(&self.bases, offset, EhFrame::cie_from_offset).ok()?;
            match fde.lsda()? {
                Pointer::Direct(table) => Some((table, fde.initial_address())),
                Pointer::Indirect(_) => None,
            }
        });
        let found = table.zip(self.exceptions.as_ref());
        found.and_then(|((table, start), section)| landing_pads(section, table, start)).unwrap_or_default()
    }

    pub(super) fn unwind(&self, frame: &FrameState, target: &dyn Target, bias: u64) -> Option<CallerFrame> {
        let address = frame.lookup_address().0.wrapping_sub(bias);
        self.with_row(address, |row| row.unwind(frame, target, bias))
    }
}

/// The largest distance of the CFA from rsp in the rows of a table.
fn largest_above_rsp<S: UnwindSection<Reader>>(
    section: &S,
    bases: &BaseAddresses,
    fde: &FrameDescriptionEntry<Reader>,
) -> Option<i64> {
    let mut context = UnwindContext::new();
    let mut table = fde.rows(section, bases, &mut context).ok()?;
    let mut largest = None;
    for _ in 0..MAX_ROWS {
        let Ok(Some(row)) = table.next_row() else { break };
        if let CfaRule::RegisterAndOffset { register: Register(RSP), offset } = row.cfa() {
            largest = largest.max(Some(*offset));
        }
    }
    largest
}

fn add_section<S: UnwindSection<Reader>>(
    section: &S,
    bases: &BaseAddresses,
    is_eh_frame: bool,
    to: &mut Vec<Description>,
) {
    let mut entries = section.entries(bases);
    while let Ok(Some(entry)) = entries.next() {
        let CieOrFde::Fde(partial) = entry else { continue };
        let Ok(fde) = partial.parse(S::cie_from_offset) else { continue };
        let range = fde.initial_address()..fde.end_address();
        if super::units::may_be_code(range.start) && range.start < range.end {
            to.push(Description { range, offset: fde.offset(), is_eh_frame });
        }
        if to.len() >= MAX_DESCRIPTIONS {
            break;
        }
    }
}

/// A row of an unwind table.
struct Row<'a> {
    rules: &'a UnwindTableRow<usize>,
    encoding: gimli::Encoding,
    is_signal_trampoline: bool,
    expression: &'a dyn Fn(&gimli::UnwindExpression<usize>) -> Option<gimli::Expression<Reader>>,
}

impl<'a> Row<'a> {
    fn new(
        row: &'a UnwindTableRow<usize>,
        fde: &FrameDescriptionEntry<Reader>,
        expression: &'a dyn Fn(&gimli::UnwindExpression<usize>) -> Option<gimli::Expression<Reader>>,
    ) -> Row<'a> {
        let encoding = fde.cie().encoding();
        Row { rules: row, encoding, is_signal_trampoline: fde.is_signal_trampoline(), expression }
    }

    fn cfa(&self, frame: &FrameState, target: &dyn Target, bias: u64) -> Option<u64> {
        match self.rules.cfa() {
            CfaRule::RegisterAndOffset { register, offset } => {
                Some(frame.register(register.0)?.wrapping_add_signed(*offset))
            }
            CfaRule::Expression(expression) => self.evaluate(expression, frame, target, bias, None),
        }
    }

    fn evaluate(
        &self,
        expression: &gimli::UnwindExpression<usize>,
        frame: &FrameState,
        target: &dyn Target,
        bias: u64,
        cfa: Option<u64>,
    ) -> Option<u64> {
        let evaluation = Evaluation { frame, target, bias, encoding: self.encoding, unit: None, frame_base: None, cfa };
        evaluation.address((self.expression)(expression)?, cfa).ok()
    }

    fn unwind(&self, frame: &FrameState, target: &dyn Target, bias: u64) -> Option<CallerFrame> {
        let cfa = self.cfa(frame, target, bias)?;
        let read = |address: u64| {
            let mut bytes = [0; 8];
            target.read(Address(address), &mut bytes).then(|| u64::from_le_bytes(bytes))
        };
        let mut general = [None; 17];
        for (number, value) in (0..).zip(&mut general) {
            *value = match self.rules.register(Register(number)) {
                None if number == RSP => Some(cfa),
                None if CALLEE_SAVED.contains(&number) => frame.register(number),
                None | Some(RegisterRule::Undefined | RegisterRule::Architectural) => None,
                Some(RegisterRule::SameValue) => frame.register(number),
                Some(RegisterRule::Offset(offset)) => read(cfa.wrapping_add_signed(offset)),
                Some(RegisterRule::ValOffset(offset)) => Some(cfa.wrapping_add_signed(offset)),
                Some(RegisterRule::Register(other)) => frame.register(other.0),
                Some(RegisterRule::Expression(expression)) => {
                    self.evaluate(&expression, frame, target, bias, Some(cfa)).and_then(read)
                }
                Some(RegisterRule::ValExpression(expression)) => {
                    self.evaluate(&expression, frame, target, bias, Some(cfa))
                }
                Some(RegisterRule::Constant(value)) => Some(value),
            };
        }
        let pc = general[usize::from(RETURN_ADDRESS)].filter(|pc| *pc != 0)?;
        let is_call = !self.is_signal_trampoline;
        let state = FrameState { pc: Address(pc), general, xmm: [None; 16], is_call, inline_depth: None };
        Some(CallerFrame { cfa: Address(cfa), state })
    }
}
