//! ML-DSA against a second implementation, libcrux's.

use airkms::crypto::key_pair::{KeyType, PrivateKey};
use airkms::crypto::ml_dsa::ParameterSet;
use airkms::crypto::random::SeededRandom;
use airkms::crypto::signature::{Message, Scheme};
use libcrux_ml_dsa::MLDSASignature;

/// The head of a PKCS#8 document in the seed form, before the 32 bytes of the seed (RFC 9881, appendix C.1); its byte
/// 17 is the last of the object identifier.
const HEAD: [u8; 22] = [
    0x30, 0x34, 0x02, 0x01, 0x00, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x03,
    0x11, 0x04, 0x22, 0x80, 0x20,
];

/// The PKCS#8 document of a seed.
pub(crate) fn seed_document(set: ParameterSet, seed: &[u8]) -> Vec<u8> {
    let mut document = [&HEAD[..], seed].concat();
    document[17] = match set {
        ParameterSet::MlDsa44 => 0x11,
        ParameterSet::MlDsa65 => 0x12,
        ParameterSet::MlDsa87 => 0x13,
    };
    document
}

macro_rules! both_ways {
    ($test:ident, $module:ident, $set:expr) => {
        #[test]
        fn $test() {
            use libcrux_ml_dsa::$module::{generate_key_pair, sign, verify};
            let mut random = SeededRandom::new(b"ours");
            for number in 0..20_u8 {
                let seed = [number; 32];
                let document = seed_document($set, &seed);
                let ours = PrivateKey::from_pkcs8(KeyType::MlDsa($set), &document).unwrap();
                let public = ours.public_key();
                let theirs = generate_key_pair(seed);
                assert!(public.to_spki().ends_with(theirs.verification_key.as_ref()));

                let message = vec![number; usize::from(number) * 200];
                let signature = ours.sign(Scheme::MlDsa, Message::Raw(&message), &mut random).unwrap();
                let signature = MLDSASignature::new(signature.try_into().unwrap());
                verify(&theirs.verification_key, &message, b"", &signature).unwrap();
                let signature = sign(&theirs.signing_key, &message, b"", [number; 32]).unwrap();
                public.verify(Scheme::MlDsa, Message::Raw(&message), signature.as_ref()).unwrap();
                let with_context = sign(&theirs.signing_key, &message, b"context", [number; 32]).unwrap();
                public.verify(Scheme::MlDsa, Message::Raw(&message), with_context.as_ref()).unwrap_err();
            }
        }
    };
}

both_ways!(ml_dsa_44, ml_dsa_44, ParameterSet::MlDsa44);
both_ways!(ml_dsa_65, ml_dsa_65, ParameterSet::MlDsa65);
both_ways!(ml_dsa_87, ml_dsa_87, ParameterSet::MlDsa87);
