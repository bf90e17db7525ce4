"""Clients of examples/chat.c that all talk at once and come and go.  usage: chat-threads.py SERVER"""

import atexit
import signal
import socket
import subprocess
import sys

CLIENTS, ROUNDS = 10, 6
server = subprocess.Popen([sys.argv[1]], stdout=subprocess.PIPE, text=True)
atexit.register(server.kill)
port = int(server.stdout.readline())


def join(name):
    peer = socket.create_connection(("127.0.0.1", port), timeout=20)
    peer.sendall(name.encode() + b"\n")
    lines = peer.makefile("rb")
    assert hears(lines, name + ": joins")
    return peer, lines


def hears(lines, text):
    """Also what others say meanwhile."""
    while (line := lines.readline().decode()):
        if line == text + "\n":
            return True
    return False


clients = [join(f"c{i}") for i in range(CLIENTS)]
for i in range(ROUNDS):
    for n, (peer, _) in enumerate(clients):
        peer.sendall(f"line {i}\n".encode())
    for n, (_, lines) in enumerate(clients):
        # Those of the other clients come in any order, but each one's last comes after its others.
        left = {f"c{other}: line {i}\n" for other in range(CLIENTS) if other != n}
        while left:
            left.discard(lines.readline().decode())
    leaving, lines = clients[i]
    lines.close()
    leaving.close()
    clients[i] = join(f"c{i}")
server.send_signal(signal.SIGTERM)
server.communicate(timeout=30)
assert server.returncode == 0, server.returncode
print("good")
