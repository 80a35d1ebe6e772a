// A hash table with chains of allocated nodes.
#include <stdlib.h>

struct node {
    struct node *next;
    unsigned key, value;
};
static struct node *table[4096];

static struct node *find(unsigned key) {
    unsigned h = (key * 2654435761u) >> 20;
    struct node *n = table[h];
    while (n && n->key != key)
        n = n->next;
    if (!n) {
        n = malloc(sizeof *n);
        n->key = key;
        n->value = 0;
        n->next = table[h];
        table[h] = n;
    }
    return n;
}

int main(void) {
    unsigned x = 1, sum = 0;
    for (int i = 0; i < 2000000; i++) {
        x = x * 1103515245 + 12345;
        find((x >> 12) % 10000)->value += i;
    }
    for (int h = 0; h < 4096; h++)
        while (table[h]) {
            struct node *n = table[h];
            table[h] = n->next;
            sum += n->value;
            free(n);
        }
    return sum % 251;
}
