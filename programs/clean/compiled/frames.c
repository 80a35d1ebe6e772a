/* Frames of every kind: sizes known at run time, alloca in a loop, arguments on the stack, structures by value, recursion. */
#include <string.h>

struct large { long words[9]; char tail; };
struct small { char a; int b; };

static long sum_of(struct large large, struct small small)
{
    long sum = small.b;
    for (int i = 0; i < 9; i++)
        sum += large.words[i];
    large.words[0] = 0;
    return sum;
}

static struct large filled(int from)
{
    struct large large;
    for (int i = 0; i < 9; i++)
        large.words[i] = from + i;
    large.tail = 'x';
    return large;
}

static int many(int a, int b, int c, int d, int e, int f, int g, char h, long i)
{
    return a + b * 2 + c + d + e + f + g * 3 + h + (int)i;
}

static int squares(int n)
{
    int of[n], sum = 0;
    for (int i = 0; i < n; i++)
        of[i] = i * i;
    for (int i = 0; i < n; i++)
        sum += of[i];
    return sum;
}

static int chain(int n)
{
    struct link { struct link *up; int value; } *top = 0;
    for (int i = 0; i < n; i++) {
        struct link *link = __builtin_alloca(sizeof *link);
        link->up = top;
        link->value = i;
        top = link;
    }
    int sum = 0;
    for (; top; top = top->up)
        sum += top->value;
    return sum;
}

static int big_frame(int n)
{
    char room[9000];
    memset(room, n, sizeof room);
    return room[0] + room[4500] + room[8999];
}

static int ackermann(int m, int n)
{
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

int main(int argc, char **argv)
{
    (void)argv;
    struct small small = { 'q', 4 };
    long sum = sum_of(filled(1), small);
    int n = argc >= 0 ? 4 : 5;
    return (int)sum + many(1, 2, 3, 4, 5, 6, 7, 8, 9) + squares(n) + chain(n) + big_frame(n) + ackermann(2, 2);
}
