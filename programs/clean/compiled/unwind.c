/* Leaving several calls at once: the compiler's own setjmp and longjmp, without a library. */
static void *context[5];
static int depth;

__attribute__((noinline)) static void leave(void)
{
    __builtin_longjmp(context, 1);
}

__attribute__((noinline)) static int dig(int n)
{
    depth++;
    if (n == 0)
        leave();
    return dig(n - 1) + 1;
}

__attribute__((noinline)) static int guarded(int n)
{
    if (__builtin_setjmp(context))
        return depth;
    return dig(n) + 100;
}

__attribute__((noinline)) static int plain(int n)
{
    return n > 0 ? 1 + plain(n - 1) : 0;
}

int main(void)
{
    int first = guarded(5);
    int second = guarded(3);
    return first + second * 2 + plain(4);
}
