// The stack protector finds a string that was too long, before the function returns.
#include <stdio.h>
#include <string.h>

__attribute__((optimize("stack-protector-strong"), noinline)) static void greet(const char *name) {
    char buffer[8];
    strcpy(buffer, name);
    printf("hello, %s\n", buffer);
} //~ abort

int main(void) {
    greet("somebody with a long name");
    return 0;
}
