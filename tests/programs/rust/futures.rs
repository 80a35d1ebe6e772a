// A future polled by hand: async functions, a waker that counts, a value that is ready the third time.
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake};

struct Countdown(u32);

impl Future for Countdown {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.0 == 0 {
            return Poll::Ready("lift-off");
        }
        self.0 -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

#[derive(Default)]
struct Counter(AtomicUsize);

impl Wake for Counter {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

async fn launch(name: String) -> String {
    let first = Countdown(2).await;
    let second = Countdown(1).await;
    format!("{name}: {first}, {second}")
}

fn main() {
    let counter = Arc::new(Counter::default());
    let waker = Arc::clone(&counter).into();
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(launch("probe".to_string()));
    let mut n_polls = 1;
    let result = loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(result) => break result,
            Poll::Pending => n_polls += 1,
        }
    };
    println!("{result} after {n_polls} polls and {} wakes", counter.0.load(Ordering::Relaxed));
}
