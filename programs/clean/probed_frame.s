# A frame of three pages, touched page by page on the way down so that the guard cannot be jumped over.
# Ends: returns 9
        .globl  main
main:
        push    rbp
        mov     rbp, rsp
        lea     r11, [rsp - 12288]
1:      sub     rsp, 4096
        mov     qword ptr [rsp], 0
        cmp     rsp, r11
        jne     1b
        sub     rsp, 16
        mov     byte ptr [rsp], 4
        mov     byte ptr [rbp - 1], 5
        movzx   eax, byte ptr [rsp]
        movzx   ecx, byte ptr [rbp - 1]
        add     eax, ecx
        mov     rsp, rbp
        pop     rbp
        ret
