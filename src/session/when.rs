//! `when`: the first position of the record at which an expression is true, and the next.
//!
//! A variable is its place in memory or in a register, which held other things before its scope began and will after it ends. So what is found
//! counts only where the variables are in scope, in the frame that they were looked up in. One that is not in scope here is looked up where it
//! was last.

use super::debuggee::Debuggee;
use super::error::LineError;
use super::expr::{Expr, Expression};
use super::lookup::here;
use super::queries::Query;
use super::reply::Reply;
use super::variable_expr::about_variables;
use crate::loader::dwarf::DebugInfo;
use crate::model::addr::{Address, StepIndex};
use crate::model::run::{RunUntil, SearchResult, Stop};

/// Frames in which a scope is looked for.
const MOST_FRAMES: usize = 64;
/// Places outside of the scope that are passed before a search gives up.
const MOST_OUTSIDE: usize = 10_000;

/// Where variables have a meaning.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Scope {
    names: Vec<String>,
    /// Of the frame, its canonical frame address.
    frame: Address,
    /// The expression with the names as they were typed, which mean others in another call.
    typed: Expression,
}

/// Whether an expression that is true from the outset counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    Counts,
    MustBegin,
}

/// What `when` alone goes on from.
#[derive(Default, Debug)]
pub(super) struct WhenQuery {
    last: Option<(Query, Option<Scope>)>,
}

impl WhenQuery {
    /// `when EXPR`.
    pub(super) fn first(&mut self, debuggee: &mut Debuggee, about: &Expression) -> Result<Reply, LineError> {
        let stood = debuggee.machine.position();
        let looked_up = match looked_up(debuggee, about) {
            Ok(found) => Ok(found),
            Err(error) => looked_up_elsewhere(debuggee, about, error),
        };
        debuggee.machine.seek(stood);
        let (about, scope) = looked_up?;
        let from = debuggee.machine.start().0;
        Ok(self.from(debuggee, Query { about, from }, scope, Truth::Counts))
    }

    /// `when` once more: the next time.
    pub(super) fn next(&mut self, debuggee: &mut Debuggee) -> Result<Reply, LineError> {
        let Some((query, scope)) = self.last.clone() else {
            return Err(LineError::new("`when` needs an expression").with_help("for example `when rax == 5`"));
        };
        Ok(self.from(debuggee, query, scope, Truth::MustBegin))
    }

    fn from(&mut self, debuggee: &mut Debuggee, query: Query, scope: Option<Scope>, truth: Truth) -> Reply {
        let stood = debuggee.machine.position();
        debuggee.machine.seek(StepIndex(query.from));
        let mut found = find_in_scope(debuggee, &query.about.expr, scope.as_ref(), truth);
        if let (SearchResult::Nothing, Some(scope)) = (found, &scope) {
            debuggee.machine.seek(StepIndex(query.from));
            found = find_in_calls(debuggee, scope, truth);
        }
        debuggee.machine.seek(stood);
        let (text, from) = (query.about.text.clone(), query.from);
        let next = if let SearchResult::Found(index) = found { index.0 } else { from };
        self.last = Some((Query { from: next, ..query }, scope));
        match found {
            SearchResult::Interrupted => Reply::SearchInterrupted,
            SearchResult::Nothing => Reply::NeverTrue { text, from: StepIndex(from), end: debuggee.machine.end() },
            SearchResult::Found(index) => {
                let at = debuggee.machine.step_at(index).map(|step| step.at);
                let maker = index.0.checked_sub(1).and_then(|before| debuggee.machine.step_at(StepIndex(before)));
                Reply::When { text, index, at, maker: maker.map(Box::new) }
            }
        }
    }
}

/// The expression with its variables as places, and their scope.
fn looked_up(debuggee: &Debuggee, about: &Expression) -> Result<(Expression, Option<Scope>), LineError> {
    let names = locals_in(debuggee, &about.expr);
    let found = about_variables(debuggee, about.clone())?;
    debuggee.lookup().check_names(&found.expr)?;
    let frame = if names.is_empty() { None } else { debuggee.frame_identity(debuggee.frame_level()) };
    Ok((found, frame.map(|frame| Scope { names, frame, typed: about.clone() })))
}

/// The same where its variables were in scope last, or will be; the machine stands there then.
fn looked_up_elsewhere(
    debuggee: &mut Debuggee,
    about: &Expression,
    error: LineError,
) -> Result<(Expression, Option<Scope>), LineError> {
    let mut names = Vec::new();
    roots(&about.expr, &mut names);
    let statements = statements_in_scope(debuggee, &names);
    let lines = lines_of(debuggee, &statements);
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Err(error) };
    let until = RunUntil { addresses: statements, ..RunUntil::default() };
    let start = debuggee.machine.start();
    let is_there = match debuggee.machine.find_stop_back(start, &until) {
        SearchResult::Found(step) => {
            debuggee.machine.seek(step);
            true
        }
        SearchResult::Nothing | SearchResult::Interrupted => go_to_scope(debuggee, &until.addresses),
    };
    let (first, where_it_is) = (*first, span(*first, *last));
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(", ");
    if !is_there {
        let message = format!("{names} is in scope in {where_it_is} only, where the record has not been");
        return Err(LineError::new(message).with_help(format!("`until {first}` or a breakpoint goes there")));
    }
    looked_up(debuggee, about).map_err(|_| LineError::new(format!("{names} has no value that can be looked for")))
}

/// The error with the lines in which a variable that is not in scope here is.
pub(super) fn with_scope(debuggee: &Debuggee, error: LineError, text: &str) -> LineError {
    let names = [root(text).to_owned()];
    let lines = lines_of(debuggee, &statements_in_scope(debuggee, &names));
    match (lines.first(), lines.last()) {
        _ if matches!(debuggee.evaluate(&names[0]), Some(Ok(_))) => error,
        (Some(first), Some(last)) => error.with_help(format!("`{}` is in scope in {}", names[0], span(*first, *last))),
        _ => error,
    }
}

/// The first position from here on at which an expression is true and its variables are in scope.
fn find_in_scope(debuggee: &mut Debuggee, expr: &Expr, scope: Option<&Scope>, truth: Truth) -> SearchResult {
    let mut truth = truth;
    let statements = scope.map_or_else(Vec::new, |scope| statements_in_scope(debuggee, &scope.names));
    for _ in 0..MOST_OUTSIDE {
        let found = find_true(debuggee, expr, truth);
        let (SearchResult::Found(index), Some(scope)) = (found, scope) else { return found };
        debuggee.machine.seek(index);
        if is_in(debuggee, scope) {
            return found;
        }
        // It may be true already when the scope begins.
        if !go_to_scope(debuggee, &statements) {
            return SearchResult::Nothing;
        }
        truth = Truth::Counts;
    }
    SearchResult::Nothing
}

/// The first statement from here on at which the expression is true of the call that stands there, whichever call of the function it is.
fn find_in_calls(debuggee: &mut Debuggee, scope: &Scope, truth: Truth) -> SearchResult {
    let statements = statements_in_scope(debuggee, &scope.names);
    let first = debuggee.machine.position();
    for _ in 0..MOST_OUTSIDE {
        let is_new = truth == Truth::Counts || debuggee.machine.position() > first;
        if is_new && statements.contains(&here(&debuggee.machine)) && holds_here(debuggee, &scope.typed) {
            return SearchResult::Found(debuggee.machine.position());
        }
        if !go_to_scope(debuggee, &statements) {
            break;
        }
    }
    SearchResult::Nothing
}

fn holds_here(debuggee: &Debuggee, typed: &Expression) -> bool {
    let found = about_variables(debuggee, typed.clone());
    found.is_ok_and(|found| debuggee.machine.holds(&debuggee.lookup().compiled(&found.expr)))
}

/// The first position from here on at which an expression is true.
fn find_true(debuggee: &mut Debuggee, expr: &Expr, truth: Truth) -> SearchResult {
    let expr = debuggee.lookup().compiled(expr);
    if truth == Truth::Counts && debuggee.machine.holds(&expr) {
        return SearchResult::Found(debuggee.machine.position());
    }
    match debuggee.machine.find_predicate(&expr) {
        SearchResult::Found(step) => SearchResult::Found(StepIndex(step.0 + 1)),
        end => end,
    }
}

/// Goes on in the record to the next of some statements; false where there is none.
fn go_to_scope(debuggee: &mut Debuggee, statements: &[Address]) -> bool {
    let left = debuggee.machine.end().0.saturating_sub(debuggee.machine.position().0);
    let until = RunUntil { addresses: statements.to_vec(), steps: Some(left), ..RunUntil::default() };
    left > 0 && debuggee.machine.run(&until) == Stop::Address
}

/// Whether the frame is in progress and stands where the names mean something.
fn is_in(debuggee: &Debuggee, scope: &Scope) -> bool {
    let Some(debug) = debuggee.debug_info() else { return false };
    let level = (0..MOST_FRAMES).find(|level| debuggee.frame_identity(*level) == Some(scope.frame));
    let frame = level.and_then(|level| debuggee.frame_state(level));
    frame.is_some_and(|frame| are_visible(debug, frame.lookup_address(), &scope.names))
}

/// The names in an expression that are those of variables of the call that is looked at; statics have no scope.
fn locals_in(debuggee: &Debuggee, expr: &Expr) -> Vec<String> {
    let mut names = Vec::new();
    roots(expr, &mut names);
    let frame = debuggee.frame_state(debuggee.frame_level());
    let (Some(debug), Some(frame)) = (debuggee.debug_info(), frame) else { return Vec::new() };
    names.retain(|name| are_visible(debug, frame.lookup_address(), std::slice::from_ref(name)));
    names.retain(|name| matches!(debuggee.evaluate(name), Some(Ok(_))));
    names
}

/// The statements of the user's files at which all names are variables.
pub(super) fn statements_in_scope(debuggee: &Debuggee, names: &[String]) -> Vec<Address> {
    let Some(debug) = debuggee.debug_info().filter(|_| !names.is_empty()) else { return Vec::new() };
    let entries = debuggee.program.source.entries().iter().filter(|entry| entry.is_code && entry.is_statement);
    entries.map(|entry| entry.address).filter(|address| are_visible(debug, *address, names)).collect()
}

fn lines_of(debuggee: &Debuggee, statements: &[Address]) -> Vec<u32> {
    let mut lines: Vec<u32> =
        statements.iter().filter_map(|address| Some(debuggee.program.line_at(*address)?.line.number)).collect();
    lines.sort_unstable();
    lines
}

fn are_visible(debug: &DebugInfo, address: Address, names: &[String]) -> bool {
    let visible = debug.variables_at(address);
    names.iter().all(|name| visible.iter().any(|variable| *variable.name == **name))
}

/// `line 3`, `lines 3 to 9`.
fn span(first: u32, last: u32) -> String {
    if first == last { format!("line {first}") } else { format!("lines {first} to {last}") }
}

/// `v` of `&v[2].next`.
fn root(path: &str) -> &str {
    let path = path.trim_start_matches(['*', '&', '(', ' ']);
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(path.len());
    &path[..end]
}

/// The names that paths in an expression begin with: `v` of `v.len`.
pub(super) fn roots(expr: &Expr, names: &mut Vec<String>) {
    match expr {
        Expr::Symbol { name, .. } => {
            names.push(root(name).to_owned());
        }
        Expr::Memory(memory) => roots(&memory.address, names),
        Expr::Unary { operand, .. } => roots(operand, names),
        Expr::Binary { left, right, .. } => {
            roots(left, names);
            roots(right, names);
        }
        Expr::Number(_) | Expr::Float(_) | Expr::Register(_) | Expr::Flag(_) => {}
    }
}
