//! C++'s standard library as its users see it: texts, elements and what pointers lead to, instead of members.

use crate::transcripts::compiled;
use asmscope::session::line_reader::LineReader;
use asmscope::session::parse::Line;
use asmscope::session::reply::{Reply, VariableValue};

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

#[test]
fn values_are_those_of_the_library() {
    let mut session = compiled("tests/inputs/library.cc");
    for command in ["b :32", "c"] {
        LineReader::default().line(&mut session, command, &mut |_, _| {}).expect("the line is there");
    }
    let mut print = |name: &str| -> VariableValue {
        let Ok(Line::Command(command)) = session.parse(&format!("p {name}")) else { panic!("it is a command") };
        match session.execute(command) {
            Ok(Reply::Evaluated(value)) => *value,
            other => panic!("{name}: {other:?}"),
        }
    };
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

fn without_addresses(text: &str) -> String {
    match text.strip_prefix("0x") {
        Some(rest) if !rest.starts_with('0') || rest.len() > 1 => {
            format!("0x…{}", rest.trim_start_matches(|c: char| c.is_ascii_hexdigit()))
        }
        _ => text.to_owned(),
    }
}
