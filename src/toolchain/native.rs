//! C and C++ files, compiled by `cc` and `c++`; assembly and objects, linked by `cc` or by the linker that comes with Rust.

use super::compile::{Built, Outputs, Recipe, as_argument, build, files_in, read};
use super::environment::{Environment, Program};
use super::error::{BuildError, Tool};
use super::hash::Hash;
use super::language::CompiledLanguage;
use super::lld;
use super::options::{BuildOptions, Linkage};
use super::process;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// Variables that change what a C compiler makes.
const VARIABLES: [&str; 7] = [
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "LIBRARY_PATH",
    "COMPILER_PATH",
    "GCC_EXEC_PREFIX",
    "SOURCE_DATE_EPOCH",
];

/// The compilers whose programs run in the emulator: the system's own, or cross compilers.
const IS_NATIVE: bool = cfg!(all(target_os = "linux", target_arch = "x86_64"));
const CC: &str = if IS_NATIVE { "cc" } else { "x86_64-linux-gnu-gcc" };
const CXX: &str = if IS_NATIVE { "c++" } else { "x86_64-linux-gnu-g++" };

/// How the parts of a key are told from those of another version of this file.
const KEY: &[u8] = b"cc 1";

pub(super) fn build_c(
    path: &Path,
    language: CompiledLanguage,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<Built, BuildError> {
    let compiler = match language {
        CompiledLanguage::Cpp => environment.find(CXX, "CXX", Tool::CppCompiler)?,
        _ => environment.find(CC, "CC", Tool::CCompiler)?,
    };
    let kind = if language == CompiledLanguage::Cpp { "c++" } else { "c" };
    let level = format!("-O{}", options.opt_level.unwrap_or_default());
    let arguments = ["-g", &level, "-fdiagnostics-color=always", "-x", kind];
    let recipe = Recipe {
        path,
        key: key(&compiler, &arguments, options, environment),
        is_cacheable: says_what_it_reads(options),
        also_read: files_in(&options.cc_args, environment),
        commands: &|outputs| {
            let mut command = compiler.command(environment);
            command.args(arguments).arg("-MD").arg("-MF").arg(&outputs.dependencies);
            command.arg(as_argument(path)).args(["-x", "none"]);
            link(&mut command, &compiler, outputs, options, environment)?;
            Ok(vec![command])
        },
        refusal: &|plain, output| refusal(path, Some(language), plain, output),
    };
    build(&recipe, options, environment)
}

/// Links assembly in the dialect of GNU `as`, or of NASM if the name says so (`.asm`, `.nasm`).
pub(super) fn link_assembly(
    path: &Path,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<Built, BuildError> {
    let compiler = environment.find(CC, "CC", Tool::CCompiler)?;
    let is_nasm = path.extension().is_some_and(|extension| extension == "asm" || extension == "nasm");
    let assembler = is_nasm.then(|| environment.find("nasm", "NASM", Tool::Nasm)).transpose()?;
    let text = String::from_utf8_lossy(&read(path, environment)?).into_owned();
    let mut arguments = vec!["-g", "-Wl,-z,noexecstack"];
    if defines_start(&text) {
        arguments.push("-nostartfiles");
    }
    let mut key = key(&compiler, &arguments, options, environment);
    if let Some(assembler) = &assembler {
        assembler.identify(environment, &mut key);
    }
    let recipe = Recipe {
        path,
        key,
        // Assemblers do not agree on how they say what they include.
        is_cacheable: says_what_it_reads(options) && !text.contains("include") && !text.contains("incbin"),
        also_read: files_in(&options.cc_args, environment),
        commands: &|outputs| {
            let mut commands = Vec::new();
            let mut link_command = compiler.command(environment);
            link_command.args(&arguments);
            if let Some(assembler) = &assembler {
                let mut command = assembler.command(environment);
                command.args(["-f", "elf64", "-g", "-F", "dwarf", "-o"]).arg(&outputs.object).arg(as_argument(path));
                commands.push(command);
                link_command.arg(&outputs.object);
            } else {
                link_command.arg(as_argument(path));
            }
            link(&mut link_command, &compiler, outputs, options, environment)?;
            commands.push(link_command);
            Ok(commands)
        },
        refusal: &|plain, output| refusal(path, None, plain, output),
    };
    build(&recipe, options, environment)
}

/// Links an object or an archive of objects.
pub(super) fn link_object(path: &Path, options: &BuildOptions, environment: &Environment) -> Result<Built, BuildError> {
    let Ok(compiler) = environment.find(CC, "CC", Tool::Linker) else {
        return lld::link_object(path, options, environment);
    };
    let object = read(path, environment)?;
    let mut arguments = vec!["-g"];
    if defines_only_start(&object) {
        arguments.push("-nostartfiles");
    }
    let recipe = Recipe {
        path,
        key: key(&compiler, &arguments, options, environment),
        is_cacheable: says_what_it_reads(options),
        also_read: files_in(&options.cc_args, environment),
        commands: &|outputs| {
            let mut command = compiler.command(environment);
            command.args(&arguments).arg("-Wl,--whole-archive").arg(as_argument(path)).arg("-Wl,--no-whole-archive");
            link(&mut command, &compiler, outputs, options, environment)?;
            Ok(vec![command])
        },
        refusal: &|plain, output| refusal(path, None, plain, output),
    };
    build(&recipe, options, environment)
}

fn key(compiler: &Program, arguments: &[&str], options: &BuildOptions, environment: &Environment) -> Hash {
    let mut key = Hash::default();
    key.field(KEY);
    compiler.identify(environment, &mut key);
    arguments.iter().for_each(|argument| key.field(argument.as_bytes()));
    options.cc_args.iter().for_each(|argument| key.field(argument.as_bytes()));
    key.number((options.linkage == Linkage::Static).into());
    VARIABLES.iter().for_each(|name| key.optional(environment.variable(name).map(OsStr::as_encoded_bytes)));
    key
}

/// Whether the compiler lists all that it reads: not further sources, whose lists would replace each other, nor libraries found by name.
fn says_what_it_reads(options: &BuildOptions) -> bool {
    let is_other = |argument: &String| {
        let is_source = CompiledLanguage::of_name(Path::new(argument)).is_some();
        is_source || ["-l", "-L", "-B", "@"].iter().any(|start| argument.starts_with(start))
    };
    !options.cc_args.iter().any(is_other)
}

/// Adds what comes behind the inputs: further arguments, libraries that C programs expect, how they are linked, and the output.
fn link(
    command: &mut Command,
    compiler: &Program,
    outputs: &Outputs,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<(), BuildError> {
    command.args(&options.cc_args).args(["-lm", "-pthread", "-o"]).arg(&outputs.executable);
    if options.linkage == Linkage::Static && has_static_libraries(compiler, options, environment)? {
        command.arg("-static");
    }
    Ok(())
}

/// Some systems install no `libc.a` with their compiler; it says the bare name of what it does not find.
fn has_static_libraries(
    compiler: &Program,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<bool, BuildError> {
    let mut command = compiler.command(environment);
    let finished = process::run(command.arg("-print-file-name=libc.a"), options, None)?;
    Ok(String::from_utf8_lossy(&finished.stdout).trim().contains('/'))
}

/// Whether assembly has an entry of its own, instead of the `main` that the C library calls.
fn defines_start(text: &str) -> bool {
    let has = |label: &str| text.lines().any(|line| line.trim_start().starts_with(label));
    has("_start:") && !has("main:")
}

/// The same for an object, by the names in its string table.
fn defines_only_start(object: &[u8]) -> bool {
    let has = |name: &[u8]| object.windows(name.len()).any(|window| window == name);
    has(b"\0_start\0") && !has(b"\0main\0")
}

/// What it means that the compiler or the linker refused, from its messages.
pub(super) fn refusal(path: &Path, language: Option<CompiledLanguage>, plain: &str, output: String) -> BuildError {
    let no_main = ["undefined reference to `main'", "undefined reference to 'main'", "undefined symbol: main"];
    if no_main.iter().any(|words| plain.contains(words)) {
        return BuildError::NoMain { path: path.to_owned(), language, output };
    }
    BuildError::Failed { path: path.to_owned(), output, package: None }
}
