// channel.rs - rust: what does a message through a channel of one slot cost, between two tasks of a run queue?
//
// Tasks are numbers; CURRENT is the running one.
use crate::work::*;
use crate::call;
use std::cell::Cell;

static CURRENT: Global<usize> = Global::new(0);

struct Shared {
    value: Cell<u64>,
    full: Cell<bool>,
    sender: Cell<Option<usize>>,
    receiver: Cell<Option<usize>>,
    ring: [Cell<usize>; 16],
    head: Cell<usize>,
    tail: Cell<usize>,
}
unsafe impl Sync for Shared {}

static SHARED: Shared = Shared {
    value: Cell::new(0),
    full: Cell::new(false),
    sender: Cell::new(None),
    receiver: Cell::new(None),
    ring: [const { Cell::new(0) }; 16],
    head: Cell::new(0),
    tail: Cell::new(0),
};

fn push(t: usize) {
    SHARED.ring[SHARED.tail.get() & 15].set(t);
    SHARED.tail.set(SHARED.tail.get() + 1)
}

fn pop() -> Option<usize> {
    let head = SHARED.head.get();
    if head == SHARED.tail.get() {
        return None;
    }
    SHARED.head.set(head + 1);
    Some(SHARED.ring[head & 15].get())
}

async fn send(value: u64) {
    while SHARED.full.get() {
        SHARED.sender.set(Some(CURRENT.get()));
        suspend().await
    }
    SHARED.value.set(value);
    SHARED.full.set(true);
    if let Some(t) = SHARED.receiver.take() {
        push(t)
    }
}

async fn receive() -> u64 {
    while !SHARED.full.get() {
        SHARED.receiver.set(Some(CURRENT.get()));
        suspend().await
    }
    SHARED.full.set(false);
    if let Some(t) = SHARED.sender.take() {
        push(t)
    }
    SHARED.value.get()
}

async fn send_all(n: u64) -> u64 {
    for i in 1..=n {
        call!(send(i))
    }
    0
}

async fn receive_all(n: u64) -> u64 {
    let mut sum = 0;
    for _ in 0..n {
        sum = step(sum, call!(receive()))
    }
    sum
}

pub fn channel(n: u64) -> u64 {
    let mut tasks: [Task; 2] = [Box::pin(send_all(n)), Box::pin(receive_all(n))];
    let mut result = 0;
    push(0);
    push(1);
    while let Some(t) = pop() {
        CURRENT.set(t);
        if let std::task::Poll::Ready(value) = resume(&mut tasks[t]) {
            if t == 1 {
                result = value
            }
        }
    }
    result
}
