// locals.rs - rust: many small locals whose lives do not meet.
mod shape;
use shape::*;

async fn root(x: u64) -> u64 {
    let mut result = x;
    {
        let mut bytes1 = [0u8; 16];
        fill(&mut bytes1, result);
        suspend().await;
        result = mix(result, sum(&bytes1));
    }
    {
        let local2 = mix(result, 2);
        suspend().await;
        result = result.wrapping_add(local2);
    }
    {
        let mut bytes3 = [0u8; 32];
        fill(&mut bytes3, result);
        suspend().await;
        result = mix(result, sum(&bytes3));
    }
    {
        let local4 = mix(result, 4);
        suspend().await;
        result = result.wrapping_add(local4);
    }
    {
        let mut bytes5 = [0u8; 16];
        fill(&mut bytes5, result);
        suspend().await;
        result = mix(result, sum(&bytes5));
    }
    {
        let local6 = mix(result, 6);
        suspend().await;
        result = result.wrapping_add(local6);
    }
    {
        let mut bytes7 = [0u8; 32];
        fill(&mut bytes7, result);
        suspend().await;
        result = mix(result, sum(&bytes7));
    }
    {
        let local8 = mix(result, 8);
        suspend().await;
        result = result.wrapping_add(local8);
    }
    {
        let mut bytes9 = [0u8; 16];
        fill(&mut bytes9, result);
        suspend().await;
        result = mix(result, sum(&bytes9));
    }
    {
        let local10 = mix(result, 10);
        suspend().await;
        result = result.wrapping_add(local10);
    }
    {
        let mut bytes11 = [0u8; 32];
        fill(&mut bytes11, result);
        suspend().await;
        result = mix(result, sum(&bytes11));
    }
    {
        let local12 = mix(result, 12);
        suspend().await;
        result = result.wrapping_add(local12);
    }
    {
        let mut bytes13 = [0u8; 16];
        fill(&mut bytes13, result);
        suspend().await;
        result = mix(result, sum(&bytes13));
    }
    {
        let local14 = mix(result, 14);
        suspend().await;
        result = result.wrapping_add(local14);
    }
    {
        let mut bytes15 = [0u8; 32];
        fill(&mut bytes15, result);
        suspend().await;
        result = mix(result, sum(&bytes15));
    }
    {
        let local16 = mix(result, 16);
        suspend().await;
        result = result.wrapping_add(local16);
    }
    result
}

fn main() {
    run(root)
}
