//! Exercises: every built-in one keeps what `exercise lint` asks for, mistakes in `exercise.toml` are named with their place, each kind
//! of check passes and fails as it should, and what a failed check tells people to type works.
//!
//! The screen and the commands are held elsewhere.

use asmscope::model::run::Config;
use asmscope::session::exercise::format;
use asmscope::session::exercise::format::Texts;
use asmscope::session::exercise::judge::judge;
use asmscope::session::exercise::lint::{LintSeverity, lint};
use asmscope::session::exercise::verdict::{Failure, Outcome, Verdict, with_file_name};
use asmscope::session::exercise::{Exercise, ExerciseLanguage, Run, folder};
use asmscope::session::input::{Input, SourceText};
use asmscope::session::line_reader::LineReader;
use asmscope::session::load::{self, LoadOptions};
use asmscope::session::session::{Session, TYPED_ROOM};
use asmscope::source::error::SourceError;
use asmscope::toolchain;
use std::path::{Path, PathBuf};
use std::process::Command;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What is wrong with the exercise in a folder.
fn findings(dir: &Path) -> Vec<String> {
    let exercise = folder::read(dir).unwrap_or_else(|error| panic!("{}: {error:?}", dir.display()));
    let wrong = folder::wrong_answers(dir).expect("wrong answers say what they expect");
    let found = lint(&exercise, &wrong).into_iter().filter(|finding| finding.severity == LintSeverity::Mistake);
    let found = found.map(|f| format!("{}/{}: {}", exercise.name, f.file, f.message));
    let commands = wrong.iter().flat_map(|answer| broken_commands(&exercise, &answer.text));
    found.chain(commands).chain(broken_commands(&exercise, &exercise.start)).collect()
}

/// What failed checks tell people to type, and the prompt refuses.
fn broken_commands(exercise: &Exercise, submission: &str) -> Vec<String> {
    let verdict = judge(exercise, "submission", submission);
    let looks = verdict.checks.iter().filter_map(|checked| match &checked.outcome {
        Outcome::Failed(failure) => failure.reproduction.clone(),
        Outcome::Passed | Outcome::Skipped => None,
    });
    let mut broken = Vec::new();
    for look in looks {
        let mut session = opened(exercise, submission, &look.run);
        let mut reader = LineReader::default();
        for line in look.lines() {
            if let Err(error) = reader.line(&mut session, &line, &mut |_, _| {}) {
                broken.push(format!("{}: `{line}` is refused: {error}", exercise.name));
            }
        }
        // A fault and the end of a program are positions that nothing goes beyond.
        if !look.commands.is_empty() && session.machine().position() != look.step {
            broken.push(format!("{}: step {} is not where `si` goes", exercise.name, look.step));
        }
    }
    broken
}

/// A session with what is run.
fn opened(exercise: &Exercise, submission: &str, run: &Run) -> Session {
    let text = SourceText { name: exercise.language.file("submission"), text: submission.to_owned() };
    let input = match exercise.language {
        ExerciseLanguage::Assembly => Input::Assembly(text),
        ExerciseLanguage::Rust => Input::Source(toolchain::CompiledLanguage::Rust, text),
    };
    let loaded = load::program(input, &LoadOptions::default()).expect("what was looked at ran");
    let program = match run {
        Run::Program => loaded.program,
        Run::Call(call) => call.enter(&loaded.program).expect("what was called is there"),
    };
    let config = Config { typed_capacity: TYPED_ROOM, ..exercise.limits.config() };
    Session::new(program, config).expect("a session").with_debug_info(loaded.debug, loaded.files)
}

#[test]
fn every_exercise_works() {
    let course = project().join("programs/exercises");
    let exercises = folder::course(&course).unwrap_or_else(|error| panic!("{error:?}"));
    let found: Vec<String> = exercises.iter().flat_map(|exercise| findings(&course.join(&exercise.name))).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(exercises.len() >= 33, "the course has lost exercises");
}

#[test]
fn the_templates_work() {
    let templates = project().join("src/session/exercise/template");
    let found: Vec<String> = ["assembly", "rust"].iter().flat_map(|name| findings(&templates.join(name))).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

const HEAD: &str = "title = \"T\"\nteaches = \"t\"\ndifficulty = 1\nhints = [\"h\"]\n";

fn read(toml: &str, solution: &str) -> Result<Exercise, SourceError> {
    format::read(Texts {
        name: "01_test",
        language: ExerciseLanguage::Assembly,
        toml,
        text: "text",
        start: "nop",
        solution,
    })
}

fn read_rust(toml: &str, solution: &str) -> Result<Exercise, SourceError> {
    format::read(Texts { name: "01_test", language: ExerciseLanguage::Rust, toml, text: "text", start: "", solution })
}

#[test]
fn mistakes_in_the_format_are_named_with_their_place() {
    let state = |line: &str| format!("{HEAD}[[check.state]]\n{line}\n");
    for (toml, line, column, message) in [
        (format!("titel = \"x\"\n{HEAD}"), 1, 1, "no key `titel`"),
        (HEAD.to_owned(), 1, 1, "missing field `check`"),
        (format!("{HEAD}[check]\n"), 5, 1, "needs a check"),
        (state("expect = { rax = 5 "), 6, 19, "unclosed"),
        (state("expects = { rax = 5 }"), 6, 1, "no key `expects`"),
        (state("expect = { \"rax +\" = 5 }"), 6, 18, "expected"),
        (state("expect = { rax = \"[rsp\" }"), 6, 23, "expected"),
        (state("memory = { rsp = \"u9[1]\" }"), 6, 19, "no kind of element"),
        (state("expect = { rax = 1.5 }"), 6, 18, "whole number"),
        (state("time = 2\nexpect = { rax = 1 }"), 6, 8, "goes with `at`"),
        (format!("{HEAD}[[check.call]]\ncall = \"f(1\"\nresult = 1\n"), 6, 12, "expected"),
        (format!("{HEAD}[[check.call]]\ncall = \"f(0..9)\"\nresult = 1\n"), 6, 8, "compared with the solution"),
        (format!("{HEAD}[[check.call]]\nresult = 1\n"), 5, 1, "needs `call`"),
        (format!("{HEAD}[[check.fault]]\nexpect = \"stack-overfow\"\n"), 6, 10, "no fault"),
        (format!("{HEAD}[[check.frames]]\nfunction = \"f\"\n"), 5, 1, "something to check"),
        (format!("{HEAD}forbid = [\"mvo\"]\n"), 5, 11, "no instruction"),
        (format!("{HEAD}stack_size = \"9 parsecs\"\n[[check.state]]\nexpect = {{rax = 1}}\n"), 5, 14, "no unit"),
        (format!("{HEAD}max_steps = 0\n[[check.state]]\nexpect = {{rax = 1}}\n"), 5, 13, "max_steps is 1 to"),
        (state("expect = { rax = 5 }").replace("difficulty = 1", "difficulty = 9"), 3, 14, "1 to 5"),
        (state("expect = { rax = 5 }").replace("[\"h\"]", "[]"), 4, 9, "needs a hint"),
    ] {
        // What stands before the checks is read before they are missed.
        let toml =
            if toml.contains("forbid") { format!("{toml}[[check.state]]\nexpect = {{rax = 1}}\n") } else { toml };
        let error = read(&toml, "").expect_err(&toml);
        assert_eq!((error.line, error.column), (line, column), "{toml}\n{error:?}");
        assert!(error.message.contains(message), "{toml}\n{error:?}");
    }
    let error = read(&state("expects = { rax = 5 }"), "").expect_err("a slip");
    assert_eq!(error.help.as_deref(), Some("did you mean `expect`?"));
}

/// One check, an answer that passes it, and answers that fail it with what they are told.
fn kind(checks: &str, passes: &str, fails: &[(&str, &str)]) {
    let toml = if checks.starts_with("[[") { format!("{HEAD}{checks}") } else { checks.replace("HEAD\n", HEAD) };
    let exercise = read(&toml, passes).unwrap_or_else(|error| panic!("{toml}\n{error:?}"));
    let verdict = judge(&exercise, "right.s", passes);
    assert!(verdict.passed(), "{checks}\n{:#?}", verdict.first_failure());
    for (answer, told) in fails {
        let verdict = judge(&exercise, "wrong.s", answer);
        let message = failure(&verdict, answer).message();
        assert!(message.contains(told), "{answer}\nis told: {message}");
        assert_eq!(broken_commands(&exercise, answer), Vec::<String>::new());
        assert_eq!(verdict, judge(&exercise, "wrong.s", answer), "the same verdict every time");
    }
}

/// The same for an exercise in Rust.
fn rust_kind(checks: &str, passes: &str, fails: &[(&str, &str)]) {
    let toml = if checks.starts_with("[[") { format!("{HEAD}{checks}") } else { checks.replace("HEAD\n", HEAD) };
    let exercise = read_rust(&toml, passes).unwrap_or_else(|error| panic!("{toml}\n{error:?}"));
    let verdict = judge(&exercise, "right.rs", passes);
    assert!(verdict.passed(), "{checks}\n{:?} {:#?}", verdict.errors, verdict.first_failure());
    for (answer, told) in fails {
        let verdict = judge(&exercise, "wrong.rs", answer);
        let message = failure(&verdict, answer).message();
        assert!(message.contains(told), "{answer}\nis told: {message}");
        if verdict.errors.is_empty() {
            assert_eq!(broken_commands(&exercise, answer), Vec::<String>::new());
        }
        assert_eq!(verdict, judge(&exercise, "wrong.rs", answer), "the same verdict every time");
    }
}

#[test]
fn variables_of_rust() {
    let program = "fn area(w: u32, h: u32) -> u32 {\n    w * h\n}\n\nfn main() {\n    let v = vec![3, 4];\n    \
                   let a = area(v[0], v[1]);\n    println!(\"{a}\"); // here\n}\n";
    let fails = [
        (program.replace("v[1]);", "5);"), "expected `h` to be 4, saw 5"),
        (program.replace("area(v[0], v[1])", "{ let b = v[0] * v[1]; b }"), "saw no function `area`"),
        (
            program.replace("let a = area", "let a = if v.len() > 9 { area(1, 2) } else { 12 }; //"),
            "`area` never reached",
        ),
        (program.replace("    w * h", "    w * h +"), "saw expected expression, found `}`"),
    ];
    let fails: Vec<(&str, &str)> = fails.iter().map(|(text, told)| (text.as_str(), *told)).collect();
    rust_kind("[[check.variables]]\nat = \"area\"\nexpect = { w = 3, h = 4 }\n", program, &fails);
    let at_line = "[[check.variables]]\nat = \"// here\"\nexpect = { v = \"[3, 4]\", \"v.len\" = 2, a = 12 }\n";
    let more = program.replace("[3, 4]", "[3, 4, 5]");
    let moved = program.replace("// here", "// there");
    let told = "expected `v` to be [3, 4], saw [3, 4, 5]";
    rust_kind(at_line, program, &[(&more, told), (&moved, "saw no line with `// here`")]);
    let of_main = "[[check.variables]]\nat = \"area\"\nfunction = \"main\"\nexpect = { v = \"[3, 4]\" }\n";
    rust_kind(of_main, program, &[(&more, told)]);
}

#[test]
fn words_heap_faults_and_output_of_rust() {
    let program = "fn main() {\n    let b = Box::new(5u64);\n    println!(\"{b}\"); // here\n}\n";
    let twice = program.replace("Box::new(5u64)", "Box::new(Box::new(5u64))");
    let heap = "[[check.heap]]\nat = \"// here\"\nlive = 1\nblocks = [{ size = 8, align = 8 }]\n";
    rust_kind(heap, program, &[(&twice, "expected 1 block live, saw 2")]);
    let leaked = program.replace("// here\n", "\n    std::mem::forget(b);\n");
    rust_kind("[[check.heap]]\nlive = 0\n", program, &[(&leaked, "saw leak")]);
    rust_kind("[[check.output]]\nexpect = \"5\\n\"\n", program, &[(&program.replace("5u64", "6u64"), "saw \"6")]);
    let panics = "fn at(n: usize) -> u32 {\n    [1, 2][n]\n}\n\nfn main() {\n    println!(\"{}\", at(2));\n}\n";
    let fault = "[[check.fault]]\nexpect = \"panic\"\n";
    rust_kind(fault, panics, &[(&panics.replace("at(2)", "at(1)"), "saw a normal end, with exit code 0")]);
    let rules = "HEAD\nforbid = [\"unsafe\"]\nrequire = [\"Box::new\"]\n[[check.output]]\nexpect = \"5\\n\"\n";
    let without = program.replace("Box::new(5u64)", "5");
    let hidden = program.replace("println!", concat!("/* safe */ un", "safe {} println!"));
    rust_kind(rules, program, &[(&without, "`Box::new` to be used"), (&hidden, "no `unsafe`")]);
    let forever = program.replace("println!", "loop {} println!");
    rust_kind(fault.replace("panic", "leak").as_str(), &leaked, &[(&forever, "no end after 1000000 steps")]);
}

#[test]
fn checks_of_assembly_are_refused_in_rust() {
    for (checks, message) in [
        ("[[check.state]]\nexpect = { rax = 1 }\n", "in Rust has no `state` checks"),
        ("[[check.call]]\ncall = \"f(1)\"\nresult = 1\n", "in Rust has no `call` checks"),
        ("[[check.variables]]\nexpect = { v = 1 }\n", "it needs `at`"),
        ("[[check.heap]]\nlive = 0\nrun = \"f()\"\n", "the whole program is run"),
    ] {
        let error = read_rust(&format!("{HEAD}{checks}"), "").expect_err(checks);
        assert!(error.message.contains(message), "{checks}: {}", error.message);
    }
    let error = read(&format!("{HEAD}[[check.variables]]\nat = \"f\"\nexpect = {{ v = 1 }}\n"), "");
    assert!(error.expect_err("it is assembly").message.contains("in assembly has no `variables` checks"));
}

fn failure<'a>(verdict: &'a Verdict, answer: &str) -> &'a Failure {
    verdict.first_failure().unwrap_or_else(|| panic!("this passes:\n{answer}")).1
}

#[test]
fn registers_flags_and_memory() {
    kind(
        "[[check.state]]\nexpect = { rax = 42, zf = 1, bl = -1, \"dword [number]\" = 7, rcx = \"number\" }\n\
         memory = { number = \"u32[7, 8]\" }\nmistakes = { \"rax == 13\" = \"this is the sum\" }\n",
        ".data\nnumber: .long 7, 8\n.text\nmov rax, 42\nmov bl, 0xff\nlea rcx, [rip+number]\ncmp rax, 42",
        &[
            ("mov rax, 13", "expected `rax` to be 42 (0x2a), saw 13 (0xd): this is the sum"),
            ("mov rax, 42\ncmp rax, 1", "expected `zf` to be 1, saw 0"),
            ("mov rax, 42\ncmp rax, 42", "expected `bl` to be 255 (0xff), saw 0"),
            ("mov rax, 42\nmov bl, -1\ncmp rax, 42", "`number` is no register and no symbol"),
            (
                ".data\nnumber: .long 7, 9\n.text\nmov rax, 42\nmov bl, 0xff\nlea rcx, [rip+number]\ncmp rax, 42",
                "expected u32[7, 8] at `number`, saw u32[7, 9]",
            ),
        ],
    );
}

#[test]
fn a_moment_is_a_label_and_how_often_it_was_reached() {
    kind(
        "[[check.state]]\nat = \"again\"\ntime = 3\nexpect = { rax = 2 }\n",
        "mov ecx, 5\nagain: inc rax\ndec ecx\njnz again",
        &[
            ("mov ecx, 5\nagain: add rax, 2\ndec ecx\njnz again", "expected `rax` to be 2, saw 4"),
            ("mov ecx, 2\nagain: inc rax\ndec ecx\njnz again", "saw `again` reached 2 times only"),
            ("inc rax\nhlt\nagain: nop", "saw `again` never reached"),
            ("inc rax", "saw no label `again`"),
            ("main: mov eax, 5\nxor edx, edx\ndiv edx\nagain: ret", "saw divide-error in main"),
        ],
    );
}

#[test]
fn functions_are_called_with_given_and_with_drawn_arguments() {
    let sum = "sum: xor eax, eax\n1: test rsi, rsi\nje 2f\nadd rax, [rdi]\nadd rdi, 8\ndec rsi\njmp 1b\n2: ret";
    kind(
        "HEAD\nmax_steps = 1000\n[[check.call]]\ntable = { \"sum([1, 2, 3], len)\" = 6, \"sum([], 0)\" = 0 }\n\
         [[check.call]]\ncall = \"sum([-9..=9; 1..=8], len)\"\nreturns = \"i64\"\n",
        sum,
        &[
            ("sum: mov eax, 6\nret", "expected `sum([], 0)` to return 0, saw 6"),
            ("sum: xor eax, eax\nret", "expected `sum([1, 2, 3], len)` to return 6, saw 0"),
            ("sum: mov rax, [rdi]\nadd rax, [rdi+8]\nadd rax, [rdi+16]\nret", "expected `sum(["),
            ("total: ret", "saw there is no function `sum`"),
            ("sum: xor edi, edi\nmov rax, [rdi]\nret", "expected `sum([1, 2, 3], len)` to return, saw null-access"),
            ("sum: jmp sum", "saw no end within the step limit"),
        ],
    );
    let one =
        read(&format!("{HEAD}max_steps = 1000\n[[check.call]]\ncall = \"f(1)\"\nresult = 1\n"), "f: mov eax, 1\nret");
    let one = one.expect("it is well-formed");
    let endless = judge(&one, "wrong.s", "f: jmp f");
    let look = failure(&endless, "an endless loop").reproduction.as_ref().expect("it ran");
    assert_eq!(look.lines(), ["si 1000", "frames", "list"], "what shows it comes to an end");
    let null = judge(&one, "wrong.s", "f: xor edi, edi\nmov rax, [rdi]\nret");
    let told = failure(&null, "a null pointer").reading();
    assert_eq!(told.as_deref(), Some("`asmscope explain null-access` says what that is"));
    kind(
        "[[check.call]]\ncall = \"swap(u32[1, 2])\"\nreturns = \"nothing\"\nafter = [\"u32[2, 1]\"]\n\
         [[check.call]]\ncall = \"swap(u32[0..=9; 2])\"\nreturns = \"nothing\"\n",
        "swap: mov eax, [rdi]\nmov ecx, [rdi+4]\nmov [rdi], ecx\nmov [rdi+4], eax\nret",
        &[
            ("swap: ret", "expected `swap(u32[1, 2])` to leave u32[2, 1], saw u32[1, 2]"),
            ("swap: mov dword ptr [rdi], 2\nmov dword ptr [rdi+4], 1\nret", "to leave u32["),
        ],
    );
    kind(
        "[[check.call]]\ncall = 'length(\"hello\", len)'\nresult = 5\nreturns = \"u32\"\n",
        "length: mov rax, -1\nmov eax, esi\nret",
        &[("length: mov eax, -5\nret", "to return 5, saw -5 (0xffff_fffb)")],
    );
}

#[test]
fn frames() {
    let fact = |body: &str| {
        format!(
            "fact: push rbx\n{body}mov rbx, rdi\nmov eax, 1\ntest rdi, rdi\nje 1f\ndec rdi\ncall fact\nimul rax, rbx\n1: pop rbx\nret"
        )
    };
    kind(
        "[[check.frames]]\nrun = \"fact(4)\"\nfunction = \"fact\"\ndepth = 5\nsize = 16\nsame_size = true\n",
        &fact(""),
        &[
            ("fact: mov eax, 24\nret", "expected 5 fact in progress at once, saw 1"),
            (
                &fact("push rbx\n").replace("pop rbx", "pop rbx\npop rbx"),
                "expected frames of fact of 16 bytes, saw 24 bytes",
            ),
            ("f: ret", "there is no function `fact`"),
        ],
    );
    kind(
        "[[check.frames]]\nbalanced = true\n",
        "push rax\npop rax",
        &[("push rax", "expected the stack pointer to end where it began, saw it 8 bytes lower")],
    );
}

#[test]
fn heaps() {
    let boxed = |value: u32, free: &str| {
        format!(
            "main: push rbx\nmov edi, 8\nmov esi, 8\ncall __rust_alloc\nmov rbx, rax\nmov qword ptr [rax], {value}\n\
             full: mov edi, 4\nmov esi, 4\ncall __rust_alloc\n{free}xor eax, eax\npop rbx\nret"
        )
    };
    let second = "mov rdi, rax\nmov esi, 4\nmov edx, 4\ncall __rust_dealloc\n";
    let first = "mov rdi, rbx\nmov esi, 8\nmov edx, 8\ncall __rust_dealloc\n";
    let right = boxed(42, &format!("{second}{first}"));
    kind(
        "[[check.heap]]\nallocations = 2\nfrees = 2\nlive = 0\nmax_bytes = 16\nfreed_order = [2, 1]\n\
         blocks = [{ size = 8, align = 8, freed = true, holds = \"[42]\" }, { size = 4 }]\n\
         [[check.heap]]\nat = \"full\"\nlive = 1\n",
        &right,
        &[
            (&boxed(41, &format!("{second}{first}")), "expected heap #1 to hold [42], saw [41]"),
            (
                &boxed(42, &format!("push rax\nsub rsp, 8\n{first}add rsp, 8\npop rax\n{second}")),
                "expected #2, then #1 to be freed in this order, saw #1, then #2",
            ),
            (&boxed(42, second), "expected a run to the end without a fault, saw leak"),
            ("main: xor eax, eax\nret", "expected 2 blocks allocated, saw 0"),
            (
                &right.replace("mov edi, 8", "mov edi, 16").replace("mov esi, 8\nmov edx", "mov esi, 16\nmov edx"),
                "expected at most 16 bytes live at once, saw 20",
            ),
        ],
    );
}

#[test]
fn faults_output_and_convention() {
    kind(
        "[[check.fault]]\nexpect = \"stack-overflow\"\nfunction = \"down\"\n",
        "main: call down\nret\ndown: push rax\ncall down\nret",
        &[
            (
                "main: xor eax, eax\nret",
                "expected the run to end in stack-overflow in down, saw a normal end, with exit code 0",
            ),
            ("main: push rax\ncall main\nret", "saw stack-overflow in main"),
        ],
    );
    kind(
        "[[check.output]]\nexpect = \"hi\\n\"\n[[check.output]]\ncontains = \"i\"\n",
        "main: push rax\nlea rdi, [rip+text]\ncall puts\nxor eax, eax\npop rcx\nret\n.data\ntext: .asciz \"hi\"",
        &[("main: xor eax, eax\nret", "expected the output \"hi\\n\", saw no output")],
    );
    kind(
        "[[check.convention]]\nrun = \"f(1)\"\n",
        "f: mov eax, edi\nret",
        &[("f: mov rbx, rdi\nret", "expected no breach of the calling convention, saw clobbered-register")],
    );
}

#[test]
fn predictions() {
    kind(
        "[[check.predict]]\nkey = \"size\"\nquestion = \"How many bytes?\"\nanswer = [24, \"two dozen\"]\nmistakes = { 3 = \"those are words\" }\n\
         [[check.predict]]\nkey = \"where\"\nquestion = \"Where?\"\nanswer = \"heap\"\n",
        "# answer size: 0x18\n; answer where: Heap\nnop",
        &[
            ("nop", "expected an answer to \"How many bytes?\" in a comment `# answer size: ...`, saw none"),
            ("# answer size: ?\nnop", "saw `# answer size:` not filled in"),
            ("# answer size: 24h\nnop", "an h at the end makes it a number in hexadecimal: 24h is 36 in decimal"),
            ("# answer size: 24 bits\nnop", "saw 24 bits"),
            ("# answer size: 3\nnop", "expected the right answer to \"How many bytes?\", saw 3: those are words"),
            ("# answer size: two dozen\n# answer where: stack\nnop", "saw stack"),
        ],
    );
}

#[test]
fn rules_on_the_text() {
    kind(
        "HEAD\nallow = [\"mov\", \"jz\", \"inc\"]\nrequire = [\"lock\", \"je\"]\nmax_instructions = 4\n[[check.state]]\nexpect = { rax = 1 }\n",
        "mov rax, 1\nje 1f\n1: lock inc qword ptr [rsp-8]",
        &[
            ("mov rax, 1\nje 1f\n1: lock add qword ptr [rsp-8], 1", "expected only mov, je, inc, saw `lock add`"),
            ("movabs rax, 1\nje 1f\n1: inc rcx", "expected `lock` to be used"),
            (
                "mov rax, 1\nje 1f\n1: lock inc qword ptr [rsp-8]\nmov rax, 1\nmov rax, 1",
                "expected at most 4 instructions in the file, saw 5",
            ),
        ],
    );
    kind(
        "HEAD\nforbid = [\"xchg\"]\nstack_size = \"4KiB\"\nmax_steps = 100\n[[check.state]]\nexpect = { rax = 1 }\n",
        "mov rax, 1",
        &[
            ("mov eax, 1\nxchg rax, rcx", "expected no xchg, saw `xchg`"),
            ("1: jmp 1b", "saw no end after 100 steps"),
            ("mov rax, [1", "expected a program without mistakes, saw this bracket is never closed"),
            ("", "saw a file without an instruction"),
        ],
    );
}

/// The bounds of a judge: none of these takes long, fills memory, or ends the process.
#[test]
fn hostile_submissions_get_a_verdict() {
    let exercise = read(&format!("{HEAD}max_steps = 50_000\n[[check.state]]\nexpect = {{ rax = 1 }}\n"), "mov rax, 1");
    let exercise = exercise.expect("an exercise");
    let shout = "main: lea rdi, [rip+t]\ncall puts\njmp main\n.data\nt: .fill 4000, 1, 65\n.byte 0";
    let flood = "main: mov edi, 0x800000\nmov esi, 1\ncall __rust_alloc_zeroed\nmov rsi, rax\n\
                 more: mov eax, 1\nmov edi, 1\nmov edx, 0x800000\nsyscall\njmp more";
    for (submission, told) in [
        (flood, "more than 65536 bytes of output"),
        ("main: jmp main", "no end after 50000 steps"),
        (shout, "more than 65536 bytes of output"),
        ("main: push rax\ncall main", "stack-overflow"),
        ("main: mov eax, 62\nmov esi, 9\nsyscall\nret", "unsupported-syscall"),
        (".zero 0x7fffffffffff", ""),
        ("rep , rax\n.incbin \"/etc/passwd\"", ""),
        (&"nop\n".repeat(100_000), "an exercise takes at most"),
    ] {
        let verdict = judge(&exercise, "hostile.s", submission);
        assert!(!verdict.passed());
        assert!(
            failure(&verdict, submission).message().contains(told),
            "{:?}",
            failure(&verdict, submission).message()
        );
    }
}

/// Each command that a task or a hint tells to type, with the lines for the prompt that follow it in the same sentence.
fn told_commands(text: &str) -> Vec<(String, String)> {
    let mut told: Vec<(String, String)> = Vec::new();
    for (idx, part) in text.split('`').enumerate() {
        if idx % 2 == 0 {
            // What stands between: a sentence that ends closes the command before it.
            if part.contains(". ") || part.contains(".\n") || part.ends_with('.') {
                told.push(Default::default());
            }
        } else if part.starts_with("asmscope") {
            told.push((part.replace('\n', " "), String::new()));
        } else if let Some((command, lines)) = told.last_mut()
            && !command.is_empty()
        {
            *lines += &(part.replace('\n', " ") + "\n");
        }
    }
    told.retain(|(command, _)| !command.is_empty());
    told
}

#[test]
fn what_texts_and_hints_tell_to_type_works() {
    let course = folder::course(&project().join("programs/exercises")).unwrap_or_else(|error| panic!("{error:?}"));
    let mut n_told = 0;
    for exercise in &course {
        // The solution takes every command, the start all but those that look at what is still to be written.
        let file = std::env::temp_dir().join(format!(
            "asmscope-told-{}-{}",
            std::process::id(),
            exercise.language.file(&exercise.name)
        ));
        std::fs::write(&file, &exercise.solution).expect("a file");
        let texts = exercise.hints.iter().chain([&exercise.text]);
        for (command, lines) in texts.flat_map(|text| told_commands(&with_file_name(text, &file.to_string_lossy()))) {
            let output = shell(&command, &lines);
            assert_ne!(output.status.code(), Some(2), "{}: {command}: {lines}\n{output:?}", exercise.name);
            n_told += 1;
        }
        drop(std::fs::remove_file(&file));
    }
    assert!(n_told >= 25, "only {n_told} commands were found");
}

/// What a command line does in a shell that knows `asmscope`, when these lines are typed.
fn shell(command: &str, lines: &str) -> std::process::Output {
    let program = Path::new(env!("CARGO_BIN_EXE_asmscope")).parent().expect("it is in a folder");
    // Where rustc is.
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = [program.to_owned()].into_iter().chain(std::env::split_paths(&path));
    Command::new("/bin/sh")
        .args(["-c", &format!("printf '%s' \"$0\" | {command}"), lines])
        .env("PATH", std::env::join_paths(folders).expect("no colon in it"))
        .output()
        .expect("a shell")
}

/// The whole command line that a failed check shows, in a shell.
#[test]
fn the_command_of_a_failed_check_shows_it() {
    let toml = "HEAD\nstack_size = \"8KiB\"\ninput = \"it's 7\"\n[[check.call]]\ncall = 'first(\"it\\'s\", -3, [7])'\nresult = 5\n";
    let exercise = read(&toml.replace("HEAD\n", HEAD).replace("\\'", "’"), "first: ret").expect("an exercise");
    let source = "first: movzx eax, byte ptr [rdi]\nadd rax, [rdx]\nret\n";
    let verdict = judge(&exercise, "first.s", source);
    let look = failure(&verdict, source).reproduction.clone().expect("there is something to see");
    let dir = std::env::temp_dir().join(format!("asmscope-look-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder");
    std::fs::write(dir.join("it's first.s"), source).expect("a file");
    let command = look.command(&exercise.limits, "it's first.s");
    let program = Path::new(env!("CARGO_BIN_EXE_asmscope")).parent().expect("it is in a folder");
    let path = std::env::join_paths(
        [program.to_owned()].into_iter().chain([PathBuf::from("/usr/bin"), PathBuf::from("/bin")]),
    );
    let output = Command::new("/bin/sh")
        .args(["-c", &command])
        .env("PATH", path.expect("no colon in it"))
        .current_dir(&dir)
        .output()
        .expect("a shell");
    drop(std::fs::remove_dir_all(&dir));
    let text = String::from_utf8_lossy(&output.stdout);
    let seen = u64::from(b'i') + 7;
    assert!(text.contains(&format!("{seen:#x}")), "{command}\n{text}{}", String::from_utf8_lossy(&output.stderr));
}
