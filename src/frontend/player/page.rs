//! The page around a film: markup, styles and script as text, put together.
//!
//! A fragment has no blank line, because one would end a block of HTML inside of Markdown. Nothing is fetched: the policy in the page forbids it.

use super::document;
use super::film::Film;
use crate::frontend::format;
use crate::frontend::picture::layout::place;
use crate::frontend::picture::svg;
use crate::frontend::text::html::escape;

/// The styles of a player, below `.asmscope-player`.
pub const STYLESHEET: &str = include_str!("player.css");
/// The script that brings every player of a page to life.
pub const SCRIPT: &str = include_str!("player.js");

/// What a player in a page of others shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FragmentOptions {
    /// The step that it begins at.
    pub first_step: u64,
    /// Those that are shown.
    pub panes: Vec<Pane>,
    /// In pixels; as much as it needs without.
    pub height: Option<u32>,
}

/// A part of a player.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pane {
    /// The source.
    Code,
    /// Memory.
    Picture,
    /// What the guest prints.
    Output,
    /// What the registers of a compiled program hold; those of assembly are in the picture.
    Registers,
}

impl Pane {
    /// Every pane.
    pub const ALL: [Pane; 4] = [Pane::Code, Pane::Picture, Pane::Output, Pane::Registers];

    /// `code`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Pane::Code => "code",
            Pane::Picture => "picture",
            Pane::Output => "output",
            Pane::Registers => "registers",
        }
    }
}

impl Default for FragmentOptions {
    fn default() -> FragmentOptions {
        FragmentOptions { first_step: 0, panes: Pane::ALL.to_vec(), height: None }
    }
}

/// A page of its own.
#[must_use]
pub fn standalone(film: &Film) -> String {
    let title = title(film);
    let player = player(film, &FragmentOptions::default(), "data-page");
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
         <title>{}</title>\n<style>\n{STYLESHEET}{}</style>\n</head>\n<body class=\"asmscope-page\">\n{player}<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        escape(&title),
        svg::STYLESHEET,
    )
}

/// A player for a page that has the styles and the script from elsewhere.
#[must_use]
pub fn fragment(film: &Film, options: &FragmentOptions) -> String {
    without_blank_lines(&player(film, options, ""))
}

/// The styles and the script that the fragments of one page need.
#[must_use]
pub fn fragment_support() -> String {
    let text = format!(
        "<style>\n{STYLESHEET}{}{}</style>\n<script>\n{SCRIPT}</script>\n",
        svg::STYLESHEET,
        svg::BOOK_STYLESHEET
    );
    without_blank_lines(&text)
}

fn without_blank_lines(text: &str) -> String {
    text.lines().filter(|line| !line.trim().is_empty()).fold(String::new(), |text, line| text + line + "\n")
}

fn title(film: &Film) -> String {
    let name = film.title.rsplit('/').next().unwrap_or_default();
    if name.is_empty() { String::from("typed at the prompt") } else { name.to_owned() }
}

/// `step 0, main, line 4`
fn first_place(film: &Film) -> String {
    let Some(stop) = film.stops.first() else { return String::new() };
    let function = if stop.function.is_empty() { String::new() } else { format!(", {}", stop.function) };
    // Lines that a book hides have no number.
    let shown = |(file, line): (usize, u32)| {
        let hidden = &film.files[file].hidden;
        let n_before = hidden.iter().filter(|number| **number < line).count() as u32;
        (!hidden.contains(&line)).then(|| format!(", line {}", line - n_before))
    };
    let line = stop.line.and_then(shown).unwrap_or_default();
    format!("step {}{function}{line}", stop.step)
}

/// The file that the run begins in, as the script writes it.
fn first_source(film: &Film) -> String {
    let Some((file, now)) = film.stops.first().and_then(|stop| stop.line) else { return String::new() };
    let is_shown = |number: &u32| !film.files[file].hidden.contains(number);
    let lines = (1_u32..).zip(&film.files[file].lines).filter(|(number, _)| is_shown(number));
    let line = |(nth, (number, text)): (u32, (u32, &String))| {
        let class = if number == now { "line now" } else { "line" };
        format!("<div class=\"{class}\"><i>{nth}</i><span>{}</span></div>", escape(text))
    };
    (1..).zip(lines).map(line).collect()
}

fn player(film: &Film, options: &FragmentOptions, attribute: &str) -> String {
    let json = document::json(film);
    let title = escape(&title(film));
    let height = options.height.map(|height| format!(" data-height=\"{height}\"")).unwrap_or_default();
    let first = options.first_step;
    let panes: Vec<&str> = options.panes.iter().map(|pane| pane.name()).collect();
    let hidden = |pane: Pane| if options.panes.contains(&pane) { "" } else { " hidden" };
    let (code, picture, output) = (hidden(Pane::Code), hidden(Pane::Picture), hidden(Pane::Output));
    let placement = place(&film.first, &film.widths);
    let image = svg::inline(&film.first, &placement);
    let by = if film.by_lines { "line" } else { "step" };
    let n = film.stops.len().saturating_sub(1);
    let folded = if film.by_lines {
        "One picture a line; what the libraries do in between is folded."
    } else {
        "One picture a step."
    };
    let left_out = match film.n_left_out {
        0 => String::new(),
        n => format!(" The last {} of the run are not in this page.", format::plural(n, "step")),
    };
    let panes = panes.join(" ");
    // Closed until somebody wants them: they are what lines do not speak of.
    let registers = if film.by_lines && options.panes.contains(&Pane::Registers) {
        "<details class=\"registers\"><summary>Registers</summary><table><tbody></tbody></table></details>\n"
    } else {
        ""
    };
    let place = escape(&first_place(film));
    let source = first_source(film);
    // Within a text, that says what it is about.
    let heading = if attribute.is_empty() { String::new() } else { format!("<h1>{title}</h1>") };
    format!(
        "<section class=\"asmscope-player\" {attribute} data-first=\"{first}\" data-panes=\"{panes}\"{height} aria-label=\"{title}, a run to be stepped through\">\n\
         <header>{heading}<p class=\"where\">{place}</p></header>\n\
         <div class=\"panes\">\n\
         <div class=\"side\">\n\
         <div class=\"code\" tabindex=\"0\" role=\"region\" aria-label=\"source\"{code}>{source}</div>\n\
         <div class=\"output\"{output}><h2>Output</h2><pre></pre></div>\n\
         {registers}</div>\n\
         <div class=\"main\"{picture}>\n\
         <div class=\"picture\" tabindex=\"0\" role=\"region\" aria-label=\"memory\">{image}</div>\n\
         <p class=\"omitted\"></p>\n\
         <div class=\"about\" hidden></div>\n\
         <details class=\"words\"><summary>Arrows in words</summary><ul></ul></details>\n\
         </div>\n\
         </div>\n\
         <div class=\"controls\">\n\
         <div class=\"buttons\"><button data-do=\"first\" title=\"to the start (Home)\" aria-label=\"to the start\">|◀</button>\
         <button data-do=\"back\" title=\"back one {by} (←)\">◀ Back</button>\
         <button data-do=\"play\" title=\"play (Space)\">Play</button>\
         <button data-do=\"step\" class=\"primary\" title=\"forward one {by} (→)\">Step ▶</button>\
         <button data-do=\"last\" title=\"to the end (End)\" aria-label=\"to the end\">▶|</button>\
         <span class=\"focus-buttons\" hidden><button data-do=\"previous\" title=\"the change of it before this (p)\">◀ its change</button>\
         <button data-do=\"next\" title=\"its next change (n)\">its change ▶</button></span>\
         <label class=\"goto\">step <input type=\"number\" min=\"0\" inputmode=\"numeric\"></label>\
         <button data-do=\"help\" title=\"keys (?)\" aria-label=\"keys\">?</button></div>\n\
         <input class=\"slider\" type=\"range\" min=\"0\" max=\"{n}\" value=\"0\" aria-label=\"time\">\n\
         </div>\n\
         <p class=\"says\" role=\"status\" aria-live=\"polite\"></p>\n\
         <p class=\"remark\">{folded}{left_out}</p>\n\
         <pre class=\"end\" hidden></pre>\n\
         <dialog class=\"help\"><h2>Keys</h2><dl>\
         <dt>← →</dt><dd>back, forward</dd><dt>Shift ← →</dt><dd>to another line</dd><dt>Home End</dt><dd>to the start, to the end</dd>\
         <dt>g</dt><dd>go to a step</dd><dt>Space</dt><dd>play, pause</dd><dt>↑ ↓</dt><dd>choose a value</dd>\
         <dt>w</dt><dd>who wrote it: goes there</dd><dt>n p</dt><dd>its next change, the one before</dd><dt>Esc</dt><dd>choose nothing</dd></dl>\
         <p>A click on a value tells when it was written; a click on the title of a block tells its history.</p>\
         <form method=\"dialog\"><button>Close</button></form></dialog>\n\
         <noscript><p>This is the first picture of the run. Scripts are turned off; with them the run can be played here.</p></noscript>\n\
         <script type=\"application/json\">{json}</script>\n\
         </section>\n"
    )
}
