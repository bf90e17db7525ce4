"""Drives examples/http.c with real clients.  usage: http-clients.py SERVER SCRATCH-FOLDER"""

import atexit
import os
import signal
import socket
import subprocess
import sys
import time

server_path, folder = sys.argv[1:3]
root = os.path.join(folder, "root")
os.makedirs(os.path.join(root, "sub"), exist_ok=True)
big = os.urandom(3 << 20)
for name, data in {"hello.txt": b"hello\n", "index.html": b"<p>top", "sub/index.html": b"<p>sub",
                   "a b.txt": b"spaced", "empty": b"", "big": big}.items():
    with open(os.path.join(root, name), "wb") as file:
        file.write(data)
with open(os.path.join(folder, "secret"), "w") as file:
    file.write("secret")
if not os.path.islink(os.path.join(root, "out")):
    os.symlink("../secret", os.path.join(root, "out"))


def start(*options, **more):
    server = subprocess.Popen([server_path, *options, root], stdout=subprocess.PIPE, text=True, **more)
    atexit.register(server.kill)  # a check that failed has not stopped it
    return server, int(server.stdout.readline())


def connect(port):
    return socket.create_connection(("127.0.0.1", port), timeout=20)


def stop(server, number=signal.SIGTERM):
    server.send_signal(number)
    out, _ = server.communicate(timeout=30)
    assert server.returncode == 0, (server.returncode, out)
    return out


def read_answer(stream):
    """One answer from a buffered stream: (code, headers, body)."""
    status = stream.readline()
    if not status:
        return None
    headers = {}
    while (line := stream.readline()) not in (b"\r\n", b""):
        key, value = line.decode().split(":", 1)
        headers[key.lower()] = value.strip()
    return int(status.split()[1]), headers, stream.read(int(headers["content-length"]))


def ask(port, text):
    with connect(port) as peer:
        peer.sendall(text)
        peer.shutdown(socket.SHUT_WR)
        with peer.makefile("rb") as stream:
            answers = []
            while (answer := read_answer(stream)):
                answers.append(answer)
            return answers


def code_of(port, text):
    return [answer[0] for answer in ask(port, text)]


def get(path, host=b"Host: x\r\n"):
    return b"GET " + path + b" HTTP/1.1\r\n" + host + b"\r\n"


def curl(port, *arguments):
    return subprocess.run(["curl", "-sS", "--max-time", "20", "--path-as-is",
                           *[a.replace("@", f"http://127.0.0.1:{port}") for a in arguments]],
                          stdout=subprocess.PIPE, check=True).stdout


def check_files(port):
    assert curl(port, "@/hello.txt") == b"hello\n"
    assert curl(port, "@/") == b"<p>top" and curl(port, "@/sub") == b"<p>sub" and curl(port, "@/sub/?q=1") == b"<p>sub"
    assert curl(port, "@/a%20b.txt") == b"spaced" and curl(port, "@/empty") == b""
    assert curl(port, "@/big") == big
    assert curl(port, "-I", "@/big").startswith(b"HTTP/1.1 200 OK\r\n")
    # One connection for both.
    assert curl(port, "-w", "%{num_connects}", "@/hello.txt", "@/hello.txt") == b"hello\n1hello\n0"
    for path, code in {"/none": b"404", "/out": b"403", "/../secret": b"403", "/%2e%2e/secret": b"403",
                       "/hello.txt/x": b"404", "/%zz": b"400", "/a%00b": b"400"}.items():
        assert curl(port, "-o", "/dev/null", "-w", "%{http_code}", "@" + path) == code, path
    assert curl(port, "-d", "x=1", "-o", "/dev/null", "-w", "%{http_code}", "@/") == b"405"


def check_messages(port):
    assert code_of(port, get(b"/hello.txt") * 3) == [200] * 3  # pipelined
    assert code_of(port, get(b"/hello.txt", b"") + get(b"/")) == [400, 200]  # no host
    assert code_of(port, b"GET /hello.txt HTTP/1.0\r\n\r\n" + get(b"/")) == [200]
    assert code_of(port, b"nonsense\r\n\r\n") == [400]
    assert code_of(port, get(b"/" + b"x" * 5000)) == [414]
    assert code_of(port, get(b"/hello.txt", b"Host: x\r\nConnection: close\r\n") * 2) == [200]
    # Byte by byte.
    with connect(port) as peer, peer.makefile("rb") as stream:
        for byte in get(b"/hello.txt"):
            peer.sendall(bytes([byte]))
        assert read_answer(stream)[2] == b"hello\n"


def check_timeouts():
    server, port = start("-i", "200", "-r", "300")
    with connect(port) as idle, connect(port) as slow:
        begin = time.monotonic()
        slow.sendall(b"GET / HT")
        assert idle.recv(1) == b"" and 0.15 < time.monotonic() - begin < 10
        assert slow.recv(100).startswith(b"HTTP/1.1 408")
    # A client that does not read its answer is let go.
    with connect(port) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.sendall(get(b"/big") * 20)
        time.sleep(1)
        assert curl(port, "@/hello.txt") == b"hello\n"
        try:
            while deaf.recv(1 << 20):
                pass
        except ConnectionResetError:
            pass
    stop(server)


def check_gone():
    """A client that hangs up in the middle of a file is no signal."""
    server, port = start()
    for _ in range(20):
        with connect(port) as peer:
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            peer.sendall(get(b"/big"))
            peer.recv(100)
    time.sleep(0.2)
    assert curl(port, "@/hello.txt") == b"hello\n"
    stop(server)


def check_stop():
    """Idle connections end, an answer on its way goes out, nobody new is taken."""
    server, port = start()
    with connect(port) as idle, connect(port) as busy, busy.makefile("rb") as stream:
        busy.sendall(get(b"/big"))
        begun = stream.readline()
        server.send_signal(signal.SIGTERM)
        assert idle.recv(1) == b""
        try:
            connect(port).close()
            raise AssertionError("still listens")
        except ConnectionRefusedError:
            pass
        while stream.readline() != b"\r\n":
            pass
        assert begun.startswith(b"HTTP/1.1 200") and stream.read(len(big)) == big
    out, _ = server.communicate(timeout=30)
    assert server.returncode == 0 and "1 requests, at most 2 connections" in out, out


def check_no_descriptors():
    """Out of descriptors, it waits until some are free."""
    import resource

    server, port = start(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32)))
    peers = [connect(port) for _ in range(40)]
    for peer in peers[:8]:
        peer.close()
    with peers[-1] as last, last.makefile("rb") as stream:
        last.sendall(get(b"/hello.txt"))
        for peer in peers[8:-1]:
            peer.close()
        assert read_answer(stream)[0] == 200
    stop(server, signal.SIGINT)


server, port = start()
check_files(port)
check_messages(port)
stop(server)
check_timeouts()
check_gone()
check_stop()
check_no_descriptors()
print("good")
