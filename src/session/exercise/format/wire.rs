//! The shape of `exercise.toml`, as `serde` reads it. What the values mean is settled in [`super::convert`].
//!
//! Every value that can be wrong carries its place. Unknown keys are refused.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

/// A table whose keys and values can be wrong.
pub(super) type Table<V> = IndexMap<Spanned<String>, Spanned<V>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub title: Spanned<String>,
    pub teaches: Spanned<String>,
    pub difficulty: Spanned<u8>,
    pub hints: Spanned<Vec<String>>,
    #[serde(default)]
    pub allow: Vec<Spanned<String>>,
    #[serde(default)]
    pub forbid: Vec<Spanned<String>>,
    #[serde(default)]
    pub require: Vec<Spanned<String>>,
    pub max_instructions: Option<u64>,
    pub max_steps: Option<Spanned<u64>>,
    pub stack_size: Option<Spanned<Size>>,
    pub heap_size: Option<Spanned<Size>>,
    #[serde(default)]
    pub input: String,
    pub check: Spanned<Checks>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "a size is a number of bytes or a text such as \"64KiB\"")]
pub(super) enum Size {
    Bytes(u64),
    Text(String),
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a whole number or a text")]
pub(super) enum Value {
    Number(i64),
    Text(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Checks {
    #[serde(default)]
    pub predict: Vec<Spanned<Predict>>,
    #[serde(default)]
    pub state: Vec<Spanned<State>>,
    #[serde(default)]
    pub variables: Vec<Spanned<Variables>>,
    #[serde(default)]
    pub call: Vec<Spanned<Call>>,
    #[serde(default)]
    pub frames: Vec<Spanned<Frames>>,
    #[serde(default)]
    pub heap: Vec<Spanned<Heap>>,
    #[serde(default)]
    pub output: Vec<Spanned<Output>>,
    #[serde(default)]
    pub fault: Vec<Spanned<Fault>>,
    #[serde(default)]
    pub convention: Vec<Spanned<Convention>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Predict {
    pub name: Option<String>,
    pub points: Option<u32>,
    #[serde(default)]
    pub key: String,
    pub question: String,
    pub answer: Answer,
    #[serde(default)]
    pub mistakes: Table<String>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "an answer is a number, a text, or a list of these")]
pub(super) enum Answer {
    One(Value),
    Any(Vec<Value>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct State {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub run: Option<Spanned<String>>,
    pub at: Option<String>,
    pub time: Option<Spanned<u64>>,
    #[serde(default)]
    pub expect: Table<Value>,
    #[serde(default)]
    pub memory: Table<String>,
    pub wanted: Option<String>,
    #[serde(default)]
    pub mistakes: Table<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Variables {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub at: Option<String>,
    pub time: Option<Spanned<u64>>,
    pub function: Option<String>,
    #[serde(default)]
    pub expect: Table<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the names are those of the keys")]
pub(super) struct Call {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub call: Option<Spanned<String>>,
    pub result: Option<Spanned<Value>>,
    pub after: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub table: Table<Value>,
    pub returns: Option<Spanned<String>>,
    pub times: Option<Spanned<u32>>,
    pub seed: Option<u64>,
    #[serde(default)]
    pub mistakes: Table<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Frames {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub run: Option<Spanned<String>>,
    pub function: Option<String>,
    pub depth: Option<u64>,
    pub min_depth: Option<u64>,
    pub max_depth: Option<u64>,
    pub size: Option<u64>,
    pub max_size: Option<u64>,
    #[serde(default)]
    pub same_size: bool,
    #[serde(default)]
    pub balanced: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Heap {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub run: Option<Spanned<String>>,
    pub at: Option<String>,
    pub time: Option<Spanned<u64>>,
    pub allocations: Option<u64>,
    pub frees: Option<u64>,
    pub live: Option<u64>,
    pub max_bytes: Option<u64>,
    #[serde(default)]
    pub blocks: Vec<Block>,
    #[serde(default)]
    pub freed_order: Vec<u32>,
    #[serde(default)]
    pub mistakes: Table<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Block {
    pub size: Option<u64>,
    pub align: Option<u64>,
    pub freed: Option<bool>,
    pub holds: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Output {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub run: Option<Spanned<String>>,
    pub expect: Option<String>,
    pub contains: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fault {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub run: Option<Spanned<String>>,
    pub expect: Spanned<String>,
    pub function: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Convention {
    pub name: Option<String>,
    pub points: Option<u32>,
    pub run: Option<Spanned<String>>,
}
