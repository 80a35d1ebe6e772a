//! The table of features: access, room, speed, lifetime and ownership on the stack and the heap.
//!
//! Each test holds for the program by hand and for the compiled one, unless it says otherwise.

use super::{CALL, JMP, POP_RCX, PUSH_RAX, Played, RET, both};
use asmscope::model::addr::Address;
use asmscope::model::memory_map::RegionKind;
use asmscope::model::runtime::RuntimeFn;
use asmscope::model::step::FrameEvent;
use asmscope::session::programs;

#[test]
fn locals_lie_above_rsp_and_in_the_red_zone_of_a_leaf() {
    for played in both("stack_access") {
        let above = played.within("main").into_iter().any(|moment| {
            moment.step.writes.iter().any(|write| write.address.0 > moment.before.rsp() && write.new[0] == 40)
        });
        assert!(above, "{}: main stores its local at rsp + something", played.name);

        let leaf = played.within("leaf");
        let below = leaf[0].before.rsp() - 8;
        assert_eq!(played.stores(below).last().map(|(_, _, new)| *new), Some(1), "{}: [rsp - 8]", played.name);
        assert!(leaf.iter().all(|moment| moment.lowered() == 0), "{}: no sub rsp in the leaf", played.name);
        assert!(leaf.iter().any(|moment| moment.step.reads.iter().any(|read| read.address.0 == below)));
    }
}

#[test]
fn room_on_the_stack_is_one_subtraction_a_push_or_a_probe_for_each_page() {
    for played in both("stack_alloc") {
        let name = played.name;
        let lowered = |function| -> Vec<u64> {
            let moments = played.within(function);
            moments.iter().map(|moment| moment.lowered()).filter(|lowered| *lowered > 0).collect()
        };
        assert_eq!(lowered("array"), [40, 8], "{name}: the frame in one step, then the call");

        let one = played.within("one");
        assert_eq!(one[0].code[0], PUSH_RAX, "{name}");
        assert!(one.iter().any(|moment| moment.code == [POP_RCX]), "{name}: given back by a pop");
        assert_eq!(lowered("one"), [8, 8], "{name}: a word, then the call");

        assert_eq!(lowered("pages"), [4096, 4096, 4096, 8, 8], "{name}: page by page");
        let pages = played.within("pages");
        for (page, probe) in pages.iter().zip(&pages[1..]).filter(|(page, _)| page.lowered() == 4096) {
            assert!(page.step.writes.is_empty(), "{name}");
            assert_eq!(probe.step.writes[0].address.0, probe.before.rsp(), "{name}: each page is touched");
        }
    }
}

#[test]
fn giving_room_back_erases_nothing() {
    for mut played in both("stack_free") {
        let name = played.name;
        let values = played.entries("ends")[0].rdi();
        let pop = returned(&played, "scribble");
        let left = played.at(pop + 1).read(Address(values), 32).expect("the stack is mapped");
        let left: Vec<u64> = left.chunks(8).map(super::word).collect();
        assert_eq!(left, [20, 21, 22, 22], "{name}: the popped bytes are still there");
        assert!(played.machine.registers().rsp() > values + 24, "{name}: and nobody's");

        let later = played.within("again").into_iter().flat_map(|moment| &moment.step.writes);
        let over = later.filter(|write| (values..values + 32).contains(&write.address.0)).count();
        assert!(over > 0, "{name}: the next frame lies where they were");
    }
}

#[test]
fn the_heap_is_reached_in_two_loads() {
    for played in both("heap_access") {
        let name = played.name;
        let [first, second] = played.within("increment")[..2] else { panic!("{name}: two instructions and a ret") };
        assert_eq!(played.region(first.rdi()), Some(RegionKind::Stack), "{name}: the box is on the stack");
        assert_eq!(first.step.reads[0].address.0, first.rdi(), "{name}: the pointer is loaded");
        let pointer = super::word(&first.step.reads[0].bytes);
        assert_eq!(pointer, played.allocation().result, "{name}: it is what the allocator returned");
        assert_eq!(second.step.writes[0].address.0, pointer, "{name}: and what it points to is written");
        assert_eq!(played.stores(pointer).last().map(|(_, old, new)| (*old, *new)), Some((41, 42)), "{name}");
    }
}

#[test]
fn an_allocation_takes_size_and_alignment_and_is_tested_for_null() {
    for played in both("heap_alloc") {
        let name = played.name;
        let allocations = played.served(RuntimeFn::RustAlloc);
        let requests: Vec<&[u64]> = allocations.iter().map(|served| &served.arguments[..]).collect();
        assert_eq!(requests, [[1, 1], [32, 8]], "{name}: rdi is the size, rsi the alignment; nothing for ()");
        for (served, block) in allocations.iter().zip(played.machine.blocks()) {
            assert_eq!(served.result, block.address.0, "{name}");
            assert_eq!(served.result % served.arguments[1], 0, "{name}");
            let next = &played.moments[served.moment + 1];
            assert_eq!(next.code, [0x48, 0x85, 0xc0], "{name}: test rax, rax");
        }
    }
}

#[test]
fn freeing_in_tail_position_is_a_jump_and_a_freed_block_is_left_alone() {
    for played in both("heap_free") {
        let name = played.name;
        let frees = played.served(RuntimeFn::RustDealloc);
        let allocations = played.served(RuntimeFn::RustAlloc);
        assert_eq!((frees.len(), allocations.len()), (3, 3), "{name}");
        for freed in &frees {
            assert_eq!(freed.arguments[1..], [8, 8], "{name}: as it was asked for");
            assert!(allocations.iter().any(|served| served.result == freed.arguments[0]), "{name}");
            assert!(played.moments[freed.moment].step.writes.is_empty(), "{name}: freeing writes nothing");
        }
        let opcode = |served: usize| played.moments[served - 1].code[0];
        assert!(JMP.contains(&opcode(frees[0].moment)), "{name}: drop_it jumps to the allocator");
        assert_eq!(opcode(frees[1].moment), CALL, "{name}: take calls it");
        assert!(frees[0].moment < allocations[2].moment, "{name}");
        assert_ne!(frees[0].arguments[0], allocations[2].result, "{name}: not handed out again");
    }
}

#[test]
fn a_local_takes_fewer_steps_than_a_box() {
    for played in both("speed") {
        let name = played.name;
        let steps = |function| {
            let entry = played.moments.iter().position(|moment| moment.step.at.0 == played.label(function));
            returned(&played, function) + 1 - entry.expect("it is called")
        };
        let (local, boxed) = (steps("on_the_stack"), steps("on_the_heap"));
        assert!(boxed >= 2 * local, "{name}: {local} steps, {boxed} steps");
        if name == "speed" {
            let header = programs::BuiltIn::find(name).expect("it is built in").text;
            assert!(header.contains(&format!("{local} against {boxed}")), "{local} against {boxed} steps");
        }
        let (frees, allocation) = (played.served(RuntimeFn::RustDealloc), played.allocation());
        assert_eq!(frees.len(), 1, "{name}");
        let caller = |moment: usize| played.function_of(played.moments[moment - 1].step.at).map(str::to_owned);
        assert_eq!(caller(allocation.moment).as_deref(), Some("on_the_heap"), "{name}");
        assert_eq!(caller(frees[0].moment).as_deref(), Some("on_the_heap"), "{name}");
    }
}

#[test]
fn a_local_ends_with_its_frame_and_a_box_with_its_owner() {
    for mut played in both("lifetime") {
        let name = played.name;
        let local = played.within("on_the_stack").into_iter().find_map(|moment| moment.step.writes.first());
        let local = local.expect("the local is stored").address;
        let pop = returned(&played, "on_the_stack");
        let machine = played.at(pop + 1);
        assert!(machine.registers().rsp() > local.0, "{name}: the local's frame is gone");
        assert_eq!(machine.read_u64(local), Some(1), "{name}: its bytes are not");

        let pop = returned(&played, "on_the_heap");
        assert!(
            played.at(pop + 1).blocks().next().expect("a block").is_live(),
            "{name}: the box outlives the function that made it"
        );
        played.at(played.moments.len());
        let block = &played.machine.blocks().next().expect("a block");
        assert_eq!(played.function_of(block.allocated.caller), Some("on_the_heap"), "{name}");
        let freed = block.freed.expect("main drops it");
        assert_eq!(played.function_of(freed.caller), Some("main"), "{name}");
        let last = played.machine.read_u64(block.address);
        assert_eq!(last, Some(40), "{name}: freed, and its bytes are still there");
    }
}

#[test]
fn a_move_copies_the_pointer_and_the_last_owner_frees_once() {
    for played in both("ownership") {
        let name = played.name;
        let pointer = played.allocation().result;
        let copies: Vec<_> = played
            .within("main")
            .into_iter()
            .flat_map(|moment| &moment.step.writes)
            .filter(|write| write.new == pointer.to_le_bytes())
            .collect();
        assert!(copies.len() >= 2, "{name}: stored as first, then as second");
        assert!(copies.iter().all(|write| played.region(write.address.0) == Some(RegionKind::Stack)), "{name}");
        assert_eq!(played.stores(pointer).len(), 1, "{name}: the block is written once, when the box is made");
        assert_eq!(played.entries("consume")[0].rdi(), pointer, "{name}");
        assert_eq!(played.served(RuntimeFn::RustDealloc).len(), 1, "{name}");
        let freed = played.machine.blocks().next().expect("a block").freed.expect("consume frees it");
        assert_eq!(played.function_of(freed.caller), Some("consume"), "{name}");
    }
}

/// The moment at which the first call of a function returns.
pub(super) fn returned(played: &Played, function: &str) -> usize {
    let start = played.label(function);
    let pops = |event: &FrameEvent| matches!(event, FrameEvent::Pop(frame) if frame.function.0 == start);
    let moment = played.moments.iter().position(|moment| moment.step.frames.iter().any(pops));
    let moment = moment.unwrap_or_else(|| panic!("{}: {function} returns", played.name));
    assert_eq!(played.moments[moment].code, [RET], "{}: {function}", played.name);
    moment
}
