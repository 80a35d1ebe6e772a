#include <stdlib.h>
#include <string.h>
struct s {
    int n;
    char name[8];
};
int main(void) {
    struct s *p = malloc(3 * sizeof *p);
    for (int i = 0; i <= 3; i++)
        p[i].n = i; //~ heap-out-of-bounds
    free(p);
    return 0;
}
