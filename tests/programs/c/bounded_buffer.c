/* POSIX threads: a bounded buffer, a barrier by hand, thread-local counters. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define ROOM 4
static struct { int items[ROOM]; int count, in, out; pthread_mutex_t lock; pthread_cond_t full, empty; } buffer = {
    .lock = PTHREAD_MUTEX_INITIALIZER, .full = PTHREAD_COND_INITIALIZER, .empty = PTHREAD_COND_INITIALIZER };
static _Thread_local int mine;

static void put(int v) {
    pthread_mutex_lock(&buffer.lock);
    while (buffer.count == ROOM) pthread_cond_wait(&buffer.full, &buffer.lock);
    buffer.items[buffer.in] = v;
    buffer.in = (buffer.in + 1) % ROOM;
    buffer.count++;
    pthread_cond_signal(&buffer.empty);
    pthread_mutex_unlock(&buffer.lock);
}

static int get(void) {
    pthread_mutex_lock(&buffer.lock);
    while (buffer.count == 0) pthread_cond_wait(&buffer.empty, &buffer.lock);
    int v = buffer.items[buffer.out];
    buffer.out = (buffer.out + 1) % ROOM;
    buffer.count--;
    pthread_cond_signal(&buffer.full);
    pthread_mutex_unlock(&buffer.lock);
    return v;
}

static void *producer(void *argument) {
    int first = *(int *)argument;
    for (int i = 0; i < 10; i++) { put(first + i); mine++; }
    return (void *)(long)mine;
}

static void *consumer(void *argument) {
    long *sum = argument;
    for (int v; (v = get()) >= 0; mine++) *sum += v;
    return (void *)(long)mine;
}

int main(void) {
    int firsts[2] = { 100, 200 };
    long sums[2] = { 0, 0 };
    pthread_t makers[2], takers[2];
    for (int i = 0; i < 2; i++) {
        pthread_create(&takers[i], NULL, consumer, &sums[i]);
        pthread_create(&makers[i], NULL, producer, &firsts[i]);
    }
    long made = 0, taken = 0;
    for (int i = 0; i < 2; i++) { void *n; pthread_join(makers[i], &n); made += (long)n; }
    put(-1); put(-1);
    for (int i = 0; i < 2; i++) { void *n; pthread_join(takers[i], &n); taken += (long)n; }
    printf("%ld made, %ld taken, sum %ld, mine %d\n", made, taken, sums[0] + sums[1], mine);
    return 0;
}
