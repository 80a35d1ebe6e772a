//! C++'s standard library as its users see it: texts, elements and what pointers lead to, instead of members.

use crate::transcripts::compiled;
use asmscope::session::line_reader::LineReader;
use asmscope::session::parse::Line;
use asmscope::session::reply::{Reply, VariableValue};
use asmscope::session::session::Session;

/// What each variable of `library.cc` is at its `printf`.
const VALUES: [(&str, &str, &str); 12] = [
    ("brief", "string", r#""hello""#),
    ("lengthy", "string", r#""a text of more than fifteen bytes""#),
    ("empty", "string", r#""""#),
    ("numbers", "vector<int>", "{1, 2, 3, 4}"),
    ("names", "vector<string>", r#"{"ann", "ben"}"#),
    ("point", "unique_ptr<Point>", "0x… {x = 3, y = 4.5}"),
    ("nothing", "unique_ptr<Point>", "0x0"),
    ("shared", "shared_ptr<int>", "0x… 7"),
    ("other", "shared_ptr<int>", "0x… 7"),
    ("words", "map<int, string>", r#"{1: "one", 2: "two", 3: "three"}"#),
    ("set", "set<int>", "{10, 20, 30}"),
    ("ages", "unordered_map<string, int>", r#"{"ann": 41}"#),
];

/// What each variable of `members.cc` is at its `printf`.
const MEMBERS: [(&str, &str, &str); 15] = [
    ("counter", "Counter", r#"{<Named> = {_vptr.Named = 0x…, name = "thing"}, count = 3, total = 7}"#),
    ("counter.name", "string", r#""thing""#),
    ("alias", "int &", "7"),
    ("title", "const string &", r#""thing""#),
    ("some", "optional<int>", "4"),
    ("none", "optional<string>", "nullopt"),
    ("text", "variant<int, string>", r#""text""#),
    ("number", "variant<int, string>", "7"),
    ("triple", "tuple<int, char, double>", "{1, 99 'c', 2.5}"),
    ("both", "pair<char, long int>", "{first = 112 'p', second = -1}"),
    ("queue", "deque<int>", "{1, 2, 3}"),
    ("list", "list<string>", r#"{"a", "b"}"#),
    ("bits", "vector<bool>", "{true, false, true}"),
    ("bytes", "string", r#""a\377\n""#),
    ("precise", "long double", "0.5"),
];

/// A session that stands where a line begins.
fn stopped(path: &str, line: u32) -> Session {
    let mut session = compiled(path);
    for command in [&*format!("b :{line}"), "c"] {
        LineReader::default().line(&mut session, command, &mut |_, _| {}).expect("the line is there");
    }
    session
}

fn print(session: &mut Session, name: &str) -> VariableValue {
    let Ok(Line::Command(command)) = session.parse(&format!("p {name}")) else { panic!("it is a command") };
    match session.execute(command) {
        Ok(Reply::Evaluated(value)) => *value,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn members_bases_and_references_are_shown() {
    let mut session = stopped("tests/inputs/members.cc", 51);
    for (name, type_name, expected) in MEMBERS {
        let value = print(&mut session, name);
        assert_eq!((&*value.type_name, &*without_addresses(&value.text)), (type_name, expected), "{name}");
    }
    assert!(print(&mut session, "counter").moved.is_empty(), "nothing is moved from in C++");
}

#[test]
fn a_method_reaches_its_object_with_and_without_this() {
    let mut session = stopped("tests/inputs/members.cc", 28);
    for (name, expected) in
        [("count", "3"), ("this->count", "3"), ("name", r#""thing""#), ("total", "7"), ("doubled", "6")]
    {
        assert_eq!(print(&mut session, name).text, expected, "{name}");
    }
    let names = session.variable_names();
    assert!(names.iter().any(|name| name == "this"), "{names:?}");
    let function = session.machine().frames().last().expect("a frame").function;
    let (symbol, _) = session.program().symbol_at(function).expect("it has a symbol");
    assert_eq!(symbol.readable(), "Counter::twice");
}

#[test]
fn values_are_those_of_the_library() {
    let mut session = stopped("tests/inputs/library.cc", 32);
    let mut print = |name: &str| print(&mut session, name);
    for (name, type_name, expected) in VALUES {
        let value = print(name);
        assert_eq!((&*value.type_name, &*without_addresses(&value.text)), (type_name, expected), "{name}");
    }
    for (owner, is_owned) in [("brief", false), ("lengthy", true), ("numbers", true), ("point", true), ("words", true)]
    {
        let owns = print(owner).value.pointers().iter().any(|pointer| pointer.owns() && pointer.is_live);
        assert_eq!(owns, is_owned, "{owner}");
    }
}

/// With an ellipsis for the digits of each address but 0.
fn without_addresses(text: &str) -> String {
    let mut pieces = text.split("0x");
    let mut found = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = piece.trim_start_matches(|c: char| c.is_ascii_hexdigit());
        found += if piece.len() - rest.len() > 1 { "0x…" } else { "0x0" };
        found += rest;
    }
    found
}
