//! The message format: against messages of the AWS Encryption SDK, damaged in every way, and around.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::io::{self, Read, Write};

use airkms::crypto::random::SeededRandom;
use airkms::crypto::secret::SecretBytes;
use airkms::envelope::suite::SUITES;
use airkms::envelope::{
    Content, EncryptedDataKey, EncryptionContext, EncryptionMaterials, MAX_FRAME_LENGTH, MessageError,
    PUBLIC_KEY, Release, Sealed, Sealing, Signer, StreamError, Suite, outline,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

fn read(message: impl Read + Send, data_key: &[u8], release: Release) -> Result<Vec<u8>, MessageError> {
    let mut plaintext = Vec::new();
    let outcome = Sealed::read(message).and_then(|sealed| {
        let opened = sealed.open(&SecretBytes::new(data_key.to_vec()))?;
        opened.decrypt(&mut plaintext, release)
    });
    match outcome {
        Ok(()) => Ok(plaintext),
        Err(StreamError::Message(error)) => Err(error),
        Err(error) => panic!("{error:?}"),
    }
}

fn decrypt(message: &[u8], data_key: &[u8]) -> Result<Vec<u8>, MessageError> {
    let whole = read(message, data_key, Release::AtTheEnd);
    let held = read(message, data_key, Release::AsAuthenticated);
    assert_eq!(whole, held, "it does not matter when the plaintext is released");
    whole
}

/// A message of a suite with a data key of ones, from a seeded stream.
fn encrypt(suite: &'static Suite, context: &[(&str, &str)], frame_length: u32, plaintext: &[u8]) -> Vec<u8> {
    let mut random = SeededRandom::new(b"envelope");
    let signer = Signer::for_suite(suite, &mut random).unwrap();
    let mut context: EncryptionContext =
        context.iter().map(|&(key, value)| (key.to_owned(), value.to_owned())).collect();
    if let Some(signer) = &signer {
        context.insert(PUBLIC_KEY.to_owned(), signer.public_key());
    }
    let data_keys = vec![EncryptedDataKey {
        provider: "aws-kms".to_owned(),
        information: b"arn".to_vec(),
        ciphertext: vec![7; 20],
    }];
    let data_key = SecretBytes::new(vec![1; suite.key_length]);
    let materials = EncryptionMaterials { suite, context, data_key, data_keys, signer };
    let mut message = Vec::new();
    let sealing = Sealing::new(materials, frame_length, &mut random).unwrap();
    sealing.encrypt(plaintext, &mut message, &mut random).unwrap();
    message
}

fn sample(length: usize) -> Vec<u8> {
    (0..length).map(|position| (position * 7 % 251) as u8).collect()
}

/// Made by `vectors/envelope.py` with the AWS Encryption SDK for Python.
#[test]
fn messages_of_the_sdk() {
    let cases: Vec<Value> = include_str!("vectors/envelope.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    for case in &cases {
        let text = |member: &str| case[member].as_str().unwrap();
        let message = STANDARD.decode(text("message")).unwrap();
        let sealed = Sealed::read(&*message).unwrap();
        let header = sealed.header();
        let name = text("name");
        assert_eq!(u64::from(header.suite.id), case["suite"].as_u64().unwrap(), "{name}");
        assert_eq!(header.suite.name, name);
        let content = match case["frame_length"].as_u64().unwrap() {
            0 => Content::Unframed,
            length => Content::Framed { length: u32::try_from(length).unwrap() },
        };
        assert_eq!(header.content, content, "{name}");
        let mut context = header.context.clone();
        assert_eq!(context.remove(PUBLIC_KEY).is_some(), header.suite.signature.is_some(), "{name}");
        assert_eq!(serde_json::to_value(&context).unwrap(), case["context"], "{name}");
        let plaintext = bytes(text("plaintext"));
        assert_eq!(decrypt(&message, &bytes(text("data_key"))), Ok(plaintext.clone()), "{case}");
        let outline = outline(&*message).unwrap().1.unwrap();
        assert_eq!(outline.length, message.len() as u64, "{case}");
        assert_eq!(outline.plaintext_length, plaintext.len() as u64, "{case}");
    }
    assert_eq!(cases.len(), SUITES.len() * 9);
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// "Message Format V2 Test Vectors", the known answers for message version 2 that the AWS Encryption SDKs share, in the
/// file that `AIRKMS_KNOWN_ANSWERS` names.
#[test]
#[ignore = "needs the known answers"]
fn known_answers_of_commitment() {
    let path = std::env::var_os("AIRKMS_KNOWN_ANSWERS").expect("AIRKMS_KNOWN_ANSWERS names their file");
    let file: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let cases = file["tests"].as_array().unwrap();
    for case in cases {
        let text = |member: &str| case[member].as_str().unwrap().trim();
        let message = STANDARD.decode(text("ciphertext")).unwrap();
        let data_key = STANDARD.decode(text("decrypted-dek")).unwrap();
        let expected = if case["status"].as_bool().unwrap() {
            let frames = case["plaintext-frames"].as_array().unwrap();
            Ok(frames.iter().flat_map(|frame| frame.as_str().unwrap().bytes()).collect())
        } else {
            Err(MessageError::OtherDataKey)
        };
        assert_eq!(decrypt(&message, &data_key), expected, "{}", text("comment"));
    }
    assert_eq!(cases.len(), 46);
}

#[test]
fn what_is_written_is_read() {
    const MIB: usize = 1 << 20;
    let check = |suite: &'static Suite, frame_length: u32, size: usize| {
        let plaintext = sample(size);
        let message = encrypt(suite, &[("a", "1"), ("b", "")], frame_length, &plaintext);
        let found = read(&*message, &vec![1; suite.key_length], Release::AtTheEnd);
        assert!(found == Ok(plaintext), "{} {frame_length} {size}", suite.name);
        let outline = outline(&*message).unwrap().1.unwrap();
        assert_eq!((outline.length, outline.plaintext_length), (message.len() as u64, size as u64));
        assert_eq!(outline.frames, size as u64 / u64::from(frame_length) + 1);
    };
    for suite in SUITES {
        for (frame_length, sizes) in [
            (1, &[0, 1, 2][..]),
            (16, &[15, 16, 17, 32]),
            (4096, &[4095, 4096, 4097]),
            (MAX_FRAME_LENGTH, &[100]),
        ] {
            for &size in sizes {
                check(suite, frame_length, size);
            }
        }
    }
    let suite = Suite::of_id(0x0478).unwrap();
    for (frame_length, size) in [(1, 40_000), (4096, 3_000_000), (1 << 20, MIB), (1 << 20, 3 * MIB + 1)] {
        check(suite, frame_length, size);
    }
}

/// A source that gives a few bytes at a time, now and then interrupted.
struct Dripping<'a>(&'a [u8], usize);

impl Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 += 1;
        if self.1.is_multiple_of(7) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let length = (self.1 % 5 * 1000 + 1).min(buffer.len());
        self.0.read(&mut buffer[..length])
    }
}

#[test]
fn how_a_source_gives_its_bytes_does_not_matter() {
    let suite = Suite::of_id(0x0578).unwrap();
    let plaintext = sample(3_000_000);
    let message = encrypt(suite, &[], 4096, &plaintext);
    assert!(read(Dripping(&message, 0), &[1; 32], Release::AsAuthenticated) == Ok(plaintext));
}

/// Every bit of small messages flipped, and every cut of them. The one field that may change is the nonce of a header of
/// version 1, and no bit of it may.
#[test]
fn every_altered_bit_and_every_cut_is_found() {
    let mut tried = 0;
    for line in include_str!("vectors/envelope.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let message = STANDARD.decode(case["message"].as_str().unwrap()).unwrap();
        let data_key = bytes(case["data_key"].as_str().unwrap());
        let signed = Sealed::read(&*message).unwrap().header().suite.signature.is_some();
        // Verifying a signature takes long: one message of each curve is enough.
        let size = case["plaintext"].as_str().unwrap().len() / 2;
        let taken = matches!((case["suite"].as_u64(), size), (Some(0x0214), 40) | (Some(0x0578), 129));
        if case["frame_length"] == 4096 || size > 130 || (signed && !taken) {
            continue;
        }
        for position in 0..message.len() {
            let mut altered = message.clone();
            altered[position] ^= 1 << (position % 8);
            let found = read(&*altered, &data_key, Release::AtTheEnd);
            // The encrypted data keys are not used here; the header's tag finds them altered.
            assert!(found.is_err(), "position {position} of {line}");
            tried += 1;
        }
        for length in 0..message.len() {
            let found = read(&message[..length], &data_key, Release::AtTheEnd);
            let cut = matches!(found, Err(MessageError::Truncated(_) | MessageError::NotAMessage));
            assert!(cut, "{length} of {line}: {found:?}");
            tried += 1;
        }
        let longer = [&message[..], &[0]].concat();
        assert_eq!(read(&*longer, &data_key, Release::AtTheEnd), Err(MessageError::TrailingData));
    }
    assert!(tried == 24_800, "{tried}");
}

/// Five frames of 16 bytes, the last one of 8: the message in pieces, header first.
fn pieces() -> Vec<Vec<u8>> {
    let message = encrypt(Suite::of_id(0x0478).unwrap(), &[], 16, &sample(72));
    let body = 4 * 48 + 48;
    let (header, body) = message.split_at(message.len() - body);
    [header].into_iter().chain(body.chunks(48)).map(<[u8]>::to_vec).collect()
}

#[test]
fn each_damage_has_its_error() {
    use MessageError::*;
    let check = |pieces: Vec<Vec<u8>>, expected: MessageError| {
        assert_eq!(decrypt(&pieces.concat(), &[1; 32]), Err(expected));
    };
    let with = |change: fn(&mut Vec<Vec<u8>>)| {
        let mut pieces = pieces();
        change(&mut pieces);
        pieces
    };
    assert_eq!(decrypt(&pieces().concat(), &[1; 32]), Ok(sample(72)));
    check(with(|pieces| pieces.swap(2, 3)), FrameOutOfOrder { expected: 2, found: 3 });
    check(with(|pieces| drop(pieces.remove(1))), FrameOutOfOrder { expected: 1, found: 2 });
    check(with(|pieces| pieces.insert(2, pieces[1].clone())), FrameOutOfOrder { expected: 2, found: 1 });
    check(with(|pieces| drop(pieces.remove(4))), FrameOutOfOrder { expected: 4, found: 5 });
    check(with(|pieces| pieces[2][20] ^= 1), FrameAltered { number: 2 });
    check(with(|pieces| pieces[5][30] ^= 1), FrameAltered { number: 5 });
    check(with(|pieces| pieces[5][23] = 17), FinalFrameTooLong { length: 17, limit: 16 });
    check(with(|pieces| pieces[5][23] = 16), Truncated(airkms::envelope::Part::Frame(5)));
    check(with(|pieces| pieces[5].push(0)), TrailingData);
    check(with(|pieces| pieces.push(pieces[0].clone())), TrailingData);
    check(with(|pieces| drop(pieces.pop())), Truncated(airkms::envelope::Part::Frame(5)));
    // A renumbered frame is another frame.
    let renumbered = with(|pieces| {
        pieces.remove(1);
        for (number, piece) in (1..).zip(&mut pieces[1..4]) {
            piece[3] = number;
        }
        pieces[4][7] = 4;
    });
    check(renumbered, FrameAltered { number: 1 });
    // The frames of one message under the header of another of the same data key.
    let other = encrypt(Suite::of_id(0x0478).unwrap(), &[("a", "b")], 16, &sample(72));
    let header = other.len() - 240;
    let mut crossed = pieces();
    crossed[0] = other[..header].to_vec();
    assert_eq!(decrypt(&crossed.concat(), &[1; 32]), Ok(sample(72)), "they have the same seeded message id");
    assert_eq!(decrypt(&pieces().concat(), &[2; 32]), Err(OtherDataKey));
    assert_eq!(decrypt(&pieces().concat(), &[1; 16]), Err(DataKeyLength { found: 16, expected: 32 }));
}

#[test]
fn each_malformed_header_has_its_error() {
    use MessageError::*;
    let message = encrypt(Suite::of_id(0x0478).unwrap(), &[("k", "v")], 16, &sample(3));
    let old = encrypt(Suite::of_id(0x0178).unwrap(), &[("k", "v")], 16, &sample(3));
    let check = |message: &[u8], at: usize, new: &[u8], expected: MessageError| {
        let mut altered = message.to_vec();
        altered[at..at + new.len()].copy_from_slice(new);
        assert_eq!(decrypt(&altered, &[1; 32]), Err(expected), "{at} {new:?}");
    };
    let malformed = |what| Malformed { what };
    check(&message, 0, b"A", NotAMessage);
    check(&message, 0, &[3], NotAMessage);
    check(&old, 1, &[0x81], NotAMessage);
    check(&message, 1, &[9, 9], UnknownSuite { id: 0x0909 });
    check(&message, 1, &[1, 0x78], OtherVersion { suite: "AES_256_GCM_IV12_TAG16_HKDF_SHA256", version: 2 });
    check(&message, 3, &[0xee], OtherDataKey);
    check(&message, 37, &[0, 9], malformed("its encryption context is cut off"));
    check(&message, 37, &[0, 0], malformed("its encryption context has a rest"));
    check(&message, 41, &[0xff], malformed("its encryption context is not UTF-8"));
    check(&message, 41, b"j", HeaderAltered);
    check(&message, 45, &[0, 0], malformed("it has no encrypted data key"));
    check(&message, 49, &[0xff], malformed("the provider of a wrapping key is not UTF-8"));
    let content = 47 + 2 + 7 + 2 + 3 + 2 + 20;
    check(&message, content, &[3], malformed("it is neither framed nor unframed"));
    check(&message, content, &[1], malformed("it is unframed, but has a frame length"));
    check(&message, content + 1, &[0, 0, 0, 0], malformed("its frames have no length"));
    let limit = MAX_FRAME_LENGTH;
    check(&message, content + 1, &[0xff; 4], FrameTooLong { length: u32::MAX, limit });
    check(&message, content + 1, &[0, 0, 0, 17], HeaderAltered);
    check(&message, content + 5, &[0xee], OtherDataKey);
    check(&message, content + 37, &[0xee], HeaderAltered);
    let content = content - 15;
    check(&old, content + 4, &[1], malformed("its reserved bytes are not zero"));
    check(&old, content + 5, &[13], malformed("its nonces do not have 12 bytes"));
    check(&old, content + 10, &[1], HeaderAltered);
    check(&old, content + 22, &[0xee], HeaderAltered);
}

#[test]
fn a_signature_must_be_there_and_valid() {
    let message = encrypt(Suite::of_id(0x0578).unwrap(), &[], 16, &sample(3));
    let end = message.len() - 1;
    let mut altered = message.clone();
    altered[end] ^= 1;
    assert_eq!(decrypt(&altered, &[1; 32]), Err(MessageError::SignatureNotValid));
    let cut = MessageError::Truncated(airkms::envelope::Part::Footer);
    assert_eq!(decrypt(&message[..end], &[1; 32]), Err(cut));
    // The plaintext was released frame by frame, but the error says that it is not to be trusted.
    let unsigned = encrypt(Suite::of_id(0x0478).unwrap(), &[(PUBLIC_KEY, "x")], 16, &sample(3));
    assert_eq!(decrypt(&unsigned, &[1; 32]), Err(MessageError::UnexpectedPublicKey));
}

fn reencrypt(message: &[u8], data_key: &[u8]) -> Result<Vec<u8>, MessageError> {
    let mut random = SeededRandom::new(b"reencrypt");
    let sealed = Sealed::read(message).unwrap();
    let header = sealed.header();
    let signer = Signer::for_suite(header.suite, &mut random).unwrap();
    let mut context = header.context.clone();
    if let Some(signer) = &signer {
        context.insert(PUBLIC_KEY.to_owned(), signer.public_key());
    }
    let opened = sealed.open(&SecretBytes::new(data_key.to_vec())).unwrap();
    let data_key = EncryptedDataKey {
        provider: "aws-kms".to_owned(),
        information: b"another".to_vec(),
        ciphertext: vec![9; 30],
    };
    let mut written = Vec::new();
    match opened.reencrypt(context, vec![data_key], signer, &mut written, &mut random) {
        Ok(()) => Ok(written),
        Err(StreamError::Message(error)) => Err(error),
        Err(error) => panic!("{error:?}"),
    }
}

/// Framed and unframed, of all suites.
#[test]
fn other_wrapping_keys_leave_the_content_as_it_is() {
    let mut tried = 0;
    for line in include_str!("vectors/envelope.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = |member: &str| case[member].as_str().unwrap();
        let message = STANDARD.decode(text("message")).unwrap();
        let (data_key, plaintext) = (bytes(text("data_key")), bytes(text("plaintext")));
        let written = reencrypt(&message, &data_key).unwrap();
        assert_eq!(decrypt(&written, &data_key), Ok(plaintext.clone()), "{line}");
        let (old, new) = (outline(&*message).unwrap(), outline(&*written).unwrap());
        assert_eq!(new.0.data_keys.len(), 1);
        assert_eq!((new.0.suite, new.0.content), (old.0.suite, old.0.content));
        if new.0.suite.signature.is_some() {
            assert_ne!(new.0.context.get(PUBLIC_KEY), old.0.context.get(PUBLIC_KEY));
            continue;
        }
        let end = plaintext.len().min(16) + 16;
        assert!(written.ends_with(&message[message.len() - end..]), "{line}");
        let mut altered = message.clone();
        *altered.last_mut().unwrap() ^= 1;
        let expected = match old.0.content {
            Content::Unframed => MessageError::ContentAltered,
            Content::Framed { .. } => {
                MessageError::FrameAltered { number: u32::try_from(old.1.unwrap().frames).unwrap() }
            }
        };
        assert_eq!(reencrypt(&altered, &data_key), Err(expected), "{line}");
        tried += 1;
    }
    assert!(tried == 63, "{tried}");
}

/// A sink that is full after some bytes.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        if self.0 < buffer.len() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.0 -= buffer.len();
        Ok(buffer.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_sink_ends_the_stream() {
    let message = encrypt(Suite::of_id(0x0478).unwrap(), &[], 4096, &sample(2_500_000));
    for room in [0, 100, 1_500_000, 2_499_999] {
        let opened = Sealed::read(&*message).unwrap().open(&SecretBytes::new(vec![1; 32])).unwrap();
        let outcome = opened.decrypt(Full(room), Release::AtTheEnd);
        assert!(matches!(outcome, Err(StreamError::Write(_))), "{room}");
    }
}

#[test]
fn nothing_after_the_first_altered_frame_is_released() {
    let mut message = encrypt(Suite::of_id(0x0478).unwrap(), &[], 4096, &sample(5_000_000));
    let middle = message.len() / 2;
    message[middle] ^= 1;
    let mut plaintext = Vec::new();
    let opened = Sealed::read(&*message).unwrap().open(&SecretBytes::new(vec![1; 32])).unwrap();
    let outcome = opened.decrypt(&mut plaintext, Release::AsAuthenticated);
    let number = u32::try_from(middle / 4128 + 1).unwrap();
    let Err(StreamError::Message(MessageError::FrameAltered { number: found })) = outcome else {
        panic!("{outcome:?}")
    };
    assert!(number.abs_diff(found) <= 1, "{number} {found}");
    assert!(plaintext.len() <= (found as usize - 1) * 4096);
    assert!(plaintext == sample(5_000_000)[..plaintext.len()]);
}
