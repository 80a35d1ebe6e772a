#include <iostream>
#include <memory>
#include <vector>
#include <map>
#include <unordered_map>
#include <set>
#include <string>
#include <algorithm>
#include <functional>
#include <numeric>
#include <stdexcept>
#include <typeinfo>
#include <optional>
#include <variant>
#include <sstream>
#include <iomanip>
struct Shape {
    std::string name;
    explicit Shape(std::string n) : name(std::move(n)) {
    }
    virtual ~Shape() {
        std::cout << "~" << name << "\n";
    }
    virtual double area() const = 0;
    virtual void scale(double) {
    }
};
struct Circle : Shape {
    double r;
    Circle(double r) : Shape("circle"), r(r) {
    }
    double area() const override {
        return 3.0 * r * r;
    }
    void scale(double k) override {
        r *= k;
    }
};
struct Named {
    int id;
    virtual int tag() const {
        return id;
    }
    virtual ~Named() = default;
};
struct Rect : Shape, Named {
    double w, h;
    Rect(double w, double h) : Shape("rectangle with a long name"), w(w), h(h) {
        id = 9;
    }
    double area() const override {
        return w * h;
    }
    int tag() const override {
        return id * 2;
    }
};
struct A {
    int a = 1;
    virtual ~A() {
    }
};
struct B : virtual A {
    int b = 2;
};
struct C : virtual A {
    int c = 3;
};
struct D : B, C {
    int d = 4;
};
template <typename T, size_t N> struct Ring {
    T data[N]{};
    size_t head = 0, n = 0;
    void push(const T &t) {
        data[(head + n) % N] = t;
        if (n < N)
            ++n;
        else
            head = (head + 1) % N;
    }
    T &operator[](size_t i) {
        return data[(head + i) % N];
    }
    size_t size() const {
        return n;
    }
};
template <typename... Ts> auto total(Ts... ts) {
    return (ts + ...);
}
struct Err : std::runtime_error {
    int code;
    Err(int c) : std::runtime_error("err " + std::to_string(c)), code(c) {
    }
};
struct Guard {
    const char *n;
    ~Guard() {
        std::cout << "guard " << n << "\n";
    }
};
int risky(int n) {
    Guard g{"risky"};
    if (n == 1)
        throw Err(5);
    if (n == 2)
        throw std::string("text");
    if (n == 3)
        throw 42;
    std::vector<int> v{1};
    return v.at(n);
}
enum class Colour : unsigned char { Red, Green = 7 };
using Val = std::variant<int, std::string, std::vector<double>>;
std::optional<int> parse(const std::string &s) {
    try {
        size_t p;
        int n = std::stoi(s, &p);
        if (p == s.size())
            return n;
    } catch (const std::exception &e) {
        std::cout << e.what() << ";";
    }
    return std::nullopt;
}
struct Node {
    int v;
    std::shared_ptr<Node> next;
    std::weak_ptr<Node> prev;
};
int main() {
    std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Circle>(2));
    shapes.emplace_back(new Rect(2, 3.5));
    for (auto &s : shapes) {
        s->scale(2);
        std::cout << s->name << " " << s->area() << " " << (dynamic_cast<Rect *>(s.get()) != nullptr) << "\n";
    }
    if (auto *n = dynamic_cast<Named *>(shapes[1].get()))
        std::cout << n->tag() << " " << (typeid(*shapes[0]) == typeid(Circle)) << "\n";
    D d;
    A *a = &d;
    std::cout << a->a + d.b + d.c + d.d << " " << (dynamic_cast<C *>(a)->c) << "\n";
    Ring<std::string, 3> ring;
    for (auto w : {"a", "bb", "ccc", "dddd"})
        ring.push(w);
    std::cout << ring[0] << ring[2] << ring.size() << " " << total(1, 2.5, 3L) << "\n";
    for (int i = 0; i < 5; i++)
        try {
            std::cout << risky(i) << "\n";
        } catch (const Err &e) {
            std::cout << e.what() << e.code << "\n";
        } catch (const std::string &s) {
            std::cout << s << "\n";
        } catch (int n) {
            std::cout << n << "\n";
        } catch (...) {
            std::cout << "other\n";
        }
    std::map<std::string, std::vector<int>> m;
    m["x"].push_back(1);
    m["y"] = {3, 1, 2};
    m["x"].push_back(5);
    for (auto &[k, v] : m) {
        std::sort(v.begin(), v.end(), std::greater<>());
        std::cout << k << ":";
        for (int x : v)
            std::cout << x << ",";
    }
    std::cout << "\n";
    std::unordered_map<int, std::string> um;
    for (int i = 0; i < 20; i++)
        um[i * i] = std::string(i, '*');
    std::cout << um.size() << um.at(16) << um.count(3) << "\n";
    int k = 10;
    std::function<int(int)> f = [&k, y = 3](int x) mutable {
        y++;
        k += x;
        return k * y;
    };
    std::cout << f(1) << " " << f(2) << " " << k << "\n";
    std::vector<Val> vals{1, std::string("s"), std::vector<double>{1.5, 2}};
    for (auto &v : vals)
        std::visit(
            [](auto &x) {
                using T = std::decay_t<decltype(x)>;
                if constexpr (std::is_same_v<T, int>)
                    std::cout << "int " << x;
                else
                    std::cout << "size " << x.size();
                std::cout << "; ";
            },
            v);
    std::cout << vals[1].index() << "\n";
    for (auto s : {"12", "x", "99999999999", "3z"}) {
        auto o = parse(s);
        std::cout << (o ? *o : -1) << " ";
    }
    std::cout << "\n";
    auto n1 = std::make_shared<Node>();
    n1->v = 1;
    n1->next = std::make_shared<Node>(Node{2, nullptr, n1});
    std::cout << n1.use_count() << n1->next.use_count() << (n1->next->prev.lock() == n1) << "\n";
    std::ostringstream os;
    os << std::hex << std::setw(8) << std::setfill('0') << 255 << std::dec << " " << std::fixed
       << std::setprecision(2) << 3.14159 << " " << std::boolalpha << true << " " << (int)Colour::Green;
    std::cout << os.str() << "\n";
    std::istringstream is("5 hello 2.5 rest of line");
    int i;
    std::string w, rest;
    double dd;
    is >> i >> w >> dd;
    std::getline(is, rest);
    std::cout << i << w << dd << "|" << rest << "\n";
    std::vector<int> v(10);
    std::iota(v.begin(), v.end(), 1);
    auto it = std::remove_if(v.begin(), v.end(), [](int x) { return x % 3 == 0; });
    v.erase(it, v.end());
    std::cout << std::accumulate(v.begin(), v.end(), 0) << " " << *std::max_element(v.begin(), v.end()) << " "
              << std::count_if(v.begin(), v.end(), [](int x) { return x > 4; }) << "\n";
    std::set<std::pair<int, char>> st{{2, 'b'}, {1, 'z'}, {2, 'a'}};
    for (auto [x, c] : st)
        std::cout << x << c << " ";
    std::cout << st.lower_bound({2, 'a'})->second << "\n";
    std::string s = "Hello, World";
    std::reverse(s.begin(), s.end());
    s.replace(0, 5, "12345678901234567890");
    s += s.substr(3, 4);
    std::cout << s << s.find("lo") << " " << (s.find("zz") == std::string::npos) << "\n";
    int *arr = new int[5]{1, 2, 3};
    std::cout << arr[2] + arr[4] << "\n";
    delete[] arr;
    return 0;
}
