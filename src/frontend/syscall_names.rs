//! Linux's names of system calls and of the errors that they return (`asm/unistd_64.h`, `asm-generic/errno-base.h`, `errno.h`).

/// The name of a system call that the sandbox serves or that teaching programs make.
#[must_use]
pub(crate) fn name(number: u64) -> Option<&'static str> {
    Some(match number {
        0 => "read",
        1 => "write",
        2 => "open",
        3 => "close",
        4 => "stat",
        5 => "fstat",
        7 => "poll",
        8 => "lseek",
        9 => "mmap",
        10 => "mprotect",
        11 => "munmap",
        12 => "brk",
        13 => "rt_sigaction",
        14 => "rt_sigprocmask",
        16 => "ioctl",
        17 => "pread64",
        20 => "writev",
        21 => "access",
        22 => "pipe",
        24 => "sched_yield",
        28 => "madvise",
        32 => "dup",
        33 => "dup2",
        34 => "pause",
        35 => "nanosleep",
        37 => "alarm",
        39 => "getpid",
        41 => "socket",
        42 => "connect",
        43 => "accept",
        49 => "bind",
        50 => "listen",
        56 => "clone",
        57 => "fork",
        58 => "vfork",
        59 => "execve",
        60 => "exit",
        61 => "wait4",
        62 => "kill",
        63 => "uname",
        72 => "fcntl",
        78 => "getdents",
        79 => "getcwd",
        80 => "chdir",
        82 => "rename",
        83 => "mkdir",
        84 => "rmdir",
        85 => "creat",
        87 => "unlink",
        89 => "readlink",
        96 => "gettimeofday",
        97 => "getrlimit",
        101 => "ptrace",
        102 => "getuid",
        104 => "getgid",
        107 => "geteuid",
        108 => "getegid",
        110 => "getppid",
        131 => "sigaltstack",
        157 => "prctl",
        158 => "arch_prctl",
        186 => "gettid",
        200 => "tkill",
        201 => "time",
        202 => "futex",
        204 => "sched_getaffinity",
        218 => "set_tid_address",
        228 => "clock_gettime",
        229 => "clock_getres",
        230 => "clock_nanosleep",
        231 => "exit_group",
        234 => "tgkill",
        257 => "openat",
        262 => "newfstatat",
        267 => "readlinkat",
        273 => "set_robust_list",
        302 => "prlimit64",
        318 => "getrandom",
        _ => return None,
    })
}

/// `39, getpid`; the number alone where the name is not known.
#[must_use]
pub(crate) fn described(number: u64) -> String {
    name(number).map_or_else(|| number.to_string(), |name| format!("{number} ({name})"))
}

/// `EBADF: no such descriptor`.
#[must_use]
pub(crate) fn error(number: u64) -> String {
    let text = match number {
        2 => "ENOENT: no such file",
        9 => "EBADF: no such descriptor",
        11 => "EAGAIN: not now",
        12 => "ENOMEM: no memory",
        14 => "EFAULT: no such address",
        22 => "EINVAL: an argument is not allowed",
        24 => "EMFILE: too many files",
        25 => "ENOTTY: not a terminal",
        29 => "ESPIPE: no position there",
        34 => "ERANGE: too small",
        38 => "ENOSYS: no such call",
        110 => "ETIMEDOUT: timed out",
        _ => return format!("error {number}"),
    };
    text.to_owned()
}
