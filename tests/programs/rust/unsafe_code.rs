use std::alloc::{Layout, alloc, alloc_zeroed, dealloc, realloc};
use std::arch::asm;
use std::mem::{self, ManuallyDrop, align_of, offset_of, size_of};
use std::ptr::{self, NonNull};

#[repr(C)]
union Bits {
    f: f32,
    u: u32,
    b: [u8; 4],
}
#[repr(C, packed)]
struct Packed {
    a: u8,
    b: u32,
    c: u16,
}
#[repr(align(64))]
#[derive(Debug)]
struct Line([u8; 10]);
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq)]
enum Op {
    Add = 1,
    Sub = 4,
    Mul,
}
impl TryFrom<u8> for Op {
    type Error = u8;
    fn try_from(b: u8) -> Result<Op, u8> {
        match b {
            1 => Ok(Op::Add),
            4 | 5 => Ok(unsafe { mem::transmute::<u8, Op>(b) }),
            _ => Err(b),
        }
    }
}

struct Node<T> {
    value: T,
    prev: Option<NonNull<Node<T>>>,
    next: Option<NonNull<Node<T>>>,
}
struct List<T> {
    head: Option<NonNull<Node<T>>>,
    tail: Option<NonNull<Node<T>>>,
    len: usize,
}
impl<T> List<T> {
    fn new() -> Self {
        List {
            head: None,
            tail: None,
            len: 0,
        }
    }
    fn push_back(&mut self, value: T) {
        let node = NonNull::from(Box::leak(Box::new(Node {
            value,
            prev: self.tail,
            next: None,
        })));
        match self.tail {
            Some(mut t) => unsafe { t.as_mut().next = Some(node) },
            None => self.head = Some(node),
        }
        self.tail = Some(node);
        self.len += 1;
    }
    fn pop_front(&mut self) -> Option<T> {
        let node = unsafe { Box::from_raw(self.head?.as_ptr()) };
        self.head = node.next;
        match self.head {
            Some(mut h) => unsafe { h.as_mut().prev = None },
            None => self.tail = None,
        }
        self.len -= 1;
        Some(node.value)
    }
    fn reverse(&mut self) {
        let mut at = self.head;
        while let Some(mut n) = at {
            unsafe {
                let n = n.as_mut();
                mem::swap(&mut n.prev, &mut n.next);
                at = n.prev;
            }
        }
        mem::swap(&mut self.head, &mut self.tail);
    }
}
impl<T> Drop for List<T> {
    fn drop(&mut self) {
        while self.pop_front().is_some() {}
    }
}
struct RawVec<T> {
    ptr: NonNull<T>,
    cap: usize,
    len: usize,
}
impl<T> RawVec<T> {
    fn new() -> Self {
        RawVec {
            ptr: NonNull::dangling(),
            cap: 0,
            len: 0,
        }
    }
    fn push(&mut self, t: T) {
        if self.len == self.cap {
            let new = (self.cap * 2).max(2);
            let p = unsafe {
                if self.cap == 0 {
                    alloc(Layout::array::<T>(new).unwrap())
                } else {
                    realloc(
                        self.ptr.as_ptr().cast(),
                        Layout::array::<T>(self.cap).unwrap(),
                        new * size_of::<T>(),
                    )
                }
            };
            self.ptr = NonNull::new(p.cast()).expect("memory");
            self.cap = new;
        }
        unsafe {
            self.ptr.as_ptr().add(self.len).write(t);
        }
        self.len += 1;
    }
    fn as_slice(&self) -> &[T] {
        unsafe { std::slice::from_raw_parts(self.ptr.as_ptr(), self.len) }
    }
}
impl<T> Drop for RawVec<T> {
    fn drop(&mut self) {
        unsafe {
            ptr::drop_in_place(ptr::slice_from_raw_parts_mut(self.ptr.as_ptr(), self.len));
            if self.cap > 0 {
                dealloc(self.ptr.as_ptr().cast(), Layout::array::<T>(self.cap).unwrap())
            }
        }
    }
}
static mut COUNTER: u32 = 0;
unsafe extern "C" {
    fn strlen(s: *const std::ffi::c_char) -> usize;
    fn qsort(base: *mut std::ffi::c_void, n: usize, w: usize, f: extern "C" fn(*const i32, *const i32) -> i32);
}
extern "C" fn cmp(a: *const i32, b: *const i32) -> i32 {
    unsafe { (*b).cmp(&*a) as i32 }
}
fn mul_high(a: u64, b: u64) -> (u64, u64) {
    let (hi, lo);
    unsafe { asm!("mul {b}", b = in(reg) b, inout("rax") a => lo, out("rdx") hi) };
    (hi, lo)
}
fn popcnt_loop(mut x: u64) -> u64 {
    let mut n = 0u64;
    unsafe {
        asm!("2: test {x}, {x}", "jz 3f", "lea {t}, [{x} - 1]", "and {x}, {t}", "inc {n}", "jmp 2b", "3:", x = inout(reg) x, t = out(reg) _, n = inout(reg) n)
    };
    let _ = x;
    n
}
fn main() {
    let b = Bits { f: -1.5 };
    unsafe { println!("{:#x} {:?}", b.u, b.b) };
    let p = Packed {
        a: 1,
        b: 0xdead_beef,
        c: 7,
    };
    println!(
        "{} {} {:#x} {}",
        size_of::<Packed>(),
        { p.c },
        unsafe { ptr::addr_of!(p.b).read_unaligned() },
        p.a
    );
    let l = Box::new(Line([3; 10]));
    println!(
        "{} {} {} {:?}",
        align_of::<Line>(),
        (&raw const *l as usize) % 64,
        offset_of!(Packed, c),
        l.0[9]
    );
    println!("{:?}", [1u8, 4, 5, 9].map(Op::try_from));
    let mut list = List::new();
    for w in ["x", "yy", "zzz"] {
        list.push_back(w.to_string());
    }
    list.reverse();
    println!(
        "{:?} {:?} {}",
        list.pop_front(),
        list.head.map(|h| unsafe { h.as_ref().value.len() }),
        list.len
    );
    let mut v = RawVec::new();
    for i in 0..7 {
        v.push(Box::new(i * i));
    }
    println!("{:?} {}", v.as_slice(), v.cap);
    unsafe {
        let layout = Layout::from_size_align(100, 32).unwrap();
        let z = alloc_zeroed(layout);
        z.add(99).write_volatile(5);
        println!(
            "{} {}",
            (0..100).map(|i| *z.add(i) as u32).sum::<u32>(),
            z as usize % 32
        );
        dealloc(z, layout);
        *(&raw mut COUNTER) += 3;
        println!("{}", *(&raw const COUNTER));
        println!("{}", strlen(c"hello".as_ptr()));
        let mut a = [3, 9, -4, 7];
        qsort(a.as_mut_ptr().cast(), a.len(), 4, cmp);
        println!("{a:?}");
        let s = ManuallyDrop::new(String::from("manual"));
        let again = String::from_raw_parts(s.as_ptr() as *mut u8, s.len(), s.capacity());
        println!("{again}");
        let mut arr = [1u16, 2, 3, 4, 5, 6];
        ptr::copy(arr.as_ptr(), arr.as_mut_ptr().add(2), 4);
        let (l, r) = arr.split_at_mut(3);
        ptr::swap_nonoverlapping(l.as_mut_ptr(), r.as_mut_ptr(), 3);
        println!("{arr:?} {:?}", arr.align_to::<u32>().1.len() >= 2);
    }
    println!("{:x?} {}", mul_high(u64::MAX, 0x1234_5678_9abc), popcnt_loop(0xf0f1));
    let bytes: [u8; 8] = unsafe { mem::transmute(0x0102_0304_0506_0708u64) };
    println!("{bytes:?} {}", u32::from_le_bytes(bytes[..4].try_into().unwrap()));
    let fat: &dyn std::fmt::Debug = &5u8;
    let (data, _vt): (*const u8, *const usize) = unsafe { mem::transmute(fat) };
    println!("{}", unsafe { *data });
    let boxed: Box<[i32]> = vec![1, 2, 3].into_boxed_slice();
    let raw = Box::into_raw(boxed);
    unsafe {
        (*raw)[1] = 20;
        println!("{:?}", Box::from_raw(raw));
    }
}
