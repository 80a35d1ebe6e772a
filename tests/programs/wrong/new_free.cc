#include <cstdlib>
int main() {
    int *p = new int(5);
    int n = *p;
    std::free(p); //~ allocator-mismatch
    return n - 5;
}
