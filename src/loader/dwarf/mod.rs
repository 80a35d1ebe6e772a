//! Debug information: a reader of DWARF 2 to 5, and the only folder that names `gimli`.
//!
//! A [`DebugInfo`] answers in the terms of [`model::debug`](crate::model::debug): which functions and lines an address belongs to, what is
//! in scope there, where its bytes are, what they mean, and what the caller's registers were. A small Rust program carries a megabyte of
//! this, nearly all of it the standard library's; so opening reads the headers of the units only, and a unit is read when something in it
//! is asked for. What was read is kept.
//!
//! A chain of inlined calls decides what is *user code*: an address is, if any frame of its chain has a line in a file of the user (see
//! `files` for what such a file is). The unit says nothing, because generic functions of the standard library are compiled into the
//! user's.
//!
//! Damaged or strange information gives an error or is missing from the answers: nothing here panics, and depths, counts and sizes are
//! bounded.

mod error;
mod evaluate;
mod files;
mod frames;
mod functions;
mod hidden;
mod index;
mod landing_pads;
mod lines;
mod prologue;
mod sections;
mod tree;
mod types;
mod units;
mod user_code;
mod variables;

pub use error::DebugInfoError;
pub use frames::CallerFrame;
pub use sections::Section;

use crate::model::addr::Address;
use crate::model::debug::code::{CodeFrame, CompilationUnit, Function, Language, UserLine};
use crate::model::debug::target::{FrameState, Target};
use crate::model::debug::types::{DebugType, TypeId, TypeKind};
use crate::model::debug::variable::{Unavailable, Variable, VariableId, VariableLocation};
use crate::model::source_map::{FileId, SourceFile, SourceMap};
use frames::UnwindTables;
use functions::{at as function_entry_at, function};
use hidden::{Texts, is_hidden};
use index::FunctionEntry;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use units::Units;
use user_code::UserCode;
use variables::Locator;

/// The debug information of an executable or a library, loaded somewhere.
pub struct DebugInfo {
    bias: u64,
    units: Units,
    text: Section,
    unwind: UnwindTables,
    types: Mutex<HashMap<TypeId, Arc<DebugType>>>,
    /// By unit and place in it.
    functions: Mutex<HashMap<(usize, usize), Arc<Function>>>,
    /// Those that the source map was made with.
    texts: OnceLock<Texts>,
    user_code: OnceLock<UserCode>,
    user_ranges: OnceLock<Vec<Range<u64>>>,
    user_functions: OnceLock<Vec<Arc<Function>>>,
}

impl DebugInfo {
    /// Opens debug information. `section` gives a section by its name (`.debug_info`, `.eh_frame`), uncompressed, with its address in the
    /// file; `None` for one that is not there. `bias` is added to every address of the file.
    ///
    /// Without any sections the answers are empty.
    ///
    /// # Errors
    /// When the units cannot be told apart.
    pub fn new(section: impl FnMut(&str) -> Option<Section>, bias: u64) -> Result<DebugInfo, DebugInfoError> {
        let mut section = section;
        let text = section(".text").unwrap_or(Section { address: 0, bytes: Arc::from([]) });
        let units = Units::new(sections::load(&mut section))?;
        let (user_code, user_ranges, user_functions) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        let unwind = UnwindTables::new(&mut section);
        let (types, functions, texts) = (Mutex::default(), Mutex::default(), OnceLock::new());
        Ok(DebugInfo { bias, units, text, unwind, types, functions, texts, user_code, user_ranges, user_functions })
    }

    /// What is added to the addresses of the file to get those where it was loaded.
    #[must_use]
    pub fn bias(&self) -> u64 {
        self.bias
    }

    /// The compilation units, in their order in the file.
    #[must_use]
    pub fn units(&self) -> Vec<CompilationUnit> {
        self.units.list.iter().map(|unit| unit.summary.clone()).collect()
    }

    /// Whether lines are known for any file of the user.
    #[must_use]
    pub fn has_user_code(&self) -> bool {
        !self.user_code().ranges.is_empty()
    }

    /// Which addresses came from which lines of the user's files. An address in a library's function that was inlined into one of the
    /// user has the line of the call. `read` gives the text of a file by its path (see [`DebugInfo::user_files`]); it is asked once for
    /// each file. The texts are kept: they tell variables that the compiler made from others.
    pub fn source_map(&self, read: impl FnMut(&str) -> Option<String>) -> SourceMap {
        let mut read = read;
        let mut map = SourceMap::default();
        let mut texts = Texts::new();
        for path in self.user_files() {
            let lines: Option<Vec<Arc<str>>> = read(path).map(|text| text.lines().map(Arc::from).collect());
            let lines = lines.unwrap_or_default();
            texts.insert(path.clone(), lines.clone());
            map.add_file(SourceFile { path: path.to_string(), lines });
        }
        // The first map's are kept.
        let _ = self.texts.set(texts);
        map.extend(self.user_code().line_entries(self.bias));
        map
    }

    /// The paths of the user's files; a [`FileId`] of the source map, or of a [`UserLine`], is an index.
    #[must_use]
    pub fn user_files(&self) -> &[Arc<str>] {
        &self.user_code().files
    }

    /// The number of a user's file by its path as in [`SourcePosition`](crate::model::debug::code::SourcePosition).
    #[must_use]
    pub fn file_id(&self, path: &str) -> Option<FileId> {
        self.user_code().file_id(path)
    }

    /// Whether some frame of the address's chain has a line in a file of the user.
    #[must_use]
    pub fn is_user(&self, address: Address) -> bool {
        self.user_line(address).is_some()
    }

    /// The innermost line of the user in the address's chain.
    #[must_use]
    pub fn user_line(&self, address: Address) -> Option<UserLine> {
        self.user_code().at(self.unbiased(address))
    }

    /// The ranges of user code, ascending, none touching the next.
    #[must_use]
    pub fn user_ranges(&self) -> &[Range<u64>] {
        self.user_ranges.get_or_init(|| functions::biased(&self.user_code().ranges, self.bias))
    }

    /// The frames at an address: the innermost inlined function first, the function with code last. Empty where nothing is known.
    #[must_use]
    pub fn location(&self, address: Address) -> Vec<CodeFrame> {
        functions::chain(&self.units, self.unbiased(address))
    }

    /// The function with code that an address lies in.
    #[must_use]
    pub fn function_at(&self, address: Address) -> Option<Arc<Function>> {
        let (unit, entry) = function_entry_at(&self.units, self.unbiased(address))?;
        Some(self.function(unit, entry))
    }

    /// The type of what the function with code at an address returns; `None` for nothing. And whether it is of Rust's own ABI, as its mangled
    /// name says.
    #[must_use]
    pub fn return_type_at(&self, address: Address) -> Option<(TypeId, bool)> {
        let (unit, entry) = function_entry_at(&self.units, self.unbiased(address))?;
        let description = self.units.describe(self.units.list[unit].global(entry.offset));
        let is_mangled = |name: &str| name.starts_with("_R") || name.starts_with("_ZN");
        let is_rust_abi = description.linkage_name.as_deref().is_some_and(is_mangled);
        description.ty.map(|ty| (TypeId(ty), is_rust_abi))
    }

    /// The functions with code whose path is this or ends in it, whole components only; those of the user.
    #[must_use]
    pub fn functions_named(&self, path: &str) -> Vec<Arc<Function>> {
        let ends_in_it = |function: &&Arc<Function>| {
            let before = function.path.strip_suffix(path);
            before.is_some_and(|before| before.is_empty() || before.ends_with("::"))
        };
        self.user_functions().iter().filter(ends_in_it).cloned().collect()
    }

    /// The functions with code that are declared in files of the user.
    #[must_use]
    pub fn user_functions(&self) -> &[Arc<Function>] {
        self.user_functions.get_or_init(|| {
            let user_units = self.units.list.iter().enumerate().filter(|(_, unit)| unit.summary.is_user);
            let all = user_units.flat_map(|(unit, _)| {
                let entries = self.units.index(unit).functions.iter();
                entries.map(move |entry| self.function(unit, entry))
            });
            all.filter(|function| function.is_user).collect()
        })
    }

    /// The copies of the user's functions that were inlined into those with code: path and first address of each, in the order of addresses.
    #[must_use]
    pub fn inlined_functions(&self) -> Vec<(Arc<str>, Address)> {
        let user_units = self.units.list.iter().enumerate().filter(|(_, unit)| unit.summary.is_user);
        let entries =
            user_units.flat_map(|(unit, _)| self.units.index(unit).functions.iter().map(move |entry| (unit, entry)));
        let inlined = entries.flat_map(|(unit, entry)| functions::inlined(&self.units, unit, entry));
        let mut all: Vec<(Arc<str>, Address)> =
            inlined.map(|(path, start)| (path, Address(start.wrapping_add(self.bias)))).collect();
        all.sort_by_key(|(_, start)| *start);
        all
    }

    /// Which copy of the user's function an address lies in: equal for addresses of one copy, inlined or not.
    #[must_use]
    pub fn copy_at(&self, address: Address) -> Option<(u64, u32)> {
        let depth = self.user_line(address)?.inline_depth;
        functions::copy(&self.units, self.unbiased(address), depth)
    }

    /// The addresses of the function that lies so many inlined calls deep at an address, if it was inlined there, and those of the function
    /// with code that it was inlined into.
    #[must_use]
    pub fn inlined_ranges(&self, address: Address, inline_depth: u32) -> Option<[Vec<Range<u64>>; 2]> {
        let found = functions::inlined_ranges(&self.units, self.unbiased(address), inline_depth)?;
        Some(found.map(|ranges| functions::biased(ranges, self.bias)))
    }

    /// The user's `main`: in Rust that of the crate, not the C function that starts the runtime.
    #[must_use]
    pub fn main(&self) -> Option<Arc<Function>> {
        let (unit, entry) = functions::main(&self.units)?;
        Some(self.function(unit, entry))
    }

    /// The parameters and local variables in scope at an address, those of the innermost scope last. Those that the compiler made are left
    /// out. A name that is hidden by one further in stands there too.
    #[must_use]
    pub fn variables_at(&self, address: Address) -> Vec<Variable> {
        self.without_hidden(variables::at(&self.units, self.unbiased(address), self.bias))
    }

    /// The local variables of the function at an address whose scopes lie before it.
    #[must_use]
    pub fn ended_variables_at(&self, address: Address) -> Vec<Variable> {
        self.without_hidden(variables::ended_at(&self.units, self.unbiased(address), self.bias))
    }

    fn without_hidden(&self, mut variables: Vec<Variable>) -> Vec<Variable> {
        let empty = Texts::new();
        let texts = self.texts.get().unwrap_or(&empty);
        variables.retain(|variable| {
            let ty = self.ty(variable.ty);
            ty.language != Language::Rust || !is_hidden(&variable.name, &ty.name, variable.declared.as_ref(), texts)
        });
        variables
    }

    /// The static variables of the user's units.
    #[must_use]
    pub fn statics(&self) -> Vec<Variable> {
        variables::statics(&self.units)
    }

    /// Whether a variable lies in one place in its whole scope, as in code that is not optimised.
    #[must_use]
    pub fn is_in_one_place(&self, variable: VariableId) -> bool {
        variables::is_in_one_place(&self.units, variable)
    }

    /// Where a variable's bytes are in a frame.
    ///
    /// # Errors
    /// When it has no value there.
    pub fn locate(
        &self,
        variable: &Variable,
        frame: &FrameState,
        target: &dyn Target,
    ) -> Result<VariableLocation, Unavailable> {
        let locator = Locator { units: &self.units, unwind: &self.unwind, frame, target, bias: self.bias };
        locator.locate(variable)
    }

    /// Whether the code at an address is optimised: variables of its function wander.
    #[must_use]
    pub fn is_optimised(&self, address: Address) -> bool {
        variables::have_lists(&self.units, self.unbiased(address))
    }

    /// The addresses at which a variable lies somewhere; ranges may overlap or be empty.
    #[must_use]
    pub fn located(&self, variable: &Variable) -> Vec<Range<u64>> {
        functions::biased(&variables::located(&self.units, variable, self.bias), self.bias)
    }

    /// The length of an array that is computed while the program runs (C's arrays of variable length).
    #[must_use]
    pub fn array_length(&self, array: TypeId, frame: &FrameState, target: &dyn Target) -> Option<u64> {
        let locator = Locator { units: &self.units, unwind: &self.unwind, frame, target, bias: self.bias };
        locator.array_length(array)
    }

    /// The registers of a frame's caller, from the unwind tables (`.eh_frame`, `.debug_frame`). `None` for the outermost frame, and where the
    /// tables have a gap.
    #[must_use]
    pub fn unwind(&self, frame: &FrameState, target: &dyn Target) -> Option<CallerFrame> {
        self.unwind.unwind(frame, target, self.bias)
    }

    /// Where a function goes on when a panic or exception passes it, by its entry.
    #[must_use]
    pub fn landing_pads(&self, entry: Address) -> Vec<Address> {
        let pads = self.unwind.landing_pads(self.unbiased(entry));
        pads.into_iter().map(|pad| Address(pad.wrapping_add(self.bias))).collect()
    }

    /// The frames from this one outwards, itself first, as far as the unwind tables lead. Each is unwound when it is asked for.
    pub fn frames<'a>(
        &'a self,
        innermost: FrameState,
        target: &'a dyn Target,
    ) -> impl Iterator<Item = FrameState> + 'a {
        let mut first = Some(innermost);
        let mut last: Option<FrameState> = None;
        std::iter::from_fn(move || {
            let frame = match first.take() {
                Some(frame) => frame,
                None => self.unwind(last.as_ref()?, target)?.state,
            };
            last = Some(frame.clone());
            Some(frame)
        })
    }

    /// A type. One that cannot be read is [`TypeKind::Opaque`].
    #[must_use]
    pub fn ty(&self, id: TypeId) -> Arc<DebugType> {
        let mut types = self.types.lock().unwrap_or_else(PoisonError::into_inner);
        types.entry(id).or_insert_with(|| Arc::new(types::read(&self.units, id))).clone()
    }

    /// The types of the user's units with a name; a path may stand before it.
    #[must_use]
    pub fn types_named(&self, path: &str) -> Vec<TypeId> {
        let name = path.rsplit("::").next().unwrap_or(path).trim();
        let user_units = self.units.list.iter().enumerate().filter(|(_, unit)| unit.summary.is_user);
        let all = user_units
            .flat_map(|(idx, unit)| self.units.index(idx).types().map(move |offset| TypeId(unit.global(offset))));
        let is_it = |id: &TypeId| self.units.describe(id.0).name.as_deref() == Some(name);
        all.filter(is_it).filter(|id| self.ty(*id).kind != TypeKind::Opaque).collect()
    }

    /// The type of what a trait object points at, by the address of its vtable.
    #[must_use]
    pub fn vtable_type(&self, vtable: Address) -> Option<TypeId> {
        let vtable = self.unbiased(vtable);
        let units = 0..self.units.list.len();
        let (of_user, others): (Vec<_>, Vec<_>) = units.partition(|unit| self.units.list[*unit].summary.is_user);
        let found = |unit: usize| self.units.index(unit).vtables.get(&vtable).copied();
        of_user.into_iter().chain(others).find_map(found).map(TypeId)
    }

    fn function(&self, unit: usize, entry: &FunctionEntry) -> Arc<Function> {
        let mut functions = self.functions.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || Arc::new(function(&self.units, unit, entry, &self.text, self.bias));
        functions.entry((unit, entry.offset.0)).or_insert_with(make).clone()
    }

    fn user_code(&self) -> &UserCode {
        self.user_code.get_or_init(|| UserCode::read(&self.units))
    }

    fn unbiased(&self, address: Address) -> u64 {
        address.0.wrapping_sub(self.bias)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_may_be_shared_between_threads() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<DebugInfo>();
    }
}
