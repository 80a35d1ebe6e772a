//! A Rust file, compiled by `rustc`.

use super::cache::keep_text;
use super::compile::{Built, Outputs, Recipe, as_argument, build, files_in, read};
use super::environment::{Environment, Program};
use super::error::{BuildError, Tool};
use super::hash::Hash;
use super::language::CompiledLanguage;
use super::manifest::{Package, package_around};
use super::options::{BuildOptions, DEFAULT_EDITION, Linkage};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Variables that change what `rustc` makes.
const VARIABLES: [&str; 3] = ["RUSTC_BOOTSTRAP", "RUST_TARGET_PATH", "SOURCE_DATE_EPOCH"];

/// Programs for this target run in the emulator. Its standard library comes with its own `libc`, and with the linker that rustup
/// installs it needs nothing else, which is why other systems than Linux on x86-64 use it.
const FOREIGN_TARGET: [&str; 3] =
    ["--target=x86_64-unknown-linux-musl", "-Clinker=rust-lld", "-Clink-self-contained=yes"];

pub(super) fn build_rust(path: &Path, options: &BuildOptions, environment: &Environment) -> Result<Built, BuildError> {
    if path.to_str().is_none() {
        return build_odd(path, options, environment);
    }
    let compiler = environment.find("rustc", "RUSTC", Tool::RustCompiler)?;
    let package = package_around(&environment.absolute(path));
    let arguments = arguments(path, package.as_ref(), options);
    let mut key = Hash::default();
    key.field(b"rustc 1");
    compiler.identify(environment, &mut key);
    arguments.iter().for_each(|argument| key.field(argument.as_bytes()));
    VARIABLES.iter().for_each(|name| key.optional(environment.variable(name).map(OsStr::as_encoded_bytes)));
    let recipe = Recipe {
        path,
        key,
        is_cacheable: true,
        also_read: files_in(&options.rustc_args, environment),
        commands: &|outputs| {
            let command = command(&compiler, &arguments, path, outputs, environment);
            Ok(vec![launched(command, &options.launcher)])
        },
        refusal: &|plain, output| refusal(path, package.as_ref(), plain, output, environment),
    };
    build(&recipe, options, environment)
}

/// `rustc` takes paths in UTF-8 only: it is started in the file's folder, or gets a copy if even the file's name is none.
fn build_odd(path: &Path, options: &BuildOptions, environment: &Environment) -> Result<Built, BuildError> {
    let absolute = environment.absolute(path);
    if let (Some(folder), Some(name)) = (absolute.parent(), absolute.file_name().and_then(OsStr::to_str)) {
        let environment = Environment { folder: folder.to_owned(), ..environment.clone() };
        return build_rust(Path::new(name), options, &environment);
    }
    let copy = keep_text(&read(path, environment)?, CompiledLanguage::Rust.extension(), options, environment)?;
    build_rust(&copy, options, environment)
}

/// All but the file and the outputs.
fn arguments(path: &Path, package: Option<&Package>, options: &BuildOptions) -> Vec<String> {
    let edition = options.edition.as_deref().or(package.map(|package| package.edition.as_str()));
    let mut arguments = vec![
        format!("--crate-name={}", crate_name(path)),
        // A file that says it were a library is one without `main`, and told so.
        "--crate-type=bin".to_owned(),
        format!("--edition={}", edition.unwrap_or(DEFAULT_EDITION)),
        "--color=always".to_owned(),
        "-Cdebuginfo=2".to_owned(),
        format!("-Copt-level={}", options.opt_level.unwrap_or_default()),
    ];
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        arguments.extend(FOREIGN_TARGET.map(str::to_owned));
    }
    let sign = if options.linkage == Linkage::Static { '+' } else { '-' };
    arguments.push(format!("-Ctarget-feature={sign}crt-static"));
    arguments.extend_from_slice(&options.rustc_args);
    arguments
}

fn command(
    compiler: &Program,
    arguments: &[String],
    path: &Path,
    outputs: &Outputs,
    environment: &Environment,
) -> Command {
    let mut command = compiler.command(environment);
    let emitted = [("--emit=link=", &outputs.executable), ("--emit=dep-info=", &outputs.dependencies)];
    command.args(arguments).args(emitted.map(|(option, path)| format!("{option}{}", path.display())));
    // Else its temporary files would lie where it is called, under names that are the same at each optimisation level.
    command.arg("--out-dir").args(outputs.executable.parent());
    command.arg(as_argument(path));
    command
}

/// The command behind the words of a launcher.
fn launched(command: Command, launcher: &[OsString]) -> Command {
    let [program, words @ ..] = launcher else { return command };
    let mut launched = Command::new(program);
    launched.args(words).arg(command.get_program()).args(command.get_args()).env_clear();
    launched.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(folder) = command.get_current_dir() {
        launched.current_dir(folder);
    }
    launched
}

/// The compiler that a command of rustup stands for, asked of itself: `rustc --print sysroot`.
pub(super) fn sysroot(compiler: &Path) -> Option<PathBuf> {
    let output = Command::new(compiler).args(["--print", "sysroot"]).output().ok()?;
    let path = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| PathBuf::from(path.trim_end()))
}

/// The file's name as an identifier.
fn crate_name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name: String = stem.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    if name.is_empty() { "program".to_owned() } else { name }
}

/// What it means that `rustc` refused, from its messages.
fn refusal(
    path: &Path,
    package: Option<&Package>,
    plain: &str,
    output: String,
    environment: &Environment,
) -> BuildError {
    if plain.contains("error[E0601]") {
        return BuildError::NoMain { path: path.to_owned(), language: Some(CompiledLanguage::Rust), output };
    }
    if plain.contains("error: linker `") && plain.contains("` not found") {
        return BuildError::NoTool { program: "cc".to_owned(), tool: Tool::Linker };
    }
    let wants_others = ["error[E0432]", "error[E0433]", "error[E0463]"].iter().any(|code| plain.contains(code));
    let package = package
        .filter(|_| wants_others)
        .map(|package| package.folder.strip_prefix(&environment.folder).map_or_else(|_| package.folder.clone(), here));
    BuildError::Failed { path: path.to_owned(), output, package }
}

/// A relative path that is no empty word.
fn here(path: &Path) -> PathBuf {
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path.to_owned() }
}
