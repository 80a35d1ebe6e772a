/* Blocks that statics keep, bit-fields, unions, a hash table that grows, rows of a matrix reached through pointers. */
#include <stdlib.h>
#include <string.h>

struct flags { unsigned ready : 1, kind : 3, count : 12; };
union word { unsigned whole; unsigned char bytes[4]; struct flags flags; };
struct slot { unsigned key; int value; char used; };

static struct slot *slots;
static unsigned n_slots, n_used;
int **rows;

static struct slot *find(unsigned key)
{
    unsigned at = key * 2654435761u % n_slots;
    while (slots[at].used && slots[at].key != key)
        at = (at + 1) % n_slots;
    return &slots[at];
}

static void put(unsigned key, int value);

static void grow(void)
{
    struct slot *old = slots;
    unsigned n_old = n_slots;
    n_slots = n_slots ? n_slots * 2 : 4;
    slots = calloc(n_slots, sizeof *slots);
    if (!slots)
        abort();
    n_used = 0;
    for (unsigned i = 0; i < n_old; i++)
        if (old[i].used)
            put(old[i].key, old[i].value);
    free(old);
}

static void put(unsigned key, int value)
{
    if (n_used * 2 >= n_slots)
        grow();
    struct slot *slot = find(key);
    n_used += !slot->used;
    *slot = (struct slot) { key, value, 1 };
}

static int matrix(int n)
{
    int trace = 0;
    rows = malloc((unsigned)n * sizeof *rows);
    if (!rows)
        abort();
    for (int i = 0; i < n; i++) {
        rows[i] = malloc((unsigned)n * sizeof **rows);
        if (!rows[i])
            abort();
        for (int j = 0; j < n; j++)
            rows[i][j] = i * n + j;
    }
    for (int i = 0; i < n; i++)
        trace += rows[i][i];
    return trace;
}

int main(void)
{
    union word word;
    memset(&word, 0, sizeof word);
    word.flags.kind = 5;
    word.flags.count = 300;
    for (unsigned i = 0; i < 12; i++)
        put(i * 7, (int)i);
    put(14, 40);
    int found = find(14)->value + find(70)->value + find(3)->used;
    return found + matrix(3) + word.flags.kind + (int)(word.whole >> 4 & 0xff) - word.bytes[3];
}
