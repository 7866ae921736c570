//! ```text
//! read, one at a time -> work, on all cores -> hash, in order -> write, in order
//! ```
//!
//! Carries the pieces of a stream through four stages. Each thread carries one piece at a time from end to end, in a
//! buffer that it keeps: so nothing is handed over, and the memory is as large as the threads are many. The thread that
//! calls carries the first piece alone; most streams have only one.

use std::sync::{Condvar, Mutex};
use std::thread;

use super::error::StreamError;

/// The most threads that are used, the one that calls included.
const MAX_THREADS: usize = 16;
/// The most memory that all pieces together may have, in bytes.
const MAX_MEMORY: usize = 40 << 20;

/// Whether there may be pieces after the one that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum More {
    Yes,
    No,
}

/// What happens to a piece. [`Stages::work`] happens to several at once, the others to one at a time and in order.
pub(super) struct Stages<R, W, H, O> {
    /// Fills the piece from the source.
    pub(super) read: R,
    /// Does what takes the time.
    pub(super) work: W,
    /// Takes note of what the piece is, if something does.
    pub(super) hash: Option<H>,
    /// Writes what became of the piece.
    pub(super) write: O,
}

/// Carries all pieces through the stages. After the first failure, nothing more is written.
pub(super) fn run<P, R, W, H, O>(
    new_piece: impl Fn() -> P + Sync,
    piece_size: usize,
    stages: Stages<R, W, H, O>,
) -> Result<(), StreamError>
where
    R: FnMut(&mut P) -> Result<More, StreamError> + Send,
    W: Fn(&mut P) -> Result<(), StreamError> + Sync,
    H: FnMut(&P) + Send,
    O: FnMut(&P) -> Result<(), StreamError> + Send,
{
    let Stages { mut read, work, mut hash, mut write } = stages;
    let mut piece = new_piece();
    let more = read(&mut piece)?;
    work(&mut piece)?;
    if let Some(hash) = &mut hash {
        hash(&piece);
    }
    write(&piece)?;
    if more == More::No {
        return Ok(());
    }

    let source = Mutex::new((0, More::Yes, read));
    let hashing = hash.map(Turns::new);
    let writing = Turns::new((Ok(()), write));
    let carry = |mut piece: P| {
        loop {
            let (number, read) = {
                let mut source = source.lock().expect("no stage panics");
                let (next, more, read) = &mut *source;
                if *more == More::No {
                    return;
                }
                let number = *next;
                *next += 1;
                let outcome = read(&mut piece);
                *more = *outcome.as_ref().unwrap_or(&More::No);
                (number, outcome)
            };
            let outcome = read.and_then(|_| work(&mut piece));
            if let Some(hashing) = &hashing {
                hashing.take(number, |hash| hash(&piece));
            }
            let stop = writing.take(number, |(result, write)| {
                if result.is_ok() {
                    *result = outcome.and_then(|()| write(&piece));
                }
                result.is_err()
            });
            if stop {
                source.lock().expect("no stage panics").1 = More::No;
            }
        }
    };
    let threads = threads(piece_size);
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|| carry(new_piece()));
        }
        carry(piece);
    });
    writing.into_inner().0
}

fn threads(piece_size: usize) -> usize {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    // More than there are cores only get into each other's way; but one core too has two, for the time a disk takes.
    cores.clamp(2, MAX_THREADS).min(MAX_MEMORY / piece_size.max(1)).max(1)
}

/// Something that is used for one piece after the other.
struct Turns<T> {
    state: Mutex<(u64, T)>,
    next: Condvar,
}

impl<T> Turns<T> {
    fn new(value: T) -> Self {
        Turns { state: Mutex::new((0, value)), next: Condvar::new() }
    }

    /// Waits until it is the turn of this number.
    fn take<R>(&self, number: u64, act: impl FnOnce(&mut T) -> R) -> R {
        let state = self.state.lock().expect("no stage panics");
        let mut state = self.next.wait_while(state, |(next, _)| *next != number).expect("no stage panics");
        let result = act(&mut state.1);
        state.0 += 1;
        self.next.notify_all();
        result
    }

    fn into_inner(self) -> T {
        self.state.into_inner().expect("no stage panics").1
    }
}
