/* thread.h - A thread per task, which waits on a semaphore until it is resumed. */
#include <pthread.h>
#include <semaphore.h>

struct context {
    pthread_t thread;
    sem_t go, back;
};

static void *thread_entry(void *t)
{
    sem_wait(&CONTEXT(t)->go);
    task_entry((task *)t);
    sem_post(&CONTEXT(t)->back);
    return NULL;
}

static inline void context_new(task *t)
{
    pthread_attr_t attributes;
    sem_init(&CONTEXT(t)->go, 0, 0);
    sem_init(&CONTEXT(t)->back, 0, 0);
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    if (pthread_create(&CONTEXT(t)->thread, &attributes, thread_entry, t) != 0)
        abort();
    pthread_attr_destroy(&attributes);
}

static inline void context_free(task *t)
{
    pthread_join(CONTEXT(t)->thread, NULL);
    sem_destroy(&CONTEXT(t)->go);
    sem_destroy(&CONTEXT(t)->back);
}

static inline void context_resume(task *t)
{
    sem_post(&CONTEXT(t)->go);
    sem_wait(&CONTEXT(t)->back);
}

UNUSED static inline void context_suspend(task *t)
{
    sem_post(&CONTEXT(t)->back);
    sem_wait(&CONTEXT(t)->go);
}
