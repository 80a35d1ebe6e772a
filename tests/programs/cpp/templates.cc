#include <iostream>
#include <vector>
#include <algorithm>
#include <numeric>
#include <functional>
#include <memory>
#include <map>
#include <queue>
#include <stack>
#include <bitset>
#include <complex>
#include <random>
#include <regex>
#include <chrono>
#include <fstream>
#include <cassert>
#include <utility>
template <typename T> class Matrix {
    std::vector<T> d;
    size_t r, c;

  public:
    Matrix(size_t r, size_t c, T v = T()) : d(r * c, v), r(r), c(c) {
    }
    Matrix(std::initializer_list<std::initializer_list<T>> l) : r(l.size()), c(l.begin()->size()) {
        for (auto &row : l)
            d.insert(d.end(), row.begin(), row.end());
    }
    T &operator()(size_t i, size_t j) {
        return d.at(i * c + j);
    }
    const T &operator()(size_t i, size_t j) const {
        return d[i * c + j];
    }
    Matrix operator*(const Matrix &o) const {
        if (c != o.r)
            throw std::invalid_argument("shape");
        Matrix m(r, o.c);
        for (size_t i = 0; i < r; i++)
            for (size_t j = 0; j < o.c; j++)
                for (size_t k = 0; k < c; k++)
                    m(i, j) += (*this)(i, k) * o(k, j);
        return m;
    }
    friend std::ostream &operator<<(std::ostream &os, const Matrix &m) {
        for (size_t i = 0; i < m.r; i++) {
            for (size_t j = 0; j < m.c; j++)
                os << (j ? " " : "") << m(i, j);
            os << "; ";
        }
        return os;
    }
    bool operator==(const Matrix &o) const {
        return r == o.r && c == o.c && d == o.d;
    }
};
class Account {
    static int next;
    int id;
    double bal;

  public:
    explicit Account(double b) : id(++next), bal(b) {
    }
    Account(const Account &) = delete;
    Account(Account &&o) noexcept : id(o.id), bal(std::exchange(o.bal, 0)) {
    }
    Account &operator=(Account &&o) noexcept {
        std::swap(id, o.id);
        std::swap(bal, o.bal);
        return *this;
    }
    double balance() const {
        return bal;
    }
    int number() const {
        return id;
    }
    Account &operator+=(double x) {
        if (bal + x < 0)
            throw std::runtime_error("overdrawn " + std::to_string(id));
        bal += x;
        return *this;
    }
};
int Account::next = 100;
struct Animal {
    virtual std::string speak() const = 0;
    virtual Animal *clone() const = 0;
    virtual ~Animal() = default;
};
template <class D> struct Cloner : Animal {
    Animal *clone() const override {
        return new D(static_cast<const D &>(*this));
    }
};
struct Dog : Cloner<Dog> {
    std::string n;
    Dog(std::string n) : n(n) {
    }
    std::string speak() const override {
        return n + " woof";
    }
};
struct Cat : Cloner<Cat> {
    int lives = 9;
    std::string speak() const override {
        return "meow x" + std::to_string(lives);
    }
};
template <class T, class... R> constexpr T maxof(T a, R... r) {
    if constexpr (sizeof...(r) == 0)
        return a;
    else {
        T m = maxof(r...);
        return a > m ? a : m;
    }
}
template <int N> struct Fib {
    static constexpr long v = Fib<N - 1>::v + Fib<N - 2>::v;
};
template <> struct Fib<0> {
    static constexpr long v = 0;
};
template <> struct Fib<1> {
    static constexpr long v = 1;
};
struct Edge {
    int to, w;
};
std::vector<int> dijkstra(const std::map<int, std::vector<Edge>> &g, int s, int n) {
    std::vector<int> d(n, 1 << 30);
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> q;
    d[s] = 0;
    q.emplace(0, s);
    while (!q.empty()) {
        auto [k, u] = q.top();
        q.pop();
        if (k > d[u])
            continue;
        if (auto it = g.find(u); it != g.end())
            for (auto [v, w] : it->second)
                if (d[v] > k + w)
                    q.emplace(d[v] = k + w, v);
    }
    return d;
}
int main() {
    Matrix<int> a{{1, 2}, {3, 4}}, b{{0, 1}, {1, 0}};
    std::cout << a * b << (a * b == Matrix<int>{{2, 1}, {4, 3}}) << "\n";
    try {
        a *Matrix<int>(3, 1);
    } catch (const std::invalid_argument &e) {
        std::cout << e.what() << "\n";
    }
    try {
        a(5, 5);
    } catch (const std::out_of_range &) {
        std::cout << "range\n";
    }
    std::vector<Account> acc;
    for (double x : {10., 20., 30.})
        acc.emplace_back(x);
    acc[0] += 5;
    Account moved = std::move(acc[1]);
    try {
        acc[2] += -50;
    } catch (std::exception &e) {
        std::cout << e.what() << "\n";
    }
    std::sort(acc.begin(), acc.end(), [](auto &l, auto &r) { return l.balance() > r.balance(); });
    for (auto &x : acc)
        std::cout << x.number() << ":" << x.balance() << " ";
    std::cout << moved.balance() << "\n";
    std::vector<std::unique_ptr<Animal>> zoo;
    zoo.emplace_back(new Dog("Rex"));
    zoo.emplace_back(new Cat);
    zoo.emplace_back(zoo[0]->clone());
    for (auto &z : zoo)
        std::cout << z->speak() << (dynamic_cast<Cat *>(z.get()) ? "!" : "") << ", ";
    std::cout << maxof(3, 9, 4) << Fib<30>::v << "\n";
    for (int d : dijkstra({{0, {{1, 4}, {2, 1}}}, {2, {{1, 2}, {3, 7}}}, {1, {{3, 1}}}}, 0, 5))
        std::cout << (d == 1 << 30 ? -1 : d) << " ";
    std::cout << "\n";
    std::bitset<10> bs("1011");
    bs.flip(9);
    std::complex<double> z(3, 4);
    std::cout << bs << bs.count() << std::abs(z) << z * z << "\n";
    std::mt19937 gen(42);
    std::uniform_int_distribution<> dist(1, 6);
    int s = 0;
    for (int i = 0; i < 10; i++)
        s += dist(gen);
    std::cout << s << "\n";
    std::regex re(R"((\w+)@(\w+)\.com)");
    std::smatch m;
    std::string t = "mail bob@site.com now";
    if (std::regex_search(t, m, re))
        std::cout << m[1] << "|" << m[2] << "\n";
    std::stack<int> st;
    for (int i : {1, 2, 3})
        st.push(i);
    std::ifstream in("/nonexistent");
    std::cout << st.top() << in.good() << "\n";
    std::function<int(int)> fact = [&](int n) { return n < 2 ? 1 : n * fact(n - 1); };
    auto curry = [](int x) { return [=](int y) { return x * 10 + y; }; };
    std::cout << fact(6) << curry(4)(2) << "\n";
    std::vector<int> v{5, 2, 8, 1};
    std::nth_element(v.begin(), v.begin() + 1, v.end());
    auto p = std::partition(v.begin(), v.end(), [](int x) { return x % 2; });
    std::rotate(v.begin(), p, v.end());
    std::cout << v.size() << std::inner_product(v.begin(), v.end(), v.begin(), 0)
              << std::any_of(v.begin(), v.end(), [](int x) { return x == 8; }) << "\n";
    auto start = std::chrono::steady_clock::now();
    assert(std::chrono::steady_clock::now() >= start);
    auto sp = std::make_shared<std::vector<int>>(3, 7);
    std::weak_ptr<std::vector<int>> w = sp;
    auto q = sp;
    std::cout << sp.use_count() << w.expired();
    sp.reset();
    q.reset();
    std::cout << w.expired() << std::endl;
}
