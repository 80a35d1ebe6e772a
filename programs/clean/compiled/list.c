/* A linked list of structures with padding: built, reversed, copied by value, freed. */
#include <stdlib.h>

struct item { char tag; long value; short weight; };
struct node { struct item item; struct node *next; };

static struct node *push(struct node *head, struct item item)
{
    struct node *node = malloc(sizeof *node);
    if (node == NULL)
        abort();
    node->item = item;
    node->next = head;
    return node;
}

static struct node *reverse(struct node *head)
{
    struct node *done = NULL;
    while (head != NULL) {
        struct node *next = head->next;
        head->next = done;
        done = head;
        head = next;
    }
    return done;
}

static struct item last(const struct node *head)
{
    while (head->next != NULL)
        head = head->next;
    return head->item;
}

int main(void)
{
    struct node *head = NULL;
    for (int i = 1; i <= 6; i++) {
        struct item item;
        item.tag = (char)('a' + i);
        item.value = i * 10;
        item.weight = (short)(i * i);
        head = push(head, item);
    }
    head = reverse(head);
    long sum = 0;
    for (const struct node *node = head; node != NULL; node = node->next)
        sum += node->item.weight;
    struct item end = last(head);
    while (head != NULL) {
        struct node *next = head->next;
        free(head);
        head = next;
    }
    return (int)(sum + end.value);
}
