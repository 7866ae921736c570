//! The process itself: what protects it from others of the same user, and how an interrupt ends it.

use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::thread;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::{flag, low_level};

/// Whether an interrupt ends the process.
static INTERRUPTIBLE: LazyLock<Arc<AtomicBool>> = LazyLock::new(|| Arc::new(AtomicBool::new(true)));

/// Forbids core dumps, and other processes of the same user to attach a debugger or to read the memory. It is the
/// system's to refuse; nothing depends on it.
pub fn harden() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Makes an interrupt (Ctrl-C) end the process with exit code 130, as the AWS CLI does, where the signal would kill it.
/// That is as safe as a kill: nothing is written down by halves.
pub fn end_on_interrupt() {
    let interruptible = Arc::clone(&INTERRUPTIBLE);
    // Where it cannot be, the signal kills the process, which shells show as 130 too.
    let _ = flag::register_conditional_shutdown(SIGINT, 130, interruptible);
}

/// From now on, what an interrupt or a request to terminate (SIGTERM) ends, with exit code 130 or 143, tidies up before.
pub fn end_after(tidy: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let last = Arc::new(AtomicUsize::new(0));
    let (mut wakened, waking) = UnixStream::pair()?;
    for (signal, code) in [(SIGINT, 130), (SIGTERM, 143)] {
        flag::register_usize(signal, Arc::clone(&last), code)?;
        low_level::pipe::register(signal, waking.try_clone()?)?;
    }
    set_interruptible(false);
    thread::Builder::new().spawn(move || {
        // The other end is open as long as the process lives.
        if wakened.read_exact(&mut [0]).is_ok() {
            tidy();
            std::process::exit(i32::try_from(last.load(Ordering::SeqCst)).unwrap_or(1));
        }
    })?;
    Ok(())
}

/// Leaves interrupts to a program that has the terminal for a while, or takes them back.
pub fn set_interruptible(interruptible: bool) {
    INTERRUPTIBLE.store(interruptible, Ordering::Relaxed);
}

/// Comes to its end when the process is asked to end: by an interrupt, or by SIGTERM. A second time ends it at once.
pub async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut interrupt), Ok(mut terminate)) =
        (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    set_interruptible(true);
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn a_hardened_process_is_not_dumped() {
        super::harden();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
    }
}
