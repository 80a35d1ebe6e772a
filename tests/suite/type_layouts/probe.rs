//! The head of the probe that the layout test compiles: values to make, and what is printed about them.
//! No module of the tests: it is included as text, and the types follow it.

use std::cell::*;
use std::cmp::{Ordering, Reverse};
use std::collections::*;
use std::convert::Infallible;
use std::ffi::OsString;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::mem::{ManuallyDrop, MaybeUninit, offset_of};
use std::num::*;
use std::ops::*;
use std::path::PathBuf;
use std::pin::Pin;
use std::ptr::NonNull;
use std::rc::{Rc, Weak};
use std::sync::atomic::*;
use std::sync::{Arc, Mutex, RwLock};
use std::task::Poll;
use std::time::*;

fn say(line: &mut String, number: usize) {
    line.push_str(&format!(" {number}"));
}

fn whole<T>(line: &mut String) {
    say(line, size_of::<T>());
    say(line, align_of::<T>());
}

fn pattern<T>(line: &mut String, value: &T, offset: usize, size: usize) {
    if offset + size > size_of::<T>() {
        return line.push_str(" outside");
    }
    let start = value as *const T as *const u8;
    // SAFETY: the byte lies in the value, and it is one that tells variants apart, which is always written.
    let byte = |at: usize| unsafe { *start.add(offset + at) } as u128;
    let number = (0..size).fold(0, |number, at| number | byte(at) << (8 * at));
    line.push_str(&format!(" {number:x}"));
}

fn distance<T, F>(line: &mut String, value: &T, field: &F) {
    say(line, field as *const F as usize - value as *const T as usize);
}

trait Make {
    fn make() -> Self;
}

macro_rules! make {
    ($($ty:ty => $value:expr),* $(,)?) => { $(impl Make for $ty { fn make() -> Self { $value } })* };
}

make! {
    u8 => 3, u16 => 3, u32 => 3, u64 => 3, u128 => 3, usize => 3, i8 => 3, i16 => 3, i32 => 3, i64 => 3, i128 => 3, isize => 3,
    f32 => 1.5, f64 => 1.5, bool => true, char => 'x', () => (), String => String::from("x"),
    NonZeroU8 => NonZeroU8::MAX, NonZeroU32 => NonZeroU32::MAX, NonZeroU64 => NonZeroU64::MAX, &'static str => "x",
    &'static u8 => &7, &'static [u16] => &[7], Ordering => Ordering::Less, Duration => Duration::from_secs(1),
    (fn()) => || {},
}

impl<T: Make> Make for Option<T> {
    fn make() -> Self {
        Some(T::make())
    }
}

impl<T: Make, E> Make for Result<T, E> {
    fn make() -> Self {
        Ok(T::make())
    }
}

impl<T: Make> Make for Box<T> {
    fn make() -> Self {
        Box::new(T::make())
    }
}

impl<T: Make> Make for Cell<T> {
    fn make() -> Self {
        Cell::new(T::make())
    }
}

impl<T: Make> Make for RefCell<T> {
    fn make() -> Self {
        RefCell::new(T::make())
    }
}

impl<T> Make for Vec<T> {
    fn make() -> Self {
        Vec::new()
    }
}

impl<T: Make, const N: usize> Make for [T; N] {
    fn make() -> Self {
        std::array::from_fn(|_| T::make())
    }
}

impl<A: Make, B: Make> Make for (A, B) {
    fn make() -> Self {
        (A::make(), B::make())
    }
}

impl<A: Make, B: Make, C: Make> Make for (A, B, C) {
    fn make() -> Self {
        (A::make(), B::make(), C::make())
    }
}
