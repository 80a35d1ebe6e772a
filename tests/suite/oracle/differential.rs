//! The differential: generated instructions, alone and in sequences, in the engine and on the CPU, with the same end.
//!
//! The suite compares a fixed number with a fixed seed. `scripts/differential` says how many and from which seed by
//! `ASMSCOPE_INSTANCES` and `ASMSCOPE_SEED`, spreads them over the processors, and prints what differs by mnemonic, each with its
//! smallest example.

use super::compare::{Comparison, Verdict, mnemonics_of};
use super::instances::{Generator, Instance, Pool, catalogue};
use super::native::Native;
use super::reduce::{reduce_instructions, reduce_state};
use super::subject::Subject;
use iced_x86::Code;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Instant;

/// Cases that the suite compares, and their seed.
const N_INSTANCES: u64 = 20_000;
const SEED: u64 = 1;
/// Groups of differences that are reduced; there are seldom more causes.
const MOST_GROUPS: usize = 60;

#[test]
fn generated_instructions_do_what_the_cpu_does() {
    let number = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let asked = number("ASMSCOPE_INSTANCES");
    let (total, seed) = (asked.unwrap_or(N_INSTANCES), number("ASMSCOPE_SEED").unwrap_or(SEED));
    let n_workers =
        if asked.is_some() { std::thread::available_parallelism().map_or(1, |n| n.get() as u64) } else { 1 };
    let begin = Instant::now();
    let work = |worker: u64| {
        let share = total / n_workers + u64::from(worker < total % n_workers);
        std::thread::spawn(move || compare(share, seed + worker))
    };
    let workers: Vec<_> = (0..n_workers).map(work).collect();
    let mut tally = Tally::default();
    workers.into_iter().for_each(|worker| tally.join(worker.join().expect("a worker does not panic")));
    let rate = u128::from(total) * 1000 / begin.elapsed().as_millis().max(1);
    println!("{rate} a second, {:?}, unsupported: {:?}", tally.verdicts, tally.unsupported);
    assert!(tally.groups.is_empty(), "{}", tally.report());
    let n_compared = tally.verdicts.get(&Verdict::Equal).copied().unwrap_or(0);
    assert!(n_compared * 10 > total * 8, "only {n_compared} of {total} were compared");
}

/// Every code in turn, and one sequence after every four single instructions.
fn compare(count: u64, seed: u64) -> Tally {
    let codes: Vec<Code> = catalogue().values().flatten().copied().collect();
    let pool = Pool::new(codes.clone());
    let mut generator = Generator::new(seed);
    let native = Native::start().expect("a child can be started");
    let mut comparison = Comparison { subject: Subject::new(generator.background()), native };
    let mut tally = Tally::default();
    let mut codes = codes.iter().cycle();
    for number in 0..count {
        let instance = match codes.next() {
            Some(code) if number % 5 != 4 => generator.of_code(*code),
            _ => Some(generator.sequence(&pool)),
        };
        if let Some(instance) = instance {
            tally.count(&instance, &mut comparison);
        }
    }
    tally
}

/// The cases of one group of mnemonics that differ.
struct Group {
    count: u64,
    text: String,
}

#[derive(Default)]
struct Tally {
    verdicts: BTreeMap<Verdict, u64>,
    /// By mnemonics, cases with an instruction that the sandbox does not have.
    unsupported: BTreeMap<String, u64>,
    groups: BTreeMap<String, Group>,
}

impl Tally {
    fn count(&mut self, instance: &Instance, comparison: &mut Comparison) {
        match comparison.compare(instance) {
            Ok(verdict) => {
                *self.verdicts.entry(verdict).or_default() += 1;
                if verdict == Verdict::Unsupported && instance.instructions.len() == 1 {
                    *self.unsupported.entry(mnemonics_of(&instance.code())).or_default() += 1;
                }
            }
            Err(_) => self.add_difference(instance, comparison),
        }
    }

    fn add_difference(&mut self, instance: &Instance, comparison: &mut Comparison) {
        let mut fails = |smaller: &Instance| comparison.compare(smaller).is_err();
        let smaller = reduce_instructions(instance, &mut fails);
        let name = mnemonics_of(&smaller.code());
        if let Some(group) = self.groups.get_mut(&name) {
            group.count += 1;
            return;
        }
        let is_shown = self.groups.len() < MOST_GROUPS;
        let smallest = if is_shown { reduce_state(&smaller, &mut fails) } else { smaller };
        let text = comparison.compare(&smallest).err().unwrap_or_else(|| String::from("not when run again"));
        self.groups.insert(name, Group { count: 1, text });
    }

    fn join(&mut self, other: Tally) {
        for (verdict, count) in other.verdicts {
            *self.verdicts.entry(verdict).or_default() += count;
        }
        for (name, count) in other.unsupported {
            *self.unsupported.entry(name).or_default() += count;
        }
        for (name, group) in other.groups {
            match self.groups.get_mut(&name) {
                Some(mine) => mine.count += group.count,
                None => {
                    self.groups.insert(name, group);
                }
            }
        }
    }

    fn report(&self) -> String {
        let differing: u64 = self.groups.values().map(|group| group.count).sum();
        let mut text = format!("{differing} cases differ, in {} groups\n", self.groups.len());
        for (name, group) in &self.groups {
            let _ = writeln!(text, "{name}: {}\n  {}", group.count, group.text.trim_end().replace('\n', "\n  "));
        }
        text
    }
}
