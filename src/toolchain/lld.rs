//! Links an object without a C compiler, by the `rust-lld` that comes with Rust.

use super::compile::{Built, Recipe, build, read};
use super::environment::{Environment, Program};
use super::error::{BuildError, Tool};
use super::hash::Hash;
use super::native::refusal;
use super::options::BuildOptions;
use super::process;
use std::path::{Path, PathBuf};

/// Where a C library's start files and archives may be.
const LIBRARIES: [&str; 4] = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib", "/lib"];

/// What the C library wants of a C compiler's own library, for the cancelling of threads and for numbers of 128 bits. Where there is no
/// compiler, a program that comes there is aborted.
const OF_COMPILER: [&str; 4] = ["_Unwind_Resume", "__gcc_personality_v0", "__unordtf2", "__letf2"];

/// Links with the C library where there is one; else an object can only have what it brings itself.
pub(super) fn link_object(path: &Path, options: &BuildOptions, environment: &Environment) -> Result<Built, BuildError> {
    let compiler = environment.find("rustc", "RUSTC", Tool::Linker)?;
    let mut key = Hash::default();
    key.field(b"rust-lld 1");
    compiler.identify(environment, &mut key);
    read(path, environment)?;
    let recipe = Recipe {
        path,
        key,
        is_cacheable: true,
        also_read: Vec::new(),
        commands: &|outputs| {
            let linker = Program::at(linker(&compiler, options, environment)?);
            let mut command = linker.command(environment);
            command.args(["-flavor", "gnu", "-static", "-o"]).arg(&outputs.executable);
            let object = environment.absolute(path);
            let folder = LIBRARIES.iter().map(Path::new).find(|folder| folder.join("libc.a").is_file());
            match folder {
                Some(folder) => {
                    command.args(["crt1.o", "crti.o"].map(|name| folder.join(name))).arg(object);
                    command.arg("--start-group").arg(folder.join("libc.a")).arg("--end-group");
                    command.arg(folder.join("crtn.o"));
                    command.args(OF_COMPILER.map(|name| format!("--defsym={name}=abort")));
                }
                None => drop(command.arg(object)),
            }
            Ok(vec![command])
        },
        refusal: &|plain, output| refusal(path, None, plain, output),
    };
    build(&recipe, options, environment)
}

fn linker(compiler: &Program, options: &BuildOptions, environment: &Environment) -> Result<PathBuf, BuildError> {
    let no_linker = || BuildError::NoTool { program: "cc".to_owned(), tool: Tool::Linker };
    let mut command = compiler.command(environment);
    let finished = process::run(command.args(["--print", "target-libdir"]), options, None)?;
    let libraries = PathBuf::from(String::from_utf8_lossy(&finished.stdout).trim());
    let linker = libraries.parent().map(|target| target.join("bin/rust-lld"));
    linker.filter(|path| path.is_file()).ok_or_else(no_linker)
}
