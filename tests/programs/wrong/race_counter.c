#include <pthread.h>
#include <stdio.h>
static int hits;
static void *work(void *arg) {
    for (int i = 0; i < 100; i++)
        hits++; //~ data-race
    return arg;
}
int main(void) {
    pthread_t a, b;
    pthread_create(&a, 0, work, 0);
    pthread_create(&b, 0, work, 0);
    pthread_join(a, 0);
    pthread_join(b, 0);
    printf("done\n");
    return 0;
}
