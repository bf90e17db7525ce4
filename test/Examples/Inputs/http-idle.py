"""Keeps many connections of examples/http.c alive and idle.  usage: http-idle.py SERVER SCRATCH-FOLDER COUNT

COUNT: or as many as this system allows descriptors, if that is at least half of it."""

import atexit
import os
import re
import resource
import signal
import socket
import struct
import subprocess
import sys

server_path, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
SPARE = 100
REQUEST = b"GET /small HTTP/1.1\r\nHost: x\r\n\r\n"
AT_ONCE = 500

_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
if most < count + SPARE:
    if most < count // 2 + SPARE:
        print("good: too few descriptors for this test")
        sys.exit()
    count = most - SPARE
root = os.path.join(folder, "root")
os.makedirs(root, exist_ok=True)
with open(os.path.join(root, "small"), "wb") as file:
    file.write(b"small\n")
server = subprocess.Popen([server_path, "-i", "600000", root], stdout=subprocess.PIPE, text=True)
atexit.register(server.kill)
port = int(server.stdout.readline())


def connect():
    peer = socket.create_connection(("127.0.0.1", port), timeout=60)
    # No port stays behind.
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return peer


def ask(some):
    """All at once, so that the server meets many events in one turn."""
    for peer in some:
        peer.sendall(REQUEST)
    for peer in some:
        answer = b""
        while not answer.endswith(b"\r\n\r\nsmall\n"):
            more = peer.recv(4096)
            assert more, answer
            answer += more


peers = []
for begin in range(0, count, AT_ONCE):
    some = [connect() for _ in range(min(AT_ONCE, count - begin))]
    ask(some)
    peers += some
# A new one, then the idle ones from the last to the first.
ask([connect()])
peers.reverse()
for begin in range(0, count, AT_ONCE):
    ask(peers[begin:begin + AT_ONCE])
# Half of them go at once; the others are told to.
for peer in peers[::2]:
    peer.close()
ask(peers[1::2][:AT_ONCE])
server.send_signal(signal.SIGTERM)
for peer in peers[1::2]:
    assert peer.recv(1) == b""
out, _ = server.communicate(timeout=60)
assert server.returncode == 0, (server.returncode, out)
requests, connections = map(int, re.findall(r"\d+", out))
assert requests == 2 * count + 1 + min(AT_ONCE, count // 2) and connections >= count, (out, count)
print(f"good: {count} connections")
