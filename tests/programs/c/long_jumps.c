// setjmp and longjmp: errors from deep inside, tried again.
#include <setjmp.h>
#include <stdio.h>

static jmp_buf handler;

static int parse(const char *text, int depth) {
    if (*text == '(')
        return parse(text + 1, depth + 1);
    if (*text == ')')
        return depth ? parse(text + 1, depth - 1) : (longjmp(handler, 1), 0);
    if (*text)
        longjmp(handler, *text);
    if (depth)
        longjmp(handler, 2);
    return 1;
}

int main(void) {
    const char *texts[] = {"(())", "(()", "())", "(x)"};
    volatile int good = 0;
    for (volatile int i = 0; i < 4; i++) {
        int why = setjmp(handler);
        if (why == 0)
            good += parse(texts[i], 0);
        else
            printf("%s: error %d\n", texts[i], why);
    }
    printf("%d good\n", good);
    return 0;
}
