// shape.rs - How is the root of a program run, and how many bytes does its future hold at most?
//
// The pieces of work are those of work.c.
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

struct Counted;
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        PEAK.fetch_max(LIVE.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        System.alloc(layout)
    }
    unsafe fn dealloc(&self, p: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        System.dealloc(p, layout)
    }
}
#[global_allocator]
static ALLOCATOR: Counted = Counted;

#[inline(never)]
pub fn fill(bytes: &mut [u8], mut seed: u64) {
    for b in bytes.iter_mut() {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        *b = (seed >> 56) as u8
    }
    black_box(bytes);
}

#[inline(never)]
pub fn sum(bytes: &[u8]) -> u64 {
    black_box(bytes).iter().fold(0u64, |r, &b| r.wrapping_mul(31).wrapping_add(b as u64))
}

#[inline(never)]
pub fn mix(a: u64, b: u64) -> u64 {
    (a ^ b).wrapping_mul(0x9e3779b97f4a7c15).wrapping_add(a >> 7)
}

pub fn next_byte() -> i32 {
    thread_local!(static AT: Cell<usize> = const { Cell::new(0) });
    let text = b"GET /a?b=17 HTTP/1.1\r\nHost: weft\r\nLength: 12\r\n\r\n{\"k\": [1, 2]}\n";
    AT.with(|at| {
        let c = text[at.get()] as i32;
        at.set((at.get() + 1) % text.len());
        c
    })
}

pub struct Suspend(bool);
impl Future for Suspend {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        Poll::Pending
    }
}

pub fn suspend() -> Suspend {
    Suspend(false)
}

pub fn run<F: Future<Output = u64> + 'static>(root: fn(u64) -> F) {
    let (before, mut context) = (LIVE.load(Relaxed), Context::from_waker(Waker::noop()));
    PEAK.store(before, Relaxed);
    let mut task: Pin<Box<dyn Future<Output = u64>>> = Box::pin(root(black_box(7)));
    let result = loop {
        if let Poll::Ready(result) = task.as_mut().poll(&mut context) {
            break result;
        }
    };
    drop(task);
    println!("{} 0 {:016x}", PEAK.load(Relaxed) - before, result);
}
