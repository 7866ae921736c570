//! Reading messages: framed and unframed, of all suites.

use std::io::{BufReader, Chain, Cursor, Read, Write};

use zeroize::Zeroizing;

use super::body::{Frames, Kind};
use super::error::{MessageError, Part, StreamError, read_full};
use super::frames::{FrameSource, Piece};
use super::header::{Content, EncryptedDataKey, Header, HeaderReader};
use super::message_key::{HeaderTag, MessageKey, check_commitment};
use super::pipeline::{self, Stages};
use super::seal::{PIECE, encode};
use super::signature::{Signer, Verifier};
use super::suite::Version;
use super::{EncryptionContext, MAX_HELD_LENGTH, PUBLIC_KEY};
use crate::crypto::gcm::{MAX_LENGTH, NONCE_LENGTH, TAG_LENGTH};
use crate::crypto::random::Random;
use crate::crypto::secret::SecretBytes;

/// When the plaintext can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// As it is written: so it is written frame by frame, each once it is authentic. A signature is verified at the end.
    AsAuthenticated,
    /// When all is written and nothing was wrong: the sink keeps it back, and throws it away after an error.
    AtTheEnd,
}

/// A source of which a part was read already.
type Body<R> = Chain<Cursor<Vec<u8>>, R>;

/// A message whose header was read, but of which nothing is known to be authentic.
pub struct Sealed<R> {
    header: Header,
    /// The header, and what authenticates it.
    bytes: Vec<u8>,
    header_length: usize,
    tag: HeaderTag,
    body: Body<R>,
}

impl<R: Read> Sealed<R> {
    /// Reads the header.
    pub fn read(source: R) -> Result<Self, StreamError> {
        let mut reader = HeaderReader::new(BufReader::with_capacity(4096, source));
        let header = Header::read(&mut reader)?;
        let header_length = reader.bytes().len();
        let tag = match header.suite.version() {
            Version::V1 => HeaderTag { nonce: reader.array()?, tag: reader.array()? },
            Version::V2 => HeaderTag::of_version_2(reader.array()?),
        };
        let (source, bytes) = reader.into_parts();
        let begun = Cursor::new(source.buffer().to_vec());
        Ok(Sealed { header, bytes, header_length, tag, body: begun.chain(source.into_inner()) })
    }

    /// The header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// What follows the header.
    pub(super) fn into_body(self) -> (Header, usize, Body<R>) {
        (self.header, self.bytes.len(), self.body)
    }

    /// Authenticates the header with the data key.
    pub fn open(self, data_key: &SecretBytes) -> Result<Opened<R>, MessageError> {
        let Sealed { header, bytes, header_length, tag, body } = self;
        let mut verifier = match (header.suite.signature, header.context.get(PUBLIC_KEY)) {
            (Some(curve), Some(text)) => Some(Verifier::new(curve, text)?),
            (Some(_), None) => return Err(MessageError::NoPublicKey),
            (None, Some(_)) => return Err(MessageError::UnexpectedPublicKey),
            (None, None) => None,
        };
        let key = MessageKey::derive(header.suite, &header.message_id, data_key)?;
        check_commitment(&header, data_key)?;
        key.check_header(bytes.get(..header_length).expect("so much was read"), &tag)?;
        if let Some(verifier) = &mut verifier {
            verifier.update(&bytes);
        }
        Ok(Opened { header, key, verifier, body })
    }
}

/// A message with an authentic header.
pub struct Opened<R> {
    header: Header,
    key: MessageKey,
    verifier: Option<Verifier>,
    body: Body<R>,
}

impl<R: Read + Send> Opened<R> {
    /// Writes the plaintext.
    pub fn decrypt<W: Write + Send>(self, mut sink: W, release: Release) -> Result<(), StreamError> {
        let Opened { header, key, mut verifier, body } = self;
        let frames = Frames { key: &key, message_id: &header.message_id };
        let hash = verifier.as_mut();
        let write = |piece: &[u8]| sink.write_all(piece).map_err(StreamError::Write);
        match header.content {
            Content::Framed { length } => {
                let write = |piece: &Piece| sink.write_all(piece.plaintext()).map_err(StreamError::Write);
                let rest = each_piece(body, length, &frames, hash, write)?;
                finish(verifier, rest)?;
            }
            Content::Unframed => {
                let rest = each_step(body, &frames, hash, Written::Plaintext(release), write)?;
                finish(verifier, rest)?;
            }
        }
        sink.flush().map_err(StreamError::Write)
    }

    /// Writes the message anew for other wrapping keys, with the same body: the frames are checked, but not changed. A
    /// signed message is signed anew, and its context has the new signer's public key.
    pub fn reencrypt<W: Write + Send>(
        self,
        context: EncryptionContext,
        data_keys: Vec<EncryptedDataKey>,
        signer: Option<Signer>,
        mut sink: W,
        random: &mut dyn Random,
    ) -> Result<(), StreamError> {
        let Opened { header, key, mut verifier, body } = self;
        let bytes = encode(&Header { context, data_keys, ..header.clone() }, &key)?;
        sink.write_all(&bytes).map_err(StreamError::Write)?;
        let mut signing = signer.map(|signer| {
            let mut hash = signer.hash();
            hash.update(&bytes);
            (signer, hash)
        });

        let frames = Frames { key: &key, message_id: &header.message_id };
        let hash = verifier.as_mut();
        let mut write = |piece: &[u8]| {
            if let Some((_, hash)) = &mut signing {
                hash.update(piece);
            }
            sink.write_all(piece).map_err(StreamError::Write)
        };
        match header.content {
            Content::Framed { length } => {
                let rest = each_piece(body, length, &frames, hash, |piece| write(piece.message()))?;
                finish(verifier, rest)?;
            }
            Content::Unframed => {
                let rest = each_step(body, &frames, hash, Written::Message, write)?;
                finish(verifier, rest)?;
            }
        }
        if let Some((signer, hash)) = signing {
            sink.write_all(&signer.footer(hash, random)?).map_err(StreamError::Write)?;
        }
        sink.flush().map_err(StreamError::Write)
    }
}

/// Opens all frames, and returns what follows them.
fn each_piece<R: Read + Send>(
    body: R,
    frame_length: u32,
    frames: &Frames<'_>,
    hash: Option<&mut Verifier>,
    write: impl FnMut(&Piece) -> Result<(), StreamError> + Send,
) -> Result<Body<R>, StreamError> {
    let mut source = FrameSource::new(body, frame_length);
    let new_piece = || FrameSource::<R>::piece(frame_length);
    let piece_size = new_piece().size();
    let stages = Stages {
        read: |piece: &mut Piece| source.read(piece),
        work: |piece: &mut Piece| piece.open(frames).map_err(StreamError::Message),
        hash: hash.map(|hash| |piece: &Piece| hash.update(piece.message())),
        write,
    };
    pipeline::run(new_piece, piece_size, stages)?;
    Ok(source.into_rest())
}

/// What is written of the single block of an unframed message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Plaintext(Release),
    /// The block as it was read. If it turns out to be altered, what was written is so too, and no reader takes it.
    Message,
}

/// Opens the single block of an unframed message a step at a time, and returns what follows it.
fn each_step<R: Read>(
    mut body: R,
    frames: &Frames<'_>,
    mut hash: Option<&mut Verifier>,
    written: Written,
    mut write: impl FnMut(&[u8]) -> Result<(), StreamError>,
) -> Result<R, StreamError> {
    let mut take = |buffer: &mut [u8]| {
        if read_full(&mut body, buffer)? < buffer.len() {
            return Err(StreamError::Message(MessageError::Truncated(Part::Content)));
        }
        if let Some(hash) = &mut hash {
            hash.update(buffer);
        }
        Ok(())
    };
    let (mut nonce, mut length) = ([0; NONCE_LENGTH], [0; 8]);
    take(&mut nonce)?;
    take(&mut length)?;
    if written == Written::Message {
        write(&[&nonce[..], &length].concat())?;
    }
    let length = u64::from_be_bytes(length);
    let (limit, step) = match written {
        Written::Plaintext(Release::AsAuthenticated) => (MAX_HELD_LENGTH, MAX_HELD_LENGTH),
        Written::Plaintext(Release::AtTheEnd) | Written::Message => (MAX_LENGTH, PIECE as u64),
    };
    if length > limit {
        return Err(MessageError::ContentTooLong { length, limit }.into());
    }

    let mut opening = frames.key.opening(&nonce, &frames.associated(Kind::SingleBlock, 1, length));
    let mut buffer =
        Zeroizing::new(vec![0; usize::try_from(length.min(step)).expect("a step is at most 32 MiB")]);
    let mut left = length;
    while left > 0 {
        let piece = usize::try_from(left.min(step)).expect("a step is at most 32 MiB");
        let piece = buffer.get_mut(..piece).expect("the buffer is as long as a step");
        take(piece)?;
        if written == Written::Message {
            write(piece)?;
        }
        opening.update(piece);
        left -= piece.len() as u64;
        if written == Written::Plaintext(Release::AtTheEnd) {
            write(piece)?;
        }
    }
    let mut tag = [0; TAG_LENGTH];
    take(&mut tag)?;
    opening.finish(&tag).map_err(|_| MessageError::ContentAltered)?;
    match written {
        Written::Plaintext(Release::AsAuthenticated) => write(&buffer)?,
        Written::Plaintext(Release::AtTheEnd) => {}
        Written::Message => write(&tag)?,
    }
    Ok(body)
}

/// Verifies the signature, if there is one, and that nothing follows.
fn finish(verifier: Option<Verifier>, mut rest: impl Read) -> Result<(), StreamError> {
    if let Some(verifier) = verifier {
        verifier.verify(&read_footer(&mut rest)?)?;
    }
    if read_full(&mut rest, &mut [0])? > 0 {
        return Err(MessageError::TrailingData.into());
    }
    Ok(())
}

/// The signature, in DER.
pub(super) fn read_footer(rest: &mut impl Read) -> Result<Vec<u8>, StreamError> {
    let mut take = |length: usize| {
        let mut bytes = vec![0; length];
        if read_full(rest, &mut bytes)? < length {
            return Err(StreamError::Message(MessageError::Truncated(Part::Footer)));
        }
        Ok(bytes)
    };
    let length = take(2)?.try_into().expect("two bytes were taken");
    take(u16::from_be_bytes(length).into())
}
