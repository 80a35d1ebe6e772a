# `Vec::with_capacity` without optimisation calls a function that is compiled into the standard library, not into the program.
        .globl  main
main:
        sub     rsp, 40
        mov     rdi, rsp
        mov     esi, 10
        call    _ZN5alloc7raw_vec11RawVecInner15try_allocate_in17h0123456789abcdefE #~ unsupported-symbol
        xor     eax, eax
        add     rsp, 40
        ret
