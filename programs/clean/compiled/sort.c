/* Sorting anything: elements of any size, a comparison through a pointer, a temporary whose size is known at run time. */
#include <string.h>
#include <stddef.h>

typedef int (*compare)(const void *, const void *);

static void sort(void *base, size_t n, size_t size, compare less)
{
    char *bytes = base;
    char held[size];
    for (size_t i = 1; i < n; i++) {
        size_t j = i;
        memcpy(held, bytes + i * size, size);
        while (j > 0 && less(held, bytes + (j - 1) * size) < 0) {
            memcpy(bytes + j * size, bytes + (j - 1) * size, size);
            j--;
        }
        memcpy(bytes + j * size, held, size);
    }
}

struct entry { char name[5]; double rank; char mark; };

static int by_rank(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

static int descending(const void *a, const void *b)
{
    return *(const int *)b - *(const int *)a;
}

int main(void)
{
    int numbers[] = { 4, 11, 2, 9, 30, 7, 7, 1 };
    struct entry entries[3];
    for (int i = 0; i < 3; i++) {
        entries[i].rank = 3.5 - i;
        entries[i].name[0] = (char)('x' + i);
        entries[i].name[1] = 0;
        entries[i].mark = (char)i;
    }
    sort(numbers, 8, sizeof *numbers, descending);
    sort(entries, 3, sizeof *entries, by_rank);
    if (entries[0].name[0] != 'z' || entries[2].mark != 0)
        return 1;
    return numbers[0] * 2 + numbers[1] + numbers[7] + entries[1].mark;
}
