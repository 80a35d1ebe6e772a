//! Breakpoints: `b PLACE if EXPR`, `delete`, and where they stop a run.
//!
//! Conditions are compiled anew for each run, because what names mean may have changed. One over variables means those of the frame that
//! arrives: the machine stops for it each time, and goes on where it does not hold.

use super::breakpoint_list::BreakpointList;
use super::command::{Lifetime, Switch};
use super::debuggee::Debuggee;
use super::error::LineError;
use super::expr::{CodePlace, Expression};
use super::function_names::{bodies_at, functions_at};
use super::lookup::here;
use super::normal_path::FunctionFlow;
use super::panics::panic_entry;
use super::reply::{Breakpoint, Reply};
use super::variable_expr::about_variables;
use super::when::roots;
use crate::model::addr::Address;
use crate::model::run::RunUntil;

impl BreakpointList {
    /// `b PLACE if EXPR`.
    pub(super) fn set(
        &mut self,
        debuggee: &Debuggee,
        place: Option<&CodePlace>,
        lifetime: Lifetime,
        condition: Option<&Expression>,
    ) -> Result<Reply, LineError> {
        let address = code_address(debuggee, place)?;
        if let Some(condition) = condition {
            check_condition(debuggee, condition, address)?;
        }
        // A line of a generic function has code in each of its instances, and one of an inlined function in each of its copies.
        let mut others = other_instances(debuggee, place, address);
        others.retain(|other| *other != address);
        let first = self.add(address, lifetime, condition.cloned());
        for other in &others {
            self.add(*other, lifetime, condition.cloned());
        }
        let line = debuggee.program.line_at(address).map(|entry| entry.line.number);
        let asked = match place {
            Some(CodePlace::Line { number, .. }) if line.is_some_and(|line| line != *number) => Some(*number),
            _ => None,
        };
        Ok(Reply::BreakpointSet { breakpoint: first, others, asked })
    }

    /// `delete N`, or all.
    pub(super) fn delete(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        let deleted = self.remove(number);
        match number.filter(|_| deleted.breakpoints.is_empty() && deleted.watchpoints.is_empty()) {
            Some(number) => Err(unknown(number)),
            None => Ok(Reply::Deleted(deleted)),
        }
    }

    /// `enable N`, `disable N`, or all.
    pub(super) fn switch(&mut self, number: Option<u32>, to: Switch) -> Result<Reply, LineError> {
        let numbers = self.switch_to(number, to);
        match number.filter(|_| numbers.is_empty()) {
            Some(number) => Err(unknown(number)),
            None => Ok(Reply::Switched { numbers, to }),
        }
    }

    /// A run that stops at the breakpoints, and where Rust begins to handle a panic.
    pub(super) fn stops(&self, debuggee: &Debuggee) -> RunUntil {
        let mut until = RunUntil::default();
        until.addresses.extend(panic_entry(&debuggee.program));
        let on = self.list().iter().filter(|breakpoint| breakpoint.switch == Switch::On);
        for Breakpoint { address, condition, .. } in on {
            match condition {
                None => until.addresses.push(*address),
                Some(condition) if is_over_variables(debuggee, condition, *address) => until.addresses.push(*address),
                Some(condition) => until.conditions.push((*address, debuggee.lookup().compiled(&condition.expr))),
            }
        }
        until
    }

    /// Notes that a run stopped here; returns the numbers of the breakpoints that it met.
    pub(super) fn hit_here(&mut self, debuggee: &Debuggee) -> Vec<u32> {
        let at = here(&debuggee.machine);
        self.hit(at, |condition| condition_holds(debuggee, condition))
    }

    /// Whether the machine stands, with no other reason to stop, at breakpoints whose conditions over variables do not hold.
    pub(super) fn passes_by(&self, debuggee: &Debuggee, until: &RunUntil) -> bool {
        let at = here(&debuggee.machine);
        let on = self.list().iter().filter(|b| b.switch == Switch::On && b.address == at);
        let conditions = on.filter_map(|breakpoint| breakpoint.condition.as_ref());
        let over_variables: Vec<&Expression> =
            conditions.filter(|condition| is_over_variables(debuggee, condition, at)).collect();
        let n_reasons = until.addresses.iter().filter(|address| **address == at).count();
        let is_only = n_reasons == over_variables.len() && !over_variables.is_empty();
        let holds_another =
            || until.conditions.iter().any(|(address, expr)| *address == at && debuggee.machine.holds(expr));
        is_only && !holds_another() && !over_variables.iter().any(|condition| condition_holds(debuggee, condition))
    }
}

fn unknown(number: u32) -> LineError {
    LineError::new(format!("there is no breakpoint or watchpoint {number}")).with_help("`info breakpoints` lists them")
}

/// Checks that each name of a condition means something at the breakpoint's place.
fn check_condition(debuggee: &Debuggee, condition: &Expression, address: Address) -> Result<(), LineError> {
    if is_over_variables(debuggee, condition, address) {
        return Ok(());
    }
    let condition = about_variables(debuggee, condition.clone())?;
    debuggee.lookup().check_names(&condition.expr)
}

/// Whether a condition names variables that are in scope at an address.
fn is_over_variables(debuggee: &Debuggee, condition: &Expression, address: Address) -> bool {
    let Some(debug) = debuggee.debug_info() else { return false };
    let mut names = Vec::new();
    roots(&condition.expr, &mut names);
    let visible = debug.variables_at(address);
    names.iter().any(|name| visible.iter().any(|variable| *variable.name == **name))
}

/// Whether a condition holds in the frame that is looked at.
fn condition_holds(debuggee: &Debuggee, condition: &Expression) -> bool {
    let condition = about_variables(debuggee, condition.clone());
    // One that cannot be evaluated is for the user to see.
    condition.map_or(true, |condition| debuggee.machine.holds(&debuggee.lookup().compiled(&condition.expr)))
}

/// Where else a function or a line of a compiled program has code: in instances for other type arguments, and where it was inlined.
fn other_instances(debuggee: &Debuggee, place: Option<&CodePlace>, address: Address) -> Vec<Address> {
    let (Some(debug), Some(place)) = (debuggee.debug_info(), place) else { return Vec::new() };
    if !matches!(place, CodePlace::Line { .. }) {
        return bodies_at(debug, place);
    }
    let Some(line) = debuggee.program.line_at(address).map(|entry| entry.line) else { return Vec::new() };
    let entries = debuggee.program.source.of_line(line).filter(|entry| entry.is_code && entry.is_statement);
    let mut copies = vec![debug.copy_at(address)];
    let mut found = Vec::new();
    for entry in entries {
        let copy = debug.copy_at(entry.address);
        if !copies.contains(&copy) {
            copies.push(copy);
            found.push(entry.address);
        }
    }
    found
}

/// A place where an instruction is, for breakpoints; of a compiled function that is where its parameters can be read.
pub(super) fn code_address(debuggee: &Debuggee, place: Option<&CodePlace>) -> Result<Address, LineError> {
    let Some(place) = place else { return Ok(here(&debuggee.machine)) };
    if let Some(body) = debuggee.debug_info().and_then(|debug| bodies_at(debug, place).first().copied()) {
        return Ok(body);
    }
    let found = debuggee.lookup().address(place)?;
    let address = if matches!(place, CodePlace::Line { .. }) {
        FunctionFlow::of(debuggee).map_or(found, |flow| flow.on_normal_path(found))
    } else {
        found
    };
    let function = debuggee.debug_info().and_then(|debug| debug.function_at(address));
    let address = function.filter(|function| function.entry == address).map_or(address, |function| function.body);
    let (CodePlace::Line { span, .. } | CodePlace::Address { span, .. } | CodePlace::Function { span, .. }) = place;
    if debuggee.machine.disassemble(address).is_none() && address != debuggee.machine.typed_end() {
        return Err(LineError::at(*span, format!("there is no instruction at {address}")));
    }
    Ok(address)
}

/// The address around which `list` shows the program.
pub(super) fn listed_address(debuggee: &Debuggee, place: Option<&CodePlace>) -> Result<Address, LineError> {
    let Some(place) = place else { return Ok(here(&debuggee.machine)) };
    let function = debuggee.debug_info().and_then(|debug| functions_at(debug, place).into_iter().next());
    function.map_or_else(|| debuggee.lookup().address(place), |function| Ok(function.entry))
}
