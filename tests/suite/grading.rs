//! `asmscope grade`: hostile submissions each get their line, the confinement holds, and the same submissions give the same bytes
//! however they are graded.
#![cfg(target_os = "linux")]

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of submissions that is gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("asmscope-grading-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder for submissions");
        Folder(path)
    }

    /// Solutions and foreseen wrong answers of an exercise, `n` in all.
    fn with_answers(name: &str, n: usize) -> Folder {
        let folder = Folder::new(name);
        let exercise = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/exercises/12_box");
        let mut answers = vec![exercise.join("solution.s")];
        answers.extend(
            fs::read_dir(exercise.join("wrong")).expect("wrong answers").map(|entry| entry.expect("one").path()),
        );
        answers.sort();
        for idx in 0..n {
            let text = fs::read_to_string(&answers[idx % answers.len()]).expect("an answer");
            folder.add(&format!("s{idx:02}.s"), format!("{text}# submission {idx}\n").as_bytes());
        }
        folder
    }

    fn add(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.join(name), bytes).expect("a submission is written");
    }

    fn command(&self, exercise: &str, files: &[String], options: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_asmscope"));
        command.arg("grade").arg(exercise).args(files).args(options).current_dir(&self.0);
        command
    }

    fn grade(&self, exercise: &str, files: &[String], options: &[&str]) -> Output {
        self.command(exercise, files, options).output().expect("the program runs")
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(&self.0)
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name in UTF-8"))
            .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "s"))
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn lines(output: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(output).expect("JSON is UTF-8");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

#[test]
fn a_confined_process_can_do_nothing_but_judge() {
    let output = Command::new(env!("CARGO_BIN_EXE_asmscope"))
        .args(["judge-confined", "--seconds", "20", "--check"])
        .output()
        .expect("the program runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "the confinement holds\n");
}

/// Name, text, verdict, and a part of why.
fn hostile() -> Vec<(&'static str, Vec<u8>, &'static str, &'static str)> {
    let next = |body: &str| format!("# answer: 8\n.globl next\nnext:\n{body}\n").into_bytes();
    let mut megabytes =
        String::from("again:\n lea rdi, [rip + text]\n call puts\n jmp again\n .section .rodata\ntext: .ascii \"");
    megabytes += &"x".repeat(4000);
    megabytes += "\\0\"";
    let mut labels = String::new();
    for idx in 0..12_000 {
        writeln!(labels, "l{idx}: jmp l{}", idx + 1).expect("writing to a String cannot fail");
    }
    vec![
        ("endless.s", next("again: jmp again"), "failed", "no end after 1000000 steps"),
        ("fork.s", next("mov eax, 57\nsyscall\nret"), "failed", "-38"),
        ("execve.s", next("mov eax, 59\nsyscall\nret"), "failed", "-38"),
        ("kill.s", next("mov eax, 62\nmov edi, 1\nmov esi, 9\nsyscall\nret"), "failed", "unsupported-syscall"),
        (
            "open.s",
            next("mov eax, 2\nlea rdi, [rip + path]\nsyscall\nret\npath: .asciz \"/etc/passwd\""),
            "failed",
            "-2",
        ),
        ("zero.s", next("ret\n.data\n.zero 0x7fffffffffff"), "refused", ""),
        ("fill.s", next("ret\n.data\n.fill 99999999999, 8, 0"), "refused", ""),
        ("align.s", next("ret\n.data\n.p2align 64"), "refused", ""),
        ("incbin.s", next("ret\n.data\n.incbin \"/etc/passwd\""), "refused", ""),
        ("recursion.s", next("again: call again"), "failed", "stack-overflow"),
        ("output.s", next(&megabytes), "failed", "more than 65536 bytes of output"),
        ("hang1.s", next("rep , rax"), "refused", ""),
        ("hang2.s", next("rep == byte ptr rip"), "refused", ""),
        ("hang3.s", next("data16 -1"), "refused", ""),
        ("hang4.s", next("call :: rbx"), "refused", ""),
        ("hang5.s", next(".loc ~ ret"), "failed", "not-executable"),
        (
            "memset.s",
            next("again: mov rdi, 0x555500000000\nmov esi, 0\nmov edx, 16000000\ncall memset\njmp again"),
            "failed",
            "",
        ),
        ("grab.s", next("again: mov edi, 1000000\nmov esi, 8\ncall __rust_alloc\njmp again"), "failed", ""),
        ("nested.s", next(&format!("mov rax, {}1{}", "(".repeat(20_000), ")".repeat(20_000))), "refused", ""),
        ("labels.s", next(&format!("{labels}l12000: ret")), "failed", ""),
        ("truncated.s", next("mov rax, [rsp"), "refused", "bracket"),
        ("binary.s", vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0xff], "unreadable", "line 1"),
        ("empty.s", Vec::new(), "failed", "there is no function"),
        ("large.s", vec![b'\n'; 1 << 20], "unreadable", "larger than 256 KiB"),
    ]
}

#[test]
fn hostile_submissions_get_the_right_verdict_and_leave_nothing_behind() {
    let folder = Folder::new("hostile");
    let hostile = hostile();
    for (name, text, ..) in &hostile {
        folder.add(name, text);
    }
    fs::create_dir(folder.0.join("folder.s")).expect("a folder");
    nix::unistd::mkfifo(&folder.0.join("fifo.s"), nix::sys::stat::Mode::S_IRWXU).expect("a pipe that nobody writes to");
    let files: Vec<String> =
        hostile.iter().map(|(name, ..)| (*name).to_owned()).chain(["folder.s".into(), "fifo.s".into()]).collect();
    let output = folder.grade("12_box", &files, &["--time-limit", "120"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let graded = lines(&output.stdout);
    assert_eq!(graded.len(), files.len());
    let is_right = |line: &Value, name: &str, verdict: &str, why: &str| {
        line["file"] == *name && line["verdict"] == *verdict && line.to_string().contains(why)
    };
    let told =
        graded.iter().zip(&hostile).filter(|(line, (name, _, verdict, why))| !is_right(line, name, verdict, why));
    let wrong: Vec<String> = told.map(|(line, (.., verdict, why))| format!("{verdict}, {why}: {line}")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(graded[hostile.len()..].iter().all(|line| line["verdict"] == "unreadable"));
    assert_eq!(folder.files().len(), files.len(), "nothing was written beside the submissions");
}

#[test]
fn folders_are_looked_into_links_are_refused_and_other_encodings_are_read() {
    let folder = Folder::new("folders");
    let exercise = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/exercises/12_box");
    let solution = fs::read_to_string(exercise.join("solution.s")).expect("the solution");
    for name in ["all/anna", "all/bert"] {
        fs::create_dir_all(folder.0.join(name)).expect("a folder");
    }
    let utf16: Vec<u8> = format!("\u{feff}{solution}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.add("all/anna/box.s", &utf16);
    folder.add("all/bert/box.s", &[solution.as_bytes(), b"# caf\xe9 \x93\x94\n"].concat());
    folder.add("all/bert/notes.txt", b"not handed in");
    folder.add("all/start.s", &fs::read(exercise.join("start.s")).expect("the start"));
    folder.add("secret", b"root: secret\n");
    std::os::unix::fs::symlink(folder.0.join("secret"), folder.0.join("all/link.s")).expect("a link");
    let output = folder.grade("12_box", &["all".to_owned()], &[]);
    assert_eq!(output.status.code(), Some(0));
    let graded = lines(&output.stdout);
    let verdicts: Vec<(&str, &str)> = graded
        .iter()
        .map(|line| (line["file"].as_str().expect("text"), line["verdict"].as_str().expect("text")))
        .collect();
    let expected = [
        ("all/anna/box.s", "passed"),
        ("all/bert/box.s", "passed"),
        ("all/link.s", "unreadable"),
        ("all/start.s", "not-begun"),
    ];
    assert_eq!(verdicts, expected);
    assert!(!String::from_utf8_lossy(&output.stdout).contains("secret"), "what a link leads to is not told");
    assert_eq!(graded[3]["score"], 0, "what the start file passes is nobody's merit");
}

#[test]
fn a_line_tells_how_to_see_a_failure_and_which_mistake_it_is() {
    let folder = Folder::with_answers("told", 8);
    let graded = lines(&folder.grade("12_box", &folder.files(), &[]).stdout);
    let checks = || graded.iter().flat_map(|line| line["checks"].as_array().expect("checks"));
    let see: Vec<&str> = checks().filter_map(|check| check["see"].as_str()).collect();
    assert!(see.iter().any(|command| command.starts_with("asmscope run s0")), "{see:?}");
    assert!(checks().any(|check| check["mistake"].is_string()));
}

#[test]
fn what_the_start_file_passes_is_worth_nothing_everywhere() {
    let folder = Folder::new("weights");
    let exercise = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/exercises/07_alignment");
    let start = fs::read_to_string(exercise.join("start.s")).expect("the start");
    folder.add("answered.s", start.replace("answer: ?", "answer: 8").as_bytes());
    folder.add("solved.s", &fs::read(exercise.join("solution.s")).expect("the solution"));
    folder.add("start.s", start.as_bytes());
    folder.add("typo.s", b"main: mov rax, [\n");
    let files = folder.files();
    let graded = folder.grade("7", &files, &[]);
    let told = String::from_utf8_lossy(&graded.stderr).into_owned();
    let scores: Vec<(u64, u64)> = lines(&graded.stdout)
        .iter()
        .map(|line| (line["score"].as_u64().expect("a number"), line["points"].as_u64().expect("a number")))
        .collect();
    assert_eq!(scores, [(1, 2), (2, 2), (0, 2), (0, 2)], "the question and the alignment are to be done");
    let of_output = told.lines().find(|line| line.starts_with("the output")).expect("each check has a line");
    assert_eq!(of_output.split_whitespace().skip(2).collect::<Vec<_>>(), ["2", "0", "2"], "{told}");
    let table = folder.grade("7", &files, &["--csv", "--times"]).stdout;
    let table = String::from_utf8(table).expect("text");
    let mut rows = table.lines();
    let head = rows.next().expect("a heading");
    assert_eq!(
        head,
        "file,verdict,score,points,the prediction,the calling convention is kept,first_failure,milliseconds"
    );
    let rows: Vec<&str> = rows.collect();
    assert!(rows[0].starts_with("answered.s,failed,1,2,1,0,"), "{table}");
    assert!(rows[1].starts_with("solved.s,passed,2,2,1,1,,"), "{table}");
    assert!(rows[2].starts_with("start.s,not-begun,0,2,0,0,"), "{table}");
    assert!(rows.iter().all(|row| row.rsplit(',').next().is_some_and(|last| last.parse::<u64>().is_ok())), "{table}");
}

#[test]
fn what_is_done_in_parallel_and_in_parts_is_the_same_as_one_after_another() {
    let folder = Folder::with_answers("parallel", 13);
    let files = folder.files();
    let whole = folder.grade("12", &files, &["--jobs", "1"]);
    assert_eq!(whole.status.code(), Some(0));
    assert_eq!(folder.grade("box", &files, &["--jobs", "5"]).stdout, whole.stdout);
    let parts = ["1/3", "2/3", "3/3"].map(|part| folder.grade("12_box", &files, &["--shard", part]).stdout);
    assert_eq!(parts.concat(), whole.stdout);
    let verdicts: Vec<Value> = lines(&whole.stdout);
    assert!(verdicts.iter().any(|line| line["verdict"] == "passed" && line["score"] == line["points"]));
    assert!(verdicts.iter().any(|line| line["verdict"] == "failed" && line["first_failure"].is_string()));
}

#[test]
fn an_interrupted_grading_goes_on_where_it_stopped() {
    let folder = Folder::with_answers("resumed", 9);
    let files = folder.files();
    let whole = folder.grade("12_box", &files, &[]).stdout;
    // Killed before the first byte, in the middle of the first line, at its end, and in the middle of the fifth.
    let first = whole.split_inclusive(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len);
    for cut in [0, 1, first - 1, first] {
        fs::write(folder.0.join("marks.jsonl.part"), &whole[..cut]).expect("a journal");
        let output = folder.grade("12_box", &files, &["--output", "marks.jsonl"]);
        assert_eq!(output.status.code(), Some(0), "{cut}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(fs::read(folder.0.join("marks.jsonl")).expect("it is written"), whole, "{cut}");
        fs::remove_file(folder.0.join("marks.jsonl")).expect("it was written");
    }
    let cut = whole.split_inclusive(|byte| *byte == b'\n').take(5).map(<[u8]>::len).sum::<usize>() - 20;
    fs::write(folder.0.join("marks.jsonl.part"), &whole[..cut]).expect("a journal");
    let output = folder.grade("12_box", &files, &["--output", "marks.jsonl"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.starts_with("9 submissions of 12_box, 4 of them judged before"), "{told}");
    assert_eq!(fs::read(folder.0.join("marks.jsonl")).expect("it is written"), whole);
    assert!(!folder.0.join("marks.jsonl.part").exists());

    folder.add("s03.s", b"ret");
    let told = folder.grade("12_box", &files, &["--output", "marks.jsonl"]).stderr;
    assert!(String::from_utf8_lossy(&told).contains("8 of them judged before"), "a changed submission is judged again");
}

#[test]
fn a_file_that_is_no_grading_is_left_alone() {
    let folder = Folder::with_answers("other", 1);
    folder.add("notes.txt", b"my notes\n");
    let output = folder.grade("12_box", &folder.files(), &["--output", "notes.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read(folder.0.join("notes.txt")).expect("it is there"), b"my notes\n");
}

#[test]
fn ctrl_c_ends_the_processes_and_keeps_what_was_graded() {
    let folder = Folder::with_answers("interrupted", 1);
    let endless = "# answer: 8\nmain:\n again: lea rdi, [rip + text]\n mov esi, 1\n mov edx, 60\n call memset\n jmp again\n.data\ntext: .zero 64\n";
    // Enough work for the signal to come in the midst of it.
    for idx in 0..400 {
        folder.add(&format!("z{idx}.s"), format!("{endless}# {idx}\n").as_bytes());
    }
    let mut command = folder.command("12_box", &folder.files(), &["--output", "marks.jsonl", "--jobs", "2"]);
    let mut grader = command.stderr(Stdio::piped()).spawn().expect("the program runs");
    let journal = folder.0.join("marks.jsonl.part");
    while fs::read_to_string(&journal).unwrap_or_default().lines().count() < 3 {
        assert!(grader.try_wait().expect("it runs").is_none(), "it ended before it was interrupted");
        std::thread::yield_now();
    }
    kill(Pid::from_raw(grader.id() as i32), Signal::SIGINT).expect("the signal is sent");
    assert_eq!(grader.wait().expect("it ends").code(), Some(130));
    let told: Vec<String> =
        BufReader::new(grader.stderr.take().expect("it was piped")).lines().map_while(Result::ok).collect();
    assert!(told.last().is_some_and(|line| line.contains("marks.jsonl.part")), "{told:?}");
    assert!(lines(fs::read_to_string(&journal).expect("it is kept").trim_start().as_bytes()).len() >= 2);
    assert_eq!(judging(grader.id()), Vec::<String>::new(), "no process is left");
}

#[test]
fn a_grading_that_was_really_killed_goes_on_to_the_same_bytes() {
    let folder = Folder::with_answers("killed", 1);
    for idx in 0..40 {
        folder.add(&format!("k{idx}.s"), format!("# answer: {idx}\nmain: ret\n").as_bytes());
    }
    let files = folder.files();
    let whole = folder.grade("12_box", &files, &[]).stdout;
    let journal = folder.0.join("marks.jsonl.part");
    for signal in [Signal::SIGKILL, Signal::SIGINT] {
        let mut command = folder.command("12_box", &files, &["--output", "marks.jsonl", "--jobs", "1"]);
        let mut grader = command.stderr(Stdio::null()).spawn().expect("the program runs");
        while fs::read(&journal).map_or(0, |text| text.len()) < 100 && grader.try_wait().expect("it runs").is_none() {
            std::thread::yield_now();
        }
        // It may have ended by itself in the meantime; then there is nothing to go on with, and the result is the same.
        let _ = kill(Pid::from_raw(grader.id() as i32), signal);
        grader.wait().expect("it ends");
        let output = folder.grade("12_box", &files, &["--output", "marks.jsonl"]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(fs::read(folder.0.join("marks.jsonl")).expect("it is written"), whole);
        fs::remove_file(folder.0.join("marks.jsonl")).expect("it was written");
    }
}

#[test]
fn two_gradings_do_not_write_to_one_file() {
    let folder = Folder::with_answers("locked", 1);
    let journal = fs::File::create(folder.0.join("marks.jsonl.part")).expect("it can be created");
    journal.lock().expect("nobody else holds it");
    let output = folder.grade("12_box", &folder.files(), &["--output", "marks.jsonl"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("another grading is writing to `marks.jsonl`"));
}

/// The judging processes that a grader left behind, by command line: they are orphans then.
fn judging(grader: u32) -> Vec<String> {
    let stat = |pid: &str| fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let parent =
        |stat: &str| stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
    fs::read_dir("/proc")
        .expect("the list of processes")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|pid| parent(&stat(pid)) == Some(grader))
        .collect()
}

/// What cannot be drawn in time, or tells nothing, takes nothing of a page but its picture.
#[test]
fn the_page_of_an_endless_loop_in_rust_has_its_checks() {
    let folder = Folder::new("endless");
    let exercise = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/exercises/29_moved");
    let solution = fs::read_to_string(exercise.join("solution.rs")).expect("the solution");
    folder.add("forever.rs", solution.replace("println!", "loop {} println!").as_bytes());
    let output = folder.grade("29", &["forever.rs".to_owned()], &["--feedback", "back", "--time-limit", "60"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let page = fs::read_to_string(folder.0.join("back/forever.md")).expect("a page");
    assert!(
        page.contains("## ✗ one block is enough") && page.contains("asmscope run forever.rs -e 'si 1000000'"),
        "{page}"
    );
    assert!(page.contains("- seen: no end after 1000000 steps"), "{page}");
}

/// Submissions in Rust are compiled where neither files nor the network can be reached, and what is compiled is judged as ever.
#[test]
fn submissions_in_rust_are_compiled_in_confinement() {
    let folder = Folder::new("rust");
    let exercise = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/exercises/29_moved");
    let secret = folder.0.join("secret.txt");
    fs::write(&secret, "the answers").expect("a file that is not the submission's to read");
    let reading =
        |path: &Path| format!("const S: &str = include_str!({path:?});\nfn main() {{ println!(\"{{S}}\") }}\n");
    let endless = "#![allow(long_running_const_eval)]\nconst N: u64 = {\n    let mut n = 0u64;\n    while n < u64::MAX { n += 1 }\n    n\n};\n\
                   fn main() { println!(\"{N}\") }\n";
    let submissions = [
        ("right.rs", fs::read_to_string(exercise.join("solution.rs")).expect("the solution"), "passed", ""),
        ("start.rs", fs::read_to_string(exercise.join("start.rs")).expect("the start"), "not-begun", "saw `clone`"),
        ("typo.rs", "fn main() { let n: u32 = \"5\"; }\n".to_owned(), "refused", "mismatched types (line 1)"),
        ("secret.rs", reading(&secret), "refused", "Permission denied"),
        ("passwd.rs", reading(Path::new("/etc/passwd")), "refused", "Permission denied"),
        ("endless.rs", endless.to_owned(), "time-limit", "not judged within"),
        ("panics.rs", "fn main() { panic!(\"no\") }\n".to_owned(), "failed", ""),
    ];
    for (name, text, ..) in &submissions {
        folder.add(name, text.as_bytes());
    }
    let files: Vec<String> = submissions.iter().map(|(name, ..)| (*name).to_owned()).collect();
    let output = folder.grade("29", &files, &["--time-limit", "20"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let graded = lines(&output.stdout);
    for ((name, _, verdict, why), line) in submissions.iter().zip(&graded) {
        assert_eq!((&line["file"], &line["verdict"]), (&Value::from(*name), &Value::from(*verdict)), "{line}");
        assert!(line["first_failure"].as_str().unwrap_or_default().contains(why), "{line}");
    }
    assert_eq!(graded.len(), submissions.len());
    assert_eq!((&graded[0]["score"], &graded[0]["points"]), (&Value::from(4), &Value::from(4)));
}
