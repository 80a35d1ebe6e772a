//! The programs of a package or of a workspace, as `cargo metadata` lists them, and the choice among them.

use super::error::BuildError;
use super::options::PackageTarget;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What there is to be built.
pub(super) struct Workspace {
    pub(super) root: PathBuf,
    /// Where Cargo puts what it builds.
    pub(super) target_folder: PathBuf,
    targets: Vec<Target>,
    /// The binary that its package starts unless told otherwise.
    default: Option<String>,
}

/// Something that Cargo can build.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Target {
    package: String,
    name: String,
    kind: Kind,
    source: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Bin,
    Example,
    Test,
    Library,
}

/// The target that is built.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Chosen {
    pub(super) name: String,
    pub(super) source: PathBuf,
    /// With the harness that runs tests.
    pub(super) is_test: bool,
    package: String,
    kind: Kind,
}

impl Workspace {
    /// Reads metadata. In a package's folder its own programs count, in that of a workspace without one those of all its members.
    pub(super) fn of_metadata(metadata: &Value, folder: &Path) -> Option<Workspace> {
        let packages: Vec<&Value> = metadata["packages"].as_array()?.iter().collect();
        let is_here = |package: &&Value| {
            let manifest = package["manifest_path"].as_str().map(Path::new).and_then(Path::parent);
            manifest.is_some_and(|path| path == folder || path.canonicalize().ok() == folder.canonicalize().ok())
        };
        let here: Vec<&Value> = packages.iter().copied().filter(is_here).collect();
        let packages = if here.is_empty() { packages } else { here };
        Some(Workspace {
            root: metadata["workspace_root"].as_str()?.into(),
            target_folder: metadata["target_directory"].as_str()?.into(),
            targets: packages.iter().flat_map(|package| targets(package)).collect(),
            default: packages.iter().find_map(|package| package["default_run"].as_str()).map(str::to_owned),
        })
    }

    /// The target that is meant.
    pub(super) fn choose(&self, folder: &Path, wanted: &PackageTarget) -> Result<Chosen, BuildError> {
        let named =
            |kind: Kind, name: &str| self.targets.iter().find(|target| target.kind == kind && target.name == name);
        let found = match wanted {
            PackageTarget::Default => self.default_binary(folder)?,
            PackageTarget::Bin(name) => named(Kind::Bin, name),
            PackageTarget::Example(name) => named(Kind::Example, name),
            PackageTarget::Test(name) => {
                let mut kinds = [Kind::Test, Kind::Library, Kind::Bin].into_iter();
                kinds.find_map(|kind| named(kind, name))
            }
        };
        let Some(Target { package, name, kind, source }) = found.cloned() else {
            return Err(BuildError::NoTarget {
                package: folder.to_owned(),
                wanted: wanted.clone(),
                available: self.alternatives(wanted),
            });
        };
        Ok(Chosen { name, source, is_test: matches!(wanted, PackageTarget::Test(_)), package, kind })
    }

    fn default_binary(&self, folder: &Path) -> Result<Option<&Target>, BuildError> {
        let binaries: Vec<&Target> = self.targets.iter().filter(|target| target.kind == Kind::Bin).collect();
        let default = binaries.iter().find(|target| Some(&target.name) == self.default.as_ref());
        match binaries.as_slice() {
            [] => Ok(None),
            [only] => Ok(Some(only)),
            _ if default.is_some() => Ok(default.copied()),
            several => Err(BuildError::SeveralTargets {
                package: folder.to_owned(),
                names: several.iter().map(|target| target.name.clone()).collect(),
            }),
        }
    }

    /// What else could be asked for: the same kind if there are any of it, else everything.
    fn alternatives(&self, wanted: &PackageTarget) -> Vec<PackageTarget> {
        let is_like = |other: &PackageTarget| std::mem::discriminant(other) == std::mem::discriminant(wanted);
        let all: Vec<PackageTarget> = self.targets.iter().map(Target::as_wanted).collect();
        let alike: Vec<PackageTarget> = all.iter().filter(|target| is_like(target)).cloned().collect();
        if alike.is_empty() { all } else { alike }
    }
}

impl Target {
    fn as_wanted(&self) -> PackageTarget {
        let name = self.name.clone();
        match self.kind {
            Kind::Bin => PackageTarget::Bin(name),
            Kind::Example => PackageTarget::Example(name),
            Kind::Test | Kind::Library => PackageTarget::Test(name),
        }
    }
}

impl Chosen {
    /// Cargo's arguments that choose it.
    pub(super) fn arguments(&self) -> Vec<String> {
        let mut arguments = vec![format!("--package={}", self.package)];
        arguments.push(match self.kind {
            Kind::Bin => format!("--bin={}", self.name),
            Kind::Example => format!("--example={}", self.name),
            Kind::Test => format!("--test={}", self.name),
            Kind::Library => "--lib".to_owned(),
        });
        if self.is_test {
            arguments.push("--profile=test".to_owned());
        }
        arguments
    }
}

fn targets(package: &Value) -> Vec<Target> {
    let target = |target: &Value| {
        let kind = match target["kind"][0].as_str()? {
            "bin" => Kind::Bin,
            "example" if target["crate_types"][0] == "bin" => Kind::Example,
            "test" => Kind::Test,
            "lib" | "rlib" | "dylib" | "cdylib" | "staticlib" | "proc-macro" => Kind::Library,
            _ => return None,
        };
        Some(Target {
            package: package["name"].as_str()?.to_owned(),
            name: target["name"].as_str()?.to_owned(),
            kind,
            source: target["src_path"].as_str()?.into(),
        })
    };
    package["targets"].as_array().into_iter().flatten().filter_map(target).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn workspace(targets: &[(&str, &str)], default: Option<&str>) -> Workspace {
        let target = |(kind, name): &(&str, &str)| json!({"kind": [kind], "crate_types": ["bin"], "name": name, "src_path": format!("/p/{name}.rs")});
        let targets: Vec<Value> = targets.iter().map(target).collect();
        let package =
            json!({"name": "p", "manifest_path": "/p/Cargo.toml", "default_run": default, "targets": targets});
        let metadata = json!({"workspace_root": "/p", "target_directory": "/p/target", "packages": [package]});
        Workspace::of_metadata(&metadata, Path::new("/p")).expect("it is complete")
    }

    #[test]
    fn the_only_binary_or_the_default_is_meant() {
        let wanted = |workspace: &Workspace| {
            workspace.choose(Path::new("/p"), &PackageTarget::Default).map(|chosen| chosen.arguments())
        };
        let several = [("bin", "a"), ("bin", "b"), ("lib", "p")];
        let chosen = Ok(vec!["--package=p".to_owned(), "--bin=b".to_owned()]);
        assert_eq!(wanted(&workspace(&several[1..], None)), chosen);
        assert_eq!(wanted(&workspace(&several, Some("b"))), chosen);
        let names = vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(wanted(&workspace(&several, None)), Err(BuildError::SeveralTargets { package: "/p".into(), names }));
    }

    #[test]
    fn a_library_says_what_else_there_is() {
        let library = workspace(&[("lib", "p"), ("example", "demo")], None);
        let Err(BuildError::NoTarget { available, .. }) = library.choose(Path::new("/p"), &PackageTarget::Default)
        else {
            panic!("it has no binary")
        };
        assert_eq!(available, [PackageTarget::Test("p".into()), PackageTarget::Example("demo".into())]);
        let tests = library.choose(Path::new("/p"), &PackageTarget::Test("p".into())).expect("unit tests can be run");
        assert_eq!(tests.arguments(), ["--package=p", "--lib", "--profile=test"]);
    }
}
