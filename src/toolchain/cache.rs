//! Executables that were built before, found again by what they were made from.
//!
//! Two levels, as ccache's direct mode has them. The key of a build is a hash of the compiler, its arguments and the main source; under it
//! stands which other files the compiler read the last time. A hash of the key and of what those files hold *now* names the entry. So an
//! entry never changes: nothing has to be invalidated, and an old text that comes back finds its old executable. Everything is written in
//! a folder of its own and then renamed, so that processes may build at the same time. No process is started to look something up.

use super::dependencies::Dependencies;
use super::environment::Environment;
use super::error::BuildError;
use super::eviction;
use super::hash::Hash;
use super::options::BuildOptions;
use std::fs::{self, DirBuilder, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// Where entries are, the best place first.
pub(super) struct Cache {
    folders: Vec<Folder>,
}

struct Folder {
    path: PathBuf,
    /// Others can write beside it, and might have put something there.
    is_shared: bool,
}

/// An executable that was found or stored.
pub(super) struct Entry {
    pub(super) executable: PathBuf,
    pub(super) dependencies: Dependencies,
    /// What the compiler said when it was built.
    pub(super) messages: String,
}

/// A folder in which something is built. What is not stored is removed with it.
pub(super) struct Workspace {
    /// The folder of the cache in which it lies.
    parent: PathBuf,
    pub(super) path: PathBuf,
}

/// Below the user's cache folder.
const NAME: &str = "asmscope/built";
/// In an entry: what the compiler said.
const MESSAGES: &str = "messages";
/// Behind a key: what else was read.
pub(super) const DEPENDENCIES: &str = "dependencies";
/// Before the name of what is being built.
pub(super) const UNFINISHED: &str = "unfinished-";

impl Cache {
    /// The folder that was asked for; else the user's, and one for this user where all temporary files are, for who has no home or
    /// cannot write to it.
    pub(super) fn new(options: &BuildOptions, environment: &Environment) -> Cache {
        if let Some(path) = &options.cache {
            return Cache { folders: vec![Folder { path: environment.absolute(path), is_shared: false }] };
        }
        let cache = environment.folder_in("XDG_CACHE_HOME");
        let cache = cache.or_else(|| Some(environment.folder_in("HOME")?.join(".cache")));
        let user = environment.variable("USER").unwrap_or_default().to_string_lossy().replace(['/', '.'], "_");
        let temporary = environment.folder_in("TMPDIR").unwrap_or_else(std::env::temp_dir);
        let shared = Folder { path: temporary.join(format!("asmscope-built-{user}")), is_shared: true };
        let own = cache.map(|path| Folder { path: path.join(NAME), is_shared: false });
        // rustc takes no other paths.
        Cache { folders: own.into_iter().chain([shared]).filter(|folder| folder.path.to_str().is_some()).collect() }
    }

    /// The executable `name` that was built with this key from what its files hold now.
    pub(super) fn find(&self, key: &Hash, name: &str, environment: &Environment) -> Option<Entry> {
        self.folders.iter().filter(|folder| folder.is_usable()).find_map(|folder| {
            let listed = folder.path.join(key.clone().hex()).with_extension(DEPENDENCIES);
            let dependencies = Dependencies::decode(&fs::read(listed).ok()?)?;
            let path = folder.path.join(entry_name(key, &dependencies, environment)?);
            let messages = fs::read_to_string(path.join(MESSAGES)).ok()?;
            let executable = path.join(name);
            if !executable.is_file() {
                return None;
            }
            eviction::mark_used(&path);
            Some(Entry { executable, dependencies, messages })
        })
    }

    /// A new folder to build in.
    pub(super) fn workspace(&self) -> Result<Workspace, BuildError> {
        let mut first_error = None;
        for folder in &self.folders {
            match folder.make().and_then(|()| Workspace::new(&folder.path)) {
                Ok(workspace) => return Ok(workspace),
                Err(error) => {
                    first_error.get_or_insert(BuildError::no_room(&folder.path, &error));
                }
            }
        }
        Err(first_error.unwrap_or_else(|| BuildError::no_room(Path::new(NAME), &io::ErrorKind::NotFound.into())))
    }
}

impl Folder {
    /// Makes it, if it is not there; one beside others' files is for this user alone.
    fn make(&self) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        if self.is_shared {
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        }
        builder.create(&self.path)?;
        if self.is_usable() { Ok(()) } else { Err(io::ErrorKind::PermissionDenied.into()) }
    }

    /// False when somebody else may have written what is there.
    #[cfg(unix)]
    fn is_usable(&self) -> bool {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
        if !self.is_shared {
            return true;
        }
        let is_private = |metadata: &fs::Metadata| metadata.is_dir() && metadata.permissions().mode() & 0o777 == 0o700;
        let Some(folder) = fs::symlink_metadata(&self.path).ok().filter(is_private) else { return false };
        // What we make there is ours; the folder has to have the same owner.
        let Ok(probe) = Workspace::new(&self.path) else { return false };
        fs::metadata(&probe.path).is_ok_and(|probe| probe.uid() == folder.uid())
    }

    #[cfg(not(unix))]
    fn is_usable(&self) -> bool {
        true
    }
}

impl Workspace {
    fn new(parent: &Path) -> io::Result<Workspace> {
        static N_MADE: AtomicU64 = AtomicU64::new(0);
        let number = N_MADE.fetch_add(1, Ordering::Relaxed);
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let name = format!("{UNFINISHED}{}-{number}-{}", std::process::id(), since.as_nanos());
        let path = parent.join(name);
        fs::create_dir(&path)?;
        Ok(Workspace { parent: parent.to_owned(), path })
    }

    /// Makes an entry of it, with the executable `name` that lies in it. Where `is_known` says that nobody can tell which texts it was
    /// made from, it will not be found again.
    pub(super) fn store(
        &self,
        key: &Hash,
        name: &str,
        dependencies: Dependencies,
        messages: String,
        is_known: bool,
        environment: &Environment,
    ) -> Result<Entry, BuildError> {
        let failed = |error: io::Error| BuildError::no_room(&self.path, &error);
        fs::write(self.path.join(MESSAGES), &messages).map_err(failed)?;
        let entry = entry_name(key, &dependencies, environment).filter(|_| is_known);
        let is_found_again = entry.is_some();
        let unique = || self.path.to_string_lossy().into_owned().replace(UNFINISHED, "once-");
        let path = self.parent.join(entry.unwrap_or_else(unique));
        match fs::rename(&self.path, &path) {
            Ok(()) => {}
            // Another process was faster, and has built the same.
            Err(_) if path.join(name).is_file() => {}
            Err(error) => return Err(failed(error)),
        }
        if is_found_again {
            let listed = self.parent.join(key.clone().hex()).with_extension(DEPENDENCIES);
            self.write(&listed, &dependencies.encode()).map_err(failed)?;
        }
        eviction::evict(&self.parent, &path);
        Ok(Entry { executable: path.join(name), dependencies, messages })
    }

    /// Writes a file of the cache so that nobody sees half of it.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let name = self.path.file_name().unwrap_or_default();
        let unfinished = self.parent.join(name).with_extension("file");
        fs::write(&unfinished, bytes)?;
        fs::rename(&unfinished, path)
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // It has become an entry, or nobody needs it.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// What a key is called together with what its files hold now.
fn entry_name(key: &Hash, dependencies: &Dependencies, environment: &Environment) -> Option<String> {
    let mut hash = key.clone();
    dependencies.identify(environment, &mut hash)?;
    // A key without dependencies would else be its own entry's name.
    hash.field(b"entry");
    Some(hash.hex())
}

/// Keeps a text that came from nowhere as a file, so that a compiler and a debugger can read it.
pub(super) fn keep_text(
    text: &[u8],
    extension: &str,
    options: &BuildOptions,
    environment: &Environment,
) -> Result<PathBuf, BuildError> {
    let cache = Cache::new(options, environment);
    let mut hash = Hash::default();
    hash.field(text);
    let name = hash.hex();
    for folder in cache.folders.iter().filter(|folder| folder.is_usable()) {
        let path = folder.path.join(format!("text-{}.{extension}", &name[..16]));
        if fs::read(&path).is_ok_and(|known| known == text) {
            // It counts as used.
            let _ = File::open(&path).and_then(|file| file.set_modified(SystemTime::now()));
            return Ok(path);
        }
    }
    let workspace = cache.workspace()?;
    let path = workspace.parent.join(format!("text-{}.{extension}", &name[..16]));
    workspace.write(&path, text).map_err(|error| BuildError::no_room(&path, &error))?;
    Ok(path)
}
