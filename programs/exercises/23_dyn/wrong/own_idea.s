# expect: expected `rax` to be 25
# answer: 16

        .globl  main
main:
        push    rbx
        lea     rdi, [rip + square]
        lea     rsi, [rip + square_vtable]
        call    area_of
first:
        lea     rdi, [rip + rect]
        lea     rsi, [rip + rect_vtable]
        call    area_of
second:
        lea     rdi, [rip + cube]
        lea     rsi, [rip + cube_vtable]
        call    area_of
third:
        xor     eax, eax
        pop     rbx
        ret

        .globl  area_of
area_of:                                # fn area_of(s: &dyn Shape) -> u64
        mov     rax, [rdi]              # does not ask the vtable
        cmp     rax, 3
        je      rect_area
        ret

        .globl  square_area
square_area:
        mov     rax, [rdi]
        imul    rax, rax
        ret

        .globl  rect_area
rect_area:
        mov     rax, [rdi]
        imul    rax, [rdi + 8]
        ret

        .globl  cube_area
cube_area:
        mov     rax, [rdi]
        imul    rax, rax
        imul    rax, rax, 6
        ret

        .data
square: .quad   5
rect:   .quad   3, 4
cube:   .quad   2

        .section .rodata
square_vtable:
        .quad   0, 8, 8, square_area
rect_vtable:
        .quad   0, 16, 8, rect_area
cube_vtable:
        .quad   0, 8, 8, cube_area
