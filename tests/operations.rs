//! The operations, called at the door, on a real vault.

mod support;

use serde_json::json;
use support::World;

#[test]
fn what_is_encrypted_is_decrypted() {
    let mut world = World::new();
    let key = world.key();
    let sealed = world.ok("Encrypt", json!({"KeyId": key, "Plaintext": "aGVsbG8="}));
    let opened = world.ok("Decrypt", json!({"CiphertextBlob": sealed["CiphertextBlob"]}));
    assert_eq!(opened["Plaintext"], "aGVsbG8=");
}
