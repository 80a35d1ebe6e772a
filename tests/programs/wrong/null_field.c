#include <stddef.h>
#include <string.h>
struct p {
    char pad[24];
    struct p *next;
};
static int depth(struct p *x) {
    int n = 0;
    while (x->next) { //~ null-access
        x = x->next;
        n++;
    }
    return n;
}
int main(void) {
    struct p a;
    memset(&a, 0, sizeof a);
    struct p b = {.next = &a};
    return depth(b.next->next);
}
