//! Recursion without a hook: functions of which everything that the recorder would look at is known before they run.
//!
//! A function is sure if it uses no memory but its own part of the stack, reads nothing there that it did not write, gives back what it must,
//! has no loops, and calls only such functions (`shape`, `moment`). Then there is nothing to check while it runs. It is written out beside the
//! program (`group`), where the emulator calls no hook (`area`), with a few instructions in between that count steps ahead (`account`)
//! and note where calls begin. When the call that was entered is over, or as many steps are used up as were granted, or the stack gets
//! deeper than was announced, the state is brought to what the recorder would have (`enter`, `leave`).
//!
//! Inside, nothing but the stack, the registers and the notes changes, and no state that anybody sees is from there.

mod account;
mod area;
mod enter;
mod group;
mod leave;
mod moment;
mod shape;
#[cfg(test)]
mod tests;

use crate::engine::code::Code;
use crate::engine::memory::Memory;
use crate::engine::unicorn::Fence;
use area::Area;
use group::Group;
use std::collections::HashMap;

pub(super) use enter::{Chance, Inside};

/// Times that a function is called before it is worth a look.
const OFTEN: u32 = 100;
/// Pages of the stack that stay open from stretch to stretch, at most.
const MOST_OPEN: u64 = 8;
/// Where the emulator calls hooks: all that is below is ours.
pub(super) const END: u64 = 0x20_0000;

/// All that is known of functions.
pub(super) struct Sure {
    area: Area,
    groups: Vec<Group>,
    /// By where a function begins.
    fates: HashMap<u64, Fate>,
}

/// What is known of a function.
#[derive(Clone, Copy, Debug)]
enum Fate {
    /// So many calls were counted.
    Called(u32),
    /// It is not sure, or not worth while.
    Unsure,
    Sure(Worth),
}

/// A sure function, and how it went.
#[derive(Clone, Copy, Debug)]
struct Worth {
    group: usize,
    function: usize,
    n_entered: u64,
    n_steps: u64,
}

/// Times after which it is looked how many steps were taken each time, and how many make it worth while.
const TRIED: u64 = 64;
const WORTH: u64 = 100;

impl Sure {
    /// Nothing known yet.
    ///
    /// # Errors
    /// What the system says when it has no memory left.
    pub fn beside(memory: &Memory) -> Result<Sure, String> {
        Ok(Sure { area: Area::beside(memory)?, groups: Vec::new(), fates: HashMap::new() })
    }

    #[must_use]
    pub fn memory(&self) -> &Memory {
        self.area.memory()
    }

    pub fn fences(&self) -> Vec<Fence> {
        self.area.fences()
    }

    /// Forgets everything, because the code has changed; what the emulator made of it must be forgotten, too.
    pub fn clear(&mut self) {
        self.area.clear();
        self.groups.clear();
        self.fates.clear();
    }

    /// Closes the stack if more of it is open than is worth announcing each time; then the emulator must forget its pages.
    pub fn close(&mut self, rsp: u64) -> bool {
        let is_much = self.area.n_open_below(rsp) > MOST_OPEN;
        if is_much {
            self.area.close();
        }
        is_much
    }

    /// Takes note of a call of the function that begins here; what is known of it.
    fn called(&mut self, entry: u64, code: &mut Code, memory: &Memory) -> Fate {
        let fate = self.fates.entry(entry).or_insert(Fate::Called(0));
        match fate {
            Fate::Called(OFTEN) => {
                *fate = Fate::Unsure;
                let known = self.known(entry).or_else(|| {
                    self.groups.push(Group::of(entry, code, memory, &mut self.area)?);
                    self.known(entry)
                });
                if let Some((group, function)) = known {
                    self.fates.insert(entry, Fate::Sure(Worth { group, function, n_entered: 0, n_steps: 0 }));
                }
            }
            Fate::Called(times) => *times += 1,
            Fate::Sure(Worth { n_entered, n_steps, .. }) if *n_entered == TRIED => {
                if *n_steps < TRIED * WORTH {
                    *fate = Fate::Unsure;
                } else {
                    (*n_entered, *n_steps) = (0, 0);
                }
            }
            Fate::Sure(_) | Fate::Unsure => {}
        }
        self.fates[&entry]
    }

    /// The group that a function is in, and its number there.
    fn known(&self, entry: u64) -> Option<(usize, usize)> {
        (0..).zip(&self.groups).find_map(|(group, of)| {
            let function = of.functions.iter().position(|function| function.entry == entry)?;
            Some((group, function))
        })
    }

    /// Takes note of how many steps a function took that was entered.
    fn note_worth(&mut self, entry: u64, steps: u64) {
        if let Some(Fate::Sure(worth)) = self.fates.get_mut(&entry) {
            worth.n_entered += 1;
            worth.n_steps += steps;
        }
    }
}
