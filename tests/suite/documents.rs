//! What `--json` prints is held to the schemas that `asmscope schema` prints, and what comes with an installation is printed.
//!
//! The validator knows the keywords of JSON Schema that the schemas use, and refuses any other.

use serde_json::{Value, json};
use std::process::{Command, Output};

fn asmscope(arguments: &[&str]) -> Output {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli");
    let program = Command::new(env!("CARGO_BIN_EXE_asmscope")).args(arguments).current_dir(folder).output();
    program.expect("the program was built")
}

fn printed(arguments: &[&str]) -> String {
    String::from_utf8(asmscope(arguments).stdout).expect("only UTF-8 is printed")
}

fn schema(name: &str) -> Value {
    serde_json::from_str(&printed(&["schema", name])).expect("a schema is JSON")
}

/// Why a value is not what a schema says; `None` if it is.
fn breach(value: &Value, schema: &Value, root: &Value) -> Option<String> {
    let schema = match schema {
        Value::Bool(true) => return None,
        Value::Bool(false) => return Some(format!("{value} may not be here")),
        schema => schema.as_object().expect("a schema is an object"),
    };
    let is_breach = |schema: &Value| breach(value, schema, root);
    for (keyword, rule) in schema {
        let found = match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" | "additionalProperties" => None,
            "$ref" => {
                let name =
                    rule.as_str().and_then(|path| path.strip_prefix("#/$defs/")).expect("it is within the document");
                is_breach(&root["$defs"][name])
            }
            "const" => (value != rule).then(|| format!("{value} is not {rule}")),
            "enum" => (!rule.as_array().expect("a list").contains(value)).then(|| format!("{value} is none of {rule}")),
            "type" => {
                let names = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                (!names.iter().any(|name| is_of(value, name))).then(|| format!("{value} is no {rule}"))
            }
            "minimum" => value
                .as_i64()
                .filter(|number| *number < rule.as_i64().expect("a number"))
                .map(|n| format!("{n} is too small")),
            "pattern" => (rule == "^0x[0-9a-f]+$")
                .then_some(value.as_str())
                .expect("the one pattern that is used")
                .and_then(|text| {
                    let is_hex = text.strip_prefix("0x").is_some_and(|digits| {
                        !digits.is_empty() && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
                    });
                    (!is_hex).then(|| format!("{text} is not in hexadecimal"))
                }),
            "minItems" => value
                .as_array()
                .filter(|all| (all.len() as u64) < rule.as_u64().expect("a number"))
                .map(|_| "too few".to_owned()),
            "maxItems" => value
                .as_array()
                .filter(|all| all.len() as u64 > rule.as_u64().expect("a number"))
                .map(|_| "too many".to_owned()),
            "items" => value.as_array().and_then(|all| all.iter().find_map(|item| breach(item, rule, root))),
            "required" => value.as_object().and_then(|object| {
                let keys = rule.as_array().expect("a list").iter().filter_map(Value::as_str);
                keys.filter(|key| !object.contains_key(*key)).map(|key| format!("{key} is missing")).next()
            }),
            "properties" => value.as_object().and_then(|object| {
                let rules = rule.as_object().expect("an object");
                let known = object
                    .iter()
                    .find_map(|(key, value)| breach(value, rules.get(key)?, root).map(|why| format!("{key}: {why}")));
                let others = schema.get("additionalProperties");
                let unknown = (others == Some(&Value::Bool(false)))
                    .then(|| object.keys().find(|key| !rules.contains_key(*key)))
                    .flatten();
                known.or_else(|| unknown.map(|key| format!("{key} is not known")))
            }),
            "oneOf" => {
                let found: Vec<Option<String>> = rule.as_array().expect("a list").iter().map(is_breach).collect();
                (found.iter().filter(|why| why.is_none()).count() != 1)
                    .then(|| format!("{:?}", found.into_iter().flatten().collect::<Vec<_>>()))
            }
            "anyOf" => {
                let found: Vec<Option<String>> = rule.as_array().expect("a list").iter().map(is_breach).collect();
                found.iter().all(Option::is_some).then(|| format!("{found:?}"))
            }
            other => panic!("the validator does not know `{other}`"),
        };
        if found.is_some() {
            return found;
        }
    }
    match (value, schema.get("additionalProperties"), schema.get("properties")) {
        (Value::Object(object), Some(rule @ Value::Object(_)), None) => {
            object.values().find_map(|value| breach(value, rule, root))
        }
        _ => None,
    }
}

fn is_of(value: &Value, name: &Value) -> bool {
    match name.as_str() {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("boolean") => value.is_boolean(),
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("null") => value.is_null(),
        other => panic!("the validator does not know the type {other:?}"),
    }
}

#[test]
fn the_validator_finds_what_is_wrong() {
    let schema = schema("asmscope.run/1");
    let mut document: Value = serde_json::from_str(&printed(&["run", "box", "--json"])).expect("it is JSON");
    assert_eq!(breach(&document, &schema, &schema), None);
    for (key, wrong) in
        [("steps", json!("5")), ("frames", json!([{}])), ("registers", json!({"rax": "5"})), ("more", json!(1))]
    {
        let before = document.as_object_mut().expect("it is an object").insert(key.to_owned(), wrong);
        assert!(breach(&document, &schema, &schema).is_some(), "{key}");
        match before {
            Some(before) => document[key] = before,
            None => _ = document.as_object_mut().expect("it is an object").remove(key),
        }
    }
    document.as_object_mut().expect("it is an object").remove("heap");
    assert!(breach(&document, &schema, &schema).is_some());
}

#[test]
fn every_document_is_what_its_schema_says() {
    let run = schema("asmscope.run/1");
    for program in ["vec", "overflow", "document.s", "fault.s", "values.s", "mistakes.s", "no-such-file", "rust.dat"] {
        let text = printed(&["run", program, "--json"]);
        let document: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{program}: {error}\n{text}"));
        assert_eq!(breach(&document, &run, &run), None, "{program}: {text}");
    }
    let layout = schema("asmscope.layout/1");
    let text = printed(&["layout", "--json", "Option<Box<u8>>", "(u8, u32)", "enum E { A(u8), B } E", "Vec<u8>"]);
    let document: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(breach(&document, &layout, &layout), None, "{text}");
    let trace = schema("asmscope.trace/1");
    for line in printed(&["run", "vec", "--trace", "-"]).lines() {
        let line: Value = serde_json::from_str(line).expect("each line is JSON");
        assert_eq!(breach(&line, &trace, &trace), None, "{line}");
    }
    let grade = schema("asmscope.grade/1");
    let graded = printed(&[
        "grade",
        "01_registers",
        "--times",
        "../../programs/exercises/01_registers",
        "rust.dat",
        "missing.s",
    ]);
    assert!(graded.lines().count() > 3, "{graded}");
    for line in graded.lines() {
        let line: Value = serde_json::from_str(line).expect("each line is JSON");
        assert_eq!(breach(&line, &grade, &grade), None, "{line}");
    }
}

#[test]
fn what_commands_answer_is_in_the_document() {
    let run = schema("asmscope.run/1");
    let document: Value =
        serde_json::from_str(&printed(&["run", "box", "--json", "-e", "si 2", "-e", "p rsp"])).expect("JSON");
    assert_eq!(breach(&document, &run, &run), None, "{document}");
    assert!(document["answers"].as_str().is_some_and(|text| text.contains("main[rsp]")), "{document}");
    let document: Value =
        serde_json::from_str(&printed(&["run", "calls.s", "--json", "--call", "half(3.0)"])).expect("JSON");
    assert_eq!(breach(&document, &run, &run), None, "{document}");
    assert_eq!(document["registers"]["xmm0"], "0x4018000000000000");
}

#[test]
fn bad_input_is_a_document_with_each_mistake_in_its_place() {
    let output = asmscope(&["run", "mistakes.s", "--json"]);
    assert_eq!(output.status.code(), Some(2));
    let document: Value = serde_json::from_slice(&output.stdout).expect("it is JSON and nothing else");
    assert_eq!((&document["schema"], &document["stop"]["why"]), (&json!("asmscope.run/1"), &json!("refused")));
    let first = &document["diagnostics"][0];
    assert_eq!(first["file"], "mistakes.s");
    assert!(first["line"].is_u64() && first["column"].is_u64() && first["message"].is_string(), "{first}");
    let call: Value = serde_json::from_str(&printed(&["run", "box", "--json", "--call", "f(1"])).expect("it is JSON");
    assert_eq!(call["diagnostics"][0]["column"], 4, "{call}");
    let place: Value =
        serde_json::from_str(&printed(&["run", "box", "--json", "--break", "nowhere"])).expect("it is JSON");
    assert!(place["diagnostics"][0]["message"].as_str().is_some_and(|text| text.contains("nowhere")), "{place}");
}

#[test]
fn an_installation_has_completions_and_manual_pages() {
    for (shell, part) in [
        ("bash", "complete -F"),
        ("zsh", "#compdef asmscope"),
        ("fish", "complete -c asmscope"),
        ("elvish", "asmscope"),
        ("powershell", "asmscope"),
    ] {
        let script = printed(&["completions", shell]);
        assert!(script.contains(part) && script.contains("no-history"), "{shell}");
    }
    let page = printed(&["man"]);
    assert!(page.starts_with(".ie") && page.contains(".TH asmscope 1"), "{}", &page[..200]);
    let run = printed(&["man", "run"]);
    assert!(run.contains(".TH asmscope-run 1") && run.contains("no\\-history") && run.contains("Exit status"));
    assert_eq!(asmscope(&["man", "nothing"]).status.code(), Some(2));
}

#[test]
fn the_version_tells_what_was_built() {
    let short = printed(&["-V"]);
    assert_eq!(short, format!("asmscope {}\n", env!("CARGO_PKG_VERSION")));
    let long = printed(&["--version"]);
    for part in [short.trim_end(), "commit", "Unicorn 2.", "Keystone 0.9", "features  build, cli,", "GPL-2.0-only"] {
        assert!(long.contains(part), "{part} is missing:\n{long}");
    }
}

#[test]
fn the_format_of_traces_is_printed() {
    let page = include_str!("../../src/session/trace/FORMAT.md");
    assert_eq!(printed(&["trace", "format"]), page);
}
