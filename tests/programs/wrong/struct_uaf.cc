#include <string>
#include <vector>
#include <cstdio>
int main() {
    std::vector<int> v{1, 2, 3};
    int &first = v[0];
    for (int i = 0; i < 100; i++)
        v.push_back(i);
    std::printf("%d\n", first); //~ use-after-free
}
