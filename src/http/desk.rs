//! Where a lane's calls are carried out: quick ones here and in batches, slow ones elsewhere.
//!
//! A batch is what the lane's connections had to say in the same moment.

use std::cell::RefCell;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use serde_json::{Map, Value};
use tokio::sync::{Notify, oneshot};

use super::Shared;
use super::credentials::Credentials;
use super::slow::Slow;
use crate::model::Service;
use crate::region::Region;
use crate::service::{Call, CallError, Door, Origin, Pace, Proof, ServiceError, pace};

/// For how long calls are carried out before the answers to the first ones leave.
const BATCH_TIME: Duration = Duration::from_millis(4);

/// What became of a call.
pub(super) type Outcome = Result<Map<String, Value>, CallError>;

/// A call that waits for its turn.
pub(super) struct Job {
    pub(super) service: Service,
    pub(super) operation: String,
    pub(super) region: Region,
    pub(super) credentials: Option<Credentials>,
    pub(super) from: From,
    pub(super) input: Map<String, Value>,
}

/// Where a call comes from.
pub(super) struct From {
    pub(super) address: IpAddr,
    pub(super) user_agent: String,
    pub(super) request_id: String,
}

/// A job, and where its outcome goes. Whoever asked may have gone meanwhile.
pub(super) type Order = (Job, oneshot::Sender<Outcome>);

/// A lane's desk.
pub(super) struct Desk {
    orders: RefCell<Vec<Order>>,
    has_orders: Notify,
    slow: Slow,
}

impl Desk {
    /// An empty desk.
    pub(super) fn new(slow: Slow) -> Self {
        Desk { orders: RefCell::default(), has_orders: Notify::new(), slow }
    }

    /// Has the job done.
    pub(super) async fn call(&self, job: Job) -> Outcome {
        let pace = pace(job.service, &job.operation, &job.input);
        let (answer, outcome) = oneshot::channel();
        if pace == Pace::Quick {
            self.orders.borrow_mut().push((job, answer));
            self.has_orders.notify_one();
        } else {
            self.slow.take(pace, (job, answer)).await;
        }
        outcome.await.unwrap_or_else(|_| Err(interrupted()))
    }

    /// Does the jobs that come, for ever.
    pub(super) async fn work(&self, shared: &Arc<Shared>) {
        let mut worker = Worker::new(Arc::clone(shared));
        loop {
            self.has_orders.notified().await;
            // Connections that are ready now put their calls on the desk first.
            tokio::task::yield_now().await;
            let (mut begun, mut done) = (Instant::now(), Vec::new());
            for (job, answer) in self.orders.take() {
                done.push((answer, worker.carry_out(job)));
                if begun.elapsed() > BATCH_TIME {
                    worker.send(&mut done);
                    begun = Instant::now();
                }
            }
            worker.send(&mut done);
        }
    }
}

/// A thread's door. It is made anew after a reset, and after a panic, which ends the call it happened in and nothing
/// else.
pub(super) struct Worker {
    shared: Arc<Shared>,
    door: Box<dyn Door>,
    /// The resets that the door has seen.
    resets: u64,
    /// Why the answers of a door that was left must not leave.
    unsettled: Option<String>,
}

impl Worker {
    /// A worker with a door.
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        let resets = shared.resets.load(Ordering::Acquire);
        let door = (shared.settings.door)();
        Worker { shared, door, resets, unsettled: None }
    }

    /// Takes another door.
    fn renew(&mut self) {
        let unsettled = self.settle().err();
        *self = Worker { unsettled, ..Worker::new(Arc::clone(&self.shared)) };
    }

    /// Does what the answers since the last time wait for, or says why they must not leave.
    fn settle(&mut self) -> Result<(), String> {
        let settled = self.door.settle().map_err(|error| error.to_string());
        self.unsettled.take().map_or(settled, Err)
    }

    /// Sends answers, which have waited for each other.
    pub(super) fn send(&mut self, done: &mut Vec<(oneshot::Sender<Outcome>, Outcome)>) {
        let settled = self.settle();
        for (answer, outcome) in done.drain(..) {
            let outcome = settled.clone().map_err(CallError::Endpoint).and(outcome);
            // Whoever asked may be gone.
            let _ = answer.send(outcome);
        }
    }

    /// Carries out a job.
    pub(super) fn carry_out(&mut self, job: Job) -> Outcome {
        if self.resets != self.shared.resets.load(Ordering::Acquire) {
            self.renew();
        }
        let door = &mut self.door;
        let call = move || {
            let Job { service, operation, region, credentials, from, input } = job;
            let address = from.address.to_string();
            let proof = credentials.as_ref().map(|credentials| credentials as &dyn Proof);
            let origin = Origin {
                source_ip: &address,
                user_agent: &from.user_agent,
                request_id: Some(&from.request_id),
            };
            let mut call = Call { service, proof, origin, ..Call::new(&operation, &region, input) };
            match (door.call(&call), &credentials) {
                (Err(CallError::Service(refused)), Some(credentials)) if credentials.is_anyone(&refused) => {
                    call.proof = None;
                    door.call(&call)
                }
                (Err(CallError::Service(refused)), Some(credentials)) => {
                    Err(CallError::Service(credentials.explain(refused)))
                }
                (outcome, _) => outcome,
            }
        };
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).unwrap_or_else(|_| {
            self.renew();
            Err(interrupted())
        })
    }
}

fn interrupted() -> CallError {
    CallError::Service(ServiceError::silent("KMSInternalException"))
}
