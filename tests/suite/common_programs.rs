//! Programs as people bring them: what compilers print, what courses teach, what beginners get wrong. Each is run as from the shell, and
//! what it must come to is said beside it.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// What a run printed, and its exit code.
struct Ran {
    output: String,
    code: Option<i32>,
}

/// Runs a text given on standard input.
fn run(text: &str, arguments: &[&str]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_asmscope"))
        .args(["run", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program was built");
    child.stdin.take().expect("it is a pipe").write_all(text.as_bytes()).expect("it is read to its end");
    let done = child.wait_with_output().expect("it ends");
    let text =
        [done.stdout, done.stderr].map(|bytes| String::from_utf8(bytes).expect("only UTF-8 is printed")).concat();
    // Wrapped lines are compared as one.
    let output = text.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
    Ran { output, code: done.status.code() }
}

#[track_caller]
fn check(text: &str, arguments: &[&str], said: &[&str]) {
    let ran = run(text, arguments);
    for part in said {
        assert!(ran.output.contains(part), "{part:?} is missing ({:?}):\n{}", ran.code, ran.output);
    }
}

/// A `main` of these lines with rsp aligned, which returns what is in eax then.
fn in_main(lines: &str, data: &str) -> String {
    let body: String = lines.lines().flat_map(|line| ["\t", line.trim(), "\n"]).collect();
    format!("\t.globl main\nmain:\tsub rsp, 40\n{body}\tadd rsp, 40\n\tret\n\t.data\n{data}\n")
}

#[test]
fn c_functions_print_as_c_does() {
    let data = "f: .asciz \"%d|%-5s|%05d|%x|%#o|%c|%.2f|%g|%e|%p|%%|%+d|%ld\\n\"\ns: .asciz \"ab\"\nx: .double 2.675\ny: .double 0.0001\nz: .double 12345.678";
    let call = "lea rdi, [rip + f]\nmov esi, -7\nlea rdx, [rip + s]\nmov ecx, 42\nmov r8d, 255\nmov r9d, 8\nmov qword ptr [rsp], 65
        mov qword ptr [rsp + 8], 0\nmov qword ptr [rsp + 16], 3\nmov qword ptr [rsp + 24], -1
        movsd xmm0, [rip + x]\nmovsd xmm1, [rip + y]\nmovsd xmm2, [rip + z]\nmov eax, 3\ncall printf@PLT\nxor eax, eax";
    check(
        &in_main(call, data),
        &[],
        &["-7|ab |00042|ff|010|A|2.67|0.0001|1.234568e+04|(nil)|%|+3|-1", "exited with code 0"],
    );
    let putc = "mov rsi, qword ptr stdout[rip]\nmov edi, 65\ncall putc@PLT\nxor eax, eax";
    check(&in_main(putc, ""), &[], &["output A ", "exited with code 0"]);
    let text = "lea rdi, [rsp]\nmov esi, 4\nlea rdx, [rip + f]\nmov ecx, 12345\nxor eax, eax\ncall snprintf\nmovzx ecx, byte ptr [rsp + 2]\nmov edi, eax\nlea eax, [rdi + rcx]";
    // 5, and '3'.
    check(&in_main(text, "f: .asciz \"%d\""), &[], &["exited with code 56"]);
}

#[test]
fn sorting_is_stable_and_compares_as_often_as_in_glibc() {
    // What a program linked with glibc 2.36 prints.
    for (count, comparisons) in [("100", "532 comparisons"), ("300", "2010 comparisons")] {
        check(&SORT.replace("COUNT", count), &[], &[comparisons, "exited with code 0"]);
    }
}

/// Sorts numbers by three upper bits of them, and returns 1 unless the others are in order then, too.
const SORT: &str = "
.globl main
main:   push rbx
xor ebx, ebx
fill:   imul eax, ebx, 7919
and eax, 7
shl eax, 16
or eax, ebx
lea rcx, [rip + words]
mov [rcx + 4 * rbx], eax
inc ebx
cmp ebx, COUNT
jne fill
lea rdi, [rip + words]
mov esi, COUNT
mov edx, 4
lea rcx, [rip + compare]
call qsort
lea rcx, [rip + words]
mov ebx, 1
look:   mov eax, [rcx + 4 * rbx - 4]
cmp eax, [rcx + 4 * rbx]
jae wrong
inc ebx
cmp ebx, COUNT
jne look
lea rdi, [rip + format]
mov esi, [rip + n]
xor eax, eax
call printf
xor eax, eax
pop rbx
ret
wrong:  mov eax, 1
pop rbx
ret
compare: inc dword ptr [rip + n]
movzx eax, word ptr [rdi + 2]
movzx ecx, word ptr [rsi + 2]
sub eax, ecx
ret
.data
n:      .long 0
format: .asciz \"%d comparisons\\n\"
.balign 4
words:  .zero 4 * COUNT
";

#[test]
fn c_functions_read_the_given_input() {
    let scan = "lea rdi, [rip + f]\nlea rsi, [rsp]\nlea rdx, [rsp + 4]\nxor eax, eax\ncall scanf\nmov eax, [rsp]\nimul eax, [rsp + 4]";
    check(
        &in_main(scan, "f: .asciz \"%d %d\""),
        &["--input-text", " 6\n-7 "],
        &["exited with code -42 (a shell shows 214)"],
    );
    let lines = "lea rdi, [rsp]\nmov esi, 16\nmov rdx, qword ptr [rip + stdin]\ncall fgets\nlea rdi, [rsp]\ncall atoi";
    check(&in_main(lines, ""), &["--input-text", "123 x\n5"], &["exited with code 123"]);
}

#[test]
fn c_functions_on_strings_and_numbers_are_those_of_the_system() {
    for (lines, code) in [
        ("lea rdi, [rip + a]\nlea rsi, [rip + b]\ncall strcmp\nneg eax", 1),
        ("lea rdi, [rip + a]\nmov esi, 'r'\ncall strrchr\nlea rcx, [rip + a]\nsub rax, rcx", 5),
        ("lea rdi, [rip + n]\nxor esi, esi\nxor edx, edx\ncall strtol", 0x1f),
        // glibc's first number is 1804289383.
        ("call rand\nand eax, 0xff", 1_804_289_383 % 256),
        ("mov edi, 42\ncall srand\ncall rand\nand eax, 0xff", 71_876_166 % 256),
        ("mov edi, 100\nxor esi, esi\nmov edx, 7\nxor ecx, ecx\ncall __umodti3", 2),
        ("mov rdi, 0\nmov esi, 3\nmov edx, 2\nxor ecx, ecx\ncall __udivti3\nmov rax, rdx", 1),
        ("mov rdi, -100\nmov rsi, -1\nmov edx, 7\nxor ecx, ecx\ncall __divti3\nneg eax", 14),
    ] {
        let data = "a: .asciz \"rooter\"\nb: .asciz \"rootes\"\nn: .asciz \" 0x1fz\"";
        check(&in_main(lines, data), &[], &[&format!("exited with code {code} ")]);
    }
}

#[test]
fn a_library_function_is_checked_like_the_program() {
    let lines = "mov edi, 4\ncall malloc\nmov dword ptr [rax], 0x41414141\nmov rdi, rax\nmov esi, 'B'\ncall strchr\nxor eax, eax";
    check(&in_main(lines, ""), &[], &["error[heap-out-of-bounds]", "<stdin>:8:", "call strchr"]);
    let assertion = "lea rdi, [rip + e]\nlea rsi, [rip + e]\nmov edx, 7\nlea rcx, [rip + e]\ncall __assert_fail@PLT";
    check(
        &in_main(assertion, "e: .asciz \"x == 5\""),
        &[],
        &["Assertion `x == 5' failed.", "error[abort]", "call __assert_fail@PLT"],
    );
}

#[test]
fn what_nobody_defines_stops_the_run_only_where_it_is_called() {
    let text = "fib: mov eax, edi\n ret\nother: push rax\n call SSL_new@PLT\n pop rcx\n ret\n";
    check(
        text,
        &["--call", "fib(5)"],
        &[
            "asmscope: warning: defined nowhere: `SSL_new`; calling one stops the run, and `--link` links",
            "exited with code 5",
        ],
    );
    check(text, &["--call", "other(5)"], &["error[unsupported-symbol]", "`SSL_new`"]);
    // A name that is like a served one, or whose address is taken, may be a library's, too.
    let text = "main: sub rsp, 8\n lea rax, [rip + powl]\n call strtoq\n add rsp, 8\n ret\n.data\nt: .quad sin_pi\n";
    check(
        text,
        &[],
        &[
            "warning: defined nowhere:",
            "`powl` (did you mean `pow`?)",
            "`sin_pi`",
            "error[unsupported-symbol]",
            "`strtoq`",
        ],
    );
    check(text, &["--json"], &["\"diagnostics\":[{\"file\":\"-\",\"line\":2,", "(did you mean `pow`?)"]);
    check("main: call f2\n ret\nf1: ret\n", &[], &["warning: defined nowhere: `f2`"]);
    // What looks mistyped is refused, and so is a variable that nobody defines.
    check("main: mov rax, rbxx\n ret\n", &[], &["did you mean the register `rbx`?"]);
    check("main: call fibb\n ret\nfib: ret\n", &[], &["undefined symbol `fibb`", "did you mean `fib`?"]);
    check("main: mov eax, [rip + nowhere]\n ret\n", &[], &["undefined symbol `nowhere`"]);
}

#[test]
fn a_program_s_own_function_wins_over_the_library_s() {
    let text = "main: sub rsp, 8\n mov edi, 3\n call abs\n add rsp, 8\n ret\nabs: mov eax, 77\n ret\n";
    check(text, &[], &["exited with code 77"]);
}

#[test]
fn constructors_run_before_main_and_destructors_behind_it() {
    let text = "\t.globl main\ninit:\tmov dword ptr g[rip], 5\n\tret\nmain:\tmov eax, dword ptr g[rip]\n\tret\n\
                last:\tsub rsp, 8\n\tmov edi, 'z'\n\tcall putchar\n\tadd rsp, 8\n\tret\n\
                \t.section .init_array,\"aw\"\n\t.quad init\n\t.section .fini_array,\"aw\"\n\t.quad last\n\t.bss\ng:\t.zero 4\n";
    check(text, &[], &["output z ", "exited with code 5"]);
}

#[test]
fn thread_local_variables_are_read_in_every_form_that_compilers_print() {
    let data = "\t.section .tdata,\"awT\",@progbits\nt:\t.long 4\n";
    for body in [
        "add dword ptr fs:[t@TPOFF], 1\n mov eax, dword ptr fs:[t@TPOFF]",
        "mov rcx, qword ptr t@GOTTPOFF[rip]\n mov eax, dword ptr fs:[rcx]\n inc eax",
        "mov rax, qword ptr fs:[0]\n mov eax, dword ptr [rax + t@TPOFF]\n inc eax",
        "push rax\n data16\n lea rdi, [rip + t@TLSGD]\n data16\n data16\n rex64\n call __tls_get_addr@PLT\n mov eax, [rax]\n inc eax\n pop rcx",
        "push rax\n lea rdi, [rip + t@TLSLD]\n call __tls_get_addr@PLT\n inc dword ptr [rax + t@DTPOFF]\n mov eax, [rax + t@DTPOFF]\n pop rcx",
        "push rax\n lea rax, t@TLSDESC[rip]\n call [QWORD PTR [rax+t@TLSCALL]]\n mov eax, dword ptr fs:[rax]\n inc eax\n pop rcx",
    ] {
        check(&format!("\t.globl main\nmain: {body}\n ret\n{data}"), &[], &["exited with code 5"]);
    }
}

#[test]
fn rusts_start_up_vectors_and_exit_are_there_without_its_libraries() {
    let start = "user:\tmov eax, 7\n\tret\nonce:\tsub rsp, 8\n\tcall user\n\tadd rsp, 8\n\tret\n\t.globl main\nmain:\tpush rax\n\tlea rdi, [rsp]\n\
        \tlea rsi, [rip + .Lvt]\n\tcall qword ptr [rip + _RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL]\n\tpop rcx\n\tret\n\
        \t.section .data.rel.ro,\"aw\"\n.Lvt:\t.quad 0, 8, 8, once, once, once\n";
    check(start, &[], &["exited with code 7"]);
    let name = "_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli";
    let vector = format!(
        "lea rdi, [rsp + 8]\nmov esi, 3\nxor edx, edx\nmov ecx, 4\nmov r8d, 4\ncall qword ptr [rip + {name}@GOTPCREL]\nmov eax, [rsp + 16]"
    );
    check(&in_main(&vector, ""), &[], &["heap #1: 12 bytes", "align 4", "exited with code 3"]);
    let exit = "mov edi, 3\ncall qword ptr [rip + _ZN3std7process4exit17h0123456789abcdefE@GOTPCREL]";
    check(&in_main(exit, ""), &[], &["exited with code 3"]);
    let alloc = "mov edi, 8\nmov esi, 8\ncall qword ptr [rip + _RNvCsfLfy6EI15iL_7___rustc11___rdl_alloc@GOTPCREL]\nxor eax, eax";
    check(&in_main(alloc, ""), &[], &["heap #1: 8 bytes"]);
    let count = "mov rax, qword ptr [rip + _RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL]\nmov rax, [rax]";
    check(&in_main(count, ""), &[], &["exited with code 0"]);
    let panic = "lea rdi, [rip + m]\nmov esi, 29\ncall qword ptr [rip + _RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL]";
    check(&in_main(panic, "m: .ascii \"crash and burn\""), &[], &["error[panic]: Rust panics: crash and burn"]);
}

#[test]
fn demangled_and_mangled_names_are_called_as_they_are_printed() {
    let cpp = "square(int):\n        mov eax, edi\n        imul eax, edi\n        ret\nmain:\n        mov edi, 5\n        call square(int)\n        ret\n";
    check(cpp, &[], &["exited with code 25"]);
    check(cpp, &["--call", "square(6)"], &["exited with code 36"]);
    let rust = "example::square::h9f49a215e13ad80d:\n        mov eax, edi\n        imul eax, edi\n        ret\n";
    check(rust, &["--call", "example::square(4)"], &["exited with code 16"]);
    let mangled = "_ZN4demo1f17h3ff63fc0b130e9aeE:\n lea eax, [rdi + 1]\n ret\n";
    check(mangled, &["--call", "demo::f(2)"], &["exited with code 3"]);
    check(mangled, &["--call", "f(2)"], &["exited with code 3"]);
    check(mangled, &["--call", "demo::f(2)", "--break", "demo::f"], &["stands at 0x40_1000 demo::f"]);
}

#[test]
fn aliases_that_clang_prints_are_known() {
    check(
        &in_main("fld1\nfldz\nfucompi st, st(1)\nfstp st(0)\nsetb al\nmovzx eax, al", ""),
        &[],
        &["exited with code 1"],
    );
    let table = "lea rax, main[rip]\nmovabs r11, OFFSET FLAT:_GLOBAL_OFFSET_TABLE_-main\nxor eax, eax";
    check(&in_main(table, ""), &[], &["exited with code 0"]);
}

#[test]
fn causes_are_those_of_the_mistake_at_hand() {
    let nasm = |body: &str| format!("section .text\nglobal _start\n_start:\n{body}\n");
    check(
        &nasm(" mov eax, 1\n mov ebx, 7\n int 0x80"),
        &[],
        &["the interface of 32-bit Linux", "`syscall` asks the system"],
    );
    check(
        &nasm(" mov rax, 1\nmsg db \"hello\",10\n mov eax, 60\n syscall"),
        &[],
        &["ran on into the data of `msg`, line 5"],
    );
    check(&nasm(" mov eax, 5\n nop"), &[], &["<stdin>:5:2", "nop", "The code ends without"]);
    check(&nasm(" mov edi, 0x7ffffffd\n mov eax, 60\n syscall"), &[], &["code 2147483645 (a shell shows 253)"]);
    check("square:\n mov eax, edi\n ret\n", &[], &["Nobody called `square`", "--call 'square(5)'"]);
    check("main: mov ecx, 5\n mov [rsp+rcx*8], rcx\n ret\n", &[], &["lies above all that is on the stack"]);
    check("main: pop rax\n pop rcx\n ret\n", &[], &["A `pop` or `ret` without the `push` or `call`"]);
    let red_zone =
        "main: sub rsp, 8\n mov qword ptr [rsp-8], 42\n call g\n mov rax, [rsp-8]\n add rsp, 8\n ret\ng: ret\n";
    check(red_zone, &[], &["a call has put its return address since", "only in a function that calls nothing"]);
    check(
        "main: mov rsp, rbp\n sub rsp, 64\n mov rdi, rsp\n mov ecx, 8\n rep stosb\n ret\n",
        &[],
        &["`origin rsp` tells"],
    );
    let slot = "main: push rbp\n mov rbp, rsp\n mov byte ptr [rbp], 1\n pop rbp\n xor eax, eax\n ret\n";
    check(slot, &[], &["since step 2 wrote over it (`goto 2`)", "overwritten here, step 2"]);
    check(
        "f: push rdi\n test edi, edi\n je 1f\n dec edi\n call f\n1: pop rdi\n ret\nmain: push rax\n mov edi, 5000\n call f\n pop rcx\n ret\n",
        &[],
        &["error[stack-overflow]", "--stack-size 8MiB"],
    );
}

#[test]
fn what_other_tools_print_is_refused_once_with_the_remedy() {
    for (text, said) in [
        (
            "0000000000001139 <main>:\n    1139:\t55                   \tpush   rbp\n    113a:\tc3  \tret\n",
            "this is a disassembly",
        ),
        (".data\nmsg db \"hi\",0\n.code\nmain proc\n mov eax, 5\n ret\nmain endp\nend\n", "this is MASM"),
        ("main: push ebp\n mov ebp, esp\n pop ebp\n ret\n", "32-bit processors"),
        (".code32\nmain: pushad\n popad\n ret\n", "32-bit processors"),
        ("main:\n\tpushq\t%rbp\n\tmovl\t$5, -4(%rbp)\n\tpopq\t%rbp\n\tret\n", "this is AT&T syntax"),
    ] {
        let ran = run(text, &[]);
        assert_eq!((ran.code, ran.output.matches("error:").count()), (Some(2), 1), "{}", ran.output);
        assert!(ran.output.contains(said), "{}", ran.output);
    }
}

#[test]
fn instructions_of_other_processors_and_debuggers_are_named_as_what_they_are() {
    check("main: vpcomb xmm0, xmm1, xmm2, 3\n ret\n", &[], &["`vpcomb` is of XOP or FMA4"]);
    check("main: int 3\n ret\n", &[], &["error[unsupported-instruction]", "breakpoints of a debugger"]);
    check("main: int 0x80\n ret\n", &[], &["interface of 32-bit Linux"]);
}

#[test]
fn a_trace_replaces_a_file_only_where_that_is_asked_for() {
    let path = std::env::temp_dir().join(format!("asmscope-kept-{}.jsonl", std::process::id()));
    std::fs::write(&path, "mine").expect("the folder for temporary files can be written");
    let trace = path.to_string_lossy();
    let refused = run("main: ret\n", &["--trace", &trace]);
    let kept = std::fs::read_to_string(&path).expect("it is there");
    let replaced = run("main: ret\n", &["--trace", &trace, "--force"]);
    let written = std::fs::read_to_string(&path).expect("it is there");
    std::fs::remove_file(&path).expect("it is there");
    assert_eq!((refused.code, kept.as_str()), (Some(2), "mine"), "{}", refused.output);
    assert!(refused.output.contains("--force replaces it"), "{}", refused.output);
    assert!(replaced.code != Some(2) && written.contains("asmscope.trace/1"), "{}", replaced.output);
}

#[test]
fn names_do_not_command_the_terminal() {
    let ran = Command::new(env!("CARGO_BIN_EXE_asmscope")).args(["run", "no\u{1b}[31mfile"]).output().expect("it runs");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(said.contains("no^[[31mfile") && !said.contains('\u{1b}'), "{said:?}");
}
