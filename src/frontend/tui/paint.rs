//! Draws a screen: title, panes with their borders, arrows, the bar of time, the prompt and the line of keys.
//!
//! A pane has a line above it with its name and a thin line beside it, and no box of its own. Painting moves nothing but the scroll positions,
//! which it keeps within what there is to see.

use super::area::Area;
use super::arrange::{Contents, Pane, Slot, arrange};
use super::arrows::{self, Route};
use super::canvas::Canvas;
use super::code_pane::{self, SourcePane};
use super::help;
use super::legend;
use super::memory_pane::{self, PaneRow};
use super::screen::Screen;
use crate::frontend::complete;
use crate::frontend::format;
use crate::frontend::highlight::highlight;
use crate::frontend::panels;
use crate::frontend::text::{Style, StyledLine, StyledText, width};
use crate::frontend::theme::{Scene, Theme};
use crate::lens::picture::{PictureMark, PictureRegion};
use crate::model::run::Stop;
use crate::session::session::Session;

/// The smallest window that is drawn on.
const NARROWEST: usize = 24;
const LOWEST: usize = 8;

/// What a pane showed, for arrows.
struct Shown {
    pane: Pane,
    body: Area,
    rows: Vec<PaneRow>,
}

/// Draws everything.
pub(super) fn paint(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>) {
    let window = canvas.area();
    let theme = screen.appearance.theme;
    if window.width < NARROWEST || window.height < LOWEST {
        let text = format!("too small: make the window {NARROWEST}x{LOWEST} or larger; q leaves");
        canvas.lines(window, StyledLine::of(Style::Warning, text).wrap(window.width.max(1)).lines(), theme.glyphs);
        return;
    }
    place(screen, window.width, window.height);
    title(screen, canvas);
    let mut shown = Vec::new();
    for slot in screen.arrangement.slots.clone() {
        let pane = screen.seen(&slot.panes);
        heading(screen, canvas, &slot, pane);
        let rows = body(screen, canvas, pane, slot.body());
        shown.push(Shown { pane, body: slot.body(), rows });
    }
    borders(screen, canvas);
    draw_arrows(screen, canvas, &shown);
    timeline(screen, canvas);
    prompt(screen, canvas);
    foot(screen, canvas);
    if let Some(top) = screen.help {
        screen.help = Some(help_page(canvas, top, &theme));
    }
}

/// Decides where everything stands in a window.
pub(super) fn place(screen: &mut Screen<'_>, columns: usize, rows: usize) {
    let is_compiled = screen.session.program().process.is_some();
    screen.arrangement = arrange(columns, rows, Contents { is_compiled }, &screen.adjustment);
}

fn title(screen: &Screen<'_>, canvas: &mut Canvas<'_>) {
    let area = screen.arrangement.title;
    let session = &*screen.session;
    let program = session.program();
    let name = program.name.rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("asmscope");
    let left = StyledLine::from(" ").styled(Style::Heading, format::clean(name));
    let picture = &screen.look.picture;
    let line = picture.line.map(|line| format!(", {}", format::line(program, line))).unwrap_or_default();
    let place = if picture.function.is_empty() { String::new() } else { format!("{}{line}", picture.function) };
    let left = left.plain("  ").plain(format::clean(&place));
    let right = state(session);
    let theme = &screen.appearance.theme;
    let right = if screen.is_mouse_on { right } else { StyledLine::of(Style::Dim, "mouse off  ").append(right) };
    canvas.line(area.x, area.y, area.width, &left, theme.glyphs);
    let x = area.right().saturating_sub(right.width() + 1).max(area.x + left.width() + 2);
    canvas.line(x, area.y, area.right().saturating_sub(x), &right, theme.glyphs);
}

/// Whether it can go on, and what stands in the way.
fn state(session: &Session) -> StyledLine {
    let machine = session.machine();
    match machine.ended() {
        Some(Stop::Exited { code: 0 }) => StyledLine::of(Style::Success, "ended with exit code 0"),
        Some(Stop::Exited { code }) => StyledLine::of(Style::Warning, format!("ended with exit code {code}")),
        Some(Stop::Fault(fault)) => StyledLine::of(Style::Error, format!("fault: {}", fault.code())),
        _ if machine.position() < machine.end() => StyledLine::of(Style::Dim, "in the past of the record"),
        _ => StyledLine::new(),
    }
}

/// The line above a pane: names, the one that is seen in bold, reversed where keys go to it.
fn heading(screen: &Screen<'_>, canvas: &mut Canvas<'_>, slot: &Slot, seen: Pane) {
    let theme = &screen.appearance.theme;
    let Area { x, y, width: columns, .. } = slot.area;
    canvas.text(x, y, &theme.pick("─", "-").repeat(columns), Style::Dim);
    for (pane, from, to) in slot.tabs() {
        if to > slot.area.right() {
            break;
        }
        let style = if pane == seen { Style::Heading } else { Style::Dim };
        canvas.text(from, y, &format!(" {} ", pane.name()), style);
        // What is behind another may have changed unseen.
        if pane != seen && has_changed(screen, pane) {
            canvas.text(to - 1, y, theme.pick("●", "*"), Style::Changed);
        }
        if pane == screen.focus() {
            canvas.reverse(Area { x: from, y, width: to - from, height: 1 });
        }
    }
    let end = slot.tabs().last().map_or(x, |(.., to)| *to);
    let remark = remark(screen, seen);
    let room = slot.area.right().saturating_sub(end + 2);
    if !remark.is_empty() && width(&remark) <= room {
        canvas.text(slot.area.right() - width(&remark) - 3, y, &format!(" {remark} "), Style::Dim);
    }
}

/// Whether something to look at in a pane is different from what was shown before.
fn has_changed(screen: &Screen<'_>, pane: Pane) -> bool {
    let look = &screen.look;
    let is_new = |regions: &[PictureRegion]| {
        let boxes = look.picture.boxes.iter().filter(|found| regions.contains(&found.region));
        boxes.into_iter().any(|found| {
            found.marks.has(PictureMark::Changed) || found.rows.iter().any(|row| row.marks.has(PictureMark::Changed))
        })
    };
    match pane {
        Pane::Stack => is_new(&[PictureRegion::Stack]),
        Pane::Heap => is_new(&[PictureRegion::Heap, PictureRegion::Static]),
        Pane::Output => look.n_output > look.n_output_before,
        // The others change with every step, or are what was asked for.
        Pane::Source | Pane::Assembly | Pane::Registers | Pane::Answers | Pane::Timeline => false,
    }
}

/// What a pane is about, at the right end of its heading.
fn remark(screen: &Screen<'_>, pane: Pane) -> String {
    match pane {
        Pane::Source => code_pane::file_name(screen.session, screen.file()),
        Pane::Assembly => code_pane::function_name(screen.session),
        Pane::Output => {
            let n = screen.session.machine().output().len();
            if n == 0 { String::new() } else { format::bytes(n as u64) }
        }
        _ => String::new(),
    }
}

/// Draws what is in a pane.
fn body(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>, pane: Pane, area: Area) -> Vec<PaneRow> {
    match pane {
        Pane::Source => source(screen, canvas, area),
        Pane::Answers => answers(screen, canvas, area),
        Pane::Output => output(screen, canvas, area),
        Pane::Stack | Pane::Heap => return memory(screen, canvas, pane, area),
        Pane::Assembly | Pane::Registers => code_or_registers(screen, canvas, pane, area),
        Pane::Timeline => {}
    }
    Vec::new()
}

fn source(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>, area: Area) {
    let (file, cursor, place) = (screen.file(), screen.cursor, screen.look.place);
    let is_scrolled = screen.is_scrolled[Pane::Source as usize];
    let (session, trail) = (&*screen.session, &screen.trail);
    let theme = &Theme { width: area.width, ..screen.appearance.theme };
    let pane = SourcePane { session, trail, file, place, theme };
    let n = pane.n_lines();
    if n == 0 {
        let what = if session.program().name.is_empty() {
            "type an instruction, such as `mov rax, 5`"
        } else {
            "the program has no source here; the assembly pane shows its instructions"
        };
        canvas.lines(area, StyledLine::of(Style::Dim, what).wrap(area.width).lines(), theme.glyphs);
        return;
    }
    let wanted = cursor.or(place.line.filter(|line| line.file == file)).map_or(n, |line| line.number as usize) - 1;
    let top = if is_scrolled { screen.tops[0] } else { following(screen.tops[0], wanted.min(n - 1), area.height) };
    let top = top.min(n.saturating_sub(area.height));
    let lines = pane.lines(top..(top + area.height).min(n));
    canvas.lines(area, &lines, theme.glyphs);
    if let Some(cursor) = cursor.map(|line| line.number as usize - 1).filter(|at| (top..top + area.height).contains(at))
    {
        canvas.reverse(Area { y: area.y + cursor - top, height: 1, ..area });
    }
    screen.tops[Pane::Source as usize] = top;
}

/// The first line, so that another is in sight with some around it, moved no more than that needs.
fn following(top: usize, wanted: usize, height: usize) -> usize {
    let around = (height / 4).min(5);
    if wanted < top + around || wanted + around >= top + height { wanted.saturating_sub(height / 2) } else { top }
}

fn code_or_registers(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>, pane: Pane, area: Area) {
    let theme = Theme { width: area.width, ..screen.appearance.theme };
    let session = &*screen.session;
    let scene = Scene { program: session.program(), machine: session.machine(), theme: &theme };
    let lines: Vec<StyledLine> = match pane {
        Pane::Assembly => code_pane::assembly(&scene, session, area.height),
        _ => panels::registers(&scene, Some(&screen.look.changed)).into_iter().collect(),
    };
    scrolled(screen, canvas, pane, area, &lines);
}

fn memory(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>, pane: Pane, area: Area) -> Vec<PaneRow> {
    let theme = Theme { width: area.width, ..screen.appearance.theme };
    let picture = &screen.look.picture;
    let mut rows = match pane {
        Pane::Stack => memory_pane::rows(picture, &[PictureRegion::Stack], &theme),
        _ => memory_pane::rows(picture, &[PictureRegion::Heap, PictureRegion::Static], &theme),
    };
    let is_empty = rows.is_empty();
    rows.extend(picture.omitted.iter().filter(|what| is_about(what, pane)).map(|what| memory_pane::remark(what)));
    if is_empty {
        let what = if pane == Pane::Heap { "nothing on the heap" } else { "no call in progress" };
        rows.insert(0, memory_pane::remark(what));
    }
    if !screen.is_scrolled[pane as usize] {
        show_changes(screen, pane, &rows, area.height);
    }
    let lines: Vec<StyledLine> = rows.iter().map(|row| row.line.clone()).collect();
    let top = scrolled(screen, canvas, pane, area, &lines);
    rows.into_iter().skip(top).take(area.height).collect()
}

fn is_about(omitted: &str, pane: Pane) -> bool {
    (omitted.contains("frame") || omitted.contains("rsp")) == (pane == Pane::Stack)
}

/// Scrolls to the first row that has changed, if none that has is in sight.
fn show_changes(screen: &mut Screen<'_>, pane: Pane, rows: &[PaneRow], height: usize) {
    let picture = &screen.look.picture;
    let is_changed = |row: &PaneRow| {
        let Some((found, key)) = &row.at else { return false };
        let Some(found) = picture.find(found) else { return false };
        let marks = key.as_ref().map_or(Some(found.marks), |key| found.row(key).map(|row| row.marks));
        marks.is_some_and(|marks| marks.has(PictureMark::Changed))
    };
    let changed: Vec<usize> = rows.iter().enumerate().filter(|(_, row)| is_changed(row)).map(|(idx, _)| idx).collect();
    let top = &mut screen.tops[pane as usize];
    match changed.first() {
        Some(_) if changed.iter().any(|idx| (*top..*top + height).contains(idx)) => {}
        Some(first) => *top = first.saturating_sub(height / 3),
        None => {}
    }
    // The innermost frame is what most look at.
    if pane == Pane::Stack && rows.len() <= height {
        *top = 0;
    }
}

/// Draws lines from where the pane is scrolled to; returns that.
fn scrolled(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>, pane: Pane, area: Area, lines: &[StyledLine]) -> usize {
    let top = screen.tops[pane as usize].min(lines.len().saturating_sub(area.height));
    screen.tops[pane as usize] = top;
    canvas.lines(area, &lines[top..], screen.appearance.theme.glyphs);
    more_marks(canvas, area, top, lines.len(), &screen.appearance.theme);
    top
}

/// Marks at the right edge where there is more above or below.
fn more_marks(canvas: &mut Canvas<'_>, area: Area, top: usize, n: usize, theme: &Theme) {
    if area.height == 0 {
        return;
    }
    if top > 0 {
        canvas.text(area.right() - 1, area.y, theme.pick("▴", "^"), Style::Dim);
    }
    if top + area.height < n {
        canvas.text(area.right() - 1, area.bottom() - 1, theme.pick("▾", "v"), Style::Dim);
    }
}

fn answers(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>, area: Area) {
    let (lines, newest) = screen.answers.folded(area.width);
    let n = lines.len();
    let last = n.saturating_sub(area.height);
    // A long answer is read from its beginning.
    let wanted = if n - newest > area.height { newest } else { last };
    let top =
        if screen.is_scrolled[Pane::Answers as usize] { screen.tops[Pane::Answers as usize].min(last) } else { wanted };
    let lines: Vec<StyledLine> = lines.iter().skip(top).take(area.height).cloned().collect();
    screen.tops[Pane::Answers as usize] = top;
    let glyphs = screen.appearance.theme.glyphs;
    canvas.lines(area, &lines, glyphs);
    more_marks(canvas, area, top, n, &screen.appearance.theme);
}

fn output(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>, area: Area) {
    /// Bytes at the end that are shown.
    const MOST: usize = 64 * 1024;
    let bytes = screen.session.machine().output();
    let from = bytes.len().saturating_sub(MOST);
    let before = screen.look.n_output_before.clamp(from, bytes.len());
    let text = |bytes: &[u8], style: Style| {
        let text: String = String::from_utf8_lossy(bytes).into_owned();
        crate::frontend::text::StyledSpan { style, text: text.replace('\r', "") }
    };
    let spans = [text(&bytes[from..before], Style::Plain), text(&bytes[before..], Style::Success)];
    let spans = spans.map(|span| crate::frontend::text::StyledSpan { text: printable(&span.text), ..span });
    let mut lines: Vec<StyledLine> =
        StyledText::of_spans(spans).into_iter().flat_map(|line| line.fold(area.width.max(1))).collect();
    // What ends its last line has nothing on the next.
    if lines.last().is_some_and(|line| line.width() == 0) {
        lines.pop();
    }
    if lines.is_empty() {
        canvas.text(area.x, area.y, "nothing was printed yet", Style::Dim);
        return;
    }
    if !screen.is_scrolled[Pane::Output as usize] {
        screen.tops[Pane::Output as usize] = lines.len();
    }
    scrolled(screen, canvas, Pane::Output, area, &lines);
}

/// Output with its line ends, and nothing that a terminal would obey.
fn printable(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(format::clean).collect();
    lines.join("\n")
}

/// The lines between columns, with their joints.
fn borders(screen: &Screen<'_>, canvas: &mut Canvas<'_>) {
    let theme = &screen.appearance.theme;
    let rule = theme.pick("─", "-");
    if let Some(arrows) = screen.arrangement.arrows {
        canvas.text(arrows.x, arrows.y, &rule.repeat(arrows.width), Style::Dim);
    }
    let is_beside_arrows = |slot: &Slot| screen.arrangement.arrows.is_some_and(|arrows| slot.area.x == arrows.right());
    let beside: Vec<&Slot> =
        screen.arrangement.slots.iter().filter(|slot| slot.area.x > 0 && !is_beside_arrows(slot)).collect();
    for slot in &beside {
        for y in slot.area.y..slot.area.bottom() {
            canvas.text(slot.area.x - 1, y, theme.pick("│", "|"), Style::Dim);
        }
    }
    for slot in beside {
        let x = slot.area.x - 1;
        for y in slot.area.y..=slot.area.bottom() {
            let is_rule = |x: usize| canvas.symbol(x, y) == rule;
            let (left, right) = (x > 0 && is_rule(x - 1), is_rule(x + 1));
            let is_line = |y: usize| canvas.symbol(x, y) == theme.pick("│", "|");
            let (up, down) = (y > 0 && is_line(y - 1), is_line(y + 1));
            let joint = match (left, right, up, down) {
                (true, true, true, true) => "┼",
                (true, true, false, true) => "┬",
                (true, true, true, false) => "┴",
                (true, false, true, _) | (true, false, _, true) => "┤",
                (false, true, true, _) | (false, true, _, true) => "├",
                _ => continue,
            };
            canvas.text(x, y, theme.pick(joint, "+"), Style::Dim);
        }
    }
}

/// Arrows from the rows of the stack to blocks, as far as both are in sight.
fn draw_arrows(screen: &Screen<'_>, canvas: &mut Canvas<'_>, shown: &[Shown]) {
    let Some(area) = screen.arrangement.arrows else { return };
    let find = |pane: Pane| shown.iter().find(|shown| shown.pane == pane);
    let (Some(stack), Some(heap)) = (find(Pane::Stack), find(Pane::Heap)) else { return };
    let area = Area { y: stack.body.y, height: stack.body.height.min(heap.body.height), ..area };
    let title_of = |key: &str| {
        let is_title = |row: &PaneRow| row.at.as_ref().is_some_and(|(found, row)| found == key && row.is_none());
        heap.rows.iter().position(is_title).map(|idx| heap.body.y + idx)
    };
    let picture = &screen.look.picture;
    let route = |(idx, row): (usize, &PaneRow)| {
        let arrow = row.arrow.as_ref()?;
        let (found, key) = row.at.as_ref()?;
        let holder = picture.find(found)?.row(key.as_ref()?)?;
        let to = title_of(arrow.to.box_key()?)?;
        let style = memory_pane::arrow_style(picture, arrow);
        let style = if holder.marks.has(PictureMark::Changed) { Style::Changed } else { style };
        Some(Route { from: stack.body.y + idx, to, style })
    };
    let routes: Vec<Route> = stack.rows.iter().enumerate().filter_map(route).collect();
    let inside = |route: &Route| route.from < area.bottom() && route.to < area.bottom();
    let routes: Vec<Route> = routes.into_iter().filter(inside).collect();
    arrows::draw(canvas, area, &routes, &screen.appearance.theme);
}

fn timeline(screen: &Screen<'_>, canvas: &mut Canvas<'_>) {
    let area = screen.arrangement.timeline;
    let theme = &screen.appearance.theme;
    let bar = screen.time_bar();
    if area.height > 1 {
        canvas.line(area.x, area.y, area.width, &bar.depth_line(area.width, theme), theme.glyphs);
    }
    let y = area.bottom() - 1;
    canvas.line(area.x, y, area.width, &bar.line(area.width, theme), theme.glyphs);
    if screen.focus() == Pane::Timeline {
        canvas.reverse(Area { x: area.x + 1, y, width: 4, height: 1 });
    }
}

fn prompt(screen: &mut Screen<'_>, canvas: &mut Canvas<'_>) {
    let area = screen.arrangement.prompt;
    let glyphs = screen.appearance.theme.glyphs;
    let prompt = crate::frontend::repl::prompt(screen.session, screen.reader);
    let is_typing = screen.is_typing || !screen.editor.is_empty() || screen.reader.is_block_open();
    let style = if is_typing { Style::Prompt } else { Style::Dim };
    canvas.text(area.x, area.y, &prompt, style);
    if !is_typing {
        return;
    }
    let x = area.x + width(&prompt);
    let room = area.width.saturating_sub(width(&prompt) + 1).max(1);
    let (text, cursor) = (screen.editor.text().to_owned(), screen.editor.cursor());
    // A line that is longer than the screen is seen around its cursor.
    let before = width(&text[..cursor]);
    let skipped = before.saturating_sub(room);
    let line = highlight(&text).into_iter().next().unwrap_or_default();
    let line = if skipped == 0 { line } else { without_start(&line, skipped) };
    let used = line.width();
    canvas.line(x, area.y, room + 1, &line, glyphs);
    let hint = if cursor == text.len() { complete::hint(screen.known(), &text) } else { None };
    if let Some(hint) = hint.filter(|_| used < room) {
        canvas.line(x + used, area.y, room - used, &StyledLine::of(Style::Dim, hint), glyphs);
    }
    canvas.set_cursor(x + before - skipped, area.y);
}

/// A line without its first columns.
fn without_start(line: &StyledLine, columns: usize) -> StyledLine {
    let mut left = columns;
    let mut rest = StyledLine::new();
    for span in line.spans() {
        let kept: String = span
            .text
            .chars()
            .skip_while(|c| {
                let taken = width(c.encode_utf8(&mut [0; 4]));
                let is_skipped = left > 0;
                left = left.saturating_sub(taken);
                is_skipped
            })
            .collect();
        rest = rest.styled(span.style, kept);
    }
    rest
}

/// The last line: choices of a completion, something to say, or the keys.
fn foot(screen: &Screen<'_>, canvas: &mut Canvas<'_>) {
    let area = screen.arrangement.legend;
    let theme = &screen.appearance.theme;
    if let Some(completion) = screen.editor.completion() {
        let mut line = StyledLine::from(" ");
        let first = completion.chosen.unwrap_or(0).saturating_sub(3);
        for (idx, word) in completion.words.iter().enumerate().skip(first) {
            let style = if completion.chosen == Some(idx) { Style::Changed } else { Style::Dim };
            line = line.styled(style, format::clean(word)).plain("  ");
        }
        return canvas.line(area.x, area.y, area.width, &line, theme.glyphs);
    }
    if !screen.message.is_empty() {
        let line = StyledLine::from(" ").styled(Style::Warning, screen.message.as_str());
        return canvas.line(area.x, area.y, area.width, &line, theme.glyphs);
    }
    let is_typing = screen.is_typing || !screen.editor.is_empty() || screen.reader.is_block_open();
    canvas.line(area.x, area.y, area.width, &legend::keys(area.width, is_typing, theme), theme.glyphs);
}

/// Draws the page of help over everything; returns how far it is scrolled.
fn help_page(canvas: &mut Canvas<'_>, top: usize, theme: &Theme) -> usize {
    let window = canvas.area();
    let columns = (help::WIDTH + 4).min(window.width);
    let text = help::page(theme, columns.saturating_sub(4));
    let rows = (text.lines().len() + 2).min(window.height);
    let x = (window.width - columns) / 2;
    let y = (window.height - rows) / 2;
    let page = Area { x, y, width: columns, height: rows };
    let top = top.min(text.lines().len() - (rows - 2).min(text.lines().len()));
    canvas.clear(page);
    let line = theme.pick("─", "-").repeat(columns - 2);
    let frame =
        |left: &'static str, right: &'static str| format!("{}{line}{}", theme.pick(left, "+"), theme.pick(right, "+"));
    canvas.text(x, y, &frame("╭", "╮"), Style::Dim);
    canvas.text(x + 2, y, " keys ", Style::Heading);
    canvas.text(x, page.bottom() - 1, &frame("╰", "╯"), Style::Dim);
    let hint = " any key closes; Up and Down scroll ";
    canvas.text(page.right().saturating_sub(hint.len() + 2), page.bottom() - 1, hint, Style::Dim);
    for row in y + 1..page.bottom() - 1 {
        canvas.text(x, row, theme.pick("│", "|"), Style::Dim);
        canvas.text(page.right() - 1, row, theme.pick("│", "|"), Style::Dim);
    }
    let inside = Area { x: x + 2, y: y + 1, width: columns - 4, height: rows - 2 };
    canvas.lines(inside, &text.lines()[top..], theme.glyphs);
    top
}
