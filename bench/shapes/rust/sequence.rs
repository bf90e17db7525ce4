// sequence.rs - rust: callees one after the other.
mod shape;
use shape::*;

async fn step<const BYTES: usize>(x: u64) -> u64 {
    let mut bytes = [0u8; BYTES];
    fill(&mut bytes, x);
    suspend().await;
    sum(&bytes)
}

async fn root(x: u64) -> u64 {
    let a = step::<512>(x).await;
    let b = step::<1024>(a).await;
    mix(a, b).wrapping_add(step::<256>(b).await)
}

fn main() {
    run(root)
}
