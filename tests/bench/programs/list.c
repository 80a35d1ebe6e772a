// Linked lists: insertion in order, reversal, removal.
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    unsigned x = 3, sum = 0;
    for (int round = 0; round < 20; round++) {
        struct node *head = 0;
        for (int i = 0; i < 600; i++) {
            x = x * 1664525 + 1013904223;
            struct node *n = malloc(sizeof *n), **p = &head;
            n->value = x >> 10;
            while (*p && (*p)->value < n->value)
                p = &(*p)->next;
            n->next = *p;
            *p = n;
        }
        struct node *reversed = 0;
        while (head) {
            struct node *n = head;
            head = n->next;
            n->next = reversed;
            reversed = n;
        }
        while (reversed) {
            struct node *n = reversed;
            reversed = n->next;
            sum = sum * 31 + n->value;
            free(n);
        }
    }
    return sum % 251;
}
