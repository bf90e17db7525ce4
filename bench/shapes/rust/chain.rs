// chain.rs - rust: a chain of ten calls with one local each.
mod shape;
use shape::*;

async fn level1(x: u64) -> u64 {
    suspend().await;
    x
}

async fn level2(x: u64) -> u64 {
    let local = mix(x, 2);
    level1(x + 1).await.wrapping_add(local)
}

async fn level3(x: u64) -> u64 {
    let local = mix(x, 3);
    level2(x + 1).await.wrapping_add(local)
}

async fn level4(x: u64) -> u64 {
    let local = mix(x, 4);
    level3(x + 1).await.wrapping_add(local)
}

async fn level5(x: u64) -> u64 {
    let local = mix(x, 5);
    level4(x + 1).await.wrapping_add(local)
}

async fn level6(x: u64) -> u64 {
    let local = mix(x, 6);
    level5(x + 1).await.wrapping_add(local)
}

async fn level7(x: u64) -> u64 {
    let local = mix(x, 7);
    level6(x + 1).await.wrapping_add(local)
}

async fn level8(x: u64) -> u64 {
    let local = mix(x, 8);
    level7(x + 1).await.wrapping_add(local)
}

async fn level9(x: u64) -> u64 {
    let local = mix(x, 9);
    level8(x + 1).await.wrapping_add(local)
}

async fn root(x: u64) -> u64 {
    let local = mix(x, 10);
    level9(x + 1).await.wrapping_add(local)
}

fn main() {
    run(root)
}
