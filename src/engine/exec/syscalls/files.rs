//! File descriptors of a linked program: the standard streams, virtual files that were read before the run, and `/proc/self/maps`.
//!
//! Input comes from what the run was given, output is collected. A file that is open can be read and not written; to make or change one fails
//! as on a file system that cannot be written (`EROFS`), and any other path does not exist (`ENOENT`). What the program asked for itself is
//! counted, so that the report can say it.

use super::answer::{Errno, SyscallAnswer, is_accessible, path, words};
use super::is_output;
use crate::engine::state::State;
use crate::engine::state::system::{FIRST_FILE, FileContent, MAX_FILES, OpenFile};
use crate::model::fault::AccessKind;
use crate::model::memory_map::RegionKind;
use crate::model::process::{EXECUTABLE_PATH, Process, VirtualFile};

/// `st_mode` of a terminal, a pipe and a file (`sys/stat.h`).
const TERMINAL: u32 = 0o020_620;
const PIPE: u32 = 0o010_600;
const REGULAR: u32 = 0o100_755;

/// `ioctl` requests of terminals.
const TCGETS: u64 = 0x5401;
const TIOCGWINSZ: u64 = 0x5413;

/// Flags of `open` that ask to write (`asm-generic/fcntl.h`).
const O_WRONLY: u64 = 0o1;
const O_RDWR: u64 = 0o2;
const O_CREAT: u64 = 0o100;

/// Where libraries look for files of their own accord.
const SYSTEM_FOLDERS: [&str; 7] = ["/proc/", "/sys/", "/dev/", "/etc/", "/usr/", "/lib", "/run/"];

/// Bytes of the kernel's `struct termios`.
const TERMIOS: usize = 36;

/// At most so many pieces are written at once (`IOV_MAX`).
const MOST_PIECES: u64 = 1024;

/// `openat`, of which the directory does not matter: every path that exists is absolute.
pub(super) fn open(state: &State, at: u64, flags: u64) -> SyscallAnswer {
    let Some(path) = path(state, at) else { return SyscallAnswer::error(state, Errno::BadAddress) };
    let mut system = state.system.clone();
    if flags & (O_WRONLY | O_RDWR | O_CREAT) != 0 {
        system.n_refused_files += 1;
        return SyscallAnswer::error(state, Errno::ReadOnly).with_system(system);
    }
    let Some(file) = content(state, &path) else {
        if SYSTEM_FOLDERS.iter().any(|folder| path.starts_with(folder)) {
            return SyscallAnswer::error(state, Errno::NoEntry);
        }
        system.n_refused_files += 1;
        return SyscallAnswer::error(state, Errno::NoEntry).with_system(system);
    };
    let Some(idx) = system.files.iter().position(Option::is_none) else {
        return SyscallAnswer::error(state, Errno::TooManyFiles);
    };
    system.files[idx] = Some(OpenFile { file, offset: 0 });
    SyscallAnswer::value(state, FIRST_FILE + idx as u64).with_system(system)
}

pub(super) fn close(state: &State, descriptor: u64) -> SyscallAnswer {
    let mut system = state.system.clone();
    match slot(descriptor) {
        Some(idx) if system.files[idx].is_some() => {
            system.files[idx] = None;
            SyscallAnswer::value(state, 0).with_system(system)
        }
        _ if descriptor < FIRST_FILE => SyscallAnswer::value(state, 0),
        _ => SyscallAnswer::error(state, Errno::BadDescriptor),
    }
}

/// `read` from a file.
pub(super) fn read(state: &State, descriptor: u64, buffer: u64, length: u64) -> SyscallAnswer {
    let Some((idx, open)) = open_file(state, descriptor) else {
        return SyscallAnswer::error(state, Errno::BadDescriptor);
    };
    let bytes = part(state, open.file, open.offset, length);
    let mut system = state.system.clone();
    let n = bytes.len() as u64;
    system.files[idx] = Some(OpenFile { offset: open.offset + n, ..open });
    SyscallAnswer::value(state, n).with_system(system).writing(state, buffer, bytes)
}

/// `pread64`.
pub(super) fn read_at(state: &State, descriptor: u64, buffer: u64, length: u64, offset: u64) -> SyscallAnswer {
    let Some((_, open)) = open_file(state, descriptor) else {
        return SyscallAnswer::error(state, Errno::BadDescriptor);
    };
    let bytes = part(state, open.file, offset, length);
    SyscallAnswer::value(state, bytes.len() as u64).writing(state, buffer, bytes)
}

/// `lseek`, from the start, from here or from the end.
pub(super) fn seek(state: &State, descriptor: u64, offset: u64, whence: u64) -> SyscallAnswer {
    let Some((idx, open)) = open_file(state, descriptor) else {
        let errno = if descriptor < FIRST_FILE { Errno::IllegalSeek } else { Errno::BadDescriptor };
        return SyscallAnswer::error(state, errno);
    };
    let from = match whence {
        0 => 0,
        1 => open.offset,
        _ => part(state, open.file, 0, u64::MAX).len() as u64,
    };
    let mut system = state.system.clone();
    let offset = from.wrapping_add(offset);
    system.files[idx] = Some(OpenFile { offset, ..open });
    SyscallAnswer::value(state, offset).with_system(system)
}

/// `writev` to the output.
pub(super) fn write_pieces(state: &State, descriptor: u64, pieces: u64, n: u64) -> SyscallAnswer {
    if !is_output(descriptor) {
        return SyscallAnswer::error(state, Errno::BadDescriptor);
    }
    if n > MOST_PIECES || !is_accessible(state, pieces, 16 * n, AccessKind::Read) {
        return SyscallAnswer::error(state, Errno::BadAddress);
    }
    let mut answer = SyscallAnswer::value(state, 0);
    for nth in 0..n {
        let word = |offset| state.memory.read_number(pieces + 16 * nth + offset, 8).unwrap_or(0);
        let (address, length) = (word(0), word(8));
        if length == 0 {
            continue;
        }
        if !is_accessible(state, address, length, AccessKind::Read) {
            return SyscallAnswer::error(state, Errno::BadAddress);
        }
        answer.reads.push((address, length));
        answer.output.extend(state.memory.read(address, length as usize).unwrap_or_default());
    }
    answer.result = answer.output.len() as u64;
    answer
}

/// `fstat`.
pub(super) fn status(state: &State, descriptor: u64, buffer: u64) -> SyscallAnswer {
    let (mode, inode, size) = match (descriptor, open_file(state, descriptor)) {
        (0, _) => (PIPE, 1, 0),
        (1 | 2, _) => (TERMINAL, 2, 0),
        (_, Some((_, open))) => (REGULAR, inode(open.file), part(state, open.file, 0, u64::MAX).len() as u64),
        _ => return SyscallAnswer::error(state, Errno::BadDescriptor),
    };
    SyscallAnswer::value(state, 0).writing(state, buffer, stat(mode, inode, size))
}

/// `newfstatat`: an empty path means the descriptor.
pub(super) fn status_of_path(state: &State, descriptor: u64, at: u64, buffer: u64) -> SyscallAnswer {
    let Some(path) = path(state, at) else { return SyscallAnswer::error(state, Errno::BadAddress) };
    if path.is_empty() {
        return status(state, descriptor, buffer);
    }
    let Some(file) = content(state, &path) else { return SyscallAnswer::error(state, Errno::NoEntry) };
    let size = part(state, file, 0, u64::MAX).len() as u64;
    SyscallAnswer::value(state, 0).writing(state, buffer, stat(REGULAR, inode(file), size))
}

/// `ioctl`: the output is a terminal, so that what is printed appears line by line.
pub(super) fn control(state: &State, descriptor: u64, request: u64, buffer: u64) -> SyscallAnswer {
    match request {
        TCGETS if is_output(descriptor) => SyscallAnswer::value(state, 0).writing(state, buffer, vec![0; TERMIOS]),
        // 24 rows of 80 columns.
        TIOCGWINSZ if is_output(descriptor) => {
            SyscallAnswer::value(state, 0).writing(state, buffer, [24_u16, 80, 0, 0].map(u16::to_le_bytes).concat())
        }
        _ => SyscallAnswer::error(state, Errno::NotATerminal),
    }
}

/// `readlink`: only the executable's own link exists.
pub(super) fn link(state: &State, at: u64, buffer: u64, length: u64) -> SyscallAnswer {
    match path(state, at).as_deref() {
        Some("/proc/self/exe") => {
            let target = EXECUTABLE_PATH.as_bytes();
            let target = &target[..target.len().min(length as usize)];
            SyscallAnswer::value(state, target.len() as u64).writing(state, buffer, target.to_vec())
        }
        Some(_) => SyscallAnswer::error(state, Errno::NoEntry),
        None => SyscallAnswer::error(state, Errno::BadAddress),
    }
}

/// The file that a descriptor stands for, if it is one that was read before the run.
pub(super) fn virtual_file(state: &State, descriptor: u64) -> Option<&VirtualFile> {
    match open_file(state, descriptor)?.1.file {
        FileContent::Virtual(idx) => state.process.as_ref()?.files.get(usize::from(idx)),
        FileContent::Maps => None,
    }
}

fn content(state: &State, path: &str) -> Option<FileContent> {
    if path == "/proc/self/maps" {
        return Some(FileContent::Maps);
    }
    let files: &Process = state.process.as_ref()?;
    let idx = files.files.iter().position(|file| file.path == path)?;
    Some(FileContent::Virtual(idx as u16))
}

fn slot(descriptor: u64) -> Option<usize> {
    let idx = usize::try_from(descriptor.checked_sub(FIRST_FILE)?).ok()?;
    (idx < MAX_FILES).then_some(idx)
}

fn open_file(state: &State, descriptor: u64) -> Option<(usize, OpenFile)> {
    let idx = slot(descriptor)?;
    Some((idx, state.system.files[idx]?))
}

/// Each file has its own number, or a dynamic linker takes two libraries for one.
fn inode(file: FileContent) -> u64 {
    match file {
        FileContent::Maps => 3,
        FileContent::Virtual(idx) => 10 + u64::from(idx),
    }
}

fn part(state: &State, file: FileContent, offset: u64, length: u64) -> Vec<u8> {
    let maps;
    let bytes = match file {
        FileContent::Maps => {
            maps = stack_line(state);
            maps.as_bytes()
        }
        FileContent::Virtual(idx) => state
            .process
            .as_ref()
            .and_then(|process| process.files.get(usize::from(idx)))
            .map_or(&[][..], |file| &file.bytes[..]),
    };
    let from = usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
    let to = from.saturating_add(usize::try_from(length).unwrap_or(usize::MAX)).min(bytes.len());
    bytes[from..to].to_vec()
}

fn stack_line(state: &State) -> String {
    let stack = state.memory.region_of(RegionKind::Stack).expect("there is always a stack");
    format!("{:x}-{:x} rw-p 00000000 00:00 0                          [stack]\n", stack.start.0, stack.end().0)
}

/// `struct stat` of x86-64 (`asm/stat.h`), 144 bytes: device, inode, links, mode with user, group with padding, special device, size,
/// block size, blocks.
fn stat(mode: u32, inode: u64, size: u64) -> Vec<u8> {
    let device = if mode == TERMINAL { 0x8800 } else { 0 };
    let mut bytes = words(&[1, inode, 1, u64::from(mode) | 1000 << 32, 1000, device, size, 4096, size.div_ceil(512)]);
    bytes.resize(144, 0);
    bytes
}
