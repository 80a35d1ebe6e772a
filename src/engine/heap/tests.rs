//! Unit tests of the allocator: placement, requests, accesses and leaks.

use super::*;
use crate::model::addr::StepIndex;
use crate::model::fault::{AccessKind, BadRequest};
use crate::model::memory_map::{HEAP_BASE, RegionKind};
use crate::model::runtime::Allocator;

fn heap(size: u64) -> Heap {
    Heap::new(Region::new(RegionKind::Heap, Address(HEAP_BASE), size))
}

fn site(step: u64) -> HeapSite {
    HeapSite { step: StepIndex(step), caller: Address(0x40_1000) }
}

fn alloc(heap: &mut Heap, size: u64, align: u64) -> Block {
    let placement = heap.place(size, align, StepIndex(0)).expect("there is room");
    for id in placement.recycled.ids() {
        heap.apply(&HeapEvent::Recycle { id: *id });
    }
    let id = heap.next_id();
    let block = Block {
        id,
        address: placement.address,
        size,
        align,
        allocator: Allocator::Rust,
        allocated: site(0),
        freed: None,
    };
    heap.apply(&HeapEvent::Alloc(block));
    block
}

#[test]
fn blocks_are_aligned_and_separated_by_red_zones() {
    let mut heap = heap(1 << 20);
    let mut end = HEAP_BASE;
    for (size, align) in [(1, 1), (24, 8), (16, 16), (100, 64), (5, 1), (4096, 4096)] {
        let block = alloc(&mut heap, size, align);
        assert!(block.address.0.is_multiple_of(align) && block.address.0 >= end + GAP);
        end = block.end().0;
    }
}

#[test]
fn freed_bytes_are_reused_only_when_the_heap_is_exhausted_and_oldest_first() {
    let mut heap = heap(4096);
    let blocks: Vec<Block> =
        (0..100).map_while(|_| heap.place(48, 8, StepIndex(0)).is_ok().then(|| alloc(&mut heap, 48, 8))).collect();
    assert!(heap.place(48, 8, StepIndex(0)).is_err());
    heap.apply(&HeapEvent::Free { id: blocks[5].id, site: site(7) });
    heap.apply(&HeapEvent::Free { id: blocks[2].id, site: site(9) });
    heap.apply(&HeapEvent::Free { id: blocks[3].id, site: site(10) });
    assert_eq!(heap.place(48, 8, StepIndex(0)).map(|p| p.address), Ok(blocks[5].address));
    assert_eq!(
        heap.place(100, 8, StepIndex(0)).map(|p| p.recycled),
        Ok(Recycled::Several(vec![blocks[2].id, blocks[3].id]))
    );
    assert_eq!(heap.block_at(blocks[5].address).map(|b| b.id), Some(blocks[5].id));
}

#[test]
fn invalid_frees_are_faults() {
    let mut heap = heap(4096);
    let block = alloc(&mut heap, 16, 8);
    let wrong = |size, align| Err(Fault::LayoutMismatch { block: block.id, size, align });
    assert_eq!(heap.check_free(block.address, Return::to_rust(8, 8)), wrong(8, 8));
    assert_eq!(heap.check_free(block.address, Return::to_rust(16, 16)), wrong(16, 16));
    let inside = block.address.plus(8);
    assert_eq!(
        heap.check_free(inside, Return::TO_C),
        Err(Fault::InvalidFree { pointer: inside, near: Some(block.id) })
    );
    heap.apply(&HeapEvent::Free { id: block.id, site: site(3) });
    let twice = Fault::DoubleFree { block: block.id, pointer: block.address };
    assert_eq!(heap.check_free(block.address, Return::to_rust(16, 8)), Err(twice));
}

#[test]
fn blocks_go_back_to_the_allocator_that_they_are_from() {
    let mut heap = heap(4096);
    heap.share_allocators();
    for allocator in Allocator::ALL {
        let request = Request { size: 24, align: 16, allocator };
        let pointer = Address(heap.allocate_simply(request, site(0)).expect("there is room").0);
        for to in Allocator::ALL {
            let answer = heap.check_free(pointer, Return { to, size: None, align: None });
            // Rust's may have been inlined.
            if to == allocator || !(to.is_cpp() || allocator.is_cpp()) {
                assert!(answer.is_ok(), "{allocator:?} to {to:?}: {answer:?}");
            } else {
                let is_mismatch = matches!(answer, Err(Fault::AllocatorMismatch { given_to, .. }) if given_to == to);
                assert!(is_mismatch, "{allocator:?} to {to:?}: {answer:?}");
            }
        }
        let of_size = |size| heap.check_free(pointer, Return { to: allocator, size: Some(size), align: None }).is_ok();
        assert!(of_size(24) && of_size(8) == (allocator == Allocator::C), "{allocator:?}");
    }
}

#[test]
fn invalid_requests_are_faults() {
    let problem = |size, align, allocator| match (Request { size, align, allocator }).check() {
        Err(Fault::BadAllocRequest { problem, .. }) => Some(problem),
        _ => None,
    };
    assert_eq!(problem(0, 8, Allocator::Rust), Some(BadRequest::ZeroSize));
    assert_eq!(problem(0, 16, Allocator::C), None);
    assert_eq!(problem(8, 3, Allocator::Rust), Some(BadRequest::AlignNotPowerOfTwo));
    assert_eq!(problem(8, 0, Allocator::Rust), Some(BadRequest::AlignNotPowerOfTwo));
    assert_eq!(problem(u64::MAX, 1, Allocator::C), Some(BadRequest::TooLarge));
    assert_eq!(problem(1 << 40, 1, Allocator::New), None);
}

#[test]
fn accesses_in_a_red_zone_name_the_nearest_block_and_the_distance() {
    let mut heap = heap(4096);
    let block = alloc(&mut heap, 24, 8);
    let next = alloc(&mut heap, 8, 8);
    let check = |heap: &Heap, address: Address, size| {
        heap.check_access(Access { address, size, kind: AccessKind::Read }).map_err(|fault| match fault {
            Fault::HeapOutOfBounds { nearest, .. } => nearest,
            fault => panic!("{fault:?}"),
        })
    };
    assert_eq!(check(&heap, block.address, 8), Ok(()));
    assert_eq!(check(&heap, block.address.plus(16), 16), Err(Some((block.id, BlockGap::After(0)))));
    assert_eq!(check(&heap, block.address.plus(24), 1), Err(Some((block.id, BlockGap::After(0)))));
    assert_eq!(check(&heap, block.address.plus(30), 8), Err(Some((block.id, BlockGap::After(6)))));
    assert_eq!(check(&heap, next.address.minus(4), 4), Err(Some((next.id, BlockGap::Before(0)))));
    assert_eq!(check(&heap, block.address.minus(8), 16), Err(Some((block.id, BlockGap::Before(0)))));
    heap.apply(&HeapEvent::Free { id: block.id, site: site(3) });
    let access = Access { address: block.address.plus(8), size: 8, kind: AccessKind::Write };
    assert_eq!(heap.check_access(access), Err(Fault::UseAfterFree { access, block: block.id }));
}

#[test]
fn blocks_without_a_path_from_a_root_are_unreachable() {
    let mut heap = heap(4096);
    let [first, second, third] = [0; 3].map(|_| alloc(&mut heap, 16, 8));
    // The first block points into the second.
    let read = |address, _| if address == first.address { vec![second.address.0 + 8] } else { Vec::new() };
    assert_eq!(heap.unreachable(vec![first.address.0], read), [third.id]);
    assert_eq!(heap.unreachable(Vec::new(), read), [first.id, second.id, third.id]);
}
