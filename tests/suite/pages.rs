//! Pages in real browsers, headless: Chromium and Firefox where they are installed, else the test says that it was skipped.
//!
//! A page is served by a socket of this test, unchanged, into a frame of another page whose script walks through the run at three widths, by
//! buttons and by keys, and sends back what it saw. What the page's script draws is compared, element by element, with what is drawn here.

use crate::pictures::{built_in, lesson};
use asmscope::frontend::picture::layout::place;
use asmscope::frontend::picture::svg;
use asmscope::frontend::player::film::{self, Film};
use asmscope::frontend::player::{MOST_PICTURES, page};
use asmscope::session::picture::PictureOptions;
use asmscope::session::session::Session;
use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The page that walks through another.
const WALK: &str = include_str!("pages/walk.html");
/// How long a browser may take for all of it.
const PATIENCE: Duration = Duration::from_secs(120);

/// A browser and how it is started.
struct Browser {
    names: &'static [&'static str],
    arguments: fn(profile: &str) -> Vec<String>,
}

const BROWSERS: [Browser; 2] = [
    Browser {
        names: &["chromium", "chromium-browser", "google-chrome"],
        arguments: |profile| {
            let flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
                         --disable-component-update --disable-sync --window-size=1400,1000";
            flags.split_whitespace().map(str::to_owned).chain([format!("--user-data-dir={profile}")]).collect()
        },
    },
    Browser {
        names: &["firefox-esr", "firefox"],
        arguments: |profile| ["--headless", "--no-remote", "--profile", profile].map(str::to_owned).to_vec(),
    },
];

#[test]
fn players_work_in_browsers() {
    let mut session = lesson("list");
    let end = run_to_the_end(&mut session);
    let film = film::take(&mut session, MOST_PICTURES);
    let html = page(&mut session);
    let expected = drawings(&mut session, &film);
    assert!(end > 1_000 && expected.len() > 20, "{end} steps, {} pictures", expected.len());
    for seen in in_browsers(&html) {
        check_walk(&seen, &film);
        let drawn = seen["drawings"].as_array().expect("what was drawn");
        assert_eq!(drawn.len(), expected.len(), "pictures");
        for (idx, (drawn, expected)) in drawn.iter().zip(&expected).enumerate() {
            let drawn: Vec<&str> = drawn.as_array().expect("elements").iter().filter_map(Value::as_str).collect();
            assert_eq!(drawn, *expected, "picture {idx}");
        }
    }
}

#[test]
fn a_page_of_assembly_works_in_browsers() {
    let mut session = built_in("vec", 1_000);
    let film = film::take(&mut session, MOST_PICTURES);
    let html = page(&mut session);
    assert!(html.len() < 200_000, "{} bytes", html.len());
    for seen in in_browsers(&html) {
        check_walk(&seen, &film);
        let says = seen["says"].as_array().expect("texts");
        for told in ["push is called", "push has returned", "heap #1 is allocated", "heap #1 is freed"] {
            assert!(says.iter().any(|text| text.as_str().is_some_and(|text| text.contains(told))), "{told}: {says:?}");
        }
    }
}

/// Frames that are not drawn have neither been called nor have they returned when others come between.
#[test]
fn a_page_of_a_recursion_tells_each_call_once() {
    let mut session = lesson("given");
    run_to_the_end(&mut session);
    let html = page(&mut session);
    for seen in in_browsers(&html) {
        assert_eq!(seen["errors"], serde_json::json!([]), "{seen}");
        let says: Vec<&str> = seen["says"].as_array().expect("texts").iter().filter_map(Value::as_str).collect();
        let n_told = |what: &str| says.iter().map(|text| text.matches(what).count()).sum::<usize>();
        assert_eq!((n_told("down is called"), n_told("down has returned")), (21, 21), "{says:?}");
    }
}

/// A page needs nothing from elsewhere, and nothing in it ends its script early.
#[test]
fn a_page_stands_alone() {
    let mut session = built_in("vec", 1_000);
    let html = page(&mut session);
    for forbidden in ["http://", "https://", "src=", "@import", "url("] {
        let found = html.replace("http://www.w3.org/2000/svg", "");
        assert!(!found.contains(forbidden), "{forbidden}");
    }
    assert_eq!(html.matches("</script>").count(), 2);
}

fn run_to_the_end(session: &mut Session) -> u64 {
    session.machine_mut().run(&asmscope::model::run::RunUntil::default());
    session.machine().end().0
}

/// What is drawn here of each picture of a film, as elements.
fn drawings(session: &mut Session, film: &Film) -> Vec<Vec<String>> {
    let start = session.machine().start();
    session.machine_mut().seek(start);
    let mut all = Vec::new();
    loop {
        let picture = session.picture(&PictureOptions::default());
        all.push(elements(&svg::body(&picture, &place(&picture, &film.widths))));
        if !session.next_picture() {
            return all;
        }
    }
}

/// Boxes, texts and lines in the form in which `walk.html` sends them.
fn elements(svg: &str) -> Vec<String> {
    let attribute = |tag: &str, name: &str| -> String {
        let start = tag.find(&format!(" {name}=\"")).map(|at| at + name.len() + 3);
        start.map_or(String::new(), |at| tag[at..].split('"').next().unwrap_or_default().to_owned())
    };
    let mut found = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, rest) = part.split_once('>').expect("a tag ends");
        let list = |names: &[&str]| names.iter().map(|name| attribute(tag, name)).collect::<Vec<_>>().join(" ");
        if tag.starts_with("rect class=\"frame\"") {
            found.push(format!("frame {}", list(&["x", "y", "width", "height"])));
        } else if tag.starts_with("text ") {
            found.push(format!("text {} {}", list(&["x", "y"]), unescaped(rest)));
        } else if tag.starts_with("path ") {
            found.push(format!("path {}", attribute(tag, "d")));
        }
    }
    found.sort();
    found
}

fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

/// What the walk found of each thing that a reader can do.
fn check_walk(seen: &Value, film: &Film) {
    assert_eq!(seen["errors"], serde_json::json!([]), "{seen}");
    assert_eq!(seen["pictures"], film.stops.len(), "the end is reached by steps");
    for (key, what) in [
        ("stepped", "a step marks another line or changes the picture"),
        ("keys", "arrow keys, Home and End lead there"),
        ("chosen", "a click on a value tells of it"),
        ("wrote", "`w` goes to who wrote it"),
        ("linked", "the address names the step"),
        ("entered", "the arrow keys step again when a step was entered"),
        ("without", "what needs the script is not shown without it"),
        ("said", "the status says what changed"),
        ("words", "every arrow is in words, too"),
    ] {
        assert_eq!(seen[key], true, "{what}: {}", seen["notes"]);
    }
    let widths = seen["widths"].as_array().expect("three widths");
    assert_eq!(widths.len(), 3);
    for width in widths {
        assert_eq!(width["outside"], serde_json::json!([]), "arrows and boxes are inside: {width}");
        assert_eq!(width["overflow"], false, "nothing but panes scrolls sideways: {width}");
    }
}

/// Opens a page in each browser that is installed.
fn in_browsers(html: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for Browser { names, arguments } in &BROWSERS {
        let Some(program) = names.iter().find_map(|name| installed(name)) else {
            eprintln!("skipped: {} is not installed", names[0]);
            continue;
        };
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
        let port = listener.local_addr().expect("it has an address").port();
        let profile = std::env::temp_dir().join(format!("asmscope-browser-{}-{port}", std::process::id()));
        std::fs::create_dir_all(&profile).expect("a folder for the profile");
        let mut command = Command::new(&program);
        command.args(arguments(&profile.to_string_lossy())).arg(format!("http://127.0.0.1:{port}/"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let browser = Running(command.spawn().expect("the browser starts"));
        let seen = serve(&listener, html);
        drop(browser);
        drop(std::fs::remove_dir_all(&profile));
        let seen = seen.unwrap_or_else(|| panic!("{} did not answer", program.display()));
        eprintln!("{}: {} ms a picture", names[0], seen["milliseconds"]);
        all.push(seen);
    }
    all
}

/// Ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn installed(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Serves both pages until the walk has sent what it saw.
fn serve(listener: &TcpListener, html: &str) -> Option<Value> {
    listener.set_nonblocking(true).expect("a socket can be asked");
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        match listener.accept() {
            Ok((stream, _)) => {
                if let Some(seen) = answer(stream, html) {
                    return Some(seen);
                }
            }
            Err(_) => std::thread::sleep(Duration::from_millis(10)),
        }
    }
    None
}

/// One request; what the walk saw, if it is that.
fn answer(stream: TcpStream, html: &str) -> Option<Value> {
    stream.set_nonblocking(false).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let path = first.split(' ').nth(1).unwrap_or_default();
    let (status, text) = match path.split('?').next() {
        Some("/") => ("200 OK", WALK),
        Some("/page") => ("200 OK", html),
        Some("/seen") => ("200 OK", ""),
        _ => ("404 Not Found", ""),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        text.len()
    );
    let mut stream = reader.into_inner();
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(text.as_bytes())).ok()?;
    if path == "/seen" { serde_json::from_slice(&body).ok() } else { None }
}
