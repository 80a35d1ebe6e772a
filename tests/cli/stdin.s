# RUN: asmscope run - < stdin.s
mov eax, 5
add eax, 3
hlt
