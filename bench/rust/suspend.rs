// suspend.rs - rust: what does a suspension with its resume cost, and does it depend on depth?
use crate::work::*;
use crate::call;
use std::future::Future;
use std::marker::PhantomData;

// Numbers as types make 128 distinct functions.
trait Chain {
    const K: u64;
    fn f(n: u64, x: u64) -> impl Future<Output = u64>;
}
struct One;
struct Next<T>(PhantomData<T>);

impl Chain for One {
    const K: u64 = 1;
    async fn f(n: u64, x: u64) -> u64 {
        let mut sum = x;
        for i in 0..n {
            sum = step(sum, i);
            suspend().await
        }
        sum
    }
}
impl<T: Chain> Chain for Next<T> {
    const K: u64 = T::K + 1;
    async fn f(n: u64, x: u64) -> u64 {
        let local = opaque(x + Self::K);
        let result = call!(T::f(n, x + 1));
        result.wrapping_add(local)
    }
}

type Plus2<T> = Next<Next<T>>;
type Plus4<T> = Plus2<Plus2<T>>;
type Plus8<T> = Plus4<Plus4<T>>;
type Plus16<T> = Plus8<Plus8<T>>;
type Plus32<T> = Plus16<Plus16<T>>;
type Depth2 = Next<One>;
type Depth4 = Plus2<Depth2>;
type Depth8 = Plus4<Depth4>;
type Depth16 = Plus8<Depth8>;
type Depth32 = Plus16<Depth16>;
type Depth64 = Plus32<Depth32>;
type Depth128 = Plus32<Plus32<Depth64>>;

pub fn depth(n: u64, depth: u64) -> Option<u64> {
    Some(match depth {
        1 => run(One::f(n, 1)),
        2 => run(Depth2::f(n, 1)),
        4 => run(Depth4::f(n, 1)),
        8 => run(Depth8::f(n, 1)),
        16 => run(Depth16::f(n, 1)),
        32 => run(Depth32::f(n, 1)),
        64 => run(Depth64::f(n, 1)),
        128 => run(Depth128::f(n, 1)),
        _ => return None,
    })
}
