# Read by CMake before each project it configures (see config.toml beside this file).
#
# Keystone's build script passes LLVM_TARGETS_TO_BUILD=all on its command line; only x86 is ever used here, and the other targets
# are most of the compile time. FORCE overrides the command line because this file runs after it is parsed.
set(LLVM_TARGETS_TO_BUILD "X86" CACHE STRING "LLVM back ends that Keystone builds" FORCE)

# Keystone, the one of the two in C++, assembles a line at a time: its own speed is not felt, that of its build is.
set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG" CACHE STRING "how Keystone is compiled" FORCE)

# Keystone asks for a whole Python development environment; the FindPython.cmake beside this file is content with an interpreter.
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

# Read when Unicorn has said `project(unicorn)`.
set(CMAKE_PROJECT_unicorn_INCLUDE "${CMAKE_CURRENT_LIST_DIR}/unicorn.cmake")
