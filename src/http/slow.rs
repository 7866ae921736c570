//! The threads for calls that take long: one for all that write, since the vault has one writer, and several for what
//! computes.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::Shared;
use super::desk::{Order, Worker};
use crate::service::Pace;

/// How many calls wait for each kind of thread; whoever has one more waits at its connection.
const QUEUE: usize = 64;

/// The queues to the slow threads, which end with the last of these.
#[derive(Clone)]
pub(super) struct Slow {
    writes: Sender<Order>,
    computations: Sender<Order>,
}

impl Slow {
    /// Starts the threads.
    pub(super) fn start(shared: &Arc<Shared>) -> io::Result<Self> {
        let (writes, computations) = (channel(QUEUE), channel(QUEUE));
        start("write", 1, shared, writes.1)?;
        start("compute", shared.settings.threads.get(), shared, computations.1)?;
        Ok(Slow { writes: writes.0, computations: computations.0 })
    }

    /// Queues the order, when there is room.
    pub(super) async fn take(&self, pace: Pace, order: Order) {
        let queue = if pace == Pace::Writes { &self.writes } else { &self.computations };
        // Without a thread to take it, the order's end tells whoever waits.
        let _ = queue.send(order).await;
    }
}

fn start(name: &str, threads: usize, shared: &Arc<Shared>, orders: Receiver<Order>) -> io::Result<()> {
    let orders = Arc::new(Mutex::new(orders));
    for number in 0..threads {
        let (orders, shared) = (Arc::clone(&orders), Arc::clone(shared));
        thread::Builder::new().name(format!("{name}-{number}")).spawn(move || {
            let mut worker = Worker::new(shared);
            let next = || orders.lock().unwrap_or_else(PoisonError::into_inner).blocking_recv();
            while let Some((job, answer)) = next() {
                let outcome = worker.carry_out(job);
                worker.send(&mut vec![(answer, outcome)]);
            }
        })?;
    }
    Ok(())
}
