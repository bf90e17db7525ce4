// arms.rs - rust: exclusive arms with a large buffer each.
mod shape;
use shape::*;

async fn one_arm(x: u64) -> u64 {
    match x % 3 {
        0 => {
            let mut small = [0u8; 512];
            fill(&mut small, x);
            suspend().await;
            sum(&small)
        }
        1 => {
            let mut middle = [0u8; 1024];
            fill(&mut middle, x);
            suspend().await;
            sum(&middle)
        }
        _ => {
            let mut large = [0u8; 2048];
            fill(&mut large, x);
            suspend().await;
            sum(&large)
        }
    }
}

async fn root(x: u64) -> u64 {
    let mut result = 0;
    for i in 0..6 {
        result = mix(result, one_arm(x + i).await)
    }
    result
}

fn main() {
    run(root)
}
