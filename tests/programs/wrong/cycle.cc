#include <memory>
struct N {
    std::shared_ptr<N> other;
    int v = 1;
};
int main() {
    auto a = std::make_shared<N>(); //~ leak
    auto b = std::make_shared<N>();
    a->other = b;
    b->other = a;
    return 0;
}
