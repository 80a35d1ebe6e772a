#include <string>
#include <string_view>
#include <cstdio>
static std::string_view name(int n) {
    std::string s = "a text that is long enough for the heap " + std::to_string(n);
    return s;
}
int main() {
    auto v = name(5);
    char c = v[3]; //~ use-after-free
    std::printf("%c\n", c);
}
