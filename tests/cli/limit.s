# An endless loop meets the step limit: exit code 3.
# RUN: asmscope run %s --max-steps 1000
# RUN: asmscope run %s --max-steps 1000 --json
# RUN: asmscope run %s --max-steps 1000 -e c
again:
    jmp again
