//! A Cargo package: which program of it is meant, and what Cargo says it has built.
//!
//! Cargo runs in the package's folder, with the user's own configuration, flags and target folder. What the program needs on top (debug
//! information, static linking) goes to the compilation of the program alone, so nothing that it depends on is compiled again.

use super::compile::{Built, shown};
use super::dependencies::Dependencies;
use super::environment::{Environment, Program};
use super::error::{BuildError, Tool};
use super::options::{BuildOptions, Linkage, PackageTarget};
use super::packages::{Chosen, Workspace};
use super::process;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

pub(super) fn build_package(
    folder: &Path,
    target: &PackageTarget,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<Built, BuildError> {
    let absolute = environment.absolute(folder);
    fs::metadata(absolute.join("Cargo.toml"))
        .map_err(|error| BuildError::unreadable(&folder.join("Cargo.toml"), &error))?;
    let environment = Environment { folder: absolute, ..environment.clone() };
    let cargo = environment.find("cargo", "CARGO", Tool::Cargo)?;
    let workspace = read_workspace(folder, &cargo, options, &environment)?;
    let chosen = workspace.choose(folder, target)?;

    let mut command = cargo.command(&environment);
    command.args(["rustc", "--color=never", "--message-format=json-diagnostic-rendered-ansi"]);
    if options.progress.is_none() {
        command.arg("--quiet");
    }
    command.args(chosen.arguments()).args(profile(&chosen, options));
    command.arg("--").args(["-Cdebuginfo=2", "-Cstrip=none"]);
    if options.linkage == Linkage::Static {
        command.arg("-Ctarget-feature=+crt-static");
    }
    command.args(&options.rustc_args);
    let finished = process::run(&mut command, options, options.progress)?;
    let messages = Messages::read(&String::from_utf8_lossy(&finished.stdout), &chosen.name);
    if !finished.status.success() {
        let complaint = without_progress(&String::from_utf8_lossy(&finished.stderr));
        let output = shown(messages.rendered + &complaint, options);
        return Err(BuildError::Failed { path: folder.to_owned(), output, package: None });
    }
    let executable = messages.executable.ok_or_else(|| BuildError::NoExecutable { package: folder.to_owned() })?;
    Ok(Built {
        sources: sources(&executable, &chosen, &workspace, &environment),
        executable,
        was_cached: messages.is_fresh,
        diagnostics: shown(messages.rendered, options),
    })
}

/// An edition is the manifest's; an optimisation level is given to the profile that the target is built with.
fn profile(chosen: &Chosen, options: &BuildOptions) -> Vec<String> {
    let profile = if chosen.is_test { "test" } else { "dev" };
    let level = |level| match level {
        // Levels that are words are strings in a manifest.
        "s" | "z" => format!("profile.{profile}.opt-level=\"{level}\""),
        level => format!("profile.{profile}.opt-level={level}"),
    };
    options.opt_level.map_or_else(Vec::new, |given| vec!["--config".to_owned(), level(given.as_str())])
}

fn read_workspace(
    folder: &Path,
    cargo: &Program,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<Workspace, BuildError> {
    let mut command = cargo.command(environment);
    command.args(["metadata", "--no-deps", "--format-version=1", "--color=never"]);
    let finished = process::run(&mut command, options, None)?;
    let failed = |output| BuildError::Failed { path: folder.to_owned(), output, package: None };
    if !finished.status.success() {
        return Err(failed(String::from_utf8_lossy(&finished.stderr).into_owned()));
    }
    let metadata = serde_json::from_slice(&finished.stdout);
    let workspace = metadata.ok().and_then(|value| Workspace::of_metadata(&value, &environment.folder));
    workspace.ok_or_else(|| failed("`cargo metadata` says what is not understood\n".to_owned()))
}

/// What Cargo said, a JSON object a line.
#[derive(Default)]
struct Messages {
    /// The compilers' diagnostics.
    rendered: String,
    executable: Option<PathBuf>,
    /// Nothing had to be compiled for the executable.
    is_fresh: bool,
}

impl Messages {
    fn read(stdout: &str, name: &str) -> Messages {
        let mut messages = Messages::default();
        for message in stdout.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            if let Some(rendered) = message["message"]["rendered"].as_str() {
                messages.rendered += rendered;
            }
            if let Some(executable) = message["executable"].as_str().filter(|_| message["target"]["name"] == name) {
                messages.executable = Some(PathBuf::from(executable));
                messages.is_fresh = message["fresh"] == true;
            }
        }
        messages
    }
}

/// Cargo's complaints without its progress, whose verbs end in the twelfth column.
fn without_progress(stderr: &str) -> String {
    let is_progress = |line: &str| {
        let verb = line.get(..12).map_or("", str::trim_start);
        verb.starts_with(char::is_uppercase) && verb.chars().all(char::is_alphabetic) && line[12..].starts_with(' ')
    };
    stderr.lines().filter(|line| !is_progress(line)).flat_map(|line| [line, "\n"]).collect()
}

/// The files of the workspace that went into an executable, from the rules that Cargo writes beside it; the target's own first.
fn sources(executable: &Path, chosen: &Chosen, workspace: &Workspace, environment: &Environment) -> Vec<PathBuf> {
    let rules = fs::read_to_string(executable.with_extension("d")).unwrap_or_default();
    let listed = Dependencies::parse(&rules).sources(environment);
    let own = |path: &PathBuf| {
        path.starts_with(&workspace.root) && *path != chosen.source && !path.starts_with(&workspace.target_folder)
    };
    std::iter::once(chosen.source.clone()).chain(listed.into_iter().filter(own)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_no_complaint() {
        let stderr =
            "   Compiling x v0.1.0 (/x)\nerror: could not compile `x`\n    Finished `dev`\n\nCaused by:\n  why\n";
        assert_eq!(without_progress(stderr), "error: could not compile `x`\n\nCaused by:\n  why\n");
    }

    #[test]
    fn the_executable_is_that_of_the_target() {
        let lines = r#"{"reason":"compiler-artifact","target":{"name":"build-script-build"},"executable":null,"fresh":true}
{"reason":"compiler-message","message":{"rendered":"warning: w\n"}}
not JSON
{"reason":"compiler-artifact","target":{"name":"x"},"executable":"/t/x","fresh":true}
{"reason":"compiler-artifact","target":{"name":"y"},"executable":"/t/y","fresh":false}"#;
        let messages = Messages::read(lines, "x");
        assert_eq!((messages.executable, messages.is_fresh), (Some(PathBuf::from("/t/x")), true));
        assert_eq!(messages.rendered, "warning: w\n");
    }
}
