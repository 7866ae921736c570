//! A thread with connections of its own, and a desk for their calls.

use std::io;
use std::net::TcpStream;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::{JoinSet, LocalSet};

use super::Shared;
use super::connection;
use super::desk::Desk;
use super::front::Front;
use super::slow::Slow;

/// A connection on its way to a lane, with its place among all that there may be.
pub(super) type Arrival = (TcpStream, OwnedSemaphorePermit);

/// A thread that answers connections.
pub(super) struct Lane {
    arrivals: UnboundedSender<Arrival>,
    connections: Arc<AtomicUsize>,
    thread: JoinHandle<()>,
}

impl Lane {
    /// Starts the thread.
    pub(super) fn start(number: usize, shared: &Arc<Shared>, slow: Slow) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (arrivals, arriving) = unbounded_channel();
        let connections = Arc::new(AtomicUsize::new(0));
        let (shared, counter) = (Arc::clone(shared), Arc::clone(&connections));
        let run = move || LocalSet::new().block_on(&runtime, answer_all(arriving, shared, slow, counter));
        let thread = thread::Builder::new().name(format!("lane-{number}")).spawn(run)?;
        Ok(Lane { arrivals, connections, thread })
    }

    /// How many connections it has.
    pub(super) fn load(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Hands it a connection.
    pub(super) fn give(&self, arrival: Arrival) {
        self.connections.fetch_add(1, Ordering::Relaxed);
        // Only a lane that has ended takes none, and the connection ends with it.
        let _ = self.arrivals.send(arrival);
    }

    /// Lets it answer the calls that it has, and then end.
    pub(super) fn end(self) -> JoinHandle<()> {
        self.thread
    }
}

/// Answers connections until no more can arrive and those that have are done.
async fn answer_all(
    mut arriving: UnboundedReceiver<Arrival>,
    shared: Arc<Shared>,
    slow: Slow,
    counter: Arc<AtomicUsize>,
) {
    let desk = Rc::new(Desk::new(slow));
    let front = Rc::new(Front::new(Rc::clone(&desk), Arc::clone(&shared)));
    let work = tokio::task::spawn_local({
        let shared = Arc::clone(&shared);
        async move { desk.work(&shared).await }
    });
    let (end, ending) = tokio::sync::watch::channel(());
    let mut connections = JoinSet::new();
    while let Some((stream, permit)) = arriving.recv().await {
        let (front, ending, counter) = (Rc::clone(&front), ending.clone(), Arc::clone(&counter));
        connections.spawn_local(async move {
            connection::answer(stream, &front, ending).await;
            counter.fetch_sub(1, Ordering::Relaxed);
            drop(permit);
        });
        while connections.try_join_next().is_some() {}
    }
    drop(end);
    let all_done = async { while connections.join_next().await.is_some() {} };
    // Who has not been answered by now has its connection closed.
    let _ = tokio::time::timeout(shared.settings.limits.grace, all_done).await;
    work.abort();
}
