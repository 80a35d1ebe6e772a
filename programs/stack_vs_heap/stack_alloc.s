# stack_alloc: making room is one subtraction
#
# fn array() -> u64 { first(&[7, 2, 3, 4]) }, then the same with one word, and with 12,288 bytes
#
# Table:  stack allocation is sub rsp, X.
# Truth:  Right, and it costs the same for any X. Two disguises: 8 bytes are shorter as push rax (what is pushed does not matter), and more
#         than 4 KiB is taken page by page with a store to each, so that a stack that is full is noticed at its guard page.
#
# Type:   b first   stop where each frame is complete
#         c         array is complete
#         stack     "48 bytes": 40 made by sub rsp, 8 by the call
#         c         one: the 8 bytes were made by push rax
#         c         pages: four stores touched the pages on the way down
#         frames    "12,304 bytes" for one call
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        sub     rsp, 8
        call    array
        mov     ecx, eax                # 7
        push    rcx                     # kept, and 8 more so that rsp stays a multiple of 16
        push    rcx
        call    one
        add     dword ptr [rsp], eax    # + 5
        call    pages
        pop     rcx
        add     eax, ecx                # + 30
        add     rsp, 16
        ret

array:
        sub     rsp, 40                 # 32 bytes of array, and 8 for alignment
        mov     qword ptr [rsp + 8], 7
        mov     qword ptr [rsp + 16], 2
        mov     qword ptr [rsp + 24], 3
        mov     qword ptr [rsp + 32], 4
        lea     rdi, [rsp + 8]
        call    first
        add     rsp, 40
        ret

one:
        push    rax                     # sub rsp, 8 in one byte
        mov     qword ptr [rsp], 5
        mov     rdi, rsp
        call    first
        pop     rcx                     # add rsp, 8 in one byte
        ret

pages:
        sub     rsp, 4096               # a page,
        mov     qword ptr [rsp], 0      # and a touch: the probe
        sub     rsp, 4096
        mov     qword ptr [rsp], 0
        sub     rsp, 4096
        mov     qword ptr [rsp], 0
        push    rax
        mov     qword ptr [rsp + 8], 30
        lea     rdi, [rsp + 8]
        call    first
        add     rsp, 12296              # all of it given back at once
        ret

# fn first(values: &[u64]) -> u64
first:
        mov     rax, qword ptr [rdi]
        ret
