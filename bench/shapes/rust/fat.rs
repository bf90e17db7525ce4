// fat.rs - rust: a trait with thin implementers and a fat one; through a trait object a future has to be boxed.
mod shape;
use shape::*;
use std::future::Future;
use std::pin::Pin;

trait Source: Sync {
    fn read(&self, x: u64) -> Pin<Box<dyn Future<Output = u64>>>;
}

struct Thin;
impl Source for Thin {
    fn read(&self, x: u64) -> Pin<Box<dyn Future<Output = u64>>> {
        Box::pin(async move {
            suspend().await;
            x.wrapping_add(1)
        })
    }
}

struct Buffered<const BYTES: usize>;
impl<const BYTES: usize> Source for Buffered<BYTES> {
    fn read(&self, x: u64) -> Pin<Box<dyn Future<Output = u64>>> {
        Box::pin(async move {
            let mut bytes = [0u8; BYTES];
            fill(&mut bytes, x);
            suspend().await;
            sum(&bytes)
        })
    }
}

static SOURCES: [&dyn Source; 3] = [&Thin, &Buffered::<64>, &Buffered::<2048>];

async fn root(x: u64) -> u64 {
    let mut result = x;
    for i in 0..6 {
        result = mix(result, SOURCES[i % 3].read(result).await)
    }
    result
}

fn main() {
    run(root)
}
