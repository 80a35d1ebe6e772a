use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering, fence};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock};
use std::thread;
use std::time::Duration;

static TABLE: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(vec!["init".to_string()]));
static ONCE: Once = Once::new();
static CELL: OnceLock<u64> = OnceLock::new();
thread_local! { static DEPTH: std::cell::RefCell<Vec<u32>> = const { std::cell::RefCell::new(Vec::new()) }; }

struct Semaphore {
    n: Mutex<u32>,
    c: Condvar,
}
impl Semaphore {
    fn with<T>(&self, f: impl FnOnce() -> T) -> T {
        let mut n = self.c.wait_while(self.n.lock().unwrap(), |n| *n == 0).unwrap();
        *n -= 1;
        drop(n);
        let r = f();
        *self.n.lock().unwrap() += 1;
        self.c.notify_one();
        r
    }
}

struct SpinLock {
    held: AtomicBool,
    value: std::cell::UnsafeCell<u64>,
}
unsafe impl Sync for SpinLock {}
impl SpinLock {
    fn add(&self, k: u64) {
        while self
            .held
            .compare_exchange_weak(false, true, Ordering::Acquire, Ordering::Relaxed)
            .is_err()
        {
            std::hint::spin_loop();
        }
        unsafe {
            *self.value.get() += k;
        }
        self.held.store(false, Ordering::Release);
    }
}

fn main() {
    let accounts = Arc::new((0..4).map(|i| Mutex::new(100 * (i + 1))).collect::<Vec<_>>());
    let sem = Arc::new(Semaphore {
        n: Mutex::new(2),
        c: Condvar::new(),
    });
    let peak = Arc::new(AtomicU32::new(0));
    let inside = Arc::new(AtomicU32::new(0));
    let workers: Vec<_> = (0..5usize)
        .map(|i| {
            let (accounts, sem, peak, inside) = (accounts.clone(), sem.clone(), peak.clone(), inside.clone());
            thread::Builder::new()
                .name(format!("w{i}"))
                .stack_size(256 * 1024)
                .spawn(move || {
                    for k in 0..6usize {
                        let (from, to) = ((i + k) % 4, (i * 3 + k + 1) % 4);
                        if from == to {
                            continue;
                        }
                        sem.with(|| {
                            peak.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                            let (lo, hi) = (from.min(to), from.max(to));
                            let mut a = accounts[lo].lock().unwrap();
                            let mut b = accounts[hi].lock().unwrap();
                            *a -= 5;
                            *b += 5;
                            inside.fetch_sub(1, Ordering::SeqCst);
                        });
                        thread::yield_now();
                    }
                    ONCE.call_once(|| TABLE.lock().unwrap().push("once".into()));
                    DEPTH.with_borrow_mut(|d| {
                        d.push(i as u32);
                        d.len()
                    })
                })
                .unwrap()
        })
        .collect();
    let lens: Vec<usize> = workers.into_iter().map(|w| w.join().unwrap()).collect();
    let total: i32 = accounts.iter().map(|a| *a.lock().unwrap()).sum();
    println!(
        "{total} {lens:?} {} {}",
        peak.load(Ordering::SeqCst) <= 2,
        TABLE.lock().unwrap().join(",")
    );

    let spin = SpinLock {
        held: AtomicBool::new(false),
        value: std::cell::UnsafeCell::new(0),
    };
    thread::scope(|s| {
        for i in 0..3u64 {
            let spin = &spin;
            s.spawn(move || {
                for _ in 0..50 {
                    spin.add(i)
                }
            });
        }
    });
    println!("{}", spin.value.into_inner());

    let (tx, rx) = mpsc::channel::<Box<dyn FnOnce() -> u64 + Send>>();
    let pool = thread::spawn(move || rx.iter().map(|job| job()).collect::<Vec<_>>());
    for i in 0..4u64 {
        let s = format!("{i}");
        tx.send(Box::new(move || s.len() as u64 + i * i)).unwrap();
    }
    drop(tx);
    println!("{:?}", pool.join().unwrap());

    let (tx, rx) = mpsc::sync_channel::<i32>(0);
    println!(
        "{:?}",
        rx.recv_timeout(Duration::from_millis(5)) == Err(RecvTimeoutError::Timeout)
    );
    let h = thread::spawn(move || {
        let r = rx.recv();
        (r, rx.recv())
    });
    tx.send(17).unwrap();
    drop(tx);
    println!("{:?}", h.join().unwrap());

    let config = RwLock::new(vec![1, 2, 3]);
    let barrier = Barrier::new(3);
    let sums = Mutex::new(vec![]);
    thread::scope(|s| {
        for i in 0..3 {
            let (config, barrier, sums) = (&config, &barrier, &sums);
            s.spawn(move || {
                let leader = barrier.wait().is_leader();
                if leader {
                    config.write().unwrap().push(10);
                }
                barrier.wait();
                sums.lock()
                    .unwrap()
                    .push(config.read().unwrap().iter().sum::<i32>() + i);
            });
        }
    });
    let mut sums = sums.into_inner().unwrap();
    sums.sort_unstable();
    println!("{sums:?} {}", CELL.get_or_init(|| 42));
    let r = thread::spawn(|| {
        let v: Vec<u8> = Vec::new();
        v[0]
    })
    .join();
    println!("{}", r.unwrap_err().downcast_ref::<String>().unwrap());
    let parked = thread::spawn(|| {
        thread::park();
        fence(Ordering::SeqCst);
        5
    });
    parked.thread().unpark();
    let a = AtomicI64::new(5);
    println!(
        "{:?} {:?} {}",
        a.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |x| (x > 3).then_some(x * 2)),
        a.swap(1, Ordering::AcqRel),
        parked.join().unwrap()
    );
}
