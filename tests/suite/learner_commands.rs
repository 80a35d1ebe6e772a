//! The learner's commands and screen as processes: exit codes, files, progress record, and the screen in a
//! pseudo-terminal.
//!
//! Each test has a folder of its own. None depends on wall-clock time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A learner's folder, gone afterwards.
struct Desk(PathBuf);

/// What a command printed and exited with.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new(name: &str) -> Desk {
        let path = std::env::temp_dir().join(format!("asmscope-learning-{}-{name}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).expect("a folder");
        Desk(path)
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_asmscope"));
        command.arg("exercise").args(arguments.split_whitespace()).current_dir(&self.0);
        command.env("XDG_STATE_HOME", self.0.join("state")).env("NO_COLOR", "1").env("TERM", "xterm");
        command.stdin(Stdio::null());
        command
    }

    fn says(&self, arguments: &str) -> Said {
        let Output { status, stdout, stderr } = self.command(arguments).output().expect("the program was built");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("only UTF-8 is printed");
        Said { code: status.code().expect("no signal ends it"), out: text(stdout), err: text(stderr) }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join("asmscope-exercises").join(name)
    }

    /// Solves a built-in exercise.
    fn solve(&self, name: &str) {
        let solution = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/exercises").join(name).join("solution.s");
        fs::create_dir_all(self.file(name).parent().expect("a folder")).expect("a folder");
        fs::copy(solution, self.file(&format!("{name}.s"))).expect("the solution is a file");
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn from_the_first_exercise_to_the_second() {
    let desk = Desk::new("way");
    let said = desk.says("");
    assert_eq!(said.code, 4, "without a terminal: the task and the verdict");
    assert!(said.out.starts_with("Registers and moves\n"), "{}", said.out);
    assert!(said.out.contains("saw `# answer:` not filled in"), "{}", said.out);
    assert_eq!(desk.says("path").out, "asmscope-exercises/01_registers.s\n");
    assert!(desk.says("hint").out.starts_with("hint 1 of 3\n"));
    assert!(desk.says("hint").out.contains("hint 2 of 3\n"), "each time one more");
    assert_eq!(desk.says("check").code, 4);
    assert_eq!(desk.says("next").code, 0, "untouched: the task again");
    assert_eq!(desk.says("solution").code, 2, "not before it is done");
    desk.solve("01_registers");
    let said = desk.says("check");
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.ends_with("next: 02_push_pop; `asmscope exercise next` shows it\n"), "{}", said.out);
    assert!(desk.says("next").out.starts_with("Push and pop\n"));
    assert_eq!(desk.says("check").code, 4);
    assert_eq!(desk.says("solution 1").code, 0);
    let list = desk.says("list").out;
    assert!(list.contains("✓ 01_registers") && list.contains("▸   02_push_pop"), "{list}");
}

#[test]
fn the_chosen_exercise_stays_the_present_one_when_it_is_done() {
    let desk = Desk::new("chosen");
    assert!(desk.says("start 3").out.starts_with("The first frame\n"));
    desk.solve("03_first_frame");
    let said = desk.says("check");
    assert!(said.out.ends_with("next: 04_call_ret; `asmscope exercise next` shows it\n"), "{}", said.out);
    assert_eq!(desk.says("path").out, "asmscope-exercises/03_first_frame.s\n");
    assert!(desk.says("next").out.starts_with("Call and ret\n"), "what `check` announced");
    assert!(desk.says("start 3").out.starts_with("The first frame\n"));
    assert_eq!(desk.says("path").out, "asmscope-exercises/03_first_frame.s\n", "solved, and chosen all the same");
    assert_eq!(desk.says("solution").code, 0);
    assert_eq!(desk.says("check --all").code, 0, "the fourth was shown, and is not begun");
}

#[test]
fn courses_do_not_share_a_folder() {
    let desk = Desk::new("courses");
    for arguments in ["new mine/01_registers", "new theirs/01_registers --rust"] {
        assert_eq!(desk.says(arguments).code, 0, "{arguments}");
    }
    for (course, file) in
        [("", "01_registers.s"), ("--path mine ", "mine/01_registers.s"), ("--path theirs ", "theirs/01_registers.rs")]
    {
        assert_eq!(desk.says(&format!("{course}path")).out, format!("asmscope-exercises/{file}\n"));
        assert_eq!(desk.says(&format!("{course}start 1")).code, 0, "{course}");
        assert!(desk.file(file).exists(), "{file}");
    }
}

#[test]
fn looking_makes_no_files() {
    let desk = Desk::new("looking");
    for arguments in ["list", "show 3", "path 3", "path", "hint 3", "show 3 --html"] {
        assert_eq!(desk.says(arguments).code, 0, "{arguments}");
        assert!(!desk.0.join("asmscope-exercises").exists(), "{arguments}");
    }
    assert!(
        desk.says("show 3").out.ends_with("03_first_frame.s; `asmscope exercise start 03_first_frame` puts it there\n")
    );
    for arguments in ["check 3", "open 3"] {
        let said = desk.says(arguments);
        assert_eq!(said.code, 2, "{arguments}");
        assert!(said.err.contains("`asmscope exercise start 03_first_frame` puts it there"), "{}", said.err);
    }
    assert_eq!(desk.says("check --all").code, 0, "nothing is begun");
    assert!(!desk.0.join("asmscope-exercises").exists());
    assert!(desk.says("hint 4 --all").out.contains("hint 3 of 3"));
    assert!(desk.says("hint 4").out.contains("hint 3 of 3"), "all were shown");
}

#[test]
fn names_are_found_and_suggested() {
    let desk = Desk::new("names");
    for name in ["2", "02", "push_pop", "02_push_pop", "02_push_pop.s", "some/where/02_push_pop.s"] {
        assert!(desk.says(&format!("show {name}")).out.starts_with("Push and pop\n"), "{name}");
    }
    let said = desk.says("check push_pip");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("did you mean `push_pop`?"), "{}", said.err);
    assert_eq!(desk.says("check 1 nowhere.s").code, 2);
    assert_eq!(desk.says("--path nowhere list").code, 2);
}

#[test]
fn a_file_is_never_overwritten_and_a_reset_keeps_it() {
    let desk = Desk::new("reset");
    desk.says("start 1");
    fs::write(desk.file("01_registers.s"), "mine").expect("a file");
    desk.says("start 1");
    assert_eq!(desk.says("next").code, 4);
    assert_eq!(fs::read_to_string(desk.file("01_registers.s")).expect("a file"), "mine");
    assert_eq!(desk.says("reset").code, 2, "nothing is started over without being named");
    assert_eq!(desk.says("reset 1").code, 0);
    assert_eq!(fs::read_to_string(desk.file("01_registers.s.old")).expect("a file"), "mine");
    fs::write(desk.file("01_registers.s"), "mine again").expect("a file");
    desk.says("reset 1");
    assert_eq!(fs::read_to_string(desk.file("01_registers.s.old2")).expect("a file"), "mine again");
}

#[test]
fn two_at_once_and_a_damaged_record_lose_nothing() {
    let desk = Desk::new("record");
    desk.solve("01_registers");
    desk.solve("02_push_pop");
    let both = ["check 1", "check 2"].map(|arguments| desk.command(arguments).stdout(Stdio::null()).spawn());
    for child in both {
        assert!(child.expect("it starts").wait().expect("it ends").success());
    }
    let list = desk.says("list").out;
    assert!(list.contains("✓ 01_registers") && list.contains("✓ 02_push_pop"), "{list}");
    let record = desk.0.join("state/asmscope/exercises");
    fs::write(&record, "done\tbuilt").expect("it can be damaged");
    let said = desk.says("list");
    assert_eq!(said.code, 0);
    assert!(said.err.contains("damaged; it is kept as"), "{}", said.err);
    assert_eq!(fs::read_to_string(record.with_extension("damaged")).expect("it is kept"), "done\tbuilt");
    assert_eq!(desk.says("check --all").code, 0, "what is solved is found again");
    assert!(desk.says("list").out.contains("✓ 01_registers"));
}

#[test]
fn a_course_of_ones_own_is_written_and_learned() {
    let desk = Desk::new("own");
    assert_eq!(desk.says("new mine/01_multiply").code, 0);
    assert_eq!(desk.says("new mine/01_multiply").code, 2, "it is there already");
    assert_eq!(desk.says("lint mine mine/01_multiply").code, 0);
    assert!(desk.says("--path mine").out.starts_with("Multiply\n"));
    let solution = desk.0.join("mine/01_multiply/solution.s");
    fs::copy(&solution, desk.file("mine/01_multiply.s")).expect("a file");
    assert_eq!(desk.says("check --path mine").code, 0);
    assert!(!desk.says("list").out.contains('✓'), "each course has its own record");
    fs::write(solution, "product: mov rax, rdi\nret\n").expect("a file");
    let said = desk.says("lint mine");
    assert_eq!(said.code, 4);
    assert!(said.out.contains("solution.s: it fails"), "{}", said.out);
    for file in ["start.rs", "solution.rs"] {
        fs::write(desk.0.join("mine/01_multiply").join(file), "fn main() {}\n").expect("a file");
    }
    let toml = "title = \"T\"\nteaches = \"t\"\ndifficulty = 1\nhints = [\"h\"]\n[[check.output]]\nexpect = \"\"\n";
    fs::write(desk.0.join("mine/01_multiply/exercise.toml"), toml).expect("a file");
    let said = desk.says("lint mine");
    assert!(said.out.contains("start.s: an exercise is in one language: this one is read as Rust"), "{}", said.out);
    fs::write(desk.0.join("mine/01_multiply/exercise.toml"), "title = 5\n").expect("a file");
    let said = desk.says("lint mine");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("exercise.toml:1:9"), "{}", said.err);
}

#[test]
fn a_failed_check_is_opened_at_its_step() {
    let desk = Desk::new("open");
    desk.says("start 1");
    let said = desk.says("open 1");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.starts_with("> si 2\n") && said.out.ends_with("> p rax\n0\n"), "{}", said.out);
    fs::write(desk.file("01_registers.s"), "mov rax, [").expect("a file");
    assert_eq!(desk.says("open 1").code, 2);
}

#[cfg(unix)]
mod screen {
    use super::{Command, Desk, fs};
    use rexpect::session::{PtySession, spawn_command};

    const PATIENCE_MS: u64 = 60_000;

    fn start(desk: &Desk) -> PtySession {
        let mut command = Command::new("/bin/sh");
        let program = env!("CARGO_BIN_EXE_asmscope");
        command.args(["-c", &format!("stty rows 24 cols 80; '{program}' exercise; echo left with $?; stty -a")]);
        screen(desk, command)
    }

    /// Once it shows its keys.
    fn screen(desk: &Desk, mut command: Command) -> PtySession {
        command
            .current_dir(&desk.0)
            .env("XDG_STATE_HOME", desk.0.join("state"))
            .env("TERM", "xterm")
            .env("NO_COLOR", "1");
        let mut session = spawn_command(command, Some(PATIENCE_MS)).expect("the screen starts");
        session.exp_string("n next").expect("the keys");
        session
    }

    fn press(session: &mut PtySession, keys: &str, expected: &str) {
        session.send(keys).and_then(|_| session.flush()).expect("the terminal takes keys");
        session.exp_string(expected).unwrap_or_else(|error| panic!("{keys:?}: {error}"));
    }

    /// It leaves, with this code, and the terminal is as it was.
    fn leave(session: &mut PtySession, keys: &str, code: i32) {
        press(session, keys, &format!("left with {code}"));
        session.exp_regex("[^-]icanon").expect("the terminal reads lines again");
    }

    #[test]
    fn saving_checks_again_and_keys_lead_on() {
        let desk = Desk::new("screen");
        let mut session = start(&desk);
        press(&mut session, "n", "not yet: a check fails");
        press(&mut session, "h", "hint 1 of 3");
        fs::write(desk.file("01_registers.s"), "mov rax, [rax").expect("a file");
        session.exp_string("this bracket is never closed").expect("it was checked again");
        press(&mut session, "o", "so there is nothing to run");
        desk.solve("01_registers");
        session.exp_string("passed: 01_registers").expect("it was checked again");
        press(&mut session, "n", "Push and pop");
        press(&mut session, "c", "1 of 1 exercise that you began passes");
        press(&mut session, "q", "n next");
        leave(&mut session, "q", 0);
        assert!(desk.says("list").out.contains("✓ 01_registers"));
    }

    #[test]
    fn one_key_opens_the_full_screen_and_q_comes_back() {
        let desk = Desk::new("full-screen");
        let mut session = start(&desk);
        press(&mut session, "o", "answers");
        press(&mut session, "q", "n next");
        leave(&mut session, "q", 0);
    }

    #[test]
    fn one_key_opens_the_prompt_and_ctrl_d_comes_back() {
        let desk = Desk::new("prompt");
        let mut session = start(&desk);
        press(&mut session, "p", "the prompt of 01_registers");
        session.exp_string("p rax").expect("what the check looked at");
        session.exp_string("> ").expect("a prompt");
        press(&mut session, "mov rbx, 0x77\r", "rbx 0");
        press(&mut session, "\u{4}", "n next");
        press(&mut session, "l", "Enter go there");
        press(&mut session, "\u{1b}", "n next");
        press(&mut session, "x", "start over?");
        press(&mut session, "y", "kept as");
        leave(&mut session, "\u{3}", 0);
    }

    /// The shell that has the terminal is killed, which takes the terminal away. The one inside of it does not mind and tells the end.
    #[test]
    fn it_ends_when_it_is_told_to_and_when_the_terminal_hangs_up() {
        for (ending, whom, signal) in [("told", "pid", "TERM"), ("hung up", "leader", "KILL")] {
            let desk = Desk::new(signal);
            let program = env!("CARGO_BIN_EXE_asmscope");
            let inner =
                format!("trap '' HUP TERM; sh -c 'echo $$ > pid; exec \"$0\" exercise' '{program}'; echo $? > ended");
            let mut command = Command::new("/bin/sh");
            command.args(["-c", "stty rows 24 cols 80; echo $$ > leader; sh -c \"$0\"; true", &inner]);
            let _session = screen(&desk, command);
            let whom = fs::read_to_string(desk.0.join(whom)).expect("it has begun");
            let killed = Command::new("kill").args([&format!("-{signal}"), whom.trim()]).status().expect("a command");
            assert!(killed.success());
            let begun = std::time::Instant::now();
            let ended = loop {
                match fs::read_to_string(desk.0.join("ended")) {
                    Ok(code) if code.ends_with('\n') => break code,
                    _ => std::thread::sleep(std::time::Duration::from_millis(5)),
                }
                assert!(begun.elapsed().as_millis() < u128::from(PATIENCE_MS), "{ending}: it lives on");
            };
            assert_eq!(ended, "130\n", "{ending}");
        }
    }
}
