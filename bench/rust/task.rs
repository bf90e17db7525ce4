// task.rs - rust: what does a task cost to make, to keep, and to find again; generators, a program, a recursion.
use crate::work::*;
use crate::call;
use std::cell::Cell;
use std::future::Future;
use std::mem::size_of_val;
use std::task::{Context, Waker};

async fn spawned(a: u64) -> u64 {
    let sum = step(a, 7);
    suspend().await;
    step(sum, a)
}

#[inline(never)]
fn make_spawned(a: u64) -> Task {
    Box::pin(spawned(a))
}

pub fn spawn(n: u64) -> u64 {
    (0..n).fold(0u64, |sum, i| sum.wrapping_add(drive(&mut make_spawned(i))))
}

async fn level1(x: u64) -> u64 {
    let (d, e) = (opaque(x + 7), opaque(x * 11));
    let mut buffer = [0u8; 64];
    buffer_fill(&mut buffer, x);
    suspend().await;
    d + e + buffer_sum(&buffer)
}

async fn level2(x: u64) -> u64 {
    let (b, c) = (opaque(x * 3), opaque(x ^ 5));
    let result = call!(level1(x + 2));
    result + b + c
}

async fn level3(x: u64) -> u64 {
    let a = opaque(x + 1);
    let result = call!(level2(x + 1));
    result + a
}

pub fn memory(n: u64) -> u64 {
    let before = rss_bytes();
    let mut all: Vec<Task> = Vec::with_capacity(n as usize);
    for i in 0..n {
        let mut t: Task = Box::pin(level3(i));
        let _ = resume(&mut t);
        all.push(t)
    }
    BYTES.set((rss_bytes() - before) / n.max(1));
    all.into_iter().fold(0u64, |sum, mut t| sum.wrapping_add(drive(&mut t)))
}

async fn chilled(n: u64, x: u64) -> u64 {
    let mut sum = x;
    suspend().await;
    for i in 0..n {
        sum = step(sum, i);
        suspend().await
    }
    sum
}

pub fn cold(n: u64) -> u64 {
    let count = n.min(1000000);
    let rounds = if count > 0 { n / count } else { 0 };
    let order = random_order(count);
    let mut all: Vec<Task> = Vec::with_capacity(count as usize);
    for i in 0..count {
        let mut t: Task = Box::pin(chilled(rounds, i));
        let _ = resume(&mut t);
        all.push(t)
    }
    begin();
    for _ in 0..rounds {
        for &i in &order {
            let _ = resume(&mut all[i as usize]);
        }
    }
    end();
    all.into_iter().fold(0u64, |sum, mut t| step(sum, drive(&mut t)))
}

/// There are no generators; an async fn that hands values over in a cell of its consumer's is the usual emulation.
async fn range(n: u64, out: &Cell<u64>) {
    for i in 1..=n {
        out.set(i);
        suspend().await
    }
}

pub fn generator(n: u64) -> u64 {
    let out = Cell::new(0);
    let mut all = std::pin::pin!(range(n, &out));
    let mut context = Context::from_waker(Waker::noop());
    let mut sum = 0u64;
    while all.as_mut().poll(&mut context).is_pending() {
        sum = sum.wrapping_add(out.get())
    }
    sum
}

static RANDOM: Global<u64> = Global::new(0);
static V: Global<u64> = Global::new(0);

#[inline(never)]
fn bar(c: u64) -> u64 {
    let mut sum = c;
    for _ in 0..10 {
        RANDOM.set(RANDOM.get().wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407));
        sum += RANDOM.get() >> 33;
    }
    sum
}

async fn sleep_s(_seconds: f64) {
    suspend().await
}

async fn fum() {
    call!(sleep_s(2.0));
    V.set(V.get() + 1)
}

async fn foo(x: u64, y: u64) -> u64 {
    let mut z = 0;
    for c in x..=y {
        z += bar(c)
    }
    call!(sleep_s(1.0));
    call!(fum());
    z
}

async fn program() -> u64 {
    call!(foo('a' as u64, 'd' as u64))
}

#[inline(never)]
fn make_program() -> Task {
    Box::pin(program())
}

pub fn proposal(n: u64) -> u64 {
    RANDOM.set(1);
    V.set(0);
    BYTES.set(size_of_val(&program()) as u64);
    (0..n).fold(0u64, |sum, _| sum.wrapping_add(drive(&mut make_program()))) ^ V.get()
}

/// A recursion needs a box for every call.
fn fib(n: u64) -> Task {
    Box::pin(async move {
        if n < 2 {
            suspend().await;
            return n;
        }
        let first = fib(n - 1).await;
        first + fib(n - 2).await
    })
}

pub fn recursion(n: u64) -> u64 {
    (0..n).fold(0, |sum, _| sum + drive(&mut fib(20)))
}
