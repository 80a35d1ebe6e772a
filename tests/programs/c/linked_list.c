// A sorted linked list: inserted by pointer to pointer, filtered, freed.
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static void insert(struct node **place, int value) {
    while (*place && (*place)->value < value)
        place = &(*place)->next;
    struct node *node = malloc(sizeof *node);
    *node = (struct node){value, *place};
    *place = node;
}

static int remove_odd(struct node **place) {
    int n = 0;
    while (*place) {
        struct node *node = *place;
        if (node->value % 2) {
            *place = node->next;
            free(node);
            n++;
        } else {
            place = &node->next;
        }
    }
    return n;
}

int main(void) {
    struct node *list = NULL;
    for (int i = 0; i < 12; i++)
        insert(&list, i * 7 % 12);
    printf("removed %d:", remove_odd(&list));
    while (list) {
        struct node *next = list->next;
        printf(" %d", list->value);
        free(list);
        list = next;
    }
    puts("");
    return 0;
}
