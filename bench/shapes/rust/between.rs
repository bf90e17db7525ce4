// between.rs - rust: a large buffer that is used only between two suspensions.
mod shape;
use shape::*;

async fn root(x: u64) -> u64 {
    let mut result = x;
    for _ in 0..3 {
        suspend().await;
        let mut buffer = [0u8; 4096];
        fill(&mut buffer, result);
        result = mix(result, sum(&buffer));
        suspend().await;
    }
    result
}

fn main() {
    run(root)
}
