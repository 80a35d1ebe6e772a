// A queue with a condition variable, a barrier, RwLock, Once, thread-local values.
use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::{Arc, Barrier, Condvar, Mutex, OnceLock, RwLock};
use std::thread;

static NAME: OnceLock<String> = OnceLock::new();

thread_local! {
    static SEEN: Cell<u32> = const { Cell::new(0) };
}

#[derive(Default)]
struct Queue {
    items: Mutex<VecDeque<u32>>,
    added: Condvar,
}

impl Queue {
    fn take(&self) -> u32 {
        let items = self.items.lock().unwrap();
        let mut items = self.added.wait_while(items, |items| items.is_empty()).unwrap();
        items.pop_front().expect("it was waited for")
    }
}

fn main() {
    let queue = Arc::new(Queue::default());
    let barrier = Arc::new(Barrier::new(2));
    let limits = Arc::new(RwLock::new(100));
    let consumer = {
        let (queue, barrier, limits) = (Arc::clone(&queue), Arc::clone(&barrier), Arc::clone(&limits));
        thread::spawn(move || {
            barrier.wait();
            let mut sum = 0;
            while sum < *limits.read().unwrap() {
                sum += queue.take();
                SEEN.set(SEEN.get() + 1);
            }
            (sum, SEEN.get(), NAME.get_or_init(|| "consumer".into()).len())
        })
    };
    *limits.write().unwrap() = 60;
    barrier.wait();
    for n in 1..=12 {
        queue.items.lock().unwrap().push_back(n * 2);
        queue.added.notify_one();
    }
    println!("{:?} {} {:?}", consumer.join().unwrap(), SEEN.get(), NAME.get());
}
