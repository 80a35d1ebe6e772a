//! The leaves of a value's layout: the fields of its type without those of the library's wrappers, each with its offset, and the padding.
//!
//! A structure with one part that takes room is named after what is around it, so that a `Vec` is `buf.cap`, `buf.ptr` and `len`.

use super::scene::VariableContext;
use super::value::{TypedValue, ValuePlace};
use crate::model::addr::Address;
use crate::model::debug::types::{DebugType, TypeId, TypeKind};
use std::sync::Arc;

/// Words that are listed at most.
const MOST_WORDS: usize = 64;
/// Nesting of structures.
const MOST_DEPTH: usize = 24;

/// A part of a value that is not taken apart.
#[derive(Clone, PartialEq, Debug)]
pub struct ValueWord {
    /// Its name within the value: `buf.cap`; empty for the whole, `None` for padding.
    pub path: Option<String>,
    /// Its type as people write it.
    pub type_name: Arc<str>,
    /// Where it lies.
    pub address: Address,
    /// Bytes from the start of the value.
    pub offset: u64,
    /// Its bytes.
    pub size: u64,
    /// Whether it holds an address.
    pub is_pointer: bool,
    /// The value as `{:?}` prints it.
    pub text: String,
}

impl VariableContext<'_> {
    /// The words of a value in memory, in the order of their addresses, padding included; nothing for a value in registers.
    #[must_use]
    pub fn words(&self, value: &TypedValue) -> Vec<ValueWord> {
        let ValuePlace::Memory(start) = value.place else { return Vec::new() };
        let mut words = Vec::new();
        self.collect(value.ty, String::new(), start, MOST_DEPTH, &mut words);
        words.sort_by_key(|word| word.address);
        let mut end = start;
        let mut all: Vec<ValueWord> = Vec::new();
        for mut word in words {
            word.offset = word.address.0.wrapping_sub(start.0);
            if word.address > end {
                all.push(padding(start, end, word.address));
            }
            end = end.max(word.address.plus(word.size));
            all.push(word);
        }
        if start.plus(value.size) > end {
            all.push(padding(start, end, start.plus(value.size)));
        }
        all
    }

    fn collect(&self, id: TypeId, path: String, at: Address, depth: usize, words: &mut Vec<ValueWord>) {
        let ty = self.resolved(id);
        if ty.size == 0 || words.len() >= MOST_WORDS {
            return;
        }
        if let (TypeKind::Structure { fields }, true) = (&ty.kind, depth > 0) {
            let sized: Vec<_> = fields.iter().filter(|field| self.resolved(field.ty).size > 0).collect();
            if !sized.is_empty() {
                let is_only = sized.len() == 1;
                for field in sized {
                    let inner = match (is_only, path.is_empty()) {
                        (true, _) => path.clone(),
                        (false, true) => field.name.to_string(),
                        (false, false) => format!("{path}.{}", field.name),
                    };
                    self.collect(field.ty, inner, at.plus(field.offset), depth - 1, words);
                }
                return;
            }
        }
        let is_pointer = matches!(ty.kind, TypeKind::Pointer { .. });
        let text = if is_pointer { String::new() } else { self.value_at(id, at).text() };
        words.push(ValueWord {
            path: Some(path),
            type_name: Arc::from(super::names::short(&ty.name)),
            address: at,
            offset: 0,
            size: ty.size,
            is_pointer,
            text,
        });
    }

    /// The type that an alias stands for.
    pub(super) fn resolved(&self, id: TypeId) -> Arc<DebugType> {
        let mut ty = self.debug.ty(id);
        for _ in 0..MOST_DEPTH {
            let TypeKind::Alias { of: Some(of) } = ty.kind else { break };
            ty = self.debug.ty(of);
        }
        ty
    }
}

fn padding(start: Address, from: Address, to: Address) -> ValueWord {
    ValueWord {
        path: None,
        type_name: Arc::from(""),
        address: from,
        offset: from.0.wrapping_sub(start.0),
        size: to.0.wrapping_sub(from.0),
        is_pointer: false,
        text: String::new(),
    }
}
