use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};
use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

struct Flag {
    wakes: AtomicUsize,
    ids: Mutex<Vec<usize>>,
    id: usize,
}
impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.wakes.fetch_add(1, Ordering::SeqCst);
        self.ids.lock().unwrap().push(self.id);
    }
}

struct Chan<T> {
    q: VecDeque<T>,
    closed: bool,
    waiting: Option<Waker>,
}
struct Sender<T>(Rc<RefCell<Chan<T>>>);
struct Receiver<T>(Rc<RefCell<Chan<T>>>);
impl<T> Sender<T> {
    fn send(&self, t: T) {
        let mut c = self.0.borrow_mut();
        c.q.push_back(t);
        if let Some(w) = c.waiting.take() {
            w.wake()
        }
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut c = self.0.borrow_mut();
        c.closed = true;
        if let Some(w) = c.waiting.take() {
            w.wake()
        }
    }
}
struct Recv<'a, T>(&'a Receiver<T>);
impl<T> Future for Recv<'_, T> {
    type Output = Option<T>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let mut c = self.0.0.borrow_mut();
        match c.q.pop_front() {
            Some(t) => Poll::Ready(Some(t)),
            None if c.closed => Poll::Ready(None),
            None => {
                c.waiting = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}
struct Yield(u32);
impl Future for Yield {
    type Output = u32;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        if self.0 == 0 {
            return Poll::Ready(9);
        }
        self.0 -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

async fn producer(tx: Sender<String>, n: u32) -> u32 {
    let mut sum = 0;
    for i in 0..n {
        sum += Yield(i % 3).await;
        tx.send(format!("item {i}"));
    }
    sum
}
async fn consumer(rx: Receiver<String>) -> Result<usize, String> {
    let mut len = 0;
    while let Some(s) = Recv(&rx).await {
        println!("got {s}");
        len += s.len();
        if len > 1000 {
            return Err(s);
        }
    }
    Ok(len)
}
fn run_all(tasks: &mut Vec<Option<Pin<Box<dyn Future<Output = String>>>>>) -> Vec<String> {
    let flags: Vec<Arc<Flag>> = (0..tasks.len())
        .map(|id| {
            Arc::new(Flag {
                wakes: 1.into(),
                ids: Mutex::default(),
                id,
            })
        })
        .collect();
    let mut done = vec![];
    while tasks.iter().any(Option::is_some) {
        for (slot, flag) in tasks.iter_mut().zip(&flags) {
            if flag.wakes.swap(0, Ordering::SeqCst) == 0 {
                continue;
            }
            let waker = Waker::from(flag.clone());
            if let Some(f) = slot {
                if let Poll::Ready(r) = f.as_mut().poll(&mut Context::from_waker(&waker)) {
                    done.push(r);
                    *slot = None;
                }
            }
        }
    }
    println!(
        "wakes {:?}",
        flags.iter().map(|f| f.ids.lock().unwrap().len()).collect::<Vec<_>>()
    );
    done
}
const VT: RawWakerVTable = RawWakerVTable::new(|p| RawWaker::new(p, &VT), |_| {}, |_| {}, |_| {});
fn main() {
    let chan = Rc::new(RefCell::new(Chan {
        q: VecDeque::new(),
        closed: false,
        waiting: None,
    }));
    let (tx, rx) = (Sender(chan.clone()), Receiver(chan));
    let mut tasks: Vec<Option<Pin<Box<dyn Future<Output = String>>>>> = vec![
        Some(Box::pin(async move { format!("consumed {:?}", consumer(rx).await) })),
        Some(Box::pin(async { format!("produced {}", producer(tx, 5).await) })),
    ];
    for line in run_all(&mut tasks) {
        println!("{line}");
    }
    let waker = unsafe { Waker::from_raw(RawWaker::new(std::ptr::null(), &VT)) };
    let mut cx = Context::from_waker(&waker);
    let mut fut = pin!(async {
        let a = Yield(2).await;
        let b = async { a + 1 }.await;
        [a, b]
    });
    let mut polls = 0;
    let out = loop {
        polls += 1;
        if let Poll::Ready(v) = fut.as_mut().poll(&mut cx) {
            break v;
        }
    };
    println!("{out:?} after {polls}, {} bytes", std::mem::size_of_val(&Yield(1)));
}
