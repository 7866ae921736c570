//! The progress of long work: a bar on stderr, if that is a terminal and the work takes longer than a second.

use std::io::{self, Read};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long work may take without a bar.
const PATIENCE: Duration = Duration::from_secs(1);

const TEMPLATE: &str = "{bytes} of {total_bytes} [{wide_bar}] {bytes_per_sec}, {eta}";
const TEMPLATE_WITHOUT_END: &str = "{bytes} {bytes_per_sec} {elapsed}";

/// Whether progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Show {
    Progress,
    Nothing,
}

/// What has been read so far, of all that is to be read.
#[derive(Debug)]
pub(super) struct Progress {
    bar: ProgressBar,
    started: Instant,
    show: Show,
}

impl Progress {
    /// At the beginning of work on this many bytes, if that is known.
    pub(super) fn new(total: Option<u64>, show: Show) -> Self {
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden());
        let template = if total.is_some() { TEMPLATE } else { TEMPLATE_WITHOUT_END };
        bar.set_style(ProgressStyle::with_template(template).expect("the template is well-formed"));
        Progress { bar, started: Instant::now(), show }
    }

    /// The source, whose bytes count.
    pub(super) fn counting<'p, R>(&'p mut self, source: R) -> Counting<'p, R> {
        Counting { source, progress: self }
    }

    fn advance(&mut self, bytes: usize) {
        self.bar.inc(bytes as u64);
        if self.show == Show::Progress && self.started.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
            self.show = Show::Nothing;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// A source whose bytes count.
pub(super) struct Counting<'p, R> {
    source: R,
    progress: &'p mut Progress,
}

impl<R: Read> Read for Counting<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.progress.advance(read);
        Ok(read)
    }
}
