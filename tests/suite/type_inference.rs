//! Quality of type inference: for compiled Rust whose source states the types, the share of values located and typed
//! correctly.
//!
//! Expected values are written by hand from the sources: pointers, owners, text, arrays and statics. Plain numbers are
//! not inferred.

use asmscope::engine::machine::Machine;
use asmscope::lens::infer::{Observations, ObservedValue, TypeGuess, guesses_at, moves, values_seen};
use asmscope::model::addr::{Address, StepIndex};
use asmscope::model::memory_map::{DEFAULT_HEAP_SIZE, DEFAULT_STACK_SIZE, HEAP_BASE, RODATA_BASE};
use asmscope::model::program::{Entry, Program};
use asmscope::model::run::{Config, RunUntil};
use asmscope::source::assemble;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A function that is run, the function that holds the value, its type, and the region that it points into.
type Value = (&'static str, &'static str, &'static str, Region);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Region {
    Heap,
    Stack,
    Static,
}
use Region::{Heap, Stack, Static};

/// Values of tests/inputs/ownership.rs that live in the program's own functions. A second line for the same is a second value.
const OWNERSHIP: [Value; 17] = [
    ("boxed", "boxed", "Box<u64>", Heap),
    ("rc_counts", "rc_counts", "Rc<u64>", Heap),
    ("rc_counts", "rc_counts", "Rc<u64>", Heap),
    ("rc_counts", "rc_counts", "rc::Weak<u64>", Heap),
    ("arc_counts", "arc_counts", "Arc<u64>", Heap),
    ("arc_counts", "arc_counts", "Arc<u64>", Heap),
    ("pick", "pick", "&[u64]", Stack),
    ("pick", "pick", "[u64; 6]", Stack),
    ("area_of 0", "area_of", "Box<dyn _>", Heap),
    ("area_of 0", "area", "&u64", Heap),
    ("area_of 3", "area_of", "Box<dyn _>", Heap),
    ("area_of 3", "area", "&(u64, u64)", Heap),
    ("bump", "", "AtomicU64", Static),
    ("sum_vec", "sum_vec", "Vec<u64>", Heap),
    ("sum_vec", "sum_slice", "&[u64]", Heap),
    ("string_length", "string_length", "String", Heap),
    ("string_length", "string_length", "&'static str", Static),
];

/// What is run of it, with the argument.
const CALLS: [(&str, &str, u64); 9] = [
    ("boxed", "boxed", 41),
    ("rc_counts", "rc_counts", 0),
    ("arc_counts", "arc_counts", 9),
    ("pick", "pick", 2),
    ("area_of 0", "area_of", 0),
    ("area_of 3", "area_of", 3),
    ("bump", "bump", 0),
    ("sum_vec", "sum_vec", 10),
    ("string_length", "string_length", 0),
];

/// These need compiled code of the standard library, unless the optimiser copies it into the program.
const NEED_THE_LIBRARY: [&str; 2] = ["sum_vec", "string_length"];

/// Values of programs/stack_vs_heap/NAME.rs.
const STACK_VS_HEAP: [Value; 28] = [
    ("arc", "main", "Arc<u64>", Heap),
    ("arc", "main", "Arc<u64>", Heap),
    ("arc", "share", "&Arc<u64>", Stack),
    ("rc", "main", "Rc<u64>", Heap),
    ("rc", "main", "Rc<u64>", Heap),
    ("rc", "share", "&Rc<u64>", Stack),
    ("box", "main", "Box<u64>", Heap),
    ("frames", "sum", "&[u64; 2]", Stack),
    ("heap_access", "main", "Box<u64>", Heap),
    ("heap_access", "increment", "&mut Box<u64>", Stack),
    ("heap_alloc", "main", "Box<u8>", Heap),
    ("heap_alloc", "main", "Box<[u64; 4]>", Heap),
    ("heap_free", "main", "Box<u64>", Heap),
    ("lifetime", "main", "Box<u64>", Heap),
    ("ownership", "main", "Box<u64>", Heap),
    ("raw", "look", "*const u64", Stack),
    ("ref", "main", "Box<u64>", Heap),
    ("ref", "look", "&u64", Stack),
    ("ref", "look", "&u64", Heap),
    ("ref", "look", "&u64", Static),
    ("ref_mut", "look", "&u64", Stack),
    ("ref_mut", "increment", "&mut u64", Stack),
    ("rodata", "count_l", "&'static str", Static),
    ("speed", "on_the_heap", "Box<u64>", Heap),
    ("stack_alloc", "first", "&[u64]", Stack),
    ("str", "first_byte", "&str", Heap),
    ("vec", "main", "Vec<u32>", Heap),
    ("string", "main", "String", Heap),
];

#[test]
fn nine_of_ten_values_are_located_and_typed_correctly() {
    let key = |of: &[Value], name: &str| -> Vec<Stated> {
        stated(of, name, false).into_iter().chain(stated(&TRUE_AS_WELL, name, true)).collect()
    };
    let mut score = Score::default();
    for level in ["o0", "o1", "o3"] {
        for linked in ["", "_static"] {
            let program = with_drivers(&format!("ownership_{level}{linked}.s"));
            for (idx, (run, function, _)) in CALLS.iter().enumerate() {
                if level == "o3" || !NEED_THE_LIBRARY.contains(function) {
                    let values = call(&program, idx);
                    score.count(&format!("ownership_{level}{linked} {run}"), &key(&OWNERSHIP, run), values);
                }
            }
        }
    }
    let mut names: Vec<&str> = STACK_VS_HEAP.iter().map(|(name, ..)| *name).collect();
    names.dedup();
    for name in names {
        let text = read(&format!("programs/stack_vs_heap/{name}_rustc.s"));
        score.count(&format!("{name}_rustc"), &key(&STACK_VS_HEAP, name), seen(&assembled(name, &text)));
    }
    score.tell();
    assert!(score.is_nine_of_ten(), "{} of {}: {:#?}", score.right, score.all, score.missed);
}

/// True of the sources above as well, though the optimiser decides whether there is anything to see.
const TRUE_AS_WELL: [Value; 15] = [
    ("heap_free", "take", "Box<u64>", Heap),
    ("ownership", "consume", "Box<u64>", Heap),
    ("rc_counts", "rc_counts", "Rc<u64>", Heap),
    ("arc_counts", "arc_counts", "&u64", Heap),
    ("string_length", "string_length", "&str", Heap),
    ("string_length", "string_length", "&'static str", Static),
    ("raw", "main", "Box<u64>", Heap),
    ("stack_alloc", "first", "&[u64]", Stack),
    ("str", "main", "String", Heap),
    ("str", "first_byte", "&str", Heap),
    ("vec", "sum", "&[u32]", Heap),
    ("string", "main", "&str", Heap),
    ("string", "main", "&'static str", Static),
    ("string", "main", "&String", Stack),
    ("string", "main", "&mut String", Stack),
];

/// What a key says of a value.
struct Stated {
    function: String,
    types: Vec<String>,
    region: Region,
    /// True as well, but nobody is asked to find it.
    is_optional: bool,
}

impl Stated {
    fn is(&self, seen: &ObservedValue) -> bool {
        let in_function =
            seen.function.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == self.function);
        let region = points_into(&seen.guess);
        let is_variable = self.function.is_empty() && self.region == Static;
        self.types.contains(&seen.guess.kind.rust()) && region == self.region && (in_function || is_variable)
    }
}

fn stated(key: &[Value], name: &str, is_optional: bool) -> Vec<Stated> {
    let of_it = key.iter().filter(|(of, ..)| *of == name);
    let stated = |(_, function, rust, region): &Value| Stated {
        function: (*function).to_owned(),
        types: vec![(*rust).to_owned()],
        region: *region,
        is_optional,
    };
    of_it.map(stated).collect()
}

/// The programs of tests/inputs/held_out with what its KEY states about each.
fn held_out() -> BTreeMap<String, Vec<Stated>> {
    let mut programs: BTreeMap<String, Vec<Stated>> = BTreeMap::new();
    let text = read("tests/inputs/held_out/KEY");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let stated = line.strip_prefix("may ");
        let (name, rest) = stated.unwrap_or(line).split_once(' ').expect("a program and more");
        let (function, rest) = rest.split_once(' ').expect("a function and more");
        let (types, region) = rest.rsplit_once(' ').expect("types and a region");
        let region = match region {
            "heap" => Heap,
            "stack" => Stack,
            "static" => Static,
            _ => panic!("no region: {line}"),
        };
        let types = types.split(" or ").map(str::to_owned).collect();
        let value = Stated { function: function.to_owned(), types, region, is_optional: stated.is_some() };
        programs.entry(name.to_owned()).or_default().push(value);
    }
    programs
}

#[test]
fn held_out_programs_are_inferred_too() {
    let mut score = Score::default();
    for (name, stated) in held_out() {
        for level in ["o0", "o1", "o3"] {
            let name = format!("{name}_{level}");
            let text = read(&format!("tests/inputs/held_out/{name}.s"));
            score.count(&name, &stated, seen(&assembled(&name, &text)));
        }
    }
    score.tell();
    assert!(score.right * 10 >= score.all * 9, "{} of {}: {:#?}", score.right, score.all, score.missed);
    assert!(score.wrong.len() * 10 <= score.all, "{} are wrong: {:#?}", score.wrong.len(), score.wrong);
}

#[derive(Default)]
struct Score {
    right: usize,
    all: usize,
    missed: Vec<String>,
    /// Values whose guess is not true of the source.
    wrong: Vec<String>,
}

impl Score {
    fn count(&mut self, run: &str, key: &[Stated], mut values: Vec<ObservedValue>) {
        for stated in key.iter().filter(|stated| !stated.is_optional) {
            self.all += 1;
            match values.iter().position(|seen| stated.is(seen)) {
                Some(idx) => {
                    self.right += 1;
                    values.remove(idx);
                }
                None => {
                    self.missed.push(format!("{run}: {:?} in {}, {:?}", stated.types, stated.function, stated.region));
                }
            }
        }
        values.retain(|seen| !key.iter().any(|stated| stated.is_optional && stated.is(seen)));
        self.wrong.extend(values.iter().map(|seen| {
            format!("{run}: {} in {}, {:?}", seen.guess.kind.rust(), seen.function, points_into(&seen.guess))
        }));
    }

    /// A wrong guess weighs as much as a missing one.
    fn is_nine_of_ten(&self) -> bool {
        self.right * 10 >= (self.all + self.wrong.len()) * 9
    }

    fn tell(&self) {
        println!(
            "{} of {} values placed and typed right; {} guesses are wrong",
            self.right,
            self.all,
            self.wrong.len()
        );
        println!("missed:\n{}\nwrong:\n{}", self.missed.join("\n"), self.wrong.join("\n"));
    }
}

fn points_into(guess: &TypeGuess) -> Region {
    match guess.target.0 {
        _ if guess.block.is_some() => Heap,
        HEAP_BASE.. => Stack,
        RODATA_BASE.. => Static,
        _ => unreachable!("a guess is of a pointer"),
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the program is there and text")
}

fn assembled(name: &str, text: &str) -> Program {
    assemble(name, text).unwrap_or_else(|errors| panic!("{name}: {errors:#?}"))
}

/// An input with a driver behind it for each call.
fn with_drivers(input: &str) -> Program {
    let drivers = CALLS.iter().enumerate().map(|(idx, (_, function, argument))| {
        format!("driver_{idx}: mov rdi, {argument}\ncall {function}\nmov edi, eax\ncall exit\n")
    });
    let text = format!("{}\n.text\n{}", read(&format!("tests/inputs/{input}")), drivers.collect::<String>());
    assembled(input, &text)
}

/// The values of one call.
fn call(program: &Program, idx: usize) -> Vec<ObservedValue> {
    let entry = Entry::Start(Address(program.symbols[&format!("driver_{idx}")].value));
    seen(&Program { entry, ..program.clone() })
}

fn seen(program: &Program) -> Vec<ObservedValue> {
    let (machine, observations) = ran(program);
    values_seen(program, &machine, &observations)
}

fn ran(program: &Program) -> (Machine, Observations) {
    let config =
        Config { stack_size: DEFAULT_STACK_SIZE, heap_size: DEFAULT_HEAP_SIZE, input: Vec::new(), typed_capacity: 0 };
    let mut machine = Machine::new(program, &config).expect("the default sizes are in range");
    machine.run(&RunUntil { steps: Some(1_000_000), ..RunUntil::default() });
    let mut observations = Observations::default();
    observations.catch_up(&mut machine);
    (machine, observations)
}

#[test]
fn stepping_back_retracts_guesses() {
    let program = with_drivers("ownership_o1_static.s");
    let entry = Entry::Start(Address(program.symbols["driver_2"].value));
    let (mut machine, observations) = ran(&Program { entry, ..program });
    let mut kinds = Vec::new();
    for position in 0..machine.end().0 {
        machine.seek(StepIndex(position));
        let owner = guesses_at(&machine, &observations).into_iter().find(|guess| guess.kind.owns());
        let kind = owner.map(|guess| guess.kind.rust().split('<').next().unwrap_or_default().to_owned());
        if kinds.last() != Some(&kind) {
            kinds.push(kind);
        }
    }
    let owners: Vec<&str> = kinds.iter().flatten().map(String::as_str).collect();
    assert_eq!(owners, ["Box", "Rc", "Arc"], "allocated, then counts, then a `lock`: {kinds:?}");
}

#[test]
fn late_observations_are_repeated_from_the_start() {
    let program = with_drivers("ownership_o3.s");
    for (idx, _) in CALLS.iter().enumerate() {
        let entry = Entry::Start(Address(program.symbols[&format!("driver_{idx}")].value));
        let program = Program { entry, ..program.clone() };
        let (mut machine, at_once) = ran(&program);
        let end = machine.position();
        let mut in_turns = Observations::default();
        for position in (0..=end.0).step_by(7).chain([end.0]) {
            machine.seek(StepIndex(position));
            in_turns.catch_up(&mut machine);
        }
        let types = |observations: &Observations| -> Vec<String> {
            values_seen(&program, &machine, observations).iter().map(|seen| format!("{:?}", seen.guess)).collect()
        };
        assert_eq!(types(&at_once), types(&in_turns));
    }
}

#[test]
fn moves_are_distinguished_from_borrows() {
    for (name, expected) in
        [("ownership_rustc", 1), ("ownership", 2), ("ref", 0), ("ref_rustc", 0), ("heap_access_rustc", 0)]
    {
        let program = assembled(name, &read(&format!("programs/stack_vs_heap/{name}.s")));
        let (mut machine, _) = ran(&program);
        let mut n_moves = 0;
        machine.walk_with(StepIndex(0), machine.end(), |step, machine| {
            n_moves += moves(&program, machine, &step).len();
        });
        assert_eq!(n_moves, expected, "{name}");
    }
}
