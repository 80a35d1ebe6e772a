//! What a package's manifest says about a Rust file in it. The only file here that names `toml`.

use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// The edition that Cargo takes for a package that names none.
const FIRST_EDITION: &str = "2015";

/// The package in which a file lies.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Package {
    pub(super) folder: PathBuf,
    pub(super) edition: String,
}

/// The package whose folder is the nearest above an absolute path.
pub(super) fn package_around(path: &Path) -> Option<Package> {
    let folders = path.ancestors().skip(1);
    let mut manifests = folders.filter_map(|folder| Some((folder, read(folder)?)));
    let (folder, manifest) = manifests.find(|(_, manifest)| manifest.contains_key("package"))?;
    let edition = match manifest.get("package")?.get("edition") {
        Some(Value::String(edition)) => Some(edition.clone()),
        // `edition.workspace = true`.
        Some(Value::Table(_)) => workspace_edition(folder),
        _ => None,
    };
    Some(Package { folder: folder.to_owned(), edition: edition.unwrap_or_else(|| FIRST_EDITION.to_owned()) })
}

fn workspace_edition(folder: &Path) -> Option<String> {
    let workspace = folder.ancestors().find_map(|folder| read(folder)?.remove("workspace"))?;
    Some(workspace.get("package")?.get("edition")?.as_str()?.to_owned())
}

/// The manifest in a folder; one that is damaged is Cargo's to complain about.
fn read(folder: &Path) -> Option<Table> {
    fs::read_to_string(folder.join("Cargo.toml")).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toolchain::scratch::Scratch;

    #[test]
    fn editions_are_the_packages_the_workspaces_or_the_first() {
        let scratch = Scratch::new("manifest");
        scratch.write("Cargo.toml", "[workspace]\nmembers = ['*']\n[workspace.package]\nedition = '2021'\n");
        scratch.write("named/Cargo.toml", "[package]\nname = 'named'\nedition = '2018'\n");
        scratch.write("inherits/Cargo.toml", "[package]\nname = 'inherits'\nedition.workspace = true\n");
        scratch.write("old/Cargo.toml", "[package]\nname = 'old'\n");
        for (name, edition) in [("named", "2018"), ("inherits", "2021"), ("old", "2015")] {
            let package = package_around(&scratch.path(&format!("{name}/src/bin/x.rs"))).expect("it lies in one");
            assert_eq!((package.folder, package.edition.as_str()), (scratch.path(name), edition));
        }
        assert_eq!(package_around(&scratch.path("x.rs")), None);
    }
}
