//! Private operations beside `openssl speed`, and RSA key generation beside `openssl genrsa`, in one run:
//! `cargo bench --bench cryptography`.

#![expect(clippy::print_stdout, reason = "the table is the product")]

use std::collections::HashMap;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use airkms::crypto::ec::{Curve, EcPrivateKey};
use airkms::crypto::ecdh::shared_secret;
use airkms::crypto::ed25519::Variant;
use airkms::crypto::hash::Hash;
use airkms::crypto::key_pair::{KeyType, PrivateKey};
use airkms::crypto::ml_dsa::ParameterSet;
use airkms::crypto::random::SystemRandom;
use airkms::crypto::rsa::{Padding, RsaPrivateKey};
use airkms::crypto::signature::{Message, Scheme};

/// How long each operation is repeated.
const LONG: Duration = Duration::from_secs(1);
/// How many RSA keys of each size are generated.
const KEYS: usize = 20;

fn main() {
    let speed = OpenSsl::measured();
    println!("{:<34}{:>12}{:>12}{:>8}", "", "airkms", "OpenSSL", "ratio");
    for (name, kind, scheme) in [
        ("RSA_2048 PSS", KeyType::Rsa(2048), Scheme::Rsa(Padding::Pss, Hash::Sha256)),
        ("RSA_3072 PSS", KeyType::Rsa(3072), Scheme::Rsa(Padding::Pss, Hash::Sha256)),
        ("RSA_4096 PSS", KeyType::Rsa(4096), Scheme::Rsa(Padding::Pss, Hash::Sha256)),
        ("ECC_NIST_P256", KeyType::Ec(Curve::P256), Scheme::Ecdsa(Hash::Sha256)),
        ("ECC_NIST_P384", KeyType::Ec(Curve::P384), Scheme::Ecdsa(Hash::Sha384)),
        ("ECC_NIST_P521", KeyType::Ec(Curve::P521), Scheme::Ecdsa(Hash::Sha512)),
        ("ECC_SECG_P256K1", KeyType::Ec(Curve::Secp256k1), Scheme::Ecdsa(Hash::Sha256)),
        ("ECC_NIST_EDWARDS25519", KeyType::Ed25519, Scheme::Ed25519(Variant::Pure)),
        ("ML_DSA_44", KeyType::MlDsa(ParameterSet::MlDsa44), Scheme::MlDsa),
        ("ML_DSA_65", KeyType::MlDsa(ParameterSet::MlDsa65), Scheme::MlDsa),
        ("ML_DSA_87", KeyType::MlDsa(ParameterSet::MlDsa87), Scheme::MlDsa),
    ] {
        let key = PrivateKey::generate(kind, &mut SystemRandom).expect("randomness");
        let public = key.public_key();
        let message = Message::Raw(&[7; 32]);
        let sign = || key.sign(scheme, message, &mut SystemRandom).expect("a signature");
        let signature = sign();
        let (signing, verifying) = speed.signing.get(name).copied().unzip();
        row(&format!("{name} sign"), mean(|| drop(black_box(sign()))), signing);
        let verify = || public.verify(scheme, message, &signature).expect("a valid signature");
        row(&format!("{name} verify"), mean(verify), verifying);
        let document = key.to_pkcs8();
        let read = || PrivateKey::from_pkcs8(kind, document.expose()).expect("the key");
        row(&format!("{name} read from the vault"), mean(|| drop(black_box(read()))), None);
    }
    for (name, curve) in
        [("ECC_NIST_P256", Curve::P256), ("ECC_NIST_P384", Curve::P384), ("ECC_NIST_P521", Curve::P521)]
    {
        let (own, peer) = (on_curve(curve), on_curve(curve).public_key());
        let agree = || drop(black_box(shared_secret(&own, &peer).expect("the same curve")));
        row(&format!("{name} agree"), mean(agree), speed.agreement.get(name).copied());
    }
    for (name, bits) in [("RSA_2048", 2048), ("RSA_3072", 3072), ("RSA_4096", 4096)] {
        let key = RsaPrivateKey::generate(bits, &mut SystemRandom).expect("randomness");
        let sealed =
            key.public_key().encrypt(Hash::Sha256, &[7; 32], &mut SystemRandom).expect("a ciphertext");
        let open = || {
            key.decrypt(Hash::Sha256, &sealed, &mut SystemRandom).expect("randomness").expect("the plaintext")
        };
        let signing = speed.signing.get(format!("{name} PSS").as_str()).map(|(sign, _)| *sign);
        row(&format!("{name} OAEP decrypt"), mean(|| drop(black_box(open()))), signing);
    }
    for bits in [2048, 3072, 4096] {
        // By turns, so that whatever else the machine does slows both.
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..KEYS {
            let start = Instant::now();
            black_box(RsaPrivateKey::generate(bits, &mut SystemRandom).expect("randomness"));
            ours.push(start.elapsed());
            let start = Instant::now();
            let generated =
                Command::new("openssl").args(["genrsa", "-out", "/dev/null", &bits.to_string()]).output();
            assert!(generated.is_ok_and(|output| output.status.success()), "openssl generates a key");
            theirs.push(start.elapsed());
        }
        row(&format!("RSA_{bits} generate, median of {KEYS}"), median(ours), Some(median(theirs)));
    }
}

fn row(name: &str, ours: Duration, theirs: Option<Duration>) {
    let micros = |time: Duration| format!("{:.1} us", time.as_secs_f64() * 1e6);
    match theirs {
        Some(theirs) => {
            let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
            println!("{name:<34}{:>12}{:>12}{ratio:>8.2}", micros(ours), micros(theirs));
        }
        None => println!("{name:<34}{:>12}", micros(ours)),
    }
}

/// The time of the processor that an operation takes, as `openssl speed` counts it.
fn mean(mut operation: impl FnMut()) -> Duration {
    let processor = || {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        Duration::try_from(time).expect("the clock counts from 0")
    };
    let start = processor();
    let mut times = 0;
    while processor() - start < LONG {
        operation();
        times += 1;
    }
    (processor() - start) / times
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().expect("there are times")
}

fn on_curve(curve: Curve) -> EcPrivateKey {
    EcPrivateKey::generate(curve, &mut SystemRandom).expect("randomness")
}

/// What `openssl speed` measured.
struct OpenSsl {
    /// Signing and verifying.
    signing: HashMap<&'static str, (Duration, Duration)>,
    agreement: HashMap<&'static str, Duration>,
}

impl OpenSsl {
    /// Runs it on one thread, for one second an operation. Its machine-readable rows end with operations a second.
    fn measured() -> Self {
        let names =
            "rsa2048 rsa3072 rsa4096 ecdsap256 ecdsap384 ecdsap521 ecdhp256 ecdhp384 ecdhp521 ed25519";
        let output = Command::new("openssl")
            .args(["speed", "-seconds", "1", "-mr"])
            .args(names.split(' '))
            .output()
            .expect("openssl can be run");
        let text = String::from_utf8_lossy(&output.stdout);
        let mut speed = OpenSsl { signing: HashMap::new(), agreement: HashMap::new() };
        for line in text.lines() {
            let each = |rate: &str| Duration::from_secs_f64(1.0 / rate.parse::<f64>().expect("a rate"));
            match line.split(':').collect::<Vec<_>>().as_slice() {
                ["+F2" | "+F4", _, bits, sign, verify] | ["+F6", _, bits, _, sign, verify] => {
                    speed.signing.insert(name(bits), (each(sign), each(verify)));
                }
                ["+F5", _, bits, agree, _] => {
                    speed.agreement.insert(name(bits), each(agree));
                }
                _ => {}
            }
        }
        speed
    }
}

/// The row of a key of so many bits.
fn name(bits: &str) -> &'static str {
    match bits {
        "2048" => "RSA_2048 PSS",
        "3072" => "RSA_3072 PSS",
        "4096" => "RSA_4096 PSS",
        "256" => "ECC_NIST_P256",
        "384" => "ECC_NIST_P384",
        "521" => "ECC_NIST_P521",
        _ => "ECC_NIST_EDWARDS25519",
    }
}
