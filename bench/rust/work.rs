// work.rs - rust: the pieces of work that all contenders share (see common/bench.h), and how a task is driven.
use std::arch::asm;
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::ptr;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

/// Used by one thread only.
pub struct Global<T>(Cell<T>);
unsafe impl<T> Sync for Global<T> {}
impl<T: Copy> Global<T> {
    pub const fn new(value: T) -> Self {
        Global(Cell::new(value))
    }
    #[inline(always)]
    pub fn get(&self) -> T {
        self.0.get()
    }
    #[inline(always)]
    pub fn set(&self, value: T) {
        self.0.set(value)
    }
}

pub static NEVER: Global<u64> = Global::new(0);
pub static BYTES: Global<u64> = Global::new(0);
static MARK: Global<u64> = Global::new(0);
static BEGIN: Global<Option<Instant>> = Global::new(None);
static END: Global<Option<Instant>> = Global::new(None);

pub fn start() {
    let from_outside = u64::MAX;
    NEVER.set(unsafe { ptr::read_volatile(&from_outside) });
    if std::env::var_os("BENCH_MARK").is_some() {
        let mark = format!("mark {:p}\n", &MARK); // one write
        eprint!("{mark}");
    }
}

/// The clock runs from here unless the workload restricts what is timed.
pub fn start_clock() {
    BEGIN.set(Some(Instant::now()));
    END.set(None);
}

pub fn begin() {
    start_clock();
    unsafe { ptr::write_volatile(MARK.0.as_ptr(), 1) };
}

pub fn end() {
    unsafe { ptr::write_volatile(MARK.0.as_ptr(), 2) };
    END.set(Some(Instant::now()));
}

pub fn timed_ns() -> f64 {
    let end = END.get().unwrap_or_else(Instant::now);
    (end - BEGIN.get().unwrap()).as_nanos() as f64
}

#[inline(always)]
pub fn step(s: u64, i: u64) -> u64 {
    (s ^ i).wrapping_add(3)
}

#[inline(always)]
pub fn opaque(mut x: u64) -> u64 {
    unsafe { asm!("/* {0} */", inout(reg) x, options(nomem, nostack, preserves_flags)) };
    x
}

pub type Task = Pin<Box<dyn Future<Output = u64>>>;

pub struct Suspend(bool);
impl Future for Suspend {
    type Output = ();
    #[inline(always)]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context) -> Poll<()> {
        if self.0 {
            Poll::Ready(())
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}

#[inline(always)]
pub fn suspend() -> Suspend {
    Suspend(false)
}

/// A future that is polled by a real call.
pub struct NoInline<F>(pub F);
impl<F: Future> Future for NoInline<F> {
    type Output = F::Output;
    #[inline(never)]
    fn poll(self: Pin<&mut Self>, context: &mut Context) -> Poll<F::Output> {
        unsafe { self.map_unchecked_mut(|s| &mut s.0) }.poll(context)
    }
}

#[cfg(noinline)]
#[macro_export]
macro_rules! call {
    ($f:expr) => {
        $crate::work::NoInline($f).await
    };
}
#[cfg(not(noinline))]
#[macro_export]
macro_rules! call {
    ($f:expr) => {
        $f.await
    };
}

#[inline(always)]
pub fn resume(t: &mut Task) -> Poll<u64> {
    t.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

#[inline(never)]
pub fn drive(t: &mut Task) -> u64 {
    loop {
        if let Poll::Ready(value) = resume(t) {
            return value;
        }
    }
}

pub fn run(f: impl Future<Output = u64> + 'static) -> u64 {
    drive(&mut (Box::pin(f) as Task))
}

#[inline(never)]
pub fn buffer_fill(buffer: &mut [u8; 64], x: u64) {
    for i in 0..64 {
        buffer[i] = (x + i as u64) as u8
    }
    std::hint::black_box(buffer);
}

#[inline(never)]
pub fn buffer_sum(buffer: &[u8; 64]) -> u64 {
    buffer.iter().map(|&c| c as u64).sum()
}

pub fn rss_bytes() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap();
    text.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

pub fn random_order(count: u64) -> Vec<u32> {
    let mut order = vec![0u32; count as usize];
    let mut random = 88172645463325252u64;
    for i in 0..count {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let j = random % (i + 1);
        order[i as usize] = order[j as usize];
        order[j as usize] = i as u32;
    }
    order
}
