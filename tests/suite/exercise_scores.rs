//! Exercises: what a check says of a run that ended badly, and what it weighs in the score.
//!
//! Whether each kind of check passes and fails as it should is held elsewhere.

use asmscope::session::exercise::format::{self, Texts};
use asmscope::session::exercise::judge::judge;
use asmscope::session::exercise::lint::{Finding, LintSeverity, lint};
use asmscope::session::exercise::verdict::{Failure, Outcome, Verdict};
use asmscope::session::exercise::{Exercise, ExerciseLanguage};

const HEAD: &str = "title = \"T\"\nteaches = \"t\"\ndifficulty = 1\nhints = [\"h\"]\n";

fn read(toml: &str, start: &str, solution: &str) -> Exercise {
    let toml = format!("{HEAD}{toml}");
    let texts =
        Texts { name: "01_test", language: ExerciseLanguage::Assembly, toml: &toml, text: "text", start, solution };
    format::read(texts).unwrap_or_else(|error| panic!("{toml}\n{error:?}"))
}

fn failure<'a>(verdict: &'a Verdict, answer: &str) -> &'a Failure {
    verdict.first_failure().unwrap_or_else(|| panic!("this passes:\n{answer}")).1
}

/// What comes of each check: `.` passed, `x` failed, `-` not reached; with the first message.
fn outcomes(exercise: &Exercise, answer: &str) -> (String, String) {
    let verdict = judge(exercise, "answer.s", answer);
    let mark = |outcome: &Outcome| match outcome {
        Outcome::Passed => '.',
        Outcome::Failed(_) => 'x',
        Outcome::Skipped => '-',
    };
    let marks = verdict.checks[1..].iter().map(|checked| mark(&checked.outcome)).collect();
    (marks, failure(&verdict, answer).message())
}

#[test]
fn a_bad_end_hides_nothing_that_was_reached() {
    let alloc = "mov edi, 8\nmov esi, 8\ncall __rust_alloc\nmov rbx, rax\n";
    let free = "mov rdi, rbx\nmov esi, 8\nmov edx, 8\ncall __rust_dealloc\n";
    let program = |value: u32, rest: &str| {
        format!(
            "main: push rbx\n{alloc}mov qword ptr [rbx], {value}\nfull: nop\n{rest}later: xor eax, eax\npop rbx\nret"
        )
    };
    let checks = "[[check.state]]\nat = \"full\"\nexpect = { \"qword [rbx]\" = 7 }\n[[check.state]]\nat = \"later\"\nexpect = { \"rbx & 7\" = 0 }\n\
                  [[check.state]]\nexpect = { rax = 0 }\n[[check.heap]]\nat = \"full\"\nlive = 1\n[[check.heap]]\nfrees = 1\n[[check.heap]]\nallocations = 1\n";
    let exercise = read(checks, "nop", &program(7, free));
    assert!(judge(&exercise, "right.s", &program(7, free)).passed());
    let leak = "expected a run to the end without a fault, saw leak".to_owned();
    assert_eq!(outcomes(&exercise, &program(7, "")), ("....x.".to_owned(), leak), "only what is to be freed fails");
    let (marks, told) = outcomes(&exercise, &program(6, ""));
    assert_eq!(marks, "x...x.");
    assert!(told.contains("`qword [rbx]` to be 7, saw 6"), "{told}");
    let twice = program(7, &format!("{free}mov rdi, rbx\nmov esi, 8\nmov edx, 8\ncall __rust_dealloc\n"));
    assert_eq!(outcomes(&exercise, &twice).0, ".-x.--", "what comes behind the fault is not reached");
    let labels =
        "[[check.state]]\nat = \"full\"\nexpect = { \"qword [rbx]\" = 7 }\n[[check.heap]]\nat = \"full\"\nlive = 1\n";
    let exercise = read(labels, "nop", &program(7, free));
    assert_eq!(outcomes(&exercise, &program(7, "")).0, ".x", "a leak is never passed over");
    let verdict = judge(&exercise, "leak.s", &program(7, ""));
    let reading = failure(&verdict, "a leak").reading();
    assert_eq!(reading.as_deref(), Some("`asmscope explain leak` says what that is"));
}

#[test]
fn what_the_start_passes_weighs_nothing() {
    let toml = "forbid = [\"xchg\"]\n[[check.state]]\nexpect = { rax = 0 }\npoints = 3\n[[check.state]]\nexpect = { rbx = 2 }\npoints = 2\n\
                [[check.predict]]\nquestion = \"What?\"\nanswer = 5\n";
    let solution = "# answer: 5\nmov ebx, 2";
    let exercise = read(toml, "nop", solution);
    let score = |answer: &str| judge(&exercise, "answer.s", answer).score();
    assert_eq!(score("nop"), (0, 3), "the start file");
    assert_eq!(score("nop\nnop"), (0, 3));
    assert_eq!(score("# answer: 5\nnop"), (1, 3));
    assert_eq!(score(solution), (3, 3));
    assert_eq!(score("mov ebx, ["), (0, 3));
    let broken = judge(&exercise, "answer.s", "# answer: 5\nmov ebx, 2\nmov eax, 1");
    assert!(!broken.passed(), "it must hold all the same");
    let findings = lint(&exercise, &[]);
    let note = findings.iter().find(|finding| finding.severity == LintSeverity::Note).expect("lint says so");
    assert!(note.message.contains("it passes `only allowed instructions`, `rax at the end` already"), "{note:?}");
    let idle = "neither start.s nor a wrong answer fails the check `only allowed instructions`".to_owned();
    assert!(findings.contains(&Finding::mistake("exercise.toml", idle)), "{findings:?}");
    let given = lint(&read(toml, "# answer: 5\nnop", solution), &[]);
    assert!(given.iter().any(|finding| finding.message.starts_with("the answer is given already")), "{given:?}");
}

#[test]
fn an_answer_without_a_comments_mark_has_help_of_its_own() {
    let exercise = read("[[check.predict]]\nquestion = \"What?\"\nanswer = 24\n", "nop", "# answer: 24\nnop");
    let verdict = judge(&exercise, "answer.s", "nop\nanswer: 24\n");
    let help = verdict.errors.first().and_then(|error| error.help.as_deref());
    assert_eq!(help, Some("an answer stands in a comment: write `#` before it, `# answer: 24`"));
}
