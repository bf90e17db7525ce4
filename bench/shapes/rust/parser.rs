// parser.rs - rust: a parser of requests that suspends wherever it needs a byte, at twenty points.
mod shape;
use shape::*;

#[derive(Default)]
struct Request {
    method: [u8; 8],
    path: [u8; 32],
    name: [u8; 16],
    query: u64,
    version: u64,
    length: u64,
    headers: u64,
}

// Waits for input.
async fn get() -> u8 {
    suspend().await;
    next_byte() as u8
}

async fn parse(r: &mut Request) -> u64 {
    let mut used = 0;
    let mut c = get().await;
    while c != b' ' && used < r.method.len() {
        r.method[used] = c;
        used += 1;
        c = get().await
    }
    let mut result = sum(&r.method[..used]);
    if c == b' ' {
        c = get().await
    }
    used = 0;
    while c != b' ' && c != b'?' && used < r.path.len() {
        r.path[used] = c;
        used += 1;
        c = get().await
    }
    result = mix(result, sum(&r.path[..used]));
    if c == b'?' {
        c = get().await;
        used = 0;
        while c != b'=' && used < r.name.len() {
            r.name[used] = c;
            used += 1;
            c = get().await
        }
        result = mix(result, sum(&r.name[..used]));
        c = get().await;
        r.query = 0;
        while c.is_ascii_digit() {
            r.query = r.query * 10 + (c - b'0') as u64;
            c = get().await
        }
    }
    while c == b' ' {
        c = get().await
    }
    for _ in 0..5 {
        result = mix(result, c as u64);
        c = get().await
    }
    r.version = 0;
    while c != b'\r' {
        r.version = r.version * 10 + (c & 15) as u64;
        c = get().await
    }
    let _ = get().await;
    c = get().await;
    r.headers = 0;
    while c != b'\r' {
        used = 0;
        while c != b':' && used < r.name.len() {
            r.name[used] = c;
            used += 1;
            c = get().await
        }
        c = get().await;
        while c == b' ' {
            c = get().await
        }
        let mut value = 0u64;
        while c != b'\r' {
            value = if c.is_ascii_digit() { value.wrapping_mul(10) + (c - b'0') as u64 } else { mix(value, c as u64) };
            c = get().await
        }
        if used > 0 && r.name[0] == b'L' {
            r.length = value
        }
        result = mix(result, sum(&r.name[..used]).wrapping_add(value));
        let _ = get().await;
        c = get().await;
        r.headers += 1
    }
    let _ = get().await;
    for _ in 0..r.length + 2 {
        result = mix(result, get().await as u64)
    }
    mix(result, r.query.wrapping_add(r.version).wrapping_add(r.headers))
}

async fn root(x: u64) -> u64 {
    let mut r = Request { query: x, ..Default::default() };
    let mut result = 0;
    for _ in 0..3 {
        result = mix(result, parse(&mut r).await)
    }
    result
}

fn main() {
    run(root)
}
