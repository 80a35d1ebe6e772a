#include <stdlib.h>
struct n {
    struct n *next;
    int v;
};
int main(void) {
    struct n *head = 0;
    for (int i = 0; i < 3; i++) {
        struct n *x = malloc(sizeof *x);
        x->next = head;
        x->v = i;
        head = x;
    }
    for (struct n *x = head; x; x = x->next) //~ use-after-free
        free(x);
    return 0;
}
