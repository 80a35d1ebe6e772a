//! Runs a compiler: reads both of its streams while it runs, and ends it when that is asked for.
//!
//! The compiler stays in our process group, so that Ctrl-C on a terminal reaches it and the linker that it started, too.

use super::error::{BuildError, reason};
use super::options::BuildOptions;
use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// What a compiler printed, and how it ended.
pub(super) struct Finished {
    pub(super) status: ExitStatus,
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: Vec<u8>,
}

impl Finished {
    /// Both streams as text: some linkers complain on standard output.
    pub(super) fn messages(&self) -> String {
        let text = [&self.stdout[..], &self.stderr].concat();
        String::from_utf8_lossy(&text).into_owned()
    }
}

/// How often the interrupt flag is looked at.
const TICK: Duration = Duration::from_millis(20);
/// How long the streams of an ended compiler are waited for; a daemon that it left behind may hold them for ever.
const GRACE: Duration = Duration::from_secs(1);

/// Runs a command to its end with nothing on its standard input. Each line of its standard error is told to `progress`.
pub(super) fn run(
    command: &mut Command,
    options: &BuildOptions,
    progress: Option<fn(&str)>,
) -> Result<Finished, BuildError> {
    if options.is_interrupted() {
        return Err(BuildError::Interrupted);
    }
    let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = spawned
        .map_err(|error| BuildError::NotStarted { program: command.get_program().into(), why: reason(&error) })?;
    let (ended, streams) = channel();
    let stdout = collect(child.stdout.take(), ended.clone(), None);
    let stderr = collect(child.stderr.take(), ended, progress);
    let status = wait(&mut child, &streams, options);
    let status = status.map_err(|error| error.unwrap_or(BuildError::Interrupted))?;
    if is_interrupted(status) {
        return Err(BuildError::Interrupted);
    }
    Ok(Finished { status, stdout: taken(&stdout), stderr: taken(&stderr) })
}

/// Waits for both streams to end, then for the process; the error is `None` when it was ended because of the flag.
fn wait(child: &mut Child, streams: &Receiver<()>, options: &BuildOptions) -> Result<ExitStatus, Option<BuildError>> {
    let lost =
        |error: std::io::Error| Some(BuildError::NotStarted { program: "the compiler".into(), why: reason(&error) });
    let mut n_open = 2;
    let mut ended_at = None;
    while n_open > 0 {
        match streams.recv_timeout(TICK) {
            Ok(()) => n_open -= 1,
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {}
        }
        if options.is_interrupted() {
            // One that has just ended by itself cannot be ended again.
            let _ = child.kill();
            let _ = child.wait();
            return Err(None);
        }
        match ended_at {
            Some(at) if Instant::now() > at => break,
            Some(_) => {}
            None => ended_at = child.try_wait().map_err(lost)?.map(|_| Instant::now() + GRACE),
        }
    }
    child.wait().map_err(lost)
}

/// Reads a stream in a thread of its own.
fn collect(
    stream: Option<impl Read + Send + 'static>,
    ended: Sender<()>,
    progress: Option<fn(&str)>,
) -> Arc<Mutex<Vec<u8>>> {
    let collected = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&collected);
    thread::spawn(move || {
        let mut reader = stream.map(BufReader::new);
        let mut line = Vec::new();
        while let Some(reader) = &mut reader
            && reader.read_until(b'\n', &mut line).is_ok_and(|n| n > 0)
        {
            if let Some(progress) = progress {
                progress(String::from_utf8_lossy(&line).trim_end());
            }
            sink.lock().unwrap_or_else(PoisonError::into_inner).append(&mut line);
        }
        // Nobody listens any more when the flag was raised.
        let _ = ended.send(());
    });
    collected
}

fn taken(collected: &Mutex<Vec<u8>>) -> Vec<u8> {
    std::mem::take(&mut collected.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Whether Ctrl-C ended it: by the signal, or as a shell reports that.
#[cfg(unix)]
fn is_interrupted(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    const SIGINT: i32 = 2;
    status.signal() == Some(SIGINT) || status.code() == Some(128 + SIGINT)
}

#[cfg(not(unix))]
fn is_interrupted(_: ExitStatus) -> bool {
    false
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, Ordering};

    fn shell(script: &str, options: &BuildOptions) -> Result<Finished, BuildError> {
        run(Command::new("sh").args(["-c", script]), options, None)
    }

    #[test]
    fn both_streams_are_read_however_much_there_is() {
        let script =
            "for i in 1 2 3 4 5 6 7 8 9; do head -c 20000 /dev/zero >&2; head -c 20000 /dev/zero; done; exit 3";
        let finished = shell(script, &BuildOptions::default()).expect("a shell is everywhere");
        assert_eq!((finished.stdout.len(), finished.stderr.len()), (180_000, 180_000));
        assert_eq!(finished.status.code(), Some(3));
    }

    #[test]
    fn the_flag_ends_it() {
        let flag = Arc::new(AtomicBool::new(false));
        let options = BuildOptions { interrupt: Some(Arc::clone(&flag)), ..BuildOptions::default() };
        let raised = thread::spawn(move || flag.store(true, Ordering::Relaxed));
        assert_eq!(shell("sleep 100", &options).err(), Some(BuildError::Interrupted));
        raised.join().expect("it only stores");
    }

    #[test]
    fn an_interrupt_from_elsewhere_is_none_of_the_programs_mistakes() {
        assert_eq!(shell("kill -INT $$", &BuildOptions::default()).err(), Some(BuildError::Interrupted));
    }

    #[test]
    fn a_daemon_that_keeps_the_streams_is_not_waited_for() {
        let finished = shell("sleep 4 & echo done", &BuildOptions::default()).expect("a shell is everywhere");
        assert_eq!(finished.messages(), "done\n");
    }
}
