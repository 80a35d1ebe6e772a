# A program that ends well: exit code 0 of the tool, whatever the guest's is.
# RUN: asmscope run %s
# RUN: asmscope run %s --ascii --syntax att
main:
    mov eax, 7
    ret
