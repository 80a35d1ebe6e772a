//! Recorded runs of compiled programs, `asmscope.linked/1`: what the program was loaded from, what was typed, and how far it ran.
//!
//! Runs are deterministic, so the steps are not written: opening one executes it again, and compares the state that it comes to. The
//! executable, its libraries and its sources travel along, so that neither compiler nor files are needed where it is opened. The container is
//! that of packed traces with a magic number of its own; the first record is JSON, the others are the files.

use super::error::{Cause, TraceError};
use super::number::{Bytes, Hex};
use super::packed::unsigned;
use super::scope;
use super::typed_lines::{entry_kind, kind_part};
use super::wire::TypedKind;
use crate::model::addr::Address;
use crate::model::run::Config;
use crate::session::entry_log::TypedEntry;
use crate::session::input::recognise::LINKED_MAGIC;
use crate::session::load::LinkedFiles;
use serde::{Deserialize, Serialize};
use std::io::{BufReader, BufWriter, Cursor, Read, Write};

const SCHEMA: &str = "asmscope.linked/1";
/// The files and what is written beside them.
const MOST_BYTES: u64 = 1 << 30;
/// Typed entries.
const MOST_TYPED: usize = 1 << 16;

/// How a recorded run went, beside the files.
#[derive(Clone, Debug)]
pub struct RecordedRun {
    /// How the machine was set up.
    pub config: Config,
    /// What was typed, oldest first. Where its code went follows.
    pub typed: Vec<TypedEntry>,
    /// Steps it took.
    pub end: u64,
    /// The state there.
    pub digest: u64,
}

#[derive(Serialize, Deserialize)]
struct Header {
    schema: String,
    name: String,
    arguments: Vec<String>,
    from_start: bool,
    #[serde(default)]
    seed: u64,
    config: ConfigPart,
    sources: Vec<SourcePart>,
    libraries: Vec<String>,
    typed: Vec<TypedPart>,
    steps: u64,
    digest: Hex,
}

#[derive(Serialize, Deserialize)]
struct ConfigPart {
    stack_size: u64,
    heap_size: u64,
    typed_capacity: u64,
    input: Bytes<'static>,
}

#[derive(Serialize, Deserialize)]
struct SourcePart {
    path: String,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct TypedPart {
    at: u64,
    end: u64,
    kind: TypedKind,
    text: String,
    #[serde(default)]
    after_end: bool,
}

/// Writes a run.
///
/// # Errors
/// When `out` does.
pub fn write(out: Box<dyn Write>, files: &LinkedFiles, run: &RecordedRun) -> Result<(), TraceError> {
    let typed = |entry: &TypedEntry| TypedPart {
        at: entry.at,
        end: entry.end,
        kind: kind_part(entry.kind),
        text: entry.text.clone(),
        after_end: entry.after_end,
    };
    let source = |(path, text): &(String, String)| SourcePart { path: path.clone(), text: text.clone() };
    let header = Header {
        schema: SCHEMA.to_owned(),
        name: files.name.clone(),
        arguments: files.arguments.clone(),
        from_start: files.is_from_start,
        seed: files.schedule_seed,
        config: ConfigPart {
            stack_size: run.config.stack_size,
            heap_size: run.config.heap_size,
            typed_capacity: run.config.typed_capacity,
            input: run.config.input.clone().into(),
        },
        sources: files.sources.iter().map(source).collect(),
        libraries: files.libraries.iter().map(|(path, _)| path.clone()).collect(),
        typed: run.typed.iter().map(typed).collect(),
        steps: run.end,
        digest: run.digest.into(),
    };
    let header = serde_json::to_vec(&header).expect("a header is strings and numbers");
    let mut packing = scope::pack_as(LINKED_MAGIC, BufWriter::new(out))?;
    let libraries = files.libraries.iter().map(|(_, bytes)| &bytes[..]);
    for record in [&header[..], &files.executable[..]].into_iter().chain(libraries) {
        let mut length = Vec::new();
        unsigned(&mut length, record.len() as u128);
        packing.write_all(&length)?;
        packing.write_all(record)?;
    }
    scope::finish(packing)
}

/// Reads a run.
///
/// # Errors
/// When it is damaged, or of another version.
pub fn read(bytes: Vec<u8>) -> Result<(LinkedFiles, RecordedRun), TraceError> {
    let mut packed = Cursor::new(bytes);
    packed.set_position(LINKED_MAGIC.len() as u64);
    // The checksum stands at the end: nothing is believed before it is seen.
    let mut unpacked = Vec::new();
    scope::unpack(Box::new(BufReader::new(packed))).take(MOST_BYTES).read_to_end(&mut unpacked).map_err(damaged)?;
    let mut input = &unpacked[..];
    let header: Header = serde_json::from_slice(record(&mut input)?).map_err(Cause::Json)?;
    if header.schema != SCHEMA {
        return Err(Cause::OtherSchema { found: header.schema, schema: SCHEMA }.into());
    }
    if header.typed.len() > MOST_TYPED {
        return Err(Cause::LongerThan { longest: MOST_TYPED as u64, what: "list of what was typed" }.into());
    }
    let executable = record(&mut input)?.to_vec();
    let mut libraries = Vec::new();
    for path in header.libraries {
        libraries.push((path, record(&mut input)?.to_vec()));
    }
    let files = LinkedFiles {
        name: header.name,
        executable,
        sources: header.sources.into_iter().map(|source| (source.path, source.text)).collect(),
        libraries,
        arguments: header.arguments,
        is_from_start: header.from_start,
        schedule_seed: header.seed,
    };
    let typed = |part: TypedPart| TypedEntry {
        at: part.at,
        end: part.end,
        kind: entry_kind(part.kind),
        text: part.text,
        code_at: Address(0),
        data_at: Address(0),
        after_end: part.after_end,
    };
    let ConfigPart { stack_size, heap_size, typed_capacity, input } = header.config;
    let run = RecordedRun {
        config: Config { stack_size, heap_size, typed_capacity, input: input.0.into_owned() },
        typed: header.typed.into_iter().map(typed).collect(),
        end: header.steps,
        digest: header.digest.word().unwrap_or_default(),
    };
    Ok((files, run))
}

/// One record: its length, then its bytes.
fn record<'a>(input: &mut &'a [u8]) -> Result<&'a [u8], TraceError> {
    let mut length = 0_u64;
    for shift in (0..35).step_by(7) {
        let (&byte, rest) = input.split_first().ok_or(Cause::BreaksOff)?;
        *input = rest;
        length |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
    }
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let (record, rest) = input.split_at_checked(length).ok_or(Cause::BreaksOff)?;
    *input = rest;
    Ok(record)
}

fn damaged(error: std::io::Error) -> TraceError {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => Cause::BreaksOff.into(),
        _ => Cause::Damaged(error).into(),
    }
}
