// call.rs - rust: what does a call cost that might suspend and does not?
use crate::work::*;
use std::hint::black_box;

async fn callee(a: u64, b: u64) -> u64 {
    if a == NEVER.get() {
        suspend().await
    }
    step(a, b)
}

/// The poll of the callee is never inlined.
pub fn call(n: u64) -> u64 {
    async fn body(n: u64) -> u64 {
        let mut sum = 0;
        for i in 0..n {
            sum = NoInline(callee(sum, i)).await
        }
        sum
    }
    run(body(n))
}

pub fn calli(n: u64) -> u64 {
    async fn body(n: u64) -> u64 {
        let mut sum = 0;
        for i in 0..n {
            sum = callee(sum, i).await
        }
        sum
    }
    run(body(n))
}

/// A pointer to an async fn returns a boxed future.
pub fn callptr(n: u64) -> u64 {
    #[inline(never)]
    fn boxed(a: u64, b: u64) -> Task {
        Box::pin(callee(a, b))
    }
    async fn body(n: u64) -> u64 {
        let p: fn(u64, u64) -> Task = black_box(boxed);
        let mut sum = 0;
        for i in 0..n {
            sum = p(sum, i).await
        }
        sum
    }
    run(body(n))
}

trait Object {
    fn next(&self, a: u64, b: u64) -> Task;
}
struct Implementer<const K: u64> {
    add: u64,
}
impl<const K: u64> Object for Implementer<K> {
    #[inline(never)]
    fn next(&self, a: u64, b: u64) -> Task {
        let add = self.add;
        Box::pin(async move {
            let value = step(a, b + add) ^ K;
            if a == NEVER.get() {
                suspend().await
            }
            value
        })
    }
}

fn object(k: u64, add: u64) -> Box<dyn Object> {
    match k {
        0 => Box::new(Implementer::<0> { add }),
        1 => Box::new(Implementer::<1> { add }),
        2 => Box::new(Implementer::<2> { add }),
        3 => Box::new(Implementer::<3> { add }),
        4 => Box::new(Implementer::<4> { add }),
        5 => Box::new(Implementer::<5> { add }),
        6 => Box::new(Implementer::<6> { add }),
        _ => Box::new(Implementer::<7> { add }),
    }
}

/// Through a trait object; N implementers occur.
pub fn through_trait<const N: u64>(n: u64) -> u64 {
    async fn body(all: Vec<Box<dyn Object>>, n: u64) -> u64 {
        let mut sum = 0;
        for i in 0..n {
            sum = all[i as usize & 7].next(sum, i).await
        }
        sum
    }
    run(body(black_box((0..8).map(|i| object(i % N, i)).collect()), n))
}
