#include <stdio.h>
static int classify(int kind) {
    int result;
    if (kind == 1)
        result = 5;
    if (kind == 2)
        result = 7;
    if (result == 7) //~ uninitialised-read
        return 1;
    return 0;
}
int main(void) {
    return classify(3) & 0;
}
