//! The table of pointers: references, boxes, counted pointers, vectors, strings and raw pointers.
//!
//! Each test holds for the program by hand and for the compiled one, unless it says otherwise.

use super::{Played, both};
use asmscope::model::addr::Address;
use asmscope::model::memory_map::RegionKind;
use asmscope::model::runtime::RuntimeFn;

const ANYWHERE: [Option<RegionKind>; 3] = [Some(RegionKind::Stack), Some(RegionKind::Heap), Some(RegionKind::Rodata)];

#[test]
fn a_reference_points_anywhere_and_is_followed_by_the_same_code() {
    for played in both("ref") {
        let entries = played.entries("look");
        let regions: Vec<_> = entries.iter().map(|entry| played.region(entry.rdi())).collect();
        assert_eq!(regions, ANYWHERE, "{}: &local, &*boxed, &CONSTANT", played.name);
        assert_eq!(entries[1].rdi(), played.allocation().result, "{}: the box's own pointer", played.name);
        assert!(entries.iter().all(|entry| entry.step.reads[0].address.0 == entry.rdi()), "{}", played.name);
    }
}

#[test]
fn a_mutable_reference_is_made_like_a_shared_one_and_written_through() {
    for played in both("ref_mut") {
        let name = played.name;
        let (shared, mutable) = (played.entries("look")[0], played.entries("increment")[0]);
        assert_eq!(shared.rdi(), mutable.rdi(), "{name}: the same address");
        assert_eq!(played.region(mutable.rdi()), Some(RegionKind::Stack), "{name}");
        let made = |entry: &super::Moment| {
            let call = entry.step.index.0 as usize - 1;
            played.moments[call - 1].code.clone()
        };
        assert_eq!(made(shared), made(mutable), "{name}: the same instruction made it");
        assert!(shared.step.writes.is_empty(), "{name}");
        assert_eq!(mutable.step.writes[0].address.0, mutable.rdi(), "{name}: the write is through it");
        assert_eq!(played.stores(mutable.rdi()).last().map(|(_, old, new)| (*old, *new)), Some((20, 21)), "{name}");
    }
}

#[test]
fn a_box_is_a_value_on_the_heap_and_a_pointer_on_the_stack() {
    for played in both("box") {
        let name = played.name;
        let allocation = played.allocation();
        assert_eq!(allocation.arguments, [8, 8], "{name}");
        let value = played.stores(allocation.result)[0].0.step.index;
        let slot = played.moments.iter().find(|moment| {
            moment.step.writes.iter().any(|write| {
                write.new == allocation.result.to_le_bytes()
                    && played.region(write.address.0) == Some(RegionKind::Stack)
            })
        });
        assert!(slot.expect("the pointer is stored").step.index > value, "{name}: the value first, then the pointer");
        let freed = &played.served(RuntimeFn::RustDealloc)[0];
        assert_eq!(freed.arguments, [allocation.result, 8, 8], "{name}: freed at the end of the scope");
    }
}

#[test]
fn an_rc_counts_without_lock() {
    for played in both("rc") {
        counted(&played);
        assert!(played.moments.iter().all(|moment| !moment.is_locked()), "{}: no lock anywhere", played.name);
    }
}

#[test]
fn an_arc_counts_with_lock_once_it_is_made() {
    for played in both("arc") {
        let block = counted(&played);
        for count in [block, block + 8] {
            let stores = played.stores(count);
            let locked: Vec<bool> = stores.iter().map(|(moment, ..)| moment.is_locked()).collect();
            assert!(!locked[0], "{}: made with a plain store", played.name);
            assert!(locked[1..].iter().all(|locked| *locked), "{}: {locked:?}", played.name);
        }
    }
}

/// What `Rc` and `Arc` have in common; returns where the block is.
fn counted(played: &Played) -> u64 {
    let name = played.name;
    let allocation = played.allocation();
    assert_eq!(allocation.arguments, [24, 8], "{name}: two counts and the value");
    let block = allocation.result;
    let after = |address| -> Vec<u64> { played.stores(address).iter().map(|(_, _, new)| *new).collect() };
    assert_eq!(after(block), [1, 2, 1, 0], "{name}: strong: made, cloned, dropped twice");
    assert_eq!(after(block + 8), [1, 0], "{name}: weak: made, and released by the last strong one");
    assert_eq!(after(block + 16), [40], "{name}: the value is not touched by counting");
    let clone = played.stores(block)[1].0;
    assert_eq!(played.function_of(clone.step.at), Some("share"), "{name}");
    assert_eq!(played.served(RuntimeFn::RustDealloc)[0].arguments, [block, 24, 8], "{name}: freed once, at zero");
    block
}

#[test]
fn a_full_vec_moves_to_twice_the_room() {
    for mut played in both("vec") {
        let name = played.name;
        assert_eq!(played.allocation().arguments, [16, 4], "{name}: the first push makes room for four");
        let first = played.allocation().result;
        let grown = played.served(RuntimeFn::RustRealloc);
        assert_eq!(grown.len(), 1, "{name}");
        assert_eq!(grown[0].arguments, [first, 16, 4, 32], "{name}: the fifth finds it full and doubles it");
        assert_ne!(grown[0].result, first, "{name}: the elements moved");

        let freed = &played.served(RuntimeFn::RustDealloc)[0];
        assert_eq!(freed.arguments, [grown[0].result, 32, 4], "{name}");
        let (slot, second) = (three_words(&played, first), three_words(&played, grown[0].result));
        assert_eq!(slot, second, "{name}: the three words stay where they are");
        let machine = played.at(freed.moment);
        let words = [0, 8, 16].map(|offset| machine.read_u64(Address(slot + offset)).expect("the stack is mapped"));
        assert_eq!(words, [8, grown[0].result, 5], "{name}: cap, ptr, len");
        let made = [0, 8, 16].map(|offset| played.stores(slot + offset)[0].2);
        assert_eq!(made, [0, 4, 0], "{name}: an empty one owns nothing; its pointer is no address but the alignment");
    }
}

#[test]
fn a_string_is_three_words_and_bytes_with_alignment_one() {
    for mut played in both("string") {
        let name = played.name;
        assert_eq!(played.allocation().arguments, [5, 1], "{name}");
        let grown = &played.served(RuntimeFn::RustRealloc)[0];
        assert_eq!(grown.arguments, [played.allocation().result, 5, 1, 12], "{name}: as much as is needed, not 10");
        let copied = played.served(RuntimeFn::Memcpy).pop().expect("the text is copied");
        assert_eq!(copied.arguments[0], grown.result + 5, "{name}");
        assert_eq!(
            played.region(copied.arguments[1]),
            Some(RegionKind::Rodata),
            "{name}: from where the literal stays"
        );

        let slot = three_words(&played, grown.result);
        let freed = played.served(RuntimeFn::RustDealloc).remove(0);
        let machine = played.at(freed.moment);
        let words = [0, 8, 16].map(|offset| machine.read_u64(Address(slot + offset)).expect("the stack is mapped"));
        assert_eq!(words, [12, grown.result, 12], "{name}: cap, ptr, len");
        assert_eq!(machine.read(Address(grown.result), 12).as_deref(), Some(&b"hello, world"[..]), "{name}");
    }
}

/// Where the words around a stored pointer begin: the capacity stands before it.
fn three_words(played: &Played, pointer: u64) -> u64 {
    let writes = played.moments.iter().flat_map(|moment| &moment.step.writes);
    let stack = writes.filter(|write| played.region(write.address.0) == Some(RegionKind::Stack));
    let holds = stack.filter(|write| write.new == pointer.to_le_bytes()).map(|write| write.address.0 - 8);
    holds.max().unwrap_or_else(|| panic!("{}: the pointer is stored", played.name))
}

#[test]
fn a_literal_stays_in_rodata_and_only_its_pointer_and_length_travel() {
    for mut played in both("rodata") {
        let name = played.name;
        let entry = played.entries("count_l")[0];
        let (pointer, length) = (entry.rdi(), entry.rsi());
        assert_eq!(played.region(pointer), Some(RegionKind::Rodata), "{name}");
        assert_eq!(length, 5, "{name}");
        assert!(played.machine.blocks().len() == 0, "{name}: nothing on the heap");
        let written =
            |bytes: &[u8]| played.moments.iter().flat_map(|moment| &moment.step.writes).any(|w| w.new == bytes);
        assert!(!written(b"h") && !written(b"hello"), "{name}: the letters are never copied");
        let read =
            played.within("count_l").iter().flat_map(|moment| &moment.step.reads).map(|read| read.address.0).min();
        assert_eq!(read, Some(pointer), "{name}: they are read where they are");
        assert_eq!(played.at(0).read(Address(pointer), 5).as_deref(), Some(&b"hello"[..]), "{name}: from the start");
    }
}

#[test]
fn a_part_of_a_string_is_a_pointer_into_its_block() {
    for played in both("str") {
        let name = played.name;
        let text = played.allocation().result;
        let entries = played.entries("first_byte");
        let pairs: Vec<(u64, u64)> = entries.iter().map(|entry| (entry.rdi(), entry.rsi())).collect();
        assert_eq!(pairs, [(text, 12), (text + 7, 5)], "{name}: pointer and length, twice");
        let between = &played.moments[entries[0].step.index.0 as usize..entries[1].step.index.0 as usize];
        let mut writes = between.iter().flat_map(|moment| &moment.step.writes);
        assert!(
            writes.all(|write| played.region(write.address.0) == Some(RegionKind::Stack)),
            "{name}: no byte of text"
        );
        assert_eq!(played.served(RuntimeFn::RustDealloc).len(), 1, "{name}: only the owner frees");
    }
}

#[test]
fn a_raw_pointer_points_anywhere_or_nowhere() {
    for played in both("raw") {
        let name = played.name;
        let regions: Vec<_> = played.entries("look").iter().map(|entry| played.region(entry.rdi())).collect();
        assert_eq!(regions, ANYWHERE, "{name}");
        let increment = played.entries("increment")[0];
        assert_eq!(increment.rdi(), played.allocation().result, "{name}: what Box::into_raw gave");
        assert_eq!(increment.step.writes[0].address.0, increment.rdi(), "{name}");
    }
    // The compiler leaves no trace of a pointer that nobody follows.
    let [by_hand, _] = both("raw");
    let null = by_hand.within("main").iter().any(|moment| moment.step.writes.iter().any(|write| write.new == [0; 8]));
    assert!(null, "a null pointer in main's frame, and no fault");
}

#[test]
fn following_a_reference_and_a_raw_pointer_is_the_same_code() {
    for (reference, raw) in both("ref").iter().zip(&both("raw")) {
        let code = |played: &Played| -> Vec<Vec<u8>> {
            played.within("look").iter().map(|moment| moment.code.clone()).take(2).collect()
        };
        assert_eq!(code(reference), code(raw), "{}", reference.name);
    }
}
