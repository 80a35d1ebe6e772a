//! A thread pool with jobs behind a mutex and a condition variable, and results in order.
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Condvar, Mutex, RwLock};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() -> (usize, u64) + Send>;

#[derive(Default)]
struct Queue {
    jobs: Mutex<(VecDeque<Job>, bool)>,
    changed: Condvar,
}

struct Pool {
    queue: Arc<Queue>,
    workers: Vec<JoinHandle<u32>>,
}

impl Pool {
    fn new(n: usize, results: &mpsc::Sender<(usize, u64)>) -> Pool {
        let queue = Arc::new(Queue::default());
        let workers = (0..n)
            .map(|_| {
                let (queue, results) = (Arc::clone(&queue), results.clone());
                thread::spawn(move || work(&queue, &results))
            })
            .collect();
        Pool { queue, workers }
    }

    fn submit(&self, job: Job) {
        self.queue.jobs.lock().unwrap().0.push_back(job);
        self.queue.changed.notify_one();
    }

    fn close(self) -> Vec<u32> {
        self.queue.jobs.lock().unwrap().1 = true;
        self.queue.changed.notify_all();
        self.workers.into_iter().map(|worker| worker.join().expect("a worker does not panic")).collect()
    }
}

fn work(queue: &Queue, results: &mpsc::Sender<(usize, u64)>) -> u32 {
    let mut done = 0;
    loop {
        let mut state = queue.jobs.lock().unwrap();
        let job = loop {
            if let Some(job) = state.0.pop_front() {
                break job;
            }
            if state.1 {
                return done;
            }
            state = queue.changed.wait(state).unwrap();
        };
        drop(state);
        results.send(job()).unwrap();
        done += 1;
    }
}

fn collatz(mut n: u64) -> u64 {
    let mut steps = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    let pool = Pool::new(3, &sender);
    drop(sender);
    let calls = Arc::new(AtomicU32::new(0));
    for (index, n) in [27u64, 97, 6, 7, 871].into_iter().enumerate() {
        let calls = Arc::clone(&calls);
        pool.submit(Box::new(move || {
            calls.fetch_add(1, Ordering::Relaxed);
            (index, collatz(n))
        }));
    }
    let done = pool.close();
    let mut results: Vec<_> = receiver.iter().collect();
    results.sort_unstable();
    println!("{results:?} {} calls, {} done", calls.load(Ordering::SeqCst), done.iter().sum::<u32>());
    let shared = RwLock::new(vec![1, 2, 3]);
    let sums: Vec<i32> = thread::scope(|scope| {
        let readers: Vec<_> = (0..3).map(|k| {
            let shared = &shared;
            scope.spawn(move || shared.read().unwrap().iter().map(|x| x * k).sum())
        }).collect();
        readers.into_iter().map(|reader| reader.join().unwrap()).collect()
    });
    shared.write().unwrap().push(sums.iter().sum());
    println!("{sums:?} {:?}", shared.into_inner().unwrap());
}
