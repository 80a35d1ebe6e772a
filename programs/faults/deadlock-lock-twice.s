# A lock is taken twice by the same thread: the second time it waits for itself.
.intel_syntax noprefix
.data
lock:   .long   0                       # 0 free, 1 taken
.text
.globl main
main:
        push    rax
        call    take
        call    take
        pop     rcx
        ret
take:
        xor     eax, eax
        mov     ecx, 1
        lea     rdi, [rip + lock]
        lock cmpxchg [rdi], ecx
        je      taken
        mov     eax, 202                # futex
        xor     esi, esi                # FUTEX_WAIT
        mov     edx, 1                  # while the lock is taken
        xor     r10d, r10d
        syscall                         #~ deadlock
taken:  ret
