"""Asks examples/http.c from many connections at once, some of which hang up.  usage: http-threads.py SERVER SCRATCH-FOLDER"""

import atexit
import os
import signal
import socket
import subprocess
import sys

PEERS, ROUNDS = 24, 12
server_path, folder = sys.argv[1:3]
big = os.urandom(300000)
root = os.path.join(folder, "root")
os.makedirs(root, exist_ok=True)
for name, data in {"small": b"small\n", "big": big}.items():
    with open(os.path.join(root, name), "wb") as file:
        file.write(data)
server = subprocess.Popen([server_path, root], stdout=subprocess.PIPE, text=True)
atexit.register(server.kill)
port = int(server.stdout.readline())


def connect():
    peer = socket.create_connection(("127.0.0.1", port), timeout=20)
    return peer, peer.makefile("rb")


def answer_of(stream):
    assert stream.readline() == b"HTTP/1.1 200 OK\r\n"
    length = 0
    while (line := stream.readline()) != b"\r\n":
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    return stream.read(length)


peers = [connect() for _ in range(PEERS)]
for i in range(ROUNDS):
    for n, (peer, stream) in enumerate(peers):
        peer.sendall(b"GET /%s HTTP/1.1\r\nHost: x\r\n\r\n" % (b"big" if (i + n) % 8 == 0 else b"small"))
    for n, (peer, stream) in enumerate(peers):
        if (i + n) % 23 == 0:
            stream.close()
            peer.close()
            peers[n] = connect()
        else:
            assert answer_of(stream) == (big if (i + n) % 8 == 0 else b"small\n")
server.send_signal(signal.SIGTERM)
out, _ = server.communicate(timeout=30)
assert server.returncode == 0, (server.returncode, out)
print("good")
