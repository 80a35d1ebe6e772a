# Some of Unicorn's sources are compiled from copies that differ in a few lines, by which programs run about twice as fast.
#
# Unicorn calls a C function after each memory access, and before each block, that looks whether the run is to stop; what was in registers
# is in memory before and after. We stop runs from the hooks of instructions and blocks only, which look by themselves, and a page that
# is refused ends the run by a jump. So these calls are left out: after memory accesses, and before blocks without a hook. `jrcxz`, by which
# hot loops compare without changing a flag, leads on as other conditional jumps do, not by way of the main loop.
#
# Where the lines are not as they are known the build ends; without this file everything works as well, slower.

# Writes the copy of a source, from a file, with a text replaced.
function(asmscope_change from source search replacement)
    file(READ "${from}" text)
    string(REPLACE "${search}" "${replacement}" changed "${text}")
    if(changed STREQUAL text)
        message(FATAL_ERROR "${source} is not that of Unicorn 2.1.5; see .cargo/unicorn.cmake of asmscope")
    endif()
    file(WRITE "${CMAKE_BINARY_DIR}/asmscope/${source}" "${changed}")
endfunction()

function(asmscope_copy_with source search replacement)
    asmscope_change("${CMAKE_CURRENT_SOURCE_DIR}/${source}" "${source}" "${search}" "${replacement}")
endfunction()

# The other line of this text ends an `if`, and `check_exit_request` itself is called by the hooks of instructions.
asmscope_copy_with(qemu/tcg/tcg-op.c "\n    check_exit_request(tcg_ctx);\n}" "\n}")
asmscope_copy_with(qemu/accel/tcg/translator.c
    "    /* Start translating.  */\n    gen_tb_start(tcg_ctx, db->tb);"
    "    /* Start translating.  */\n    if (block_hook) {\n        gen_tb_start(tcg_ctx, db->tb);\n    }")

asmscope_copy_with(qemu/target/i386/translate.c
    "            gen_set_label(tcg_ctx, l3);\n"
    "            gen_set_label(tcg_ctx, l3);
            if (s->jmp_opt) {
                gen_goto_tb(s, 0, next_eip);
                gen_set_label(tcg_ctx, l1);
                gen_goto_tb(s, 1, tval);
                break;
            }
")
# Before the branches, so that it holds on both paths. The copy is changed once more.
asmscope_change("${CMAKE_BINARY_DIR}/asmscope/qemu/target/i386/translate.c" qemu/target/i386/translate.c
    "            b &= 3;\n            switch(b) {\n            case 0: /* loopnz */"
    "            b &= 3;\n            gen_update_cc_op(s);\n            switch(b) {\n            case 0: /* loopnz */")

# CMake keeps the command that a function or macro replaces under this name.
macro(add_library name)
    set(asmscope_arguments ${ARGN})
    list(TRANSFORM asmscope_arguments REPLACE
        "^(qemu/(tcg/tcg-op|accel/tcg/translator|target/i386/translate)\\.c)$"
        "${CMAKE_BINARY_DIR}/asmscope/\\1")
    _add_library(${name} ${asmscope_arguments})
endmacro()
