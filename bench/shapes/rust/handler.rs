// handler.rs - rust: a request is read, looked up and answered, with buffers inside each other's scopes.
mod shape;
use shape::*;

async fn read_line(line: &mut [u8]) -> usize {
    let mut used = 0;
    loop {
        if used % 8 == 0 {
            suspend().await // for more input
        }
        let c = next_byte();
        if c == b'\n' as i32 || used == line.len() {
            return used;
        }
        line[used] = c as u8;
        used += 1
    }
}

async fn read_headers() -> u64 {
    let mut header = [0u8; 256];
    let mut result = 0;
    loop {
        let used = read_line(&mut header).await;
        if used <= 1 {
            return result;
        }
        result = mix(result, sum(&header[..used]))
    }
}

async fn look_up(mut key: u64) -> u64 {
    {
        let mut query = [0u8; 512];
        fill(&mut query, key);
        suspend().await;
        key = sum(&query)
    }
    suspend().await;
    let mut row = [0u8; 1024];
    fill(&mut row, key);
    suspend().await;
    sum(&row)
}

async fn answer(value: u64) -> u64 {
    let mut response = [0u8; 1024];
    fill(&mut response, value);
    for _ in 0..4 {
        suspend().await
    }
    sum(&response)
}

async fn serve() -> u64 {
    let mut key = {
        let mut request = [0u8; 512];
        let used = read_line(&mut request).await;
        let headers = read_headers().await;
        mix(headers, sum(&request[..used]))
    };
    {
        let mut body = [0u8; 256];
        let used = read_line(&mut body).await;
        key = mix(key, sum(&body[..used]))
    }
    let value = look_up(key).await;
    answer(value).await
}

async fn root(x: u64) -> u64 {
    let mut result = x;
    for _ in 0..3 {
        result = mix(result, serve().await)
    }
    result
}

fn main() {
    run(root)
}
