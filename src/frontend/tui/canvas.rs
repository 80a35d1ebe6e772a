//! A grid of character cells that styled text is drawn on, and the terminal that shows it. The only file that names `ratatui`.
//!
//! ratatui keeps the cells that were shown last and writes those that differ, which keeps the bytes of a step few. The sixteen colours of the
//! terminal's own scheme are used, as for printed text; without colour only reverse, bold and underline are, because a terminal
//! that is said to have no colours may know nothing else. A cell that lies outside of the grid is not drawn.

use super::area::Area;
use crate::frontend::text::{Style, StyledLine, width};
use crate::frontend::theme::{Color, Glyphs};
use ratatui::Terminal;
use ratatui::backend::{Backend as _, CrosstermBackend, TestBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color as Ink, Modifier, Style as CellStyle};
use std::fmt::Write as _;
use std::io::{self, BufWriter, Stdout};

/// Bytes that are collected before they are written: more than a frame has.
const BUFFER: usize = 1 << 18;

/// The cells of one frame.
pub(super) struct Canvas<'a> {
    buffer: &'a mut Buffer,
    color: Color,
    cursor: Option<(usize, usize)>,
}

impl Canvas<'_> {
    /// All of it.
    pub(super) fn area(&self) -> Area {
        let Rect { width, height, .. } = self.buffer.area;
        Area { x: 0, y: 0, width: usize::from(width), height: usize::from(height) }
    }

    /// A line from a cell on, cut at `columns`, with a mark where that is so.
    pub(super) fn line(&mut self, x: usize, y: usize, columns: usize, line: &StyledLine, glyphs: Glyphs) {
        let mut x = x;
        let line = if line.width() > columns { &line.clone().truncate(columns, glyphs) } else { line };
        for span in line.spans() {
            self.text(x, y, &span.text, span.style);
            x += width(&span.text);
        }
    }

    /// Text of one style from a cell on.
    pub(super) fn text(&mut self, x: usize, y: usize, text: &str, style: Style) {
        let (Ok(column), Ok(row)) = (u16::try_from(x), u16::try_from(y)) else { return };
        if column < self.buffer.area.width && row < self.buffer.area.height {
            // What stood there before leaves nothing of its style.
            self.buffer.set_string(column, row, text, CellStyle::reset().patch(palette(style, self.color)));
        }
    }

    /// Draws lines from the top of an area; what does not fit is left out.
    pub(super) fn lines(&mut self, area: Area, lines: &[StyledLine], glyphs: Glyphs) {
        for (y, line) in (area.y..area.bottom()).zip(lines) {
            self.line(area.x, y, area.width, line, glyphs);
        }
    }

    /// Nothing in these cells.
    pub(super) fn clear(&mut self, area: Area) {
        for y in area.y..area.bottom() {
            self.text(area.x, y, &" ".repeat(area.width), Style::Plain);
        }
    }

    /// What stands there with ink and ground exchanged.
    pub(super) fn reverse(&mut self, area: Area) {
        self.patch(area, CellStyle::new().add_modifier(Modifier::REVERSED));
    }

    /// Where the cursor stands; nowhere unless this is called.
    pub(super) fn set_cursor(&mut self, x: usize, y: usize) {
        self.cursor = Some((x, y));
    }

    /// What a cell holds.
    pub(super) fn symbol(&self, x: usize, y: usize) -> &str {
        let cell = u16::try_from(x).ok().zip(u16::try_from(y).ok()).and_then(|at| self.buffer.cell(Position::from(at)));
        cell.map_or("", |cell| cell.symbol())
    }

    fn patch(&mut self, area: Area, style: CellStyle) {
        let rect = Rect { x: area.x as u16, y: area.y as u16, width: area.width as u16, height: area.height as u16 };
        self.buffer.set_style(rect.intersection(self.buffer.area), style);
    }
}

/// How a cell shows a style.
fn palette(style: Style, color: Color) -> CellStyle {
    let plain = CellStyle::new();
    let bold = plain.add_modifier(Modifier::BOLD);
    if color == Color::Off {
        return match style {
            Style::Heading | Style::Prompt | Style::Changed | Style::Keyword | Style::Note | Style::Help => bold,
            Style::Error | Style::ErrorMark | Style::Warning => bold.add_modifier(Modifier::UNDERLINED),
            Style::Plain
            | Style::Dim
            | Style::Stack
            | Style::Heap
            | Style::Code
            | Style::Data
            | Style::Success
            | Style::Margin
            | Style::Register
            | Style::Number => plain,
        };
    }
    match style {
        Style::Plain => plain,
        Style::Heading | Style::Prompt | Style::Changed | Style::Keyword => bold,
        Style::Dim => plain.add_modifier(Modifier::DIM),
        Style::Stack => plain.fg(Ink::Yellow),
        Style::Heap => plain.fg(Ink::Blue),
        Style::Code => plain.fg(Ink::Red),
        Style::Data => plain.fg(Ink::Magenta),
        Style::Error => bold.fg(Ink::Red),
        Style::ErrorMark => bold.fg(Ink::LightRed),
        Style::Warning => bold.fg(Ink::Yellow),
        Style::Note => bold.fg(Ink::LightGreen),
        Style::Help => bold.fg(Ink::LightCyan),
        Style::Margin => bold.fg(Ink::LightBlue),
        Style::Success | Style::Number => plain.fg(Ink::Green),
        Style::Register => plain.fg(Ink::Cyan),
    }
}

/// The terminal of standard output, with what it shows at the moment.
pub(super) struct Display {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
    color: Color,
}

impl Display {
    /// A terminal that was taken, with nothing drawn on it.
    pub(super) fn new(color: Color) -> io::Result<Display> {
        let mut backend = CrosstermBackend::new(BufWriter::with_capacity(BUFFER, io::stdout()));
        backend.clear()?;
        Ok(Display { terminal: Terminal::new(backend)?, color })
    }

    /// Draws a frame, and writes what differs from the one before.
    pub(super) fn draw(&mut self, paint: impl FnOnce(&mut Canvas<'_>)) -> io::Result<()> {
        draw_on(&mut self.terminal, self.color, paint)
    }
}

fn draw_on<B: ratatui::backend::Backend>(
    terminal: &mut Terminal<B>,
    color: Color,
    paint: impl FnOnce(&mut Canvas<'_>),
) -> Result<(), B::Error> {
    let drawn = terminal.draw(|frame| {
        let mut canvas = Canvas { buffer: frame.buffer_mut(), color, cursor: None };
        paint(&mut canvas);
        if let Some((x, y)) = canvas.cursor {
            frame.set_cursor_position((x as u16, y as u16));
        }
    });
    drawn.map(drop)
}

/// What a terminal of this size would show: its text between bars, then for each line where other styles than the plain one are. For
/// comparison with a file.
pub(super) fn picture(columns: usize, rows: usize, color: Color, paint: impl FnOnce(&mut Canvas<'_>)) -> String {
    let backend = TestBackend::new(columns as u16, rows as u16);
    let mut terminal = Terminal::new(backend).expect("cells in memory cannot fail");
    draw_on(&mut terminal, color, paint).expect("cells in memory cannot fail");
    let buffer = terminal.backend().buffer();
    let (mut text, mut styles) = (String::new(), String::new());
    for row in 0..rows {
        let mut line = String::new();
        let mut runs: Vec<(usize, usize, String)> = Vec::new();
        let mut column = 0;
        while column < columns {
            let cell = &buffer[(column as u16, row as u16)];
            line += cell.symbol();
            let taken = width(cell.symbol()).max(1);
            let name = style_name(cell.fg, cell.modifier);
            match runs.last_mut() {
                Some((_, end, last)) if *last == name && *end == column => *end += taken,
                _ => runs.push((column, column + taken, name)),
            }
            column += taken;
        }
        // Written without what the reader of a file cannot see.
        writeln!(text, "│{}", line.trim_end()).expect("a string takes everything");
        let runs = runs.into_iter().filter(|(.., name)| !name.is_empty());
        let runs: Vec<String> = runs.map(|(from, to, name)| format!("{from}-{to} {name}")).collect();
        if !runs.is_empty() {
            writeln!(styles, "{row}: {}", runs.join(", ")).expect("a string takes everything");
        }
    }
    format!("{text}--- styles\n{styles}")
}

fn style_name(ink: Ink, modifier: Modifier) -> String {
    let ink = if ink == Ink::Reset { String::new() } else { format!("{ink:?}").to_lowercase() };
    let modifier = format!("{modifier:?}").to_lowercase().replace(" | ", "+").replace("none", "");
    [modifier.trim_matches(['(', ')']), &ink].into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join("+")
}
