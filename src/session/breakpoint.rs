//! Breakpoints: `b PLACE if EXPR`, `delete`, and where they stop a run.
//!
//! Conditions are compiled anew for each run, because what names mean may have changed. One over variables means those of the frame that
//! arrives: the machine stops for it each time, and goes on where it does not hold.

use super::command::{Lifetime, Switch};
use super::error::LineError;
use super::expr::{Expression, Place};
use super::lookup::here;
use super::reply::{Breakpoint, Reply};
use super::session::Session;
use super::when::roots;
use crate::model::addr::Address;
use crate::model::run::RunUntil;

impl Session {
    /// All breakpoints, in order of making.
    #[must_use]
    pub fn breakpoints(&self) -> &[Breakpoint] {
        self.breakpoints.list()
    }

    /// `b PLACE if EXPR`.
    pub(super) fn set_breakpoint(
        &mut self,
        place: Option<&Place>,
        lifetime: Lifetime,
        condition: Option<&Expression>,
    ) -> Result<Reply, LineError> {
        let address = self.code_address(place)?;
        if let Some(condition) = condition {
            self.check_condition(condition, address)?;
        }
        // A line of a generic function has code in each of its instances, and one of an inlined function in each of its copies.
        let mut others = self.other_instances(place, address);
        others.retain(|other| *other != address);
        let first = self.breakpoints.add(address, lifetime, condition.cloned());
        for other in &others {
            self.breakpoints.add(*other, lifetime, condition.cloned());
        }
        let line = self.program.line_at(address).map(|entry| entry.line.number);
        let asked = match place {
            Some(Place::Line { number, .. }) if line.is_some_and(|line| line != *number) => Some(*number),
            _ => None,
        };
        Ok(Reply::BreakpointSet { breakpoint: first, others, asked })
    }

    /// Checks that each name of a condition means something at the breakpoint's place.
    fn check_condition(&self, condition: &Expression, address: Address) -> Result<(), LineError> {
        if self.is_over_variables(condition, address) {
            return Ok(());
        }
        let condition = self.about_variables(condition.clone())?;
        self.lookup().check_names(&condition.expr)
    }

    /// Whether a condition names variables that are in scope at an address.
    fn is_over_variables(&self, condition: &Expression, address: Address) -> bool {
        let Some(debug) = self.debug_info() else { return false };
        let mut names = Vec::new();
        roots(&condition.expr, &mut names);
        let visible = debug.variables_at(address);
        names.iter().any(|name| visible.iter().any(|variable| *variable.name == **name))
    }

    /// Whether a condition holds in the frame that is looked at.
    fn condition_holds(&self, condition: &Expression) -> bool {
        let condition = self.about_variables(condition.clone());
        // One that cannot be evaluated is for the user to see.
        condition.map_or(true, |condition| self.machine.holds(&self.lookup().compiled(&condition.expr)))
    }

    /// Whether the machine stands, with no other reason to stop, at breakpoints whose conditions over variables do not hold.
    pub(super) fn passes_by(&self, until: &RunUntil) -> bool {
        let at = here(&self.machine);
        let on = self.breakpoints.list().iter().filter(|b| b.switch == Switch::On && b.address == at);
        let conditions = on.filter_map(|breakpoint| breakpoint.condition.as_ref());
        let over_variables: Vec<&Expression> =
            conditions.filter(|condition| self.is_over_variables(condition, at)).collect();
        let n_reasons = until.addresses.iter().filter(|address| **address == at).count();
        let is_only = n_reasons == over_variables.len() && !over_variables.is_empty();
        let holds_another =
            || until.conditions.iter().any(|(address, expr)| *address == at && self.machine.holds(expr));
        is_only && !holds_another() && !over_variables.iter().any(|condition| self.condition_holds(condition))
    }

    /// Where else a function or a line of a compiled program has code: in instances for other type arguments, and where it was inlined.
    fn other_instances(&self, place: Option<&Place>, address: Address) -> Vec<Address> {
        let (Some(debug), Some(place)) = (self.debug_info(), place) else { return Vec::new() };
        if !matches!(place, Place::Line { .. }) {
            return self.bodies_at(place);
        }
        let Some(line) = self.program.line_at(address).map(|entry| entry.line) else { return Vec::new() };
        let entries = self.program.source.of_line(line).filter(|entry| entry.is_code && entry.is_statement);
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

    /// Whether no step was taken yet and the program stands at a place: where it begins, it has arrived.
    #[must_use]
    pub fn begins_at(&self, place: &Place) -> bool {
        self.has_not_begun() && self.code_address(Some(place)).is_ok_and(|address| address == here(&self.machine))
    }

    /// Whether no step was taken yet.
    #[must_use]
    pub fn has_not_begun(&self) -> bool {
        self.machine.position() == self.machine.start()
    }

    /// A place where an instruction is, for breakpoints; of a compiled function that is where its parameters can be read.
    pub(super) fn code_address(&self, place: Option<&Place>) -> Result<Address, LineError> {
        let Some(place) = place else { return Ok(here(&self.machine)) };
        if let Some(body) = self.bodies_at(place).first() {
            return Ok(*body);
        }
        let found = self.lookup().address(place)?;
        let address = if matches!(place, Place::Line { .. }) { self.on_normal_path(found) } else { found };
        let function = self.debug_info().and_then(|debug| debug.function_at(address));
        let address = function.filter(|function| function.entry == address).map_or(address, |function| function.body);
        let (Place::Line { span, .. } | Place::Address { span, .. } | Place::Function { span, .. }) = place;
        if self.machine.disassemble(address).is_none() && address != self.machine.typed_end() {
            return Err(LineError::at(*span, format!("there is no instruction at {address}")));
        }
        Ok(address)
    }

    /// The address around which `list` shows the program.
    pub(super) fn listed_address(&self, place: Option<&Place>) -> Result<Address, LineError> {
        let Some(place) = place else { return Ok(here(&self.machine)) };
        match self.functions_at(place).first() {
            Some(function) => Ok(function.entry),
            None => self.lookup().address(place),
        }
    }

    /// `delete N`, or all.
    pub(super) fn delete(&mut self, number: Option<u32>) -> Result<Reply, LineError> {
        let deleted = self.breakpoints.delete(number);
        match number.filter(|_| deleted.breakpoints.is_empty() && deleted.watchpoints.is_empty()) {
            Some(number) => Err(LineError::new(format!("there is no breakpoint or watchpoint {number}"))
                .with_help("`info breakpoints` lists them")),
            None => Ok(Reply::Deleted(deleted)),
        }
    }

    /// `enable N`, `disable N`, or all.
    pub(super) fn switch(&mut self, number: Option<u32>, to: Switch) -> Result<Reply, LineError> {
        let numbers = self.breakpoints.switch(number, to);
        match number.filter(|_| numbers.is_empty()) {
            Some(number) => Err(LineError::new(format!("there is no breakpoint or watchpoint {number}"))
                .with_help("`info breakpoints` lists them")),
            None => Ok(Reply::Switched { numbers, to }),
        }
    }

    /// A run that stops at the breakpoints.
    pub(super) fn breakpoint_stops(&self) -> RunUntil {
        let mut until = RunUntil::default();
        until.addresses.extend(self.panic_entry());
        let on = self.breakpoints.list().iter().filter(|breakpoint| breakpoint.switch == Switch::On);
        for Breakpoint { address, condition, .. } in on {
            match condition {
                None => until.addresses.push(*address),
                Some(condition) if self.is_over_variables(condition, *address) => until.addresses.push(*address),
                Some(condition) => until.conditions.push((*address, self.lookup().compiled(&condition.expr))),
            }
        }
        until
    }

    /// Notes that a run stopped here; returns the numbers of the breakpoints that it met.
    pub(super) fn hit_breakpoints(&mut self) -> Vec<u32> {
        let at = here(&self.machine);
        let met = self.breakpoints.list().iter().filter(|breakpoint| breakpoint.address == at);
        let holding: Vec<String> = met
            .filter_map(|breakpoint| breakpoint.condition.as_ref())
            .filter(|condition| self.condition_holds(condition))
            .map(|condition| condition.text.clone())
            .collect();
        self.breakpoints.hit(at, |condition| holding.contains(&condition.text))
    }
}
