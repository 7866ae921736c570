//! What can be wrong with a message, one case for each kind of damage.

use std::fmt;
use std::io;

use zeroize::Zeroizing;

use crate::crypto::random::RandomError;

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the sentences below say it")]
pub enum MessageError {
    NotAMessage,
    Truncated(Part),
    UnknownSuite { id: u16 },
    OtherVersion { suite: &'static str, version: u8 },
    Malformed { what: &'static str },
    HeaderTooLong { limit: usize },
    FrameTooLong { length: u32, limit: u32 },
    DataKeyLength { found: usize, expected: usize },
    OtherDataKey,
    HeaderAltered,
    FrameAltered { number: u32 },
    FrameOutOfOrder { expected: u32, found: u32 },
    FinalFrameTooLong { length: u32, limit: u32 },
    TooManyFrames,
    ContentAltered,
    ContentTooLong { length: u64, limit: u64 },
    TrailingData,
    NoPublicKey,
    UnexpectedPublicKey,
    MalformedPublicKey,
    SignatureNotValid,
}

/// A part of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What stands before the frames.
    Header,
    /// The frame of this number.
    Frame(u32),
    /// The content of an unframed message.
    Content,
    /// The signature.
    Footer,
}

impl fmt::Display for MessageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use MessageError::*;
        match self {
            NotAMessage => formatter.write_str("it is not a message of the AWS Encryption SDK"),
            Truncated(part) => write!(formatter, "it is cut off within {part}"),
            UnknownSuite { id } => write!(formatter, "no algorithm suite has the id {id:#06x}"),
            OtherVersion { suite, version } => {
                write!(formatter, "the algorithm suite {suite} is not one of message version {version}")
            }
            Malformed { what } => write!(formatter, "its header is malformed: {what}"),
            HeaderTooLong { limit } => write!(formatter, "its header is longer than {limit} bytes"),
            FrameTooLong { length, limit } => {
                write!(formatter, "its frames have {length} bytes, and at most {limit} are read")
            }
            DataKeyLength { found, expected } => {
                write!(formatter, "its data key has {found} bytes instead of {expected}")
            }
            OtherDataKey => formatter.write_str("the data key is not the one that its header commits to"),
            HeaderAltered => formatter.write_str("its header has been altered"),
            FrameAltered { number } => write!(formatter, "frame {number} has been altered"),
            FrameOutOfOrder { expected, found } => {
                write!(formatter, "frame {found} stands where frame {expected} belongs")
            }
            FinalFrameTooLong { length, limit } => {
                write!(formatter, "the final frame says {length} bytes, but frames have at most {limit}")
            }
            TooManyFrames => {
                formatter.write_str("there are more frames than a message can have; longer frames hold more")
            }
            ContentAltered => formatter.write_str("its content has been altered"),
            ContentTooLong { length, limit } => write!(
                formatter,
                "its content of {length} bytes is one block, of which at most {limit} can be held back until all of it \
                 is authentic; name a file with --output"
            ),
            TrailingData => formatter.write_str("more data follows its end"),
            NoPublicKey => {
                formatter.write_str("it is signed, but its encryption context has no key to verify it with")
            }
            UnexpectedPublicKey => {
                formatter.write_str("it is not signed, but its encryption context has a key for a signature")
            }
            MalformedPublicKey => formatter.write_str("the key that verifies its signature is malformed"),
            SignatureNotValid => formatter.write_str("its signature is not valid"),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Header => formatter.write_str("its header"),
            Part::Frame(number) => write!(formatter, "frame {number}"),
            Part::Content => formatter.write_str("its content"),
            Part::Footer => formatter.write_str("its signature"),
        }
    }
}

impl std::error::Error for MessageError {}

/// Why a stream of a message ended early.
#[derive(Debug)]
pub enum StreamError {
    /// The message is damaged, or is none.
    Message(MessageError),
    /// The source cannot be read.
    Read(io::Error),
    /// The sink cannot be written to.
    Write(io::Error),
    /// The operating system gave no random bytes.
    NoRandomness,
}

impl From<RandomError> for StreamError {
    fn from(RandomError: RandomError) -> Self {
        StreamError::NoRandomness
    }
}

impl From<MessageError> for StreamError {
    fn from(error: MessageError) -> Self {
        StreamError::Message(error)
    }
}

/// Reads until the buffer is full or the source ends, and returns how many bytes there are.
pub(super) fn read_full(source: &mut impl io::Read, buffer: &mut [u8]) -> Result<usize, StreamError> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match source.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(StreamError::Read(error)),
        }
    }
    Ok(filled)
}

/// The same, into a buffer that is made as long as the length only if the source has more than a little: the memory
/// that a small file would not touch is not even asked for.
pub(super) fn read_growing(
    source: &mut impl io::Read,
    buffer: &mut Zeroizing<Vec<u8>>,
    length: usize,
) -> Result<usize, StreamError> {
    const LITTLE: usize = 32 << 10;
    if buffer.is_empty() {
        *buffer = Zeroizing::new(vec![0; length.min(LITTLE)]);
    }
    let begun = read_full(source, buffer)?;
    if begun < buffer.len() || begun == length {
        return Ok(begun);
    }
    let little = std::mem::replace(buffer, Zeroizing::new(vec![0; length]));
    let (start, rest) = buffer.split_at_mut_checked(begun).expect("it was made longer");
    start.copy_from_slice(&little);
    Ok(begun + read_full(source, rest)?)
}
