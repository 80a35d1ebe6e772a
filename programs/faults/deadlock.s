# The only thread waits until somebody changes a word, and there is nobody else: a system would let it wait for ever.
.intel_syntax noprefix
.data
word:   .long   0
.text
.globl main
main:
        mov     eax, 202                # futex
        lea     rdi, [rip + word]
        xor     esi, esi                # FUTEX_WAIT
        xor     edx, edx                # while the word is 0
        xor     r10d, r10d              # without a limit
        syscall                         #~ deadlock
        ret
