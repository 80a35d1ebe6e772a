// Virtual functions, unique_ptr, shared_ptr, exceptions, lambdas, maps, templates, move semantics.
#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct Shape {
    explicit Shape(std::string name) : name(std::move(name)) {}
    virtual ~Shape() { std::cout << "~" << name << "\n"; }
    virtual double area() const = 0;
    std::string name;
};
struct Square : Shape {
    explicit Square(double side) : Shape("square"), side(side) { if (side < 0) throw std::invalid_argument("side " + std::to_string(side)); }
    double area() const override { return side * side; }
    double side;
};
struct Ring final : Shape {
    Ring(double outer, double inner) : Shape("ring of two radii that is long"), outer(outer), inner(inner) {}
    double area() const override { return 3 * (outer * outer - inner * inner); }
    double outer, inner;
};

template <typename T> class Matrix {
public:
    Matrix(size_t rows, size_t columns) : columns(columns), cells(rows * columns) {}
    T &operator()(size_t r, size_t c) { return cells.at(r * columns + c); }
    T trace() const { T t{}; for (size_t i = 0; i * columns + i < cells.size(); i++) t += cells[i * columns + i]; return t; }
private:
    size_t columns;
    std::vector<T> cells;
};

struct Node { int value; std::shared_ptr<Node> next; std::weak_ptr<Node> previous; };

static std::optional<int> parse(const std::string &text) {
    try { size_t used; int n = std::stoi(text, &used); if (used == text.size()) return n; }
    catch (const std::exception &) {}
    return std::nullopt;
}

static int nested(int depth) {
    std::vector<int> local(depth + 1, depth);
    if (depth == 3) throw std::runtime_error("at depth " + std::to_string(local.back()));
    return nested(depth + 1) + local[0];
}

int main() {
    std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Square>(2));
    shapes.push_back(std::make_unique<Ring>(2, 1));
    try { shapes.emplace_back(new Square(-1)); } catch (const std::invalid_argument &error) { std::cout << error.what() << "\n"; }
    double total = std::accumulate(shapes.begin(), shapes.end(), 0.0, [](double sum, const auto &shape) { return sum + shape->area(); });
    std::cout << total << "\n";
    std::map<std::string, std::vector<int>> index;
    std::istringstream words("to be or not to be");
    std::string word;
    for (int n = 0; words >> word; n++) index[word].push_back(n);
    for (const auto &[key, places] : index) { std::cout << key << ":"; for (int place : places) std::cout << " " << place; std::cout << "\n"; }
    Matrix<int> matrix(3, 3);
    for (int i = 0; i < 3; i++) matrix(i, i) = i + 5;
    try { matrix(9, 9) = 1; } catch (const std::out_of_range &) { std::cout << "out of range, trace " << matrix.trace() << "\n"; }
    auto first = std::make_shared<Node>(Node{1, nullptr, {}});
    first->next = std::make_shared<Node>(Node{2, nullptr, first});
    std::cout << first.use_count() << first->next.use_count() << first->next->previous.lock()->value << "\n";
    std::vector<std::function<int(int)>> steps;
    for (int k = 1; k <= 3; k++) steps.push_back([k, base = std::string(k, 'x')](int n) { return n * k + int(base.size()); });
    int result = 1;
    for (auto &step : steps) result = step(result);
    std::cout << result << " " << parse("42").value_or(-1) << " " << parse("4x").has_value() << "\n";
    try { nested(0); } catch (const std::exception &error) { std::cout << error.what() << "\n"; }
    std::variant<int, std::string, double> either = std::string("text");
    std::string kind = std::visit([](auto &&value) { std::ostringstream out; out << sizeof(value) << value; return out.str(); }, either);
    std::cout << kind << " " << either.index() << "\n";
    std::set<std::pair<int, char>> set{{3, 'c'}, {1, 'z'}, {3, 'a'}};
    auto moved = std::move(shapes[0]);
    std::cout << set.begin()->second << set.rbegin()->second << " " << (shapes[0] == nullptr) << moved->name << "\n";
    shapes.erase(shapes.begin());
    std::sort(index["be"].rbegin(), index["be"].rend());
    return index["be"][0] == 1 ? 4 : 5;
}
