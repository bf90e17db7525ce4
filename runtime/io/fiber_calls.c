/* fiber_calls.c - The calls on descriptors as fibers; compiled with the plugin.  See halves.h. */
#include "halves.h"

/* The call and its place in the descriptor's queue; if the task is destroyed, it leaves. */
#define WAITING struct weft_io_waiting waiting __attribute__((__cleanup__(weft__io_abandon)))

fiber int weft_wait_fd_until(int fd, int events, uint64_t deadline_ns)
{
    WAITING;
    int status = weft__wait_fd_enter(&waiting, fd, events, deadline_ns);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : (int)waiting.result;
}

fiber int weft_wait_fd(int fd, int events)
{
    WAITING;
    int status = weft__wait_fd_enter(&waiting, fd, events, WEFT_NEVER);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : (int)waiting.result;
}

fiber ssize_t weft_read_until(int fd, void *buf, size_t n, uint64_t deadline_ns)
{
    WAITING;
    int status = weft__read_enter(&waiting, fd, buf, n, deadline_ns);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : waiting.result;
}

fiber ssize_t weft_read(int fd, void *buf, size_t n)
{
    WAITING;
    int status = weft__read_enter(&waiting, fd, buf, n, WEFT_NEVER);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : waiting.result;
}

fiber ssize_t weft_write_until(int fd, const void *buf, size_t n, uint64_t deadline_ns)
{
    WAITING;
    int status = weft__write_enter(&waiting, fd, buf, n, deadline_ns);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : waiting.result;
}

fiber ssize_t weft_write(int fd, const void *buf, size_t n)
{
    WAITING;
    int status = weft__write_enter(&waiting, fd, buf, n, WEFT_NEVER);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : waiting.result;
}

fiber int weft_accept_until(int fd, struct sockaddr *addr, socklen_t *len, uint64_t deadline_ns)
{
    WAITING;
    int status = weft__accept_enter(&waiting, fd, addr, len, deadline_ns);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : (int)waiting.result;
}

fiber int weft_accept(int fd, struct sockaddr *addr, socklen_t *len)
{
    WAITING;
    int status = weft__accept_enter(&waiting, fd, addr, len, WEFT_NEVER);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : (int)waiting.result;
}

fiber int weft_connect_until(int fd, const struct sockaddr *addr, socklen_t len, uint64_t deadline_ns)
{
    WAITING;
    int status = weft__connect_enter(&waiting, fd, addr, len, deadline_ns);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : (int)waiting.result;
}

fiber int weft_connect(int fd, const struct sockaddr *addr, socklen_t len)
{
    WAITING;
    int status = weft__connect_enter(&waiting, fd, addr, len, WEFT_NEVER);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__io_woken(&waiting);
    }
    return status ? status : (int)waiting.result;
}
