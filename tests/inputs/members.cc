#include <cstdio>
#include <deque>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

struct Named {
    std::string name = "thing";
    virtual int twice() const = 0;
    virtual ~Named() = default;
};

struct Empty {};

struct Counter : Named, private Empty {
    int count = 3;
    int &total;
    explicit Counter(int &total) : total(total) {
    }
    int twice() const override {
        int doubled = count * 2;
        total += doubled;
        return doubled;
    }
};

int main() {
    int total = 1;
    Counter counter(total);
    int &alias = total;
    const std::string &title = counter.name;
    std::optional<int> some = 4;
    std::optional<std::string> none;
    std::variant<int, std::string> text = std::string("text");
    std::variant<int, std::string> number = 7;
    std::tuple<int, char, double> triple{1, 'c', 2.5};
    std::pair<char, long> both{'p', -1};
    std::deque<int> queue{2, 3};
    queue.push_front(1);
    std::list<std::string> list{"a", "b"};
    std::vector<bool> bits{true, false, true};
    std::string_view view = title;
    std::string bytes("a\xff\n", 3);
    long double precise = 0.5L;
    int result = counter.twice();
    std::printf("%d %d %s\n", result, alias, view.data());
    return 0;
}
