//! A folder for one test, removed at its end.

use super::environment::Environment;
use super::options::BuildOptions;
use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

pub(super) struct Scratch(PathBuf);

impl Scratch {
    pub(super) fn new(name: &str) -> Scratch {
        let folder = std::env::temp_dir().join(format!("asmscope-toolchain-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        Scratch(folder.canonicalize().expect("it was just made"))
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(super) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("the temporary folder can be written");
        fs::write(&path, text).expect("the temporary folder can be written");
        // What changed so recently is not trusted to be what a compiler has read.
        sleep(Duration::from_millis(15));
        path
    }

    /// This process's environment, in this folder.
    pub(super) fn environment(&self) -> Environment {
        Environment { folder: self.0.clone(), ..Environment::current() }
    }

    /// The same without any program.
    pub(super) fn bare_environment(&self) -> Environment {
        let mut environment = self.environment();
        environment.variables.clear();
        environment
    }

    /// Options with a cache of its own.
    pub(super) fn options(&self) -> BuildOptions {
        BuildOptions { cache: Some(self.path("cache")), ..BuildOptions::default() }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
