#include <pthread.h>
#include <unistd.h>
static pthread_mutex_t a = PTHREAD_MUTEX_INITIALIZER, b = PTHREAD_MUTEX_INITIALIZER;
static void *other(void *arg) {
    pthread_mutex_lock(&b);
    usleep(10);
    pthread_mutex_lock(&a);
    return arg;
}
int main(void) {
    pthread_t t;
    pthread_mutex_lock(&a);
    pthread_create(&t, 0, other, 0);
    usleep(100);
    pthread_mutex_lock(&b); //~ deadlock
    return 0;
}
