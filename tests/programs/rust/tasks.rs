//! Futures without a library: an executor with a queue, wakers from `Wake`, and a join.
use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};

struct Counter(AtomicUsize);

impl Wake for Counter {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

struct Later {
    turns: u32,
    value: u32,
}

impl Future for Later {
    type Output = u32;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<u32> {
        if self.turns == 0 {
            return Poll::Ready(self.value);
        }
        self.turns -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

async fn add(a: u32, b: u32) -> u32 {
    let left = Later { turns: 2, value: a }.await;
    let right = Later { turns: 1, value: b }.await;
    left + right
}

async fn chat(log: Rc<RefCell<Vec<String>>>, name: &'static str, turns: u32) {
    for turn in 0..turns {
        log.borrow_mut().push(format!("{name}{turn}"));
        Later { turns: 1, value: turn }.await;
    }
}

fn block_on<F: Future>(future: F) -> (F::Output, usize) {
    let counter = Arc::new(Counter(AtomicUsize::new(0)));
    let waker = Waker::from(Arc::clone(&counter));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return (value, counter.0.load(Ordering::SeqCst));
        }
    }
}

type Task = Pin<Box<dyn Future<Output = ()>>>;

fn run_all(tasks: Vec<Task>) -> u32 {
    let waker = Waker::noop();
    let mut context = Context::from_waker(waker);
    let mut queue: VecDeque<Task> = tasks.into();
    let mut polls = 0;
    while let Some(mut task) = queue.pop_front() {
        polls += 1;
        if task.as_mut().poll(&mut context).is_pending() {
            queue.push_back(task);
        }
    }
    polls
}

fn main() {
    let (sum, wakes) = block_on(add(20, 22));
    println!("{sum} after {wakes} wakes");
    let log = Rc::new(RefCell::new(Vec::new()));
    let tasks: Vec<Task> =
        vec![Box::pin(chat(Rc::clone(&log), "a", 2)), Box::pin(chat(log.clone(), "b", 3))];
    let polls = run_all(tasks);
    println!("{polls} polls: {}", log.borrow().join(" "));
    let nested = block_on(async {
        let first = add(1, 2).await;
        let text = String::from("kept across");
        let second = add(first, 10).await;
        format!("{text} {second}")
    });
    println!("{nested:?}");
}
