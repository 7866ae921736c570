//! A sign of life on a terminal while a call takes longer than half a second: RSA keys do.

use std::io::{self, Write};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::{Map, Value};

use crate::service::{Call, CallError, Door};

/// How long nothing is shown.
const PATIENCE: Duration = Duration::from_millis(500);
/// How long each frame is shown.
const FRAME: Duration = Duration::from_millis(100);
const FRAMES: [&str; 4] = ["|", "/", "-", "\\"];
/// Clears the line.
const CLEAR: &str = "\r\x1b[K";

/// Whoever has it writes to the terminal.
static TERMINAL: Mutex<()> = Mutex::new(());

/// Keeps spinners from the terminal while something is asked there.
pub(super) fn hold() -> MutexGuard<'static, ()> {
    TERMINAL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A door in front of another, at which one sees that something goes on.
pub(super) struct Spinning<'d>(pub(super) Box<dyn Door + 'd>);

impl Door for Spinning<'_> {
    fn call(&mut self, call: &Call<'_>) -> Result<Map<String, Value>, CallError> {
        let _spinner = Spinner::start(PATIENCE, io::stderr());
        self.0.call(call)
    }

    fn clock_offset(&self) -> i64 {
        self.0.clock_offset()
    }
}

/// Spins until it is dropped.
struct Spinner {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Spinner {
    fn start(patience: Duration, mut terminal: impl Write + Send + 'static) -> Self {
        let (stop, stopped) = channel();
        let thread = thread::spawn(move || {
            let goes_on = |time| matches!(stopped.recv_timeout(time), Err(RecvTimeoutError::Timeout));
            let mut frames = FRAMES.iter().cycle();
            if !goes_on(patience) {
                return;
            }
            loop {
                let frame = frames.next().unwrap_or(&"");
                {
                    let _ours = hold();
                    // A terminal that is gone needs no sign of life.
                    let _ = write!(terminal, "\r{frame}").and_then(|()| terminal.flush());
                }
                if !goes_on(FRAME) {
                    break;
                }
            }
            let _ = write!(terminal, "{CLEAR}").and_then(|()| terminal.flush());
        });
        Spinner { stop: Some(stop), thread: Some(thread) }
    }
}

impl Drop for Spinner {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[derive(Clone, Default)]
    struct Screen(Arc<Mutex<Vec<u8>>>);

    impl Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn shown(patience: Duration, work: Duration) -> String {
        let screen = Screen::default();
        let spinner = Spinner::start(patience, screen.clone());
        thread::sleep(work);
        drop(spinner);
        let bytes = screen.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn what_is_quick_shows_nothing_and_what_is_slow_leaves_nothing() {
        assert_eq!(shown(Duration::from_secs(60), Duration::from_millis(1)), "");
        let slow = shown(Duration::ZERO, Duration::from_millis(150));
        assert!(slow.starts_with("\r|\r/") && slow.ends_with(CLEAR), "{slow:?}");
    }
}
