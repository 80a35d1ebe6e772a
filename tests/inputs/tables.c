/* What C compilers emit for malloc, memcpy, a switch table and doubles; every function takes and returns integers. */
#include <stdlib.h>
#include <string.h>

struct pair { int first; double second; };

static const char *const names[] = { "zero", "one", "two", "three" };
static int counter = 5;
static int history[64];
double scale = 2.5;

/* 3 * x + 1 by way of a heap block, copied once. */
long copied(long x)
{
    long *block = malloc(4 * sizeof *block);
    long *other = malloc(4 * sizeof *other);
    long result;
    for (int i = 0; i < 4; i++)
        block[i] = x + i;
    memcpy(other, block, 4 * sizeof *other);
    result = other[0] + other[1] + other[0];
    free(block);
    free(other);
    return result;
}

/* A dense switch: a jump table. */
int kind(int code)
{
    switch (code) {
    case 0: counter += 1; return 11;
    case 1: counter += 2; return 5;
    case 2: counter += 9; return history[3];
    case 3: return counter * 2;
    case 4: counter -= 1; return 90;
    case 5: return 1000;
    case 6: counter ^= 3; return 3;
    case 7: return (int)strlen(names[1]);
    default: return -1;
    }
}

/* The truncated average of 0 .. n-1, times scale. */
int average(int n)
{
    double total = 0.0;
    for (int i = 0; i < n; i++)
        total += i;
    return (int)(total / n * scale);
}

/* Adds up a structure's members: n + 2n + 0.5 truncated. */
int members(int n)
{
    struct pair p = { n, n * 2 + 0.5 };
    return p.first + (int)p.second;
}

/* n! */
unsigned long factorial(unsigned long n)
{
    return n < 2 ? 1 : n * factorial(n - 1);
}

/* The length of a name. */
unsigned long name_length(int which)
{
    return strlen(names[which & 3]);
}

int main(void)
{
    char buffer[24];
    memset(buffer, 'a', sizeof buffer - 1);
    buffer[23] = 0;
    history[2] = (int)strlen(buffer);
    return history[2] + kind(1) + (int)factorial(3);
}
