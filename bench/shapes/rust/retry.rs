// retry.rs - rust: a loop that tries again, with something to give back on every way out.
mod shape;
use shape::*;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

static CLOSED: AtomicU64 = AtomicU64::new(0);

struct Connection {
    id: u64,
    buffer: [u8; 128],
}
impl Drop for Connection {
    fn drop(&mut self) {
        CLOSED.store(mix(CLOSED.load(Relaxed), self.id), Relaxed)
    }
}

async fn attempt(c: &mut Connection, x: u64) -> u64 {
    let mut request = [0u8; 64];
    fill(&mut request, x);
    suspend().await;
    fill(&mut c.buffer, sum(&request));
    suspend().await;
    sum(&c.buffer)
}

async fn with_retries(x: u64) -> u64 {
    for tries in 1..=5 {
        let mut c = Connection { id: x + tries, buffer: [0; 128] };
        let answer = attempt(&mut c, x + tries).await;
        if answer % 4 == 0 {
            return answer;
        }
        for _ in 0..tries {
            suspend().await
        }
    }
    0
}

async fn root(x: u64) -> u64 {
    let mut result = 0;
    for i in 0..4 {
        result = mix(result, with_retries(x * i).await)
    }
    mix(result, CLOSED.load(Relaxed))
}

fn main() {
    run(root)
}
