//! The lesson: frames, `size_of` and stack overflow.
//!
//! Each test holds for the program by hand and for the compiled one, unless it says otherwise.

use super::features::returned;
use super::{JMP, Played, both};
use asmscope::model::addr::Address;
use asmscope::model::fault::Fault;
use asmscope::model::frame::{Entered, Frame};
use asmscope::model::run::Stop;
use asmscope::model::step::FrameEvent;

#[test]
fn a_call_pushes_a_frame_and_a_return_pops_it() {
    for mut played in both("frames") {
        let name = played.name;
        let (outer, inner) = (pushed(&played, "func1"), pushed(&played, "func2"));
        for frame in [&outer, &inner] {
            let call = &played.moments[frame.since.0 as usize];
            let return_address = frame.return_address.expect("it was called");
            assert_eq!(call.step.writes[0].address, frame.return_slot.expect("it was called"), "{name}");
            assert_eq!(call.step.writes[0].new, return_address.0.to_le_bytes(), "{name}: pushed by the call");
            assert_eq!(return_address.0, call.step.at.0 + call.code.len() as u64, "{name}: the next instruction");
        }
        assert!(inner.base < outer.base, "{name}: the stack grows downwards");
        let pops = ["func2", "func1"].map(|function| returned(&played, function));
        assert!(pops[0] < pops[1], "{name}: the innermost returns first");
        let ret = &played.moments[pops[0]].step;
        assert!(ret.writes.is_empty(), "{name}: a return erases nothing");
        let slot = inner.return_slot.expect("it was called");
        let left = played.at(pops[0] + 1).read_u64(slot);
        assert_eq!(left, inner.return_address.map(|at| at.0), "{name}: not even the return address");
    }
}

/// The program by hand keeps to the lesson; the compiled one shows what the lesson leaves out.
#[test]
fn a_call_in_tail_position_is_a_jump_without_a_frame_of_its_own() {
    let [_, played] = both("frames");
    let tail = pushed(&played, "tail");
    let jumped: Vec<Frame> = pushes(&played).filter(|frame| frame.entered == Entered::TailCall).collect();
    assert_eq!(jumped.len(), 1);
    assert_eq!(jumped[0].function.0, played.label("func2"));
    assert_eq!(jumped[0].return_address, tail.return_address, "it returns to tail's caller");
    assert_eq!(jumped[0].base, tail.base, "in the place of tail's frame");
    assert!(JMP.contains(&played.moments[jumped[0].since.0 as usize].code[0]));
}

fn pushed(played: &Played, function: &str) -> Frame {
    let start = played.label(function);
    pushes(played).find(|frame| frame.function.0 == start).expect("it is called")
}

fn pushes(played: &Played) -> impl Iterator<Item = Frame> {
    let events = played.moments.iter().flat_map(|moment| &moment.step.frames);
    events.filter_map(|event| if let FrameEvent::Push(frame) = event { Some(frame.clone()) } else { None })
}

#[test]
fn a_size_is_a_constant_in_the_code() {
    let sizes = [("of_u8", 1), ("of_a_reference", 8), ("of_a_str", 16), ("of_a_string", 24)];
    for played in both("size_of") {
        for (function, size) in sizes {
            let code = played.machine.read(Address(played.label(function)), 6);
            assert_eq!(code, Some(vec![0xb8, size, 0, 0, 0, 0xc3]), "{}: mov eax, {size}; ret", played.name);
        }
        assert_eq!(played.stop, Stop::Exited { code: 1 + 8 + 16 + 24 }, "{}", played.name);
    }
    let [_, compiled] = both("size_of");
    assert_eq!(compiled.moments.len(), 3, "main is a constant, too: mov, ret and the end");
}

#[test]
fn recursion_without_end_is_stopped_at_the_guard() {
    for played in both("overflow") {
        let name = played.name;
        let Stop::Fault(Fault::StackOverflow { access, depth, used, size }) = played.stop else {
            panic!("{name}: {:?}", played.stop)
        };
        assert_eq!(played.region(access.address.0), None, "{name}: the access went to unmapped memory");
        let lowest = played.machine.regions().last().expect("the stack is mapped").start;
        assert!(lowest.0 - access.address.0 <= 48, "{name}: just below the stack");
        assert!(used <= size && depth > 1_300, "{name}: {depth} calls, {used} of {size} bytes");
        let guilty = played.moments.last().expect("the fault is a step");
        assert!(guilty.step.fault.is_some() && guilty.step.writes.is_empty(), "{name}: nothing was written");
        assert!(guilty.step.registers.is_empty(), "{name}: and nothing else happened");
        let bases: Vec<u64> = pushes(&played).map(|frame| frame.base.0).skip(1).take(100).collect();
        assert!(bases.windows(2).all(|pair| pair[0] - pair[1] == 48), "{name}: 48 bytes a call");
    }
}
