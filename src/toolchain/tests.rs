//! Builds of small programs with the compilers of this machine. What is not installed here is not tested.

use super::build::file;
use super::cargo::build_package;
use super::compile::Built;
use super::environment::Environment;
use super::error::{BuildError, Tool};
use super::language::CompiledLanguage;
use super::native;
use super::options::{BuildOptions, Linkage, OptLevel, PackageTarget};
use super::scratch::Scratch;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

fn rust(scratch: &Scratch, name: &str) -> Result<Built, BuildError> {
    file(Path::new(name), CompiledLanguage::Rust, &scratch.options(), &scratch.environment())
}

fn output(built: &Built) -> String {
    let output = Command::new(&built.executable).output().expect("it can be run");
    String::from_utf8(output.stdout).expect("it prints text")
}

#[test]
fn a_rust_file_is_built_once() {
    let scratch = Scratch::new("once");
    scratch.write("odd name-1.rs", "fn main() {println!(\"{}\", file!()); let unused = 1; }\n");
    let first = rust(&scratch, "odd name-1.rs").expect("it compiles");
    assert_eq!(output(&first), "odd name-1.rs\n");
    assert!(first.diagnostics.contains("unused variable") && !first.diagnostics.contains('\x1b'));
    assert_eq!(first.sources, [scratch.path("odd name-1.rs")]);
    let path = Path::new("odd name-1.rs");
    let second = file(path, CompiledLanguage::Rust, &scratch.options(), &scratch.environment()).expect("it is cached");
    assert!(!first.was_cached && second.was_cached);
    assert_eq!(second, Built { was_cached: true, ..first });

    let coloured = BuildOptions { is_coloured: true, ..scratch.options() };
    let coloured = file(path, CompiledLanguage::Rust, &coloured, &scratch.environment()).expect("it is cached");
    assert!(coloured.was_cached && coloured.diagnostics.contains('\x1b'));
}

#[test]
fn what_else_a_file_reads_is_never_stale() {
    let scratch = Scratch::new("stale");
    scratch.write(
        "main.rs",
        "mod part;\nfn main() {print!(\"{}{}{:?}\", part::PART, include_str!(\"text\"), option_env!(\"NOTE\")); }\n",
    );
    scratch.write("part.rs", "pub const PART: u8 = 1;\n");
    scratch.write("text", " one ");
    let build = |was_cached: bool, expected: &str| {
        let built = rust(&scratch, "main.rs").expect("it compiles");
        assert_eq!((output(&built).as_str(), built.was_cached), (expected, was_cached));
    };
    build(false, "1 one None");
    build(true, "1 one None");
    scratch.write("part.rs", "pub const PART: u8 = 2;\n");
    build(false, "2 one None");
    scratch.write("text", " two ");
    build(false, "2 two None");
    scratch.write("text", " one ");
    build(true, "2 one None");
    let mut environment = scratch.environment();
    environment.variables.insert("NOTE".into(), "set".into());
    let built =
        file(Path::new("main.rs"), CompiledLanguage::Rust, &scratch.options(), &environment).expect("it compiles");
    assert_eq!((output(&built).as_str(), built.was_cached), ("2 one Some(\"set\")", false));
    fs::remove_file(scratch.path("part.rs")).expect("it was written");
    assert!(matches!(rust(&scratch, "main.rs"), Err(BuildError::Failed { .. })));
}

#[test]
fn options_are_part_of_what_is_built() {
    let scratch = Scratch::new("options");
    scratch.write("main.rs", "fn main() {print!(\"{} {}\", cfg!(debug_assertions), cfg!(chosen)); }\n");
    let optimised = BuildOptions { opt_level: Some(OptLevel::O3), ..scratch.options() };
    let chosen = BuildOptions { rustc_args: vec!["--cfg=chosen".into()], ..scratch.options() };
    let dynamic = BuildOptions { linkage: Linkage::Dynamic, ..scratch.options() };
    for (options, expected) in
        [(scratch.options(), "true false"), (optimised, "false false"), (chosen, "true true"), (dynamic, "true false")]
    {
        let built =
            file(Path::new("main.rs"), CompiledLanguage::Rust, &options, &scratch.environment()).expect("it compiles");
        assert_eq!((output(&built).as_str(), built.was_cached), (expected, false));
        let bytes = fs::read(&built.executable).expect("it was built");
        let is_dynamic = bytes.windows(16).any(|bytes| bytes.starts_with(b"/ld-linux-x86-64"));
        assert_eq!(is_dynamic, options.linkage == Linkage::Dynamic);
    }
}

#[test]
fn arguments_of_the_c_compiler_are_part_of_what_is_built() {
    let scratch = Scratch::new("cc-args");
    scratch.write("main.c", "#include <stdio.h>\nint more(void);\nint main(void) { printf(\"%d %d\", N, more()); }\n");
    scratch.write("more.c", "int more(void) { return 3; }\n");
    let build = |arguments: &[&str]| {
        let cc_args = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let options = BuildOptions { cc_args, ..scratch.options() };
        file(Path::new("main.c"), CompiledLanguage::C, &options, &scratch.environment()).expect("it compiles")
    };
    assert_eq!(output(&build(&["-DN=1", "more.c"])), "1 3");
    scratch.write("more.c", "int more(void) { return 4; }\n");
    assert_eq!(output(&build(&["-DN=2", "more.c"])), "2 4", "another source is read each time");
    scratch.write("one.c", "int main(void) { return N - N; }\n");
    let cached = |argument: &str| {
        let options = BuildOptions { cc_args: vec![argument.to_owned()], ..scratch.options() };
        file(Path::new("one.c"), CompiledLanguage::C, &options, &scratch.environment()).expect("it compiles").was_cached
    };
    assert_eq!(["-DN=5", "-DN=6", "-DN=5"].map(cached), [false, false, true]);
}

#[test]
fn editions_are_given_or_the_packages() {
    let scratch = Scratch::new("edition");
    let text = "fn main() { let async = 1;print!(\"{async}\"); }\n".replace("{async}\"", "{}\", async");
    scratch.write("old/Cargo.toml", "[package]\nname = 'old'\nedition = '2015'\n");
    scratch.write("old/main.rs", &text);
    scratch.write("main.rs", &text);
    assert!(rust(&scratch, "old/main.rs").is_ok());
    assert!(matches!(rust(&scratch, "main.rs"), Err(BuildError::Failed { package: None, .. })));
    let given = BuildOptions { edition: Some("2015".into()), ..scratch.options() };
    assert!(file(Path::new("main.rs"), CompiledLanguage::Rust, &given, &scratch.environment()).is_ok());
}

#[test]
fn mistakes_are_told_by_the_compiler_and_what_is_none_is_told_apart() {
    let scratch = Scratch::new("mistakes");
    scratch.write("p/Cargo.toml", "[package]\nname = 'p'\nedition = '2024'\n");
    scratch.write("p/main.rs", "use elsewhere::Thing;\nfn main() {}\n");
    scratch.write("library.rs", "#![crate_type = \"lib\"]\npub fn f() {}\n");
    let error = rust(&scratch, "p/main.rs").expect_err("there is no such crate");
    assert!(error.output().is_some_and(|output| output.starts_with("error[E0432]: unresolved import")), "{error:?}");
    assert_eq!(
        error.to_string(),
        "`p/main.rs` does not compile by itself; it lies in a package, and `asmscope p` builds that"
    );
    let error = rust(&scratch, "library.rs").expect_err("it has no main");
    assert!(matches!(error, BuildError::NoMain { language: Some(CompiledLanguage::Rust), .. }), "{error:?}");
    assert!(matches!(rust(&scratch, "nowhere.rs"), Err(BuildError::Unreadable { .. })));
    // What failed left nothing behind.
    assert_eq!(fs::read_dir(scratch.path("cache")).map_or(0, Iterator::count), 0);
}

#[test]
fn without_compilers_it_is_said_where_they_come_from() {
    let scratch = Scratch::new("none");
    let (bare, options) = (scratch.bare_environment(), scratch.options());
    scratch.write("p/Cargo.toml", "[package]\nname = 'p'\n");
    for (name, language, tool) in [
        ("a.rs", CompiledLanguage::Rust, Tool::RustCompiler),
        ("a.c", CompiledLanguage::C, Tool::CCompiler),
        ("a.cc", CompiledLanguage::Cpp, Tool::CppCompiler),
    ] {
        scratch.write(name, "");
        let error = file(Path::new(name), language, &options, &bare).expect_err("there is none");
        assert!(matches!(error, BuildError::NoTool { tool: missing, .. } if missing == tool), "{error:?}");
    }
    let error = build_package(Path::new("p"), &PackageTarget::Default, &options, &bare);
    assert!(matches!(error, Err(BuildError::NoTool { tool: Tool::Cargo, .. })));
}

#[test]
fn c_follows_its_headers() {
    let scratch = Scratch::new("c");
    scratch
        .write("main.c", "#include <stdio.h>\n#include \"own.h\"\nint main(void) { printf(\"%d\", OWN); return 0; }\n");
    scratch.write("own.h", "#define OWN 1\n");
    scratch
        .write("main.cc", "#include <string>\n#include <cstdio>\nint main() { puts(std::string(3, 'x').c_str()); }\n");
    scratch.write("none.c", "int f(void) { return 1; }\n");
    let build = |name: &str| {
        let language = CompiledLanguage::of_name(Path::new(name)).expect("it has one");
        file(Path::new(name), language, &scratch.options(), &scratch.environment())
    };
    let first = build("main.c").expect("it compiles");
    assert_eq!((output(&first).as_str(), first.was_cached), ("1", false));
    assert_eq!(first.sources, ["main.c", "own.h"].map(|name| scratch.path(name)));
    assert!(build("main.c").expect("it is cached").was_cached);
    scratch.write("own.h", "#define OWN 2\n");
    assert_eq!(output(&build("main.c").expect("it compiles")), "2");
    assert_eq!(output(&build("main.cc").expect("it compiles")), "xxx\n");
    assert!(matches!(build("none.c"), Err(BuildError::NoMain { language: Some(CompiledLanguage::C), .. })));
}

#[test]
fn assembly_and_objects_are_linked_with_the_c_library() {
    let scratch = Scratch::new("link");
    let (options, environment) = (scratch.options(), scratch.environment());
    scratch.write("main.s", ".intel_syntax noprefix\n.globl main\nmain: push rax\nlea rdi, text[rip]\ncall puts\npop rdx\nxor eax, eax\nret\n.data\ntext: .asciz \"hi\"\n");
    scratch.write("start.s", ".globl _start\n_start: mov $60, %eax\nmov $7, %edi\nsyscall\n");
    let linked = |name: &str| native::link_assembly(Path::new(name), &options, &environment).expect("it links");
    assert_eq!(output(&linked("main.s")), "hi\n");
    assert!(linked("main.s").was_cached);
    let status = Command::new(&linked("start.s").executable).status().expect("it can be run");
    assert_eq!(status.code(), Some(7));
    let object = scratch.path("main.o");
    let made = Command::new("cc").args(["-c", "-o"]).arg(&object).arg(scratch.path("main.s")).status();
    assert!(made.expect("there is one").success());
    let of_object = native::link_object(Path::new("main.o"), &options, &environment).expect("it links");
    assert_eq!(output(&of_object), "hi\n");
    let without_cc = environment_without("cc", &environment);
    let of_object = native::link_object(Path::new("main.o"), &options, &without_cc).expect("it links");
    assert_eq!(output(&of_object), "hi\n");
}

/// The same, but that a program cannot be found.
fn environment_without(program: &str, environment: &Environment) -> Environment {
    let path = environment.variable("PATH").unwrap_or_default();
    let without = std::env::split_paths(path).filter(|folder| !folder.join(program).exists());
    let path = std::env::join_paths(without).expect("they came from a list");
    let mut environment = environment.clone();
    environment.variables.insert("PATH".into(), path);
    environment
}

#[test]
fn a_package_is_built_where_its_owner_builds_it() {
    let scratch = Scratch::new("package");
    scratch.write(
        "p/Cargo.toml",
        "[package]\nname = 'p'\nversion = '1.0.0'\nedition = '2024'\n[profile.dev]\nstrip = true\n",
    );
    scratch.write("p/src/lib.rs", "pub fn answer() -> i32 { 42 }\n#[test]\nfn unit() {}\n");
    scratch.write("p/src/main.rs", "fn main() { let unused = 1;print!(\"{}\", p::answer()); }\n");
    scratch.write("p/examples/demo.rs", "fn main() {print!(\"demo {}\", cfg!(debug_assertions)); }\n");
    scratch.write("p/tests/all.rs", "#[test]\nfn integration() {}\n");
    let mut environment = scratch.environment();
    for name in ["CARGO_TARGET_DIR", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
        environment.variables.remove(&OsString::from(name));
    }
    let build = |target: PackageTarget| build_package(Path::new("p"), &target, &scratch.options(), &environment);
    let first = build(PackageTarget::Default).expect("it compiles");
    assert_eq!(output(&first), "42");
    assert_eq!(first.executable, scratch.path("p/target/debug/p"));
    assert_eq!(first.sources, ["p/src/main.rs", "p/src/lib.rs"].map(|name| scratch.path(name)));
    assert!(!first.was_cached && first.diagnostics.contains("unused variable"), "{first:?}");
    let text = fs::read(&first.executable).expect("it was built");
    assert!(text.windows(11).any(|window| window == b".debug_info"));
    assert!(build(PackageTarget::Bin("p".into())).expect("it is fresh").was_cached);
    assert_eq!(output(&build(PackageTarget::Example("demo".into())).expect("it compiles")), "demo true");
    for (name, test) in [("all", "test integration ... ok"), ("p", "test unit ... ok")] {
        let tests = build(PackageTarget::Test(name.into())).expect("they compile");
        assert!(output(&tests).contains(test), "{tests:?}");
    }
    assert!(matches!(build(PackageTarget::Bin("q".into())), Err(BuildError::NoTarget { .. })));
    scratch.write("p/src/lib.rs", "pub fn answer() -> i32 { \"42\" }\n");
    let error = build(PackageTarget::Default).expect_err("it does not compile");
    let shown = error.output().expect("the compiler says why");
    assert!(shown.starts_with("error[E0308]: mismatched types") && shown.contains("could not compile"), "{shown}");
}

#[cfg(unix)]
#[test]
fn paths_need_not_be_text_and_homes_need_not_be_there() {
    use std::os::unix::ffi::OsStringExt as _;
    let scratch = Scratch::new("paths");
    let mut environment = scratch.environment();
    for name in ["XDG_CACHE_HOME", "HOME"] {
        environment.variables.insert(name.into(), "/proc/nowhere".into());
    }
    environment.variables.insert("TMPDIR".into(), scratch.path("").into());
    environment.variables.insert("RUSTUP_HOME".into(), rustup_home());
    let folder = scratch.path("").join(OsString::from_vec(b"f\xff".to_vec()));
    fs::create_dir_all(&folder).expect("the temporary folder can be written");
    for name in [&b"a.rs"[..], b"b\xfe.rs", b"c\xfd.c"] {
        let path = folder.join(OsString::from_vec(name.to_vec()));
        let language = CompiledLanguage::of_name(&path).expect("the extension is text");
        let text = if language == CompiledLanguage::C { "int main(void) { return 0; }\n" } else { "fn main() {}\n" };
        fs::write(&path, text).expect("the temporary folder can be written");
        let built = file(&path, language, &BuildOptions::default(), &environment).expect("it compiles");
        assert!(built.executable.starts_with(scratch.path("")), "{built:?}");
        assert_eq!(output(&built), "");
        assert!(file(&path, language, &BuildOptions::default(), &environment).expect("it is cached").was_cached);
    }
}

/// Where rustup's toolchains are, for an environment with another home.
fn rustup_home() -> OsString {
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".rustup").into());
    std::env::var_os("RUSTUP_HOME").or_else(home).unwrap_or_default()
}

#[test]
fn many_may_build_at_once() {
    let scratch = Scratch::new("race");
    scratch.write("main.c", "int main(void) { return 0; }\n");
    scratch.write("main.rs", "fn main() {}\n");
    let build = |name: &str, level: OptLevel| {
        let options = BuildOptions { opt_level: Some(level), ..scratch.options() };
        let language = CompiledLanguage::of_name(Path::new(name)).expect("it has one");
        file(Path::new(name), language, &options, &scratch.environment()).expect("it compiles")
    };
    let wanted = ["main.c", "main.rs"]
        .into_iter()
        .flat_map(|name| [OptLevel::O0, OptLevel::O3, OptLevel::O0, OptLevel::O3].map(|level| (name, level)));
    let built: Vec<Built> = std::thread::scope(|scope| {
        let threads: Vec<_> = wanted.map(|(name, level)| scope.spawn(move || build(name, level))).collect();
        threads.into_iter().map(|thread| thread.join().expect("every build is a good one")).collect()
    });
    assert!(built.iter().all(|built| output(built).is_empty()));
    assert!(build("main.c", OptLevel::O0).was_cached && build("main.rs", OptLevel::O3).was_cached);
    let left = |folder: &str| {
        let entries = fs::read_dir(scratch.path(folder)).expect("it was made").flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    assert!(left("cache").iter().all(|name| !name.starts_with("unfinished")));
    assert_eq!(left("").len(), 3, "{:?}", left(""));
}
