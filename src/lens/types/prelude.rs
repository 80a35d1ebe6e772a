//! The standard library's types, written in Rust and parsed by the same parser as the user's.
//!
//! Private fields are those of rustc 1.95's library, flattened where a struct only wraps another, without zero-sized
//! allocators and markers. A test compares sizes and alignments with the compiler.

use super::ast::TypeDefs;
use super::parser;
use std::sync::OnceLock;

const TEXT: &str = "
enum Option<T> { None, Some(T) }
enum Result<T, E> { Ok(T), Err(E) }
#[repr(i8)] enum Ordering { Less = -1, Equal = 0, Greater = 1 }
enum Infallible {}
enum ControlFlow<B, C> { Continue(C), Break(B) }
enum Poll<T> { Ready(T), Pending }
enum Bound<T> { Included(T), Excluded(T), Unbounded }

struct Range<T> { start: T, end: T }
struct RangeFrom<T> { start: T }
struct RangeTo<T> { end: T }
struct RangeInclusive<T> { start: T, end: T, exhausted: bool }
struct RangeFull;
struct Reverse<T>(T);
struct Wrapping<T>(T);
struct Pin<P> { pointer: P }
struct PhantomData<T: ?Sized>;
struct ManuallyDrop<T: ?Sized> { value: T }
union MaybeUninit<T> { uninit: (), value: T }

struct Vec<T> { cap: Capacity, ptr: NonNull<T>, len: usize }
struct String { cap: Capacity, ptr: NonNull<u8>, len: usize }
struct PathBuf { inner: String }
struct OsString { inner: String }
struct BinaryHeap<T> { data: Vec<T> }
struct VecDeque<T> { head: usize, len: usize, buf: RawVec<T> }
struct RawVec<T> { cap: Capacity, ptr: NonNull<T> }
struct LinkedList<T> { head: Option<NonNull<T>>, tail: Option<NonNull<T>>, len: usize }
struct BTreeMap<K, V> { root: Option<Root<K, V>>, length: usize }
struct BTreeSet<K> { root: Option<Root<K, ()>>, length: usize }
struct Root<K, V> { node: NonNull<(K, V)>, height: usize }
struct HashMap<K, V> { hash_builder: RandomState, table: RawTable<(K, V)> }
struct HashSet<K> { hash_builder: RandomState, table: RawTable<K> }
struct RandomState { k0: u64, k1: u64 }
struct RawTable<T> { bucket_mask: usize, ctrl: NonNull<T>, growth_left: usize, items: usize }

struct UnsafeCell<T: ?Sized> { value: T }
struct Cell<T: ?Sized> { value: UnsafeCell<T> }
struct RefCell<T: ?Sized> { borrow: isize, value: UnsafeCell<T> }
struct OnceCell<T> { inner: UnsafeCell<Option<T>> }
struct Mutex<T: ?Sized> { futex: AtomicU32, poison: AtomicBool, data: UnsafeCell<T> }
struct RwLock<T: ?Sized> { state: AtomicU32, writer_notify: AtomicU32, poison: AtomicBool, data: UnsafeCell<T> }
struct AtomicPtr<T> { p: UnsafeCell<*mut T> }

struct Duration { secs: u64, nanos: Nanoseconds }
struct Instant { tv_sec: i64, tv_nsec: Nanoseconds }
struct SystemTime { tv_sec: i64, tv_nsec: Nanoseconds }
";

/// The parsed definitions, computed once.
pub(super) fn items() -> &'static TypeDefs {
    static ITEMS: OnceLock<TypeDefs> = OnceLock::new();
    ITEMS.get_or_init(|| {
        parser::prelude(TEXT).unwrap_or_else(|error| unreachable!("{}: {error}", &TEXT[error.span.clone()]))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_prelude_parses() {
        assert!(super::items().find("Option").is_some());
    }
}
