# What can be gone back to in a run of which no history is kept.
# RUN: asmscope run --no-history %s -e c -e 'info history' -e 'goto 3' -e si
main:
    mov ecx, 3
round:
    dec ecx
    jnz round
    mov eax, ecx
    ret
