//! The SDK face: AWS's protocols over HTTP, in front of the service's door.
//!
//! A few threads (`lane`) each have connections, a door of their own, and nothing to share: a call that is quick is
//! answered on the thread that read it, together with all others that were read in the same moment (`desk`). What
//! writes or computes for long is handed over a bounded queue to threads that do nothing else (`slow`), so that
//! nobody waits behind it. Start at [`Server`]; `front` is the way of one request.
//!
//! It never prints, never keeps a call's input or output, and knows no rule of KMS.

mod answer;
pub mod certificates;
mod connection;
mod credentials;
mod desk;
mod front;
mod json;
mod lane;
mod limits;
mod log;
mod patience;
mod protocol;
mod query;
mod slow;
mod target;
pub mod tls;

use std::fmt::Display;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use tokio::sync::Semaphore;

pub use self::limits::Limits;
pub use self::log::Log;

use crate::region::Region;
use crate::service::Door;
use lane::Lane;
use slow::Slow;

/// Makes a door; each thread makes its own.
pub type MakeDoor = dyn Fn() -> Box<dyn Door> + Send + Sync;

/// Puts an empty vault in the place of the present one, or says why not.
pub type Reset = dyn Fn() -> Result<(), String> + Send + Sync;

/// Hears of what callers are not told.
pub type Complain = dyn Fn(&dyn Display) + Send + Sync;

/// Whether requests are to prove whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentication {
    /// By a signature, unless the vault asks for none.
    Signature,
    /// Not at all: a signature is taken for right.
    None,
}

/// How a server answers.
pub struct Settings {
    /// Makes the doors.
    pub door: Box<MakeDoor>,
    /// The Region of calls that name none.
    pub region: Region,
    /// What it bears.
    pub limits: Limits,
    /// Whether requests are signed.
    pub authentication: Authentication,
    /// What it proves its own name with; without, it speaks no TLS.
    pub identity: Option<tls::Identity>,
    /// Carries out `POST /_airkms/reset`, where there is such a thing.
    pub reset: Option<Box<Reset>>,
    /// Takes a line for each request.
    pub log: Option<Log>,
    /// Hears of a vault that could not be used: callers are not told the reason.
    pub complain: Box<Complain>,
    /// How many threads answer quick calls; as many again do slow ones.
    pub threads: NonZeroUsize,
}

/// A server that has its address.
pub struct Server {
    listener: TcpListener,
    shared: Arc<Shared>,
}

/// What all threads of a server share.
struct Shared {
    settings: Settings,
    /// Grows with every reset: doors of an earlier vault are of no use.
    resets: AtomicU64,
    /// Room for long bodies.
    long_bodies: Semaphore,
}

impl Server {
    /// Takes the address. Port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// The system's, such as that the address is in use.
    pub fn bind(address: SocketAddr, settings: Settings) -> io::Result<Self> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let long_bodies = Semaphore::new(settings.limits.long_bodies);
        let shared = Arc::new(Shared { settings, resets: AtomicU64::new(0), long_bodies });
        Ok(Server { listener, shared })
    }

    /// The address that it has.
    ///
    /// # Errors
    ///
    /// The system's.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Answers until `stop` comes to its end; then takes no more connections, answers the calls it has, and returns.
    ///
    /// # Errors
    ///
    /// The system's, if threads or the listener cannot be had.
    pub fn run(self, stop: impl Future<Output = ()>) -> io::Result<()> {
        let settings = &self.shared.settings;
        let slow = Slow::start(&self.shared)?;
        let lanes = (0..settings.threads.get())
            .map(|number| Lane::start(number, &self.shared, slow.clone()))
            .collect::<io::Result<Vec<_>>>()?;
        drop(slow);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            tokio::select! {
                () = connection::accept(&listener, &lanes, &settings.limits) => {}
                () = stop => {}
            }
            Ok::<_, io::Error>(())
        })?;
        // All take no more before the first is waited for.
        let threads: Vec<_> = lanes.into_iter().map(Lane::end).collect();
        for thread in threads {
            // A lane that has panicked has ended too.
            let _ = thread.join();
        }
        Ok(())
    }
}
