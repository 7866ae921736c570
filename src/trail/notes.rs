//! What an operation leaves for its record while it works.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::arn::KeyArn;
use crate::identity::Role;
use crate::region::Region;
use crate::time::Timestamp;

/// What an operation leaves for its record.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    /// The keys and aliases that it touched, in order.
    pub resources: Vec<Resource>,
    /// The keys whose material it used.
    pub used: Vec<KeyArn>,
    /// Facts for the record, by the names that they have there.
    pub facts: Map<String, Value>,
    /// Keys in other Regions that it made or changed there, and by which operation's name.
    pub elsewhere: Vec<(&'static str, KeyArn)>,
    /// The roles that it had made for a service, and which one.
    pub linked: Vec<(&'static str, Role)>,
    /// What KMS did by itself.
    pub events: Vec<ServiceEvent>,
}

/// A key or an alias in a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Resource {
    /// Whose it is.
    #[serde(rename = "accountId")]
    pub account_id: String,
    /// `AWS::KMS::Key` or `AWS::KMS::Alias`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its ARN.
    #[serde(rename = "ARN")]
    pub arn: String,
}

/// What KMS did by itself.
#[derive(Debug, Clone)]
pub struct ServiceEvent {
    /// Its name, such as `RotateKey`.
    pub name: &'static str,
    /// When it was due.
    pub time: Timestamp,
    /// The key.
    pub key: KeyArn,
    /// What it says besides the key.
    pub details: Map<String, Value>,
}

/// KMS copies the shared properties of a multi-Region key: the one event that is recorded as a call.
pub const SYNCHRONIZE: &str = "SynchronizeMultiRegionKey";

impl Notes {
    /// Notes a key that the call touches.
    pub fn key(&mut self, arn: &KeyArn) {
        self.resource(Resource {
            account_id: arn.account.to_string(),
            kind: "AWS::KMS::Key",
            arn: arn.to_string(),
        });
    }

    /// Notes an alias that the call touches.
    pub fn alias(&mut self, account: &str, arn: String) {
        self.resource(Resource { account_id: account.to_owned(), kind: "AWS::KMS::Alias", arn });
    }

    /// Notes a key whose material is used.
    pub fn used(&mut self, arn: KeyArn) {
        if !self.used.contains(&arn) {
            self.used.push(arn);
        }
    }

    /// Notes that a key in another Region is made or changed.
    pub fn elsewhere(&mut self, operation: &'static str, arn: KeyArn) {
        self.elsewhere.push((operation, arn));
    }

    /// The Regions in which the notes have keys apart from the call's own.
    pub fn regions(&self) -> impl Iterator<Item = &Region> {
        self.elsewhere.iter().map(|(_, arn)| &arn.region)
    }

    fn resource(&mut self, resource: Resource) {
        if !self.resources.contains(&resource) {
            self.resources.push(resource);
        }
    }
}
