# Sizes are checked and obeyed.
# RUN: asmscope run overflow --stack-size 4k
# RUN: asmscope run %s --stack-size 12apples
# RUN: asmscope run %s --heap-size 0
# RUN: asmscope run %s --stack-size 999999999GiB
# RUN: asmscope run %s --heap-size 64GiB
main:
    ret
