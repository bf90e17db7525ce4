// moved.rs - rust: a value of 1 KB that is moved through four functions.
mod shape;
use shape::*;

struct Record {
    bytes: [u8; 1024],
}

async fn level1(value: Record) -> u64 {
    suspend().await;
    sum(&value.bytes)
}

async fn level2(value: Record) -> u64 {
    level1(value).await.wrapping_add(2)
}

async fn level3(value: Record) -> u64 {
    level2(value).await.wrapping_add(3)
}

async fn root(x: u64) -> u64 {
    let mut value = Record { bytes: [0; 1024] };
    fill(&mut value.bytes, x);
    level3(value).await.wrapping_add(4)
}

fn main() {
    run(root)
}
