#include <stdexcept>
static void check(int n) {
    if (n < 0)
        throw std::out_of_range("negative"); //~ abort
}
int main() {
    check(1);
    check(-1);
    return 0;
}
