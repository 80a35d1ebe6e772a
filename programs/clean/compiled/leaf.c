/* A leaf function that copies partly uninitialised structures through pointers to its own locals, in the red zone. */
struct option { char has; long value; };

static int busy(int n)
{
    volatile long words[8];
    for (int i = 0; i < 8; i++)
        words[i] = n + i;
    return (int)words[3];
}

static int copies(int has)
{
    struct option option;
    struct option *of = &option;
    option.has = (char)has;
    struct option copy = *of;
    of = &copy;
    struct option again = *of;
    return again.has;
}

int main(void)
{
    int left_below = busy(3);
    return left_below + copies(5);
}
