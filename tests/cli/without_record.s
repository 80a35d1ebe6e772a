# RUN: asmscope --no-history %s < without_record.dat
# The prompt without a record: what was changed by hand is gone back over like anything else.
main:   mov ebx, 200000
round:  add rcx, r12
        dec ebx
        jne round
        mov eax, 0
        ret
