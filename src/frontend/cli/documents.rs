//! `--svg` and `--html`: a picture of the state and a page that plays the run, written after it.
//!
//! The whole run is recorded first, and for `--at` the machine goes back. A file that is there is left alone unless `--force` is given.

use crate::frontend::replies::{answer, refusal};
use crate::frontend::text::StyledText;
use crate::frontend::theme::Theme;
use crate::session::command::{Command, Existing, LibraryBlocks};
use crate::session::error::SessionError;
use crate::session::line_reader::LineReader;
use crate::session::parse::{Line, parse};
use crate::session::session::Session;
use crate::{Error, ErrorKind};
use std::path::Path;

#[derive(clap::Args)]
#[command(next_help_heading = "Pictures")]
pub(super) struct DocumentOptions {
    /// Draw frames, blocks and pointers as an SVG image: how they are at the end, or where --at says
    #[arg(long, value_name = "PATH")]
    svg: Option<String>,
    /// Write a page that plays the run in a browser: one file, which needs nothing else
    #[arg(long, value_name = "PATH")]
    html: Option<String>,
    /// What --svg draws: a step, or the first arrival at a label, a line (`:12`) or an address
    #[arg(long, value_name = "PLACE|STEP", requires = "svg")]
    at: Option<String>,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

impl DocumentOptions {
    /// What becomes of files that are there.
    pub(super) fn existing(&self) -> Existing {
        if self.force { Existing::Replace } else { Existing::Keep }
    }

    /// Before anything runs: what cannot be written, and names that say something else.
    pub(super) fn check(&self) -> Result<(), Error> {
        for (path, option, extension) in [(&self.svg, "--svg", "svg"), (&self.html, "--html", "html")] {
            let Some(path) = path else { continue };
            let found = Path::new(path).extension().unwrap_or_default();
            if !found.eq_ignore_ascii_case(extension) {
                let message = format!("{option} `{path}`: a name that ends in .{extension} is needed");
                return Err(Error::new(ErrorKind::Usage, message));
            }
            if !self.force && Path::new(path).exists() {
                let message = format!("`{path}` is already there; --force replaces it");
                return Err(Error::new(ErrorKind::Usage, message));
            }
        }
        Ok(())
    }

    /// Writes what is asked for; says so, or why not.
    pub(super) fn write(&self, session: &mut Session, theme: &Theme) -> Result<StyledText, StyledText> {
        let existing = self.existing();
        let mut said = StyledText::new();
        let mut execute = |session: &mut Session, command: Command| {
            let reply = session.execute(command).map_err(|error| refusal("", &error, theme))?;
            said += answer(session, &reply, theme);
            Ok::<(), StyledText>(())
        };
        if let Some(path) = &self.html {
            execute(session, Command::Save { path: path.clone(), existing })?;
        }
        if let Some(path) = &self.svg {
            if let Some(at) = &self.at {
                go(session, at)
                    .map_err(|(line, error)| StyledText::from(format!("--at {at}:")) + refusal(&line, &error, theme))?;
            }
            execute(
                session,
                Command::Picture { library_blocks: LibraryBlocks::Counted, path: Some(path.clone()), existing },
            )?;
        }
        Ok(said)
    }
}

/// Goes to a step of the record, or to the first arrival at a place; else the line that was refused, and why.
fn go(session: &mut Session, at: &str) -> Result<(), (String, SessionError)> {
    let is_step = at.chars().all(|c| c.is_ascii_digit() || c == '_');
    let lines =
        if is_step { vec![format!(".goto {at}")] } else { vec![String::from(".goto start"), format!(".until {at}")] };
    for line in lines {
        if let Ok(Line::Command(Command::Until(place))) = parse(&line)
            && session.begins_at(&place)
        {
            return Ok(());
        }
        LineReader::default().line(session, &line, &mut |_, _| {}).map_err(|error| (line, error))?;
    }
    Ok(())
}
