#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdatomic.h>
#include <semaphore.h>
#include <unistd.h>
#include <string.h>
#define N 4
struct queue {
    int items[8];
    int head, tail, n;
    pthread_mutex_t m;
    pthread_cond_t full, empty;
};
static struct queue q = {
    .m = PTHREAD_MUTEX_INITIALIZER, .full = PTHREAD_COND_INITIALIZER, .empty = PTHREAD_COND_INITIALIZER};
static atomic_int total;
static __thread int mine;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_rwlock_t rw = PTHREAD_RWLOCK_INITIALIZER;
static int shared;
static sem_t sem;
static pthread_spinlock_t spin;
static long spun;
static pthread_barrier_t bar;
static void destroy(void *p) {
    atomic_fetch_add(&total, *(int *)p);
    free(p);
}
static void init(void) {
    pthread_key_create(&key, destroy);
}
static void put(int x) {
    pthread_mutex_lock(&q.m);
    while (q.n == 8)
        pthread_cond_wait(&q.full, &q.m);
    q.items[q.tail] = x;
    q.tail = (q.tail + 1) % 8;
    q.n++;
    pthread_cond_signal(&q.empty);
    pthread_mutex_unlock(&q.m);
}
static int get(void) {
    pthread_mutex_lock(&q.m);
    while (q.n == 0)
        pthread_cond_wait(&q.empty, &q.m);
    int x = q.items[q.head];
    q.head = (q.head + 1) % 8;
    q.n--;
    pthread_cond_signal(&q.full);
    pthread_mutex_unlock(&q.m);
    return x;
}
static void *producer(void *arg) {
    for (int i = 0; i < 20; i++)
        put((int)(long)arg * 100 + i);
    put(-1);
    return NULL;
}
static void *consumer(void *arg) {
    long sum = 0;
    int ends = 0;
    pthread_once(&once, init);
    int *p = malloc(sizeof *p);
    *p = 1000;
    pthread_setspecific(key, p);
    while (ends < 1) {
        int x = get();
        if (x < 0)
            ends++;
        else {
            sum += x;
            mine++;
        }
    }
    pthread_rwlock_wrlock(&rw);
    shared += mine;
    pthread_rwlock_unlock(&rw);
    return (void *)sum;
}
static void *spinner(void *arg) {
    pthread_barrier_wait(&bar);
    for (int i = 0; i < 30; i++) {
        pthread_spin_lock(&spin);
        spun++;
        pthread_spin_unlock(&spin);
    }
    sem_post(&sem);
    pthread_exit((void *)7);
}
int main(void) {
    pthread_t p[N], c[N];
    long sum = 0;
    void *r;
    for (long i = 0; i < N; i++) {
        pthread_create(&p[i], NULL, producer, (void *)i);
        pthread_create(&c[i], NULL, consumer, NULL);
    }
    for (int i = 0; i < N; i++) {
        pthread_join(p[i], NULL);
        pthread_join(c[i], &r);
        sum += (long)r;
    }
    printf("%ld %d %d %d\n", sum, atomic_load(&total), shared, mine);
    sem_init(&sem, 0, 0);
    pthread_spin_init(&spin, 0);
    pthread_barrier_init(&bar, NULL, 3);
    pthread_attr_t at;
    pthread_attr_init(&at);
    pthread_attr_setstacksize(&at, 65536);
    for (int i = 0; i < 2; i++)
        pthread_create(&p[i], &at, spinner, NULL);
    pthread_barrier_wait(&bar);
    sem_wait(&sem);
    sem_wait(&sem);
    for (int i = 0; i < 2; i++) {
        pthread_join(p[i], &r);
        printf("%ld ", (long)r);
    }
    printf("%ld\n", spun);
    pthread_mutexattr_t ma;
    pthread_mutexattr_init(&ma);
    pthread_mutexattr_settype(&ma, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_t rm;
    pthread_mutex_init(&rm, &ma);
    pthread_mutex_lock(&rm);
    printf("%d %d\n", pthread_mutex_trylock(&rm), pthread_mutex_unlock(&rm) + pthread_mutex_unlock(&rm));
    struct timespec ts;
    clock_gettime(CLOCK_REALTIME, &ts);
    ts.tv_nsec += 1000000;
    if (ts.tv_nsec >= 1000000000) {
        ts.tv_sec++;
        ts.tv_nsec -= 1000000000;
    }
    pthread_mutex_lock(&q.m);
    printf("%s\n", strerror(pthread_cond_timedwait(&q.empty, &q.m, &ts)));
    pthread_mutex_unlock(&q.m);
    usleep(1000);
    return 0;
}
