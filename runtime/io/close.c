/* close.c - How does a close end what waits for the descriptor in the schedulers of all threads?
 *
 *     1. The number is *being closed*: who would begin to wait for it stays out until 5.
 *     2. Every room's lock is taken, one after the other: the calls that wait there end with -EBADF, and its set
 *        forgets the descriptor.  A call of a room is either found by this, or begins to wait later, and finds 1.
 *     3. So nobody waits for the number any more, when
 *     4. the descriptor is closed, and the number another's.
 *     5. Those that stayed out try anew: they get -EBADF from the kernel, or meant the number's next descriptor. */
#include "io.h"

#include <unistd.h>

/* The rooms of the process. */
static pthread_mutex_t rooms_lock = PTHREAD_MUTEX_INITIALIZER;
static struct weft_io *rooms;

/* A close under way, in the frame of its caller; taken after any other lock. */
struct closing {
    struct closing *next;
    int fd;
};
static pthread_mutex_t closing_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t one_less = PTHREAD_COND_INITIALIZER;
static struct closing *closing; /* atomic; written under the lock */

void weft__io_enlist(struct weft_io *io)
{
    pthread_mutex_lock(&rooms_lock);
    io->next = rooms;
    io->link = &rooms;
    if (rooms)
        rooms->link = &io->next;
    rooms = io;
    pthread_mutex_unlock(&rooms_lock);
}

void weft__io_unlist(struct weft_io *io)
{
    pthread_mutex_lock(&rooms_lock);
    if (io->link)
        *io->link = io->next;
    if (io->link && io->next)
        io->next->link = io->link;
    io->link = NULL;
    pthread_mutex_unlock(&rooms_lock);
}

/* Under closing_lock. */
static bool is_listed(int fd)
{
    const struct closing *close = closing;
    while (close && close->fd != fd)
        close = close->next;
    return close;
}

bool weft__io_is_closing(int fd)
{
    /* A close that has been in this thread's room is seen, because both took its lock. */
    if (!__atomic_load_n(&closing, __ATOMIC_RELAXED))
        return false;
    pthread_mutex_lock(&closing_lock);
    bool listed = is_listed(fd);
    pthread_mutex_unlock(&closing_lock);
    return listed;
}

void weft__io_await_close(int fd)
{
    pthread_mutex_lock(&closing_lock);
    while (is_listed(fd))
        pthread_cond_wait(&one_less, &closing_lock);
    pthread_mutex_unlock(&closing_lock);
}

static void begin(struct closing *this)
{
    pthread_mutex_lock(&closing_lock);
    this->next = closing;
    __atomic_store_n(&closing, this, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&closing_lock);
}

static void end(const struct closing *this)
{
    pthread_mutex_lock(&closing_lock);
    if (closing == this) {
        __atomic_store_n(&closing, this->next, __ATOMIC_RELAXED);
    } else {
        struct closing *before = closing;
        while (before->next != this)
            before = before->next;
        before->next = this->next;
    }
    pthread_cond_broadcast(&one_less);
    pthread_mutex_unlock(&closing_lock);
}

static void close_waiters(int fd)
{
    pthread_mutex_lock(&rooms_lock);
    for (struct weft_io *io = rooms; io; io = io->next) {
        WEFT_IO_HELD(io);
        weft__io_close_waiters(io, fd);
    }
    pthread_mutex_unlock(&rooms_lock);
}

int weft_close(int fd)
{
    struct closing this = {.fd = fd};
    bool others = !WEFT_ONE_THREAD;
    if (others)
        begin(&this);
    close_waiters(fd);
    /* On EINTR the descriptor has been closed. */
    int status = close(fd) && errno != EINTR ? -errno : 0;
    if (others)
        end(&this);
    return status;
}
