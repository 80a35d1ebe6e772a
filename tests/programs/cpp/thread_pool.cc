#include <thread>
#include <mutex>
#include <condition_variable>
#include <future>
#include <atomic>
#include <vector>
#include <iostream>
#include <queue>
#include <chrono>
#include <shared_mutex>
struct Pool {
    std::vector<std::thread> ts;
    std::queue<std::function<void()>> jobs;
    std::mutex m;
    std::condition_variable cv;
    bool stop = false;
    Pool(int n) {
        for (int i = 0; i < n; i++)
            ts.emplace_back([this] {
                for (;;) {
                    std::function<void()> job;
                    {
                        std::unique_lock l(m);
                        cv.wait(l, [this] { return stop || !jobs.empty(); });
                        if (jobs.empty())
                            return;
                        job = std::move(jobs.front());
                        jobs.pop();
                    }
                    job();
                }
            });
    }
    template <class F> auto submit(F f) {
        auto p = std::make_shared<std::packaged_task<decltype(f())()>>(std::move(f));
        auto fut = p->get_future();
        {
            std::lock_guard l(m);
            jobs.push([p] { (*p)(); });
        }
        cv.notify_one();
        return fut;
    }
    ~Pool() {
        {
            std::lock_guard l(m);
            stop = true;
        }
        cv.notify_all();
        for (auto &t : ts)
            t.join();
    }
};
int main() {
    std::vector<std::future<int>> fs;
    {
        Pool pool(3);
        for (int i = 0; i < 8; i++)
            fs.push_back(pool.submit([i] {
                if (i == 5)
                    throw std::runtime_error("five");
                return i * i;
            }));
    }
    for (auto &f : fs)
        try {
            std::cout << f.get() << " ";
        } catch (std::exception &e) {
            std::cout << e.what() << " ";
        }
    std::cout << std::endl;
    std::atomic<long> n{0};
    std::vector<std::thread> ts;
    std::mutex m;
    long guarded = 0;
    for (int i = 0; i < 4; i++)
        ts.emplace_back([&, i] {
            for (int k = 0; k < 25; k++) {
                n.fetch_add(i, std::memory_order_relaxed);
                std::scoped_lock l(m);
                guarded += k;
            }
        });
    for (auto &t : ts)
        t.join();
    std::cout << n << " " << guarded << "\n";
    auto a = std::async(std::launch::async, [](int x) { return x + 1; }, 41);
    auto l = std::async(std::launch::deferred, [] { return 5; });
    std::cout << a.get() + l.get() << "\n";
    std::promise<std::string> p;
    auto f = p.get_future();
    std::thread t([&p] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        p.set_value("promised");
    });
    std::cout << (f.wait_for(std::chrono::microseconds(1)) == std::future_status::timeout) << f.get() << "\n";
    t.join();
    std::once_flag once;
    int c = 0;
    std::vector<std::thread> os;
    for (int i = 0; i < 3; i++)
        os.emplace_back([&] { std::call_once(once, [&] { c++; }); });
    for (auto &t : os)
        t.join();
    std::shared_mutex sm;
    {
        std::shared_lock l1(sm), l2(sm);
    }
    std::unique_lock ul(sm);
    std::cout << c << "\n";
    thread_local int tl = 3;
    std::thread([] { tl = 9; }).join();
    std::cout << tl << "\n";
}
