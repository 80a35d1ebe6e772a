#include <string>
int main() {
    int *s = new int(4);
    delete[] s; //~ allocator-mismatch
    return 0;
}
