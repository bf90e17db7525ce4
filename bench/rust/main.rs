// main.rs - rust: async/await, the standard library only; the same command line as common/main.c.
//
// A task is one Pin<Box<dyn Future>>, polled with the waker that does nothing.  A suspended task is polled again
// from its root, so that a resume costs as much as the task is deep unless LLVM inlines the polls into each other.
//
//     default        async fns as written: every poll may be inlined
//     --cfg noinline  every callee of depth, call, memory, proposal and channel is polled by a real call
#![recursion_limit = "1024"]

mod call;
mod channel;
mod suspend;
mod task;
mod work;

fn workload(name: &str, n: u64) -> Option<u64> {
    Some(match name {
        "yield" => suspend::depth(n, 1)?,
        "call" => call::call(n),
        "calli" => call::calli(n),
        "callptr" => call::callptr(n),
        "trait1" => call::through_trait::<1>(n),
        "trait2" => call::through_trait::<2>(n),
        "trait8" => call::through_trait::<8>(n),
        "spawn" => task::spawn(n),
        "memory" => task::memory(n),
        "cold" => task::cold(n),
        "generator" => task::generator(n),
        "proposal" => task::proposal(n),
        "recursion" => task::recursion(n),
        "channel" => channel::channel(n),
        _ => suspend::depth(n, name.strip_prefix("depth")?.parse().ok()?)?,
    })
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.len() != 3 {
        eprintln!("usage: {} WORKLOAD N", arguments[0]);
        std::process::exit(2);
    }
    let (name, n) = (arguments[1].as_str(), arguments[2].parse::<u64>().unwrap());
    work::start();
    if n >= 4096 && name != "memory" && name != "cold" {
        workload(name, n / 16);
    }
    work::start_clock();
    let Some(sum) = workload(name, n) else {
        println!("unsupported");
        std::process::exit(3);
    };
    let operations = n as f64 * if name == "recursion" { 21891.0 } else { 1.0 };
    let ns = work::timed_ns();
    println!("{:.4} {:016x} {}", if n > 0 { ns / operations } else { 0.0 }, sum, work::BYTES.get());
}
