/* Handlers, the mask, what waits and what is ignored; at last a signal that ends the process. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
static volatile sig_atomic_t seen[65];
static void on(int s) { seen[s]++; printf("handler %d\n", s); }
static void info(int s, siginfo_t *i, void *c) { printf("info %d %d %d\n", s, i->si_signo, i->si_pid == getpid()); (void)c; }
int main(void) {
    signal(SIGUSR1, on);
    struct sigaction a; memset(&a, 0, sizeof a);
    a.sa_sigaction = info; a.sa_flags = SA_SIGINFO | SA_RESETHAND;
    sigaction(SIGUSR2, &a, NULL);
    int local = 7;
    raise(SIGUSR1);
    kill(getpid(), SIGUSR2);
    sigset_t set, old;
    sigemptyset(&set); sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, &old);
    raise(SIGUSR1);
    printf("blocked, %d\n", (int)seen[SIGUSR1]);
    sigset_t p; sigpending(&p);
    printf("pending %d\n", sigismember(&p, SIGUSR1));
    sigprocmask(SIG_SETMASK, &old, NULL);
    printf("after, %d local %d\n", (int)seen[SIGUSR1], local);
    signal(SIGTERM, SIG_IGN);
    raise(SIGTERM);
    raise(SIGCHLD);
    struct sigaction q; sigaction(SIGUSR2, NULL, &q);
    printf("%d\n", q.sa_handler == SIG_DFL);
    fflush(stdout);
    signal(SIGTERM, SIG_DFL);
    raise(SIGTERM);
    printf("not here\n");
    return 0;
}
