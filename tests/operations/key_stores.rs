//! Custom key stores: the six operations on them, their keys, and what goes wrong behind them.

use airkms::crypto::secret::SecretKey;
use airkms::key_store::ConnectionErrorCode;
use airkms::key_store::cluster::{Cluster, ClusterState};
use airkms::key_store::credential::Fingerprint;
use airkms::key_store::xks::{
    ExternalKey, ExternalKeyFacts, XksFault, XksProxy, XksProxyAddress, XksProxyConnectivity,
};
use airkms::vault::{Record, VaultError};
use serde_json::{Value, json};

use crate::support::{HELLO, World, day, text};

pub(crate) const CLUSTER: &str = "cluster-7a2b3c4defg";
const ACCESS_KEY: &str = "ABCDEFGHIJKLMNOPQRSTUVWX";
const SECRET: &str = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGH";
const ENDPOINT: &str = "https://xks.example.com";
const PATH: &str = "/kms/xks/v1";

pub(crate) fn put(world: &World, record: &impl Record) {
    let result: Result<(), VaultError> = world.vault().write(|transaction| transaction.put(record));
    result.unwrap();
}

pub(crate) fn cluster(id: &str) -> Cluster {
    Cluster {
        id: id.to_owned(),
        state: ClusterState::Active,
        hsms: 2,
        password: Fingerprint::of(id, "kmsPswd"),
        trust_anchor: "anchor".to_owned(),
        origin: id.to_owned(),
        fault: None,
    }
}

fn proxy(fault: Option<XksFault>) -> XksProxy {
    XksProxy {
        address: XksProxyAddress {
            connectivity: XksProxyConnectivity::PublicEndpoint,
            endpoint: ENDPOINT.to_owned(),
            path: PATH.to_owned(),
            vpc_service: None,
            vpc_service_owner: None,
        },
        access_key_id: ACCESS_KEY.to_owned(),
        secret: Fingerprint::of(ACCESS_KEY, SECRET),
        fault,
    }
}

fn external_key(id: &str) -> ExternalKey {
    ExternalKey {
        facts: ExternalKeyFacts {
            id: id.to_owned(),
            endpoint: ENDPOINT.to_owned(),
            path: PATH.to_owned(),
            spec: "AES_256".to_owned(),
            status: "ENABLED".to_owned(),
            usage: vec!["ENCRYPT".to_owned(), "DECRYPT".to_owned()],
        },
        secret: SecretKey::from_slice(&[7; 32]).unwrap(),
    }
}

pub(crate) fn of_cluster() -> Value {
    json!({
        "CustomKeyStoreName": "hsm", "CloudHsmClusterId": CLUSTER, "TrustAnchorCertificate": "anchor",
        "KeyStorePassword": "kmsPswd",
    })
}

pub(crate) fn of_proxy() -> Value {
    json!({
        "CustomKeyStoreName": "xks", "CustomKeyStoreType": "EXTERNAL_KEY_STORE",
        "XksProxyConnectivity": "PUBLIC_ENDPOINT", "XksProxyUriEndpoint": ENDPOINT, "XksProxyUriPath": PATH,
        "XksProxyAuthenticationCredential": {"AccessKeyId": ACCESS_KEY, "RawSecretAccessKey": SECRET},
    })
}

fn with(mut input: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        input[name] = value.clone();
    }
    input.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    input
}

fn create(world: &mut World, input: Value) -> String {
    text(&world.ok("CreateCustomKeyStore", input)["CustomKeyStoreId"])
}

/// A disconnected CloudHSM key store.
pub(crate) fn cloud_hsm_store(world: &mut World) -> String {
    put(world, &cluster(CLUSTER));
    create(world, of_cluster())
}

/// A connected external key store with the external key `one`.
fn external_store(world: &mut World) -> String {
    world.key();
    put(world, &proxy(None));
    put(world, &external_key("one"));
    let store = create(world, of_proxy());
    world.ok("ConnectCustomKeyStore", json!({"CustomKeyStoreId": store}));
    store
}

fn connection(world: &mut World, store: &str) -> (String, Option<String>) {
    let described = world.ok("DescribeCustomKeyStores", json!({"CustomKeyStoreId": store}));
    let entry = &described["CustomKeyStores"][0];
    (text(&entry["ConnectionState"]), entry.get("ConnectionErrorCode").map(text))
}

#[test]
fn a_cloud_hsm_store_from_creation_to_deletion() {
    let mut world = World::new();
    world.key();
    let store = cloud_hsm_store(&mut world);
    assert!(store.starts_with("cks-") && store.len() == 21, "{store}");
    assert_eq!(
        world.ok("DescribeCustomKeyStores", json!({})),
        json!({
            "CustomKeyStores": [{
                "CustomKeyStoreId": store, "CustomKeyStoreName": "hsm", "CloudHsmClusterId": CLUSTER,
                "TrustAnchorCertificate": "anchor", "ConnectionState": "DISCONNECTED", "CreationDate": day(0),
                "CustomKeyStoreType": "AWS_CLOUDHSM",
            }],
            "Truncated": false,
        })
    );
    let id = json!({"CustomKeyStoreId": store});
    let properties = json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": store});
    world.refused(
        "CreateKey",
        properties.clone(),
        &format!("CustomKeyStoreInvalidStateException: The connection state DISCONNECTED of the custom key store {store} is not valid for this operation."),
    );
    assert_eq!(world.ok("ConnectCustomKeyStore", id.clone()), json!({}));
    let key = world.key_with(properties);
    let metadata = world.describe(&key);
    for (member, value) in [
        ("Origin", "AWS_CLOUDHSM"),
        ("CustomKeyStoreId", &store),
        ("CloudHsmClusterId", CLUSTER),
        ("KeyState", "Enabled"),
    ] {
        assert_eq!(metadata[member], value, "{member}");
    }
    assert!(metadata.get("CurrentKeyMaterialId").is_none());
    let blob = world.hello(&key);
    let opened = world.ok("Decrypt", json!({"CiphertextBlob": blob}));
    assert_eq!((&opened["Plaintext"], opened.get("KeyMaterialId")), (&json!(HELLO), None));
    world.ok("GenerateRandom", json!({"NumberOfBytes": 8, "CustomKeyStoreId": store}));

    world.ok("DisconnectCustomKeyStore", id.clone());
    world.refused(
        "Decrypt",
        json!({"CiphertextBlob": blob}),
        &format!("KMSInvalidStateException: {} is unavailable.", world.arn(&key)),
    );
    world.ok("DisableKey", json!({"KeyId": key}));
    assert_eq!(world.describe(&key)["KeyState"], "Unavailable");
    world.ok("ConnectCustomKeyStore", id.clone());
    assert_eq!(world.describe(&key)["KeyState"], "Disabled");
    world.ok("DisconnectCustomKeyStore", id.clone());
    let has_keys = format!("CustomKeyStoreHasCMKsException: The custom key store {store} contains KMS keys.");
    world.refused("DeleteCustomKeyStore", id.clone(), &has_keys);
    world.ok("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7}));
    assert_eq!(world.describe(&key)["KeyState"], "PendingDeletion");
    world.refused("DeleteCustomKeyStore", id.clone(), &has_keys);
    world.advance_days(7);
    world.ok("DeleteCustomKeyStore", id);
    assert_eq!(world.ok("DescribeCustomKeyStores", json!({}))["CustomKeyStores"], json!([]));
}

#[test]
fn clusters_that_cannot_become_a_store() {
    for (change, code) in [
        (None, "CloudHsmClusterNotFoundException"),
        (
            Some(Cluster { state: ClusterState::Degraded, ..cluster(CLUSTER) }),
            "CloudHsmClusterNotActiveException",
        ),
        (Some(Cluster { hsms: 1, ..cluster(CLUSTER) }), "CloudHsmClusterInvalidConfigurationException"),
        (
            Some(Cluster { trust_anchor: "other".to_owned(), ..cluster(CLUSTER) }),
            "IncorrectTrustAnchorException",
        ),
    ] {
        let mut world = World::new();
        world.key();
        if let Some(cluster) = change {
            put(&world, &cluster);
        }
        let error = world.call("CreateCustomKeyStore", of_cluster()).unwrap_err();
        assert!(error.starts_with(code), "{error}");
    }
}

#[test]
fn stores_do_not_share_what_is_theirs() {
    let mut world = World::new();
    world.key();
    cloud_hsm_store(&mut world);
    put(&world, &Cluster { origin: CLUSTER.to_owned(), ..cluster("cluster-2a2b3c4defg") });
    put(&world, &proxy(None));
    create(&mut world, of_proxy());
    for (input, code) in [
        (of_cluster(), "CustomKeyStoreNameInUseException"),
        (with(of_cluster(), json!({"CustomKeyStoreName": "two"})), "CloudHsmClusterInUseException"),
        (
            with(
                of_cluster(),
                json!({"CustomKeyStoreName": "two", "CloudHsmClusterId": "cluster-2a2b3c4defg"}),
            ),
            "CloudHsmClusterInUseException",
        ),
        (with(of_proxy(), json!({"CustomKeyStoreName": "two"})), "XksProxyUriInUseException"),
        (
            with(
                of_proxy(),
                json!({
                    "CustomKeyStoreName": "two", "XksProxyConnectivity": "VPC_ENDPOINT_SERVICE",
                    "XksProxyVpcEndpointServiceName": "com.amazonaws.vpce.us-east-1.vpce-svc-example",
                }),
            ),
            "XksProxyUriEndpointInUseException",
        ),
        (
            with(
                of_proxy(),
                json!({
                    "CustomKeyStoreName": "two", "XksProxyConnectivity": "VPC_ENDPOINT_SERVICE",
                    "XksProxyUriEndpoint": "https://other.example.com",
                    "XksProxyVpcEndpointServiceName": "com.amazonaws.vpce.us-east-1.vpce-svc-example",
                }),
            ),
            "XksProxyVpcEndpointServiceNotFoundException",
        ),
        (
            with(
                of_proxy(),
                json!({"CustomKeyStoreName": "two", "XksProxyUriEndpoint": "https://other.example.com"}),
            ),
            "XksProxyUriUnreachableException",
        ),
    ] {
        let error = world.call("CreateCustomKeyStore", input.clone()).unwrap_err();
        assert!(error.starts_with(code), "{input}: {error}");
    }
}

#[test]
fn parameters_of_the_other_kind_are_refused() {
    let mut world = World::new();
    for input in [
        json!({"CustomKeyStoreName": "a"}),
        with(of_cluster(), json!({"KeyStorePassword": null})),
        with(of_cluster(), json!({"XksProxyUriPath": PATH})),
        with(of_proxy(), json!({"XksProxyConnectivity": null})),
        with(of_proxy(), json!({"CloudHsmClusterId": CLUSTER})),
        with(of_proxy(), json!({"XksProxyConnectivity": "VPC_ENDPOINT_SERVICE"})),
        with(of_proxy(), json!({"CustomKeyStoreType": "AWS_CLOUDHSM"})),
    ] {
        let error = world.call("CreateCustomKeyStore", input.clone()).unwrap_err();
        assert!(error.starts_with("ValidationException: A custom key store of the type"), "{input}: {error}");
    }
}

#[test]
fn connections_that_fail() {
    for (change, code) in [
        (Cluster { fault: Some(ConnectionErrorCode::UserLockedOut), ..cluster(CLUSTER) }, "USER_LOCKED_OUT"),
        (Cluster { hsms: 0, ..cluster(CLUSTER) }, "INSUFFICIENT_CLOUDHSM_HSMS"),
        (
            Cluster { password: Fingerprint::of(CLUSTER, "changed"), ..cluster(CLUSTER) },
            "INVALID_CREDENTIALS",
        ),
    ] {
        let mut world = World::new();
        world.key();
        let store = cloud_hsm_store(&mut world);
        put(&world, &change);
        let id = json!({"CustomKeyStoreId": store});
        world.ok("ConnectCustomKeyStore", id.clone());
        assert_eq!(connection(&mut world, &store), ("FAILED".to_owned(), Some(code.to_owned())));
        let invalid = format!(
            "CustomKeyStoreInvalidStateException: The connection state FAILED of the custom key store {store} is not valid for this operation."
        );
        world.refused("ConnectCustomKeyStore", id.clone(), &invalid);
        world.refused("DeleteCustomKeyStore", id.clone(), &invalid);
        world.ok("DisconnectCustomKeyStore", id.clone());
        put(&world, &cluster(CLUSTER));
        world.ok("ConnectCustomKeyStore", id);
        assert_eq!(connection(&mut world, &store), ("CONNECTED".to_owned(), None));
        // What befalls the cluster later is seen at once.
        put(&world, &change);
        assert_eq!(connection(&mut world, &store), ("FAILED".to_owned(), Some(code.to_owned())));
    }
}

#[test]
fn connections_take_their_time() {
    let mut world = World::new();
    world.key();
    let store = cloud_hsm_store(&mut world);
    let id = json!({"CustomKeyStoreId": store});
    world.transitions(20);
    world.ok("ConnectCustomKeyStore", id.clone());
    world.ok("ConnectCustomKeyStore", id.clone());
    for (seconds, state) in [(19, "CONNECTING"), (1, "CONNECTED")] {
        world.advance_seconds(seconds);
        assert_eq!(connection(&mut world, &store).0, state);
    }
    world.ok("DisconnectCustomKeyStore", id.clone());
    assert_eq!(connection(&mut world, &store).0, "DISCONNECTING");
    for operation in ["ConnectCustomKeyStore", "DisconnectCustomKeyStore", "DeleteCustomKeyStore"] {
        let error = world.call(operation, id.clone()).unwrap_err();
        assert!(error.contains("The connection state DISCONNECTING"), "{error}");
    }
    world.advance_seconds(20);
    world.ok("DeleteCustomKeyStore", id);
}

#[test]
fn an_external_key_adds_its_layer() {
    let mut world = World::new();
    let store = external_store(&mut world);
    let properties = json!({"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": store, "XksKeyId": "one"});
    let key = world.key_with(properties.clone());
    let metadata = world.describe(&key);
    assert_eq!(metadata["XksKeyConfiguration"], json!({"Id": "one"}));
    assert!(metadata.get("CloudHsmClusterId").is_none() && metadata.get("CurrentKeyMaterialId").is_none());
    world.refused(
        "CreateKey",
        properties,
        &format!("XksKeyAlreadyInUseException: The external key one is already used by a KMS key in the custom key store {store}."),
    );
    let blob = world.hello(&key);
    let decrypt = json!({"CiphertextBlob": blob});
    assert_eq!(world.ok("Decrypt", decrypt.clone())["Plaintext"], HELLO);
    world.refused(
        "Decrypt",
        json!({"CiphertextBlob": blob, "EncryptionContext": {"a": "b"}}),
        "KMSInvalidStateException: The external key store proxy rejected the request because the specified ciphertext or additional authenticated data is corrupted, missing, or otherwise invalid.",
    );
    let disabled = ExternalKeyFacts { status: "DISABLED".to_owned(), ..external_key("one").facts };
    put(&world, &ExternalKey { facts: disabled, ..external_key("one") });
    world.refused(
        "Decrypt",
        decrypt.clone(),
        "KMSInvalidStateException: The external key store proxy rejected the request because the external key is not enabled in the external key manager.",
    );
    // Another secret under the same name: the ciphertext is lost with the external key.
    put(&world, &ExternalKey { secret: SecretKey::from_slice(&[8; 32]).unwrap(), ..external_key("one") });
    assert!(
        world
            .call("Decrypt", decrypt.clone())
            .unwrap_err()
            .contains("corrupted, missing, or otherwise invalid")
    );
    put(&world, &external_key("one"));
    world.ok("Decrypt", decrypt);
    world.refused(
        "GenerateRandom",
        json!({"NumberOfBytes": 8, "CustomKeyStoreId": store}),
        &format!(
            "UnsupportedOperationException: The external key store {store} does not generate random bytes."
        ),
    );
}

#[test]
fn external_keys_that_do_not_fit() {
    let mut world = World::new();
    let store = external_store(&mut world);
    let facts = || external_key("two").facts;
    for (facts, expected) in [
        (
            None,
            "XksKeyNotFoundException: The external key store proxy rejected the request because it could not find the external key.",
        ),
        (
            Some(ExternalKeyFacts { spec: "AES_128".to_owned(), ..facts() }),
            "XksKeyInvalidConfigurationException: The key spec of the external key must be AES_256. The key spec of specified external key is AES_128.",
        ),
        (
            Some(ExternalKeyFacts { status: "DISABLED".to_owned(), ..facts() }),
            "XksKeyInvalidConfigurationException: The status of the external key must be ENABLED. The status of specified external key is DISABLED.",
        ),
        (
            Some(ExternalKeyFacts { usage: vec!["DECRYPT".to_owned()], ..facts() }),
            "XksKeyInvalidConfigurationException: The key usage of the external key must include ENCRYPT and DECRYPT. The key use of specified external key is DECRYPT.",
        ),
    ] {
        if let Some(facts) = facts {
            put(&world, &ExternalKey { facts, ..external_key("two") });
        }
        let properties =
            json!({"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": store, "XksKeyId": "two"});
        world.refused("CreateKey", properties, expected);
    }
}

#[test]
fn faults_of_a_proxy() {
    for (fault, create, connect, sentence) in [
        (
            XksFault::Unreachable,
            "XksProxyUriUnreachableException",
            "XKS_PROXY_NOT_REACHABLE",
            "cannot communicate",
        ),
        (XksFault::TimedOut, "XksProxyUriUnreachableException", "XKS_PROXY_TIMED_OUT", "time allotted"),
        (
            XksFault::InvalidTls,
            "XksProxyUriUnreachableException",
            "XKS_PROXY_INVALID_TLS_CONFIGURATION",
            "TLS connection",
        ),
        (
            XksFault::AccessDenied,
            "XksProxyInvalidConfigurationException",
            "XKS_PROXY_ACCESS_DENIED",
            "denied access",
        ),
        (
            XksFault::InvalidResponse,
            "XksProxyInvalidResponseException",
            "XKS_PROXY_INVALID_RESPONSE",
            "cannot interpret",
        ),
        (
            XksFault::Unhealthy,
            "XksProxyInvalidConfigurationException",
            "XKS_PROXY_INVALID_CONFIGURATION",
            "unhealthy",
        ),
    ] {
        let mut world = World::new();
        let store = external_store(&mut world);
        let properties =
            json!({"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": store, "XksKeyId": "one"});
        let key = world.key_with(properties);
        put(&world, &proxy(Some(fault)));
        let error = world.call("Encrypt", json!({"KeyId": key, "Plaintext": HELLO})).unwrap_err();
        assert!(error.starts_with("KMSInvalidStateException") && error.contains(sentence), "{error}");
        let properties =
            json!({"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": store, "XksKeyId": "two"});
        let error = world.call("CreateKey", properties).unwrap_err();
        assert!(error.starts_with("CustomKeyStoreInvalidStateException"), "{error}");
        let id = json!({"CustomKeyStoreId": store});
        world.ok("DisconnectCustomKeyStore", id.clone());
        world.ok("ConnectCustomKeyStore", id.clone());
        assert_eq!(connection(&mut world, &store), ("FAILED".to_owned(), Some(connect.to_owned())));
        let mut second = World::new();
        second.key();
        put(&second, &proxy(Some(fault)));
        let error = second.call("CreateCustomKeyStore", of_proxy()).unwrap_err();
        assert!(error.starts_with(create), "{error}");
    }
}

#[test]
fn stores_are_updated() {
    let mut world = World::new();
    let store = external_store(&mut world);
    let update = |changes: Value| with(json!({"CustomKeyStoreId": store}), changes);
    world.refused(
        "UpdateCustomKeyStore",
        update(json!({})),
        "ValidationException: At least one property must be given a new value.",
    );
    world.ok("UpdateCustomKeyStore", update(json!({"NewCustomKeyStoreName": "renamed"})));
    let wrong = json!({"AccessKeyId": ACCESS_KEY, "RawSecretAccessKey": SECRET.to_uppercase()});
    world.refused(
        "UpdateCustomKeyStore",
        update(json!({"XksProxyAuthenticationCredential": wrong})),
        "XksProxyIncorrectAuthenticationCredentialException: The external key store proxy rejected the request because it could not authenticate AWS KMS. Verify the credentials for your external key store and update if necessary.",
    );
    let error =
        world.call("UpdateCustomKeyStore", update(json!({"XksProxyUriEndpoint": ENDPOINT}))).unwrap_err();
    assert!(error.starts_with("CustomKeyStoreInvalidStateException"), "{error}");
    world.ok("DisconnectCustomKeyStore", update(json!({})));
    world.ok("UpdateCustomKeyStore", update(json!({"XksProxyUriEndpoint": ENDPOINT})));
    let error =
        world.call("UpdateCustomKeyStore", update(json!({"KeyStorePassword": "1234567"}))).unwrap_err();
    assert!(error.starts_with("ValidationException"), "{error}");
    let described = world.ok("DescribeCustomKeyStores", json!({"CustomKeyStoreName": "renamed"}));
    assert_eq!(
        described["CustomKeyStores"][0]["XksProxyConfiguration"],
        json!({
            "Connectivity": "PUBLIC_ENDPOINT", "AccessKeyId": ACCESS_KEY, "UriEndpoint": ENDPOINT, "UriPath": PATH,
        })
    );

    put(&world, &cluster(CLUSTER));
    put(&world, &cluster("cluster-3a2b3c4defg"));
    put(&world, &Cluster { origin: CLUSTER.to_owned(), ..cluster("cluster-2a2b3c4defg") });
    let hsm = create(&mut world, of_cluster());
    let to = |cluster: &str| json!({"CustomKeyStoreId": hsm, "CloudHsmClusterId": cluster});
    let error = world.call("UpdateCustomKeyStore", to("cluster-3a2b3c4defg")).unwrap_err();
    assert!(error.starts_with("CloudHsmClusterNotRelatedException"), "{error}");
    world.ok("UpdateCustomKeyStore", to("cluster-2a2b3c4defg"));
    world.ok("ConnectCustomKeyStore", json!({"CustomKeyStoreId": hsm}));
    assert_eq!(connection(&mut world, &hsm).0, "CONNECTED");
}

#[test]
fn stores_that_are_not_there() {
    let mut world = World::new();
    let id = "cks-1234567890abcdef0";
    let gone = format!(
        "CustomKeyStoreNotFoundException: The custom key store {id} does not exist in this account and Region."
    );
    for operation in [
        "ConnectCustomKeyStore",
        "DisconnectCustomKeyStore",
        "DeleteCustomKeyStore",
        "DescribeCustomKeyStores",
    ] {
        world.refused(operation, json!({"CustomKeyStoreId": id}), &gone);
    }
    world.refused("GenerateRandom", json!({"NumberOfBytes": 1, "CustomKeyStoreId": id}), &gone);
    world.refused("CreateKey", json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": id}), &gone);
    for (properties, code) in [
        (json!({"Origin": "AWS_CLOUDHSM"}), "ValidationException"),
        (json!({"CustomKeyStoreId": id}), "ValidationException"),
        (json!({"XksKeyId": "one"}), "ValidationException"),
        (json!({"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": id}), "ValidationException"),
        (
            json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": id, "KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}),
            "UnsupportedOperationException",
        ),
        (
            json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": id, "MultiRegion": true}),
            "UnsupportedOperationException",
        ),
    ] {
        let error = world.call("CreateKey", properties.clone()).unwrap_err();
        assert!(error.starts_with(code), "{properties}: {error}");
    }
}
