"""Serves pages to examples/crawl.c and checks what it makes of them.  usage: crawl-server.py CRAWL"""

import http.server
import subprocess
import sys
import threading
import time

now, most = 0, 0
lock = threading.Lock()


class Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        global now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(30 if self.path == "/hangs" else 0.02)
        with lock:
            now -= 1
        links = {"/": [f"/p{i}" for i in range(20)], "/p3": ["/", "/p4", "/deep"], "/deep": ["/gone"],
                 "/slow": ["/hangs", "/p0"]}
        found = self.path in links or self.path.startswith("/p")
        body = "".join(f'<a href="{link}">x</a>' for link in links.get(self.path, [])).encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass

    def log_message(self, *args):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


server = Server(("127.0.0.1", 0), Pages)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = str(server.server_address[1])


def crawl(*arguments):
    ran = subprocess.run([sys.argv[1], *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=60)
    return ran.returncode, ran.stdout.splitlines(), ran.stderr


status, lines, _ = crawl("-j", "4", port, "/")
pages = sorted(line.split()[2] for line in lines[:-1])
assert status == 0 and pages == sorted(["/", "/deep", "/gone"] + [f"/p{i}" for i in range(20)]), lines
assert lines[-1] == "23 pages, 0 not fetched" and any(line.startswith("404 ") for line in lines), lines
assert most == 4, most
# A page that does not come is given up; the others do.
status, lines, _ = crawl("-f", "300", port, "/slow")
assert status == 0 and "Connection timed out /hangs" in lines and any(l.endswith(" /p0") for l in lines), lines
# The whole time is limited too, whatever is on its way.
begin = time.monotonic()
status, lines, errors = crawl("-t", "300", "-f", "20000", port, "/slow")
assert status == 1 and lines[-1] == "2 pages, 1 not fetched" and "timed out" in errors, (lines, errors)
assert time.monotonic() - begin < 15
server.shutdown()
server.server_close()
status, lines, _ = crawl(port, "/")
assert status == 0 and lines[0] == "Connection refused /", lines
print("good")
