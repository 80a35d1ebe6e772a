//! Ownership of compiled Rust over time: moves, drops, growth and shares, in the record, in what steps answer, and at the end of a run.

use crate::transcripts::opened;
use asmscope::frontend::replies::{answer, refusal};
use asmscope::frontend::text::plain;
use asmscope::frontend::theme::Theme;
use asmscope::model::addr::StepIndex;
use asmscope::session::line_reader::LineReader;
use asmscope::session::load::LoadOptions;
use asmscope::session::reply::{DropCause, OwnerName, OwnershipChange, OwnershipHistory};
use asmscope::session::session::Session;
use asmscope::toolchain::{BuildOptions, OptLevel};

fn session(name: &str, opt_level: OptLevel) -> Session {
    let build = BuildOptions { opt_level: Some(opt_level), ..BuildOptions::default() };
    opened(&format!("tests/inputs/owners/{name}.rs"), LoadOptions { build, ..LoadOptions::default() })
}

/// What a command answers.
fn ask(session: &mut Session, line: &str) -> String {
    let theme = Theme::plain();
    let mut said = String::new();
    let result = LineReader::default().line(session, line, &mut |session, reply| {
        said.push_str(&plain::text(&answer(session, &reply, &theme)));
    });
    if let Err(error) = result {
        said.push_str(&plain::text(&refusal(line, &error, &theme)));
    }
    said
}

fn history(session: &mut Session) -> OwnershipHistory {
    ask(session, "c");
    let (start, end) = (session.machine().start(), session.machine().end());
    let stood = session.machine().position();
    let history = session.ownership_history(start..end);
    assert_eq!(session.machine().position(), stood, "the machine stands where it stood");
    assert_eq!(history.end, end);
    history
}

/// Each event as `LINE: WHAT`.
fn told(history: &OwnershipHistory) -> Vec<String> {
    let name = |name: &OwnerName| {
        let function = name.function.as_deref().and_then(|path| path.rsplit("::").next()).unwrap_or_default();
        let thread = if name.thread > 1 { format!("@{}", name.thread) } else { String::new() };
        format!("{function}.{}{thread}", name.path)
    };
    let event = |what: &OwnershipChange| match what {
        OwnershipChange::Dropped { owner, cause, freed, left, is_done } => {
            assert!(is_done);
            let owner = owner.as_ref().map_or_else(|| "?".to_owned(), name);
            let cause = match cause {
                DropCause::ScopeEnd => "scope",
                DropCause::MemDrop => "drop()",
                DropCause::Unwinding => "unwinding",
                DropCause::Other => "other",
            };
            let left = left.map(|(_, n)| format!(", {n} left")).unwrap_or_default();
            format!("{owner} dropped ({cause}), {} freed{left}", freed.len())
        }
        OwnershipChange::Moved { from, to, .. } => format!("{} to {}", name(from), name(to)),
        OwnershipChange::Shared { by, n_owners, .. } => format!("{} shares, {n_owners}", name(by)),
        OwnershipChange::Grown { owner, size, .. } => {
            format!("{} grew to {size}", owner.as_ref().map_or_else(|| "?".to_owned(), name))
        }
    };
    let line = |line: Option<asmscope::model::source_map::SourceLine>| line.map_or(0, |line| line.number);
    history.events.iter().map(|told| format!("{}: {}", line(told.line), event(&told.what))).collect()
}

#[test]
fn a_vector_that_grows_is_not_dropped() {
    let mut session = session("grow", OptLevel::O0);
    let expected = [
        "4: main.v grew to 32",
        "4: main.v grew to 64",
        "8: main.s dropped (scope), 1 freed",
        "8: main.v dropped (scope), 1 freed",
    ];
    assert_eq!(told(&history(&mut session)), expected);
}

#[test]
fn moves_lead_from_variable_to_variable_over_calls_closures_and_threads() {
    let mut session = session("moves", OptLevel::O0);
    let expected = [
        "13: main.s to main.t",
        "14: main.t to take.s",
        "5: take.s dropped (scope), 1 freed",
        "16: main.a to pass.s",
        "8: pass.s to main.b",
        "18: main.b to main.list[0]",
        "20: main.c to main.show.c",
        "23: main.d to {{closure}}.d@2",
        "23: {{closure}}.d@2 dropped (other), 1 freed",
        "26: main.e dropped (drop()), 1 freed",
        "28: main.show dropped (scope), 1 freed",
        "28: main.list dropped (scope), 2 freed",
    ];
    assert_eq!(told(&history(&mut session)), expected);
}

#[test]
fn parts_move_and_are_dropped_by_themselves() {
    let mut session = session("parts", OptLevel::O0);
    let told = told(&history(&mut session));
    for expected in [
        "14: main.list[1] dropped (other), 1 freed",
        "15: main.list[0] dropped (other), 1 freed",
        "17: main.p to main.q",
        "19: main.q to pick.person",
        "9: pick.person.name to main.name",
        "10: pick.person.tags dropped (scope), 2 freed",
        "21: main.name to main.map[1]",
        "23: main.slot to main.taken",
        "26: main.opt dropped (scope), 0 freed",
    ] {
        assert!(told.iter().any(|told| told == expected), "{expected}: {told:#?}");
    }
}

#[test]
fn shares_of_counted_blocks_are_cloned_moved_and_dropped() {
    let mut session = session("shares", OptLevel::O0);
    let expected = [
        "11: main.b shares, 2",
        "12: main.b to main.c",
        "5: main.c to show.r",
        "7: show.r dropped (scope), 0 freed, 1 left",
        "15: main.theirs shares, 2",
        "16: main.theirs to {{closure}}.theirs@2",
        "16: {{closure}}.theirs@2 dropped (other), 0 freed, 1 left",
        "18: main.d shares, 2",
        "19: main.d dropped (drop()), 0 freed, 1 left",
        "21: main.shared dropped (scope), 1 freed",
        "21: main.a dropped (scope), 2 freed",
    ];
    assert_eq!(told(&history(&mut session)), expected);
}

#[test]
fn a_value_is_moved_from_one_call_of_a_function_to_the_next() {
    let mut first = session("repeated_calls", OptLevel::O0);
    let expected = [
        "5: same.v to same.v",
        "5: same.v to same.v",
        "6: same.v dropped (scope), 1 freed",
        "9: pass.v to pass.v",
        "9: pass.v to main.twice",
        "16: main.twice dropped (scope), 1 freed",
    ];
    assert_eq!(told(&history(&mut first)), expected);
    let said = ask(&mut first, "timeline");
    assert_eq!(said.matches("v of same moved to v of same of the next call (heap #13)\n").count(), 2, "{said}");
    let mut second = session("repeated_calls", OptLevel::O0);
    ask(&mut second, "b 3");
    ask(&mut second, "c");
    let said = ask(&mut second, "owners");
    assert!(said.contains("owns it, moved from v of the call before at line 5\n"), "{said}");
}

/// Clones are the same number; which of them a call got and gave back, only the record tells.
#[test]
fn clones_keep_their_names_until_they_are_moved_or_dropped() {
    let mut session = session("clones", OptLevel::O0);
    let expected = [
        "29: main.branch.children.value[0] shares, 2",
        "31: main.branch dropped (scope), 1 freed",
        "33: main.t shares, 2",
        "15: main.t to take.s",
        "18: take.s dropped (scope), 0 freed, 1 left",
        "35: main.u shares, 2",
        "21: main.u to back.s",
        "36: back.s to main.w",
        "38: main.w dropped (drop()), 0 freed, 1 left",
        "39: main.s dropped (other), 1 freed",
        "39: main.s to main.last.0",
        "41: main.last dropped (scope), 1 freed",
        "41: main.leaf dropped (scope), 2 freed",
    ];
    assert_eq!(told(&history(&mut session)), expected);
}

/// In optimised code several of them lie in one register, and none is said to be moved to another.
#[test]
fn clones_in_one_place_are_not_taken_for_moved() {
    for level in [OptLevel::O1, OptLevel::O2, OptLevel::O3] {
        let mut session = session("clones", level);
        let told = told(&history(&mut session));
        let wrong = told
            .iter()
            .find(|told| told.contains(" to ") || told.contains(".w ") || told.starts_with("41: main.branch"));
        assert_eq!(wrong, None, "{level:?}");
        ask(&mut session, "start");
        ask(&mut session, "b 37");
        ask(&mut session, "c");
        let said = ask(&mut session, "locals");
        let s = said.lines().find(|line| line.trim_start().starts_with("s ")).unwrap_or_default();
        assert!(s.contains("name: \"shared\", hits: Cell { value: 10 }"), "{level:?}: {said}");
        assert!(!said.contains("moved to"), "{level:?}: {said}");
    }
}

#[test]
fn unwinding_and_assignment_are_no_ends_of_scopes() {
    let mut session = session("unwind", OptLevel::O0);
    ask(&mut session, "c");
    let told = told(&history(&mut session));
    for expected in ["6: fail.b dropped (unwinding), 1 freed", "6: fail.v dropped (unwinding), 1 freed"] {
        assert!(told.iter().any(|told| told == expected), "{expected}: {told:#?}");
    }
    assert!(told.iter().any(|told| told.starts_with("13: main.s dropped (other), 1 freed")), "{told:#?}");
    assert!(told.iter().any(|told| told.starts_with("16: main.s dropped (scope), 1 freed")), "{told:#?}");
    // A flag decides whether it is dropped, in code that stands behind a call which never returns.
    assert!(told.iter().any(|told| told == "25: collect.words dropped (scope), 3 freed"), "{told:#?}");
}

/// Where the glue is inlined a block's last known owner is named; nothing is said of what is not known.
#[test]
fn optimised_code_names_no_wrong_owner() {
    for level in [OptLevel::O1, OptLevel::O3] {
        for (name, variables) in [("grow", &["v", "s"][..]), ("scopes", &["v", "moved", "inner", "text", "last"])] {
            let mut session = session(name, level);
            for told in history(&mut session).events {
                let owners = match told.what {
                    OwnershipChange::Dropped { owner, .. } | OwnershipChange::Grown { owner, .. } => {
                        owner.into_iter().collect()
                    }
                    OwnershipChange::Moved { from, to, .. } => vec![from, to],
                    OwnershipChange::Shared { by, .. } => vec![by],
                };
                for owner in owners {
                    let root = owner.path.split(['.', '[']).next().unwrap_or_default();
                    assert!(variables.contains(&root), "{name} at {level:?}: {owner:?}");
                }
            }
        }
    }
}

#[test]
fn steps_say_what_was_dropped_and_moved() {
    let mut session = session("scopes", OptLevel::O0);
    ask(&mut session, "b 15");
    ask(&mut session, "c");
    let said = ask(&mut session, "n");
    assert!(said.contains("text dropped at the end of its scope: heap #15 freed (5 bytes)\n"), "{said}");
    assert!(said.contains("inner dropped at the end of its scope: heap #14 freed (4 bytes)\n"), "{said}");
    let said = ask(&mut session, "n");
    assert!(said.contains("v      [1, 2, 3] → moved to moved\n"), "{said}");
    let said = ask(&mut session, "owners");
    assert!(said.contains("moved  Vec<i32>  owns it, moved from v at line 16\n"), "{said}");
}

#[test]
fn what_is_being_dropped_is_shown_at_the_closing_brace() {
    let mut session = session("scopes", OptLevel::O0);
    // In the user's own `drop`, called for the brace of line 15: `text` was dropped before.
    ask(&mut session, "b 5");
    let said = ask(&mut session, "c");
    assert!(said.contains("inner is being dropped at the end of its scope\n"), "{said}");
    let said = ask(&mut session, "owners");
    assert!(said.contains("main: inner.0  Box<u32>  owns it, and is being dropped\n"), "{said}");
    assert!(!said.contains("text"), "{said}");
    ask(&mut session, "up");
    let said = ask(&mut session, "locals");
    assert!(said.contains("inner  Noisy     Noisy(7)  being dropped\n"), "{said}");
    assert!(!said.contains("text"), "{said}");
}

#[test]
fn the_end_says_what_is_alive_and_what_keeps_itself_alive() {
    let mut alive = session("exit", OptLevel::O0);
    let said = ask(&mut alive, "c").replace('\n', " ");
    let expected =
        "still alive at exit: v (heap #13), r (heap #15); never dropped, because `std::process::exit` does not unwind";
    assert!(said.contains(expected), "{said}");
    let mut cycle = session("cycle", OptLevel::O0);
    let said = ask(&mut cycle, "c").replace('\n', " ");
    assert!(said.contains("cycle: heap #14 (a) .next → heap #16 (b) .next → heap #14"), "{said}");
}

#[test]
fn expressions_reach_counts_pointers_and_what_is_behind_a_weak_pointer() {
    let mut session = session("types", OptLevel::O0);
    ask(&mut session, "b 50");
    ask(&mut session, "c");
    for (line, expected) in [
        ("p *weak", "i32 = 5\n"),
        ("p rc.strong", "usize = 2\n"),
        ("p v.cap", "usize = 6\n"),
        ("p v.ptr", "*const u8 = 0x5555"),
        ("p g", "[[i32; 2]; 2] = [[1, 2], [3, 4]]\n"),
        ("whatis g", "[[i32; 2]; 2], 16 bytes\n"),
        ("ptype Shape", "enum Shape, 16 bytes\n"),
        ("ptype Niche", "niche: values that the field there never has\nNothing  0 there\n"),
        ("ptype m", "struct Mixed, 32 bytes\n"),
        ("who rc.strong", "for line 49 of types::main\n"),
        ("who v[3]", "for line 47 of types::main\n"),
        ("x/3xw v.ptr", "0x00000001  0x00000002  0x00000003"),
        ("x/2xw &g", "0x00000001  0x00000002"),
        ("when COUNT == 7", "COUNT == 7 becomes true"),
        ("when n == 3", "n == 3 "),
    ] {
        let said = ask(&mut session, line);
        assert!(said.contains(expected) && !said.contains("error"), "{line}: {said}");
    }
    // The name of a library function ends like that too.
    let said = ask(&mut session, "p count");
    assert!(said.contains("no variable `count` is in scope here") && said.contains("in scope in line"), "{said}");
    let said = ask(&mut session, "p v[-1]");
    assert!(said.contains("`-1` is no index: the first element is [0]"), "{said}");
    let said = ask(&mut session, "watch rc.strong");
    assert!(said.starts_with("watchpoint"), "{said}");
    let said = ask(&mut session, "c");
    assert!(said.contains("rc.strong 2 → 3"), "{said}");
}

#[test]
fn words_of_gdb_are_understood() {
    let mut session = session("types", OptLevel::O0);
    ask(&mut session, "b bump when n == 2");
    assert!(ask(&mut session, "c").contains("n  2\n"));
    assert_eq!(ask(&mut session, "bt 1").lines().count(), 2);
    let said = ask(&mut session, "bt full");
    let numbers: Vec<&str> = said.lines().filter_map(|line| line.trim_start().strip_prefix("n  u32  ")).collect();
    assert_eq!(numbers, ["2", "3", "4"], "{said}");
    assert!(said.contains("frame 1: types::bump\n") && said.contains("  rc    Rc<i32> "), "{said}");
    assert_eq!(ask(&mut session, "list 30,32").lines().count(), 3);
    assert!(ask(&mut session, "list 90,80").contains("the file has lines 1 to"));
    let said = ask(&mut session, "info variables");
    assert!(said.contains("types::COUNT ") && said.contains("types::bump "), "{said}");
    assert!(said.ends_with("those with a text in their name\n") && said.lines().count() < 100, "{said}");
    let said = ask(&mut session, "info functions panic_fmt");
    assert!(said.contains("core::panicking::panic_fmt ") && !said.contains("types::bump"), "{said}");
    assert!(ask(&mut session, "set var n = 1").contains("0x2 → 0x1"));
    ask(&mut session, "delete");
    ask(&mut session, "b bump");
    let before = session.machine().position();
    let said = ask(&mut session, "c 2");
    assert!(said.contains("breakpoint 2 at types::bump"), "{said}");
    assert!(session.machine().position() > StepIndex(before.0 + 20));
}

/// Nodes of trees and lists, and elements beyond those that are read: a block leads there that a variable owns.
#[test]
fn blocks_inside_others_are_told_with_what_leads_there() {
    let mut session = session("nodes", OptLevel::O0);
    ask(&mut session, "b :7");
    ask(&mut session, "c");
    let said = ask(&mut session, "owners");
    assert!(!said.contains("no variable here holds a pointer to it"), "{said}");
    for variable in ["`map`", "`list`", "`words`"] {
        assert!(said.contains(&format!("a part of {variable}")), "{variable}:\n{said}");
    }
}

/// Optimised code drops where nothing is used any more, which may be before the closing brace.
#[test]
fn what_was_dropped_early_was_not_moved() {
    for level in [OptLevel::O1, OptLevel::O3] {
        let mut session = session("dropped_early", level);
        ask(&mut session, "b :8");
        ask(&mut session, "c");
        let said = ask(&mut session, "locals");
        assert!(!said.contains("moved"), "-O{level}:\n{said}");
    }
}
