#include <cstdio>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

struct Point {
    int x;
    double y;
};

int main() {
    std::string brief = "hello";
    std::string lengthy = "a text of more than fifteen bytes";
    std::string empty;
    std::vector<int> numbers = {1, 2, 3};
    numbers.push_back(4);
    std::vector<std::string> names = {"ann", "ben"};
    std::unique_ptr<Point> point(new Point{3, 4.5});
    std::unique_ptr<Point> nothing;
    std::shared_ptr<int> shared = std::make_shared<int>(7);
    std::shared_ptr<int> other = shared;
    std::map<int, std::string> words;
    words[2] = "two";
    words[1] = "one";
    words[3] = "three";
    std::set<int> set = {30, 10, 20};
    std::unordered_map<std::string, int> ages;
    ages["ann"] = 41;
    printf("%s %zu\n", brief.c_str(), numbers.size());
    return 0;
}
