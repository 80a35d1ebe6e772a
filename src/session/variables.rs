//! The variables of a compiled program: their values in a frame, and the commands about them.
//!
//! Values are read by their DWARF locations ([`lens::variables`](crate::lens::variables)); which frame is looked at, the debuggee knows.

use super::command::VariableSet;
use super::debuggee::Debuggee;
use super::error::{LineError, Span};
use super::last_seen::LastSeenMemo;
use super::ownership::{ending_in, moves_looked_at};
use super::reply::{Reply, VariableValue, VariableWhere};
use crate::lens::variables::{FieldNotation, ReadLimits, TypedValue, ValueKind, ValuePlace, VariableContext};
use crate::model::debug::target::FrameState;
use crate::model::debug::variable::{Variable, VariableKind};

impl Debuggee {
    /// The values of variables in a frame.
    pub(super) fn variable_values(&self, set: VariableSet, level: usize) -> Vec<VariableValue> {
        self.frame_state(level).map(|frame| self.variables_in(set, &frame)).unwrap_or_default()
    }

    fn variables_in(&self, set: VariableSet, frame: &FrameState) -> Vec<VariableValue> {
        let Some(debug) = self.debug.as_deref() else { return Vec::new() };
        let target = self.guest();
        let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
        let is_meant = |kind: VariableKind| match set {
            VariableSet::Locals => kind == VariableKind::Local,
            VariableSet::Arguments => kind == VariableKind::Parameter,
            VariableSet::All => true,
        };
        let variables = scene.visible_variables(frame);
        let meant = variables.into_iter().filter(|variable| is_meant(variable.kind));
        let shown = |variable: Variable| VariableValue {
            id: Some(variable.id),
            ..VariableValue::of(&scene.variable(&variable, frame))
        };
        meant.map(shown).collect()
    }

    /// The value of an expression over variables; `None` when the program has no debug information.
    pub(super) fn evaluate(&self, text: &str) -> Option<Result<TypedValue, String>> {
        self.evaluate_in(text, &self.looked_at()?)
    }

    pub(super) fn evaluate_in(&self, text: &str, frame: &FrameState) -> Option<Result<TypedValue, String>> {
        let debug = self.debug.as_deref()?;
        let target = self.guest();
        let scene =
            VariableContext { debug, target: &target, limits: ReadLimits { elements: 64, ..ReadLimits::default() } };
        Some(scene.evaluate(text, frame))
    }
}

/// `locals`, `args`.
pub(super) fn variables(
    debuggee: &mut Debuggee,
    last_seen: &mut LastSeenMemo,
    set: VariableSet,
) -> Result<Reply, LineError> {
    debuggee.check_debug_info()?;
    let values_of = |debuggee: &Debuggee| debuggee.looked_at().map(|frame| debuggee.variables_in(set, &frame));
    let mut values = debuggee.with_entry_values(values_of).unwrap_or_default();
    if set != VariableSet::Arguments {
        let ending = debuggee.looked_at().map(|frame| ending_in(debuggee, &frame)).unwrap_or_default();
        let shown = |(value, _): &(TypedValue, _)| VariableValue { is_ending: true, ..VariableValue::of(value) };
        values.extend(ending.iter().map(shown));
    }
    for (path, to) in moves_looked_at(debuggee) {
        let is_of = |value: &&mut VariableValue| {
            path.strip_prefix(&value.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        if let Some(value) = values.iter_mut().find(is_of) {
            value.moved.push((path, to));
        }
    }
    // What was moved from is not dropped.
    values.retain(|value| !value.is_ending || !value.moved.iter().any(|(path, _)| *path == value.name));
    last_seen.note(debuggee, &mut values);
    Ok(Reply::Variables { set, values })
}

/// Names of the variables in scope, and of their fields.
pub(super) fn variable_names(debuggee: &Debuggee) -> Vec<String> {
    let mut names = Vec::new();
    let looked_at = debuggee.looked_at();
    for variable in looked_at.map(|frame| debuggee.variables_in(VariableSet::All, &frame)).unwrap_or_default() {
        if let ValueKind::Structure { fields, style: FieldNotation::Named, .. } = &variable.value.kind {
            names.extend(fields.iter().map(|field| format!("{}.{}", variable.name, field.label)));
        }
        names.extend(variable.value.facts.iter().map(|fact| format!("{}.{}", variable.name, fact.name)));
        names.push(variable.name);
    }
    names
}

/// `view VARIABLE`.
pub(super) fn view_variable(debuggee: &Debuggee, text: &str, behind: Span) -> Result<Reply, LineError> {
    let example = "for example `view [rsp+8] as Vec<u32>`, `view rdi:rsi as &str`";
    let Some(found) = debuggee.evaluate(text) else {
        let message = "expected `as` and a type after this";
        return Err(LineError::at(behind, message).with_help(example));
    };
    let value = found.map_err(|message| LineError::new(message).with_help(example))?;
    let shown = VariableValue::of(&value);
    let Some(debug) = debuggee.debug.as_deref() else { return Ok(Reply::Evaluated(Box::new(shown))) };
    let target = debuggee.guest();
    let scene = VariableContext { debug, target: &target, limits: ReadLimits::default() };
    match scene.words(&value) {
        words if words.is_empty() => Ok(Reply::Evaluated(Box::new(shown))),
        words => Ok(Reply::Words { value: Box::new(shown), words }),
    }
}

impl VariableValue {
    /// A value under its own name.
    pub(super) fn of(value: &TypedValue) -> VariableValue {
        let place = match value.place {
            ValuePlace::Memory(address) => VariableWhere::Memory(address),
            ValuePlace::Register(number) => VariableWhere::Register(number),
            ValuePlace::Nowhere => VariableWhere::Nowhere,
        };
        VariableValue {
            id: None,
            name: value.label.clone(),
            type_name: value.type_name.to_string(),
            text: value.text(),
            place,
            size: value.size,
            value: value.clone(),
            moved: Vec::new(),
            is_ending: false,
            last_seen: None,
        }
    }
}
