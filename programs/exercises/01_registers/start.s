# Question: rdx is -1. After `mov edx, 5`, what is rdx?
# Replace the question mark by a number:
# answer: ?

        mov     rcx, -1
        mov     cl, 7           # does this make rcx 7?
        hlt
