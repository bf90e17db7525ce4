"""Drives examples/chat.c with real clients.  usage: chat-clients.py SERVER"""

import atexit
import signal
import socket
import subprocess
import sys
import time


def start(*options):
    server = subprocess.Popen([sys.argv[1], *options], stdout=subprocess.PIPE, text=True)
    atexit.register(server.kill)  # a check that failed has not stopped it
    return server, int(server.stdout.readline())


def stop(server):
    server.send_signal(signal.SIGTERM)
    server.communicate(timeout=30)
    assert server.returncode == 0, server.returncode


class Client:
    def __init__(self, port, name, small=False):
        self.peer = socket.socket()
        if small:
            self.peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        self.peer.settimeout(30)
        self.peer.connect(("127.0.0.1", port))
        self.lines = self.peer.makefile("rb")
        self.say(name)
        if not small:
            self.hears(name + ": joins")

    def say(self, text):
        self.peer.sendall(text.encode() + b"\n")

    def hears(self, *expected):
        for text in expected:
            line = self.lines.readline().decode()
            assert line == text + "\n", (line, text)

    def end(self):
        self.lines.close()
        self.peer.close()


def check_everyone_hears_all_others():
    server, port = start()
    clients = []
    for i in range(20):
        clients.append(Client(port, f"c{i}"))
        for other in clients[:-1]:
            other.hears(f"c{i}: joins")
    for i, client in enumerate(clients):
        client.say(f"line of {i}")
        for other in clients:
            if other is not client:
                other.hears(f"c{i}: line of {i}")
    clients.pop().end()
    for client in clients:
        client.hears("c19: leaves")
    # Parts of a line, two lines at once, and none.
    clients[0].peer.sendall(b"one")
    time.sleep(0.02)
    clients[0].peer.sendall(b" and\r\ntwo\n\n")
    clients[1].hears("c0: one and", "c0: two", "c0: ")
    # Too long a line ends its client.
    clients[2].peer.sendall(b"x" * 2000)
    clients[1].hears("c2: leaves")
    stop(server)
    for client in clients:
        client.end()


def check_slow_client_holds_back_then_is_dropped():
    server, port = start("-d", "500")
    fast = Client(port, "fast")
    slow = Client(port, "slow", small=True)
    fast.hears("slow: joins")
    talker = Client(port, "talker")
    fast.hears("talker: joins")
    begin, sent = time.monotonic(), 0
    # One thread talks and listens, so what is said does not run ahead of what is heard.
    while time.monotonic() - begin < 25:
        talker.say("x" * 1000)
        sent += 1
        line = fast.lines.readline()
        if line.startswith(b"slow: leaves"):
            break
        assert line.startswith(b"talker: xxx")
    else:
        raise AssertionError("slow was not dropped")
    # The others missed nothing.
    fast.hears("talker: " + "x" * 1000)
    talker.say("end")
    fast.hears("talker: end")
    assert sent > 16 and time.monotonic() - begin > 0.4
    stop(server)
    for client in (fast, slow, talker):
        client.end()


check_everyone_hears_all_others()
check_slow_client_holds_back_then_is_dropped()
print("good")
