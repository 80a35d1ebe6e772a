/* Memory of the system itself: mappings that grow, are sealed and opened again, and given back page by page. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

struct arena {
    char *start;
    size_t used, open, size;
};

static void *take(struct arena *a, size_t n) {
    while (a->used + n > a->open) {
        if (a->open == a->size || mprotect(a->start + a->open, 4096, PROT_READ | PROT_WRITE) != 0)
            return NULL;
        a->open += 4096;
    }
    void *p = a->start + a->used;
    a->used += n;
    return p;
}

int main(void) {
    printf("page of %ld\n", sysconf(_SC_PAGESIZE));
    struct arena a = { mmap(NULL, 4 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), 0, 0, 4 * 4096 };
    int n_taken = 0;
    for (char *p; (p = take(&a, 1000)) != NULL; n_taken++)
        memset(p, 'a' + n_taken, 1000);
    printf("%d pieces, %c to %c\n", n_taken, a.start[0], a.start[a.used - 1]);
    mprotect(a.start, 4096, PROT_READ);
    printf("sealed: %c\n", a.start[4095]);
    mprotect(a.start, 4096, PROT_READ | PROT_WRITE);
    a.start[0] = '!';
    printf("opened: %c\n", a.start[0]);
    munmap(a.start + 4096, 2 * 4096);
    errno = 0;
    int refused = mprotect(a.start + 4096, 4096, PROT_READ);
    printf("%d %s, and %c is left\n", refused, errno == ENOMEM ? "no memory" : "?", a.start[3 * 4096]);
    errno = 0;
    refused = munmap(a.start + 1, 4096);
    printf("%d %s\n", refused, errno == EINVAL ? "not at a page" : "?");
    int *table = mmap(a.start, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    printf("%d zeros at the same place: %d\n", table[0], (char *)table == a.start);
    munmap(a.start, 4096);
    return 0;
}
