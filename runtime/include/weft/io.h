/* io.h - How do tasks wait for descriptors, names and blocking functions?
 *
 * A call waits only when it has to; meanwhile other tasks run.  (After a read of a socket that got less than it asked
 * for, the next one expects to wait: it tries only when there is an event, or at its deadline.  Of 64 reads
 * and writes of a task without a wait, one lets the others have a turn first.)  Beside the errors below, the
 * calls that wait return -ECANCELED, -EINVAL and in their `_until` form -ETIMEDOUT as weft.h says; any of them may
 * also return -ENOMEM, -EMFILE, -ENFILE or -ENOSPC (epoll_ctl(2)) when the scheduler cannot set up what it needs to wait, and
 * -EAGAIN when the system starts no threads for the pool.  (libuv, where it needs some of that and cannot say so, ends
 * the process; Weft asks for as much just before, so only other threads that take it in that moment bring this about, or
 * the kernel when it has no memory for the two or three descriptors that libuv watches for itself.)  A call that returns an
 * error has transferred nothing.
 *
 * Descriptors that these calls are used on may be made non-blocking, sooner or later.
 *
 * Regular files and block devices are always ready for weft_wait_fd.  What weft_read and weft_write cannot transfer at
 * once, because it is not in the page cache or there is no room, a thread of the pool does (weft_work); the task waits,
 * others run.  The deadline does not count then.  Until a thread has begun, a cancel and a weft_close end the call at
 * once, and a destroy leaves it undone.  When one has begun, a close does not count: the transfer ends in the file that was closed, whose number may be
 * another's meanwhile; the call returns what was transferred, or if that is nothing and it was cancelled, -ECANCELED; and
 * weft_destroy blocks its thread until it has ended.
 *
 * While a task of the scheduler waits here, its deadlines, also those of sleeps, are up to a millisecond late.
 *
 * Signals never end a call.  Writing to a socket raises no SIGPIPE; writing to a pipe without a reader does unless it is
 * ignored.
 *
 * Several tasks may wait for one descriptor; the one that has waited longest is woken first.  Events found while
 * tasks run are delivered once a turn of the run queue, and put their tasks at its tail.
 *
 * Close a descriptor with weft_close, or make sure that no task waits for it: a task that waits for one that was
 * closed behind the scheduler's back is not woken by it.  A number that was closed by close(2) while no task waited
 * for it, and reused, is noticed; where neither weft_accept nor weft_connect made it new, that may take 5
 * milliseconds, or 100 while tasks never let the thread sleep.  What has duplicates, in this process or another, is
 * closed with weft_close once a task has waited for it: else the kernel may go on reporting what happens to the
 * duplicates, which costs time.
 *
 * Threads: a descriptor is waited for on any number of threads, each by the tasks of its own scheduler, and closed by any
 * thread.  A call that has begun before a weft_close of another thread and has to wait is ended by that; one that begins
 * later uses a descriptor that is closed, as with close(2): who closes sees to it that none does.  When
 * WEFT_THREADS (threads.h) gives one scheduler several threads, they take turns in these calls, and one of them waits
 * for events; weft_uv_attach returns -EBUSY then.
 *
 * Needs Linux and libuv: link libweft-io and libuv too, which weft-cc does by itself. */
#ifndef WEFT_IO_H
#define WEFT_IO_H

#include <weft/weft.h>

#include <sys/socket.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct addrinfo;

/* What weft_wait_fd waits for. */
#define WEFT_READABLE 1 /* a read would not wait: there is data, the end of it, an error, or a connection */
#define WEFT_WRITABLE 2 /* a write would not wait: there is room, or an error */

/* Closes `fd`.  Tasks of all schedulers that wait for it, let others run first in a call on it, or have been woken for it
 * and have not run since, get -EBADF, those of a scheduler in the order in which they began to wait; so none of them meets
 * a new descriptor of the same number.  weft_write returns what it has written before, if anything.
 * Returns 0, or the error of close(2); the descriptor is gone in any case.  Any thread, plain code and fibers. */
int weft_close(int fd);

/* Makes the signal `number` an event of this thread's scheduler, from now on: it does not do what it does by default,
 * and when it comes while no task waits for it, that is remembered once.  Watching it again changes nothing.
 * Returns 0, -EINVAL: it cannot be caught, -ENOMEM, -EMFILE or -ENFILE.  Plain code and fibers. */
int weft_signal_watch(int number);
/* Gives the signal back what it does by default; tasks that wait for it get -EBADF.
 * Returns 0, or -EINVAL: this thread's scheduler does not watch it.  Plain code and fibers. */
int weft_signal_unwatch(int number);

/* Fibers in a program that has a libuv loop already: from now on each turn of `loop` in the application's uv_run runs
 * the tasks of this thread's scheduler, and their events come through `loop`.  Tasks are spawned, woken, cancelled and
 * fed (weft_chan_try_send) in callbacks or between two uv_run; callbacks and tasks alternate on the one thread, each
 * undisturbed until it returns or suspends.
 *
 * uv_run goes on while a task is ready, has a deadline, waits for an event or in weft_suspend().  Tasks that wait only
 * for other tasks (locks, channels, ...) leave that to the application's handles; no deadlock is reported.
 * uv_run(loop, UV_RUN_ONCE) and UV_RUN_NOWAIT run at most two turns of the run queue.  Instead of uv_run, outside of
 * callbacks, weft_run may run the loop, until no task is left; uv_run is not called in tasks.
 *
 * loop: initialised; run by this thread only, kept until weft_uv_detach.  It may have handles for descriptors that tasks
 * wait for; these are not closed with weft_close before their handles are.
 * Returns 0; -EINVAL: loop is NULL; -EBUSY: one is attached already, or the scheduler has a task that is in a call of this
 * header, or watches a signal, or what a cancelled task has begun on the thread pool has not ended; -ENOMEM, -EMFILE.  On an error nothing has changed.  Plain code and fibers. */
struct uv_loop_s;
int weft_uv_attach(struct uv_loop_s *loop);
/* Ends that, and the watches of signals.  Tasks that are left run when there is a weft_run.  The handles in the loop are
 * closed: let it turn once more before uv_loop_close.
 * Returns 0; -EINVAL: it is not attached; -EBUSY: a task runs, or one is in a call of this header, or what a cancelled
 * one has begun on the thread pool has not ended.  Plain code, also callbacks; not in tasks.  Call it before the thread ends. */
int weft_uv_detach(void);

#ifndef WEFT_PLAIN

/* Waits until `fd` is ready for one of `events`, WEFT_READABLE, WEFT_WRITABLE or both.
 * Returns those of `events` that are ready, or -EBADF; -EINVAL: `events` has none or others.  Fibers only. */
WEFT_FIBER_BOUND(112) int weft_wait_fd(int fd, int events);
WEFT_FIBER_BOUND(112) int weft_wait_fd_until(int fd, int events, uint64_t deadline_ns);

/* Reads at most `n` bytes; waits until there is one, or the end.
 * buf: kept by the caller until the call returns.
 * Returns the number of bytes, 0 at the end, or an error of read(2).  Fibers only. */
WEFT_FIBER_BOUND(112) ssize_t weft_read(int fd, void *buf, size_t n);
WEFT_FIBER_BOUND(112) ssize_t weft_read_until(int fd, void *buf, size_t n, uint64_t deadline_ns);

/* Writes all `n` bytes; waits while there is no room.
 * buf: kept unchanged by the caller until the call returns.
 * Returns n; fewer when an error, a cancel or the deadline came after some bytes, which the next call returns
 * if it lasts; or an error of write(2), -EPIPE where nobody can read.  Fibers only. */
WEFT_FIBER_BOUND(112) ssize_t weft_write(int fd, const void *buf, size_t n);
WEFT_FIBER_BOUND(112) ssize_t weft_write_until(int fd, const void *buf, size_t n, uint64_t deadline_ns);

/* Accepts a connection; waits until there is one.
 * addr, len: the peer's address as in accept(2), or NULL both.
 * Returns a new descriptor, non-blocking and close-on-exec, which the caller closes; or an error of accept(2),
 * such as -EMFILE.  Fibers only. */
WEFT_FIBER_BOUND(112) int weft_accept(int fd, struct sockaddr *addr, socklen_t *len);
WEFT_FIBER_BOUND(112)
int weft_accept_until(int fd, struct sockaddr *addr, socklen_t *len, uint64_t deadline_ns);

/* Connects the socket `fd`; waits until that has succeeded or failed.
 * Returns 0 or an error of connect(2): -ECONNREFUSED and the like; -EAGAIN, the queue of a local socket is full.
 * After -ECANCELED and -ETIMEDOUT, and when the task is destroyed, the attempt goes on: close the socket.  Fibers only. */
WEFT_FIBER_BOUND(112) int weft_connect(int fd, const struct sockaddr *addr, socklen_t len);
WEFT_FIBER_BOUND(112)
int weft_connect_until(int fd, const struct sockaddr *addr, socklen_t len, uint64_t deadline_ns);

/* Waits until the signal `number` comes, or came since the last wait for it; watches it if nobody does yet
 * (weft_signal_watch).  A signal wakes all tasks of all schedulers that wait for it, first come first.
 * Returns 0, -EBADF: weft_signal_unwatch was called, or what weft_signal_watch returns.  Fibers only. */
WEFT_FIBER_BOUND(56) int weft_signal_wait(int number);
WEFT_FIBER_BOUND(56) int weft_signal_wait_until(int number, uint64_t deadline_ns);

/* Looks up addresses as getaddrinfo(3) does, on the thread pool.
 * node, service, hints: as there; copied.
 * out: set to the list when 0 is returned, else to NULL; the caller frees it with freeaddrinfo(3).
 * Returns 0, or -ENOENT: no such name or service, or no address of it (EAI_NONAME, EAI_NODATA, EAI_SERVICE);
 *   -EAGAIN: no server answered for now (EAI_AGAIN); -EIO: the lookup failed for good (EAI_FAIL, and whatever
 *   else there is); -EAFNOSUPPORT (EAI_FAMILY, EAI_ADDRFAMILY); -ESOCKTNOSUPPORT (EAI_SOCKTYPE);
 *   -EINVAL (EAI_BADFLAGS; neither node nor service; no name, or one that is too long); -ENOMEM;
 *   -EAGAIN or -EMFILE too, as at the top.
 * When the task is cancelled or destroyed, a lookup that has begun goes on unseen.  Fibers only. */
WEFT_FIBER_BOUND(48)
int weft_getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                     struct addrinfo **out);

/* Calls fn(arg) on a thread of the pool, outside any task, and waits for its end.  The pool has four threads, or as
 * many as the environment's UV_THREADPOOL_SIZE says.
 * arg: may lie in the caller's frame: fn has ended, or will never be called, when this call returns and when the
 * cleanups of a task that is destroyed have run.  So a cancel returns -ECANCELED at once when fn has not begun, and
 * else when it has ended; and weft_destroy blocks its thread until fn has ended.
 * Returns 0 after fn has returned, or -EINVAL: fn is NULL.  Fibers only. */
WEFT_FIBER_BOUND(48) int weft_work(void (*fn)(void *arg), void *arg);

#endif

#ifdef __cplusplus
}
#endif
#endif
