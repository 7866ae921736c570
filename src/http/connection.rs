//! Connections: taken, spread over the lanes, answered, and ended.

use std::convert::Infallible;
use std::net::{SocketAddr, TcpStream};
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};

use super::front::Front;
use super::lane::Lane;
use super::limits::Limits;
use super::patience::Patience;

/// Takes connections for ever, never more than there may be, and gives each to the lane with the fewest.
pub(super) async fn accept(listener: &TcpListener, lanes: &[Lane], limits: &Limits) {
    let room = Arc::new(Semaphore::new(limits.connections));
    loop {
        let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return };
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream.into_std(),
            // Out of file descriptors, or a connection that was given up: either passes.
            Err(error) => Err(error),
        };
        match (stream, lanes.iter().min_by_key(|lane| lane.load())) {
            (Ok(stream), Some(lane)) => lane.give((stream, permit)),
            _ => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

/// Answers a connection's requests, until it ends or `ending` does; then the request that it has is the last.
pub(super) async fn answer(stream: TcpStream, front: &Rc<Front>, ending: watch::Receiver<()>) {
    let peer = stream.peer_addr();
    let (Ok(peer), Ok(stream)) = (peer, tokio::net::TcpStream::from_std(stream)) else { return };
    // Answers are written whole: nothing is won by waiting for more.
    let _ = stream.set_nodelay(true);
    let Some(identity) = front.identity() else { return speak(stream, peer, front, ending).await };
    let greeting = identity.acceptor().accept(stream);
    if let Ok(Ok(stream)) = tokio::time::timeout(front.limits().head_time, greeting).await {
        speak(stream, peer, front, ending).await;
    }
}

async fn speak(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    peer: SocketAddr,
    front: &Rc<Front>,
    mut ending: watch::Receiver<()>,
) {
    let limits = front.limits();
    let stream = TokioIo::new(Patience::new(stream, limits.write_time));
    let service = service_fn(move |request| {
        let front = Rc::clone(front);
        async move { Ok::<_, Infallible>(front.answer(request, peer).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_time)
        .max_buf_size(limits.head)
        .pipeline_flush(true)
        .serve_connection(stream, service);
    let mut connection = pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = ending.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
